#include "unknot-survey.h"

#include "unknot-survey-private.h"

static void
add_knot (UnknotSituation *situation,
          UnknotKnot      *knot,
          UnknotTime       now)
{
  UnknotSituationKnot *added =
    unknot_situation_add_knot (situation, unknot_knot_get_muscle (knot), unknot_knot_get_side (knot),
                               MAX (0, unknot_knot_get_pain (knot)), unknot_knot_get_days (knot, now));

  added->has_spot = TRUE;
  added->view = unknot_knot_get_view (knot);
  added->x = unknot_knot_get_x (knot);
  added->y = unknot_knot_get_y (knot);
}

/* Flags that are open count as they are; once all are cleared they still count, as cleared ones (clinical.md F9.1). */
static void
add_flags (UnknotSituation *situation,
           UnknotProfile   *profile)
{
  g_auto (GStrv) open = unknot_profile_dup_open_flags (profile);
  g_autoptr (GArray) all = unknot_profile_list_flags (profile);

  for (char **flag = open; *flag != NULL; flag++)
    unknot_situation_add_flag (situation, *flag);

  if (open[0] != NULL || all->len == 0)
    return;

  situation->cleared = TRUE;
  for (guint i = 0; i < all->len; i++)
    unknot_situation_add_flag (situation, g_array_index (all, UnknotFlagAnswer, i).flag);
}

static void
add_preferences (UnknotSituation *situation,
                 UnknotProfile   *profile)
{
  g_auto (GStrv) techniques = unknot_profile_dup_preferences (profile);

  for (char **id = techniques; *id != NULL; id++)
    unknot_situation_set_preference (situation, *id, unknot_profile_get_preference (profile, *id));
}

static void
add_body (UnknotSituation *situation,
          UnknotProfile   *profile)
{
  g_auto (GStrv) never = unknot_profile_dup_never (profile);

  for (char **id = never; *id != NULL; id++)
    unknot_situation_add_never (situation, *id);
  situation->hands = unknot_profile_get_hands (profile);
  situation->seated = unknot_profile_get_seated (profile);
}

/* What was told under a condition that is over stays in the profile for a while and says nothing. */
static void
add_details (UnknotSituation *situation,
             UnknotProfile   *profile,
             UnknotTime       now)
{
  g_auto (GStrv) details = unknot_profile_dup_details (profile);

  for (char **id = details; *id != NULL; id++)
    {
      g_autoptr (GVariant) answer = unknot_profile_dup_detail (profile, *id, now);

      unknot_situation_set_detail (situation, *id, answer);
    }
}

/* Swelling holds back everything (clinical.md G5), numb skin what touches that knot (G12), until the person says that it
 * has passed. */
static void
add_signs (UnknotSituation *situation,
           UnknotProfile   *profile,
           UnknotKnot      *knot)
{
  UnknotSituationKnot *added = g_ptr_array_index (situation->knots, situation->knots->len - 1);
  UnknotKnotSigns signs;

  if (!unknot_profile_get_signs (profile, unknot_knot_get_uuid (knot), &signs))
    return;

  situation->swelling = situation->swelling || signs.swollen;
  added->numb = signs.numb;
}

static void
add_profile (UnknotSituation *situation,
             UnknotProfile   *profile,
             UnknotTime       now)
{
  g_auto (GStrv) tools = unknot_profile_dup_tools (profile);
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);

  for (char **id = tools; *id != NULL; id++)
    {
      UnknotTool tool;

      if (unknot_tool_from_id (*id, &tool))
        situation->tools |= UNKNOT_TOOL_BIT (tool);
    }
  for (char **id = conditions; *id != NULL; id++)
    {
      UnknotCondition condition;

      if (unknot_condition_from_id (*id, &condition))
        unknot_situation_add_condition (situation, condition);
    }

  situation->helper = unknot_profile_get_helper (profile);
  situation->floor = unknot_profile_get_floor (profile);
  situation->age = unknot_profile_get_age (profile, now);
  situation->questions_answered = unknot_profile_get_safety_answered (profile);
  if (!unknot_setting_from_id (unknot_profile_get_setting (profile), &situation->setting))
    situation->setting = UNKNOT_SETTING_HOME;
  add_flags (situation, profile);
  add_preferences (situation, profile);
  add_body (situation, profile);
  add_details (situation, profile, now);
}

/**
 * unknot_survey:
 * @profile: what the person has, and what must be considered
 * @journal: what was done, and how it went
 * @knots: (array length=n_knots): the knots that ask for relief, each on a muscle
 * @n_knots: how many
 * @minutes: how long the session may be
 * @now: what time it is
 *
 * Puts together everything that the planner decides from. What the journal does not know is left unknown, which every
 * rule takes on the careful side.
 *
 * Returns: (transfer full): the situation
 */
UnknotSituation *
unknot_survey (UnknotProfile      *profile,
               UnknotJournal      *journal,
               UnknotKnot * const *knots,
               guint               n_knots,
               int                 minutes,
               UnknotTime          now)
{
  UnknotSituation *situation = unknot_situation_new ();

  situation->minutes = minutes;
  add_profile (situation, profile, now);
  for (guint i = 0; i < n_knots; i++)
    {
      add_knot (situation, knots[i], now);
      add_signs (situation, profile, knots[i]);
    }
  unknot_survey_add_journal (situation, journal, now);

  return situation;
}
