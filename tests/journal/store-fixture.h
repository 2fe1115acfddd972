#pragma once

#include "unknot-records.h"
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

static inline void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  if (dir == NULL)
    return;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_tree (child);
      else
        g_assert_cmpint (g_unlink (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static inline void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static inline void
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

static inline gboolean
flush (Fixture  *fixture,
       GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_flush_async (fixture->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_store_flush_finish (fixture->store, result, error);
}

static inline void
stop (Fixture *fixture)
{
  unknot_store_close (fixture->store, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
  g_assert_finalize_object (g_steal_pointer (&fixture->profile));
}

static inline void
restart (Fixture *fixture)
{
  stop (fixture);
  start (fixture);
}

static inline void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  fixture->journal_folder = g_build_filename (fixture->folder, "journal", NULL);
}

static inline void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->store != NULL)
    stop (fixture);
  remove_tree (fixture->folder);
  g_free (fixture->journal_folder);
  g_free (fixture->folder);
}

static inline char *
get_path (Fixture    *fixture,
          const char *name)
{
  return g_build_filename (g_str_has_prefix (name, "2") ? fixture->journal_folder : fixture->folder, name, NULL);
}

static inline void
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

static inline char *
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

static inline gboolean
try_mark (Fixture     *fixture,
          const char  *text,
          GError     **error)
{
  UnknotMarkRecord mark = { .text = text };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);

  return unknot_journal_add (fixture->journal, entry, error);
}

static inline void
add_mark (Fixture    *fixture,
          const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (try_mark (fixture, text, &error));
  g_assert_no_error (error);
}

static inline guint
count_entries (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->journal));
}

static inline int
get_mode (Fixture    *fixture,
          const char *name)
{
  g_autofree char *path = get_path (fixture, name);
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return (int) (info.st_mode & 0777);
}

static inline void
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
