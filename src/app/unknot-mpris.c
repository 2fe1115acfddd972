#include "unknot-mpris.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"
#include "unknot-mpris-bus.h"

#define PLACE "/org/mpris/MediaPlayer2"
#define BUS_NAME "org.mpris.MediaPlayer2."
#define APP_NAME "Unknot"

/* A track that begins so late, in microseconds, was not reached by its beginning. */
#define LATE (G_USEC_PER_SEC / 2)

struct _UnknotMpris
{
  GObject parent_instance;

  /* Owned */
  char              *app_id;
  UnknotMprisRoot   *root;
  UnknotMprisPlayer *player;
  UnknotGuidePage   *page;
  UnknotGuide       *guide;

  guint  owner;
  guint  track;
  gint64 elapsed;
  gboolean plain;
};

G_DEFINE_FINAL_TYPE (UnknotMpris, unknot_mpris, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLAIN = 1,
} UnknotMprisProperty;

static GParamSpec *props[PROP_PLAIN + 1];

typedef enum
{
  SIGNAL_RAISE_REQUESTED,
  SIGNAL_QUIT_REQUESTED,
  N_SIGNALS,
} UnknotMprisSignal;

static guint signals[N_SIGNALS];

static const char *
get_status (UnknotGuideState state)
{
  switch (state)
    {
    case UNKNOT_GUIDE_STATE_RUNNING:
      return "Playing";
    case UNKNOT_GUIDE_STATE_WAITING:
    case UNKNOT_GUIDE_STATE_PAUSED:
      return "Paused";
    case UNKNOT_GUIDE_STATE_STOPPED:
    case UNKNOT_GUIDE_STATE_DONE:
      return "Stopped";
    default:
      g_return_val_if_reached ("Stopped");
    }
}

/* A path of our own, as the specification asks: one for each moment. */
static char *
make_track_id (UnknotMpris *self,
               guint        position)
{
  g_autofree char *path = g_strdelimit (g_strdup (self->app_id), ".-", '/');

  return g_strdup_printf ("/%s/moment/%u", path, position + 1);
}

/* A locked screen shows this to whoever passes by. */
static GVariant *
make_metadata (UnknotMpris             *self,
               const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  const UnknotGuideItem *item = unknot_guide_course_get_item (course);
  g_autofree char *id = make_track_id (self, course->position);
  const char *track = unknot_guide_words_track (course);
  gboolean answers = !g_str_equal (track, moment->step->cue);
  g_autofree char *count = unknot_guide_words_count (course);
  const char *what = self->plain ? count : moment->step->cue;
  const char *artists[] = { answers ? what : APP_NAME, NULL };
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "mpris:trackid", "o", id);
  g_variant_dict_insert (&dict, "mpris:length", "x", course->length);
  g_variant_dict_insert (&dict, "xesam:title", "s", answers ? track : what);
  /* Translators: stands for the name of an exercise where others may read it */
  g_variant_dict_insert (&dict, "xesam:album", "s", self->plain ? _("Session") : item->name);
  g_variant_dict_insert (&dict, "xesam:artist", "^as", artists);
  g_variant_dict_insert (&dict, "xesam:trackNumber", "i", (int) course->position + 1);

  return g_variant_dict_end (&dict);
}

/* Clients count on by themselves; they are told where they would count wrong. */
static void
tell_position (UnknotMpris             *self,
               const UnknotGuideCourse *course)
{
  gboolean jumped = self->track == course->position ? course->elapsed < self->elapsed : course->elapsed > LATE;

  self->track = course->position;
  self->elapsed = course->elapsed;
  unknot_mpris_player_set_position (self->player, course->elapsed);
  if (jumped)
    unknot_mpris_player_emit_seeked (self->player, course->elapsed);
}

static gboolean
does (UnknotMpris      *self,
      UnknotGuideMedia  key)
{
  return unknot_guide_page_find_media (self->page, key) != UNKNOT_GUIDE_ACT_NOTHING;
}

/* The skeleton tells the bus what is different from before, once for all that has changed. */
static void
tell (UnknotMpris *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  gboolean goes = course->state != UNKNOT_GUIDE_STATE_STOPPED && course->state != UNKNOT_GUIDE_STATE_DONE;

  unknot_mpris_player_set_playback_status (self->player, get_status (course->state));
  unknot_mpris_player_set_metadata (self->player, make_metadata (self, course));
  unknot_mpris_player_set_can_play (self->player, goes);
  unknot_mpris_player_set_can_pause (self->player, goes);
  unknot_mpris_player_set_can_go_next (self->player, does (self, UNKNOT_GUIDE_MEDIA_NEXT));
  unknot_mpris_player_set_can_go_previous (self->player, does (self, UNKNOT_GUIDE_MEDIA_PREVIOUS));
  tell_position (self, course);
}

