#pragma once

#include "unknot-record.h"
#include "unknot-technique.h"

G_BEGIN_DECLS

/**
 * UnknotStage:
 *
 * How long a knot has been there (clinical.md D4). A fresh injury is a gate, not a stage.
 */
typedef enum
{
  UNKNOT_STAGE_FRESH,
  UNKNOT_STAGE_EARLY,
  UNKNOT_STAGE_SUBACUTE,
  UNKNOT_STAGE_PERSISTENT,
} UnknotStage;

#define UNKNOT_N_STAGES (UNKNOT_STAGE_PERSISTENT + 1)

/**
 * UnknotColumn:
 * @from_sessions: it holds from so many sessions on
 * @week: its weeks in clinical.md F7
 * @spots: how many spots a session presses
 * @holds: how often a spot is pressed
 * @hold: longest hold, seconds
 * @stretch_holds: how often a stretch is held
 * @sets: sets of strength
 * @repetitions: repetitions of a set
 * @walk_minutes: longest walk
 *
 * A column of the week plan.
 */
typedef struct
{
  int   from_sessions;
  char *week;
  int   spots;
  int   holds;
  int   hold;
  int   stretch_holds;
  int   sets;
  int   repetitions;
  int   walk_minutes;
} UnknotColumn;

/**
 * UnknotLayout:
 * @minutes: it holds from so many minutes on
 * @heat: whether heat opens it
 * @breathing: seconds of breathing
 * @pressure: seconds of pressure
 * @hold: longest single hold, seconds
 * @spots: how many spots
 * @stretch: seconds of stretching
 * @stretch_types: how many stretches
 * @strength: seconds of strength
 * @strength_types: how many exercises
 * @move: seconds of easy movement or walking
 * @either: whether there is only room for pressure or a stretch
 *
 * How the minutes of a session are shared out (clinical.md F6).
 */
typedef struct
{
  int      minutes;
  gboolean heat;
  int      breathing;
  int      pressure;
  int      hold;
  int      spots;
  int      stretch;
  int      stretch_types;
  int      strength;
  int      strength_types;
  int      move;
  gboolean either;
} UnknotLayout;

/**
 * UnknotChoosing:
 *
 * Every number of the planner: score (clinical.md F5), caps and holds (F9.5, F9.6), columns (F7) and layouts (F6),
 * read from `safety/choosing.json`. Immutable once read; the names are those of the file.
 */
typedef struct
{
  double      base[UNKNOT_N_KINDS];
  GHashTable *base_of;
  double      fit[3];
  double      simple_tool;
  double      match;
  double      floor;
  double      helper;
  double      stages[UNKNOT_N_STAGES][UNKNOT_N_KINDS];
  GHashTable *stage_of;
  int         strength_bonus_day;
  int         little_pain_up_to;
  double      little_pain[UNKNOT_N_KINDS];
  int         strong_pain_from;
  double      strong_pain[UNKNOT_N_KINDS];
  double      response_limit;
  int         soreness_limit;
  double      soreness;
  int         variety_sessions;
  double      variety;
  double      caution;
  int         compare_below_sessions;
  double      compare_within;
  int         compare_every;
  int         compare_below_pain;

  int         stage_from_day[UNKNOT_N_STAGES];

  int         cap_most;
  int         cap_beginner;
  int         cap_beginner_below_sessions;
  int         cap_strong_pain;
  int         cap_strong_pain_at;
  int         cap_old;
  int         cap_old_from;
  int         cap_caution;
  int         cap_fresh;

  int         hold_most;
  int         hold_strong_pain;
  int         hold_old_first;
  int         hold_least;

  int         strength_pain_up_to;
  int         strength_from_day;
  int         strength_caution_repetitions;

  int         unlock_sessions;
  int         pregnancy_middle_third_week;

  int         least_do;
  int         least_ready;
  int         least_breathing;
  int         least_walk;
  int         least_movements;
  int         least_shrugs;
  int         least_repetitions;
  int         least_share;
  int         least_whole_walk;

  int         gentle_breathing;
  int         gentle_moving;

  int         fresh_pressure_from_day;
  int         fresh_pressure_pain_up_to;
  char      **fresh_pressure;
  char      **fresh_stretch;

  int         day_pressure_gap_hours;
  int         day_pressure_sessions;
  int         day_pressure_seconds;
  int         day_spot_seconds;
  int         day_micro_sessions;
  int         day_micro_seconds;
  int         lasting_hours;
  int         drop_hours;
  int         worse_sessions;
  int         worse_days;
  int         sore_days[6];

  int         firmer_sessions;
  int         firmer_days;

  int         demand_pain_from;

  char       *addition;
  char      **addition_to;
  int         addition_days;
  char      **addition_never_after;

  int         contrast_pain_up_to;
  char      **contrast_never;

  char      **rub_muscles;
  char      **rub_reach;
  int         rub_days;
  int         rub_pause_days;
  int         rub_patch_hours;
  int         rub_gap_hours;

  GPtrArray  *columns;
  GPtrArray  *layouts;
} UnknotChoosing;

UnknotChoosing *      unknot_choosing_load        (GFile                *file,
                                                   const char           *where,
                                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_choosing_free        (UnknotChoosing       *self);

UnknotStage           unknot_choosing_get_stage   (const UnknotChoosing *self,
                                                   int                   days);
const UnknotColumn *  unknot_choosing_get_column  (const UnknotChoosing *self,
                                                   int                   sessions,
                                                   int                   days);
const UnknotColumn *  unknot_choosing_move_column (const UnknotChoosing *self,
                                                   const UnknotColumn   *column,
                                                   int                   steps);
const UnknotLayout *  unknot_choosing_get_layout  (const UnknotChoosing *self,
                                                   int                   minutes);
const char *          unknot_stage_to_id          (UnknotStage           stage);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotChoosing, unknot_choosing_free)

G_END_DECLS
