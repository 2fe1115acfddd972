#pragma once

#include "unknot-context.h"

#include "../fake-stamper.h"

/* What the pages share, on a morning of November, with a folder of its own that is empty. */
static inline UnknotContext *
context_new_empty (FakeStamper *stamper)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  fake_stamper_init (stamper, "2026-11-21T10:00:00+01:00");

  return unknot_context_new (data, folder, folder, &stamper->stamper);
}

static inline void
context_ready_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* Reads the journal, and waits for it. */
static inline void
context_load (UnknotContext *context)
{
  UnknotStore *store = unknot_context_get_store (context);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  unknot_store_load_async (store, NULL, context_ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_store_load_finish (store, result, &error);
  g_assert_no_error (error);
}
