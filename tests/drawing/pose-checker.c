#include "pose-checker.h"

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-pose-private.h"
#include "unknot-press-spot.h"

/* A place of the map this near to a muscle is on it, since the skin of a moving body is not quite that of the map. */
#define ON_MUSCLE 14.0
/* A stroke that is longer goes on beyond the muscle. */
#define LONG_STROKE 20.0

#define N_VIEWS (UNKNOT_VIEW_SIDE + 1)
#define N_BETWEEN 3

/* Who stands for each build, and who helps. */
static const struct
{
  const char *build;
  const char *person;
  const char *helper;
} builds[] = { { "a", "adam", "bea" }, { "b", "bea", "dan" }, { "c", "dan", "bea" } };

struct _PoseChecker
{
  UnknotCatalogue *catalogue;
  UnknotAnatomy *anatomy;
  UnknotAtlas *atlases[N_VIEWS];
  UnknotPoseBinder *binder;
  UnknotJointRanges ranges;
  GPtrArray *faults;
  guint n_seen;
};

/* One picture to look at: what for, and whom. */
typedef struct
{
  UnknotPose *pose;
  const UnknotTechnique *technique;
  const UnknotPlace *place;
  guint build;
  UnknotSpot spot;
  gboolean has_spot;
  UnknotPoseWish wish;
} Task;

static GFile *
get_folder (const char *name)
{
  const char *data = g_getenv ("UNKNOT_DATA_DIR");

  return g_file_new_build_filename (data != NULL ? data : "data", name, NULL);
}

static gboolean
load (PoseChecker  *self,
      GError      **error)
{
  g_autoptr (GFile) techniques = get_folder ("techniques");
  g_autoptr (GFile) anatomy = get_folder ("anatomy");
  g_autoptr (GFile) figures = get_folder ("figures");
  g_autoptr (GFile) bodies = g_file_get_child (figures, "bodies");
  g_autoptr (UnknotCast) cast = NULL;

  if ((self->catalogue = unknot_catalogue_load (techniques, error)) == NULL
      || (self->anatomy = unknot_anatomy_load (anatomy, error)) == NULL
      || (cast = unknot_cast_load (bodies, error)) == NULL)
    return FALSE;

  for (guint i = 0; i < N_VIEWS; i++)
    if ((self->atlases[i] = unknot_atlas_load (anatomy, (UnknotView) i, self->anatomy, error)) == NULL)
      return FALSE;

  unknot_joint_ranges_init (&self->ranges, cast);
  self->binder = unknot_pose_binder_new (figures, cast);
  return TRUE;
}

PoseChecker *
pose_checker_new (GError **error)
{
  g_autoptr (PoseChecker) self = g_new0 (PoseChecker, 1);

  self->faults = pose_faults_new ();
  return load (self, error) ? g_steal_pointer (&self) : NULL;
}

void
pose_checker_free (PoseChecker *self)
{
  for (guint i = 0; i < N_VIEWS; i++)
    g_clear_pointer (&self->atlases[i], unknot_atlas_unref);
  g_clear_pointer (&self->binder, unknot_pose_binder_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

const GPtrArray *
pose_checker_get_faults (PoseChecker *self)
{
  return self->faults;
}

guint
pose_checker_get_n_seen (PoseChecker *self)
{
  return self->n_seen;
}

/* The names of all poses that steps show, each once. */
GStrv
pose_checker_list (PoseChecker *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      for (guint j = 0; j < technique->steps->len; j++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, j);

          if (g_hash_table_add (known, step->pose))
            g_strv_builder_add (builder, step->pose);
        }
    }

  return g_strv_builder_end (builder);
}

static void
add_fault (PoseChecker *self,
           const char  *where,
           PoseRule     rule,
           char        *text)
{
  PoseFault *fault = g_new (PoseFault, 1);

  *fault = (PoseFault) { g_strdup (where), rule, text };
  g_ptr_array_add (self->faults, fault);
}

