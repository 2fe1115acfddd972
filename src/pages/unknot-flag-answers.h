#pragma once

#include <adwaita.h>

#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FLAG_ANSWERS (unknot_flag_answers_get_type ())

G_DECLARE_FINAL_TYPE (UnknotFlagAnswers, unknot_flag_answers, UNKNOT, FLAG_ANSWERS, AdwBin)

void  unknot_flag_answers_set_profile  (UnknotFlagAnswers    *self,
                                        UnknotSafety         *safety,
                                        UnknotProfile        *profile,
                                        const UnknotStamper  *stamper);

G_END_DECLS
