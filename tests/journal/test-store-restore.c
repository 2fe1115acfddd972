/* Back to a copy: all of it or nothing, and what was there before is kept. */

#include "unknot-store-archive.h"
#include "unknot-store-restore.h"

#include "store-fixture.h"

#include <signal.h>
#include <stdlib.h>

#define BEFORE UNKNOT_STORE_BEFORE_RESTORE

/* Everything as it is now. */
static UnknotCopy *
copy_now (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = get_path (fixture, "copy.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  UnknotCopy *copy;
  guint n_left_out;

  unknot_store_archive_async (fixture->store, "1.0", NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  bytes = unknot_store_archive_finish (fixture->store, result, &n_left_out, &error);
  g_assert_no_error (error);
  put_bytes (fixture, "copy.json", g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  copy = unknot_copy_read (file, NULL, &error);
  g_assert_no_error (error);

  return copy;
}

static gboolean
go_back (Fixture     *fixture,
         UnknotCopy  *copy,
         GError     **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_restore_async (fixture->store, "1.0", copy, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_store_restore_finish (fixture->store, result, error);
}

/* The texts of all marks, in their order. */
static char *
list_texts (Fixture *fixture)
{
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < count_entries (fixture); i++)
    {
      UnknotMarkRecord mark;

      g_assert_true (unknot_entry_get_mark (unknot_journal_get_entry (fixture->journal, i), &mark));
      g_string_append_printf (texts, "%s%s", i > 0 ? ", " : "", mark.text);
    }

  return g_string_free_and_steal (texts);
}

#define assert_texts(fixture, expected) G_STMT_START { \
  g_autofree char *texts_ = list_texts (fixture); \
  g_assert_cmpstr (texts_, ==, expected); \
} G_STMT_END

/* Two marks that a copy has, and one that came later. */
static UnknotCopy *
prepare (Fixture *fixture)
{
  UnknotCopy *copy;

  start (fixture);
  add_mark (fixture, "desk");
  fake_stamper_pass (&fixture->fake, 1);
  add_mark (fixture, "chair");
  g_assert_true (flush (fixture, NULL));
  copy = copy_now (fixture);
  fake_stamper_pass (&fixture->fake, 1);
  add_mark (fixture, "pillow");
  g_assert_true (unknot_journal_remove (fixture->journal,
                                        unknot_entry_get_uuid (unknot_journal_get_entry (fixture->journal, 0)), NULL));
  g_assert_true (flush (fixture, NULL));
  assert_texts (fixture, "chair, pillow");

  return copy;
}

static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotCopy) copy = prepare (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (go_back (fixture, copy, &error));
  g_assert_no_error (error);
  assert_texts (fixture, "desk, chair");
  assert_file_has (fixture, BEFORE, "pillow");
  g_assert_cmpint (get_mode (fixture, BEFORE), ==, 0600);
  assert_no_file (fixture, "incoming.json");

  g_assert_true (unknot_journal_undo (fixture->journal, &error));
  assert_texts (fixture, "chair, pillow");
  g_assert_true (flush (fixture, NULL));
  restart (fixture);
  assert_texts (fixture, "chair, pillow");
}

/* And forward again, by the file that was kept. */
static void
test_before (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotCopy) copy = prepare (fixture);
  g_autoptr (UnknotCopy) before = NULL;
  g_autofree char *path = get_path (fixture, BEFORE);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (go_back (fixture, copy, NULL));
  restart (fixture);
  assert_texts (fixture, "desk, chair");
  before = unknot_copy_read (file, NULL, NULL);
  g_assert_nonnull (before);
  g_assert_true (unknot_copy_is_whole (before));
  g_assert_true (go_back (fixture, before, NULL));
  assert_texts (fixture, "chair, pillow");
  assert_file_has (fixture, BEFORE, "desk");
}

