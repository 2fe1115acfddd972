/* Packs that somebody or something has made a mess of: nothing of it is taken, and nothing is lost. */

#include "pack-store-fixture.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/pack-store/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("hostile", test_hostile);
  ADD ("useless", test_useless);
  ADD ("crash", test_crash);
  ADD ("edited-by-hand", test_edited_by_hand);
  ADD ("no-room", test_no_room);
#undef ADD

  return g_test_run ();
}
