/* The map without eyes and without a mouse: from everything on it to everything else by arrows, and everything in words. */

#include <string.h>

#include "unknot-map-region.h"
#include "unknot-map-way.h"
#include "unknot-marker.h"

#define N_ASPECTS (UNKNOT_ASPECT_RIGHT + 1)

static UnknotAtlas *atlases[N_ASPECTS];
static UnknotMapBody *bodies[N_ASPECTS];

static void
load_data (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);

  g_assert_no_error (error);
  atlases[UNKNOT_ASPECT_BACK] = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);
  g_assert_no_error (error);
  atlases[UNKNOT_ASPECT_FRONT] = unknot_atlas_load (folder, UNKNOT_VIEW_FRONT, anatomy, &error);
  g_assert_no_error (error);
  atlases[UNKNOT_ASPECT_RIGHT] = unknot_atlas_load (folder, UNKNOT_VIEW_SIDE, anatomy, &error);
  g_assert_no_error (error);
  atlases[UNKNOT_ASPECT_LEFT] = unknot_atlas_mirror (atlases[UNKNOT_ASPECT_RIGHT]);
  for (guint i = 0; i < N_ASPECTS; i++)
    bodies[i] = unknot_map_body_new (atlases[i], warp, UNKNOT_BUILD_NEUTRAL);
}

/* The regions that the map makes: one for each muscle and side on show. */
static GPtrArray *
make_regions (UnknotAspect aspect,
              UnknotSheet  sheet)
{
  GPtrArray *regions = g_ptr_array_new_with_free_func (g_object_unref);
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlases[aspect], &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    {
      gboolean known = shapes[i].muscle == NULL || (shapes[i].sheets & 1u << sheet) == 0;

      for (guint j = 0; j < regions->len && !known; j++)
        known = g_str_equal (unknot_map_region_get_muscle (regions->pdata[j]), shapes[i].muscle)
             && unknot_map_region_get_side (regions->pdata[j]) == shapes[i].side;
      if (!known)
        g_ptr_array_add (regions, g_object_ref_sink (unknot_map_region_new (bodies[aspect], sheet, shapes[i].muscle,
                                                                            shapes[i].side)));
    }

  return regions;
}

/* Goes from one place by all arrows, again and again, and counts where it has been. */
static guint
count_reached (const UnknotPoint *places,
               gsize              n_places,
               gsize              start)
{
  static const GtkDirectionType arrows[] = { GTK_DIR_LEFT, GTK_DIR_RIGHT, GTK_DIR_UP, GTK_DIR_DOWN };
  g_autofree gboolean *been = g_new0 (gboolean, n_places);
  g_autofree gsize *way = g_new (gsize, n_places);
  guint n_been = 1, next = 0;

  way[0] = start;
  been[start] = TRUE;
  while (next < n_been)
    {
      gsize from = way[next++];

      for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
        {
          gsize to;

          if (unknot_map_way_next (places, n_places, from, arrows[i], &to) && !been[to])
            {
              been[to] = TRUE;
              way[n_been++] = to;
            }
        }
    }

  return n_been;
}

/* Marks lie anywhere, and often where a muscle's own spot is. */
static void
add_marks (GArray       *places,
           UnknotAspect  aspect)
{
  static const UnknotPoint marks[] = { { 446, 296 }, { 300, 300 }, { 330, 420 }, { 331, 424 } };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      UnknotPoint shown = unknot_map_body_to_shown (bodies[aspect], marks[i]);

      g_array_append_val (places, shown);
    }
}

static void
test_arrows (void)
{
  for (guint aspect = 0; aspect < N_ASPECTS; aspect++)
    for (guint sheet = 0; sheet < UNKNOT_N_SHEETS; sheet++)
      for (guint marked = 0; marked < 2; marked++)
        {
          g_autoptr (GPtrArray) regions = make_regions (aspect, sheet);
          g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));

          for (guint i = 0; i < regions->len; i++)
            {
              UnknotPoint shown = unknot_map_body_to_shown (bodies[aspect],
                                                            unknot_map_region_get_spot (regions->pdata[i]));

              g_array_append_val (places, shown);
            }
          if (marked == 1)
            add_marks (places, aspect);

          for (guint i = 0; i < places->len; i++)
            {
              guint n = count_reached ((const UnknotPoint *) (void *) places->data, places->len, i);

              if (n != places->len)
                g_test_fail_printf ("%s, %s: from %u (%s) only %u of %u", unknot_aspect_to_id (aspect),
                                    unknot_sheet_to_id (sheet), i,
                                    i < regions->len ? unknot_map_region_get_muscle (regions->pdata[i]) : "a mark", n,
                                    places->len);
            }
        }
}

/* What a screen reader says of everything on the map: what it is, on which side, and its Latin name; never the same
 * words twice. */
static void
test_words (void)
{
  for (guint aspect = 0; aspect < N_ASPECTS; aspect++)
    for (guint sheet = 0; sheet < UNKNOT_N_SHEETS; sheet++)
      {
        g_autoptr (GPtrArray) regions = make_regions (aspect, sheet);
        g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

        for (guint i = 0; i < regions->len; i++)
          {
            UnknotMapRegion *region = regions->pdata[i];
            UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (atlases[aspect]),
                                                              unknot_map_region_get_muscle (region));
            UnknotSide side = unknot_map_region_get_side (region);
            char *label = g_strdup_printf ("%s, %s", unknot_muscle_get_name (muscle),
                                           side == UNKNOT_SIDE_LEFT ? "your left" : "your right");

            gtk_test_accessible_assert_role (region, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
            gtk_test_accessible_assert_property (region, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
            gtk_test_accessible_assert_property (region, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                                 unknot_muscle_get_latin (muscle));
            gtk_test_accessible_assert_state (region, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
            g_assert_true (g_hash_table_add (said, label));
          }
        g_assert_true (regions->len > 0 || sheet >= UNKNOT_SHEET_DEEPEST);
      }
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/map-keys/arrows", test_arrows);
  g_test_add_func ("/map-keys/words", test_words);

  status = g_test_run ();
  for (guint i = 0; i < N_ASPECTS; i++)
    {
      unknot_map_body_unref (bodies[i]);
      unknot_atlas_unref (atlases[i]);
    }
  return status;
}
