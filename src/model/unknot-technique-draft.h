#pragma once

#include <json-glib/json-glib.h>

#include "unknot-finding.h"
#include "unknot-technique-rules.h"

G_BEGIN_DECLS

/**
 * UnknotTechniqueDraft:
 *
 * An own technique while it is made: a copy of a built-in one whose words, steps and muscles may be changed.
 *
 * It changes the file and not the technique, so that whatever else the file says stays as it is. Words are given and
 * taken in the person's language; those that were not changed stay translatable.
 */
typedef struct _UnknotTechniqueDraft UnknotTechniqueDraft;

UnknotTechniqueDraft *   unknot_technique_draft_new           (const UnknotTechnique       *technique,
                                                               UnknotTechniqueRules        *rules,
                                                               const char                  *uuid) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_technique_draft_free          (UnknotTechniqueDraft        *self);

const char *             unknot_technique_draft_get_id        (const UnknotTechniqueDraft  *self);
const UnknotTechnique *  unknot_technique_draft_get_base      (const UnknotTechniqueDraft  *self);
gboolean                 unknot_technique_draft_is_changed    (UnknotTechniqueDraft        *self);
GBytes *                 unknot_technique_draft_to_bytes      (UnknotTechniqueDraft        *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *              unknot_technique_draft_check         (UnknotTechniqueDraft        *self) G_GNUC_WARN_UNUSED_RESULT;

const char *             unknot_technique_draft_get_name      (const UnknotTechniqueDraft  *self);
void                     unknot_technique_draft_set_name      (UnknotTechniqueDraft        *self,
                                                               const char                  *name);
const char *             unknot_technique_draft_get_summary   (const UnknotTechniqueDraft  *self);
void                     unknot_technique_draft_set_summary   (UnknotTechniqueDraft        *self,
                                                               const char                  *summary);

GStrv                    unknot_technique_draft_list_muscles  (const UnknotTechniqueDraft  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean                 unknot_technique_draft_get_muscle    (const UnknotTechniqueDraft  *self,
                                                               const char                  *muscle);
void                     unknot_technique_draft_set_muscle    (UnknotTechniqueDraft        *self,
                                                               const char                  *muscle,
                                                               gboolean                     chosen);

guint                    unknot_technique_draft_get_n_steps   (const UnknotTechniqueDraft  *self);
const char *             unknot_technique_draft_get_cue       (const UnknotTechniqueDraft  *self,
                                                               guint                        step);
void                     unknot_technique_draft_set_cue       (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               const char                  *cue);
const char *             unknot_technique_draft_get_text      (const UnknotTechniqueDraft  *self,
                                                               guint                        step);
void                     unknot_technique_draft_set_text      (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               const char                  *text);
const char *             unknot_technique_draft_get_picture   (const UnknotTechniqueDraft  *self,
                                                               guint                        step);
void                     unknot_technique_draft_set_picture   (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               const char                  *picture);
int                      unknot_technique_draft_get_seconds   (const UnknotTechniqueDraft  *self,
                                                               guint                        step,
                                                               int                         *most);
void                     unknot_technique_draft_set_seconds   (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               int                          seconds);
int                      unknot_technique_draft_get_repetitions
                                                              (const UnknotTechniqueDraft  *self,
                                                               guint                        step,
                                                               int                         *most);
void                     unknot_technique_draft_set_repetitions
                                                              (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               int                          repetitions);
gboolean                 unknot_technique_draft_get_scales    (const UnknotTechniqueDraft  *self,
                                                               guint                        step);

guint                    unknot_technique_draft_add_step      (UnknotTechniqueDraft        *self,
                                                               const char                  *picture);
void                     unknot_technique_draft_move_step     (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               guint                        to);
JsonObject *             unknot_technique_draft_remove_step   (UnknotTechniqueDraft        *self,
                                                               guint                        step) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_technique_draft_insert_step   (UnknotTechniqueDraft        *self,
                                                               guint                        step,
                                                               JsonObject                  *object);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTechniqueDraft, unknot_technique_draft_free)

G_END_DECLS
