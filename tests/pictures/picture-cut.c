#include "picture-cut.h"

#include "unknot-entry-list.h"

/* What may end in an ellipsis: a hint in an empty entry, and what somebody wrote in the list of entries, as each of them
 * opens a dialog that shows it whole. */
static gboolean
is_extract (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, GTK_TYPE_TEXT) != NULL
         || (gtk_widget_get_ancestor (label, UNKNOT_TYPE_ENTRY_LIST) != NULL && gtk_widget_has_css_class (label, "subtitle"));
}

static gboolean
is_cut (GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int width;
  int height;

  if (pango_layout_is_ellipsized (layout))
    return !is_extract (label);

  pango_layout_get_pixel_size (layout, &width, &height);
  return width > gtk_widget_get_width (label) || height > gtk_widget_get_height (label);
}

static guint
find_cut (GtkWidget  *widget,
          const char *name)
{
  guint n = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  if (GTK_IS_LABEL (widget) && is_cut (widget))
    {
      g_print ("%s: “%s” is cut\n", name, gtk_label_get_text (GTK_LABEL (widget)));
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += find_cut (child, name);

  return n;
}

/**
 * unknot_picture_find_cut:
 * @window: a window that is shown
 * @name: what to call it
 *
 * Prints the words that are not there in full, for lack of room.
 *
 * Returns: how many there are
 */
guint
unknot_picture_find_cut (GtkWindow  *window,
                         const char *name)
{
  return find_cut (GTK_WIDGET (window), name);
}
