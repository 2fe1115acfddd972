#pragma once

#include "rules-fixture.h"

G_BEGIN_DECLS

#define ORACLE_N_MUSCLES 27

/* One tool, or the helper; a wall is no tool of its own and stands everywhere. */
#define ORACLE_N_SINGLES (UNKNOT_N_TOOLS + 1)

UnknotVerdict      oracle_get_verdict    (const UnknotTechnique *technique,
                                          UnknotCondition        condition);
const char *       oracle_get_muscle     (guint                  index);
UnknotSituation *  oracle_make_situation (const char            *muscle,
                                          int                    pain) G_GNUC_WARN_UNUSED_RESULT;
void               oracle_add_single     (UnknotSituation       *situation,
                                          int                    single);
void               oracle_check_plan     (const UnknotPlan      *plan,
                                          const UnknotSituation *situation);

G_END_DECLS
