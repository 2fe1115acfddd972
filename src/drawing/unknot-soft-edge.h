#pragma once

#include <cairo.h>

#include "unknot-ink.h"
#include "unknot-outline.h"

G_BEGIN_DECLS

/* As many steps as an edge may have. */
#define UNKNOT_SOFT_EDGE_STEPS 40

/**
 * UnknotSoftEdge:
 * @widths: width of each stroke
 * @alphas: how much each stroke covers, 0 to 1
 * @n_strokes: how many strokes
 *
 * An edge that is strong on a line and fades to both sides, told as strokes on top of each other.
 */
typedef struct
{
  double widths[UNKNOT_SOFT_EDGE_STEPS];
  double alphas[UNKNOT_SOFT_EDGE_STEPS];
  guint  n_strokes;
} UnknotSoftEdge;

void  unknot_soft_edge_add    (UnknotSoftEdge       *self,
                               double                width,
                               double                alpha,
                               guint                 n_strokes,
                               double                power);
void  unknot_soft_edge_draw   (const UnknotSoftEdge *self,
                               cairo_t              *cr,
                               UnknotOutline        *outline,
                               UnknotColour          colour);
void  unknot_soft_edge_erase  (const UnknotSoftEdge *self,
                               cairo_t              *cr,
                               UnknotOutline        *outline);

void  unknot_outline_trace    (UnknotOutline        *outline,
                               cairo_t              *cr);
void  unknot_outline_taper    (UnknotOutline        *outline,
                               cairo_t              *cr,
                               double                width);

G_END_DECLS
