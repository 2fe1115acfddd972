/* One walk through the journal, for all that the report tells besides its chart. */

#include "unknot-report-private.h"

#include <glib/gi18n.h>

/* Own words are cut here: the page has room for a look, not for a letter. */
#define MOST_CHARACTERS 140

static void
done_free (gpointer data)
{
  UnknotReportDone *done = data;

  g_free (done->technique);
  g_free (done->name);
  g_array_unref (done->seconds);
  g_free (done);
}

static void
add_number (UnknotReportMean *mean,
            int               number)
{
  if (number < 0)
    return;

  mean->sum += number;
  mean->most = MAX (mean->most, number);
  mean->n++;
}

/* The day first, then the person's words in one line. */
static void
add_words (GPtrArray  *lines,
           int         day,
           const char *words)
{
  g_autofree char *date = NULL;
  g_autofree char *line = NULL;

  if (words == NULL || *words == '\0')
    return;

  date = unknot_report_dup_short (day);
  line = g_strdelimit (g_strdup (words), "\n\r\t", ' ');
  if (g_utf8_strlen (line, -1) > MOST_CHARACTERS)
    {
      g_autofree char *start = g_utf8_substring (line, 0, MOST_CHARACTERS);

      g_free (line);
      line = g_strconcat (start, "…", NULL);
    }
  /* Translators: a day, then what the person wrote on it */
  g_ptr_array_add (lines, g_strdup_printf (C_("report", "%1$s: %2$s"), date, line));
}

static void
add_day (UnknotReportDiary *self,
         UnknotEntry       *entry,
         int                day)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;

  if (!unknot_entry_get_day (entry, &record))
    return;

  add_number (&self->interference, record.interference);
  add_number (&self->sleep, record.sleep);
  add_number (&self->stress, record.stress);
  if (record.painkiller != UNKNOT_PAINKILLER_UNSAID)
    self->n_painkiller_asked++;
  if (record.painkiller == UNKNOT_PAINKILLER_TAKEN)
    self->n_painkiller_taken++;
  add_words (self->treatments, day, record.treatment);
  add_words (self->notes, day, record.note);
}

/* Entries come newest first. */
static void
add_week (UnknotReportDiary *self,
          UnknotEntry       *entry,
          int                day)
{
  UnknotWeekRecord record = UNKNOT_WEEK_RECORD_INIT;
  int score;

  if (!unknot_entry_get_week (entry, &record))
    return;

  score = unknot_week_record_get_score (&record);
  if (score >= 0)
    {
      if (self->last_score < 0)
        self->last_score = score;
      self->first_score = score;
      self->n_scores++;
    }
  if (self->impression == UNKNOT_IMPRESSION_UNSAID)
    {
      self->impression = record.impression;
      self->impression_day = day;
    }
  add_words (self->notes, day, record.note);
}

static void
add_mark (UnknotReportDiary *self,
          UnknotEntry       *entry,
          int                day)
{
  UnknotMarkRecord record = UNKNOT_MARK_RECORD_INIT;

  if (!unknot_entry_get_mark (entry, &record))
    return;

  if (record.kind != UNKNOT_MARK_EVENT)
    add_words (self->treatments, day, record.text);
  add_words (self->notes, day, record.note);
}

static void
add_rating (UnknotReportDiary        *self,
            const UnknotReportChoice *choice,
            UnknotEntry              *entry,
            int                       day)
{
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;

  if (!unknot_entry_get_rating (entry, &record))
    return;
  if (choice->scope.kind == UNKNOT_SCOPE_KNOT && g_strcmp0 (record.knot, choice->scope.id) != 0)
    return;

  add_number (&self->soreness, record.soreness);
  add_words (self->notes, day, record.note);
}

static UnknotReportDone *
find_done (UnknotReportDiary       *self,
           const UnknotSessionItem *item)
{
  UnknotReportDone *done;

  for (guint i = 0; i < self->done->len; i++)
    {
      done = g_ptr_array_index (self->done, i);
      if (g_str_equal (done->technique, item->technique))
        return done;
    }

  done = g_new0 (UnknotReportDone, 1);
  done->technique = g_strdup (item->technique);
  done->name = g_strdup (item->name);
  done->seconds = g_array_new (FALSE, FALSE, sizeof (int));
  g_ptr_array_add (self->done, done);
  return done;
}

