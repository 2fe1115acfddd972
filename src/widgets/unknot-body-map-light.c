/* What lies over the picture because of what the person does: the chosen muscle, the one under the pointer, and the
 * one with the focus. Each is a small picture of its own, no larger than the muscle, so that none of them makes
 * anything else be drawn anew. */

#include <math.h>

#include "unknot-body-draw.h"
#include "unknot-body-map-private.h"

/* How far lines reach beyond a shape, in millimetres of the drawing. */
#define EDGE 5

/* What a light is on. */
typedef struct
{
  const char *shape;
  UnknotSide side;
} Lit;

static gboolean
find_lit (UnknotBodyMap *self,
          UnknotLight    light,
          Lit           *lit)
{
  switch (light)
    {
    case UNKNOT_LIGHT_CHOSEN:
      *lit = (Lit) { self->selected_muscle, self->selected_side };
      break;
    case UNKNOT_LIGHT_POINTER:
      *lit = (Lit) { self->hover_shape, self->hover_side };
      break;
    case UNKNOT_LIGHT_FOCUS:
    default:
      *lit = (Lit) { NULL, UNKNOT_SIDE_MIDDLE };
      for (guint i = 0; i < self->regions->len; i++)
        if (gtk_widget_has_visible_focus (self->regions->pdata[i]))
          *lit = (Lit) {
            unknot_map_region_get_muscle (self->regions->pdata[i]), unknot_map_region_get_side (self->regions->pdata[i]),
          };
      break;
    }

  return lit->shape != NULL;
}

static gboolean
side_fits (UnknotSide wanted,
           UnknotSide side)
{
  return wanted == UNKNOT_SIDE_BOTH || wanted == UNKNOT_SIDE_MIDDLE || side == UNKNOT_SIDE_MIDDLE || wanted == side;
}

/* All that may be drawn for it, whatever the sheet. */
static gboolean
find_bounds (UnknotBodyMap *self,
             const Lit     *lit,
             UnknotRect    *bounds)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (self->body), &n_shapes);
  gboolean found = FALSE;

  for (gsize i = 0; i < n_shapes; i++)
    if (side_fits (lit->side, shapes[i].side)
        && (g_strcmp0 (shapes[i].muscle, lit->shape) == 0 || g_str_equal (shapes[i].name, lit->shape)))
      {
        const UnknotRect *part = unknot_outline_get_bounds (unknot_map_body_get_shape (self->body, i));

        *bounds = found ? unknot_rect_union (bounds, part) : *part;
        found = TRUE;
      }

  *bounds = unknot_rect_grow (bounds, EDGE);
  return found;
}

static void
draw (UnknotBodyMap *self,
      UnknotLight    light,
      const Lit     *lit,
      cairo_t       *cr)
{
  switch (light)
    {
    case UNKNOT_LIGHT_CHOSEN:
      unknot_body_draw_selection (self->body, self->sheet, lit->shape, lit->side, self->ink, cr);
      break;
    case UNKNOT_LIGHT_POINTER:
      unknot_body_draw_hover (self->body, self->sheet, lit->shape, lit->side, self->ink, cr);
      break;
    case UNKNOT_LIGHT_FOCUS:
    default:
      unknot_body_draw_focus (self->body, self->sheet, lit->shape, lit->side, self->ink, cr);
      break;
    }
}

static void
make_light (UnknotBodyMap       *self,
            UnknotLight          light,
            const Lit           *lit,
            const UnknotMapTile *tile)
{
  UnknotTransform transform = unknot_map_tile_get_transform (tile);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, tile->width, tile->height);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  draw (self, light, lit, cr);
  cairo_destroy (cr);
  unknot_map_piece_set_surface (&self->lights[light], surface, tile);
}

/* As the sharp part of the picture: stretched while something moves, drawn anew where it comes to rest. */
static gboolean
is_good (UnknotBodyMap       *self,
         const UnknotMapArea *area,
         const UnknotMapPiece *piece,
         const UnknotRect    *seen)
{
  return piece->texture != NULL && unknot_map_tile_covers (&piece->tile, seen)
      && (unknot_map_area_is_moving (area)
          || unknot_map_tile_is_sharp (&piece->tile, area->shown.scale * area->scale));
}

/**
 * unknot_body_map_clear_lights:
 * @self: a body map
 *
 * Lets all lights go.
 */
void
unknot_body_map_clear_lights (UnknotBodyMap *self)
{
  for (UnknotLight light = 0; light < UNKNOT_N_LIGHTS; light++)
    unknot_map_piece_clear (&self->lights[light]);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_body_map_light_changed:
 * @self: a body map
 * @light: what has changed
 *
 * Draws a light anew, and nothing else.
 */
void
unknot_body_map_light_changed (UnknotBodyMap *self,
                               UnknotLight    light)
{
  unknot_map_piece_clear (&self->lights[light]);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_body_map_snapshot_lights:
 * @self: a body map with a body
 * @snapshot: where to draw
 *
 * Draws all lights.
 */
void
unknot_body_map_snapshot_lights (UnknotBodyMap *self,
                                 GtkSnapshot   *snapshot)
{
  const UnknotMapArea *area = &self->area;

  for (UnknotLight light = 0; light < UNKNOT_N_LIGHTS; light++)
    {
      UnknotMapPiece *piece = &self->lights[light];
      UnknotRect bounds = { 0 }, seen;
      Lit lit;

      if (!find_lit (self, light, &lit) || !find_bounds (self, &lit, &bounds))
        continue;

      seen = unknot_map_area_clip (area, &bounds);
      if (seen.width <= 0 || seen.height <= 0)
        continue;
      if (!is_good (self, area, piece, &seen))
        {
          UnknotMapTile tile = unknot_map_tile_new (&seen, area->shown, area->scale);

          make_light (self, light, &lit, &tile);
        }
      unknot_map_piece_append (piece, area, snapshot);
    }
}
