#include "unknot-knot-private.h"

G_DEFINE_FINAL_TYPE (UnknotKnot, unknot_knot, G_TYPE_OBJECT)

typedef enum
{
  PROP_UUID = 1,
  PROP_MUSCLE,
  PROP_SIDE,
  PROP_VIEW,
  PROP_X,
  PROP_Y,
  PROP_LABEL,
  PROP_PAIN,
  PROP_STATE,
  PROP_AREA,
  PROP_LIFE,
} UnknotKnotProperty;

static GParamSpec *props[PROP_LIFE + 1];

static void
unknot_knot_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  UnknotKnot *self = UNKNOT_KNOT (object);

  switch ((UnknotKnotProperty) prop_id)
    {
    case PROP_UUID:
      g_value_set_string (value, self->uuid);
      break;
    case PROP_MUSCLE:
      g_value_set_string (value, self->muscle);
      break;
    case PROP_SIDE:
      g_value_set_int (value, (int) self->side);
      break;
    case PROP_VIEW:
      g_value_set_int (value, (int) self->view);
      break;
    case PROP_X:
      g_value_set_double (value, self->x);
      break;
    case PROP_Y:
      g_value_set_double (value, self->y);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_PAIN:
      g_value_set_int (value, self->pain);
      break;
    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;
    case PROP_AREA:
      g_value_set_boxed (value, self->area);
      break;
    case PROP_LIFE:
      g_value_set_boxed (value, self->life);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_knot_finalize (GObject *object)
{
  UnknotKnot *self = UNKNOT_KNOT (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->muscle, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->area, unknot_area_unref);
  g_clear_pointer (&self->life, unknot_knot_life_unref);

  G_OBJECT_CLASS (unknot_knot_parent_class)->finalize (object);
}

static void
unknot_knot_class_init (UnknotKnotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_knot_get_property;
  object_class->finalize = unknot_knot_finalize;

  /**
   * UnknotKnot:uuid:
   *
   * What the journal's entries call the knot.
   */
  props[PROP_UUID] =
    g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:muscle:
   *
   * Id of the muscle that it is in; `NULL` where nobody knows.
   */
  props[PROP_MUSCLE] =
    g_param_spec_string ("muscle", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:side:
   *
   * The person's own side, an [enum@Unknot.Side].
   */
  props[PROP_SIDE] =
    g_param_spec_int ("side", NULL, NULL, UNKNOT_SIDE_LEFT, UNKNOT_SIDE_MIDDLE, UNKNOT_SIDE_MIDDLE,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:view:
   *
   * The view that it was marked on, an [enum@Unknot.View].
   */
  props[PROP_VIEW] =
    g_param_spec_int ("view", NULL, NULL, UNKNOT_VIEW_BACK, UNKNOT_VIEW_SIDE, UNKNOT_VIEW_BACK,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:x:
   *
   * Place on the view's drawing, mm of the build broad.
   */
  props[PROP_X] =
    g_param_spec_double ("x", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:y:
   *
   * Place on the view's drawing, mm of the build broad.
   */
  props[PROP_Y] =
    g_param_spec_double ("y", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:label:
   *
   * The person's own name for it, or `NULL`.
   */
  props[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:pain:
   *
   * The last pain of the frame "now", 0-10; 0 when it was called quiet; -1 before it was rated, or rated again after
   * it was back.
   */
  props[PROP_PAIN] =
    g_param_spec_int ("pain", NULL, NULL, -1, 10, -1, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:state:
   *
   * How it is, an [enum@Unknot.KnotState].
   */
  props[PROP_STATE] =
    g_param_spec_int ("state", NULL, NULL, UNKNOT_KNOT_STATE_SORE, UNKNOT_KNOT_STATE_GONE, UNKNOT_KNOT_STATE_SORE,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:area:
   *
   * The area that it takes up, or `NULL` for a point.
   */
  props[PROP_AREA] =
    g_param_spec_boxed ("area", NULL, NULL, UNKNOT_TYPE_AREA, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotKnot:life:
   *
   * What became of it.
   */
  props[PROP_LIFE] =
    g_param_spec_boxed ("life", NULL, NULL, UNKNOT_TYPE_KNOT_LIFE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_knot_init (UnknotKnot *self)
{
  self->side = UNKNOT_SIDE_MIDDLE;
  self->pain = -1;
  self->life = unknot_knot_life_new ();
}

/**
 * unknot_knot_new:
 * @uuid: what the journal's entries call it
 *
 * Makes a knot that is nowhere yet and not rated.
 *
 * Returns: (transfer full): the knot
 */
UnknotKnot *
unknot_knot_new (const char *uuid)
{
  UnknotKnot *self;

  g_return_val_if_fail (uuid != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_KNOT, NULL);
  self->uuid = g_strdup (uuid);
  return self;
}

/**
 * unknot_knot_get_uuid:
 * @self: a knot
 *
 * Gets what the journal's entries call it.
 *
 * Returns: (transfer none): the UUID
 */
const char *
unknot_knot_get_uuid (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), NULL);

  return self->uuid;
}

/**
 * unknot_knot_get_muscle:
 * @self: a knot
 *
 * Gets the muscle that it is in.
 *
 * Returns: (transfer none) (nullable): id of the muscle
 */
const char *
unknot_knot_get_muscle (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), NULL);

  return self->muscle;
}

/**
 * unknot_knot_get_side:
 * @self: a knot
 *
 * Gets the person's own side that it is on.
 *
 * Returns: the side
 */
UnknotSide
unknot_knot_get_side (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), UNKNOT_SIDE_MIDDLE);

  return self->side;
}

/**
 * unknot_knot_get_view:
 * @self: a knot
 *
 * Gets the view that it was marked on.
 *
 * Returns: the view
 */
UnknotView
unknot_knot_get_view (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), UNKNOT_VIEW_BACK);

  return self->view;
}

/**
 * unknot_knot_get_aspect:
 * @self: a knot
 *
 * Gets what of the body shows the knot.
 *
 * Returns: the aspect
 */
UnknotAspect
unknot_knot_get_aspect (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), UNKNOT_ASPECT_BACK);

  return unknot_aspect_of (unknot_knot_get_view (self), unknot_knot_get_side (self));
}

/**
 * unknot_knot_get_x:
 * @self: a knot
 *
 * Gets its place from left to right on the drawing of its view.
 *
 * Returns: mm of the build broad
 */
double
unknot_knot_get_x (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), 0);

  return self->x;
}

