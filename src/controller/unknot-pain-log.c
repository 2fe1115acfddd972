#include "unknot-pain-log.h"

#include "unknot-diary.h"

#define N_FRAMES (UNKNOT_FRAME_WORST + 1)

/* The ratings of one place, by their UUIDs. */
typedef struct
{
  char *knot;
  char *ratings[N_FRAMES];
} Place;

struct _UnknotPainLog
{
  /* Owned */
  UnknotJournal *journal;
  GPtrArray     *places;
  char          *day;

  /* The change of the journal that all of it belongs to, so that it is undone as one */
  guint          change;

  /* Whether the look back at the day was begun here, so that it may go and be moved with the rest */
  gboolean       day_is_new;
  gboolean       has_time;
  UnknotTime     time;

  /* Borrowed from the places */
  Place         *place;
};

static void
place_free (Place *place)
{
  for (guint i = 0; i < N_FRAMES; i++)
    g_free (place->ratings[i]);
  g_free (place->knot);
  g_free (place);
}

static const UnknotStamper *
get_stamper (UnknotPainLog *self)
{
  return unknot_journal_get_stamper (self->journal);
}

static const UnknotTime *
get_when (UnknotPainLog *self)
{
  return self->has_time ? &self->time : NULL;
}

static UnknotEntry *
look_up (UnknotPainLog *self,
         const char    *uuid)
{
  return uuid != NULL ? unknot_journal_lookup (self->journal, uuid) : NULL;
}

static void
begin (UnknotPainLog *self)
{
  self->change = unknot_journal_continue_change (self->journal, self->change);
}

static gboolean
end (UnknotPainLog *self,
     gboolean       done)
{
  unknot_journal_end_change (self->journal);
  return done;
}

/* Numbers for a whole day, of the whole body, stand in the look back at that day. */
static gboolean
is_of_day (UnknotPainLog *self,
           UnknotFrame    frame)
{
  return self->place->knot == NULL && frame != UNKNOT_FRAME_NOW;
}

/**
 * unknot_pain_log_new:
 * @journal: the journal
 *
 * Begins to note, for the whole body, and now. All of it is undone as one, unless something else is changed meanwhile.
 *
 * Returns: (transfer full): a log
 */
UnknotPainLog *
unknot_pain_log_new (UnknotJournal *journal)
{
  UnknotPainLog *self = g_new0 (UnknotPainLog, 1);

  self->journal = g_object_ref (journal);
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) place_free);
  unknot_pain_log_set_place (self, NULL);

  return self;
}

/**
 * unknot_pain_log_free:
 * @self: (transfer full): a log
 *
 * Ends it. What was noted is in the journal.
 */
void
unknot_pain_log_free (UnknotPainLog *self)
{
  g_ptr_array_unref (self->places);
  g_object_unref (self->journal);
  g_free (self->day);
  g_free (self);
}

/**
 * unknot_pain_log_set_place:
 * @self: a log
 * @knot: (nullable): UUID of a knot; `NULL` for the whole body
 *
 * Notes for another place from now on. What was noted for the one before stays.
 */
void
unknot_pain_log_set_place (UnknotPainLog *self,
                           const char    *knot)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      self->place = g_ptr_array_index (self->places, i);
      if (g_strcmp0 (self->place->knot, knot) == 0)
        return;
    }

  self->place = g_new0 (Place, 1);
  self->place->knot = g_strdup (knot);
  g_ptr_array_add (self->places, self->place);
}

/**
 * unknot_pain_log_get_pain:
 * @self: a log
 * @frame: the time that the number stands for
 *
 * Says what was noted here for the place.
 *
 * Returns: 0-10; -1 for nothing
 */
int
unknot_pain_log_get_pain (UnknotPainLog *self,
                          UnknotFrame    frame)
{
  UnknotEntry *entry = look_up (self, is_of_day (self, frame) ? self->day : self->place->ratings[frame]);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  if (entry != NULL && unknot_entry_get_rating (entry, &rating))
    return rating.pain;
  if (entry != NULL && unknot_entry_get_day (entry, &day))
    return frame == UNKNOT_FRAME_DAY ? day.average : day.worst;

  return -1;
}

/**
 * unknot_pain_log_get_note:
 * @self: a log
 *
 * Says what was written here about the place.
 *
 * Returns: (transfer none) (nullable): the note
 */
const char *
unknot_pain_log_get_note (UnknotPainLog *self)
{
  UnknotEntry *entry = look_up (self, self->place->ratings[UNKNOT_FRAME_NOW]);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  return entry != NULL && unknot_entry_get_rating (entry, &rating) ? rating.note : NULL;
}

/* A rating that says nothing any more is taken out again. */
static gboolean
put_rating (UnknotPainLog             *self,
            const UnknotRatingRecord  *rating,
            GError                   **error)
{
  char **uuid = &self->place->ratings[rating->frame];
  UnknotEntry *given = look_up (self, *uuid);
  UnknotEntry *entry;

  if (rating->pain < 0 && (rating->note == NULL || *rating->note == '\0'))
    return given == NULL || unknot_journal_remove (self->journal, *uuid, error);
  if (given != NULL)
    return unknot_diary_put (self->journal, unknot_entry_edit_rating (given, rating, get_stamper (self)), NULL, error);

  entry = unknot_entry_new_rating (rating, get_stamper (self));
  g_set_str (uuid, unknot_entry_get_uuid (entry));
  return unknot_diary_put (self->journal, entry, get_when (self), error);
}