static double
muscle_distance (PoseChecker      *self,
                 const UnknotSpot *spot,
                 const char       *muscle)
{
  double least = G_MAXDOUBLE;

  for (guint sheet = UNKNOT_SHEET_SUPERFICIAL; sheet <= UNKNOT_SHEET_DEEP; sheet++)
    {
      g_autoptr (GArray) found = unknot_atlas_candidates_at (self->atlases[spot->view], sheet,
                                                             (UnknotPoint) { spot->x, spot->y });

      for (guint i = 0; i < found->len; i++)
        {
          const UnknotCandidate *candidate = &g_array_index (found, UnknotCandidate, i);

          if (g_str_equal (candidate->muscle, muscle))
            least = MIN (least, candidate->distance);
        }
    }

  return least;
}

static const UnknotZone *
find_zone (PoseChecker      *self,
           const Task       *task,
           const UnknotSpot *spot)
{
  guint tools = task->technique->n_gear > 0 ? task->technique->gear[0] : UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);
  const UnknotZone *zone = NULL;

  if (task->place != NULL && task->place->tools != 0)
    tools &= task->place->tools;
  for (guint i = 0; i < UNKNOT_N_TOOLS && zone == NULL; i++)
    if ((tools & UNKNOT_TOOL_BIT (i)) != 0)
      zone = unknot_atlas_zone_at (self->atlases[spot->view], unknot_tool_to_id ((UnknotTool) i),
                                   (UnknotPoint) { spot->x, spot->y });

  return zone;
}

static void
check_zone (PoseChecker      *self,
            const Task       *task,
            const UnknotSpot *at,
            const char       *where)
{
  const UnknotZone *zone = find_zone (self, task, at);

  if (zone != NULL)
    add_fault (self, where, POSE_RULE_ZONE,
               g_strdup_printf ("the tool is at %.0f, %.0f, in %s", at->x, at->y, zone->id));
}

static void
check_muscle (PoseChecker      *self,
              const UnknotSpot *at,
              const char       *muscle,
              double            slide,
              const char       *where)
{
  double off = muscle_distance (self, at, muscle) - slide;

  if (off > ON_MUSCLE)
    add_fault (self, where, POSE_RULE_MUSCLE,
               g_strdup_printf ("the tool is at %.0f, %.0f, %.0f mm off %s", at->x, at->y, MIN (off, 999), muscle));
}

/**
 * pose_checker_check_place:
 * @self: a checker
 * @technique: id of a technique that presses
 * @at: a place of the map, with the muscle that is meant
 *
 * Looks at where a technique's tool would be.
 */
void
pose_checker_check_place (PoseChecker      *self,
                          const char       *technique,
                          const UnknotSpot *at)
{
  Task task = { .technique = unknot_catalogue_lookup (self->catalogue, technique) };

  check_zone (self, &task, at, technique);
  check_muscle (self, at, at->muscle, 0, technique);
}

/* The tool is on the muscle that it is for, and nowhere that is left alone. */
static void
check_place (PoseChecker           *self,
             const Task            *task,
             guint                  key,
             const UnknotBoundPose *bound,
             const char            *where)
{
  g_autoptr (UnknotSkin) skin = unknot_pose_binder_get_skin (self->binder, task->wish.people[0].body);
  const UnknotPoseDraft *draft;
  UnknotSpot shown, on_map;
  UnknotSkinSpot found;
  UnknotStage stage;
  UnknotVector rest;
  double slide = 0;

  if (!bound->has_spot || !unknot_pose_choose_spot (task->pose, &task->wish, &shown)
      || !unknot_skin_find (skin, &shown, &found))
    return;

  draft = unknot_pose_get_draft (task->pose, key, &shown, &found);
  for (guint i = 0; i < draft->n_steps; i++)
    slide = MAX (slide, hypot (draft->steps[i].slide[0], draft->steps[i].slide[1]));

  unknot_stage_solve (&stage, bound);
  rest = unknot_skeleton_rest (&stage.skeletons[0], found.bone, bound->spot.at);
  on_map = pose_find_on_map (skin, &shown, rest);

  if (task->technique->kind == UNKNOT_KIND_PRESSURE && bound->spot.press > -0.002)
    check_zone (self, task, &on_map, where);

  /* Where the picture shows a muscle's usual spot, it is not this one's. */
  if (shown.muscle != NULL && !draft->has_spot && !bound->spot.usual && slide <= LONG_STROKE)
    check_muscle (self, &on_map, shown.muscle, slide, where);
}

