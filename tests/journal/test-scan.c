#include "unknot-scan.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
test_scan (void)
{
#define WITH_LENGTH(text) text, sizeof text - 1
  static const struct {
    const char *text;
    gsize       length;
    UnknotScan  scan;
  } cases[] = {
    { WITH_LENGTH (""), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH (" \n\t"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH (" {\"a\":[1,-2.5e3,{\"b\":\"}\\\"\"}],\"c\":null}\n"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{}{}"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{} x"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("[]"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("\"text\""), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":[1,2"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":\"cut"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":\"cut\\"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":\"\\u00"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{}}"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("\0\0\0\0"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":1}\0\0"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":\"x\0y\"}"), UNKNOT_SCAN_BROKEN },
    { WITH_LENGTH ("{\"a\":1e999}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":-1e999}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":1e-999}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":0.0e5,\"b\":0.0}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":9223372036854775807}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":-9223372036854775808}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":9223372036854775808}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":123456789012345678901234567890}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":\"123456789012345678901234567890 1e999\"}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":\"\\u0000\"}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":\"\\u001f\"}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":\"\\u0001 \\u00e9 \\\\u0000\"}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":\"\\ud83d\\ude00\"}"), UNKNOT_SCAN_WHOLE },
    { WITH_LENGTH ("{\"a\":\"\\ud83d\"}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":\"\\ud83d\\u0041\"}"), UNKNOT_SCAN_LOSSY },
    { WITH_LENGTH ("{\"a\":\"\\ude00 alone\"}"), UNKNOT_SCAN_LOSSY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (unknot_scan_text (cases[i].text, cases[i].length), ==, cases[i].scan);
    }
}

/* What is called whole must be the same after json-glib has read and written it, and read it again. */
static void
test_whole_means_kept (void)
{
  static const char * const texts[] = {
    "{\"a\":0.1,\"b\":12.25,\"c\":9223372036854775807,\"d\":-5,\"e\":1e300,\"f\":123456.789}",
    "{\"a\":\"\\u0001\\b\\f\\n\\r\\t\\\"\\\\/ é 😀 \x7f\",\"\":[],\"c\":{},\"d\":[true,false,null]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) first = json_from_string (texts[i], &error);
      g_autofree char *written = json_to_string (first, FALSE);
      g_autoptr (JsonNode) second = json_from_string (written, &error);

      g_assert_no_error (error);
      g_assert_cmpint (unknot_scan_text (texts[i], strlen (texts[i])), ==, UNKNOT_SCAN_WHOLE);
      g_assert_cmpint (unknot_scan_text (written, strlen (written)), ==, UNKNOT_SCAN_WHOLE);
      g_assert_true (json_node_equal (first, second));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scan/scan", test_scan);
  g_test_add_func ("/scan/whole-means-kept", test_whole_means_kept);

  return g_test_run ();
}
