#pragma once

#include <gio/gio.h>

#include "unknot-lock.h"
#include "unknot-month.h"
#include "unknot-place.h"

G_BEGIN_DECLS

/**
 * UnknotSave:
 *
 * One file on its way to the disk: what it is to hold, taken in the main loop, then written in the writer's thread.
 */
typedef struct _UnknotSave UnknotSave;

UnknotSave *  unknot_save_new           (const char   *folder,
                                         const char   *name,
                                         UnknotPlace  *place,
                                         UnknotLock   *lock,
                                         UnknotTime    now) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_save_free          (UnknotSave   *self);

void          unknot_save_expect        (UnknotSave   *self,
                                         const char   *mark);
void          unknot_save_allow_aside   (UnknotSave   *self);
void          unknot_save_set_month     (UnknotSave   *self,
                                         UnknotMonth  *month,
                                         GPtrArray    *entries);
void          unknot_save_set_copies    (UnknotSave   *self,
                                         GPtrArray    *files);
void          unknot_save_set_bytes     (UnknotSave   *self,
                                         GBytes       *bytes);
void          unknot_save_set_text      (UnknotSave   *self,
                                         const char   *text);

gboolean      unknot_save_run           (UnknotSave   *self,
                                         GError      **error);

const char *  unknot_save_get_name      (UnknotSave   *self);
const char *  unknot_save_get_file      (UnknotSave   *self);
const char *  unknot_save_get_mark      (UnknotSave   *self);
const char *  unknot_save_get_aside     (UnknotSave   *self);
gboolean      unknot_save_is_place_new  (UnknotSave   *self);
gboolean      unknot_save_is_done       (UnknotSave   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSave, unknot_save_free)

G_END_DECLS
