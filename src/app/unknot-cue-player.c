#include "unknot-cue-player.h"

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
 * UnknotCuePlayer:
 *
 * Lets the person hear the guide's cues: as tones, through GTK's media streams, and as words, through
 * [class@Speech]. There is one stream a tone while a session runs, and none after.
 */
struct _UnknotCuePlayer
{
  GObject parent_instance;

  /* Owned */
  UnknotSpeech *speech;
  GtkMediaStream *streams[N_TONES];
  const char *problem;

  UnknotCueStreamMaker maker;
  gpointer maker_data;
  guint sweep;
  gboolean in_session;
  gboolean proven;
  Tone awaited;

  double volume;
  gboolean tones;
  gboolean pace;
  gboolean spoken;
  gboolean muted;
  gboolean speaks;
};

G_DEFINE_FINAL_TYPE (UnknotCuePlayer, unknot_cue_player, G_TYPE_OBJECT)

typedef enum
{
  PROP_VOLUME = 1,
  PROP_TONES,
  PROP_PACE,
  PROP_SPOKEN,
  PROP_MUTED,
  PROP_SPEAKS,
  PROP_PROBLEM,
} UnknotCuePlayerProperty;

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
is_wanted (UnknotCuePlayer *self,
           Tone             tone)
{
  return !self->muted && (is_pace (tone) ? self->pace : self->tones);
}

static void
set_problem (UnknotCuePlayer *self,
             const char      *problem)
{
  if (self->problem == problem)
    return;

  self->problem = problem;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROBLEM]);
}

/* Until the service has said that it is not there, it counts as being there. */
static void
update_speaks (UnknotCuePlayer *self)
{
  UnknotSpeechState state = unknot_speech_get_state (self->speech);
  gboolean speaks = self->spoken && !self->muted && state != UNKNOT_SPEECH_STATE_ABSENT &&
                    state != UNKNOT_SPEECH_STATE_SILENT;

  if (self->speaks == speaks)
    return;

  self->speaks = speaks;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKS]);
}

static void
sweep_cb (gpointer data)
{
  UnknotCuePlayer *self = data;

  self->sweep = 0;
  if (self->in_session)
    return;

  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL && !gtk_media_stream_get_playing (self->streams[i]))
      g_clear_object (&self->streams[i]);
}

/* Later, for a stream must not be dropped in the middle of telling that it has ended. */
static void
sweep_later (UnknotCuePlayer *self)
{
  if (self->sweep == 0 && !self->in_session)
    self->sweep = g_idle_add_once (sweep_cb, self);
}

static void
error_cb (UnknotCuePlayer *self,
          GParamSpec      *pspec,
          GtkMediaStream  *stream)
{
  if (gtk_media_stream_get_error (stream) != NULL)
    {
      set_problem (self, _("No sound can be played: this computer lacks a media module or an audio device."));
      sweep_later (self);
    }
}

static void prepared_cb (UnknotCuePlayer *self,
                         GParamSpec      *pspec,
                         GtkMediaStream  *stream);

/* One is tried first. Where it fails the others would as well, and every one of them would be complained about. */
static gboolean
can_make (UnknotCuePlayer *self)
{
  if (self->problem != NULL)
    return FALSE;

  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL)
      return self->proven;

  return TRUE;
}

static GtkMediaStream *
get_stream (UnknotCuePlayer *self,
            Tone             tone)
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
play_tone (UnknotCuePlayer *self,
           Tone             tone)
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
prepared_cb (UnknotCuePlayer *self,
             GParamSpec      *pspec,
             GtkMediaStream  *stream)
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
pause_streams (UnknotCuePlayer *self,
               gboolean         only_pace)
{
  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL && (is_pace (i) || !only_pace))
      gtk_media_stream_pause (self->streams[i]);
}

static void
set_volume (UnknotCuePlayer *self,
            double           volume)
{
  if (self->volume == volume)
    return;

  self->volume = volume;
  for (guint i = 0; i < N_TONES; i++)
    if (self->streams[i] != NULL)
      gtk_media_stream_set_volume (self->streams[i], volume);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOLUME]);
}