/**
 * unknot_knot_get_y:
 * @self: a knot
 *
 * Gets its place from top to bottom on the drawing of its view.
 *
 * Returns: mm of the build broad
 */
double
unknot_knot_get_y (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), 0);

  return self->y;
}

/**
 * unknot_knot_get_label:
 * @self: a knot
 *
 * Gets the person's own name for it.
 *
 * Returns: (transfer none) (nullable): the name
 */
const char *
unknot_knot_get_label (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), NULL);

  return self->label;
}

/**
 * unknot_knot_get_area:
 * @self: a knot
 *
 * Gets the area that it takes up; its place is the spot that stands for the area.
 *
 * Returns: (transfer none) (nullable): the area, or `NULL` for a point
 */
UnknotArea *
unknot_knot_get_area (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), NULL);

  return self->area;
}

/**
 * unknot_knot_get_record:
 * @self: a knot
 *
 * Tells where the knot is now as a record to start a change from; its texts and its area belong to the knot.
 *
 * Returns: a record of %UNKNOT_KNOT_MOVED
 */
UnknotKnotRecord
unknot_knot_get_record (UnknotKnot *self)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  g_return_val_if_fail (UNKNOT_IS_KNOT (self), record);

  record.event = UNKNOT_KNOT_MOVED;
  record.knot = self->uuid;
  record.muscle = self->muscle;
  record.side = self->side;
  record.view = self->view;
  record.x = self->x;
  record.y = self->y;
  record.label = self->label;
  record.area = self->area;
  return record;
}

/**
 * unknot_knot_get_pain:
 * @self: a knot
 *
 * Gets the last pain of the frame "now".
 *
 * Returns: 0-10, or -1 if it is not known
 */
int
unknot_knot_get_pain (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), -1);

  return self->pain;
}

/**
 * unknot_knot_get_rated:
 * @self: a knot
 *
 * Gets when the pain was given.
 *
 * Returns: the time; without a meaning while the pain is -1
 */
UnknotTime
unknot_knot_get_rated (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), (UnknotTime) { 0 });

  return self->rated;
}

/**
 * unknot_knot_get_state:
 * @self: a knot
 *
 * Gets how it is.
 *
 * Returns: the state
 */
UnknotKnotState
unknot_knot_get_state (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), UNKNOT_KNOT_STATE_GONE);

  return self->state;
}

/**
 * unknot_knot_get_found:
 * @self: a knot
 *
 * Gets when it was marked.
 *
 * Returns: the time
 */
UnknotTime
unknot_knot_get_found (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), (UnknotTime) { 0 });

  return self->found;
}

/**
 * unknot_knot_get_life:
 * @self: a knot
 *
 * Gets what became of it.
 *
 * Returns: (transfer none): its life so far
 */
UnknotKnotLife *
unknot_knot_get_life (UnknotKnot *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), NULL);

  return self->life;
}

/**
 * unknot_knot_get_days:
 * @self: a knot
 * @now: what time it is
 *
 * Counts since when it hurts, as the planner wants it (clinical.md D4): the days since it was marked and those that
 * the person said it had hurt before.
 *
 * Returns: days, 0 and more; -1 if the person did not say since when
 */
int
unknot_knot_get_days (UnknotKnot *self,
                      UnknotTime  now)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT (self), -1);

  if (self->days_before < 0)
    return -1;
  return self->days_before + MAX (unknot_time_get_day (now) - unknot_time_get_day (self->found), 0);
}
