#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotSight:
 * @n_texts: how many were measured
 * @n_faint: how many of them are too faint
 * @least: the least contrast of all, of 1 to 21
 *
 * What was found about texts.
 */
typedef struct
{
  guint  n_texts;
  guint  n_faint;
  double least;
} UnknotSight;

void  unknot_picture_measure  (GtkWindow    *window,
                               const char   *name,
                               UnknotSight  *sight);

G_END_DECLS
