/* What is taken in from a file: all of it or nothing, whenever the app is cut off. */

#include "unknot-store-archive.h"
#include "unknot-store-incoming.h"

#include "store-fixture.h"

#define MARK(id, time, text) \
  "{\"uuid\":\"" id "\",\"type\":\"mark\",\"time\":\"" time "T08:00:00+01:00\",\"revision\":2,\"text\":\"" text "\"}"
#define MONTH(name, entries) \
  "\"" name "\":{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"" name "\",\"mood\":7,\"entries\":[" entries "]}"

/* Two months that are new, an entry that is newer than that of the fixture, and one that is no entry. */
#define ARCHIVE \
  "{\"format\":\"unknot-export\",\"version\":1," \
  "\"profile\":{\"format\":\"unknot-profile\",\"version\":1,\"revision\":3,\"tools\":[\"ball\"]}," \
  "\"files\":[{\"path\":\"techniques/shop/x.json\",\"text\":\"{}\"}],\"months\":{" \
  MONTH ("2026-09", MARK ("s", "2026-09-05", "september") ",5") "," \
  MONTH ("2026-10", MARK ("o", "2026-10-05", "october")) "," \
  MONTH ("2026-11", MARK ("a", "2026-11-05", "another chair") "," MARK ("b", "2026-11-06", "new desk")) "}}"
#define WRAP(flags, archive) \
  "{\"format\":\"unknot-incoming\",\"version\":1," flags ",\"archive\":" archive "}\n"
#define ADDING "\"replace\":false,\"profile\":false"
#define REPLACING "\"replace\":true,\"profile\":true"

static UnknotIncoming *
incoming_new (const char          *text,
              UnknotIncomingFlags  flags)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotArchive) archive = unknot_archive_read (bytes, "my.json", &error);

  g_assert_no_error (error);
  return unknot_incoming_new (archive, bytes, flags);
}

static gboolean
take_in (Fixture              *fixture,
         const char           *text,
         UnknotIncomingFlags   flags,
         UnknotTakeIn         *counts,
         GError              **error)
{
  g_autoptr (UnknotIncoming) incoming = incoming_new (text, flags);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_take_in_async (fixture->store, incoming, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_store_take_in_finish (fixture->store, result, counts, error);
}

static void
assert_all_in (Fixture *fixture)
{
  g_assert_cmpuint (count_entries (fixture), ==, 4);
  assert_file_has (fixture, "2026-09.json", "september");
  assert_file_has (fixture, "2026-09.json", "\"mood\":7");
  assert_file_has (fixture, "2026-10.json", "october");
  assert_file_has (fixture, "2026-11.json", "another chair");
  assert_file_has (fixture, "2026-11.json", "new desk");
  assert_no_file (fixture, "incoming.json");
  assert_no_file (fixture, "incoming.json.previous");
}

static void
assert_nothing_in (Fixture *fixture)
{
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  assert_no_file (fixture, "2026-09.json");
  assert_no_file (fixture, "2026-10.json");
  assert_no_file (fixture, "incoming.json");
  assert_file_has (fixture, "2026-11.json", "new chair");
}

static void
test_take_in (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (counts.n_added, ==, 3);
  g_assert_cmpuint (counts.n_renewed, ==, 1);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  assert_all_in (fixture);
  assert_file_has (fixture, "techniques/shop/x.json", "{}");
  assert_no_file (fixture, "profile.json");

  g_assert_true (unknot_journal_undo (fixture->journal, &error));
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_STRAYS, "2026-09.json");
}

/* The same file once more, which then has nothing that is new. */
static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  UnknotTakeIn counts;

  start (fixture);
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, 4);
  before = get_text (fixture, "2026-11.json");
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, NULL));
  g_assert_cmpuint (counts.n_added + counts.n_renewed + counts.n_older, ==, 0);
  g_assert_cmpuint (counts.n_same, ==, 4);
  after = get_text (fixture, "2026-11.json");
  g_assert_cmpstr (before, ==, after);
  assert_all_in (fixture);
}

