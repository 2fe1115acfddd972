#pragma once

#include <adwaita.h>

#include "unknot-body-map.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TIME_PANE (unknot_time_pane_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTimePane, unknot_time_pane, UNKNOT, TIME_PANE, AdwBin)

GtkWidget *   unknot_time_pane_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_time_pane_set_map       (UnknotTimePane  *self,
                                              UnknotBodyMap   *map);
void          unknot_time_pane_set_journal   (UnknotTimePane  *self,
                                              UnknotJournal   *journal,
                                              UnknotAnatomy   *anatomy);
void          unknot_time_pane_turned        (UnknotTimePane  *self);
gboolean      unknot_time_pane_get_playing   (UnknotTimePane  *self);
void          unknot_time_pane_set_playing   (UnknotTimePane  *self,
                                              gboolean         playing);
char *        unknot_time_pane_dup_title     (UnknotTimePane  *self) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_time_pane_dup_legend    (UnknotTimePane  *self) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_time_pane_get_summary   (UnknotTimePane  *self);

G_END_DECLS
