#pragma once

#include <gtk/gtk.h>

#include "unknot-guide.h"

G_BEGIN_DECLS

/**
 * UnknotAwakeKeeper:
 * @inhibit: keeps the screen of a window on; gives a number for @release, 0 if that can't be done
 * @release: lets the screen go dark again
 * @user_data: given to both
 *
 * How the screen is kept on.
 */
typedef struct
{
  guint    (*inhibit) (GtkWindow *window,
                       gpointer   user_data);
  void     (*release) (GtkWindow *window,
                       guint      cookie,
                       gpointer   user_data);
  gpointer user_data;
} UnknotAwakeKeeper;

#define UNKNOT_TYPE_AWAKE (unknot_awake_get_type ())

/**
 * UnknotAwake:
 *
 * Keeps the screen on while a session runs and its window can be seen: whoever lies on a ball touches nothing for
 * minutes. Paused, ended or out of sight, the screen may go dark as it always does.
 */
G_DECLARE_FINAL_TYPE (UnknotAwake, unknot_awake, UNKNOT, AWAKE, GObject)

UnknotAwake *  unknot_awake_new     (const UnknotAwakeKeeper *keeper) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_awake_follow  (UnknotAwake             *self,
                                     UnknotGuide             *guide,
                                     GtkWindow               *window);

G_END_DECLS
