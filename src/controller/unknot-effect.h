#pragma once

#include "unknot-situation.h"

G_BEGIN_DECLS

/**
 * UNKNOT_EFFECT_CERTAINTY:
 *
 * How often an effect lies in the range that is told: four times in five (clinical.md E5.4).
 */
#define UNKNOT_EFFECT_CERTAINTY 0.8

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

/**
 * UnknotEffect:
 * @shown: the effect, drawn towards what is usual; less than 0 is relief
 * @low: lower end of its range
 * @high: upper end
 *
 * What a technique seems to do right after it, in points of pain, with the range in which that lies four times in five.
 */
typedef struct
{
  double shown;
  double low;
  double high;
} UnknotEffect;

double             unknot_effect_shrink    (double                      mean,
                                            int                         n);
UnknotEffectRange  unknot_effect_range     (double                      mean,
                                            int                         n);
UnknotEffect       unknot_effect_estimate  (double                      mean,
                                            double                      spread,
                                            int                         n);
UnknotEffect       unknot_effect_from_none (double                      mean,
                                            double                      spread,
                                            int                         n);
gboolean           unknot_effect_differs   (const UnknotEffect         *one,
                                            const UnknotEffect         *other);

UnknotEffect       unknot_effect_of_past   (const UnknotSituationPast  *past);
UnknotEffect       unknot_effect_to_choose (const UnknotSituationPast  *past);
int                unknot_effect_get_count (const UnknotSituationPast  *past);

G_END_DECLS
