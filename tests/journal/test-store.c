#include "store-fixture.h"

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char * const tools[] = { "cane", NULL };
  g_auto (GStrv) read = NULL;

  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  add_mark (fixture, "new chair");
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVING);
  unknot_profile_set_tools (fixture->profile, tools);
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  assert_file_has (fixture, "2026-11.json", "new chair");
  assert_file_has (fixture, "profile.json", "cane");
  g_assert_cmpint (get_mode (fixture, "2026-11.json"), ==, 0600);
  g_assert_cmpint (get_mode (fixture, "profile.json"), ==, 0600);
  g_assert_cmpint (get_mode (fixture, ""), ==, 0700);
  g_assert_cmpint (get_mode (fixture, "journal"), ==, 0700);

  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpstr (unknot_entry_get_month (unknot_journal_get_entry (fixture->journal, 0)), ==, "2026-11");
  read = unknot_profile_dup_tools (fixture->profile);
  g_assert_cmpstrv (read, tools);
}

/* A folder from elsewhere: everybody's rights are taken back, also to files that are not written. */
static void
test_modes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "2026-10.json");

  put_bytes (fixture, "2026-10.json", HEAD OLD_ENTRY "]}", -1);
  g_chmod (path, 0644);
  g_chmod (fixture->folder, 0755);
  g_chmod (fixture->journal_folder, 0755);
  start (fixture);
  g_assert_cmpint (get_mode (fixture, "2026-10.json"), ==, 0600);
  g_assert_cmpint (get_mode (fixture, ""), ==, 0700);
  g_assert_cmpint (get_mode (fixture, "journal"), ==, 0700);
}

/* An entry stays in the file of its making, whatever happens to its time; and other files are not touched. */
static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  JsonObject *changes = json_object_new ();
  g_autoptr (UnknotEntry) edited = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  fake_stamper_set (&fixture->fake, "2026-12-24T20:00:00+01:00");
  start (fixture);
  add_mark (fixture, "december");
  g_assert_true (flush (fixture, NULL));
  before = get_text (fixture, "2026-12.json");

  json_object_set_string_member (changes, "time", "2026-12-05T08:00:00+01:00");
  edited = unknot_entry_edit (unknot_journal_lookup (fixture->journal, "a"), changes, &fixture->fake.stamper);
  g_assert_true (unknot_journal_replace (fixture->journal, edited, NULL));
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "2026-12-05T08:00:00+01:00");
  after = get_text (fixture, "2026-12.json");
  g_assert_cmpstr (before, ==, after);
  assert_no_file (fixture, "2026-12.json.previous");
}

static void
test_clock_set_back (Fixture       *fixture,
                     gconstpointer  data)
{
  UnknotMarkRecord mark = { .text = "corrected" };
  g_autoptr (UnknotEntry) edited = NULL;
  g_autofree char *uuid = NULL;

  start (fixture);
  add_mark (fixture, "typo");
  uuid = g_strdup (unknot_entry_get_uuid (unknot_journal_get_entry (fixture->journal, 0)));
  fake_stamper_set (&fixture->fake, "2001-01-01T00:00:00+01:00");
  edited = unknot_entry_edit_mark (unknot_journal_lookup (fixture->journal, uuid), &mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_replace (fixture->journal, edited, NULL));
  add_mark (fixture, "long ago");

  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  g_assert_true (unknot_entry_get_mark (unknot_journal_lookup (fixture->journal, uuid), &mark));
  g_assert_cmpstr (mark.text, ==, "corrected");
  assert_file_has (fixture, "2001-01.json", "long ago");
  assert_file_has (fixture, "2026-11.json", "corrected");
}

