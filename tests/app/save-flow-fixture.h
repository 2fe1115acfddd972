#pragma once

#include "session-fixture.h"

#include <glib/gstdio.h>

#include "unknot-save-flow.h"

static void
told_cb (char      **told,
         const char *words)
{
  g_set_str (told, words);
}

/* What is told when it is over. */
static inline char *
save (UnknotSaveFlow *flow,
      const char     *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *told = NULL;

  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &told);
  unknot_save_flow_write (flow, file);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);

  return told;
}

/* What is in a file that only its person may read. */
static inline char *
read_private (const char *path,
              gsize      *length)
{
  GStatBuf info;
  char *text;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

static inline void
check_nowhere (Fixture        *self,
               UnknotSaveFlow *flow)
{
  g_autofree char *nowhere = g_build_filename (self->path, "nowhere", "file", NULL);
  g_autofree char *told = save (flow, nowhere);

  g_assert_cmpstr (told, ==, "Nothing was exported.");
}

/* A context whose journal is not read yet, and the folder of it. */
static inline UnknotContext *
context_new_unread (FakeStamper  *stamper,
                    char        **path)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = NULL;

  *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  folder = g_file_new_for_path (*path);
  fake_stamper_init (stamper, "2026-11-22T20:15:00+01:00");
  return unknot_context_new (data, folder, folder, &stamper->stamper);
}

/* Of a journal that is not read yet, a file would look like all there is. */
static inline void
check_too_early (UnknotSaveFlow *flow,
                 const char     *path)
{
  g_autofree char *file = g_build_filename (path, "file", NULL);
  g_autofree char *told = save (flow, file);

  g_assert_cmpstr (told, ==, "Nothing was exported: the journal is still being read.");
  g_assert_false (g_file_test (file, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (flow);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}
