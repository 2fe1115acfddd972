/* Titles that look like headings are headings for a screen reader too, which jumps from one to the next. */

#include "unknot-headings.h"

#include <adwaita.h>

/* Of what stands below the title of a page. */
#define LEVEL 2

/* A role can't change any more once it is shown. */
static void
mark_label (GtkWidget *label)
{
  if (gtk_widget_get_realized (label))
    return;

  g_object_set (label, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, LEVEL, -1);
}

static void
mark (GtkWidget *widget,
      gboolean   in_group)
{
  if (in_group && GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "heading"))
    mark_label (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    mark (child, ADW_IS_PREFERENCES_GROUP (widget) || (in_group && !GTK_IS_LIST_BOX (widget)));
}

/* A dialog has no children before it is presented. */
static GtkWidget *
get_content (GtkWidget *widget)
{
  if (ADW_IS_ALERT_DIALOG (widget))
    return adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (widget));
  if (ADW_IS_DIALOG (widget))
    return adw_dialog_get_child (ADW_DIALOG (widget));

  return widget;
}

/**
 * unknot_headings_mark:
 * @widget: a group, or what has groups in it, such as a dialog; it was not shown yet
 *
 * Makes headings of the titles of all preferences groups: as libadwaita makes them, they are mere labels.
 */
void
unknot_headings_mark (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  mark (get_content (widget), FALSE);
}
