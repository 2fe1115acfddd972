#pragma once

#include "unknot-guide-course.h"

G_BEGIN_DECLS

gint64    unknot_guide_course_measure    (double                    seconds);
gboolean  unknot_guide_course_is_on      (const UnknotGuideCourse  *self);
guint     unknot_guide_course_find_out   (const UnknotGuideCourse  *self);
void      unknot_guide_course_enter      (UnknotGuideCourse        *self,
                                          guint                     position);

void      unknot_guide_course_go_on      (UnknotGuideCourse        *self,
                                          guint                     next);

void      unknot_guide_course_lighten    (UnknotGuideCourse        *self);
void      unknot_guide_course_leave      (UnknotGuideCourse        *self,
                                          UnknotGuideAdvice         advice);

void      unknot_guide_course_ask_at     (UnknotGuideCourse        *self,
                                          gint64                    before);
void      unknot_guide_course_ask_start  (UnknotGuideCourse        *self);
void      unknot_guide_course_ask_end    (UnknotGuideCourse        *self);
gint64    unknot_guide_course_get_room   (const UnknotGuideCourse  *self,
                                          guint                     position);

G_END_DECLS
