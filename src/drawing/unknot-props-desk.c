#include "unknot-props-private.h"

/* What stands on a desk. All of it looks towards -z before it is turned: at who sits there. */

#define KEY_ROWS 4

/* A screen on its foot: `screen_height` is from the desk to the middle of the picture. */
void
unknot_prop_make_screen (const UnknotPropMaker *self)
{
  UnknotPrimitive stand = unknot_prop_solid (self, 2, "stand");
  UnknotPrimitive text = unknot_prop_solid (self, 3, "stand");
  double middle = self->prop->screen_height;
  static const double lines[] = { 0.62, 0.80, 0.74, 0.40 };

#define AT(x, y, z) unknot_prop_place (self, (x), (y), (z))
  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "screen"), AT (0, middle, 0),
                       UNKNOT_VECTOR (0.30, 0.185, 0.014), self->turn, 0.006);
  unknot_prop_add_box (self, unknot_prop_solid (self, 1, "glass"), AT (0, middle, -0.0075),
                       UNKNOT_VECTOR (0.278, 0.162, 0.002), self->turn, 0.001);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    unknot_prop_add_box (self, text, AT (0.118 * (1 - lines[i]), middle + 0.046 - 0.031 * i, -0.0085),
                         UNKNOT_VECTOR (0.236 * lines[i], 0.008, 0.0016), self->turn, 0.0007);
  unknot_prop_add_box (self, stand, AT (0, middle / 2, 0.012), UNKNOT_VECTOR (0.032, middle, 0.012), self->turn,
                       0.004);
  unknot_prop_add_box (self, stand, AT (0, 0.004, 0.008), UNKNOT_VECTOR (0.13, 0.008, 0.09), self->turn, 0.003);
#undef AT
}

void
unknot_prop_make_keyboard (const UnknotPropMaker *self)
{
  UnknotPrimitive board = unknot_prop_own_solid (self, 0, "white");
  UnknotVector size = self->prop->size;

  for (guint row = 0; row < KEY_ROWS; row++)
    {
      double z = ((row + 0.5) / KEY_ROWS - 0.5) * size.z;

      board.line = (int) row + 1;
      unknot_prop_add_box (self, board, unknot_prop_place (self, 0, size.y / 2 + 0.002 * z / size.z, z),
                           UNKNOT_VECTOR (size.x, size.y, size.z / KEY_ROWS), self->turn, 0.002);
    }
}

void
unknot_prop_make_mouse (const UnknotPropMaker *self)
{
  UnknotPrimitive shell = unknot_prop_own_solid (self, 0, "white");
  UnknotVector front = unknot_prop_place (self, 0, 0.008, 0.012), back = unknot_prop_place (self, 0, 0.009, -0.012);

  shell.turn = self->turn;
  shell.scale = UNKNOT_VECTOR (1, 1, 0.62);
  shell.n_cuts = 1;
  shell.cuts[0].normal = UNKNOT_VECTOR (0, -1, 0);
  shell.cuts[0].distance = -self->at.y;
  unknot_prop_add_cone (self, shell, back, front, 0.0165, 0.0150, 0.004);
  unknot_prop_add_cone (self, unknot_prop_solid (self, 1, "stand"), unknot_prop_place (self, 0, 0.0185, 0.012),
                        unknot_prop_place (self, 0, 0.0180, 0.018), 0.0024, 0.0024, 0);
}

/* The lid leans back from the hinge. */
void
unknot_prop_make_laptop (const UnknotPropMaker *self)
{
  UnknotTurn lid = unknot_turn_join (self->turn, unknot_turn_about_x (18));
  UnknotVector hinge = unknot_prop_place (self, 0, 0.010, 0.075);
  UnknotVector middle = unknot_vector_along (hinge, lid.y, 0.078);

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "stand"), unknot_prop_place (self, 0, 0.005, 0),
                       UNKNOT_VECTOR (0.215, 0.010, 0.150), self->turn, 0.004);
  unknot_prop_add_box (self, unknot_prop_solid (self, 1, "screen"), unknot_prop_place (self, 0, 0.0095, 0.022),
                       UNKNOT_VECTOR (0.180, 0.003, 0.062), self->turn, 0.001);
  unknot_prop_add_box (self, unknot_prop_solid (self, 2, "screen"), unknot_prop_place (self, 0, 0.0095, -0.045),
                       UNKNOT_VECTOR (0.060, 0.002, 0.036), self->turn, 0.001);
  unknot_prop_add_box (self, unknot_prop_solid (self, 3, "screen"), middle, UNKNOT_VECTOR (0.215, 0.150, 0.008), lid,
                       0.003);
  unknot_prop_add_box (self, unknot_prop_solid (self, 4, "glass"), unknot_vector_along (middle, lid.z, -0.0042),
                       UNKNOT_VECTOR (0.196, 0.130, 0.002), lid, 0.001);
}
