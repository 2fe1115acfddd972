#include "unknot-entry.h"
#include "unknot-json.h"
#include "unknot-migration.h"
#include "unknot-month.h"

#include "../fake-stamper.h"

#include <string.h>

#define HEAD "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\""
#define ENTRY "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\",\"text\":\"new chair\"}"

static UnknotMonth *
parse (const char  *text,
       GPtrArray   *entries,
       gboolean    *lossy,
       GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_month_parse ("2026-11", bytes, entries, lossy, error);
}

static GPtrArray *
make_entries (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static char *
write_again (UnknotMonth *month,
             GPtrArray   *entries)
{
  g_autoptr (GPtrArray) packed = unknot_month_pack_entries (entries);
  g_autoptr (GBytes) bytes = unknot_month_to_bytes (month, packed);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_round_trip (void)
{
  const char *text = HEAD ",\"mood\":{\"x\":[1,2.5]},\n\"entries\":[\n{\"half\":true},\n" ENTRY "\n]}\n";
  g_autoptr (GPtrArray) entries = make_entries ();
  g_autoptr (GError) error = NULL;
  gboolean lossy = TRUE;
  g_autoptr (UnknotMonth) month = parse (text, entries, &lossy, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  g_assert_false (lossy);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpuint (unknot_month_get_n_strays (month), ==, 1);
  g_assert_cmpint (unknot_month_get_version (month), ==, 1);
  again = write_again (month, entries);
  g_assert_cmpstr (again, ==, text);
}

/* Whoever wrote it: what this version would write otherwise, and what it does not know, comes back as it was. */
static void
test_bit_for_bit (void)
{
  g_autoptr (GString) text = g_string_new ("{ \"format\":\"unknot-journal\",\"version\":1, \"entries\" : [\n");
  static const char * const elements[] = {
    "{ \"uuid\" :\"b\",\t\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00+01:00\" , \"text\":\"caf\\u00e9 \\/ nÃ¶\" }",
    "{\"time\":\"2026-11-05T08:00:00Z\",\"type\":\"rating\",\"uuid\":\"c\",\"pain\":3,\"pain\":4}",
    "{\"uuid\":\"d\",\"type\":\"odd\",\"time\":\"2026-11-05T08:00:00Z\",\"n\":[0.10,1e2,-0,1E+2,2.0,0.30000000000000004]}",
    "{\n  \"uuid\": \"e\",\n  \"type\": \"mark\",\n  \"time\": \"2026-11-05T08:00:00Z\"\n}",
    "{\"half\" : [0.10]}", "\"a \\u0022 text\"", "null",
  };
  g_autoptr (GPtrArray) entries = make_entries ();
  g_autoptr (GString) many = g_string_new ("{\"uuid\":\"f\",\"type\":\"day\",\"time\":\"2026-11-05T08:00:00Z\"");
  g_autofree char *again = NULL;
  gboolean lossy = TRUE;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (many, ",\"new-%u\":%u.50", i, i);
  g_string_append_c (many, '}');
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    g_string_append_printf (text, "  %s ,\n", elements[i]);
  g_string_append_printf (text, "%s ] , \"later\":true }", many->str);

  {
    g_autoptr (UnknotMonth) month = parse (text->str, entries, &lossy, NULL);

    g_assert_nonnull (month);
    g_assert_false (lossy);
    g_assert_cmpuint (entries->len, ==, 5);
    g_assert_cmpuint (unknot_month_get_n_strays (month), ==, 3);
    g_ptr_array_add (entries, unknot_entry_new_from_text (ENTRY, "2026-11", NULL));
    again = write_again (month, entries);
  }
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    {
      g_autofree char *line = g_strconcat ("\n", elements[i], ",\n", NULL);

      g_test_message ("%s", elements[i]);
      g_assert_nonnull (strstr (again, line));
    }
  g_assert_nonnull (strstr (again, many->str));
  g_assert_nonnull (strstr (again, "\"later\":true"));
  g_assert_true (g_str_has_suffix (again, ENTRY "\n]}\n"));
}

/* What json-glib lets pass is read as ever, and written as json-glib writes it. */
static void
test_lenient (void)
{
  const char *text = HEAD ",\"entries\":[" ENTRY "],\"entries\":[" ENTRY "]}";
  g_autoptr (GPtrArray) entries = make_entries ();
  gboolean lossy;
  g_autoptr (UnknotMonth) month = parse (text, entries, &lossy, NULL);

  g_assert_nonnull (month);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpuint (unknot_month_get_n_strays (month), ==, 0);
}

static gpointer
write_many_times (gpointer data)
{
  g_autoptr (UnknotMonth) month = unknot_month_new ("2026-11");
  g_autoptr (GPtrArray) packed = data;
  gsize size = 0;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GBytes) bytes = unknot_month_to_bytes (month, packed);

      g_assert_true (size == 0 || size == g_bytes_get_size (bytes));
      size = g_bytes_get_size (bytes);
    }

  return NULL;
}

/* A thread writes what the main loop reads, edits and drops meanwhile. */
static void
test_threads (void)
{
  g_autoptr (GPtrArray) entries = make_entries ();
  FakeStamper fake;
  GThread *thread;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  for (guint i = 0; i < 50; i++)
    g_ptr_array_add (entries, unknot_entry_new_from_text (ENTRY, "2026-11", NULL));

  thread = g_thread_new ("writer", write_many_times, unknot_month_pack_entries (entries));
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (UnknotEntry) entry = g_ptr_array_steal_index (entries, 0);
      g_autofree char *text = unknot_entry_to_text (entry);
      g_autoptr (JsonObject) object = unknot_entry_dup_object (entry);

      g_assert_cmpstr (text, ==, ENTRY);
      g_assert_true (json_object_has_member (object, "text"));
      g_ptr_array_add (entries, unknot_entry_renew (entry, 1, &fake.stamper));
    }
  g_thread_join (thread);
}

