/* Everything goes that the app has written, and nothing else, whenever it is cut off. */

#include "unknot-erase.h"

#include "store-fixture.h"

/* As they are after years: each kind of file that there can be. */
static const char * const ours[] = {
  "journal/2025-12.json",
  "journal/2025-12.json.previous",
  "journal/2025-12.json.keep",
  "journal/2025-12.json.AB12CD",
  "journal/2025-12.json.unreadable-20261121T200000",
  "journal/2025-12.json.changed-20261121T200000-2",
  "journal/2025-12.sync-conflict-20261120-080000-ABCDEFG.json",
  "journal/2025-12 (1).json",
  "journal/2025-12 (1).json.merged-20261121T200000",
  "journal/2025-12-laptop.json",
  "profile.json",
  "profile.json.previous",
  "profile.json.keep",
  "profile.json.unreadable-20261121T200000",
  "profile.sync-conflict-20261120-080000-ABCDEFG.json",
  "running.json",
  "running.json.previous",
  "incoming.json",
  "incoming.json.unreadable-20261121T200000",
  "incoming.json.QWERTZ",
  "before-restore.json",
  "before-restore.json.QWERTZ",
  "journal.lock",
  "erasing.QWERTZ",
  "techniques/own/x.json",
  "techniques/own/x.json.QWERTZ",
  "techniques/desk/unknot-pack.json",
  "techniques/.gone-desk/x.json",
  "techniques/.new-desk/x.json",
  "techniques/.old-desk/x.json",
};

static const char * const foreign[] = {
  "letter.odt", "holiday/day.jpg", "journal/letter.odt", "journal/2025-12.txt", "techniques/desk/letter.odt",
  "techniques/letter.odt", "techniques/desk/deep/x.json",
};

static const char * const named[] = {
  "holiday", "journal/2025-12.txt", "journal/letter.odt", "letter.odt", "techniques/desk/deep",
  "techniques/desk/letter.odt", "techniques/letter.odt",
};

static void
put (Fixture    *fixture,
     const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, "x", -1, &error);
  g_assert_no_error (error);
}

static void
put_all (Fixture *fixture)
{
  for (guint i = 0; i < G_N_ELEMENTS (ours); i++)
    put (fixture, ours[i]);
}

static gboolean
is_there (Fixture    *fixture,
          const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* The app's own folder in there. */
static char *
fill_cache (const char *cache)
{
  char *inner = g_build_filename (cache, "unknot", NULL);
  g_autofree char *deep = g_build_filename (inner, "bodies", NULL);
  g_autofree char *file = g_build_filename (deep, "back.png", NULL);

  g_mkdir_with_parents (deep, 0700);
  g_assert_true (g_file_set_contents (file, "x", -1, NULL));
  return inner;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *cache = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *inner = fill_cache (cache);
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) error = NULL;

  put_all (fixture);
  g_assert_true (unknot_erase_run (fixture->folder, inner, &left, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (left), ==, 0);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (inner, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (cache, G_FILE_TEST_EXISTS));
  g_rmdir (cache);

  start (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  add_mark (fixture, "a new beginning");
  g_assert_true (flush (fixture, NULL));
}

static void
test_foreign (Fixture       *fixture,
              gconstpointer  data)
{
  g_auto (GStrv) left = NULL;

  put_all (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    put (fixture, foreign[i]);
  g_assert_true (unknot_erase_run (fixture->folder, "", &left, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (ours); i++)
    g_assert_false (is_there (fixture, ours[i]));
  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    g_assert_true (is_there (fixture, foreign[i]));
  g_assert_false (is_there (fixture, "erasing"));

  g_assert_cmpuint (g_strv_length (left), ==, G_N_ELEMENTS (named));
  qsort (left, g_strv_length (left), sizeof *left, compare);
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    g_assert_cmpstr (left[i], ==, named[i]);
}

/* A journal on another disk: what is behind the link goes, the person's link stays. */
static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *elsewhere = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *month = g_build_filename (elsewhere, "2025-12.json", NULL);
  g_autofree char *letter = g_build_filename (elsewhere, "letter.odt", NULL);
  g_autofree char *profile = g_build_filename (fixture->folder, "profile.json", NULL);

  g_assert_true (g_file_set_contents (month, "x", -1, NULL));
  g_assert_true (g_file_set_contents (letter, "x", -1, NULL));
  g_assert_cmpint (symlink (elsewhere, fixture->journal_folder), ==, 0);
  g_assert_cmpint (symlink (letter, profile), ==, 0);
  g_assert_true (unknot_erase_run (fixture->folder, "", NULL, NULL));
  g_assert_false (g_file_test (month, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (letter, G_FILE_TEST_EXISTS));
  g_assert_false (is_there (fixture, "profile.json"));
  g_assert_true (g_file_test (fixture->journal_folder, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (g_unlink (fixture->journal_folder), ==, 0);
  remove_tree (elsewhere);
}

/* Cut off with ever fewer files left, the next start ends it. */
static void
test_cut_off (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *cache = g_dir_make_tmp ("unknot-XXXXXX", NULL);

  for (guint i = 0; i <= G_N_ELEMENTS (ours); i++)
    {
      g_autofree char *inner = fill_cache (cache);

      for (guint j = i; j < G_N_ELEMENTS (ours); j++)
        put (fixture, ours[j]);
      put_bytes (fixture, "erasing", inner, -1);
      start (fixture);
      g_assert_cmpuint (count_entries (fixture), ==, 0);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      g_assert_false (unknot_journal_get_read_only (fixture->journal));
      g_assert_false (g_file_test (inner, G_FILE_TEST_EXISTS));
      stop (fixture);
      for (guint j = 0; j < G_N_ELEMENTS (ours); j++)
        g_assert_true (!is_there (fixture, ours[j]) || g_str_equal (ours[j], "journal.lock"));
      g_assert_false (is_there (fixture, "erasing"));
    }
  remove_tree (cache);
}

/* A marker does not make anything else go. */
static void
test_marker (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *cache = g_dir_make_tmp ("unknot-XXXXXX", NULL);

  put_bytes (fixture, "erasing", cache, -1);
  start (fixture);
  g_assert_true (g_file_test (cache, G_FILE_TEST_EXISTS));
  g_rmdir (cache);
}

static void
test_failing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  g_chmod (fixture->journal_folder, 0500);
  if (g_access (fixture->journal_folder, W_OK) == 0)
    {
      g_chmod (fixture->journal_folder, 0700);
      g_test_skip ("this process may write everything");
      return;
    }

  g_assert_false (unknot_erase_run (fixture->folder, "", NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_true (is_there (fixture, "erasing"));

  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_ERASING, NULL);
  g_assert_false (try_mark (fixture, "would go with the rest", NULL));
  g_assert_true (unknot_profile_get_read_only (fixture->profile));
  g_chmod (fixture->journal_folder, 0700);
  restart (fixture);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  g_assert_false (is_there (fixture, "erasing"));
}

/* Nobody may have it open. */
static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  start (fixture);
  add_mark (fixture, "still here");
  g_assert_true (flush (fixture, NULL));
  g_assert_false (unknot_erase_run (fixture->folder, "", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  assert_file_has (fixture, "2026-11.json", "still here");
  g_assert_false (is_there (fixture, "erasing"));
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
    { "/erase/all", test_all },
    { "/erase/foreign", test_foreign },
    { "/erase/links", test_links },
    { "/erase/cut-off", test_cut_off },
    { "/erase/marker", test_marker },
    { "/erase/failing", test_failing },
    { "/erase/open", test_open },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