static char *
describe (const Task *task,
          const char *moment)
{
  return g_strdup_printf ("%s %s %s%s %s", unknot_pose_get_id (task->pose), builds[task->build].build,
                          task->has_spot ? task->spot.muscle : "-", task->wish.umbrella ? " umbrella" : "", moment);
}

static void
check_moment (PoseChecker           *self,
              const UnknotBoundPose *bound,
              gboolean               between,
              const char            *where)
{
  g_autoptr (PoseScene) scene = pose_scene_new (bound, &self->ranges, between, self->faults, where);

  self->n_seen++;
  pose_scene_check (scene);
}

static void
check_between (PoseChecker           *self,
               const Task            *task,
               guint                  key,
               const UnknotBoundPose *a,
               const UnknotBoundPose *b)
{
  g_autofree char *way = g_strdup_printf ("key %u on", key);
  g_autofree char *where = describe (task, way);

  pose_check_motion (a, b, self->faults, where);
  for (guint i = 1; i <= N_BETWEEN; i++)
    {
      double t = (double) i / (N_BETWEEN + 1);
      g_autofree char *moment = g_strdup_printf ("key %u+%.2f", key, t);
      g_autofree char *here = describe (task, moment);
      g_autoptr (UnknotBoundPose) mixed = unknot_bound_pose_mix (a, b, t);

      check_moment (self, mixed, TRUE, here);
    }
}

static gboolean
check_sides (PoseChecker            *self,
             const Task             *task,
             const UnknotBoundPose  *bound,
             GError                **error)
{
  UnknotPoseWish wish = task->wish;
  UnknotSpot other_spot;
  g_autofree char *where = describe (task, "other side");
  g_autoptr (UnknotBoundPose) other = NULL;

  if (unknot_pose_get_works_on (task->pose) == UNKNOT_SIDE_BOTH && !task->has_spot)
    return TRUE;

  wish.side = unknot_side_mirror (wish.side);
  if (task->has_spot)
    {
      other_spot = unknot_spot_mirror (&task->spot);
      wish.spot = wish.usual = &other_spot;
    }
  if ((other = unknot_pose_binder_bind (self->binder, unknot_pose_get_id (task->pose), 0, &wish, error)) == NULL)
    return FALSE;
  pose_check_mirror (bound, other, self->faults, where);
  return TRUE;
}

static gboolean
check_task (PoseChecker  *self,
            const Task   *task,
            gboolean      whole,
            GError      **error)
{
  const char *id = unknot_pose_get_id (task->pose);
  guint n_keys = unknot_pose_get_n_keys (task->pose);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_bound_pose_unref);

  for (guint i = 0; i < n_keys; i++)
    {
      g_autofree char *moment = g_strdup_printf ("key %u", i);
      g_autofree char *where = describe (task, moment);
      UnknotBoundPose *bound = unknot_pose_binder_bind (self->binder, id, i, &task->wish, error);

      if (bound == NULL)
        return FALSE;
      g_ptr_array_add (keys, bound);
      check_moment (self, bound, FALSE, where);
      check_place (self, task, i, bound, where);
    }

  for (guint i = 0; whole && i + 1 < n_keys; i++)
    check_between (self, task, i, keys->pdata[i], keys->pdata[i + 1]);
  if (whole && n_keys > 1 && unknot_pose_get_loop (task->pose) == UNKNOT_POSE_LOOP_CYCLE)
    check_between (self, task, n_keys - 1, keys->pdata[n_keys - 1], keys->pdata[0]);

  return !whole || task->wish.umbrella || check_sides (self, task, keys->pdata[0], error);
}

