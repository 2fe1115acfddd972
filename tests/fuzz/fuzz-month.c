/* A month's file: what is read is written, and reads the same; every entry can be asked for what it tells. */

#include "fuzz.h"

#include "../fake-stamper.h"
#include "unknot-knots.h"
#include "unknot-month.h"
#include "unknot-records.h"

static UnknotMonth *
read_month (GBytes    *bytes,
            GPtrArray *entries,
            gboolean  *lossy)
{
  return unknot_month_parse ("2026-11", bytes, entries, lossy, NULL);
}

static GBytes *
write_month (UnknotMonth *month,
             GPtrArray   *entries)
{
  g_autoptr (GPtrArray) packed = unknot_month_pack_entries (entries);

  return unknot_month_to_bytes (month, packed);
}

static void
ask (UnknotEntry *entry)
{
  UnknotKnotRecord knot;
  UnknotRatingRecord rating;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotWeekRecord week;
  UnknotMarkRecord mark;
  g_auto (UnknotCheckRecord) check = { 0 };
  g_auto (UnknotPressRecord) press = { 0 };
  UnknotAllowRecord allow;

  unknot_entry_get_knot_record (entry, &knot);
  unknot_entry_get_rating (entry, &rating);
  unknot_entry_get_session (entry, &session);
  unknot_entry_get_day (entry, &day);
  unknot_entry_get_week (entry, &week);
  unknot_entry_get_mark (entry, &mark);
  unknot_entry_get_check (entry, &check);
  unknot_entry_get_press (entry, &press);
  unknot_entry_get_allow (entry, &allow);
}

/* Some have the same UUID, so that there may be fewer. */
static void
fill (GPtrArray *entries)
{
  FakeStamper fake;
  g_autoptr (UnknotJournal) journal = NULL;
  g_autoptr (UnknotKnots) knots = NULL;
  UnknotTakeIn counts;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  journal = unknot_journal_new (&fake.stamper);
  knots = unknot_knots_new (journal);
  unknot_journal_fill (journal, entries);
  unknot_journal_count_in (journal, entries, &counts);
  g_assert_cmpuint (counts.n_added + counts.n_renewed, ==, 0);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) again = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean lossy;
  g_autoptr (UnknotMonth) month = read_month (bytes, entries, &lossy);
  g_autoptr (UnknotMonth) same = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) rewritten = NULL;

  if (month == NULL || lossy || unknot_month_get_version (month) > UNKNOT_MONTH_VERSION)
    return 0;

  for (guint i = 0; i < entries->len; i++)
    ask (g_ptr_array_index (entries, i));
  written = write_month (month, entries);
  same = read_month (written, again, &lossy);
  g_assert_nonnull (same);
  g_assert_false (lossy);
  g_assert_cmpuint (again->len, ==, entries->len);
  for (guint i = 0; i < entries->len; i++)
    g_assert_true (unknot_entry_is_same (g_ptr_array_index (entries, i), g_ptr_array_index (again, i)));
  rewritten = write_month (same, again);
  g_assert_true (g_bytes_equal (written, rewritten));
  fill (entries);

  return 0;
}
