#pragma once

#include "unknot-guide-course.h"

G_BEGIN_DECLS

/**
 * UNKNOT_GUIDE_BREATH_IN_SECONDS:
 *
 * How long one breathes in at the pace of the guide (clinical.md T10, T42).
 */
#define UNKNOT_GUIDE_BREATH_IN_SECONDS 4

/**
 * UNKNOT_GUIDE_BREATH_OUT_SECONDS:
 *
 * How long one breathes out at the pace of the guide (clinical.md T10, T42).
 */
#define UNKNOT_GUIDE_BREATH_OUT_SECONDS 6

/**
 * UnknotGuideCue:
 * @UNKNOT_GUIDE_CUE_NONE: nothing is due
 * @UNKNOT_GUIDE_CUE_SESSION_END: all is done
 * @UNKNOT_GUIDE_CUE_SWITCH_SIDES: change over to the other side
 * @UNKNOT_GUIDE_CUE_READY: get into place
 * @UNKNOT_GUIDE_CUE_START: begin what the step says
 * @UNKNOT_GUIDE_CUE_STEP_END: come out of it; or rest, where nothing has to be come out of
 * @UNKNOT_GUIDE_CUE_REST: rest; one has come out of it before
 * @UNKNOT_GUIDE_CUE_THREE: three seconds are left
 * @UNKNOT_GUIDE_CUE_TWO: two seconds are left
 * @UNKNOT_GUIDE_CUE_ONE: one second is left
 * @UNKNOT_GUIDE_CUE_HALF_WAY: half of it is done
 * @UNKNOT_GUIDE_CUE_ASK: say how strong it is, from 0 to 10
 * @UNKNOT_GUIDE_CUE_BREATH_IN: breathe in
 * @UNKNOT_GUIDE_CUE_BREATH_OUT: breathe out
 * @UNKNOT_GUIDE_CUE_STROKE: the next stroke, circle or repetition
 *
 * What to let someone know who neither looks nor reaches. Of several that fall on one instant the first one in this
 * order is given.
 */
typedef enum
{
  UNKNOT_GUIDE_CUE_NONE,
  UNKNOT_GUIDE_CUE_SESSION_END,
  UNKNOT_GUIDE_CUE_SWITCH_SIDES,
  UNKNOT_GUIDE_CUE_READY,
  UNKNOT_GUIDE_CUE_START,
  UNKNOT_GUIDE_CUE_STEP_END,
  UNKNOT_GUIDE_CUE_REST,
  UNKNOT_GUIDE_CUE_THREE,
  UNKNOT_GUIDE_CUE_TWO,
  UNKNOT_GUIDE_CUE_ONE,
  UNKNOT_GUIDE_CUE_HALF_WAY,
  UNKNOT_GUIDE_CUE_ASK,
  UNKNOT_GUIDE_CUE_BREATH_IN,
  UNKNOT_GUIDE_CUE_BREATH_OUT,
  UNKNOT_GUIDE_CUE_STROKE,
} UnknotGuideCue;

#define UNKNOT_N_GUIDE_CUES (UNKNOT_GUIDE_CUE_STROKE + 1)

#define UNKNOT_TYPE_GUIDE_CUE (unknot_guide_cue_get_type ())

GType           unknot_guide_cue_get_type     (void);
const char *    unknot_guide_cue_to_id        (UnknotGuideCue            cue);
gboolean        unknot_guide_cue_enters       (UnknotGuideCue            cue);

/**
 * UnknotGuideCues:
 * @begun: a course was seen to run
 * @over: the end was told
 * @position: the moment that was seen last
 * @elapsed: how far it was, in microseconds
 *
 * What was seen of a course until now, to tell which cue is due next. Begin with %UNKNOT_GUIDE_CUES_INIT for each
 * session, also for one that is taken up again.
 */
typedef struct
{
  gboolean begun;
  gboolean over;
  guint    position;
  gint64   elapsed;
} UnknotGuideCues;

/**
 * UNKNOT_GUIDE_CUES_INIT: (skip)
 *
 * Nothing was seen yet.
 */
#define UNKNOT_GUIDE_CUES_INIT { FALSE, FALSE, 0, 0 }

UnknotGuideCue  unknot_guide_cues_next        (UnknotGuideCues          *self,
                                               const UnknotGuideCourse  *course);
gint64          unknot_guide_cues_get_ask     (const UnknotGuideCourse  *course);
double          unknot_guide_cues_get_breath  (const UnknotGuideCourse  *course);

G_END_DECLS