static gboolean
go_back_to_before (Fixture *fixture)
{
  g_autofree char *path = get_path (fixture, BEFORE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (UnknotCopy) before = unknot_copy_read (file, NULL, NULL);

  return before != NULL && go_back (fixture, before, NULL);
}

/* Where what is there now can't be kept, it is not touched. */
static void
test_no_room (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotCopy) copy = prepare (fixture);
  g_autofree char *path = get_path (fixture, BEFORE "/in-the-way");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_assert_false (go_back (fixture, copy, &error));
  g_assert_nonnull (error);
  assert_texts (fixture, "chair, pillow");
  assert_no_file (fixture, "incoming.json");
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotCopy) copy = prepare (fixture);
  g_autoptr (GError) error = NULL;

  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_assert_false (go_back (fixture, copy, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  assert_texts (fixture, "chair, pillow");
  assert_no_file (fixture, BEFORE);
}

/* Ended at any moment: the next start has the one or the other, and never loses what was there. */
static void
test_ended (Fixture       *fixture,
            gconstpointer  data)
{
  static const int turns[] = { 0, 1, 2, 3, 4, 5, 6, 8, 10, 15 };
  g_autoptr (UnknotCopy) copy = prepare (fixture);
  guint n_back = 0;

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      g_autoptr (GAsyncResult) result = NULL;
      g_autofree char *texts = NULL;

      unknot_store_restore_async (fixture->store, "1.0", copy, NULL, keep_result_cb, &result);
      for (int turn = 0; turn < turns[i] && result == NULL; turn++)
        g_main_context_iteration (NULL, TRUE);
      unknot_store_close (fixture->store, NULL);
      while (result == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_clear_object (&result);
      restart (fixture);

      texts = list_texts (fixture);
      if (g_strcmp0 (texts, "desk, chair") != 0)
        {
          g_assert_cmpstr (texts, ==, "chair, pillow");
          continue;
        }

      n_back++;
      assert_file_has (fixture, BEFORE, "pillow");
      g_assert_true (flush (fixture, NULL));
      assert_no_file (fixture, "incoming.json");
      break;
    }
  g_assert_cmpuint (n_back, ==, 1);
}

/* In a process of its own: goes back, and is killed after so many turns of its main loop. */
static void
go_back_and_die (Fixture *fixture,
                 int      n_turns)
{
  g_autofree char *path = get_path (fixture, "copy.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (UnknotCopy) copy = unknot_copy_read (file, NULL, NULL);
  g_autoptr (GAsyncResult) result = NULL;

  start (fixture);
  unknot_store_restore_async (fixture->store, "1.0", copy, NULL, keep_result_cb, &result);
  for (int turn = 0; turn < n_turns && result == NULL; turn++)
    g_main_context_iteration (NULL, TRUE);
  kill (getpid (), SIGKILL);
}

#define TURNS 12

/* Killed at any moment: the next start has the one or the other, and what was there before is never nowhere. */
static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotCopy) copy = NULL;
  guint n_back = 0;

  if (g_test_subprocess ())
    {
      remove_tree (fixture->folder);
      g_set_str (&fixture->folder, g_getenv ("UNKNOT_TEST_FOLDER"));
      g_set_str (&fixture->journal_folder, g_getenv ("UNKNOT_TEST_JOURNAL"));
      go_back_and_die (fixture, atoi (g_getenv ("UNKNOT_TEST_TURNS")));
    }

  copy = prepare (fixture);
  g_setenv ("UNKNOT_TEST_FOLDER", fixture->folder, TRUE);
  g_setenv ("UNKNOT_TEST_JOURNAL", fixture->journal_folder, TRUE);
  for (int n_turns = 0; n_turns <= TURNS; n_turns++)
    {
      g_autofree char *turns = g_strdup_printf ("%d", n_turns);
      g_autofree char *texts = NULL;

      stop (fixture);
      g_setenv ("UNKNOT_TEST_TURNS", turns, TRUE);
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      start (fixture);
      g_assert_true (flush (fixture, NULL));
      assert_no_file (fixture, "incoming.json");

      texts = list_texts (fixture);
      if (g_str_equal (texts, "chair, pillow"))
        continue;

      g_assert_cmpstr (texts, ==, "desk, chair");
      assert_file_has (fixture, BEFORE, "pillow");
      n_back++;
      g_assert_true (go_back_to_before (fixture));
      assert_texts (fixture, "chair, pillow");
    }
  g_assert_cmpuint (n_back, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/store-restore/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("back", test_back);
  ADD ("before", test_before);
  ADD ("no-room", test_no_room);
  ADD ("read-only", test_read_only);
  ADD ("ended", test_ended);
  ADD ("killed", test_killed);
#undef ADD

  return g_test_run ();
}
