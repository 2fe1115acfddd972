#include "unknot-stop-question.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-guide-course.h"
#include "unknot-sign.h"
#include "unknot-text.h"

/* Something that is none of the signs; without questions of its own, so that all of the knots are asked. */
#define SOMETHING_ELSE "something-else"

/* Names of the lists that a row leads to. */
#define HURTS "hurts"
#define WRONG "wrong"

/* clinical.md C0, "stop at once", for every technique. What may be the heart or the lung stands first, as in D1: it
 * has to be found without reading on. */
static const char * const signs[] = {
  "chest-pain", "breathlessness", "sharp-pain", "tingling", "dizziness", "nausea", "sight-or-speech", "new-headache",
  "weakness", "skin-burning",
};

/* What hurting can be beside too strong; who taps *It hurts* may mean the chest. */
static const char * const pains[] = { "chest-pain", "sharp-pain", "ache-rises" };

struct _UnknotStopQuestion
{
  AdwBin parent_instance;

  /* Template children */
  GtkLabel   *question;
  GtkListBox *reasons;
  GtkWidget  *back;

  /* Owned */
  GPtrArray *ids;

  /* Borrowed */
  const UnknotSafety *safety;
};

G_DEFINE_FINAL_TYPE (UnknotStopQuestion, unknot_stop_question, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_ANSWERED,
  SIGNAL_GO_ON,
  N_SIGNALS,
} UnknotStopQuestionSignal;

static guint signals[N_SIGNALS];

static gboolean
leads_on (const char *id)
{
  return g_str_equal (id, HURTS) || g_str_equal (id, WRONG);
}

static void
add_reason (UnknotStopQuestion *self,
            const char         *id,
            const char         *words)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (leads_on (id))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));
  gtk_list_box_append (self->reasons, row);
  g_ptr_array_add (self->ids, (gpointer) id);
}

static void
add_signs (UnknotStopQuestion *self,
           const char * const *ids,
           guint               n_ids)
{
  for (guint i = 0; i < n_ids; i++)
    {
      const UnknotStopRule *rule =
        self->safety != NULL ? unknot_safety_lookup_stop_rule (self->safety, ids[i]) : NULL;

      if (rule != NULL)
        add_reason (self, rule->id, unknot_text ("safety", rule->words));
    }
}

static void
show_list (UnknotStopQuestion *self,
           const char         *list)
{
  gtk_list_box_remove_all (self->reasons);
  g_ptr_array_set_size (self->ids, 0);
  gtk_widget_set_visible (self->back, list != NULL);

  if (list == NULL)
    {
      gtk_label_set_label (self->question, _("What happened?"));
      add_reason (self, UNKNOT_GUIDE_ENOUGH, unknot_stop_question_describe (self->safety, UNKNOT_GUIDE_ENOUGH));
      add_reason (self, HURTS, _("It hurts"));
      add_reason (self, WRONG, _("Something felt wrong"));
    }
  else if (g_str_equal (list, HURTS))
    {
      gtk_label_set_label (self->question, _("How does it hurt?"));
      add_reason (self, UNKNOT_GUIDE_TOO_STRONG, unknot_stop_question_describe (self->safety, UNKNOT_GUIDE_TOO_STRONG));
      add_signs (self, pains, G_N_ELEMENTS (pains));
    }
  else
    {
      gtk_label_set_label (self->question, _("What did you notice?"));
      add_signs (self, signs, G_N_ELEMENTS (signs));
      add_reason (self, SOMETHING_ELSE, unknot_stop_question_describe (self->safety, SOMETHING_ELSE));
    }

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->reasons, 0)));
}

static void
row_activated_cb (UnknotStopQuestion *self,
                  GtkListBoxRow      *row)
{
  const char *id = g_ptr_array_index (self->ids, gtk_list_box_row_get_index (row));

  if (leads_on (id))
    show_list (self, id);
  else
    g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, id);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  show_list (UNKNOT_STOP_QUESTION (widget), NULL);
}

static void
go_on_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_GO_ON], 0);
}

