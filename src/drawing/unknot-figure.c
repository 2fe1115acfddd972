#include "unknot-figure.h"

#include "unknot-cracks.h"
#include "unknot-dress.h"
#include "unknot-figure-frame.h"
#include "unknot-strokes.h"

/* The grid is never finer than this: coarser pictures are drawn larger without loss. */
#define MAX_GRID 1200

/* Lines are so wide in a picture 600 high; those inside of a flat one are finer. */
#define LINE_WIDTH 2.5
#define INNER_SHARE 0.92
#define FLAT_SHARE 0.8
#define TAPER_TO 0.30

/* Closed lines of fewer cracks are specks. */
#define LEAST_RING 26

G_DEFINE_BOXED_TYPE (UnknotFigureFrame, unknot_figure_frame, unknot_figure_frame_ref, unknot_figure_frame_unref)

static void
area_clear (UnknotFrameArea *area)
{
  unknot_path_clear (&area->path);
}

static void
material_clear (UnknotFrameMaterial *material)
{
  unknot_path_clear (&material->base);
  unknot_path_clear (&material->shade);
  unknot_path_clear (&material->relief);
}

static UnknotFigureFrame *
frame_new (const UnknotBoundPose *pose,
           UnknotFigureStyle      style,
           const UnknotTrace     *trace)
{
  UnknotFigureFrame *self = g_atomic_rc_box_new0 (UnknotFigureFrame);

  self->style = style;
  self->width = trace->width;
  self->height = trace->height;
  self->ink = *unknot_cast_get_tone (pose->cast, "ink");
  self->accent = *unknot_cast_get_tone (pose->cast, "accent");
  self->skin = pose->n_figures > 0 ? pose->figures[0].person.look.tones[UNKNOT_CLOTH_SKIN] : self->ink;
  self->scene = g_array_new (FALSE, FALSE, sizeof (UnknotFrameArea));
  self->materials = g_array_new (FALSE, FALSE, sizeof (UnknotFrameMaterial));
  g_array_set_clear_func (self->scene, (GDestroyNotify) area_clear);
  g_array_set_clear_func (self->materials, (GDestroyNotify) material_clear);
  unknot_path_init (&self->wall);
  unknot_path_init (&self->wall_shadow);
  unknot_path_init (&self->wall_contact);
  unknot_path_init (&self->floor_shadow);
  unknot_path_init (&self->silhouette);
  unknot_path_init (&self->lines);
  unknot_path_init (&self->face);
  unknot_path_init (&self->pale);

  return self;
}

static void
frame_clear (UnknotFigureFrame *self)
{
  g_array_unref (self->scene);
  g_array_unref (self->materials);
  unknot_path_clear (&self->wall);
  unknot_path_clear (&self->wall_shadow);
  unknot_path_clear (&self->wall_contact);
  unknot_path_clear (&self->floor_shadow);
  unknot_path_clear (&self->silhouette);
  unknot_path_clear (&self->lines);
  unknot_path_clear (&self->face);
  unknot_path_clear (&self->pale);
}

UnknotFigureFrame *
unknot_figure_frame_ref (UnknotFigureFrame *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_figure_frame_unref (UnknotFigureFrame *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) frame_clear);
}

static void
add_lines (UnknotFigureFrame *self,
           const UnknotTrace *trace,
           const guint8      *materials,
           double             line_width)
{
  g_autoptr (GArray) cracks = unknot_cracks_find (trace, materials);
  g_autoptr (GPtrArray) strokes = unknot_strokes_join (trace, cracks);

  unknot_strokes_tidy (strokes, &self->silhouette, trace->width / 600.0);

  for (guint i = 0; i < strokes->len; i++)
    {
      UnknotStroke *stroke = g_ptr_array_index (strokes, i);

      if (stroke->closed && stroke->points->len < LEAST_RING)
        continue;

      unknot_stroke_smooth (stroke);
      unknot_stroke_add_to (stroke, &self->lines, line_width * INNER_SHARE, TAPER_TO);
    }
}

/* What is this far behind the skin is on its other side. */
#define HIDDEN_DEPTH 0.03

static gboolean
is_hidden (const UnknotTrace *trace,
           UnknotVector       place)
{
  UnknotGridPoint at = unknot_frame_point (trace, place);
  int x = (int) lroundf (at.x), y = (int) lroundf (at.y);
  gsize i;

  if (x < 0 || y < 0 || x >= (int) trace->width || y >= (int) trace->height)
    return TRUE;

  i = (gsize) y * trace->width + (gsize) x;
  return trace->solid[i] >= 0 && unknot_camera_see (&trace->camera, place).z < trace->depth[i] - HIDDEN_DEPTH;
}

static void
add_overlays (UnknotFigureFrame     *self,
              const UnknotTrace     *trace,
              const UnknotBoundPose *pose,
              const UnknotStage     *stage)
{
  self->n_overlays = pose->n_overlays;

  for (guint i = 0; i < pose->n_overlays; i++)
    {
      const UnknotPoseOverlay *from = &pose->overlays[i];
      UnknotFrameOverlay *to = &self->overlays[i];

      to->kind = from->kind;
      to->radius = from->radius / trace->pixel;
      to->ring = from->ring;
      to->both = from->both;
      to->weight = from->weight;
      to->n_points = from->n_points;
      for (guint j = 0; j < from->n_points; j++)
        to->points[j] = unknot_frame_point (trace, unknot_stage_point (stage, &from->points[j]));

      /* Seen through the body, a knot of the back would look like one of the front. */
      if (from->kind == UNKNOT_OVERLAY_FEEL && from->n_points > 1
          && is_hidden (trace, unknot_stage_point (stage, &from->points[1])))
        to->n_points = 1;
    }
}

