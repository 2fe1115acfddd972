#include "unknot-window.h"

#include <glib/gi18n.h>

#include "unknot-body-page.h"
#include "unknot-config.h"
#include "unknot-echo-flow.h"
#include "unknot-journal-page.h"
#include "unknot-preferences.h"
#include "unknot-relief-page.h"
#include "unknot-safety-flow.h"
#include "unknot-session-flow.h"
#include "unknot-store-banners.h"
#include "unknot-theme.h"
#include "unknot-welcome-page.h"

/**
 * UnknotWindow:
 *
 * The window: swaps pages, gives each what it needs, and knows no page's inside.
 */
struct _UnknotWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotTheme *theme;
  UnknotSafetyFlow *safety;
  UnknotEchoFlow *echo;
  UnknotSessionFlow *session;

  /* Template children */
  AdwToastOverlay *toasts;
  AdwNavigationView *pages;
  UnknotStoreBanners *banners;
  AdwViewStack *stack;
  UnknotBodyPage *body_page;
  AdwBin *relief_bin;
  AdwBin *journal_bin;
  GMenuModel *primary_menu;

  /* Made when they are shown first, and owned by their bins */
  UnknotReliefPage *relief_page;
  UnknotJournalPage *journal_page;

  int minutes;
  gboolean loaded;
};

G_DEFINE_FINAL_TYPE (UnknotWindow, unknot_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_PAGE = 1,
  PROP_ASPECT,
  PROP_SHEET,
  PROP_MINUTES,
} UnknotWindowProperty;

static GParamSpec *props[PROP_MINUTES + 1];

static void
say (UnknotWindow *self,
     const char   *words,
     gboolean      can_undo)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  if (can_undo)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
go_home (UnknotWindow *self)
{
  adw_navigation_view_pop_to_tag (self->pages, "home");
}

static void
passed_cb (UnknotWindow *self,
           UnknotKnot   *knot)
{
  unknot_window_show_page (self, "relief");
  unknot_relief_page_set_knot (self->relief_page, knot);
}

static void
journal_requested_cb (UnknotWindow *self)
{
  unknot_window_show_page (self, "journal");
}

static void
relief_requested_cb (UnknotWindow *self,
                     UnknotKnot   *knot)
{
  unknot_safety_flow_pass (self->safety, knot);
}

static void
start_requested_cb (UnknotWindow *self)
{
  if (!unknot_safety_flow_warn (self->safety, unknot_relief_page_get_knot (self->relief_page)))
    unknot_safety_flow_check_in (self->safety);
}

static void
checked_in_cb (UnknotWindow *self)
{
  unknot_session_flow_begin (self->session, unknot_relief_page_get_plan (self->relief_page),
                             unknot_relief_page_get_knot (self->relief_page));
}

static void
session_done_cb (UnknotWindow *self,
                 const char   *words)
{
  go_home (self);
  unknot_window_show_page (self, "journal");
  if (words != NULL)
    say (self, words, TRUE);
}

static void
plan_outdated_cb (UnknotWindow *self,
                  UnknotKnot   *knot)
{
  go_home (self);
  unknot_safety_flow_pass (self->safety, knot);
  say (self, _("A new plan, for the pain you have now"), FALSE);
}

static void
told_cb (UnknotWindow *self,
         const char   *words)
{
  say (self, words, FALSE);
}

static void
changed_cb (UnknotWindow *self,
            const char   *words)
{
  say (self, words, TRUE);
}

static void
failed_cb (UnknotWindow *self,
           const char   *message)
{
  g_message ("%s", message);
  say (self, _("The journal can’t be changed now"), FALSE);
}

static void
knot_requested_cb (UnknotWindow *self,
                   UnknotKnot   *knot)
{
  unknot_window_show_page (self, "body");
  unknot_body_page_show_knot (self->body_page, knot);
}

static void
welcome_done_cb (UnknotWindow *self)
{
  go_home (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->body_page));
  unknot_safety_flow_warn (self->safety, NULL);
}

