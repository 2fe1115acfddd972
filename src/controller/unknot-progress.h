#pragma once

#include "unknot-choosing.h"

G_BEGIN_DECLS

/**
 * UnknotFamily:
 * @UNKNOT_FAMILY_PRESSURE: pressing on the knot
 * @UNKNOT_FAMILY_STRETCH: stretching; in the first days only movement without pain
 * @UNKNOT_FAMILY_STRENGTH: strength and control
 * @UNKNOT_FAMILY_WALK: walking and the like
 *
 * What the week plan counts: the columns of clinical.md F7.
 */
typedef enum
{
  UNKNOT_FAMILY_PRESSURE,
  UNKNOT_FAMILY_STRETCH,
  UNKNOT_FAMILY_STRENGTH,
  UNKNOT_FAMILY_WALK,
} UnknotFamily;

#define UNKNOT_N_FAMILIES (UNKNOT_FAMILY_WALK + 1)

/**
 * UNKNOT_FAMILY_BIT:
 * @family: a family
 *
 * The family in a set of them.
 */
#define UNKNOT_FAMILY_BIT(family) (1u << (family))

/**
 * UnknotWeekShare:
 * @days: on how many days of seven; 0 for none
 * @times: how often on such a day
 * @gap: days from one such day to the next, at least: 2 is every other day
 *
 * How often a family comes in a week.
 */
typedef struct
{
  int days;
  int times;
  int gap;
} UnknotWeekShare;

/**
 * UnknotWeekRow:
 * @week: the column's weeks, as in `choosing.json`; "maintenance" for the last row
 * @shares: how often each family comes
 *
 * How a week looks like in a column of clinical.md F7.
 */
typedef struct
{
  char            *week;
  UnknotWeekShare  shares[UNKNOT_N_FAMILIES];
} UnknotWeekRow;

/**
 * UnknotProgressRules:
 *
 * When the week plan goes on, stays, goes back, is reviewed and is done (clinical.md F7), read from
 * `safety/progress.json`. Immutable once read; the names are those of the file. Days are local days, numbers of pain
 * are points of 0 to 10.
 */
typedef struct
{
  int        advance_soreness_up_to;
  int        advance_remember_days;
  double     advance_rise;
  int        advance_rise_days;

  int        back_failing;
  double     back_rise;
  int        back_days;
  int        back_wait_days;

  int        usual_days;
  int        usual_fewest;

  double     flare_rise;
  int        flare_days;
  int        flare_least_days;
  int        flare_most_days;

  int        review_after_days;
  int        review_adherence_days;
  int        review_adherence_percent;
  int        review_see_someone_after_days;
  int        review_at_the_latest_days;
  int        review_again_after_days;

  int        success_days;
  double     success_pain_up_to;

  GPtrArray *rows;
} UnknotProgressRules;

UnknotProgressRules *  unknot_progress_rules_load         (GFile                     *file,
                                                           const char                *where,
                                                           const UnknotChoosing      *choosing,
                                                           GError                   **error)
                                                           G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_progress_rules_free         (UnknotProgressRules       *self);

const UnknotWeekRow *  unknot_progress_rules_get_row      (const UnknotProgressRules *self,
                                                           guint                      column);
const UnknotWeekRow *  unknot_progress_rules_get_last_row (const UnknotProgressRules *self);

gboolean               unknot_family_of_kind              (UnknotKind                 kind,
                                                           UnknotFamily              *family);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotProgressRules, unknot_progress_rules_free)

G_END_DECLS
