#pragma once

#include "scenes.h"

G_BEGIN_DECLS

/**
 * UnknotPicturesEvening:
 * @world: what the scenes show
 * @stamper: what the context stamps with; it is in @now
 * @now: the evening on which the pictures are taken
 * @n_uuids: how many were given out
 *
 * The life of a made-up person, up to the evening of the pictures.
 */
typedef struct
{
  UnknotPicturesWorld world;
  UnknotStamper       stamper;
  UnknotTime          now;
  guint               n_uuids;
} UnknotPicturesEvening;

void  unknot_pictures_evening_begin  (UnknotPicturesEvening *self);
void  unknot_pictures_evening_end    (UnknotPicturesEvening *self);

G_END_DECLS
