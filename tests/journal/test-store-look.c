#include "store-fixture.h"

#define MARK(uuid, revision, text) "{\"uuid\":\"" uuid "\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\"," \
                                   "\"modified\":\"2026-11-05T08:00:00+01:00\",\"revision\":" revision ",\"text\":\"" \
                                   text "\"}"

/* What is awaited comes by the system's word that a file has changed; if it never came, the test would be ended. */
static void
wait_for_problem (Fixture *fixture,
                  guint    n)
{
  while (unknot_store_get_n_problems (fixture->store) < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_entries (Fixture *fixture,
                  guint    n)
{
  while (count_entries (fixture) < n)
    g_main_context_iteration (NULL, TRUE);
}

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

static void
open_with (Fixture    *fixture,
           const char *text)
{
  put_bytes (fixture, "2026-11.json", text, -1);
  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
}

/* Without a restart and without anything entered. The file has all we have: nothing is written. */
static void
test_added (Fixture       *fixture,
            gconstpointer  data)
{
  const char *theirs = HEAD MARK ("a", "2", "later") "," MARK ("b", "1", "theirs") "]}";
  g_autofree char *after = NULL;

  open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
  put_bytes (fixture, "2026-11.json", theirs, -1);
  wait_for_problem (fixture, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_MERGED, "2026-11.json");
  assert_text (fixture, "a", "later");
  assert_text (fixture, "b", "theirs");
  g_assert_true (flush (fixture, NULL));
  after = get_text (fixture, "2026-11.json");
  g_assert_cmpstr (after, ==, theirs);

  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "theirs");
  assert_file_has (fixture, "2026-11.json", "two");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
}

/* In place, not by a new file; and a month that is new. */
static void
test_in_place (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "2026-11.json");
  FILE *file;

  open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
  file = g_fopen (path, "w");
  fputs (HEAD MARK ("a", "1", "mine") "," MARK ("b", "1", "theirs") "]}", file);
  fclose (file);
  wait_for_entries (fixture, 2);
  put_bytes (fixture, "2026-10.json", HEAD MARK ("c", "1", "october") "]}", -1);
  wait_for_entries (fixture, 3);
  assert_text (fixture, "c", "october");
}

/* A copy is laid beside the month while the app is open; one that is not whole yet is taken when it is. */
static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  const char *name = "2026-11.sync-conflict-20261121-200000-K3MXZ1A.json";
  const char *merged = "2026-11.sync-conflict-20261121-200000-K3MXZ1A.json.merged-20261121T200000";
  const char *again = "2026-11.sync-conflict-20261121-200000-K3MXZ1A.json.merged-20261121T200000-2";

  open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
  put_bytes (fixture, name, HEAD MARK ("b", "1", "theirs"), -1);
  put_bytes (fixture, "2026-10.json", HEAD MARK ("c", "1", "october") "]}", -1);
  wait_for_entries (fixture, 2);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  unknot_store_dismiss_problem (fixture->store);

  put_bytes (fixture, name, HEAD MARK ("a", "1", "otherwise") "," MARK ("b", "1", "theirs") "]}", -1);
  wait_for_problem (fixture, 2);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_COPY, name);
  g_assert_cmpuint (unknot_store_get_problem (fixture->store, 0)->count, ==, 1);
  assert_problem (fixture, 1, UNKNOT_PROBLEM_COPY_DIFFERS, name);
  g_assert_cmpuint (unknot_store_get_problem (fixture->store, 1)->count, ==, 1);
  assert_text (fixture, "a", "mine");
  assert_text (fixture, "b", "theirs");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "theirs");
  assert_file_has (fixture, merged, "otherwise");
  assert_no_file (fixture, name);

  put_bytes (fixture, name, HEAD MARK ("d", "1", "once more") "]}", -1);
  wait_for_problem (fixture, 3);
  assert_text (fixture, "d", "once more");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, again, "once more");

  restart (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 4);
}

