#pragma once

#include "unknot-trace.h"

G_BEGIN_DECLS

/**
 * UNKNOT_MATERIAL_NONE:
 *
 * The material of a pixel where nothing is.
 */
#define UNKNOT_MATERIAL_NONE 0xff

guint8 *  unknot_dress_trace     (UnknotTrace       *trace,
                                  const UnknotStage *stage,
                                  GPtrArray         *tones) G_GNUC_WARN_UNUSED_RESULT;

/* The material of a person's cloth: those of the figures come first. */
static inline guint8
unknot_dress_material (guint       figure,
                       UnknotCloth cloth)
{
  return (guint8) (figure * UNKNOT_N_CLOTHS + cloth);
}

static inline gboolean
unknot_dress_is_shorts (guint8 material)
{
  return material < UNKNOT_POSE_MAX_FIGURES * UNKNOT_N_CLOTHS && material % UNKNOT_N_CLOTHS == UNKNOT_CLOTH_SHORTS;
}

G_END_DECLS
