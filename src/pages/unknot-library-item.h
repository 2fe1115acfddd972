#pragma once

#include "unknot-library-sources.h"
#include "unknot-search.h"

G_BEGIN_DECLS

/**
 * UnknotLibraryKind:
 *
 * What there is in the Library, in the order in which it is listed.
 */
typedef enum
{
  UNKNOT_LIBRARY_MUSCLE,
  UNKNOT_LIBRARY_TECHNIQUE,
  UNKNOT_LIBRARY_ARTICLE,
} UnknotLibraryKind;

#define UNKNOT_N_LIBRARY_KINDS (UNKNOT_LIBRARY_ARTICLE + 1)

#define UNKNOT_TYPE_LIBRARY_ITEM (unknot_library_item_get_type ())

/**
 * UnknotLibraryItem:
 *
 * A muscle, a technique or an article, as the Library lists and finds it.
 */
G_DECLARE_FINAL_TYPE (UnknotLibraryItem, unknot_library_item, UNKNOT, LIBRARY_ITEM, GObject)

UnknotLibraryItem *  unknot_library_item_new_muscle     (UnknotAnatomy      *anatomy,
                                                         UnknotMuscle       *muscle) G_GNUC_WARN_UNUSED_RESULT;
UnknotLibraryItem *  unknot_library_item_new_technique  (UnknotAnatomy      *anatomy,
                                                         UnknotTechnique    *technique) G_GNUC_WARN_UNUSED_RESULT;
UnknotLibraryItem *  unknot_library_item_new_article    (UnknotArticle      *article) G_GNUC_WARN_UNUSED_RESULT;

UnknotLibraryKind    unknot_library_item_get_kind       (UnknotLibraryItem  *self);
const char *         unknot_library_item_get_target     (UnknotLibraryItem  *self);
const char *         unknot_library_item_get_group      (UnknotLibraryItem  *self);
const char *         unknot_library_item_get_title      (UnknotLibraryItem  *self);
const char *         unknot_library_item_get_subtitle   (UnknotLibraryItem  *self);
UnknotMuscle *       unknot_library_item_get_muscle     (UnknotLibraryItem  *self);
UnknotTechnique *    unknot_library_item_get_technique  (UnknotLibraryItem  *self);
UnknotSearchRank     unknot_library_item_rank           (UnknotLibraryItem  *self,
                                                         const char         *query);

G_END_DECLS
