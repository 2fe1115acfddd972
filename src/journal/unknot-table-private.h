#pragma once

#include "unknot-table-take.h"

G_BEGIN_DECLS

/* A table while entries are made of it. */
typedef struct
{
  UnknotTable              *table;
  const UnknotTableMapping *mapping;
  const UnknotTableSetting *setting;
  UnknotTableTaken         *taken;
  guint                     row;
} UnknotTableTaker;

void      unknot_table_taker_add         (UnknotTableTaker   *self,
                                          UnknotEntry        *entry);
void      unknot_table_taker_leave_out   (UnknotTableTaker   *self,
                                          const char         *format,
                                          ...) G_GNUC_PRINTF (2, 3);
gboolean  unknot_table_taker_get_time    (UnknotTableTaker   *self,
                                          UnknotTableMoment   moment,
                                          UnknotTime         *time);
void      unknot_table_taker_take_own    (UnknotTableTaker   *self);
void      unknot_table_taker_take_other  (UnknotTableTaker   *self);

G_END_DECLS
