#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotReach:
 * @n_targets: how many things to press were measured
 * @n_small: how many of them are too small for a finger
 *
 * What was found about things to press.
 */
typedef struct
{
  guint n_targets;
  guint n_small;
} UnknotReach;

void  unknot_picture_reach  (GtkWindow    *window,
                             const char   *name,
                             UnknotReach  *reach);

G_END_DECLS
