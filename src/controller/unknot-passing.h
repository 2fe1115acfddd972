#pragma once

#include "unknot-profile.h"
#include "unknot-safety-details.h"

G_BEGIN_DECLS

gboolean  unknot_passing_is_older          (UnknotTime          time,
                                            int                 days,
                                            UnknotTime          now);
gboolean  unknot_passing_find_condition    (const UnknotSafety *rules,
                                            UnknotProfile      *profile,
                                            UnknotTime          now,
                                            UnknotCondition    *condition);
void      unknot_passing_remove_condition  (const UnknotSafety *rules,
                                            UnknotProfile      *profile,
                                            UnknotCondition     condition);
void      unknot_passing_forget_details    (const UnknotSafety *rules,
                                            UnknotProfile      *profile);

G_END_DECLS
