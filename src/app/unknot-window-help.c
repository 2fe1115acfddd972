/* The help: where it opens, and where its pages lead. */

#include "unknot-window-private.h"

#include "unknot-counting-dialog.h"
#include "unknot-help-dialog.h"

static const struct
{
  const char *link;
  const char *action;
} places[] = {
  { "data", "win.data" },
  { "folders", "win.technique-folders" },
  { "preferences", "win.preferences" },
  { "shortcuts", "app.shortcuts" },
};

static void
go (UnknotWindow *self,
    const char   *link)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].link, link))
      gtk_widget_activate_action (GTK_WIDGET (self), places[i].action, NULL);

  if (g_str_equal (link, "counting"))
    adw_dialog_present (unknot_counting_dialog_new (), GTK_WIDGET (self));
  if (g_str_has_prefix (link, UNKNOT_HELP_ARTICLE))
    {
      unknot_window_show_page (self, "library");
      unknot_library_page_open (self->library_page, link);
    }
}

/* What it leads to takes its place. */
static void
link_requested_cb (UnknotWindow     *self,
                   const char       *link,
                   UnknotHelpDialog *dialog)
{
  adw_dialog_force_close (ADW_DIALOG (dialog));
  go (self, link);
}

/* Out of a session, a question or another dialog nobody is led by accident. */
static gboolean
may_lead_away (UnknotWindow *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->pages);

  return self->loaded && g_strcmp0 (adw_navigation_page_get_tag (page), "home") == 0
         && adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;
}

static UnknotHelpDialog *
make_dialog (UnknotWindow *self)
{
  UnknotHelpDialog *dialog =
    unknot_help_dialog_new (unknot_context_get_help (self->context), unknot_context_get_articles (self->context),
                            unknot_context_get_studio (self->context));

  unknot_help_dialog_set_leads_away (dialog, may_lead_away (self));
  g_signal_connect_object (dialog, "link-requested", G_CALLBACK (link_requested_cb), self, G_CONNECT_SWAPPED);

  return dialog;
}

/**
 * unknot_window_open_help:
 * @self: the window
 * @id: (nullable): id of a page, or `NULL` for the list of them
 *
 * Opens the help. A session waits: nobody reads and presses at once.
 */
void
unknot_window_open_help (UnknotWindow *self,
                         const char   *id)
{
  UnknotHelpDialog *dialog;

  if (UNKNOT_IS_HELP_DIALOG (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))))
    return;

  unknot_session_flow_pause (self->session);
  dialog = make_dialog (self);
  if (id != NULL)
    unknot_help_dialog_open (dialog, id);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
help_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_window_open_help (UNKNOT_WINDOW (widget), NULL);
}

void
unknot_window_install_help (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.help", NULL, help_action);
}
