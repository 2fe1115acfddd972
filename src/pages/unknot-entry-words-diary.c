/* The words of looks back and marks, and of the numbers that the three questions about pain give. */

#include "unknot-entry-words.h"

#include <glib/gi18n.h>

#include "unknot-tag.h"
#include "unknot-words.h"

/**
 * unknot_entry_words_rating:
 * @pain: 0-10
 * @frame: the time that it stands for
 *
 * Says a number with its time: the three are never mixed (clinical.md E1).
 *
 * Returns: (transfer full): "Pain now 4 of 10"
 */
char *
unknot_entry_words_rating (int          pain,
                           UnknotFrame  frame)
{
  switch (frame)
    {
    case UNKNOT_FRAME_NOW:
      return g_strdup_printf (_("Pain now %d of 10"), pain);
    case UNKNOT_FRAME_DAY:
      /* Translators: the average of it */
      return g_strdup_printf (_("Pain in the last 24 hours %d of 10"), pain);
    case UNKNOT_FRAME_WORST:
      return g_strdup_printf (_("Worst in the last 24 hours %d of 10"), pain);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_entry_words_impression:
 * @impression: how the person sees the change
 *
 * Says how the change is seen, in the words of the scale (clinical.md E3).
 *
 * Returns: (transfer none) (nullable): "Much improved"; `NULL` for what was not answered
 */
const char *
unknot_entry_words_impression (UnknotImpression impression)
{
  switch (impression)
    {
    case UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED:
      /* Translators: this and the next six are the scale of the impression of change. Use the published wording. */
      return _("Very much improved");
    case UNKNOT_IMPRESSION_MUCH_IMPROVED:
      return _("Much improved");
    case UNKNOT_IMPRESSION_LITTLE_IMPROVED:
      return _("Minimally improved");
    case UNKNOT_IMPRESSION_NO_CHANGE:
      return _("No change");
    case UNKNOT_IMPRESSION_LITTLE_WORSE:
      return _("Minimally worse");
    case UNKNOT_IMPRESSION_MUCH_WORSE:
      return _("Much worse");
    case UNKNOT_IMPRESSION_VERY_MUCH_WORSE:
      return _("Very much worse");
    case UNKNOT_IMPRESSION_UNSAID:
    default:
      return NULL;
    }
}

/**
 * unknot_entry_words_score:
 * @week: a week
 *
 * Writes the PEG score with one decimal.
 *
 * Returns: (transfer full) (nullable): "4.3"; `NULL` if one of the three answers is missing
 */
char *
unknot_entry_words_score (const UnknotWeekRecord *week)
{
  int score = unknot_week_record_get_score (week);

  return score >= 0 ? g_strdup_printf ("%.1f", score / 10.0) : NULL;
}

/* Takes @text; what was not answered is not said. */
static void
add_said (GStrvBuilder *parts,
          gboolean      said,
          char         *text)
{
  if (said)
    g_strv_builder_take (parts, text);
  else
    g_free (text);
}

static void
add_text (GStrvBuilder *parts,
          const char   *text)
{
  if (text != NULL && *text != '\0')
    g_strv_builder_add (parts, text);
}

static void
add_tags (GStrvBuilder          *parts,
          const UnknotDayRecord *day)
{
  for (guint i = 0; day->tags[i] != NULL; i++)
    {
      const char *name = unknot_tag_get_name (day->tags[i]);

      if (name != NULL)
        g_strv_builder_add (parts, name);
    }
  for (guint i = 0; day->own_tags[i] != NULL; i++)
    add_text (parts, day->own_tags[i]);
}

static void
add_day (GStrvBuilder          *parts,
         const UnknotDayRecord *day)
{
  /* Translators: pain in the last 24 hours, 0 to 10 */
  add_said (parts, day->average >= 0, g_strdup_printf (_("average %d"), day->average));
  /* Translators: worst pain in the last 24 hours, 0 to 10 */
  add_said (parts, day->worst >= 0, g_strdup_printf (_("worst %d"), day->worst));
  /* Translators: how much the pain got in the way, 0 to 10 */
  add_said (parts, day->interference >= 0, g_strdup_printf (_("in the way %d"), day->interference));
  /* Translators: how bad sleep was, 0 to 10 */
  add_said (parts, day->sleep >= 0, g_strdup_printf (_("bad sleep %d"), day->sleep));
  add_said (parts, day->stress >= 0, g_strdup_printf (C_("0 to 10", "stress %d"), day->stress));
  add_tags (parts, day);
  if (day->painkiller == UNKNOT_PAINKILLER_TAKEN)
    g_strv_builder_add (parts, _("pain-killer taken"));
  if (day->painkiller == UNKNOT_PAINKILLER_NONE)
    g_strv_builder_add (parts, _("no pain-killer"));
  add_text (parts, day->treatment);
  /* Translators: minutes of exercise */
  add_said (parts, day->exercise >= 0, g_strdup_printf (_("exercise %d min"), day->exercise));
  add_text (parts, day->note);
}

static void
add_week (GStrvBuilder           *parts,
          const UnknotWeekRecord *week)
{
  g_autofree char *score = unknot_entry_words_score (week);

  if (score != NULL)
    /* Translators: PEG is the name of the three questions about a week; their score is from 0 to 10 */
    g_strv_builder_take (parts, g_strdup_printf (_("PEG %s"), score));
  add_said (parts, week->pain >= 0, g_strdup_printf (C_("0 to 10", "pain %d"), week->pain));
  /* Translators: how far pain interfered with enjoyment of life, 0 to 10 */
  add_said (parts, week->enjoyment >= 0, g_strdup_printf (_("enjoyment of life %d"), week->enjoyment));
  /* Translators: how far pain interfered with general activity, 0 to 10 */
  add_said (parts, week->activity >= 0, g_strdup_printf (_("activity %d"), week->activity));
  add_text (parts, unknot_entry_words_impression (week->impression));
  add_text (parts, week->note);
}

static const char *
mark_kind (UnknotMarkKind kind)
{
  switch (kind)
    {
    case UNKNOT_MARK_MEDICINE:
      return _("Medicine");
    case UNKNOT_MARK_TREATMENT:
      return _("Treatment");
    case UNKNOT_MARK_EVENT:
    default:
      return NULL;
    }
}

/**
 * unknot_entry_words_add_diary:
 * @entry: an entry
 * @parts: what its line of details has so far
 *
 * Adds what a look back or a mark tells; nothing for other entries.
 */
void
unknot_entry_words_add_diary (UnknotEntry  *entry,
                              GStrvBuilder *parts)
{
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

  if (unknot_entry_get_day (entry, &day))
    add_day (parts, &day);
  else if (unknot_entry_get_week (entry, &week))
    add_week (parts, &week);
  else if (unknot_entry_get_mark (entry, &mark))
    {
      add_text (parts, mark_kind (mark.kind));
      add_text (parts, mark.note);
    }
}

/* What is said of a knot last: its muscle and the person's own name for it may have come after it was found. */
static gboolean
find_place (const char       *uuid,
            UnknotJournal    *journal,
            UnknotKnotRecord *record)
{
  UnknotEntry *found = unknot_journal_lookup (journal, uuid);

  if (found == NULL || !unknot_entry_get_knot_record (found, record))
    return FALSE;

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      UnknotKnotRecord moved = UNKNOT_KNOT_RECORD_INIT;

      if (entry == found)
        break;
      if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT && g_strcmp0 (unknot_entry_get_knot (entry), uuid) == 0
          && unknot_entry_get_knot_record (entry, &moved) && moved.event == UNKNOT_KNOT_MOVED)
        {
          *record = moved;
          break;
        }
    }

  return TRUE;
}

/**
 * unknot_entry_words_knot:
 * @uuid: (nullable): UUID of a knot
 * @journal: the journal
 * @anatomy: names of muscles
 *
 * Names a knot, whatever became of it: by the person's own name for it, or by the muscle that it is on.
 *
 * Returns: (transfer full) (nullable): "The old one, your left"; `NULL` if the journal has lost its beginning
 */
char *
unknot_entry_words_knot (const char    *uuid,
                         UnknotJournal *journal,
                         UnknotAnatomy *anatomy)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotMuscle *muscle;

  if (uuid == NULL || !find_place (uuid, journal, &record))
    return NULL;
  if (record.label != NULL)
    return unknot_words_place (record.label, record.side);

  muscle = record.muscle != NULL ? unknot_anatomy_get_muscle (anatomy, record.muscle) : NULL;
  return muscle != NULL ? unknot_words_place (unknot_muscle_get_name (muscle), record.side) : NULL;
}
