/* What is told about every technique, in words: what it is and needs, how much of it, how sure anyone is. */

#include "unknot-technique-words.h"

#include <glib/gi18n.h>

#include "unknot-tool-names.h"

/**
 * unknot_technique_words_kind:
 * @kind: what a technique is
 *
 * Names a kind.
 *
 * Returns: (transfer none): "Pressing"
 */
const char *
unknot_technique_words_kind (UnknotKind kind)
{
  switch (kind)
    {
    case UNKNOT_KIND_HABIT:
      return C_("kind of technique", "Habit");
    case UNKNOT_KIND_PRESSURE:
      return C_("kind of technique", "Pressing");
    case UNKNOT_KIND_HEAT:
      return C_("kind of technique", "Warmth");
    case UNKNOT_KIND_COLD:
      return C_("kind of technique", "Cold");
    case UNKNOT_KIND_RUB:
      return C_("kind of technique", "Rub");
    case UNKNOT_KIND_STRETCH:
      return C_("kind of technique", "Stretching");
    case UNKNOT_KIND_STRENGTH:
      return C_("kind of technique", "Strengthening");
    case UNKNOT_KIND_AEROBIC:
      return C_("kind of technique", "Endurance");
    case UNKNOT_KIND_CALM:
      return C_("kind of technique", "Calming down");
    case UNKNOT_KIND_CARD:
      return C_("kind of technique", "To read");
    case UNKNOT_KIND_MOVEMENT:
      return C_("kind of technique", "Movement");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_technique_words_strength:
 * @strength: how sure anyone is
 *
 * Says how sure anyone is that a technique helps.
 *
 * Returns: (transfer none): "Some small studies"
 */
const char *
unknot_technique_words_strength (UnknotEvidenceStrength strength)
{
  switch (strength)
    {
    case UNKNOT_EVIDENCE_STRONG:
      return _("Strong evidence");
    case UNKNOT_EVIDENCE_MODERATE:
      return _("Several good studies");
    case UNKNOT_EVIDENCE_WEAK:
      return _("Some small studies");
    case UNKNOT_EVIDENCE_TRADITIONAL:
      return _("Mostly experience");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_technique_words_dots:
 * @strength: how sure anyone is
 *
 * Gives the same as a sign; it never stands without the words.
 *
 * Returns: (transfer none): one to four filled dots of four
 */
const char *
unknot_technique_words_dots (UnknotEvidenceStrength strength)
{
  static const char * const dots[] = {
    [UNKNOT_EVIDENCE_STRONG] = "●●●●",
    [UNKNOT_EVIDENCE_MODERATE] = "●●●○",
    [UNKNOT_EVIDENCE_WEAK] = "●●○○",
    [UNKNOT_EVIDENCE_TRADITIONAL] = "●○○○",
  };

  return dots[strength];
}

/**
 * unknot_technique_words_verdict:
 * @verdict: what a condition says to a technique
 *
 * Says it in words (clinical.md D2).
 *
 * Returns: (transfer none) (nullable): a phrase, or `NULL` where nothing speaks against it
 */
const char *
unknot_technique_words_verdict (UnknotVerdict verdict)
{
  switch (verdict)
    {
    case UNKNOT_VERDICT_ALLOWED:
      return NULL;
    case UNKNOT_VERDICT_CAUTION:
      return _("With care: lighter and shorter");
    case UNKNOT_VERDICT_BLOCK:
      return _("Not at all");
    case UNKNOT_VERDICT_BLOCK_LOCAL:
      return _("Not at that place");
    case UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL:
      return _("Not at that place, elsewhere with care");
    case UNKNOT_VERDICT_CAUTION_BLOCK_NECK:
      return _("Not on the neck, elsewhere with care");
    case UNKNOT_VERDICT_BLOCK_FROM_MID:
      return _("Not from the fourth month on, before that with care");
    case UNKNOT_VERDICT_BLOCK_NEAR:
      return _("Only far away from it");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_technique_words_source:
 * @quality: how well a source is known
 *
 * Names a source that is not cited by name.
 *
 * Returns: (transfer none): "Textbook knowledge"
 */
const char *
unknot_technique_words_source (UnknotSourceQuality quality)
{
  switch (quality)
    {
    case UNKNOT_SOURCE_READ:
    case UNKNOT_SOURCE_ABSTRACT:
      return _("A study");
    case UNKNOT_SOURCE_SECONDARY:
      return _("Pages that report on it");
    case UNKNOT_SOURCE_TEXTBOOK:
      return _("Textbook knowledge");
    case UNKNOT_SOURCE_OWN:
      return _("Our own careful choice");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_technique_words_quality:
 * @quality: how well a source is known
 *
 * Says how well a source is known (clinical.md F9.18).
 *
 * Returns: (transfer none): "Only the summary was read"
 */
const char *
unknot_technique_words_quality (UnknotSourceQuality quality)
{
  switch (quality)
    {
    case UNKNOT_SOURCE_READ:
      return _("Read in full");
    case UNKNOT_SOURCE_ABSTRACT:
      return _("Only the summary was read");
    case UNKNOT_SOURCE_SECONDARY:
      return _("The original was not read");
    case UNKNOT_SOURCE_TEXTBOOK:
      return _("Usual teaching, not looked up");
    case UNKNOT_SOURCE_OWN:
      return _("No study stands behind it");
    default:
      g_return_val_if_reached ("");
    }
}

static const char *
position_name (UnknotPosition position)
{
  switch (position)
    {
    case UNKNOT_POSITION_STANDING:
      return C_("position", "Standing");
    case UNKNOT_POSITION_SITTING:
      return C_("position", "Sitting");
    case UNKNOT_POSITION_LYING:
      return C_("position", "Lying");
    case UNKNOT_POSITION_KNEELING:
      return C_("position", "Kneeling");
    case UNKNOT_POSITION_ANY:
    default:
      return NULL;
    }
}

/* One tool of each set is needed: "Soft ball or Tennis ball". */
static char *
name_set (const GArray *tools)
{
  g_autofree char *names = NULL;

  for (guint i = 0; i < tools->len; i++)
    {
      const char *name = unknot_tool_names_get (unknot_tool_to_id (g_array_index (tools, UnknotTool, i)));
      g_autofree char *before = g_steal_pointer (&names);

      /* Translators: one of several tools will do: "Massage cane or Hooked umbrella" */
      names = before != NULL ? g_strdup_printf (_("%s or %s"), before, name) : g_strdup (name);
    }

  return g_steal_pointer (&names);
}

/**
 * unknot_technique_words_needs:
 * @technique: a technique
 *
 * Says what a technique is and what it needs, in one line.
 *
 * Returns: (transfer full): "Pressing · Standing · Soft ball or Tennis ball · Wall"
 */
char *
unknot_technique_words_needs (const UnknotTechnique *technique)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  g_strv_builder_add (parts, unknot_technique_words_kind (technique->kind));
  if (position_name (technique->position) != NULL)
    g_strv_builder_add (parts, position_name (technique->position));
  if (technique->floor == UNKNOT_NEED_NEEDED)
    g_strv_builder_add (parts, _("on the floor"));
  for (guint i = 0; i < technique->n_gear; i++)
    g_strv_builder_take (parts, name_set (technique->gear_order[i]));
  if (technique->helper == UNKNOT_NEED_NEEDED)
    g_strv_builder_add (parts, _("a helper"));
  words = g_strv_builder_end (parts);

  return g_strjoinv (" · ", words);
}

static char *
length_text (int seconds)
{
  int minutes = (seconds + 30) / 60;

  if (seconds < 90)
    return g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) seconds), seconds);

  return g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) minutes), minutes);
}

/**
 * unknot_technique_words_hold:
 * @dose: how much of a technique
 *
 * Says how long one hold is, or the whole of what is timed.
 *
 * Returns: (transfer full) (nullable): "15 seconds at first, later up to 60 seconds", or `NULL` if nothing is timed
 */
char *
unknot_technique_words_hold (const UnknotDose *dose)
{
  g_autofree char *start = length_text (dose->hold_start > 0 ? dose->hold_start : dose->hold_seconds);
  g_autofree char *most = length_text (dose->max_hold_seconds);

  if (dose->hold_seconds == 0)
    return NULL;
  if (dose->max_hold_seconds <= MAX (dose->hold_start, 1) || g_str_equal (start, most))
    return g_steal_pointer (&start);

  /* Translators: two lengths of time: "15 seconds at first, later up to 60 seconds" */
  return g_strdup_printf (_("%s at first, later up to %s"), start, most);
}

/**
 * unknot_technique_words_count:
 * @dose: how much of a technique
 *
 * Says how often something is repeated in one session.
 *
 * Returns: (transfer full) (nullable): "Up to 3 rounds of 12", or `NULL` if nothing is repeated
 */
char *
unknot_technique_words_count (const UnknotDose *dose)
{
  if (dose->repetitions > 0 && dose->sets > 1)
    return g_strdup_printf (ngettext ("Up to %d round of %d", "Up to %d rounds of %d", (gulong) dose->sets),
                            dose->sets, dose->repetitions);
  if (dose->repetitions > 0)
    return g_strdup_printf (ngettext ("%d time", "%d times", (gulong) dose->repetitions), dose->repetitions);
  if (dose->holds > 1)
    return g_strdup_printf (ngettext ("%d time", "%d times", (gulong) dose->holds), dose->holds);

  return NULL;
}

/**
 * unknot_technique_words_often:
 * @dose: how much of a technique
 *
 * Says how often a technique is used.
 *
 * Returns: (transfer full) (nullable): "Up to twice a day, on 5 days a week"
 */
char *
unknot_technique_words_often (const UnknotDose *dose)
{
  g_autofree char *day = NULL;

  if (dose->per_day == 0)
    return NULL;

  day = g_strdup_printf (ngettext ("Once a day", "Up to %d times a day", (gulong) dose->per_day), dose->per_day);
  if (dose->days_per_week == 0 || dose->days_per_week == 7)
    return g_steal_pointer (&day);

  /* Translators: how often a day, and on how many days of a week */
  return g_strdup_printf (ngettext ("%s, on %d day a week", "%s, on %d days a week", (gulong) dose->days_per_week), day,
                          dose->days_per_week);
}
