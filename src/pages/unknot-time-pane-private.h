#pragma once

#include "unknot-map-time.h"
#include "unknot-time-pane.h"

G_BEGIN_DECLS

typedef enum
{
  UNKNOT_TIME_MODE_WEEKS,
  UNKNOT_TIME_MODE_CHANGE,
  UNKNOT_TIME_MODE_PERIOD,
} UnknotTimeMode;

struct _UnknotTimePane
{
  AdwBin parent_instance;

  /* Owned */
  UnknotBodyMap *map;
  UnknotJournal *journal;
  UnknotAnatomy *anatomy;
  UnknotMapTime *lives;
  GPtrArray *rows;
  int today;
  UnknotTimeMode mode;
  guint play_id;

  /* Template children */
  GtkWidget *nothing;
  GtkWidget *content;
  GtkScale *scale;
  GtkAdjustment *week;
  GtkLabel *week_label;
  AdwComboRow *then;
  AdwComboRow *now;
  GtkLabel *summary;
  AdwPreferencesGroup *knots;
};

void  unknot_time_pane_update      (UnknotTimePane *self);
void  unknot_time_pane_list_weeks  (UnknotTimePane *self,
                                    UnknotMapTime  *lives);

G_END_DECLS
