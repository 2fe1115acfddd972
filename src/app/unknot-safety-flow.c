#include "unknot-safety-flow.h"

#include <glib/gi18n.h>

#include "unknot-safety-page.h"
#include "unknot-survey.h"
#include "unknot-text.h"
#include "unknot-warning-page.h"

/* Nothing of a situation but its knots decides what the safety rules say, so any length of session will do. */
#define ANY_MINUTES 5

/* Answers hold for four weeks, then they are asked for again (clinical.md D1, E3). */
#define DAYS_ANSWERS_HOLD 28

/**
 * UnknotSafetyFlow:
 *
 * What stands before every plan: the questions that belong to a knot, and the warning that takes a plan's place.
 */
struct _UnknotSafetyFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  GPtrArray *knots;

  /* Borrowed */
  AdwNavigationView *pages;

  /* Passing conditions that the person has spoken of on that day, as bits */
  gint64 day;
  guint still_so;
};

G_DEFINE_FINAL_TYPE (UnknotSafetyFlow, unknot_safety_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_PASSED,
  SIGNAL_CHECKED_IN,
  SIGNAL_LOOKED,
  SIGNAL_JOURNAL_REQUESTED,
  N_SIGNALS,
} UnknotSafetyFlowSignal;

static guint signals[N_SIGNALS];

static void
go_home (UnknotSafetyFlow *self)
{
  adw_navigation_view_pop_to_tag (self->pages, "home");
}

/* What the rules say to a plan for @knots; `NULL` asks about the person alone. */
static UnknotSafetyCheck *
check_safety (UnknotSafetyFlow *self,
              const GPtrArray  *knots)
{
  g_autoptr (UnknotSituation) situation =
    unknot_survey (unknot_context_get_profile (self->context), unknot_context_get_journal (self->context),
                   knots != NULL ? (UnknotKnot **) knots->pdata : NULL, knots != NULL ? knots->len : 0, ANY_MINUTES,
                   unknot_stamper_get_time (unknot_context_get_stamper (self->context)));

  return unknot_safety_check (unknot_context_get_safety (self->context), situation);
}

static void
change_requested_cb (UnknotSafetyFlow *self)
{
  go_home (self);
  unknot_safety_flow_ask (self);
}

static void
journal_requested_cb (UnknotSafetyFlow *self)
{
  go_home (self);
  g_signal_emit (self, signals[SIGNAL_JOURNAL_REQUESTED], 0);
}

static void
cleared_cb (UnknotSafetyFlow *self,
            const char       *who)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  g_auto (GStrv) open = unknot_profile_dup_open_flags (profile);

  unknot_profile_clear_flags (profile, (const char * const *) open,
                              unknot_stamper_get_time (unknot_context_get_stamper (self->context)), who);
  go_home (self);
}

