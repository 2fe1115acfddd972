#include "unknot-map-overlay.h"
#include "unknot-map-overlay-private.h"

#include "unknot-body-paint.h"

/* How much of the drawing's colours the ground takes back, so that what lies over it is seen. */
#define VEIL 0.35
#define STRONG_VEIL 0.55

G_DEFINE_BOXED_TYPE (UnknotMapOverlay, unknot_map_overlay, unknot_map_overlay_ref, unknot_map_overlay_unref)

static void
zone_clear (gpointer data)
{
  UnknotOverlayZone *zone = data;

  unknot_outline_unref (zone->outline);
}

static void
area_clear (gpointer data)
{
  UnknotOverlayArea *area = data;

  unknot_outline_unref (area->outline);
}

static void
points_clear (gpointer data)
{
  UnknotOverlayPoints *points = data;

  g_free (points->points);
}

static void
name_clear (gpointer data)
{
  UnknotOverlayName *name = data;

  g_free (name->name);
}

static GArray *
make_array (guint          size,
            GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, size);

  if (clear != NULL)
    g_array_set_clear_func (array, clear);
  return array;
}

/**
 * unknot_map_overlay_new:
 *
 * Makes an overlay with nothing in it.
 *
 * Returns: (transfer full): the overlay
 */
UnknotMapOverlay *
unknot_map_overlay_new (void)
{
  UnknotMapOverlay *self = g_atomic_rc_box_new0 (UnknotMapOverlay);

  self->zones = make_array (sizeof (UnknotOverlayZone), zone_clear);
  self->areas = make_array (sizeof (UnknotOverlayArea), area_clear);
  self->clouds = make_array (sizeof (UnknotOverlayPoints), points_clear);
  self->paths = make_array (sizeof (UnknotOverlayPoints), points_clear);
  self->arrows = make_array (sizeof (UnknotOverlayArrow), NULL);
  self->discs = make_array (sizeof (UnknotOverlayDisc), NULL);
  self->names = make_array (sizeof (UnknotOverlayName), name_clear);
  return self;
}

static void
overlay_clear (gpointer data)
{
  UnknotMapOverlay *self = data;

  g_array_unref (self->zones);
  g_array_unref (self->areas);
  g_array_unref (self->clouds);
  g_array_unref (self->paths);
  g_array_unref (self->arrows);
  g_array_unref (self->discs);
  g_array_unref (self->names);
}

/**
 * unknot_map_overlay_ref:
 * @self: an overlay
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotMapOverlay *
unknot_map_overlay_ref (UnknotMapOverlay *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_map_overlay_unref:
 * @self: (transfer full): an overlay
 *
 * Gives a reference back.
 */
void
unknot_map_overlay_unref (UnknotMapOverlay *self)
{
  g_atomic_rc_box_release_full (self, overlay_clear);
}

/**
 * unknot_map_overlay_is_empty:
 * @self: an overlay
 *
 * Says whether there is nothing to draw.
 *
 * Returns: `TRUE` if there is nothing
 */
gboolean
unknot_map_overlay_is_empty (UnknotMapOverlay *self)
{
  return !self->veiled && self->zones->len == 0 && self->areas->len == 0 && self->clouds->len == 0
      && self->paths->len == 0 && self->arrows->len == 0 && self->discs->len == 0 && self->names->len == 0;
}

/**
 * unknot_map_overlay_veil:
 * @self: an overlay
 *
 * Lets the body step back, so that what lies over it stands out. Zones and areas do so by themselves.
 */
void
unknot_map_overlay_veil (UnknotMapOverlay *self)
{
  self->veiled = TRUE;
}

/**
 * unknot_map_overlay_add_zone:
 * @self: an overlay
 * @outline: the zone's edge, in body units
 * @kind: what must not be used in it
 * @chosen: whether it is the one that is spoken of
 *
 * Hatches a no-go zone.
 */
void
unknot_map_overlay_add_zone (UnknotMapOverlay *self,
                             UnknotOutline    *outline,
                             UnknotZoneKind    kind,
                             gboolean          chosen)
{
  const UnknotOverlayZone zone = { unknot_outline_ref (outline), kind, chosen };

  g_array_append_val (self->zones, zone);
  self->veiled = TRUE;
}

