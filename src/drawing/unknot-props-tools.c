#include "unknot-props-private.h"

/* What one presses, rolls, hooks and pulls with. */

/* Pieces of a curve between two of its points. */
#define CURVE_STEPS 6
#define BAND_STEPS 6

/* The seam of a tennis ball: how it swings, in shares of the radius, and of how many pieces it is made. */
#define SEAM_WIDE 0.75
#define SEAM_SWING 0.25
#define SEAM_PIECES 28
#define SEAM_WIDTH 0.085

/* From where on the cane is not closed canopy but handle: at which of its points. */
#define CANOPY_FROM 5

static UnknotVector
seam (UnknotVector at,
      UnknotTurn   turn,
      double       radius,
      double       t)
{
  UnknotVector on = {
    SEAM_WIDE * cos (t) + SEAM_SWING * cos (3 * t),
    SEAM_WIDE * sin (t) - SEAM_SWING * sin (3 * t),
    2 * sqrt (SEAM_WIDE * SEAM_SWING) * sin (2 * t),
  };

  return unknot_vector_along (at, unknot_turn_apply (turn, on), radius);
}

void
unknot_prop_make_ball (const UnknotPropMaker *self)
{
  static const UnknotTurn askew = { { 0.80, 0.36, 0.48 }, { -0.60, 0.48, 0.64 }, { 0, -0.80, 0.60 } };
  UnknotPrimitive felt = unknot_prop_own_solid (self, 0, "ball");
  UnknotTurn turn = unknot_turn_join (self->turn, askew);
  double radius = self->prop->radius;

  unknot_prop_add_ball (self, felt, self->at, radius);
  if (self->prop->tone != NULL)
    return;

  felt.tone = unknot_cast_get_tone (self->cast, "ball-seam");
  for (guint i = 0; i < SEAM_PIECES; i++)
    unknot_prop_add_cone (self, felt, seam (self->at, turn, radius * 0.965, 2 * G_PI * i / SEAM_PIECES),
                          seam (self->at, turn, radius * 0.965, 2 * G_PI * (i + 1) / SEAM_PIECES),
                          radius * SEAM_WIDTH, radius * SEAM_WIDTH, 0);
}

/* The foot hugs both balls, is tied shut behind them, and ends in a leg with a ribbed cuff that lies beside. */
void
unknot_prop_make_sock (const UnknotPropMaker *self)
{
  UnknotPrimitive sock = unknot_prop_own_solid (self, 0, "sock");
  UnknotPrimitive cuff = unknot_prop_solid (self, 1, "sock-cuff");
  double radius = self->prop->radius;
  UnknotVector a = unknot_prop_point (self, 0), b = unknot_prop_point (self, 1);
  UnknotVector away = unknot_vector_unit (unknot_vector_subtract (b, a));
  UnknotVector tied = unknot_vector_along (b, away, radius * 1.25);
  UnknotVector end = unknot_vector_along (tied, unknot_vector_unit (UNKNOT_VECTOR (away.x, away.y - 0.25, away.z)),
                                          radius * 2.4);

  sock.line = 1;
  unknot_prop_add_cone (self, sock, a, a, radius, radius, radius * 0.5);
  sock.line = 2;
  unknot_prop_add_cone (self, sock, b, b, radius, radius, radius * 0.5);
  unknot_prop_add_cone (self, sock, tied, end, radius * 0.34, radius * 0.66, radius * 0.5);
  unknot_prop_add_cone (self, cuff, end, unknot_vector_along (end, away, radius * 0.7), radius * 0.70, radius * 0.74,
                        0);
}

void
unknot_prop_make_roller (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotVector axis = unknot_vector_unit (prop->axis);
  double half = prop->length / 2;

  unknot_prop_add_cylinder (self, unknot_prop_own_solid (self, 0, "roller"), self->at, axis, prop->length,
                            prop->radius, 0.006);
  for (int end = -1; end <= 1; end += 2)
    {
      unknot_prop_add_cylinder (self, unknot_prop_solid (self, 1, "roller-ring"),
                                unknot_vector_along (self->at, axis, end * (half + 0.0005)), axis, 0.004,
                                prop->radius * 0.74, 0.0015);
      unknot_prop_add_cylinder (self, unknot_prop_solid (self, 2, "roller-core"),
                                unknot_vector_along (self->at, axis, end * (half + 0.0015)), axis, 0.004,
                                prop->radius * 0.52, 0.0015);
    }
}

