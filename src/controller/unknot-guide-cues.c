#include "unknot-guide-cues.h"

/* Half of a shorter hold is no news. */
#define SHORTEST_WITH_HALF (15 * G_USEC_PER_SEC)

/* Counting down a shorter moment would be all of it. */
#define SHORTEST_WITH_COUNT (6 * G_USEC_PER_SEC)

/* The first answer is asked for after this much of a hold (clinical.md T10: the ache takes its time to fall). */
#define ASK_AFTER (20 * G_USEC_PER_SEC)

/* How far what is said after another needs to be away from it. */
#define APART (2 * G_USEC_PER_SEC)

/* The first breath begins when the sound of the start has gone. */
#define BREATH_LEAD (2 * G_USEC_PER_SEC)
#define BREATH_IN (UNKNOT_GUIDE_BREATH_IN_SECONDS * G_USEC_PER_SEC)
#define BREATH_OUT (UNKNOT_GUIDE_BREATH_OUT_SECONDS * G_USEC_PER_SEC)
#define BREATH (BREATH_IN + BREATH_OUT)

/* After this time a cue is stale: a pace or a count is wrong soon, a reminder stays right a little longer. */
#define LATE_PACE (G_USEC_PER_SEC / 2)
#define LATE_REMINDER (2 * G_USEC_PER_SEC)

/* A moment that is first seen further than this was entered in another life of the session. */
#define LATE_ENTRY G_USEC_PER_SEC

G_DEFINE_ENUM_TYPE (UnknotGuideCue, unknot_guide_cue,
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_SESSION_END, "session-end"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_SWITCH_SIDES, "switch-sides"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_START, "start"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_STEP_END, "step-end"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_THREE, "three"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_TWO, "two"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_ONE, "one"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_HALF_WAY, "half-way"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_ASK, "ask"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_BREATH_IN, "breath-in"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_BREATH_OUT, "breath-out"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_CUE_STROKE, "stroke"))

/* The stretch of a moment since it was last looked at. */
typedef struct
{
  gint64 from;
  gint64 to;
} Span;

static gboolean
crosses (const Span *span,
         gint64      instant,
         gint64      late)
{
  return span->from < instant && instant <= span->to && span->to - instant <= late;
}

/* Something that takes its time, as opposed to getting there and away. */
static gboolean
works (const UnknotGuideMoment *moment)
{
  return moment->phase == UNKNOT_STEP_PHASE_FIND || moment->phase == UNKNOT_STEP_PHASE_WARM ||
         moment->phase == UNKNOT_STEP_PHASE_HOLD || moment->phase == UNKNOT_STEP_PHASE_DO ||
         moment->phase == UNKNOT_STEP_PHASE_BREATHE || moment->phase == UNKNOT_STEP_PHASE_MOVE;
}

/* Holding still on a spot is breathed through at the same pace as the breathing itself. */
static gboolean
breathes (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);

  return moment->phase == UNKNOT_STEP_PHASE_BREATHE ||
         (moment->phase == UNKNOT_STEP_PHASE_HOLD && moment->repetitions == 1 &&
          unknot_guide_course_get_item (course)->load == UNKNOT_GUIDE_LOAD_PRESS);
}

static gint64
get_half (const UnknotGuideCourse *course)
{
  gboolean has_half = works (unknot_guide_course_get_moment (course)) && course->length >= SHORTEST_WITH_HALF;

  return has_half ? course->length / 2 : -1;
}

static UnknotGuideCue
find_entry (const UnknotGuideCourse *course)
{
  switch (unknot_guide_course_get_moment (course)->phase)
    {
    case UNKNOT_STEP_PHASE_READY:
      return UNKNOT_GUIDE_CUE_READY;
    case UNKNOT_STEP_PHASE_SWITCH_SIDE:
      return UNKNOT_GUIDE_CUE_SWITCH_SIDES;
    case UNKNOT_STEP_PHASE_EASE_OUT:
      return UNKNOT_GUIDE_CUE_STEP_END;
    case UNKNOT_STEP_PHASE_REST:
      if (course->position == 0 ||
          unknot_guide_script_get (course->script, course->position - 1)->phase == UNKNOT_STEP_PHASE_EASE_OUT)
        return UNKNOT_GUIDE_CUE_REST;
      return UNKNOT_GUIDE_CUE_STEP_END;
    case UNKNOT_STEP_PHASE_FIND:
    case UNKNOT_STEP_PHASE_WARM:
    case UNKNOT_STEP_PHASE_EASE_IN:
    case UNKNOT_STEP_PHASE_HOLD:
    case UNKNOT_STEP_PHASE_DO:
    case UNKNOT_STEP_PHASE_BREATHE:
    case UNKNOT_STEP_PHASE_MOVE:
    default:
      return UNKNOT_GUIDE_CUE_START;
    }
}

