#pragma once

#include "unknot-pack.h"

G_BEGIN_DECLS

/* What the thread needs, taken in the main loop, and what comes of it: the pack as it is now, or none. */
typedef struct
{
  char                 *root;
  UnknotTechniqueRules *rules;
  GHashTable           *taken;
  char                 *id;
  GFile                *source;
  char                 *technique;
  GBytes               *bytes;
  UnknotPack           *pack;
} UnknotPackJob;

void  unknot_pack_job_load      (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_add       (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_remove    (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_restore   (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_read      (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_save      (GTask        *task,
                                 gpointer      source,
                                 gpointer      task_data,
                                 GCancellable *cancellable);
void  unknot_pack_job_free      (gpointer      data);

G_END_DECLS
