#include "unknot-window-private.h"

#include <langinfo.h>

#include "unknot-config.h"
#include "unknot-touch.h"

/**
 * UnknotWindow:
 *
 * The window: swaps pages, gives each what it needs, and knows no page's inside.
 */
G_DEFINE_FINAL_TYPE (UnknotWindow, unknot_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_PAGE = 1,
  PROP_ASPECT,
  PROP_SHEET,
  PROP_LOOK,
  PROP_MINUTES,
  PROP_QUESTIONS,
  PROP_PLAIN_WORDS,
} UnknotWindowProperty;

static GParamSpec *props[PROP_PLAIN_WORDS + 1];

typedef enum
{
  SIGNAL_ERASE_REQUESTED,
  N_SIGNALS,
} UnknotWindowSignal;

static guint signals[N_SIGNALS];

void
unknot_window_request_erasing (UnknotWindow *self)
{
  g_signal_emit (self, signals[SIGNAL_ERASE_REQUESTED], 0);
}

/* The action of the property asks before the template is there and after it is gone. */
const char *
unknot_window_get_page (UnknotWindow *self)
{
  return self->stack != NULL ? adw_view_stack_get_visible_child_name (self->stack) : "body";
}

void
unknot_window_set_minutes (UnknotWindow *self,
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
set_questions (UnknotWindow *self,
               gboolean      questions)
{
  if (self->questions == questions)
    return;

  self->questions = questions;
  if (self->relief_page != NULL)
    unknot_relief_page_set_questions (self->relief_page, questions);
  if (self->journal_page != NULL)
    unknot_journal_page_set_questions (self->journal_page, questions);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUESTIONS]);
}

static void
set_plain_words (UnknotWindow *self,
                 gboolean      plain_words)
{
  if (self->plain_words == plain_words)
    return;

  self->plain_words = plain_words;
  if (self->session != NULL)
    unknot_session_flow_set_plain (self->session, plain_words);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAIN_WORDS]);
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
  unknot_window_make_page (self);
  unknot_window_show_actions (self);
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
look_changed_cb (UnknotWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LOOK]);
}

