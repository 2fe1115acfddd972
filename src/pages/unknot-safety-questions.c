#include "unknot-safety-questions.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-answer-row.h"
#include "unknot-headings.h"

/**
 * UnknotSafetyQuestions:
 *
 * Safety questions in cards, to be ticked where they fit. Where not knowing counts as yes, a tick can be told apart as
 * "not sure". A question with a follow-up asks it when ticked; until that is answered the more urgent level counts
 * (clinical.md D1, F9.1).
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

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotSafetyQuestionsSignal;

static guint signals[N_SIGNALS];

typedef struct
{
  char *flag;
  GtkCheckButton *check;
  UnknotAnswerRow *sure;
  UnknotAnswerRow *follow_up;
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

/* A follow-up that is not answered, or with "not sure", counts as yes. */
static gboolean
is_serious (const Question *question)
{
  return question->follow_up != NULL && g_strcmp0 (unknot_answer_row_get_answer (question->follow_up), "no") != 0;
}

static gboolean
is_unsure (const Question *question)
{
  return (question->sure != NULL && g_strcmp0 (unknot_answer_row_get_answer (question->sure), "unsure") == 0)
         || (question->follow_up != NULL
             && g_strcmp0 (unknot_answer_row_get_answer (question->follow_up), "unsure") == 0);
}

static void
changed_cb (UnknotSafetyQuestions *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
ticked_cb (UnknotSafetyQuestions *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_TICKED]);
  changed_cb (self);
}

/* Asks for more as long as @check is ticked. */
static UnknotAnswerRow *
add_more (UnknotSafetyQuestions *self,
          GtkCheckButton        *check,
          const char            *more,
          gboolean               can_deny)
{
  GtkWidget *row = unknot_answer_row_new (more);

  unknot_answer_row_add (UNKNOT_ANSWER_ROW (row), "yes", C_("answer", "Yes"));
  if (can_deny)
    unknot_answer_row_add (UNKNOT_ANSWER_ROW (row), "no", C_("answer", "No"));
  unknot_answer_row_add (UNKNOT_ANSWER_ROW (row), "unsure", C_("answer", "Not Sure"));
  g_object_bind_property (check, "active", row, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (row, "notify::answer", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->card, row);

  return UNKNOT_ANSWER_ROW (row);
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

  /**
   * UnknotSafetyQuestions::changed:
   *
   * A question is answered otherwise, or a follow-up.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
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
 * @title: (nullable): what the next questions are about
 *
 * Begins a new card.
 */
void
unknot_safety_questions_add_card (UnknotSafetyQuestions *self,
                                  const char            *title)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_QUESTIONS (self));

  self->card = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  if (title != NULL)
    adw_preferences_group_set_title (self->card, title);
  unknot_headings_mark (GTK_WIDGET (self->card));
  gtk_box_append (self->box, GTK_WIDGET (self->card));
}

/**
 * unknot_safety_questions_add:
 * @self: questions with a card
 * @flag: id of the red flag, such as `RF12`
 * @question: the question
 * @follow_up: (nullable): what to ask when it is ticked
 * @can_be_unsure: whether "not sure" is told apart from yes
 *
 * Adds a question to the last card.
 */
void
unknot_safety_questions_add (UnknotSafetyQuestions *self,
                             const char            *flag,
                             const char            *question,
                             const char            *follow_up,
                             gboolean               can_be_unsure)
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
  if (can_be_unsure)
    entry->sure = add_more (self, entry->check, _("Does it fit?"), FALSE);
  if (follow_up != NULL)
    entry->follow_up = add_more (self, entry->check, follow_up, TRUE);
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
 * Gives the flags that are ticked, with a plus where the follow-up was answered with yes or not at all, and with a
 * question mark where the person is not sure.
 *
 * Returns: (transfer full): flags, such as `RF12+` or `RF12+?`
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
        g_strv_builder_take (flags, g_strdup_printf ("%s%s%s", question->flag, is_serious (question) ? "+" : "",
                                                     is_unsure (question) ? "?" : ""));
    }

  return g_strv_builder_end (flags);
}

/* The answer among @flags to the question of @flag. */
static const char *
find_answer (const char * const *flags,
             const char         *flag)
{
  for (guint i = 0; flags[i] != NULL; i++)
    if (strcspn (flags[i], "+?") == strlen (flag) && g_str_has_prefix (flags[i], flag))
      return flags[i];

  return NULL;
}

static void
show_answer (const Question *question,
             const char     *answer)
{
  gboolean unsure = strchr (answer, '?') != NULL;

  gtk_check_button_set_active (question->check, TRUE);
  if (question->sure != NULL)
    unknot_answer_row_set_answer (question->sure, unsure ? "unsure" : "yes");
  if (question->follow_up != NULL)
    unknot_answer_row_set_answer (question->follow_up, strchr (answer, '+') == NULL ? "no" : unsure ? "unsure" : "yes");
}

/**
 * unknot_safety_questions_set_flags:
 * @self: questions
 * @flags: (array zero-terminated=1): flags, such as `RF12+` or `RF12+?`
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
      const char *answer = find_answer (flags, question->flag);

      if (answer != NULL)
        show_answer (question, answer);
      else
        gtk_check_button_set_active (question->check, FALSE);
    }
}
