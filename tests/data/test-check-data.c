/* A broken data file fails the build: runs the program of the build on a copy of the data in which one file is changed. */

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

static const char *program;

/* Links each file of a folder of the data into a folder of the same name below root. */
static void
link_folder (const char *root,
             const char *name)
{
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
  g_autofree char *target = g_build_filename (root, name, NULL);
  g_autoptr (GDir) dir = g_dir_open (source, 0, NULL);
  const char *entry;

  g_assert_nonnull (dir);
  g_assert_cmpint (g_mkdir (target, 0700), ==, 0);
  while ((entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *from = g_build_filename (source, entry, NULL);
      g_autofree char *below = g_build_filename (name, entry, NULL);
      g_autofree char *to = g_build_filename (target, entry, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (to);

      if (g_file_test (from, G_FILE_TEST_IS_DIR))
        link_folder (root, below);
      else
        g_assert_true (g_file_make_symbolic_link (file, from, NULL, NULL));
    }
}

static void
link_data (const char *root)
{
  static const char * const folders[] = {
    "anatomy", "articles", "figures", "help", "icons", "reading", "safety", "techniques",
  };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    link_folder (root, folders[i]);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *entry;

  while ((entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, entry, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_assert_cmpint (g_remove (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static int
run (const char  *root,
     char       **said)
{
  g_autofree char *stamp = g_build_filename (root, "stamp", NULL);
  g_autofree char *depfile = g_build_filename (root, "depfile", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, program, root, stamp,
                                                      depfile, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, said, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));

  return g_subprocess_get_exit_status (process);
}

/* Makes a file of the copy a real one with something replaced; without @from with nothing but @to in it. */
static void
change_file (const char *path,
             const char *from,
             const char *to)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  changed = g_string_new (from != NULL ? text : to);
  if (from != NULL)
    g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_true (g_file_set_contents (path, changed->str, (gssize) changed->len, NULL));
}

static void
restore_file (const char *path,
              const char *name)
{
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_true (g_file_make_symbolic_link (file, source, NULL, NULL));
}

static void
test_broken (void)
{
  static const struct
  {
    const char *file;
    const char *from;
    const char *to;
    const char *said;
  } changes[] = {
    { "techniques/cane.json", "\"hold_start\"", "\"hold_strat\"", "hold_strat" },
    { "techniques/cane.json", "\"multifidi\"", "\"biceps\"", "“places”: There is no muscle “biceps”" },
    { "techniques/cane.json", "\"dizziness\"", "\"boredom\"", "“stop_rules”: There is no stop rule “boredom”" },
    { "techniques/cane.json", "\"cane_hook\"", "\"cane_crook\"", "step 1, “pose”: There is no picture “cane_crook”" },
    { "techniques/cane.json", "Hold still and breathe.", "This cures your knot.", "step 3, “cue”: This promises more" },
    { "techniques/ball-floor.json", "\"after\": \"fingers\"", "\"after\": \"fists\"", "“places”: There is no technique “fists”" },
    { "techniques/cane.json", "Hold still and breathe.", "One two three four five six seven eight nine ten eleven.",
      "step 3, “cue”: It has more than ten words" },
    { "techniques/cane.json", "\"sources\": [\"R32\"]", "\"sources\": []", "“evidence.sources”: " },
    { "techniques/cane.json", "\"max_hold_seconds\": 60", "\"max_hold_seconds\": 91", "“dose.max_hold_seconds”: " },
    { "techniques/cane.json", "\"id\": \"pull\"", "\"id\": \"hook\"", "step 2, “id”: Another step" },
    { "techniques/cane.json", "about {target} out of 10", "about 4 out of 10", "step 2, “text”: How strong" },
    { "techniques/cane.json", "go above {cap}", "go above {cup}", "step 2, “text”: Only {target}" },
    { "techniques/gentle-movement.json", "\"neck\"", "\"tail\"", "“regions”: There is no region “tail”" },
    { "techniques/heat.json", NULL, "", "heat.json" },
    { "techniques/cane.json", "\"R32\"", "\"R999\"", "'evidence.sources' names an unknown source" },
    { "articles/needles.json", "\"S22\"", "\"S85\"", "'seeds' names an unknown row" },
    { "articles/needles.json", "\"why\"", "\"because\"", "because" },
    { "articles/needles.json", "\"R63\"", "\"R63z\"", "'sources' names an unknown source" },
    { "articles/needles.json", "\"professional\"", "\"amateur\"", "'techniques' names an unknown technique" },
    { "articles/needles.json", "\"needles\"", "\"pins\"", "'id' is not the file's name" },
    { "help/help.json", "\"summary\"", "\"summery\"", "summery" },
    { "help/help.json", "\"shortcuts\"", "\"moon\"", "'links' leads nowhere" },
    { "help/help.json", "article/more-pressure", "article/most-pressure", "'links' names an unknown article" },
    { "help/help.json", "\"numbers\"", "\"privacy\"", "'id' is listed twice" },
    { "help/help.json", "unknot-lock-symbolic", "unknot-key-symbolic", "privacy: member 'icon' names an unknown icon" },
    { "help/help.json", "unknot-ball-symbolic", "unknot-cube-symbolic", "'parts.icon' names an unknown icon" },
    { "help/help.json", "fingers_hold", "fingers_grip", "'picture' names an unknown pose" },
    { "help/help.json", "just stays empty", "stays just as empty as it was on that very day", "has a sentence of more" },
    { "help/help.json", "and let go.", "and let go. So.", "'parts' has more than 14 sentences" },
    { "help/help.json", "The Library tells", "This cures your knot: it tells", "'parts.text' promises more" },
    { "reading/reading.json", "\"abstract\"", "\"hearsay\"", "hearsay" },
    { "reading/reading.json", "\"secondary\"", "\"secondary\", \"citation\": \"A blog\"", "cites by name" },
    { "safety/questions.json", "\"multifidi\"", "\"biceps\"", "'regions.muscles' names an unknown muscle" },
    { "safety/questions.json", "\"near\": [", "\"near\": [ \"tail\",", "'regions.near' names an unknown region" },
    { "safety/gates.json", "\"blocks\"", "\"locks\"", "locks" },
    { "anatomy/back.json", "\"midline_x\"", "\"midline_y\"", "midline_x" },
    { "anatomy/muscles.json", NULL, "{}", "muscles.json" },
    { "figures/cane_hook.json", "\"keys\"", "\"kees\"", "cane_hook" },
    { "figures/cane_hook.json", NULL, "{ \"keys\": [", "cane_hook" },
  };
  g_autofree char *root = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *well = NULL;

  link_data (root);
  g_assert_cmpint (run (root, &well), ==, 0);
  g_assert_cmpstr (well, ==, "");

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_build_filename (root, changes[i].file, NULL);
      g_autofree char *name = g_path_get_basename (changes[i].file);
      g_autofree char *said = NULL;

      change_file (path, changes[i].from, changes[i].to);
      g_assert_cmpint (run (root, &said), ==, 1);
      *strrchr (name, '.') = '\0';
      if (strstr (said, name) == NULL || strstr (said, changes[i].said) == NULL)
        g_error ("'%s' does not name %s and %s", said, changes[i].file, changes[i].said);
      restore_file (path, changes[i].file);
    }

  remove_folder (root);
}

/* A row that is in no file at all is missed, whichever file let it go. */
static void
test_seeds (void)
{
  g_autofree char *root = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (root, "techniques", "cane.json", NULL);
  g_autofree char *said = NULL;

  link_data (root);
  change_file (path, "\"S45\"", "\"S35\"");
  g_assert_cmpint (run (root, &said), ==, 1);
  g_assert_nonnull (strstr (said, "S45 is neither carried nor dropped"));

  remove_folder (root);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_assert_cmpint (argc, ==, 2);
  program = argv[1];
  g_test_add_func ("/check-data/broken", test_broken);
  g_test_add_func ("/check-data/seeds", test_seeds);

  return g_test_run ();
}
