#include "store-fixture.h"

#define MARK(uuid, revision, text) "{\"uuid\":\"" uuid "\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\"," \
                                   "\"modified\":\"2026-11-05T08:00:00+01:00\",\"revision\":" revision ",\"text\":\"" \
                                   text "\"}"

static void
assert_text (Fixture    *fixture,
             const char *uuid,
             const char *text)
{
  UnknotEntry *entry = unknot_journal_lookup (fixture->journal, uuid);
  UnknotMarkRecord mark;

  g_assert_nonnull (entry);
  g_assert_true (unknot_entry_get_mark (entry, &mark));
  g_assert_cmpstr (mark.text, ==, text);
}

/* As those programs name them that keep a folder the same on two computers. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const names[] = {
    "2026-11.sync-conflict-20261121-200000-K3MXZ1A.json",
    "2026-11 (conflicted copy 2026-11-21 200000).json",
    "2026-11 (Anna's conflicted copy 2026-11-21).json",
    "2026-11 (1).json",
    "2026-11-laptop.json",
    "2026-11_conflict.json",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *merged = g_strconcat (names[i], ".merged-20261121T200000", NULL);

      g_test_message ("%s", names[i]);
      put_bytes (fixture, "2026-11.json", HEAD MARK ("a", "1", "mine") "]}", -1);
      put_bytes (fixture, names[i], HEAD MARK ("a", "2", "later") "," MARK ("b", "1", "theirs") "]}", -1);
      start (fixture);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
      assert_problem (fixture, 0, UNKNOT_PROBLEM_COPY, names[i]);
      g_assert_cmpuint (unknot_store_get_problem (fixture->store, 0)->count, ==, 2);
      g_assert_true (flush (fixture, NULL));
      assert_file_has (fixture, "2026-11.json", "later");
      assert_file_has (fixture, "2026-11.json", "theirs");
      assert_file_has (fixture, "2026-11.json.previous", "mine");
      assert_no_file (fixture, names[i]);
      assert_file_has (fixture, merged, "theirs");

      restart (fixture);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      assert_text (fixture, "a", "later");
      assert_text (fixture, "b", "theirs");
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

/* What is no copy of a month stays unread and untouched. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const names[] = {
    "2026-11.json~", "2026-11.json.bak", "2026-11.json.unreadable-20261121T200000", "2026-11.json.changed-x",
    "2026-11 (1).json.merged-20261121T200000", "2026-111.json", "2026-13-laptop.json", "20261121.json",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    put_bytes (fixture, names[i], HEAD MARK ("a", "1", "not mine") "]}", -1);
  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  g_assert_true (flush (fixture, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_file_has (fixture, names[i], "not mine");
}

/* Both were edited: the month's own holds, the other is kept and told. A month may have come as a copy only. */
static void
test_differing (Fixture       *fixture,
                gconstpointer  data)
{
  put_bytes (fixture, "2026-11.json", HEAD MARK ("a", "2", "mine") "]}", -1);
  put_bytes (fixture, "2026-11 (1).json", HEAD MARK ("a", "2", "theirs") "]}", -1);
  put_bytes (fixture, "2026-11 (2).json", HEAD MARK ("a", "1", "older") "]}", -1);
  put_bytes (fixture, "2026-10 (1).json", HEAD MARK ("c", "1", "alone") "]}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_COPY, "2026-10 (1).json");
  assert_problem (fixture, 1, UNKNOT_PROBLEM_COPY_DIFFERS, "2026-11 (1).json");
  assert_problem (fixture, 2, UNKNOT_PROBLEM_COPY, "2026-11 (2).json");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 3);
  assert_text (fixture, "a", "mine");
  assert_text (fixture, "c", "alone");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "mine");
  assert_file_has (fixture, "2026-10.json", "alone");
  assert_file_has (fixture, "2026-11 (1).json.merged-20261121T200000", "theirs");
  assert_file_has (fixture, "2026-11 (2).json.merged-20261121T200000", "older");
}

/* A copy that makes no sense, or can't be written back, is left where it is. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const texts[] = {
    HEAD,
    "",
    HEAD "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\",\"odd\":1e999}]}",
    "{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[" OLD_ENTRY "]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *after = NULL;

      put_bytes (fixture, "2026-11 (1).json", texts[i], -1);
      start (fixture);
      assert_problem (fixture, 0, UNKNOT_PROBLEM_COPY_LEFT, "2026-11 (1).json");
      g_assert_cmpuint (count_entries (fixture), ==, 0);
      add_mark (fixture, "life goes on");
      g_assert_true (flush (fixture, NULL));
      stop (fixture);
      after = get_text (fixture, "2026-11 (1).json");
      g_assert_cmpstr (after, ==, texts[i]);
      remove_tree (fixture->folder);
    }
}

/* Who may not write reads the copy and leaves it; so does a month that may not be written. */
static void
test_without_writing (Fixture       *fixture,
                      gconstpointer  data)
{
  Fixture second = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };

  start (fixture);
  put_bytes (fixture, "2026-11 (1).json", HEAD MARK ("b", "1", "theirs") "]}", -1);
  fake_stamper_init (&second.fake, "2026-11-21T20:00:00+01:00");
  start (&second);
  assert_problem (&second, 1, UNKNOT_PROBLEM_COPY, "2026-11 (1).json");
  assert_text (&second, "b", "theirs");
  stop (&second);
  assert_file_has (fixture, "2026-11 (1).json", "theirs");
  assert_no_file (fixture, "2026-11.json");
  stop (fixture);

  put_bytes (fixture, "2026-11.json", HEAD "{\"uuid\":\"z\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\","
             "\"text\":\"odd\",\"odd\":1e999}]}", -1);
  start (fixture);
  assert_text (fixture, "b", "theirs");
  g_assert_true (flush (fixture, NULL));
  stop (fixture);
  assert_file_has (fixture, "2026-11 (1).json", "theirs");
  assert_file_has (fixture, "2026-11.json", "1e999");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/copies/names", test_names },
    { "/store/copies/others", test_others },
    { "/store/copies/differing", test_differing },
    { "/store/copies/left", test_left },
    { "/store/copies/without-writing", test_without_writing },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