/* Of a month that can't be read nothing is written, and the copy stays for the next start. */
static void
test_copy_of_frozen (Fixture       *fixture,
                     gconstpointer  data)
{
  put_bytes (fixture, "2026-11.json", HEAD MARK ("a", "1e999", "lossy") "]}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_LOSSY, "2026-11.json");
  put_bytes (fixture, "2026-11 (1).json", HEAD MARK ("b", "1", "theirs") "]}", -1);
  wait_for_problem (fixture, 2);
  assert_problem (fixture, 1, UNKNOT_PROBLEM_COPY, "2026-11 (1).json");
  assert_text (fixture, "b", "theirs");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "lossy");
  assert_file_has (fixture, "2026-11 (1).json", "theirs");
}

/* Never less: what another program takes out comes back. */
static void
test_removed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "2026-11.json");

  open_with (fixture, HEAD MARK ("a", "1", "mine") "," MARK ("b", "2", "also mine") "]}");
  put_bytes (fixture, "2026-11.json", HEAD MARK ("b", "1", "older") "]}", -1);
  wait_for_problem (fixture, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_RETURNED, "2026-11.json");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "\"mine\"");
  assert_file_has (fixture, "2026-11.json", "also mine");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);

  g_assert_cmpint (g_unlink (path), ==, 0);
  while (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_main_context_iteration (NULL, TRUE);
  assert_file_has (fixture, "2026-11.json", "also mine");
}

/* Written anew as it was, as when it comes back from another computer: nothing happens. */
static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 45 } };
  UnknotSessionRecord session = { .items = items, .n_items = 1 };
  UnknotRatingRecord rating = { .knot = "7a1d3c52-5a0e-4c0b-9d6e-0c7f6a1b2c3d", .pain = 4, .soreness = -1 };
  g_autoptr (UnknotEntry) first = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_autoptr (UnknotEntry) second = unknot_entry_new_rating (&rating, &fixture->fake.stamper);
  g_autofree char *text = NULL;
  g_autofree char *after = NULL;

  start (fixture);
  g_assert_true (unknot_journal_add (fixture->journal, first, NULL));
  g_assert_true (unknot_journal_add (fixture->journal, second, NULL));
  add_mark (fixture, "\303\251 \"quoted\"");
  g_assert_true (flush (fixture, NULL));
  text = get_text (fixture, "2026-11.json");
  put_bytes (fixture, "2026-11.json", text, -1);
  put_bytes (fixture, "2026-10.json", HEAD MARK ("c", "1", "october") "]}", -1);
  wait_for_entries (fixture, 4);
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  after = get_text (fixture, "2026-11.json");
  g_assert_cmpstr (after, ==, text);
}

/* Entered here and there between two looks: both are in the file, nothing is set aside. */
static void
test_both (Fixture       *fixture,
           gconstpointer  data)
{
  open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
  put_bytes (fixture, "2026-11.json", HEAD MARK ("a", "1", "mine") "," MARK ("b", "1", "theirs") "]}", -1);
  add_mark (fixture, "at the same time");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "\"mine\"");
  assert_file_has (fixture, "2026-11.json", "theirs");
  assert_file_has (fixture, "2026-11.json", "at the same time");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_MERGED, "2026-11.json");
}

