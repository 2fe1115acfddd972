#pragma once

#include <cairo.h>

#include "unknot-body-art.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

/**
 * UNKNOT_BODY_DRAW_VERSION:
 *
 * Raised whenever the shaded drawing of the same data looks different, so that pictures kept from before are not
 * used again.
 */
#define UNKNOT_BODY_DRAW_VERSION 3

void  unknot_body_draw_plain      (UnknotMapBody    *body,
                                   UnknotSheet       sheet,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);
void  unknot_body_draw_flat       (UnknotMapBody    *body,
                                   UnknotSheet       sheet,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);
void  unknot_body_draw_shaded     (UnknotMapBody    *body,
                                   UnknotBodyArt    *art,
                                   UnknotSheet       sheet,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);
void  unknot_body_draw_selection  (UnknotMapBody    *body,
                                   UnknotSheet       sheet,
                                   const char       *muscle,
                                   UnknotSide        side,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);
void  unknot_body_draw_hover      (UnknotMapBody    *body,
                                   UnknotSheet       sheet,
                                   const char       *shape,
                                   UnknotSide        side,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);
void  unknot_body_draw_focus      (UnknotMapBody    *body,
                                   UnknotSheet       sheet,
                                   const char       *muscle,
                                   UnknotSide        side,
                                   const UnknotInk  *ink,
                                   cairo_t          *cr);

G_END_DECLS
