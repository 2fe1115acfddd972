#include "unknot-props-private.h"

/* What one sits, lies and leans on. */

#define AT(x, y, z) unknot_prop_place (self, (x), (y), (z))

void
unknot_prop_make_soft_pillow (const UnknotPropMaker *self)
{
  UnknotPrimitive primitive = unknot_prop_own_solid (self, 0, "linen");
  UnknotVector half = unknot_vector_scale (self->prop->size, 0.5);

  primitive.blend = 0.03;
  unknot_prop_add_box (self, primitive, self->at, UNKNOT_VECTOR (half.x * 1.72, half.y * 1.60, half.z * 1.72),
                       self->turn, MIN (half.y * 0.95, 0.03));
  primitive.turn = self->turn;
  primitive.scale = UNKNOT_VECTOR (half.x * 0.90 / half.y, 1.12, half.z * 0.90 / half.y);
  unknot_prop_add_cone (self, primitive, self->at, self->at, half.y, half.y, 0.03);
}

void
unknot_prop_make_chair (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive cushion = unknot_prop_own_solid (self, 0, "cushion");
  UnknotPrimitive wood = unknot_prop_solid (self, 1, "wood");
  double w = prop->width;
  double h = prop->height;

  unknot_prop_add_box (self, cushion, AT (0, h - 0.012, 0), UNKNOT_VECTOR (w, 0.028, w), self->turn, 0.008);

  if (prop->back > 0)
    {
      unknot_prop_add_box (self, cushion, AT (0, h + prop->back, -w / 2 + 0.005),
                           UNKNOT_VECTOR (w, prop->back_height, 0.022), self->turn, 0.008);
      for (int x = -1; x <= 1; x += 2)
        unknot_prop_add_box (self, wood, AT (x * (w / 2 - 0.02), h + prop->back * 0.45, -w / 2 + 0.006),
                             UNKNOT_VECTOR (0.02, prop->back * 1.1, 0.018), self->turn, 0.004);
    }

  for (int x = -1; x <= 1; x += 2)
    {
      for (int z = -1; z <= 1; z += 2)
        unknot_prop_add_box (self, wood, AT (x * (w / 2 - 0.02), (h - 0.02) / 2, z * (w / 2 - 0.02)),
                             UNKNOT_VECTOR (0.022, h - 0.02, 0.022), self->turn, 0.004);
    }
}

static void
add_legs (const UnknotPropMaker *self,
          UnknotPrimitive        primitive,
          double                 out_x,
          double                 out_z,
          double                 height,
          double                 thick,
          double                 rounding)
{
  for (int x = -1; x <= 1; x += 2)
    {
      for (int z = -1; z <= 1; z += 2)
        unknot_prop_add_box (self, primitive, AT (x * out_x, height / 2, z * out_z),
                             UNKNOT_VECTOR (thick, height, thick), self->turn, rounding);
    }
}

void
unknot_prop_make_couch (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive wood = unknot_prop_solid (self, 1, "wood");
  double w = prop->width;
  double l = prop->length;
  double h = prop->height;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "couch"), AT (0, h - 0.022, 0),
                       UNKNOT_VECTOR (w, 0.044, l), self->turn, 0.018);
  unknot_prop_add_box (self, wood, AT (0, h - 0.055, 0), UNKNOT_VECTOR (w - 0.03, 0.026, l - 0.04), self->turn, 0.004);
  add_legs (self, wood, w / 2 - 0.045, l / 2 - 0.10, h - 0.06, 0.026, 0.004);
}

