/* Between step one and step two: warning signs come before any muscle. */

#include "unknot-echo-pane-private.h"

static void
add_asks (GPtrArray  *asks,
          char      **flags)
{
  for (guint i = 0; flags[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (asks, flags[i], g_str_equal, NULL))
      g_ptr_array_add (asks, g_strdup (flags[i]));
}

/* What is asked about the places themselves, each time anew (clinical.md D1). */
static char **
dup_place_asks (UnknotEchoPane *self)
{
  g_autoptr (GPtrArray) asks = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_autoptr (GArray) places = unknot_echo_pane_list_places (self);

  for (guint i = 0; i < places->len; i++)
    {
      const UnknotEchoPlace *place = &g_array_index (places, UnknotEchoPlace, i);
      g_auto (GStrv) flags = unknot_safety_dup_place_asks (self->safety, place->atlas, place->place);

      add_asks (asks, flags);
    }

  return (char **) g_ptr_array_steal (asks, NULL);
}

/* What the rules say to the person with all muscles in question as knots. */
static UnknotSafetyCheck *
check_safety (UnknotEchoPane *self)
{
  g_autoptr (UnknotSituation) situation = unknot_echo_pane_survey (self);

  for (guint i = 0; i < self->candidates->len; i++)
    {
      const UnknotEchoCandidate *candidate = unknot_echo_pane_get_candidate (self, (int) i);

      unknot_situation_add_knot (situation, unknot_muscle_get_id (candidate->muscle), candidate->side, 0,
                                 UNKNOT_UNKNOWN);
    }

  return unknot_safety_check (self->safety, situation);
}

/*
 * Looks for what the pain may come from, and asks what must be asked before it is shown.
 */
void
unknot_echo_pane_ask (UnknotEchoPane *self)
{
  g_auto (GStrv) asks = dup_place_asks (self);
  g_autoptr (UnknotSafetyCheck) check = NULL;

  unknot_echo_pane_find (self);
  check = check_safety (self);
  self->asking = TRUE;
  unknot_echo_pane_tell_questions (self, (const char * const *) asks, (const char * const *) check->asks);
}

/**
 * unknot_echo_pane_go_on:
 * @self: a pane
 *
 * Shows what the pain may come from, now that the questions are answered. Where the answers close self-care it stays
 * where it is: then there is a warning to read, and nothing to press.
 */
void
unknot_echo_pane_go_on (UnknotEchoPane *self)
{
  g_autoptr (UnknotSafetyCheck) check = NULL;

  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  if (!self->active || !self->asking)
    return;

  self->asking = FALSE;
  check = check_safety (self);
  if (check->level >= UNKNOT_LEVEL_URGENT)
    return;

  unknot_echo_pane_show_step (self, self->candidates->len > 0 ? "which" : "none");
}
