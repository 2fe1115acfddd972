/* Folders of techniques: copied whole or not at all, found again, taken away and brought back; whatever a folder holds,
 * nothing of a hostile one is kept. */

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unknot-pack-folder.h"
#include "unknot-pack-store.h"

typedef struct
{
  char                 *folder;
  char                 *chosen;
  UnknotCatalogue      *catalogue;
  UnknotTechniqueRules *rules;
  UnknotPackStore      *store;
} Fixture;

static void
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

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static gboolean
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

static void
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
static void
stop (Fixture *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->store), (gpointer *) &self->store);
  g_object_unref (self->store);
  while (g_atomic_pointer_get (&self->store) != NULL)
    g_thread_yield ();
}

static void
start_again (Fixture *self)
{
  stop (self);
  start (self);
}

static void
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

static void
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

static GBytes *
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

static void
write_file (const char *folder,
            const char *name,
            const char *text,
            gssize      length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static void
write_copy (Fixture    *self,
            const char *base,
            const char *id)
{
  g_autoptr (GBytes) bytes = make_copy (self, base, id);
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  write_file (self->chosen, name, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
}

static gboolean
add (Fixture     *self,
     UnknotPack **pack,
     GError     **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->chosen);
  GAsyncResult *result = NULL;

  unknot_pack_store_add_async (self->store, folder, NULL, keep_result_cb, &result);
  return finish (self, &result, pack, error);
}

static gboolean
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

static UnknotPack *
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

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

static int
get_mode (Fixture    *self,
          const char *name)
{
  g_autofree char *path = g_build_filename (self->folder, "techniques", name, NULL);
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);

  return info.st_mode & 0777;
}

