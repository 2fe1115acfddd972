#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-figure-person.h"
#include "unknot-figure-studio.h"
#include "unknot-ink.h"
#include "unknot-journal.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-reminder-group.h"
#include "unknot-safety.h"
#include "unknot-sound-group.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PREFERENCES (unknot_preferences_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPreferences, unknot_preferences, UNKNOT, PREFERENCES, AdwPreferencesDialog)

AdwDialog *  unknot_preferences_new         (UnknotProfile       *profile,
                                             UnknotSafety        *safety,
                                             UnknotCatalogue     *catalogue,
                                             UnknotJournal       *journal) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_preferences_set_bodies  (UnknotPreferences   *self,
                                             UnknotMapBodies     *bodies);
void         unknot_preferences_set_person  (UnknotPreferences   *self,
                                             UnknotFigurePerson  *person,
                                             UnknotFigureStudio  *studio);
void         unknot_preferences_set_ink     (UnknotPreferences   *self,
                                             const UnknotInk     *ink);

AdwSwitchRow *
             unknot_preferences_get_questions (UnknotPreferences *self);
AdwSwitchRow *
             unknot_preferences_get_plain_words
                                            (UnknotPreferences   *self);
UnknotSoundGroup *
             unknot_preferences_get_sound   (UnknotPreferences   *self);
UnknotReminderGroup *
             unknot_preferences_get_reminders
                                            (UnknotPreferences   *self);

G_END_DECLS