static UnknotTrace *
trace_pose (const UnknotBoundPose  *pose,
            const UnknotStage      *stage,
            double                  aspect,
            guint                   grid,
            GCancellable           *cancellable,
            GError                **error)
{
  g_autoptr (GArray) primitives = unknot_primitives_new ();
  const UnknotPoseFrame *frame = aspect >= 1 ? &pose->view.wide : &pose->view.tall;
  double height = MAX (frame->height, frame->width / aspect);
  guint columns = MAX (1, (guint) (aspect >= 1 ? grid : grid * aspect));
  guint rows = MAX (1, (guint) (aspect >= 1 ? grid / aspect : grid));
  UnknotCamera camera;

  for (guint i = 0; i < pose->n_figures; i++)
    unknot_primitives_add_body (primitives, stage, i);
  for (guint i = 0; i < pose->n_props; i++)
    unknot_primitives_add_prop (primitives, stage, pose, i);

  unknot_camera_init (&camera, pose->view.yaw, pose->view.pitch, frame->center);
  return unknot_trace_new ((const UnknotPrimitive *) primitives->data, primitives->len, &camera, height,
                           columns, rows, cancellable, error);
}

/**
 * unknot_figure_trace:
 * @pose: what to draw; nothing in it may be a spot any more
 * @style: flat or outlined
 * @aspect: width by height of the picture, as it will be drawn; from 1 on the pose's wide frame is shown, else
 *   the tall one
 * @grid: pixels of the longer side of the grid that is traced; 300 is enough for pictures of 600 pixels
 * @cancellable: (nullable): a cancellable
 * @error: return location for %G_IO_ERROR_CANCELLED
 *
 * Makes a picture of a pose. It takes some ten milliseconds and may run in any thread.
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` with @error set
 */
UnknotFigureFrame *
unknot_figure_trace (const UnknotBoundPose  *pose,
                     UnknotFigureStyle       style,
                     double                  aspect,
                     guint                   grid,
                     GCancellable           *cancellable,
                     GError                **error)
{
  g_autoptr (UnknotFigureFrame) self = NULL;
  g_autoptr (UnknotTrace) trace = NULL;
  g_autoptr (GPtrArray) tones = g_ptr_array_new ();
  g_autofree guint8 *materials = NULL;
  UnknotStage stage;
  double line_width;

  g_return_val_if_fail (pose != NULL, NULL);
  g_return_val_if_fail (aspect > 0.1 && aspect < 10, NULL);

  unknot_stage_solve (&stage, pose);
  trace = trace_pose (pose, &stage, aspect, CLAMP (grid, 16, MAX_GRID), cancellable, error);
  if (trace == NULL)
    return NULL;

  line_width = LINE_WIDTH * MAX (trace->height, trace->width * 0.8) / 600;
  if (style == UNKNOT_FIGURE_STYLE_FLAT)
    line_width *= FLAT_SHARE;

  self = frame_new (pose, style, trace);
  unknot_frame_add_scene (self, pose, trace);
  unknot_frame_add_silhouette (self, trace);
  materials = unknot_dress_trace (trace, &stage, tones);
  unknot_frame_add_materials (self, trace, &stage, materials, tones);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  add_lines (self, trace, materials, line_width);
  for (guint i = 0; i < pose->n_figures; i++)
    {
      unknot_frame_add_face (self, trace, &stage.skeletons[i], i, line_width);
      unknot_frame_add_nails (self, trace, &stage.skeletons[i], i);
    }
  add_overlays (self, trace, pose, &stage);

  return g_steal_pointer (&self);
}

/**
 * unknot_figure_frame_get_size:
 * @self: a picture
 *
 * Tells how much memory the picture takes, for a cache with a limit.
 *
 * Returns: bytes
 */
gsize
unknot_figure_frame_get_size (const UnknotFigureFrame *self)
{
  const UnknotPath *paths[] = {
    &self->wall, &self->wall_shadow, &self->wall_contact, &self->floor_shadow, &self->silhouette, &self->lines,
    &self->face, &self->pale,
  };
  gsize size = sizeof (UnknotFigureFrame);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    size += unknot_path_get_size (paths[i]);

  for (guint i = 0; i < self->scene->len; i++)
    size += sizeof (UnknotFrameArea) + unknot_path_get_size (&g_array_index (self->scene, UnknotFrameArea, i).path);

  for (guint i = 0; i < self->materials->len; i++)
    {
      const UnknotFrameMaterial *material = &g_array_index (self->materials, UnknotFrameMaterial, i);

      size += sizeof *material + unknot_path_get_size (&material->base) + unknot_path_get_size (&material->shade) +
              unknot_path_get_size (&material->relief);
    }

  return size;
}

/**
 * unknot_figure_frame_get_aspect:
 * @self: a picture
 *
 * Tells which shape the picture has been made for.
 *
 * Returns: width by height
 */
double
unknot_figure_frame_get_aspect (const UnknotFigureFrame *self)
{
  return (double) self->width / self->height;
}
