/* What the person looks back at: a day, a week, and what happened. */

#include "unknot-entry-private.h"
#include "unknot-records-private.h"

#define MINUTES_PER_DAY 1440

static const char * const mark_kind_ids[] = { NULL, "medicine", "treatment" };

static const char * const impression_ids[] = {
  NULL, "very-much-improved", "much-improved", "little-improved", "no-change", "little-worse", "much-worse",
  "very-much-worse",
};

G_STATIC_ASSERT (G_N_ELEMENTS (impression_ids) == UNKNOT_N_IMPRESSIONS);

/**
 * unknot_impression_to_id:
 * @impression: how the person sees the change
 *
 * Gets the word for it in the journal.
 *
 * Returns: (transfer none) (nullable): the id; `NULL` for %UNKNOT_IMPRESSION_UNSAID
 */
const char *
unknot_impression_to_id (UnknotImpression impression)
{
  g_return_val_if_fail (impression < UNKNOT_N_IMPRESSIONS, NULL);

  return impression_ids[impression];
}

static UnknotPainkiller
get_painkiller (const UnknotValue *object)
{
  if (unknot_value_get_truth (object, "painkiller", FALSE))
    return UNKNOT_PAINKILLER_TAKEN;

  return unknot_value_get_truth (object, "painkiller", TRUE) ? UNKNOT_PAINKILLER_UNSAID : UNKNOT_PAINKILLER_NONE;
}

static void
set_painkiller (JsonObject       *object,
                UnknotPainkiller  painkiller)
{
  if (painkiller == UNKNOT_PAINKILLER_UNSAID)
    json_object_set_null_member (object, "painkiller");
  else
    json_object_set_boolean_member (object, "painkiller", painkiller == UNKNOT_PAINKILLER_TAKEN);
}

static JsonObject *
day_to_json (const UnknotDayRecord *day)
{
  JsonObject *object = json_object_new ();

  unknot_records_set_score (object, "average", day->average);
  unknot_records_set_score (object, "worst", day->worst);
  unknot_records_set_score (object, "interference", day->interference);
  unknot_records_set_score (object, "sleep", day->sleep);
  unknot_records_set_score (object, "stress", day->stress);
  unknot_records_set_words (object, "tags", (const char * const *) day->tags);
  unknot_records_set_words (object, "own-tags", (const char * const *) day->own_tags);
  unknot_records_set_score (object, "exercise", MIN (day->exercise, MINUTES_PER_DAY));
  set_painkiller (object, day->painkiller);
  unknot_records_set_text (object, "treatment", day->treatment);
  unknot_records_set_text (object, "note", day->note);
  return object;
}

static JsonObject *
week_to_json (const UnknotWeekRecord *week)
{
  JsonObject *object = json_object_new ();

  unknot_records_set_score (object, "pain", week->pain);
  unknot_records_set_score (object, "enjoyment", week->enjoyment);
  unknot_records_set_score (object, "activity", week->activity);
  json_object_set_string_member (object, "impression", unknot_impression_to_id (week->impression));
  unknot_records_set_text (object, "note", week->note);
  return object;
}

static JsonObject *
mark_to_json (const UnknotMarkRecord *mark)
{
  JsonObject *object = json_object_new ();

  unknot_records_set_text (object, "text", mark->text);
  unknot_records_set_truth (object, "restart", mark->restart);
  json_object_set_string_member (object, "kind", mark_kind_ids[mark->kind]);
  unknot_records_set_text (object, "note", mark->note);
  return object;
}

/**
 * unknot_entry_new_day:
 * @day: the answers
 * @stamper: where UUID and time come from
 *
 * Makes an entry for the look back at a day.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_day (const UnknotDayRecord *day,
                      const UnknotStamper   *stamper)
{
  g_return_val_if_fail (day != NULL, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_DAY, unknot_records_drop_nulls (day_to_json (day)), stamper);
}

/**
 * unknot_entry_new_week:
 * @week: the answers
 * @stamper: where UUID and time come from
 *
 * Makes an entry for the look back at a week.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_week (const UnknotWeekRecord *week,
                       const UnknotStamper    *stamper)
{
  g_return_val_if_fail (week != NULL, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_WEEK, unknot_records_drop_nulls (week_to_json (week)), stamper);
}

/**
 * unknot_entry_new_mark:
 * @mark: what happened
 * @stamper: where UUID and time come from
 *
 * Makes an entry for something that happened.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_mark (const UnknotMarkRecord *mark,
                       const UnknotStamper    *stamper)
{
  g_return_val_if_fail (mark != NULL && mark->text != NULL, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_MARK, unknot_records_drop_nulls (mark_to_json (mark)), stamper);
}

/**
 * unknot_entry_edit_day:
 * @self: an entry of kind day
 * @day: what it is to say
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of a look back at a day.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_day (UnknotEntry           *self,
                       const UnknotDayRecord *day,
                       const UnknotStamper   *stamper)
{
  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_DAY, NULL);
  g_return_val_if_fail (day != NULL, NULL);

  return unknot_entry_edit (self, day_to_json (day), stamper);
}

/**
 * unknot_entry_edit_week:
 * @self: an entry of kind week
 * @week: what it is to say
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of a look back at a week.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_week (UnknotEntry            *self,
                        const UnknotWeekRecord *week,
                        const UnknotStamper    *stamper)
{
  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_WEEK, NULL);
  g_return_val_if_fail (week != NULL, NULL);

  return unknot_entry_edit (self, week_to_json (week), stamper);
}

/**
 * unknot_entry_edit_mark:
 * @self: an entry of kind mark
 * @mark: what it is to say
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of a mark.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_mark (UnknotEntry            *self,
                        const UnknotMarkRecord *mark,
                        const UnknotStamper    *stamper)
{
  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_MARK, NULL);
  g_return_val_if_fail (mark != NULL, NULL);

  return unknot_entry_edit (self, mark_to_json (mark), stamper);
}

/**
 * unknot_entry_get_day:
 * @self: an entry
 * @day: (out caller-allocates): what it says; its lists are freed by `unknot_day_record_clear()`
 *
 * Reads an entry of kind day.
 *
 * Returns: `TRUE` if @self is one and @day was filled
 */
