#pragma once

#include <json-glib/json-glib.h>

#include "unknot-anatomy.h"

G_BEGIN_DECLS

/* A shape that is drawn but is no muscle of ours. */
typedef struct
{
  char *name;
  char *latin;
  char *stand_in;
} UnknotAnatomyShape;

/* How two neighbours are told apart. */
typedef struct
{
  GStrv muscles;
  char *how;
} UnknotAnatomyPair;

struct _UnknotAnatomy
{
  GPtrArray *muscles;
  GHashTable *muscles_by_id;
  GHashTable *muscles_by_ref;
  GArray *groups;
  GArray *pairs;
  GHashTable *reasons;
  GHashTable *shapes;
  UnknotSideWords *side_words;
};

gboolean  unknot_anatomy_read  (UnknotAnatomy  *self,
                                JsonObject     *object,
                                GError        **error);

G_END_DECLS
