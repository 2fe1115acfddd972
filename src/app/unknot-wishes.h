#pragma once

#include "unknot-window.h"

G_BEGIN_DECLS

/**
 * UnknotWishAction:
 * @action: the action
 * @parameter: (nullable): what it is about
 * @user_data: what was given with it
 *
 * Somebody outside of the window wants something.
 */
typedef void (* UnknotWishAction) (GSimpleAction *action,
                                   GVariant      *parameter,
                                   gpointer       user_data);

void  unknot_wishes_install  (GActionMap        *map,
                              UnknotWishAction   activate,
                              gpointer           user_data);
void  unknot_wishes_grant    (UnknotWindow      *window,
                              const char        *name,
                              GVariant          *parameter);

G_END_DECLS
