/* hover-redraw: milliseconds of the main loop for a new muscle under the pointer: to find it and to draw what is new;
 * zoom-step: the same for one step of zoom, with the layout of all that is on the map. In a window of 740x700. */

#include "unknot-body-map.h"

#define WIDTH 740
#define HEIGHT 700
#define ROUNDS 40

static int
compare (gconstpointer a,
         gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static double
median (gint64 *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  return (double) times[ROUNDS / 2] / 1000;
}

static void
draw (GtkWidget *map)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  GTK_WIDGET_GET_CLASS (map)->snapshot (map, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
}

static void
lay_out (GtkWidget *map)
{
  const GtkAllocation all = { 0, 0, gtk_widget_get_width (map), gtk_widget_get_height (map) };

  gtk_widget_size_allocate (map, &all, -1);
}

static void
wait_until_ready (UnknotBodyMap *map)
{
  while (!unknot_body_map_get_ready (map))
    g_main_context_iteration (NULL, TRUE);
}

static GObject *
get_motion (GtkWidget *map)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (map);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return g_steal_pointer (&controller);
    }

  g_assert_not_reached ();
}

/* From one muscle to another, right through the map, as the pointer goes. */
static double
measure_hover (GtkWidget *map)
{
  g_autoptr (GObject) motion = get_motion (map);
  UnknotPoint left = unknot_body_map_pixel_of (UNKNOT_BODY_MAP (map), (UnknotPoint) { 218, 482 });
  UnknotPoint right = unknot_body_map_pixel_of (UNKNOT_BODY_MAP (map), (UnknotPoint) { 446, 296 });
  gint64 times[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      UnknotPoint pixel = i % 2 == 0 ? left : right;
      gint64 start = g_get_monotonic_time ();

      g_signal_emit_by_name (motion, "motion", pixel.x, pixel.y);
      draw (map);
      times[i] = g_get_monotonic_time () - start;
    }

  return median (times);
}

static double
measure_zoom (GtkWidget *map)
{
  gint64 times[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      unknot_body_map_zoom_by (UNKNOT_BODY_MAP (map), i % 12 < 6 ? 1.25 : 1 / 1.25);
      lay_out (map);
      draw (map);
      times[i] = g_get_monotonic_time () - start;
    }

  return median (times);
}

int
main (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas =
    anatomy != NULL ? unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error) : NULL;
  g_autoptr (UnknotWarp) warp = atlas != NULL ? unknot_warp_load (folder, &error) : NULL;
  g_autoptr (UnknotMapBody) body = warp != NULL ? unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL) : NULL;
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, NULL);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  GtkWidget *window, *map;

  gtk_init ();
  if (body == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window = gtk_window_new ();
  map = unknot_body_map_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), map);
  unknot_body_map_set_ink (UNKNOT_BODY_MAP (map), ink);
  unknot_body_map_set_body (UNKNOT_BODY_MAP (map), body);
  unknot_body_map_set_pictures (UNKNOT_BODY_MAP (map), pictures);
  gtk_window_present (GTK_WINDOW (window));
  wait_until_ready (UNKNOT_BODY_MAP (map));

  g_print ("BENCH hover-redraw %.3f ms\n", measure_hover (map));
  g_print ("BENCH zoom-step %.3f ms\n", measure_zoom (map));

  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
