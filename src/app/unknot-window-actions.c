/* What keys, menus and buttons can ask of the window. */

#include "unknot-window-private.h"

#include "unknot-preferences.h"
#include "unknot-reminder-preferences.h"
#include "unknot-sound-preferences.h"

static gboolean
is_on_top (UnknotWindow *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->pages);

  return page != NULL && g_strcmp0 (adw_navigation_page_get_tag (page), "home") == 0;
}

/**
 * unknot_window_is_home:
 * @self: the window
 *
 * Says whether nothing lies over the four pages.
 *
 * Returns: `TRUE` without another page and without a dialog
 */
gboolean
unknot_window_is_home (UnknotWindow *self)
{
  return is_on_top (self) && adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;
}

/* What belongs to the pages rests while another page or a dialog is over them: the same keys mean something else
   there, and a second session, or an undo of what can't be seen, is nothing that anyone wants. */
void
unknot_window_show_actions (UnknotWindow *self)
{
  static const char * const actions[] = {
    "win.data", "win.day", "win.log", "win.mark", "win.page", "win.preferences", "win.print-plan", "win.relief",
    "win.report", "win.search", "win.start", "win.technique-folders", "win.time", "win.week",
  };
  static const char * const map_actions[] = { "win.aspect", "win.sheet" };
  gboolean home = unknot_window_is_home (self);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], home);
  for (guint i = 0; i < G_N_ELEMENTS (map_actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), map_actions[i], home && g_str_equal (unknot_window_get_page (self), "body"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 home && unknot_journal_get_can_undo (unknot_context_get_journal (self->context)));
  unknot_window_show_data_actions (self, is_on_top (self));
  unknot_window_show_drop (self);
  unknot_window_open_waiting (self);
}

/* Where the person is writing, undo is the text's. */
static gboolean
undo_in_text (UnknotWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return focus != NULL && GTK_IS_TEXT (focus) && gtk_widget_activate_action (focus, "text.undo", NULL);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (undo_in_text (self))
    return;

  adw_toast_overlay_dismiss_all (self->toasts);
  if (!unknot_journal_undo (unknot_context_get_journal (self->context), &error))
    unknot_window_tell_failed (self, error->message);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  /* Where there is something to look through, it looks there. */
  if (self->library_page != NULL && g_str_equal (unknot_window_get_page (self), "library"))
    {
      unknot_library_page_search (self->library_page, NULL);
      return;
    }

  unknot_window_show_page (self, "body");
  unknot_body_page_search (self->body_page, NULL);
}

static void
relief_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotKnot *knot = unknot_body_page_get_knot (self->body_page);

  if (knot != NULL && unknot_knot_get_pain (knot) >= 0)
    unknot_window_request_relief (self, knot);
}

static void
start_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  if (self->relief_page != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->relief_page), "relief.start", NULL);
}

/* Then and now stand on the body. */
static void
time_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  unknot_window_show_page (self, "body");
  gtk_widget_activate_action (GTK_WIDGET (self->body_page), "body.time", NULL);
}

static void
safety_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (dialog != NULL)
    adw_dialog_close (dialog);
  if (!unknot_safety_flow_warn (self->safety, NULL))
    unknot_safety_flow_ask (self->safety);
}

static void
preferences_ink_cb (UnknotPreferences *preferences,
                    GParamSpec        *pspec,
                    UnknotTheme       *theme)
{
  unknot_preferences_set_ink (preferences, unknot_theme_get_ink (theme));
}

static void
preferences_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  AdwDialog *dialog =
    unknot_preferences_new (unknot_context_get_profile (self->context), unknot_context_get_safety (self->context),
                            unknot_context_get_catalogue (self->context), unknot_context_get_journal (self->context));

  unknot_preferences_set_bodies (UNKNOT_PREFERENCES (dialog), unknot_context_get_bodies (self->context));
  unknot_preferences_set_person (UNKNOT_PREFERENCES (dialog), unknot_context_get_person (self->context),
                                 unknot_context_get_studio (self->context));
  unknot_preferences_set_ink (UNKNOT_PREFERENCES (dialog), unknot_theme_get_ink (self->theme));
  unknot_sound_preferences_bind (unknot_preferences_get_sound (UNKNOT_PREFERENCES (dialog)),
                                 unknot_context_get_player (self->context));
  g_object_bind_property (self, "questions", unknot_preferences_get_questions (UNKNOT_PREFERENCES (dialog)), "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self, "plain-words", unknot_preferences_get_plain_words (UNKNOT_PREFERENCES (dialog)),
                          "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  gtk_widget_set_visible (GTK_WIDGET (unknot_preferences_get_reminders (UNKNOT_PREFERENCES (dialog))),
                          self->reminders != NULL);
  if (self->reminders != NULL)
    unknot_reminder_preferences_bind (unknot_preferences_get_reminders (UNKNOT_PREFERENCES (dialog)), self->reminders,
                                      self->background);
  g_signal_connect_object (self->theme, "notify::ink", G_CALLBACK (preferences_ink_cb), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

void
unknot_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "win.page", "page");
  gtk_widget_class_install_property_action (widget_class, "win.aspect", "aspect");
  gtk_widget_class_install_property_action (widget_class, "win.sheet", "sheet");
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.relief", NULL, relief_action);
  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "win.time", NULL, time_action);
  gtk_widget_class_install_action (widget_class, "win.safety", NULL, safety_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
  unknot_window_install_log (widget_class);
  unknot_window_install_never (widget_class);
  unknot_window_install_packs (widget_class);
  unknot_window_install_data (widget_class);
  unknot_window_install_erase (widget_class);
  unknot_window_install_export (widget_class);
  unknot_window_install_help (widget_class);
  unknot_window_install_paper (widget_class);
  unknot_window_install_report (widget_class);
}
