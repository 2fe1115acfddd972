#pragma once

#include <adwaita.h>

#include "unknot-reminder.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REMINDER_GROUP (unknot_reminder_group_get_type ())

/**
 * UnknotReminderGroup:
 *
 * When the person wants to be reminded, to be chosen. It reminds of nothing itself: its properties are bound to the
 * settings.
 */
G_DECLARE_FINAL_TYPE (UnknotReminderGroup, unknot_reminder_group, UNKNOT, REMINDER_GROUP, AdwPreferencesGroup)

void  unknot_reminder_group_set_locale  (UnknotReminderGroup  *self,
                                         int                   first_weekday,
                                         gboolean              twelve);
void  unknot_reminder_group_show_pace   (UnknotReminderGroup  *self,
                                         UnknotReminderPace    pace);

G_END_DECLS
