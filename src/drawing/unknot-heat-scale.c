#include "unknot-heat-scale.h"

#include <math.h>

#include "unknot-pain.h"

#define HEX(rgb) { ((rgb) >> 16 & 0xff) / 255.0, ((rgb) >> 8 & 0xff) / 255.0, ((rgb) & 0xff) / 255.0 }

/*
 * Made as J. Nuñez, C. Anderton and R. Renslow made cividis ("Optimizing colormaps with consideration for color vision
 * deficiency", PLoS ONE 13(7), 2018): lightness (CIE L*) goes from one end to the other in equal steps, and hue only
 * helps. It does so too for eyes without red, green or blue cones, as G. Machado, M. Oliveira and L. Fernandes model
 * them ("A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), 2009). The colours
 * are our own: from straw over orange and red to plum. More pain stands out more from the ground.
 */
static const UnknotColour light_scale[UNKNOT_MOST_PAIN + 1] = {
  HEX (0xf9e59c), HEX (0xf4ce73), HEX (0xf0b64a), HEX (0xf09b36), HEX (0xee7d2a), HEX (0xe4622e),
  HEX (0xd74732), HEX (0xc32e39), HEX (0xad143d), HEX (0x8f0948), HEX (0x6d0f4c),
};

static const UnknotColour dark_scale[UNKNOT_MOST_PAIN + 1] = {
  HEX (0x6e3c7d), HEX (0x9a397c), HEX (0xc13970), HEX (0xdb4666), HEX (0xf0595a), HEX (0xfe7154),
  HEX (0xff8f5c), HEX (0xffaa6b), HEX (0xffc380), HEX (0xffdb95), HEX (0xfff1b3),
};

/**
 * unknot_heat_scale_get_colour:
 * @pain: 0 to 10
 * @dark: whether the ground is dark
 *
 * Gets the colour of a pain. Lightness alone tells the order.
 *
 * Returns: the colour
 */
UnknotColour
unknot_heat_scale_get_colour (int      pain,
                              gboolean dark)
{
  return (dark ? dark_scale : light_scale)[CLAMP (pain, 0, UNKNOT_MOST_PAIN)];
}

static double
to_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

/**
 * unknot_heat_scale_get_writing:
 * @under: a colour
 *
 * Chooses black or white, whichever is read better on @under (WCAG 2, relative luminance).
 *
 * Returns: the colour for writing
 */
UnknotColour
unknot_heat_scale_get_writing (UnknotColour under)
{
  double luminance =
    0.2126 * to_linear (under.red) + 0.7152 * to_linear (under.green) + 0.0722 * to_linear (under.blue);
  gboolean black = (luminance + 0.05) * (luminance + 0.05) > 1.05 * 0.05;

  return black ? (UnknotColour) { 0, 0, 0 } : (UnknotColour) { 1, 1, 1 };
}
