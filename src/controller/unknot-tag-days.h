#pragma once

#include "unknot-chart-series.h"
#include "unknot-effect.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UNKNOT_TAG_DAYS_FEWEST:
 *
 * So many days with a tag, and as many without, are needed before they are compared (clinical.md E5.5).
 */
#define UNKNOT_TAG_DAYS_FEWEST 3

/**
 * UNKNOT_TAG_DAYS_MOST:
 *
 * No more tags are named: with many tags some differ by luck (clinical.md E5.9).
 */
#define UNKNOT_TAG_DAYS_MOST 3

/**
 * UnknotTagDays:
 * @tag: id of the tag, or the person's own word
 * @own: whether it is the person's own word
 * @n_with: days with it
 * @n_without: days without it
 * @with: mean pain of the days with it, 0-10
 * @without: mean pain of the others
 * @low: lower end of the range of the difference, points; four times in five it lies between @low and @high
 * @high: upper end of it
 *
 * How the days with a tag differ from those without. It says nothing about what causes what.
 */
typedef struct
{
  char     *tag;
  gboolean  own;
  guint     n_with;
  guint     n_without;
  double    with;
  double    without;
  double    low;
  double    high;
} UnknotTagDays;

GPtrArray *   unknot_tag_days_list            (UnknotJournal            *journal,
                                               const UnknotChartSeries  *series) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_tag_days_free            (UnknotTagDays            *self);

gboolean      unknot_tag_days_is_clear        (const UnknotTagDays      *self);
const char *  unknot_tag_days_get_name        (const UnknotTagDays      *self);
char *        unknot_tag_days_dup_difference  (const UnknotTagDays      *self) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_tag_days_dup_count       (const UnknotTagDays      *self) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_tag_days_dup_text        (const UnknotTagDays      *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTagDays, unknot_tag_days_free)

G_END_DECLS
