#include "unknot-ink.h"

G_DEFINE_BOXED_TYPE (UnknotInk, unknot_ink, unknot_ink_copy, unknot_ink_free)

#define HEX(rgb) { ((rgb) >> 16 & 0xff) / 255.0, ((rgb) >> 8 & 0xff) / 255.0, ((rgb) & 0xff) / 255.0 }

static const UnknotInk light_ink = {
  .ground = HEX (0xfafafb),
  .text = HEX (0x2f2f33),
  .dim = HEX (0x6a6a70),
  .accent = HEX (0x0461be),
  .knot = HEX (0xb3202c),
  .knot_text = HEX (0xffffff),
  .calm = HEX (0x6b625c),
  .map = {
    .skin = HEX (0xeadccf),
    .hair = HEX (0xc6b0a3),
    .face = HEX (0xe4d3c5),
    .muscle = HEX (0xd6a393),
    .context = HEX (0xe2cdbf),
    .under = HEX (0xe6dacd),
    .under_bones = HEX (0xc8b4a6),
    .fascia = HEX (0xebd8c8),
    .tendon = HEX (0xf4e6d8),
    .bone = HEX (0xf3ebda),
    .bone_far = HEX (0xdfd2c2),
    .bone_line = HEX (0x937b63),
    .line = HEX (0x6b4038),
    .outline = HEX (0x54393a),
    .fibre = HEX (0x8a5146),
    .shade = HEX (0x66342f),
    .light = HEX (0xf9e3da),
    .crease = HEX (0x5b342e),
    .line_weight = 1,
    .body_shade = 0.24,
    .ridge_light = 0.34,
    .tendon_cover = 0.86,
    .select = HEX (0x2e8c8a),
    .select_line = HEX (0x0f5557),
  },
};

/* The limbs are lighter than the ground, and a rim of light goes round all: the body never sinks into a dark
 * window. */
static const UnknotInk dark_ink = {
  .dark = TRUE,
  .ground = HEX (0x222226),
  .text = HEX (0xf2f2f4),
  .dim = HEX (0xa9a9b0),
  .accent = HEX (0x81d0ff),
  .knot = HEX (0xff4d57),
  .knot_text = HEX (0x23060a),
  .calm = HEX (0xb4aaa3),
  .map = {
    .skin = HEX (0x85796f),
    .hair = HEX (0x75675f),
    .face = HEX (0x8a7c72),
    .muscle = HEX (0xb47a6c),
    .context = HEX (0x8e7b70),
    .under = HEX (0x5c524c),
    .under_bones = HEX (0x443d3a),
    .fascia = HEX (0xb79e8d),
    .tendon = HEX (0xcfbeac),
    .bone = HEX (0xd6cab6),
    .bone_far = HEX (0x766a60),
    .bone_line = HEX (0x40352c),
    .line = HEX (0x2e1714),
    .outline = HEX (0x120d0c),
    .fibre = HEX (0x3b1712),
    .shade = HEX (0x140605),
    .light = HEX (0xffe3d2),
    .crease = HEX (0x1c0d0b),
    .rim = HEX (0xb3a8a1),
    .has_rim = TRUE,
    .line_weight = 1,
    .body_shade = 0.32,
    .ridge_light = 0.20,
    .tendon_cover = 0.72,
    .select = HEX (0x3fb3ae),
    .select_line = HEX (0xdcfaf7),
  },
};

/* Lines carry the drawing, tone steps back, and what is chosen stands out by far. */
static void
strengthen (UnknotInk *self)
{
  self->high_contrast = TRUE;
  self->text = self->dim = self->dark ? (UnknotColour) HEX (0xffffff) : (UnknotColour) HEX (0x000000);
  self->knot = self->dark ? (UnknotColour) HEX (0xff6b73) : (UnknotColour) HEX (0x9a0f1c);

  self->map.line_weight = 1.7;
  self->map.outline = self->map.line = self->map.crease = (UnknotColour) HEX (0x000000);
  self->map.bone_line = unknot_colour_mix (self->map.bone_line, (UnknotColour) HEX (0x000000), 0.6);
  self->map.body_shade /= 2;
  self->map.has_rim = self->dark;
  self->map.rim = (UnknotColour) HEX (0xffffff);
  self->map.skin = unknot_colour_mix (self->map.skin, (UnknotColour) HEX (0xffffff), 0.25);
  self->map.context = unknot_colour_mix (self->map.context, (UnknotColour) HEX (0xffffff), 0.25);
  self->map.select = self->dark ? (UnknotColour) HEX (0x00d8cf) : (UnknotColour) HEX (0x00706d);
  self->map.select_line = self->dark ? (UnknotColour) HEX (0xffffff) : (UnknotColour) HEX (0x002f30);
}

/**
 * unknot_ink_new:
 * @dark: whether the ground is dark
 * @high_contrast: whether the person asked for strong contrast
 * @accent: (nullable): the system's accent colour, or `NULL` for the usual blue
 *
 * Makes the colours for a theme.
 *
 * Returns: (transfer full): the colours
 */
UnknotInk *
unknot_ink_new (gboolean            dark,
                gboolean            high_contrast,
                const UnknotColour *accent)
{
  UnknotInk *self = unknot_ink_copy (dark ? &dark_ink : &light_ink);

  if (accent != NULL)
    self->accent = *accent;
  if (high_contrast)
    strengthen (self);

  return self;
}

/**
 * unknot_ink_copy:
 * @self: some colours
 *
 * Copies them.
 *
 * Returns: (transfer full): the copy
 */
UnknotInk *
unknot_ink_copy (const UnknotInk *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * unknot_ink_free:
 * @self: (transfer full): some colours
 *
 * Frees them.
 */
void
unknot_ink_free (UnknotInk *self)
{
  g_free (self);
}

static gboolean
colour_equal (UnknotColour a,
              UnknotColour b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

/**
 * unknot_ink_equal:
 * @self: some colours
 * @other: others
 *
 * Says whether both come from the same theme: then all their colours are the same.
 *
 * Returns: `TRUE` if they are
 */
gboolean
unknot_ink_equal (const UnknotInk *self,
                  const UnknotInk *other)
{
  return self->dark == other->dark
      && self->high_contrast == other->high_contrast
      && colour_equal (self->accent, other->accent);
}

/**
 * unknot_colour_mix:
 * @from: a colour
 * @to: another
 * @share: how much of @to, 0 to 1
 *
 * Mixes two colours.
 *
 * Returns: the colour between them
 */
UnknotColour
unknot_colour_mix (UnknotColour from,
                   UnknotColour to,
                   double       share)
{
  return (UnknotColour) {
    from.red + (to.red - from.red) * share,
    from.green + (to.green - from.green) * share,
    from.blue + (to.blue - from.blue) * share,
  };
}

/**
 * unknot_colour_set_source:
 * @self: a colour
 * @cr: a context
 * @alpha: how much it covers, 0 to 1
 *
 * Draws with @self from now on.
 */
void
unknot_colour_set_source (UnknotColour  self,
                          cairo_t      *cr,
                          double        alpha)
{
  cairo_set_source_rgba (cr, self.red, self.green, self.blue, alpha);
}
