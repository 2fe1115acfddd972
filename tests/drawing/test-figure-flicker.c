#include <math.h>

#include "unknot-figure-frame.h"
#include "unknot-figure-stock.h"

/*
 * In a loop the lines of a picture must not flicker: between neighbours their number and length change little, and no
 * line is there in one picture only. Measured as the guide shows it: on its grid, at the rate of the loop plan.
 */

/* Cells of the grid along the longer side, as in the guide. */
#define GRID 300

/* A line that lies so near to one of the picture before or after is the same one, in cells; where the body moves it
 * may have moved with one of the nearest joints, and somewhat farther. */
#define NEAR 3.0
#define NEAR_MOVED 1.5
#define N_NEAREST 4

/* A line of one picture only may be so long, in cells: a speck; and more where the body moves fast. */
#define MOST_ALONE 4.0

/* Of a line of full weight, in cells. */
#define FULL_WIDTH 0.92

/* The length of all lines and of the outline may change by such a share from one picture to the next, and by as much
 * again for each so many cells that a joint moves: where one leg comes before the other, a line as long as the leg
 * begins. */
#define MOST_CHANGE 0.04
#define CHANGE_CELLS 2.0

/* Pictures of each loop, from where the body moves fastest; all of them in a thorough run. */
#define WINDOW 4

typedef struct
{
  UnknotFigureStock *stock;
  const char *pose;
  double most_change;
  double most_alone;
  guint n_bad;
} Check;

/* Where limbs and head end, beyond their last joint, in rest coordinates. */
static const struct
{
  UnknotBone bone;
  UnknotVector off;
} tips[] = {
  { UNKNOT_BONE_HEAD, { 0, 0.12, 0 } },
  { UNKNOT_BONE_HAND_LEFT, { 0, -0.11, 0 } },
  { UNKNOT_BONE_HAND_RIGHT, { 0, -0.11, 0 } },
  { UNKNOT_BONE_FOOT_LEFT, { 0, -0.03, 0.11 } },
  { UNKNOT_BONE_FOOT_RIGHT, { 0, -0.03, 0.11 } },
};

#define N_JOINTS (UNKNOT_POSE_MAX_FIGURES * (UNKNOT_N_BONES + G_N_ELEMENTS (tips)))

/* A picture and where the joints are in it. */
typedef struct
{
  UnknotFigureFrame *frame;
  UnknotGridPoint joints[N_JOINTS];
  guint n_joints;
  guint8 *inked;        /* for each cell whether a line goes through it */
} Shot;

/* Points along lines, and what each counts: a line of full width as much as it is long, a hair less. */
typedef struct
{
  GArray *points;
  GArray *shares;
  double length;
} Ink;

static void
shot_free (Shot *self)
{
  unknot_figure_frame_unref (self->frame);
  g_free (self->inked);
  g_free (self);
}

static void
ink_init (Ink *self)
{
  *self = (Ink) {
    .points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint)),
    .shares = g_array_new (FALSE, FALSE, sizeof (float)),
  };
}

static void
ink_clear (Ink *self)
{
  g_array_unref (self->points);
  g_array_unref (self->shares);
}

static void
add_side (Ink             *self,
          UnknotGridPoint  from,
          UnknotGridPoint  to,
          double           thickness)
{
  double length = hypot (to.x - from.x, to.y - from.y);
  guint n = 1 + (guint) length;
  float share = (float) (length / n * thickness);

  for (guint i = 0; i < n; i++)
    {
      float t = (float) i / (float) n;
      UnknotGridPoint point = { from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t };

      g_array_append_val (self->points, point);
      g_array_append_val (self->shares, share);
    }
}

static double
area_of (const UnknotGridPoint *points,
         guint                  n)
{
  double area = 0;

  for (guint i = 0; i < n; i++)
    {
      UnknotGridPoint a = points[i], b = points[(i + 1) % n];

      area += (double) a.x * b.y - (double) b.x * a.y;
    }

  return fabs (area) / 2;
}

/* Lines are ribbons, each after its two round ends: only the ribbons count. */
static void
add_path (Ink              *self,
          const UnknotPath *path,
          gboolean          ribbons)
{
  const UnknotGridPoint *points = (const UnknotGridPoint *) path->points->data;
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);
      double around = 1e-9, thickness = 1;

      for (guint j = first; j < end; j++)
        around += hypot (points[j + 1 < end ? j + 1 : first].x - points[j].x,
                         points[j + 1 < end ? j + 1 : first].y - points[j].y);

      /* Both sides of a ribbon count half. */
      if (ribbons)
        thickness = MIN (area_of (points + first, end - first) / (around / 2) / FULL_WIDTH, 1) / 2;

      for (guint j = first; j < end && (!ribbons || i % 3 == 2); j++)
        add_side (self, points[j], points[j + 1 < end ? j + 1 : first], thickness);

      if (ribbons && i % 3 == 2)
        self->length += around * thickness;

      first = end;
    }
}

