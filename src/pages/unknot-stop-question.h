#pragma once

#include <adwaita.h>

#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_STOP_QUESTION (unknot_stop_question_get_type ())

/**
 * UnknotStopQuestion:
 *
 * Asks what happened when a session was stopped: enough, it hurts, or something felt wrong. The last two ask once more:
 * the signs to stop at once (clinical.md C0) each lead to safety questions of their own.
 *
 * Its first row, which has the focus, is *I’ve had enough*: nobody has to tell.
 */
G_DECLARE_FINAL_TYPE (UnknotStopQuestion, unknot_stop_question, UNKNOT, STOP_QUESTION, AdwBin)

void  unknot_stop_question_set_safety  (UnknotStopQuestion *self,
                                        const UnknotSafety *safety);
void  unknot_stop_question_begin       (UnknotStopQuestion *self);

const char * const *  unknot_stop_question_get_reasons  (gboolean            early);
const char *          unknot_stop_question_describe     (const UnknotSafety *safety,
                                                         const char         *reason);

G_END_DECLS
