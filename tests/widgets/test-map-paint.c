/* The map's brush: a drag says where it hurts, and nothing else. */

#include <gtk/gtk.h>

#include "unknot-body-map.h"

typedef struct
{
  guint n;
  guint n_strokes;
  guint n_clicks;
  UnknotPoint last;
} Told;

static UnknotMapBody *
load_body (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas = NULL;

  g_assert_no_error (error);
  atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error);
  g_assert_no_error (error);

  return unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
}

static void
painted_cb (UnknotBodyMap *map,
            double         x,
            double         y,
            gboolean       begins,
            Told          *told)
{
  told->n++;
  told->n_strokes += begins;
  told->last = (UnknotPoint) { x, y };
}

static void
clicked_cb (Told *told)
{
  told->n_clicks++;
}

/* The drag that is there only since the brush is on. */
static GtkGesture *
find_brush (UnknotBodyMap *map)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (map));
  GtkGesture *brush = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && brush == NULL; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller))
        brush = GTK_GESTURE (controller);
    }

  return brush;
}

static void
test_brush (void)
{
  g_autoptr (UnknotMapBody) body = load_body ();
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  UnknotBodyMap *map = UNKNOT_BODY_MAP (g_object_ref_sink (unknot_body_map_new ()));
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkGesture *brush;
  UnknotPoint pixel;
  Told told = { 0 };

  unknot_body_map_set_ink (map, ink);
  unknot_body_map_set_body (map, body);
  gtk_window_set_default_size (window, 600, 900);
  gtk_window_set_child (window, GTK_WIDGET (map));
  gtk_window_present (window);
  while (gtk_widget_get_height (GTK_WIDGET (map)) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_signal_connect (map, "painted", G_CALLBACK (painted_cb), &told);
  g_signal_connect_swapped (map, "place-activated", G_CALLBACK (clicked_cb), &told);
  unknot_body_map_set_painting (map, FALSE);
  g_assert_false (unknot_body_map_get_painting (map));
  unknot_body_map_set_painting (map, TRUE);
  g_assert_true (unknot_body_map_get_painting (map));

  brush = find_brush (map);
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (brush)), ==, GTK_PHASE_CAPTURE);
  pixel = unknot_body_map_pixel_of (map, (UnknotPoint) { 420, 340 });
  g_signal_emit_by_name (brush, "drag-begin", pixel.x, pixel.y);
  g_assert_cmpuint (told.n, ==, 1);
  g_assert_cmpuint (told.n_strokes, ==, 1);
  g_assert_cmpfloat_with_epsilon (told.last.x, 420, 0.5);
  g_assert_cmpfloat_with_epsilon (told.last.y, 340, 0.5);

  /* A step that is too short tells nothing new. */
  g_signal_emit_by_name (brush, "drag-update", 1.0, 0.0);
  g_assert_cmpuint (told.n, ==, 1);
  g_signal_emit_by_name (brush, "drag-update", 40.0, 0.0);
  g_assert_cmpuint (told.n, ==, 2);
  g_assert_cmpuint (told.n_strokes, ==, 1);
  g_assert_cmpfloat (told.last.x, >, 430);
  g_assert_cmpuint (told.n_clicks, ==, 0);

  unknot_body_map_set_painting (map, FALSE);
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (brush)), ==, GTK_PHASE_NONE);

  gtk_window_destroy (window);
  g_assert_finalize_object (map);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-paint/brush", test_brush);

  return g_test_run ();
}
