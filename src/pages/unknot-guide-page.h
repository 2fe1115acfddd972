#pragma once

#include <adwaita.h>

#include "unknot-figure-studio.h"
#include "unknot-guide-media.h"
#include "unknot-guide.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotGuideClock:
 * @user_data: what was given with it
 *
 * Says what time it is, in microseconds of a clock that never goes back.
 */
typedef gint64 (*UnknotGuideClock) (gpointer user_data);

#define UNKNOT_TYPE_GUIDE_PAGE (unknot_guide_page_get_type ())

/**
 * UnknotGuidePage:
 *
 * Leads through a session: the picture, one sentence, a large countdown, and *Stop* always at the same place.
 *
 * Seven layouts, from 360×294 up; one is for large text, one for numbers in the smallest window. Keys: space pauses,
 * starts what waits, and is *Done* where the person counts; the arrow to the start and Page Up go back, the arrow to
 * the end and Page Down skip (mirrored where text runs from right to left, as the buttons are); Escape stops; plus or
 * M, zero or J, minus or T answer more, just right, too much; A asks for a number, 0 to 9 and X for ten answer while
 * it is asked for; I or the question mark tells more, O lists all steps; S mutes; F11 shows it large.
 *
 * Media keys work from afar too: Play/Pause is the button in the middle; while something presses or pulls Next is *Too
 * much* and Previous is *More*, else they skip and go back; Stop is *Stop* ([func@guide_media_find]).
 *
 * *Stop* halts at once and then asks what happened; a second *Stop* is the answer that it was enough.
 *
 * It knows no window: it asks for a large view by [signal@GuidePage::fullscreen-requested] and is told by
 * [property@GuidePage:far].
 */
G_DECLARE_FINAL_TYPE (UnknotGuidePage, unknot_guide_page, UNKNOT, GUIDE_PAGE, AdwNavigationPage)

UnknotGuidePage *  unknot_guide_page_new              (UnknotGuide        *guide,
                                                       UnknotFigureStudio *studio) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_guide_page_set_knots        (UnknotGuidePage    *self,
                                                       GListModel         *knots);
void               unknot_guide_page_set_safety       (UnknotGuidePage    *self,
                                                       const UnknotSafety *safety);
void               unknot_guide_page_set_clock        (UnknotGuidePage    *self,
                                                       UnknotGuideClock    clock,
                                                       gpointer            user_data);
void               unknot_guide_page_ask              (UnknotGuidePage    *self,
                                                       const char         *place);
void               unknot_guide_page_begin            (UnknotGuidePage    *self);
int                unknot_guide_page_get_pain_before  (UnknotGuidePage    *self,
                                                       guint               place);
void               unknot_guide_page_set_far          (UnknotGuidePage    *self,
                                                       gboolean            far_away);

void               unknot_guide_page_play             (UnknotGuidePage    *self);
void               unknot_guide_page_pause            (UnknotGuidePage    *self);
void               unknot_guide_page_interrupt        (UnknotGuidePage    *self);
void               unknot_guide_page_next             (UnknotGuidePage    *self);
void               unknot_guide_page_previous         (UnknotGuidePage    *self);
void               unknot_guide_page_stop             (UnknotGuidePage    *self);
void               unknot_guide_page_answer           (UnknotGuidePage    *self,
                                                       UnknotGuideAnswer   answer);
gboolean           unknot_guide_page_get_waits        (UnknotGuidePage    *self);
void               unknot_guide_page_press_media      (UnknotGuidePage    *self,
                                                       UnknotGuideMedia    key);
UnknotGuideAct     unknot_guide_page_find_media       (UnknotGuidePage    *self,
                                                       UnknotGuideMedia    key);

G_END_DECLS