static void
push_welcome (UnknotWindow *self)
{
  UnknotWelcomePage *page =
    unknot_welcome_page_new (unknot_context_get_profile (self->context), unknot_context_get_safety (self->context),
                             unknot_context_get_stamper (self->context));

  unknot_welcome_page_set_picture (page, unknot_context_get_bodies (self->context),
                                   unknot_context_get_pictures (self->context), unknot_theme_get_ink (self->theme));
  g_signal_connect_object (page, "done", G_CALLBACK (welcome_done_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

/* The action of the property asks before the template is there and after it is gone. */
static const char *
get_page (UnknotWindow *self)
{
  return self->stack != NULL ? adw_view_stack_get_visible_child_name (self->stack) : "body";
}

/* What belongs to the three pages rests while another page or a dialog is over them: the same keys mean something else
   there, and a second session, or an undo of what can't be seen, is nothing that anyone wants. */
static void
show_actions (UnknotWindow *self)
{
  static const char * const actions[] = { "win.page", "win.preferences", "win.relief", "win.search", "win.start" };
  static const char * const map_actions[] = { "win.aspect", "win.sheet" };
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->pages);
  gboolean home = page != NULL && g_strcmp0 (adw_navigation_page_get_tag (page), "home") == 0
                  && adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], home);
  for (guint i = 0; i < G_N_ELEMENTS (map_actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), map_actions[i], home && g_str_equal (get_page (self), "body"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 home && unknot_journal_get_can_undo (unknot_context_get_journal (self->context)));
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
    failed_cb (self, error->message);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);

  unknot_window_show_page (self, "body");
  unknot_body_page_search (self->body_page);
}

static void
relief_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotKnot *knot = unknot_body_page_get_knot (self->body_page);

  if (knot != NULL && unknot_knot_get_pain (knot) >= 0)
    relief_requested_cb (self, knot);
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
    unknot_preferences_new (unknot_context_get_profile (self->context), unknot_context_get_safety (self->context));

  unknot_preferences_set_bodies (UNKNOT_PREFERENCES (dialog), unknot_context_get_bodies (self->context));
  unknot_preferences_set_ink (UNKNOT_PREFERENCES (dialog), unknot_theme_get_ink (self->theme));
  g_signal_connect_object (self->theme, "notify::ink", G_CALLBACK (preferences_ink_cb), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
set_minutes (UnknotWindow *self,
             int           minutes)
{
  if (self->minutes == minutes)
    return;

  self->minutes = minutes;
  if (self->relief_page != NULL)
    g_object_set (self->relief_page, "minutes", minutes, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
}

static void
minutes_changed_cb (UnknotWindow *self)
{
  int minutes;

  g_object_get (self->relief_page, "minutes", &minutes, NULL);
  set_minutes (self, minutes);
}

static void
make_relief (UnknotWindow *self)
{
  UnknotReliefSources sources = {
    .bodies = unknot_context_get_bodies (self->context),
    .catalogue = unknot_context_get_catalogue (self->context),
    .safety = unknot_context_get_safety (self->context),
    .knots = unknot_context_get_knots (self->context),
    .profile = unknot_context_get_profile (self->context),
    .studio = unknot_context_get_studio (self->context),
  };

  self->relief_page = g_object_new (UNKNOT_TYPE_RELIEF_PAGE, "minutes", self->minutes, NULL);
  unknot_relief_page_set_stack (self->relief_page, self->stack, self->primary_menu);
  unknot_relief_page_set_sources (self->relief_page, &sources);
  unknot_relief_page_set_ink (self->relief_page, unknot_theme_get_ink (self->theme));
  g_signal_connect_object (self->relief_page, "notify::minutes", G_CALLBACK (minutes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->relief_page, "start-requested", G_CALLBACK (start_requested_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->relief_bin, GTK_WIDGET (self->relief_page));
}

static void
make_journal (UnknotWindow *self)
{
  self->journal_page = g_object_new (UNKNOT_TYPE_JOURNAL_PAGE, NULL);
  unknot_journal_page_set_stack (self->journal_page, self->stack, self->primary_menu);
  unknot_journal_page_set_ink (self->journal_page, unknot_theme_get_ink (self->theme));
  unknot_journal_page_set_sources (self->journal_page,
                                   unknot_context_get_anatomy (self->context),
                                   unknot_context_get_catalogue (self->context),
                                   unknot_context_get_knots (self->context),
                                   unknot_context_get_profile (self->context));
  g_signal_connect_object (self->journal_page, "knot-requested", G_CALLBACK (knot_requested_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal_page, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal_page, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->journal_bin, GTK_WIDGET (self->journal_page));
}

/* What is not shown is not made: a page comes when it is shown first, and the journal is there. */
static void
make_page (UnknotWindow *self)
{
  const char *page = get_page (self);

  if (!self->loaded)
    return;

  if (g_str_equal (page, "relief") && self->relief_page == NULL)
    make_relief (self);
  else if (g_str_equal (page, "journal") && self->journal_page == NULL)
    make_journal (self);
}

/* Words about what was done belong to the page where it was done, and must not lie over the next one's buttons. */
static void
hide_words (UnknotWindow *self)
{
  adw_toast_overlay_dismiss_all (self->toasts);
}

static void
page_changed_cb (UnknotWindow *self)
{
  hide_words (self);
  make_page (self);
  show_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE]);
}

static void
aspect_changed_cb (UnknotWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ASPECT]);
}

static void
sheet_changed_cb (UnknotWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHEET]);
}

