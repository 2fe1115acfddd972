#pragma once

#include "unknot-contour.h"
#include "unknot-trace.h"

G_BEGIN_DECLS

/**
 * UnknotCrack:
 * @corners: the two grid corners that it joins: row × (width + 1) + column, each before the pixel
 * @at: its middle, to a part of a pixel
 * @weight: how heavy a line it makes, up to 1
 * @strong: it makes a line by itself; a weak one only goes on one
 *
 * The side between two pixels that show different things.
 */
typedef struct
{
  guint corners[2];
  UnknotGridPoint at;
  float weight;
  gboolean strong;
} UnknotCrack;

GArray *  unknot_cracks_find  (const UnknotTrace *trace,
                               const guint8      *materials) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
