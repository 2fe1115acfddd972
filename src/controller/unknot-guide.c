#include "unknot-guide-private.h"

/**
 * UnknotGuide:
 *
 * One session: goes through a script as time passes, and takes the person's answers.
 *
 * It has no clock of its own: whoever runs it says what time it is, in microseconds of a clock that never goes back.
 * A leap of more than five seconds pauses it, so that a hold never runs on while the machine sleeps.
 */
G_DEFINE_FINAL_TYPE (UnknotGuide, unknot_guide, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotGuideState, unknot_guide_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_STATE_WAITING, "waiting"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_STATE_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_STATE_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_STATE_STOPPED, "stopped"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_STATE_DONE, "done"))

G_DEFINE_ENUM_TYPE (UnknotGuideAdvice, unknot_guide_advice,
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_MORE, "more"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_AT_CAP, "at-cap"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_STAY, "stay"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_LIGHTER, "lighter"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_ENOUGH, "enough"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_EASING, "easing"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_EASED, "eased"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_NO_CHANGE, "no-change"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ADVICE_RISING, "rising"))

G_DEFINE_ENUM_TYPE (UnknotGuideAsk, unknot_guide_ask,
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ASK_NOTHING, "nothing"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ASK_START, "start"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ASK_NOW, "now"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_GUIDE_ASK_END, "end"))

typedef enum
{
  PROP_SCRIPT = 1,
  PROP_STATE,
  PROP_POSITION,
  PROP_REMAINING,
  PROP_TURN,
  PROP_FRACTION,
  PROP_REPETITION,
  PROP_LEVEL,
  PROP_ADVICE,
  PROP_ENDING,
  PROP_INTERRUPTED,
  PROP_WAITS,
  PROP_OWN_PACE,
  PROP_ASK,
} UnknotGuideProperty;

static GParamSpec *props[PROP_ASK + 1];

static double
get_fraction (const UnknotGuideCourse *course)
{
  return (double) course->elapsed / (double) course->length;
}

static double
get_turn (const UnknotGuideCourse *course)
{
  gint64 length;
  gint64 elapsed = unknot_guide_course_get_turn (course, &length);

  return (double) elapsed / (double) length;
}

void
unknot_guide_tell_changes (UnknotGuide *self)
{
  UnknotGuideTold before = self->told;
  UnknotGuideTold now = {
    .state = self->course.state,
    .position = self->course.position,
    .remaining = unknot_guide_course_get_remaining (&self->course),
    .turn = get_turn (&self->course),
    .fraction = get_fraction (&self->course),
    .repetition = unknot_guide_course_get_repetition (&self->course),
    .level = self->course.level,
    .advice = self->course.advice,
    .ending = unknot_guide_course_get_ending (&self->course),
    .interrupted = self->course.interrupted,
    .waits = self->course.waits,
    .own_pace = self->course.own_pace,
    .ask = self->course.ask,
  };

  self->told = now;

  g_object_freeze_notify (G_OBJECT (self));
#define TELL(member, prop) \
  if (before.member != now.member) \
    g_object_notify_by_pspec (G_OBJECT (self), props[prop])
  TELL (position, PROP_POSITION);
  TELL (remaining, PROP_REMAINING);
  TELL (turn, PROP_TURN);
  TELL (fraction, PROP_FRACTION);
  TELL (repetition, PROP_REPETITION);
  TELL (level, PROP_LEVEL);
  TELL (advice, PROP_ADVICE);
  TELL (ending, PROP_ENDING);
  TELL (interrupted, PROP_INTERRUPTED);
  TELL (waits, PROP_WAITS);
  TELL (own_pace, PROP_OWN_PACE);
  TELL (ask, PROP_ASK);
  TELL (state, PROP_STATE);
#undef TELL
  g_object_thaw_notify (G_OBJECT (self));
}

