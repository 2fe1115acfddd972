#include "unknot-technique-dialog.h"

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
  AdwBin *content;
};

G_DEFINE_FINAL_TYPE (UnknotTechniqueDialog, unknot_technique_dialog, ADW_TYPE_DIALOG)

static void
unknot_technique_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_TECHNIQUE_DIALOG);

  G_OBJECT_CLASS (unknot_technique_dialog_parent_class)->dispose (object);
}

static void
unknot_technique_dialog_class_init (UnknotTechniqueDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_technique_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-technique-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueDialog, content);
}

static void
unknot_technique_dialog_init (UnknotTechniqueDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static AdwDialog *
dialog_new (const UnknotTechnique *technique,
            GtkWidget             *view)
{
  UnknotTechniqueDialog *self = g_object_new (UNKNOT_TYPE_TECHNIQUE_DIALOG,
                                              "title", unknot_text ("technique", technique->name),
                                              NULL);

  adw_bin_set_child (self->content, view);

  return ADW_DIALOG (self);
}

/**
 * unknot_technique_dialog_new_for_item:
 * @sources: what is needed to tell about it
 * @item: an item of a plan
 * @reasons: (array zero-terminated=1): why it was chosen, in sentences
 *
 * Makes the dialog for a technique as a plan uses it: with its own pressure and its reasons.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_technique_dialog_new_for_item (const UnknotTechniqueSources *sources,
                                      const UnknotPlanItem         *item,
                                      const char * const           *reasons)
{
  return dialog_new (item->technique, unknot_technique_view_new_for_item (sources, item, reasons));
}

/**
 * unknot_technique_dialog_new_for_card:
 * @sources: what is needed to tell about it
 * @technique: a habit or a card
 *
 * Makes the dialog for something that is read and not guided.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_technique_dialog_new_for_card (const UnknotTechniqueSources *sources,
                                      UnknotTechnique              *technique)
{
  return dialog_new (technique, unknot_technique_view_new (sources, technique));
}
