#include "unknot-answer-row.h"

#include "unknot-fold-layout.h"

/**
 * UnknotAnswerRow:
 *
 * A question with its answers below it, of which one can be chosen; at first none is. The answers have the whole width of
 * a narrow screen, since the question does not stand beside them, and stand below each other where that is too little.
 *
 * ## Accessibility
 *
 * The answers are a group that is labelled by the question.
 */
struct _UnknotAnswerRow
{
  AdwPreferencesRow parent_instance;

  /* Borrowed */
  AdwToggleGroup *answers;
};

G_DEFINE_FINAL_TYPE (UnknotAnswerRow, unknot_answer_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_ANSWER = 1,
} UnknotAnswerRowProperty;

static GParamSpec *props[PROP_ANSWER + 1];

static void
active_changed_cb (UnknotAnswerRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANSWER]);
}

static void
unknot_answer_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((UnknotAnswerRowProperty) prop_id)
    {
    case PROP_ANSWER:
      g_value_set_string (value, unknot_answer_row_get_answer (UNKNOT_ANSWER_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_answer_row_class_init (UnknotAnswerRowClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = unknot_answer_row_get_property;

  /**
   * UnknotAnswerRow:answer:
   *
   * The id of the chosen answer, or `NULL`.
   */
  props[PROP_ANSWER] =
    g_param_spec_string ("answer", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (props), props);
}

static void
unknot_answer_row_init (UnknotAnswerRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *question = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (question), TRUE);
  gtk_label_set_xalign (GTK_LABEL (question), 0);
  g_object_bind_property (self, "title", question, "label", G_BINDING_DEFAULT);
  gtk_box_append (GTK_BOX (box), question);

  self->answers = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  gtk_widget_set_layout_manager (GTK_WIDGET (self->answers), unknot_fold_layout_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->answers), GTK_ALIGN_START);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->answers), GTK_ACCESSIBLE_RELATION_LABELLED_BY, question, NULL,
                                  -1);
  g_signal_connect_object (self->answers, "notify::active", G_CALLBACK (active_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->answers));

  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_answer_row_new:
 * @question: the question
 *
 * Makes a question without answers.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
unknot_answer_row_new (const char *question)
{
  return g_object_new (UNKNOT_TYPE_ANSWER_ROW, "use-markup", FALSE, "title", question, NULL);
}

/**
 * unknot_answer_row_add:
 * @self: a question
 * @id: what the answer is called in the program
 * @name: what is read
 *
 * Adds an answer after the others.
 */
void
unknot_answer_row_add (UnknotAnswerRow *self,
                       const char      *id,
                       const char      *name)
{
  AdwToggle *toggle = adw_toggle_new ();

  g_return_if_fail (UNKNOT_IS_ANSWER_ROW (self));

  adw_toggle_set_name (toggle, id);
  adw_toggle_set_label (toggle, name);
  adw_toggle_group_add (self->answers, toggle);
  adw_toggle_group_set_active (self->answers, GTK_INVALID_LIST_POSITION);
}

/**
 * unknot_answer_row_get_answer:
 * @self: a question
 *
 * Gets what was chosen.
 *
 * Returns: (transfer none) (nullable): the id of the answer
 */
const char *
unknot_answer_row_get_answer (UnknotAnswerRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_ANSWER_ROW (self), NULL);

  return adw_toggle_group_get_active_name (self->answers);
}

/**
 * unknot_answer_row_set_answer:
 * @self: a question
 * @id: (nullable): id of an answer
 *
 * Chooses an answer, or none.
 */
void
unknot_answer_row_set_answer (UnknotAnswerRow *self,
                              const char      *id)
{
  g_return_if_fail (UNKNOT_IS_ANSWER_ROW (self));

  if (id != NULL)
    adw_toggle_group_set_active_name (self->answers, id);
  else
    adw_toggle_group_set_active (self->answers, GTK_INVALID_LIST_POSITION);
}
