#include "unknot-journal-compare.h"

#include "../fake-stamper.h"

#include <string.h>

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  GString       *changes;   /* "position-removed+added " of every change of items, then "month! " */
} Fixture;

static void
items_changed_cb (Fixture    *fixture,
                  guint       position,
                  guint       removed,
                  guint       added)
{
  g_string_append_printf (fixture->changes, "%u-%u+%u ", position, removed, added);
}

static void
month_changed_cb (Fixture    *fixture,
                  const char *month)
{
  g_string_append_printf (fixture->changes, "%s! ", month);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->changes = g_string_new (NULL);
  g_signal_connect_swapped (fixture->journal, "items-changed", G_CALLBACK (items_changed_cb), fixture);
  g_signal_connect_swapped (fixture->journal, "month-changed", G_CALLBACK (month_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
  g_string_free (fixture->changes, TRUE);
}

static UnknotEntry *
make_entry (const char *uuid,
            int         revision,
            const char *month)
{
  g_autofree char *text = g_strdup_printf ("{\"uuid\":\"%s\",\"type\":\"mark\",\"time\":\"%s-10T08:00:00Z\","
                                           "\"modified\":\"%s-10T08:00:00Z\",\"revision\":%d,\"text\":\"%s %d\"}",
                                           uuid, month, month, revision, uuid, revision);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  UnknotEntry *entry = unknot_entry_new_from_json (node, month, &error);

  g_assert_no_error (error);
  return entry;
}

/* Entries as "uuid revision month": "a2 2026-10, b1 2026-11". */
static GPtrArray *
make_entries (const char *list)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) items = g_strsplit (list, ", ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      char uuid[] = { items[i][0], '\0' };

      g_ptr_array_add (entries, make_entry (uuid, items[i][1] - '0', items[i] + 3));
    }

  return entries;
}

static char *
list_entries (Fixture *fixture)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)); i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (fixture->journal, i);

      g_string_append_printf (list, "%s%s%d %s", i > 0 ? ", " : "", unknot_entry_get_uuid (entry),
                              unknot_entry_get_revision (entry), unknot_entry_get_month (entry));
    }

  return g_string_free_and_steal (list);
}

#define assert_entries(fixture, expected) G_STMT_START { \
  g_autofree char *list_ = list_entries (fixture); \
  g_assert_cmpstr (list_, ==, expected); \
} G_STMT_END

#define BEFORE "a2 2026-09, b2 2026-10, c2 2026-11"

static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    const char       *entries;
    UnknotComparison  expected;
  } cases[] = {
    { BEFORE, { .n_same = 3 } },
        { "d1 2026-10, e1 2026-10", { .n_only_here = 3, .n_only_there = 2 } },
    { "a1 2026-09, b3 2026-10, c2 2026-11", { .n_different = 2, .n_same = 1 } },
    { "d1 2026-10, d2 2026-10, a1 2026-09, a2 2026-09",
      { .n_only_here = 2, .n_only_there = 1, .n_same = 1 } },
  };
  g_autoptr (GPtrArray) before = make_entries (BEFORE);

  unknot_journal_fill (fixture->journal, before);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) entries = make_entries (cases[i].entries);
      UnknotComparison comparison;

      unknot_journal_compare (fixture->journal, entries, &comparison);
      g_assert_cmpuint (comparison.n_only_here, ==, cases[i].expected.n_only_here);
      g_assert_cmpuint (comparison.n_only_there, ==, cases[i].expected.n_only_there);
      g_assert_cmpuint (comparison.n_different, ==, cases[i].expected.n_different);
      g_assert_cmpuint (comparison.n_same, ==, cases[i].expected.n_same);
    }
}

