#include "unknot-cue-player.h"

/**
 * UnknotCuePlayer:
 *
 * Lets the person hear the guide's cues as they want it: as tones, through [class@CueTones], and as words, through
 * [class@Speech].
 */
struct _UnknotCuePlayer
{
  GObject parent_instance;

  /* Owned */
  UnknotSpeech *speech;
  UnknotCueTones *sounds;

  double volume;
  gboolean tones;
  gboolean pace;
  gboolean spoken;
  gboolean muted;
  gboolean speaks;
  gboolean audible;
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
  PROP_AUDIBLE,
} UnknotCuePlayerProperty;

static GParamSpec *props[PROP_AUDIBLE + 1];

static void
set_told (UnknotCuePlayer         *self,
          gboolean                *member,
          gboolean                 value,
          UnknotCuePlayerProperty  prop)
{
  if (*member == value)
    return;

  *member = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/* Until the service has said that it is not there, it counts as being there, and so do tones until one has failed. */
static void
update (UnknotCuePlayer *self)
{
  UnknotSpeechState state = unknot_speech_get_state (self->speech);
  gboolean can_speak = self->spoken && state != UNKNOT_SPEECH_STATE_ABSENT && state != UNKNOT_SPEECH_STATE_SILENT;
  gboolean can_sound = (self->tones || self->pace) && unknot_cue_tones_get_problem (self->sounds) == NULL;

  set_told (self, &self->speaks, can_speak && !self->muted, PROP_SPEAKS);
  set_told (self, &self->audible, can_speak || can_sound, PROP_AUDIBLE);
}

static void
set_volume (UnknotCuePlayer *self,
            double           volume)
{
  if (self->volume == volume)
    return;

  self->volume = volume;
  unknot_cue_tones_set_volume (self->sounds, volume);
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
  unknot_cue_tones_set_wanted (self->sounds, self->tones && !self->muted, self->pace && !self->muted);
  if (self->muted)
    unknot_cue_player_quiet (self);
  update (self);
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
    case PROP_AUDIBLE:
      g_value_set_boolean (value, self->audible);
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
    case PROP_AUDIBLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_cue_player_dispose (GObject *object)
{
  UnknotCuePlayer *self = UNKNOT_CUE_PLAYER (object);

  g_clear_object (&self->sounds);
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
   * Whether nothing is heard until the session is over.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, flags);

  /**
   * UnknotCuePlayer:speaks:
   *
   * Whether the cues are spoken, as far as is known: then nobody else needs to say them.
   */
  props[PROP_SPEAKS] = g_param_spec_boolean ("speaks", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotCuePlayer:audible:
   *
   * Whether there is anything to be heard that is wanted, muted or not. Preferences say why not.
   */
  props[PROP_AUDIBLE] = g_param_spec_boolean ("audible", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_cue_player_init (UnknotCuePlayer *self)
{
  self->sounds = unknot_cue_tones_new ();
  g_signal_connect_object (self->sounds, "notify::problem", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  self->volume = 1;
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
  g_signal_connect_object (speech, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return self;
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
 * unknot_cue_player_get_sounds:
 * @self: a player
 *
 * Returns: (transfer none): what plays tones
 */
UnknotCueTones *
unknot_cue_player_get_sounds (UnknotCuePlayer *self)
{
  g_return_val_if_fail (UNKNOT_IS_CUE_PLAYER (self), NULL);

  return self->sounds;
}

/**
 * unknot_cue_player_prepare:
 * @self: a player
 *
 * Opens what the session that begins will need, so that no cue comes late. What was muted is heard again: that was for
 * the session before.
 */
void
unknot_cue_player_prepare (UnknotCuePlayer *self)
{
  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  set_switch (self, &self->muted, FALSE, PROP_MUTED);
  unknot_cue_tones_open (self->sounds);
  if (self->spoken)
    unknot_speech_open (self->speech);
}

/**
 * unknot_cue_player_play:
 * @self: a player
 * @cue: what is due
 * @words: (nullable): the same in words
 *
 * Lets it be heard. Where there are tones, seconds are ticked and not spoken.
 */
void
unknot_cue_player_play (UnknotCuePlayer *self,
                        UnknotGuideCue   cue,
                        const char      *words)
{
  gboolean counts = cue == UNKNOT_GUIDE_CUE_THREE || cue == UNKNOT_GUIDE_CUE_TWO || cue == UNKNOT_GUIDE_CUE_ONE;
  gboolean sounds;

  g_return_if_fail (UNKNOT_IS_CUE_PLAYER (self));

  sounds = unknot_cue_tones_play (self->sounds, cue);
  if (words != NULL && self->speaks && !(counts && sounds))
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

  unknot_cue_tones_quiet (self->sounds);
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

  unknot_cue_tones_close (self->sounds);
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

  unknot_cue_tones_test (self->sounds);
  if (self->spoken)
    unknot_speech_say (self->speech, words);
}