void
unknot_prop_make_cane (const UnknotPropMaker *self)
{
  UnknotPrimitive knob = unknot_prop_solid (self, 1, "knob");

  unknot_prop_add_curve (self, unknot_prop_own_solid (self, 0, "cane"), CURVE_STEPS, self->prop->radius);
  for (guint i = 0; i < self->prop->n_knobs; i++)
    unknot_prop_add_ball (self, knob, unknot_prop_point (self, self->prop->knobs[i]), self->prop->knob_radius);
}

/* Bent as the cane: a cloth is wound round the end of the crook, the canopy is rolled up and tied. */
void
unknot_prop_make_umbrella (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive cloth = unknot_prop_solid (self, 1, "towel");
  UnknotPrimitive canopy = unknot_prop_own_solid (self, 2, "canopy");
  guint last = prop->n_points - 1;
  guint from = MIN (CANOPY_FROM, last);
  UnknotVector top = unknot_prop_point (self, from), end = unknot_prop_point (self, last);
  UnknotVector tie = unknot_vector_mix (top, end, 0.45);
  UnknotVector along = unknot_vector_unit (unknot_vector_subtract (end, top));

  unknot_prop_add_curve (self, unknot_prop_solid (self, 0, "wood"), CURVE_STEPS, prop->radius);

  for (guint i = 0; i < 3; i++)
    {
      cloth.line = (int) i + 1;
      unknot_prop_add_cone (self, cloth, unknot_prop_curve (self, 0, i / 3.0),
                            unknot_prop_curve (self, 0, (i + 1) / 3.0), prop->knob_radius, prop->knob_radius * 0.94,
                            0);
    }

  canopy.line = 1;
  unknot_prop_add_cone (self, canopy, top, tie, prop->radius * 1.2, prop->radius * 2.1, 0.004);
  canopy.line = 2;
  unknot_prop_add_cone (self, canopy, tie, end, prop->radius * 2.1, prop->radius * 1.1, 0.004);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 3, "gun-trim"), tie, along, 0.009, prop->radius * 2.3,
                            0.003);
  unknot_prop_add_cone (self, unknot_prop_solid (self, 4, "stand"), end, unknot_vector_along (end, along, 0.03),
                        prop->radius * 0.5, prop->radius * 0.3, 0);
}

/* A soft head on a plunger, the motor behind it, and a handle with a button and a heavy foot. */
void
unknot_prop_make_gun (const UnknotPropMaker *self)
{
  UnknotVector barrel = unknot_stage_direction (self->stage, &self->prop->barrel);
  UnknotVector handle = unknot_stage_direction (self->stage, &self->prop->handle);
  UnknotVector grip = unknot_vector_along (self->at, barrel, 0.1075);
  UnknotVector ahead = unknot_vector_unit (unknot_vector_reject (unknot_vector_scale (barrel, -1), handle));
  UnknotPrimitive body = unknot_prop_solid (self, 2, "gun");

#define ON_BARREL(distance) unknot_vector_along (self->at, barrel, (distance))
#define ON_HANDLE(distance) unknot_vector_along (grip, handle, (distance))
  unknot_prop_add_ball (self, unknot_prop_solid (self, 0, "gun-head"), self->at, 0.0175);
  unknot_prop_add_cone (self, unknot_prop_solid (self, 1, "white"), ON_BARREL (0.010), ON_BARREL (0.052), 0.0075,
                        0.0075, 0);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 3, "gun-trim"), ON_BARREL (0.054), barrel, 0.018, 0.0200,
                            0.004);
  unknot_prop_add_cone (self, body, ON_BARREL (0.064), ON_BARREL (0.085), 0.0190, 0.0245, 0.010);
  unknot_prop_add_cylinder (self, body, ON_BARREL (0.112), barrel, 0.072, 0.0255, 0.009);
  unknot_prop_add_cone (self, body, ON_HANDLE (0.010), ON_HANDLE (0.036), 0.0160, 0.0128, 0.012);
  unknot_prop_add_cone (self, body, ON_HANDLE (0.036), ON_HANDLE (0.112), 0.0128, 0.0140, 0.010);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 4, "gun-trim"), ON_HANDLE (0.122), handle, 0.020, 0.0185,
                            0.005);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 5, "gun-light"), ON_BARREL (0.1475), barrel, 0.004, 0.0165,
                            0.0015);
  unknot_prop_add_ball (self, unknot_prop_solid (self, 6, "gun-light"),
                        unknot_vector_along (ON_HANDLE (0.030), ahead, 0.0118), 0.0055);