gboolean
unknot_entry_get_day (UnknotEntry     *self,
                      UnknotDayRecord *day)
{
  const UnknotValue *object;

  g_return_val_if_fail (day != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_DAY)
    return FALSE;

  object = unknot_entry_get_value (self);
  *day = (UnknotDayRecord) {
    .average = unknot_records_get_score (object, "average"),
    .worst = unknot_records_get_score (object, "worst"),
    .interference = unknot_records_get_score (object, "interference"),
    .sleep = unknot_records_get_score (object, "sleep"),
    .stress = unknot_records_get_score (object, "stress"),
    .note = unknot_value_get_text (object, "note"),
    .tags = unknot_value_dup_texts (object, "tags"),
    .own_tags = unknot_value_dup_texts (object, "own-tags"),
    .exercise = unknot_value_get_whole (object, "exercise", MINUTES_PER_DAY, -1),
    .painkiller = get_painkiller (object),
    .treatment = unknot_value_get_text (object, "treatment"),
  };
  return TRUE;
}

/**
 * unknot_entry_get_week:
 * @self: an entry
 * @week: (out caller-allocates): what it says
 *
 * Reads an entry of kind week.
 *
 * Returns: `TRUE` if @self is one and @week was filled
 */
gboolean
unknot_entry_get_week (UnknotEntry      *self,
                       UnknotWeekRecord *week)
{
  const UnknotValue *object;

  g_return_val_if_fail (week != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_WEEK)
    return FALSE;

  object = unknot_entry_get_value (self);
  *week = (UnknotWeekRecord) {
    .pain = unknot_records_get_score (object, "pain"),
    .enjoyment = unknot_records_get_score (object, "enjoyment"),
    .activity = unknot_records_get_score (object, "activity"),
    .impression = unknot_records_get_choice (object, "impression", impression_ids, G_N_ELEMENTS (impression_ids)),
    .note = unknot_value_get_text (object, "note"),
  };
  return TRUE;
}

/**
 * unknot_entry_get_mark:
 * @self: an entry
 * @mark: (out caller-allocates): what it says
 *
 * Reads an entry of kind mark.
 *
 * Returns: `TRUE` if @self is one and @mark was filled
 */
gboolean
unknot_entry_get_mark (UnknotEntry      *self,
                       UnknotMarkRecord *mark)
{
  const UnknotValue *object;

  g_return_val_if_fail (mark != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_MARK)
    return FALSE;

  object = unknot_entry_get_value (self);
  *mark = (UnknotMarkRecord) {
    .text = unknot_value_get_text (object, "text"),
    .restart = unknot_value_get_truth (object, "restart", FALSE),
    .kind = unknot_records_get_choice (object, "kind", mark_kind_ids, G_N_ELEMENTS (mark_kind_ids)),
    .note = unknot_value_get_text (object, "note"),
  };
  return TRUE;
}

/**
 * unknot_week_record_get_score:
 * @week: a week
 *
 * Works out the PEG score, the mean of its three numbers (clinical.md E4).
 *
 * Returns: the score in tenths, 0-100, rounded half up; -1 if one of the three was not answered
 */
int
unknot_week_record_get_score (const UnknotWeekRecord *week)
{
  g_return_val_if_fail (week != NULL, -1);

  if (week->pain < 0 || week->enjoyment < 0 || week->activity < 0)
    return -1;

  return ((week->pain + week->enjoyment + week->activity) * 20 + 3) / 6;
}

/**
 * unknot_day_record_is_empty:
 * @day: a day
 *
 * Says whether nothing at all was answered.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_day_record_is_empty (const UnknotDayRecord *day)
{
  g_return_val_if_fail (day != NULL, TRUE);

  return day->average < 0 && day->worst < 0 && day->interference < 0 && day->sleep < 0 && day->stress < 0
         && day->exercise < 0 && day->painkiller == UNKNOT_PAINKILLER_UNSAID
         && (day->tags == NULL || day->tags[0] == NULL) && (day->own_tags == NULL || day->own_tags[0] == NULL)
         && (day->treatment == NULL || *day->treatment == '\0') && (day->note == NULL || *day->note == '\0');
}

/**
 * unknot_day_record_clear:
 * @day: a record that `unknot_entry_get_day()` filled
 *
 * Frees the lists of a day.
 */
void
unknot_day_record_clear (UnknotDayRecord *day)
{
  g_clear_pointer (&day->tags, g_strfreev);
  g_clear_pointer (&day->own_tags, g_strfreev);
}
