#include "unknot-props-private.h"

/* Small things that one holds, wears, drinks and reads. */

#define HEADBAND_STEPS 5

/* A tube of rub, from its mouth to the crimped end; it lies open, the cap is off. */
void
unknot_prop_make_rub (const UnknotPropMaker *self)
{
  UnknotPrimitive tube = unknot_prop_own_solid (self, 1, "rub");
  UnknotPrimitive label = unknot_prop_solid (self, 1, "band");
  double length = self->prop->length, radius = self->prop->radius;

#define ON(distance) unknot_prop_held_place (self, 0, (distance), 0)
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 0, "band"), ON (0.007), self->held.y, 0.014, radius * 0.52,
                            0.002);
  unknot_prop_add_cone (self, tube, ON (0.014 + radius), ON (length * 0.55), radius, radius * 0.96, 0.006);
  label.blend = 0.002;
  unknot_prop_add_cylinder (self, label, ON (length * 0.42), self->held.y, length * 0.2, radius * 1.03, 0.002);

  /* Flat towards the end. */
  tube.turn = self->held;
  tube.scale = UNKNOT_VECTOR (1.12, 1, 0.55);
  unknot_prop_add_cone (self, tube, ON (length * 0.55), ON (length * 0.82), radius, radius * 0.9, 0.012);
  tube.scale = UNKNOT_VECTOR (1, 1, 1);
  tube.blend = 0.008;
  unknot_prop_add_box (self, tube, ON (length * 0.9), UNKNOT_VECTOR (radius * 2.15, length * 0.16, 0.006), self->held,
                       0.0025);
  unknot_prop_add_box (self, unknot_prop_solid (self, 2, "stand"), ON (length * 0.985),
                       UNKNOT_VECTOR (radius * 2.25, length * 0.05, 0.005), self->held, 0.002);
#undef ON
}

/* A squeezed pea with the tip that the tube leaves. */
void
unknot_prop_make_cream (const UnknotPropMaker *self)
{
  UnknotPrimitive cream = unknot_prop_own_solid (self, 0, "cream");
  double radius = self->prop->radius;

  cream.turn = self->held;
  cream.scale = UNKNOT_VECTOR (1.15, 0.75, 1.15);
  unknot_prop_add_cone (self, cream, self->at, self->at, radius, radius, radius * 0.6);
  cream.scale = UNKNOT_VECTOR (1, 1, 1);
  unknot_prop_add_cone (self, cream, unknot_prop_held_place (self, 0, radius * 0.45, 0),
                        unknot_prop_held_place (self, radius * 0.22, radius * 1.25, 0), radius * 0.55, radius * 0.14,
                        radius * 0.5);
}

/* A drinking bottle, from its foot to the cap. */
void
unknot_prop_make_bottle (const UnknotPropMaker *self)
{
  UnknotPrimitive body = unknot_prop_own_solid (self, 0, "glass");
  UnknotPrimitive water = unknot_prop_solid (self, 0, "water");
  double length = self->prop->length, radius = self->prop->radius;

#define ON(share) unknot_prop_held_place (self, 0, length * (share), 0)
  water.blend = 0.002;
  unknot_prop_add_cylinder (self, water, ON (0.26), self->held.y, length * 0.52, radius, 0.006);
  body.blend = 0.004;
  unknot_prop_add_cylinder (self, body, ON (0.58), self->held.y, length * 0.16, radius, 0.004);
  unknot_prop_add_cone (self, body, ON (0.64), ON (0.78), radius * 0.98, radius * 0.5, 0.008);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 1, "cane"), ON (0.885), self->held.y, length * 0.15,
                            radius * 0.58, 0.002);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 2, "cane"), ON (0.98), self->held.y, length * 0.06,
                            radius * 0.26, 0.002);
#undef ON
}

