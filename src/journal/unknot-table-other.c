/* Rows of tables that other programs, or people, wrote. */

#include "unknot-table-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "unknot-records.h"

#define UUID_BYTES 16
/* So much of a cell is shown in a sentence about it. */
#define MOST_SHOWN 40

/* What a row says. */
typedef struct
{
  UnknotTime  time;
  char       *moment;                       /* as the row has it, wherever that was */
  GArray     *now;                          /* of int: pain now */
  int         scores[UNKNOT_N_TABLE_ROLES]; /* -1 where nothing is said */
  const char *knot;
  GString    *note;
  guint       n_left_out;                   /* of the whole table, before this row */
} Row;

static void
row_clear (Row *row)
{
  g_free (row->moment);
  g_array_unref (row->now);
  g_string_free (row->note, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, row_clear)

static guint
get_line (UnknotTableTaker *self)
{
  return unknot_table_get_line (self->table, self->row);
}

static char *
shorten (const char *cell)
{
  if (g_utf8_strlen (cell, -1) <= MOST_SHOWN)
    return g_strdup (cell);
  else
    {
      g_autofree char *begin = g_utf8_substring (cell, 0, MOST_SHOWN);

      return g_strconcat (begin, "…", NULL);
    }
}

static const char *
find_cell (UnknotTableTaker *self,
           UnknotTableRole   role)
{
  for (guint i = 0; i < unknot_table_get_n_columns (self->table); i++)
    if (self->mapping->roles[i] == role)
      return unknot_table_get_cell (self->table, self->row, i);

  return "";
}

static gboolean
read_moment (UnknotTableTaker *self,
             Row              *row)
{
  const char *date = find_cell (self, UNKNOT_TABLE_DATE);
  const char *time = find_cell (self, UNKNOT_TABLE_TIME);
  g_autofree char *shown = NULL;
  UnknotTableMoment moment;

  if (*date == '\0')
    {
      unknot_table_taker_leave_out (self, _("Line %u has no date."), get_line (self));
      return FALSE;
    }
  if (!unknot_table_cell_get_date (date, self->mapping->order, &moment))
    {
      shown = shorten (date);
      unknot_table_taker_leave_out (self, _("Line %u: “%s” is no date."), get_line (self), shown);
      return FALSE;
    }
  if (*time != '\0' && !unknot_table_cell_get_time (time, &moment))
    {
      shown = shorten (time);
      unknot_table_taker_leave_out (self, _("Line %u: “%s” is no time."), get_line (self), shown);
      return FALSE;
    }

  row->moment = g_strdup_printf ("%d %d %d", moment.day, moment.second, moment.has_offset ? moment.offset : G_MAXINT);
  return unknot_table_taker_get_time (self, moment, &row->time);
}

/* To the ten steps of the journal, half up; -1 for what is no number. */
static int
read_score (UnknotTableTaker *self,
            const char       *cell)
{
  int most = self->mapping->most;
  g_autofree char *shown = NULL;
  double number;

  if (unknot_table_cell_get_number (cell, &number) && number >= 0 && number <= most)
    return (int) floor (number * 10 / most + 0.5);

  shown = shorten (cell);
  unknot_table_taker_leave_out (self, _("Line %u: “%s” is no number from 0 to %d."), get_line (self), shown, most);
  return -1;
}

static void
add_note (Row        *row,
          const char *text)
{
  if (row->note->len > 0)
    g_string_append_c (row->note, '\n');
  g_string_append (row->note, text);
}

/* A name that no knot has is kept in the note. */
static void
read_knot (UnknotTableTaker *self,
           Row              *row,
           const char       *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  const char *knot = g_hash_table_lookup (self->setting->knots, folded);

  if (knot != NULL)
    row->knot = knot;
  else
    add_note (row, name);
}

static void
read_cell (UnknotTableTaker *self,
           Row              *row,
           UnknotTableRole   role,
           const char       *cell)
{
  int score = -1;

  switch (role)
    {
    case UNKNOT_TABLE_NOTHING:
    case UNKNOT_TABLE_DATE:
    case UNKNOT_TABLE_TIME:
      break;
    case UNKNOT_TABLE_NOW:
      score = read_score (self, cell);
      if (score >= 0)
        g_array_append_val (row->now, score);
      break;
    case UNKNOT_TABLE_AVERAGE:
    case UNKNOT_TABLE_WORST:
    case UNKNOT_TABLE_INTERFERENCE:
    case UNKNOT_TABLE_SLEEP:
    case UNKNOT_TABLE_STRESS:
      row->scores[role] = read_score (self, cell);
      break;
    case UNKNOT_TABLE_KNOT:
      read_knot (self, row, unknot_table_cell_get_text (cell));
      break;
    case UNKNOT_TABLE_NOTE:
      add_note (row, unknot_table_cell_get_text (cell));
      break;
    case UNKNOT_N_TABLE_ROLES:
    default:
      g_assert_not_reached ();
    }
}

/* An UUID that follows from a text, as RFC 9562 makes those of version 5. */
static char *
make_uuid (gpointer data)
{
  const char *text = data;
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 digest[20];
  gsize length = sizeof digest;
  GString *uuid = g_string_new (NULL);

  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text));
  g_checksum_get_digest (checksum, digest, &length);
  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  for (guint i = 0; i < UUID_BYTES; i++)
    g_string_append_printf (uuid, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", digest[i]);

  return g_string_free (uuid, FALSE);
}

