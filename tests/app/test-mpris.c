/* The session as a player, seen by another process's eyes: on a bus of its own, through a second connection. */

#include "unknot-mpris.h"

#include "../guide-fixture.h"

#define APP_ID "org.example.Unknot.Test"
#define NAME "org.mpris.MediaPlayer2." APP_ID
#define PLACE "/org/mpris/MediaPlayer2"
#define ROOT "org.mpris.MediaPlayer2"
#define PLAYER "org.mpris.MediaPlayer2.Player"
#define SECOND ((gint64) G_USEC_PER_SEC)

typedef struct
{
  GDBusConnection *client;
  guint subscription;
  UnknotMpris *mpris;
  UnknotGuide *guide;
  UnknotGuidePage *page;
  gint64 now;
  GVariantDict *changed;
  int n_changes;
  gint64 seeked;
  int n_seeked;
  int n_raised;
  int n_quit;
} Fixture;

static gint64
get_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

static void
count_up (int *count)
{
  (*count)++;
}

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static void
signal_cb (GDBusConnection *connection,
           const char      *sender,
           const char      *path,
           const char      *interface,
           const char      *signal,
           GVariant        *parameters,
           gpointer         user_data)
{
  Fixture *self = user_data;

  if (g_str_equal (signal, "Seeked"))
    {
      g_variant_get (parameters, "(x)", &self->seeked);
      self->n_seeked++;
    }
  else if (g_str_equal (signal, "PropertiesChanged"))
    {
      g_autoptr (GVariant) changed = g_variant_get_child_value (parameters, 1);

      g_clear_pointer (&self->changed, g_variant_dict_unref);
      self->changed = g_variant_dict_new (changed);
      self->n_changes++;
    }
}

/* Asks as another process does: the answer comes through the bus while this process goes on. */
static GVariant *
call_on (Fixture     *self,
         const char  *name,
         const char  *interface,
         const char  *method,
         GVariant    *parameters,
         GError     **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_dbus_connection_call (self->client, name, g_str_equal (name, NAME) ? PLACE : "/", interface, method, parameters,
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_dbus_connection_call_finish (self->client, result, error);
}

static void
call (Fixture    *self,
      const char *method)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = call_on (self, NAME, PLAYER, method, NULL, &error);

  g_assert_no_error (error);
}

static GVariant *
get (Fixture    *self,
     const char *interface,
     const char *property)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = call_on (self, NAME, "org.freedesktop.DBus.Properties", "Get",
                                        g_variant_new ("(ss)", interface, property), &error);
  GVariant *value;

  g_assert_no_error (error);
  g_variant_get (reply, "(v)", &value);

  return value;
}

static void
assert_property (Fixture    *self,
                 const char *interface,
                 const char *property,
                 const char *printed)
{
  g_autoptr (GVariant) value = get (self, interface, property);
  g_autofree char *text = g_variant_print (value, FALSE);

  g_assert_cmpstr (text, ==, printed);
}

static gboolean
has_owner (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = call_on (self, "org.freedesktop.DBus", "org.freedesktop.DBus", "NameHasOwner",
                                        g_variant_new ("(s)", NAME), &error);
  gboolean owned;

  g_assert_no_error (error);
  g_variant_get (reply, "(b)", &owned);

  return owned;
}

static void
wait_for_owner (Fixture  *self,
                gboolean  owned)
{
  while (has_owner (self) != owned)
    g_main_context_iteration (NULL, FALSE);
}

/* The player tells what has changed when nothing else is to do; whatever it sent before this call is there when the call
   has been answered. */
static void
settle (Fixture *self)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (has_owner (self));
}

static void
pass (Fixture *self,
      gint64   microseconds)
{
  for (gint64 left = microseconds; left > 0; left -= SECOND / 4)
    unknot_guide_advance (self->guide, self->now += MIN (left, SECOND / 4));
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  gboolean plain;

  self->client = g_dbus_connection_new_for_address_sync (g_getenv ("DBUS_SESSION_BUS_ADDRESS"),
                                                         G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                                           | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                         NULL, NULL, &error);
  g_assert_no_error (error);
  self->subscription = g_dbus_connection_signal_subscribe (self->client, NULL, NULL, NULL, PLACE, NULL,
                                                           G_DBUS_SIGNAL_FLAGS_NONE, signal_cb, self, NULL);

  self->guide = fixture_guide ();
  self->page = g_object_ref_sink (unknot_guide_page_new (self->guide, NULL));
  unknot_guide_page_set_clock (self->page, get_clock, &self->now);
  self->mpris = unknot_mpris_new (APP_ID);
  g_object_get (self->mpris, "plain", &plain, NULL);
  g_assert_true (plain);
  g_signal_connect_swapped (self->mpris, "raise-requested", G_CALLBACK (count_up), &self->n_raised);
  g_signal_connect_swapped (self->mpris, "quit-requested", G_CALLBACK (count_up), &self->n_quit);
  g_assert_false (has_owner (self));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->mpris);
  wait_for_owner (self, FALSE);
  g_dbus_connection_signal_unsubscribe (self->client, self->subscription);
  g_clear_pointer (&self->changed, g_variant_dict_unref);
  g_object_unref (self->page);
  g_object_unref (self->guide);
  g_object_unref (self->client);
}

