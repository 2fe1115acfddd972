#include "unknot-archive.h"
#include "unknot-entry.h"
#include "unknot-json.h"

#include <string.h>

#define EXPORT "{\"format\":\"unknot-export\",\"version\":1"
#define MONTH "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\""
#define ENTRY "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\",\"text\":\"new chair\"}"

static UnknotArchive *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_archive_read (bytes, "my.json", error);
}

/* A file that somebody copied out of the folder is as good. */
static void
test_single (void)
{
  g_autoptr (UnknotArchive) month = read_text (MONTH ",\"entries\":[" ENTRY ",5]}", NULL);
  g_autoptr (UnknotArchive) profile = read_text ("\xef\xbb\xbf{\"format\":\"unknot-profile\",\"version\":1}\n", NULL);
  g_autoptr (UnknotArchive) least = read_text (EXPORT ",\"months\":{},\"hobby\":7}", NULL);
  UnknotTime made;

  g_assert_cmpuint (unknot_archive_get_entries (month)->len, ==, 1);
  g_assert_cmpuint (unknot_archive_get_n_strays (month), ==, 1);
  g_assert_cmpstr (unknot_entry_get_month (unknot_archive_get_entries (month)->pdata[0]), ==, "2026-11");
  g_assert_null (unknot_archive_get_profile (month));

  g_assert_nonnull (unknot_archive_get_profile (profile));
  g_assert_cmpuint (unknot_archive_get_n_months (profile), ==, 0);

  g_assert_cmpuint (unknot_archive_get_n_months (least), ==, 0);
  g_assert_false (unknot_archive_get_made (least, &made));
  g_assert_cmpuint (g_strv_length ((GStrv) unknot_archive_get_left_out (least)), ==, 0);
}

