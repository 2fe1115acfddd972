/* What holds beyond that for a technique that the app does not bring. It is based on one that it brings, and whatever is
 * known of that one's dangers holds for it as well: it may ask for less and warn of more, never the other way round.
 *
 * No study has looked at the changed technique. So it either carries what is known of the original, word for word, or
 * says that it rests on experience: "traditional" is all that it can claim for itself. */

#include "unknot-technique-check-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONG_STRETCH 60

/* Longest words, in characters: they must fit on a card, and be read before the step is over. */
#define LONGEST_NAME 60
#define LONGEST_SENTENCES 400

static void
check_kind (UnknotTrial           *self,
            const UnknotTechnique *base)
{
  const UnknotTechnique *technique = self->technique;

  if (g_utf8_strlen (technique->name, -1) > LONGEST_NAME)
    unknot_trial_note (self, "name", _("This is too long for a name."));
  if (g_utf8_strlen (technique->summary, -1) > LONGEST_SENTENCES)
    unknot_trial_note (self, "summary", _("This is too long to be read in time."));
  if (technique->kind != base->kind)
    unknot_trial_note (self, "kind", _("It is another kind of thing than what it is based on."));
  if (technique->position != base->position)
    unknot_trial_note (self, "position", _("It is done in another position than what it is based on."));
  if (technique->helper < base->helper)
    unknot_trial_note (self, "helper", _("What it is based on needs a second person."));
  if (technique->floor < base->floor)
    unknot_trial_note (self, "floor", _("What it is based on needs the floor."));
  if (technique->noise < base->noise)
    unknot_trial_note (self, "noise", _("What it is based on is loud."));
  if (technique->mess < base->mess)
    unknot_trial_note (self, "mess", _("What it is based on leaves oil or cream."));
}

static void
check_gear (UnknotTrial           *self,
            const UnknotTechnique *base)
{
  const UnknotTechnique *technique = self->technique;
  gboolean same = technique->n_gear == base->n_gear;

  for (guint i = 0; same && i < base->n_gear; i++)
    same = (technique->gear[i] & ~base->gear[i]) == 0;
  if (!same)
    unknot_trial_note (self, "gear", _("It uses something that what it is based on does not use."));
}

static gboolean
is_within (const UnknotPlace *place,
           const UnknotPlace *base)
{
  return place->order >= base->order && g_strcmp0 (place->note, base->note) == 0
         && (base->tools == 0 || (place->tools != 0 && (place->tools & ~base->tools) == 0))
         && place->needs_spot >= base->needs_spot && place->min_y >= base->min_y && place->max_y <= base->max_y
         && (base->cap == 0 || (place->cap > 0 && place->cap <= base->cap))
         && (base->after == NULL || g_strcmp0 (place->after, base->after) == 0);
}

/* The table of preference and the area rules are in the places of the original (clinical.md F4, D3, F9.8-F9.10). */
static void
check_places (UnknotTrial           *self,
              const UnknotTechnique *base)
{
  const UnknotTechnique *technique = self->technique;

  if (technique->places->len == 0)
    unknot_trial_note (self, "places", _("It is for no muscle."));
  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);
      const UnknotPlace *other = unknot_technique_get_place (base, place->muscle, place->slot);

      if (other == NULL)
        unknot_trial_note (self, "places", _("It is for a muscle that what it is based on is not for."));
      else if (!is_within (place, other))
        unknot_trial_note (self, "places", _("It leaves out a limit that holds for what it is based on."));
    }
  for (guint i = 0; technique->suits[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) base->suits, technique->suits[i]))
      unknot_trial_note (self, "suits", _("It is for a muscle that what it is based on is not for."));
}

static void
check_most (UnknotTrial *self,
            const char  *member,
            int          value,
            int          most)
{
  if (value > most)
    unknot_trial_note (self, member, _("It is more than what it is based on allows."));
}

/* A stretch is held for up to a minute by many (C0); one that has to grow slowly, and all that presses, has a reason. */
static gboolean
may_be_longer (const UnknotTechnique *base)
{
  return base->kind == UNKNOT_KIND_STRETCH && base->dose.max_hold_seconds > 0 && base->dose.growth_seconds == 0;
}

