#pragma once

#include <glib.h>
#include "unknot-journal.h"
#include "unknot-situation.h"

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
 * UnknotEffect:
 * @technique: id of the technique
 * @muscle: id of the muscle
 * @sessions: sessions with it in which pain was given before and after
 * @days: on how many different days
 * @sessions_this_week: how many sessions in the last seven days
 * @mean_change: mean of after minus before; negative is less pain
 * @shown: @mean_change drawn towards what is usual (clinical.md E5.4)
 * @low: lower end of the 80 % range of @shown
 * @high: upper end
 * @soreness_next_day: soreness after the last session, 0-10; -1 not asked
 * @adverse: a session with it went wrong
 * @counted_day: the last day that is among @days, since 1970-01-01
 * @last: when it was done the last time
 *
 * What the journal says about one technique on one muscle.
 */
typedef struct
{
  char       *technique;
  char       *muscle;
  guint       sessions;
  guint       days;
  guint       sessions_this_week;
  double      mean_change;
  double      shown;
  double      low;
  double      high;
  int         soreness_next_day;
  gboolean    adverse;
  int         counted_day;
  UnknotTime  last;
} UnknotEffect;

double       unknot_effect_shrink          (guint                sessions,
                                            double               mean_change);
double       unknot_effect_get_half_range  (guint                sessions);

GPtrArray *  unknot_effect_list            (UnknotJournal       *journal,
                                            const char          *knot,
                                            UnknotTime           now) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_effect_free            (UnknotEffect        *self);
void         unknot_effect_fill_situation  (UnknotJournal       *journal,
                                            UnknotTime           now,
                                            UnknotSituation     *situation);

gboolean     unknot_effect_seems_to_help   (const UnknotEffect  *self);
char *       unknot_effect_dup_change_text (const UnknotEffect  *self) G_GNUC_WARN_UNUSED_RESULT;
char *       unknot_effect_dup_count_text  (const UnknotEffect  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotEffect, unknot_effect_free)

G_END_DECLS
