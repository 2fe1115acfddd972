/* What a body map shows, from the first frame to the sharp part: nothing blank, nothing twice, nothing drawn for
 * nothing. */

#include <glib/gstdio.h>

#include "map-fixture.h"
#include "unknot-body-map-private.h"

#define WIDTH 600
#define HEIGHT 800

static MapFixture data;

static UnknotMapArea
make_area (double zoom,
           double x,
           double y)
{
  UnknotRect content = unknot_rect_grow (unknot_outline_get_bounds (unknot_map_body_get_outline (data.body)), 18);
  UnknotMapArea area = { .width = WIDTH, .height = HEIGHT, .scale = 1 };

  area.whole = unknot_map_tile_align (unknot_transform_fit (&content, WIDTH, HEIGHT, 1, (UnknotPoint) { 0 }), 1);
  area.goal = unknot_map_tile_align (unknot_transform_fit (&content, WIDTH, HEIGHT, zoom, (UnknotPoint) { x, y }), 1);
  area.shown = area.goal;
  return area;
}

static void
collect (GskRenderNode *node,
         GPtrArray     *textures)
{
  switch ((guint) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        collect (gsk_container_node_get_child (node, i), textures);
      break;
    case GSK_CLIP_NODE:
      collect (gsk_clip_node_get_child (node), textures);
      break;
    case GSK_TEXTURE_NODE:
      g_ptr_array_add (textures, node);
      break;
    default:
      break;
    }
}

/* The texture nodes in the order in which they are drawn, and what holds them. */
static GPtrArray *
take_snapshot (UnknotMapPicture  *picture,
               GskRenderNode    **node)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GPtrArray *textures = g_ptr_array_new ();

  unknot_map_picture_snapshot (picture, snapshot);
  *node = gtk_snapshot_free_to_node (snapshot);
  if (*node != NULL)
    collect (*node, textures);
  return textures;
}

static guint
count_textures (UnknotMapPicture *picture)
{
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GPtrArray) textures = take_snapshot (picture, &node);

  return textures->len;
}

static GdkTexture *
get_last (UnknotMapPicture *picture,
          graphene_rect_t  *bounds)
{
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GPtrArray) textures = take_snapshot (picture, &node);
  GskRenderNode *last = textures->pdata[textures->len - 1];

  if (bounds != NULL)
    gsk_render_node_get_bounds (last, bounds);
  return gsk_texture_node_get_texture (last);
}

static void
wait_until_ready (UnknotMapPicture *picture)
{
  while (!unknot_map_picture_is_ready (picture))
    g_main_context_iteration (NULL, TRUE);
}

static UnknotMapPicture *
new_picture (UnknotBodyPictures *pictures)
{
  UnknotMapPicture *picture = unknot_map_picture_new ();
  const UnknotMapArea area = make_area (1, 0, 0);

  unknot_map_picture_set_content (picture, data.body, UNKNOT_SHEET_SUPERFICIAL, data.ink);
  unknot_map_picture_set_area (picture, &area);
  unknot_map_picture_set_pictures (picture, pictures);
  return picture;
}

static void
test_flat (void)
{
  UnknotMapPicture *picture = new_picture (NULL);
  UnknotMapArea area = make_area (1, 0, 0);
  GdkTexture *flat = get_last (picture, NULL);

  /* No wider than the body, and drawn once. */
  g_assert_cmpint (gdk_texture_get_height (flat), <=, HEIGHT);
  g_assert_cmpint (gdk_texture_get_width (flat), <, WIDTH);
  g_assert_true (get_last (picture, NULL) == flat);
  g_assert_false (unknot_map_picture_is_ready (picture));

  /* The main loop never draws a large one: it is stretched, on a fine screen and where the person zooms. */
  area = make_area (8, 400, 300);
  area.scale = 4;
  unknot_map_picture_set_area (picture, &area);
  g_assert_true (get_last (picture, NULL) == flat);
  g_assert_finalize_object (picture);

  picture = unknot_map_picture_new ();
  unknot_map_picture_set_content (picture, data.body, UNKNOT_SHEET_SUPERFICIAL, data.ink);
  unknot_map_picture_set_area (picture, &area);
  flat = get_last (picture, NULL);
  g_assert_cmpint (gdk_texture_get_width (flat) * gdk_texture_get_height (flat), <, 610000);
  g_assert_finalize_object (picture);
}

