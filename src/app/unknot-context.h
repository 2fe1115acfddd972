#pragma once

#include "unknot-articles.h"
#include "unknot-body-pictures.h"
#include "unknot-catalogue.h"
#include "unknot-cue-player.h"
#include "unknot-figure-person.h"
#include "unknot-figure-studio.h"
#include "unknot-help.h"
#include "unknot-knots.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-store.h"
#include "unknot-techniques.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CONTEXT (unknot_context_get_type ())

G_DECLARE_FINAL_TYPE (UnknotContext, unknot_context, UNKNOT, CONTEXT, GObject)

UnknotContext *        unknot_context_new            (GFile                *data,
                                                      GFile                *state,
                                                      GFile                *cache,
                                                      const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_context_read           (UnknotContext        *self,
                                                      UnknotAspect          aspect,
                                                      UnknotBuild           build);

const UnknotStamper *  unknot_context_get_stamper    (UnknotContext        *self);
GFile *                unknot_context_get_folder     (UnknotContext        *self);
UnknotAnatomy *        unknot_context_get_anatomy    (UnknotContext        *self);
UnknotMapBodies *      unknot_context_get_bodies     (UnknotContext        *self);
UnknotBodyPictures *   unknot_context_get_pictures   (UnknotContext        *self);
UnknotFigurePerson *   unknot_context_get_person     (UnknotContext        *self);
UnknotFigureStudio *   unknot_context_get_studio     (UnknotContext        *self);
UnknotTechniques *     unknot_context_get_techniques (UnknotContext        *self);
UnknotCatalogue *      unknot_context_get_catalogue  (UnknotContext        *self);
UnknotArticles *       unknot_context_get_articles   (UnknotContext        *self);
UnknotHelp *           unknot_context_get_help       (UnknotContext        *self);
UnknotSafety *         unknot_context_get_safety     (UnknotContext        *self);
UnknotJournal *        unknot_context_get_journal    (UnknotContext        *self);
UnknotKnots *          unknot_context_get_knots      (UnknotContext        *self);
UnknotProfile *        unknot_context_get_profile    (UnknotContext        *self);
UnknotStore *          unknot_context_get_store      (UnknotContext        *self);
UnknotCuePlayer *      unknot_context_get_player     (UnknotContext        *self);

G_END_DECLS
