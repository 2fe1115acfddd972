#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotTime:
 * @milliseconds: since 1970-01-01T00:00:00Z
 * @offset: of the place where it was noted: minutes east of Greenwich
 *
 * A moment together with the local offset that it was noted with, so that its local day never changes afterwards.
 *
 * A plain value; days are counted from 1970-01-01 (day 0) in local time.
 */
typedef struct
{
  gint64 milliseconds;
  int    offset;
} UnknotTime;

/**
 * UNKNOT_MONTH_SIZE:
 *
 * Room for the name of a month, "2026-11", with its NUL.
 */
#define UNKNOT_MONTH_SIZE 8

gboolean    unknot_time_parse           (const char  *text,
                                         UnknotTime  *time);
char *      unknot_time_format          (UnknotTime   time) G_GNUC_WARN_UNUSED_RESULT;
int         unknot_time_get_day         (UnknotTime   time);
int         unknot_time_get_minute      (UnknotTime   time);
void        unknot_time_get_month       (UnknotTime   time,
                                         char         month[UNKNOT_MONTH_SIZE]);
UnknotTime  unknot_time_from_date_time  (GDateTime   *date_time);
GDateTime * unknot_time_to_date_time    (UnknotTime   time) G_GNUC_WARN_UNUSED_RESULT;

UnknotTime  unknot_time_on_day          (UnknotTime   now,
                                         int          day);

int         unknot_day_from_date        (int          year,
                                         int          month,
                                         int          day);
GDateTime * unknot_day_to_date_time     (int          day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