static void
test_refuse (void)
{
  static const struct {
    const char     *text;
    UnknotDataError code;
    const char     *message;
  } cases[] = {
    { "", UNKNOT_DATA_ERROR_SYNTAX, "my.json: empty, cut short, or not one JSON object" },
    { "hello", UNKNOT_DATA_ERROR_SYNTAX, "my.json: empty, cut short, or not one JSON object" },
    { EXPORT ",\"months\":{", UNKNOT_DATA_ERROR_SYNTAX, "my.json: empty, cut short, or not one JSON object" },
    { EXPORT ",\"months\":{}} {}", UNKNOT_DATA_ERROR_SYNTAX, "my.json: empty, cut short, or not one JSON object" },
    { EXPORT ",\"months\":{},\"far\":1e999}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: it has a number or a text that could not be kept as it is" },
    { EXPORT ",\"months\":{},\"text\":\"a\\u0000\"}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: it has a number or a text that could not be kept as it is" },
    { "{}", UNKNOT_DATA_ERROR_MEMBER, "my.json: member 'format' is missing" },
    { "{\"format\":\"gpx\"}", UNKNOT_DATA_ERROR_VALUE, "my.json: member 'format' is not that of a file of Unknot" },
    { "{\"format\":\"unknot-running\",\"version\":1}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: member 'format' is not that of a file of Unknot" },
    { EXPORT "}", UNKNOT_DATA_ERROR_MEMBER, "my.json: member 'months' is missing" },
    { "{\"format\":\"unknot-export\",\"version\":2,\"months\":7}", UNKNOT_DATA_ERROR_VERSION,
      "my.json: written by a later version of Unknot" },
    { EXPORT ",\"months\":{\"2026-13\":{}}}", UNKNOT_DATA_ERROR_VALUE, "my.json: member '2026-13' is not a month" },
    { EXPORT ",\"months\":{\"2026-11\":{}}}", UNKNOT_DATA_ERROR_MEMBER,
      "my.json: 2026-11: member 'format' is missing" },
    { EXPORT ",\"months\":{\"2026-11\":{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[]}}}",
      UNKNOT_DATA_ERROR_VERSION, "my.json: written by a later version of Unknot" },
    { "{\"format\":\"unknot-journal\",\"version\":1,\"entries\":[]}", UNKNOT_DATA_ERROR_MEMBER,
      "my.json: member 'month' is missing" },
    { "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"May\",\"entries\":[]}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: member 'month' is not a month" },
    { "{\"format\":\"unknot-profile\",\"version\":2}", UNKNOT_DATA_ERROR_VERSION,
      "my.json: written by a later version of Unknot" },
    { EXPORT ",\"profile\":{\"format\":\"x\"},\"months\":{}}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: profile: member 'format' is not that of a profile" },
    { EXPORT ",\"left-out\":[7],\"months\":{}}", UNKNOT_DATA_ERROR_MEMBER, NULL },
    { EXPORT ",\"files\":{},\"months\":{}}", UNKNOT_DATA_ERROR_MEMBER, NULL },
    { EXPORT ",\"files\":[7],\"months\":{}}", UNKNOT_DATA_ERROR_MEMBER, NULL },
    { EXPORT ",\"files\":[{\"path\":\"x.json\"}],\"months\":{}}", UNKNOT_DATA_ERROR_MEMBER,
      "my.json: files[0]: member 'text' is missing" },
    { EXPORT ",\"files\":[{\"path\":\"x.json\",\"base64\":\"a\"}],\"months\":{}}", UNKNOT_DATA_ERROR_VALUE,
      "my.json: files[0]: member 'base64' is not base64" },
    { EXPORT ",\"files\":[{\"path\":\"x.json\",\"text\":\"\"},{\"path\":\"x.json\",\"text\":\"\"}],\"months\":{}}",
      UNKNOT_DATA_ERROR_VALUE, "my.json: files[1]: member 'path' is that of another file too" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_null (read_text (cases[i].text, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, (int) cases[i].code);
      if (cases[i].message != NULL)
        g_assert_cmpstr (error->message, ==, cases[i].message);
      g_assert_null (strchr (error->message, '\n'));
    }
}

/* A path leads nowhere else. */
static void
test_paths (void)
{
  static const struct {
    const char *path;
    gboolean    is_taken;
  } cases[] = {
    { "x.json", TRUE }, { "a/b/c.json", TRUE }, { "techniques/A clinic’s/y.json", TRUE },
    { "", FALSE }, { ".json", FALSE }, { "/x.json", FALSE }, { "../x.json", FALSE }, { "a/../x.json", FALSE },
    { "a//x.json", FALSE }, { "a/b/c/d.json", FALSE }, { "a/.x.json", FALSE }, { "x.desktop", FALSE },
    { "x.json/", FALSE }, { "journal.lock", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (EXPORT ",\"files\":[{\"path\":\"%s\",\"text\":\"\"}],\"months\":{}}",
                                               cases[i].path);
      g_autoptr (UnknotArchive) archive = read_text (text, NULL);

      g_test_message ("%s", cases[i].path);
      g_assert_cmpint (archive != NULL, ==, cases[i].is_taken);
    }
}

/* Neither is there room for it, nor would a stack hold it. */
static void
test_too_much (void)
{
  g_autoptr (GBytes) large = g_bytes_new_static ("", UNKNOT_ARCHIVE_BYTES + 1);
  g_autoptr (GString) deep = g_string_new (EXPORT ",\"months\":");
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_archive_read (large, "my.json", &error));
  g_assert_cmpstr (error->message, ==, "my.json: larger than 256 MiB");

  for (int i = 0; i < 200000; i++)
    g_string_append (deep, "{\"a\":");
  g_string_append (deep, "1");
  for (int i = 0; i < 200000; i++)
    g_string_append (deep, "}");
  g_string_append (deep, "}");
  g_assert_null (read_text (deep->str, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/archive-read/single", test_single);
  g_test_add_func ("/archive-read/refuse", test_refuse);
  g_test_add_func ("/archive-read/paths", test_paths);
  g_test_add_func ("/archive-read/too-much", test_too_much);

  return g_test_run ();
}
