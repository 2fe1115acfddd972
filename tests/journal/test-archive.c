#include "unknot-archive.h"
#include "unknot-store-archive.h"

#include "store-fixture.h"

#define MONTH "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\""
#define PROFILE \
  "{\"format\":\"unknot-profile\",\"version\":1,\"revision\":4,\"mood\":{\"x\":[1,2.5]},\"tools\":[\"ball\"]}\n"

/* Months as people and other programs leave them, each in the order of its entries' times. */
static const struct {
  const char *name;
  const char *text;
} odd_months[] = {
  { "2025-12", "{\"format\":\"unknot-journal\",\"version\":1,\"entries\":[]}" },
  { "2026-01", "\xef\xbb\xbf{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-01\",\"entries\":[]}\n\n" },
  { "2026-02", "{ \"sync\" : { \"id\" : [ 1, null, true ] } ,\r\n"
               " \"format\":\"unknot-journal\", \"version\":1, \"entries\":[\r\n"
               "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-02-05T08:00:00+01:00\",\"text\":\"chair\"}\t]}" },
  { "2026-03", "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"1999-01\",\"entries\":["
               "\"no entry\",7,null,{\"half\":true},[[]],{\"uuid\":\"b\",\"type\":\"mark\",\"time\":\"yesterday\"},"
               "{\"uuid\":\"b\",\"type\":\"mark\",\"time\":\"2026-03-05T08:00:00Z\",\"text\":\"desk\"}]}" },
  { "2026-04", "{\"format\":\"unknot-journal\",\"version\":1,\"entries\":["
               "{\"uuid\":\"c\",\"type\":\"walk\",\"time\":\"2026-04-05T08:00:00-03:30\",\"km\":0.1,"
               "\"big\":9007199254740993},"
               "{\"type\":\"rating\",\"time\":\"2026-04-06T08:00:00+01:00\",\"pain\":7,\"uuid\":\"d\","
               "\"frame\":\"now\","
               "\"weather\":{\"rain\":[true,{}]},\"revision\":3,\"none\":null}]}" },
  { "2026-05", "{\"format\":\"unknot-journal\",\"version\":1,\"entries\":["
               "{\"uuid\":\"e\",\"type\":\"mark\",\"time\":\"2024-02-29T23:59:59.999+05:45\",\"text\":"
               "\"\\u00e9\\n\\t\\\"\\\\/ \\ud83d\\ude00 </script>\"}]}" },
  { "2026-06", "{\"format\":\"unknot-journal\",\"version\":1,\"entries\":["
               "{\"uuid\":\"f\",\"type\":\"knot\",\"time\":\"2026-06-01T08:00:00+02:00\","
               "\"event\":\"melted\",\"x\":1e2}]}" },
};

static GBytes *
make (Fixture *fixture,
      guint   *n_left_out)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  unknot_store_archive_async (fixture->store, "0.6.0", NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  bytes = unknot_store_archive_finish (fixture->store, result, n_left_out, &error);
  g_assert_no_error (error);
  return bytes;
}

static UnknotArchive *
make_and_read (Fixture *fixture,
               guint    n_left_out)
{
  g_autoptr (GError) error = NULL;
  guint n;
  g_autoptr (GBytes) bytes = make (fixture, &n);
  UnknotArchive *archive = unknot_archive_read (bytes, "my.json", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, n_left_out);
  g_assert_cmpuint (g_strv_length ((GStrv) unknot_archive_get_left_out (archive)), ==, n_left_out);
  return archive;
}

static void
put_technique (Fixture    *fixture,
               const char *folder,
               const char *file,
               const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, "techniques", folder, NULL);
  g_autofree char *full = g_build_filename (path, file, NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (path, 0700);
  g_file_set_contents (full, text, -1, &error);
  g_assert_no_error (error);
}

/* The entries of one month, as its file takes them. */
static GPtrArray *
list_entries (UnknotArchive *archive,
              const char    *month)
{
  GPtrArray *list = g_ptr_array_new ();
  GPtrArray *all = unknot_archive_get_entries (archive);

  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (unknot_entry_get_month (g_ptr_array_index (all, i)), month))
      g_ptr_array_add (list, g_ptr_array_index (all, i));

  return list;
}

static UnknotMonth *
find_month (UnknotArchive *archive,
            const char    *name)
{
  for (guint i = 0; i < unknot_archive_get_n_months (archive); i++)
    if (g_str_equal (unknot_month_get_name (unknot_archive_get_month (archive, i)), name))
      return unknot_archive_get_month (archive, i);

  return NULL;
}

