#pragma once

#include "unknot-guide-course.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_GUIDE_STATE (unknot_guide_state_get_type ())
#define UNKNOT_TYPE_GUIDE_ADVICE (unknot_guide_advice_get_type ())
#define UNKNOT_TYPE_GUIDE_ASK (unknot_guide_ask_get_type ())
#define UNKNOT_TYPE_GUIDE (unknot_guide_get_type ())

GType unknot_guide_state_get_type (void);
GType unknot_guide_advice_get_type (void);
GType unknot_guide_ask_get_type (void);

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
void                       unknot_guide_interrupt              (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_resume                 (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_back                   (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_skip                   (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_jump                   (UnknotGuide        *self,
                                                                guint               position,
                                                                gint64              now);
void                       unknot_guide_finish                 (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_set_own_pace           (UnknotGuide        *self,
                                                                gboolean            own_pace,
                                                                gint64              now);
void                       unknot_guide_set_pain               (UnknotGuide        *self,
                                                                guint               knot,
                                                                int                 pain);
void                       unknot_guide_stop                   (UnknotGuide        *self,
                                                                const char         *reason,
                                                                gint64              now);
void                       unknot_guide_ask                    (UnknotGuide        *self,
                                                                gint64              now);
void                       unknot_guide_tell                   (UnknotGuide        *self,
                                                                int                 ache,
                                                                gint64              now);
void                       unknot_guide_pass_over              (UnknotGuide        *self);
gboolean                   unknot_guide_can_answer             (UnknotGuide        *self,
                                                                UnknotGuideAnswer   answer);
void                       unknot_guide_answer                 (UnknotGuide        *self,
                                                                UnknotGuideAnswer   answer,
                                                                gint64              now);

UnknotGuideState           unknot_guide_get_state   (UnknotGuide        *self);
const UnknotGuideCourse *  unknot_guide_get_course  (UnknotGuide        *self);

G_END_DECLS
