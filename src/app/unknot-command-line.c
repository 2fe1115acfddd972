/* The options of the command line, and those that are answered without a window. */

#include "unknot-command-line.h"

#include <stdlib.h>

#include <glib/gi18n.h>

#include "unknot-command-export.h"
#include "unknot-home.h"
#include "unknot-technique-find.h"

/* `g_application_run()` goes on. */
#define GO_ON (-1)

/**
 * unknot_command_line_install:
 * @app: an application
 *
 * Adds the options, with what `--help` says about them.
 */
void
unknot_command_line_install (GApplication *app)
{
  g_return_if_fail (G_IS_APPLICATION (app));

  g_application_set_option_context_parameter_string (app, _("[FILE]"));
  g_application_set_option_context_summary (app, _("Ease sore, tight spots in the back, neck and shoulders"));
  /* Translators: the last lines of --help; FILE as in the other lines */
  g_application_set_option_context_description (app,
                                                _("FILE is what can be imported: an export, a table or techniques."));
  /* Translators: options of the command line; --export, json, csv and fhir stay as they are */
  g_application_add_main_option (app, "start", 0, 0, G_OPTION_ARG_STRING,
                                 _("Open a plan with this technique, by id or name"), _("TECHNIQUE"));
  g_application_add_main_option (app, "export", 0, 0, G_OPTION_ARG_FILENAME,
                                 _("Write everything to a file; “-” is the output"), _("FILE"));
  g_application_add_main_option (app, "format", 0, 0, G_OPTION_ARG_STRING,
                                 _("Format of --export: json, csv or fhir"), _("FORMAT"));
  g_application_add_main_option (app, "force", 0, 0, G_OPTION_ARG_NONE,
                                 _("Let --export write over a file"), NULL);
}

static int
run_export (const char   *file,
            GVariantDict *options)
{
  g_autoptr (UnknotContext) context = unknot_home_context_new ();
  g_autofree char *said = NULL;
  UnknotCommandExport order = {
    .file = file,
    .force = g_variant_dict_contains (options, "force"),
    .sandboxed = g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS),
  };

  g_variant_dict_lookup (options, "format", "&s", &order.format);
  if (unknot_command_export (context, &order, &said))
    return EXIT_SUCCESS;

  g_printerr ("%s\n", said);
  return EXIT_FAILURE;
}

/* Found here, so that a wrong name is said where it was written; opened where the window is. */
static int
start (GApplication *app,
       const char   *words)
{
  g_autoptr (UnknotContext) context = unknot_home_context_new ();
  UnknotTechnique *technique = unknot_technique_find (unknot_context_get_techniques (context), words);
  g_autoptr (GError) error = NULL;

  if (technique == NULL)
    {
      g_printerr (_("There is no technique “%s”."), words);
      g_printerr ("\n");
      return EXIT_FAILURE;
    }
  if (!g_application_register (app, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  g_action_group_activate_action (G_ACTION_GROUP (app), "start-technique", g_variant_new_string (technique->id));
  return GO_ON;
}

/**
 * unknot_command_line_run:
 * @app: an application
 * @options: what was asked for
 *
 * Does what needs no window: an export. It neither starts the toolkit nor disturbs an Unknot that runs. To open a
 * technique is handed to the Unknot that runs, or to this one.
 *
 * Returns: the exit status, or -1 to go on as usual
 */
int
unknot_command_line_run (GApplication *app,
                         GVariantDict *options)
{
  const char *words;

  g_return_val_if_fail (G_IS_APPLICATION (app), EXIT_FAILURE);
  g_return_val_if_fail (options != NULL, EXIT_FAILURE);

  if (g_variant_dict_lookup (options, "export", "^&ay", &words))
    return run_export (words, options);
  if (g_variant_dict_lookup (options, "start", "&s", &words))
    return start (app, words);

  return GO_ON;
}
