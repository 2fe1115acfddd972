#include "unknot-check-log.h"

#include "unknot-records.h"

static void
checked_cb (UnknotJournal           *journal,
            const UnknotCheckRecord *check,
            UnknotProfile           *profile)
{
  g_autoptr (UnknotEntry) entry = unknot_entry_new_check (check, unknot_journal_get_stamper (journal));
  g_autoptr (GError) error = NULL;

  if (!unknot_journal_add (journal, entry, &error))
    g_message ("%s", error->message);
}

/**
 * unknot_check_log_begin:
 * @journal: the journal
 * @profile: the person's profile; each of the two may go first
 *
 * From now on every answer to a safety question, and every look that somebody had, is an entry of @journal too: the
 * profile only knows what holds now.
 */
void
unknot_check_log_begin (UnknotJournal *journal,
                        UnknotProfile *profile)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (UNKNOT_IS_PROFILE (profile));

  g_signal_connect_object (profile, "checked", G_CALLBACK (checked_cb), journal, G_CONNECT_SWAPPED);
}
