/* A file that somebody wants to take in: written again it holds the same, and taking it in does what it counted. */

#include "fuzz.h"

#include "../fake-stamper.h"
#include "unknot-archive.h"
#include "unknot-journal.h"

static UnknotArchive *
read_archive (GBytes *bytes)
{
  return unknot_archive_read (bytes, "all.json", NULL);
}

static void
take_in (UnknotArchive *archive)
{
  FakeStamper fake;
  g_autoptr (UnknotJournal) journal = NULL;
  GPtrArray *entries = unknot_archive_get_entries (archive);
  UnknotTakeIn expected, counts;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  journal = unknot_journal_new (&fake.stamper);
  unknot_journal_count_in (journal, entries, &expected);
  g_assert_true (unknot_journal_take_in (journal, entries, TRUE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, expected.n_added);
  g_assert_cmpuint (counts.n_added, ==, g_list_model_get_n_items (G_LIST_MODEL (journal)));
  if (counts.n_added > 0)
    g_assert_true (unknot_journal_undo (journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (journal)), ==, 0);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (UnknotArchive) archive = read_archive (bytes);
  UnknotTime made;

  if (archive == NULL)
    return 0;

  unknot_archive_get_made (archive, &made);
  for (guint i = 0; i < unknot_archive_get_n_months (archive); i++)
    g_assert_true (unknot_month_is_name (unknot_month_get_name (unknot_archive_get_month (archive, i))));
  for (guint i = 0; i < unknot_archive_get_n_files (archive); i++)
    {
      g_auto (GStrv) names = g_strsplit (unknot_archive_get_file (archive, i)->path, "/", -1);

      /* It is written below the person's folder, and hides from nobody. */
      for (guint j = 0; names[j] != NULL; j++)
        g_assert_true (*names[j] != '\0' && *names[j] != '.');
    }
  take_in (archive);

  return 0;
}
