#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

/* What is asked for the sake of safety. These scenes change the profile and the journal: they come last. */
typedef enum
{
  UNKNOT_PICTURES_SAFETY_DETAILS,
  UNKNOT_PICTURES_SAFETY_HEALTH,
  UNKNOT_PICTURES_SAFETY_SIGNS,
  UNKNOT_PICTURES_SAFETY_MOVING,
  UNKNOT_PICTURES_SAFETY_PERSON,
  UNKNOT_PICTURES_SAFETY_SOUND,
  UNKNOT_PICTURES_SAFETY_REMINDERS,
  UNKNOT_PICTURES_SAFETY_REMINDER_TIMES,
  UNKNOT_PICTURES_SAFETY_CHECK_IN,
  UNKNOT_PICTURES_SAFETY_WHO,
  UNKNOT_PICTURES_SAFETY_REASK,
  UNKNOT_PICTURES_SAFETY_UNSURE,
} UnknotPicturesSafety;

GtkWidget *  unknot_pictures_safety  (UnknotContext        *context,
                                      UnknotPicturesSafety  scene);