static void
test_profile (Fixture       *fixture,
              gconstpointer  data)
{
  put_bytes (fixture, "profile.json", "{\"format\":\"unknot-pro", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, "profile.json.unreadable-");
  g_assert_false (unknot_journal_get_read_only (fixture->journal));
  unknot_profile_set_helper (fixture->profile, TRUE);
  unknot_profile_set_floor (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  unknot_profile_set_build (fixture->profile, "broad");
  stop (fixture);

  put_bytes (fixture, "profile.json", "", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_RESTORED, "profile.json");
  g_assert_true (unknot_profile_get_floor (fixture->profile));
  g_assert_cmpstr (unknot_profile_get_build (fixture->profile), ==, "neutral");
  stop (fixture);

  put_bytes (fixture, "profile.json", "{\"format\":\"unknot-profile\",\"version\":9,\"helper\":true}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_NEWER, "profile.json");
  g_assert_true (unknot_profile_get_helper (fixture->profile));
  g_assert_true (unknot_profile_get_read_only (fixture->profile));
  unknot_profile_set_helper (fixture->profile, FALSE);
  stop (fixture);
  assert_file_has (fixture, "profile.json", "\"version\":9");

  put_bytes (fixture, "profile.json", "{\"format\":\"unknot-profile\",\"version\":1,\"age\":1e999}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_LOSSY, "profile.json");
  g_assert_true (unknot_profile_get_read_only (fixture->profile));
  g_assert_false (unknot_journal_get_read_only (fixture->journal));
}

static void
test_running (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 45 } };
  UnknotSessionRecord session = { .items = items, .n_items = 1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_auto (UnknotSessionRecord) found = UNKNOT_SESSION_RECORD_INIT;

  start (fixture);
  g_assert_null (unknot_store_get_running (fixture->store));
  for (guint i = 0; i < 2; i++)
    {
      unknot_store_set_running (fixture->store, entry);
      g_assert_true (flush (fixture, NULL));
    }
  g_assert_cmpint (get_mode (fixture, "running.json"), ==, 0600);

  restart (fixture);
  g_assert_nonnull (unknot_store_get_running (fixture->store));
  g_assert_true (unknot_entry_get_session (unknot_store_get_running (fixture->store), &found));
  g_assert_cmpstr (found.items[0].technique, ==, "ball-wall");
  g_assert_cmpint (found.items[0].seconds, ==, 45);
  g_assert_true (unknot_journal_add (fixture->journal, unknot_store_get_running (fixture->store), NULL));
  unknot_store_set_running (fixture->store, NULL);
  g_assert_true (flush (fixture, NULL));
  assert_no_file (fixture, "running.json");
  assert_no_file (fixture, "running.json.previous");

  restart (fixture);
  g_assert_null (unknot_store_get_running (fixture->store));
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  start (fixture);
  add_mark (fixture, "a slip");
  g_assert_true (flush (fixture, NULL));
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_true (flush (fixture, NULL));
  text = get_text (fixture, "2026-11.json");
  g_assert_null (strstr (text, "a slip"));
}

/* What is being saved can be read and written elsewhere all the while: none of it is shared with the thread. */
static void
test_meanwhile (Fixture       *fixture,
                gconstpointer  data)
{
  start (fixture);
  unknot_journal_begin_change (fixture->journal);
  for (guint i = 0; i < 300; i++)
    add_mark (fixture, "new chair");
  unknot_journal_end_change (fixture->journal);

  for (guint n = 0; n < 20; n++)
    {
      add_mark (fixture, "new pillow");
      while (unknot_store_get_state (fixture->store) == UNKNOT_STORE_SAVING)
        {
          for (guint i = 0; i < count_entries (fixture); i++)
            {
              UnknotEntry *entry = unknot_journal_get_entry (fixture->journal, i);
              g_autofree char *text = unknot_entry_to_text (entry);

              g_assert_nonnull (strstr (text, "new "));
            }
          g_main_context_iteration (NULL, FALSE);
        }
    }

  restart (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 320);
}

/* The window closes before the thread has begun: closing waits, and everything is there. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  start (fixture);
  for (guint i = 0; i < 20; i++)
    add_mark (fixture, "at the last moment");
  fake_stamper_set (&fixture->fake, "2026-12-01T08:00:00+01:00");
  add_mark (fixture, "in another month");
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (unknot_store_close (fixture->store, NULL));
  g_assert_true (unknot_store_close (fixture->store, NULL));

  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 21);
  g_assert_true (unknot_profile_get_helper (fixture->profile));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/round-trip", test_round_trip },
    { "/store/modes", test_modes },
    { "/store/months", test_months },
    { "/store/clock-set-back", test_clock_set_back },
    { "/store/profile", test_profile },
    { "/store/running", test_running },
    { "/store/undo", test_undo },
    { "/store/meanwhile", test_meanwhile },
    { "/store/close", test_close },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