static void
unknot_stop_question_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_STOP_QUESTION);

  G_OBJECT_CLASS (unknot_stop_question_parent_class)->dispose (object);
}

static void
unknot_stop_question_finalize (GObject *object)
{
  UnknotStopQuestion *self = UNKNOT_STOP_QUESTION (object);

  g_clear_pointer (&self->ids, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_stop_question_parent_class)->finalize (object);
}

static void
unknot_stop_question_class_init (UnknotStopQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_stop_question_dispose;
  object_class->finalize = unknot_stop_question_finalize;

  /**
   * UnknotStopQuestion::answered:
   * @self: a question
   * @reason: %UNKNOT_GUIDE_ENOUGH, %UNKNOT_GUIDE_TOO_STRONG, the id of a stop rule, or "something-else"
   *
   * The person has said what happened.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotStopQuestion::go-on:
   * @self: a question
   *
   * The person wants to go on with the session.
   */
  signals[SIGNAL_GO_ON] = g_signal_new ("go-on", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "stop-question.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "stop-question.go-on", NULL, go_on_action);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-stop-question.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotStopQuestion, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotStopQuestion, reasons);
  gtk_widget_class_bind_template_child (widget_class, UnknotStopQuestion, back);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
unknot_stop_question_init (UnknotStopQuestion *self)
{
  self->ids = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_stop_question_set_safety:
 * @self: a question
 * @safety: (nullable): the rules, with the words of the signs; must outlive it
 *
 * Tells what the signs are called.
 */
void
unknot_stop_question_set_safety (UnknotStopQuestion *self,
                                 const UnknotSafety *safety)
{
  g_return_if_fail (UNKNOT_IS_STOP_QUESTION (self));

  self->safety = safety;
}

/**
 * unknot_stop_question_begin:
 * @self: a question
 *
 * Asks from the beginning, and takes the focus.
 */
void
unknot_stop_question_begin (UnknotStopQuestion *self)
{
  g_return_if_fail (UNKNOT_IS_STOP_QUESTION (self));

  show_list (self, NULL);
}

/**
 * unknot_stop_question_get_reasons:
 * @early: whether the session was stopped; else it went to its end, and nobody was asked for a sign
 *
 * Lists all answers that there are, for whoever answered wrongly.
 *
 * Returns: (transfer none) (array zero-terminated=1): their ids, the last of which stands for what is none of the others
 */
const char * const *
unknot_stop_question_get_reasons (gboolean early)
{
  static const char * const all[] = {
    UNKNOT_GUIDE_ENOUGH, UNKNOT_GUIDE_TOO_STRONG, "chest-pain", "breathlessness", "sharp-pain", "ache-rises", "tingling",
    "dizziness", "nausea", "sight-or-speech", "new-headache", "weakness", "skin-burning", SOMETHING_ELSE, NULL,
  };
  static const char * const few[] = { UNKNOT_GUIDE_ENOUGH, UNKNOT_GUIDE_TOO_STRONG, SOMETHING_ELSE, NULL };

  return early ? all : few;
}

/**
 * unknot_stop_question_describe:
 * @safety: (nullable): the rules, with the words of the signs
 * @reason: one of [func@stop_question_get_reasons]
 *
 * Says an answer in words.
 *
 * Returns: (transfer none) (nullable): the words; `NULL` for one that the rules don't know
 */
const char *
unknot_stop_question_describe (const UnknotSafety *safety,
                               const char         *reason)
{
  const UnknotStopRule *rule;

  if (g_str_equal (reason, UNKNOT_GUIDE_ENOUGH))
    return _("I’ve had enough");
  if (g_str_equal (reason, UNKNOT_GUIDE_TOO_STRONG))
    return _("It was too strong, nothing else");
  if (g_str_equal (reason, SOMETHING_ELSE))
    return _("Something else");

  rule = safety != NULL ? unknot_safety_lookup_stop_rule (safety, reason) : NULL;
  return rule != NULL ? unknot_text ("safety", rule->words) : NULL;
}
