#pragma once

#include "unknot-cracks.h"

G_BEGIN_DECLS

/**
 * UnknotStroke:
 * @points: (element-type UnknotGridPoint): its way
 * @weights: (element-type float): how heavy it is at each of them, up to 1
 * @free_start: it begins in the middle of a surface, so it tapers
 * @free_end: it ends in the middle of a surface
 * @closed: its last point is followed by the first
 *
 * A line inside the silhouette.
 */
typedef struct
{
  GArray *points;
  GArray *weights;
  gboolean free_start;
  gboolean free_end;
  gboolean closed;
} UnknotStroke;

GPtrArray *  unknot_strokes_join   (const UnknotTrace *trace,
                                    const GArray      *cracks) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_strokes_tidy   (GPtrArray         *strokes,
                                    const UnknotPath  *silhouette,
                                    double             scale);
void         unknot_stroke_smooth  (UnknotStroke      *self);
void         unknot_stroke_add_to  (const UnknotStroke *self,
                                    UnknotPath         *path,
                                    double              width,
                                    double              least);
void         unknot_stroke_free    (UnknotStroke       *self);

G_END_DECLS
