#include "unknot-side-question.h"

#include <glib/gi18n.h>

#include "unknot-config.h"

struct _UnknotSideQuestion
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAnatomy *anatomy;
  UnknotSide side;
  gboolean to_mark;
  gboolean kept;

  /* Borrowed; it watches */
  GtkWidget *note;

  /* Template children */
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (UnknotSideQuestion, unknot_side_question, ADW_TYPE_BIN)

typedef enum
{
  PROP_TO_MARK = 1,
} UnknotSideQuestionProperty;

static GParamSpec *props[PROP_TO_MARK + 1];

typedef enum
{
  SIGNAL_MARK_REQUESTED,
  N_SIGNALS,
} UnknotSideQuestionSignal;

static guint signals[N_SIGNALS];

static char *
second_answer (GObject  *object,
               gboolean  to_mark)
{
  return g_strdup (to_mark ? _("_Go to the Mark") : _("_Change the Note"));
}

static void
ask (UnknotSideQuestion *self)
{
  const char *words = self->side == UNKNOT_SIDE_LEFT
                      ? _("You wrote “right”, but the mark is on your left. Is that so?")
                      : _("You wrote “left”, but the mark is on your right. Is that so?");

  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
note_changed_cb (UnknotSideQuestion *self)
{
  g_autofree char *note = NULL;

  if (self->note != NULL)
    g_object_get (self->note, "text", &note, NULL);

  if (self->anatomy != NULL && !self->kept
      && unknot_side_words_contradicts (unknot_anatomy_get_side_words (self->anatomy), g_get_language_names (), note,
                                        self->side))
    ask (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Whoever has said that it is so is not asked again for this note. */
static void
keep_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotSideQuestion *self = UNKNOT_SIDE_QUESTION (widget);

  self->kept = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_grab_focus (self->note);
}

static void
change_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotSideQuestion *self = UNKNOT_SIDE_QUESTION (widget);

  if (self->to_mark)
    g_signal_emit (self, signals[SIGNAL_MARK_REQUESTED], 0);
  else
    gtk_widget_grab_focus (self->note);
}

static void
unknot_side_question_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((UnknotSideQuestionProperty) prop_id)
    {
    case PROP_TO_MARK:
      g_value_set_boolean (value, UNKNOT_SIDE_QUESTION (object)->to_mark);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_side_question_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((UnknotSideQuestionProperty) prop_id)
    {
    case PROP_TO_MARK:
      UNKNOT_SIDE_QUESTION (object)->to_mark = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_side_question_dispose (GObject *object)
{
  UnknotSideQuestion *self = UNKNOT_SIDE_QUESTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SIDE_QUESTION);
  g_clear_weak_pointer (&self->note);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_side_question_parent_class)->dispose (object);
}

static void
unknot_side_question_class_init (UnknotSideQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_side_question_get_property;
  object_class->set_property = unknot_side_question_set_property;
  object_class->dispose = unknot_side_question_dispose;

  /**
   * UnknotSideQuestion:to-mark:
   *
   * Whether the mark can be shown from here; else the second answer leads back into the note.
   */
  props[PROP_TO_MARK] =
    g_param_spec_boolean ("to-mark", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotSideQuestion::mark-requested:
   *
   * The person wants to look at the mark.
   */
  signals[SIGNAL_MARK_REQUESTED] =
    g_signal_new ("mark-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-side-question.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSideQuestion, words);
  gtk_widget_class_bind_template_callback (widget_class, second_answer);

  gtk_widget_class_install_action (widget_class, "side-question.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "side-question.change", NULL, change_action);
}

static void
unknot_side_question_init (UnknotSideQuestion *self)
{
  self->side = UNKNOT_SIDE_MIDDLE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_side_question_watch:
 * @self: a question
 * @note: where the person writes, a widget with a property `text`; once
 *
 * Says which note to look at.
 */
void
unknot_side_question_watch (UnknotSideQuestion *self,
                            GtkWidget          *note)
{
  g_return_if_fail (UNKNOT_IS_SIDE_QUESTION (self));
  g_return_if_fail (GTK_IS_WIDGET (note) && self->note == NULL);

  g_set_weak_pointer (&self->note, note);
  g_signal_connect_object (note, "notify::text", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  note_changed_cb (self);
}

/**
 * unknot_side_question_set_mark:
 * @self: a question
 * @anatomy: (nullable): the words for left and right; without it nothing is asked
 * @side: the person's own side that the mark is on
 *
 * Says which mark the note is about. For another mark the question may be asked again.
 */
void
unknot_side_question_set_mark (UnknotSideQuestion *self,
                               UnknotAnatomy      *anatomy,
                               UnknotSide          side)
{
  g_return_if_fail (UNKNOT_IS_SIDE_QUESTION (self));

  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  self->anatomy = anatomy != NULL ? unknot_anatomy_ref (anatomy) : NULL;
  self->side = side;
  self->kept = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  note_changed_cb (self);
}