static void
follow (Fixture *self)
{
  unknot_mpris_follow (self->mpris, self->page);
  wait_for_owner (self, TRUE);
}

/* The name is there with the session, and goes with it. */
static void
test_name (Fixture       *self,
           gconstpointer  data)
{
  follow (self);
  unknot_mpris_follow (self->mpris, NULL);
  wait_for_owner (self, FALSE);
  follow (self);
  g_assert_cmpuint (unknot_guide_get_state (self->guide), ==, UNKNOT_GUIDE_STATE_WAITING);
}

static void
test_root (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) raised = NULL;
  g_autoptr (GVariant) quit = NULL;

  follow (self);
  assert_property (self, ROOT, "Identity", "'Unknot'");
  assert_property (self, ROOT, "DesktopEntry", "'" APP_ID "'");
  assert_property (self, ROOT, "CanRaise", "true");
  assert_property (self, ROOT, "CanQuit", "true");
  assert_property (self, ROOT, "HasTrackList", "false");
  assert_property (self, ROOT, "SupportedUriSchemes", "[]");
  assert_property (self, ROOT, "SupportedMimeTypes", "[]");

  raised = call_on (self, NAME, ROOT, "Raise", NULL, &error);
  g_assert_no_error (error);
  quit = call_on (self, NAME, ROOT, "Quit", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (self->n_raised, ==, 1);
  g_assert_cmpint (self->n_quit, ==, 1);
}

static void
follow_openly (Fixture *self)
{
  g_object_set (self->mpris, "plain", FALSE, NULL);
  follow (self);
}

/* A moment is a track: its cue, its technique, its length. */
static void
test_metadata (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GVariantDict) metadata = NULL;
  const char *title, *album, *id;
  g_autofree const char **artists = NULL;
  gint64 length;

  follow_openly (self);
  value = get (self, PLAYER, "Metadata");
  metadata = g_variant_dict_new (value);
  g_assert_true (g_variant_dict_lookup (metadata, "xesam:title", "&s", &title));
  g_assert_cmpstr (title, ==, "Ball on the muscle, never on bone.");
  g_assert_true (g_variant_dict_lookup (metadata, "xesam:album", "&s", &album));
  g_assert_cmpstr (album, ==, "Ball on the wall");
  g_assert_true (g_variant_dict_lookup (metadata, "xesam:artist", "^a&s", &artists));
  g_assert_cmpstr (artists[0], ==, "Unknot");
  g_assert_true (g_variant_dict_lookup (metadata, "mpris:length", "x", &length));
  g_assert_cmpint (length, ==, 10 * SECOND);
  g_assert_true (g_variant_dict_lookup (metadata, "mpris:trackid", "&o", &id));
  g_assert_cmpstr (id, ==, "/org/example/Unknot/Test/moment/1");
}

static void
test_status (Fixture       *self,
             gconstpointer  data)
{
  static const struct
  {
    const char *method;
    const char *status;
  } steps[] = {
    { "Pause", "'Paused'" },
    { "Pause", "'Paused'" },
    { "Play", "'Playing'" },
    { "Play", "'Playing'" },
    { "PlayPause", "'Paused'" },
    { "PlayPause", "'Playing'" },
    { "Stop", NULL },   /* asks first what happened */
    { "Stop", "'Stopped'" },
    { "Play", "'Stopped'" },
  };

  follow (self);
  assert_property (self, PLAYER, "PlaybackStatus", "'Paused'");
  unknot_guide_page_begin (self->page);
  unknot_guide_page_play (self->page);
  assert_property (self, PLAYER, "PlaybackStatus", "'Playing'");

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      call (self, steps[i].method);
      if (steps[i].status != NULL)
        assert_property (self, PLAYER, "PlaybackStatus", steps[i].status);
    }
  assert_property (self, PLAYER, "CanPlay", "false");
  assert_property (self, PLAYER, "CanGoNext", "false");
  assert_property (self, PLAYER, "CanControl", "true");
}

