#pragma once

#include "unknot-contour.h"
#include "unknot-figure.h"
#include "unknot-trace.h"

G_BEGIN_DECLS

/*
 * The inside of a picture of a pose, shared by what fills and what draws it. All lengths are pixels of the
 * grid, all colours 0xRRGGBB, [0] on a light and [1] on a dark ground.
 */

typedef struct
{
  guint32 colors[2];
  UnknotPath path;
} UnknotFrameArea;

typedef struct
{
  UnknotTone tone;
  UnknotPath base;
  UnknotPath shade;
  UnknotPath relief;            /* of half the shade's tone */
} UnknotFrameMaterial;

typedef struct
{
  UnknotOverlayKind kind;
  UnknotGridPoint points[UNKNOT_OVERLAY_MAX_POINTS];
  guint n_points;
  double radius;
  gboolean ring;
  gboolean both;
  double weight;
} UnknotFrameOverlay;

struct _UnknotFigureFrame
{
  UnknotFigureStyle style;
  guint width;
  guint height;
  UnknotTone ink;
  UnknotTone accent;
  UnknotTone skin;              /* of the person; lines inside are tinted with it */
  GArray *scene;                /* UnknotFrameArea, back to front */
  UnknotPath wall;              /* what the shadow on the wall stays in */
  UnknotPath wall_shadow;       /* of what is near the wall */
  UnknotPath wall_contact;      /* of what touches it, on top */
  UnknotPath floor_shadow;
  UnknotTone shadow;
  GArray *materials;            /* UnknotFrameMaterial */
  UnknotPath silhouette;
  UnknotPath lines;
  UnknotPath face;
  UnknotPath pale;              /* nails and the white of eyes */
  UnknotFrameOverlay overlays[UNKNOT_POSE_MAX_OVERLAYS];
  guint n_overlays;
};

void  unknot_frame_add_scene       (UnknotFigureFrame     *self,
                                    const UnknotBoundPose *pose,
                                    const UnknotTrace     *trace);
void  unknot_frame_add_silhouette  (UnknotFigureFrame     *self,
                                    const UnknotTrace     *trace);
void  unknot_frame_add_materials   (UnknotFigureFrame     *self,
                                    const UnknotTrace     *trace,
                                    const UnknotStage     *stage,
                                    const guint8          *materials,
                                    GPtrArray             *tones);
void  unknot_frame_add_face        (UnknotFigureFrame     *self,
                                    const UnknotTrace     *trace,
                                    const UnknotSkeleton  *skeleton,
                                    guint                  figure,
                                    double                 line_width);
void  unknot_frame_add_nails       (UnknotFigureFrame     *self,
                                    const UnknotTrace     *trace,
                                    const UnknotSkeleton  *skeleton,
                                    guint                  figure);

static inline UnknotGridPoint
unknot_frame_point (const UnknotTrace *trace,
                    UnknotVector       place)
{
  UnknotVector seen = unknot_camera_see (&trace->camera, place);

  return (UnknotGridPoint) { (float) unknot_trace_column (trace, seen.x), (float) unknot_trace_row (trace, seen.y) };
}

/* A colour between two, both as 0xRRGGBB. */
static inline guint32
unknot_frame_mix_colors (guint32 a,
                         guint32 b,
                         double  t)
{
  guint32 mixed = 0;

  for (guint shift = 0; shift < 24; shift += 8)
    {
      double from = a >> shift & 0xff, to = b >> shift & 0xff;

      mixed |= (guint32) (from + (to - from) * t + 0.5) << shift;
    }

  return mixed;
}

G_END_DECLS
