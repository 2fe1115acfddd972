#pragma once

#include "unknot-atlas.h"

G_BEGIN_DECLS

/**
 * UNKNOT_ECHO_FINGERTIP:
 *
 * How far a place that was clicked reaches, in body units: nobody points more exactly than with a fingertip. [DEC]
 */
#define UNKNOT_ECHO_FINGERTIP 14.0

/**
 * UnknotEchoPlace:
 * @atlas: the aspect of the body that it was shown on
 * @place: where it hurts, in body units
 * @radius: how far it reaches, in body units; 0 = a point
 * @weight: how much it counts beside the others, above 0
 *
 * A place where it hurts.
 */
typedef struct
{
  UnknotAtlas *atlas;
  UnknotPoint  place;
  double       radius;
  double       weight;
} UnknotEchoPlace;

/**
 * UnknotEchoAnswer:
 * @UNKNOT_ECHO_ANSWER_NONE: it was not pressed
 * @UNKNOT_ECHO_ANSWER_YES: pressing it brought the pain that the person knows
 * @UNKNOT_ECHO_ANSWER_NO: it did not
 * @UNKNOT_ECHO_ANSWER_UNSURE: the person is not sure
 *
 * What a press test said.
 */
typedef enum
{
  UNKNOT_ECHO_ANSWER_NONE,
  UNKNOT_ECHO_ANSWER_YES,
  UNKNOT_ECHO_ANSWER_NO,
  UNKNOT_ECHO_ANSWER_UNSURE,
} UnknotEchoAnswer;

/**
 * UnknotEchoTest:
 * @muscle: the id of the muscle that was pressed
 * @side: its side
 * @answer: what came of it
 *
 * A press test that was made.
 */
typedef struct
{
  const char       *muscle;
  UnknotSide        side;
  UnknotEchoAnswer  answer;
} UnknotEchoTest;

/**
 * UnknotEchoKind:
 * @UNKNOT_ECHO_KIND_HERE: it lies under what hurts
 * @UNKNOT_ECHO_KIND_SENDS: it lies elsewhere and often sends pain there
 * @UNKNOT_ECHO_KIND_ALSO: it is worth a look when one of the others seems to hurt
 *
 * Why a muscle is named.
 */
typedef enum
{
  UNKNOT_ECHO_KIND_HERE,
  UNKNOT_ECHO_KIND_SENDS,
  UNKNOT_ECHO_KIND_ALSO,
} UnknotEchoKind;

/**
 * UnknotEchoCandidate:
 * @muscle: the muscle, owned by the anatomy
 * @side: its side
 * @kind: why it is named
 * @score: how well it explains what hurts; only for comparing, 0 for the kind "also"
 * @usual: whether something hurts where pain from it is usually felt, and not only where it may spill over
 * @answer: what its press test said
 *
 * A muscle that the pain may come from. A hint, never a finding.
 */
typedef struct
{
  UnknotMuscle     *muscle;
  UnknotSide        side;
  UnknotEchoKind    kind;
  double            score;
  gboolean          usual;
  UnknotEchoAnswer  answer;
} UnknotEchoCandidate;

GArray *  unknot_echo_find     (UnknotAnatomy          *anatomy,
                                const UnknotEchoPlace  *places,
                                gsize                   n_places,
                                const UnknotEchoTest   *tests,
                                gsize                   n_tests) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_echo_settled  (const GArray           *candidates);
gboolean  unknot_echo_all_no   (const GArray           *candidates);

G_END_DECLS