/**
 * unknot_technique_get_first_hold:
 * @base: a built-in technique
 *
 * Gets how long a copy of it may be held at the first use.
 *
 * Returns: the seconds; 0 where nothing is held
 */
int
unknot_technique_get_first_hold (const UnknotTechnique *base)
{
  g_return_val_if_fail (base != NULL, 0);

  return may_be_longer (base) ? unknot_technique_get_longest_hold (base) : base->dose.hold_start;
}

/**
 * unknot_technique_get_longest_hold:
 * @base: a built-in technique
 *
 * Gets how long a copy of it may ever be held.
 *
 * Returns: the seconds; 0 where nothing is held
 */
int
unknot_technique_get_longest_hold (const UnknotTechnique *base)
{
  int hold;

  g_return_val_if_fail (base != NULL, 0);

  hold = base->dose.max_hold_seconds;

  return may_be_longer (base) ? MAX (hold, LONG_STRETCH) : hold;
}

static void
check_dose (UnknotTrial           *self,
            const UnknotTechnique *base)
{
  const UnknotDose *dose = &self->technique->dose;
  const UnknotDose *most = &base->dose;

  check_most (self, "pressure.cap", self->technique->cap, base->cap);
  check_most (self, "pressure.target", self->technique->target, base->target);
  check_most (self, "dose.sets", dose->sets, most->sets);
  check_most (self, "dose.holds", dose->holds, most->holds);
  check_most (self, "dose.max_hold_seconds", MAX (dose->max_hold_seconds, dose->hold_seconds),
              unknot_technique_get_longest_hold (base));
  check_most (self, "dose.hold_start", dose->hold_start, unknot_technique_get_first_hold (base));
  check_most (self, "dose.growth_seconds", dose->growth_seconds, most->growth_seconds);
  check_most (self, "dose.per_day", dose->per_day, most->per_day);
  check_most (self, "dose.days_per_week", dose->days_per_week, most->days_per_week);
  check_most (self, "dose.max_seconds", dose->max_seconds, most->max_seconds);
  if (dose->growth_seconds > 0 && dose->growth_every_sessions < most->growth_every_sessions)
    unknot_trial_note (self, "dose.growth_every_sessions", _("It grows faster than what it is based on."));
  if (dose->gap_hours < most->gap_hours)
    unknot_trial_note (self, "dose.gap_hours", _("It comes again sooner than what it is based on."));
  if (dose->rest_seconds < most->rest_seconds)
    unknot_trial_note (self, "dose.rest_seconds", _("It rests less than what it is based on."));
  /* What is absent has no limit, so that it must not be left out. */
  if ((most->hold_start > 0 && dose->hold_start == 0) || (most->max_hold_seconds > 0 && dose->max_hold_seconds == 0)
      || (most->per_day > 0 && dose->per_day == 0) || (most->max_seconds > 0 && dose->max_seconds == 0))
    unknot_trial_note (self, "dose", _("It leaves out a limit that holds for what it is based on."));
}

static void
check_verdicts (UnknotTrial           *self,
                const UnknotTechnique *base)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if (!unknot_verdict_is_as_strict (self->technique->verdicts[i], base->verdicts[i]))
      {
        g_autofree char *member = g_strconcat ("contraindications.", unknot_condition_to_id ((UnknotCondition) i), NULL);

        unknot_trial_note (self, member, _("It is less strict than what it is based on."));
      }
}

static gboolean
has_all (char **list,
         char **of)
{
  for (guint i = 0; of[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) list, of[i]))
      return FALSE;

  return TRUE;
}

