#pragma once

#include "unknot-effect.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UNKNOT_HELPED_MOST_NAMED:
 *
 * With ten techniques some are best by luck, so no more than the best are named (clinical.md E5.9).
 */
#define UNKNOT_HELPED_MOST_NAMED 2

/**
 * UnknotHelped:
 * @technique: id of the technique
 * @muscle: id of the muscle
 * @done: sessions with it
 * @sessions: those of them in which pain was given before and after
 * @days: on how many different days
 * @last_day: the last of them, since 1970-01-01
 * @without: sessions on the muscle, with pain given before and after, that were without it
 * @mean_change: mean of after minus before; negative is less pain
 * @mean_beyond: mean of after minus the pain that was to be expected (clinical.md E5.2)
 * @mean_compared: the same, compared with the muscle's other sessions only where the pain began alike (E5.3)
 * @spread: how far the sessions differ from each other, a standard deviation; -1 for fewer than two
 * @effect: @mean_beyond drawn towards what is usual, with its range (E5.4)
 * @compared: the same for @mean_compared
 * @next_n: sessions in which pain was given before, and on the next day
 * @next_days: on how many different days
 * @next_mean: mean of the next day's pain minus the pain that was to be expected then
 * @next: @next_mean drawn towards no change, with its range
 * @asked: sessions after which somebody said how sore it was
 * @sore: those of them after which it was more than a little sore (clinical.md C0, next-day rule)
 * @partner: (nullable): id of the technique that shares nearly all sessions with it; nobody can tell the two apart
 *
 * What one technique did on one muscle, right after it and, apart from that, on the next day.
 */
typedef struct
{
  char         *technique;
  char         *muscle;
  int           done;
  int           sessions;
  int           days;
  int           last_day;
  int           without;
  double        mean_change;
  double        mean_beyond;
  double        mean_compared;
  double        spread;
  UnknotEffect  effect;
  UnknotEffect  compared;
  int           next_n;
  int           next_days;
  double        next_mean;
  UnknotEffect  next;
  int           asked;
  int           sore;
  char         *partner;
} UnknotHelped;

GPtrArray *  unknot_helped_list            (UnknotJournal       *journal,
                                            const char          *knot) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *  unknot_helped_name_best       (GPtrArray           *list,
                                            const char          *muscle) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_helped_free            (UnknotHelped        *self);

gboolean     unknot_helped_is_enough       (const UnknotHelped  *self);
int          unknot_helped_get_missing     (const UnknotHelped  *self);
gboolean     unknot_helped_is_in_all       (const UnknotHelped  *self);
gboolean     unknot_helped_seems_to_help   (const UnknotHelped  *self);
char *       unknot_helped_dup_change_text (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;
char *       unknot_helped_dup_range_text  (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_helped_is_next_enough  (const UnknotHelped  *self);
char *       unknot_helped_dup_next_text   (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;
char *       unknot_helped_dup_sore_text   (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;
char *       unknot_helped_dup_count_text  (const UnknotHelped  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotHelped, unknot_helped_free)

G_END_DECLS
