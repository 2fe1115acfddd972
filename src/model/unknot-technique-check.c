/* What holds for every technique, whether it comes with the app or not (clinical.md C0, D3, F9; design.md 8). */

#include "unknot-technique-check-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* Nothing that the app says may promise more than anyone knows, or repeat a myth (clinical.md A, F9.17). */
#define NEVER_SAID "\\b(toxin|detox|cure|heals?\\b|healing|break(s|ing)? up|permanent|dissolve|get(s|ting)? rid|" \
                   "as hard as you can|as you can handle|at any cost|extreme pressure|guarantee|no pain, no gain)"

/* Where a verdict can differ. Whoever is as strict everywhere is as strict. */
typedef enum
{
  CASE_ELSEWHERE,
  CASE_AT_KNOT,
  CASE_NECK,
  CASE_FROM_MID,
  CASE_FAR,
  N_CASES,
} Case;

/* 0 is open, 1 with caution, 2 closed. */
static const int outcomes[UNKNOT_N_VERDICTS][N_CASES] = {
  [UNKNOT_VERDICT_ALLOWED] = { 0, 0, 0, 0, 0 },
  [UNKNOT_VERDICT_CAUTION] = { 1, 1, 1, 1, 1 },
  [UNKNOT_VERDICT_BLOCK] = { 2, 2, 2, 2, 2 },
  [UNKNOT_VERDICT_BLOCK_LOCAL] = { 0, 2, 0, 0, 0 },
  [UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL] = { 1, 2, 1, 1, 1 },
  [UNKNOT_VERDICT_CAUTION_BLOCK_NECK] = { 1, 1, 2, 1, 1 },
  [UNKNOT_VERDICT_BLOCK_FROM_MID] = { 1, 1, 1, 2, 1 },
  [UNKNOT_VERDICT_BLOCK_NEAR] = { 2, 2, 2, 2, 0 },
};

/* The same is said once, however many places it is true of. */
static void
note (UnknotTrial *self,
      const char  *member,
      int          step,
      const char  *sentence)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      const UnknotFinding *finding = g_ptr_array_index (self->findings, i);

      if (finding->step == step && g_str_equal (finding->member, member) && g_str_equal (finding->sentence, sentence))
        return;
    }

  g_ptr_array_add (self->findings, unknot_finding_new (member, step, sentence));
}

void
unknot_trial_note (UnknotTrial *self,
                   const char  *member,
                   const char  *sentence)
{
  note (self, member, -1, sentence);
}

void
unknot_trial_note_step (UnknotTrial *self,
                        const char  *member,
                        guint        step,
                        const char  *sentence)
{
  note (self, member, (int) step, sentence);
}

static void
note_name (UnknotTrial *self,
           const char  *member,
           int          step,
           const char  *format,
           const char  *name)
{
  g_autoptr (GString) sentence = g_string_new (format);

  g_string_replace (sentence, "{name}", name, 1);
  note (self, member, step, sentence->str);
}

static void
check_id (UnknotTrial *self)
{
  if (!g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", self->technique->id, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT)
      || strlen (self->technique->id) > 64)
    unknot_trial_note (self, "id", _("It is not made of lower-case letters and digits, joined by hyphens."));
}

static void
check_places (UnknotTrial *self)
{
  const UnknotTechnique *technique = self->technique;

  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);

      if (!unknot_technique_rules_know (self->rules, UNKNOT_TECHNIQUE_NAME_MUSCLE, place->muscle))
        note_name (self, "places", -1, _("There is no muscle “{name}”."), place->muscle);
      if (place->after != NULL
          && unknot_catalogue_lookup (unknot_technique_rules_get_built_in (self->rules), place->after) == NULL)
        note_name (self, "places", -1, _("There is no technique “{name}” that could come first."), place->after);
      if (place->slot == UNKNOT_SLOT_PRESSURE && technique->kind != UNKNOT_KIND_PRESSURE)
        unknot_trial_note (self, "places", _("It would press with something that is not made for it."));
    }
  for (guint i = 0; technique->suits[i] != NULL; i++)
    if (!unknot_technique_rules_know (self->rules, UNKNOT_TECHNIQUE_NAME_MUSCLE, technique->suits[i]))
      note_name (self, "suits", -1, _("There is no muscle “{name}”."), technique->suits[i]);
}

/* Nothing is advised without a dose, its limits, and what is known about it. A card asks for nothing that could have to
 * be stopped. */
