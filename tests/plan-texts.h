#pragma once

#include "unknot-plan.h"

#include "rules-fixture.h"

/* All that a person reads of a plan, as the rules have it, with case folded. */
GPtrArray * plan_texts_list (const UnknotPlan *plan,
                             const Rules      *data) G_GNUC_WARN_UNUSED_RESULT;
