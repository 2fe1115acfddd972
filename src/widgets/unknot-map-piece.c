#include "unknot-map-piece.h"

#include <math.h>

/**
 * unknot_map_piece_set:
 * @self: a piece, all zero at first
 * @picture: what was drawn
 * @tile: the tile it was drawn for
 *
 * Says what is there.
 */
void
unknot_map_piece_set (UnknotMapPiece      *self,
                      UnknotBodyPicture   *picture,
                      const UnknotMapTile *tile)
{
  unknot_map_piece_clear (self);
  self->texture = gdk_memory_texture_new (picture->width, picture->height, GDK_MEMORY_DEFAULT, picture->pixels,
                                          (gsize) picture->stride);
  self->tile = *tile;
}

/**
 * unknot_map_piece_set_surface:
 * @self: a piece, all zero at first
 * @surface: (transfer full): a picture in memory that nothing is drawn on any more
 * @tile: the tile it was drawn for
 *
 * Says what is there.
 */
void
unknot_map_piece_set_surface (UnknotMapPiece      *self,
                              cairo_surface_t     *surface,
                              const UnknotMapTile *tile)
{
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = NULL;

  cairo_surface_flush (surface);
  pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) tile->height,
                                       (GDestroyNotify) cairo_surface_destroy, surface);
  unknot_map_piece_clear (self);
  self->texture = gdk_memory_texture_new (tile->width, tile->height, GDK_MEMORY_DEFAULT, pixels, stride);
  self->tile = *tile;
}

/**
 * unknot_map_piece_clear:
 * @self: a piece
 *
 * Lets go what is there.
 */
void
unknot_map_piece_clear (UnknotMapPiece *self)
{
  g_clear_object (&self->texture);
}

/**
 * unknot_map_piece_take:
 * @self: a piece
 * @other: another one, empty afterwards
 *
 * Replaces what is there by what @other has.
 */
void
unknot_map_piece_take (UnknotMapPiece *self,
                       UnknotMapPiece *other)
{
  unknot_map_piece_clear (self);
  self->texture = g_steal_pointer (&other->texture);
  self->tile = other->tile;
}

/**
 * unknot_map_piece_covers:
 * @self: a piece
 * @area: an area
 *
 * Says whether the piece shows all that is seen now.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_map_piece_covers (const UnknotMapPiece *self,
                         const UnknotMapArea  *area)
{
  UnknotRect seen = unknot_map_area_get_seen (area, area->shown, 0);

  return self->texture != NULL && unknot_map_tile_covers (&self->tile, &seen);
}

/**
 * unknot_map_piece_append:
 * @self: a piece that is there
 * @area: an area
 * @snapshot: where to draw
 *
 * Draws the piece where it lies now.
 */
void
unknot_map_piece_append (const UnknotMapPiece *self,
                         const UnknotMapArea  *area,
                         GtkSnapshot          *snapshot)
{
  graphene_rect_t bounds = unknot_map_tile_get_bounds (&self->tile, area->shown, area->scale);

  gtk_snapshot_append_texture (snapshot, self->texture, &bounds);
}

/**
 * unknot_map_piece_append_beside:
 * @self: a piece that is there
 * @other: another one
 * @area: an area
 * @snapshot: where to draw
 *
 * Draws the piece only where @other is not: what is half transparent must not shine through twice.
 */
void
unknot_map_piece_append_beside (const UnknotMapPiece *self,
                                const UnknotMapPiece *other,
                                const UnknotMapArea  *area,
                                GtkSnapshot          *snapshot)
{
  graphene_rect_t hole = unknot_map_tile_get_bounds (&other->tile, area->shown, area->scale);
  float width = (float) area->width, height = (float) area->height;
  float left = fminf (fmaxf (hole.origin.x, 0), width), top = fminf (fmaxf (hole.origin.y, 0), height);
  float right = fminf (fmaxf (hole.origin.x + hole.size.width, 0), width);
  float bottom = fminf (fmaxf (hole.origin.y + hole.size.height, 0), height);
  const graphene_rect_t sides[] = {
    GRAPHENE_RECT_INIT (0, 0, width, top),
    GRAPHENE_RECT_INIT (0, bottom, width, height - bottom),
    GRAPHENE_RECT_INIT (0, top, left, bottom - top),
    GRAPHENE_RECT_INIT (right, top, width - right, bottom - top),
  };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (sides[i].size.width > 0 && sides[i].size.height > 0)
      {
        gtk_snapshot_push_clip (snapshot, &sides[i]);
        unknot_map_piece_append (self, area, snapshot);
        gtk_snapshot_pop (snapshot);
      }
}
