/* The program muscles-at, as it is called: test-muscles-at PROGRAM. */

#include <gio/gio.h>

static const char *program;

static gboolean
ask (const char  *input,
     char       **output,
     char       **complaint)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                      &error, program, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input, NULL, output, complaint, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process) == 0;
}

static void
test_answers (void)
{
  static const struct
  {
    const char *what;
    const char *input;
    const char *output;
  } cases[] = {
    { "nothing asked", "", "" },
    { "a place", "back 480 320\n",
      "at back 480 320\n"
      "trapezius-upper right superficial\ntrapezius-middle right superficial\nsupraspinatus right deep\n" },
    { "as it was written, blank lines, no newline at the end", "\n  back 450.50 4.1e2 \r\n\nback 440 920",
      "at back 450.50 4.1e2\ninfraspinatus right superficial\n"
      "subscapularis right deep\ntrapezius-lower right superficial\nat back 440 920\n" },
    { "another view", "front 406 292\n",
      "at front 406 292\nsternocleidomastoid left superficial\nscalenes left deep\nlevator-scapulae left deep\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *output = NULL;
      g_autofree char *complaint = NULL;

      g_test_message ("%s", cases[i].what);
      g_assert_true (ask (cases[i].input, &output, &complaint));
      g_assert_cmpstr (output, ==, cases[i].output);
      g_assert_cmpstr (complaint, ==, "");
    }
}

static void
test_bad_lines (void)
{
  static const char * const bad[] = {
    "top 1 2", "back 1", "back 1 2 3", "back one two", "back 1 nan", "back 1 inf", "back 1 2x", "{}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *input = g_strdup_printf ("back 440 920\n%s\nback 440 920\n", bad[i]);
      g_autofree char *expected =
        g_strdup_printf ("muscles-at: line 2: '%s' is not 'view x y' with view back, front or side and two numbers\n",
                         bad[i]);
      g_autofree char *output = NULL;
      g_autofree char *complaint = NULL;

      g_assert_false (ask (input, &output, &complaint));
      g_assert_cmpstr (output, ==, "at back 440 920\n");
      g_assert_cmpstr (complaint, ==, expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  program = argv[1];

  g_test_add_func ("/muscles-at/answers", test_answers);
  g_test_add_func ("/muscles-at/bad-lines", test_bad_lines);

  return g_test_run ();
}
