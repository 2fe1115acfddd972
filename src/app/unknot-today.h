#pragma once

#include <glib-object.h>

#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TODAY (unknot_today_get_type ())

/**
 * UnknotToday:
 *
 * Knows which day it is, and tells when that changes: at midnight, after the computer has slept, and when the clock or
 * the time zone is set.
 */
G_DECLARE_FINAL_TYPE (UnknotToday, unknot_today, UNKNOT, TODAY, GObject)

UnknotToday *  unknot_today_new        (const UnknotStamper *stamper) G_GNUC_WARN_UNUSED_RESULT;
int            unknot_today_get_day    (UnknotToday         *self);
void           unknot_today_look       (UnknotToday         *self);

guint          unknot_today_get_pause  (UnknotTime           now);

G_END_DECLS