static void
test_new (void)
{
  g_autoptr (UnknotMonth) month = unknot_month_new ("2026-12");
  g_autoptr (GPtrArray) none = make_entries ();
  g_autofree char *text = write_again (month, none);

  g_assert_cmpstr (unknot_month_get_name (month), ==, "2026-12");
  g_assert_cmpstr (text, ==,
                   "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-12\",\n\"entries\":[\n]}\n");
}

static void
test_bad (void)
{
  static const char * const texts[] = {
    "", "null", "[]", "{}", HEAD, HEAD "}", HEAD ",\"entries\":{}}", HEAD ",\"entries\":[]} more",
    HEAD ",\"entries\":[],}", "// note\n" HEAD ",\"entries\":[]}", HEAD ",'entries':[]}",
    "{\"format\":\"other\",\"version\":1,\"entries\":[]}", "{\"format\":\"unknot-journal\",\"entries\":[]}",
    "{\"format\":\"unknot-journal\",\"version\":0,\"entries\":[]}", HEAD ",\"entries\":[\"\xff\"]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) entries = make_entries ();
      g_autoptr (GError) error = NULL;
      gboolean lossy;
      g_autoptr (UnknotMonth) month = parse (texts[i], entries, &lossy, &error);

      g_test_message ("text %u", i);
      g_assert_null (month);
      g_assert_nonnull (error);
      g_assert_cmpuint (entries->len, ==, 0);
    }
}

static void
test_byte_order_mark (void)
{
  g_autoptr (GPtrArray) entries = make_entries ();
  gboolean lossy;
  g_autoptr (UnknotMonth) month = parse ("\xef\xbb\xbf" HEAD ",\"entries\":[" ENTRY "]}", entries, &lossy, NULL);

  g_assert_nonnull (month);
  g_assert_cmpuint (entries->len, ==, 1);
}

static void
test_later (void)
{
  g_autoptr (GPtrArray) entries = make_entries ();
  gboolean lossy;
  g_autoptr (UnknotMonth) month = parse ("{\"format\":\"unknot-journal\",\"version\":3,\"entries\":[" ENTRY "]}",
                                         entries, &lossy, NULL);

  g_assert_cmpint (unknot_month_get_version (month), ==, 3);
  g_assert_cmpuint (entries->len, ==, 1);
}

static void
test_names (void)
{
  static const struct {
    const char *name;
    gboolean    is_month;
  } cases[] = {
    { "2026-11", TRUE }, { "0001-01", TRUE }, { "2026-12", TRUE }, { "2026-00", FALSE }, { "2026-13", FALSE },
    { "2026-1", FALSE }, { "2026-111", FALSE }, { "2026_11", FALSE }, { "profile.json", FALSE }, { "", FALSE },
    { "20a6-11", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (unknot_month_is_name (cases[i].name), ==, cases[i].is_month);
    }
}

static JsonObject *
add_step (JsonObject *object,
          const char *name)
{
  JsonObject *next = json_object_new ();
  const char *path = json_object_get_string_member_with_default (object, "path", "");
  g_autofree char *longer = g_strconcat (path, name, NULL);

  json_object_set_string_member (next, "path", longer);
  return next;
}

static JsonObject *
first_step (JsonObject *object)
{
  return add_step (object, "a");
}

static JsonObject *
second_step (JsonObject *object)
{
  return add_step (object, "b");
}

/* Only the steps from the file's version on are taken, in order. */
static void
test_migrate (void)
{
  static const UnknotMigrate steps[] = { first_step, second_step };
  static const char * const paths[] = { "ab", "b", "" };

  for (int version = 1; version <= 3; version++)
    {
      g_autoptr (JsonObject) object = json_object_new ();
      g_autoptr (JsonObject) newest = unknot_migrate (object, version, steps, 2);

      g_assert_cmpstr (json_object_get_string_member_with_default (newest, "path", ""), ==, paths[version - 1]);
      g_assert_cmpint (json_object_get_int_member (newest, "version"), ==, 3);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/month/round-trip", test_round_trip);
  g_test_add_func ("/month/bit-for-bit", test_bit_for_bit);
  g_test_add_func ("/month/lenient", test_lenient);
  g_test_add_func ("/month/threads", test_threads);
  g_test_add_func ("/month/new", test_new);
  g_test_add_func ("/month/bad", test_bad);
  g_test_add_func ("/month/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/month/later", test_later);
  g_test_add_func ("/month/names", test_names);
  g_test_add_func ("/month/migrate", test_migrate);

  return g_test_run ();
}