/* Whatever is in the folder of packs, pack or not. */
static guint
count_on_disk (Fixture *self)
{
  g_autofree char *path = g_build_filename (self->folder, "techniques", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_add (Fixture       *self,
          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = NULL;

  g_assert_cmpuint (count (self), ==, 0);
  write_copy (self, "cane", "evening-cane");
  write_copy (self, "self-hug", "long-hug");
  write_file (self->chosen, "pack.json",
              "{ \"format\": \"unknot-pack\", \"version\": 1, \"title\": \"Desk days\", \"author\": \"A. Meier\" }", -1);
  write_file (self->chosen, "README.md", "Hello", -1);
  write_file (self->chosen, ".hidden.json", "Hello", -1);

  g_assert_true (add (self, &pack, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_id (pack), ==, "frau-meier-2026");
  g_assert_cmpstr (unknot_pack_get_title (pack), ==, "Desk days");
  g_assert_cmpstr (unknot_pack_get_author (pack), ==, "A. Meier");
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 2);
  g_assert_cmpuint (count (self), ==, 1);
  g_assert_cmpint (get_mode (self, ""), ==, 0700);
  g_assert_cmpint (get_mode (self, "frau-meier-2026"), ==, 0700);
  g_assert_cmpint (get_mode (self, "frau-meier-2026/evening-cane.json"), ==, 0600);
  g_assert_cmpuint (count_on_disk (self), ==, 1);

  /* What happens to the folder later is nothing to us. */
  remove_tree (self->chosen);
  g_assert_cmpint (g_mkdir (self->chosen, 0755), ==, 0);
  start_again (self);
  pack = unknot_pack_store_lookup (self->store, "frau-meier-2026");
  g_assert_nonnull (pack);
  g_assert_cmpstr (unknot_pack_get_title (pack), ==, "Desk days");
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 2);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
}

static void
test_broken_file (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  UnknotPack *pack = NULL;

  write_copy (self, "cane", "evening-cane");
  write_file (self->chosen, "broken.json", "{ \"id\": ", -1);

  g_assert_true (add (self, &pack, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 1);
  g_assert_nonnull (strstr (unknot_pack_get_problems (pack)[0], "broken.json"));

  start_again (self);
  pack = unknot_pack_store_lookup (self->store, "frau-meier-2026");
  g_assert_nonnull (strstr (unknot_pack_get_problems (pack)[0], "broken.json"));
}

static void
test_remove (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_copy (self, "cane", "evening-cane");
  g_assert_true (add (self, NULL, NULL));
  g_assert_true (change (self, unknot_pack_store_remove_async, "frau-meier-2026", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (self), ==, 0);

  g_assert_true (change (self, unknot_pack_store_restore_async, "frau-meier-2026", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (self), ==, 1);
  g_assert_cmpuint (unknot_pack_get_n (unknot_pack_store_lookup (self->store, "frau-meier-2026")), ==, 1);

  /* Gone for good with the next start. */
  g_assert_true (change (self, unknot_pack_store_remove_async, "frau-meier-2026", NULL));
  start_again (self);
  g_assert_cmpuint (count (self), ==, 0);
  g_assert_cmpuint (count_on_disk (self), ==, 0);
  g_assert_false (change (self, unknot_pack_store_restore_async, "frau-meier-2026", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* The same folder again takes the place of the first, and Undo brings the first back. */
static void
test_replace (Fixture       *self,
              gconstpointer  data)
{
  UnknotPack *pack = NULL;

  write_copy (self, "cane", "evening-cane");
  g_assert_true (add (self, NULL, NULL));
  write_copy (self, "self-hug", "long-hug");
  g_assert_true (add (self, &pack, NULL));
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 2);
  g_assert_cmpuint (count (self), ==, 1);

  g_assert_true (change (self, unknot_pack_store_restore_async, "frau-meier-2026", NULL));
  g_assert_cmpuint (unknot_pack_get_n (unknot_pack_store_lookup (self->store, "frau-meier-2026")), ==, 1);
}

/* Two packs may not have a technique of the same id: the second goes without. */
static void
test_same_id (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GBytes) bytes = make_copy (self, "cane", "evening-cane");
  UnknotPack *pack = NULL;

  save (self, "evening-cane", bytes);
  write_copy (self, "cane", "evening-cane");
  write_copy (self, "self-hug", "long-hug");
  g_assert_true (add (self, &pack, NULL));
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 1);
  g_assert_nonnull (strstr (unknot_pack_get_problems (pack)[0], "evening-cane.json"));
}

static void
test_own (Fixture       *self,
          gconstpointer  data)
{
  g_autoptr (GBytes) bytes = make_copy (self, "cane", "evening-cane");
  g_autoptr (GBytes) other = make_copy (self, "cane", "morning-cane");
  UnknotPack *own;

  write_copy (self, "self-hug", "long-hug");
  g_assert_true (add (self, NULL, NULL));
  own = save (self, "evening-cane", bytes);
  g_assert_cmpuint (unknot_pack_get_n (own), ==, 1);
  g_assert_cmpint (unknot_pack_get (own, 0)->origin, ==, UNKNOT_ORIGIN_OWN);
  g_assert_cmpint (get_mode (self, "own/evening-cane.json"), ==, 0600);
  own = save (self, "morning-cane", other);
  g_assert_cmpuint (unknot_pack_get_n (own), ==, 2);

  /* The own ones come first, whatever the others are called. */
  g_assert_cmpuint (count (self), ==, 2);
  {
    g_autoptr (UnknotPack) first = g_list_model_get_item (G_LIST_MODEL (self->store), 0);

    g_assert_cmpstr (unknot_pack_get_id (first), ==, UNKNOT_PACK_OWN);
  }

  start_again (self);
  own = unknot_pack_store_lookup (self->store, UNKNOT_PACK_OWN);
  g_assert_cmpuint (unknot_pack_get_n (own), ==, 2);
  own = save (self, "morning-cane", NULL);
  g_assert_cmpuint (unknot_pack_get_n (own), ==, 1);
  g_assert_null (save (self, "evening-cane", NULL));
  g_assert_cmpuint (count (self), ==, 1);
}

static void
make_hostile (Fixture    *self,
              const char *what)
{
  g_autofree char *path = g_build_filename (self->chosen, "bad.json", NULL);

  write_copy (self, "cane", "evening-cane");
  if (g_str_equal (what, "link"))
    g_assert_cmpint (symlink ("/etc/passwd", path), ==, 0);
  else if (g_str_equal (what, "pipe"))
    g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  else if (g_str_equal (what, "folder"))
    g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  else if (g_str_equal (what, "binary"))
    write_file (self->chosen, "bad.json", "{ \"\xff\xfe\" }", -1);
  else if (g_str_equal (what, "name"))
    write_file (self->chosen, "bad\xff.json", "{}", -1);
  else if (g_str_equal (what, "huge"))
    {
      write_file (self->chosen, "bad.json", "", 0);
      g_assert_cmpint (truncate (path, 1024 * 1024 * 1024), ==, 0);
    }
  else if (g_str_equal (what, "deep"))
    {
      g_autofree char *deep = g_strnfill (200000, '[');

      write_file (self->chosen, "bad.json", deep, -1);
    }
  else
    for (guint i = 0; i < (g_str_equal (what, "many") ? UNKNOT_PACK_ENTRIES : UNKNOT_PACK_FILES); i++)
      {
        g_autofree char *name = g_strdup_printf (g_str_equal (what, "many") ? "%u.txt" : "%u.json", i);

        write_file (self->chosen, name, "{}", -1);
      }
}

static void
test_hostile (Fixture       *self,
              gconstpointer  data)
{
  static const struct
  {
    const char *what;
    const char *said;
  } folders[] = {
    { "link", "points to another place" },
    { "pipe", "points to another place" },
    { "folder", "folders in this folder" },
    { "binary", "is no text" },
    { "name", "can’t be read" },
    { "huge", "too large" },
    { "deep", "is no text" },
    { "many", "too much" },
    { "techniques", "more than 200" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", folders[i].what);
      make_hostile (self, folders[i].what);
      g_assert_false (add (self, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      if (strstr (error->message, folders[i].said) == NULL)
        g_error ("'%s' does not say '%s'", error->message, folders[i].said);
      g_assert_cmpuint (count (self), ==, 0);
      g_assert_cmpuint (count_on_disk (self), ==, 0);
      remove_tree (self->chosen);
      g_assert_cmpint (g_mkdir (self->chosen, 0755), ==, 0);
    }
}

static void
test_useless (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (add (self, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "no techniques"));
  g_clear_error (&error);

  write_file (self->chosen, "broken.json", "{}", -1);
  g_assert_false (add (self, NULL, &error));
  g_assert_nonnull (strstr (error->message, "broken.json"));
  g_clear_error (&error);
  g_assert_cmpuint (count_on_disk (self), ==, 0);

  remove_tree (self->chosen);
  g_assert_false (add (self, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpint (g_mkdir (self->chosen, 0755), ==, 0);
}

/* What a crash leaves: a pack half copied is none, and one whose place was being taken comes back. */
static void
test_crash (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *root = g_build_filename (self->folder, "techniques", NULL);
  g_autofree char *here = g_build_filename (root, "frau-meier-2026", NULL);
  g_autofree char *old = g_build_filename (root, ".old-frau-meier-2026", NULL);
  g_autofree char *half = g_build_filename (root, ".new-frau-meier-2026", NULL);

  write_copy (self, "cane", "evening-cane");
  g_assert_true (add (self, NULL, NULL));
  g_assert_cmpint (g_rename (here, old), ==, 0);
  g_assert_cmpint (g_mkdir (half, 0700), ==, 0);
  write_file (half, "half.json", "{", -1);

  start_again (self);
  g_assert_cmpuint (count (self), ==, 1);
  g_assert_cmpuint (unknot_pack_get_n (unknot_pack_store_lookup (self->store, "frau-meier-2026")), ==, 1);
  g_assert_cmpuint (count_on_disk (self), ==, 1);
}

/* A link among the packs leads nowhere, and a folder full of nonsense is named and harms nobody. */
static void
test_edited_by_hand (Fixture       *self,
                     gconstpointer  data)
{
  g_autofree char *root = g_build_filename (self->folder, "techniques", NULL);
  g_autofree char *link = g_build_filename (root, "linked", NULL);
  g_autofree char *odd = g_build_filename (root, "odd", NULL);
  g_autofree char *inside = g_build_filename (odd, "inside", NULL);
  UnknotPack *pack;

  write_copy (self, "cane", "evening-cane");
  g_assert_true (add (self, NULL, NULL));
  g_assert_cmpint (symlink (self->chosen, link), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (inside, 0700), ==, 0);

  start_again (self);
  g_assert_cmpuint (count (self), ==, 2);
  g_assert_null (unknot_pack_store_lookup (self->store, "linked"));
  pack = unknot_pack_store_lookup (self->store, "odd");
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 0);
  g_assert_nonnull (unknot_pack_get_problems (pack)[0]);
}

/* A disk that takes nothing. */
static void
test_no_room (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *root = g_build_filename (self->folder, "techniques", NULL);

  write_copy (self, "cane", "evening-cane");
  g_assert_true (g_file_set_contents (root, "in the way", -1, NULL));
  g_assert_false (add (self, NULL, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (error->domain, ==, G_FILE_ERROR);
  g_assert_cmpuint (count (self), ==, 0);
  g_assert_cmpint (g_remove (root), ==, 0);
}

static void
test_ids (Fixture       *self,
          gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *id;
  } names[] = {
    { "Frau Meier (2026)", "frau-meier-2026" },
    { "own", "folder-own" },
    { "OWN", "folder-own" },
    { "Übungen", "ubungen" },
    { "肩こり", "techniques" },
    { "..hidden", "hidden" },
    { "a--b", "a-b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) folder = g_file_new_build_filename ("/", names[i].name, NULL);
      g_autofree char *id = unknot_pack_folder_make_id (folder);

      g_assert_cmpstr (id, ==, names[i].id);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/pack-store/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("add", test_add);
  ADD ("broken-file", test_broken_file);
  ADD ("remove", test_remove);
  ADD ("replace", test_replace);
  ADD ("same-id", test_same_id);
  ADD ("own", test_own);
  ADD ("hostile", test_hostile);
  ADD ("useless", test_useless);
  ADD ("crash", test_crash);
  ADD ("edited-by-hand", test_edited_by_hand);
  ADD ("no-room", test_no_room);
  ADD ("ids", test_ids);
#undef ADD

  return g_test_run ();
}