/**
 * unknot_map_overlay_add_area:
 * @self: an overlay
 * @outline: the area's edge, in body units
 * @strength: how likely pain is felt there, 0 to 1
 * @essential: `TRUE` where it usually is, `FALSE` where it may spill over
 *
 * Shows an area where a knot is also felt: filled and outlined if it is essential, else dotted with a broken line.
 */
void
unknot_map_overlay_add_area (UnknotMapOverlay *self,
                             UnknotOutline    *outline,
                             double            strength,
                             gboolean          essential)
{
  const UnknotOverlayArea area = { unknot_outline_ref (outline), CLAMP (strength, 0, 1), essential };

  g_array_append_val (self->areas, area);
  self->veiled = TRUE;
}

static UnknotOverlayPoints
copy_points (const UnknotPoint *points,
             gsize              n_points,
             double             radius)
{
  return (UnknotOverlayPoints) { g_memdup2 (points, n_points * sizeof *points), n_points, radius };
}

/**
 * unknot_map_overlay_add_cloud:
 * @self: an overlay
 * @points: (array length=n_points): what was painted, in body units
 * @n_points: how many
 * @radius: radius of the brush in millimetres
 *
 * Shows what a person painted.
 */
void
unknot_map_overlay_add_cloud (UnknotMapOverlay  *self,
                              const UnknotPoint *points,
                              gsize              n_points,
                              double             radius)
{
  const UnknotOverlayPoints cloud = copy_points (points, n_points, radius);

  g_array_append_val (self->clouds, cloud);
}

/**
 * unknot_map_overlay_add_path:
 * @self: an overlay
 * @points: (array length=n_points): the corners of a closed line, in body units
 * @n_points: how many, 3 or more
 *
 * Shows the area that a knot takes.
 */
void
unknot_map_overlay_add_path (UnknotMapOverlay  *self,
                             const UnknotPoint *points,
                             gsize              n_points)
{
  UnknotOverlayPoints path;

  g_return_if_fail (n_points >= 3);

  path = copy_points (points, n_points, 0);
  g_array_append_val (self->paths, path);
}

/**
 * unknot_map_overlay_add_arrow:
 * @self: an overlay
 * @source: where it comes from, in body units
 * @echo: where it is felt, in body units
 *
 * Joins a knot and the place where its pain is felt.
 */
void
unknot_map_overlay_add_arrow (UnknotMapOverlay *self,
                              UnknotPoint       source,
                              UnknotPoint       echo)
{
  const UnknotOverlayArrow arrow = { source, echo };

  g_array_append_val (self->arrows, arrow);
}

/**
 * unknot_map_overlay_add_heat:
 * @self: an overlay
 * @place: the knot's place, in body units
 * @pain: 0 to 10, or %UNKNOT_NO_WORD
 *
 * Shows how much a knot hurt, by size, colour and number.
 */
void
unknot_map_overlay_add_heat (UnknotMapOverlay *self,
                             UnknotPoint       place,
                             int               pain)
{
  const UnknotOverlayDisc disc = { .place = place, .before = pain, .after = pain };

  g_return_if_fail (pain >= UNKNOT_NO_WORD && pain <= UNKNOT_MOST_PAIN);

  g_array_append_val (self->discs, disc);
}

/**
 * unknot_map_overlay_add_change:
 * @self: an overlay
 * @place: the knot's place, in body units
 * @before: 0 to 10, %UNKNOT_NO_WORD or %UNKNOT_NO_KNOT
 * @after: 0 to 10, %UNKNOT_NO_WORD or %UNKNOT_NO_KNOT
 *
 * Shows how much better or worse a knot has become, by size, sign, pattern and colour; one that is gone is faint.
 */
void
unknot_map_overlay_add_change (UnknotMapOverlay *self,
                               UnknotPoint       place,
                               int               before,
                               int               after)
{
  const UnknotOverlayDisc disc = { .place = place, .before = before, .after = after, .change = TRUE };

  g_return_if_fail (before >= UNKNOT_NO_KNOT && before <= UNKNOT_MOST_PAIN);
  g_return_if_fail (after >= UNKNOT_NO_KNOT && after <= UNKNOT_MOST_PAIN);

  g_array_append_val (self->discs, disc);
}

