#pragma once

#include <cairo.h>
#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotColour:
 * @red: 0 to 1
 * @green: 0 to 1
 * @blue: 0 to 1
 *
 * An opaque colour.
 */
typedef struct
{
  double red;
  double green;
  double blue;
} UnknotColour;

/**
 * UnknotMapInk:
 * @skin: the body where nothing else is drawn
 * @hair: the back of the head
 * @face: the head from other sides
 * @muscle: a muscle
 * @context: limbs that are only there so that the body looks whole
 * @under: what shows between muscles on the deeper sheets
 * @under_bones: what shows between bones on their own sheet
 * @fascia: sheets of tendon
 * @tendon: pale ends of muscles
 * @bone: a bone
 * @bone_far: a bone of the other side
 * @bone_line: lines on bones
 * @line: edges of muscles
 * @outline: the edge of the body
 * @fibre: fibres of a muscle
 * @shade: where light does not fall
 * @light: where light falls
 * @crease: folds of the skin
 * @rim: a thin light line round the body
 * @has_rim: whether @rim is drawn
 * @line_weight: how much stronger than usual lines are, 1 or more
 * @body_shade: how dark the body gets towards its edge, 0 to 1
 * @ridge_light: how light muscles get along their middle, 0 to 1
 * @tendon_cover: how much pale ends cover, 0 to 1
 * @select: a chosen muscle
 * @select_line: its edge and fibres
 *
 * What the body map is painted with.
 */
typedef struct
{
  UnknotColour skin;
  UnknotColour hair;
  UnknotColour face;
  UnknotColour muscle;
  UnknotColour context;
  UnknotColour under;
  UnknotColour under_bones;
  UnknotColour fascia;
  UnknotColour tendon;
  UnknotColour bone;
  UnknotColour bone_far;
  UnknotColour bone_line;
  UnknotColour line;
  UnknotColour outline;
  UnknotColour fibre;
  UnknotColour shade;
  UnknotColour light;
  UnknotColour crease;
  UnknotColour rim;
  gboolean     has_rim;
  double       line_weight;
  double       body_shade;
  double       ridge_light;
  double       tendon_cover;
  UnknotColour select;
  UnknotColour select_line;
} UnknotMapInk;

/**
 * UnknotInk:
 * @dark: whether it goes on a dark ground
 * @high_contrast: whether the person asked for strong contrast
 * @ground: what it goes on
 * @text: writing
 * @dim: writing of less weight, and axes
 * @accent: what is chosen or plays the main part
 * @knot: a knot, and nothing else
 * @knot_text: writing on @knot
 * @calm: a knot that does not hurt
 * @map: what the body map is painted with
 *
 * The colours a drawing may use. Made from the system's theme by `app/` and handed down; nothing below asks for
 * colours elsewhere.
 */
typedef struct
{
  gboolean     dark;
  gboolean     high_contrast;
  UnknotColour ground;
  UnknotColour text;
  UnknotColour dim;
  UnknotColour accent;
  UnknotColour knot;
  UnknotColour knot_text;
  UnknotColour calm;
  UnknotMapInk map;
} UnknotInk;

#define UNKNOT_TYPE_INK (unknot_ink_get_type ())

GType         unknot_ink_get_type          (void) G_GNUC_CONST;
UnknotInk *   unknot_ink_new               (gboolean            dark,
                                            gboolean            high_contrast,
                                            const UnknotColour *accent) G_GNUC_WARN_UNUSED_RESULT;
UnknotInk *   unknot_ink_copy              (const UnknotInk    *self) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_ink_free              (UnknotInk          *self);
gboolean      unknot_ink_equal             (const UnknotInk    *self,
                                            const UnknotInk    *other);

UnknotColour  unknot_colour_mix            (UnknotColour        from,
                                            UnknotColour        to,
                                            double              share);
void          unknot_colour_set_source     (UnknotColour        self,
                                            cairo_t            *cr,
                                            double              alpha);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotInk, unknot_ink_free)

G_END_DECLS
