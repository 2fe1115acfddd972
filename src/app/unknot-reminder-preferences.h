#pragma once

#include "unknot-background.h"
#include "unknot-reminder-group.h"
#include "unknot-reminders.h"

G_BEGIN_DECLS

void  unknot_reminder_preferences_bind  (UnknotReminderGroup  *group,
                                         UnknotReminders      *reminders,
                                         UnknotBackground     *background);

G_END_DECLS