static void
set_switch (UnknotCuePlayer         *self,
            gboolean                *member,
            gboolean                 value,
            UnknotCuePlayerProperty  prop)
{
  if (*member == value)
    return;

  *member = value;
  if (self->muted)
    unknot_cue_player_quiet (self);
  update_speaks (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static void
unknot_cue_player_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotCuePlayer *self = UNKNOT_CUE_PLAYER (object);

  switch ((UnknotCuePlayerProperty) prop_id)
    {
    case PROP_VOLUME:
      g_value_set_double (value, self->volume);
      break;
    case PROP_TONES:
      g_value_set_boolean (value, self->tones);
      break;
    case PROP_PACE:
      g_value_set_boolean (value, self->pace);
      break;
    case PROP_SPOKEN:
      g_value_set_boolean (value, self->spoken);
      break;
    case PROP_MUTED:
      g_value_set_boolean (value, self->muted);
      break;
    case PROP_SPEAKS:
      g_value_set_boolean (value, self->speaks);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cue_player_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotCuePlayer *self = UNKNOT_CUE_PLAYER (object);

  switch ((UnknotCuePlayerProperty) prop_id)
    {
    case PROP_VOLUME:
      set_volume (self, g_value_get_double (value));
      break;
    case PROP_TONES:
      set_switch (self, &self->tones, g_value_get_boolean (value), PROP_TONES);
      break;
    case PROP_PACE:
      set_switch (self, &self->pace, g_value_get_boolean (value), PROP_PACE);
      break;
    case PROP_SPOKEN:
      set_switch (self, &self->spoken, g_value_get_boolean (value), PROP_SPOKEN);
      break;
    case PROP_MUTED:
      set_switch (self, &self->muted, g_value_get_boolean (value), PROP_MUTED);
      break;
    case PROP_SPEAKS:
    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cue_player_dispose (GObject *object)
{
  UnknotCuePlayer *self = UNKNOT_CUE_PLAYER (object);

  g_clear_handle_id (&self->sweep, g_source_remove);
  for (guint i = 0; i < N_TONES; i++)
    g_clear_object (&self->streams[i]);
  g_clear_object (&self->speech);

  G_OBJECT_CLASS (unknot_cue_player_parent_class)->dispose (object);
}

static void
unknot_cue_player_class_init (UnknotCuePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_cue_player_get_property;
  object_class->set_property = unknot_cue_player_set_property;
  object_class->dispose = unknot_cue_player_dispose;

  /**
   * UnknotCuePlayer:volume:
   *
   * How loud the tones are, 0 to 1. Speech has a volume of its own, set in the system.
   */
  props[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 1, flags);

  /**
   * UnknotCuePlayer:tones:
   *
   * Whether the cues are heard as tones.
   */
  props[PROP_TONES] = g_param_spec_boolean ("tones", NULL, NULL, FALSE, flags);

  /**
   * UnknotCuePlayer:pace:
   *
   * Whether breaths, strokes and repetitions are heard.
   */
  props[PROP_PACE] = g_param_spec_boolean ("pace", NULL, NULL, FALSE, flags);

  /**
   * UnknotCuePlayer:spoken:
   *
   * Whether the cues are spoken, where that is possible.
   */
  props[PROP_SPOKEN] = g_param_spec_boolean ("spoken", NULL, NULL, FALSE, flags);

  /**
   * UnknotCuePlayer:muted:
   *
   * Whether all is silent for now.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, flags);

  /**
   * UnknotCuePlayer:speaks:
   *
   * Whether the cues are spoken, as far as is known: then nobody else needs to say them.
   */
  props[PROP_SPEAKS] = g_param_spec_boolean ("speaks", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotCuePlayer:problem:
   *
   * Why no tone can be played, in a sentence for the person; `NULL` while none has failed.
   */
  props[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_cue_player_init (UnknotCuePlayer *self)
{
  self->maker = make_stream;
  self->volume = 1;
  self->awaited = N_TONES;
}

/**
 * unknot_cue_player_new:
 * @speech: what says words
 *
 * Makes a player that is silent until it is told what is wanted. It opens nothing yet.
 *
 * Returns: (transfer full): a new player
 */
UnknotCuePlayer *
unknot_cue_player_new (UnknotSpeech *speech)
{
  UnknotCuePlayer *self = g_object_new (UNKNOT_TYPE_CUE_PLAYER, NULL);

  self->speech = g_object_ref (speech);
  g_signal_connect_object (speech, "notify::state", G_CALLBACK (update_speaks), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_cue_player_set_stream_maker:
 * @self: a player
 * @maker: makes streams
 * @user_data: given to it
 *
 * Replaces what plays the sounds; call it before anything was played.
 */
void
unknot_cue_player_set_stream_maker (UnknotCuePlayer      *self,
                                    UnknotCueStreamMaker  maker,
                                    gpointer              user_data)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  self->maker = maker;
  self->maker_data = user_data;
}

/**
 * unknot_cue_player_get_speech:
 * @self: a player
 *
 * Returns: (transfer none): what says words
 */
UnknotSpeech *
unknot_cue_player_get_speech (UnknotCuePlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_CUE_PLAYER (self), NULL);

  return self->speech;
}

/**
 * unknot_cue_player_get_problem:
 * @self: a player
 *
 * Returns: (transfer none) (nullable): why no tone can be played
 */
const char *
unknot_cue_player_get_problem (UnknotCuePlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_CUE_PLAYER (self), NULL);

  return self->problem;
}

/**
 * unknot_cue_player_prepare:
 * @self: a player
 *
 * Opens all that the session that begins will need, so that no cue comes late: one stream, and the others once it is
 * known that it can be played.
 */
void
unknot_cue_player_prepare (UnknotCuePlayer *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  self->in_session = TRUE;
  if (is_wanted (self, TONE_READY) || is_wanted (self, TONE_BREATH_IN))
    get_stream (self, is_wanted (self, TONE_READY) ? TONE_READY : TONE_BREATH_IN);
  if (self->spoken)
    unknot_speech_open (self->speech);
}

/**
 * unknot_cue_player_play:
 * @self: a player
 * @cue: what is due
 * @words: (nullable): the same in words
 *
 * Lets it be heard. Where there are tones, seconds are ticked and not spoken; where a moment begins, a breath of the
 * one before it ends.
 */
void
unknot_cue_player_play (UnknotCuePlayer *self,
                        UnknotGuideCue   cue,
                        const char      *words)
{
  Tone tone = find_tone (cue);
  gboolean ticks = tone == TONE_COUNT && is_wanted (self, tone);

  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  if (unknot_guide_cue_enters (cue) || cue == UNKNOT_GUIDE_CUE_SESSION_END)
    pause_streams (self, TRUE);
  if (tone != N_TONES && is_wanted (self, tone))
    play_tone (self, tone);
  if (words != NULL && self->speaks && !ticks)
    unknot_speech_say (self->speech, words);
}

/**
 * unknot_cue_player_quiet:
 * @self: a player
 *
 * Cuts off all that is heard: the session stands still.
 */
void
unknot_cue_player_quiet (UnknotCuePlayer *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  self->awaited = N_TONES;
  pause_streams (self, FALSE);
  unknot_speech_quiet (self->speech);
}

/**
 * unknot_cue_player_release:
 * @self: a player
 *
 * Lets go of everything once what is being heard is over: there is no session any more.
 */
void
unknot_cue_player_release (UnknotCuePlayer *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  self->in_session = FALSE;
  self->awaited = N_TONES;
  sweep_later (self);
  unknot_speech_close (self->speech);
}

/**
 * unknot_cue_player_test:
 * @self: a player
 * @words: what to say where cues are spoken
 *
 * Lets the person hear a tone, whether tones are wanted or not, and words if they are.
 */
void
unknot_cue_player_test (UnknotCuePlayer *self,
                        const char      *words)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  /* Whatever was missing may be there by now. */
  if (self->problem != NULL)
    {
      g_clear_object (&self->streams[TONE_START]);
      self->proven = FALSE;
      set_problem (self, NULL);
    }
  play_tone (self, TONE_START);
  if (self->speaks)
    unknot_speech_say (self->speech, words);
}