static gboolean
unknot_window_close_request (GtkWindow *window)
{
  return unknot_window_asks_before_closing (UNKNOT_WINDOW (window))
         || GTK_WINDOW_CLASS (unknot_window_parent_class)->close_request (window);
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
      g_value_set_string (value, unknot_window_get_page (UNKNOT_WINDOW (object)));
      break;
    case PROP_ASPECT:
    case PROP_SHEET:
    case PROP_LOOK:
      get_of_body (UNKNOT_WINDOW (object), pspec->name, value);
      break;
    case PROP_MINUTES:
      g_value_set_int (value, UNKNOT_WINDOW (object)->minutes);
      break;
    case PROP_QUESTIONS:
      g_value_set_boolean (value, UNKNOT_WINDOW (object)->questions);
      break;
    case PROP_PLAIN_WORDS:
      g_value_set_boolean (value, UNKNOT_WINDOW (object)->plain_words);
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
    case PROP_LOOK:
      g_object_set_property (G_OBJECT (UNKNOT_WINDOW (object)->body_page), pspec->name, value);
      break;
    case PROP_MINUTES:
      unknot_window_set_minutes (UNKNOT_WINDOW (object), g_value_get_int (value));
      break;
    case PROP_QUESTIONS:
      set_questions (UNKNOT_WINDOW (object), g_value_get_boolean (value));
      break;
    case PROP_PLAIN_WORDS:
      set_plain_words (UNKNOT_WINDOW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_window_dispose (GObject *object)
{
  UnknotWindow *self = UNKNOT_WINDOW (object);

  g_clear_object (&self->waiting);
  g_clear_pointer (&self->technique, g_free);
  g_clear_pointer (&self->technique_knots, g_ptr_array_unref);
  g_clear_pointer (&self->break_knots, g_ptr_array_unref);
  g_clear_object (&self->keeper);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WINDOW);
  g_clear_object (&self->drop);
  g_clear_object (&self->packs);
  g_clear_object (&self->paper);
  g_clear_object (&self->report);
  g_clear_object (&self->exporter);
  g_clear_object (&self->copies);
  g_clear_object (&self->restore);
  g_clear_object (&self->importer);
  g_clear_object (&self->table);
  g_clear_object (&self->table_import);
  g_clear_object (&self->today);
  g_clear_object (&self->fhir);
  g_clear_object (&self->reminders);
  g_clear_object (&self->background);
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
   * The page that is shown: `body`, `relief`, `journal` or `library`.
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
   * UnknotWindow:look:
   *
   * How large the map shows the body, and what is in its middle, as [property@BodyPage:look]. Told when the map is left.
   */
  props[PROP_LOOK] =
    g_param_spec_variant ("look", NULL, NULL, G_VARIANT_TYPE ("(ddd)"), NULL,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:minutes:
   *
   * How long a plan may take: 2, 5, 10 or 20.
   */
  props[PROP_MINUTES] =
    g_param_spec_int ("minutes", NULL, NULL, 2, 20, 5,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:questions:
   *
   * Whether the person wants to be asked now and then.
   */
  props[PROP_QUESTIONS] =
    g_param_spec_boolean ("questions", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotWindow:plain-words:
   *
   * Whether the lock screen and media controls say only which step of a session it is.
   */
  props[PROP_PLAIN_WORDS] =
    g_param_spec_boolean ("plain-words", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotWindow::erase-requested:
   *
   * Everything is to be erased, and the window goes with it.
   */
  signals[SIGNAL_ERASE_REQUESTED] =
    g_signal_new ("erase-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_BODY_PAGE);
  g_type_ensure (UNKNOT_TYPE_DROP_PLACE);
  g_type_ensure (UNKNOT_TYPE_STORE_BANNERS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-window.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, low);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, narrow);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, drop_place);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, banners);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, body_page);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, relief_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, journal_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, library_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotWindow, primary_menu);

  unknot_window_install_actions (widget_class);
}

static void
unknot_window_init (UnknotWindow *self)
{
  self->minutes = 5;
  self->questions = TRUE;
  self->plain_words = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_window_name_pages (self);
  self->keeper = unknot_focus_keeper_new (ADW_APPLICATION_WINDOW (self), self->pages, self->toasts);
  unknot_touch_follow (self->low, GTK_WIDGET (self));
  unknot_touch_follow (self->narrow, GTK_WIDGET (self));

  if (UNKNOT_DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  unknot_body_page_set_stack (self->body_page, self->stack, self->primary_menu);

  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-page", G_CALLBACK (hide_words), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "notify::aspect", G_CALLBACK (aspect_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "notify::sheet", G_CALLBACK (sheet_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "notify::look", G_CALLBACK (look_changed_cb), self, G_CONNECT_SWAPPED);
  unknot_window_connect_body (self);
  unknot_window_connect_drop (self);
}

/* Left open over night, or woken in the morning. */
static void
day_changed_cb (UnknotWindow *self)
{
  unknot_journal_turn_day (unknot_context_get_journal (self->context));
}

static void
active_changed_cb (UnknotWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    unknot_today_look (self->today);
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
  unknot_session_flow_set_plain (self->session, self->plain_words);
  unknot_store_banners_set_store (self->banners, unknot_context_get_store (context));

  g_signal_connect_object (self->theme, "notify::ink", G_CALLBACK (unknot_window_show_ink), self, G_CONNECT_SWAPPED);
  unknot_window_show_ink (self);
  unknot_body_page_set_bodies (self->body_page, unknot_context_get_bodies (context),
                               unknot_context_get_pictures (context), unknot_context_get_knots (context));

  self->packs = unknot_pack_flow_new (context, self->toasts, self->keeper);
  self->paper = unknot_paper_flow_new (context);
  self->report = unknot_report_flow_new ();
  self->exporter = unknot_export_flow_new (context);
  self->copies = unknot_copy_flow_new (context);
  self->restore = unknot_restore_flow_new (context);
  self->importer = unknot_import_flow_new (context);
  self->table = unknot_table_flow_new (context, nl_langinfo (RADIXCHAR));
  self->table_import = unknot_table_import_new (context, GTK_WIDGET (self));
  self->today = unknot_today_new (unknot_context_get_stamper (context));
  g_signal_connect_object (self->today, "notify::day", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::is-active", G_CALLBACK (active_changed_cb), self, G_CONNECT_DEFAULT);
  self->fhir = unknot_fhir_flow_new (context);
  unknot_window_connect_packs (self);
  unknot_window_connect_flows (self);
  unknot_window_connect_data (self);
  g_signal_connect_object (self->pages, "notify::visible-page", G_CALLBACK (unknot_window_show_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::visible-dialog", G_CALLBACK (unknot_window_show_actions), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (journal, "notify::can-undo", G_CALLBACK (unknot_window_show_actions), self, G_CONNECT_SWAPPED);
  unknot_window_show_actions (self);
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
  unknot_window_make_page (self);
  g_object_bind_property (unknot_context_get_profile (self->context), "build",
                          unknot_context_get_bodies (self->context), "build", G_BINDING_SYNC_CREATE);

  if (!unknot_profile_get_start_done (unknot_context_get_profile (self->context)))
    unknot_window_push_welcome (self);
  else
    unknot_safety_flow_warn (self->safety, NULL);
  unknot_session_flow_offer_rest (self->session);
  unknot_window_show_actions (self);
}

/**
 * unknot_window_save:
 * @self: the window
 *
 * Keeps the place of a session that is under way, and that on the body, when the app is about to end.
 */
void
unknot_window_save (UnknotWindow *self)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  unknot_session_flow_save (self->session);
  look_changed_cb (self);
}

/**
 * unknot_window_show_page:
 * @self: the window
 * @name: `body`, `relief`, `journal` or `library`
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
