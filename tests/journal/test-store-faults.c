#include "store-fixture.h"

#include <errno.h>
#include <sys/stat.h>
#include <sys/syscall.h>

/* This program's own fsync comes before that of the C library: the one of a folder can be made to fail. */
static int folder_fails;

int
fsync (int fd)
{
  struct stat info;

  if (g_atomic_int_get (&folder_fails) && fstat (fd, &info) == 0 && S_ISDIR (info.st_mode))
    {
      errno = EIO;
      return -1;
    }

  return (int) syscall (SYS_fsync, fd);
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

/* The name of a new version may not be on the disk: that is not saved, and trying again does not take it for another
 * program's. */
static void
test_failing_disk (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  start (fixture);
  add_mark (fixture, "one");
  g_assert_true (flush (fixture, NULL));
  g_atomic_int_set (&folder_fails, TRUE);
  add_mark (fixture, "two");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_IO);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_UNSAVED);
  g_assert_false (unknot_store_close (fixture->store, NULL));

  g_atomic_int_set (&folder_fails, FALSE);
  restart (fixture);
  g_atomic_int_set (&folder_fails, TRUE);
  unknot_store_set_running (fixture->store, NULL);
  g_assert_false (flush (fixture, NULL));
  add_mark (fixture, "three");
  g_assert_false (flush (fixture, NULL));

  g_atomic_int_set (&folder_fails, FALSE);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_SAVED);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  assert_file_has (fixture, "2026-11.json", "three");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/read-only-folder", test_read_only_folder },
    { "/store/read-only-file", test_read_only_file },
    { "/store/forbidden-file", test_forbidden_file },
    { "/store/forbidden-folder", test_forbidden_folder },
    { "/store/full-disk", test_full_disk },
    { "/store/second-instance", test_second_instance },
    { "/store/changed-outside", test_changed_outside },
    { "/store/failing-disk", test_failing_disk },
    { "/store/folder-vanishes", test_folder_vanishes },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
