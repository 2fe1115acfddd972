/* What lies over the picture of the body and under its markers. */

#include "unknot-body-map-private.h"

#define USUAL_DPI 96.0

/* How much larger than usual the person's text is; what is written on the map follows it. */
static double
get_text_scale (UnknotBodyMap *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / USUAL_DPI : 1;
}

/**
 * unknot_body_map_make_covering:
 * @self: a body map
 *
 * Makes what shows the overlay.
 */
void
unknot_body_map_make_covering (UnknotBodyMap *self)
{
  self->covering = unknot_map_covering_new ();
  g_signal_connect_object (self->covering, "changed", G_CALLBACK (unknot_body_map_picture_changed), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_body_map_snapshot_overlay:
 * @self: a body map with a body and colours
 * @snapshot: a snapshot
 *
 * Shows what lies over the body.
 */
void
unknot_body_map_snapshot_overlay (UnknotBodyMap *self,
                                  GtkSnapshot   *snapshot)
{
  unknot_map_covering_snapshot (self->covering, &self->area, get_text_scale (self), snapshot);
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

  unknot_map_covering_set_overlay (self->covering, overlay);
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

  return unknot_map_covering_get_overlay (self->covering);
}
