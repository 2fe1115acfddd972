#pragma once

#include "unknot-guide.h"

G_BEGIN_DECLS

/* What the properties say; kept to tell which of them changed. */
typedef struct
{
  UnknotGuideState  state;
  guint             position;
  int               remaining;
  double            turn;
  double            fraction;
  guint             repetition;
  int               level;
  UnknotGuideAdvice advice;
  gboolean          ending;
  gboolean          interrupted;
  gboolean          waits;
  gboolean          own_pace;
  UnknotGuideAsk    ask;
} UnknotGuideTold;

struct _UnknotGuide
{
  GObject parent_instance;

  UnknotGuideCourse course;
  UnknotGuideTold   told;
};

void  unknot_guide_tell_changes  (UnknotGuide *self);

G_END_DECLS
