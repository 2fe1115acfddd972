#include "unknot-side-label.h"

#include <glib/gi18n.h>

/**
 * unknot_side_label:
 * @name: what it is, in the person's language
 * @side: where it is
 *
 * Says what and on which side, from the person's own point of view.
 *
 * Returns: (transfer full): such as "Upper trapezius, your left"; only @name in the middle
 */
char *
unknot_side_label (const char *name,
                   UnknotSide  side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      /* Translators: a muscle or a part of the body */
      return g_strdup_printf (_("%s, your left"), name);
    case UNKNOT_SIDE_RIGHT:
      /* Translators: a muscle or a part of the body */
      return g_strdup_printf (_("%s, your right"), name);
    case UNKNOT_SIDE_BOTH:
      /* Translators: a muscle or a part of the body */
      return g_strdup_printf (_("%s, both sides"), name);
    case UNKNOT_SIDE_MIDDLE:
    default:
      return g_strdup (name);
    }
}