/* The whole below, a sharp part above, and no place where both shine through each other. */
static void
test_floor_and_part (void)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, NULL);
  UnknotMapPicture *picture = new_picture (pictures);
  UnknotMapArea area;
  graphene_rect_t bounds;
  GdkTexture *whole, *part;

  g_assert_cmpuint (count_textures (picture), ==, 1);
  wait_until_ready (picture);
  whole = get_last (picture, NULL);

  /* Zoomed in, the whole is stretched until the part is there. */
  area = make_area (3, 400, 300);
  unknot_map_picture_set_area (picture, &area);
  g_assert_false (unknot_map_picture_is_ready (picture));
  g_assert_true (get_last (picture, &bounds) == whole);
  g_assert_cmpfloat (bounds.size.height, >, 2.5 * HEIGHT);
  wait_until_ready (picture);
  part = get_last (picture, &bounds);
  g_assert_true (part != whole);
  g_assert_cmpuint (count_textures (picture), ==, 1);
  g_assert_cmpfloat (bounds.size.width, ==, gdk_texture_get_width (part));
  g_assert_cmpfloat (bounds.origin.x, ==, (int) bounds.origin.x);

  /* It reaches beyond what is seen: a small way needs no drawing, and pixels stay on pixels. */
  area.goal.x += 40;
  area.goal.y -= 60;
  area.shown = area.goal;
  unknot_map_picture_set_area (picture, &area);
  g_assert_true (unknot_map_picture_is_ready (picture));
  g_assert_true (get_last (picture, &bounds) == part);
  g_assert_cmpfloat (bounds.origin.x, ==, (int) bounds.origin.x);

  /* Beyond it the whole shows at once, beside the part. */
  area.goal.y -= 500;
  area.shown = area.goal;
  unknot_map_picture_set_area (picture, &area);
  g_assert_false (unknot_map_picture_is_ready (picture));
  g_assert_cmpuint (count_textures (picture), >, 1);
  g_assert_true (get_last (picture, NULL) == part);
  wait_until_ready (picture);
  g_assert_cmpuint (count_textures (picture), ==, 1);
  g_assert_true (get_last (picture, NULL) != part);

  /* Back to the whole nothing is drawn, and no part is kept. */
  part = get_last (picture, NULL);
  g_object_add_weak_pointer (G_OBJECT (part), (gpointer *) &part);
  area = make_area (1, 0, 0);
  unknot_map_picture_set_area (picture, &area);
  g_assert_true (unknot_map_picture_is_ready (picture));
  g_assert_true (get_last (picture, NULL) == whole);
  g_assert_null (part);
  g_assert_finalize_object (picture);
}

/* The part is made for where a movement ends, and shown when that is reached. */
static void
test_movement (void)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, NULL);
  UnknotMapPicture *picture = new_picture (pictures);
  UnknotMapArea area = make_area (4, 300, 200);
  guint n_changes = 0;
  GdkTexture *whole;

  wait_until_ready (picture);
  whole = get_last (picture, NULL);
  g_signal_connect_swapped (picture, "changed", G_CALLBACK (g_atomic_int_inc), &n_changes);

  area.shown = area.whole;
  unknot_map_picture_set_area (picture, &area);
  while (n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (get_last (picture, NULL) == whole);
  g_assert_cmpuint (count_textures (picture), ==, 1);

  area.shown = area.goal;
  unknot_map_picture_set_area (picture, &area);
  g_assert_true (unknot_map_picture_is_ready (picture));
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_finalize_object (picture);
}

/* What is out of date is never shown. */
static void
test_cancel (void)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, NULL);
  UnknotMapPicture *picture = new_picture (pictures);
  UnknotMapArea area;
  guint n_changes = 0;
  graphene_rect_t bounds;

  wait_until_ready (picture);
  g_signal_connect_swapped (picture, "changed", G_CALLBACK (g_atomic_int_inc), &n_changes);
  for (double zoom = 2; zoom <= 6; zoom++)
    {
      area = make_area (zoom, 400, 300);
      unknot_map_picture_set_area (picture, &area);
    }
  wait_until_ready (picture);
  g_assert_cmpuint (n_changes, ==, 1);
  get_last (picture, &bounds);
  g_assert_cmpfloat (bounds.size.height, >, HEIGHT);

  /* Neither is the sheet before, nor anything after the end. */
  unknot_map_picture_set_content (picture, data.body, UNKNOT_SHEET_DEEP, data.ink);
  unknot_map_picture_set_content (picture, data.body, UNKNOT_SHEET_SUPERFICIAL, data.ink);
  g_assert_false (unknot_map_picture_is_ready (picture));
  wait_until_ready (picture);
  unknot_map_picture_set_content (picture, data.body, UNKNOT_SHEET_DEEP, data.ink);
  g_assert_finalize_object (picture);
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n_files += g_str_has_suffix (name, ".pixels");

  return n_files;
}

static void
test_cache (void)
{
  g_autofree char *path = g_dir_make_tmp ("unknot-map-XXXXXX", NULL);
  g_autoptr (GFile) cache = g_file_new_for_path (path);
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, cache);
  UnknotMapPicture *picture = new_picture (pictures);
  UnknotMapArea area = make_area (3, 400, 300);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  wait_until_ready (picture);
  unknot_map_picture_set_area (picture, &area);
  wait_until_ready (picture);

  /* One thread draws: it kept the whole before it drew the part, and of the part it keeps nothing. */
  g_assert_cmpuint (count_files (path), ==, 1);
  area = make_area (5, 400, 300);
  unknot_map_picture_set_area (picture, &area);
  wait_until_ready (picture);
  g_assert_cmpuint (count_files (path), ==, 1);
  g_assert_finalize_object (picture);

  dir = g_dir_open (path, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_remove (file);
    }
  g_rmdir (path);
}

