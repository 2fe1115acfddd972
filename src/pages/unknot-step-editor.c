#include "unknot-step-editor.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-step-figure.h"
#include "unknot-technique-check.h"

/**
 * UnknotStepEditor:
 *
 * One step of an own technique: what is said and read, how long it lasts, its picture, and its place among the others.
 */
struct _UnknotStepEditor
{
  AdwExpanderRow parent_instance;

  /* Borrowed: of the dialog that this is a part of */
  UnknotTechniqueDraft *draft;

  guint step;
  gboolean filling;

  /* Template children */
  GtkWidget *sign;
  GtkEditable *cue;
  GtkLabel *cue_count;
  GtkTextView *text;
  GtkLabel *text_count;
  AdwSpinRow *seconds;
  AdwSpinRow *repetitions;
  UnknotStepFigure *figure;
  GtkWidget *problem_row;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (UnknotStepEditor, unknot_step_editor, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_MOVE_REQUESTED,
  SIGNAL_REMOVE_REQUESTED,
  SIGNAL_PICTURE_REQUESTED,
  N_SIGNALS,
} UnknotStepEditorSignal;

static guint signals[N_SIGNALS];

/* How many words there are, and how many there may be. */
static void
show_counts (UnknotStepEditor *self)
{
  guint words = unknot_technique_count_words (unknot_technique_draft_get_cue (self->draft, self->step));
  guint longest = unknot_technique_count_longest (unknot_technique_draft_get_text (self->draft, self->step));
  g_autofree char *brief = g_strdup_printf ("%u/%u", words, (guint) UNKNOT_TECHNIQUE_CUE_WORDS);
  /* Translators: words in a sentence that is said, and the most that there may be */
  g_autofree char *cue = g_strdup_printf (_("%1$u of %2$u words"), words, (guint) UNKNOT_TECHNIQUE_CUE_WORDS);
  g_autofree char *text =
    g_strdup_printf (_("Longest sentence: %1$u of %2$u words"), longest, (guint) UNKNOT_TECHNIQUE_SENTENCE_WORDS);

  gtk_label_set_label (self->cue_count, brief);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->cue_count), cue);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cue_count), GTK_ACCESSIBLE_PROPERTY_LABEL, cue, -1);
  gtk_label_set_label (self->text_count, text);
}

static char *
describe (UnknotStepEditor *self)
{
  int seconds = unknot_technique_draft_get_seconds (self->draft, self->step, NULL);
  int repetitions = unknot_technique_draft_get_repetitions (self->draft, self->step, NULL);

  if (repetitions > 0)
    /* Translators: number of a step, how often it is repeated, how long it lasts once */
    return g_strdup_printf (_("Step %1$u · %2$d times %3$d s"), self->step + 1, repetitions, seconds);
  if (unknot_technique_draft_get_scales (self->draft, self->step))
    /* Translators: number of a step, the longest that it may last */
    return g_strdup_printf (_("Step %1$u · up to %2$d s"), self->step + 1, seconds);

  /* Translators: number of a step, how long it lasts */
  return g_strdup_printf (_("Step %1$u · %2$d s"), self->step + 1, seconds);
}

static void
show_title (UnknotStepEditor *self)
{
  g_autofree char *subtitle = describe (self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), unknot_technique_draft_get_cue (self->draft, self->step));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
show_number (AdwSpinRow *row,
             int         value,
             int         most)
{
  GtkAdjustment *adjustment = adw_spin_row_get_adjustment (row);

  gtk_adjustment_set_upper (adjustment, MAX (most, value));
  gtk_adjustment_set_value (adjustment, value);
}

static void
show_numbers (UnknotStepEditor *self)
{
  int most_seconds, most_repetitions;
  int seconds = unknot_technique_draft_get_seconds (self->draft, self->step, &most_seconds);
  int repetitions = unknot_technique_draft_get_repetitions (self->draft, self->step, &most_repetitions);
  const char *title = repetitions > 0 ? _("Seconds for One") : _("Seconds");

  if (unknot_technique_draft_get_scales (self->draft, self->step))
    title = _("Longest Hold in Seconds");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->seconds), title);
  show_number (self->seconds, seconds, most_seconds);
  gtk_widget_set_visible (GTK_WIDGET (self->repetitions), repetitions > 0);
  if (repetitions > 0)
    show_number (self->repetitions, repetitions, most_repetitions);
}

static void
tell_changed (UnknotStepEditor *self)
{
  show_counts (self);
  show_title (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
cue_changed_cb (UnknotStepEditor *self)
{
  if (self->filling)
    return;

  unknot_technique_draft_set_cue (self->draft, self->step, gtk_editable_get_text (self->cue));
  tell_changed (self);
}

static void
text_changed_cb (UnknotStepEditor *self)
{
  g_autofree char *text = NULL;

  if (self->filling)
    return;

  g_object_get (gtk_text_view_get_buffer (self->text), "text", &text, NULL);
  unknot_technique_draft_set_text (self->draft, self->step, text);
  tell_changed (self);
}

static void
seconds_changed_cb (UnknotStepEditor *self)
{
  if (self->filling)
    return;

  unknot_technique_draft_set_seconds (self->draft, self->step, (int) adw_spin_row_get_value (self->seconds));
  tell_changed (self);
}

static void
repetitions_changed_cb (UnknotStepEditor *self)
{
  if (self->filling)
    return;

  unknot_technique_draft_set_repetitions (self->draft, self->step, (int) adw_spin_row_get_value (self->repetitions));
  tell_changed (self);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_MOVE_REQUESTED], 0, -1);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_MOVE_REQUESTED], 0, 1);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVE_REQUESTED], 0);
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_PICTURE_REQUESTED], 0);
}

