#pragma once

#include "unknot-plan-sheet.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* One step; only the `rank`s nearest to 0 are shown where there is little room. */
typedef struct
{
  char *cue;
  guint rank;
  UnknotFigureFrame *picture;
} UnknotSheetStep;

typedef struct
{
  char *name;
  char *detail;
  GArray *steps;
} UnknotSheetItem;

typedef struct
{
  UnknotMapBody *body;
  GArray *marks;
} UnknotSheetBody;

struct _UnknotPlanSheet
{
  double width;
  double height;
  gboolean rtl;
  char *title;
  char *subtitle;
  char *stop;
  char *reasons;
  char *foot;
  GArray *bodies;
  GPtrArray *items;
  GArray *boxes;
};

PangoLayout *  unknot_plan_sheet_make_layout  (PangoContext          *context,
                                               UnknotSheetKind        kind,
                                               const char            *text,
                                               double                 size,
                                               double                 width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