static void
check_care (UnknotTrial           *self,
            const UnknotTechnique *base)
{
  const UnknotTechnique *technique = self->technique;

  if (!has_all (technique->stop_rules, base->stop_rules))
    unknot_trial_note (self, "stop_rules", _("It leaves out a stop rule of what it is based on."));
  if (!has_all (technique->cautions, base->cautions))
    unknot_trial_note (self, "cautions", _("It leaves out a caution of what it is based on."));
  if (!has_all (base->seeds, technique->seeds))
    unknot_trial_note (self, "seeds", _("It claims to carry something that what it is based on does not."));
  if (technique->evidence != UNKNOT_EVIDENCE_TRADITIONAL
      && (technique->evidence != base->evidence
          || !g_str_equal (technique->evidence_sentence, base->evidence_sentence)
          || !g_strv_equal ((const char * const *) technique->sources, (const char * const *) base->sources)))
    unknot_trial_note (self, "evidence", _("It claims more than “traditional”. Only what is known of its original may stand "
                                           "here, word for word."));
}

static gboolean
has_phase (const UnknotTechnique *technique,
           UnknotStepPhase        phase)
{
  for (guint i = 0; i < technique->steps->len; i++)
    if (unknot_technique_get_step (technique, i)->phase == phase)
      return TRUE;

  return FALSE;
}

/**
 * unknot_technique_works_in:
 * @phase: what a step does
 *
 * Says whether something is done to the body in it, so that limits hold for it.
 *
 * Returns: `TRUE` if there is
 */
gboolean
unknot_technique_works_in (UnknotStepPhase phase)
{
  return phase == UNKNOT_STEP_PHASE_WARM || phase == UNKNOT_STEP_PHASE_EASE_IN || phase == UNKNOT_STEP_PHASE_HOLD
         || phase == UNKNOT_STEP_PHASE_DO;
}

static gboolean
works (const UnknotStep *step)
{
  return unknot_technique_works_in (step->phase);
}

static const UnknotStep *
find_step (const UnknotTechnique *technique,
           const char            *id)
{
  for (guint i = 0; i < technique->steps->len; i++)
    if (g_str_equal (unknot_technique_get_step (technique, i)->id, id))
      return unknot_technique_get_step (technique, i);

  return NULL;
}

static gboolean
is_as_it_was (const UnknotStep      *step,
              const UnknotTechnique *base)
{
  const UnknotStep *original = find_step (base, step->id);

  return original != NULL && g_str_equal (step->cue, original->cue) && g_str_equal (step->text, original->text)
         && g_str_equal (step->pose, original->pose);
}

/**
 * unknot_technique_get_longest_step:
 * @base: a built-in technique
 *
 * Gets how long one step of a copy may last, with its repetitions.
 *
 * Returns: the seconds
 */
int
unknot_technique_get_longest_step (const UnknotTechnique *base)
{
  int longest = UNKNOT_TECHNIQUE_HOLD_SECONDS;

  g_return_val_if_fail (base != NULL, longest);

  for (guint i = 0; i < base->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (base, i);

      if (works (step))
        longest = MAX (longest, step->seconds * MAX (step->repetitions, 1));
    }

  return longest;
}

/* Where only flat hands are allowed, steps that are not for that are left out (F9.9): of what was changed nobody knows
 * whether it is. */
static gboolean
is_flat_enough (const UnknotStep      *step,
                const UnknotTechnique *base)
{
  return step->skip_flat || !works (step) || (is_as_it_was (step, base) && !find_step (base, step->id)->skip_flat);
}

/* The same for places where some steps are left out: what was changed is left out there as well. */
static gboolean
keeps_note (const UnknotTechnique *technique,
            const UnknotTechnique *base,
            const UnknotNote      *note,
            const UnknotNote      *original)
{
  if (!g_str_equal (note->say, original->say) || note->repetitions != original->repetitions)
    return FALSE;

  for (guint i = 0; i < technique->steps->len && original->skip[0] != NULL; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);
      gboolean closed = g_strv_contains ((const char * const *) original->skip, step->id)
                        || (works (step) && !is_as_it_was (step, base));

      if (closed && !g_strv_contains ((const char * const *) note->skip, step->id))
        return FALSE;
    }

  return TRUE;
}

