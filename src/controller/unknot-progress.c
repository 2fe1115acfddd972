#include "unknot-progress.h"

#include "unknot-record.h"

#define LAST_ROW "maintenance"

static const char * const top_members[] = {
  "advance", "back", "usual", "flare", "review", "success", "weeks", NULL,
};
static const char * const advance_members[] = { "soreness_up_to", "remember_days", "rise", "rise_days", NULL };
static const char * const back_members[] = { "failing", "rise", "days", "wait_days", NULL };
static const char * const usual_members[] = { "days", "fewest", NULL };
static const char * const flare_members[] = { "rise", "days", "least_days", "most_days", NULL };
static const char * const review_members[] = {
  "after_days", "adherence_days", "adherence_percent", "see_someone_after_days", "at_the_latest_days",
  "again_after_days", NULL,
};
static const char * const success_members[] = { "days", "pain_up_to", NULL };
static const char * const share_members[] = { "days", "times", "gap", NULL };

/* By UnknotFamily, and the words of the kinds of techniques. */
static const char * const family_words[UNKNOT_N_FAMILIES] = { "pressure", "stretch", "strength", "aerobic" };

static void
free_row (gpointer data)
{
  UnknotWeekRow *row = data;

  g_free (row->week);
  g_free (row);
}

static void
read_steps (UnknotProgressRules *self,
            UnknotRecord        *record)
{
  UnknotRecord inner;

  unknot_record_inner (record, "advance", advance_members, &inner);
  self->advance_soreness_up_to = unknot_record_integer (&inner, "soreness_up_to", 0, 10);
  self->advance_remember_days = unknot_record_integer (&inner, "remember_days", 1, 28);
  self->advance_rise = unknot_record_number (&inner, "rise", 0.1, 10);
  self->advance_rise_days = unknot_record_integer (&inner, "rise_days", 1, 7);
  unknot_record_end (&inner);

  unknot_record_inner (record, "back", back_members, &inner);
  self->back_failing = unknot_record_integer (&inner, "failing", 1, 3);
  self->back_rise = unknot_record_number (&inner, "rise", 0.1, 10);
  self->back_days = unknot_record_integer (&inner, "days", 1, 7);
  self->back_wait_days = unknot_record_integer (&inner, "wait_days", 1, 28);
  unknot_record_end (&inner);

  unknot_record_inner (record, "usual", usual_members, &inner);
  self->usual_days = unknot_record_integer (&inner, "days", 1, 28);
  self->usual_fewest = unknot_record_integer (&inner, "fewest", 1, 28);
  unknot_record_end (&inner);

  unknot_record_inner (record, "flare", flare_members, &inner);
  self->flare_rise = unknot_record_number (&inner, "rise", 0.1, 10);
  self->flare_days = unknot_record_integer (&inner, "days", 1, 7);
  self->flare_least_days = unknot_record_integer (&inner, "least_days", 1, 7);
  self->flare_most_days = unknot_record_integer (&inner, "most_days", 1, 14);
  if (self->flare_most_days < self->flare_least_days)
    unknot_record_fail (&inner, "most_days", "is less than the least");
  unknot_record_end (&inner);
}

static void
read_reviews (UnknotProgressRules *self,
              UnknotRecord        *record)
{
  UnknotRecord inner;

  unknot_record_inner (record, "review", review_members, &inner);
  self->review_after_days = unknot_record_integer (&inner, "after_days", 7, 28);
  self->review_adherence_days = unknot_record_integer (&inner, "adherence_days", 7, 28);
  self->review_adherence_percent = unknot_record_integer (&inner, "adherence_percent", 0, 100);
  self->review_see_someone_after_days = unknot_record_integer (&inner, "see_someone_after_days", 14, 84);
  self->review_at_the_latest_days = unknot_record_integer (&inner, "at_the_latest_days", 14, 84);
  self->review_again_after_days = unknot_record_integer (&inner, "again_after_days", 7, 84);
  if (self->review_see_someone_after_days < self->review_after_days)
    unknot_record_fail (&inner, "see_someone_after_days", "comes before the first review");
  if (self->review_at_the_latest_days < self->review_see_someone_after_days)
    unknot_record_fail (&inner, "at_the_latest_days", "comes before the first time");
  unknot_record_end (&inner);

  unknot_record_inner (record, "success", success_members, &inner);
  self->success_days = unknot_record_integer (&inner, "days", 7, 28);
  self->success_pain_up_to = unknot_record_number (&inner, "pain_up_to", 0, 10);
  unknot_record_end (&inner);
}

