#include "unknot-copy.h"
#include "unknot-json.h"

#include "store-fixture.h"

#define EXPORT "{\"format\":\"unknot-export\",\"version\":1"
#define OCTOBER "\"2026-10\":{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-10\",\"entries\":[" \
  "{\"uuid\":\"k\",\"type\":\"knot\",\"event\":\"found\",\"knot\":\"k1\",\"time\":\"2026-10-03T23:30:00-05:00\"," \
  "\"muscle\":\"m01\",\"side\":\"left\",\"view\":\"back\",\"x\":40,\"y\":120}]}"
#define NOVEMBER "\"2026-11\":" HEAD OLD_ENTRY "]}"

static UnknotCopy *
read_text (const char  *text,
           GError     **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  UnknotCopy *copy;
  int fd = g_file_open_tmp ("unknot-copy-XXXXXX", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  close (fd);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  file = g_file_new_for_path (path);
  copy = unknot_copy_read (file, NULL, error);
  g_unlink (path);

  return copy;
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCopy) copy = read_text (EXPORT ",\"months\":{" NOVEMBER "," OCTOBER "}}", &error);
  int first_day;
  int last_day;

  g_assert_no_error (error);
  g_assert_cmpuint (unknot_archive_get_entries (unknot_copy_get_archive (copy))->len, ==, 2);
  g_assert_cmpuint (g_bytes_get_size (unknot_copy_get_bytes (copy)), ==,
                    strlen (EXPORT ",\"months\":{" NOVEMBER "," OCTOBER "}}"));
  g_assert_cmpuint (unknot_copy_get_n_knots (copy), ==, 1);
  g_assert_true (unknot_copy_get_period (copy, &first_day, &last_day));
  g_assert_cmpint (first_day, ==, unknot_day_from_date (2026, 10, 3));
  g_assert_cmpint (last_day, ==, unknot_day_from_date (2026, 11, 5));
  g_assert_true (unknot_copy_is_whole (copy));
}

static void
test_empty (void)
{
  g_autoptr (UnknotCopy) copy = read_text (EXPORT ",\"months\":{}}", NULL);
  int first_day;
  int last_day;

  g_assert_false (unknot_copy_get_period (copy, &first_day, &last_day));
  g_assert_cmpuint (unknot_copy_get_n_knots (copy), ==, 0);
  g_assert_true (unknot_copy_is_whole (copy));
}

/* Going back to a copy that lacks a month would lose that month. */
static void
test_whole (void)
{
  static const struct {
    const char *members;
    gboolean    is_whole;
  } cases[] = {
    { "\"left-out\":[\"journal/2026-09.json\"]", FALSE },
    { "\"left-out\":[\"journal\"]", FALSE },
    { "\"left-out\":[\"techniques\", \"profile.json\"]", TRUE },
    { "\"files\":[{\"path\":\"journal/2026-09.json\",\"text\":\"{}\"}]", FALSE },
    { "\"files\":[{\"path\":\"techniques/own/journal.json\",\"text\":\"{}\"}]", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (EXPORT ",%s,\"months\":{" NOVEMBER "}}", cases[i].members);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotCopy) copy = read_text (text, &error);

      g_assert_no_error (error);
      g_assert_cmpint (unknot_copy_is_whole (copy), ==, cases[i].is_whole);
    }
}

static void
test_refuse (void)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/copy.json");
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_copy_read (nowhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (read_text (EXPORT ",\"months\":{", &error));
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/copy/read", test_read);
  g_test_add_func ("/copy/empty", test_empty);
  g_test_add_func ("/copy/whole", test_whole);
  g_test_add_func ("/copy/refuse", test_refuse);

  return g_test_run ();
}
