#pragma once

#include "unknot-technique.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CATALOGUE (unknot_catalogue_get_type ())

/**
 * UnknotCatalogue:
 *
 * All techniques that the app knows, in the order of their numbers; those without a number come last, copies right after
 * their originals. Immutable and shared.
 */
typedef struct _UnknotCatalogue UnknotCatalogue;

GType              unknot_catalogue_get_type    (void) G_GNUC_CONST;
UnknotCatalogue *  unknot_catalogue_load        (GFile                  *folder,
                                                 GError                **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotCatalogue *  unknot_catalogue_join        (const UnknotCatalogue  *self,
                                                 GListModel             *packs) G_GNUC_WARN_UNUSED_RESULT;
UnknotCatalogue *  unknot_catalogue_ref         (UnknotCatalogue        *self);
void               unknot_catalogue_unref       (UnknotCatalogue        *self);

guint              unknot_catalogue_get_n       (const UnknotCatalogue  *self);
UnknotTechnique *  unknot_catalogue_get         (const UnknotCatalogue  *self,
                                                 guint                   index);
UnknotTechnique *  unknot_catalogue_lookup      (const UnknotCatalogue  *self,
                                                 const char             *id);
UnknotTechnique *  unknot_catalogue_lookup_ref  (const UnknotCatalogue  *self,
                                                 const char             *ref);
GPtrArray *        unknot_catalogue_dup_row     (const UnknotCatalogue  *self,
                                                 const char             *muscle,
                                                 UnknotSlot              slot) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotCatalogue, unknot_catalogue_unref)

G_END_DECLS
