/* The questions before a plan: warning signs that are due, and what the plan depends on. */

#include "unknot-safety-flow-private.h"

#include "unknot-details-page.h"
#include "unknot-occasions.h"
#include "unknot-page-push.h"
#include "unknot-safety-page.h"

/* Answers hold for four weeks, then they are asked for again (clinical.md D1, E3). */
#define DAYS_ANSWERS_HOLD 28

static void
answered_cb (UnknotSafetyFlow *self)
{
  g_autoptr (GPtrArray) knots = g_steal_pointer (&self->knots);

  unknot_safety_flow_go_home (self);
  if (knots != NULL)
    unknot_safety_flow_pass (self, knots);
  else if (!unknot_safety_flow_warn (self, NULL))
    unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_LOOKED, NULL);
}

void
unknot_safety_flow_push_questions (UnknotSafetyFlow   *self,
                                   GPtrArray          *knots,
                                   const char * const *flags)
{
  UnknotSafetyPage *page =
    unknot_safety_page_new (unknot_safety_flow_get_rules (self), unknot_safety_flow_get_profile (self),
                            unknot_context_get_stamper (self->context), flags);

  unknot_safety_flow_remember (self, knots);
  g_signal_connect_object (page, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

static int
get_age (UnknotSafetyFlow *self,
         UnknotTime        time)
{
  return unknot_time_get_day (unknot_safety_flow_get_now (self)) - unknot_time_get_day (time);
}

/* Those of @flags that were never asked, or at least @days ago. */
static GStrv
dup_older (UnknotSafetyFlow   *self,
           const char * const *flags,
           int                 days)
{
  g_autoptr (GStrvBuilder) older = g_strv_builder_new ();
  UnknotTime time;

  for (guint i = 0; flags[i] != NULL; i++)
    if (!unknot_profile_get_asked_time (unknot_safety_flow_get_profile (self), flags[i], &time)
        || get_age (self, time) >= days)
      g_strv_builder_add (older, flags[i]);

  return g_strv_builder_end (older);
}

static gboolean
asked_cb (const char *flag,
          UnknotTime *time,
          gpointer    data)
{
  return unknot_profile_get_asked_time (data, flag, time);
}

/* Asks for the warning signs that are due before a plan; `FALSE` if none is. */
gboolean
unknot_safety_flow_ask_due (UnknotSafetyFlow        *self,
                            GPtrArray               *knots,
                            const UnknotSafetyCheck *check)
{
  UnknotSafety *rules = unknot_safety_flow_get_rules (self);
  g_autoptr (GArray) events =
    unknot_occasions_list (rules, unknot_context_get_journal (self->context),
                           knots != NULL ? (UnknotKnot **) knots->pdata : NULL, knots != NULL ? knots->len : 0);
  g_autoptr (UnknotDue) due =
    unknot_safety_list_due (rules, check, (const UnknotEvent *) (gpointer) events->data, events->len, asked_cb,
                            unknot_safety_flow_get_profile (self), unknot_safety_flow_get_now (self));

  if (due->flags[0] == NULL)
    return FALSE;

  unknot_safety_flow_push_questions (self, knots, (const char * const *) due->flags);
  return TRUE;
}

/* Who did not know is asked again, but not before every plan. */
static gboolean
is_open (UnknotSafetyFlow   *self,
         const UnknotDetail *detail)
{
  UnknotTime time;

  return !unknot_profile_get_detail_time (unknot_safety_flow_get_profile (self), detail->id, &time)
         || get_age (self, time) >= DAYS_ANSWERS_HOLD;
}

/* Asks what this plan depends on beside the conditions; `FALSE` if nothing is open. */
gboolean
unknot_safety_flow_ask_details (UnknotSafetyFlow *self,
                                GPtrArray        *knots)
{
  g_autoptr (UnknotSituation) situation = unknot_safety_flow_survey (self, knots);
  UnknotMapBodies *bodies = unknot_context_get_bodies (self->context);
  g_autoptr (GPtrArray) all =
    unknot_safety_list_details (unknot_safety_flow_get_rules (self), unknot_context_get_catalogue (self->context),
                                unknot_map_bodies_get_atlas (bodies, UNKNOT_ASPECT_BACK), situation);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  UnknotDetailsPage *page;

  for (guint i = 0; i < all->len; i++)
    if (is_open (self, g_ptr_array_index (all, i)))
      g_ptr_array_add (open, g_ptr_array_index (all, i));
  if (open->len == 0)
    return FALSE;

  page = unknot_details_page_new (unknot_safety_flow_get_rules (self), unknot_safety_flow_get_profile (self),
                                  unknot_context_get_stamper (self->context), open);
  unknot_safety_flow_remember (self, knots);
  g_signal_connect_object (page, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
  return TRUE;
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
  if (!unknot_profile_get_safety_answered (unknot_safety_flow_get_profile (self)))
    {
      unknot_safety_flow_ask (self);
      return;
    }

  today = dup_older (self, fresh, 1);
  lately = dup_older (self, known, DAYS_ANSWERS_HOLD);
  all = g_strv_builder_new ();
  g_strv_builder_addv (all, (const char **) today);
  for (guint i = 0; lately[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) today, lately[i]))
      g_strv_builder_add (all, lately[i]);
  questions = g_strv_builder_end (all);

  if (questions[0] != NULL)
    unknot_safety_flow_push_questions (self, NULL, (const char * const *) questions);
  else
    unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_LOOKED, NULL);
}