static void
fraction_cb (UnknotMpris *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  if (course->position == self->track)
    tell_position (self, course);
}

/* The answer has gone before: after the session there is nobody left to give it. */
static gboolean
press (UnknotMpris      *self,
       UnknotGuideMedia  key)
{
  unknot_guide_page_press_media (self->page, key);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
play_cb (UnknotMpris           *self,
         GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_play (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_PLAY);
}

static gboolean
pause_cb (UnknotMpris           *self,
          GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_pause (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_PAUSE);
}

static gboolean
play_pause_cb (UnknotMpris           *self,
               GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_play_pause (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_PLAY_PAUSE);
}

static gboolean
next_cb (UnknotMpris           *self,
         GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_next (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_NEXT);
}

static gboolean
previous_cb (UnknotMpris           *self,
             GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_previous (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_PREVIOUS);
}

static gboolean
stop_cb (UnknotMpris           *self,
         GDBusMethodInvocation *invocation)
{
  unknot_mpris_player_complete_stop (self->player, invocation);
  return press (self, UNKNOT_GUIDE_MEDIA_STOP);
}

/* A hold is never entered in its middle; the specification says to do nothing where that can't be done. */
static gboolean
seek_cb (UnknotMpris           *self,
         GDBusMethodInvocation *invocation,
         gint64                 offset)
{
  unknot_mpris_player_complete_seek (self->player, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
set_position_cb (UnknotMpris           *self,
                 GDBusMethodInvocation *invocation,
                 const char            *track,
                 gint64                 position)
{
  unknot_mpris_player_complete_set_position (self->player, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
open_uri_cb (UnknotMpris           *self,
             GDBusMethodInvocation *invocation,
             const char            *uri)
{
  g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR, G_DBUS_ERROR_NOT_SUPPORTED,
                                                 "Unknot plays no files");
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
raise_cb (UnknotMpris           *self,
          GDBusMethodInvocation *invocation)
{
  unknot_mpris_root_complete_raise (self->root, invocation);
  g_signal_emit (self, signals[SIGNAL_RAISE_REQUESTED], 0);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
quit_cb (UnknotMpris           *self,
         GDBusMethodInvocation *invocation)
{
  unknot_mpris_root_complete_quit (self->root, invocation);
  g_signal_emit (self, signals[SIGNAL_QUIT_REQUESTED], 0);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
publish (GDBusInterfaceSkeleton *skeleton,
         GDBusConnection        *connection)
{
  g_autoptr (GError) error = NULL;

  if (!g_dbus_interface_skeleton_export (skeleton, connection, PLACE, &error))
    g_message ("%s", error->message);
}

/* The bus may not have been there yet, or not at all. */
static void
withdraw (GDBusInterfaceSkeleton *skeleton)
{
  if (g_dbus_interface_skeleton_get_connection (skeleton) != NULL)
    g_dbus_interface_skeleton_unexport (skeleton);
}

static void
bus_acquired_cb (GDBusConnection *connection,
                 const char      *name,
                 gpointer         user_data)
{
  UnknotMpris *self = user_data;

  publish (G_DBUS_INTERFACE_SKELETON (self->root), connection);
  publish (G_DBUS_INTERFACE_SKELETON (self->player), connection);
}

static void
leave (UnknotMpris *self)
{
  g_clear_handle_id (&self->owner, g_bus_unown_name);
  withdraw (G_DBUS_INTERFACE_SKELETON (self->root));
  withdraw (G_DBUS_INTERFACE_SKELETON (self->player));
  g_signal_handlers_disconnect_by_data (self->guide, self);
  g_signal_handlers_disconnect_by_data (self->page, self);
  g_clear_object (&self->guide);
  g_clear_object (&self->page);
}

static void
set_plain (UnknotMpris *self,
           gboolean     plain)
{
  if (self->plain == plain)
    return;

  self->plain = plain;
  if (self->guide != NULL)
    tell (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAIN]);
}

static void
unknot_mpris_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((UnknotMprisProperty) prop_id)
    {
    case PROP_PLAIN:
      g_value_set_boolean (value, UNKNOT_MPRIS (object)->plain);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_mpris_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((UnknotMprisProperty) prop_id)
    {
    case PROP_PLAIN:
      set_plain (UNKNOT_MPRIS (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_mpris_dispose (GObject *object)
{
  UnknotMpris *self = UNKNOT_MPRIS (object);

  unknot_mpris_follow (self, NULL);
  g_clear_object (&self->root);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (unknot_mpris_parent_class)->dispose (object);
}

static void
unknot_mpris_finalize (GObject *object)
{
  UnknotMpris *self = UNKNOT_MPRIS (object);

  g_clear_pointer (&self->app_id, g_free);

  G_OBJECT_CLASS (unknot_mpris_parent_class)->finalize (object);
}

static void
unknot_mpris_class_init (UnknotMprisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_mpris_get_property;
  object_class->set_property = unknot_mpris_set_property;
  object_class->dispose = unknot_mpris_dispose;
  object_class->finalize = unknot_mpris_finalize;

  /**
   * UnknotMpris:plain:
   *
   * Whether what others may read says only which step it is, and neither what is done nor with what.
   */
  props[PROP_PLAIN] =
    g_param_spec_boolean ("plain", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotMpris::raise-requested:
   * @self: a player
   *
   * Somebody wants to see the app.
   */
  signals[SIGNAL_RAISE_REQUESTED] =
    g_signal_new ("raise-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotMpris::quit-requested:
   * @self: a player
   *
   * Somebody wants the app to end.
   */
  signals[SIGNAL_QUIT_REQUESTED] =
    g_signal_new ("quit-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
connect_player (UnknotMpris *self)
{
  static const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "handle-play", G_CALLBACK (play_cb) },
    { "handle-pause", G_CALLBACK (pause_cb) },
    { "handle-play-pause", G_CALLBACK (play_pause_cb) },
    { "handle-next", G_CALLBACK (next_cb) },
    { "handle-previous", G_CALLBACK (previous_cb) },
    { "handle-stop", G_CALLBACK (stop_cb) },
    { "handle-seek", G_CALLBACK (seek_cb) },
    { "handle-set-position", G_CALLBACK (set_position_cb) },
    { "handle-open-uri", G_CALLBACK (open_uri_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (self->player, handlers[i].signal, handlers[i].callback, self, G_CONNECT_SWAPPED);
}

static void
unknot_mpris_init (UnknotMpris *self)
{
  self->plain = TRUE;
  self->root = unknot_mpris_root_skeleton_new ();
  g_signal_connect_object (self->root, "handle-raise", G_CALLBACK (raise_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->root, "handle-quit", G_CALLBACK (quit_cb), self, G_CONNECT_SWAPPED);

  self->player = unknot_mpris_player_skeleton_new ();
  connect_player (self);
}

/**
 * unknot_mpris_new:
 * @app_id: the app's id, which is also the name of its desktop file
 *
 * Makes a player that nobody sees yet.
 *
 * Returns: (transfer full): a new player
 */
UnknotMpris *
unknot_mpris_new (const char *app_id)
{
  const char * const none[] = { NULL };
  UnknotMpris *self = g_object_new (UNKNOT_TYPE_MPRIS, NULL);

  self->app_id = g_strdup (app_id);
  g_object_set (self->root, "can-quit", TRUE, "can-raise", TRUE, "has-track-list", FALSE, "identity", APP_NAME,
                "desktop-entry", app_id, "supported-uri-schemes", none, "supported-mime-types", none, NULL);
  g_object_set (self->player, "rate", 1.0, "minimum-rate", 1.0, "maximum-rate", 1.0, "volume", 1.0,
                "can-seek", FALSE, "can-control", TRUE, NULL);

  return self;
}

/**
 * unknot_mpris_follow:
 * @self: a player
 * @page: (nullable): where a session is guided
 *
 * Offers @page on the bus instead of what was offered before; `NULL` gives the name back.
 */
void
unknot_mpris_follow (UnknotMpris     *self,
                     UnknotGuidePage *page)
{
  g_autofree char *name = NULL;

  g_return_if_fail (UNKNOT_IS_MPRIS (self));
  g_return_if_fail (page == NULL || UNKNOT_IS_GUIDE_PAGE (page));

  if (self->page == page)
    return;
  if (self->page != NULL)
    leave (self);
  if (page == NULL)
    return;

  self->page = g_object_ref (page);
  g_object_get (page, "guide", &self->guide, NULL);
  self->track = G_MAXUINT;
  tell (self);
  g_signal_connect_object (self->guide, "notify::position", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::state", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::advice", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "notify::halted", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::fraction", G_CALLBACK (fraction_cb), self, G_CONNECT_SWAPPED);

  name = g_strconcat (BUS_NAME, self->app_id, NULL);
  self->owner = g_bus_own_name (G_BUS_TYPE_SESSION, name, G_BUS_NAME_OWNER_FLAGS_NONE, bus_acquired_cb, NULL, NULL,
                                self, NULL);
}
