#include "unknot-figure-frame.h"

#include "unknot-strokes.h"

#define MAX_CORNERS 5

/* Pieces of a curve between two corners. */
#define CURVE_STEPS 5

/* A feature is seen as long as it is not farther behind what is seen, in units of stature. */
#define DEPTH_SLACK 0.006

/* Shorter runs of a feature that is partly hidden are left out. */
#define LEAST_POINTS 4

#define OVAL_CORNERS 12

/* Cosine of how far the pelvis may lean until one lies. */
#define UPRIGHT 0.4

/* When a feature is drawn. */
typedef enum
{
  SHOW_ALWAYS,
  SHOW_AWAKE,
  SHOW_ASLEEP,
} Show;

/*
 * Feature:
 *
 * A line of the face, in rest coordinates of the head: across and height. The depth follows from the shape of
 * the skull; the nose stands out by @ahead. A line on the ear says its own depth.
 */
typedef struct
{
  double corners[MAX_CORNERS][3];
  guint n_corners;
  gboolean mirrored;
  gboolean on_ear;
  Show show;
  double ahead;
  double width;
} Feature;

static const Feature features[] = {
  /* The upper lid of an open eye. */
  {
    .corners = { { 0.0118, 0.9348 }, { 0.0158, 0.9384 }, { 0.0214, 0.9388 }, { 0.0262, 0.9348 } },
    .n_corners = 4, .mirrored = TRUE, .show = SHOW_AWAKE, .width = 0.62,
  },
  /* A closed one. */
  {
    .corners = { { 0.0120, 0.9352 }, { 0.0160, 0.9324 }, { 0.0215, 0.9320 }, { 0.0262, 0.9348 } },
    .n_corners = 4, .mirrored = TRUE, .show = SHOW_ASLEEP, .width = 0.62,
  },
  /* Brow, nose and mouth. */
  {
    .corners = { { 0.0105, 0.9480 }, { 0.0165, 0.9508 }, { 0.0225, 0.9506 }, { 0.0280, 0.9470 } },
    .n_corners = 4, .mirrored = TRUE, .width = 0.72,
  },
  {
    .corners = { { -0.0070, 0.9170 }, { -0.0030, 0.9125 }, { 0.0030, 0.9125 }, { 0.0070, 0.9170 } },
    .n_corners = 4, .ahead = 0.007, .width = 0.55,
  },
  {
    .corners = { { -0.0115, 0.9040 }, { -0.006, 0.9024 }, { 0, 0.9020 }, { 0.006, 0.9024 }, { 0.0115, 0.9040 } },
    .n_corners = 5, .ahead = 0.002, .width = 0.55,
  },
  /* The fold of the ear. */
  {
    .corners = { { 0.0555, 0.9330, 0.0010 }, { 0.0570, 0.9400, -0.0060 }, { 0.0570, 0.9350, -0.0135 },
                 { 0.0555, 0.9270, -0.0080 } },
    .n_corners = 4, .mirrored = TRUE, .on_ear = TRUE, .width = 0.42,
  },
};

/* An oval of an open eye, in rest coordinates of the head. */
typedef struct
{
  double x;
  double y;
  double half_width;
  double half_height;
} Oval;

static const Oval eye_white = { 0.0190, 0.9347, 0.0070, 0.0038 };
static const Oval iris = { 0.0192, 0.9347, 0.0030, 0.0040 };

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
  double xyz[3];

  for (guint j = 0; j < 3; j++)
    {
      double b = feature->corners[i][j], c = feature->corners[i + 1][j];
      double a = i > 0 ? feature->corners[i - 1][j] : 2 * b - c;
      double d = i + 1 < last ? feature->corners[i + 2][j] : 2 * c - b;

      xyz[j] = curve (a, b, c, d, t - i);
    }

  if (!feature->on_ear)
    xyz[2] = face_depth (xyz[0], xyz[1]) + feature->ahead;

  return UNKNOT_VECTOR (xyz[0] * side, xyz[1], xyz[2]);
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

static void
add_oval (UnknotPath           *path,
          const Oval           *oval,
          const UnknotTrace    *trace,
          const UnknotSkeleton *skeleton,
          guint                 figure,
          double                side)
{
  UnknotGridPoint points[OVAL_CORNERS];

  for (guint i = 0; i < OVAL_CORNERS; i++)
    {
      double angle = 2 * G_PI * i / OVAL_CORNERS;
      double x = oval->x + oval->half_width * cos (angle), y = oval->y + oval->half_height * sin (angle);
      UnknotVector place = unknot_skeleton_place (skeleton, UNKNOT_BONE_HEAD,
                                                  UNKNOT_VECTOR (x * side, y, face_depth (x, y)));

      points[i] = unknot_frame_point (trace, place);
      if (!is_seen (trace, figure, unknot_camera_see (&trace->camera, place), points[i], DEPTH_SLACK))
        return;
    }

  unknot_path_add (path, points, OVAL_CORNERS, 0);
}

/*
 * unknot_frame_add_face:
 *
 * Adds eyes, brows, nose and mouth where the camera sees them, so that one knows where a person looks. Who lies
 * down has closed eyes.
 */
void
unknot_frame_add_face (UnknotFigureFrame    *self,
                       const UnknotTrace    *trace,
                       const UnknotSkeleton *skeleton,
                       guint                 figure,
                       double                line_width)
{
  Show hidden = skeleton->turn[UNKNOT_BONE_PELVIS].y.y > UPRIGHT ? SHOW_ASLEEP : SHOW_AWAKE;

  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    {
      if (features[i].show == hidden)
        continue;

      add_feature (self, trace, skeleton, figure, &features[i], 1, line_width);
      if (features[i].mirrored)
        add_feature (self, trace, skeleton, figure, &features[i], -1, line_width);
    }

  for (int side = -1; side <= 1 && hidden == SHOW_ASLEEP; side += 2)
    {
      add_oval (&self->pale, &eye_white, trace, skeleton, figure, side);
      add_oval (&self->face, &iris, trace, skeleton, figure, side);
    }
}
