#pragma once

#include <glib-object.h>
#include <json-glib/json-glib.h>

#include "unknot-side.h"
#include "unknot-step-phase.h"

G_BEGIN_DECLS

/**
 * UNKNOT_GUIDE_READY_SECONDS:
 *
 * Default time to read and get into place before something presses or pulls, in seconds (clinical.md F6).
 */
#define UNKNOT_GUIDE_READY_SECONDS 5

/**
 * UnknotGuideLoad:
 * @UNKNOT_GUIDE_LOAD_NONE: nothing presses or pulls: breathing, warmth, movement
 * @UNKNOT_GUIDE_LOAD_PULL: a stretch; it can be too much
 * @UNKNOT_GUIDE_LOAD_PRESS: pressure on a spot; it can be too little, right or too much
 *
 * What a technique does to the body, and so what the person is asked meanwhile.
 */
typedef enum
{
  UNKNOT_GUIDE_LOAD_NONE,
  UNKNOT_GUIDE_LOAD_PULL,
  UNKNOT_GUIDE_LOAD_PRESS,
} UnknotGuideLoad;

/**
 * UnknotGuideStep:
 * @id: id of the step within its technique
 * @cue: at most ten words, translated
 * @text: one to six short sentences, translated; may hold `{target}` and `{cap}`
 * @pose: name of the picture
 * @phase: what it is for
 * @side: the person's own side; not looked at where @each
 * @each: done on one side, then with equal time on the other
 * @seconds: how long, of one repetition
 * @repetitions: how often, 1 or more
 * @stroke_seconds: how long one stroke or circle takes where a step is made of many; 0 where it is not
 * @breaths: each repetition is one slow breath of %UNKNOT_BREATH_SECONDS
 *
 * One step of a technique as the plan wants it done.
 */
typedef struct
{
  const char      *id;
  const char      *cue;
  const char      *text;
  const char      *pose;
  UnknotStepPhase  phase;
  UnknotSide       side;
  gboolean         each;
  double           seconds;
  guint            repetitions;
  double           stroke_seconds;
  gboolean         breaths;
} UnknotGuideStep;

/**
 * UnknotGuideItem:
 * @technique: id of the technique
 * @muscle: (nullable): id of the muscle that it is done for
 * @name: the technique's name, translated
 * @knot: index of the knot that it is done for, among those of the session; 0 where it is for all
 * @place: (nullable): that knot's name, translated, where a session has several and it is not for all
 * @load: what it does
 * @target: how strong it should feel, 0-10; 0 without load
 * @cap: how strong it may feel at most, 0-10 (clinical.md F9.5); 0 without load
 * @first_side: with which side steps for each side begin: that of the knot
 * @holds: how often each side's hold is done, 1 or more
 * @sets: how often all that follows getting ready is done, 1 or more
 * @rest_seconds: between two holds or sets
 * @first: the person has never done it: its steps wait to be started, each once
 * @lying: it is done lying down, where nobody reads small words
 *
 * One technique of a session.
 */
typedef struct
{
  const char      *technique;
  const char      *muscle;
  const char      *name;
  guint            knot;
  const char      *place;
  UnknotGuideLoad  load;
  int              target;
  int              cap;
  UnknotSide       first_side;
  guint            holds;
  guint            sets;
  double           rest_seconds;
  gboolean         first;
  gboolean         lying;
} UnknotGuideItem;

/**
 * UnknotGuideMoment:
 * @item: which technique, an index
 * @step: what is shown
 * @phase: what it is for; a moment to get ready or to ease in that the script added shows the step that follows
 * @side: the person's own side
 * @seconds: how long, of one repetition
 * @repetitions: how often, 1 or more
 * @loaded: something presses or pulls: the person's answers count
 * @station: where *Back* leads: moments of one number belong together, so that nobody lands in the middle of a hold
 * @waits: it begins when the person says so: the first time that they see this step
 *
 * One stretch of time with one countdown.
 */
typedef struct
{
  guint                  item;
  const UnknotGuideStep *step;
  UnknotStepPhase        phase;
  UnknotSide             side;
  double                 seconds;
  guint                  repetitions;
  gboolean               loaded;
  guint                  station;
  gboolean               waits;
} UnknotGuideMoment;

/**
 * UnknotGuideScript:
 *
 * What a session does, second by second.
 *
 * Add the techniques in order; each becomes its moments: time to get ready before anything presses or pulls, easing
 * in and out round every hold, rests, both sides with equal time (clinical.md F6). Once a [class@Guide] has it, it
 * is immutable.
 */
typedef struct _UnknotGuideScript UnknotGuideScript;

#define UNKNOT_TYPE_GUIDE_SCRIPT (unknot_guide_script_get_type ())

GType                      unknot_guide_script_get_type     (void);
UnknotGuideScript *        unknot_guide_script_new          (double                  ready_seconds)
                                                             G_GNUC_WARN_UNUSED_RESULT;
UnknotGuideScript *        unknot_guide_script_ref          (UnknotGuideScript      *self);
void                       unknot_guide_script_unref        (UnknotGuideScript      *self);

void                       unknot_guide_script_add          (UnknotGuideScript      *self,
                                                             const UnknotGuideItem  *item,
                                                             const UnknotGuideStep  *steps,
                                                             guint                   n_steps);

guint                      unknot_guide_script_get_n_items  (UnknotGuideScript      *self);
const UnknotGuideItem *    unknot_guide_script_get_item     (UnknotGuideScript      *self,
                                                             guint                   index);
const UnknotGuideStep *    unknot_guide_script_get_steps    (UnknotGuideScript      *self,
                                                             guint                   index,
                                                             guint                  *n_steps);
double                     unknot_guide_script_get_ready_seconds
                                                            (UnknotGuideScript      *self);
guint                      unknot_guide_script_get_n        (UnknotGuideScript      *self);
const UnknotGuideMoment *  unknot_guide_script_get          (UnknotGuideScript      *self,
                                                             guint                   index);
double                     unknot_guide_script_get_seconds  (UnknotGuideScript      *self);
double                     unknot_guide_moment_get_seconds  (const UnknotGuideMoment *moment);

JsonObject *               unknot_guide_script_to_json      (UnknotGuideScript      *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotGuideScript *        unknot_guide_script_from_json    (JsonObject             *object,
                                                             const char             *where,
                                                             GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotGuideScript, unknot_guide_script_unref)

G_END_DECLS
