#include "unknot-sign.h"

/**
 * unknot_sign_new:
 * @icon_name: the name of an icon
 *
 * Makes an icon that only repeats what words beside it say, such as the arrow of a row: a screen reader passes over it.
 *
 * Returns: (transfer floating): the icon
 */
GtkWidget *
unknot_sign_new (const char *icon_name)
{
  return g_object_new (GTK_TYPE_IMAGE,
                       "icon-name", icon_name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
}