static double
path_length (const UnknotPath *path)
{
  Ink ink;
  double length = 0;

  ink_init (&ink);
  add_path (&ink, path, FALSE);
  for (guint i = 0; i < ink.shares->len; i++)
    length += g_array_index (ink.shares, float, i);
  ink_clear (&ink);

  return length;
}

static void
add_outlines (Ink                     *self,
              const UnknotFigureFrame *frame)
{
  add_path (self, &frame->silhouette, FALSE);
  for (guint i = 0; i < frame->materials->len; i++)
    add_path (self, &g_array_index (frame->materials, UnknotFrameMaterial, i).base, FALSE);
}

static void
add_joint (Shot               *self,
           const UnknotCamera *camera,
           double              pixel,
           UnknotVector        place)
{
  UnknotVector seen = unknot_camera_see (camera, place);

  self->joints[self->n_joints++] = (UnknotGridPoint) { (float) (seen.x / pixel + GRID / 2.0),
                                                       (float) (seen.y / pixel + GRID / 2.0) };
}

static void
add_joints (Shot                  *self,
            const UnknotBoundPose *pose)
{
  double pixel = MAX (pose->view.wide.height, pose->view.wide.width) / GRID;
  UnknotCamera camera;
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);
  unknot_camera_init (&camera, pose->view.yaw, pose->view.pitch, pose->view.wide.center);

  for (guint i = 0; i < stage.n_skeletons; i++)
    {
      const UnknotSkeleton *skeleton = &stage.skeletons[i];

      for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
        add_joint (self, &camera, pixel, skeleton->at[bone]);

      for (guint j = 0; j < G_N_ELEMENTS (tips); j++)
        {
          UnknotVector rest = skeleton->figure->person.body->rest[tips[j].bone];

          add_joint (self, &camera, pixel,
                     unknot_skeleton_place (skeleton, tips[j].bone, unknot_vector_add (rest, tips[j].off)));
        }
    }
}

static Shot *
take_shot (const UnknotBoundPose *pose)
{
  g_autoptr (GError) error = NULL;
  Shot *self = g_new0 (Shot, 1);
  Ink ink;

  self->frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, GRID, NULL, &error);
  g_assert_no_error (error);
  add_joints (self, pose);

  self->inked = g_new0 (guint8, GRID * GRID);
  ink_init (&ink);
  add_path (&ink, &self->frame->lines, TRUE);
  add_outlines (&ink, self->frame);
  for (guint i = 0; i < ink.points->len; i++)
    {
      UnknotGridPoint point = g_array_index (ink.points, UnknotGridPoint, i);
      int x = (int) lroundf (point.x), y = (int) lroundf (point.y);

      if (x >= 0 && y >= 0 && x < GRID && y < GRID)
        self->inked[y * GRID + x] = TRUE;
    }

  ink_clear (&ink);
  return self;
}

static double
moved (const Shot *self,
       const Shot *other,
       guint       joint)
{
  return hypot (self->joints[joint].x - other->joints[joint].x, self->joints[joint].y - other->joints[joint].y);
}

static double
most_moved (const Shot *self,
            const Shot *other)
{
  double most = 0;

  for (guint i = 0; i < self->n_joints; i++)
    most = MAX (most, moved (self, other, i));

  return most;
}

/* How far a line at @point may be in another picture. */
static int
reach_at (const Shot      *self,
          const Shot      *other,
          UnknotGridPoint  point)
{
  double nearest[N_NEAREST] = { G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE };
  double way[N_NEAREST] = { 0 };
  double most = 0;

  for (guint i = 0; i < self->n_joints; i++)
    {
      double distance = hypot (self->joints[i].x - point.x, self->joints[i].y - point.y);
      guint farthest = 0;

      for (guint j = 1; j < N_NEAREST; j++)
        farthest = nearest[j] > nearest[farthest] ? j : farthest;

      if (distance >= nearest[farthest])
        continue;

      nearest[farthest] = distance;
      way[farthest] = moved (self, other, i);
    }

  for (guint j = 0; j < N_NEAREST; j++)
    most = MAX (most, way[j]);

  return (int) ceil (NEAR + NEAR_MOVED * most);
}

static gboolean
has_ink_near (const Shot      *self,
              UnknotGridPoint  point,
              int              reach)
{
  int x = (int) lroundf (point.x), y = (int) lroundf (point.y);

  for (int row = MAX (y - reach, 0); row <= MIN (y + reach, GRID - 1); row++)
    {
      for (int column = MAX (x - reach, 0); column <= MIN (x + reach, GRID - 1); column++)
        {
          if (self->inked[row * GRID + column])
            return TRUE;
        }
    }

  return FALSE;
}

/* How much ink of a picture has none near it in both others. */
static double
alone (const Shot *self,
       const Shot *before,
       const Shot *after,
       const Ink  *ink)
{
  double sum = 0;

  for (guint i = 0; i < ink->points->len; i++)
    {
      UnknotGridPoint point = g_array_index (ink->points, UnknotGridPoint, i);

      if (!has_ink_near (before, point, reach_at (self, before, point)) &&
          !has_ink_near (after, point, reach_at (self, after, point)))
        sum += g_array_index (ink->shares, float, i);
    }

  return sum;
}

