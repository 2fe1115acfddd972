#include "flicker-shot.h"

#include <math.h>

/* A line that lies so near to one of the picture before or after is the same one, in cells; where the body moves it
 * may have moved with one of the nearest joints, and somewhat farther. */
#define NEAR 3.0
#define NEAR_MOVED 1.5
#define N_NEAREST 4

/* Of a line of full weight, in cells. */
#define FULL_WIDTH 0.92

/* A line of full width is seen from so many cells on, which are six pixels in the guide; it counts as one from twice
 * that, so that one which is about to be seen makes no difference. */
#define SEEN 4.0

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

G_STATIC_ASSERT (G_N_ELEMENTS (tips) == FLICKER_N_TIPS);

static void
ink_init (FlickerInk *self)
{
  *self = (FlickerInk) {
    .points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint)),
    .shares = g_array_new (FALSE, FALSE, sizeof (float)),
  };
}

static void
ink_clear (FlickerInk *self)
{
  g_array_unref (self->points);
  g_array_unref (self->shares);
}

static void
add_side (FlickerInk      *self,
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

/* Adds a closed line, of which each side counts so much. */
static void
add_ring (FlickerInk            *self,
          const UnknotGridPoint *points,
          guint                  n,
          double                 thickness)
{
  for (guint i = 0; i < n; i++)
    add_side (self, points[i], points[(i + 1) % n], thickness);
}

static double
length_around (const UnknotGridPoint *points,
               guint                  n)
{
  double around = 1e-9;

  for (guint i = 0; i < n; i++)
    {
      UnknotGridPoint a = points[i], b = points[(i + 1) % n];

      around += hypot (b.x - a.x, b.y - a.y);
    }

  return around;
}

/* Lines are ribbons, each after its two round ends: only the ribbons count. */
static void
add_lines (FlickerShot *self)
{
  const UnknotPath *path = &self->frame->lines;
  const UnknotGridPoint *points = (const UnknotGridPoint *) path->points->data;

  for (guint i = 2; i < path->ends->len; i += 3)
    {
      guint first = g_array_index (path->ends, guint, i - 1);
      guint n = g_array_index (path->ends, guint, i) - first;
      double around = length_around (points + first, n);
      double thickness = MIN (area_of (points + first, n) / (around / 2) / FULL_WIDTH, 1);
      double length = around / 2 * thickness;

      /* Both sides of a ribbon count half. */
      add_ring (&self->lines, points + first, n, thickness / 2);
      self->length += length;
      self->n_lines += CLAMP (length / SEEN - 1, 0, 1);
    }
}

static void
add_shape (FlickerInk       *self,
           const UnknotPath *path)
{
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);

      add_ring (self, (const UnknotGridPoint *) path->points->data + first, end - first, 1);
      first = end;
    }
}

/* How much a path encloses. */
static double
path_area (const UnknotPath *path)
{
  double area = 0;
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);

      area += area_of ((const UnknotGridPoint *) path->points->data + first, end - first);
      first = end;
    }

  return area;
}

static double
path_length (const UnknotPath *path)
{
  double length = 0;
  guint first = 0;

  for (guint i = 0; i < path->ends->len; i++)
    {
      guint end = g_array_index (path->ends, guint, i);

      length += length_around ((const UnknotGridPoint *) path->points->data + first, end - first);
      first = end;
    }

  return length;
}

static void
add_outlines (FlickerInk              *self,
              const UnknotFigureFrame *frame)
{
  add_shape (self, &frame->silhouette);
  for (guint i = 0; i < frame->materials->len; i++)
    add_shape (self, &g_array_index (frame->materials, UnknotFrameMaterial, i).base);
}

static void
mark_ink (FlickerShot      *self,
          const FlickerInk *ink)
{
  for (guint i = 0; i < ink->points->len; i++)
    {
      UnknotGridPoint point = g_array_index (ink->points, UnknotGridPoint, i);
      int x = (int) lroundf (point.x), y = (int) lroundf (point.y);

      if (x >= 0 && y >= 0 && x < FLICKER_GRID && y < FLICKER_GRID)
        self->inked[y * FLICKER_GRID + x] = TRUE;
    }
}

