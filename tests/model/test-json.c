#include <math.h>
#include <string.h>

#include "unknot-json.h"

static JsonObject *
parse (const char  *text,
       GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return unknot_json_parse (bytes, "example.json", error);
}

static void
test_damaged (void)
{
  static const struct
  {
    const char *what;
    const char *text;
    gssize length;
  } cases[] = {
    { "empty", "", 0 },
    { "white space", "  \n", -1 },
    { "truncated", "{\"a\": [1, 2", -1 },
    { "a list", "[1]", -1 },
    { "a second value", "{} {}", -1 },
    { "rubbish at the end", "{\"a\": \"}\"} x", -1 },
    { "a comment", "{ /* a */ }", -1 },
    { "single quotes", "{'a': 1}", -1 },
    { "a byte order mark", "\xef\xbb\xbf{}", -1 },
    { "NUL bytes", "{}\0\0\0", 5 },
    { "only NUL bytes", "\0\0\0\0", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = cases[i].length < 0 ? strlen (cases[i].text) : (gsize) cases[i].length;
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, length);
      g_autoptr (GError) error = NULL;
      JsonObject *object = unknot_json_parse (bytes, "example.json", &error);

      g_test_message ("%s", cases[i].what);
      g_assert_null (object);
      g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX);
      g_assert_true (g_str_has_prefix (error->message, "example.json: "));
    }
}

/* Where and why, and nothing of what the person wrote. */
static void
test_says (void)
{
  static const struct
  {
    const char *text;
    const char *says;
  } cases[] = {
    { "{\n  \"a\": Klinik\n}", "example.json: line 2, column 8: not JSON" },
    { "{\"a\": 1 \"Klinik\": 2}", "example.json: line 1, column 7: a comma is missing" },
    { "{\"a\": \"Klinik\",}", "example.json: line 1, column 15: a comma before nothing" },
    { "{\"Klinik\" 1}", "example.json: line 1, column 9: a colon is missing" },
    { "{\"a\": \"\xff Klinik\"}", "example.json: not UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (cases[i].text, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX);
      g_assert_cmpstr (error->message, ==, cases[i].says);
    }
}

static void
test_members (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object =
    parse ("{\"text\": \"a\", \"texts\": [\"a\", \"b\"], \"number\": 2.5, \"whole\": 3, \"yes\": true, \"none\": null,"
           " \"inner\": {\"x\": 1}, \"list\": [{\"x\": 2}, 7]}", &error);
  g_auto (GStrv) texts = NULL;
  JsonArray *list;
  double number;
  int whole;
  gboolean yes;

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_json_string (object, "example.json", "text", &error), ==, "a");
  g_assert_true (unknot_json_strings (object, "example.json", "texts", &texts, &error));
  g_assert_cmpuint (g_strv_length (texts), ==, 2);
  g_assert_true (unknot_json_number (object, "example.json", "number", 0, 5, &number, &error));
  g_assert_cmpfloat (number, ==, 2.5);
  g_assert_true (unknot_json_integer (object, "example.json", "whole", 3, 3, &whole, &error));
  g_assert_cmpint (whole, ==, 3);
  g_assert_true (unknot_json_boolean (object, "example.json", "yes", &yes, &error));
  g_assert_true (yes);
  g_assert_nonnull (unknot_json_object (object, "example.json", "inner", &error));
  list = unknot_json_array (object, "example.json", "list", &error);
  g_assert_nonnull (unknot_json_element (list, "example.json: list", 0, &error));
  g_assert_true (unknot_json_has (object, "yes"));
  g_assert_false (unknot_json_has (object, "none"));
  g_assert_false (unknot_json_has (object, "absent"));
  g_assert_no_error (error);

  g_assert_null (unknot_json_element (list, "example.json: list", 1, &error));
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER);
}

static void
test_wrong_members (void)
{
  g_autoptr (JsonObject) object = parse ("{\"text\": 1, \"number\": \"2\", \"whole\": 2.5, \"huge\": 1e999, \"yes\": 1,"
                                         " \"texts\": [1], \"list\": {}, \"inner\": []}", NULL);
  static const char * const known[] = { "text", NULL };
  g_auto (GStrv) texts = NULL;
  double number;
  int whole;
  gboolean yes;

#define refuses(call, code, says)                                       \
  G_STMT_START {                                                        \
    g_autoptr (GError) error = NULL;                                    \
    g_assert_false (call);                                              \
    g_assert_error (error, UNKNOT_DATA_ERROR, code);                    \
    g_assert_cmpstr (error->message, ==, "example.json: " says);        \
  } G_STMT_END

  refuses (unknot_json_string (object, "example.json", "text", &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'text' is not a text");
  refuses (unknot_json_string (object, "example.json", "absent", &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'absent' is missing");
  refuses (unknot_json_strings (object, "example.json", "texts", &texts, &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'texts' has an element that is not a text");
  refuses (unknot_json_number (object, "example.json", "number", 0, 5, &number, &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'number' is not a number");
  refuses (unknot_json_number (object, "example.json", "whole", 3, 5, &number, &error), UNKNOT_DATA_ERROR_VALUE,
           "member 'whole' is not between 3 and 5");
  refuses (unknot_json_number (object, "example.json", "huge", -HUGE_VAL, HUGE_VAL, &number, &error),
           UNKNOT_DATA_ERROR_VALUE, "member 'huge' is not between -inf and inf");
  refuses (unknot_json_integer (object, "example.json", "whole", 0, 5, &whole, &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'whole' is not a whole number");
  refuses (unknot_json_boolean (object, "example.json", "yes", &yes, &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'yes' is not true or false");
  refuses (unknot_json_array (object, "example.json", "list", &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'list' is not a list");
  refuses (unknot_json_object (object, "example.json", "inner", &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'inner' is not an object");
  refuses (unknot_json_only (object, "example.json", known, &error), UNKNOT_DATA_ERROR_MEMBER,
           "member 'number' is unknown");

#undef refuses
}

static void
test_load_missing (void)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_tmp_dir (), "unknot-no-such-file.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_json_load (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "unknot-no-such-file.json: "));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/damaged", test_damaged);
  g_test_add_func ("/json/says", test_says);
  g_test_add_func ("/json/members", test_members);
  g_test_add_func ("/json/wrong-members", test_wrong_members);
  g_test_add_func ("/json/load-missing", test_load_missing);

  return g_test_run ();
}
