/* Reads all data files with the app's own readers while the app is built, and looks at what only shows between files.
 * A broken file fails the build; the message names file and member.
 *
 * Usage: check-data FOLDER STAMP DEPFILE. STAMP is written when all is well; DEPFILE tells ninja what was read. */

#include <locale.h>

#include "check-atlas.h"
#include "check-help.h"
#include "check-safety.h"
#include "check-seeds.h"
#include "unknot-body-art.h"
#include "unknot-cast.h"
#include "unknot-catalogue.h"
#include "unknot-json.h"
#include "unknot-pose.h"
#include "unknot-safety.h"
#include "unknot-side-words.h"
#include "unknot-technique-check.h"

typedef struct
{
  GFile           *folder;
  UnknotAnatomy   *anatomy;
  UnknotSafety    *rules;
  UnknotCatalogue *catalogue;
  UnknotCast      *cast;
  GString         *read;
} Check;

static gboolean
complain (GError     **error,
          const char  *folder,
          const char  *file,
          const char  *member,
          const char  *what)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s/%s.json: member '%s' %s", folder, file, member,
               what);
  return FALSE;
}

static gboolean
is_region (const Check *self,
           const char  *id)
{
  for (guint i = 0; i < unknot_safety_get_n_regions (self->rules); i++)
    if (g_str_equal (unknot_safety_get_region (self->rules, i)->id, id))
      return TRUE;

  return FALSE;
}

/* Every picture that a step names can be read. */
static gboolean
learn_picture (Check                 *self,
               UnknotTechniqueRules  *names,
               const UnknotStep      *step,
               GError               **error)
{
  g_autofree char *name = g_strdup_printf ("figures/%s.json", step->pose);
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, name);
  g_autoptr (UnknotPose) pose = NULL;

  if (!g_file_query_exists (file, NULL))
    return TRUE;

  pose = unknot_pose_load (file, self->cast, error);
  if (pose == NULL)
    return FALSE;

  unknot_technique_rules_add (names, UNKNOT_TECHNIQUE_NAME_PICTURE, step->pose);
  return TRUE;
}

/* The names that exist, from where they really are. */
static gboolean
learn_names (Check                 *self,
             UnknotTechniqueRules  *names,
             GError               **error)
{
  gsize n;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (self->anatomy, &n);

  for (gsize i = 0; i < n; i++)
    unknot_technique_rules_add (names, UNKNOT_TECHNIQUE_NAME_MUSCLE, unknot_muscle_get_id (muscles[i]));
  for (guint i = 0; i < unknot_safety_get_n_regions (self->rules); i++)
    unknot_technique_rules_add (names, UNKNOT_TECHNIQUE_NAME_REGION, unknot_safety_get_region (self->rules, i)->id);

  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      for (guint j = 0; technique->stop_rules[j] != NULL; j++)
        if (unknot_safety_lookup_stop_rule (self->rules, technique->stop_rules[j]) != NULL)
          unknot_technique_rules_add (names, UNKNOT_TECHNIQUE_NAME_STOP_RULE, technique->stop_rules[j]);
      for (guint j = 0; j < technique->steps->len; j++)
        if (!learn_picture (self, names, unknot_technique_get_step (technique, j), error))
          return FALSE;
    }

  return TRUE;
}

/* By the same check that holds for techniques that the app does not bring. */
static gboolean
check_techniques (Check   *self,
                  GError **error)
{
  g_autoptr (UnknotTechniqueRules) names = unknot_technique_rules_new (self->catalogue);

  if (!learn_names (self, names, error))
    return FALSE;

  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);
      g_autoptr (GPtrArray) findings = unknot_technique_check (technique, names);
      g_autofree char *file = g_strdup_printf ("techniques/%s.json", technique->id);
      g_autofree char *text = NULL;

      if (findings->len == 0)
        continue;
      text = unknot_finding_to_text (g_ptr_array_index (findings, 0), file);
      g_set_error_literal (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, text);
      return FALSE;
    }

  return TRUE;
}

