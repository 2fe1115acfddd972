#include "unknot-session-flow-private.h"

#include <glib/gi18n.h>

#include "unknot-page-push.h"
#include "unknot-plan-script.h"
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

static void
finish (UnknotSessionFlow *self,
        const char        *words)
{
  unknot_store_set_running (unknot_context_get_store (self->context), NULL);
  unknot_session_flow_forget (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0, words);
}

/* Whoever has had enough of the questions loses nothing of what they said. */
static void
rating_left_cb (UnknotSessionFlow *self,
                UnknotRatingPage  *page)
{
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, page);

  unknot_session_flow_keep (self, entry);
}

/* Whoever stopped because something felt wrong was doing something, or getting ready for the next. After the whole
 * session nobody knows what it was, so that nothing is named, and everything waits. */
static void
blame (UnknotSessionFlow   *self,
       UnknotSessionRecord *record)
{
  const UnknotGuideItem *item = unknot_guide_course_get_item (unknot_guide_get_course (self->guide));

  guint doing = record->n_items;

  record->adverse = TRUE;
  if (unknot_guide_get_state (self->guide) != UNKNOT_GUIDE_STATE_STOPPED || record->n_items == 0)
    return;

  for (guint i = 0; i < record->n_items; i++)
    if (g_str_equal (record->items[i].technique, item->technique)
        && g_strcmp0 (record->items[i].muscle, item->muscle) == 0)
      doing = i;
  record->items[MIN (doing, record->n_items - 1)].adverse = TRUE;
}

/* The entry says so, the techniques wait for the person, and the questions come (clinical.md C0, G11). */
static void
keep_adverse (UnknotSessionFlow *self,
              UnknotRatingPage  *page)
{
  g_autoptr (UnknotEntry) entry = unknot_session_flow_make_entry (self, page);
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (GPtrArray) knots = g_ptr_array_ref (self->knots);
  g_autoptr (UnknotEntry) adverse = NULL;

  unknot_entry_get_session (entry, &record);
  blame (self, &record);
  adverse = unknot_entry_edit_session (entry, &record, unknot_context_get_stamper (self->context));
  unknot_session_flow_keep (self, adverse);
  g_signal_emit (self, signals[SIGNAL_SAFETY_REQUESTED], 0, knots);
}

static void
safety_requested_cb (UnknotSessionFlow *self,
                     UnknotRatingPage  *page)
{
  keep_adverse (self, page);
}

/* A note is asked about only where all knots are on the side that it does not name. */
static void
set_mark (UnknotSessionFlow *self,
          UnknotRatingPage  *page)
{
  UnknotSide side = unknot_knot_get_side (unknot_session_flow_get_knot (self, 0));

  for (guint i = 1; i < self->knots->len; i++)
    if (unknot_knot_get_side (unknot_session_flow_get_knot (self, i)) != side)
      return;

  unknot_rating_page_set_mark (page, unknot_context_get_anatomy (self->context), side);
}

static void
add_places (UnknotSessionFlow *self,
            UnknotRatingPage  *page)
{
  for (guint i = 0; i < self->knots->len; i++)
    {
      g_autofree char *place =
        unknot_words_knot (unknot_session_flow_get_knot (self, i), unknot_context_get_anatomy (self->context));

      unknot_rating_page_add_place (page, place, unknot_session_flow_get_before (self, i));
    }
}