static void
unknot_step_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_STEP_EDITOR);

  G_OBJECT_CLASS (unknot_step_editor_parent_class)->dispose (object);
}

static void
unknot_step_editor_class_init (UnknotStepEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_step_editor_dispose;

  /**
   * UnknotStepEditor::changed:
   *
   * Something about the step was changed in the draft.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotStepEditor::move-requested:
   * @by: -1 for up, 1 for down
   *
   * The step is to change places with its neighbour.
   */
  signals[SIGNAL_MOVE_REQUESTED] =
    g_signal_new ("move-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * UnknotStepEditor::remove-requested:
   *
   * The step is to go.
   */
  signals[SIGNAL_REMOVE_REQUESTED] =
    g_signal_new ("remove-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotStepEditor::picture-requested:
   *
   * Another picture is to be chosen.
   */
  signals[SIGNAL_PICTURE_REQUESTED] =
    g_signal_new ("picture-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-step-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, sign);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, cue);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, cue_count);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, text);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, text_count);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, seconds);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, repetitions);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, problem_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotStepEditor, problem);

  gtk_widget_class_install_action (widget_class, "step.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "step.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "step.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "step.choose", NULL, choose_action);
}

static void
unknot_step_editor_init (UnknotStepEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_step_figure_set_still (self->figure, TRUE);

  g_signal_connect_object (self->cue, "changed", G_CALLBACK (cue_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (self->text), "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->seconds, "notify::value", G_CALLBACK (seconds_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->repetitions, "notify::value", G_CALLBACK (repetitions_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_step_editor_new:
 * @draft: what is made; must outlive the row
 * @studio: who draws the picture
 *
 * Makes a row that shows no step yet.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
unknot_step_editor_new (UnknotTechniqueDraft *draft,
                        UnknotFigureStudio   *studio)
{
  UnknotStepEditor *self = g_object_new (UNKNOT_TYPE_STEP_EDITOR, NULL);

  self->draft = draft;
  unknot_step_figure_set_studio (self->figure, studio);

  return GTK_WIDGET (self);
}

/* Writing what is there already would move the cursor. */
static void
fill_words (UnknotStepEditor *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  const char *cue = unknot_technique_draft_get_cue (self->draft, self->step);
  const char *text = unknot_technique_draft_get_text (self->draft, self->step);
  g_autofree char *shown = NULL;

  g_object_get (buffer, "text", &shown, NULL);
  if (!g_str_equal (gtk_editable_get_text (self->cue), cue))
    gtk_editable_set_text (self->cue, cue);
  if (!g_str_equal (shown, text))
    gtk_text_buffer_set_text (buffer, text, -1);
}

/**
 * unknot_step_editor_show_step:
 * @self: a row
 * @step: number of the step
 *
 * Shows a step of the draft.
 */
void
unknot_step_editor_show_step (UnknotStepEditor *self,
                              guint             step)
{
  guint n;

  g_return_if_fail (UNKNOT_IS_STEP_EDITOR (self));

  self->step = step;
  self->filling = TRUE;
  fill_words (self);
  show_numbers (self);
  self->filling = FALSE;
  show_counts (self);
  show_title (self);
  unknot_step_figure_show_muscle (self->figure, unknot_technique_draft_get_picture (self->draft, step), NULL,
                                  UNKNOT_SIDE_LEFT);

  n = unknot_technique_draft_get_n_steps (self->draft);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "step.up", step > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "step.down", step + 1 < n);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "step.remove", n > 1);
}

static void
mark (GtkWidget *widget,
      gboolean   wrong)
{
  if (wrong)
    gtk_widget_add_css_class (widget, "error");
  else
    gtk_widget_remove_css_class (widget, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/**
 * unknot_step_editor_show_findings:
 * @self: a row
 * @findings: (element-type UnknotFinding): all that speaks against the draft
 *
 * Shows what speaks against this step, and at which field.
 */
void
unknot_step_editor_show_findings (UnknotStepEditor *self,
                                  GPtrArray        *findings)
{
  g_autoptr (GString) sentences = g_string_new (NULL);
  gboolean cue = FALSE, text = FALSE, seconds = FALSE;

  g_return_if_fail (UNKNOT_IS_STEP_EDITOR (self));

  for (guint i = 0; i < findings->len; i++)
    {
      const UnknotFinding *finding = g_ptr_array_index (findings, i);

      if (finding->step != (int) self->step)
        continue;
      cue |= g_str_equal (finding->member, "cue");
      text |= g_str_equal (finding->member, "text");
      seconds |= g_str_equal (finding->member, "seconds");
      g_string_append_printf (sentences, "%s%s", sentences->len > 0 ? "\n" : "", finding->sentence);
    }

  mark (GTK_WIDGET (self->cue), cue);
  mark (GTK_WIDGET (self->text), text);
  mark (GTK_WIDGET (self->seconds), seconds);
  gtk_label_set_label (self->problem, sentences->str);
  gtk_widget_set_visible (self->problem_row, sentences->len > 0);
  gtk_widget_set_visible (self->sign, sentences->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentences->str, -1);
}
