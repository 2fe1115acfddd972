#pragma once

#include "unknot-record.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/* A rule of clinical.md F9.4: the flags are asked when all that it names is so. */
typedef struct
{
  char     **muscles;
  guint      conditions;
  int        age_from;
  int        days_below;
  int        days_from;
  int        pain_from;
  gboolean   injury;
  char     **flags;
} UnknotAskRule;

struct _UnknotSafety
{
  /* Owned */
  GPtrArray             *flags;
  GPtrArray             *cards;
  GPtrArray             *quick;
  GPtrArray             *regions;
  GPtrArray             *areas;
  GPtrArray             *rules;
  GPtrArray             *stop_rules;
  char                 **always;
  UnknotConditionWords   conditions[UNKNOT_N_CONDITIONS];
  UnknotLevelWords       levels[UNKNOT_N_LEVELS];
  UnknotLevelWords       gates[UNKNOT_N_GATES];
  char                  *gate_names[UNKNOT_N_GATES];
  char                 **gate_allowed[UNKNOT_N_GATES];
  char                 **gate_cards[UNKNOT_N_GATES];
  char                 **never_press;
  char                 **neck;
  char                  *flat_technique;
  char                 **flat_muscles;
  char                 **flat_unknown;
  UnknotChoosing        *choosing;

  GArray                *gate_order;
  int                    refused_below_age;
  int                    injury_hours;
  int                    very_strong_pain;
  double                 flat_below_y;
};

gboolean  unknot_safety_read         (UnknotSafety          *self,
                                      GFile                 *folder,
                                      GError               **error);

void      unknot_safety_read_areas   (UnknotSafety          *self,
                                      UnknotRecord          *record);

gboolean  unknot_safety_is_injured   (const UnknotSafety    *self,
                                      const UnknotSituation *situation);
gboolean  unknot_safety_is_neck      (const UnknotSafety    *self,
                                      const char            *muscle);
gboolean  unknot_safety_share_region (const UnknotSafety    *self,
                                      const char            *muscle,
                                      const char            *other);
gboolean  unknot_safety_are_far      (const UnknotSafety    *self,
                                      const char            *muscle,
                                      const char            *other);
gboolean  unknot_safety_allows       (const UnknotSafety    *self,
                                      UnknotGate             gate,
                                      const UnknotTechnique *technique);
gboolean  unknot_safety_allows_card  (const UnknotSafety    *self,
                                      UnknotGate             gate,
                                      const UnknotTechnique *technique);

G_END_DECLS
