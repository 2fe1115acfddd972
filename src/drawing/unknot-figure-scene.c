#include "unknot-figure-frame.h"

/* Walls go up to here, and are so deep, in units of stature. */
#define WALL_TOP 2.0
#define WALL_DEPTH 1.5
#define SKIRTING 0.012

#define MAT_THICK 0.012
#define MAT_CORNER 0.02
#define MAT_CORNER_STEPS 7

/* What is farther away casts no shadow. */
#define WALL_SHADOW_REACH 0.045
#define WALL_CONTACT_REACH 0.016
#define FLOOR_SHADOW_REACH 0.30
#define FLOOR_SHADOW_FADE 0.35
#define BOX_SHADOW_REACH 0.012

/* A leg of furniture is thinner than this, and its shadow so much wider than it, or it would hide it. */
#define THIN_LEG 0.03
#define LEG_SHADOW 2.0

/* The light comes a little from the side. */
#define SHADOW_SHIFT_X 0.009
#define SHADOW_SHIFT_Y -0.012

/* A shadow is made of so many ellipses for each solid. */
#define ELLIPSES 7

/* An ellipse is never thinner than this share of its width, so that a level camera still sees it. */
#define THINNEST 0.06

static void
add_area (UnknotFigureFrame     *self,
          guint32                light,
          guint32                dark,
          const UnknotGridPoint *points,
          guint                  n_points)
{
  UnknotFrameArea area = { .colors = { light, dark } };

  unknot_path_init (&area.path);
  unknot_path_add (&area.path, points, n_points, 0);
  g_array_append_val (self->scene, area);
}

static void
add_quad (UnknotFigureFrame  *self,
          const UnknotTrace  *trace,
          guint32             light,
          guint32             dark,
          const UnknotVector  corners[4])
{
  UnknotGridPoint points[4];

  for (guint i = 0; i < 4; i++)
    points[i] = unknot_frame_point (trace, corners[i]);

  add_area (self, light, dark, points, 4);
}

/* The darkness of a shadow: above 0 where it is, in pixels from its edge. */
typedef struct
{
  const UnknotTrace *trace;
  float *depth;
} Shadow;

static void
shadow_init (Shadow            *self,
             const UnknotTrace *trace)
{
  gsize n_pixels = (gsize) trace->width * trace->height;

  self->trace = trace;
  self->depth = g_new (float, n_pixels);
  for (gsize i = 0; i < n_pixels; i++)
    self->depth[i] = -2;
}

static void
shadow_add (Shadow          *self,
            UnknotGridPoint  at,
            double           radius_x,
            double           radius_y)
{
  int left = MAX ((int) floor (at.x - radius_x - 2), 0);
  int right = MIN ((int) ceil (at.x + radius_x + 2), (int) self->trace->width - 1);
  int top = MAX ((int) floor (at.y - radius_y - 2), 0);
  int bottom = MIN ((int) ceil (at.y + radius_y + 2), (int) self->trace->height - 1);

  if (radius_x < 0.2 || radius_y < 0.2)
    return;

  for (int y = top; y <= bottom; y++)
    {
      for (int x = left; x <= right; x++)
        {
          float dx = ((float) x - at.x) / (float) radius_x;
          float dy = ((float) y - at.y) / (float) radius_y;
          float inside = (1 - sqrtf (dx * dx + dy * dy)) * (float) MIN (radius_x, radius_y);
          float *depth = &self->depth[(gsize) y * self->trace->width + x];

          *depth = MAX (*depth, CLAMP (inside, -2.f, 2.f));
        }
    }
}

static void
shadow_finish (Shadow     *self,
               UnknotPath *path)
{
  UnknotBox box = { 0, 0, self->trace->width, self->trace->height };

  unknot_contour_trace (path, self->depth, self->trace->width, box, 0, 6, 2);
  g_clear_pointer (&self->depth, g_free);
}