/* The frames of a large screen: the part has no margin there, rather than more memory. */
static void
test_memory (void)
{
  static const struct
  {
    const char *what;
    int width;
    int height;
    double scale;
    double most;
  } cases[] = {
    { "small", 360, 560, 1, 2.25 * 360 * 560 },
    { "usual", 740, 700, 1, 2.26 * 740 * 700 },
    { "fine", 740, 700, 2, 4 * 2.26 * 740 * 700 },
    { "large and fine", 1800, 1300, 2, 8e6 + 4 * 1800 * 1300 },
    { "huge", 3400, 2000, 1, 8e6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotRect content = unknot_rect_grow (unknot_outline_get_bounds (unknot_map_body_get_outline (data.body)), 6);
      UnknotMapArea area = { content, cases[i].width, cases[i].height, cases[i].scale, { 0 }, { 0 }, { 0 } };
      UnknotMapTile tile;

      area.whole = unknot_transform_fit (&content, area.width, area.height, 1, (UnknotPoint) { 0 });
      area.goal = unknot_transform_fit (&content, area.width, area.height, 8, (UnknotPoint) { 360, 400 });
      area.shown = area.goal;
      tile = unknot_map_area_plan_part (&area);
      g_test_message ("%s: %d × %d", cases[i].what, tile.width, tile.height);
      g_assert_cmpfloat ((double) tile.width * tile.height, <=, cases[i].most);
      g_assert_true (unknot_map_area_suits (&area, &tile));
    }
}

static GPtrArray *
snapshot_map (GtkWidget      *map,
              GskRenderNode **node)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GPtrArray *textures = g_ptr_array_new ();

  GTK_WIDGET_GET_CLASS (map)->snapshot (map, snapshot);
  *node = gtk_snapshot_free_to_node (snapshot);
  collect (*node, textures);
  return textures;
}

/* What the pointer is over costs a picture of its own size, and leaves the body's picture alone. */
static void
test_hover (void)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, NULL);
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window;
  g_autoptr (GskRenderNode) node_after = NULL;
  g_autoptr (GPtrArray) after = NULL;
  GdkTexture *base = NULL;
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (data.atlas, &n_shapes);

  unknot_body_map_set_pictures (UNKNOT_BODY_MAP (map), pictures);
  window = g_object_ref_sink (map_present (map));
  while (!unknot_body_map_get_ready (UNKNOT_BODY_MAP (map)))
    g_main_context_iteration (NULL, TRUE);

  for (gsize i = 0; i < n_shapes; i++)
    {
      UnknotRect whole = *unknot_outline_get_bounds (unknot_map_body_get_shape (data.body, i));
      g_autoptr (GskRenderNode) node = NULL;
      g_autoptr (GPtrArray) textures = NULL;
      graphene_rect_t bounds;
      double scale;

      if (shapes[i].muscle == NULL || (shapes[i].sheets & 1u << UNKNOT_SHEET_SUPERFICIAL) == 0)
        continue;

      for (gsize j = 0; j < n_shapes; j++)
        if (g_strcmp0 (shapes[i].muscle, shapes[j].muscle) == 0 && shapes[i].side == shapes[j].side)
          whole = unknot_rect_union (&whole, unknot_outline_get_bounds (unknot_map_body_get_shape (data.body, j)));
      unknot_body_map_set_hover (UNKNOT_BODY_MAP (map), shapes[i].muscle, shapes[i].side);
      textures = snapshot_map (map, &node);
      g_assert_cmpuint (textures->len, ==, 2);
      if (base == NULL)
        base = gsk_texture_node_get_texture (textures->pdata[0]);
      g_assert_true (gsk_texture_node_get_texture (textures->pdata[0]) == base);
      gsk_render_node_get_bounds (textures->pdata[1], &bounds);
      scale = UNKNOT_BODY_MAP (map)->transform.scale;
      g_assert_cmpfloat (bounds.size.width, <=, (whole.width + 12) * scale + 2);
      g_assert_cmpfloat (bounds.size.height, <=, (whole.height + 12) * scale + 2);
    }
  g_assert_nonnull (base);

  unknot_body_map_set_hover (UNKNOT_BODY_MAP (map), NULL, UNKNOT_SIDE_MIDDLE);
  after = snapshot_map (map, &node_after);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_true (gsk_texture_node_get_texture (after->pdata[0]) == base);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

  g_test_add_func ("/map-picture/flat", test_flat);
  g_test_add_func ("/map-picture/floor-and-part", test_floor_and_part);
  g_test_add_func ("/map-picture/movement", test_movement);
  g_test_add_func ("/map-picture/cancel", test_cancel);
  g_test_add_func ("/map-picture/cache", test_cache);
  g_test_add_func ("/map-picture/memory", test_memory);
  g_test_add_func ("/map-picture/hover", test_hover);

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