static void
get_rating (UnknotPainLog      *self,
            UnknotFrame         frame,
            UnknotRatingRecord *rating)
{
  UnknotEntry *given = look_up (self, self->place->ratings[frame]);

  if (given != NULL)
    unknot_entry_get_rating (given, rating);
  rating->knot = self->place->knot;
  rating->frame = frame;
}

/* The look back at the day that is noted for: the one that is there, or a new one. */
static UnknotEntry *
get_day (UnknotPainLog   *self,
         UnknotDayRecord *record)
{
  UnknotTime time = self->has_time ? self->time : unknot_stamper_get_time (get_stamper (self));
  UnknotEntry *entry = look_up (self, self->day);

  if (entry == NULL)
    {
      entry = unknot_diary_find_day (self->journal, unknot_time_get_day (time));
      self->day_is_new = entry == NULL;
    }
  if (entry != NULL)
    unknot_entry_get_day (entry, record);

  return entry;
}

static gboolean
put_day (UnknotPainLog          *self,
         UnknotEntry            *given,
         const UnknotDayRecord  *record,
         GError                **error)
{
  gboolean is_new = self->day_is_new;
  UnknotEntry *entry;

  if (is_new && unknot_day_record_is_empty (record))
    return given == NULL || unknot_journal_remove (self->journal, unknot_entry_get_uuid (given), error);

  entry = given != NULL ? unknot_entry_edit_day (given, record, get_stamper (self))
                        : unknot_entry_new_day (record, get_stamper (self));
  g_set_str (&self->day, unknot_entry_get_uuid (entry));
  return unknot_diary_put (self->journal, entry, is_new ? get_when (self) : NULL, error);
}

/**
 * unknot_pain_log_set_pain:
 * @self: a log
 * @frame: the time that the number stands for
 * @pain: 0-10; -1 takes it back
 * @error: return location for an error
 *
 * Notes a number for the place.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_pain_log_set_pain (UnknotPainLog  *self,
                          UnknotFrame     frame,
                          int             pain,
                          GError        **error)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotEntry *given;

  begin (self);
  if (!is_of_day (self, frame))
    {
      get_rating (self, frame, &rating);
      rating.pain = pain;
      return end (self, put_rating (self, &rating, error));
    }

  given = get_day (self, &day);
  *(frame == UNKNOT_FRAME_DAY ? &day.average : &day.worst) = pain;
  return end (self, put_day (self, given, &day, error));
}

/**
 * unknot_pain_log_set_note:
 * @self: a log
 * @note: (nullable): a note
 * @error: return location for an error
 *
 * Notes something about the place, beside the number for now, or without one.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_pain_log_set_note (UnknotPainLog  *self,
                          const char     *note,
                          GError        **error)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  begin (self);
  get_rating (self, UNKNOT_FRAME_NOW, &rating);
  rating.note = note;
  return end (self, put_rating (self, &rating, error));
}

/**
 * unknot_pain_log_set_tags:
 * @self: a log
 * @tags: ids of tags
 * @own_tags: tags in the person's words
 * @error: return location for an error
 *
 * Notes what may have set the pain off, in the look back at the day.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_pain_log_set_tags (UnknotPainLog  *self,
                          GStrv           tags,
                          GStrv           own_tags,
                          GError        **error)
{
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotEntry *given = get_day (self, &day);

  begin (self);
  g_strfreev (day.tags);
  g_strfreev (day.own_tags);
  day.tags = g_strdupv (tags);
  day.own_tags = g_strdupv (own_tags);
  return end (self, put_day (self, given, &day, error));
}

static gboolean
move (UnknotPainLog  *self,
      const char     *uuid,
      GError        **error)
{
  UnknotEntry *entry = look_up (self, uuid);

  return entry == NULL
         || unknot_diary_put (self->journal, unknot_entry_edit (entry, json_object_new (), get_stamper (self)),
                              &self->time, error);
}

/**
 * unknot_pain_log_set_time:
 * @self: a log
 * @time: when it was
 * @error: return location for an error
 *
 * Says when that was which is noted here, and moves what was noted already.
 *
 * Returns: `TRUE` on success; `FALSE` with @error set
 */
gboolean
unknot_pain_log_set_time (UnknotPainLog  *self,
                          UnknotTime      time,
                          GError        **error)
{
  gboolean moved = TRUE;

  self->has_time = TRUE;
  self->time = time;
  begin (self);
  for (guint i = 0; i < self->places->len; i++)
    for (guint frame = 0; frame < N_FRAMES; frame++)
      moved = moved && move (self, ((Place *) g_ptr_array_index (self->places, i))->ratings[frame], error);
  if (self->day_is_new)
    moved = moved && move (self, self->day, error);
  else
    g_clear_pointer (&self->day, g_free);

  return end (self, moved);
}

/**
 * unknot_pain_log_get_n:
 * @self: a log
 *
 * Counts the entries that something was noted in here.
 *
 * Returns: how many are in the journal
 */
guint
unknot_pain_log_get_n (UnknotPainLog *self)
{
  guint n = look_up (self, self->day) != NULL;

  for (guint i = 0; i < self->places->len; i++)
    for (guint frame = 0; frame < N_FRAMES; frame++)
      n += look_up (self, ((Place *) g_ptr_array_index (self->places, i))->ratings[frame]) != NULL;

  return n;
}