static GBytes *
export (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  guint n_left_out;

  unknot_store_archive_async (fixture->store, "0.6.0", NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_store_archive_finish (fixture->store, result, &n_left_out, NULL);
}

/* Out of one home and into an empty one: the same months, bit for bit. */
static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char * const files[] = { "2026-09.json", "2026-10.json", "2026-11.json", "profile.json" };
  Fixture second = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  UnknotTakeIn counts;

  start (fixture);
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_PROFILE, &counts, NULL));
  add_mark (fixture, "é \"\\ 😀\n");
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  bytes = export (fixture);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  set_up (&second, NULL);
  start (&second);
  g_assert_true (take_in (&second, text, UNKNOT_INCOMING_PROFILE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *one = get_text (fixture, files[i]);
      g_autofree char *other = get_text (&second, files[i]);

      g_assert_nonnull (one);
      g_assert_cmpstr (one, ==, other);
    }
  assert_file_has (&second, "techniques/shop/x.json", "{}");
  g_assert_true (unknot_profile_get_helper (second.profile));
  tear_down (&second, NULL);
}

/* What a process leaves behind that was killed at each place: the file alone, and some of the months with it. */
static void
test_cut_off (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const months[] = { NULL, "2026-09", "2026-10" };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
      put_bytes (fixture, "incoming.json", WRAP (ADDING, ARCHIVE), -1);
      put_bytes (fixture, "incoming.json.ABC123", "half of it", -1);
      if (i > 0)
        put_bytes (fixture, "2026-09.json", "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-09\","
                   "\"mood\":7,\"entries\":[" MARK ("s", "2026-09-05", "september") ",5]}", -1);
      if (i > 1)
        put_bytes (fixture, "2026-10.json", "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-10\","
                   "\"mood\":7,\"entries\":[" MARK ("o", "2026-10-05", "october") "]}", -1);

      start (fixture);
      assert_problem (fixture, i == 0 ? 0 : 1, UNKNOT_PROBLEM_COMPLETED, NULL);
      g_assert_cmpuint (count_entries (fixture), ==, 4);
      g_assert_true (flush (fixture, NULL));
      assert_all_in (fixture);
      assert_no_file (fixture, "incoming.json.ABC123");
      assert_file_has (fixture, "techniques/shop/x.json", "{}");

      restart (fixture);
      g_assert_cmpuint (count_entries (fixture), ==, 4);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
      stop (fixture);
      remove_tree (fixture->folder);
    }
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
}

/* The app is closed before the months are touched, and while they are written. */
static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (UnknotIncoming) incoming = incoming_new (ARCHIVE, UNKNOT_INCOMING_NONE);
      g_autoptr (GAsyncResult) result = NULL;

      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
      start (fixture);
      unknot_store_take_in_async (fixture->store, incoming, NULL, keep_result_cb, &result);
      for (guint j = 0; j < i && result == NULL; j++)
        g_main_context_iteration (NULL, TRUE);
      g_assert_true (unknot_store_close (fixture->store, NULL));
      while (result == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_clear_object (&result);

      restart (fixture);
      g_assert_true (flush (fixture, NULL));
      assert_all_in (fixture);
      stop (fixture);
      remove_tree (fixture->folder);
    }
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
}

/* Nothing of it is taken; what it was is kept. */
static void
test_incomplete (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct {
    const char *incoming;
    const char *september;
  } cases[] = {
    { "", NULL },
    { "{\"format\":\"unknot-incoming\",\"version\":1,\"rep", NULL },
    { "{\"format\":\"unknot-export\",\"version\":1,\"months\":{}}", NULL },
    { WRAP ("\"replace\":false", ARCHIVE), NULL },
    { WRAP (ADDING, "7"), NULL },
    { WRAP (ADDING, "{\"format\":\"unknot-export\",\"version\":2,\"months\":{}}"), NULL },
    { WRAP (ADDING, "{\"format\":\"unknot-export\",\"version\":1,\"months\":{},\"far\":1e999}"), NULL },
    { WRAP (ADDING, ARCHIVE), "{\"format\":\"unknot-journal\",\"version\":1,\"far\":1e999,\"entries\":[]}" },
    { WRAP (REPLACING, ARCHIVE), "{\"format\":\"unknot-journal\",\"version\":1,\"far\":1e999,\"entries\":[]}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint position = cases[i].september != NULL ? 1 : 0;
      const UnknotProblem *problem;

      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
      put_bytes (fixture, "incoming.json", cases[i].incoming, -1);
      if (cases[i].september != NULL)
        put_bytes (fixture, "2026-09.json", cases[i].september, -1);

      start (fixture);
      problem = unknot_store_get_problem (fixture->store, position);
      assert_problem (fixture, position, UNKNOT_PROBLEM_INCOMPLETE, "incoming.json.unreadable-");
      assert_file_has (fixture, problem->aside, cases[i].incoming);
      g_assert_cmpuint (count_entries (fixture), ==, 1);
      assert_no_file (fixture, "incoming.json");
      stop (fixture);
      remove_tree (fixture->folder);
    }
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
}

/* Not the affair of a process that only looks. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  put_bytes (fixture, "2026-10.json", "{\"format\":\"unknot-journal\",\"version\":9,\"entries\":[]}", -1);
  put_bytes (fixture, "incoming.json", WRAP (ADDING, ARCHIVE), -1);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  assert_file_has (fixture, "incoming.json", "another chair");
  g_assert_false (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  assert_file_has (fixture, "incoming.json", "another chair");
}

static void
test_frozen (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  put_bytes (fixture, "2026-10.json", "{\"format\":\"unknot-journal\",\"version\":1,\"far\":1e999,\"entries\":[]}", -1);
  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  g_assert_false (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  assert_no_file (fixture, "2026-09.json");
  assert_no_file (fixture, "incoming.json");
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

/* Where not even the file can be written, nothing begins. */
static void
test_no_place (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  g_chmod (fixture->folder, 0500);
  if (g_access (fixture->folder, W_OK) == 0)
    {
      g_test_skip ("this process may write everything");
      return;
    }

  g_assert_false (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_chmod (fixture->folder, 0700);
  g_assert_true (flush (fixture, NULL));
  assert_nothing_in (fixture);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, NULL));
  assert_all_in (fixture);
}