static void
assert_same_json (const char *one,
                  const char *other)
{
  g_autoptr (JsonNode) a = json_from_string (g_str_has_prefix (one, "\xef\xbb\xbf") ? one + 3 : one, NULL);
  g_autoptr (JsonNode) b = json_from_string (other, NULL);

  g_test_message ("%s\n%s", one, other);
  g_assert_true (json_node_equal (a, b));
}

/* What the month's file would be, made of the archive alone. */
static void
assert_month (UnknotArchive *archive,
              const char    *name,
              const char    *text)
{
  UnknotMonth *month = find_month (archive, name);
  g_autoptr (GPtrArray) entries = list_entries (archive, name);
  g_autoptr (GPtrArray) packed = unknot_month_pack_entries (entries);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *again = NULL;

  g_assert_nonnull (month);
  bytes = unknot_month_to_bytes (month, packed);
  again = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  assert_same_json (text, again);
}

static void
assert_file (UnknotArchive *archive,
             const char    *path,
             const char    *data,
             gsize          length)
{
  for (guint i = 0; i < unknot_archive_get_n_files (archive); i++)
    {
      const UnknotArchiveFile *file = unknot_archive_get_file (archive, i);
      gsize n;
      const char *found = g_bytes_get_data (file->bytes, &n);

      if (g_str_equal (file->path, path))
        {
          g_assert_cmpmem (found, n, data, length);
          return;
        }
    }

  g_error ("%s is not in the archive", path);
}

static GBytes *
write_again (UnknotArchive *archive)
{
  g_autoptr (UnknotArchiveDraft) draft = NULL;
  g_autoptr (JsonNode) profile = NULL;
  g_autofree char *text = NULL;
  UnknotTime made;

  g_assert_true (unknot_archive_get_made (archive, &made));
  draft = unknot_archive_draft_new (made, "0.6.0");
  profile = json_node_init_object (json_node_alloc (), unknot_archive_get_profile (archive));
  text = json_to_string (profile, TRUE);
  unknot_archive_draft_set_profile (draft, text);
  for (guint i = unknot_archive_get_n_months (archive); i > 0; i--)
    {
      UnknotMonth *month = unknot_archive_get_month (archive, i - 1);
      g_autoptr (GPtrArray) entries = list_entries (archive, unknot_month_get_name (month));

      unknot_archive_draft_add_month (draft, month, entries);
    }
  for (guint i = unknot_archive_get_n_files (archive); i > 0; i--)
    {
      const UnknotArchiveFile *file = unknot_archive_get_file (archive, i - 1);

      unknot_archive_draft_add_file (draft, file->path, file->bytes);
    }

  return unknot_archive_draft_write (draft);
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (UnknotArchive) archive = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  guint n_left_out;
  UnknotTime made;

  for (guint i = 0; i < G_N_ELEMENTS (odd_months); i++)
    {
      g_autofree char *file = g_strconcat (odd_months[i].name, ".json", NULL);

      put_bytes (fixture, file, odd_months[i].text, -1);
    }
  put_bytes (fixture, "profile.json", PROFILE, -1);
  put_technique (fixture, "own", "x.json", "{ \"id\" : \"x\" }\r\n");
  put_technique (fixture, "A clinic’s", "y.json", "not \x1f JSON");
  start (fixture);

  bytes = make (fixture, &n_left_out);
  g_assert_cmpuint (n_left_out, ==, 0);
  archive = unknot_archive_read (bytes, "my.json", NULL);
  g_assert_nonnull (archive);
  g_assert_true (unknot_archive_get_made (archive, &made));
  g_assert_cmpint (made.milliseconds, ==, fixture->fake.now.milliseconds);

  g_assert_cmpuint (unknot_archive_get_n_months (archive), ==, G_N_ELEMENTS (odd_months));
  g_assert_cmpuint (unknot_archive_get_entries (archive)->len, ==, 6);
  g_assert_cmpuint (unknot_archive_get_n_strays (archive), ==, 6);
  for (guint i = 0; i < G_N_ELEMENTS (odd_months); i++)
    assert_month (archive, odd_months[i].name, odd_months[i].text);

  {
    g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), unknot_archive_get_profile (archive));
    g_autofree char *text = json_to_string (node, FALSE);

    assert_same_json (PROFILE, text);
  }
  g_assert_cmpuint (unknot_archive_get_n_files (archive), ==, 2);
  assert_file (archive, "techniques/own/x.json", "{ \"id\" : \"x\" }\r\n", 16);
  assert_file (archive, "techniques/A clinic’s/y.json", "not \x1f JSON", 10);

  again = write_again (archive);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   g_bytes_get_data (again, NULL), g_bytes_get_size (again));
}

