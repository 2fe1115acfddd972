#pragma once

#include <gio/gio.h>

#include "unknot-journal.h"
#include "unknot-problem.h"
#include "unknot-profile.h"

G_BEGIN_DECLS

/**
 * UnknotStoreState:
 * @UNKNOT_STORE_LOADING: the files are being read; the journal can't be changed yet
 * @UNKNOT_STORE_SAVED: everything is in the files
 * @UNKNOT_STORE_SAVING: something is on its way to a file
 * @UNKNOT_STORE_UNSAVED: something could not be written; it is kept in memory
 *
 * How it stands with the files.
 */
typedef enum
{
  UNKNOT_STORE_LOADING,
  UNKNOT_STORE_SAVED,
  UNKNOT_STORE_SAVING,
  UNKNOT_STORE_UNSAVED,
} UnknotStoreState;

#define UNKNOT_TYPE_STORE (unknot_store_get_type ())

/**
 * UnknotStore:
 *
 * Keeps a journal and a profile in files (design.md 6).
 *
 * It listens to both: every change goes to its own month's file, or to `profile.json`, in one writer's thread. The
 * state is %UNKNOT_STORE_SAVED only when everything is on the disk. Each file has its previous version beside it as
 * `<name>.previous`. What can't be written stays in memory and is tried again with the next change or
 * [method@Unknot.Store.retry].
 *
 * What another program writes meanwhile is united with what is in memory: entries come or are renewed, never go. If the
 * folder is deleted, everything in memory is written again; if its disk is gone, nothing is written until it is back.
 */
G_DECLARE_FINAL_TYPE (UnknotStore, unknot_store, UNKNOT, STORE, GObject)

UnknotStore *          unknot_store_new               (GFile                *folder,
                                                       UnknotJournal        *journal,
                                                       UnknotProfile        *profile) G_GNUC_WARN_UNUSED_RESULT;

void                   unknot_store_only_read         (UnknotStore          *self);
void                   unknot_store_load_async        (UnknotStore          *self,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);
gboolean               unknot_store_load_finish       (UnknotStore          *self,
                                                       GAsyncResult         *result,
                                                       GError              **error);
void                   unknot_store_flush_async       (UnknotStore          *self,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);
gboolean               unknot_store_flush_finish      (UnknotStore          *self,
                                                       GAsyncResult         *result,
                                                       GError              **error);
void                   unknot_store_retry             (UnknotStore          *self);
gboolean               unknot_store_close             (UnknotStore          *self,
                                                       GError              **error);

UnknotStoreState       unknot_store_get_state         (UnknotStore          *self);
const GError *         unknot_store_get_error         (UnknotStore          *self);
char *                 unknot_store_dup_unsaved_text  (UnknotStore          *self) G_GNUC_WARN_UNUSED_RESULT;

guint                  unknot_store_get_n_problems    (UnknotStore          *self);
const UnknotProblem *  unknot_store_get_problem       (UnknotStore          *self,
                                                       guint                 position);
char *                 unknot_store_dup_problem_text  (UnknotStore          *self) G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_store_dismiss_problem   (UnknotStore          *self);

UnknotEntry *          unknot_store_get_running       (UnknotStore          *self);
void                   unknot_store_set_running       (UnknotStore          *self,
                                                       UnknotEntry          *session);

G_END_DECLS