/* Changed here and there alike, or what does not survive in our file: ours holds, theirs is kept. */
static void
test_differing (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const theirs[] = {
    HEAD MARK ("a", "1", "theirs") "]}",
    "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\",\"theirs\":1,\"entries\":["
      MARK ("a", "1", "mine") "]}",
    HEAD MARK ("a", "1", "mine") ",{\"theirs\":1}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (theirs); i++)
    {
      g_autofree char *aside = NULL;

      open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
      put_bytes (fixture, "2026-11.json", theirs[i], -1);
      wait_for_problem (fixture, 1);
      g_assert_true (flush (fixture, NULL));
      assert_problem (fixture, 0, UNKNOT_PROBLEM_CHANGED, "2026-11.json.changed-");
      assert_file_has (fixture, "2026-11.json", "mine");
      aside = g_strdup (unknot_store_get_problem (fixture->store, 0)->aside);
      assert_file_has (fixture, aside, "theirs");
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

/* A file that makes no sense is left until there is something to write. */
static void
test_broken (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const broken[] = {
    "", HEAD, HEAD MARK ("b", "1", "theirs") ",1e999]}",
    "{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *after = NULL;
      g_autofree char *aside = NULL;

      open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
      put_bytes (fixture, "2026-11.json", broken[i], -1);
      put_bytes (fixture, "2026-10.json", HEAD MARK ("c", "1", "october") "]}", -1);
      wait_for_entries (fixture, 2);
      g_assert_true (flush (fixture, NULL));
      after = get_text (fixture, "2026-11.json");
      g_assert_cmpstr (after, ==, broken[i]);

      add_mark (fixture, "two");
      g_assert_true (flush (fixture, NULL));
      assert_file_has (fixture, "2026-11.json", "\"mine\"");
      assert_problem (fixture, 1, UNKNOT_PROBLEM_CHANGED, "2026-11.json.changed-");
      aside = get_text (fixture, unknot_store_get_problem (fixture->store, 1)->aside);
      g_assert_cmpstr (aside, ==, broken[i]);
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

static void
test_profile (Fixture       *fixture,
              gconstpointer  data)
{
  const char *theirs = "{\"format\":\"unknot-profile\",\"version\":1,\"floor\":true}";
  g_autofree char *after = NULL;

  start (fixture);
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  put_bytes (fixture, "profile.json", theirs, -1);
  wait_for_problem (fixture, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_MERGED, "profile.json");
  g_assert_true (unknot_profile_get_floor (fixture->profile));
  g_assert_true (flush (fixture, NULL));
  after = get_text (fixture, "profile.json");
  g_assert_cmpstr (after, ==, theirs);

  /* Changed here too: ours holds. */
  put_bytes (fixture, "profile.json", "{\"format\":\"unknot-profile\",\"version\":1,\"floor\":false}", -1);
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  assert_problem (fixture, 1, UNKNOT_PROBLEM_CHANGED, "profile.json.changed-");
  g_assert_true (unknot_profile_get_floor (fixture->profile));
}

/* The one that may only look sees what the other writes; and writes nothing itself. */
static void
test_second_instance (Fixture       *fixture,
                      gconstpointer  data)
{
  Fixture second = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };

  open_with (fixture, HEAD MARK ("a", "1", "mine") "]}");
  fake_stamper_init (&second.fake, "2026-11-21T20:00:00+01:00");
  start (&second);
  add_mark (fixture, "two");
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  wait_for_entries (&second, 2);
  while (!unknot_profile_get_helper (second.profile))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_profile_get_read_only (second.profile));
  g_assert_true (unknot_journal_remove (fixture->journal, "a", NULL));
  add_mark (fixture, "three");
  g_assert_true (flush (fixture, NULL));
  wait_for_entries (&second, 3);
  g_assert_cmpuint (unknot_store_get_n_problems (second.store), ==, 1);
  g_assert_cmpint (unknot_store_get_state (second.store), ==, UNKNOT_STORE_SAVED);
  stop (&second);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/look/added", test_added },
    { "/store/look/in-place", test_in_place },
    { "/store/look/copy", test_copy },
    { "/store/look/copy-of-frozen", test_copy_of_frozen },
    { "/store/look/removed", test_removed },
    { "/store/look/same", test_same },
    { "/store/look/both", test_both },
    { "/store/look/differing", test_differing },
    { "/store/look/broken", test_broken },
    { "/store/look/profile", test_profile },
    { "/store/look/second-instance", test_second_instance },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
