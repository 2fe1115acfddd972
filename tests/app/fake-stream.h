#pragma once

#include <gtk/gtk.h>

/*
 * Streams that play nothing and note what is asked of them in `heard`: "start" is played, "-start" paused, "<start" set
 * back to its beginning. A stand-in for GTK's own; for one file of a test.
 */

/* Of each stream that plays nothing, in microseconds. */
#define DURATION 500000

#define FAKE_TYPE_STREAM (fake_stream_get_type ())

G_DECLARE_FINAL_TYPE (FakeStream, fake_stream, FAKE, STREAM, GtkMediaStream)

static GString *heard;
static guint n_streams;

struct _FakeStream
{
  GtkMediaStream parent_instance;

  char *name;
  GPtrArray *streams;
};

G_DEFINE_FINAL_TYPE (FakeStream, fake_stream, GTK_TYPE_MEDIA_STREAM)

static void
note (FakeStream *self,
      const char *what)
{
  g_string_append_printf (heard, "%s%s%s", heard->len > 0 ? " " : "", what, self->name);
}

static gboolean
fake_stream_play (GtkMediaStream *stream)
{
  note (FAKE_STREAM (stream), "");

  return TRUE;
}

/* A stream is paused at its end, too. */
static void
fake_stream_pause (GtkMediaStream *stream)
{
  if (gtk_media_stream_get_timestamp (stream) < DURATION)
    note (FAKE_STREAM (stream), "-");
}

static void
fake_stream_seek (GtkMediaStream *stream,
                  gint64          timestamp)
{
  g_assert_cmpint (timestamp, ==, 0);
  note (FAKE_STREAM (stream), "<");
  gtk_media_stream_seek_success (stream);
  gtk_media_stream_update (stream, 0);
}

static void
fake_stream_finalize (GObject *object)
{
  FakeStream *self = FAKE_STREAM (object);

  n_streams--;
  g_ptr_array_remove (self->streams, self);
  g_free (self->name);

  G_OBJECT_CLASS (fake_stream_parent_class)->finalize (object);
}

static void
fake_stream_class_init (FakeStreamClass *klass)
{
  GtkMediaStreamClass *stream_class = GTK_MEDIA_STREAM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fake_stream_finalize;
  stream_class->play = fake_stream_play;
  stream_class->pause = fake_stream_pause;
  stream_class->seek = fake_stream_seek;
}

static void
fake_stream_init (FakeStream *self)
{
  n_streams++;
}

static inline GtkMediaStream *
make_fake (const char *path,
           gpointer    user_data)
{
  GPtrArray *streams = user_data;
  FakeStream *stream = g_object_new (FAKE_TYPE_STREAM, NULL);
  gsize size;

  /* Each sound is really there. */
  g_assert_true (g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &size, NULL, NULL));
  g_assert_cmpuint (size, >, 1000);
  stream->name = g_path_get_basename (path);
  *strrchr (stream->name, '.') = '\0';
  stream->streams = streams;
  g_ptr_array_add (streams, stream);

  return GTK_MEDIA_STREAM (stream);
}

static inline GtkMediaStream *
find_stream (GPtrArray  *streams,
             const char *name)
{
  for (guint i = 0; i < streams->len; i++)
    if (g_str_equal (((FakeStream *) g_ptr_array_index (streams, i))->name, name))
      return g_ptr_array_index (streams, i);

  g_assert_not_reached ();
}

static inline void
end_stream (GPtrArray  *streams,
            const char *name)
{
  GtkMediaStream *stream = find_stream (streams, name);

  if (!gtk_media_stream_is_prepared (stream))
    gtk_media_stream_stream_prepared (stream, TRUE, FALSE, TRUE, DURATION);
  gtk_media_stream_update (stream, DURATION);
  gtk_media_stream_stream_ended (stream);
}

static inline void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static inline void
take_heard (const char *expected)
{
  g_assert_cmpstr (heard->str, ==, expected);
  g_string_truncate (heard, 0);
}
