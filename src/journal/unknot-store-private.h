#pragma once

#include "unknot-loader.h"
#include "unknot-pending.h"
#include "unknot-place.h"
#include "unknot-save.h"
#include "unknot-store.h"
#include "unknot-watch.h"
#include "unknot-writer.h"

G_BEGIN_DECLS

/* What the rooms of the store share. */

struct _UnknotStore
{
  GObject           parent_instance;

  UnknotStoreState  state;

  /* Owned */
  char             *folder;
  UnknotJournal    *journal;
  UnknotProfile    *profile;
  UnknotWriter     *writer;      /* NULL once closed */
  UnknotLock       *lock;
  UnknotPlace      *place;
  GHashTable       *months;      /* name → what its file holds besides entries */
  GHashTable       *marks;       /* base name → the version of the file that is known */
  GHashTable       *originals;   /* name → bytes of a file that must be written as it was or not at all */
  GHashTable       *copies;      /* month → files beside it that go once it is written */
  GHashTable       *foreign;     /* base name → a version that is to be set aside when ours is written */
  GPtrArray        *problems;
  UnknotPending    *pending;     /* what must be written: a month, or the name of a file */
  GPtrArray        *waiting;     /* tasks that wait for everything to be written */
  UnknotEntry      *found;       /* the running session that was found at the start */
  UnknotEntry      *running;     /* the one that runs now */
  GBytes           *incoming;    /* the file of what is being taken in; NULL for none */
  UnknotWatch      *watch;       /* NULL until loaded, and once closed */

  /* Borrowed from its task */
  UnknotSave       *in_flight;

  gboolean          is_looking;  /* nothing is written meanwhile */
  gboolean          look_again;
  gboolean          is_taking;   /* what changes now is in the files already */
  gboolean          is_incoming_in;   /* all of it is in memory */
};

/* unknot-store.c */
void  unknot_store_set_state    (UnknotStore       *self,
                                 UnknotStoreState   state);
void  unknot_store_add_problem  (UnknotStore       *self,
                                 UnknotProblem     *problem);

/* unknot-store-incoming.c */
gboolean  unknot_store_end_incoming  (UnknotStore     *self);
void      unknot_store_complete      (UnknotStore     *self,
                                      UnknotIncoming  *incoming);

/* unknot-store-look.c */
void  unknot_store_look         (UnknotStore       *self);

/* unknot-store-write.c */
void  unknot_store_save_next    (UnknotStore       *self);
void  unknot_store_mark_dirty   (UnknotStore       *self,
                                 const char        *name);

G_END_DECLS