static void
ink_changed_cb (UnknotWindow *self)
{
  const UnknotInk *ink = unknot_theme_get_ink (self->theme);

  unknot_body_page_set_ink (self->body_page, ink);
  if (self->relief_page != NULL)
    unknot_relief_page_set_ink (self->relief_page, ink);
  if (self->journal_page != NULL)
    unknot_journal_page_set_ink (self->journal_page, ink);
}

static void
close_anyway_cb (UnknotWindow   *self,
                 const char     *response,
                 AdwAlertDialog *dialog)
{
  if (g_str_equal (response, "close"))
    gtk_window_destroy (GTK_WINDOW (self));
}

/* What could not be written is only in memory: closing loses it, so the person decides. */
static gboolean
unknot_window_close_request (GtkWindow *window)
{
  UnknotWindow *self = UNKNOT_WINDOW (window);
  AdwDialog *dialog;

  if (unknot_store_get_state (unknot_context_get_store (self->context)) != UNKNOT_STORE_UNSAVED)
    return GTK_WINDOW_CLASS (unknot_window_parent_class)->close_request (window);

  dialog = adw_alert_dialog_new (_("Close Without Saving?"),
                                 _("Your last entries could not be written to the disk. They are lost if you close now."));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "stay", _("_Stay"));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close and Lose Them"));
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_anyway_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));

  return TRUE;
}

/* The actions of these properties ask before the template is there and after it is gone, too. */
static void
get_of_body (UnknotWindow *self,
             const char   *property,
             GValue       *value)
{
  if (self->body_page != NULL)
    g_object_get_property (G_OBJECT (self->body_page), property, value);
}

