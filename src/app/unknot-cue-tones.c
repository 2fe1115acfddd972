#include "unknot-cue-tones.h"

#include <glib/gi18n.h>

#include "unknot-config.h"

typedef enum
{
  TONE_READY,
  TONE_START,
  TONE_HALF_WAY,
  TONE_COUNT,
  TONE_SWITCH_SIDES,
  TONE_STEP_END,
  TONE_SESSION_END,
  TONE_ASK,
  TONE_BREATH_IN,
  TONE_BREATH_OUT,
  TONE_STROKE,
  N_TONES,
} Tone;

static const char * const names[N_TONES] = {
  "ready", "start", "half-way", "count", "switch-sides", "step-end", "session-end", "ask", "breath-in", "breath-out",
  "stroke",
};

/**
 * UnknotCueTones:
 *
 * The tones of the guide's cues, through GTK's media streams. There is one stream a tone while a session runs, and none
 * after.
 */
struct _UnknotCueTones
{
  GObject parent_instance;

  /* Owned */
  GtkMediaStream *streams[N_TONES];
  UnknotCueStreamMaker maker;
  gpointer maker_data;
  guint sweep;
  gboolean in_session;
  gboolean proven;
  Tone awaited;
  const char *problem;

  double volume;
  gboolean signals;
  gboolean pace;
};

G_DEFINE_FINAL_TYPE (UnknotCueTones, unknot_cue_tones, G_TYPE_OBJECT)

typedef enum
{
  PROP_PROBLEM = 1,
} UnknotCueTonesProperty;

static GParamSpec *props[PROP_PROBLEM + 1];

static GtkMediaStream *
make_stream (const char *path,
             gpointer    user_data)
{
  return gtk_media_file_new_for_resource (path);
}

/* Resting has words only: what it comes after has just sounded. */
static Tone
find_tone (UnknotGuideCue cue)
{
  switch (cue)
    {
    case UNKNOT_GUIDE_CUE_SESSION_END:
      return TONE_SESSION_END;
    case UNKNOT_GUIDE_CUE_SWITCH_SIDES:
      return TONE_SWITCH_SIDES;
    case UNKNOT_GUIDE_CUE_READY:
      return TONE_READY;
    case UNKNOT_GUIDE_CUE_START:
      return TONE_START;
    case UNKNOT_GUIDE_CUE_STEP_END:
      return TONE_STEP_END;
    case UNKNOT_GUIDE_CUE_THREE:
    case UNKNOT_GUIDE_CUE_TWO:
    case UNKNOT_GUIDE_CUE_ONE:
      return TONE_COUNT;
    case UNKNOT_GUIDE_CUE_HALF_WAY:
      return TONE_HALF_WAY;
    case UNKNOT_GUIDE_CUE_ASK:
      return TONE_ASK;
    case UNKNOT_GUIDE_CUE_BREATH_IN:
      return TONE_BREATH_IN;
    case UNKNOT_GUIDE_CUE_BREATH_OUT:
      return TONE_BREATH_OUT;
    case UNKNOT_GUIDE_CUE_STROKE:
      return TONE_STROKE;
    case UNKNOT_GUIDE_CUE_NONE:
    case UNKNOT_GUIDE_CUE_REST:
    default:
      return N_TONES;
    }
}

static gboolean
is_pace (Tone tone)
{
  return tone == TONE_BREATH_IN || tone == TONE_BREATH_OUT || tone == TONE_STROKE;
}

static gboolean
is_wanted (UnknotCueTones *self,
           Tone            tone)
{
  return is_pace (tone) ? self->pace : self->signals;
}

static void
set_problem (UnknotCueTones *self,
             const char     *problem)
{
  if (self->problem == problem)
    return;

  self->problem = problem;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROBLEM]);
}

static void
sweep_cb (gpointer data)
{
  UnknotCueTones *self = data;

  self->sweep = 0;
  if (self->in_session)
    return;

  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL && !gtk_media_stream_get_playing (self->streams[i]))
      g_clear_object (&self->streams[i]);
}

