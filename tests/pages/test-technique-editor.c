/* Making an own technique by hand: what is wrong is said at once and can't be saved, and nothing is lost unasked. */

#include "unknot-packs-dialog.h"
#include "unknot-picture-chooser.h"
#include "unknot-step-editor.h"
#include "unknot-technique-check.h"
#include "unknot-technique-editor.h"

#include "page-fixture.h"

#define UUID "0f9f6a1c-0000-4000-8000-000000000000"

typedef struct
{
  PageFixture page;
  UnknotTechniqueRules *rules;
  UnknotFigureStudio *studio;
  GtkWidget *window;
  UnknotTechniqueEditor *editor;
  char *saved_id;
  GBytes *saved;
} Fixture;

static void
save_requested_cb (Fixture    *self,
                   const char *id,
                   GBytes     *bytes)
{
  g_set_str (&self->saved_id, id);
  g_clear_pointer (&self->saved, g_bytes_unref);
  self->saved = g_bytes_ref (bytes);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) figures = page_fixture_folder ("figures");

  page_fixture_init (&self->page);
  self->rules = unknot_technique_rules_new (self->page.catalogue);
  unknot_technique_rules_learn (self->rules);
  self->studio = unknot_figure_studio_new (figures);
  self->window = adw_window_new ();
  self->editor = unknot_technique_editor_new (unknot_catalogue_lookup (self->page.catalogue, "cane"), self->rules,
                                              self->page.anatomy, self->studio, UUID);
  g_object_add_weak_pointer (G_OBJECT (self->editor), (gpointer *) &self->editor);
  g_signal_connect_swapped (self->editor, "save-requested", G_CALLBACK (save_requested_cb), self);
  gtk_window_present (GTK_WINDOW (self->window));
  adw_dialog_present (ADW_DIALOG (self->editor), self->window);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (self->editor != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&self->studio);
  g_clear_pointer (&self->rules, unknot_technique_rules_unref);
  g_free (self->saved_id);
  g_clear_pointer (&self->saved, g_bytes_unref);
  page_fixture_clear (&self->page);
}

static void
list_all (GtkWidget *widget,
          GType      type,
          GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_all (child, type, found);
}

static GtkWidget *
get (gpointer widget,
     GType    type,
     guint    index)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  list_all (widget, type, found);
  g_assert_cmpuint (index, <, found->len);

  return g_ptr_array_index (found, index);
}

static guint
count (gpointer widget,
       GType    type)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  list_all (widget, type, found);

  return found->len;
}

static gboolean
can_save (Fixture *self)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  list_all (GTK_WIDGET (self->editor), GTK_TYPE_BUTTON, found);
  for (guint i = 0; i < found->len; i++)
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (found, i)), "_Save") == 0)
      return gtk_widget_is_sensitive (g_ptr_array_index (found, i));

  g_assert_not_reached ();
}

static GtkWidget *
get_step (Fixture *self,
          guint    step)
{
  return get (self->editor, UNKNOT_TYPE_STEP_EDITOR, step);
}

