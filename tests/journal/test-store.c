#include "unknot-knots.h"
#include "unknot-store.h"

#include "../fake-stamper.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define HEAD "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\",\"entries\":["
#define OLD_ENTRY "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\",\"text\":\"new chair\"}"

/* A folder, and a session with the app on it: a journal, a profile and their store. */
typedef struct
{
  FakeStamper    fake;
  char          *folder;
  char          *journal_folder;
  UnknotJournal *journal;
  UnknotProfile *profile;
  UnknotStore   *store;
} Fixture;

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_tree (child);
      else
        g_assert_cmpint (g_unlink (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static void
start (Fixture *fixture)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->profile = unknot_profile_new ();
  fixture->store = unknot_store_new (folder, fixture->journal, fixture->profile);
  g_assert_true (unknot_journal_get_read_only (fixture->journal));
  unknot_store_load_async (fixture->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_load_finish (fixture->store, result, &error));
  g_assert_no_error (error);
}

static gboolean
flush (Fixture  *fixture,
       GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_flush_async (fixture->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_store_flush_finish (fixture->store, result, error);
}

static void
stop (Fixture *fixture)
{
  unknot_store_close (fixture->store, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
  g_assert_finalize_object (g_steal_pointer (&fixture->profile));
}

static void
restart (Fixture *fixture)
{
  stop (fixture);
  start (fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  fixture->journal_folder = g_build_filename (fixture->folder, "journal", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->store != NULL)
    stop (fixture);
  remove_tree (fixture->folder);
  g_free (fixture->journal_folder);
  g_free (fixture->folder);
}

static char *
get_path (Fixture    *fixture,
          const char *name)
{
  return g_build_filename (g_str_has_prefix (name, "2") ? fixture->journal_folder : fixture->folder, name, NULL);
}

static void
put_bytes (Fixture    *fixture,
           const char *name,
           const char *text,
           gssize      length)
{
  g_autofree char *path = get_path (fixture, name);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (fixture->journal_folder, 0700);
  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
}

static char *
get_text (Fixture    *fixture,
          const char *name)
{
  g_autofree char *path = get_path (fixture, name);
  char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) ? text : NULL;
}

#define assert_file_has(fixture, name, part) G_STMT_START { \
  g_autofree char *text_ = get_text (fixture, name); \
  g_assert_nonnull (text_); \
  g_assert_nonnull (strstr (text_, part)); \
} G_STMT_END

#define assert_no_file(fixture, name) G_STMT_START { \
  g_autofree char *text_ = get_text (fixture, name); \
  g_assert_null (text_); \
} G_STMT_END

static gboolean
try_mark (Fixture     *fixture,
          const char  *text,
          GError     **error)
{
  UnknotMarkRecord mark = { .text = text };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);

  return unknot_journal_add (fixture->journal, entry, error);
}

static void
add_mark (Fixture    *fixture,
          const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (try_mark (fixture, text, &error));
  g_assert_no_error (error);
}

static guint
count_entries (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->journal));
}

static int
get_mode (Fixture    *fixture,
          const char *name)
{
  g_autofree char *path = get_path (fixture, name);
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return (int) (info.st_mode & 0777);
}

static void
assert_problem (Fixture           *fixture,
                guint              position,
                UnknotProblemKind  kind,
                const char        *names)
{
  const UnknotProblem *problem = unknot_store_get_problem (fixture->store, position);
  g_autofree char *text = NULL;

  g_assert_nonnull (problem);
  g_assert_cmpint (problem->kind, ==, kind);
  text = unknot_problem_to_text (problem);
  g_test_message ("%s", text);
  g_assert_true (g_str_has_suffix (text, "."));
  if (names != NULL)
    g_assert_nonnull (strstr (text, names));
}

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

      remove_tree (fixture->journal_folder);
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
  stop (fixture);

  put_bytes (fixture, "2026-11.json.previous", "ruined too", -1);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, "2026-11.json.previous.unreadable-");
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
      remove_tree (fixture->journal_folder);
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
test_read_only_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  g_mkdir_with_parents (fixture->journal_folder, 0700);
  g_chmod (fixture->journal_folder, 0500);
  g_chmod (fixture->folder, 0500);
  if (g_access (fixture->folder, W_OK) == 0)
    {
      g_chmod (fixture->folder, 0700);
      g_test_skip ("this process may write everything");
      return;
    }

  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_FOLDER, "unknot-");
  add_mark (fixture, "kept in memory");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_UNSAVED);
  words = unknot_store_dup_unsaved_text (fixture->store);
  g_assert_nonnull (strstr (words, fixture->folder));
  g_assert_cmpuint (count_entries (fixture), ==, 1);

  unknot_store_retry (fixture->store);
  g_assert_false (flush (fixture, NULL));

  g_chmod (fixture->folder, 0700);
  g_chmod (fixture->journal_folder, 0700);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  assert_file_has (fixture, "2026-11.json", "kept in memory");
}

static void
test_read_only_file (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "2026-11.json");
  g_autoptr (GError) error = NULL;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  g_chmod (path, 0400);
  if (g_access (path, W_OK) == 0)
    {
      g_test_skip ("this process may write everything");
      return;
    }

  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  add_mark (fixture, "kept in memory");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);

  /* The next change tries the old one again. */
  g_chmod (path, 0600);
  fake_stamper_set (&fixture->fake, "2026-12-01T08:00:00+01:00");
  add_mark (fixture, "another month");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "kept in memory");
  assert_file_has (fixture, "2026-12.json", "another month");
}