/* The last one that was crossed: of a tick that took two seconds only what is true now. */
static UnknotGuideCue
find_count (const UnknotGuideCourse *course,
            const Span              *span)
{
  static const UnknotGuideCue counts[] = { UNKNOT_GUIDE_CUE_ONE, UNKNOT_GUIDE_CUE_TWO, UNKNOT_GUIDE_CUE_THREE };

  if (course->length < SHORTEST_WITH_COUNT)
    return UNKNOT_GUIDE_CUE_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (crosses (span, course->length - (gint64) (i + 1) * G_USEC_PER_SEC, LATE_PACE))
      return counts[i];

  return UNKNOT_GUIDE_CUE_NONE;
}

static UnknotGuideCue
find_reminder (const UnknotGuideCourse *course,
               const Span              *span)
{
  gint64 half = get_half (course);
  gint64 ask = unknot_guide_cues_get_ask (course);

  if (half >= 0 && crosses (span, half, LATE_REMINDER))
    return UNKNOT_GUIDE_CUE_HALF_WAY;
  if (ask >= 0 && crosses (span, ask, LATE_REMINDER))
    return UNKNOT_GUIDE_CUE_ASK;

  return UNKNOT_GUIDE_CUE_NONE;
}

/* One repetition of breathing is one breath, however long; else breaths follow one another at the guide's pace. */
static void
get_breath (const UnknotGuideCourse *course,
            gint64                   elapsed,
            gint64                  *begin,
            gint64                  *breath_in,
            gint64                  *breath)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  gint64 lead = 0;

  if (moment->repetitions > 1)
    {
      *breath = (gint64) (moment->seconds * G_USEC_PER_SEC + 0.5);
      *breath_in = *breath * BREATH_IN / BREATH;
    }
  else
    {
      *breath = BREATH;
      *breath_in = BREATH_IN;
      lead = BREATH_LEAD;
    }
  *begin = elapsed < lead ? lead : lead + (elapsed - lead) / *breath * *breath;
}

/* A breath for which there is no time is not begun. */
static UnknotGuideCue
find_breath (const UnknotGuideCourse *course,
             const Span              *span)
{
  gint64 begin, breath_in, breath;

  if (!breathes (course))
    return UNKNOT_GUIDE_CUE_NONE;

  get_breath (course, span->to, &begin, &breath_in, &breath);
  if (begin + breath > course->length)
    return UNKNOT_GUIDE_CUE_NONE;
  if (crosses (span, begin + breath_in, LATE_PACE))
    return UNKNOT_GUIDE_CUE_BREATH_OUT;
  if (crosses (span, begin, LATE_PACE))
    return UNKNOT_GUIDE_CUE_BREATH_IN;

  return UNKNOT_GUIDE_CUE_NONE;
}

static UnknotGuideCue
find_stroke (const UnknotGuideCourse *course,
             const Span              *span)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  double seconds = moment->repetitions > 1 ? moment->seconds : moment->step->stroke_seconds;
  gint64 stroke = (gint64) (seconds * G_USEC_PER_SEC + 0.5);

  if (!works (moment) || stroke <= 0 || course->elapsed >= course->length)
    return UNKNOT_GUIDE_CUE_NONE;
  if (crosses (span, span->to / stroke * stroke, LATE_PACE))
    return UNKNOT_GUIDE_CUE_STROKE;

  return UNKNOT_GUIDE_CUE_NONE;
}

/**
 * unknot_guide_cue_to_id:
 * @cue: a cue
 *
 * Returns: (transfer none): its name: "half-way"
 */
const char *
unknot_guide_cue_to_id (UnknotGuideCue cue)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_GUIDE_CUE);
  GEnumValue *value = g_enum_get_value (klass, (int) cue);

  g_return_val_if_fail (value != NULL, NULL);

  return value->value_nick;
}

