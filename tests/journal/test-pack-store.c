/* Folders of techniques: copied whole or not at all, found again, taken away and brought back; whatever a folder holds,
 * nothing of a hostile one is kept. */

#include "pack-store-fixture.h"

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
  ADD ("ids", test_ids);
#undef ADD

  return g_test_run ();
}