/* The muscles that @technique is for; all that can be pressed, where it does not say. */
static GPtrArray *
list_muscles (PoseChecker           *self,
              const UnknotTechnique *technique,
              GPtrArray             *places)
{
  GPtrArray *muscles = g_ptr_array_new ();
  g_autoptr (GArray) all = NULL;

  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);

      if (!g_ptr_array_find_with_equal_func (muscles, place->muscle, g_str_equal, NULL))
        {
          g_ptr_array_add (muscles, place->muscle);
          g_ptr_array_add (places, (gpointer) place);
        }
    }
  if (muscles->len > 0)
    return muscles;

  all = unknot_press_spot_list (self->atlases[UNKNOT_VIEW_BACK], UNKNOT_SIDE_LEFT);
  for (guint i = 0; i < all->len; i++)
    {
      g_ptr_array_add (muscles, (gpointer) g_array_index (all, UnknotPressSpot, i).muscle);
      g_ptr_array_add (places, NULL);
    }

  return muscles;
}

/* What is done with a cane can be done with an umbrella, which is hooked in ways of its own. */
static gboolean
has_cane (const UnknotPose *pose)
{
  const UnknotBoundPose *key = unknot_pose_get_draft (pose, 0, NULL, NULL)->pose;

  for (guint i = 0; i < key->n_props; i++)
    if (key->props[i].kind == UNKNOT_PROP_CANE)
      return TRUE;

  return FALSE;
}

static gboolean
check_spots (PoseChecker            *self,
             Task                   *task,
             gboolean                whole,
             GError                **error)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  g_autoptr (GPtrArray) muscles = list_muscles (self, task->technique, places);

  for (guint i = 0; i < muscles->len; i++)
    {
      UnknotMuscle *muscle = unknot_anatomy_get_muscle (self->anatomy, muscles->pdata[i]);
      UnknotPressSpot spot;

      if (!unknot_press_spot_find (self->atlases[UNKNOT_VIEW_BACK], muscle, UNKNOT_SIDE_LEFT, &spot))
        continue;
      task->place = places->pdata[i];
      task->spot = (UnknotSpot) { spot.view, spot.place.x, spot.place.y, spot.muscle };
      /* What the planner refuses never becomes a picture. */
      if (task->technique->kind == UNKNOT_KIND_PRESSURE && find_zone (self, task, &task->spot) != NULL)
        continue;
      task->has_spot = TRUE;
      task->wish.spot = task->wish.usual = &task->spot;
      task->wish.umbrella = FALSE;
      if (!check_task (self, task, whole, error))
        return FALSE;

      task->wish.umbrella = whole && has_cane (task->pose);
      if (task->wish.umbrella && !check_task (self, task, whole, error))
        return FALSE;
    }

  return TRUE;
}

static const UnknotTechnique *
find_technique (PoseChecker *self,
                const char  *pose)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      for (guint j = 0; j < technique->steps->len; j++)
        if (g_str_equal (unknot_technique_get_step (technique, j)->pose, pose))
          return technique;
    }

  return NULL;
}

/**
 * pose_checker_check:
 * @self: a checker
 * @pose: the name of a pose
 * @build: "a", "b" or "c"; what lies between keys, the other side and umbrellas are looked at for "a" alone
 * @error: return location for an error: the pose can't be read or bound
 *
 * Looks at all that a pose can show.
 *
 * Returns: `FALSE` with @error set if there is nothing to look at
 */
gboolean
pose_checker_check (PoseChecker  *self,
                    const char   *pose,
                    const char   *build,
                    GError      **error)
{
  g_autoptr (UnknotPose) loaded = unknot_pose_binder_load (self->binder, pose, error);
  UnknotCast *cast = unknot_pose_binder_get_cast (self->binder);
  Task task = { .pose = loaded, .technique = find_technique (self, pose), .wish.side = UNKNOT_SIDE_LEFT };
  gboolean whole;

  if (loaded == NULL)
    return FALSE;
  if (task.technique == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no step shows %s", pose);
      return FALSE;
    }

  while (task.build + 1 < G_N_ELEMENTS (builds) && !g_str_equal (builds[task.build].build, build))
    task.build++;
  whole = task.build == 0;
  unknot_cast_get_person (cast, builds[task.build].person, &task.wish.people[0]);
  unknot_cast_get_person (cast, builds[task.build].helper, &task.wish.people[1]);

  if (unknot_pose_needs_spot (loaded))
    return check_spots (self, &task, whole, error);
  return check_task (self, &task, whole, error);
}
