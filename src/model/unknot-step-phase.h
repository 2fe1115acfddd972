#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotStepPhase:
 * @UNKNOT_STEP_PHASE_FIND: look for the sore spot
 * @UNKNOT_STEP_PHASE_WARM: prepare it lightly
 * @UNKNOT_STEP_PHASE_READY: get into place; nothing presses or pulls yet
 * @UNKNOT_STEP_PHASE_EASE_IN: let pressure or pull grow slowly
 * @UNKNOT_STEP_PHASE_HOLD: keep it still
 * @UNKNOT_STEP_PHASE_DO: a movement, often repeated
 * @UNKNOT_STEP_PHASE_BREATHE: breaths are what is counted
 * @UNKNOT_STEP_PHASE_MOVE: use the muscle through its comfortable range
 * @UNKNOT_STEP_PHASE_EASE_OUT: take pressure or pull off slowly
 * @UNKNOT_STEP_PHASE_REST: nothing to do
 * @UNKNOT_STEP_PHASE_SWITCH_SIDE: change over to the other side
 *
 * What a step of a technique is for (clinical.md C0, F6: the phases of a timed hold).
 */
typedef enum
{
  UNKNOT_STEP_PHASE_FIND,
  UNKNOT_STEP_PHASE_WARM,
  UNKNOT_STEP_PHASE_READY,
  UNKNOT_STEP_PHASE_EASE_IN,
  UNKNOT_STEP_PHASE_HOLD,
  UNKNOT_STEP_PHASE_DO,
  UNKNOT_STEP_PHASE_BREATHE,
  UNKNOT_STEP_PHASE_MOVE,
  UNKNOT_STEP_PHASE_EASE_OUT,
  UNKNOT_STEP_PHASE_REST,
  UNKNOT_STEP_PHASE_SWITCH_SIDE,
} UnknotStepPhase;

/**
 * UNKNOT_BREATH_SECONDS:
 *
 * How long one slow breath is, in and out, in seconds: in for four, out for six (clinical.md T10, T42).
 */
#define UNKNOT_BREATH_SECONDS 10

#define UNKNOT_N_STEP_PHASES (UNKNOT_STEP_PHASE_SWITCH_SIDE + 1)

const char *  unknot_step_phase_to_id    (UnknotStepPhase   phase);
gboolean      unknot_step_phase_from_id  (const char       *id,
                                          UnknotStepPhase  *phase);

G_END_DECLS
