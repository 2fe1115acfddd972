#pragma once

/* What eyes make of colours: contrast as WCAG 2.2 measures it, and what is left of a difference where cones lack. */

#include <math.h>
#include <string.h>

#include "unknot-ink.h"

/* WCAG 2.2: text (1.4.3), large text (1.4.3) and what carries meaning without being text (1.4.11). */
#define SIGHT_LEAST_OF_TEXT 4.5
#define SIGHT_LEAST_OF_MARK 3.0

/* G. Machado, M. Oliveira and L. Fernandes, "A physiologically-based model for simulation of color vision deficiency",
 * IEEE TVCG 15(6), 2009, for linear light and eyes that lack one kind of cones altogether: protanopia, deuteranopia,
 * tritanopia. The first row is for all others. */
static const double sight_eyes[][9] = {
  { 1, 0, 0, 0, 1, 0, 0, 0, 1 },
  { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 },
  { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 },
  { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 },
};

static inline UnknotColour
sight_from_rgb (guint32 rgb)
{
  return (UnknotColour) { (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0 };
}

/* The colour of a pixel of a picture without transparency. */
static inline UnknotColour
sight_at (cairo_surface_t *surface,
          double           x,
          double           y)
{
  const guint8 *row = cairo_image_surface_get_data (surface)
                      + (gsize) cairo_image_surface_get_stride (surface) * (gsize) y;
  guint32 pixel;

  memcpy (&pixel, row + 4 * (gsize) x, sizeof pixel);

  return sight_from_rgb (pixel);
}

static inline double
sight_to_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static inline double
sight_get_luminance (UnknotColour colour)
{
  return 0.2126 * sight_to_linear (colour.red) + 0.7152 * sight_to_linear (colour.green)
         + 0.0722 * sight_to_linear (colour.blue);
}

/* From 1, the same, to 21, black and white. */
static inline double
sight_get_contrast (UnknotColour a,
                    UnknotColour b)
{
  double first = sight_get_luminance (a), second = sight_get_luminance (b);

  return (fmax (first, second) + 0.05) / (fmin (first, second) + 0.05);
}

static inline double
sight_to_lab_part (double t)
{
  return t > 0.008856 ? cbrt (t) : 7.787 * t + 16 / 116.0;
}

/* CIE L*a*b* of a colour as such eyes see it. */
static inline void
sight_see (UnknotColour  colour,
           guint         eye,
           double        lab[3])
{
  const double *part = sight_eyes[eye];
  const double rgb[] = { sight_to_linear (colour.red), sight_to_linear (colour.green), sight_to_linear (colour.blue) };
  double seen[3];
  double x, y, z;

  for (guint i = 0; i < 3; i++, part += 3)
    seen[i] = CLAMP (part[0] * rgb[0] + part[1] * rgb[1] + part[2] * rgb[2], 0, 1);
  x = sight_to_lab_part ((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
  y = sight_to_lab_part (0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  z = sight_to_lab_part ((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

/* How far apart such eyes see two colours (CIE 1976); 2.3 is just seen. */
static inline double
sight_get_difference (UnknotColour a,
                      UnknotColour b,
                      guint        eye)
{
  double one[3], other[3];

  sight_see (a, eye, one);
  sight_see (b, eye, other);

  return sqrt (pow (one[0] - other[0], 2) + pow (one[1] - other[1], 2) + pow (one[2] - other[2], 2));
}
