#include "unknot-background.h"

#include <glib/gi18n.h>

#include "unknot-background-portal.h"

struct _UnknotBackground
{
  GObject parent_instance;

  /* Borrowed: the application owns this */
  GApplication *application;

  /* Owned */
  GSettings *settings;
  GCancellable *asking;
  char *note;

  gboolean wanted;
  gboolean held;
};

G_DEFINE_FINAL_TYPE (UnknotBackground, unknot_background, G_TYPE_OBJECT)

typedef enum
{
  PROP_NOTE = 1,
} UnknotBackgroundProperty;

static GParamSpec *props[PROP_NOTE + 1];

static void
set_note (UnknotBackground *self,
          const char       *note)
{
  if (g_set_str (&self->note, note))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NOTE]);
}

static void
set_held (UnknotBackground *self,
          gboolean          held)
{
  if (self->held == held)
    return;

  self->held = held;
  if (held)
    g_application_hold (self->application);
  else
    g_application_release (self->application);
}

/* Without reminders there is nothing to stay for. */
static gboolean
is_wanted (UnknotBackground *self)
{
  g_autofree char *mode = g_settings_get_string (self->settings, "reminder-mode");

  return g_settings_get_boolean (self->settings, "reminder-background") && !g_str_equal (mode, "off");
}

static void
give_up (UnknotBackground *self)
{
  self->wanted = FALSE;
  set_held (self, FALSE);
  g_settings_set_boolean (self->settings, "reminder-background", FALSE);
  set_note (self, _("Your system does not allow this. Reminders come while Unknot is open."));
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  UnknotBackground *self = user_data;
  g_autoptr (GError) error = NULL;

  /* Cancelled when this goes: then there is nobody to tell. */
  if (unknot_background_portal_request_finish (result, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_message ("%s", error->message);
  if (self->wanted)
    give_up (self);
}

static GtkWindow *
get_window (UnknotBackground *self)
{
  return GTK_IS_APPLICATION (self->application)
         ? gtk_application_get_active_window (GTK_APPLICATION (self->application)) : NULL;
}

static void
ask (UnknotBackground *self)
{
  GDBusConnection *connection = g_application_get_dbus_connection (self->application);

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->asking = g_cancellable_new ();
  if (connection != NULL)
    unknot_background_portal_request_async (connection, get_window (self), self->wanted, self->asking, answered_cb,
                                            self);
  else if (self->wanted)
    give_up (self);
}

static void
changed_cb (UnknotBackground *self)
{
  gboolean wanted = is_wanted (self);

  if (wanted == self->wanted)
    return;

  self->wanted = wanted;
  set_held (self, wanted);
  if (wanted)
    set_note (self, NULL);
  ask (self);
}

static void
unknot_background_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((UnknotBackgroundProperty) prop_id)
    {
    case PROP_NOTE:
      g_value_set_string (value, UNKNOT_BACKGROUND (object)->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_background_dispose (GObject *object)
{
  UnknotBackground *self = UNKNOT_BACKGROUND (object);

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  set_held (self, FALSE);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (unknot_background_parent_class)->dispose (object);
}

static void
unknot_background_class_init (UnknotBackgroundClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_background_get_property;
  object_class->dispose = unknot_background_dispose;

  /**
   * UnknotBackground:note:
   *
   * Why the app can't stay, in a sentence; `NULL` while nothing was refused.
   */
  props[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_background_init (UnknotBackground *self)
{
}

/**
 * unknot_background_new:
 * @application: the application; it owns this
 * @settings: whether it is to stay
 *
 * Makes one that does what the settings say, now and whenever they change. What was allowed once is not asked for again.
 *
 * Returns: (transfer full): a new one
 */
UnknotBackground *
unknot_background_new (GApplication *application,
                       GSettings    *settings)
{
  UnknotBackground *self = g_object_new (UNKNOT_TYPE_BACKGROUND, NULL);

  self->application = application;
  self->settings = g_object_ref (settings);
  self->wanted = is_wanted (self);
  set_held (self, self->wanted);
  g_signal_connect_object (settings, "changed::reminder-mode", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::reminder-background", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_background_release:
 * @self: one that keeps the app alive
 *
 * Lets the app end with its window this once: the person quits.
 */
void
unknot_background_release (UnknotBackground *self)
{
  g_return_if_fail (UNKNOT_IS_BACKGROUND (self));

  set_held (self, FALSE);
}
