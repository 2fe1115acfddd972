#include "unknot-figure-frame.h"

#include "unknot-strokes.h"

#define MAX_CORNERS 5

/* Pieces of a curve between two corners. */
#define CURVE_STEPS 5

/* A feature is seen as long as it is not farther behind what is seen, in units of stature. */
#define DEPTH_SLACK 0.006

/* Shorter runs of a feature that is partly hidden are left out. */
#define LEAST_POINTS 4

/*
 * Feature:
 *
 * A line of the face, in rest coordinates of the head: across and height. The depth follows from the shape of
 * the skull; the nose stands out by @ahead.
 */
typedef struct
{
  double corners[MAX_CORNERS][2];
  guint n_corners;
  gboolean mirrored;
  double ahead;
  double width;
} Feature;

static const Feature features[] = {
  {
    .corners = { { 0.0125, 0.9345 }, { 0.0165, 0.9322 }, { 0.0215, 0.9320 }, { 0.0255, 0.9342 } },
    .n_corners = 4, .mirrored = TRUE, .width = 0.62,
  },
  {
    .corners = { { 0.0105, 0.9475 }, { 0.0165, 0.9500 }, { 0.0225, 0.9500 }, { 0.0280, 0.9465 } },
    .n_corners = 4, .mirrored = TRUE, .width = 0.46,
  },
  {
    .corners = { { -0.0070, 0.9170 }, { -0.0030, 0.9125 }, { 0.0030, 0.9125 }, { 0.0070, 0.9170 } },
    .n_corners = 4, .ahead = 0.010, .width = 0.55,
  },
  {
    .corners = { { -0.0115, 0.9035 }, { -0.006, 0.9015 }, { 0, 0.9010 }, { 0.006, 0.9015 }, { 0.0115, 0.9035 } },
    .n_corners = 5, .width = 0.50,
  },
};

/* How far forward the face is: the skull above, and the narrowing jaw below the eyes. */
static double
face_depth (double x,
            double y)
{
  double across = x / 0.04648, up = (y - 0.950) / 0.056;
  double skull = 1 - across * across - up * up;
  double depth = skull > 0 ? -0.010 + 0.05936 * sqrt (skull) : 0;
  double low = CLAMP ((0.930 - y) / 0.037, 0, 1);
  double radius = 0.039 + (0.023 - 0.039) * low;
  double jaw = 1 - x * x / (radius * radius * 0.9604);

  if (jaw > 0)
    depth = MAX (depth, 0.016 + (0.030 - 0.016) * low + radius * sqrt (jaw));

  return depth + 0.0025;
}

static double
curve (double a,
       double b,
       double c,
       double d,
       double t)
{
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/* A point of a feature, @t corners from its start. */
static UnknotVector
feature_point (const Feature *feature,
               double         t,
               double         side)
{
  guint last = feature->n_corners - 1;
  guint i = MIN ((guint) t, last - 1);
  double xy[2];

  for (guint j = 0; j < 2; j++)
    {
      double b = feature->corners[i][j], c = feature->corners[i + 1][j];
      double a = i > 0 ? feature->corners[i - 1][j] : 2 * b - c;
      double d = i + 1 < last ? feature->corners[i + 2][j] : 2 * c - b;

      xy[j] = curve (a, b, c, d, t - i);
    }

  return UNKNOT_VECTOR (xy[0] * side, xy[1], face_depth (xy[0], xy[1]) + feature->ahead);
}

static gboolean
is_seen (const UnknotTrace *trace,
         guint              figure,
         UnknotVector       seen,
         UnknotGridPoint    at,
         double             slack)
{
  int x = (int) lroundf (at.x), y = (int) lroundf (at.y);
  gsize i;

  if (x < 0 || y < 0 || x >= (int) trace->width || y >= (int) trace->height)
    return FALSE;

  i = (gsize) y * trace->width + x;
  return trace->solid[i] >= 0 && trace->primitives[trace->solid[i]].object == figure &&
         seen.z > trace->depth[i] - slack;
}

static void
finish_run (UnknotFigureFrame *self,
            UnknotStroke      *run,
            double             width)
{
  if (run->points->len >= LEAST_POINTS)
    unknot_stroke_add_to (run, &self->face, width, 0.30);

  g_array_set_size (run->points, 0);
  g_array_set_size (run->weights, 0);
}

static void
add_feature (UnknotFigureFrame    *self,
             const UnknotTrace    *trace,
             const UnknotSkeleton *skeleton,
             guint                 figure,
             const Feature        *feature,
             double                side,
             double                line_width)
{
  UnknotStroke run = { .free_start = TRUE, .free_end = TRUE };
  double slack = feature->ahead > 0 ? DEPTH_SLACK + 0.002 : DEPTH_SLACK;

  run.points = g_array_new (FALSE, FALSE, sizeof (UnknotGridPoint));
  run.weights = g_array_new (FALSE, FALSE, sizeof (float));

  for (guint i = 0; i <= (feature->n_corners - 1) * CURVE_STEPS; i++)
    {
      UnknotVector rest = feature_point (feature, (double) i / CURVE_STEPS, side);
      UnknotVector place = unknot_skeleton_place (skeleton, UNKNOT_BONE_HEAD, rest);
      UnknotVector seen = unknot_camera_see (&trace->camera, place);
      UnknotGridPoint at = unknot_frame_point (trace, place);
      float weight = 1;

      if (!is_seen (trace, figure, seen, at, slack))
        {
          finish_run (self, &run, line_width * feature->width);
          continue;
        }

      g_array_append_val (run.points, at);
      g_array_append_val (run.weights, weight);
    }

  finish_run (self, &run, line_width * feature->width);
  g_array_unref (run.points);
  g_array_unref (run.weights);
}

/*
 * unknot_frame_add_face:
 *
 * Adds closed eyes, brows, nose and mouth where the camera sees them, so that one knows where a person looks.
 */
void
unknot_frame_add_face (UnknotFigureFrame    *self,
                       const UnknotTrace    *trace,
                       const UnknotSkeleton *skeleton,
                       guint                 figure,
                       double                line_width)
{
  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    {
      add_feature (self, trace, skeleton, figure, &features[i], 1, line_width);
      if (features[i].mirrored)
        add_feature (self, trace, skeleton, figure, &features[i], -1, line_width);
    }
}
