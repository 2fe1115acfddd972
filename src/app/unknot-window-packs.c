/* Techniques that do not come with the app: what can be asked of the window, and who hears of a change. */

#include "unknot-window-private.h"

static UnknotTechnique *
look_up (UnknotWindow *self,
         GVariant     *parameter)
{
  return unknot_catalogue_lookup (unknot_context_get_catalogue (self->context), g_variant_get_string (parameter, NULL));
}

/* One of the app gives an own copy; one of somebody else's is not changed behind their back. */
static void
edit_technique_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotTechnique *technique = look_up (self, parameter);

  if (technique != NULL && technique->origin != UNKNOT_ORIGIN_PACK && unknot_technique_can_be_copied (technique))
    unknot_pack_flow_edit (self->packs, technique);
}

static void
remove_technique_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotTechnique *technique = look_up (self, parameter);

  if (technique != NULL && technique->origin == UNKNOT_ORIGIN_OWN)
    unknot_pack_flow_remove (self->packs, technique);
}

static void
technique_folders_action (GtkWidget  *widget,
                          const char *action_name,
                          GVariant   *parameter)
{
  unknot_pack_flow_show (UNKNOT_WINDOW (widget)->packs);
}

void
unknot_window_install_packs (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.edit-technique", "s", edit_technique_action);
  gtk_widget_class_install_action (widget_class, "win.remove-technique", "s", remove_technique_action);
  gtk_widget_class_install_action (widget_class, "win.technique-folders", NULL, technique_folders_action);
}

static void
techniques_changed_cb (UnknotWindow *self)
{
  UnknotCatalogue *catalogue = unknot_context_get_catalogue (self->context);

  if (self->relief_page != NULL)
    unknot_relief_page_set_catalogue (self->relief_page, catalogue);
  if (self->journal_page != NULL)
    unknot_journal_page_set_catalogue (self->journal_page, catalogue);
  if (self->library_page != NULL)
    unknot_library_page_set_catalogue (self->library_page, catalogue);
}

void
unknot_window_connect_packs (UnknotWindow *self)
{
  g_signal_connect_object (unknot_context_get_techniques (self->context), "changed", G_CALLBACK (techniques_changed_cb),
                           self, G_CONNECT_SWAPPED);
}
