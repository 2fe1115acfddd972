/* What can be activated has an action for it: rows, check boxes and drop-downs, which GTK leaves out. */

#include "unknot-at-actions.h"

#include <gtk/gtk.h>

#define ACTION "widget.activate"

static GtkWidget *
show (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
test_check_box (void)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *window = show (check);

  g_assert_true (gtk_widget_activate_action (check, ACTION, NULL));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_row (void)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *window;
  guint n = 0;

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (count_cb), &n);
  window = show (list);

  g_assert_true (gtk_widget_activate_action (row, ACTION, NULL));
  g_assert_cmpuint (n, ==, 1);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_activate_action (row, ACTION, NULL);
  g_assert_cmpuint (n, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* An action more would only be heard twice. */
static void
test_others (void)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new ("");
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), label);
  window = show (box);

  g_assert_false (gtk_widget_activate_action (list, ACTION, NULL));
  g_assert_false (gtk_widget_activate_action (button, ACTION, NULL));
  g_assert_false (gtk_widget_activate_action (label, ACTION, NULL));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Whatever is activated may go by that. */
static void
test_goes (void)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *window;

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (gtk_list_box_remove_all), list);
  window = show (list);
  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  gtk_widget_activate_action (row, ACTION, NULL);
  while (row != NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  unknot_at_actions_install ();

  g_test_add_func ("/at-actions/check-box", test_check_box);
  g_test_add_func ("/at-actions/row", test_row);
  g_test_add_func ("/at-actions/others", test_others);
  g_test_add_func ("/at-actions/goes", test_goes);

  return g_test_run ();
}