static void
check_whole (UnknotTrial *self)
{
  const UnknotTechnique *technique = self->technique;
  gboolean card = unknot_technique_is_card (technique) && technique->suits[0] == NULL;

  if (technique->dose.progression[0] == NULL)
    unknot_trial_note (self, "dose.progression", _("It does not say how much, and how to go on."));
  if (technique->cautions[0] == NULL)
    unknot_trial_note (self, "cautions", _("It does not say what to take care of."));
  if (technique->sources[0] == NULL)
    unknot_trial_note (self, "evidence.sources", _("It does not say where this is known from."));
  if (!card && technique->stop_rules[0] == NULL)
    unknot_trial_note (self, "stop_rules", _("It does not say when to stop."));
  for (guint i = 0; technique->stop_rules[i] != NULL; i++)
    if (!unknot_technique_rules_know (self->rules, UNKNOT_TECHNIQUE_NAME_STOP_RULE, technique->stop_rules[i]))
      note_name (self, "stop_rules", -1, _("There is no stop rule “{name}”."), technique->stop_rules[i]);
}

static void
check_dose (UnknotTrial *self)
{
  const UnknotTechnique *technique = self->technique;
  gboolean pulls = technique->kind == UNKNOT_KIND_PRESSURE || technique->kind == UNKNOT_KIND_STRETCH;

  if (!pulls)
    return;

  if (MAX (technique->dose.max_hold_seconds, technique->dose.hold_seconds) > UNKNOT_TECHNIQUE_HOLD_SECONDS)
    unknot_trial_note (self, "dose.max_hold_seconds", _("Nothing is held for more than 90 seconds."));
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      if (step->phase == UNKNOT_STEP_PHASE_HOLD && !step->scales && step->seconds > UNKNOT_TECHNIQUE_HOLD_SECONDS)
        unknot_trial_note_step (self, "seconds", i, _("Nothing is held for more than 90 seconds."));
    }
}

static void
check_promises (UnknotTrial *self)
{
  const UnknotTechnique *technique = self->technique;

  if (!unknot_technique_is_honest (technique->name))
    unknot_trial_note (self, "name", _("This promises more than anyone knows."));
  if (!unknot_technique_is_honest (technique->summary))
    unknot_trial_note (self, "summary", _("This promises more than anyone knows."));
  if (!unknot_technique_is_honest (technique->evidence_sentence))
    unknot_trial_note (self, "evidence.sentence", _("This promises more than anyone knows."));
  for (guint i = 0; technique->cautions[i] != NULL; i++)
    if (!unknot_technique_is_honest (technique->cautions[i]))
      unknot_trial_note (self, "cautions", _("This promises more than anyone knows."));
  for (guint i = 0; technique->dose.progression[i] != NULL; i++)
    if (!unknot_technique_is_honest (technique->dose.progression[i]))
      unknot_trial_note (self, "dose.progression", _("This promises more than anyone knows."));
}

/* How strong it may feel depends on the person and the day: only the plan knows the number. */
static gboolean
has_number (const char *text)
{
  return g_regex_match_simple ("[0-9] ?(out )?of (10|ten)\\b|[0-9] ?/ ?10\\b", text, G_REGEX_CASELESS,
                               G_REGEX_MATCH_DEFAULT);
}

static gboolean
has_stray_brace (const char *text)
{
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, "{target}", "", 0);
  g_string_replace (plain, "{cap}", "", 0);

  return strpbrk (plain->str, "{}") != NULL;
}

static void
check_step (UnknotTrial      *self,
            const UnknotStep *step,
            guint             i)
{
  if (unknot_technique_count_words (step->cue) > UNKNOT_TECHNIQUE_CUE_WORDS)
    unknot_trial_note_step (self, "cue", i, _("It has more than ten words."));
  if (!unknot_technique_is_honest (step->cue))
    unknot_trial_note_step (self, "cue", i, _("This promises more than anyone knows."));
  if (strpbrk (step->cue, "{}") != NULL)
    unknot_trial_note_step (self, "cue", i, _("Numbers in braces belong into the text."));
  if (unknot_technique_count_longest (step->text) > UNKNOT_TECHNIQUE_SENTENCE_WORDS)
    unknot_trial_note_step (self, "text", i, _("One of its sentences has more than 14 words."));
  if (!unknot_technique_is_honest (step->text))
    unknot_trial_note_step (self, "text", i, _("This promises more than anyone knows."));
  if (has_number (step->text) || has_number (step->cue))
    unknot_trial_note_step (self, "text", i, _("How strong it may be differs: write {target} or {cap} instead of a number."));
  if (has_stray_brace (step->text) || (self->technique->cap == 0 && strpbrk (step->text, "{}") != NULL))
    unknot_trial_note_step (self, "text", i, _("Only {target} and {cap} may stand in braces, and only for pressure."));
  if (!unknot_technique_rules_know (self->rules, UNKNOT_TECHNIQUE_NAME_PICTURE, step->pose))
    note_name (self, "pose", (int) i, _("There is no picture “{name}”."), step->pose);
  for (guint j = 0; step->regions[j] != NULL; j++)
    if (!unknot_technique_rules_know (self->rules, UNKNOT_TECHNIQUE_NAME_REGION, step->regions[j]))
      note_name (self, "regions", (int) i, _("There is no region “{name}”."), step->regions[j]);
}

