/* How much memory the pictures of a step take: the two longest movements, one shown 700 × 700 and the next one ready,
 * as paths and as what is painted of them. */

#include "unknot-step-figure.h"

#define SIZE 700
#define MEBIBYTE (1024.0 * 1024.0)

int
main (int    argc,
      char **argv)
{
  const char *data = g_getenv ("UNKNOT_DATA_DIR");
  g_autoptr (GFile) folder = g_file_new_build_filename (data != NULL ? data : "data", "figures", NULL);
  g_autoptr (UnknotFigureStudio) studio = unknot_figure_studio_new (folder);
  UnknotStepFigure *figure;
  GtkWidget *window;
  gsize size;

  gtk_init ();
  window = gtk_window_new ();
  figure = UNKNOT_STEP_FIGURE (unknot_step_figure_new ());
  unknot_step_figure_set_studio (figure, studio);
  unknot_step_figure_show_knot (figure, "shrug-and-drop_shrug", NULL, UNKNOT_SIDE_BOTH);
  unknot_step_figure_prepare_knot (figure, "low-back-basics_bird-dog", NULL, UNKNOT_SIDE_BOTH);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), SIZE, SIZE);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (figure));
  gtk_window_present (GTK_WINDOW (window));

  while (!unknot_step_figure_get_complete (figure) || !unknot_step_figure_get_painted (figure))
    g_main_context_iteration (NULL, TRUE);

  size = unknot_figure_studio_get_size (studio) + unknot_step_figure_get_size (figure);
  g_print ("BENCH figure-memory %.1f MiB\n", (double) size / MEBIBYTE);
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
