#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotEffectRange:
 * @low: lower end: the most relief that is likely
 * @high: upper end: the least
 *
 * Where the effect of a technique probably lies: four times in five.
 */
typedef struct
{
  double low;
  double high;
} UnknotEffectRange;

double             unknot_effect_shrink  (double mean,
                                          int    n);
UnknotEffectRange  unknot_effect_range   (double mean,
                                          int    n);

G_END_DECLS
