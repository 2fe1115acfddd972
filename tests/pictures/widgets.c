/* What the scenes share: what a page or a dialog stands in. */

#include "widgets.h"

static void
map_cb (GtkWidget *page,
        AdwDialog *dialog)
{
  UnknotPicturesThen then = (UnknotPicturesThen) g_object_get_data (G_OBJECT (page), "then");

  adw_dialog_present (dialog, page);
  if (then != NULL)
    then (dialog);
}

/* A page for a dialog to stand before; something may be done to the dialog once it is there. */
GtkWidget *
unknot_pictures_show_dialog (AdwDialog          *dialog,
                             UnknotPicturesThen  then)
{
  GtkWidget *page = adw_status_page_new ();

  g_object_set_data (G_OBJECT (page), "then", (gpointer) then);
  g_signal_connect_object (page, "map", G_CALLBACK (map_cb), dialog, G_CONNECT_AFTER);

  return page;
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
  return G_SOURCE_CONTINUE;
}

/* Down to what can't be seen at first. Window and dialog have their sizes only after a few frames. */
void
unknot_pictures_scroll_to (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, scroll_cb, NULL, NULL);
}

/* A view that shows a page for navigation. */
GtkWidget *
unknot_pictures_navigation (gpointer page)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));

  return view;
}
