#include "store-fixture.h"

/* Three months, a profile, and a session that was cut off: what must survive. One month can't be written back, as it
 * has a value that would be damaged. */
static void
fill (Fixture *fixture)
{
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) running = unknot_entry_new_session (&session, &fixture->fake.stamper);

  put_bytes (fixture, "2026-09.json", HEAD "{\"uuid\":\"z\",\"type\":\"mark\",\"time\":\"2026-09-05T08:00:00Z\","
             "\"text\":\"odd\",\"odd\":1e999}]}", -1);
  put_bytes (fixture, "2026-10.json", HEAD OLD_ENTRY "]}", -1);
  start (fixture);
  add_mark (fixture, "november");
  unknot_profile_set_helper (fixture->profile, TRUE);
  unknot_store_set_running (fixture->store, running);
  g_assert_true (flush (fixture, NULL));
}

static void
assert_all_is_there (Fixture *fixture)
{
  assert_file_has (fixture, "2026-09.json", "1e999");
  assert_file_has (fixture, "2026-10.json", "new chair");
  assert_file_has (fixture, "2026-11.json", "november");
  assert_file_has (fixture, "profile.json", "helper");
  assert_file_has (fixture, "running.json", "session");
}

static void
make_link (Fixture    *fixture,
           const char *target)
{
  g_unlink (fixture->journal_folder);
  g_assert_cmpint (symlink (target, fixture->journal_folder), ==, 0);
}

static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  fill (fixture);
  remove_tree (fixture->folder);
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  assert_file_has (fixture, "2026-11.json", "two");
  g_assert_cmpint (get_mode (fixture, ""), ==, 0700);
  g_assert_cmpint (get_mode (fixture, "journal"), ==, 0700);

  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 4);
  g_assert_nonnull (unknot_store_get_running (fixture->store));
}

/* The last moment to notice is when the app closes; and what had been found at the start is not forgotten either. */
static void
test_deleted_at_the_end (Fixture       *fixture,
                         gconstpointer  data)
{
  fill (fixture);
  restart (fixture);
  remove_tree (fixture->folder);
  unknot_profile_set_floor (fixture->profile, TRUE);
  g_assert_true (unknot_store_close (fixture->store, NULL));
  assert_all_is_there (fixture);
}

static void
test_journal_deleted (Fixture       *fixture,
                      gconstpointer  data)
{
  fill (fixture);
  remove_tree (fixture->journal_folder);
  unknot_profile_set_floor (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
}

/* Another program has made the folder again: nothing of ours is in it. */
static void
test_exchanged (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *moved = g_strconcat (fixture->folder, "-moved", NULL);

  fill (fixture);
  g_assert_cmpint (g_rename (fixture->folder, moved), ==, 0);
  put_bytes (fixture, "2026-10.json", HEAD "]}", -1);
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  remove_tree (moved);
}

static void
test_linked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *disk = g_strconcat (fixture->folder, "-disk", NULL);
  g_autofree char *moved = g_strconcat (fixture->folder, "-moved", NULL);

  g_assert_cmpint (g_mkdir (disk, 0700), ==, 0);
  make_link (fixture, disk);
  fill (fixture);
  g_assert_cmpint (g_rename (disk, moved), ==, 0);
  g_assert_cmpint (g_mkdir (disk, 0700), ==, 0);
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  stop (fixture);
  remove_tree (disk);
  remove_tree (moved);
}

static void
assert_not_written (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED);
  words = unknot_store_dup_unsaved_text (fixture->store);
  g_assert_nonnull (strstr (words, "is not there"));
}

/* The disk with the journal goes and comes back while the app is open. */
static void
test_disk_goes (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *disk = g_strconcat (fixture->folder, "-disk", NULL);
  g_autofree char *moved = g_strconcat (fixture->folder, "-moved", NULL);

  g_assert_cmpint (g_mkdir (disk, 0700), ==, 0);
  make_link (fixture, disk);
  fill (fixture);
  g_assert_cmpint (g_rename (disk, moved), ==, 0);
  add_mark (fixture, "two");
  assert_not_written (fixture);
  g_assert_false (g_file_test (disk, G_FILE_TEST_EXISTS));

  g_assert_cmpint (g_rename (moved, disk), ==, 0);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  assert_file_has (fixture, "2026-11.json", "two");
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  stop (fixture);
  remove_tree (disk);
}

/* Under a disk that is gone there may be a folder of the disk below. The test environment has another disk at /full. */
static void
test_other_disk (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *disk = "/full/unknot-journal";
  g_autofree char *below = g_strconcat (fixture->folder, "-below", NULL);

  if (g_mkdir (disk, 0700) != 0)
    {
      g_test_skip ("there is no other disk at /full");
      return;
    }

  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  make_link (fixture, disk);
  fill (fixture);
  make_link (fixture, below);
  add_mark (fixture, "two");
  assert_not_written (fixture);

  make_link (fixture, disk);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  stop (fixture);
  g_assert_cmpint (g_rmdir (below), ==, 0);
  remove_tree (disk);
}

static void
assert_gone (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  assert_problem (fixture, 0, UNKNOT_PROBLEM_GONE, fixture->journal_folder);
  g_assert_false (try_mark (fixture, "x", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_assert_true (unknot_profile_get_read_only (fixture->profile));
  g_assert_true (unknot_profile_get_helper (fixture->profile));
  g_assert_false (g_file_test (fixture->journal_folder, G_FILE_TEST_IS_DIR));
}

/* A missing journal is not taken for an empty one; when it is back, all is. */
static void
test_gone_at_the_start (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *disk = g_strconcat (fixture->folder, "-disk", NULL);

  fill (fixture);
  stop (fixture);
  g_assert_cmpint (g_rename (fixture->journal_folder, disk), ==, 0);
  start (fixture);
  assert_gone (fixture);
  stop (fixture);

  make_link (fixture, "/nowhere/journal");
  start (fixture);
  assert_gone (fixture);
  stop (fixture);

  make_link (fixture, disk);
  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 3);
  g_assert_nonnull (unknot_store_get_running (fixture->store));
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
  stop (fixture);
  remove_tree (disk);
}

/* The lock that the first one holds is on a file that is not there any more. */
static void
test_two_after_deletion (Fixture       *fixture,
                         gconstpointer  data)
{
  Fixture second = { .folder = fixture->folder, .journal_folder = fixture->journal_folder };
  g_autoptr (GError) error = NULL;

  fill (fixture);
  remove_tree (fixture->folder);
  add_mark (fixture, "two");
  g_assert_true (flush (fixture, NULL));
  fake_stamper_init (&second.fake, "2026-11-21T20:00:00+01:00");
  start (&second);
  assert_problem (&second, 0, UNKNOT_PROBLEM_SECOND, NULL);
  stop (&second);

  remove_tree (fixture->folder);
  start (&second);
  g_assert_cmpuint (unknot_store_get_n_problems (second.store), ==, 0);
  add_mark (fixture, "three");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  stop (&second);

  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  assert_all_is_there (fixture);
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
    { "/store/place/deleted", test_deleted },
    { "/store/place/deleted-at-the-end", test_deleted_at_the_end },
    { "/store/place/journal-deleted", test_journal_deleted },
    { "/store/place/exchanged", test_exchanged },
    { "/store/place/linked", test_linked },
    { "/store/place/disk-goes", test_disk_goes },
    { "/store/place/other-disk", test_other_disk },
    { "/store/place/gone-at-the-start", test_gone_at_the_start },
    { "/store/place/two-after-deletion", test_two_after_deletion },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
