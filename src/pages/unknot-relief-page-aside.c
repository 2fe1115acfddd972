/* What stands beside the plan: what can be read, what was left out and why, and what would open more. */

#include "unknot-relief-page-private.h"

#include "unknot-sign.h"
#include "unknot-technique-dialog.h"
#include "unknot-text.h"

/* A row of the aside and what it stands in, so that the next plan can take it away. */
typedef struct
{
  GtkWidget *parent;
  GtkWidget *row;
} AsideRow;

/**
 * unknot_relief_page_add_row:
 * @self: a relief page
 * @parent: a group, or a row that expands
 * @title: what it says, not markup
 * @subtitle: (nullable): what else, not markup
 *
 * Adds a row beside the plan, which goes with it.
 *
 * Returns: (transfer none): the row
 */
AdwActionRow *
unknot_relief_page_add_row (UnknotReliefPage *self,
                            gpointer          parent,
                            const char       *title,
                            const char       *subtitle)
{
  AsideRow *entry = g_new (AsideRow, 1);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (ADW_IS_EXPANDER_ROW (parent))
    adw_expander_row_add_row (parent, row);
  else
    adw_preferences_group_add (parent, row);
  *entry = (AsideRow) { parent, row };
  g_ptr_array_add (self->rows, entry);

  return ADW_ACTION_ROW (row);
}

/**
 * unknot_relief_page_show_card:
 * @self: a relief page with its sources
 * @technique: something to read
 *
 * Opens it over the page.
 */
void
unknot_relief_page_show_card (UnknotReliefPage *self,
                              UnknotTechnique  *technique)
{
  UnknotTechniqueSources sources = unknot_relief_page_get_technique_sources (self);

  adw_dialog_present (unknot_technique_dialog_new_for_card (&sources, technique), GTK_WIDGET (self));
}

static void
information_activated_cb (UnknotReliefPage *self,
                          AdwActionRow     *row)
{
  unknot_relief_page_show_card (self, g_object_get_data (G_OBJECT (row), "technique"));
}

static void
show_information (UnknotReliefPage *self)
{
  for (guint i = 0; i < self->plan->cards->len; i++)
    {
      UnknotTechnique *technique = g_ptr_array_index (self->plan->cards, i);
      AdwActionRow *row = unknot_relief_page_add_row (self, self->cards, unknot_text ("technique", technique->name),
                                                      unknot_text ("technique", technique->summary));

      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (row, unknot_sign_new ("go-next-symbolic"));
      g_object_set_data_full (G_OBJECT (row), "technique", unknot_technique_ref (technique),
                              (GDestroyNotify) unknot_technique_unref);
      g_signal_connect_object (row, "activated", G_CALLBACK (information_activated_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->cards), self->plan->cards->len > 0);
}

/**
 * unknot_relief_page_clear_aside:
 * @self: a relief page
 *
 * Takes away what stands beside the plan.
 */
void
unknot_relief_page_clear_aside (UnknotReliefPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      AsideRow *entry = g_ptr_array_index (self->rows, i);

      if (ADW_IS_EXPANDER_ROW (entry->parent))
        adw_expander_row_remove (ADW_EXPANDER_ROW (entry->parent), entry->row);
      else
        adw_preferences_group_remove (ADW_PREFERENCES_GROUP (entry->parent), entry->row);
    }
  g_ptr_array_set_size (self->rows, 0);
  unknot_relief_page_clear_gains (self);
}

/**
 * unknot_relief_page_show_aside:
 * @self: a relief page
 *
 * Shows what belongs beside the plan.
 */
void
unknot_relief_page_show_aside (UnknotReliefPage *self)
{
  show_information (self);
  unknot_relief_page_show_left_out (self);
  unknot_relief_page_show_gains (self);
}