static void
test_take_in (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    const char   *entries;
    UnknotTakeIn  counts;
    const char   *after;
  } cases[] = {
    { "", { 0, 0, 0, 0 }, BEFORE },
    { "a2 2026-09", { 0, 0, 1, 0 }, BEFORE },
    { "a1 2026-09, b2 2026-10", { 0, 0, 1, 1 }, BEFORE },
    { "d1 2026-10", { 1, 0, 0, 0 }, "a2 2026-09, b2 2026-10, d1 2026-10, c2 2026-11" },
    { "e1 2026-10, d1 2026-10", { 2, 0, 0, 0 }, "a2 2026-09, b2 2026-10, e1 2026-10, d1 2026-10, c2 2026-11" },
    { "b3 2026-10", { 0, 1, 0, 0 }, "a2 2026-09, b3 2026-10, c2 2026-11" },
    { "d1 2026-10, d3 2026-10, d2 2026-10", { 1, 0, 2, 0 }, "a2 2026-09, b2 2026-10, d3 2026-10, c2 2026-11" },
    { "a3 2026-09, b1 2026-10, c2 2026-11, d1 2026-12", { 1, 1, 1, 1 },
      "a3 2026-09, b2 2026-10, c2 2026-11, d1 2026-12" },
  };
  g_autoptr (GPtrArray) before = make_entries (BEFORE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) entries = make_entries (*cases[i].entries != '\0' ? cases[i].entries : "a2 2026-09");
      gboolean changes = cases[i].counts.n_added + cases[i].counts.n_renewed > 0;
      UnknotTakeIn counts;
      UnknotTakeIn done;

      g_test_message ("%s", cases[i].entries);
      if (*cases[i].entries == '\0')
        g_ptr_array_set_size (entries, 0);
      unknot_journal_fill (fixture->journal, before);
      unknot_journal_count_in (fixture->journal, entries, &counts);
      g_assert_cmpmem (&counts, sizeof counts, &cases[i].counts, sizeof counts);
      assert_entries (fixture, BEFORE);
      g_assert_true (unknot_journal_take_in (fixture->journal, entries, TRUE, &done, NULL));
      g_assert_cmpmem (&done, sizeof done, &counts, sizeof counts);
      assert_entries (fixture, cases[i].after);
      g_assert_true (unknot_journal_get_can_undo (fixture->journal) == changes);
    }
}

/* All or nothing; with one change of items, every month told once, one step back. */
static void
test_take_in_as_one (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) before = make_entries (BEFORE);
  g_autoptr (GPtrArray) entries = make_entries ("a3 2026-09, d1 2026-09, e1 2026-12");
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  unknot_journal_fill (fixture->journal, before);
  g_string_truncate (fixture->changes, 0);
  g_assert_true (unknot_journal_take_in (fixture->journal, entries, TRUE, &counts, NULL));
  g_assert_true (g_str_has_prefix (fixture->changes->str, "0-3+5 2026-"));
  g_assert_cmpuint (fixture->changes->len, ==, strlen ("0-3+5 2026-09! 2026-12! "));
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_entries (fixture, "a4 2026-09, b2 2026-10, c2 2026-11");
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));

  unknot_journal_freeze_month (fixture->journal, "2026-12");
  g_assert_false (unknot_journal_take_in (fixture->journal, entries, TRUE, &counts, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  assert_entries (fixture, "a4 2026-09, b2 2026-10, c2 2026-11");

  /* What is in the files already can't be refused, needs no writing, and is not the person's to take back. */
  g_string_truncate (fixture->changes, 0);
  g_assert_true (unknot_journal_take_in (fixture->journal, entries, FALSE, &counts, NULL));
  assert_entries (fixture, "a4 2026-09, d1 2026-09, b2 2026-10, c2 2026-11, e1 2026-12");
  g_assert_cmpstr (fixture->changes->str, ==, "0-3+5 ");
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));
}

static void
test_swap (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) before = make_entries (BEFORE);
  g_autoptr (GPtrArray) copy = make_entries ("a1 2026-09, b2 2026-10, d1 2026-12");
  g_autoptr (GError) error = NULL;

  unknot_journal_fill (fixture->journal, before);
  unknot_journal_freeze_month (fixture->journal, "2026-10");
  g_assert_true (unknot_journal_swap (fixture->journal, copy, NULL));
  assert_entries (fixture, "a3 2026-09, b2 2026-10, d1 2026-12");

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_entries (fixture, "a4 2026-09, b2 2026-10, c3 2026-11");
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));

  unknot_journal_freeze_month (fixture->journal, "2026-11");
  g_assert_false (unknot_journal_swap (fixture->journal, copy, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  assert_entries (fixture, "a4 2026-09, b2 2026-10, c3 2026-11");
}

/* More than a whole year of entries, taken back at once; another program's entries stay. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) before = make_entries (BEFORE);
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) foreign = make_entries ("x1 2026-12");
  UnknotTakeIn counts;

  unknot_journal_fill (fixture->journal, before);
  for (guint i = 0; i < 4000; i++)
    {
      g_autofree char *uuid = g_strdup_printf ("m%u", i);

      g_ptr_array_add (many, make_entry (uuid, 1, "2026-08"));
    }
  g_ptr_array_add (many, make_entry ("b", 3, "2026-10"));
  g_assert_true (unknot_journal_take_in (fixture->journal, many, TRUE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, 4000);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 4003);
  g_assert_true (unknot_journal_take_in (fixture->journal, foreign, FALSE, &counts, NULL));

  g_string_truncate (fixture->changes, 0);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_entries (fixture, "a2 2026-09, b4 2026-10, c2 2026-11, x1 2026-12");
  g_assert_true (g_str_has_prefix (fixture->changes->str, "0-4004+4 2026-"));
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/journal/compare", test_compare },
    { "/journal/take-in", test_take_in },
    { "/journal/take-in-as-one", test_take_in_as_one },
    { "/journal/swap", test_swap },
    { "/journal/many", test_many },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
