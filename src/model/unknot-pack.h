#pragma once

#include "unknot-technique-rules.h"

G_BEGIN_DECLS

/**
 * UNKNOT_PACK_OWN:
 *
 * Id of the pack that the person's own techniques live in.
 */
#define UNKNOT_PACK_OWN "own"

/**
 * UNKNOT_PACK_FILE:
 *
 * Name of the file that says what a pack is called and who made it. A folder without it is called like the folder.
 */
#define UNKNOT_PACK_FILE "pack.json"

#define UNKNOT_TYPE_PACK (unknot_pack_get_type ())

/**
 * UnknotPack:
 *
 * A folder of techniques that do not come with the app: the person's own, or somebody else's.
 *
 * What can't be used is left out and said in a sentence. Once it is filled nobody changes it, so that it may be filled
 * in one thread and read in another.
 */
G_DECLARE_FINAL_TYPE (UnknotPack, unknot_pack, UNKNOT, PACK, GObject)

gboolean              unknot_pack_is_text       (GBytes                     *bytes);

UnknotPack *          unknot_pack_new           (const char                 *id,
                                                 const char                 *title) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_pack_add_file      (UnknotPack                 *self,
                                                 const char                 *name,
                                                 GBytes                     *bytes,
                                                 const UnknotTechniqueRules *rules,
                                                 GHashTable                 *taken);
void                  unknot_pack_add_problem   (UnknotPack                 *self,
                                                 const char                 *sentence);

const char *          unknot_pack_get_id        (UnknotPack                 *self);
const char *          unknot_pack_get_title     (UnknotPack                 *self);
const char *          unknot_pack_get_author    (UnknotPack                 *self);
guint                 unknot_pack_get_n         (UnknotPack                 *self);
UnknotTechnique *     unknot_pack_get           (UnknotPack                 *self,
                                                 guint                       index);
const char * const *  unknot_pack_get_problems  (UnknotPack                 *self);

G_END_DECLS