static void
push_warning (UnknotSafetyFlow        *self,
              const UnknotSafetyCheck *check)
{
  /* What stays readable when everything else is closed (clinical.md F9.3). */
  static const char * const readable[] = { "relative-rest", "change-posture", "professional" };
  UnknotCatalogue *catalogue = unknot_context_get_catalogue (self->context);
  UnknotWarningPage *page =
    unknot_warning_page_new (unknot_context_get_safety (self->context), check->level,
                             (const char * const *) check->flags,
                             unknot_profile_get_emergency_number (unknot_context_get_profile (self->context)));

  for (guint i = 0; i < G_N_ELEMENTS (readable) && check->level == UNKNOT_LEVEL_URGENT; i++)
    unknot_warning_page_add_card (page, unknot_catalogue_lookup (catalogue, readable[i]));

  g_signal_connect_object (page, "change-requested", G_CALLBACK (change_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "journal-requested", G_CALLBACK (journal_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "cleared", G_CALLBACK (cleared_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

static gint64
get_today (UnknotSafetyFlow *self)
{
  return unknot_time_get_day (unknot_stamper_get_time (unknot_context_get_stamper (self->context)));
}

static void
set_knots (UnknotSafetyFlow *self,
           GPtrArray        *knots)
{
  g_clear_pointer (&self->knots, g_ptr_array_unref);
  if (knots != NULL)
    self->knots = g_ptr_array_ref (knots);
}

/* The first condition that passes, is set, and was not spoken of today (clinical.md F9.12). */
static gboolean
find_passing (UnknotSafetyFlow *self,
              UnknotCondition  *found)
{
  UnknotSafety *safety = unknot_context_get_safety (self->context);
  g_auto (GStrv) set = unknot_profile_dup_conditions (unknot_context_get_profile (self->context));
  guint known = self->day == get_today (self) ? self->still_so : 0;

  for (char **id = set; *id != NULL; id++)
    if (unknot_condition_from_id (*id, found) && unknot_safety_get_condition (safety, *found)->again_days > 0
        && (known & (1u << *found)) == 0)
      return TRUE;

  return FALSE;
}

static void
remove_condition (UnknotProfile   *profile,
                  UnknotCondition  condition)
{
  g_auto (GStrv) set = unknot_profile_dup_conditions (profile);
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) left = NULL;

  for (char **id = set; *id != NULL; id++)
    if (!g_str_equal (*id, unknot_condition_to_id (condition)))
      g_strv_builder_add (rest, *id);

  left = g_strv_builder_end (rest);
  unknot_profile_set_conditions (profile, (const char * const *) left);
}

static void
still_so_cb (UnknotSafetyFlow *self,
             const char       *response,
             AdwAlertDialog   *dialog)
{
  g_autoptr (GPtrArray) knots = NULL;
  guint known = self->day == get_today (self) ? self->still_so : 0;
  UnknotCondition condition;

  if (g_str_equal (response, "later") || !find_passing (self, &condition))
    return;

  if (g_str_equal (response, "over"))
    remove_condition (unknot_context_get_profile (self->context), condition);
  self->day = get_today (self);
  self->still_so = known | (1u << condition);
  knots = g_steal_pointer (&self->knots);
  unknot_safety_flow_pass (self, knots);
}

static void
push_still_so (UnknotSafetyFlow *self,
               GPtrArray        *knots,
               UnknotCondition   condition)
{
  UnknotSafety *safety = unknot_context_get_safety (self->context);
  const char *name = unknot_text ("safety", unknot_safety_get_condition (safety, condition)->name);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Is This Still So?"), name));

  set_knots (self, knots);
  adw_alert_dialog_add_response (dialog, "over", _("_It Has Passed"));
  adw_alert_dialog_add_response (dialog, "still", _("_Still So"));
  adw_alert_dialog_set_default_response (dialog, "still");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", G_CALLBACK (still_so_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}

static void
answered_cb (UnknotSafetyFlow *self)
{
  g_autoptr (GPtrArray) knots = g_steal_pointer (&self->knots);

  go_home (self);
  if (unknot_safety_flow_warn (self, knots))
    return;

  if (knots != NULL)
    g_signal_emit (self, signals[SIGNAL_PASSED], 0, knots);
  else
    g_signal_emit (self, signals[SIGNAL_LOOKED], 0);
}

static void
push_questions (UnknotSafetyFlow   *self,
                GPtrArray          *knots,
                const char * const *flags)
{
  UnknotSafetyPage *page =
    unknot_safety_page_new (unknot_context_get_safety (self->context), unknot_context_get_profile (self->context),
                            unknot_context_get_stamper (self->context), flags);

  set_knots (self, knots);
  g_signal_connect_object (page, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

/* Since how many days the last answers are there; never answered is forever. */
static int
get_days_since_answers (UnknotSafetyFlow *self)
{
  UnknotTime now = unknot_stamper_get_time (unknot_context_get_stamper (self->context));
  UnknotTime answered;

  if (!unknot_profile_get_safety_time (unknot_context_get_profile (self->context), &answered))
    return G_MAXINT;

  return unknot_time_get_day (now) - unknot_time_get_day (answered);
}

/* Those of @flags that were not asked yet, or more than @days ago. */
static GStrv
dup_open_questions (UnknotSafetyFlow    *self,
                    const char * const  *flags,
                    int                  days)
{
  g_auto (GStrv) asked = unknot_profile_dup_asked (unknot_context_get_profile (self->context));
  g_autoptr (GStrvBuilder) open = g_strv_builder_new ();
  gboolean stale = get_days_since_answers (self) > days;

  for (guint i = 0; flags[i] != NULL; i++)
    if (stale || !g_strv_contains ((const char * const *) asked, flags[i]))
      g_strv_builder_add (open, flags[i]);

  return g_strv_builder_end (open);
}

/* The three questions at the start of a session, in one text (clinical.md F9.4). */
static char *
dup_quick_questions (const UnknotSafety *safety)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < unknot_safety_get_n_quick (safety); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            unknot_text ("safety", unknot_safety_get_quick (safety, i)->question));

  return g_string_free_and_steal (text);
}

static void
checked_in_cb (UnknotSafetyFlow *self,
               const char       *response,
               AdwAlertDialog   *dialog)
{
  if (g_str_equal (response, "none"))
    g_signal_emit (self, signals[SIGNAL_CHECKED_IN], 0);
  else if (g_str_equal (response, "some"))
    unknot_safety_flow_ask (self);
}

static void
unknot_safety_flow_dispose (GObject *object)
{
  UnknotSafetyFlow *self = UNKNOT_SAFETY_FLOW (object);

  g_clear_pointer (&self->knots, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_safety_flow_parent_class)->dispose (object);
}

static void
unknot_safety_flow_class_init (UnknotSafetyFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_safety_flow_dispose;

  /**
   * UnknotSafetyFlow::passed:
   * @knots: (element-type UnknotKnot): the knots
   *
   * Nothing stands between the person and a plan for the knots.
   */
  signals[SIGNAL_PASSED] =
    g_signal_new ("passed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);

  /**
   * UnknotSafetyFlow::checked-in:
   *
   * Nothing stands between the person and a session.
   */
  signals[SIGNAL_CHECKED_IN] =
    g_signal_new ("checked-in", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotSafetyFlow::looked:
   *
   * Nothing stands between the person and a look at where a pain may come from.
   */
  signals[SIGNAL_LOOKED] =
    g_signal_new ("looked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotSafetyFlow::journal-requested:
   *
   * The person wants to see the journal, which stays open.
   */
  signals[SIGNAL_JOURNAL_REQUESTED] =
    g_signal_new ("journal-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
unknot_safety_flow_init (UnknotSafetyFlow *self)
{
}

/**
 * unknot_safety_flow_new:
 * @context: what the pages share
 * @pages: where pages are pushed; must outlive the flow
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotSafetyFlow *
unknot_safety_flow_new (UnknotContext     *context,
                        AdwNavigationView *pages)
{
  UnknotSafetyFlow *self = g_object_new (UNKNOT_TYPE_SAFETY_FLOW, NULL);

  self->context = g_object_ref (context);
  self->pages = pages;

  return self;
}

/**
 * unknot_safety_flow_warn:
 * @self: a flow
 * @knots: (nullable) (element-type UnknotKnot): knots, or `NULL` for the person alone
 *
 * Shows the warning if there is one; nothing else may come then.
 *
 * Returns: `TRUE` if a warning is shown
 */
gboolean
unknot_safety_flow_warn (UnknotSafetyFlow *self,
                         const GPtrArray  *knots)
{
  g_autoptr (UnknotSafetyCheck) check = NULL;

  g_return_val_if_fail (UNKNOT_IS_SAFETY_FLOW (self), TRUE);

  check = check_safety (self, knots);
  if (check->level < UNKNOT_LEVEL_URGENT)
    return FALSE;

  push_warning (self, check);
  return TRUE;
}

/**
 * unknot_safety_flow_ask:
 * @self: a flow
 *
 * Asks all questions again.
 */
void
unknot_safety_flow_ask (UnknotSafetyFlow *self)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  push_questions (self, NULL, NULL);
}

/**
 * unknot_safety_flow_pass:
 * @self: a flow
 * @knots: (element-type UnknotKnot): knots that ask for relief together
 *
 * Asks whether what passes is still so, asks what was not asked yet for @knots, warns, or lets it pass. As long as the
 * first questions were not answered nothing more is asked: the plan is closed enough then, and says so.
 */
void
unknot_safety_flow_pass (UnknotSafetyFlow *self,
                         GPtrArray        *knots)
{
  g_autoptr (UnknotSafetyCheck) check = NULL;
  g_auto (GStrv) questions = NULL;
  UnknotCondition passing;

  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  if (find_passing (self, &passing))
    {
      push_still_so (self, knots, passing);
      return;
    }

  check = check_safety (self, knots);
  questions = dup_open_questions (self, (const char * const *) check->asks, DAYS_ANSWERS_HOLD);
  if (check->level >= UNKNOT_LEVEL_URGENT)
    push_warning (self, check);
  else if (questions[0] != NULL && unknot_profile_get_safety_answered (unknot_context_get_profile (self->context)))
    push_questions (self, knots, (const char * const *) questions);
  else
    g_signal_emit (self, signals[SIGNAL_PASSED], 0, knots);
}

/**
 * unknot_safety_flow_look:
 * @self: a flow
 * @fresh: (array zero-terminated=1): flags to ask about, unless they were answered today
 * @known: (array zero-terminated=1): flags to ask about, unless they were answered lately
 *
 * Asks what belongs to a pain that nobody knows yet where it comes from, warns, or lets it pass. Whoever never answered
 * the first questions is asked all of them: a new pain may be anything.
 */
void
unknot_safety_flow_look (UnknotSafetyFlow    *self,
                         const char * const  *fresh,
                         const char * const  *known)
{
  g_auto (GStrv) today = NULL;
  g_auto (GStrv) lately = NULL;
  g_autoptr (GStrvBuilder) all = NULL;
  g_auto (GStrv) questions = NULL;

  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  if (unknot_safety_flow_warn (self, NULL))
    return;
  if (!unknot_profile_get_safety_answered (unknot_context_get_profile (self->context)))
    {
      unknot_safety_flow_ask (self);
      return;
    }

  today = dup_open_questions (self, fresh, 0);
  lately = dup_open_questions (self, known, DAYS_ANSWERS_HOLD);
  all = g_strv_builder_new ();
  g_strv_builder_addv (all, (const char **) today);
  for (guint i = 0; lately[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) today, lately[i]))
      g_strv_builder_add (all, lately[i]);
  questions = g_strv_builder_end (all);

  if (questions[0] != NULL)
    push_questions (self, NULL, (const char * const *) questions);
  else
    g_signal_emit (self, signals[SIGNAL_LOOKED], 0);
}

/**
 * unknot_safety_flow_check_in:
 * @self: a flow
 *
 * Asks the three questions that belong at the start of a session; on the day of the long answers they are known.
 */
void
unknot_safety_flow_check_in (UnknotSafetyFlow *self)
{
  g_autofree char *questions = NULL;
  AdwAlertDialog *dialog;

  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  if (get_days_since_answers (self) == 0)
    {
      g_signal_emit (self, signals[SIGNAL_CHECKED_IN], 0);
      return;
    }

  questions = dup_quick_questions (unknot_context_get_safety (self->context));
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Before You Begin"), questions));
  adw_alert_dialog_add_response (dialog, "some", _("_Yes or Not Sure"));
  adw_alert_dialog_add_response (dialog, "none", _("_None of These"));
  adw_alert_dialog_set_response_appearance (dialog, "none", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "none");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", G_CALLBACK (checked_in_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}
