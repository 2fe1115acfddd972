#include "unknot-today.h"

#define DAY_MINUTES (24 * 60)

/* The longest time until it looks again, in minutes: a timeout stands still while the computer sleeps. */
#define LONGEST 15

struct _UnknotToday
{
  GObject       parent_instance;

  UnknotStamper stamper;
  int           day;
  guint         timeout;
};

G_DEFINE_FINAL_TYPE (UnknotToday, unknot_today, G_TYPE_OBJECT)

typedef enum
{
  PROP_DAY = 1,
} UnknotTodayProperty;

static GParamSpec *props[PROP_DAY + 1];

static gboolean
look_cb (gpointer data)
{
  UnknotToday *self = data;

  self->timeout = 0;
  unknot_today_look (self);
  return G_SOURCE_REMOVE;
}

static void
wait_on (UnknotToday *self)
{
  guint pause = unknot_today_get_pause (unknot_stamper_get_time (&self->stamper));

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_seconds (pause, look_cb, self);
}

static void
unknot_today_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((UnknotTodayProperty) prop_id)
    {
    case PROP_DAY:
      g_value_set_int (value, UNKNOT_TODAY (object)->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_today_dispose (GObject *object)
{
  g_clear_handle_id (&UNKNOT_TODAY (object)->timeout, g_source_remove);

  G_OBJECT_CLASS (unknot_today_parent_class)->dispose (object);
}

static void
unknot_today_class_init (UnknotTodayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_today_get_property;
  object_class->dispose = unknot_today_dispose;

  /**
   * UnknotToday:day:
   *
   * Which day it is, counted from 1970-01-01.
   */
  props[PROP_DAY] = g_param_spec_int ("day", NULL, NULL, G_MININT, G_MAXINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_today_init (UnknotToday *self)
{
}

/**
 * unknot_today_new:
 * @stamper: says what time it is
 *
 * Makes one that looks at the clock from now on.
 *
 * Returns: (transfer full): a new one
 */
UnknotToday *
unknot_today_new (const UnknotStamper *stamper)
{
  UnknotToday *self;

  g_return_val_if_fail (stamper != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_TODAY, NULL);
  self->stamper = *stamper;
  self->day = unknot_time_get_day (unknot_stamper_get_time (stamper));
  wait_on (self);
  return self;
}

/**
 * unknot_today_get_day:
 * @self: one that knows which day it is
 *
 * Gets the day.
 *
 * Returns: days since 1970-01-01
 */
int
unknot_today_get_day (UnknotToday *self)
{
  g_return_val_if_fail (UNKNOT_IS_TODAY (self), 0);

  return self->day;
}

/**
 * unknot_today_look:
 * @self: one that knows which day it is
 *
 * Looks at the clock at once, as when the person comes back to the window.
 */
void
unknot_today_look (UnknotToday *self)
{
  int day;

  g_return_if_fail (UNKNOT_IS_TODAY (self));

  wait_on (self);
  day = unknot_time_get_day (unknot_stamper_get_time (&self->stamper));
  if (self->day == day)
    return;

  self->day = day;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY]);
}

/**
 * unknot_today_get_pause:
 * @now: what time it is
 *
 * Says when to look at the clock again: in a quarter of an hour, or as soon as the day is over.
 *
 * Returns: seconds, from 1 to 900
 */
guint
unknot_today_get_pause (UnknotTime now)
{
  int left = DAY_MINUTES - unknot_time_get_minute (now);
  int second = (int) (((now.milliseconds % 60000 + 60000) % 60000) / 1000);

  return (guint) MIN (LONGEST * 60, left * 60 - second);
}