static void
test_forbidden_file (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "2026-11.json");

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  g_chmod (path, 0000);
  if (g_access (path, R_OK) == 0)
    {
      g_test_skip ("this process may read everything");
      return;
    }

  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_FORBIDDEN, "2026-11.json");
  g_assert_false (try_mark (fixture, "x", NULL));
  stop (fixture);

  g_chmod (path, 0600);
  assert_file_has (fixture, "2026-11.json", "new chair");
}

/* Something is there that can't be read as a folder: not the same as an empty one. */
static void
test_forbidden_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (fixture->journal_folder, "no folder", -1, NULL));
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_FORBIDDEN, "journal");
  g_assert_true (unknot_journal_get_read_only (fixture->journal));
  g_assert_false (try_mark (fixture, "x", NULL));
  stop (fixture);
  g_assert_true (g_file_get_contents (fixture->journal_folder, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "no folder");
}

/* The test environment has a tiny file system at /full. */
static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *junk = g_strnfill (4096, 'x');
  g_autofree char *words = NULL;
  g_autoptr (GError) error = NULL;
  FILE *file;

  if (!g_file_test ("/full", G_FILE_TEST_IS_DIR) || g_access ("/full", W_OK) != 0)
    {
      g_test_skip ("there is no small file system at /full");
      return;
    }

  remove_tree (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->journal_folder);
  fixture->folder = g_strdup ("/full/unknot");
  fixture->journal_folder = g_strdup ("/full/unknot/journal");
  start (fixture);
  add_mark (fixture, "while there was room");
  g_assert_true (flush (fixture, NULL));

  file = g_fopen ("/full/junk", "w");
  setvbuf (file, NULL, _IONBF, 0);
  while (fwrite (junk, 1, 4096, file) == 4096)
    ;
  fclose (file);

  add_mark (fixture, "no room");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  g_assert_error (unknot_store_get_error (fixture->store), G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  words = unknot_store_dup_unsaved_text (fixture->store);
  g_assert_nonnull (strstr (words, "full"));
  assert_file_has (fixture, "2026-11.json", "while there was room");
  g_clear_error (&error);
  g_assert_false (unknot_store_close (fixture->store, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);

  g_unlink ("/full/junk");
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_second_instance (Fixture       *fixture,
                      gconstpointer  data)
{
  Fixture second = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) running = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_autofree char *words = NULL;

  put_bytes (fixture, "2026-10.json", "ruined", -1);
  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  unknot_store_dismiss_problem (fixture->store);
  put_bytes (fixture, "2026-09.json", "ruined as well", -1);
  unknot_store_set_running (fixture->store, running);
  g_assert_true (flush (fixture, NULL));

  fake_stamper_init (&second.fake, "2026-11-21T20:00:00+01:00");
  start (&second);
  assert_problem (&second, 0, UNKNOT_PROBLEM_SECOND, NULL);
  words = unknot_store_dup_problem_text (second.store);
  g_assert_nonnull (strstr (words, "twice"));
  assert_problem (&second, 1, UNKNOT_PROBLEM_FORBIDDEN, "2026-09.json");
  g_assert_cmpuint (count_entries (&second), ==, 1);
  g_assert_false (try_mark (&second, "x", NULL));
  g_assert_true (unknot_profile_get_read_only (second.profile));
  unknot_profile_set_helper (second.profile, TRUE);
  g_assert_null (unknot_store_get_running (second.store));
  unknot_store_set_running (second.store, NULL);
  stop (&second);
  assert_file_has (fixture, "running.json", unknot_entry_get_uuid (running));

  assert_file_has (fixture, "2026-09.json", "ruined as well");
  assert_no_file (fixture, "profile.json");
  add_mark (fixture, "the first one may write");
  g_assert_true (flush (fixture, NULL));
}

/* Somebody syncs or edits the file while the app is open: both versions are kept. */
static void
test_changed_outside (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *aside = NULL;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  put_bytes (fixture, "2026-11.json", HEAD "{\"from\":\"elsewhere\"}]}", -1);
  add_mark (fixture, "mine");
  g_assert_true (flush (fixture, NULL));
  assert_problem (fixture, 0, UNKNOT_PROBLEM_CHANGED, "2026-11.json.changed-");
  assert_file_has (fixture, "2026-11.json", "mine");
  aside = g_strdup (unknot_store_get_problem (fixture->store, 0)->aside);
  assert_file_has (fixture, aside, "elsewhere");

  add_mark (fixture, "mine again");
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
}

static void
test_folder_vanishes (Fixture       *fixture,
                      gconstpointer  data)
{
  start (fixture);
  add_mark (fixture, "one");
  g_assert_true (flush (fixture, NULL));
  remove_tree (fixture->folder);
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_file_has (fixture, "2026-11.json", "one");
  assert_file_has (fixture, "2026-11.json", "two");
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
    { "/store/unreadable", test_unreadable },
    { "/store/previous", test_previous },
    { "/store/byte-order-mark", test_byte_order_mark },
    { "/store/later-version", test_later_version },
    { "/store/lossy", test_lossy },
    { "/store/unknown-survives", test_unknown_survives },
    { "/store/duplicates", test_duplicates },
    { "/store/months", test_months },
    { "/store/clock-set-back", test_clock_set_back },
    { "/store/read-only-folder", test_read_only_folder },
    { "/store/read-only-file", test_read_only_file },
    { "/store/forbidden-file", test_forbidden_file },
    { "/store/forbidden-folder", test_forbidden_folder },
    { "/store/full-disk", test_full_disk },
    { "/store/second-instance", test_second_instance },
    { "/store/changed-outside", test_changed_outside },
    { "/store/folder-vanishes", test_folder_vanishes },
    { "/store/profile", test_profile },
    { "/store/running", test_running },
    { "/store/undo", test_undo },
    { "/store/close", test_close },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
