#include "unknot-never-group.h"

#include <glib/gi18n.h>

#include "unknot-headings.h"
#include "unknot-text.h"

/**
 * UnknotNeverGroup:
 *
 * The techniques that the person never wants to be offered, each with its way back. Without any it is not seen.
 */
struct _UnknotNeverGroup
{
  AdwBin parent_instance;

  /* Owned */
  UnknotCatalogue *catalogue;
  UnknotProfile *profile;
  GStrv shown;
};

G_DEFINE_FINAL_TYPE (UnknotNeverGroup, unknot_never_group, ADW_TYPE_BIN)

static void
offer_cb (UnknotNeverGroup *self,
          GtkWidget        *button)
{
  g_autofree char *technique = g_strdup (g_object_get_data (G_OBJECT (button), "technique"));

  unknot_profile_set_never (self->profile, technique, FALSE);
}

static void
add_technique (UnknotNeverGroup    *self,
               AdwPreferencesGroup *group,
               const char          *id)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, id);
  const char *name = technique != NULL ? unknot_text ("technique", technique->name) : id;
  g_autofree char *label = NULL;
  GtkWidget *row = adw_expander_row_new ();
  /* Not a button beside the name, which would be cut where text is large. */
  GtkWidget *button = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (button), _("Allow Again"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (button), TRUE);
  /* Translators: what a button does, for a screen reader; %s is a technique */
  label = g_strdup_printf (_("Allow Again: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "technique", g_strdup (id), g_free);
  g_signal_connect_object (button, "activated", G_CALLBACK (offer_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), button);
  adw_preferences_group_add (group, row);
}

static void
show_techniques (UnknotNeverGroup *self)
{
  g_auto (GStrv) never = unknot_profile_dup_never (self->profile);
  AdwPreferencesGroup *group;

  /* The profile changes for other reasons too, and the focus is not to be lost each time. */
  if (self->shown != NULL && g_strv_equal ((const char * const *) self->shown, (const char * const *) never))
    return;

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (group, _("Never Offered"));
  unknot_headings_mark (GTK_WIDGET (group));
  for (char **id = never; *id != NULL; id++)
    add_technique (self, group, *id);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (group));
  gtk_widget_set_visible (GTK_WIDGET (self), never[0] != NULL);
  g_clear_pointer (&self->shown, g_strfreev);
  self->shown = g_steal_pointer (&never);
}

static void
unknot_never_group_dispose (GObject *object)
{
  UnknotNeverGroup *self = UNKNOT_NEVER_GROUP (object);

  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->shown, g_strfreev);

  G_OBJECT_CLASS (unknot_never_group_parent_class)->dispose (object);
}

static void
unknot_never_group_class_init (UnknotNeverGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_never_group_dispose;
}

static void
unknot_never_group_init (UnknotNeverGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_never_group_set_profile:
 * @self: the list
 * @catalogue: all techniques
 * @profile: the person's profile
 *
 * Shows what @profile says and writes changes to it; once.
 */
void
unknot_never_group_set_profile (UnknotNeverGroup *self,
                                UnknotCatalogue  *catalogue,
                                UnknotProfile    *profile)
{
  g_return_if_fail (UNKNOT_IS_NEVER_GROUP (self));
  g_return_if_fail (self->profile == NULL);

  self->catalogue = unknot_catalogue_ref (catalogue);
  self->profile = g_object_ref (profile);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show_techniques), self, G_CONNECT_SWAPPED);
  show_techniques (self);
}
