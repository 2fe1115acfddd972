/* The texts of the data reach the person in their own language: the contexts of the stub header are those of the code. */

#include <locale.h>
#include <string.h>

#include <glib/gi18n.h>

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-text.h"

static GFile *
data_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);

  return g_file_new_for_path (path);
}

static void
check_translated (const char *context,
                  const char *text)
{
  const char *translated = unknot_text (context, text);

  if (g_str_equal (translated, text))
    g_error ("no German for \"%s\" in context \"%s\"", text, context);
}

static void
test_techniques (void)
{
  g_autoptr (GFile) folder = data_file ("techniques");
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (folder, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);

      check_translated ("technique", technique->name);
      check_translated ("technique", technique->summary);
      check_translated ("evidence", technique->evidence_sentence);
      for (guint j = 0; technique->cautions[j] != NULL; j++)
        check_translated ("technique", technique->cautions[j]);
      for (guint j = 0; technique->dose.progression[j] != NULL; j++)
        check_translated ("technique", technique->dose.progression[j]);
      for (guint j = 0; j < technique->steps->len; j++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, j);

          check_translated ("step-cue", step->cue);
          check_translated ("step-text", step->text);
        }
    }
}

static void
test_muscles (void)
{
  g_autoptr (GFile) folder = data_file ("anatomy");
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  UnknotMuscle *muscle;

  g_assert_no_error (error);
  muscle = unknot_anatomy_get_muscle (anatomy, "levator-scapulae");
  g_assert_cmpstr (unknot_muscle_get_name (muscle), ==, "Schulterblattheber");
}

static void
test_sides (void)
{
  /* The person's own left and right must never change places on the way. */
  static const struct
  {
    const char *english;
    const char *wanted;
  } sides[] = {
    { "Your left", "link" },
    { "Your right", "recht" },
    { "%s, your left", "link" },
    { "%s, your right", "recht" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      const char *german = g_dgettext (GETTEXT_PACKAGE, sides[i].english);

      g_test_message ("%s: %s", sides[i].english, german);
      g_assert_nonnull (strstr (german, sides[i].wanted));
    }
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "de", TRUE);
  g_test_init (&argc, &argv, NULL);

  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL)
    {
      g_print ("1..0 # SKIP this system has no German locale\n");
      return 0;
    }
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("UNKNOT_PO_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_add_func ("/german/techniques", test_techniques);
  g_test_add_func ("/german/muscles", test_muscles);
  g_test_add_func ("/german/sides", test_sides);

  return g_test_run ();
}
