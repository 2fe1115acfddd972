/* What others tell a body map, and ask it. */

#include <glib/gi18n.h>

#include "unknot-body-map-private.h"

static const char *
name_aspect (UnknotAspect aspect)
{
  switch (aspect)
    {
    case UNKNOT_ASPECT_BACK:
      return _("Body, seen from behind");
    case UNKNOT_ASPECT_FRONT:
      return _("Body, seen from the front");
    case UNKNOT_ASPECT_LEFT:
      return _("Body, seen from your left side");
    case UNKNOT_ASPECT_RIGHT:
      return _("Body, seen from your right side");
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
content_changed (UnknotBodyMap *self)
{
  unknot_map_picture_set_content (self->picture, self->body, self->sheet, self->ink);
  unknot_body_map_clear_lights (self);
  unknot_map_covering_set_look (self->covering, self->body, self->ink);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
show_again (UnknotBodyMap *self)
{
  unknot_body_map_set_hover (self, NULL, UNKNOT_SIDE_MIDDLE);
  unknot_body_map_renew_regions (self);
  content_changed (self);
}

/**
 * unknot_body_map_new:
 *
 * Makes a body map without content.
 *
 * Returns: (transfer floating): the map
 */
GtkWidget *
unknot_body_map_new (void)
{
  return g_object_new (UNKNOT_TYPE_BODY_MAP, NULL);
}

/**
 * unknot_body_map_set_body:
 * @self: a body map
 * @body: (nullable): the body to show; its view and its build are those of the map
 *
 * Says which body is shown. It is shown as large as the one before.
 */
void
unknot_body_map_set_body (UnknotBodyMap *self,
                          UnknotMapBody *body)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->body == body)
    return;

  unknot_body_map_set_hover (self, NULL, UNKNOT_SIDE_MIDDLE);
  unknot_body_map_arrive (self);
  self->turned = TRUE;
  self->tap.told = FALSE;
  g_clear_pointer (&self->body, unknot_map_body_unref);
  if (body != NULL)
    {
      self->body = unknot_map_body_ref (body);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      name_aspect (unknot_atlas_get_aspect (unknot_map_body_get_atlas (body))),
                                      -1);
    }
  show_again (self);
  unknot_body_map_update_markers (self);
}

/**
 * unknot_body_map_get_body:
 * @self: a body map
 *
 * Gets the body that is shown.
 *
 * Returns: (transfer none) (nullable): the body
 */
UnknotMapBody *
unknot_body_map_get_body (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), NULL);

  return self->body;
}

/**
 * unknot_body_map_set_pictures:
 * @self: a body map
 * @pictures: (nullable): who draws the shaded pictures
 *
 * Says who draws. Without it the map keeps its flat picture, as it does in its first frame.
 */
void
unknot_body_map_set_pictures (UnknotBodyMap      *self,
                              UnknotBodyPictures *pictures)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (g_set_object (&self->pictures, pictures) && self->drawn && self->shown_id == 0)
    unknot_map_picture_set_pictures (self->picture, pictures);
}

/**
 * unknot_body_map_set_ink:
 * @self: a body map
 * @ink: (nullable): the colours; nothing is drawn without
 *
 * Says which colours to use.
 */
void
unknot_body_map_set_ink (UnknotBodyMap   *self,
                         const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  if (ink != NULL)
    self->ink = unknot_ink_copy (ink);
  for (guint i = 0; i < self->markers->len; i++)
    unknot_marker_set_ink (self->markers->pdata[i], ink);
  content_changed (self);
}

/**
 * unknot_body_map_set_sheet:
 * @self: a body map
 * @sheet: a sheet that the view has
 *
 * Says how deep the map looks.
 */
void
unknot_body_map_set_sheet (UnknotBodyMap *self,
                           UnknotSheet    sheet)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->sheet == sheet)
    return;

  self->sheet = sheet;
  show_again (self);
}

/**
 * unknot_body_map_get_sheet:
 * @self: a body map
 *
 * Gets how deep the map looks.
 *
 * Returns: the sheet
 */
UnknotSheet
unknot_body_map_get_sheet (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), UNKNOT_SHEET_SUPERFICIAL);

  return self->sheet;
}

/**
 * unknot_body_map_set_knots:
 * @self: a body map
 * @knots: (nullable): a list of [class@UnknotKnot]
 *
 * Says which knots are marked. The map follows the list and its knots.
 */