static void
add_joint (FlickerShot        *self,
           const UnknotCamera *camera,
           double              pixel,
           UnknotVector        place)
{
  UnknotVector seen = unknot_camera_see (camera, place);

  self->joints[self->n_joints++] = (UnknotGridPoint) { (float) (seen.x / pixel + FLICKER_GRID / 2.0),
                                                       (float) (seen.y / pixel + FLICKER_GRID / 2.0) };
}

static void
add_joints (FlickerShot           *self,
            const UnknotBoundPose *pose)
{
  double pixel = MAX (pose->view.wide.height, pose->view.wide.width) / FLICKER_GRID;
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

FlickerShot *
flicker_shot_new (const UnknotBoundPose *pose)
{
  g_autoptr (GError) error = NULL;
  FlickerShot *self = g_new0 (FlickerShot, 1);
  FlickerInk outlines;

  self->frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, FLICKER_GRID, NULL, &error);
  g_assert_no_error (error);
  add_joints (self, pose);

  ink_init (&self->lines);
  add_lines (self);
  self->length += path_length (&self->frame->silhouette);
  self->pale = path_area (&self->frame->pale);
  for (guint i = 0; i < self->frame->materials->len; i++)
    {
      const UnknotFrameMaterial *material = &g_array_index (self->frame->materials, UnknotFrameMaterial, i);

      self->dark += path_area (&material->shade) + path_area (&material->relief);
    }

  ink_init (&outlines);
  add_outlines (&outlines, self->frame);
  self->inked = g_new0 (guint8, FLICKER_GRID * FLICKER_GRID);
  mark_ink (self, &self->lines);
  mark_ink (self, &outlines);
  ink_clear (&outlines);

  return self;
}

void
flicker_shot_free (FlickerShot *self)
{
  unknot_figure_frame_unref (self->frame);
  ink_clear (&self->lines);
  g_free (self->inked);
  g_free (self);
}

static double
moved (const FlickerShot *self,
       const FlickerShot *other,
       guint              joint)
{
  return hypot (self->joints[joint].x - other->joints[joint].x, self->joints[joint].y - other->joints[joint].y);
}

/* How far the joint moved that moved farthest, in cells. */
double
flicker_shot_most_moved (const FlickerShot *self,
                         const FlickerShot *other)
{
  double most = 0;

  for (guint i = 0; i < self->n_joints; i++)
    most = MAX (most, moved (self, other, i));

  return most;
}

/* How far a line at @point may be in another picture. */
static int
reach_at (const FlickerShot *self,
          const FlickerShot *other,
          UnknotGridPoint    point)
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
has_ink_near (const FlickerShot *self,
              UnknotGridPoint    point,
              int                reach)
{
  int x = (int) lroundf (point.x), y = (int) lroundf (point.y);

  for (int row = MAX (y - reach, 0); row <= MIN (y + reach, FLICKER_GRID - 1); row++)
    {
      for (int column = MAX (x - reach, 0); column <= MIN (x + reach, FLICKER_GRID - 1); column++)
        {
          if (self->inked[row * FLICKER_GRID + column])
            return TRUE;
        }
    }

  return FALSE;
}

/* How much ink of a picture has none near it in both others, in cells. */
double
flicker_shot_alone (const FlickerShot *self,
                    const FlickerShot *before,
                    const FlickerShot *after)
{
  double sum = 0;

  for (guint i = 0; i < self->lines.points->len; i++)
    {
      UnknotGridPoint point = g_array_index (self->lines.points, UnknotGridPoint, i);

      if (!has_ink_near (before, point, reach_at (self, before, point)) &&
          !has_ink_near (after, point, reach_at (self, after, point)))
        sum += g_array_index (self->lines.shares, float, i);
    }

  return sum;
}