/* A glass of water, from its foot; the water stays below the rim. */
void
unknot_prop_make_glass (const UnknotPropMaker *self)
{
  UnknotPrimitive wall = unknot_prop_own_solid (self, 0, "glass");
  UnknotPrimitive water = unknot_prop_solid (self, 0, "water");
  UnknotPrimitive hollow = unknot_prop_solid (self, 1, "water");
  double length = self->prop->length, radius = self->prop->radius;

#define ON(share) unknot_prop_held_place (self, 0, length * (share), 0)
  unknot_prop_add_cylinder (self, wall, ON (0.06), self->held.y, length * 0.12, radius * 0.9, 0.002);
  unknot_prop_add_cylinder (self, water, ON (0.38), self->held.y, length * 0.52, radius * 0.96, 0.001);
  unknot_prop_add_cylinder (self, wall, ON (0.82), self->held.y, length * 0.36, radius, 0.001);
  unknot_prop_add_cylinder (self, hollow, ON (0.998), self->held.y, length * 0.01, radius * 0.84, 0.001);
#undef ON
}

/* A plate with something of everything: vegetables, bread, something red. */
void
unknot_prop_make_plate (const UnknotPropMaker *self)
{
  UnknotPrimitive greens = unknot_prop_solid (self, 2, "greens");
  UnknotPrimitive bread = unknot_prop_solid (self, 3, "wood");
  UnknotPrimitive tomato = unknot_prop_solid (self, 4, "heat");
  double radius = self->prop->radius;

  unknot_prop_add_cylinder (self, unknot_prop_own_solid (self, 0, "white"), unknot_prop_place (self, 0, 0.005, 0),
                            UNKNOT_VECTOR (0, 1, 0), 0.010, radius, 0.004);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 1, "linen"), unknot_prop_place (self, 0, 0.009, 0),
                            UNKNOT_VECTOR (0, 1, 0), 0.006, radius * 0.72, 0.002);
  for (int i = 0; i < 4; i++)
    unknot_prop_add_cone (self, greens,
                          unknot_prop_place (self, (-0.30 - 0.14 * (i % 2)) * radius, 0.014, (i - 1.2) * 0.22 * radius),
                          unknot_prop_place (self, (-0.16 - 0.20 * (i % 2)) * radius, 0.022, (i - 1.6) * 0.22 * radius),
                          radius * 0.13, radius * 0.16, 0.004);
  unknot_prop_add_box (self, bread, unknot_prop_place (self, 0.30 * radius, 0.022, -0.20 * radius),
                       UNKNOT_VECTOR (radius * 0.62, 0.020, radius * 0.5),
                       unknot_turn_join (self->turn, unknot_turn_about_y (24)), 0.009);
  for (int i = 0; i < 2; i++)
    unknot_prop_add_ball (self, tomato, unknot_prop_place (self, (0.10 + 0.30 * i) * radius, 0.026,
                                                           (0.40 - 0.08 * i) * radius), radius * 0.15);
}

/* A wash basin: its bowl is hollow, the tap stands behind it and runs. */
void
unknot_prop_make_basin (const UnknotPropMaker *self)
{
  UnknotPrimitive bowl = unknot_prop_own_solid (self, 0, "white");
  UnknotPrimitive tap = unknot_prop_solid (self, 2, "stand");
  double w = self->prop->width, l = self->prop->length, h = self->prop->height;

#define AT(x, y, z) unknot_prop_place (self, (x), h + (y), (z))
  bowl.hole = AT (0, l * 0.30, -l * 0.04);
  bowl.hole_radius = l * 0.52;
  unknot_prop_add_box (self, bowl, AT (0, -0.045, 0), UNKNOT_VECTOR (w, 0.09, l), self->turn, 0.024);
  bowl.hole_radius = 0;
  bowl.group = self->group + 1;
  unknot_prop_add_cone (self, bowl, AT (0, -0.10, 0.02), AT (0, -h + 0.040, 0.02), 0.045, 0.040, 0);
  unknot_prop_add_cone (self, tap, AT (0, -0.01, l * 0.42), AT (0, 0.105, l * 0.42), 0.0085, 0.0075, 0.004);
  unknot_prop_add_cone (self, tap, AT (0, 0.105, l * 0.42), AT (0, 0.112, l * 0.10), 0.0085, 0.0075, 0.006);
  unknot_prop_add_cone (self, tap, AT (0, 0.112, l * 0.10), AT (0, 0.098, l * 0.07), 0.0078, 0.0080, 0.006);
  unknot_prop_add_cone (self, tap, AT (0.002, 0.118, l * 0.42), AT (0.030, 0.126, l * 0.42), 0.0055, 0.0060, 0);
  unknot_prop_add_cone (self, unknot_prop_solid (self, 3, "water"), AT (0, 0.090, l * 0.07), AT (0, -0.05, l * 0.06),
                        0.0052, 0.0062, 0);
#undef AT
}

