#include "unknot-alarm.h"

#include <errno.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <glib-unix.h>

#define MS_PER_SECOND 1000
#define US_PER_MS 1000
#define NS_PER_MS 1000000

struct _UnknotAlarm
{
  UnknotAlarmCallback callback;
  gpointer            user_data;
  int                 fd;
  guint               source;
};

/* Whether the moment came or the clock was set: there is nothing to read that would matter. */
static gboolean
ring_cb (int          fd,
         GIOCondition condition,
         gpointer     user_data)
{
  UnknotAlarm *self = user_data;

  unknot_alarm_clear (self);
  self->callback (self->user_data);

  return G_SOURCE_CONTINUE;
}

/**
 * unknot_alarm_new:
 * @callback: (scope notified): called when it rings
 * @user_data: given to it
 *
 * Makes an alarm that is not set.
 *
 * Returns: (transfer full): a new alarm
 */
UnknotAlarm *
unknot_alarm_new (UnknotAlarmCallback callback,
                  gpointer            user_data)
{
  UnknotAlarm *self = g_new0 (UnknotAlarm, 1);

  self->callback = callback;
  self->user_data = user_data;
  self->fd = timerfd_create (CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (self->fd >= 0)
    self->source = g_unix_fd_add (self->fd, G_IO_IN, ring_cb, self);
  else
    g_message ("No alarm can be set: %s", g_strerror (errno));

  return self;
}

/**
 * unknot_alarm_free:
 * @self: an alarm
 *
 * Frees an alarm; it does not ring any more.
 */
void
unknot_alarm_free (UnknotAlarm *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

/**
 * unknot_alarm_set:
 * @self: an alarm
 * @milliseconds: in how much time it rings, at least 1; the wall clock as it is now counts
 *
 * Sets the alarm, instead of what it was set to before.
 */
void
unknot_alarm_set (UnknotAlarm *self,
                  gint64       milliseconds)
{
  gint64 moment = g_get_real_time () / US_PER_MS + MAX (milliseconds, 1);
  struct itimerspec timer = { .it_value = { moment / MS_PER_SECOND, (moment % MS_PER_SECOND) * NS_PER_MS } };

  if (self->fd >= 0 && timerfd_settime (self->fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &timer, NULL) < 0)
    g_message ("An alarm can't be set: %s", g_strerror (errno));
}

/**
 * unknot_alarm_clear:
 * @self: an alarm
 *
 * Takes back what it was set to.
 */
void
unknot_alarm_clear (UnknotAlarm *self)
{
  static const struct itimerspec never = { 0 };

  if (self->fd >= 0)
    timerfd_settime (self->fd, 0, &never, NULL);
}
