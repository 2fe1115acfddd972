#include "unknot-pain-question.h"

#include "unknot-config.h"
#include "unknot-pain-rows.h"

struct _UnknotPainQuestion
{
  AdwBin parent_instance;

  /* Template children */
  GtkAccessible *question;
  UnknotPainRows *rows;

  gboolean passed;
};

G_DEFINE_FINAL_TYPE (UnknotPainQuestion, unknot_pain_question, ADW_TYPE_BIN)

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
  g_signal_emit (widget, signals[SIGNAL_ANSWERED], 0);
}

static void
pass_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UNKNOT_PAIN_QUESTION (widget)->passed = TRUE;
  g_signal_emit (widget, signals[SIGNAL_ANSWERED], 0);
}

static void
answered_cb (UnknotPainQuestion *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.answer", unknot_pain_rows_get_answered (self->rows));
}

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
unknot_pain_question_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_PAIN_QUESTION (widget)->rows));
}

static void
unknot_pain_question_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PAIN_QUESTION);

  G_OBJECT_CLASS (unknot_pain_question_parent_class)->dispose (object);
}

static void
unknot_pain_question_class_init (UnknotPainQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_pain_question_dispose;

  widget_class->grab_focus = unknot_pain_question_grab_focus;

  /**
   * UnknotPainQuestion::answered:
   * @self: a question
   *
   * The person has answered, or has passed it over.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "question.answer", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "question.pass", NULL, pass_action);

  g_type_ensure (UNKNOT_TYPE_PAIN_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-pain-question.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPainQuestion, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotPainQuestion, rows);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
}

static void
unknot_pain_question_init (UnknotPainQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_pain_rows_set_question (self->rows, self->question);
  answered_cb (self);
}

/**
 * unknot_pain_question_add_place:
 * @self: a question
 * @place: a place that is asked about, in words
 *
 * Asks about one more place.
 */
void
unknot_pain_question_add_place (UnknotPainQuestion *self,
                                const char         *place)
{
  g_return_if_fail (UNKNOT_IS_PAIN_QUESTION (self));

  unknot_pain_rows_add (self->rows, place);
}

/**
 * unknot_pain_question_get_n:
 * @self: a question
 *
 * Returns: how many places it asks about
 */
guint
unknot_pain_question_get_n (UnknotPainQuestion *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_QUESTION (self), 0);

  return unknot_pain_rows_get_n (self->rows);
}

/**
 * unknot_pain_question_get_pain:
 * @self: a question
 * @place: number of a place, in the order in which they were added
 *
 * Returns: its answer, 0-10; -1 for none, also where the question was passed over
 */
int
unknot_pain_question_get_pain (UnknotPainQuestion *self,
                               guint               place)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_QUESTION (self), -1);

  return self->passed ? -1 : unknot_pain_rows_get_pain (self->rows, place);
}