/* Two steps of one name could not be told apart, neither in the journal nor by a rule that leaves one out. */
static void
check_steps (UnknotTrial *self)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (self->technique, i);

      check_step (self, step, i);
      if (!g_hash_table_add (ids, step->id))
        unknot_trial_note_step (self, "id", i, _("Another step has the same id."));
    }
}

/**
 * unknot_technique_check:
 * @technique: a technique that could be read
 * @rules: what it is held against
 *
 * Looks for everything that speaks against a technique and that unknot_technique_parse() can't see: names that do not
 * exist, what must not be missing, limits, words. A technique that is based on another must also keep within what is
 * known and allowed for that one: it may ask for less and warn of more, and claim no more than is known.
 *
 * Returns: (transfer full) (element-type UnknotFinding): what was found; empty if all is well
 */
GPtrArray *
unknot_technique_check (const UnknotTechnique      *technique,
                        const UnknotTechniqueRules *rules)
{
  UnknotTrial self = { technique, rules, NULL };

  g_return_val_if_fail (technique != NULL, NULL);
  g_return_val_if_fail (rules != NULL, NULL);

  self.findings = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_finding_free);
  check_id (&self);
  check_whole (&self);
  check_places (&self);
  check_dose (&self);
  check_promises (&self);
  check_steps (&self);
  if (technique->based_on != NULL)
    unknot_trial_check_copy (&self, unknot_technique_rules_get_base (rules, technique));

  return self.findings;
}

static gboolean
ends_sentence (const char *c)
{
  gunichar end = g_utf8_get_char (c);
  const char *next = g_utf8_next_char (c);

  return (end == '.' || end == '!' || end == '?' || end == 0x2026)
         && (*next == '\0' || g_unichar_isspace (g_utf8_get_char (next)));
}

/* Counts words; every sentence's end is told to the longest. */
static guint
count_words (const char *text,
             guint      *longest)
{
  gboolean inside = FALSE;
  guint n = 0, begin = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gboolean letter = g_unichar_isalnum (g_utf8_get_char (c));

      if (g_unichar_isspace (g_utf8_get_char (c)))
        inside = FALSE;
      else if (letter && !inside)
        {
          inside = TRUE;
          n++;
        }
      if (ends_sentence (c))
        {
          *longest = MAX (*longest, n - begin);
          begin = n;
        }
    }
  *longest = MAX (*longest, n - begin);

  return n;
}

/**
 * unknot_technique_count_words:
 * @text: some words
 *
 * Counts words as a person does: what stands between spaces and has a letter or a digit.
 *
 * Returns: how many
 */
guint
unknot_technique_count_words (const char *text)
{
  guint longest = 0;

  g_return_val_if_fail (text != NULL, 0);

  return count_words (text, &longest);
}

/**
 * unknot_technique_count_longest:
 * @text: some sentences
 *
 * Counts the words of the longest sentence.
 *
 * Returns: how many
 */
guint
unknot_technique_count_longest (const char *text)
{
  guint longest = 0;

  g_return_val_if_fail (text != NULL, 0);

  count_words (text, &longest);
  return longest;
}

/**
 * unknot_technique_is_honest:
 * @text: what the app would say
 *
 * Says whether words keep from promising more than anyone knows. It knows English only; the words of other languages
 * are left to who writes them.
 *
 * Returns: `TRUE` if they do
 */
gboolean
unknot_technique_is_honest (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return !g_regex_match_simple (NEVER_SAID, text, G_REGEX_CASELESS, G_REGEX_MATCH_DEFAULT);
}

/**
 * unknot_verdict_is_as_strict:
 * @verdict: a verdict
 * @than: another
 *
 * Compares two cells of the contraindication matrix: at the place of the condition, on the neck, in the second half of
 * a pregnancy, far away and elsewhere.
 *
 * Returns: `TRUE` if @verdict lets through nothing that @than would not, and warns wherever @than warns
 */
gboolean
unknot_verdict_is_as_strict (UnknotVerdict verdict,
                             UnknotVerdict than)
{
  g_return_val_if_fail (verdict < UNKNOT_N_VERDICTS, FALSE);
  g_return_val_if_fail (than < UNKNOT_N_VERDICTS, FALSE);

  for (guint i = 0; i < N_CASES; i++)
    if (outcomes[verdict][i] < outcomes[than][i])
      return FALSE;

  return TRUE;
}
