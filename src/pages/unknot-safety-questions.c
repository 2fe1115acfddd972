#include "unknot-safety-questions.h"

#include <string.h>

#include <glib/gi18n.h>

/**
 * UnknotSafetyQuestions:
 *
 * Safety questions in cards, to be ticked where they fit. A tick means yes or not sure. A question with a follow-up
 * asks it when ticked; until that is answered the more urgent level counts (clinical.md F9.1).
 */
struct _UnknotSafetyQuestions
{
  AdwBin parent_instance;

  /* Owned */
  GPtrArray *questions;

  /* Borrowed */
  GtkBox *box;
  AdwPreferencesGroup *card;
};

G_DEFINE_FINAL_TYPE (UnknotSafetyQuestions, unknot_safety_questions, ADW_TYPE_BIN)

typedef enum
{
  PROP_N_TICKED = 1,
} UnknotSafetyQuestionsProperty;

static GParamSpec *props[PROP_N_TICKED + 1];

typedef struct
{
  char *flag;
  GtkCheckButton *check;
  AdwToggleGroup *answer;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_free (question->flag);
  g_free (question);
}

static guint
count_ticked (UnknotSafetyQuestions *self)
{
  guint n = 0;

  for (guint i = 0; i < self->questions->len; i++)
    n += gtk_check_button_get_active (((Question *) g_ptr_array_index (self->questions, i))->check);

  return n;
}

static gboolean
is_serious (const Question *question)
{
  return question->answer != NULL && g_strcmp0 (adw_toggle_group_get_active_name (question->answer), "no") != 0;
}

static void
ticked_cb (UnknotSafetyQuestions *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_TICKED]);
}

static AdwToggleGroup *
answer_new (const char *follow_up)
{
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  AdwToggle *yes = adw_toggle_new ();
  AdwToggle *no = adw_toggle_new ();

  adw_toggle_set_name (yes, "yes");
  adw_toggle_set_label (yes, C_("answer", "Yes"));
  adw_toggle_set_name (no, "no");
  adw_toggle_set_label (no, C_("answer", "No"));
  adw_toggle_group_add (group, yes);
  adw_toggle_group_add (group, no);
  adw_toggle_group_set_active (group, GTK_INVALID_LIST_POSITION);
  gtk_widget_set_valign (GTK_WIDGET (group), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, follow_up, -1);

  return group;
}

static AdwToggleGroup *
add_follow_up (UnknotSafetyQuestions *self,
               GtkCheckButton        *check,
               const char            *follow_up)
{
  AdwToggleGroup *answer = answer_new (follow_up);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), follow_up);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (answer));
  g_object_bind_property (check, "active", row, "visible", G_BINDING_SYNC_CREATE);
  adw_preferences_group_add (self->card, row);

  return answer;
}

static void
unknot_safety_questions_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  switch ((UnknotSafetyQuestionsProperty) prop_id)
    {
    case PROP_N_TICKED:
      g_value_set_uint (value, count_ticked (UNKNOT_SAFETY_QUESTIONS (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_safety_questions_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_SAFETY_QUESTIONS (object)->questions);

  G_OBJECT_CLASS (unknot_safety_questions_parent_class)->finalize (object);
}

static void
unknot_safety_questions_class_init (UnknotSafetyQuestionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_safety_questions_get_property;
  object_class->finalize = unknot_safety_questions_finalize;

  /**
   * UnknotSafetyQuestions:n-ticked:
   *
   * How many questions are ticked.
   */
  props[PROP_N_TICKED] =
    g_param_spec_uint ("n-ticked", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_safety_questions_init (UnknotSafetyQuestions *self)
{
  self->questions = g_ptr_array_new_with_free_func (question_free);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * unknot_safety_questions_new:
 *
 * Makes a list without questions.
 *
 * Returns: (transfer floating): a new list
 */
GtkWidget *
unknot_safety_questions_new (void)
{
  return g_object_new (UNKNOT_TYPE_SAFETY_QUESTIONS, NULL);
}

/**
 * unknot_safety_questions_add_card:
 * @self: questions
 * @title: what the next questions are about
 *
 * Begins a new card.
 */
void
unknot_safety_questions_add_card (UnknotSafetyQuestions *self,
                                  const char            *title)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self));

  self->card = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->card, title);
  gtk_box_append (self->box, GTK_WIDGET (self->card));
}

/**
 * unknot_safety_questions_add:
 * @self: questions with a card
 * @flag: id of the red flag, such as `RF12`
 * @question: the question
 * @follow_up: (nullable): what to ask when it is ticked
 *
 * Adds a question to the last card.
 */
void
unknot_safety_questions_add (UnknotSafetyQuestions *self,
                             const char            *flag,
                             const char            *question,
                             const char            *follow_up)
{
  Question *entry = g_new0 (Question, 1);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  g_return_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self));
  g_return_if_fail (self->card != NULL);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), question);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (self->card, row);
  g_signal_connect_object (check, "toggled", G_CALLBACK (ticked_cb), self, G_CONNECT_SWAPPED);

  entry->flag = g_strdup (flag);
  entry->check = GTK_CHECK_BUTTON (check);
  if (follow_up != NULL)
    entry->answer = add_follow_up (self, entry->check, follow_up);
  g_ptr_array_add (self->questions, entry);
}

/**
 * unknot_safety_questions_dup_asked:
 * @self: questions
 *
 * Gives the ids of all flags that are asked for.
 *
 * Returns: (transfer full): ids
 */
GStrv
unknot_safety_questions_dup_asked (UnknotSafetyQuestions *self)
{
  g_autoptr (GStrvBuilder) flags = g_strv_builder_new ();

  g_return_val_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self), NULL);

  for (guint i = 0; i < self->questions->len; i++)
    g_strv_builder_add (flags, ((Question *) g_ptr_array_index (self->questions, i))->flag);

  return g_strv_builder_end (flags);
}

/**
 * unknot_safety_questions_dup_flags:
 * @self: questions
 *
 * Gives the flags that are ticked, with a plus where the follow-up was answered with yes or not at all.
 *
 * Returns: (transfer full): flags, such as `RF12+`
 */
GStrv
unknot_safety_questions_dup_flags (UnknotSafetyQuestions *self)
{
  g_autoptr (GStrvBuilder) flags = g_strv_builder_new ();

  g_return_val_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self), NULL);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = g_ptr_array_index (self->questions, i);

      if (gtk_check_button_get_active (question->check))
        g_strv_builder_take (flags, g_strconcat (question->flag, is_serious (question) ? "+" : NULL, NULL));
    }

  return g_strv_builder_end (flags);
}

/**
 * unknot_safety_questions_set_flags:
 * @self: questions
 * @flags: (array zero-terminated=1): flags, such as `RF12+`
 *
 * Ticks what was answered before.
 */
void
unknot_safety_questions_set_flags (UnknotSafetyQuestions *self,
                                   const char * const    *flags)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self));

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = g_ptr_array_index (self->questions, i);
      g_autofree char *serious = g_strconcat (question->flag, "+", NULL);
      gboolean has_serious = g_strv_contains (flags, serious);

      gtk_check_button_set_active (question->check, has_serious || g_strv_contains (flags, question->flag));
      if (question->answer != NULL && g_strv_contains (flags, question->flag))
        adw_toggle_group_set_active_name (question->answer, "no");
      else if (question->answer != NULL && has_serious)
        adw_toggle_group_set_active_name (question->answer, "yes");
    }
}
