#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotPlace:
 *
 * Where the person's files lie: their folder and, in it, that of the journal, which may be a link to another disk.
 *
 * It knows which folders they were, so that a disk that is not there is not taken for a journal that is empty, and a
 * folder that was deleted is noticed while all its entries are still in memory. All functions block and are for the
 * writer's thread.
 */
typedef struct _UnknotPlace UnknotPlace;

UnknotPlace *  unknot_place_new      (const char   *folder,
                                      const char   *journal) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_place_free     (UnknotPlace  *self);

gboolean       unknot_place_is_away  (UnknotPlace  *self,
                                      const char   *sign);
gboolean       unknot_place_prepare  (UnknotPlace  *self,
                                      gboolean     *is_new,
                                      GError      **error);
void           unknot_place_settle   (UnknotPlace  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPlace, unknot_place_free)

G_END_DECLS
