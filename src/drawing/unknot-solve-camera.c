#include "unknot-sight.h"
#include "unknot-solve-private.h"

/* From where the contact is seen best, and how much of the room the picture shows. */

/* What a place further down in the pose's list of cameras has to make up for. */
#define ORDER 0.12
/* Round the contact this much is always in the picture. */
#define CONTACT_ROOM 0.05

static double
choose_yaw (const UnknotSolve     *self,
            const UnknotPoseDraft *draft)
{
  g_autoptr (UnknotField) bodies = NULL;
  double best = draft->yaws[0], most = -G_MAXDOUBLE;

  if (draft->n_yaws == 1 || self->elsewhere)
    return best;
  if (self->hint != NULL && self->hint->has_yaw)
    for (guint i = 0; i < draft->n_yaws; i++)
      if (fabs (draft->yaws[i] - self->hint->yaw) < 0.5)
        return draft->yaws[i];

  bodies = unknot_sight_field (&self->stage, self->pose);
  for (guint i = 0; i < draft->n_yaws; i++)
    {
      UnknotCamera camera;
      double score;

      unknot_camera_init (&camera, draft->yaws[i], self->pose->view.pitch, UNKNOT_VECTOR (0, 0, 0));
      score = unknot_sight_share (bodies, self->knot.at, self->knot.normal, &camera) - ORDER * i;

      if (score > most)
        {
          most = score;
          best = draft->yaws[i];
        }
    }

  return best;
}

static gboolean
is_furniture (const UnknotProp *prop)
{
  return prop->kind >= UNKNOT_PROP_CHAIR;
}

/* Legs, seat, furniture and the hand that does nothing may be cut off by the picture's edge. */
static gboolean
is_in_upper (const UnknotSolve     *self,
             const UnknotPrimitive *primitive)
{
  UnknotBone bone = primitive->bone;
  UnknotSide idle = unknot_side_mirror (self->hand_side);

  if (!unknot_primitive_is_figure (primitive))
    return !is_furniture (&self->pose->props[primitive->object - UNKNOT_OBJECT_FIRST_PROP]);
  if (bone == UNKNOT_BONE_PELVIS || bone >= UNKNOT_BONE_THIGH_LEFT)
    return FALSE;

  return !self->has_hand
         || (bone != unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, idle)
             && bone != unknot_bone_of (UNKNOT_BONE_HAND_LEFT, idle));
}

static void
include (double              box[4],
         const UnknotCamera *camera,
         UnknotVector        place,
         double              radius)
{
  double x = unknot_vector_dot (camera->right, place), y = unknot_vector_dot (camera->down, place);

  box[0] = MIN (box[0], x - radius);
  box[1] = MAX (box[1], x + radius);
  box[2] = MIN (box[2], y - radius);
  box[3] = MAX (box[3], y + radius);
}

static void
include_primitive (double                 box[4],
                   const UnknotCamera    *camera,
                   const UnknotPrimitive *primitive)
{
  if (primitive->kind == UNKNOT_PRIMITIVE_BOX)
    {
      for (guint corner = 0; corner < 8; corner++)
        {
          UnknotVector half = {
            (corner & 1 ? 1 : -1) * primitive->scale.x,
            (corner & 2 ? 1 : -1) * primitive->scale.y,
            (corner & 4 ? 1 : -1) * primitive->scale.z,
          };

          include (box, camera, unknot_vector_add (primitive->a, unknot_turn_apply (primitive->turn, half)), 0);
        }
    }
  else if (primitive->kind == UNKNOT_PRIMITIVE_CYLINDER)
    for (int end = -1; end <= 1; end += 2)
      include (box, camera, unknot_vector_along (primitive->a, primitive->turn.y, end * primitive->length / 2),
               primitive->radius_a);
  else
    {
      double widest = MAX (primitive->scale.x, MAX (primitive->scale.y, primitive->scale.z));
      double radius = MAX (primitive->radius_a, primitive->radius_b) * widest;

      include (box, camera, primitive->a, radius);
      include (box, camera, primitive->b, radius);
    }
}

static void
fit (const UnknotSolve        *self,
     const GArray             *primitives,
     const UnknotPoseFraming  *framing,
     UnknotPoseFrame          *frame)
{
  UnknotCamera camera;
  double box[4] = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE };

  unknot_camera_init (&camera, self->pose->view.yaw, self->pose->view.pitch, UNKNOT_VECTOR (0, 0, 0));
  for (guint i = 0; i < primitives->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (primitives, UnknotPrimitive, i);

      if (!framing->upper || is_in_upper (self, primitive))
        include_primitive (box, &camera, primitive);
    }
  if (!self->elsewhere)
    include (box, &camera, self->knot.at, CONTACT_ROOM);

  frame->height = MAX (box[3] - box[2], (box[1] - box[0]) / framing->aspect) * framing->margin;
  frame->height = MAX (frame->height, framing->least);
  frame->width = frame->height * framing->aspect;
  frame->center = unknot_vector_add (unknot_vector_scale (camera.right, (box[0] + box[1]) / 2),
                                     unknot_vector_scale (camera.down, (box[2] + box[3]) / 2));
}

/* Sets the view of the pose. */
void
unknot_solve_camera (UnknotSolve           *self,
                     const UnknotPoseDraft *draft)
{
  UnknotPoseView *view = &self->pose->view;

  view->yaw = choose_yaw (self, draft);
  self->choices.has_yaw = TRUE;
  self->choices.yaw = view->yaw;

  if (draft->wide.fit || draft->tall.fit)
    {
      g_autoptr (GArray) primitives = unknot_primitives_new ();

      for (guint i = 0; i < self->pose->n_figures; i++)
        unknot_primitives_add_body (primitives, &self->stage, i);
      for (guint i = 0; i < self->pose->n_props; i++)
        unknot_primitives_add_prop (primitives, &self->stage, self->pose, i);
      if (draft->wide.fit)
        fit (self, primitives, &draft->wide, &view->wide);
      if (draft->tall.fit)
        fit (self, primitives, &draft->tall, &view->tall);
    }
}