static void
add_wall_shadow (UnknotPath        *path,
                 const UnknotTrace *trace,
                 double             wall,
                 double             reach)
{
  double across = fabs (trace->camera.right.x) + THINNEST;
  Shadow shadow;

  shadow_init (&shadow, trace);

  for (guint i = 0; i < trace->n_primitives; i++)
    {
      const UnknotPrimitive *primitive = &trace->primitives[i];
      UnknotVector scale = primitive->scale;
      double radius = MAX (primitive->radius_a, primitive->radius_b) * MAX (scale.x, MAX (scale.y, scale.z));

      if (primitive->kind != UNKNOT_PRIMITIVE_CONE)
        continue;

      for (guint j = 0; j < ELLIPSES; j++)
        {
          UnknotVector at = unknot_vector_mix (primitive->a, primitive->b, (double) j / (ELLIPSES - 1));
          double away = at.z - radius - wall;
          double size = radius / trace->pixel * (1 - 0.5 * MAX (0, away) / reach);

          if (away > reach)
            continue;

          at = UNKNOT_VECTOR (at.x + SHADOW_SHIFT_X, at.y + SHADOW_SHIFT_Y, wall);
          shadow_add (&shadow, unknot_frame_point (trace, at), size * across, size);
        }
    }

  shadow_finish (&shadow, path);
}

/* The legs of furniture, and what stands or lies on the floor by itself. */
static void
add_box_shadow (Shadow                *shadow,
                const UnknotPrimitive *box,
                double                 floor,
                double                 flat)
{
  const UnknotTrace *trace = shadow->trace;
  double reach = fabs (box->turn.x.y) * box->scale.x + fabs (box->turn.y.y) * box->scale.y +
                 fabs (box->turn.z.y) * box->scale.z;
  gboolean lengthwise = box->scale.z > box->scale.x;
  UnknotVector along = lengthwise ? box->turn.z : box->turn.x;
  double half_length = MAX (box->scale.x, box->scale.z);
  double half_width = MIN (box->scale.x, box->scale.z);
  double size = half_width * (half_width < THIN_LEG ? LEG_SHADOW : 1.1) / trace->pixel;

  if (box->a.y - reach - floor > BOX_SHADOW_REACH)
    return;

  for (guint i = 0; i < ELLIPSES; i++)
    {
      double t = 2.0 * i / (ELLIPSES - 1) - 1;
      UnknotVector at = unknot_vector_along (box->a, along, t * (half_length - half_width));

      shadow_add (shadow, unknot_frame_point (trace, UNKNOT_VECTOR (at.x + SHADOW_SHIFT_X, floor, at.z)),
                  size, size * flat);
    }
}

static void
add_floor_shadow (UnknotFigureFrame *self,
                  const UnknotTrace *trace,
                  double             floor)
{
  double flat = fabs (trace->camera.toward.y) + THINNEST;
  Shadow shadow;

  shadow_init (&shadow, trace);

  for (guint i = 0; i < trace->n_primitives; i++)
    {
      const UnknotPrimitive *primitive = &trace->primitives[i];
      double above = MIN (primitive->a.y, primitive->b.y) - floor;
      double size = MAX (primitive->radius_a, primitive->radius_b) * 0.95 / trace->pixel *
                    (0.6 + 0.4 * MAX (0, 1 - above / FLOOR_SHADOW_FADE));
      UnknotVector a = primitive->a, b = primitive->b;

      if (primitive->kind == UNKNOT_PRIMITIVE_BOX)
        add_box_shadow (&shadow, primitive, floor, flat);

      if (above > FLOOR_SHADOW_REACH || primitive->kind == UNKNOT_PRIMITIVE_BOX)
        continue;

      if (primitive->kind == UNKNOT_PRIMITIVE_CYLINDER)
        {
          a = unknot_vector_along (primitive->a, primitive->turn.y, -primitive->length / 2);
          b = unknot_vector_along (primitive->a, primitive->turn.y, primitive->length / 2);
        }

      for (guint j = 0; j < ELLIPSES; j++)
        {
          UnknotVector at = unknot_vector_mix (a, b, (double) j / (ELLIPSES - 1));

          at = UNKNOT_VECTOR (at.x + SHADOW_SHIFT_X, floor, at.z);
          shadow_add (&shadow, unknot_frame_point (trace, at), size, size * flat);
        }
    }

  shadow_finish (&shadow, &self->floor_shadow);
}

