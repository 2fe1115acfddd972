/* Reads all data files with the app's own readers while the app is built, and looks at what only shows between files.
 * A broken file fails the build; the message names file and member.
 *
 * Usage: check-data FOLDER STAMP DEPFILE. STAMP is written when all is well; DEPFILE tells ninja what was read. */

#include <locale.h>

#include "check-atlas.h"
#include "check-seeds.h"
#include "unknot-body-art.h"
#include "unknot-cast.h"
#include "unknot-catalogue.h"
#include "unknot-json.h"
#include "unknot-pose.h"
#include "unknot-safety.h"
#include "unknot-side-words.h"

/* Nothing that the app says may promise more than anyone knows, or repeat a myth (clinical.md A, F9.17). */
#define NEVER_SAID "\\b(toxin|detox|cure|break(s|ing)? up|permanent|as hard as you can|as you can handle|" \
                   "extreme pressure|guarantee)"

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
is_honest (const char *text)
{
  return !g_regex_match_simple (NEVER_SAID, text, G_REGEX_CASELESS, G_REGEX_MATCH_DEFAULT);
}

static gboolean
check_words (const UnknotTechnique  *technique,
             GError                **error)
{
  const char * const lone[] = { technique->name, technique->summary, technique->evidence_sentence };

  for (guint i = 0; i < G_N_ELEMENTS (lone); i++)
    if (!is_honest (lone[i]))
      return complain (error, "techniques", technique->id, "summary", "promises too much");
  for (guint i = 0; technique->cautions[i] != NULL; i++)
    if (!is_honest (technique->cautions[i]))
      return complain (error, "techniques", technique->id, "cautions", "promises too much");
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      if (!is_honest (step->cue) || !is_honest (step->text))
        return complain (error, "techniques", technique->id, "steps", "promises too much");
    }

  return TRUE;
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

static gboolean
check_places (const Check            *self,
              const UnknotTechnique  *technique,
              GError                **error)
{
  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);

      if (unknot_anatomy_get_muscle (self->anatomy, place->muscle) == NULL)
        return complain (error, "techniques", technique->id, "places", "names an unknown muscle");
      if (place->after != NULL && unknot_catalogue_lookup (self->catalogue, place->after) == NULL)
        return complain (error, "techniques", technique->id, "places", "is locked by an unknown technique");
      if (place->slot == UNKNOT_SLOT_PRESSURE && technique->kind != UNKNOT_KIND_PRESSURE)
        return complain (error, "techniques", technique->id, "places", "presses with something that is no pressure");
    }
  for (guint i = 0; technique->suits[i] != NULL; i++)
    if (unknot_anatomy_get_muscle (self->anatomy, technique->suits[i]) == NULL)
      return complain (error, "techniques", technique->id, "suits", "names an unknown muscle");

  return TRUE;
}

/* Every step has a picture, and the picture can be read. */
static gboolean
check_steps (Check                  *self,
             const UnknotTechnique  *technique,
             GError                **error)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);
      g_autofree char *name = g_strdup_printf ("figures/%s.json", step->pose);
      g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, name);
      g_autoptr (UnknotPose) pose = NULL;

      for (guint j = 0; step->regions[j] != NULL; j++)
        if (!is_region (self, step->regions[j]))
          return complain (error, "techniques", technique->id, "steps.regions", "names an unknown region");
      if (!g_file_query_exists (file, NULL))
        return complain (error, "techniques", technique->id, "steps.pose", "names a file that does not exist");

      pose = unknot_pose_load (file, self->cast, error);
      if (pose == NULL)
        return FALSE;
    }

  return TRUE;
}

/* Nothing is advised without a dose, its limits, and what is known about it. A card asks for nothing that could have to
 * be stopped. */
static gboolean
check_whole (const UnknotTechnique  *technique,
             GError                **error)
{
  gboolean card = unknot_technique_is_card (technique) && technique->suits[0] == NULL;

  if (technique->dose.progression[0] == NULL)
    return complain (error, "techniques", technique->id, "dose.progression", "is empty");
  if (technique->cautions[0] == NULL)
    return complain (error, "techniques", technique->id, "cautions", "is empty");
  if (technique->sources[0] == NULL)
    return complain (error, "techniques", technique->id, "evidence.sources", "is empty");
  if (!card && technique->stop_rules[0] == NULL)
    return complain (error, "techniques", technique->id, "stop_rules", "is empty");

  return TRUE;
}

static gboolean
check_techniques (Check   *self,
                  GError **error)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      if (!check_places (self, technique, error) || !check_steps (self, technique, error)
          || !check_words (technique, error) || !check_whole (technique, error))
        return FALSE;
      for (guint j = 0; technique->stop_rules[j] != NULL; j++)
        if (unknot_safety_lookup_stop_rule (self->rules, technique->stop_rules[j]) == NULL)
          return complain (error, "techniques", technique->id, "stop_rules", "names an unknown rule");
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

  return check_muscles (self, error) && check_techniques (self, error)
         && check_seeds (self->folder, self->catalogue, error);
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
  static const char * const folders[] = { "anatomy", "articles", "figures", "reading", "safety", "techniques" };
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
