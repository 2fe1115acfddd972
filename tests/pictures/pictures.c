#include <locale.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "frame.h"
#include "picture.h"
#include "picture-cut.h"
#include "picture-sight.h"
#include "picture-touch.h"
#include "picture-tree.h"
#include "picture-warnings.h"
#include "picture-words.h"
#include "unknot-at-actions.h"
#include "unknot-config.h"
#include "unknot-touch.h"
#include "unknot-whole-words.h"
#include "world.h"

/*
 * Makes a picture of every page in every look: `pictures [--look LOOK]… [--po FOLDER] FOLDER [SCENE…]`. The person in them
 * is made up. What `--po` holds is where the language of the environment comes from. With `--contrast` in place of the
 * folder it measures all texts, with `--touch` all that a finger may press; with `--hold` it says what is shown and holds
 * it until there is a line to read. `--list` names the scenes. With `--words` it also names every text in plain letters,
 * which nobody has translated into the language of `tests/po/pseudo.py`.
 */

static const UnknotPictureLook looks[] = {
  { "1100-light", 1100, 760, FALSE, FALSE, 1 },
  { "1100-dark", 1100, 760, TRUE, FALSE, 1 },
  { "360-light", 360, 720, FALSE, FALSE, 1 },
  { "360-dark", 360, 720, TRUE, FALSE, 1 },
  { "700-rtl", 700, 800, FALSE, TRUE, 1 },
  { "360-double", 360, 720, FALSE, FALSE, 2 },
  { "720-short", 720, 360, FALSE, FALSE, 1 },
  { "360-tiny", 360, 294, FALSE, FALSE, 1 },
};

/* Only when they are asked for. */
static const UnknotPictureLook more_looks[] = {
  { "700-light", 700, 800, FALSE, FALSE, 1 },
  { "700-dark", 700, 800, TRUE, FALSE, 1 },
  { "2560-light", 2560, 1440, FALSE, FALSE, 1 },
  { "2560-dark", 2560, 1440, TRUE, FALSE, 1 },
  { "3840-light", 3840, 2160, FALSE, FALSE, 1 },
  { "3840-dark", 3840, 2160, TRUE, FALSE, 1 },
  /* Of a screen of 3840 by 2160 with GDK_SCALE=2. */
  { "1920-light", 1920, 1080, FALSE, FALSE, 1 },
  { "1920-dark", 1920, 1080, TRUE, FALSE, 1 },
  { "360-rtl", 360, 720, FALSE, TRUE, 1 },
};

/* In this order: the last of them change what the others show. */
static const UnknotPicturesScene * const groups[] = {
  unknot_pictures_welcome_scenes,
  unknot_pictures_body_scenes,
  unknot_pictures_echo_scenes,
  unknot_pictures_relief_scenes,
  unknot_pictures_guide_scenes,
  unknot_pictures_journal_scenes,
  unknot_pictures_helped_scenes,
  unknot_pictures_log_scenes,
  unknot_pictures_import_scenes,
  unknot_pictures_data_scenes,
  unknot_pictures_table_scenes,
  unknot_pictures_packs_scenes,
  unknot_pictures_report_scenes,
  unknot_pictures_knot_scenes,
  unknot_pictures_week_scenes,
  unknot_pictures_help_scenes,
  unknot_pictures_library_scenes,
  unknot_pictures_safety_scenes,
  unknot_pictures_seated_scenes,
};

/* What is done with what a window shows. */
typedef struct
{
  gboolean    measures;
  gboolean    touches;
  gboolean    holds;
  gboolean    reads;
  const char *folder;
  UnknotSight sight;
  UnknotReach reach;
  guint       n_cut;
  guint       n_plain;
} Task;

/* Whether no pictures are to be kept. */
static gboolean
is_silent (const Task *task)
{
  return task->measures || task->touches || task->holds;
}

/* As the app's own window does. */
static void
make_touchable (GtkWindow *window)
{
  static const char * const conditions[] = { "max-height: 400px", "max-width: 600sp" };

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      AdwBreakpoint *breakpoint = adw_breakpoint_new (adw_breakpoint_condition_parse (conditions[i]));

      unknot_touch_follow (breakpoint, GTK_WIDGET (window));
      adw_window_add_breakpoint (ADW_WINDOW (window), breakpoint);
    }
}