/* What changes is told, and only that; the place in a track is asked for, not told. */
static void
test_changes (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GVariant) metadata = NULL;
  int before;

  follow (self);
  unknot_guide_page_begin (self->page);
  unknot_guide_page_play (self->page);
  settle (self);
  g_assert_cmpint (self->n_changes, ==, 1);
  g_assert_true (g_variant_dict_contains (self->changed, "PlaybackStatus"));
  g_assert_false (g_variant_dict_contains (self->changed, "Metadata"));
  g_assert_false (g_variant_dict_contains (self->changed, "CanPlay"));

  pass (self, 3 * SECOND);
  settle (self);
  g_assert_cmpint (self->n_changes, ==, 1);
  g_assert_cmpint (self->n_seeked, ==, 0);
  assert_property (self, PLAYER, "Position", "3000000");

  before = self->n_changes;
  call (self, "Next");
  settle (self);
  g_assert_cmpint (self->n_changes, ==, before + 1);
  metadata = g_variant_dict_lookup_value (self->changed, "Metadata", NULL);
  g_assert_nonnull (metadata);
  g_assert_false (g_variant_dict_contains (self->changed, "PlaybackStatus"));
  g_assert_false (g_variant_dict_contains (self->changed, "Position"));
}

/* The same track from its beginning is a jump; the next one is not. */
static void
test_seeked (Fixture       *self,
             gconstpointer  data)
{
  follow (self);
  unknot_guide_page_begin (self->page);
  unknot_guide_page_play (self->page);
  pass (self, 6 * SECOND);
  call (self, "Previous");
  settle (self);
  g_assert_cmpint (self->n_seeked, ==, 1);
  g_assert_cmpint (self->seeked, ==, 0);
  assert_property (self, PLAYER, "Position", "0");

  call (self, "Next");
  settle (self);
  g_assert_cmpuint (unknot_guide_get_course (self->guide)->position, ==, 1);
  g_assert_cmpint (self->n_seeked, ==, 1);
}

/* What a session can't do is refused, or does nothing, as the specification says. */
static void
test_refused (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) sought = NULL;
  g_autoptr (GVariant) placed = NULL;
  g_autoptr (GVariant) opened = NULL;

  follow (self);
  unknot_guide_page_begin (self->page);
  unknot_guide_page_play (self->page);
  pass (self, 2 * SECOND);
  assert_property (self, PLAYER, "CanSeek", "false");
  sought = call_on (self, NAME, PLAYER, "Seek", g_variant_new ("(x)", 5 * SECOND), &error);
  g_assert_no_error (error);
  placed = call_on (self, NAME, PLAYER, "SetPosition", g_variant_new ("(ox)", "/org/example/Unknot/Test/moment/1",
                                                                      7 * SECOND), &error);
  g_assert_no_error (error);
  assert_property (self, PLAYER, "Position", "2000000");

  opened = call_on (self, NAME, PLAYER, "OpenUri", g_variant_new ("(s)", "file:///song.ogg"), &error);
  g_assert_null (opened);
  g_assert_error (error, G_DBUS_ERROR, G_DBUS_ERROR_NOT_SUPPORTED);
}

/* Another process has the name: nothing of this one is heard until it goes, and then this one is there. */
static void
test_second_owner (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) taken = call_on (self, "org.freedesktop.DBus", "org.freedesktop.DBus", "RequestName",
                                        g_variant_new ("(su)", NAME, 0), &error);
  g_autoptr (GVariant) status = NULL;
  g_autoptr (GVariant) given = NULL;

  g_assert_no_error (error);
  unknot_mpris_follow (self->mpris, self->page);
  settle (self);
  status = call_on (self, NAME, PLAYER, "Pause", NULL, &error);
  g_assert_null (status);
  g_assert_nonnull (error);
  g_clear_error (&error);

  given = call_on (self, "org.freedesktop.DBus", "org.freedesktop.DBus", "ReleaseName", g_variant_new ("(s)", NAME),
                   &error);
  g_assert_no_error (error);
  wait_for_owner (self, TRUE);
  assert_property (self, ROOT, "Identity", "'Unknot'");
}

