/* What a session has to do with the system around the app: the player on the bus, the screen that stays on, the lock,
   and a clock that knows of the time that the machine slept. */

#include "unknot-session-flow-private.h"

#include <time.h>

#define NS_PER_US 1000

/* The monotonic clock stands still while the machine sleeps, and a hold would go on afterwards as if nothing had been.
   This one never goes back either, and leaps on waking; then the guide pauses. */
static gint64
boot_clock (gpointer user_data)
{
  struct timespec now = { 0 };

  clock_gettime (CLOCK_BOOTTIME, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / NS_PER_US;
}

static GtkWindow *
get_window (UnknotSessionFlow *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->pages)));
}

static void
raise_requested_cb (UnknotSessionFlow *self)
{
  gtk_window_present (get_window (self));
}

static void
quit_requested_cb (UnknotSessionFlow *self)
{
  gtk_window_close (get_window (self));
}

/* Nobody follows a session behind a locked screen. */
static void
screensaver_cb (UnknotSessionFlow *self,
                GParamSpec        *pspec,
                GtkApplication    *application)
{
  gboolean locked;

  g_object_get (application, "screensaver-active", &locked, NULL);
  if (locked && self->guide_page != NULL)
    unknot_guide_page_interrupt (self->guide_page);
}

static void
watch_lock (UnknotSessionFlow *self)
{
  GtkApplication *application = gtk_window_get_application (get_window (self));

  if (application == NULL || application == self->application)
    return;

  self->application = application;
  g_signal_connect_object (application, "notify::screensaver-active", G_CALLBACK (screensaver_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_session_flow_get_clock:
 * @self: a flow
 * @user_data: (out): what to give to the clock
 *
 * Returns: the clock that sessions run by
 */
UnknotGuideClock
unknot_session_flow_get_clock (UnknotSessionFlow *self,
                               gpointer          *user_data)
{
  *user_data = self->clock_data;

  return self->clock != NULL ? self->clock : boot_clock;
}

/**
 * unknot_session_flow_is_under_way:
 * @self: a flow
 *
 * Returns: whether there is a session that is not in the journal yet: guided, or being rated
 */
gboolean
unknot_session_flow_is_under_way (UnknotSessionFlow *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_FLOW (self), FALSE);

  return self->guide != NULL;
}

/**
 * unknot_session_flow_set_plain:
 * @self: a flow
 * @plain: whether it says only which step it is
 *
 * Chooses how much of a session is said outside the window: [property@Mpris:plain].
 */
void
unknot_session_flow_set_plain (UnknotSessionFlow *self,
                               gboolean           plain)
{
  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  self->plain = plain;
  if (self->mpris != NULL)
    g_object_set (self->mpris, "plain", plain, NULL);
}

/**
 * unknot_session_flow_join_system:
 * @self: a flow whose guide is shown
 *
 * Offers the session on the bus, and keeps the screen on while it runs.
 */
void
unknot_session_flow_join_system (UnknotSessionFlow *self)
{
  if (self->mpris == NULL)
    {
      self->mpris = unknot_mpris_new (UNKNOT_APP_ID);
      g_object_set (self->mpris, "plain", self->plain, NULL);
      g_signal_connect_object (self->mpris, "raise-requested", G_CALLBACK (raise_requested_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->mpris, "quit-requested", G_CALLBACK (quit_requested_cb), self,
                               G_CONNECT_SWAPPED);
      self->awake = unknot_awake_new (NULL);
    }

  unknot_mpris_follow (self->mpris, self->guide_page);
  unknot_awake_follow (self->awake, self->guide, get_window (self));
  watch_lock (self);
}

/**
 * unknot_session_flow_leave_system:
 * @self: a flow
 *
 * Gives back what [method@SessionFlow.join_system] took.
 */
void
unknot_session_flow_leave_system (UnknotSessionFlow *self)
{
  if (self->mpris == NULL)
    return;

  unknot_mpris_follow (self->mpris, NULL);
  unknot_awake_follow (self->awake, NULL, NULL);
}
