#include "unknot-knot-private.h"

#include <math.h>

/* What [class@Unknot.Knots] tells a knot when the journal changes. */

static void
set_number (UnknotKnot *self,
            double     *field,
            double      value,
            const char *property)
{
  if (fabs (*field - value) < 1e-6)
    return;

  *field = value;
  g_object_notify (G_OBJECT (self), property);
}

/**
 * unknot_knot_set_place:
 * @self: a knot
 * @record: muscle, side, view, place, area and label
 *
 * Puts the knot where an entry says it is.
 */
void
unknot_knot_set_place (UnknotKnot             *self,
                       const UnknotKnotRecord *record)
{
  g_return_if_fail (UNKNOT_IS_KNOT (self));
  g_return_if_fail (record != NULL);

  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_str (&self->muscle, record->muscle))
    g_object_notify (G_OBJECT (self), "muscle");
  if (g_set_str (&self->label, record->label))
    g_object_notify (G_OBJECT (self), "label");
  if (self->side != record->side)
    {
      self->side = record->side;
      g_object_notify (G_OBJECT (self), "side");
    }
  if (self->view != record->view)
    {
      self->view = record->view;
      g_object_notify (G_OBJECT (self), "view");
    }
  set_number (self, &self->x, record->x, "x");
  set_number (self, &self->y, record->y, "y");
  if (!unknot_area_equal (self->area, record->area))
    {
      g_clear_pointer (&self->area, unknot_area_unref);
      self->area = record->area != NULL ? unknot_area_ref (record->area) : NULL;
      g_object_notify (G_OBJECT (self), "area");
    }
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * unknot_knot_set_found:
 * @self: a knot
 * @found: when it was marked
 * @days_before: how many days it had hurt before; -1 unknown
 *
 * Says since when there is this knot.
 */
void
unknot_knot_set_found (UnknotKnot *self,
                       UnknotTime  found,
                       int         days_before)
{
  g_return_if_fail (UNKNOT_IS_KNOT (self));

  self->found = found;
  self->days_before = days_before;
}

/**
 * unknot_knot_set_pain:
 * @self: a knot
 * @pain: 0-10; -1 for a knot that is not rated
 * @rated: when it was given
 *
 * Says how much it hurts.
 */
void
unknot_knot_set_pain (UnknotKnot *self,
                      int         pain,
                      UnknotTime  rated)
{
  g_return_if_fail (UNKNOT_IS_KNOT (self));
  g_return_if_fail (pain >= -1 && pain <= 10);

  self->rated = rated;
  if (self->pain == pain)
    return;

  self->pain = pain;
  g_object_notify (G_OBJECT (self), "pain");
}

/**
 * unknot_knot_set_state:
 * @self: a knot
 * @state: how it is
 *
 * Says how it is.
 */
void
unknot_knot_set_state (UnknotKnot      *self,
                       UnknotKnotState  state)
{
  g_return_if_fail (UNKNOT_IS_KNOT (self));

  if (self->state == state)
    return;

  self->state = state;
  g_object_notify (G_OBJECT (self), "state");
}

/**
 * unknot_knot_set_life:
 * @self: a knot
 * @life: what became of it
 *
 * Says what has happened to it so far.
 */
void
unknot_knot_set_life (UnknotKnot     *self,
                      UnknotKnotLife *life)
{
  g_return_if_fail (UNKNOT_IS_KNOT (self));
  g_return_if_fail (life != NULL);

  if (self->life == life)
    return;

  unknot_knot_life_unref (self->life);
  self->life = unknot_knot_life_ref (life);
  g_object_notify (G_OBJECT (self), "life");
}
