#include "unknot-sound-group.h"

#include "unknot-config.h"
#include "unknot-headings.h"

struct _UnknotSoundGroup
{
  AdwPreferencesGroup parent_instance;

  /* Owned */
  char *speech_note;
  char *problem;

  double   volume;
  gboolean tones;
  gboolean pace;
  gboolean spoken;
  gboolean can_speak;
};

G_DEFINE_FINAL_TYPE (UnknotSoundGroup, unknot_sound_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_VOLUME = 1,
  PROP_TONES,
  PROP_PACE,
  PROP_SPOKEN,
  PROP_CAN_SPEAK,
  PROP_SPEECH_NOTE,
  PROP_PROBLEM,
} UnknotSoundGroupProperty;

static GParamSpec *props[PROP_PROBLEM + 1];

typedef enum
{
  SIGNAL_TEST_REQUESTED,
  N_SIGNALS,
} UnknotSoundGroupSignal;

static guint signals[N_SIGNALS];

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
has_volume (GObject  *object,
            gboolean  tones,
            gboolean  pace)
{
  return tones || pace;
}

static void
test_cb (UnknotSoundGroup *self)
{
  g_signal_emit (self, signals[SIGNAL_TEST_REQUESTED], 0);
}

static void
set_truth (UnknotSoundGroup *self,
           gboolean         *member,
           const GValue     *value,
           GParamSpec       *pspec)
{
  if (*member == g_value_get_boolean (value))
    return;

  *member = g_value_get_boolean (value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
set_text (UnknotSoundGroup  *self,
          char             **member,
          const GValue      *value,
          GParamSpec        *pspec)
{
  if (g_set_str (member, g_value_get_string (value)))
    g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
unknot_sound_group_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotSoundGroup *self = UNKNOT_SOUND_GROUP (object);

  switch ((UnknotSoundGroupProperty) prop_id)
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
    case PROP_CAN_SPEAK:
      g_value_set_boolean (value, self->can_speak);
      break;
    case PROP_SPEECH_NOTE:
      g_value_set_string (value, self->speech_note);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_sound_group_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotSoundGroup *self = UNKNOT_SOUND_GROUP (object);

  switch ((UnknotSoundGroupProperty) prop_id)
    {
    case PROP_VOLUME:
      if (self->volume != g_value_get_double (value))
        {
          self->volume = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    case PROP_TONES:
      set_truth (self, &self->tones, value, pspec);
      break;
    case PROP_PACE:
      set_truth (self, &self->pace, value, pspec);
      break;
    case PROP_SPOKEN:
      set_truth (self, &self->spoken, value, pspec);
      break;
    case PROP_CAN_SPEAK:
      set_truth (self, &self->can_speak, value, pspec);
      break;
    case PROP_SPEECH_NOTE:
      set_text (self, &self->speech_note, value, pspec);
      break;
    case PROP_PROBLEM:
      set_text (self, &self->problem, value, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_sound_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_SOUND_GROUP);

  G_OBJECT_CLASS (unknot_sound_group_parent_class)->dispose (object);
}

static void
unknot_sound_group_finalize (GObject *object)
{
  UnknotSoundGroup *self = UNKNOT_SOUND_GROUP (object);

  g_free (self->speech_note);
  g_free (self->problem);

  G_OBJECT_CLASS (unknot_sound_group_parent_class)->finalize (object);
}

static void
unknot_sound_group_class_init (UnknotSoundGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_sound_group_get_property;
  object_class->set_property = unknot_sound_group_set_property;
  object_class->dispose = unknot_sound_group_dispose;
  object_class->finalize = unknot_sound_group_finalize;

  /**
   * UnknotSoundGroup:volume:
   *
   * How loud tones are, 0 to 1.
   */
  props[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 0, flags);

  /**
   * UnknotSoundGroup:tones:
   *
   * Whether the cues are heard as tones.
   */
  props[PROP_TONES] = g_param_spec_boolean ("tones", NULL, NULL, FALSE, flags);

  /**
   * UnknotSoundGroup:pace:
   *
   * Whether breaths, strokes and repetitions are heard.
   */
  props[PROP_PACE] = g_param_spec_boolean ("pace", NULL, NULL, FALSE, flags);

  /**
   * UnknotSoundGroup:spoken:
   *
   * Whether the cues are spoken.
   */
  props[PROP_SPOKEN] = g_param_spec_boolean ("spoken", NULL, NULL, FALSE, flags);

  /**
   * UnknotSoundGroup:can-speak:
   *
   * Whether cues can be spoken on this computer.
   */
  props[PROP_CAN_SPEAK] = g_param_spec_boolean ("can-speak", NULL, NULL, FALSE, flags);

  /**
   * UnknotSoundGroup:speech-note:
   *
   * What is known of speech on this computer, in a sentence.
   */
  props[PROP_SPEECH_NOTE] = g_param_spec_string ("speech-note", NULL, NULL, NULL, flags);

  /**
   * UnknotSoundGroup:problem:
   *
   * Why no tone can be played, in a sentence; `NULL` while none has failed.
   */
  props[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotSoundGroup::test-requested:
   * @self: a group
   *
   * The person wants to hear how it sounds.
   */
  signals[SIGNAL_TEST_REQUESTED] = g_signal_new ("test-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                                 NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-sound-group.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, has_volume);
  gtk_widget_class_bind_template_callback (widget_class, test_cb);
}

static void
unknot_sound_group_init (UnknotSoundGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}
