#include "unknot-session-flow-private.h"

#include <glib/gi18n.h>

#include "unknot-plan-script.h"
#include "unknot-rating-page.h"
#include "unknot-words.h"

/* A number for "now" that is older than this is asked for again before a session. */
#define NOW_MINUTES 60
#define MS_PER_MINUTE G_GINT64_CONSTANT (60000)

/**
 * UnknotSessionFlow:
 *
 * A session from its first picture to its entry: pushes the guide and then the rating, keeps what was done so far in the
 * running session's file, and writes the entry at the end.
 */
G_DEFINE_FINAL_TYPE (UnknotSessionFlow, unknot_session_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_DONE,
  SIGNAL_SAFETY_REQUESTED,
  SIGNAL_PLAN_OUTDATED,
  N_SIGNALS,
} UnknotSessionFlowSignal;

static guint signals[N_SIGNALS];

static UnknotTime
get_now (UnknotSessionFlow *self)
{
  return unknot_stamper_get_time (unknot_context_get_stamper (self->context));
}

/* At every new moment the file learns how far the session is; a crash then loses no more than that moment. */
static void
position_changed_cb (UnknotSessionFlow *self)
{
  const UnknotStamper *stamper = unknot_context_get_stamper (self->context);
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, -1, UNKNOT_FEEL_UNSAID, NULL);
  g_autoptr (UnknotEntry) running = NULL;
  JsonObject *changes = json_object_new ();

  json_object_set_object_member (changes, UNKNOT_SESSION_GUIDE, unknot_guide_save (self->guide));
  running = unknot_entry_edit (entry, changes, stamper);
  unknot_store_set_running (unknot_context_get_store (self->context), running);
}

static void
finish (UnknotSessionFlow *self,
        const char        *words)
{
  unknot_store_set_running (unknot_context_get_store (self->context), NULL);
  unknot_session_flow_forget (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0, words);
}

static void
rating_saved_cb (UnknotSessionFlow *self,
                 UnknotRatingPage  *page)
{
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, unknot_rating_page_get_pain (page),
                                                                  unknot_rating_page_get_feel (page),
                                                                  unknot_rating_page_get_note (page));

  unknot_session_flow_keep (self, entry);
}

static void
rating_dismissed_cb (UnknotSessionFlow *self)
{
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, -1, UNKNOT_FEEL_UNSAID, NULL);

  unknot_session_flow_keep (self, entry);
}

/* Something felt wrong: the entry says so, the techniques wait for the person, and the questions come (clinical.md G11). */
static void
safety_requested_cb (UnknotSessionFlow *self,
                     UnknotRatingPage  *page)
{
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, unknot_rating_page_get_pain (page),
                                                                  unknot_rating_page_get_feel (page),
                                                                  unknot_rating_page_get_note (page));
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) adverse = NULL;

  unknot_entry_get_session (entry, &record);
  record.adverse = TRUE;
  adverse = unknot_entry_edit_session (entry, &record, unknot_context_get_stamper (self->context));
  unknot_session_flow_keep (self, adverse);
  g_signal_emit (self, signals[SIGNAL_SAFETY_REQUESTED], 0);
}

