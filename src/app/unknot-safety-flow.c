#include "unknot-safety-flow-private.h"

#include "unknot-survey.h"

/* Nothing of a situation but its knots decides what the safety rules say, so any length of session will do. */
#define ANY_MINUTES 5

G_DEFINE_FINAL_TYPE (UnknotSafetyFlow, unknot_safety_flow, G_TYPE_OBJECT)

static guint signals[UNKNOT_SAFETY_FLOW_N_SIGNALS];

UnknotTime
unknot_safety_flow_get_now (UnknotSafetyFlow *self)
{
  return unknot_stamper_get_time (unknot_context_get_stamper (self->context));
}

UnknotProfile *
unknot_safety_flow_get_profile (UnknotSafetyFlow *self)
{
  return unknot_context_get_profile (self->context);
}

UnknotSafety *
unknot_safety_flow_get_rules (UnknotSafetyFlow *self)
{
  return unknot_context_get_safety (self->context);
}

void
unknot_safety_flow_go_home (UnknotSafetyFlow *self)
{
  adw_navigation_view_pop_to_tag (self->pages, "home");
}

void
unknot_safety_flow_remember (UnknotSafetyFlow *self,
                             GPtrArray        *knots)
{
  g_autoptr (GPtrArray) before = self->knots;

  self->knots = knots != NULL ? g_ptr_array_ref (knots) : NULL;
}

/* What the planner would get for @knots; `NULL` is the person alone. */
UnknotSituation *
unknot_safety_flow_survey (UnknotSafetyFlow *self,
                           const GPtrArray  *knots)
{
  return unknot_survey (unknot_safety_flow_get_profile (self), unknot_context_get_journal (self->context),
                        knots != NULL ? (UnknotKnot **) knots->pdata : NULL, knots != NULL ? knots->len : 0,
                        ANY_MINUTES, unknot_safety_flow_get_now (self));
}

UnknotSafetyCheck *
unknot_safety_flow_check (UnknotSafetyFlow *self,
                          const GPtrArray  *knots)
{
  g_autoptr (UnknotSituation) situation = unknot_safety_flow_survey (self, knots);

  return unknot_safety_check (unknot_safety_flow_get_rules (self), situation);
}

void
unknot_safety_flow_tell (UnknotSafetyFlow       *self,
                         UnknotSafetyFlowSignal  signal,
                         GPtrArray              *knots)
{
  if (signal == UNKNOT_SAFETY_FLOW_PASSED)
    g_signal_emit (self, signals[signal], 0, knots);
  else
    g_signal_emit (self, signals[signal], 0);
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
  signals[UNKNOT_SAFETY_FLOW_PASSED] =
    g_signal_new ("passed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);

  /**
   * UnknotSafetyFlow::checked-in:
   *
   * Nothing stands between the person and a session.
   */
  signals[UNKNOT_SAFETY_FLOW_CHECKED_IN] =
    g_signal_new ("checked-in", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotSafetyFlow::looked:
   *
   * Nothing stands between the person and a look at where a pain may come from.
   */
  signals[UNKNOT_SAFETY_FLOW_LOOKED] =
    g_signal_new ("looked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotSafetyFlow::journal-requested:
   *
   * The person wants to see the journal, which stays open.
   */
  signals[UNKNOT_SAFETY_FLOW_JOURNAL_REQUESTED] =
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

  check = unknot_safety_flow_check (self, knots);
  if (check->level < UNKNOT_LEVEL_URGENT)
    return FALSE;

  unknot_safety_flow_push_warning (self, check);
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

  unknot_safety_flow_push_questions (self, NULL, NULL);
}

/**
 * unknot_safety_flow_ask_after_stop:
 * @self: a flow
 * @knots: (element-type UnknotKnot): the knots of the session in which something felt wrong
 *
 * Asks what belongs to @knots, and all questions if they were never answered. The plan without what felt wrong follows,
 * or the warning.
 */
void
unknot_safety_flow_ask_after_stop (UnknotSafetyFlow *self,
                                   GPtrArray        *knots)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  if (unknot_profile_get_safety_answered (unknot_safety_flow_get_profile (self)))
    unknot_safety_flow_pass (self, knots);
  else
    unknot_safety_flow_push_questions (self, knots, NULL);
}

/**
 * unknot_safety_flow_pass:
 * @self: a flow
 * @knots: (element-type UnknotKnot): knots that ask for relief together
 *
 * Asks whether what passes is still so, asks what is due for @knots, warns, asks what the plan depends on, or lets it
 * pass. As long as the first questions were not answered nothing more is asked: the plan is closed enough then, and
 * says so.
 */
void
unknot_safety_flow_pass (UnknotSafetyFlow *self,
                         GPtrArray        *knots)
{
  g_autoptr (UnknotSafetyCheck) check = NULL;

  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));

  if (unknot_safety_flow_ask_still_so (self, knots))
    return;

  check = unknot_safety_flow_check (self, knots);
  if (check->level >= UNKNOT_LEVEL_URGENT)
    {
      unknot_safety_flow_push_warning (self, check);
      return;
    }

  if (unknot_profile_get_safety_answered (unknot_safety_flow_get_profile (self))
      && (unknot_safety_flow_ask_due (self, knots, check) || unknot_safety_flow_ask_details (self, knots)))
    return;

  unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_PASSED, knots);
}
