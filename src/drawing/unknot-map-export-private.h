#pragma once

#include "unknot-body-art.h"
#include "unknot-map-export.h"

G_BEGIN_DECLS

/* What a sign means; `kind` is a kind of zone, or -1 for words alone. */
typedef struct
{
  int kind;
  char *words;
} UnknotExportNote;

struct _UnknotMapExport
{
  UnknotMapBody *body;
  UnknotSheet sheet;
  double width;
  double height;
  GPtrArray *overlays;
  GArray *notes;
  char *title;
  char *subtitle;
  char *description;
  char *left;
  char *right;
};

/* The paper lies in the units of the drawing, so that no kind of file has to scale anything. `point` is how large a
 * point of the paper is, `foot` how many of them the notes take. */
typedef struct
{
  UnknotRect paper;
  double point;
  double foot;
} UnknotExportLayout;

UnknotExportLayout  unknot_map_export_lay_out  (UnknotMapExport           *self);
void                unknot_map_export_draw     (UnknotMapExport           *self,
                                                UnknotBodyArt             *art,
                                                const UnknotExportLayout  *layout,
                                                cairo_t                   *cr);

G_END_DECLS
