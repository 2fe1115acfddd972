#include "unknot-entry-words.h"

#include <glib/gi18n.h>

#include "unknot-clock.h"
#include "unknot-records.h"
#include "unknot-text.h"
#include "unknot-words.h"

/*
 * Pure functions that say what an entry of the journal tells: a title, and one line of details.
 */

static char *
dup_muscle_name (const char    *id,
                 UnknotSide     side,
                 UnknotAnatomy *anatomy)
{
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (anatomy, id) : NULL;

  return muscle != NULL ? unknot_words_place (unknot_muscle_get_name (muscle), side) : NULL;
}

static const char *
knot_event_title (const UnknotKnotRecord *record)
{
  switch (record->event)
    {
    case UNKNOT_KNOT_FOUND:
      return record->area != NULL ? _("Area marked") : _("Knot marked");
    case UNKNOT_KNOT_MOVED:
      return _("Mark changed");
    case UNKNOT_KNOT_QUIET:
      return _("Knot quiet");
    case UNKNOT_KNOT_BACK:
      return _("Knot back");
    case UNKNOT_KNOT_GONE:
      return _("Mark removed");
    default:
      g_return_val_if_reached ("");
    }
}

static const char *
press_title (UnknotEntry *entry)
{
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;

  unknot_entry_get_press (entry, &press);
  switch (press.answer)
    {
    case UNKNOT_PRESS_YES:
      /* Translators: pressing this muscle brought the pain that the person knows */
      return _("Press test: that was the pain");
    case UNKNOT_PRESS_NO:
      return _("Press test: that was not the pain");
    case UNKNOT_PRESS_UNSURE:
      return _("Press test: not sure");
    case UNKNOT_PRESS_UNSAID:
      return _("Press test");
    default:
      g_return_val_if_reached ("");
    }
}

static char *
rating_title (const UnknotRatingRecord *rating)
{
  if (rating->pain < 0 && rating->soreness >= 0 && rating->bruise)
    return g_strdup_printf (_("Soreness %d of 10, with a bruise"), rating->soreness);
  if (rating->pain < 0 && rating->soreness >= 0)
    /* Translators: how sore it was the day after a session, 0 to 10 */
    return g_strdup_printf (_("Soreness %d of 10"), rating->soreness);
  if (rating->pain < 0 && rating->bruise)
    return g_strdup (_("A bruise"));

  if (rating->pain < 0)
    return g_strdup (_("Note"));

  return unknot_entry_words_rating (rating->pain, rating->frame);
}

static char *
session_title (const UnknotSessionRecord *session)
{
  int seconds = 0;
  int minutes;

  for (guint i = 0; i < session->n_items; i++)
    seconds += session->items[i].seconds;
  minutes = MAX (1, (seconds + 30) / 60);

  return g_strdup_printf (ngettext ("Session, %d minute", "Session, %d minutes", (gulong) minutes), minutes);
}

/**
 * unknot_entry_words_title:
 * @entry: an entry
 * @journal: the journal it stands in
 * @anatomy: names of muscles
 *
 * Says in a few words what an entry is.
 *
 * Returns: (transfer full): "Pain now 4 of 10"
 */