static void
read_share (UnknotWeekShare *share,
            UnknotRecord    *record,
            const char      *member)
{
  UnknotRecord inner;

  unknot_record_inner (record, member, share_members, &inner);
  share->days = unknot_record_integer (&inner, "days", 0, 7);
  share->times = unknot_record_integer (&inner, "times", 1, 4);
  share->gap = unknot_record_integer (&inner, "gap", 1, 7);
  if ((share->days - 1) * share->gap >= 7)
    unknot_record_fail (&inner, "days", "are more than a week holds");
  unknot_record_end (&inner);
}

/* One row a column, in the same order, then one for those who reached their aim. */
static void
read_rows (UnknotProgressRules  *self,
           const UnknotChoosing *choosing,
           UnknotRecord         *record)
{
  guint n = choosing->columns->len + 1;

  if (unknot_record_length (record, "weeks") != n)
    unknot_record_fail (record, "weeks", "has not one row for each column and one for maintenance");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      const char *members[UNKNOT_N_FAMILIES + 2] = { "week" };
      const UnknotColumn *column = i + 1 < n ? g_ptr_array_index (choosing->columns, i) : NULL;
      UnknotWeekRow *row = g_new0 (UnknotWeekRow, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->rows, row);
      for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
        members[family + 1] = family_words[family];
      unknot_record_element (record, "weeks", i, members, &inner);
      row->week = unknot_record_text (&inner, "week");
      if (row->week != NULL && !g_str_equal (row->week, column != NULL ? column->week : LAST_ROW))
        unknot_record_fail (&inner, "week", "is not that of the column");
      for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
        read_share (&row->shares[family], &inner, family_words[family]);
      unknot_record_end (&inner);
    }
}

/**
 * unknot_progress_rules_load:
 * @file: the file
 * @where: its name, for messages
 * @choosing: the columns that the rows are for
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the rules of the week plan.
 *
 * Returns: (transfer full) (nullable): the rules, or `NULL` with @error set
 */
UnknotProgressRules *
unknot_progress_rules_load (GFile                 *file,
                            const char            *where,
                            const UnknotChoosing  *choosing,
                            GError               **error)
{
  g_autoptr (UnknotProgressRules) self = g_new0 (UnknotProgressRules, 1);
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  g_return_val_if_fail (choosing != NULL, NULL);

  self->rows = g_ptr_array_new_with_free_func (free_row);
  object = unknot_json_load (file, error);
  if (object == NULL)
    return NULL;

  unknot_record_begin (&record, object, where, top_members, &failure);
  read_steps (self, &record);
  read_reviews (self, &record);
  read_rows (self, choosing, &record);

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * unknot_progress_rules_free:
 * @self: (transfer full): the rules
 *
 * Frees them.
 */
void
unknot_progress_rules_free (UnknotProgressRules *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

/**
 * unknot_progress_rules_get_row:
 * @self: the rules
 * @column: index of a column of `choosing.json`
 *
 * Gives how often what comes in a week of that column.
 *
 * Returns: (transfer none): the row
 */
const UnknotWeekRow *
unknot_progress_rules_get_row (const UnknotProgressRules *self,
                               guint                      column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column + 1 < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, column);
}

/**
 * unknot_progress_rules_get_last_row:
 * @self: the rules
 *
 * Gives how often what comes in a week once the aim is reached.
 *
 * Returns: (transfer none): the row
 */
const UnknotWeekRow *
unknot_progress_rules_get_last_row (const UnknotProgressRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_ptr_array_index (self->rows, self->rows->len - 1);
}

/**
 * unknot_family_of_kind:
 * @kind: kind of a technique
 * @family: (out): its family
 *
 * Says what a technique counts as in the week plan. Easy movement counts as stretching: it stands for it in the first
 * days.
 *
 * Returns: `TRUE` if it counts
 */
gboolean
unknot_family_of_kind (UnknotKind    kind,
                       UnknotFamily *family)
{
  switch (kind)
    {
    case UNKNOT_KIND_PRESSURE:
      *family = UNKNOT_FAMILY_PRESSURE;
      return TRUE;
    case UNKNOT_KIND_STRETCH:
    case UNKNOT_KIND_MOVEMENT:
      *family = UNKNOT_FAMILY_STRETCH;
      return TRUE;
    case UNKNOT_KIND_STRENGTH:
      *family = UNKNOT_FAMILY_STRENGTH;
      return TRUE;
    case UNKNOT_KIND_AEROBIC:
      *family = UNKNOT_FAMILY_WALK;
      return TRUE;
    case UNKNOT_KIND_HABIT:
    case UNKNOT_KIND_HEAT:
    case UNKNOT_KIND_COLD:
    case UNKNOT_KIND_RUB:
    case UNKNOT_KIND_CALM:
    case UNKNOT_KIND_CARD:
    default:
      return FALSE;
    }
}
