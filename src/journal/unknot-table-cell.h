#pragma once

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotDateOrder:
 * @UNKNOT_DATE_DAY_FIRST: 22/11/2026
 * @UNKNOT_DATE_MONTH_FIRST: 11/22/2026
 *
 * What stands first in a date of three numbers whose year does not.
 */
typedef enum
{
  UNKNOT_DATE_DAY_FIRST,
  UNKNOT_DATE_MONTH_FIRST,
} UnknotDateOrder;

/**
 * UnknotTableMoment:
 * @day: the date, days since 1970-01-01
 * @second: time of day in seconds; -1 if there is none
 * @has_offset: whether it says how far from Greenwich it is meant
 * @offset: minutes east of Greenwich
 *
 * A date and perhaps a time, as cells tell it.
 */
typedef struct
{
  int      day;
  int      second;
  gboolean has_offset;
  int      offset;
} UnknotTableMoment;

const char *  unknot_table_cell_get_text    (const char         *cell);
gboolean      unknot_table_cell_get_date    (const char         *cell,
                                             UnknotDateOrder     order,
                                             UnknotTableMoment  *moment);
gboolean      unknot_table_cell_get_time    (const char         *cell,
                                             UnknotTableMoment  *moment);
gboolean      unknot_table_cell_get_offset  (const char         *cell,
                                             UnknotTableMoment  *moment);
gboolean      unknot_table_cell_get_number  (const char         *cell,
                                             double             *number);

G_END_DECLS
