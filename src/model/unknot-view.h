#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotView:
 * @UNKNOT_VIEW_BACK: from behind: the person's left is on the left
 * @UNKNOT_VIEW_FRONT: from the front: the person's left is on the right
 * @UNKNOT_VIEW_SIDE: from the person's right
 *
 * From where the body is looked at. Each view has an atlas of its own.
 */
typedef enum
{
  UNKNOT_VIEW_BACK,
  UNKNOT_VIEW_FRONT,
  UNKNOT_VIEW_SIDE,
} UnknotView;

const char *  unknot_view_to_id    (UnknotView   view);
gboolean      unknot_view_from_id  (const char  *id,
                                    UnknotView  *view);

G_END_DECLS