/* Later, for a stream must not be dropped in the middle of telling that it has ended. */
static void
sweep_later (UnknotCueTones *self)
{
  if (self->sweep == 0 && !self->in_session)
    self->sweep = g_idle_add_once (sweep_cb, self);
}

static void
error_cb (UnknotCueTones *self,
          GParamSpec     *pspec,
          GtkMediaStream *stream)
{
  if (gtk_media_stream_get_error (stream) != NULL)
    {
      set_problem (self, _("No sound can be played: a media module or an audio device is missing."));
      sweep_later (self);
    }
}

static void prepared_cb (UnknotCueTones *self,
                         GParamSpec     *pspec,
                         GtkMediaStream *stream);

/* One is tried first. Where it fails the others would as well, and every one of them would be complained about. */
static gboolean
can_make (UnknotCueTones *self)
{
  if (self->problem != NULL)
    return FALSE;

  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL)
      return self->proven;

  return TRUE;
}

static GtkMediaStream *
get_stream (UnknotCueTones *self,
            Tone            tone)
{
  g_autofree char *path = NULL;
  GtkMediaStream *stream = self->streams[tone];

  if (stream != NULL || !can_make (self))
    return stream;

  path = g_strdup_printf ("%s/sounds/%s.wav", UNKNOT_RESOURCE_BASE, names[tone]);
  stream = self->streams[tone] = self->maker (path, self->maker_data);
  gtk_media_stream_set_volume (stream, self->volume);
  g_signal_connect_object (stream, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stream, "notify::playing", G_CALLBACK (sweep_later), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stream, "notify::prepared", G_CALLBACK (prepared_cb), self, G_CONNECT_SWAPPED);
  error_cb (self, NULL, stream);

  return stream;
}

static void
play_tone (UnknotCueTones *self,
           Tone            tone)
{
  GtkMediaStream *stream = get_stream (self, tone);

  if (stream == NULL)
    self->awaited = tone;
  if (stream == NULL || gtk_media_stream_get_error (stream) != NULL)
    return;

  if (gtk_media_stream_get_timestamp (stream) > 0)
    gtk_media_stream_seek (stream, 0);
  gtk_media_stream_play (stream);
}

/* The first one can be played: so can the others, and what came meanwhile is heard a little late. */
static void
prepared_cb (UnknotCueTones *self,
             GParamSpec     *pspec,
             GtkMediaStream *stream)
{
  Tone awaited = self->awaited;

  if (gtk_media_stream_get_error (stream) != NULL || self->proven)
    return;

  self->proven = TRUE;
  self->awaited = N_TONES;
  if (!self->in_session)
    return;

  for (Tone tone = 0; tone < N_TONES; tone++)
    if (is_wanted (self, tone))
      get_stream (self, tone);
  if (awaited != N_TONES && is_wanted (self, awaited))
    play_tone (self, awaited);
}

static void
pause_streams (UnknotCueTones *self,
               gboolean        only_pace)
{
  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL && (is_pace (i) || !only_pace))
      gtk_media_stream_pause (self->streams[i]);
}

