#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_BACKGROUND (unknot_background_get_type ())

/**
 * UnknotBackground:
 *
 * Keeps the app alive while its window is closed, and lets it start with the session: only for reminders, only where the
 * person asks, and only where the system allows it.
 */
G_DECLARE_FINAL_TYPE (UnknotBackground, unknot_background, UNKNOT, BACKGROUND, GObject)

UnknotBackground *  unknot_background_new      (GApplication      *application,
                                                GSettings         *settings) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_background_release  (UnknotBackground  *self);

G_END_DECLS
