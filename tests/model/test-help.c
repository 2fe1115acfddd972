/* The help: its pages and their order, and the errors of a broken file. */

#include <string.h>

#include <glib/gstdio.h>

#include "unknot-help.h"
#include "unknot-json.h"

#define PART "\"parts\":[{\"heading\":\"H\",\"text\":\"T.\"}]"
#define BEGIN "{\"pages\":[{\"id\":\"a\",\"title\":\"A\",\"summary\":\"S\",\"icon\":\"i\",\"words\":[],"

static void
test_real (void)
{
  static const char * const ids[] = {
    "first-steps", "press-safely", "numbers", "privacy", "folders", "file-format",
  };
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotHelp) help = unknot_help_load (folder, &error);
  g_autoptr (UnknotHelp) same = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (unknot_help_get_n (help), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const UnknotHelpPage *page = unknot_help_get (help, i);

      g_assert_cmpstr (page->id, ==, ids[i]);
      g_assert_true (unknot_help_lookup (help, ids[i]) == page);
      g_assert_cmpuint (page->parts->len, >=, 3);
      g_assert_nonnull (page->words[0]);
      g_assert_nonnull (page->links[0]);
    }
  g_assert_null (unknot_help_lookup (help, "keyboard"));
  g_assert_cmpstr (unknot_help_lookup (help, "press-safely")->picture, ==, "fingers_hold");

  same = unknot_help_ref (help);
  g_assert_true (same == help);
}

/* What a person is told about pressing is what the rules say: clinical.md C0 and D3. */
static void
test_pressing (void)
{
  static const char * const said[] = {
    "about four of ten", "never above five", "three is the limit", "never longer than 90 seconds", "half a minute",
    "front or sides of the neck", "armpit", "the spine itself", "any implant", "numb", "electric pain", "chest pain",
    "call for help first",
  };
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (UnknotHelp) help = unknot_help_load (folder, NULL);
  const UnknotHelpPage *page = unknot_help_lookup (help, "press-safely");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < page->parts->len; i++)
    g_string_append (text, ((const UnknotHelpPart *) page->parts->pdata[i])->text);
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    if (strstr (text->str, said[i]) == NULL)
      g_error ("it does not say '%s'", said[i]);
}

/* Titles first, then other words, then all that is said; case and accents don't count. */
static void
test_search (void)
{
  static const struct
  {
    const char       *query;
    const char       *id;
    UnknotSearchRank  rank;
  } queries[] = {
    { "privacy", "privacy", UNKNOT_SEARCH_IN_TITLE },
    { "PRÍVACY", "privacy", UNKNOT_SEARCH_IN_TITLE },
    { "internet", "privacy", UNKNOT_SEARCH_IN_WORDS },
    { "privacy cloud", "privacy", UNKNOT_SEARCH_IN_WORDS },
    { "encrypted", "privacy", UNKNOT_SEARCH_IN_TEXT },
    { "crypted", "privacy", UNKNOT_SEARCH_NONE },
    { "folder you trust", "folders", UNKNOT_SEARCH_IN_TEXT },
    { "armpit", "press-safely", UNKNOT_SEARCH_IN_TEXT },
    { "armpit", "numbers", UNKNOT_SEARCH_NONE },
  };
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (UnknotHelp) help = unknot_help_load (folder, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autofree char *folded = unknot_search_fold (queries[i].query);

      g_test_message ("%s", queries[i].query);
      g_assert_cmpint (unknot_help_page_rank (unknot_help_lookup (help, queries[i].id), folded), ==, queries[i].rank);
    }
}

static void
test_links (void)
{
  g_assert_true (unknot_help_is_link ("data"));
  g_assert_true (unknot_help_is_link ("article/needles"));
  g_assert_false (unknot_help_is_link ("article/"));
  g_assert_false (unknot_help_is_link ("article"));
  g_assert_false (unknot_help_is_link (""));
}

static void
test_broken (void)
{
  static const struct
  {
    const char *text;
    const char *said;
  } texts[] = {
    { "[]", "help/help.json" },
    { "{}", "'pages'" },
    { "{\"pages\":[{}]}", "'id'" },
    { "{\"pages\":[],\"page\":1}", "'page'" },
    { BEGIN "\"parts\":[]}]}", "'parts' is empty" },
    { BEGIN "\"parts\":[{\"heading\":\"H\"}]}]}", "'text'" },
    { BEGIN "\"parts\":[{\"heading\":\"H\",\"text\":\"T.\",\"body\":\"B\"}]}]}", "'body'" },
    { BEGIN PART ",\"links\":[\"moon\"]}]}", "'links' leads nowhere" },
    { BEGIN PART ",\"links\":\"data\"}]}", "'links'" },
    { BEGIN PART ",\"picture\":7}]}", "'picture'" },
    { BEGIN PART "},{\"id\":\"a\",\"title\":\"A\",\"summary\":\"S\",\"icon\":\"i\",\"words\":[]," PART "}]}",
      "'id' is listed twice" },
  };
  g_autofree char *root = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *below = g_build_filename (root, "help", NULL);
  g_autofree char *path = g_build_filename (below, "help.json", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (root);
  g_autoptr (GError) missing = NULL;

  g_assert_null (unknot_help_load (folder, &missing));
  g_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (path, texts[i].text, -1, NULL));
      g_assert_null (unknot_help_load (folder, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, "help/help.json"));
      g_assert_nonnull (strstr (error->message, texts[i].said));
    }

  g_remove (path);
  g_rmdir (below);
  g_rmdir (root);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/help/real", test_real);
  g_test_add_func ("/help/pressing", test_pressing);
  g_test_add_func ("/help/search", test_search);
  g_test_add_func ("/help/links", test_links);
  g_test_add_func ("/help/broken", test_broken);

  return g_test_run ();
}
