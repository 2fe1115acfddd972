/* What is painted into pixels is as fine as the screen, and follows when the screen changes while it is open. */

#include "map-fixture.h"
#include "unknot-muscle-picture.h"
#include "unknot-screen-scale.h"
#include "unknot-step-figure.h"

#include <gdk/x11/gdkx.h>

static MapFixture data;

static void
set_scale (int scale)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gdk_x11_display_set_surface_scale (gdk_display_get_default (), scale);
  G_GNUC_END_IGNORE_DEPRECATIONS
}

/* The widest picture that a node draws. */
static int
find_width (GskRenderNode *node)
{
  int widest = 0;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_TEXTURE_NODE:
      return gdk_texture_get_width (gsk_texture_node_get_texture (node));
    case GSK_CLIP_NODE:
      return find_width (gsk_clip_node_get_child (node));
    case GSK_ROUNDED_CLIP_NODE:
      return find_width (gsk_rounded_clip_node_get_child (node));
    case GSK_TRANSFORM_NODE:
      return find_width (gsk_transform_node_get_child (node));
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        widest = MAX (widest, find_width (gsk_container_node_get_child (node, i)));
      return widest;
    default:
      return 0;
    }
}

static int
get_width (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  node = gtk_snapshot_to_node (snapshot);

  return node != NULL ? find_width (node) : 0;
}

/* Until a picture is as fine as the screen. */
static void
await_width (GtkWidget *widget,
             double     factor)
{
  int wanted = (int) (gtk_widget_get_width (widget) * factor);

  while (get_width (widget) < wanted || get_width (widget) > wanted + 3)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
present (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_size_request (widget, 200, 240);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);

  return window;
}

/* Both ways, with the window open. */
static void
follow (GtkWidget *widget)
{
  for (int scale = 1; scale <= 3; scale++)
    {
      set_scale (scale % 3 + 1);
      g_assert_cmpfloat (unknot_screen_scale_get (widget), ==, scale % 3 + 1);
      await_width (widget, scale % 3 + 1);
    }
}

static void
test_muscle (void)
{
  g_autoptr (UnknotMapBodies) bodies = unknot_map_bodies_new (data.folder, UNKNOT_BUILD_NEUTRAL);
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (bodies);
  GtkWidget *picture = unknot_muscle_picture_new ();
  GtkWidget *window;

  unknot_muscle_picture_set_ink (UNKNOT_MUSCLE_PICTURE (picture), data.ink);
  unknot_muscle_picture_set_muscle (UNKNOT_MUSCLE_PICTURE (picture), bodies,
                                    unknot_anatomy_get_muscle (anatomy, "rhomboids"));
  window = present (picture);
  await_width (picture, unknot_screen_scale_get (picture));
  follow (picture);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_figure (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (UnknotFigureStudio) studio = unknot_figure_studio_new (folder);
  UnknotSpot spot = { UNKNOT_VIEW_BACK, 318, 380, "rhomboids" };
  GtkWidget *figure = unknot_step_figure_new ();
  GtkWidget *window;

  unknot_figure_studio_add_usual_spot (studio, &spot);
  set_scale (1);
  unknot_step_figure_set_still (UNKNOT_STEP_FIGURE (figure), TRUE);
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "ball-wall_hold", "rhomboids", UNKNOT_SIDE_LEFT);
  unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), studio);
  window = present (figure);
  while (get_width (figure) < 200)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (get_width (figure), <, 400);
  set_scale (2);
  while (get_width (figure) < 400)
    g_main_context_iteration (NULL, TRUE);
  set_scale (1);
  while (get_width (figure) >= 400)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_map (void)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (data.folder, NULL);
  GtkWidget *map = map_fixture_new_map (&data, UNKNOT_SHEET_SUPERFICIAL);
  GtkWidget *window;
  int width;

  set_scale (1);
  unknot_body_map_set_pictures (UNKNOT_BODY_MAP (map), pictures);
  window = map_present (map);
  while (!unknot_body_map_get_ready (UNKNOT_BODY_MAP (map)))
    g_main_context_iteration (NULL, TRUE);
  width = get_width (map);
  set_scale (2);
  while (get_width (map) < width * 2 - 3 || !unknot_body_map_get_ready (UNKNOT_BODY_MAP (map)))
    g_main_context_iteration (NULL, TRUE);
  set_scale (1);
  while (get_width (map) > width + 3)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
count_cb (GtkWidget *widget)
{
  guint *n = g_object_get_data (G_OBJECT (widget), "count");

  (*n)++;
}

/* By less than a whole step, too, and only on the screen that the widget is on. */
static void
test_watch (void)
{
  GtkWidget *widget = gtk_label_new ("Words");
  GdkSurface *surface;
  guint n = 0;
  GtkWidget *window;

  g_object_set_data (G_OBJECT (widget), "count", &n);
  unknot_screen_scale_watch (widget, G_CALLBACK (count_cb));
  g_assert_cmpfloat (unknot_screen_scale_get (widget), ==, 1);
  window = present (widget);
  surface = g_object_ref (gtk_native_get_surface (GTK_NATIVE (window)));
  g_object_notify (G_OBJECT (surface), "scale");
  g_assert_cmpuint (n, ==, 1);
  g_object_ref (widget);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  g_object_notify (G_OBJECT (surface), "scale");
  g_assert_cmpuint (n, ==, 1);
  g_object_unref (surface);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (widget);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  map_fixture_init (&data);

  g_test_add_func ("/screen-scale/watch", test_watch);
  g_test_add_func ("/screen-scale/muscle", test_muscle);
  g_test_add_func ("/screen-scale/figure", test_figure);
  g_test_add_func ("/screen-scale/map", test_map);

  status = g_test_run ();
  map_fixture_clear (&data);
  return status;
}
