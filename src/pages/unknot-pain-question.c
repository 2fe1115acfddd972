#include "unknot-pain-question.h"

#include "unknot-config.h"
#include "unknot-pain-chooser.h"

struct _UnknotPainQuestion
{
  AdwBin parent_instance;

  /* Template children */
  UnknotPainChooser *pain;

  char *place;
};

G_DEFINE_FINAL_TYPE (UnknotPainQuestion, unknot_pain_question, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLACE = 1,
} UnknotPainQuestionProperty;

static GParamSpec *props[PROP_PLACE + 1];

typedef enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS,
} UnknotPainQuestionSignal;

static guint signals[N_SIGNALS];

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotPainQuestion *self = UNKNOT_PAIN_QUESTION (widget);

  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, unknot_pain_chooser_get_value (self->pain));
}

static void
pass_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ANSWERED], 0, -1);
}

static void
value_cb (UnknotPainQuestion *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.answer",
                                 unknot_pain_chooser_get_value (self->pain) >= 0);
}

static gboolean
unknot_pain_question_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_PAIN_QUESTION (widget)->pain));
}

static void
unknot_pain_question_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotPainQuestion *self = UNKNOT_PAIN_QUESTION (object);

  switch ((UnknotPainQuestionProperty) prop_id)
    {
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_question_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotPainQuestion *self = UNKNOT_PAIN_QUESTION (object);

  switch ((UnknotPainQuestionProperty) prop_id)
    {
    case PROP_PLACE:
      unknot_pain_question_set_place (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_question_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PAIN_QUESTION);

  G_OBJECT_CLASS (unknot_pain_question_parent_class)->dispose (object);
}

static void
unknot_pain_question_finalize (GObject *object)
{
  UnknotPainQuestion *self = UNKNOT_PAIN_QUESTION (object);

  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (unknot_pain_question_parent_class)->finalize (object);
}

static void
unknot_pain_question_class_init (UnknotPainQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_pain_question_get_property;
  object_class->set_property = unknot_pain_question_set_property;
  object_class->dispose = unknot_pain_question_dispose;
  object_class->finalize = unknot_pain_question_finalize;

  widget_class->grab_focus = unknot_pain_question_grab_focus;

  /**
   * UnknotPainQuestion:place:
   *
   * The place that is asked about, in words.
   */
  props[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotPainQuestion::answered:
   * @self: a question
   * @pain: 0-10; -1 for no answer
   *
   * The person has answered, or has passed it over.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_install_action (widget_class, "question.answer", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "question.pass", NULL, pass_action);

  g_type_ensure (UNKNOT_TYPE_PAIN_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-pain-question.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPainQuestion, pain);
  gtk_widget_class_bind_template_callback (widget_class, value_cb);
}

static void
unknot_pain_question_init (UnknotPainQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  value_cb (self);
}

/**
 * unknot_pain_question_set_place:
 * @self: a question
 * @place: (nullable): the place that is asked about, in words
 *
 * Sets what is asked about.
 */
void
unknot_pain_question_set_place (UnknotPainQuestion *self,
                                const char         *place)
{
  g_return_if_fail (UNKNOT_IS_PAIN_QUESTION (self));

  if (g_set_str (&self->place, place))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
}
