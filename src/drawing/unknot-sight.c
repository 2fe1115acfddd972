#include "unknot-sight.h"

/* Whether a camera sees a contact. */

/* The ring round the contact that should be seen, over the skin. */
#define RING_RADIUS 0.0176
#define RING_POINTS 8
#define RING_OVER 0.012
/* A look is followed so far. */
#define FARTHEST 0.6
#define NEAREST 0.012
#define SHORTEST_STEP 0.004

/* What of a massage gun is nearer to the middle of its head belongs to the contact. */
#define GUN_HEAD 0.05

/* The motor of a massage gun hides the head where its barrel points at the camera. */
static void
add_guns (GArray                *primitives,
          const UnknotStage     *stage,
          const UnknotBoundPose *pose)
{
  for (guint i = 0; i < pose->n_props; i++)
    {
      UnknotVector head = unknot_stage_point (stage, &pose->props[i].at);
      g_autoptr (GArray) solids = unknot_primitives_new ();

      if (pose->props[i].kind != UNKNOT_PROP_GUN)
        continue;

      unknot_primitives_add_prop (solids, stage, pose, i);
      for (guint j = 0; j < solids->len; j++)
        {
          UnknotPrimitive *solid = &g_array_index (solids, UnknotPrimitive, j);

          if (unknot_vector_length (unknot_vector_subtract (solid->a, head)) > GUN_HEAD)
            g_array_append_vals (primitives, solid, 1);
        }
    }
}

/**
 * unknot_sight_field:
 * @stage: the people, solved
 * @pose: the pose of @stage
 *
 * Collects what can hide a contact: everybody, but for the hands, one of which may make the contact, and the body
 * of a massage gun.
 *
 * Returns: (transfer full): the field
 */
UnknotField *
unknot_sight_field (const UnknotStage     *stage,
                    const UnknotBoundPose *pose)
{
  g_autoptr (GArray) all = unknot_primitives_new ();
  g_autoptr (GArray) some = unknot_primitives_new ();

  for (guint i = 0; i < stage->n_skeletons; i++)
    unknot_primitives_add_body (all, stage, i);
  for (guint i = 0; i < all->len; i++)
    {
      UnknotPrimitive *primitive = &g_array_index (all, UnknotPrimitive, i);

      if (primitive->bone != UNKNOT_BONE_HAND_LEFT && primitive->bone != UNKNOT_BONE_HAND_RIGHT)
        g_array_append_vals (some, primitive, 1);
    }
  add_guns (some, stage, pose);

  return unknot_field_new ((UnknotPrimitive *) some->data, some->len);
}

static gboolean
is_hidden (const UnknotField *bodies,
           UnknotVector       from,
           UnknotVector       toward)
{
  for (double way = NEAREST; way < FARTHEST;)
    {
      double gap = unknot_field_distance (bodies, unknot_vector_along (from, toward, way));

      if (gap <= 0.001)
        return TRUE;
      way += MAX (gap, SHORTEST_STEP);
    }

  return FALSE;
}

/**
 * unknot_sight_share:
 * @bodies: what may hide it
 * @at: the contact
 * @normal: away from the body
 * @camera: who looks
 *
 * Measures which share of a ring round a contact can be seen.
 *
 * Returns: 0 for hidden to 1 for all of it
 */
double
unknot_sight_share (const UnknotField  *bodies,
                    UnknotVector        at,
                    UnknotVector        normal,
                    const UnknotCamera *camera)
{
  UnknotVector middle = unknot_vector_along (at, normal, RING_OVER);
  UnknotVector x = unknot_vector_unit (unknot_vector_cross (camera->toward, UNKNOT_VECTOR (0.2, 0.9, 0.1)));
  UnknotVector y = unknot_vector_cross (camera->toward, x);
  guint seen = 0;

  for (guint i = 0; i < RING_POINTS; i++)
    {
      double angle = i * 2 * G_PI / RING_POINTS;
      UnknotVector from = unknot_vector_along (middle, x, cos (angle) * RING_RADIUS);

      from = unknot_vector_along (from, y, sin (angle) * RING_RADIUS);
      seen += is_hidden (bodies, from, camera->toward) ? 0 : 1;
    }

  return (double) seen / RING_POINTS;
}
