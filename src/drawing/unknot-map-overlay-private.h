#pragma once

#include <pango/pangocairo.h>

#include "unknot-map-overlay.h"

G_BEGIN_DECLS

typedef struct
{
  UnknotOutline *outline;
  UnknotZoneKind kind;
  gboolean chosen;
} UnknotOverlayZone;

typedef struct
{
  UnknotOutline *outline;
  double strength;
  gboolean essential;
} UnknotOverlayArea;

typedef struct
{
  UnknotPoint *points;
  gsize n_points;
  /* Of a painted dot; 0 for a closed line. */
  double radius;
} UnknotOverlayPoints;

typedef struct
{
  UnknotPoint source;
  UnknotPoint echo;
} UnknotOverlayArrow;

typedef struct
{
  UnknotPoint place;
  int before;
  int after;
  gboolean change;
  gboolean marker;
  gboolean calm;
} UnknotOverlayDisc;

typedef struct
{
  UnknotPoint place;
  char *name;
} UnknotOverlayName;

struct _UnknotMapOverlay
{
  gboolean veiled;
  GArray *zones;
  GArray *areas;
  GArray *clouds;
  GArray *paths;
  GArray *arrows;
  GArray *discs;
  GArray *names;
};

/* What every part of the drawing needs. `pixel` is that of ordinary text, in millimetres of the drawing: what must
 * be read keeps its size there, whatever the zoom. */
typedef struct
{
  UnknotMapBody *body;
  const UnknotInk *ink;
  double pixel;
  cairo_t *cr;
} UnknotOverlayPaint;

void  unknot_overlay_draw_zone   (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayZone    *zone);
void  unknot_overlay_draw_area   (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayArea    *area);
void  unknot_overlay_draw_cloud  (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayPoints  *cloud);
void  unknot_overlay_draw_path   (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayPoints  *path);
void  unknot_overlay_draw_arrow  (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayArrow   *arrow);
void  unknot_overlay_draw_rings  (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayDisc    *disc);
void  unknot_overlay_draw_disc   (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayDisc    *disc);
void  unknot_overlay_draw_name   (const UnknotOverlayPaint   *paint,
                                  const UnknotOverlayName    *name);

UnknotOutline *  unknot_overlay_make_box
                                 (const UnknotRect           *box) G_GNUC_WARN_UNUSED_RESULT;
void  unknot_overlay_draw_hatching
                                 (const UnknotOverlayPaint   *paint,
                                  UnknotOutline              *shown,
                                  UnknotZoneKind              kind,
                                  gboolean                    chosen);

PangoLayout *  unknot_overlay_make_layout
                                 (const UnknotOverlayPaint   *paint,
                                  const char                 *text,
                                  double                      pixels,
                                  PangoWeight                 weight) G_GNUC_WARN_UNUSED_RESULT;
void  unknot_overlay_write       (const UnknotOverlayPaint   *paint,
                                  PangoLayout                *layout,
                                  double                      x,
                                  double                      y,
                                  UnknotColour                colour);
void  unknot_overlay_fill        (const UnknotOverlayPaint   *paint,
                                  UnknotColour                colour,
                                  double                      alpha);
void  unknot_overlay_stroke      (const UnknotOverlayPaint   *paint,
                                  UnknotColour                colour,
                                  double                      alpha,
                                  double                      pixels);
void  unknot_overlay_dash        (const UnknotOverlayPaint   *paint,
                                  double                      on,
                                  double                      off);
void  unknot_overlay_circle      (const UnknotOverlayPaint   *paint,
                                  UnknotPoint                 centre,
                                  double                      radius);

G_END_DECLS
