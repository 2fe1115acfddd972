#include "unknot-technique-steps.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-text.h"

struct _UnknotTechniqueSteps
{
  AdwBin parent_instance;

  /* Owned */
  UnknotTechnique *technique;
  GPtrArray *steps;

  /* Template children */
  UnknotStepFigure *figure;
  GtkWidget *back;
  GtkWidget *forward;
  GtkLabel *count;
  GtkLabel *cue;
  GtkLabel *text;

  guint step;
  int target;
  int cap;
};

G_DEFINE_FINAL_TYPE (UnknotTechniqueSteps, unknot_technique_steps, ADW_TYPE_BIN)

static gboolean
is_text (UnknotTechniqueSteps *self,
         const char           *text)
{
  return text != NULL && *text != '\0';
}

static void
show_step (UnknotTechniqueSteps *self,
           guint                 index)
{
  const UnknotStep *step = g_ptr_array_index (self->steps, index);
  guint n_steps = self->steps->len;
  g_autofree char *text = unknot_text_fill (unknot_text ("step-text", step->text), self->target, self->cap);
  /* Translators: which step of a technique is shown: "Step 2 of 6" */
  g_autofree char *count = g_strdup_printf (_("Step %u of %u"), index + 1, n_steps);

  self->step = index;
  gtk_label_set_label (self->count, count);
  gtk_label_set_label (self->cue, unknot_text ("step-cue", step->cue));
  gtk_label_set_label (self->text, text);
  unknot_step_figure_show_muscle (self->figure, step->pose, NULL, unknot_technique_steps_get_side (step));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->cue), -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "steps.back", index > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "steps.forward", index + 1 < n_steps);
}

/* Who pressed a button that has nothing more to do would lose the focus. */
static void
turn (UnknotTechniqueSteps *self,
      guint                 index,
      GtkWidget            *other)
{
  g_autofree char *said = NULL;

  show_step (self, index);
  if (index == 0 || index + 1 == self->steps->len)
    gtk_widget_grab_focus (other);

  said = g_strdup_printf ("%s. %s %s", gtk_label_get_label (self->count), gtk_label_get_label (self->cue),
                          gtk_label_get_label (self->text));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotTechniqueSteps *self = UNKNOT_TECHNIQUE_STEPS (widget);

  turn (self, self->step - 1, self->forward);
}

static void
forward_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  UnknotTechniqueSteps *self = UNKNOT_TECHNIQUE_STEPS (widget);

  turn (self, self->step + 1, self->back);
}

static void
unknot_technique_steps_dispose (GObject *object)
{
  UnknotTechniqueSteps *self = UNKNOT_TECHNIQUE_STEPS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_TECHNIQUE_STEPS);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->technique, unknot_technique_unref);

  G_OBJECT_CLASS (unknot_technique_steps_parent_class)->dispose (object);
}

static void
unknot_technique_steps_class_init (UnknotTechniqueStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_technique_steps_dispose;

  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-technique-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, back);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, forward);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, count);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, cue);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueSteps, text);
  gtk_widget_class_bind_template_callback (widget_class, is_text);

  gtk_widget_class_install_action (widget_class, "steps.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "steps.forward", NULL, forward_action);
}

static void
unknot_technique_steps_init (UnknotTechniqueSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_bind_property (adw_style_manager_get_default (), "high-contrast", self->figure, "outlined",
                          G_BINDING_SYNC_CREATE);
}

/**
 * unknot_technique_steps_new:
 * @studio: what makes the pictures
 * @technique: a technique
 * @chair: whether to show its way on a chair
 * @target: the pressure or pull that its texts name
 * @cap: the pressure or pull that its texts say never to go above
 *
 * Makes a widget that shows the first step.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
unknot_technique_steps_new (UnknotFigureStudio *studio,
                            UnknotTechnique    *technique,
                            gboolean            chair,
                            int                 target,
                            int                 cap)
{
  UnknotTechniqueSteps *self = g_object_new (UNKNOT_TYPE_TECHNIQUE_STEPS, NULL);

  self->technique = unknot_technique_ref (technique);
  self->steps = unknot_technique_dup_way (technique, chair);
  self->target = target;
  self->cap = cap;
  unknot_step_figure_set_studio (self->figure, studio);
  show_step (self, 0);

  return GTK_WIDGET (self);
}

/**
 * unknot_technique_steps_get_side:
 * @step: a step
 *
 * Says on which side a step is shown where there is no knot: on the right if it may be either.
 *
 * Returns: the side
 */
UnknotSide
unknot_technique_steps_get_side (const UnknotStep *step)
{
  switch (step->side)
    {
    case UNKNOT_STEP_SIDE_LEFT:
      return UNKNOT_SIDE_LEFT;
    case UNKNOT_STEP_SIDE_BOTH:
      return UNKNOT_SIDE_BOTH;
    case UNKNOT_STEP_SIDE_MIDDLE:
      return UNKNOT_SIDE_MIDDLE;
    case UNKNOT_STEP_SIDE_KNOT:
    case UNKNOT_STEP_SIDE_RIGHT:
    case UNKNOT_STEP_SIDE_EACH:
    default:
      return UNKNOT_SIDE_RIGHT;
    }
}

/**
 * unknot_technique_steps_find_best:
 * @technique: a technique
 *
 * Finds the step that shows best what a technique is: the first that holds, breathes or does something.
 *
 * Returns: (transfer none): the step
 */
const UnknotStep *
unknot_technique_steps_find_best (const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      if (step->phase == UNKNOT_STEP_PHASE_HOLD || step->phase == UNKNOT_STEP_PHASE_DO
          || step->phase == UNKNOT_STEP_PHASE_BREATHE)
        return step;
    }

  return unknot_technique_get_step (technique, 0);
}
