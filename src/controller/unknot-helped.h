#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotHelped:
 * @technique: id of the technique
 * @muscle: id of the muscle
 * @sessions: sessions with it in which pain was given before and after
 * @days: on how many different days
 * @last_day: the last of them, since 1970-01-01
 * @mean_change: mean of after minus before; negative is less pain
 * @shown: @mean_change drawn towards what is usual (clinical.md E5.4)
 * @low: lower end of the 80 % range of @shown
 * @high: upper end
 *
 * What one technique did on one muscle, right after it.
 */
typedef struct
{
  char   *technique;
  char   *muscle;
  int     sessions;
  int     days;
  int     last_day;
  double  mean_change;
  double  shown;
  double  low;
  double  high;
} UnknotHelped;

GPtrArray *  unknot_helped_list            (UnknotJournal       *journal,
                                            const char          *knot) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_helped_free            (UnknotHelped        *self);

gboolean     unknot_helped_is_enough       (const UnknotHelped  *self);
gboolean     unknot_helped_seems_to_help   (const UnknotHelped  *self);
char *       unknot_helped_dup_change_text (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;
char *       unknot_helped_dup_count_text  (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotHelped, unknot_helped_free)

G_END_DECLS
