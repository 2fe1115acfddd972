#include "unknot-score-question.h"

#include <glib/gi18n.h>

#include "unknot-pain-chooser.h"

struct _UnknotScoreQuestion
{
  AdwBin parent_instance;

  /* Owned */
  char *low;
  char *high;

  /* Borrowed from the child */
  GtkLabel          *question;
  GtkWidget         *take_back;
  UnknotPainChooser *chooser;
};

G_DEFINE_FINAL_TYPE (UnknotScoreQuestion, unknot_score_question, ADW_TYPE_BIN)

typedef enum
{
  PROP_QUESTION = 1,
  PROP_LOW,
  PROP_HIGH,
  PROP_VALUE,
} UnknotScoreQuestionProperty;

static GParamSpec *props[PROP_VALUE + 1];

static void
value_cb (UnknotScoreQuestion *self)
{
  gtk_widget_set_visible (self->take_back, unknot_pain_chooser_get_value (self->chooser) >= 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUE]);
}

/* The button goes with the answer, and the focus must not go with the button. */
static void
take_back_cb (UnknotScoreQuestion *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->chooser));
  unknot_pain_chooser_set_value (self->chooser, -1);
}

static gboolean
unknot_score_question_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_SCORE_QUESTION (widget)->chooser));
}

static void
unknot_score_question_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotScoreQuestion *self = UNKNOT_SCORE_QUESTION (object);

  switch ((UnknotScoreQuestionProperty) prop_id)
    {
    case PROP_QUESTION:
      g_value_set_string (value, gtk_label_get_label (self->question));
      break;
    case PROP_LOW:
      g_value_set_string (value, self->low);
      break;
    case PROP_HIGH:
      g_value_set_string (value, self->high);
      break;
    case PROP_VALUE:
      g_value_set_int (value, unknot_pain_chooser_get_value (self->chooser));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_score_question_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  UnknotScoreQuestion *self = UNKNOT_SCORE_QUESTION (object);

  switch ((UnknotScoreQuestionProperty) prop_id)
    {
    case PROP_QUESTION:
      gtk_label_set_label (self->question, g_value_get_string (value));
      break;
    case PROP_LOW:
      g_set_str (&self->low, g_value_get_string (value));
      break;
    case PROP_HIGH:
      g_set_str (&self->high, g_value_get_string (value));
      break;
    case PROP_VALUE:
      unknot_score_question_set_value (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_score_question_constructed (GObject *object)
{
  UnknotScoreQuestion *self = UNKNOT_SCORE_QUESTION (object);

  G_OBJECT_CLASS (unknot_score_question_parent_class)->constructed (object);

  if (self->low != NULL && self->high != NULL)
    unknot_pain_chooser_set_ends (self->chooser, self->low, self->high);
}

static void
unknot_score_question_finalize (GObject *object)
{
  UnknotScoreQuestion *self = UNKNOT_SCORE_QUESTION (object);

  g_free (self->low);
  g_free (self->high);

  G_OBJECT_CLASS (unknot_score_question_parent_class)->finalize (object);
}

static void
unknot_score_question_class_init (UnknotScoreQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_score_question_get_property;
  object_class->set_property = unknot_score_question_set_property;
  object_class->constructed = unknot_score_question_constructed;
  object_class->finalize = unknot_score_question_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = unknot_score_question_grab_focus;

  /**
   * UnknotScoreQuestion:question:
   *
   * What is asked.
   */
  props[PROP_QUESTION] =
    g_param_spec_string ("question", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotScoreQuestion:low:
   *
   * What 0 stands for; `NULL` for no pain.
   */
  props[PROP_LOW] =
    g_param_spec_string ("low", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotScoreQuestion:high:
   *
   * What 10 stands for; `NULL` for pain as bad as one can imagine.
   */
  props[PROP_HIGH] =
    g_param_spec_string ("high", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotScoreQuestion:value:
   *
   * The answer, 0-10; -1 for none.
   */
  props[PROP_VALUE] =
    g_param_spec_int ("value", NULL, NULL, -1, 10, -1,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_take_back (UnknotScoreQuestion *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-clear-symbolic");

  gtk_widget_set_tooltip_text (button, _("Take Back This Answer"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_visible (button, FALSE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_back_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
unknot_score_question_init (UnknotScoreQuestion *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->question = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->question, 0);
  gtk_label_set_wrap (self->question, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->question), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->question), "heading");
  self->take_back = make_take_back (self);
  self->chooser = UNKNOT_PAIN_CHOOSER (unknot_pain_chooser_new ());
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->chooser), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question,
                                  NULL, -1);
  g_signal_connect_object (self->chooser, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);

  /* As high with the button as without it, so that nothing jumps when an answer is given. */
  gtk_widget_set_size_request (top, -1, 34);
  gtk_box_append (GTK_BOX (top), GTK_WIDGET (self->question));
  gtk_box_append (GTK_BOX (top), self->take_back);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chooser));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * unknot_score_question_get_value:
 * @self: a question
 *
 * Gets the answer.
 *
 * Returns: 0-10; -1 for none
 */
int
unknot_score_question_get_value (UnknotScoreQuestion *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCORE_QUESTION (self), -1);

  return unknot_pain_chooser_get_value (self->chooser);
}

/**
 * unknot_score_question_set_value:
 * @self: a question
 * @value: 0-10; -1 for none
 *
 * Shows an answer.
 */
void
unknot_score_question_set_value (UnknotScoreQuestion *self,
                                 int                  value)
{
  g_return_if_fail (UNKNOT_IS_SCORE_QUESTION (self));

  unknot_pain_chooser_set_value (self->chooser, value);
}
