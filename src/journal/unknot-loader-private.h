#pragma once

#include "unknot-loader.h"

G_BEGIN_DECLS

/* What the rooms of the loader share. */

/* What is known while one folder is read. */
typedef struct
{
  const char   *folder;
  UnknotTime    now;
  gboolean      may_rename;   /* the lock is held: nobody else uses the files */
  GPtrArray    *entries;
  UnknotLoaded *loaded;
} UnknotLoader;

typedef enum
{
  UNKNOT_FILE_MISSING,
  UNKNOT_FILE_FORBIDDEN,
  UNKNOT_FILE_READ,
} UnknotFileState;

/* unknot-loader.c */
void             unknot_loader_report        (UnknotLoader       *loader,
                                              UnknotProblemKind   kind,
                                              const char         *file,
                                              const char         *aside);
void             unknot_loader_report_restored
                                             (UnknotLoader       *loader,
                                              const char         *name,
                                              const char         *file,
                                              const char         *aside);
UnknotFileState  unknot_loader_read          (UnknotLoader       *loader,
                                              const char         *path,
                                              GBytes            **bytes);
char *           unknot_loader_set_aside     (UnknotLoader       *loader,
                                              const char         *path) G_GNUC_WARN_UNUSED_RESULT;

/* unknot-loader-copies.c */
gboolean         unknot_loader_is_copy       (const char         *name);
void             unknot_loader_load_copies   (UnknotLoader       *loader,
                                              GPtrArray          *files);

/* unknot-loader-incoming.c */
gboolean         unknot_loader_finish_erasing (UnknotLoader     *loader);
void             unknot_loader_load_incoming (UnknotLoader       *loader);

/* unknot-loader-small.c */
void             unknot_loader_load_profile  (UnknotLoader       *loader);
void             unknot_loader_load_running  (UnknotLoader       *loader);

G_END_DECLS
