#include "unknot-closed-group.h"

#include <glib/gi18n.h>

#include "unknot-closed.h"
#include "unknot-entry-words.h"
#include "unknot-headings.h"
#include "unknot-stop-again-dialog.h"
#include "unknot-text.h"

/**
 * UnknotClosedGroup:
 *
 * The techniques that are left out since something felt wrong or what they left behind, with what happened and
 * when; each can be allowed again (clinical.md C0, G11). Without any it is not seen.
 */
struct _UnknotClosedGroup
{
  AdwBin parent_instance;

  /* Owned */
  UnknotCatalogue *catalogue;
  UnknotSafety *safety;
  UnknotJournal *journal;
};

G_DEFINE_FINAL_TYPE (UnknotClosedGroup, unknot_closed_group, ADW_TYPE_BIN)

static void
allow_cb (UnknotClosedGroup *self,
          GtkWidget     *button)
{
  g_autofree char *technique = g_strdup (g_object_get_data (G_OBJECT (button), "technique"));
  g_autoptr (GError) error = NULL;

  if (!unknot_closed_allow (self->journal, technique, &error))
    g_message ("%s", error->message);
}

static char *
dup_what_happened (UnknotClosedGroup  *self,
                   const UnknotClosed *closed)
{
  const UnknotStopRule *rule = closed->stopped != NULL ? unknot_safety_lookup_stop_rule (self->safety, closed->stopped)
                                                       : NULL;

  if (closed->days > 0)
    return unknot_aftermath_say (closed->aftermath, closed->days);

  return g_strdup (rule != NULL ? unknot_text ("safety", rule->words) : _("Something felt wrong"));
}

static char *
describe (UnknotClosedGroup  *self,
          const UnknotClosed *closed)
{
  int today = unknot_time_get_day (unknot_stamper_get_time (unknot_journal_get_stamper (self->journal)));
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  g_strv_builder_take (parts, unknot_entry_words_day (unknot_time_get_day (closed->time), today));
  g_strv_builder_take (parts, dup_what_happened (self, closed));
  if (closed->note != NULL && *closed->note != '\0')
    g_strv_builder_add (parts, closed->note);
  texts = g_strv_builder_end (parts);

  return g_strjoinv (" · ", texts);
}

static void
corrected_cb (UnknotClosedGroup     *self,
              const char            *response,
              UnknotStopAgainDialog *dialog)
{
  const char *session = g_object_get_data (G_OBJECT (dialog), "session");
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "change")
      && !unknot_closed_correct (self->journal, session, unknot_stop_again_dialog_get_reason (dialog), &error))
    g_message ("%s", error->message);
}

/* What was said then is asked once more. */
static void
wrong_cb (UnknotClosedGroup *self,
          GtkWidget         *row)
{
  const char *session = g_object_get_data (G_OBJECT (row), "session");
  AdwDialog *dialog = unknot_stop_again_dialog_new (self->safety, g_object_get_data (G_OBJECT (row), "stopped"));

  g_object_set_data_full (G_OBJECT (dialog), "session", g_strdup (session), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (corrected_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static GtkWidget *
add_button (UnknotClosedGroup *self,
            GtkWidget         *expander,
            const char        *title,
            GCallback          activated)
{
  /* Not a button row: its title would be cut where text is large. */
  GtkWidget *row = adw_action_row_new ();

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_object (row, "activated", activated, self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);

  return row;
}

static void
add_technique (UnknotClosedGroup   *self,
               AdwPreferencesGroup *group,
               const UnknotClosed  *closed)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, closed->technique);
  const char *name = technique != NULL ? unknot_text ("technique", technique->name) : closed->technique;
  g_autofree char *words = describe (self, closed);
  g_autofree char *label = NULL;
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *button;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), words);
  button = add_button (self, row, _("Allow Again"), G_CALLBACK (allow_cb));
  /* Translators: what a button does, for a screen reader; %s is a technique */
  label = g_strdup_printf (_("Allow Again: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "technique", g_strdup (closed->technique), g_free);
  if (closed->session != NULL)
    {
      button = add_button (self, row, _("I Answered Wrongly…"), G_CALLBACK (wrong_cb));
      g_object_set_data_full (G_OBJECT (button), "session", g_strdup (closed->session), g_free);
      g_object_set_data_full (G_OBJECT (button), "stopped", g_strdup (closed->stopped), g_free);
    }
  adw_preferences_group_add (group, row);
}

static void
show_techniques (UnknotClosedGroup *self)
{
  g_autoptr (GPtrArray) list = unknot_closed_list (self->journal);
  g_autoptr (GPtrArray) dropped = unknot_closed_list_dropped (self->journal, self->catalogue, self->safety);
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _("Left Out for Now"));
  unknot_headings_mark (GTK_WIDGET (group));
  adw_preferences_group_set_description (group,
                                         _("Something felt wrong or hurt more. You may allow them again at any time."));
  for (guint i = 0; i < list->len; i++)
    add_technique (self, group, g_ptr_array_index (list, i));
  for (guint i = 0; i < dropped->len; i++)
    add_technique (self, group, g_ptr_array_index (dropped, i));

  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (group));
  gtk_widget_set_visible (GTK_WIDGET (self), list->len + dropped->len > 0);
}

static void
unknot_closed_group_dispose (GObject *object)
{
  UnknotClosedGroup *self = UNKNOT_CLOSED_GROUP (object);

  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_closed_group_parent_class)->dispose (object);
}

static void
unknot_closed_group_class_init (UnknotClosedGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_closed_group_dispose;
}

static void
unknot_closed_group_init (UnknotClosedGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_closed_group_set_journal:
 * @self: the list
 * @catalogue: all techniques
 * @safety: the rules
 * @journal: what happened
 *
 * Shows what @journal says; once.
 */
void
unknot_closed_group_set_journal (UnknotClosedGroup *self,
                                 UnknotCatalogue   *catalogue,
                                 UnknotSafety      *safety,
                                 UnknotJournal     *journal)
{
  g_return_if_fail (UNKNOT_IS_CLOSED_GROUP (self));
  g_return_if_fail (self->journal == NULL);

  self->catalogue = unknot_catalogue_ref (catalogue);
  self->safety = unknot_safety_ref (safety);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "items-changed", G_CALLBACK (show_techniques), self, G_CONNECT_SWAPPED);
  show_techniques (self);
}
