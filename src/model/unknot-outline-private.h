#pragma once

#include "unknot-outline.h"

G_BEGIN_DECLS

/* What is measured: the outline in straight pieces. */
typedef struct
{
  UnknotPolyline polyline;
  UnknotRect bounds;
} UnknotOutlineFlat;

struct _UnknotOutline
{
  guint8 *verbs;
  gsize n_verbs;
  UnknotPoint *points;
  gsize n_points;

  /* Made at the first use, by whichever thread comes first: most outlines are only drawn and never measured. */
  UnknotOutlineFlat *flat;
};

void  unknot_outline_flat_free  (UnknotOutlineFlat *flat);

G_END_DECLS
