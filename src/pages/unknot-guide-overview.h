#pragma once

#include <adwaita.h>

#include "unknot-guide-course.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_GUIDE_OVERVIEW (unknot_guide_overview_get_type ())

/**
 * UnknotGuideOverview:
 *
 * All steps of a session in a list, by technique, with the one that it is at: a way to any of them for mouse, keyboard
 * and screen reader. A hold is one step with what leads in and out of it.
 */
G_DECLARE_FINAL_TYPE (UnknotGuideOverview, unknot_guide_overview, UNKNOT, GUIDE_OVERVIEW, AdwBin)

void   unknot_guide_overview_show      (UnknotGuideOverview      *self,
                                        const UnknotGuideCourse  *course);
guint  unknot_guide_overview_get_n     (UnknotGuideOverview      *self);

G_END_DECLS