/* Gives an entry the time of its row, and an UUID that follows from what it says. */
typedef struct
{
  UnknotTime  time;
  char       *text;
} Stamp;

static UnknotTime
get_stamp_time (gpointer data)
{
  return ((Stamp *) data)->time;
}

static char *
make_stamp_uuid (gpointer data)
{
  return make_uuid (((Stamp *) data)->text);
}

/* The note goes with the first entry of its row. */
static const char *
take_note (Row   *row,
           guint  n_before)
{
  return n_before == 0 && row->note->len > 0 ? row->note->str : NULL;
}

static void
add_rating (UnknotTableTaker *self,
            Row              *row,
            UnknotFrame       frame,
            int               pain,
            guint             n_before)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  Stamp stamp = { row->time, NULL };
  const UnknotStamper stamper = { get_stamp_time, make_stamp_uuid, &stamp };

  rating.knot = row->knot;
  rating.pain = pain;
  rating.frame = frame;
  rating.note = take_note (row, n_before);
  stamp.text = g_strdup_printf ("rating %s %s %d %d %u %s", row->moment, row->knot != NULL ? row->knot : "", (int) frame,
                                pain, n_before, rating.note != NULL ? rating.note : "");
  unknot_table_taker_add (self, unknot_entry_new_rating (&rating, &stamper));
  g_free (stamp.text);
}

static void
add_day (UnknotTableTaker      *self,
         Row                   *row,
         const UnknotDayRecord *day)
{
  Stamp stamp = { row->time, NULL };
  const UnknotStamper stamper = { get_stamp_time, make_stamp_uuid, &stamp };

  stamp.text = g_strdup_printf ("day %s %d %d %d %d %d %s", row->moment, day->average, day->worst, day->interference,
                                day->sleep, day->stress, day->note != NULL ? day->note : "");
  unknot_table_taker_add (self, unknot_entry_new_day (day, &stamper));
  g_free (stamp.text);
}

/* A day's average and worst pain are that of the knot if the row is about one. */
static void
add_entries (UnknotTableTaker *self,
             Row              *row)
{
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  guint n = 0;

  for (; n < row->now->len; n++)
    add_rating (self, row, UNKNOT_FRAME_NOW, g_array_index (row->now, int, n), n);
  if (row->knot != NULL && row->scores[UNKNOT_TABLE_AVERAGE] >= 0)
    add_rating (self, row, UNKNOT_FRAME_DAY, row->scores[UNKNOT_TABLE_AVERAGE], n++);
  if (row->knot != NULL && row->scores[UNKNOT_TABLE_WORST] >= 0)
    add_rating (self, row, UNKNOT_FRAME_WORST, row->scores[UNKNOT_TABLE_WORST], n++);

  day.average = row->knot == NULL ? row->scores[UNKNOT_TABLE_AVERAGE] : -1;
  day.worst = row->knot == NULL ? row->scores[UNKNOT_TABLE_WORST] : -1;
  day.interference = row->scores[UNKNOT_TABLE_INTERFERENCE];
  day.sleep = row->scores[UNKNOT_TABLE_SLEEP];
  day.stress = row->scores[UNKNOT_TABLE_STRESS];
  if (unknot_day_record_is_empty (&day) && n == 0 && row->note->len > 0 && row->knot != NULL)
    {
      add_rating (self, row, UNKNOT_FRAME_NOW, -1, n);
      return;
    }

  day.note = take_note (row, n);
  if (!unknot_day_record_is_empty (&day))
    add_day (self, row, &day);
  else if (n == 0 && self->taken->n_left_out == row->n_left_out)
    unknot_table_taker_leave_out (self, _("Line %u has nothing to note."), get_line (self));
}

static void
take_row (UnknotTableTaker *self)
{
  g_auto (Row) row = { .knot = self->setting->knot, .n_left_out = self->taken->n_left_out };

  row.now = g_array_new (FALSE, FALSE, sizeof (int));
  row.note = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row.scores); i++)
    row.scores[i] = -1;
  if (!read_moment (self, &row))
    return;

  for (guint i = 0; i < unknot_table_get_n_columns (self->table); i++)
    {
      const char *cell = unknot_table_get_cell (self->table, self->row, i);

      if (*cell != '\0')
        read_cell (self, &row, self->mapping->roles[i], cell);
    }
  add_entries (self, &row);
}

/* All rows behind the headings. */
void
unknot_table_taker_take_other (UnknotTableTaker *self)
{
  for (self->row = self->mapping->first_row; self->row < unknot_table_get_n_rows (self->table); self->row++)
    take_row (self);
}