static void
unknot_window_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((UnknotWindowProperty) prop_id)
    {
    case PROP_PAGE:
      g_value_set_string (value, get_page (UNKNOT_WINDOW (object)));
      break;
    case PROP_ASPECT:
    case PROP_SHEET:
      get_of_body (UNKNOT_WINDOW (object), pspec->name, value);
      break;
    case PROP_MINUTES:
      g_value_set_int (value, UNKNOT_WINDOW (object)->minutes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch ((UnknotWindowProperty) prop_id)
    {
    case PROP_PAGE:
      unknot_window_show_page (UNKNOT_WINDOW (object), g_value_get_string (value));
      break;
    case PROP_ASPECT:
    case PROP_SHEET:
      g_object_set_property (G_OBJECT (UNKNOT_WINDOW (object)->body_page), pspec->name, value);
      break;
    case PROP_MINUTES:
      set_minutes (UNKNOT_WINDOW (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_dispose (GObject *object)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->echo);
  g_clear_object (&self->safety);
  g_clear_object (&self->theme);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_window_parent_class)->dispose (object);
}

static void
unknot_window_class_init (UnknotWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->get_property = unknot_window_get_property;
  object_class->set_property = unknot_window_set_property;
  object_class->dispose = unknot_window_dispose;
  window_class->close_request = unknot_window_close_request;

  /**
   * UnknotWindow:page:
   *
   * The page that is shown: `body`, `relief` or `journal`.
   */
  props[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL, "body",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:aspect:
   *
   * Id of what of the body the map shows.
   */
  props[PROP_ASPECT] =
    g_param_spec_string ("aspect", NULL, NULL, "back",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:sheet:
   *
   * Id of the sheet that the map shows.
   */
  props[PROP_SHEET] =
    g_param_spec_string ("sheet", NULL, NULL, "superficial",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:minutes:
   *
   * How long a plan may take: 2, 5, 10 or 20.
   */
  props[PROP_MINUTES] =
    g_param_spec_int ("minutes", NULL, NULL, 2, 20, 5,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_BODY_PAGE);
  g_type_ensure (UNKNOT_TYPE_STORE_BANNERS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-window.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, banners);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, body_page);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, relief_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, journal_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, primary_menu);

  gtk_widget_class_install_property_action (widget_class, "win.page", "page");
  gtk_widget_class_install_property_action (widget_class, "win.aspect", "aspect");
  gtk_widget_class_install_property_action (widget_class, "win.sheet", "sheet");
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.relief", NULL, relief_action);
  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "win.safety", NULL, safety_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
}

static void
unknot_window_init (UnknotWindow *self)
{
  self->minutes = 5;
  gtk_widget_init_template (GTK_WIDGET (self));

  if (UNKNOT_DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  unknot_body_page_set_stack (self->body_page, self->stack, self->primary_menu);

  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-page", G_CALLBACK (hide_words), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "notify::aspect", G_CALLBACK (aspect_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "notify::sheet", G_CALLBACK (sheet_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "relief-requested", G_CALLBACK (relief_requested_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

static void
set_context (UnknotWindow  *self,
             UnknotContext *context)
{
  UnknotJournal *journal = unknot_context_get_journal (context);

  self->context = g_object_ref (context);
  self->theme = unknot_theme_new (adw_style_manager_get_default ());
  self->safety = unknot_safety_flow_new (context, self->pages);
  self->echo = unknot_echo_flow_new (context, self->safety, self->body_page);
  self->session = unknot_session_flow_new (context, self->pages);
  unknot_store_banners_set_store (self->banners, unknot_context_get_store (context));

  g_signal_connect_object (self->theme, "notify::ink", G_CALLBACK (ink_changed_cb), self, G_CONNECT_SWAPPED);
  ink_changed_cb (self);
  unknot_body_page_set_bodies (self->body_page, unknot_context_get_bodies (context),
                               unknot_context_get_pictures (context), unknot_context_get_knots (context));

  g_signal_connect_object (self->safety, "passed", G_CALLBACK (passed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->safety, "checked-in", G_CALLBACK (checked_in_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->safety, "journal-requested", G_CALLBACK (journal_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "plan-outdated", G_CALLBACK (plan_outdated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "safety-requested", G_CALLBACK (unknot_safety_flow_ask), self->safety,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "done", G_CALLBACK (session_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-page", G_CALLBACK (show_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::visible-dialog", G_CALLBACK (show_actions), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (journal, "notify::can-undo", G_CALLBACK (show_actions), self, G_CONNECT_SWAPPED);
  show_actions (self);
}

/**
 * unknot_window_new:
 * @application: (nullable): the application it belongs to
 * @context: what the pages share
 *
 * Makes the window; it is not shown yet. The body is there at once, the rest when the journal is read.
 *
 * Returns: (transfer none): a new window, owned by GTK until it is destroyed
 */
UnknotWindow *
unknot_window_new (GtkApplication *application,
                   UnknotContext  *context)
{
  UnknotWindow *self = g_object_new (UNKNOT_TYPE_WINDOW, "application", application, NULL);

  set_context (self, context);

  return self;
}

/**
 * unknot_window_show_loaded:
 * @self: the window
 *
 * Tells the window that journal and profile are there: the first start goes on where it was left, a session that was
 * cut off is offered.
 */
void
unknot_window_show_loaded (UnknotWindow *self)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  self->loaded = TRUE;
  make_page (self);
  g_object_bind_property (unknot_context_get_profile (self->context), "build",
                          unknot_context_get_bodies (self->context), "build", G_BINDING_SYNC_CREATE);

  if (!unknot_profile_get_start_done (unknot_context_get_profile (self->context)))
    push_welcome (self);
  else
    unknot_safety_flow_warn (self->safety, NULL);
  unknot_session_flow_offer_rest (self->session);
}

/**
 * unknot_window_set_clock:
 * @self: the window
 * @clock: says what time it is
 * @user_data: given to it
 *
 * Replaces the clock that sessions run by.
 */
void
unknot_window_set_clock (UnknotWindow     *self,
                         UnknotGuideClock  clock,
                         gpointer          user_data)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  unknot_session_flow_set_clock (self->session, clock, user_data);
}

/**
 * unknot_window_show_page:
 * @self: the window
 * @name: `body`, `relief` or `journal`
 *
 * Shows one of the pages.
 */
void
unknot_window_show_page (UnknotWindow *self,
                         const char   *name)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  adw_view_stack_set_visible_child_name (self->stack, name);
}