static const char *
get_title (Fixture *self,
           guint    step)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_step (self, step)));
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *name = get (self->editor, ADW_TYPE_ENTRY_ROW, 0);
  GtkWidget *cue = get (get_step (self, 2), ADW_TYPE_ENTRY_ROW, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotTechnique) technique = NULL;

  g_assert_true (can_save (self));
  gtk_editable_set_text (GTK_EDITABLE (name), "");
  g_assert_false (can_save (self));
  gtk_editable_set_text (GTK_EDITABLE (name), "Evening cane");
  g_assert_true (can_save (self));

  gtk_editable_set_text (GTK_EDITABLE (cue), "One two three four five six seven eight nine ten eleven");
  g_assert_false (can_save (self));
  g_assert_true (gtk_widget_has_css_class (cue, "error"));
  gtk_test_accessible_assert_state (cue, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  gtk_editable_set_text (GTK_EDITABLE (cue), "Stay and breathe.");
  g_assert_true (can_save (self));
  g_assert_false (gtk_widget_has_css_class (cue, "error"));
  g_assert_cmpstr (get_title (self, 2), ==, "Stay and breathe.");

  gtk_widget_activate_action (GTK_WIDGET (self->editor), "editor.save", NULL);
  g_assert_cmpstr (self->saved_id, ==, "cane-0f9f6a1c");
  technique = unknot_technique_parse (self->saved, "saved", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (technique->name, ==, "Evening cane");
  g_assert_cmpstr (unknot_technique_get_step (technique, 2)->cue, ==, "Stay and breathe.");
}

static void
test_steps (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *second = g_strdup (get_title (self, 1));
  g_autofree char *third = g_strdup (get_title (self, 2));

  g_assert_cmpuint (count (self->editor, UNKNOT_TYPE_STEP_EDITOR), ==, 5);
  gtk_widget_activate_action (get_step (self, 1), "step.down", NULL);
  g_assert_cmpstr (get_title (self, 1), ==, third);
  g_assert_cmpstr (get_title (self, 2), ==, second);
  gtk_widget_activate_action (get_step (self, 2), "step.up", NULL);
  g_assert_cmpstr (get_title (self, 1), ==, second);

  gtk_widget_activate_action (get_step (self, 4), "step.remove", NULL);
  g_assert_cmpuint (count (self->editor, UNKNOT_TYPE_STEP_EDITOR), ==, 4);
  g_assert_false (can_save (self));
}

static void
test_pictures (Fixture       *self,
               gconstpointer  data)
{
  GtkWidget *chooser;

  gtk_widget_activate_action (get_step (self, 2), "step.choose", NULL);
  chooser = get (self->editor, UNKNOT_TYPE_PICTURE_CHOOSER, 0);
  g_signal_emit_by_name (chooser, "chosen", "cane_pump");
  g_assert_cmpuint (count (self->editor, UNKNOT_TYPE_STEP_EDITOR), ==, 5);
  g_assert_true (can_save (self));

  gtk_widget_activate_action (GTK_WIDGET (self->editor), "editor.add-step", NULL);
  chooser = get (self->editor, UNKNOT_TYPE_PICTURE_CHOOSER, count (self->editor, UNKNOT_TYPE_PICTURE_CHOOSER) - 1);
  g_signal_emit_by_name (chooser, "chosen", "cane_hold");
  g_assert_cmpuint (count (self->editor, UNKNOT_TYPE_STEP_EDITOR), ==, 6);
  g_assert_true (can_save (self));
}

static void
test_muscles (Fixture       *self,
              gconstpointer  data)
{
  guint n = count (self->editor, ADW_TYPE_SWITCH_ROW);

  g_assert_cmpuint (n, ==, 13);
  for (guint i = 0; i < n; i++)
    adw_switch_row_set_active (ADW_SWITCH_ROW (get (self->editor, ADW_TYPE_SWITCH_ROW, i)), FALSE);
  g_assert_false (can_save (self));
  adw_switch_row_set_active (ADW_SWITCH_ROW (get (self->editor, ADW_TYPE_SWITCH_ROW, 0)), TRUE);
  g_assert_true (can_save (self));
}

/* Changed, it asks before it closes; unchanged it just closes. */
static void
test_closing (Fixture       *self,
              gconstpointer  data)
{
  GtkWidget *name = get (self->editor, ADW_TYPE_ENTRY_ROW, 0);

  gtk_editable_set_text (GTK_EDITABLE (name), "Evening cane");
  g_assert_false (adw_dialog_get_can_close (ADW_DIALOG (self->editor)));
  gtk_widget_activate_action (GTK_WIDGET (self->editor), "editor.cancel", NULL);
  g_assert_nonnull (self->editor);
  g_assert_nonnull (gtk_widget_get_root (GTK_WIDGET (self->editor)));

  gtk_editable_set_text (GTK_EDITABLE (name), "Massage cane or umbrella, My Way");
  g_assert_true (adw_dialog_get_can_close (ADW_DIALOG (self->editor)));
  unknot_technique_editor_finish (self->editor);
}

static void
note_cb (char       **noted,
         const char  *id)
{
  g_set_str (noted, id);
}

static void
test_folders (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GListStore) packs = g_list_store_new (UNKNOT_TYPE_PACK);
  g_autoptr (UnknotPack) pack = unknot_pack_new ("desk", "Desk days");
  GtkWidget *dialog = GTK_WIDGET (unknot_packs_dialog_new (G_LIST_MODEL (packs)));
  g_autofree char *removed = NULL;

  adw_dialog_present (ADW_DIALOG (dialog), self->window);
  g_assert_cmpuint (count (dialog, ADW_TYPE_EXPANDER_ROW), ==, 0);
  unknot_pack_add_problem (pack, "bad.json: no");
  g_list_store_append (packs, pack);
  g_assert_cmpuint (count (dialog, ADW_TYPE_EXPANDER_ROW), ==, 1);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get (dialog, ADW_TYPE_ACTION_ROW, 1))), ==,
                   "bad.json: no");

  g_signal_connect_swapped (dialog, "remove-requested", G_CALLBACK (note_cb), &removed);
  g_signal_emit_by_name (get (dialog, ADW_TYPE_BUTTON_ROW, 0), "activated");
  g_assert_cmpstr (removed, ==, "desk");
  g_list_store_remove (packs, 0);
  g_assert_cmpuint (count (dialog, ADW_TYPE_EXPANDER_ROW), ==, 0);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/technique-editor/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("words", test_words);
  ADD ("steps", test_steps);
  ADD ("pictures", test_pictures);
  ADD ("muscles", test_muscles);
  ADD ("closing", test_closing);
  ADD ("folders", test_folders);
#undef ADD

  return g_test_run ();
}