void
unknot_body_map_set_knots (UnknotBodyMap *self,
                           GListModel    *knots)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->knots == knots)
    return;

  if (self->knots != NULL)
    g_signal_handlers_disconnect_by_data (self->knots, self);
  g_set_object (&self->knots, knots);
  if (knots != NULL)
    g_signal_connect_object (knots, "items-changed", G_CALLBACK (unknot_body_map_update_markers), self,
                             G_CONNECT_SWAPPED);
  unknot_body_map_update_markers (self);
}

/**
 * unknot_body_map_select:
 * @self: a body map
 * @muscle: (nullable): the id of a muscle, or `NULL` to choose none
 * @side: its side, or both
 *
 * Shows which muscle the person is dealing with.
 */
void
unknot_body_map_select (UnknotBodyMap *self,
                        const char    *muscle,
                        UnknotSide     side)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (!g_set_str (&self->selected_muscle, muscle) && self->selected_side == side)
    return;

  self->selected_side = side;
  unknot_body_map_update_chosen (self);
  unknot_body_map_light_changed (self, UNKNOT_LIGHT_CHOSEN);
}

static void
follow_knot (UnknotBodyMap *self)
{
  if (self->selected_knot != NULL)
    unknot_body_map_select (self, unknot_knot_get_muscle (self->selected_knot),
                            unknot_knot_get_side (self->selected_knot));
}

/**
 * unknot_body_map_point_at:
 * @self: a body map
 * @muscle: (nullable): the id of a muscle, or `NULL` for none
 * @side: its side, or both
 *
 * Lights a muscle as if the pointer were over it, because it is pointed at elsewhere.
 */
void
unknot_body_map_point_at (UnknotBodyMap *self,
                          const char    *muscle,
                          UnknotSide     side)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->body != NULL)
    unknot_body_map_set_hover (self, muscle, side);
}

/**
 * unknot_body_map_select_knot:
 * @self: a body map
 * @knot: (nullable): a knot, or `NULL` to choose none
 *
 * Shows which knot the person is dealing with, and its muscle, also when the person names another one.
 */
void
unknot_body_map_select_knot (UnknotBodyMap *self,
                             UnknotKnot    *knot)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->selected_knot == knot)
    return;

  if (self->selected_knot != NULL)
    g_signal_handlers_disconnect_by_func (self->selected_knot, follow_knot, self);
  g_set_object (&self->selected_knot, knot);
  if (knot != NULL)
    g_signal_connect_object (knot, "notify", G_CALLBACK (follow_knot), self, G_CONNECT_SWAPPED);
  else
    unknot_body_map_select (self, NULL, UNKNOT_SIDE_MIDDLE);
  follow_knot (self);
  unknot_body_map_update_chosen (self);
}

/**
 * unknot_body_map_get_ready:
 * @self: a body map
 *
 * Says whether the shaded picture is there, and what lies over it.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_body_map_get_ready (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), FALSE);

  return self->was_ready;
}

/**
 * unknot_body_map_get_hover_name:
 * @self: a body map
 *
 * Gets what the pointer is over.
 *
 * Returns: (transfer none) (nullable): such as "Upper trapezius, your left", or `NULL` beside the body
 */
const char *
unknot_body_map_get_hover_name (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), NULL);

  return self->hover_name;
}

/**
 * unknot_body_map_place_at:
 * @self: a body map with a body
 * @x: a pixel of the widget
 * @y: a pixel of the widget
 *
 * Says which place is drawn at a pixel.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_body_map_place_at (UnknotBodyMap *self,
                          double         x,
                          double         y)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self) && self->body != NULL, (UnknotPoint) { 0 });

  return unknot_map_body_to_place (self->body, unknot_transform_to_place (self->transform, (UnknotPoint) { x, y }));
}

/**
 * unknot_body_map_pixel_of:
 * @self: a body map with a body
 * @place: a place in body units
 *
 * Says where a place is drawn.
 *
 * Returns: the place in pixels of the widget
 */
UnknotPoint
unknot_body_map_pixel_of (UnknotBodyMap *self,
                          UnknotPoint    place)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self) && self->body != NULL, (UnknotPoint) { 0 });

  return unknot_transform_to_pixel (self->transform, unknot_map_body_to_shown (self->body, place));
}
