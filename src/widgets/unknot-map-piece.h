#pragma once

#include "unknot-body-pictures.h"
#include "unknot-map-area.h"

G_BEGIN_DECLS

/**
 * UnknotMapPiece:
 * @texture: (nullable): its pixels
 * @tile: what of the drawing they show
 *
 * A tile that was drawn, or none yet.
 */
typedef struct
{
  GdkTexture    *texture;
  UnknotMapTile  tile;
} UnknotMapPiece;

void      unknot_map_piece_set            (UnknotMapPiece        *self,
                                           UnknotBodyPicture     *picture,
                                           const UnknotMapTile   *tile);
void      unknot_map_piece_set_surface    (UnknotMapPiece        *self,
                                           cairo_surface_t       *surface,
                                           const UnknotMapTile   *tile);
void      unknot_map_piece_clear          (UnknotMapPiece        *self);
void      unknot_map_piece_take           (UnknotMapPiece        *self,
                                           UnknotMapPiece        *other);
gboolean  unknot_map_piece_covers         (const UnknotMapPiece  *self,
                                           const UnknotMapArea   *area);
void      unknot_map_piece_append         (const UnknotMapPiece  *self,
                                           const UnknotMapArea   *area,
                                           GtkSnapshot           *snapshot);
void      unknot_map_piece_append_beside  (const UnknotMapPiece  *self,
                                           const UnknotMapPiece  *other,
                                           const UnknotMapArea   *area,
                                           GtkSnapshot           *snapshot);

G_END_DECLS