/* Every file comes back bit for bit, also where it is no text. */
static void
test_files (void)
{
  static const struct {
    const char *data;
    gsize       length;
    const char *member;
  } cases[] = {
    { "", 0, "text" }, { "\r\n\t \"\\/\xe2\x80\xa8", 10, "text" }, { "a\0b", 3, "base64" }, { "\0", 1, "base64" },
    { "\x1f", 1, "base64" }, { "\x7f", 1, "base64" }, { "\xff\xfe", 2, "base64" }, { "\xed\xa0\x80", 3, "base64" },
    { "\xef\xbb\xbf{}", 5, "text" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotArchiveDraft) draft = unknot_archive_draft_new ((UnknotTime) { 0 }, "0.6.0");
      g_autoptr (GBytes) contents = g_bytes_new (cases[i].data, cases[i].length);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (UnknotArchive) archive = NULL;
      g_autofree char *text = NULL;
      g_autofree char *member = g_strdup_printf ("\"x.json\",\"%s\":", cases[i].member);

      unknot_archive_draft_add_file (draft, "x.json", contents);
      bytes = unknot_archive_draft_write (draft);
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_test_message ("%s", text);
      g_assert_nonnull (strstr (text, member));
      archive = unknot_archive_read (bytes, "my.json", NULL);
      g_assert_nonnull (archive);
      assert_file (archive, "x.json", cases[i].data, cases[i].length);
    }
}

/* What json-glib can't keep goes along as the file that it is, and does not spoil the rest. */
static void
test_originals (Fixture       *fixture,
                gconstpointer  data)
{
  static const char lossy[] = MONTH ",\"far\":1e999,\"entries\":[" OLD_ENTRY "]}\n";
  static const char later[] = "{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[]}";
  static const char profile[] = "{\"format\":\"unknot-profile\",\"version\":1,\"far\":1e999}";
  g_autoptr (UnknotArchive) archive = NULL;

  put_bytes (fixture, "2026-11.json", lossy, -1);
  put_bytes (fixture, "2026-10.json", later, -1);
  put_bytes (fixture, "2026-09.json", odd_months[0].text, -1);
  put_bytes (fixture, "profile.json", profile, -1);
  start (fixture);

  archive = make_and_read (fixture, 0);
  g_assert_cmpuint (unknot_archive_get_n_months (archive), ==, 1);
  g_assert_null (unknot_archive_get_profile (archive));
  assert_file (archive, "journal/2026-11.json", lossy, strlen (lossy));
  assert_file (archive, "journal/2026-10.json", later, strlen (later));
  assert_file (archive, "profile.json", profile, strlen (profile));
}

/* What can't be read is named. */
static void
test_left_out (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const paths[] = { "profile.json", "journal/2026-09.json", "techniques/deep/in" };
  static const char * const named[] = { "profile.json", "journal/2026-09.json", "techniques/deep" };
  g_autoptr (UnknotArchive) archive = NULL;

  put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, paths[i], NULL);

      g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
    }
  start (fixture);

  archive = make_and_read (fixture, G_N_ELEMENTS (named));
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    g_assert_true (g_strv_contains (unknot_archive_get_left_out (archive), named[i]));
  g_assert_null (unknot_archive_get_profile (archive));
  g_assert_cmpuint (unknot_archive_get_entries (archive)->len, ==, 1);
}

/* A month that came while the journal was open, and an entry that is not on the disk yet, in a month without a file. */
static void
test_unsaved (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotArchive) archive = NULL;
  UnknotMarkRecord mark = { .text = "moved house" };

  start (fixture);
  put_bytes (fixture, "2026-01.json", odd_months[1].text, -1);
  entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));

  archive = make_and_read (fixture, 0);
  g_assert_cmpuint (unknot_archive_get_entries (archive)->len, ==, 1);
  g_assert_nonnull (find_month (archive, "2026-11"));
  assert_file (archive, "journal/2026-01.json", odd_months[1].text, strlen (odd_months[1].text));
}

static void
test_loading (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (UnknotJournal) journal = unknot_journal_new (&fixture->fake.stamper);
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (UnknotStore) store = unknot_store_new (folder, journal, profile);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  guint n_left_out;

  unknot_store_archive_async (store, "0.6.0", NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (unknot_store_archive_finish (store, result, &n_left_out, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  unknot_store_close (store, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/archive/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/archive/originals", Fixture, NULL, set_up, test_originals, tear_down);
  g_test_add ("/archive/left-out", Fixture, NULL, set_up, test_left_out, tear_down);
  g_test_add ("/archive/unsaved", Fixture, NULL, set_up, test_unsaved, tear_down);
  g_test_add ("/archive/loading", Fixture, NULL, set_up, test_loading, tear_down);
  g_test_add_func ("/archive/files", test_files);

  return g_test_run ();
}
