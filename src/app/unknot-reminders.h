#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-reminder.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REMINDERS (unknot_reminders_get_type ())

/**
 * UnknotReminders:
 *
 * Reminds the person, when they have asked for it: waits for the next moment and no other, decides whether it is worth
 * saying, and says it as a notification.
 */
G_DECLARE_FINAL_TYPE (UnknotReminders, unknot_reminders, UNKNOT, REMINDERS, GObject)

UnknotReminders *   unknot_reminders_new           (GApplication         *application,
                                                    GSettings            *settings,
                                                    const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_reminders_set_context   (UnknotReminders      *self,
                                                    UnknotContext        *context);
GSettings *         unknot_reminders_get_settings  (UnknotReminders      *self);

void                unknot_reminders_look          (UnknotReminders      *self);
void                unknot_reminders_answer        (UnknotReminders      *self);
void                unknot_reminders_put_off       (UnknotReminders      *self);
void                unknot_reminders_begin         (UnknotReminders      *self);
void                unknot_reminders_let_go        (UnknotReminders      *self);
void                unknot_reminders_withdraw      (UnknotReminders      *self);

G_END_DECLS
