#pragma once

#include "unknot-baseline.h"
#include "unknot-look-back.h"

G_BEGIN_DECLS

/*
 * How each knot's days are without a session, learned from a look back. Private to the controller.
 */

typedef struct _UnknotUsualDays UnknotUsualDays;

UnknotUsualDays *       unknot_usual_days_new   (const UnknotLookBack  *back) G_GNUC_WARN_UNUSED_RESULT;
void                    unknot_usual_days_free  (UnknotUsualDays       *self);

const UnknotBaseline *  unknot_usual_days_get   (UnknotUsualDays       *self,
                                                 const char            *knot,
                                                 int                    stretch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotUsualDays, unknot_usual_days_free)

G_END_DECLS
