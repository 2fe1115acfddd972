#include "unknot-awake.h"

#include <glib/gi18n.h>

struct _UnknotAwake
{
  GObject parent_instance;

  /* Owned */
  UnknotGuide *guide;
  GtkWindow   *window;

  UnknotAwakeKeeper keeper;
  guint             cookie;
};

G_DEFINE_FINAL_TYPE (UnknotAwake, unknot_awake, G_TYPE_OBJECT)

static guint
inhibit_idle (GtkWindow *window,
              gpointer   user_data)
{
  GtkApplication *application = gtk_window_get_application (window);

  if (application == NULL)
    return 0;

  /* Translators: the system may show it as the reason why the screen stays on */
  return gtk_application_inhibit (application, window, GTK_APPLICATION_INHIBIT_IDLE, _("A session is running"));
}

static void
release_idle (GtkWindow *window,
              guint      cookie,
              gpointer   user_data)
{
  GtkApplication *application = gtk_window_get_application (window);

  if (application != NULL)
    gtk_application_uninhibit (application, cookie);
}

static gboolean
is_needed (UnknotAwake *self)
{
  return self->guide != NULL && unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_RUNNING
         && self->window != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->window))
         && !gtk_window_is_suspended (self->window);
}

static void
update (UnknotAwake *self)
{
  gboolean needed = is_needed (self);

  if (needed && self->cookie == 0)
    {
      self->cookie = self->keeper.inhibit (self->window, self->keeper.user_data);
    }
  else if (!needed && self->cookie != 0)
    {
      self->keeper.release (self->window, self->cookie, self->keeper.user_data);
      self->cookie = 0;
    }
}

static void
unknot_awake_dispose (GObject *object)
{
  unknot_awake_follow (UNKNOT_AWAKE (object), NULL, NULL);

  G_OBJECT_CLASS (unknot_awake_parent_class)->dispose (object);
}

static void
unknot_awake_class_init (UnknotAwakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_awake_dispose;
}

static void
unknot_awake_init (UnknotAwake *self)
{
}

/**
 * unknot_awake_new:
 * @keeper: (nullable): how to keep the screen on; `NULL` for the window's application
 *
 * Makes one that keeps nothing awake yet.
 *
 * Returns: (transfer full): a new one
 */
UnknotAwake *
unknot_awake_new (const UnknotAwakeKeeper *keeper)
{
  static const UnknotAwakeKeeper of_application = { inhibit_idle, release_idle, NULL };
  UnknotAwake *self = g_object_new (UNKNOT_TYPE_AWAKE, NULL);

  self->keeper = keeper != NULL ? *keeper : of_application;

  return self;
}

/**
 * unknot_awake_follow:
 * @self: one that keeps a screen on
 * @guide: (nullable): a session; `NULL` for none
 * @window: (nullable): the window that shows it
 *
 * Keeps the screen of @window on whenever @guide runs, and forgets what was followed before.
 */
void
unknot_awake_follow (UnknotAwake *self,
                     UnknotGuide *guide,
                     GtkWindow   *window)
{
  g_return_if_fail (UNKNOT_IS_AWAKE (self));
  g_return_if_fail (guide == NULL || UNKNOT_IS_GUIDE (guide));
  g_return_if_fail (window == NULL || GTK_IS_WINDOW (window));

  if (self->guide != NULL)
    g_signal_handlers_disconnect_by_data (self->guide, self);
  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  g_clear_object (&self->guide);
  update (self);

  g_set_object (&self->guide, guide);
  g_set_object (&self->window, window);
  update (self);

  if (guide != NULL)
    g_signal_connect_object (guide, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  if (window == NULL)
    return;

  g_signal_connect_object (window, "map", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (window, "unmap", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (window, "notify::suspended", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
