#pragma once

#include "unknot-ink.h"
#include "unknot-knot-life.h"

G_BEGIN_DECLS

/**
 * UNKNOT_LIFE_LINE_MOST_DAYS:
 *
 * How many days are shown at most: a quarter of a year.
 */
#define UNKNOT_LIFE_LINE_MOST_DAYS 90

int   unknot_life_line_first_day (UnknotKnotLife  *life,
                                  int              today);
void  unknot_life_line_draw      (cairo_t         *cr,
                                  UnknotKnotLife  *life,
                                  int              today,
                                  double           width,
                                  double           height,
                                  UnknotColour     colour);

G_END_DECLS