/* A hand mirror: held where the handle begins, its glass looks out of the face. */
void
unknot_prop_make_mirror (const UnknotPropMaker *self)
{
  UnknotPrimitive frame = unknot_prop_own_solid (self, 0, "cane");
  double radius = self->prop->radius;
  UnknotVector middle = unknot_prop_held_place (self, 0, 0.052 + radius, 0);

  unknot_prop_add_cone (self, frame, unknot_prop_held_place (self, 0, -0.040, 0),
                        unknot_prop_held_place (self, 0, 0.052, 0), 0.0068, 0.0058, 0.006);
  frame.blend = 0.008;
  unknot_prop_add_cylinder (self, frame, middle, self->held.z, 0.012, radius, 0.005);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 1, "glass"),
                            unknot_vector_along (middle, self->held.z, 0.0048), self->held.z, 0.005, radius * 0.84,
                            0.001);
}

/* Lines of print, as long as each says. */
static void
add_print (const UnknotPropMaker *self,
           guint                  group,
           const char            *tone,
           UnknotVector           middle,
           UnknotTurn             turn,
           double                 width,
           double                 height,
           guint                  lines)
{
  for (guint i = 0; i < lines; i++)
    {
      double share = i + 1 == lines ? 0.55 : 1;
      double up = (0.5 - (i + 0.5) / lines) * height;
      UnknotVector at = unknot_vector_along (middle, turn.y, up);

      unknot_prop_add_box (self, unknot_prop_solid (self, group, tone),
                           unknot_vector_along (at, turn.x, -width * (1 - share) / 2),
                           UNKNOT_VECTOR (width * share, height * 0.16 / lines * 2, 0.0014), turn, 0.0005);
    }
}

/* An open book, held at the foot of its back. */
void
unknot_prop_make_book (const UnknotPropMaker *self)
{
  double width = self->prop->size.x, height = self->prop->size.y;

  for (int side = -1; side <= 1; side += 2)
    {
      UnknotTurn turn = unknot_turn_join (self->held, unknot_turn_about_y (side * -16));
      UnknotVector page = unknot_prop_held_place (self, 0, height / 2, 0);
      UnknotVector middle = unknot_vector_along (page, turn.x, side * width / 4);

      unknot_prop_add_box (self, unknot_prop_own_solid (self, side < 0 ? 0 : 1, "band"),
                           unknot_vector_along (middle, turn.z, -0.005),
                           UNKNOT_VECTOR (width / 2 + 0.004, height + 0.006, 0.003), turn, 0.0012);
      unknot_prop_add_box (self, unknot_prop_solid (self, side < 0 ? 2 : 3, "linen"), middle,
                           UNKNOT_VECTOR (width / 2 - 0.002, height - 0.004, 0.008), turn, 0.003);
      add_print (self, side < 0 ? 4 : 5, "stand", unknot_vector_along (middle, turn.z, 0.0040), turn, width * 0.34,
                 height * 0.7, 4);
    }
}

/* A leaflet, printed on both sides under a heading, held at its middle. */
void
unknot_prop_make_leaflet (const UnknotPropMaker *self)
{
  double width = self->prop->size.x, height = self->prop->size.y;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "paper"), self->at,
                       UNKNOT_VECTOR (width, height, 0.004), self->held, 0.0015);
  for (int side = -1; side <= 1; side += 2)
    {
      unknot_prop_add_box (self, unknot_prop_solid (self, 1, "band"),
                           unknot_prop_held_place (self, 0, height * 0.37, side * 0.0022),
                           UNKNOT_VECTOR (width * 0.8, height * 0.12, 0.0016), self->held, 0.0007);
      add_print (self, 2, "stand", unknot_prop_held_place (self, 0, -height * 0.08, side * 0.0022), self->held,
                 width * 0.78, height * 0.62, 5);
    }
}