static void
take (Task                      *task,
      const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene,
      const UnknotPictureLook   *look)
{
  g_autofree char *name = g_strdup_printf ("%s-%s", scene->name, look->name);
  GtkWindow *window = g_object_new (ADW_TYPE_WINDOW, NULL);
  GtkWidget *page;

  unknot_picture_set_look (look);
  unknot_profile_set_build (unknot_context_get_profile (world->context), "neutral");
  make_touchable (window);
  page = scene->make (world, scene);
  /* The trees of what a screen reader finds are of the page itself. */
  adw_window_set_content (ADW_WINDOW (window), task->holds ? page : unknot_pictures_frame (page));
  gtk_widget_set_size_request (GTK_WIDGET (window), look->width, look->height);
  gtk_window_set_default_size (window, look->width, look->height);
  gtk_window_present (window);
  if (task->holds)
    unknot_picture_show ();
  else
    unknot_picture_settle (window);
  if (task->measures)
    unknot_picture_measure (window, name, &task->sight);
  else if (task->touches)
    unknot_picture_reach (window, name, &task->reach);
  else if (task->holds)
    unknot_picture_hold (name);
  else
    unknot_picture_save (window, task->folder, name);
  if (!task->holds)
    task->n_cut += unknot_picture_find_cut (window, name);
  if (task->reads)
    task->n_plain += unknot_picture_read (window, name);
  gtk_window_destroy (window);
}

static GApplication *
start_application (void)
{
  GApplication *app = g_object_new (ADW_TYPE_APPLICATION,
                                    "application-id", UNKNOT_APP_ID ".Pictures",
                                    "resource-base-path", UNKNOT_RESOURCE_BASE,
                                    "flags", G_APPLICATION_NON_UNIQUE,
                                    NULL);
  g_autoptr (GError) error = NULL;

  g_application_register (app, NULL, &error);
  g_assert_no_error (error);

  return app;
}

static gboolean
is_wanted (char                    **names,
           const UnknotPictureLook  *look)
{
  return g_strv_contains ((const char * const *) names, look->name);
}

/* In all looks, or those of them that are wanted. */
static void
take_all (Task                       *task,
          const UnknotPicturesWorld  *world,
          const UnknotPicturesScene  *scene,
          char                      **wanted)
{
  for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
    if (wanted == NULL || is_wanted (wanted, &looks[look]))
      take (task, world, scene, &looks[look]);
  for (guint look = 0; look < G_N_ELEMENTS (more_looks); look++)
    if (wanted != NULL && is_wanted (wanted, &more_looks[look]))
      take (task, world, scene, &more_looks[look]);
}

static void
list_scenes (void)
{
  for (guint group = 0; group < G_N_ELEMENTS (groups); group++)
    for (const UnknotPicturesScene *scene = groups[group]; scene->name != NULL; scene++)
      g_print ("%s\n", scene->name);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GApplication) app = NULL;
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) wanted = NULL;
  g_autofree char *po = NULL;
  UnknotPicturesEvening evening;
  gboolean lists = FALSE;
  Task task = { 0 };
  const GOptionEntry entries[] = {
    { "contrast", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &task.measures, NULL, NULL },
    { "hold", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &task.holds, NULL, NULL },
    { "list", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &lists, NULL, NULL },
    { "look", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING_ARRAY, &wanted, NULL, NULL },
    { "touch", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &task.touches, NULL, NULL },
    { "po", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &po, NULL, NULL },
    { "words", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &task.reads, NULL, NULL },
    { NULL },
  };
  int first;

  setlocale (LC_ALL, "");
  unknot_picture_pass_over ();
  g_option_context_add_main_entries (options, entries, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error) || (argc < 2 && !is_silent (&task) && !lists))
    g_error ("%s", error != NULL ? error->message : "pictures needs a folder");
  if (lists)
    {
      list_scenes ();
      return 0;
    }
  if (po != NULL)
    {
      bindtextdomain (GETTEXT_PACKAGE, po);
      textdomain (GETTEXT_PACKAGE);
    }
  first = is_silent (&task) ? 1 : 2;
  if (first == 2)
    {
      task.folder = argv[1];
      g_mkdir_with_parents (task.folder, 0700);
    }
  app = start_application ();
  unknot_at_actions_install ();
  unknot_whole_words_install ();

  unknot_pictures_evening_begin (&evening);
  for (guint group = 0; group < G_N_ELEMENTS (groups); group++)
    for (const UnknotPicturesScene *scene = groups[group]; scene->name != NULL; scene++)
      if (argc <= first || g_strv_contains ((const char * const *) argv + first, scene->name))
        take_all (&task, &evening.world, scene, wanted);
  unknot_pictures_evening_end (&evening);

  if (task.sight.n_texts > 0)
    g_print ("%u texts, %u of them too faint, the least %.2f\n", task.sight.n_texts, task.sight.n_faint,
             task.sight.least);

  if (task.reach.n_targets > 0)
    g_print ("%u things to press, %u of them too small\n", task.reach.n_targets, task.reach.n_small);

  return task.sight.n_faint > 0 || task.reach.n_small > 0 || task.n_cut > 0 || task.n_plain > 0;
}