static void
check_shots (Check     *self,
             GPtrArray *shots)
{
  double last = 0;

  for (guint i = 0; i < shots->len; i++)
    {
      const Shot *shot = g_ptr_array_index (shots, i);
      double change = 0;
      double fast = i > 0 ? 1 + most_moved (shot, g_ptr_array_index (shots, i - 1)) / CHANGE_CELLS : 1;
      double length, lone = 0;
      Ink ink;

      ink_init (&ink);
      add_path (&ink, &shot->frame->lines, TRUE);
      length = ink.length + path_length (&shot->frame->silhouette);
      if (i > 0)
        change = fabs (length - last) / last;

      if (i > 0 && i + 1 < shots->len)
        lone = alone (shot, g_ptr_array_index (shots, i - 1), g_ptr_array_index (shots, i + 1), &ink);

      if (change > MOST_CHANGE * fast || lone > MOST_ALONE * fast)
        {
          g_test_message ("%s, picture %u: length %.0f after %.0f (%.0f %% of %.0f %%), alone %.0f", self->pose, i,
                          length, last, change * 100, MOST_CHANGE * fast * 100, lone);
          self->n_bad++;
        }

      self->most_change = MAX (self->most_change, change / MOST_CHANGE / fast);
      self->most_alone = MAX (self->most_alone, lone / MOST_ALONE / fast);
      last = length;
      ink_clear (&ink);
    }
}

static void
unref_key (UnknotBoundPose *key)
{
  g_clear_pointer (&key, unknot_bound_pose_unref);
}

/* A key is bound when a picture first needs it. */
static UnknotBoundPose *
get_key (const Check            *self,
         const UnknotPose       *pose,
         const UnknotFigureWish *wish,
         GPtrArray              *keys,
         guint                   index)
{
  g_autoptr (GError) error = NULL;

  if (g_ptr_array_index (keys, index) == NULL)
    g_ptr_array_index (keys, index) = unknot_figure_stock_bind (self->stock, pose, index, wish, &error);

  g_assert_no_error (error);
  return g_ptr_array_index (keys, index);
}

static void
check_pose (Check *self)
{
  UnknotFigureWish wish = {
    .pose = self->pose, .side = UNKNOT_SIDE_MIDDLE, .has_spot = TRUE,
    .spot = { .view = UNKNOT_VIEW_BACK, .x = 320, .y = 300 }, .aspect = 1,
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, self->pose, &error);
  g_autoptr (GPtrArray) shots = g_ptr_array_new_with_free_func ((GDestroyNotify) shot_free);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func ((GDestroyNotify) unref_key);
  g_autofree double *seconds = NULL;
  UnknotLoopPlan plan;
  guint n_keys, first = 0, last;

  g_assert_no_error (error);
  n_keys = unknot_pose_get_n_keys (pose);
  if (n_keys < 2)
    return;

  g_ptr_array_set_size (keys, (int) n_keys);
  seconds = g_new (double, n_keys);
  for (guint i = 0; i < n_keys; i++)
    seconds[i] = unknot_pose_get_seconds (pose, i);

  unknot_loop_plan_init (&plan, unknot_pose_get_loop (pose), seconds, n_keys);
  last = plan.n_frames;
  if (!g_test_thorough ())
    {
      while (first + 1 < plan.n_frames && plan.frames[first].t < 0.3)
        first++;
      last = MIN (first + WINDOW, plan.n_frames);
    }

  for (guint i = first; i < last; i++)
    {
      const UnknotLoopFrame *wanted = &plan.frames[i];
      UnknotBoundPose *from = get_key (self, pose, &wish, keys, wanted->from);
      UnknotBoundPose *to = get_key (self, pose, &wish, keys, wanted->to);
      g_autoptr (UnknotBoundPose) mixed = unknot_bound_pose_mix (from, to, wanted->t);

      g_ptr_array_add (shots, take_shot (mixed));
    }

  check_shots (self, shots);
}

/* One loop of each technique; all of them in a thorough run. */
static void
test_loops (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotFigureStock) stock = unknot_figure_stock_new (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *technique = NULL;
  Check self = { .stock = stock };
  guint n_loops = 0;
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".json")));
    }

  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (UnknotPose) pose = NULL;
      g_autofree char *whose = NULL;

      self.pose = g_ptr_array_index (names, i);
      pose = unknot_figure_stock_get_pose (stock, self.pose, NULL);
      g_assert_nonnull (pose);
      if (unknot_pose_get_n_keys (pose) < 2)
        continue;

      whose = g_strndup (self.pose, strcspn (self.pose, "_"));
      if (!g_test_thorough () && g_strcmp0 (whose, technique) == 0)
        continue;

      check_pose (&self);
      g_free (technique);
      technique = g_steal_pointer (&whose);
      n_loops++;
    }

  g_test_message ("%u loops: most change %.0f %% of what may be, most alone %.0f %%", n_loops,
                  self.most_change * 100, self.most_alone * 100);
  g_assert_cmpuint (n_loops, >, 20);
  g_assert_cmpuint (self.n_bad, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-flicker/loops", test_loops);

  return g_test_run ();
}