void
unknot_prop_make_phone (const UnknotPropMaker *self)
{
  UnknotVector size = self->prop->size;

  unknot_prop_add_box (self, unknot_prop_own_solid (self, 0, "screen"), self->at, size, self->held,
                       MIN (size.z * 0.48, 0.003));
  unknot_prop_add_box (self, unknot_prop_solid (self, 1, "glass"),
                       unknot_prop_held_place (self, 0, 0, size.z / 2 - 0.0006),
                       UNKNOT_VECTOR (size.x * 0.86, size.y * 0.88, 0.0024), self->held, 0.001);
}

/* Worn: `at` is the middle of the head between both ears. With a microphone it is a headset. */
void
unknot_prop_make_headphones (const UnknotPropMaker *self)
{
  UnknotPrimitive band = unknot_prop_own_solid (self, 0, "screen");
  UnknotPrimitive cup = unknot_prop_own_solid (self, 1, "screen");
  UnknotPrimitive cushion = unknot_prop_solid (self, 2, "stand");
  double half = self->prop->width / 2, height = self->prop->height;
  UnknotVector last = unknot_prop_held_place (self, -half, 0, 0);

  for (guint i = 1; i <= 2 * HEADBAND_STEPS; i++)
    {
      double angle = G_PI * i / (2 * HEADBAND_STEPS);
      UnknotVector next = unknot_prop_held_place (self, -half * cos (angle), height * sin (angle), 0);

      unknot_prop_add_cone (self, band, last, next, 0.0052, 0.0052, 0.002);
      last = next;
    }

  for (int side = -1; side <= 1; side += 2)
    {
      unknot_prop_add_cylinder (self, cushion, unknot_prop_held_place (self, side * (half - 0.004), -0.008, 0),
                                self->held.x, 0.012, 0.0205, 0.005);
      unknot_prop_add_cylinder (self, cup, unknot_prop_held_place (self, side * (half + 0.005), -0.008, 0),
                                self->held.x, 0.012, 0.0180, 0.005);
    }

  if (!self->prop->microphone)
    return;

  last = unknot_prop_held_place (self, half + 0.005, -0.012, 0.004);
  for (guint i = 1; i <= 4; i++)
    {
      double t = i / 4.0;
      UnknotVector next = unknot_prop_held_place (self, half + 0.005 - 0.034 * t * t, -0.012 - 0.030 * t,
                                                  0.004 + 0.080 * t - 0.012 * t * t);

      unknot_prop_add_cone (self, band, last, next, 0.0032, 0.0032, 0.001);
      last = next;
    }
  unknot_prop_add_ball (self, cushion, last, 0.0072);
}

/* A backpack, its back at the place; the straps follow the prop's points, which are those of the left one. */
void
unknot_prop_make_backpack (const UnknotPropMaker *self)
{
  UnknotPrimitive bag = unknot_prop_own_solid (self, 0, "cushion");
  UnknotPrimitive pocket = unknot_prop_own_solid (self, 1, "cushion");
  UnknotPrimitive zip = unknot_prop_solid (self, 2, "stand");
  UnknotPrimitive strap = unknot_prop_solid (self, 3, "stand");
  UnknotVector size = self->prop->size;

#define ON(across, up, out) unknot_prop_held_place (self, (across) * size.x, (up) * size.y, -(out) * size.z)
  unknot_prop_add_box (self, bag, ON (0, 0, 0.5), size, self->held, size.z * 0.36);
  unknot_prop_add_box (self, pocket, ON (0, -0.2, 1.08), UNKNOT_VECTOR (size.x * 0.72, size.y * 0.42, size.z * 0.34),
                       self->held, size.z * 0.14);
  unknot_prop_add_cone (self, zip, ON (-0.30, -0.03, 1.24), ON (0.30, -0.03, 1.24), 0.0028, 0.0028, 0);
  unknot_prop_add_cone (self, strap, ON (-0.12, 0.48, 0.35), ON (-0.08, 0.58, 0.35), 0.005, 0.005, 0.003);
  unknot_prop_add_cone (self, strap, ON (-0.08, 0.58, 0.35), ON (0.08, 0.58, 0.35), 0.005, 0.005, 0.003);
  unknot_prop_add_cone (self, strap, ON (0.08, 0.58, 0.35), ON (0.12, 0.48, 0.35), 0.005, 0.005, 0.003);
#undef ON

  strap.group = self->group + 4;
  if (self->prop->n_points > 1)
    unknot_prop_add_curve (self, strap, HEADBAND_STEPS, self->prop->radius);
}
