#include "unknot-table-private.h"

#include <glib/gi18n.h>

#define MILLISECONDS G_GINT64_CONSTANT (1000)
#define NOON (12 * 60 * 60)

/* Takes the entry. */
void
unknot_table_taker_add (UnknotTableTaker *self,
                        UnknotEntry      *entry)
{
  guint line = unknot_table_get_line (self->table, self->row);

  g_ptr_array_add (self->taken->entries, entry);
  g_array_append_val (self->taken->lines, line);
}

/* Says why something is left out; who reads ten thousand sentences? */
void
unknot_table_taker_leave_out (UnknotTableTaker *self,
                              const char       *format,
                              ...)
{
  va_list arguments;

  if (self->taken->n_left_out++ >= UNKNOT_TABLE_MOST_SENTENCES)
    return;

  va_start (arguments, format);
  g_ptr_array_add (self->taken->sentences, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static UnknotTime
make_time (GTimeZone *zone,
           int        day,
           int        second)
{
  g_autoptr (GDateTime) midnight = unknot_day_to_date_time (day);
  g_autoptr (GDateTime) local = NULL;

  local = g_date_time_new (zone, g_date_time_get_year (midnight), g_date_time_get_month (midnight),
                           g_date_time_get_day_of_month (midnight), second / 3600, second / 60 % 60, second % 60);
  return unknot_time_from_date_time (local);
}

/* Programs count from Greenwich wherever they are; the person's own clock tells the day. */
static UnknotTime
move_to_zone (GTimeZone *zone,
              UnknotTime time)
{
  g_autoptr (GDateTime) there = unknot_time_to_date_time (time);
  g_autoptr (GDateTime) here = g_date_time_to_timezone (there, zone);

  return unknot_time_from_date_time (here);
}

/* When a row was: in the middle of its day if it says no time, and at its begin if that is still to come. `FALSE` if the
   row is left out. */
gboolean
unknot_table_taker_get_time (UnknotTableTaker  *self,
                             UnknotTableMoment  moment,
                             UnknotTime        *time)
{
  const UnknotTableSetting *setting = self->setting;
  gboolean has_time = moment.second >= 0;

  if (moment.has_offset && has_time)
    {
      time->milliseconds = ((gint64) moment.day * 24 * 60 * 60 + moment.second - moment.offset * 60) * MILLISECONDS;
      time->offset = moment.offset;
      if (moment.offset == 0 && !self->mapping->is_own)
        *time = move_to_zone (setting->zone, *time);
    }
  else
    *time = make_time (setting->zone, moment.day, has_time ? moment.second : NOON);

  if (!has_time && time->milliseconds > setting->now.milliseconds)
    *time = make_time (setting->zone, moment.day, 0);
  if (time->milliseconds <= setting->now.milliseconds)
    return TRUE;

  unknot_table_taker_leave_out (self, _("Line %u lies in the future."),
                                unknot_table_get_line (self->table, self->row));
  return FALSE;
}

/**
 * unknot_table_take:
 * @table: a table
 * @mapping: what it means
 * @setting: what else has to be known
 *
 * Makes entries of the rows of a table. From any thread.
 *
 * A table that the app wrote gives its entries back, with their kinds and UUIDs. Rows of others become ratings, and
 * looks back at a day; their UUIDs follow from what they say, so that the same table taken twice adds nothing. Each
 * entry belongs to the month of its own time, not to that of its making: else one month's file would hold the ten years
 * of a table, and be written with each change.
 *
 * Returns: (transfer full): entries, and what was left out
 */
UnknotTableTaken *
unknot_table_take (UnknotTable              *table,
                   const UnknotTableMapping *mapping,
                   const UnknotTableSetting *setting)
{
  UnknotTableTaken *taken = g_new0 (UnknotTableTaken, 1);
  UnknotTableTaker taker = { table, mapping, setting, taken, 0 };

  taken->entries = g_ptr_array_new_with_free_func (g_object_unref);
  taken->lines = g_array_new (FALSE, FALSE, sizeof (guint));
  taken->sentences = g_ptr_array_new_with_free_func (g_free);
  if (mapping->is_own)
    unknot_table_taker_take_own (&taker);
  else if (unknot_table_mapping_is_whole (mapping))
    unknot_table_taker_take_other (&taker);

  return taken;
}

/**
 * unknot_table_taken_free:
 * @self: (transfer full): what became of a table
 *
 * Frees it.
 */
void
unknot_table_taken_free (UnknotTableTaken *self)
{
  g_ptr_array_unref (self->entries);
  g_array_unref (self->lines);
  g_ptr_array_unref (self->sentences);
  g_free (self);
}