static void
assert_track (Fixture    *self,
              const char *title,
              const char *artist)
{
  g_autoptr (GVariant) value = get (self, PLAYER, "Metadata");
  g_autoptr (GVariantDict) metadata = g_variant_dict_new (value);
  g_autofree const char **artists = NULL;
  const char *said;

  g_assert_true (g_variant_dict_lookup (metadata, "xesam:title", "&s", &said));
  g_assert_cmpstr (said, ==, title);
  g_assert_true (g_variant_dict_lookup (metadata, "xesam:artist", "^a&s", &artists));
  g_assert_cmpstr (artists[0], ==, artist);
}

static void
begin_hold (Fixture *self)
{
  follow_openly (self);
  unknot_guide_page_begin (self->page);
  unknot_guide_page_play (self->page);
  pass (self, 21 * SECOND);
  g_assert_cmpuint (unknot_guide_get_course (self->guide)->position, ==, 2);
}

/* While something presses Next and Previous are answers, and the title says so. */
static void
test_answers (Fixture       *self,
              gconstpointer  data)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  begin_hold (self);
  assert_track (self, "Next: too much · Previous: more", "Hold still and breathe.");
  assert_property (self, PLAYER, "CanGoNext", "true");
  assert_property (self, PLAYER, "CanGoPrevious", "true");
  call (self, "Play");
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_STAY);
  call (self, "Previous");
  g_assert_cmpint (course->level, ==, 5);
  call (self, "Next");
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_LIGHTER);
  assert_property (self, PLAYER, "PlaybackStatus", "'Playing'");

  call (self, "PlayPause");
  assert_property (self, PLAYER, "PlaybackStatus", "'Paused'");
  assert_track (self, "Hold still and breathe.", "Unknot");
  call (self, "PlayPause");

  /* Coming out of it, the same keys do nothing. */
  call (self, "Next");
  g_assert_cmpuint (course->position, ==, 4);
  assert_track (self, "Step away slowly.", "Unknot");
  assert_property (self, PLAYER, "CanGoNext", "false");
  assert_property (self, PLAYER, "CanGoPrevious", "false");
  call (self, "Next");
  call (self, "Previous");
  g_assert_cmpuint (course->position, ==, 4);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).too_much, ==, 2);
}

/* Unless the person wants it otherwise, a lock screen says which step it is, and nothing of what is done. */
static void
test_plain (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *printed = NULL;
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GVariantDict) metadata = NULL;
  const char *album;

  begin_hold (self);
  settle (self);
  g_object_set (self->mpris, "plain", TRUE, NULL);
  settle (self);
  g_assert_true (g_variant_dict_contains (self->changed, "Metadata"));
  value = get (self, PLAYER, "Metadata");
  metadata = g_variant_dict_new (value);
  g_assert_true (g_variant_dict_lookup (metadata, "xesam:album", "&s", &album));
  g_assert_cmpstr (album, ==, "Session");
  assert_track (self, "Next: too much · Previous: more", "Step 3 of 13");
  printed = g_variant_print (value, FALSE);
  g_assert_null (strstr (printed, "Ball on the wall"));
  g_assert_null (strstr (printed, "Hold still and breathe."));

  call (self, "Next");
  call (self, "Next");
  call (self, "Next");
  assert_track (self, "Step 5 of 13", "Unknot");
  g_object_set (self->mpris, "plain", FALSE, NULL);
  assert_track (self, "Step away slowly.", "Unknot");
}

/* Behind the question what happened nothing moves; one press goes on, *Stop* once more ends it. */
static void
test_stop (Fixture       *self,
           gconstpointer  data)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  begin_hold (self);
  call (self, "Pause");
  assert_property (self, PLAYER, "CanGoNext", "true");
  call (self, "Stop");
  assert_property (self, PLAYER, "CanGoNext", "false");
  call (self, "Next");
  g_assert_cmpuint (course->position, ==, 2);
  call (self, "PlayPause");
  assert_property (self, PLAYER, "PlaybackStatus", "'Playing'");

  call (self, "Stop");
  call (self, "Stop");
  assert_property (self, PLAYER, "PlaybackStatus", "'Stopped'");
  g_assert_cmpstr (course->reason, ==, UNKNOT_GUIDE_ENOUGH);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/mpris/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("name", test_name);
  ADD ("root", test_root);
  ADD ("metadata", test_metadata);
  ADD ("status", test_status);
  ADD ("changes", test_changes);
  ADD ("seeked", test_seeked);
  ADD ("answers", test_answers);
  ADD ("plain", test_plain);
  ADD ("stop", test_stop);
  ADD ("refused", test_refused);
  ADD ("second-owner", test_second_owner);
#undef ADD

  return g_test_run ();
}
