/* Techniques of one's own, and folders of them. */

#include "scenes.h"
#include "unknot-packs-dialog.h"
#include "unknot-picture-chooser.h"
#include "unknot-step-editor.h"
#include "unknot-technique-editor.h"
#include "widgets.h"

#define UUID "0f9f6a1c-0000-4000-8000-000000000000"

static UnknotTechniqueEditor *
make_editor (UnknotContext *context)
{
  return unknot_technique_editor_new (unknot_catalogue_lookup (unknot_context_get_catalogue (context), "cane"),
                                      unknot_techniques_get_rules (unknot_context_get_techniques (context)),
                                      unknot_context_get_anatomy (context), unknot_context_get_studio (context), UUID);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *index)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*index)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_nth (gpointer widget,
          GType    type,
          guint    index)
{
  return find (widget, type, &index);
}

static GtkWidget *
fresh (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (make_editor (world->context)), NULL);
}

static void
write_too_much (AdwDialog *editor)
{
  GtkWidget *step = find_nth (editor, UNKNOT_TYPE_STEP_EDITOR, 0);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (step), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (find_nth (step, ADW_TYPE_ENTRY_ROW, 0)),
                         "Hook it over your shoulder and slowly find the spot that hurts");
  gtk_widget_grab_focus (step);
}

/* A step that is open and has too many words. */
static GtkWidget *
wrong (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (make_editor (world->context)), write_too_much);
}

static void
add_step (AdwDialog *editor)
{
  gtk_widget_activate_action (GTK_WIDGET (editor), "editor.add-step", NULL);
}

static GtkWidget *
chooser (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (make_editor (world->context)), add_step);
}

static GtkWidget *
folders (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  g_autoptr (GListStore) packs = g_list_store_new (UNKNOT_TYPE_PACK);
  g_autoptr (UnknotPack) own = unknot_pack_new (UNKNOT_PACK_OWN, "My Own");
  g_autoptr (UnknotPack) other = unknot_pack_new ("desk-days", "Desk days");

  unknot_pack_add_problem (other, "strong-cane.json, “pressure.cap”: It is more than what it is based on allows.");
  g_list_store_append (packs, own);
  g_list_store_append (packs, other);

  return unknot_pictures_show_dialog (ADW_DIALOG (unknot_packs_dialog_new (G_LIST_MODEL (packs))), NULL);
}

const UnknotPicturesScene unknot_pictures_packs_scenes[] = {
  { "packs-editor", fresh },
  { "packs-wrong", wrong },
  { "packs-chooser", chooser },
  { "packs-folders", folders },
  { NULL },
};
