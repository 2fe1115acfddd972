#pragma once

#include "unknot-guide-course.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_GUIDE_STATE (unknot_guide_state_get_type ())
#define UNKNOT_TYPE_GUIDE_ADVICE (unknot_guide_advice_get_type ())
#define UNKNOT_TYPE_GUIDE (unknot_guide_get_type ())

GType unknot_guide_state_get_type (void);
GType unknot_guide_advice_get_type (void);

G_DECLARE_FINAL_TYPE (UnknotGuide, unknot_guide, UNKNOT, GUIDE, GObject)

UnknotGuide *              unknot_guide_new                    (UnknotGuideScript  *script) G_GNUC_WARN_UNUSED_RESULT;
UnknotGuide *              unknot_guide_restore                (JsonObject         *object,
                                                                const char         *where,
                                                                GError            **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *               unknot_guide_save                   (UnknotGuide        *self) G_GNUC_WARN_UNUSED_RESULT;

void                       unknot_guide_start                  (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_advance                (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_pause                  (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_resume                 (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_back                   (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_skip                   (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_stop                   (UnknotGuide        *self,
                                                                gint64              now);
gboolean                   unknot_guide_can_answer             (UnknotGuide        *self,
                                                                UnknotGuideAnswer   answer);
void                       unknot_guide_answer                 (UnknotGuide        *self,
                                                                UnknotGuideAnswer   answer,
                                                                gint64              now);

UnknotGuideState           unknot_guide_get_state   (UnknotGuide        *self);
const UnknotGuideCourse *  unknot_guide_get_course  (UnknotGuide        *self);

G_END_DECLS
