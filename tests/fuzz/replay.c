/* Stands in for the fuzzer: feeds a target every file of its corpus, so that what was once found stays mended. */

#include "fuzz.h"

static int
compare_names (gconstpointer first,
               gconstpointer second)
{
  return strcmp (*(const char * const *) first, *(const char * const *) second);
}

static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  if (dir == NULL)
    g_error ("%s", error->message);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

/* A copy of just this size, so that the sanitizer sees who reads on behind the end. */
static void
feed (gconstpointer path)
{
  g_autofree char *text = NULL;
  g_autofree guint8 *data = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  data = g_memdup2 (text, size);
  g_assert_cmpint (LLVMFuzzerTestOneInput (data, size), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  names = list_names (argv[1]);
  g_assert_cmpuint (names->len, >, 0);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *test = g_strconcat ("/corpus/", name, NULL);

      g_test_add_data_func_full (test, g_build_filename (argv[1], name, NULL), feed, g_free);
    }

  return g_test_run ();
}