/* It began, and the months can't be written: the file stays until they can. */
static void
test_unsaved (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  g_chmod (fixture->journal_folder, 0500);
  if (g_access (fixture->journal_folder, W_OK) == 0)
    {
      g_test_skip ("this process may write everything");
      return;
    }

  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_UNSAVED);
  g_assert_cmpuint (count_entries (fixture), ==, 4);
  assert_file_has (fixture, "incoming.json", "another chair");
  g_assert_false (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);

  g_chmod (fixture->journal_folder, 0700);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  assert_all_in (fixture);
}

/* Back to a copy: exactly its entries, and its profile. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotTakeIn counts;

  for (guint i = 0; i < 2; i++)
    {
      gboolean is_cut_off = i == 1;

      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "," MARK ("x", "2026-11-07", "only here") "]}", -1);
      if (is_cut_off)
        put_bytes (fixture, "incoming.json", WRAP (REPLACING, ARCHIVE), -1);
      start (fixture);
      if (!is_cut_off)
        g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_REPLACE | UNKNOT_INCOMING_PROFILE, &counts, NULL));
      g_assert_true (flush (fixture, NULL));
      assert_all_in (fixture);
      assert_file_has (fixture, "profile.json", "ball");
      g_assert_null (unknot_journal_lookup (fixture->journal, "x"));

      g_assert_true (unknot_journal_undo (fixture->journal, NULL));
      g_assert_cmpuint (count_entries (fixture), ==, 2);
      g_assert_nonnull (unknot_journal_lookup (fixture->journal, "x"));
      stop (fixture);
      remove_tree (fixture->folder);
    }
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
}

/* A folder of techniques that is there stays as it is. */
static void
test_techniques (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "techniques", "shop", NULL);
  UnknotTakeIn counts;

  g_mkdir_with_parents (folder, 0700);
  put_bytes (fixture, "techniques/shop/mine.json", "mine", -1);
  start (fixture);
  g_assert_true (take_in (fixture, ARCHIVE, UNKNOT_INCOMING_NONE, &counts, NULL));
  assert_file_has (fixture, "techniques/shop/mine.json", "mine");
  assert_no_file (fixture, "techniques/shop/x.json");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void      (*test) (Fixture       *fixture,
                       gconstpointer  data);
  } tests[] = {
    { "/store-incoming/take-in", test_take_in },
    { "/store-incoming/twice", test_twice },
    { "/store-incoming/round-trip", test_round_trip },
    { "/store-incoming/cut-off", test_cut_off },
    { "/store-incoming/closed", test_closed },
    { "/store-incoming/incomplete", test_incomplete },
    { "/store-incoming/left", test_left },
    { "/store-incoming/frozen", test_frozen },
    { "/store-incoming/no-place", test_no_place },
    { "/store-incoming/unsaved", test_unsaved },
    { "/store-incoming/replace", test_replace },
    { "/store-incoming/techniques", test_techniques },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