static gboolean
is_meant (const UnknotReportChoice  *choice,
          const UnknotSessionRecord *session)
{
  for (guint i = 0; i < session->n_knots; i++)
    if (unknot_scope_has (&choice->scope, session->knots[i].knot, session->knots[i].muscle))
      return TRUE;

  return choice->scope.kind == UNKNOT_SCOPE_ALL;
}

/* A technique that a session has twice was done once, for longer. */
static void
add_items (UnknotReportDiary         *self,
           const UnknotSessionRecord *session)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < session->n_items; i++)
    {
      UnknotReportDone *done;

      if (session->items[i].technique == NULL)
        continue;

      done = find_done (self, &session->items[i]);
      if (g_hash_table_add (seen, done))
        {
          g_array_append_val (done->seconds, session->items[i].seconds);
          done->n_adverse += unknot_session_record_blames (session, i);
        }
      else
        {
          g_array_index (done->seconds, int, done->seconds->len - 1) += session->items[i].seconds;
        }
    }
}

static void
add_session (UnknotReportDiary        *self,
             const UnknotReportChoice *choice,
             UnknotEntry              *entry,
             int                       day)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  if (!unknot_entry_get_session (entry, &record) || !is_meant (choice, &record))
    return;

  add_items (self, &record);
  add_words (self->notes, day, record.note);
}

static void
add_press (UnknotReportDiary *self,
           UnknotEntry       *entry)
{
  g_auto (UnknotPressRecord) record = UNKNOT_PRESS_RECORD_INIT;

  if (unknot_entry_get_press (entry, &record) && record.answer == UNKNOT_PRESS_YES && record.knot != NULL
      && !g_hash_table_contains (self->pressed, record.knot))
    g_hash_table_insert (self->pressed, g_strdup (record.knot), g_object_ref (entry));
}

/* A number or a look back makes a day one that something was noted on. */
static gboolean
is_noting (UnknotEntryKind kind)
{
  return kind == UNKNOT_ENTRY_RATING || kind == UNKNOT_ENTRY_DAY || kind == UNKNOT_ENTRY_SESSION
         || kind == UNKNOT_ENTRY_WEEK;
}

static void
add_entry (UnknotReportDiary        *self,
           const UnknotReportChoice *choice,
           UnknotEntry              *entry,
           int                       day)
{
  add_day (self, entry, day);
  add_week (self, entry, day);
  add_mark (self, entry, day);
  add_rating (self, choice, entry, day);
  add_session (self, choice, entry, day);
  add_press (self, entry);
  if (is_noting (unknot_entry_get_kind (entry)))
    g_hash_table_add (self->noted_days, GINT_TO_POINTER (day));
  if (unknot_entry_get_kind (entry) != UNKNOT_ENTRY_CHECK)
    self->n_entries++;
}

static int
compare_done (gconstpointer one,
              gconstpointer other)
{
  const UnknotReportDone *a = *(UnknotReportDone * const *) one;
  const UnknotReportDone *b = *(UnknotReportDone * const *) other;

  return a->seconds->len != b->seconds->len ? (int) b->seconds->len - (int) a->seconds->len
                                            : g_strcmp0 (a->technique, b->technique);
}

/* Reads the days that were chosen, newest first. */
UnknotReportDiary *
unknot_report_diary_new (const UnknotReportSources *sources,
                         const UnknotReportChoice  *choice)
{
  UnknotJournal *journal = unknot_knots_get_journal (sources->knots);
  UnknotReportDiary *self = g_new0 (UnknotReportDiary, 1);

  self->noted_days = g_hash_table_new (NULL, NULL);
  self->treatments = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->done = g_ptr_array_new_with_free_func (done_free);
  self->pressed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->first_score = -1;
  self->last_score = -1;
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));

      if (day >= choice->first_day && day <= choice->last_day)
        add_entry (self, choice, entry, day);
    }
  g_ptr_array_sort (self->done, compare_done);

  return self;
}

void
unknot_report_diary_free (UnknotReportDiary *self)
{
  g_hash_table_unref (self->noted_days);
  g_ptr_array_unref (self->treatments);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->done);
  g_hash_table_unref (self->pressed);
  g_free (self);
}