static void
add_wall (UnknotFigureFrame     *self,
          const UnknotBoundPose *pose,
          const UnknotTrace     *trace)
{
  const UnknotTone *tone = unknot_cast_get_tone (pose->cast, "wall");
  double z = pose->scene.wall_z;
  double floor = pose->scene.floor;
  /* The wall ends towards the camera, so that the person is not hidden behind it. */
  double near = copysign (pose->scene.wall_x[0], trace->camera.toward.x);
  double far = copysign (pose->scene.wall_x[1], -trace->camera.toward.x);
  const UnknotVector front[] = { { near, floor, z }, { far, floor, z }, { far, WALL_TOP, z }, { near, WALL_TOP, z } };
  const UnknotVector side[] = {
    { near, floor, z }, { near, WALL_TOP, z }, { near, WALL_TOP, z - WALL_DEPTH }, { near, floor, z - WALL_DEPTH },
  };
  const UnknotVector skirting[] = {
    { near, floor, z }, { far, floor, z }, { far, floor, z + SKIRTING }, { near, floor, z + SKIRTING },
  };
  UnknotGridPoint clip[4];

  for (guint i = 0; i < 4; i++)
    clip[i] = unknot_frame_point (trace, front[i]);
  unknot_path_add (&self->wall, clip, 4, 0);

  add_quad (self, trace, tone->light[0], tone->dark[0], front);
  add_quad (self, trace, unknot_frame_mix_colors (tone->light[0], tone->light[1], 0.45),
            unknot_frame_mix_colors (tone->dark[0], tone->dark[1], 0.45), side);
  add_quad (self, trace, tone->light[1], tone->dark[1], skirting);
  add_wall_shadow (&self->wall_shadow, trace, z, WALL_SHADOW_REACH);
  add_wall_shadow (&self->wall_contact, trace, z, WALL_CONTACT_REACH);
}

static void
add_mat (UnknotFigureFrame     *self,
         const UnknotBoundPose *pose,
         const UnknotTrace     *trace)
{
  const UnknotTone *tone = unknot_cast_get_tone (pose->cast, "mat");
  const double *mat = pose->scene.mat;
  double x[2] = { MIN (mat[0], mat[2]), MAX (mat[0], mat[2]) };
  double z[2] = { MIN (mat[1], mat[3]), MAX (mat[1], mat[3]) };
  UnknotGridPoint points[4 * MAT_CORNER_STEPS];

  for (int layer = 0; layer < 2; layer++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (points); i++)
        {
          guint corner = i / MAT_CORNER_STEPS;
          gboolean right = corner == 0 || corner == 3;
          gboolean front = corner < 2;
          double angle = (corner + (double) (i % MAT_CORNER_STEPS) / (MAT_CORNER_STEPS - 1)) * G_PI / 2;
          UnknotVector at = {
            x[right] + (right ? -MAT_CORNER : MAT_CORNER) + MAT_CORNER * cos (angle),
            pose->scene.floor - (layer == 0 ? MAT_THICK : 0),
            z[front] + (front ? -MAT_CORNER : MAT_CORNER) + MAT_CORNER * sin (angle),
          };

          points[i] = unknot_frame_point (trace, at);
        }

      /* The lower, darker layer shows as the mat's edge. */
      add_area (self, tone->light[1 - layer], tone->dark[1 - layer], points, G_N_ELEMENTS (points));
    }
}

/*
 * unknot_frame_add_scene:
 *
 * Adds what is behind the people: wall, mat, and the shadows on them.
 */
void
unknot_frame_add_scene (UnknotFigureFrame     *self,
                        const UnknotBoundPose *pose,
                        const UnknotTrace     *trace)
{
  self->shadow = *unknot_cast_get_tone (pose->cast, "shadow");

  if (pose->scene.has_wall)
    add_wall (self, pose, trace);

  if (pose->scene.has_mat)
    add_mat (self, pose, trace);

  if (pose->scene.has_floor)
    add_floor_shadow (self, trace, pose->scene.floor);
}