char *
unknot_entry_words_title (UnknotEntry   *entry,
                          UnknotJournal *journal,
                          UnknotAnatomy *anatomy)
{
  switch (unknot_entry_get_kind (entry))
    {
    case UNKNOT_ENTRY_KNOT:
      {
        UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

        unknot_entry_get_knot_record (entry, &record);
        return g_strdup (knot_event_title (&record));
      }
    case UNKNOT_ENTRY_RATING:
      {
        UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

        unknot_entry_get_rating (entry, &rating);
        return rating_title (&rating);
      }
    case UNKNOT_ENTRY_SESSION:
      {
        g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

        unknot_entry_get_session (entry, &session);
        return session_title (&session);
      }
    case UNKNOT_ENTRY_MARK:
      {
        UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

        unknot_entry_get_mark (entry, &mark);
        /* Translators: something that happened, of which nobody wrote what it was */
        return g_strdup (mark.text != NULL ? mark.text : _("A mark"));
      }
    case UNKNOT_ENTRY_DAY:
      return g_strdup (_("Look back at the day"));
    case UNKNOT_ENTRY_WEEK:
      return g_strdup (_("Look back at the week"));
    case UNKNOT_ENTRY_CHECK:
      {
        g_auto (UnknotCheckRecord) check = UNKNOT_CHECK_RECORD_INIT;

        unknot_entry_get_check (entry, &check);
        return g_strdup (check.cleared[0] != NULL ? _("Looked at by someone trained")
                                                  : _("Safety questions answered"));
      }
    case UNKNOT_ENTRY_PRESS:
      return g_strdup (press_title (entry));
    case UNKNOT_ENTRY_ALLOW:
      /* Translators: a technique was left out after something went wrong; now it may be suggested again */
      return g_strdup (_("Technique allowed again"));
    case UNKNOT_ENTRY_OTHER:
      return g_strdup (_("Written by another program"));
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_part (GStrvBuilder *parts,
          char         *part)
{
  if (part != NULL && *part != '\0')
    g_strv_builder_take (parts, part);
  else
    g_free (part);
}

static void
add_technique_part (GStrvBuilder    *parts,
                    const char      *id,
                    const char      *name,
                    UnknotCatalogue *catalogue)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (catalogue, id);

  if (technique != NULL)
    add_part (parts, g_strdup (unknot_text ("technique", technique->name)));
  else
    add_part (parts, g_strdup (name));
}

/* Of several knots each is named with its numbers. */
static void
add_session_knots (GStrvBuilder              *parts,
                   const UnknotSessionRecord *session,
                   UnknotJournal             *journal,
                   UnknotAnatomy             *anatomy)
{
  for (guint i = 0; i < session->n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->knots[i];
      g_autofree char *name = session->n_knots > 1 ? unknot_entry_words_knot (knot->knot, journal, anatomy) : NULL;
      gboolean both = knot->before >= 0 && knot->after >= 0;

      if (name != NULL && both)
        /* Translators: a sore place, and its pain before and after a session, each 0 to 10 */
        add_part (parts, g_strdup_printf (_("%s: pain %d, then %d"), name, knot->before, knot->after));
      else if (name != NULL)
        add_part (parts, g_steal_pointer (&name));
      else if (both)
        /* Translators: pain before and after a session, each 0 to 10 */
        add_part (parts, g_strdup_printf (_("pain %d, then %d"), knot->before, knot->after));
    }
}

static void
add_session_parts (GStrvBuilder    *parts,
                   UnknotEntry     *entry,
                   UnknotJournal   *journal,
                   UnknotAnatomy   *anatomy,
                   UnknotCatalogue *catalogue)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  if (!unknot_entry_get_session (entry, &session))
    return;

  add_session_knots (parts, &session, journal, anatomy);
  for (guint i = 0; i < session.n_items; i++)
    add_technique_part (parts, session.items[i].technique, session.items[i].name, catalogue);
  add_part (parts, g_strdup (session.note));
}

static void
add_rating_parts (GStrvBuilder             *parts,
                  const UnknotRatingRecord *rating)
{
  if (rating->knot == NULL)
    add_part (parts, g_strdup (_("Everywhere")));
  add_part (parts, g_strdup (rating->note));
}

/**
 * unknot_entry_words_details:
 * @entry: an entry
 * @journal: the journal it stands in
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 *
 * Says when an entry was written, what it is about, and what else it tells, in one line.
 *
 * Returns: (transfer full): "21:10 · Lower back, your left · long drive"
 */
char *
unknot_entry_words_details (UnknotEntry     *entry,
                            UnknotJournal   *journal,
                            UnknotAnatomy   *anatomy,
                            UnknotCatalogue *catalogue)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  const char *knot = unknot_entry_get_knot (entry);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  UnknotAllowRecord allow = UNKNOT_ALLOW_RECORD_INIT;
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;
  g_auto (UnknotCheckRecord) check = UNKNOT_CHECK_RECORD_INIT;

  add_part (parts, unknot_clock_format (unknot_time_get_minute (unknot_entry_get_time (entry)),
                                        unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (journal))));
  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT && knot == NULL)
    knot = unknot_entry_get_uuid (entry);
  if (unknot_entry_get_press (entry, &press))
    add_part (parts, dup_muscle_name (press.muscle, press.side, anatomy));
  else
    add_part (parts, unknot_entry_words_knot (knot, journal, anatomy));
  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_SESSION)
    add_session_parts (parts, entry, journal, anatomy, catalogue);
  if (unknot_entry_get_allow (entry, &allow))
    add_technique_part (parts, allow.technique, NULL, catalogue);
  if (unknot_entry_get_rating (entry, &rating))
    add_rating_parts (parts, &rating);
  unknot_entry_words_add_diary (entry, parts);
  if (unknot_entry_get_check (entry, &check))
    add_part (parts, g_strdup (check.cleared_by));

  all = g_strv_builder_end (parts);
  return g_strjoinv (" · ", all);
}

/**
 * unknot_entry_words_day:
 * @day: a local day, counted from 1970-01-01
 * @today: the day that it is now
 *
 * Names a day as a heading.
 *
 * Returns: (transfer full): "Today", or "Tuesday, 17 November 2026"
 */
char *
unknot_entry_words_day (int day,
                        int today)
{
  g_autoptr (GDateTime) date = NULL;

  if (day == today)
    return g_strdup (_("Today"));
  if (day == today - 1)
    return g_strdup (_("Yesterday"));

  date = unknot_day_to_date_time (day);

  /* Translators: a day as a heading, as g_date_time_format() takes it: "Tuesday, 17 November 2026" */
  return g_date_time_format (date, _("%A, %-e %B %Y"));
}
