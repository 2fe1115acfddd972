#include "unknot-problem.h"

static void
test_words (void)
{
  static const struct {
    UnknotProblem problem;
    const char   *words;
  } cases[] = {
    { { UNKNOT_PROBLEM_UNREADABLE, (char *) "a.json", (char *) "b", 0 },
      "a.json could not be read. It was kept as b." },
    { { UNKNOT_PROBLEM_RESTORED, (char *) "a.json", (char *) "b", 0 },
      "a.json could not be read. It was kept as b, and its previous copy is used." },
    { { UNKNOT_PROBLEM_RESTORED, (char *) "a.json", NULL, 0 },
      "a.json was missing. Its previous copy is used." },
    { { UNKNOT_PROBLEM_FORBIDDEN, (char *) "a.json", NULL, 0 },
      "a.json could not be read. It is left as it is, and nothing is written to it." },
    { { UNKNOT_PROBLEM_NEWER, (char *) "a.json", NULL, 0 },
      "a.json was written by a later version of Unknot. You can look, but not change anything." },
    { { UNKNOT_PROBLEM_LOSSY, (char *) "a.json", NULL, 0 },
      "a.json has values that would be damaged by saving. You can look at it, but not change it." },
    { { UNKNOT_PROBLEM_STRAYS, (char *) "a.json", NULL, 1 },
      "1 entry in a.json could not be understood. It stays in the file." },
    { { UNKNOT_PROBLEM_STRAYS, (char *) "a.json", NULL, 3 },
      "3 entries in a.json could not be understood. They stay in the file." },
    { { UNKNOT_PROBLEM_SECOND, (char *) "unknot", NULL, 0 },
      "Unknot is open twice. You can look here, but only change things in the other window." },
    { { UNKNOT_PROBLEM_FOLDER, (char *) "unknot", NULL, 0 },
      "The folder unknot can’t be written. What you enter is kept only until you close Unknot." },
    { { UNKNOT_PROBLEM_CHANGED, (char *) "a.json", (char *) "b", 0 },
      "Another program changed a.json while Unknot was open. That version was kept as b." },
    { { UNKNOT_PROBLEM_GONE, (char *) "/disk/journal", NULL, 0 },
      "The folder with your entries is missing: /disk/journal. Nothing is written. "
      "Bring it back, then open Unknot again." },
    { { UNKNOT_PROBLEM_COPY, (char *) "a (1).json", NULL, 0 },
      "The copy a (1).json holds nothing that is new. It is kept." },
    { { UNKNOT_PROBLEM_COPY, (char *) "a (1).json", NULL, 1 },
      "1 entry was taken into your journal from the copy a (1).json. The copy is kept." },
    { { UNKNOT_PROBLEM_COPY, (char *) "a (1).json", NULL, 2 },
      "2 entries were taken into your journal from the copy a (1).json. The copy is kept." },
    { { UNKNOT_PROBLEM_COPY_DIFFERS, (char *) "a (1).json", NULL, 1 },
      "1 entry is different in the copy a (1).json. Yours holds; the copy is kept." },
    { { UNKNOT_PROBLEM_COPY_DIFFERS, (char *) "a (1).json", NULL, 2 },
      "2 entries are different in the copy a (1).json. Yours hold; the copy is kept." },
    { { UNKNOT_PROBLEM_COPY_LEFT, (char *) "a (1).json", NULL, 0 },
      "The copy a (1).json could not be taken into your journal. It is left as it is." },
    { { UNKNOT_PROBLEM_MERGED, (char *) "a.json", NULL, 0 },
      "Another program changed a.json. You see it as it is now." },
    { { UNKNOT_PROBLEM_MERGED, (char *) "a.json", NULL, 1 },
      "Another program changed a.json. 1 entry was taken into your journal." },
    { { UNKNOT_PROBLEM_MERGED, (char *) "a.json", NULL, 2 },
      "Another program changed a.json. 2 entries were taken into your journal." },
    { { UNKNOT_PROBLEM_RETURNED, (char *) "a.json", NULL, 1 },
      "Another program took 1 entry out of a.json. It was put back." },
    { { UNKNOT_PROBLEM_RETURNED, (char *) "a.json", NULL, 2 },
      "Another program took 2 entries out of a.json. They were put back." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = unknot_problem_to_text (&cases[i].problem);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_failures (void)
{
  static const struct {
    gboolean    is_file;
    int         code;
    const char *begins;
  } cases[] = {
    { TRUE, G_FILE_ERROR_NOSPC, "The disk is full. " },
    { TRUE, G_FILE_ERROR_ACCES, "The journal in /x can’t be written. " },
    { TRUE, G_FILE_ERROR_PERM, "The journal in /x can’t be written. " },
    { TRUE, G_FILE_ERROR_ROFS, "The journal in /x can’t be written. " },
    { TRUE, G_FILE_ERROR_IO, "Your entry could not be saved. " },
    { FALSE, G_IO_ERROR_BUSY, "Unknot is open twice, " },
    { FALSE, G_IO_ERROR_NOT_MOUNTED, "The folder with your journal is not there. " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (cases[i].is_file ? G_FILE_ERROR : G_IO_ERROR, cases[i].code, "");
      g_autofree char *words = unknot_problem_describe_failure (error, "/x");

      g_assert_true (g_str_has_prefix (words, cases[i].begins));
      g_assert_true (g_str_has_suffix (words, "kept until you close Unknot."));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/problem/words", test_words);
  g_test_add_func ("/problem/failures", test_failures);

  return g_test_run ();
}
