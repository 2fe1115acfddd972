#include "unknot-technique-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-text.h"

/**
 * UnknotTechniqueDialog:
 *
 * What there is to read about a technique: why it was chosen, how sure anyone is, its steps and its cautions.
 */
struct _UnknotTechniqueDialog
{
  AdwDialog parent_instance;

  /* Template children */
  GtkLabel *summary;
  AdwPreferencesGroup *why;
  AdwActionRow *evidence;
  AdwPreferencesGroup *steps;
  AdwPreferencesGroup *cautions;
};

G_DEFINE_FINAL_TYPE (UnknotTechniqueDialog, unknot_technique_dialog, ADW_TYPE_DIALOG)

static const char *
strength_name (UnknotEvidenceStrength strength)
{
  switch (strength)
    {
    case UNKNOT_EVIDENCE_STRONG:
      return _("Strong evidence");
    case UNKNOT_EVIDENCE_MODERATE:
      return _("Several good studies");
    case UNKNOT_EVIDENCE_WEAK:
      return _("Some small studies");
    case UNKNOT_EVIDENCE_TRADITIONAL:
      return _("Mostly experience");
    default:
      g_return_val_if_reached ("");
    }
}

static void
add_sentence (AdwPreferencesGroup *group,
              const char          *title,
              const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (group, row);
}

static void
show_technique (UnknotTechniqueDialog *self,
                const UnknotTechnique *technique)
{
  adw_dialog_set_title (ADW_DIALOG (self), unknot_text ("technique", technique->name));
  gtk_label_set_label (self->summary, unknot_text ("technique", technique->summary));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->evidence), strength_name (technique->evidence));
  adw_action_row_set_subtitle (self->evidence, unknot_text ("evidence", technique->evidence_sentence));

  for (char **caution = technique->cautions; *caution != NULL; caution++)
    add_sentence (self->cautions, unknot_text ("technique", *caution), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->cautions), technique->cautions[0] != NULL);
}

static void
unknot_technique_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_TECHNIQUE_DIALOG);

  G_OBJECT_CLASS (unknot_technique_dialog_parent_class)->dispose (object);
}

static void
unknot_technique_dialog_class_init (UnknotTechniqueDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_technique_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-technique-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, why);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, evidence);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, steps);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, cautions);
}

static void
unknot_technique_dialog_init (UnknotTechniqueDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_technique_dialog_new_for_item:
 * @item: an item of a plan
 * @reasons: (array zero-terminated=1): why it was chosen, in sentences
 *
 * Makes the dialog for a technique as a plan uses it: with its own pressure and its reasons.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_technique_dialog_new_for_item (const UnknotPlanItem *item,
                                      const char * const   *reasons)
{
  UnknotTechniqueDialog *self = g_object_new (UNKNOT_TYPE_TECHNIQUE_DIALOG, NULL);

  show_technique (self, item->technique);
  for (const char * const *reason = reasons; *reason != NULL; reason++)
    add_sentence (self->why, *reason, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->why), reasons[0] != NULL);

  for (guint i = 0; i < item->technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (item->technique, i);
      g_autofree char *text = unknot_plan_item_dup_text (item, unknot_text ("step-text", step->text));

      add_sentence (self->steps, unknot_text ("step-cue", step->cue), text);
    }

  return ADW_DIALOG (self);
}

/**
 * unknot_technique_dialog_new_for_card:
 * @technique: a habit or a card
 *
 * Makes the dialog for something that is read and not guided.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_technique_dialog_new_for_card (const UnknotTechnique *technique)
{
  UnknotTechniqueDialog *self = g_object_new (UNKNOT_TYPE_TECHNIQUE_DIALOG, NULL);

  show_technique (self, technique);
  gtk_widget_set_visible (GTK_WIDGET (self->why), FALSE);

  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      add_sentence (self->steps, unknot_text ("step-cue", step->cue), unknot_text ("step-text", step->text));
    }

  return ADW_DIALOG (self);
}
