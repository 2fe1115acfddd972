/* What lies over the picture of the body and under its markers. */

#include "unknot-body-map-private.h"

#include <math.h>

#define USUAL_DPI 96.0

/* How much larger than usual the person's text is; what is written on the map follows it. */
static double
get_text_scale (UnknotBodyMap *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / USUAL_DPI : 1;
}

static GdkTexture *
draw_overlay (UnknotBodyMap *self,
              int            width,
              int            height,
              double         scale,
              double         pixel)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = NULL;

  cairo_scale (cr, scale, scale);
  cairo_translate (cr, self->transform.x, self->transform.y);
  cairo_scale (cr, self->transform.scale, self->transform.scale);
  unknot_map_overlay_draw (self->overlay, self->body, self->ink, pixel, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                       (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);
}

/* While something moves what is there is stretched, as the picture is; it is drawn anew where it comes to rest. */
static gboolean
is_good (UnknotBodyMap *self,
         int            width,
         int            height,
         double         pixel)
{
  if (self->covering == NULL
      || gdk_texture_get_width (self->covering) != width || gdk_texture_get_height (self->covering) != height)
    return FALSE;
  if (unknot_map_area_is_moving (&self->area))
    return TRUE;

  return self->covering_transform.scale == self->transform.scale
      && self->covering_transform.x == self->transform.x && self->covering_transform.y == self->transform.y
      && self->covering_pixel == pixel;
}

/**
 * unknot_body_map_overlay_changed:
 * @self: a body map
 *
 * Draws anew what lies over the body.
 */
void
unknot_body_map_overlay_changed (UnknotBodyMap *self)
{
  g_clear_object (&self->covering);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_body_map_snapshot_overlay:
 * @self: a body map with a body and colours
 * @snapshot: a snapshot
 * @scale: pixels of the screen per pixel of the widget
 *
 * Shows what lies over the body. It is drawn once for each area of the body that is seen.
 */
void
unknot_body_map_snapshot_overlay (UnknotBodyMap *self,
                                  GtkSnapshot   *snapshot,
                                  double         scale)
{
  int width = MAX ((int) ceil (gtk_widget_get_width (GTK_WIDGET (self)) * scale), 1);
  int height = MAX ((int) ceil (gtk_widget_get_height (GTK_WIDGET (self)) * scale), 1);
  double pixel, stretch;

  if (self->overlay == NULL)
    return;

  pixel = get_text_scale (self) / self->transform.scale;
  if (!is_good (self, width, height, pixel))
    {
      g_clear_object (&self->covering);
      self->covering = draw_overlay (self, width, height, scale, pixel);
      self->covering_transform = self->transform;
      self->covering_pixel = pixel;
    }
  stretch = self->transform.scale / self->covering_transform.scale;
  gtk_snapshot_append_texture (snapshot, self->covering,
                               &GRAPHENE_RECT_INIT ((float) (self->transform.x - self->covering_transform.x * stretch),
                                                    (float) (self->transform.y - self->covering_transform.y * stretch),
                                                    (float) (width / scale * stretch),
                                                    (float) (height / scale * stretch)));
}

/**
 * unknot_body_map_set_overlay:
 * @self: a body map
 * @overlay: (nullable): what lies over the body, or `NULL` for nothing
 *
 * Shows zones, areas, arrows and discs between the body and the markers. An overlay belongs to a view: set the one
 * that fits when the body changes.
 */
void
unknot_body_map_set_overlay (UnknotBodyMap    *self,
                             UnknotMapOverlay *overlay)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->overlay == overlay)
    return;

  g_clear_pointer (&self->overlay, unknot_map_overlay_unref);
  if (overlay != NULL && !unknot_map_overlay_is_empty (overlay))
    self->overlay = unknot_map_overlay_ref (overlay);
  unknot_body_map_overlay_changed (self);
}

/**
 * unknot_body_map_get_overlay:
 * @self: a body map
 *
 * Gets what lies over the body.
 *
 * Returns: (transfer none) (nullable): the overlay
 */
UnknotMapOverlay *
unknot_body_map_get_overlay (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), NULL);

  return self->overlay;
}