/**
 * unknot_map_overlay_add_marker:
 * @self: an overlay
 * @place: the knot's place, in body units
 * @pain: 0 to 10, or %UNKNOT_NO_WORD
 * @calm: whether it is quiet at the moment
 *
 * Draws the mark of a knot, for pictures where no widget can be.
 */
void
unknot_map_overlay_add_marker (UnknotMapOverlay *self,
                               UnknotPoint       place,
                               int               pain,
                               gboolean          calm)
{
  const UnknotOverlayDisc disc = { .place = place, .before = pain, .after = pain, .marker = TRUE, .calm = calm };

  g_return_if_fail (pain >= UNKNOT_NO_WORD && pain <= UNKNOT_MOST_PAIN);

  g_array_append_val (self->discs, disc);
}

/**
 * unknot_map_overlay_add_name:
 * @self: an overlay
 * @place: what is named, in body units
 * @name: the words, translated
 *
 * Writes a name over the drawing.
 */
void
unknot_map_overlay_add_name (UnknotMapOverlay *self,
                             UnknotPoint       place,
                             const char       *name)
{
  const UnknotOverlayName entry = { place, g_strdup (name) };

  g_array_append_val (self->names, entry);
}

/* From those that leave most open to those that leave nothing: these lie on top. */
static void
draw_zones (UnknotMapOverlay         *self,
            const UnknotOverlayPaint *paint)
{
  for (int kind = UNKNOT_N_ZONE_KINDS - 1; kind >= 0; kind--)
    for (guint i = 0; i < self->zones->len; i++)
      {
        const UnknotOverlayZone *zone = &g_array_index (self->zones, UnknotOverlayZone, i);

        if (zone->kind == (UnknotZoneKind) kind)
          unknot_overlay_draw_zone (paint, zone);
      }
}

static void
draw_veil (const UnknotOverlayPaint *paint)
{
  unknot_outline_trace (unknot_map_body_get_outline (paint->body), paint->cr);
  unknot_paint_fill (paint->cr, paint->ink->ground, paint->ink->high_contrast ? STRONG_VEIL : VEIL, FALSE);
}

/**
 * unknot_map_overlay_draw:
 * @self: an overlay
 * @body: the body that it lies over
 * @ink: the colours
 * @pixel: how large a pixel of ordinary text is, in millimetres of the drawing, above 0
 * @cr: a context in millimetres of the drawing, of any surface or of an [struct@Unknot.SvgWriter]
 *
 * Draws what lies over a body. Lines, patterns and words follow @pixel, so that they stay legible at any zoom and
 * follow the size of the person's text.
 */
void
unknot_map_overlay_draw (UnknotMapOverlay *self,
                         UnknotMapBody    *body,
                         const UnknotInk  *ink,
                         double            pixel,
                         cairo_t          *cr)
{
  const UnknotOverlayPaint paint = { body, ink, pixel, cr };

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (self->veiled)
    draw_veil (&paint);
  draw_zones (self, &paint);
  for (guint i = 0; i < self->areas->len; i++)
    unknot_overlay_draw_area (&paint, &g_array_index (self->areas, UnknotOverlayArea, i));
  for (guint i = 0; i < self->clouds->len; i++)
    unknot_overlay_draw_cloud (&paint, &g_array_index (self->clouds, UnknotOverlayPoints, i));
  for (guint i = 0; i < self->paths->len; i++)
    unknot_overlay_draw_path (&paint, &g_array_index (self->paths, UnknotOverlayPoints, i));
  for (guint i = 0; i < self->arrows->len; i++)
    unknot_overlay_draw_arrow (&paint, &g_array_index (self->arrows, UnknotOverlayArrow, i));
  for (guint i = 0; i < self->discs->len; i++)
    unknot_overlay_draw_rings (&paint, &g_array_index (self->discs, UnknotOverlayDisc, i));
  for (guint i = 0; i < self->discs->len; i++)
    unknot_overlay_draw_disc (&paint, &g_array_index (self->discs, UnknotOverlayDisc, i));
  for (guint i = 0; i < self->names->len; i++)
    unknot_overlay_draw_name (&paint, &g_array_index (self->names, UnknotOverlayName, i));
  cairo_restore (cr);
}