static void
unknot_guide_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotGuide *self = UNKNOT_GUIDE (object);

  switch ((UnknotGuideProperty) prop_id)
    {
    case PROP_SCRIPT:
      g_value_set_boxed (value, self->course.script);
      break;
    case PROP_STATE:
      g_value_set_enum (value, (int) self->course.state);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->course.position);
      break;
    case PROP_REMAINING:
      g_value_set_int (value, unknot_guide_course_get_remaining (&self->course));
      break;
    case PROP_TURN:
      g_value_set_double (value, get_turn (&self->course));
      break;
    case PROP_FRACTION:
      g_value_set_double (value, get_fraction (&self->course));
      break;
    case PROP_REPETITION:
      g_value_set_uint (value, unknot_guide_course_get_repetition (&self->course));
      break;
    case PROP_LEVEL:
      g_value_set_int (value, self->course.level);
      break;
    case PROP_ADVICE:
      g_value_set_enum (value, (int) self->course.advice);
      break;
    case PROP_ENDING:
      g_value_set_boolean (value, unknot_guide_course_get_ending (&self->course));
      break;
    case PROP_INTERRUPTED:
      g_value_set_boolean (value, self->course.interrupted);
      break;
    case PROP_WAITS:
      g_value_set_boolean (value, self->course.waits);
      break;
    case PROP_OWN_PACE:
      g_value_set_boolean (value, self->course.own_pace);
      break;
    case PROP_ASK:
      g_value_set_enum (value, (int) self->course.ask);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_guide_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  UnknotGuide *self = UNKNOT_GUIDE (object);

  if (prop_id == PROP_SCRIPT)
    unknot_guide_course_init (&self->course, g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
unknot_guide_constructed (GObject *object)
{
  G_OBJECT_CLASS (unknot_guide_parent_class)->constructed (object);

  unknot_guide_tell_changes (UNKNOT_GUIDE (object));
}

static void
unknot_guide_finalize (GObject *object)
{
  UnknotGuide *self = UNKNOT_GUIDE (object);

  unknot_guide_course_clear (&self->course);

  G_OBJECT_CLASS (unknot_guide_parent_class)->finalize (object);
}

static void
unknot_guide_class_init (UnknotGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags reads = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_guide_get_property;
  object_class->set_property = unknot_guide_set_property;
  object_class->constructed = unknot_guide_constructed;
  object_class->finalize = unknot_guide_finalize;

  /**
   * UnknotGuide:script:
   *
   * What the session does.
   */
  props[PROP_SCRIPT] = g_param_spec_boxed ("script", NULL, NULL, UNKNOT_TYPE_GUIDE_SCRIPT,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuide:state:
   *
   * Whether it waits, runs, is paused, stopped or done.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, UNKNOT_TYPE_GUIDE_STATE,
                                         UNKNOT_GUIDE_STATE_WAITING, reads);

  /**
   * UnknotGuide:position:
   *
   * Index of the moment that it is at.
   */
  props[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, reads);

  /**
   * UnknotGuide:remaining:
   *
   * Whole seconds left of the current repetition, rounded up: the last one is 1, never 0.
   */
  props[PROP_REMAINING] = g_param_spec_int ("remaining", NULL, NULL, 0, G_MAXINT, 0, reads);

  /**
   * UnknotGuide:turn:
   *
   * How much of the current repetition has passed, 0 to 1.
   */
  props[PROP_TURN] = g_param_spec_double ("turn", NULL, NULL, 0, 1, 0, reads);

  /**
   * UnknotGuide:fraction:
   *
   * How much of the current moment has passed, 0 to 1.
   */
  props[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, reads);

  /**
   * UnknotGuide:repetition:
   *
   * Which repetition it is, from 1.
   */
  props[PROP_REPETITION] = g_param_spec_uint ("repetition", NULL, NULL, 1, G_MAXUINT, 1, reads);

  /**
   * UnknotGuide:level:
   *
   * How strong it should feel now, 0-10, never above the technique's cap.
   */
  props[PROP_LEVEL] = g_param_spec_int ("level", NULL, NULL, 0, 10, 0, reads);

  /**
   * UnknotGuide:advice:
   *
   * What to tell the person after an answer.
   */
  props[PROP_ADVICE] = g_param_spec_enum ("advice", NULL, NULL, UNKNOT_TYPE_GUIDE_ADVICE,
                                          UNKNOT_GUIDE_ADVICE_NONE, reads);

  /**
   * UnknotGuide:ending:
   *
   * Whether the last three seconds of a moment run, for a cue.
   */
  props[PROP_ENDING] = g_param_spec_boolean ("ending", NULL, NULL, FALSE, reads);

  /**
   * UnknotGuide:interrupted:
   *
   * Whether it was paused by a leap of the clock or read from a file, and not by the person.
   */
  props[PROP_INTERRUPTED] = g_param_spec_boolean ("interrupted", NULL, NULL, FALSE, reads);

  /**
   * UnknotGuide:waits:
   *
   * Whether it is paused because the person sees this step for the first time, and starts it.
   */
  props[PROP_WAITS] = g_param_spec_boolean ("waits", NULL, NULL, FALSE, reads);

  /**
   * UnknotGuide:own-pace:
   *
   * Whether what is counted has no clock.
   */
  props[PROP_OWN_PACE] = g_param_spec_boolean ("own-pace", NULL, NULL, FALSE, reads);

  /**
   * UnknotGuide:ask:
   *
   * The question for a number that is shown for some seconds. A number that was told takes it away.
   */
  props[PROP_ASK] = g_param_spec_enum ("ask", NULL, NULL, UNKNOT_TYPE_GUIDE_ASK, UNKNOT_GUIDE_ASK_NOTHING, reads);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_guide_init (UnknotGuide *self)
{
}

/**
 * unknot_guide_new:
 * @script: what to do; at least one technique
 *
 * Makes a guide that waits at the first moment of @script.
 *
 * Returns: (transfer full): a new guide
 */
UnknotGuide *
unknot_guide_new (UnknotGuideScript *script)
{
  g_return_val_if_fail (unknot_guide_script_get_n (script) > 0, NULL);

  return g_object_new (UNKNOT_TYPE_GUIDE, "script", script, NULL);
}

/**
 * unknot_guide_restore:
 * @object: what [method@Guide.save] wrote
 * @where: the file's name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Makes a guide that is paused where the saved one was. A hold that was under way begins again when it is resumed.
 *
 * Returns: (transfer full) (nullable): a guide, or `NULL` with @error set
 */
UnknotGuide *
unknot_guide_restore (JsonObject  *object,
                      const char  *where,
                      GError     **error)
{
  g_auto (UnknotGuideCourse) course = { 0 };
  UnknotGuide *self;

  if (!unknot_guide_course_from_json (&course, object, where, error))
    return NULL;

  self = unknot_guide_new (course.script);
  unknot_guide_course_clear (&self->course);
  self->course = course;
  course = (UnknotGuideCourse) { 0 };
  unknot_guide_tell_changes (self);

  return self;
}

/**
 * unknot_guide_save:
 * @self: a guide
 *
 * Writes all that is needed to go on after a crash. The caller may add members of its own.
 *
 * Returns: (transfer full): an object that [func@Guide.restore] reads
 */
JsonObject *
unknot_guide_save (UnknotGuide *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE (self), NULL);

  return unknot_guide_course_to_json (&self->course);
}

/**
 * unknot_guide_get_state:
 * @self: a guide
 *
 * Returns: whether it waits, runs, is paused, stopped or done
 */
UnknotGuideState
unknot_guide_get_state (UnknotGuide *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE (self), UNKNOT_GUIDE_STATE_DONE);

  return self->course.state;
}

/**
 * unknot_guide_get_course:
 * @self: a guide
 *
 * Gives all that there is to know about where it is. Ask after each notification; what is pointed to changes.
 *
 * Returns: (transfer none): the course
 */
const UnknotGuideCourse *
unknot_guide_get_course (UnknotGuide *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE (self), NULL);

  return &self->course;
}
