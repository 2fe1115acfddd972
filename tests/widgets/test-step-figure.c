#include "unknot-step-figure.h"

static UnknotFigureStudio *
make_studio (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  UnknotFigureStudio *studio = unknot_figure_studio_new (folder);
  UnknotSpot spot = { UNKNOT_VIEW_BACK, 318, 380, "rhomboids" };

  unknot_figure_studio_add_usual_spot (studio, &spot);
  return studio;
}

static GtkWidget *
make_figure (UnknotFigureStudio  *studio,
             GtkWidget          **window)
{
  GtkWidget *figure = unknot_step_figure_new ();

  unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), studio);
  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), 300, 300);
  gtk_window_set_child (GTK_WINDOW (*window), figure);
  gtk_window_present (GTK_WINDOW (*window));
  while (gtk_widget_get_width (figure) == 0)
    g_main_context_iteration (NULL, TRUE);

  return figure;
}

static void
wait_for_picture (GtkWidget *figure)
{
  while (!unknot_step_figure_get_painted (UNKNOT_STEP_FIGURE (figure)))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_new_destroy (void)
{
  GtkWidget *figure = g_object_ref_sink (unknot_step_figure_new ());

  gtk_test_accessible_assert_role (figure, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_false (unknot_step_figure_get_painted (UNKNOT_STEP_FIGURE (figure)));
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "ball-wall_hold", "rhomboids", UNKNOT_SIDE_LEFT);
  g_assert_false (unknot_step_figure_get_painted (UNKNOT_STEP_FIGURE (figure)));
  g_assert_finalize_object (figure);
}

static void
test_shows (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);
  g_autofree char *seen_from = NULL;

  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "ball-wall_hold", "rhomboids", UNKNOT_SIDE_LEFT);
  wait_for_picture (figure);
  g_object_get (figure, "seen-from", &seen_from, NULL);
  g_assert_true (g_str_has_prefix (seen_from, "Seen from "));

  /* Another size, another ground, another style: each gets its picture. */
  gtk_window_set_default_size (GTK_WINDOW (window), 500, 300);
  g_object_set (figure, "outlined", TRUE, NULL);
  wait_for_picture (figure);
  g_object_set (figure, "still", TRUE, NULL);
  wait_for_picture (figure);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_no_such_pose (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);
  g_autofree char *seen_from = NULL;

  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "no-such-pose", NULL, UNKNOT_SIDE_BOTH);
  unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "cat-cow_flow", NULL, UNKNOT_SIDE_BOTH);
  wait_for_picture (figure);
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "no-such-pose", NULL, UNKNOT_SIDE_BOTH);
  g_object_get (figure, "seen-from", &seen_from, NULL);
  g_assert_null (seen_from);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The knot's own spot on every view, and its mirror image for the other side of a stretch. */
static void
test_knot (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  g_autoptr (UnknotKnot) knot = unknot_knot_new ("7e6c2a4e-6b39-4dbe-9a6a-6f8f3f2f6a10");
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 322;
  record.y = 384;
  for (guint view = 0; view < UNKNOT_N_VIEWS; view++)
    for (guint side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_BOTH; side++)
      {
        g_autofree char *seen_from = NULL;

        record.view = (UnknotView) view;
        unknot_knot_set_place (knot, &record);
        unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), "no-such-pose", NULL, UNKNOT_SIDE_BOTH);
        unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "ball-wall_hold", knot, (UnknotSide) side);
        wait_for_picture (figure);
        g_object_get (figure, "seen-from", &seen_from, NULL);
        g_assert_nonnull (seen_from);
      }
  unknot_step_figure_set_playing (UNKNOT_STEP_FIGURE (figure), FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
wait_until_complete (GtkWidget *figure)
{
  while (!unknot_step_figure_get_complete (UNKNOT_STEP_FIGURE (figure)))
    g_main_context_iteration (NULL, TRUE);
}

/* What comes next is made meanwhile, and is there without waiting for a thread when its time comes. */
static void
test_prepares (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);
  g_autofree char *seen_from = NULL;

  unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "chin-tuck_sit", NULL, UNKNOT_SIDE_BOTH);
  unknot_step_figure_prepare_knot (UNKNOT_STEP_FIGURE (figure), "cat-cow_kneel", NULL, UNKNOT_SIDE_BOTH);
  wait_until_complete (figure);

  unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "cat-cow_kneel", NULL, UNKNOT_SIDE_BOTH);
  g_object_get (figure, "seen-from", &seen_from, NULL);
  g_assert_nonnull (seen_from);
  g_assert_true (unknot_step_figure_get_complete (UNKNOT_STEP_FIGURE (figure)));

  /* Nothing comes after the last. */
  unknot_step_figure_prepare_knot (UNKNOT_STEP_FIGURE (figure), NULL, NULL, UNKNOT_SIDE_BOTH);
  wait_for_picture (figure);
  g_assert_cmpuint (unknot_step_figure_get_size (UNKNOT_STEP_FIGURE (figure)), >, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Somebody else is shown as soon as they are chosen; where nobody looks, once somebody does. */
static void
test_person (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);
  gsize before;

  unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "chin-tuck_sit", NULL, UNKNOT_SIDE_BOTH);
  wait_until_complete (figure);
  before = unknot_figure_studio_get_size (studio);
  unknot_figure_studio_set_person (studio, "slim", "dark", "curly");
  g_assert_cmpuint (unknot_figure_studio_get_size (studio), >, before);
  wait_for_picture (figure);

  gtk_widget_set_visible (figure, FALSE);
  before = unknot_figure_studio_get_size (studio);
  unknot_figure_studio_set_person (studio, "broad", "medium", "tied");
  g_assert_cmpuint (unknot_figure_studio_get_size (studio), ==, before);
  gtk_widget_set_visible (figure, TRUE);
  g_assert_cmpuint (unknot_figure_studio_get_size (studio), >, before);
  wait_for_picture (figure);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
set_motion (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* Without motion a movement lies side by side, and nothing ticks. */
static void
test_reduced_motion (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  GtkWidget *window;
  GtkWidget *figure = make_figure (studio, &window);
  GtkSnapshot *snapshot;
  g_autoptr (GskRenderNode) node = NULL;

  unknot_step_figure_show_knot (UNKNOT_STEP_FIGURE (figure), "cat-cow_flow", NULL, UNKNOT_SIDE_BOTH);
  wait_for_picture (figure);
  set_motion (FALSE);
  wait_for_picture (figure);
  wait_until_complete (figure);
  wait_for_picture (figure);

  for (guint direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gtk_widget_set_direction (figure, (GtkTextDirection) direction);
      snapshot = gtk_snapshot_new ();
      GTK_WIDGET_GET_CLASS (figure)->snapshot (figure, snapshot);
      g_clear_pointer (&node, gsk_render_node_unref);
      node = gtk_snapshot_free_to_node (snapshot);
      /* Two pictures and two numbers at least. */
      g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_CONTAINER_NODE);
      g_assert_cmpuint (gsk_container_node_get_n_children (node), >=, 4);
    }

  set_motion (TRUE);
  wait_for_picture (figure);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/step-figure/new-destroy", test_new_destroy);
  g_test_add_func ("/step-figure/shows", test_shows);
  g_test_add_func ("/step-figure/no-such-pose", test_no_such_pose);
  g_test_add_func ("/step-figure/knot", test_knot);
  g_test_add_func ("/step-figure/prepares", test_prepares);
  g_test_add_func ("/step-figure/person", test_person);
  g_test_add_func ("/step-figure/reduced-motion", test_reduced_motion);

  return g_test_run ();
}
