#pragma once

#include "unknot-guide-script.h"

G_BEGIN_DECLS

typedef struct
{
  UnknotGuideItem  item;
  UnknotGuideStep *steps;
  guint            n_steps;
} UnknotGuidePart;

struct _UnknotGuideScript
{
  double     ready_seconds;
  GPtrArray *parts;
  GArray    *moments;
};

void  unknot_guide_script_write  (UnknotGuideScript *self);

G_END_DECLS