static void
check_notes (UnknotTrial           *self,
             const UnknotTechnique *base)
{
  const UnknotTechnique *technique = self->technique;

  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);
      const UnknotPlace *other = unknot_technique_get_place (base, place->muscle, place->slot);
      const UnknotNote *note = unknot_technique_get_note (technique, place);
      const UnknotNote *original = unknot_technique_get_note (base, other);

      if (note != NULL && original != NULL && g_str_equal (note->id, original->id)
          && !keeps_note (technique, base, note, original))
        unknot_trial_note (self, "notes", _("It leaves out a limit that holds for what it is based on."));
    }
}

static void
check_step (UnknotTrial           *self,
            const UnknotTechnique *base,
            guint                  i)
{
  const UnknotStep *step = unknot_technique_get_step (self->technique, i);
  const UnknotStep *shown = unknot_technique_rules_get_shown (self->rules, step->pose, NULL);

  if (g_utf8_strlen (step->text, -1) > LONGEST_SENTENCES || g_utf8_strlen (step->cue, -1) > LONGEST_SENTENCES)
    unknot_trial_note_step (self, "text", i, _("This is too long to be read in time."));
  if (works (step) && step->seconds * MAX (step->repetitions, 1) > unknot_technique_get_longest_step (base))
    unknot_trial_note_step (self, "seconds", i, _("It goes on for longer than what it is based on."));
  if (shown != NULL && !unknot_technique_rules_may_show (self->rules, base, step->pose))
    unknot_trial_note_step (self, "pose", i, _("The picture shows something that this technique does not allow."));
  if (shown != NULL && shown->side != step->side)
    unknot_trial_note_step (self, "side", i, _("The picture shows another side than the step says."));
}

static void
check_steps (UnknotTrial           *self,
             const UnknotTechnique *base)
{
  static const UnknotStepPhase gentle[] = { UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_STEP_PHASE_EASE_OUT };
  const UnknotTechnique *technique = self->technique;
  gboolean cap = FALSE, flat = FALSE, stays = FALSE;

  if (technique->steps->len > UNKNOT_TECHNIQUE_STEPS)
    unknot_trial_note (self, "steps", _("It has more than twelve steps."));
  for (guint i = 0; i < G_N_ELEMENTS (gentle); i++)
    if (has_phase (base, gentle[i]) && !has_phase (technique, gentle[i]))
      unknot_trial_note (self, "steps", gentle[i] == UNKNOT_STEP_PHASE_EASE_IN ? _("No step eases in.")
                                                                               : _("No step eases out."));

  for (guint i = 0; i < base->steps->len; i++)
    flat |= unknot_technique_get_step (base, i)->skip_flat;
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      check_step (self, base, i);
      cap |= strstr (step->text, "{cap}") != NULL;
      stays |= works (step) && !step->skip_flat;
      if (flat && !is_flat_enough (step, base))
        unknot_trial_note_step (self, "skip_flat", i, _("It was changed, and is not known to be right for flat hands."));
    }
  if (technique->cap > 0 && !cap)
    unknot_trial_note (self, "steps", _("No text says with {cap} how strong is too strong."));
  if (flat && !stays)
    unknot_trial_note (self, "steps", _("Nothing is left for where only flat hands are allowed."));
}

/*
 * Holds a technique against what it is based on.
 */
void
unknot_trial_check_copy (UnknotTrial           *self,
                         const UnknotTechnique *base)
{
  if (base == NULL)
    {
      unknot_trial_note (self, "based_on", _("The app has no such technique."));
      return;
    }
  if (!unknot_technique_can_be_copied (base))
    {
      unknot_trial_note (self, "based_on", _("This follows rules of its own in a plan, and can’t be copied."));
      return;
    }

  if (unknot_catalogue_lookup (unknot_technique_rules_get_built_in (self->rules), self->technique->id) != NULL)
    unknot_trial_note (self, "id", _("A technique of the app has this id."));
  if (self->technique->ref != NULL && g_strcmp0 (self->technique->ref, base->ref) != 0)
    unknot_trial_note (self, "ref", _("Only techniques of the app have a number."));
  check_kind (self, base);
  check_gear (self, base);
  check_places (self, base);
  check_dose (self, base);
  check_verdicts (self, base);
  check_care (self, base);
  check_steps (self, base);
  check_notes (self, base);
}