/* The rules and the anatomy speak of the same muscles, and each of them can at least be moved. */
static gboolean
check_muscles (const Check  *self,
               GError      **error)
{
  gsize n;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (self->anatomy, &n);

  for (guint i = 0; i < unknot_safety_get_n_regions (self->rules); i++)
    {
      const UnknotRegion *region = unknot_safety_get_region (self->rules, i);

      for (guint j = 0; region->muscles[j] != NULL; j++)
        if (unknot_anatomy_get_muscle (self->anatomy, region->muscles[j]) == NULL)
          return complain (error, "safety", "questions", "regions.muscles", "names an unknown muscle");
      for (guint j = 0; region->near[j] != NULL; j++)
        if (!is_region (self, region->near[j]))
          return complain (error, "safety", "questions", "regions.near", "names an unknown region");
    }
  for (gsize i = 0; i < n; i++)
    if (!unknot_safety_knows_muscle (self->rules, unknot_muscle_get_id (muscles[i])))
      return complain (error, "safety", "questions", "regions", "leaves out a muscle");
  if (unknot_catalogue_lookup (self->catalogue, "gentle-movement") == NULL)
    return complain (error, "techniques", "gentle-movement", "id", "is missing");

  return TRUE;
}

/* Reads what only the drawing needs, as the app does. */
static gboolean
read_art (GFile        *folder,
          UnknotAtlas  *atlas,
          UnknotWarp   *warp,
          GError      **error)
{
  g_autoptr (UnknotMapBody) body = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_BROAD);
  g_autoptr (UnknotBodyArt) art = unknot_body_art_load (folder, body, error);

  return art != NULL;
}

/* What is wrong on the broad build is not said again for the others. */
static void
check_builds (const Check *self,
              GFile       *folder,
              UnknotAtlas *atlases[],
              UnknotWarp  *warp,
              GString     *said)
{
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (self->anatomy, &n_muscles);

  for (guint build = UNKNOT_BUILD_BROAD; build < UNKNOT_N_BUILDS && said->len == 0; build++)
    {
      g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) check_figure_free);

      for (guint i = UNKNOT_VIEW_BACK; i <= UNKNOT_VIEW_SIDE; i++)
        {
          CheckFigure *figure = check_figure_new (atlases[i], warp, build, said);
          g_autoptr (GFile) file = g_file_get_child (folder, figure->art_file);
          g_autoptr (GError) error = NULL;
          g_autoptr (JsonObject) object = unknot_json_load (file, &error);

          g_ptr_array_add (figures, figure);
          if (object != NULL && unknot_json_array (object, figure->art_file, "bones", &error) != NULL)
            check_atlas (figure, object);
          else
            g_string_append_printf (said, "%s%s", said->len > 0 ? "\n" : "", error->message);
        }
      for (gsize i = 0; i < n_muscles; i++)
        {
          check_muscle (figures, muscles[i]);
          if (build == UNKNOT_BUILD_BROAD)
            check_reach (figures, muscles[i]);
        }
    }
}

static gboolean
check_anatomy (Check   *self,
               GError **error)
{
  g_autoptr (GFile) folder = g_file_get_child (self->folder, "anatomy");
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, error);
  g_autoptr (GString) said = g_string_new (NULL);
  UnknotAtlas *atlases[UNKNOT_VIEW_SIDE + 1] = { NULL };
  gboolean good;

  self->anatomy = warp != NULL ? unknot_anatomy_load (folder, error) : NULL;
  good = self->anatomy != NULL;
  for (guint i = 0; good && i < G_N_ELEMENTS (atlases); i++)
    {
      atlases[i] = unknot_atlas_load (folder, i, self->anatomy, error);
      good = atlases[i] != NULL;
    }

  if (good)
    check_builds (self, folder, atlases, warp, said);
  if (said->len > 0)
    {
      g_set_error_literal (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, said->str);
      good = FALSE;
    }
  for (guint i = 0; good && i < G_N_ELEMENTS (atlases); i++)
    good = read_art (folder, atlases[i], warp, error);
  for (guint i = 0; i < G_N_ELEMENTS (atlases); i++)
    g_clear_pointer (&atlases[i], unknot_atlas_unref);

  return good;
}