#undef ON_BARREL
#undef ON_HANDLE
}

/* A foam handle at the end of a band, on two short straps. */
static void
add_band_grip (const UnknotPropMaker *self,
               UnknotVector           end,
               UnknotVector           away,
               UnknotVector           across)
{
  UnknotPrimitive strap = unknot_prop_solid (self, 1, "gun-trim");
  UnknotVector bar = unknot_vector_along (end, away, 0.035);

  for (int side = -1; side <= 1; side += 2)
    unknot_prop_add_cone (self, strap, end, unknot_vector_along (bar, across, side * 0.036), 0.0028, 0.0028, 0);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 2, "roller-core"), bar, across, 0.076, 0.0088, 0.004);
}

void
unknot_prop_make_band (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive rubber = unknot_prop_own_solid (self, 0, "band");
  UnknotVector face = unknot_stage_direction (self->stage, &prop->face);
  UnknotVector last = unknot_prop_point (self, 0);

  rubber.blend = 0.002;
  for (guint i = 0; i + 1 < prop->n_points; i++)
    {
      for (guint j = 1; j <= BAND_STEPS; j++)
        {
          UnknotVector next = unknot_prop_curve (self, i, (double) j / BAND_STEPS);
          UnknotVector along = unknot_vector_subtract (next, last);
          double length = unknot_vector_length (along);
          UnknotTurn turn;

          if (length < 1e-6)
            continue;

          turn.y = unknot_vector_scale (along, 1 / length);
          turn.z = unknot_vector_reject (face, turn.y);
          /* Where the band runs along its own face it turns its edge. */
          if (unknot_vector_length (turn.z) < 0.2)
            turn.z = unknot_vector_reject (fabs (turn.y.y) < 0.8 ? UNKNOT_VECTOR (0, 1, 0) : UNKNOT_VECTOR (0, 0, 1),
                                           turn.y);
          turn.z = unknot_vector_unit (turn.z);
          turn.x = unknot_vector_scale (unknot_vector_cross (turn.y, turn.z), prop->mirrored ? -1 : 1);
          unknot_prop_add_box (self, rubber, unknot_vector_mix (last, next, 0.5),
                               UNKNOT_VECTOR (prop->width, length + prop->thick, prop->thick), turn,
                               prop->thick * 0.45);

          if (prop->grips && i == 0 && j == 1)
            add_band_grip (self, last, unknot_vector_scale (turn.y, -1), turn.x);
          if (prop->grips && i + 2 == prop->n_points && j == BAND_STEPS)
            add_band_grip (self, next, turn.y, turn.x);
          last = next;
        }
    }
}

/* A kneading collar: a fat roll round the neck, loops for the hands at its ends, and its switch on one of them. */
void
unknot_prop_make_collar (const UnknotPropMaker *self)
{
  const UnknotProp *prop = self->prop;
  UnknotPrimitive strap = unknot_prop_solid (self, 1, "stand");
  guint last = prop->n_points - 1;
  UnknotVector ends[2][2] = {
    { unknot_prop_point (self, 1), unknot_prop_point (self, 0) },
    { unknot_prop_point (self, last - 1), unknot_prop_point (self, last) },
  };
  UnknotVector outwards = unknot_vector_unit (unknot_vector_subtract (ends[0][1], self->at));

  unknot_prop_add_curve (self, unknot_prop_own_solid (self, 0, "gun-trim"), CURVE_STEPS, prop->radius);
  for (guint i = 0; i < 2; i++)
    {
      UnknotVector away = unknot_vector_unit (unknot_vector_subtract (ends[i][1], ends[i][0]));

      unknot_prop_add_cone (self, strap, ends[i][1], unknot_vector_along (ends[i][1], away, 0.055), 0.0105, 0.0105, 0);
    }
  unknot_prop_add_ball (self, unknot_prop_solid (self, 2, "gun-light"),
                        unknot_vector_along (unknot_vector_mix (ends[0][0], ends[0][1], 0.6), outwards,
                                             prop->radius * 0.85),
                        prop->radius * 0.36);
}
