/* A store that only reads: it sees what there is, beside another one or alone, and leaves all of it as it was. */

#include "store-fixture.h"

static void
start_reader (Fixture *fixture)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GAsyncResult) result = NULL;

  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->profile = unknot_profile_new ();
  fixture->store = unknot_store_new (folder, fixture->journal, fixture->profile);
  unknot_store_only_read (fixture->store);
  unknot_store_load_async (fixture->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_load_finish (fixture->store, result, NULL));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
}

static void
test_beside (Fixture       *fixture,
             gconstpointer  data)
{
  Fixture reader = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  start_reader (&reader);
  g_assert_cmpuint (count_entries (&reader), ==, 1);
  g_assert_cmpuint (unknot_store_get_n_problems (reader.store), ==, 0);
  g_assert_false (try_mark (&reader, "x", NULL));
  unknot_profile_set_helper (reader.profile, TRUE);
  stop (&reader);

  /* The other one goes on. */
  assert_no_file (fixture, "profile.json");
  add_mark (fixture, "still writing");
  g_assert_true (flush (fixture, NULL));
  stop (fixture);
}

static void
test_alone (Fixture       *fixture,
            gconstpointer  data)
{
  Fixture reader = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };

  put_bytes (fixture, "2026-10.json", "ruined", -1);
  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start_reader (&reader);
  g_assert_cmpuint (count_entries (&reader), ==, 1);
  g_assert_cmpuint (unknot_store_get_n_problems (reader.store), ==, 1);
  g_assert_cmpint (unknot_store_get_problem (reader.store, 0)->kind, ==, UNKNOT_PROBLEM_FORBIDDEN);
  stop (&reader);

  assert_file_has (fixture, "2026-10.json", "ruined");
  assert_no_file (fixture, "journal.lock");

  /* Whoever comes next may write, and says what is wrong. */
  start (fixture);
  assert_file_has (fixture, "journal.lock", "");
  add_mark (fixture, "mine");
  g_assert_true (flush (fixture, NULL));
  stop (fixture);
}

/* Nothing is made where there is nothing. */
static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "nobody", NULL);
  Fixture reader = { .folder = folder };

  start_reader (&reader);
  g_assert_cmpuint (count_entries (&reader), ==, 0);
  stop (&reader);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/store-reader/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("beside", test_beside);
  ADD ("alone", test_alone);
  ADD ("nothing", test_nothing);
#undef ADD

  return g_test_run ();
}
