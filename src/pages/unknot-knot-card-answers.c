/* The two questions of the card of a knot: how much it hurts, and since when. */

#include "unknot-knot-card-private.h"

/* The four answers to "Since when?": the days that each stands for, and from how many days on it is the one shown. */
static const struct
{
  const char *name;
  int days;
  int least;
} spans[] = {
  { "today", 0, 0 },
  { "days", 3, 1 },
  { "weeks", 21, 14 },
  { "longer", 100, 84 },
};

static const char *
span_of (int days)
{
  guint i = G_N_ELEMENTS (spans) - 1;

  if (days < 0)
    return NULL;
  while (days < spans[i].least)
    i--;

  return spans[i].name;
}

/* Several answers while the card is open are one rating, corrected. */
static void
rate (UnknotKnotCard *self,
      int             pain)
{
  UnknotJournal *journal = unknot_knots_get_journal (self->knots);
  UnknotEntry *given = self->rating != NULL ? unknot_journal_lookup (journal, self->rating) : NULL;
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GError) error = NULL;

  if (given != NULL)
    unknot_entry_get_rating (given, &record);
  record.knot = unknot_knot_get_uuid (self->knot);
  record.pain = pain;
  record.frame = UNKNOT_FRAME_NOW;

  if (given != NULL)
    {
      entry = unknot_entry_edit_rating (given, &record, unknot_journal_get_stamper (journal));
      unknot_journal_replace (journal, entry, &error);
    }
  else
    {
      entry = unknot_entry_new_rating (&record, unknot_journal_get_stamper (journal));
      if (unknot_journal_add (journal, entry, &error))
        g_set_str (&self->rating, unknot_entry_get_uuid (entry));
    }

  unknot_knot_card_show_note (self);
  unknot_knot_card_tell (self, NULL, error);
}

static void
set_since (UnknotKnotCard *self,
           int             days)
{
  UnknotJournal *journal = unknot_knots_get_journal (self->knots);
  UnknotEntry *found = unknot_journal_lookup (journal, unknot_knot_get_uuid (self->knot));
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  int days_since_found;

  if (found == NULL || !unknot_entry_get_knot_record (found, &record))
    return;

  days_since_found = unknot_time_get_day (unknot_knot_card_get_now (self)) - unknot_time_get_day (unknot_entry_get_time (found));
  record.days = MAX (0, days - days_since_found);
  entry = unknot_entry_edit_knot (found, &record, unknot_journal_get_stamper (journal));
  unknot_journal_replace (journal, entry, &error);
  unknot_knot_card_tell (self, NULL, error);
}

static void
pain_changed_cb (UnknotKnotCard *self)
{
  int pain = unknot_pain_chooser_get_value (self->pain);

  if (self->knot != NULL && pain >= 0 && pain != unknot_knot_get_pain (self->knot))
    rate (self, pain);
}

static void
since_changed_cb (UnknotKnotCard *self)
{
  const char *name = adw_toggle_group_get_active_name (self->since);
  const char *shown;

  if (self->knot == NULL || name == NULL)
    return;

  shown = span_of (unknot_knot_get_days (self->knot, unknot_knot_card_get_now (self)));
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (g_str_equal (name, spans[i].name) && g_strcmp0 (name, shown) != 0)
      set_since (self, spans[i].days);
}

/**
 * unknot_knot_card_show_answers:
 * @self: a card with a knot
 *
 * Shows what was answered so far.
 */
void
unknot_knot_card_show_answers (UnknotKnotCard *self)
{
  unknot_pain_chooser_set_value (self->pain, unknot_knot_get_pain (self->knot));
  adw_toggle_group_set_active_name (self->since,
                                    span_of (unknot_knot_get_days (self->knot, unknot_knot_card_get_now (self))));
}

/**
 * unknot_knot_card_connect_answers:
 * @self: a card
 *
 * Listens to the answers.
 */
void
unknot_knot_card_connect_answers (UnknotKnotCard *self)
{
  g_signal_connect_object (self->pain, "notify::value", G_CALLBACK (pain_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->since, "notify::active-name", G_CALLBACK (since_changed_cb), self, G_CONNECT_SWAPPED);
}
