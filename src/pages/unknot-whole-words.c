/* Words that libadwaita would cut with an ellipsis take another line instead: with large text on a phone most titles are
 * wider than the screen. */

#include "unknot-whole-words.h"

#include <adwaita.h>

static gboolean
is_in (GtkWidget *widget,
       GType      type)
{
  return gtk_widget_get_ancestor (widget, type) != NULL;
}

static gboolean
is_in_button (GtkWidget *widget)
{
  return is_in (widget, GTK_TYPE_BUTTON);
}

/* The name of a group, not what is in its rows. */
static gboolean
is_group_title (GtkWidget *widget)
{
  GtkWidget *group = gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_GROUP);
  GtkWidget *row = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);

  return group != NULL && (row == NULL || gtk_widget_is_ancestor (group, row)) && !is_in_button (widget);
}

/* The rows of a list are in the drop-down or the combo row that opens it, too. */
static gboolean
is_choice (GtkWidget *widget)
{
  return is_in (widget, GTK_TYPE_DROP_DOWN)
         || (is_in (widget, ADW_TYPE_COMBO_ROW) && is_in (widget, GTK_TYPE_LIST_VIEW));
}

static gboolean
is_answer (GtkWidget *widget)
{
  return is_in (widget, ADW_TYPE_ALERT_DIALOG) && is_in_button (widget);
}

/* What these are in asks for the height of one line, however narrow it is. */
static gboolean
lacks_height (GtkWidget *widget)
{
  return is_in (widget, ADW_TYPE_ENTRY_ROW) || is_choice (widget) || is_answer (widget)
         || (is_in (widget, GTK_TYPE_MENU_BUTTON) && is_in_button (widget));
}

/* A choice shares its row with a title, and is as wide at least as its longest word. */
static void
wrap (GtkLabel *label)
{
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, is_choice (GTK_WIDGET (label)) ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
}

static void
give_height (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_set_size_request (GTK_WIDGET (label), -1, pango_layout_get_line_count (layout) > 1 ? height : -1);
}

static void look (GtkWidget *label);

static void
mend (GtkWidget *label)
{
  if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))))
    {
      wrap (GTK_LABEL (label));
      look (label);
    }
  else if (lacks_height (label))
    give_height (GTK_LABEL (label));
}

/* The first frame lays the words out, the second finds whether they are whole. */
static gboolean
look_cb (GtkWidget     *label,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  gboolean *laid_out = user_data;

  if (*laid_out)
    mend (label);

  *laid_out = !*laid_out;
  return *laid_out ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
look (GtkWidget *label)
{
  if (gtk_widget_get_mapped (label))
    gtk_widget_add_tick_callback (label, look_cb, g_new0 (gboolean, 1), g_free);
}

/* Anew each time that it is realized: it may be in another surface. */
static void
follow (GtkWidget *label)
{
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (label));

  g_signal_handlers_disconnect_by_func (label, look, NULL);
  g_signal_connect_object (surface, "layout", G_CALLBACK (look), label, G_CONNECT_SWAPPED);
  g_signal_connect (label, "map", G_CALLBACK (look), NULL);
  g_signal_connect (label, "notify::label", G_CALLBACK (look), NULL);
}

/* Only once they were cut: where words may wrap, what they are in gives them less than one line, though it has the room. */
static void
keep_whole (GtkWidget *label)
{
  gboolean is_centered =
    is_in (label, ADW_TYPE_HEADER_BAR) || is_in (label, ADW_TYPE_BUTTON_ROW) || is_answer (label);

  if (!is_centered && !lacks_height (label) && !is_group_title (label))
    return;

  if (is_centered)
    gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  follow (label);
}

static gboolean
realized_cb (GSignalInvocationHint *hint,
             guint                  n_values,
             const GValue          *values,
             gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (values);

  if (GTK_IS_LABEL (widget) && gtk_label_get_ellipsize (GTK_LABEL (widget)) != PANGO_ELLIPSIZE_NONE)
    keep_whole (widget);

  return TRUE;
}

/**
 * unknot_whole_words_install:
 *
 * From now on titles of groups, pages and dialogs, buttons in rows, header bars and alerts, menu buttons, the titles of
 * rows to write in and what was chosen in a drop-down wrap instead of ending in an ellipsis, also where the toolkit makes
 * them. To be called once.
 */
void
unknot_whole_words_install (void)
{
  g_autoptr (GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0, realized_cb, NULL, NULL);
}