static void
unknot_cue_tones_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((UnknotCueTonesProperty) prop_id)
    {
    case PROP_PROBLEM:
      g_value_set_string (value, UNKNOT_CUE_TONES (object)->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cue_tones_dispose (GObject *object)
{
  UnknotCueTones *self = UNKNOT_CUE_TONES (object);

  g_clear_handle_id (&self->sweep, g_source_remove);
  for (guint i = 0; i < N_TONES; i++)
    g_clear_object (&self->streams[i]);

  G_OBJECT_CLASS (unknot_cue_tones_parent_class)->dispose (object);
}

static void
unknot_cue_tones_class_init (UnknotCueTonesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_cue_tones_get_property;
  object_class->dispose = unknot_cue_tones_dispose;

  /**
   * UnknotCueTones:problem:
   *
   * Why no tone can be played, in a sentence for the person; `NULL` while none has failed.
   */
  props[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_cue_tones_init (UnknotCueTones *self)
{
  self->maker = make_stream;
  self->volume = 1;
  self->awaited = N_TONES;
}

/**
 * unknot_cue_tones_new:
 *
 * Makes them; none is wanted yet, and nothing is opened.
 *
 * Returns: (transfer full): new tones
 */
UnknotCueTones *
unknot_cue_tones_new (void)
{
  return g_object_new (UNKNOT_TYPE_CUE_TONES, NULL);
}

/**
 * unknot_cue_tones_set_stream_maker:
 * @self: tones
 * @maker: makes streams
 * @user_data: given to it
 *
 * Replaces what plays the sounds; call it before anything was played.
 */
void
unknot_cue_tones_set_stream_maker (UnknotCueTones       *self,
                                   UnknotCueStreamMaker  maker,
                                   gpointer              user_data)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->maker = maker;
  self->maker_data = user_data;
}

/**
 * unknot_cue_tones_get_problem:
 * @self: tones
 *
 * Returns: (transfer none) (nullable): why no tone can be played
 */
const char *
unknot_cue_tones_get_problem (UnknotCueTones *self)
{
  g_return_val_if_fail (UNKNOT_IS_CUE_TONES (self), NULL);

  return self->problem;
}

/**
 * unknot_cue_tones_set_volume:
 * @self: tones
 * @volume: 0 to 1
 *
 * Says how loud they are, also those that sound.
 */
void
unknot_cue_tones_set_volume (UnknotCueTones *self,
                             double          volume)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->volume = volume;
  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL)
      gtk_media_stream_set_volume (self->streams[i], volume);
}

/**
 * unknot_cue_tones_set_wanted:
 * @self: tones
 * @signals: whether what happens is heard
 * @pace: whether breaths, strokes and repetitions are heard
 *
 * Says which of them are played.
 */
void
unknot_cue_tones_set_wanted (UnknotCueTones *self,
                             gboolean        signals,
                             gboolean        pace)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->signals = signals;
  self->pace = pace;
}

/**
 * unknot_cue_tones_open:
 * @self: tones
 *
 * Opens all that the session that begins will need, so that no cue comes late: one stream, and the others once it is
 * known that it can be played.
 */
void
unknot_cue_tones_open (UnknotCueTones *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->in_session = TRUE;
  if (self->signals || self->pace)
    get_stream (self, self->signals ? TONE_READY : TONE_BREATH_IN);
}

/**
 * unknot_cue_tones_play:
 * @self: tones
 * @cue: what is due
 *
 * Plays the tone of @cue, if it has one and that is wanted. Where a moment begins, a breath of the one before it ends.
 *
 * Returns: whether it has one that is wanted
 */
gboolean
unknot_cue_tones_play (UnknotCueTones *self,
                       UnknotGuideCue  cue)
{
  Tone tone = find_tone (cue);

  g_return_val_if_fail (UNKNOT_IS_CUE_TONES (self), FALSE);

  if (unknot_guide_cue_enters (cue) || cue == UNKNOT_GUIDE_CUE_SESSION_END)
    pause_streams (self, TRUE);
  if (tone == N_TONES || !is_wanted (self, tone))
    return FALSE;

  play_tone (self, tone);

  return TRUE;
}

/**
 * unknot_cue_tones_quiet:
 * @self: tones
 *
 * Cuts off all that sounds.
 */
void
unknot_cue_tones_quiet (UnknotCueTones *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->awaited = N_TONES;
  pause_streams (self, FALSE);
}

/**
 * unknot_cue_tones_close:
 * @self: tones
 *
 * Lets go of everything once what sounds has ended: there is no session any more.
 */
void
unknot_cue_tones_close (UnknotCueTones *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  self->in_session = FALSE;
  self->awaited = N_TONES;
  sweep_later (self);
}

/**
 * unknot_cue_tones_test:
 * @self: tones
 *
 * Plays one tone, whether it is wanted or not. Whatever was missing may be there by now.
 */
void
unknot_cue_tones_test (UnknotCueTones *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_TONES (self));

  if (self->problem != NULL)
    {
      for (guint i = 0; i < N_TONES; i++)
        g_clear_object (&self->streams[i]);
      self->proven = FALSE;
      set_problem (self, NULL);
    }
  play_tone (self, TONE_START);
}
