#include "store-fixture.h"

/* Each is moved aside as it is, named, and a new entry goes to a new file. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
#define WITH_LENGTH(text) text, sizeof text - 1
  static const struct {
    const char *what;
    const char *text;
    gssize      length;
  } cases[] = {
    { "empty", WITH_LENGTH ("") },
    { "NUL bytes", WITH_LENGTH ("\0\0\0\0\0\0\0\0") },
    { "truncated", WITH_LENGTH (HEAD OLD_ENTRY) },
    { "broken", WITH_LENGTH (HEAD "oops]}") },
    { "something after it", WITH_LENGTH (HEAD OLD_ENTRY "]}{}") },
    { "another format", WITH_LENGTH ("{\"format\":\"shopping\",\"version\":1,\"entries\":[]}") },
    { "not UTF-8", WITH_LENGTH (HEAD "{\"uuid\":\"\xff\"}]}") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *aside_path = NULL;
      g_autofree char *text = NULL;
      gsize length;

      g_test_message ("%s", cases[i].what);
      fake_stamper_pass (&fixture->fake, 1);
      put_bytes (fixture, "2026-11.json", cases[i].text, cases[i].length);
      start (fixture);
      g_assert_cmpuint (count_entries (fixture), ==, 0);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
      assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, "2026-11.json.unreadable-2026112");
      aside_path = get_path (fixture, unknot_store_get_problem (fixture->store, 0)->aside);

      add_mark (fixture, "life goes on");
      g_assert_true (flush (fixture, NULL));
      assert_file_has (fixture, "2026-11.json", "life goes on");
      g_assert_true (g_file_get_contents (aside_path, &text, &length, NULL));
      g_assert_cmpmem (text, length, cases[i].text, (gsize) cases[i].length);
      unknot_store_dismiss_problem (fixture->store);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      stop (fixture);

      remove_tree (fixture->folder);
    }
}

static void
test_previous (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *current = NULL;
  g_autofree char *path = get_path (fixture, "2026-11.json");

  start (fixture);
  add_mark (fixture, "one");
  g_assert_true (flush (fixture, NULL));
  current = get_text (fixture, "2026-11.json");
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  {
    g_autofree char *previous = get_text (fixture, "2026-11.json.previous");

    g_assert_cmpstr (previous, ==, current);
  }
  stop (fixture);

  put_bytes (fixture, "2026-11.json", "ruined", -1);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_RESTORED, "2026-11.json.unreadable-");
  add_mark (fixture, "three");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "one");
  assert_file_has (fixture, "2026-11.json", "three");
  add_mark (fixture, "four");
  stop (fixture);

  g_assert_cmpint (g_unlink (path), ==, 0);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_RESTORED, "2026-11.json");
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  stop (fixture);

  g_assert_cmpint (g_unlink (path), ==, 0);
  put_bytes (fixture, "2026-11.json.previous", "ruined too", -1);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, "2026-11.json.previous.unreadable-");
  stop (fixture);

  put_bytes (fixture, "2026-11.json", "ruined once more", -1);
  put_bytes (fixture, "2026-11.json.previous", "and its copy", -1);
  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, "2026-11.json.unreadable-");
  restart (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
}

/* What can't be read just now may be all that is left: nothing is written over it, and nothing moved. */
static void
test_forbidden_previous (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *previous = get_path (fixture, "2026-11.json.previous");

  put_bytes (fixture, "2026-11.json", "ruined", -1);
  g_assert_cmpint (g_mkdir (previous, 0700), ==, 0);   /* to root, too, no file to read */
  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_FORBIDDEN, "2026-11.json");
  g_assert_false (try_mark (fixture, "x", NULL));
  stop (fixture);
  assert_file_has (fixture, "2026-11.json", "ruined");

  g_assert_cmpint (g_rmdir (previous), ==, 0);
  put_bytes (fixture, "2026-11.json.previous", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_RESTORED, "2026-11.json.unreadable-");
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_byte_order_mark (Fixture       *fixture,
                      gconstpointer  data)
{
  put_bytes (fixture, "2026-11.json", "\xef\xbb\xbf" HEAD OLD_ENTRY "]}", -1);
  put_bytes (fixture, "profile.json", "\xef\xbb\xbf{\"format\":\"unknot-profile\",\"version\":1,\"helper\":true}", -1);
  start (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_true (unknot_profile_get_helper (fixture->profile));
}

static void
test_later_version (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *text = "{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[" OLD_ENTRY ",{\"new\":1}]}";
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  put_bytes (fixture, "2026-10.json", text, -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_NEWER, "2026-10.json");
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_true (unknot_journal_get_read_only (fixture->journal));
  g_assert_false (try_mark (fixture, "x", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  stop (fixture);

  after = get_text (fixture, "2026-10.json");
  g_assert_cmpstr (after, ==, text);
  assert_no_file (fixture, "2026-11.json");
}

/* What json-glib would damage keeps its file from being written, and only that file. */
static void
test_lossy (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const values[] = { "1e999", "123456789012345678901234567890", "\"\\u0000\"" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *text = g_strdup_printf (HEAD "{\"uuid\":\"a\",\"type\":\"mark\","
                                               "\"time\":\"2026-11-05T08:00:00Z\",\"text\":\"x\",\"odd\":%s}]}", values[i]);
      g_autofree char *after = NULL;

      put_bytes (fixture, "2026-11.json", text, -1);
      fake_stamper_set (&fixture->fake, "2026-11-21T20:00:00+01:00");
      start (fixture);
      assert_problem (fixture, 0, UNKNOT_PROBLEM_LOSSY, "2026-11.json");
      g_assert_cmpuint (count_entries (fixture), ==, 1);
      g_assert_false (try_mark (fixture, "x", NULL));
      g_assert_false (unknot_journal_remove (fixture->journal, "a", NULL));
      fake_stamper_set (&fixture->fake, "2026-12-01T08:00:00+01:00");
      add_mark (fixture, "next month");
      stop (fixture);

      after = get_text (fixture, "2026-11.json");
      g_assert_cmpstr (after, ==, text);
      assert_file_has (fixture, "2026-12.json", "next month");
      remove_tree (fixture->folder);
    }
}

static void
test_unknown_survives (Fixture       *fixture,
                       gconstpointer  data)
{
  put_bytes (fixture, "2026-11.json",
             "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\",\"owner\":{\"mood\":[1,2]},"
             "\"entries\":[{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\",\"text\":\"x\","
             "\"weather\":\"rain\"},"
             "{\"uuid\":\"b\",\"type\":\"dream\",\"time\":\"2026-11-06T08:00:00Z\",\"about\":\"flying\"},"
             "{\"no\":\"entry\"},17]}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_STRAYS, "2 entries in 2026-11.json");
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  add_mark (fixture, "y");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "\"owner\":{\"mood\":[1,2]}");
  assert_file_has (fixture, "2026-11.json", "\"weather\":\"rain\"");
  assert_file_has (fixture, "2026-11.json", "\"about\":\"flying\"");
  assert_file_has (fixture, "2026-11.json", "{\"no\":\"entry\"},\n17,\n");

  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 3);
}

static void
test_duplicates (Fixture       *fixture,
                 gconstpointer  data)
{
  UnknotMarkRecord mark;

  put_bytes (fixture, "2026-10.json", HEAD "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-10-05T08:00:00Z\","
             "\"text\":\"second\",\"revision\":2,\"modified\":\"2001-01-01T00:00:00Z\"}]}", -1);
  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "," OLD_ENTRY "]}", -1);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_true (unknot_entry_get_mark (unknot_journal_lookup (fixture->journal, "a"), &mark));
  g_assert_cmpstr (mark.text, ==, "second");
}

/* What a killed process left goes when the app starts again, but not from under another one that writes. */
static void
test_leftovers (Fixture       *fixture,
                gconstpointer  data)
{
  Fixture second = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };

  put_bytes (fixture, "2026-11.json.5MXIZ3", HEAD OLD_ENTRY, -1);
  put_bytes (fixture, "profile.json.HHN4Y3", "{", -1);
  start (fixture);
  assert_no_file (fixture, "2026-11.json.5MXIZ3");
  assert_no_file (fixture, "profile.json.HHN4Y3");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);

  put_bytes (fixture, "2026-11.json.5MXIZ3", HEAD OLD_ENTRY, -1);
  fake_stamper_init (&second.fake, "2026-11-21T20:00:00+01:00");
  start (&second);
  stop (&second);
  assert_file_has (fixture, "2026-11.json.5MXIZ3", "new chair");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/unreadable", test_unreadable },
    { "/store/previous", test_previous },
    { "/store/forbidden-previous", test_forbidden_previous },
    { "/store/byte-order-mark", test_byte_order_mark },
    { "/store/later-version", test_later_version },
    { "/store/lossy", test_lossy },
    { "/store/unknown-survives", test_unknown_survives },
    { "/store/duplicates", test_duplicates },
    { "/store/leftovers", test_leftovers },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