/**
 * unknot_guide_cue_enters:
 * @cue: a cue
 *
 * Says whether it begins a moment: then there is something new to do, and it is told in words as well.
 *
 * Returns: `TRUE` if a moment has begun
 */
gboolean
unknot_guide_cue_enters (UnknotGuideCue cue)
{
  return cue >= UNKNOT_GUIDE_CUE_SWITCH_SIDES && cue <= UNKNOT_GUIDE_CUE_REST;
}

/**
 * unknot_guide_cues_next:
 * @self: what was seen until now
 * @course: the session as it is now
 *
 * Says which cue is due. Call it whenever time has passed or the person did something. There is never more than one:
 * what falls together is decided by the order of [enum@GuideCue], what comes too late is left out. While the session
 * is paused nothing is due; whatever the person did meanwhile is told when it goes on. A step that waits for the person
 * is told as it comes up, and one that they do at their own pace has no time to tell.
 *
 * Returns: the cue, or %UNKNOT_GUIDE_CUE_NONE
 */
UnknotGuideCue
unknot_guide_cues_next (UnknotGuideCues         *self,
                        const UnknotGuideCourse *course)
{
  UnknotGuideCues before = *self;
  Span span = { before.elapsed, course->elapsed };
  UnknotGuideCue cue;

  if (course->state == UNKNOT_GUIDE_STATE_DONE)
    {
      self->over = TRUE;
      return before.begun && !before.over ? UNKNOT_GUIDE_CUE_SESSION_END : UNKNOT_GUIDE_CUE_NONE;
    }
  if (course->state != UNKNOT_GUIDE_STATE_RUNNING && !course->waits)
    return UNKNOT_GUIDE_CUE_NONE;

  *self = (UnknotGuideCues) { .begun = TRUE, .position = course->position, .elapsed = course->elapsed };
  if (!before.begun)
    return course->elapsed <= LATE_ENTRY ? find_entry (course) : UNKNOT_GUIDE_CUE_NONE;
  if (course->position != before.position || course->elapsed < before.elapsed)
    return find_entry (course);
  if (unknot_guide_course_is_open (course))
    return UNKNOT_GUIDE_CUE_NONE;

  cue = find_count (course, &span);
  if (cue == UNKNOT_GUIDE_CUE_NONE)
    cue = find_reminder (course, &span);
  if (cue == UNKNOT_GUIDE_CUE_NONE)
    cue = find_breath (course, &span);
  if (cue == UNKNOT_GUIDE_CUE_NONE)
    cue = find_stroke (course, &span);

  return cue;
}

/**
 * unknot_guide_cues_get_ask:
 * @course: a course
 *
 * Says when to ask how strong it is: after 20 seconds of a hold that presses, a little later where that is half of it,
 * and not where the hold is over soon anyway.
 *
 * Returns: microseconds of the moment, or -1 if it is not asked for
 */
gint64
unknot_guide_cues_get_ask (const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  gint64 half = get_half (course);
  gint64 ask = half >= 0 && ABS (half - ASK_AFTER) < APART ? half + APART : ASK_AFTER;

  if (moment->phase != UNKNOT_STEP_PHASE_HOLD || !moment->loaded ||
      unknot_guide_course_get_item (course)->load != UNKNOT_GUIDE_LOAD_PRESS ||
      ask + 3 * G_USEC_PER_SEC + APART > course->length)
    return -1;

  return ask;
}

/**
 * unknot_guide_cues_get_breath:
 * @course: a course
 *
 * Says how far the breath is that the cues give the pace of, so that a picture can breathe with them. Where there is no
 * time for one more it stays out.
 *
 * Returns: 0 breathed out to 1 full, or -1 where the cues give no pace
 */
double
unknot_guide_cues_get_breath (const UnknotGuideCourse *course)
{
  gint64 begin, breath_in, breath, since;

  if (!breathes (course))
    return -1;

  get_breath (course, course->elapsed, &begin, &breath_in, &breath);
  if (begin + breath > course->length)
    return 0;

  since = MAX (0, course->elapsed - begin);
  if (since < breath_in)
    return (double) since / (double) breath_in;

  return (double) (breath - since) / (double) (breath - breath_in);
}
