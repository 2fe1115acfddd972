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

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/step-figure/new-destroy", test_new_destroy);
  g_test_add_func ("/step-figure/shows", test_shows);
  g_test_add_func ("/step-figure/no-such-pose", test_no_such_pose);
  g_test_add_func ("/step-figure/knot", test_knot);

  return g_test_run ();
}