static void
ask_rating (UnknotSessionFlow *self)
{
  UnknotRatingPage *page = unknot_rating_page_new (unknot_session_flow_has_pressure (self));

  add_places (self, page);
  set_mark (self, page);
  g_signal_connect_object (page, "saved", G_CALLBACK (rating_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "dismissed", G_CALLBACK (rating_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "safety-requested", G_CALLBACK (safety_requested_cb), self, G_CONNECT_SWAPPED);
  self->rating_page = g_object_ref (page);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

static void
guide_finished_cb (UnknotSessionFlow *self)
{
  /* A sign to stop at once comes before all else. */
  if (unknot_session_flow_felt_wrong (self))
    {
      keep_adverse (self, NULL);
      return;
    }

  /* Left before anything was done: nothing to rate, and no session to keep. */
  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_STOPPED && !unknot_session_flow_has_done (self))
    {
      finish (self, NULL);
      return;
    }

  unknot_session_flow_hush (self);
  unknot_session_flow_leave_system (self);
  ask_rating (self);
}

static void
note_told (UnknotSessionFlow *self)
{
  for (guint i = 0; i < self->knots->len; i++)
    {
      int told = unknot_session_flow_get_told (self, i);
      g_autoptr (GError) error = NULL;

      if (told >= 0 && !unknot_knots_rate (unknot_context_get_knots (self->context),
                                           unknot_session_flow_get_knot (self, i), told, UNKNOT_FRAME_NOW, &error))
        g_message ("%s", error->message);
    }
}

/* The plan was made for less pain than there is: the session makes way for another (clinical.md G7, G8). */
static gboolean
give_way_cb (gpointer data)
{
  UnknotSessionFlow *self = data;
  g_autoptr (GPtrArray) knots = NULL;

  if (self->guide_page == NULL)
    return G_SOURCE_REMOVE;

  knots = g_ptr_array_ref (self->knots);
  note_told (self);
  unknot_store_set_running (unknot_context_get_store (self->context), NULL);
  g_signal_handlers_disconnect_by_data (self->guide_page, self);
  unknot_session_flow_forget (self);
  g_signal_emit (self, signals[SIGNAL_PLAN_OUTDATED], 0, knots);

  return G_SOURCE_REMOVE;
}

static void
pain_told_cb (UnknotSessionFlow *self)
{
  const UnknotChoosing *choosing = unknot_safety_get_choosing (unknot_context_get_safety (self->context));
  gboolean stronger = FALSE;

  for (guint i = 0; i < self->knots->len; i++)
    {
      int told = unknot_session_flow_get_told (self, i);

      unknot_guide_set_pain (self->guide, i, unknot_session_flow_get_before (self, i));
      stronger = stronger || (told >= choosing->cap_strong_pain_at
                              && told > unknot_knot_get_pain (unknot_session_flow_get_knot (self, i)));
    }

  if (stronger)
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
recent_pain (UnknotSessionFlow *self,
             UnknotKnot        *knot)
{
  int pain = unknot_knot_get_pain (knot);
  UnknotTime rated = unknot_knot_get_rated (knot);
  gint64 age = get_now (self).milliseconds - rated.milliseconds;

  return pain >= 0 && ABS (age) < NOW_MINUTES * MS_PER_MINUTE ? pain : -1;
}

static void
unknot_session_flow_dispose (GObject *object)
{
  UnknotSessionFlow *self = UNKNOT_SESSION_FLOW (object);

  unknot_session_flow_forget (self);
  g_clear_object (&self->mpris);
  g_clear_object (&self->awake);
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
   * @knots: (element-type UnknotKnot): the knots of the session
   *
   * Something felt wrong: the safety questions belong here.
   */
  signals[SIGNAL_SAFETY_REQUESTED] =
    g_signal_new ("safety-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);

  /**
   * UnknotSessionFlow::plan-outdated:
   * @knots: (element-type UnknotKnot): the knots of the session
   *
   * There is more pain now than the plan was made for: the session has ended before it began, and the pain is noted.
   */
  signals[SIGNAL_PLAN_OUTDATED] =
    g_signal_new ("plan-outdated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
unknot_session_flow_init (UnknotSessionFlow *self)
{
  self->plain = TRUE;
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

/* What each technique of a session is for is told where there are several knots. */
static UnknotGuideScript *
make_script (UnknotSessionFlow *self,
             UnknotPlan        *plan)
{
  const char *places[UNKNOT_KNOTS_TOGETHER];
  g_autoptr (GHashTable) done = unknot_plan_script_list_done (unknot_context_get_journal (self->context));

  for (guint i = 0; i < self->knots->len; i++)
    places[i] = unknot_words_knot_name (unknot_session_flow_get_knot (self, i),
                                        unknot_context_get_anatomy (self->context));

  return unknot_plan_script_new (plan, self->knots->len > 1 ? places : NULL, done);
}

/* Asks for the pain of those knots whose number of now is not known. */
static void
ask (UnknotSessionFlow *self)
{
  int n = 0;

  for (guint i = 0; i < self->knots->len; i++)
    {
      UnknotKnot *knot = unknot_session_flow_get_knot (self, i);
      g_autofree char *place = unknot_words_knot (knot, unknot_context_get_anatomy (self->context));

      self->before[i] = recent_pain (self, knot);
      self->question[i] = -1;
      unknot_guide_set_pain (self->guide, i, self->before[i]);
      if (self->before[i] >= 0)
        continue;

      unknot_guide_page_ask (self->guide_page, place);
      self->question[i] = n++;
    }
}

/**
 * unknot_session_flow_begin:
 * @self: a flow
 * @plan: what to do
 * @knots: (element-type UnknotKnot): the knots that it is for, in the order of the plan's situation
 *
 * Begins a session.
 */
void
unknot_session_flow_begin (UnknotSessionFlow *self,
                           UnknotPlan        *plan,
                           GPtrArray         *knots)
{
  g_autoptr (UnknotGuideScript) script = NULL;

  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));
  g_return_if_fail (knots->len >= 1 && knots->len <= UNKNOT_KNOTS_TOGETHER);

  unknot_session_flow_forget (self);
  unknot_session_flow_keep_found (self);
  self->knots = g_ptr_array_ref (knots);
  script = make_script (self, plan);
  self->guide = unknot_guide_new (script);
  unknot_session_flow_push_guide (self);
  ask (self);
  unknot_guide_page_begin (self->guide_page);
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
  unknot_session_flow_hush (self);
  unknot_session_flow_leave_system (self);
  if (self->guide != NULL)
    g_signal_handlers_disconnect_by_data (self->guide, self);
  g_clear_object (&self->rating_page);
  g_clear_object (&self->guide_page);
  g_clear_object (&self->guide);
  g_clear_pointer (&self->knots, g_ptr_array_unref);
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
  gpointer clock_data;
  UnknotGuideClock clock = unknot_session_flow_get_clock (self, &clock_data);

  for (guint i = 0; i < self->knots->len; i++)
    g_list_store_append (knots, unknot_session_flow_get_knot (self, i));
  self->guide_page = g_object_ref_sink (unknot_guide_page_new (self->guide, unknot_context_get_studio (self->context)));
  unknot_guide_page_set_knots (self->guide_page, G_LIST_MODEL (knots));
  unknot_guide_page_set_safety (self->guide_page, unknot_context_get_safety (self->context));
  unknot_guide_page_set_clock (self->guide_page, clock, clock_data);
  unknot_session_flow_watch (self);
  unknot_session_flow_hear (self);
  g_signal_connect_object (self->guide_page, "finished", G_CALLBACK (guide_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide_page, "pain-told", G_CALLBACK (pain_told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide_page, "fullscreen-requested", G_CALLBACK (fullscreen_requested_cb), self,
                           G_CONNECT_SWAPPED);

  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (self->guide_page));
  unknot_session_flow_join_system (self);
}