static void
guide_finished_cb (UnknotSessionFlow *self)
{
  g_autofree char *place =
    unknot_words_knot (self->knot, unknot_context_get_anatomy (self->context));
  UnknotRatingPage *page;

  /* Left before anything was done: nothing to rate, and no session to keep. */
  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_STOPPED && !unknot_session_flow_has_done (self))
    {
      finish (self, NULL);
      return;
    }

  page = unknot_rating_page_new (place, unknot_session_flow_get_before (self), unknot_session_flow_has_pressure (self));
  unknot_rating_page_set_mark (page, unknot_context_get_anatomy (self->context), unknot_knot_get_side (self->knot));
  g_signal_connect_object (page, "saved", G_CALLBACK (rating_saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "dismissed", G_CALLBACK (rating_dismissed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "safety-requested", G_CALLBACK (safety_requested_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

/* The plan was made for less pain than there is: the session makes way for another (clinical.md G7, G8). */
static gboolean
give_way_cb (gpointer data)
{
  UnknotSessionFlow *self = data;
  g_autoptr (UnknotKnot) knot = NULL;
  g_autoptr (GError) error = NULL;

  if (self->guide_page == NULL)
    return G_SOURCE_REMOVE;

  knot = g_object_ref (self->knot);
  if (!unknot_knots_rate (unknot_context_get_knots (self->context), knot, unknot_session_flow_get_before (self), UNKNOT_FRAME_NOW, &error))
    g_message ("%s", error->message);
  unknot_store_set_running (unknot_context_get_store (self->context), NULL);
  g_signal_handlers_disconnect_by_data (self->guide_page, self);
  unknot_session_flow_forget (self);
  g_signal_emit (self, signals[SIGNAL_PLAN_OUTDATED], 0, knot);

  return G_SOURCE_REMOVE;
}

static void
pain_told_cb (UnknotSessionFlow *self)
{
  const UnknotChoosing *choosing = unknot_safety_get_choosing (unknot_context_get_safety (self->context));
  int pain = unknot_guide_page_get_pain_before (self->guide_page);

  if (pain >= choosing->cap_strong_pain_at && pain > unknot_knot_get_pain (self->knot))
    g_idle_add_full (G_PRIORITY_DEFAULT, give_way_cb, g_object_ref (self), g_object_unref);
}

static void
fullscreen_requested_cb (UnknotSessionFlow *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->pages)));
  gboolean far_away = !gtk_window_is_fullscreen (window);

  if (far_away)
    gtk_window_fullscreen (window);
  else
    gtk_window_unfullscreen (window);
  unknot_guide_page_set_far (self->guide_page, far_away);
}

/* The pain of now if it is known well enough, else -1: then it is asked for. */
static int
recent_pain (UnknotSessionFlow *self)
{
  int pain = unknot_knot_get_pain (self->knot);
  UnknotTime rated = unknot_knot_get_rated (self->knot);
  gint64 age = get_now (self).milliseconds - rated.milliseconds;

  return pain >= 0 && ABS (age) < NOW_MINUTES * MS_PER_MINUTE ? pain : -1;
}

static void
unknot_session_flow_dispose (GObject *object)
{
  UnknotSessionFlow *self = UNKNOT_SESSION_FLOW (object);

  unknot_session_flow_forget (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_session_flow_parent_class)->dispose (object);
}

static void
unknot_session_flow_class_init (UnknotSessionFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_session_flow_dispose;

  /**
   * UnknotSessionFlow::done:
   * @words: (nullable): what to tell the person
   *
   * The session is over and in the journal, as far as that was possible.
   */
  signals[SIGNAL_DONE] =
    g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotSessionFlow::safety-requested:
   *
   * Something felt wrong: the safety questions belong here.
   */
  signals[SIGNAL_SAFETY_REQUESTED] =
    g_signal_new ("safety-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotSessionFlow::plan-outdated:
   * @knot: the knot of the session
   *
   * There is more pain now than the plan was made for: the session has ended before it began, and the pain is noted.
   */
  signals[SIGNAL_PLAN_OUTDATED] =
    g_signal_new ("plan-outdated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);
}

static void
unknot_session_flow_init (UnknotSessionFlow *self)
{
}

/**
 * unknot_session_flow_new:
 * @context: what the pages share
 * @pages: where pages are pushed; must outlive the flow
 *
 * Makes a flow without a session.
 *
 * Returns: (transfer full): a new flow
 */
UnknotSessionFlow *
unknot_session_flow_new (UnknotContext     *context,
                         AdwNavigationView *pages)
{
  UnknotSessionFlow *self = g_object_new (UNKNOT_TYPE_SESSION_FLOW, NULL);

  self->context = g_object_ref (context);
  self->pages = pages;

  return self;
}

/**
 * unknot_session_flow_set_clock:
 * @self: a flow
 * @clock: says what time it is
 * @user_data: given to it
 *
 * Replaces the clock of all sessions that begin from now on.
 */
void
unknot_session_flow_set_clock (UnknotSessionFlow *self,
                               UnknotGuideClock   clock,
                               gpointer           user_data)
{
  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  self->clock = clock;
  self->clock_data = user_data;
}

/**
 * unknot_session_flow_begin:
 * @self: a flow
 * @plan: what to do
 * @knot: the knot that it is for
 *
 * Begins a session.
 */
void
unknot_session_flow_begin (UnknotSessionFlow *self,
                           UnknotPlan        *plan,
                           UnknotKnot        *knot)
{
  g_autoptr (UnknotGuideScript) script = NULL;
  g_autofree char *place = NULL;

  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  unknot_session_flow_forget (self);
  script = unknot_plan_script_new (plan);
  self->guide = unknot_guide_new (script);
  self->knot = g_object_ref (knot);
  self->before = recent_pain (self);
  place = unknot_words_knot (knot, unknot_context_get_anatomy (self->context));
  unknot_session_flow_push_guide (self);
  unknot_guide_page_begin (self->guide_page, self->before < 0 ? place : NULL);
}

/**
 * unknot_session_flow_forget:
 * @self: a flow
 *
 * Lets go of the session; what is in the journal stays.
 */
void
unknot_session_flow_forget (UnknotSessionFlow *self)
{
  if (self->guide != NULL)
    g_signal_handlers_disconnect_by_data (self->guide, self);
  g_clear_object (&self->guide_page);
  g_clear_object (&self->guide);
  g_clear_object (&self->knot);
}

/**
 * unknot_session_flow_keep:
 * @self: a flow
 * @entry: the entry of its session
 *
 * Writes the entry to the journal and ends the session.
 */
void
unknot_session_flow_keep (UnknotSessionFlow *self,
                          UnknotEntry       *entry)
{
  g_autoptr (GError) error = NULL;

  if (unknot_journal_add (unknot_context_get_journal (self->context), entry, &error))
    finish (self, _("Session kept in the journal"));
  else
    finish (self, NULL);
}

/**
 * unknot_session_flow_push_guide:
 * @self: a flow with a guide
 *
 * Shows the guide, which does not begin by itself.
 */
void
unknot_session_flow_push_guide (UnknotSessionFlow *self)
{
  g_autoptr (GListStore) knots = g_list_store_new (UNKNOT_TYPE_KNOT);

  g_list_store_append (knots, self->knot);
  self->guide_page = g_object_ref_sink (unknot_guide_page_new (self->guide, unknot_context_get_studio (self->context)));
  unknot_guide_page_set_knots (self->guide_page, G_LIST_MODEL (knots));
  if (self->clock != NULL)
    unknot_guide_page_set_clock (self->guide_page, self->clock, self->clock_data);
  g_signal_connect_object (self->guide, "notify::position", G_CALLBACK (position_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide_page, "finished", G_CALLBACK (guide_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide_page, "notify::pain-before", G_CALLBACK (pain_told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide_page, "fullscreen-requested", G_CALLBACK (fullscreen_requested_cb), self,
                           G_CONNECT_SWAPPED);

  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (self->guide_page));
}