/* The head end is at +z; the blanket lies folded back over the foot end. */
void
unknot_prop_make_bed (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive wood = unknot_prop_solid (self, 1, "wood");
  UnknotPrimitive blanket = unknot_prop_solid (self, 2, "couch");
  UnknotPrimitive hem = unknot_prop_solid (self, 3, "linen");
  double w = prop->width;
  double l = prop->length;
  double h = prop->height;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "linen"), AT (0, h - 0.040, 0),
                       UNKNOT_VECTOR (w, 0.080, l), self->turn, 0.026);
  unknot_prop_add_box (self, wood, AT (0, h - 0.096, 0), UNKNOT_VECTOR (w + 0.016, 0.044, l + 0.016), self->turn,
                       0.006);
  unknot_prop_add_box (self, wood, AT (0, h * 0.5 + 0.09, l / 2 + 0.018), UNKNOT_VECTOR (w + 0.03, h + 0.18, 0.024),
                       self->turn, 0.012);
  unknot_prop_add_box (self, wood, AT (0, h * 0.5 - 0.03, -l / 2 - 0.016), UNKNOT_VECTOR (w + 0.03, h - 0.02, 0.020),
                       self->turn, 0.010);
  if (prop->back_height <= 0)
    return;

  unknot_prop_add_box (self, blanket, AT (0, h - 0.044, -l / 2 + prop->back_height / 2),
                       UNKNOT_VECTOR (w + 0.012, 0.108, prop->back_height), self->turn, 0.018);
  unknot_prop_add_cone (self, hem, AT (-w / 2 + 0.008, h + 0.008, -l / 2 + prop->back_height),
                        AT (w / 2 - 0.008, h + 0.008, -l / 2 + prop->back_height), 0.015, 0.015, 0);
}

/* A side panel, and drawers at the other side. */
void
unknot_prop_make_desk (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive drawer = unknot_prop_solid (self, 2, "wood");
  double w = prop->width;
  double l = prop->length;
  double h = prop->height;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "wood"), AT (0, h - 0.011, 0),
                       UNKNOT_VECTOR (w, 0.022, l), self->turn, 0.005);
  unknot_prop_add_box (self, unknot_prop_solid (self, 1, "dark-wood"), AT (w / 2 - 0.03, (h - 0.022) / 2, 0),
                       UNKNOT_VECTOR (0.024, h - 0.022, l - 0.05), self->turn, 0.004);
  unknot_prop_add_box (self, unknot_prop_solid (self, 1, "dark-wood"), AT (-w / 2 + 0.085, (h - 0.022) / 2, 0),
                       UNKNOT_VECTOR (0.13, h - 0.022, l - 0.05), self->turn, 0.004);

  for (guint i = 0; i < 3; i++)
    {
      double middle = (h - 0.03) * (i + 0.5) / 3;

      unknot_prop_add_box (self, drawer, AT (-w / 2 + 0.085, middle, -l / 2 + 0.024),
                           UNKNOT_VECTOR (0.116, h * 0.28, 0.008), self->turn, 0.003);
      unknot_prop_add_ball (self, unknot_prop_solid (self, 3, "stand"),
                            AT (-w / 2 + 0.085, middle, -l / 2 + 0.017), 0.005);
    }
}

void
unknot_prop_make_table (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "wood"), AT (0, prop->height - 0.011, 0),
                       UNKNOT_VECTOR (prop->width, 0.022, prop->length), self->turn, 0.005);
  add_legs (self, unknot_prop_solid (self, 1, "dark-wood"), prop->width / 2 - 0.025, prop->length / 2 - 0.025,
            prop->height - 0.022, 0.022, 0.003);
}

/* Two posts, a lintel on them and an architrave in front; `width` is the way through. */
void
unknot_prop_make_doorway (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive frame = unknot_prop_own_solid (self, 0, "frame");
  UnknotPrimitive trim = unknot_prop_solid (self, 1, "dark-wood");
  UnknotVector post = prop->size;
  double out = prop->width / 2 + post.x / 2;
  double h = prop->height;

  for (int x = -1; x <= 1; x += 2)
    {
      unknot_prop_add_box (self, frame, AT (x * out, h / 2, 0), UNKNOT_VECTOR (post.x, h, post.z), self->turn, 0.004);
      unknot_prop_add_box (self, trim, AT (x * (out + post.x * 0.38), h / 2, 0),
                           UNKNOT_VECTOR (post.x * 0.28, h, post.z + 0.012), self->turn, 0.003);
    }
  unknot_prop_add_box (self, frame, AT (0, h + post.x / 2, 0),
                       UNKNOT_VECTOR (prop->width + 2 * post.x, post.x, post.z), self->turn, 0.004);
  unknot_prop_add_box (self, trim, AT (0, h + post.x * 0.88, 0),
                       UNKNOT_VECTOR (prop->width + 2 * post.x, post.x * 0.28, post.z + 0.012), self->turn, 0.003);
}
