#pragma once

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unknot-pack-folder.h"
#include "unknot-pack-store.h"

/* A folder of packs, and the store that keeps it. */

typedef struct
{
  char                 *folder;
  char                 *chosen;
  UnknotCatalogue      *catalogue;
  UnknotTechniqueRules *rules;
  UnknotPackStore      *store;
} Fixture;

static inline void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static inline void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static inline gboolean
finish (Fixture       *self,
        GAsyncResult **result,
        UnknotPack   **pack,
        GError       **error)
{
  gboolean good;

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  good = unknot_pack_store_finish (self->store, *result, pack, error);
  g_clear_object (result);

  return good;
}

static inline void
start (Fixture *self)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (self->folder, "techniques", NULL);
  g_autoptr (GError) error = NULL;
  GAsyncResult *result = NULL;

  self->store = unknot_pack_store_new (folder, self->rules);
  g_assert_false (unknot_pack_store_get_loaded (self->store));
  unknot_pack_store_load_async (self->store, NULL, keep_result_cb, &result);
  g_assert_true (finish (self, &result, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (unknot_pack_store_get_loaded (self->store));
}

/* The thread may hold the last task a moment longer than we do. */
static inline void
stop (Fixture *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->store), (gpointer *) &self->store);
  g_object_unref (self->store);
  while (g_atomic_pointer_get (&self->store) != NULL)
    g_thread_yield ();
}

static inline void
start_again (Fixture *self)
{
  stop (self);
  start (self);
}

static inline void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("unknot-XXXXXX", &error);
  g_assert_no_error (error);
  self->chosen = g_build_filename (self->folder, "Frau Meier (2026)", NULL);
  g_assert_cmpint (g_mkdir (self->chosen, 0755), ==, 0);
  self->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  self->rules = unknot_technique_rules_new (self->catalogue);
  unknot_technique_rules_learn (self->rules);
  start (self);
}

static inline void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  stop (self);
  unknot_technique_rules_unref (self->rules);
  unknot_catalogue_unref (self->catalogue);
  remove_tree (self->folder);
  g_free (self->folder);
  g_free (self->chosen);
}

static inline GBytes *
make_copy (Fixture    *self,
           const char *base,
           const char *id)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, base);
  gsize length;
  const char *text = g_bytes_get_data (technique->bytes, &length);
  g_autoptr (GString) copy = g_string_new_len (text, (gssize) length);
  g_autofree char *from = g_strdup_printf ("\"id\": \"%s\",", base);
  g_autofree char *to = g_strdup_printf ("\"id\": \"%s\", \"based_on\": \"%s\",", id, base);

  g_assert_cmpuint (g_string_replace (copy, from, to, 1), ==, 1);

  return g_string_free_to_bytes (g_steal_pointer (&copy));
}

static inline void
write_file (const char *folder,
            const char *name,
            const char *text,
            gssize      length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static inline void
write_copy (Fixture    *self,
            const char *base,
            const char *id)
{
  g_autoptr (GBytes) bytes = make_copy (self, base, id);
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  write_file (self->chosen, name, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
}

static inline gboolean
add (Fixture     *self,
     UnknotPack **pack,
     GError     **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->chosen);
  GAsyncResult *result = NULL;

  unknot_pack_store_add_async (self->store, folder, NULL, keep_result_cb, &result);
  return finish (self, &result, pack, error);
}

static inline gboolean
change (Fixture    *self,
        void      (*begin) (UnknotPackStore     *store,
                            const char          *id,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data),
        const char *id,
        GError    **error)
{
  GAsyncResult *result = NULL;

  begin (self->store, id, NULL, keep_result_cb, &result);
  return finish (self, &result, NULL, error);
}

static inline UnknotPack *
save (Fixture    *self,
      const char *id,
      GBytes     *bytes)
{
  g_autoptr (GError) error = NULL;
  GAsyncResult *result = NULL;
  UnknotPack *pack = NULL;

  unknot_pack_store_save_async (self->store, id, bytes, NULL, keep_result_cb, &result);
  g_assert_true (finish (self, &result, &pack, &error));
  g_assert_no_error (error);

  return unknot_pack_store_lookup (self->store, UNKNOT_PACK_OWN);
}

static inline guint
count (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

static inline int
get_mode (Fixture    *self,
          const char *name)
{
  g_autofree char *path = g_build_filename (self->folder, "techniques", name, NULL);
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);

  return info.st_mode & 0777;
}

/* Whatever is in the folder of packs, pack or not. */
static inline guint
count_on_disk (Fixture *self)
{
  g_autofree char *path = g_build_filename (self->folder, "techniques", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}
