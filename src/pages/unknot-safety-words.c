#include "unknot-safety-words.h"

#include "unknot-text.h"

/* Where not knowing counts as yes (clinical.md D1). */
static gboolean
is_pressing (const UnknotRedFlag *flag)
{
  for (guint i = 0; i < flag->n_levels; i++)
    if (flag->levels[i] == UNKNOT_LEVEL_URGENT || flag->levels[i] == UNKNOT_LEVEL_EMERGENCY)
      return TRUE;

  return FALSE;
}

static void
add_flag (UnknotSafetyQuestions *questions,
          const UnknotSafety    *safety,
          const char            *id)
{
  const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (safety, id);

  if (flag != NULL)
    unknot_safety_questions_add (questions, flag->id, unknot_text ("safety", flag->question),
                                 flag->follow_up != NULL ? unknot_text ("safety", flag->follow_up) : NULL,
                                 is_pressing (flag));
}

/**
 * unknot_safety_words_fill_cards:
 * @questions: an empty list
 * @safety: the rules
 *
 * Adds all questions, in the cards of the first start.
 */
void
unknot_safety_words_fill_cards (UnknotSafetyQuestions *questions,
                                const UnknotSafety    *safety)
{
  for (guint i = 0; i < unknot_safety_get_n_cards (safety); i++)
    {
      const UnknotFlagCard *card = unknot_safety_get_card (safety, i);

      unknot_safety_questions_add_card (questions, unknot_text ("safety", card->title));
      for (char **flag = card->flags; *flag != NULL; flag++)
        add_flag (questions, safety, *flag);
    }
}

/**
 * unknot_safety_words_fill_flags:
 * @questions: an empty list
 * @safety: the rules
 * @title: (nullable): what the questions are about
 * @flags: (array zero-terminated=1): ids of the flags to ask for
 *
 * Adds some questions in one card.
 */
void
unknot_safety_words_fill_flags (UnknotSafetyQuestions *questions,
                                const UnknotSafety    *safety,
                                const char            *title,
                                const char * const    *flags)
{
  unknot_safety_questions_add_card (questions, title);
  for (const char * const *flag = flags; *flag != NULL; flag++)
    add_flag (questions, safety, *flag);
}

/**
 * unknot_safety_words_fill_health:
 * @health: health without conditions
 * @safety: the rules
 * @with_details: whether to ask the extra questions too; then @safety must outlive @health
 *
 * Adds all conditions.
 */
void
unknot_safety_words_fill_health (UnknotHealth       *health,
                                 const UnknotSafety *safety,
                                 gboolean            with_details)
{
  for (UnknotCondition condition = 0; condition < UNKNOT_N_CONDITIONS; condition++)
    {
      const UnknotConditionWords *words = unknot_safety_get_condition (safety, condition);

      unknot_health_add (health, unknot_condition_to_id (condition), unknot_text ("safety", words->name),
                         unknot_text ("safety", words->about));
      if (with_details)
        unknot_health_add_details (health, safety, condition);
    }
}