/* The words for left and right of every language can be read. */
static gboolean
check_side_words (Check   *self,
                  GError **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, "anatomy/side-words.json");
  g_autoptr (UnknotSideWords) words = unknot_side_words_new (file);

  return unknot_side_words_load (words, error);
}

static gboolean
check_all (Check   *self,
           GError **error)
{
  g_autoptr (GFile) safety = g_file_get_child (self->folder, "safety");
  g_autoptr (GFile) techniques = g_file_get_child (self->folder, "techniques");
  g_autoptr (GFile) bodies = g_file_resolve_relative_path (self->folder, "figures/bodies");

  if (!check_anatomy (self, error) || !check_side_words (self, error))
    return FALSE;

  self->rules = unknot_safety_load (safety, error);
  if (self->rules == NULL)
    return FALSE;
  self->catalogue = unknot_catalogue_load (techniques, error);
  if (self->catalogue == NULL)
    return FALSE;
  self->cast = unknot_cast_load (bodies, error);
  if (self->cast == NULL)
    return FALSE;

  return check_muscles (self, error) && check_safety (self->rules, self->catalogue, self->anatomy, error)
         && check_techniques (self, error)
         && check_seeds (self->folder, self->catalogue, error)
         && check_help (self->folder, error);
}

/* The folders themselves count as well: a new file changes them. */
static gboolean
list_read (GFile    *folder,
           GString  *read,
           GError  **error)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (folder, "standard::name,standard::type",
                                                                 G_FILE_QUERY_INFO_NONE, NULL, error);

  if (files == NULL)
    return FALSE;

  g_string_append_printf (read, " %s", g_file_peek_path (folder));
  while (TRUE)
    {
      GFileInfo *info;
      GFile *child;

      if (!g_file_enumerator_iterate (files, &info, &child, NULL, error))
        return FALSE;
      if (info == NULL)
        return TRUE;
      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        {
          if (!list_read (child, read, error))
            return FALSE;
        }
      else if (g_str_has_suffix (g_file_info_get_name (info), ".json"))
        g_string_append_printf (read, " %s", g_file_peek_path (child));
    }
}

static gboolean
write_stamp (const Check  *self,
             const char   *stamp,
             const char   *depfile,
             GError      **error)
{
  static const char * const folders[] = { "anatomy", "articles", "figures", "help", "reading", "safety", "techniques" };
  g_autoptr (GString) read = g_string_new (stamp);

  g_string_append_c (read, ':');
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->folder, folders[i]);

      if (!list_read (folder, read, error))
        return FALSE;
    }
  g_string_append_c (read, '\n');

  return g_file_set_contents (depfile, read->str, -1, error)
         && g_file_set_contents (stamp, "/* All data files are well. */\n", -1, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  Check self = { NULL };
  gboolean good;

  setlocale (LC_ALL, "C.UTF-8");

  if (argc != 4)
    {
      g_printerr ("check-data needs a folder, a stamp and a dependency file\n");
      return 64;
    }

  self.folder = g_file_new_for_commandline_arg (argv[1]);
  good = check_all (&self, &error) && write_stamp (&self, argv[2], argv[3], &error);
  if (!good)
    g_printerr ("check-data: %s\n", error->message);

  g_clear_pointer (&self.cast, unknot_cast_unref);
  g_clear_pointer (&self.catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self.rules, unknot_safety_unref);
  g_clear_pointer (&self.anatomy, unknot_anatomy_unref);
  g_clear_object (&self.folder);

  return good ? 0 : 1;
}
