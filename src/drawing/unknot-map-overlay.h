#pragma once

#include <cairo.h>

#include "unknot-ink.h"
#include "unknot-map-body.h"
#include "unknot-pain.h"

G_BEGIN_DECLS

/**
 * UnknotZoneKind:
 * @UNKNOT_ZONE_NEVER: no pressure with anything, hands included
 * @UNKNOT_ZONE_TOOLS: no pressure with several tools
 * @UNKNOT_ZONE_ROLLER: no roller
 * @UNKNOT_ZONE_GUN: no massage gun
 *
 * What must not be used in a no-go zone (clinical.md D3). Each has a hatching of its own.
 */
typedef enum
{
  UNKNOT_ZONE_NEVER,
  UNKNOT_ZONE_TOOLS,
  UNKNOT_ZONE_ROLLER,
  UNKNOT_ZONE_GUN,
} UnknotZoneKind;

#define UNKNOT_N_ZONE_KINDS (UNKNOT_ZONE_GUN + 1)

/**
 * UnknotMapOverlay:
 *
 * What lies over the drawing of a body: zones, areas, arrows and discs. All places and outlines are body units of the
 * view that it is drawn on; the body moves them to where they belong in its build and aspect.
 *
 * Fill one that is new, then hand it on; from then on it does not change, and may be shared by threads. Things are
 * drawn kind by kind, from what covers most to what covers least, and within a kind in the order in which they came.
 */
typedef struct _UnknotMapOverlay UnknotMapOverlay;

#define UNKNOT_TYPE_MAP_OVERLAY (unknot_map_overlay_get_type ())

GType               unknot_map_overlay_get_type    (void) G_GNUC_CONST;
UnknotMapOverlay *  unknot_map_overlay_new         (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotMapOverlay *  unknot_map_overlay_ref         (UnknotMapOverlay   *self);
void                unknot_map_overlay_unref       (UnknotMapOverlay   *self);
gboolean            unknot_map_overlay_is_empty    (UnknotMapOverlay   *self);

UnknotZoneKind      unknot_zone_get_kind           (const UnknotZone   *zone);

void                unknot_zone_draw_swatch        (UnknotZoneKind      kind,
                                                    const UnknotInk    *ink,
                                                    double              width,
                                                    double              height,
                                                    cairo_t            *cr);

void                unknot_map_overlay_veil        (UnknotMapOverlay   *self);
void                unknot_map_overlay_add_zone    (UnknotMapOverlay   *self,
                                                    UnknotOutline      *outline,
                                                    UnknotZoneKind      kind,
                                                    gboolean            chosen);
void                unknot_map_overlay_add_zones   (UnknotMapOverlay   *self,
                                                    UnknotAtlas        *atlas,
                                                    const char         *chosen);
void                unknot_map_overlay_add_area    (UnknotMapOverlay   *self,
                                                    UnknotOutline      *outline,
                                                    double              strength,
                                                    gboolean            essential);
void                unknot_map_overlay_add_cloud   (UnknotMapOverlay   *self,
                                                    const UnknotPoint  *points,
                                                    gsize               n_points,
                                                    double              radius);
void                unknot_map_overlay_add_path    (UnknotMapOverlay   *self,
                                                    const UnknotPoint  *points,
                                                    gsize               n_points);
void                unknot_map_overlay_add_arrow   (UnknotMapOverlay   *self,
                                                    UnknotPoint         source,
                                                    UnknotPoint         echo);
void                unknot_map_overlay_add_heat    (UnknotMapOverlay   *self,
                                                    UnknotPoint         place,
                                                    int                 pain);
void                unknot_map_overlay_add_change  (UnknotMapOverlay   *self,
                                                    UnknotPoint         place,
                                                    int                 before,
                                                    int                 after);
void                unknot_map_overlay_add_marker  (UnknotMapOverlay   *self,
                                                    UnknotPoint         place,
                                                    int                 pain,
                                                    gboolean            calm);
void                unknot_map_overlay_add_name    (UnknotMapOverlay   *self,
                                                    UnknotPoint         place,
                                                    const char         *name);

void                unknot_map_overlay_draw        (UnknotMapOverlay   *self,
                                                    UnknotMapBody      *body,
                                                    const UnknotInk    *ink,
                                                    double              pixel,
                                                    cairo_t            *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMapOverlay, unknot_map_overlay_unref)

G_END_DECLS
