#pragma once

#include "unknot-atlas.h"

G_BEGIN_DECLS

/* A place where people mean another muscle than the topmost. */
typedef struct
{
  char *id;
  UnknotSide side;
  GStrv order;
  UnknotOutline *outline;
} UnknotPickArea;

struct _UnknotAtlas
{
  UnknotView view;
  UnknotAspect aspect;
  UnknotRect bounds;
  double midline;
  guint sheets;
  UnknotOutline *outline;
  UnknotOutline *head;
  GArray *shapes;
  GArray *groups;
  GArray *zones;
  GArray *picks;
  GArray *fades;
  GHashTable *landmarks;
  UnknotAnatomy *anatomy;
};

UnknotAtlas *  unknot_atlas_new_empty  (UnknotView     view,
                                        UnknotAnatomy *anatomy) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
