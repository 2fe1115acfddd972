#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotAlarm:
 *
 * Rings once when a moment of the wall clock comes. Unlike a timeout it does not stand still while the computer sleeps:
 * what came meanwhile rings on waking. It also rings when the clock is set, so that whoever set it can look anew.
 *
 * A plain struct with one owner; not thread-safe.
 */
typedef struct _UnknotAlarm UnknotAlarm;

/**
 * UnknotAlarmCallback:
 * @user_data: what was given with it
 *
 * Called when the alarm rings; it is not set any more then.
 */
typedef void (*UnknotAlarmCallback) (gpointer user_data);

UnknotAlarm *  unknot_alarm_new    (UnknotAlarmCallback  callback,
                                    gpointer             user_data) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_alarm_free   (UnknotAlarm         *self);

void           unknot_alarm_set    (UnknotAlarm         *self,
                                    gint64               milliseconds);
void           unknot_alarm_clear  (UnknotAlarm         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotAlarm, unknot_alarm_free)

G_END_DECLS
