#include "unknot-technique-editor.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-picture-chooser.h"
#include "unknot-step-editor.h"
#include "unknot-text.h"
#include "unknot-unsaved.h"

/**
 * UnknotTechniqueEditor:
 *
 * Makes an own technique of a built-in one, or changes one. What speaks against it stands at the field at once, and it
 * can be saved when nothing does. Nobody loses what was changed without being asked.
 */
struct _UnknotTechniqueEditor
{
  AdwDialog parent_instance;

  /* Owned */
  UnknotTechniqueDraft *draft;
  UnknotTechniqueRules *rules;
  UnknotFigureStudio *studio;
  GPtrArray *rows;

  /* What was taken away last, for Undo */
  JsonObject *removed;
  guint removed_from;

  /* The step that gets the picture that is being chosen; -1 for a new one */
  int target;

  /* Template children */
  AdwNavigationView *pages;
  AdwToastOverlay *toasts;
  GtkLabel *origin;
  GtkEditable *name;
  GtkEditable *summary;
  GtkLabel *words_problem;
  AdwPreferencesGroup *steps;
  GtkLabel *steps_problem;
  AdwPreferencesGroup *muscles;
  GtkLabel *muscles_problem;
};

G_DEFINE_FINAL_TYPE (UnknotTechniqueEditor, unknot_technique_editor, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_SAVE_REQUESTED,
  N_SIGNALS,
} UnknotTechniqueEditorSignal;

static guint signals[N_SIGNALS];

static void show_steps (UnknotTechniqueEditor *self);

static gboolean
is_about (const UnknotFinding *finding,
          const char          *members)
{
  g_auto (GStrv) list = g_strsplit (members, " ", -1);

  return finding->step < 0 && g_strv_contains ((const char * const *) list, finding->member);
}

/* Shows what speaks against some members; NULL stands for all that have no place of their own. */
static void
show_problem (GtkLabel   *label,
              GPtrArray  *findings,
              const char *members)
{
  g_autoptr (GString) sentences = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const UnknotFinding *finding = g_ptr_array_index (findings, i);
      gboolean shown = members != NULL ? is_about (finding, members)
                                       : finding->step < 0 && !is_about (finding, "name summary places suits");

      if (shown)
        g_string_append_printf (sentences, "%s%s", sentences->len > 0 ? "\n" : "", finding->sentence);
    }
  gtk_label_set_label (label, sentences->str);
  gtk_widget_set_visible (GTK_WIDGET (label), sentences->len > 0);
}

static void
update (UnknotTechniqueEditor *self)
{
  g_autoptr (GPtrArray) findings = unknot_technique_draft_check (self->draft);

  show_problem (self->words_problem, findings, "name summary");
  show_problem (self->muscles_problem, findings, "places suits");
  show_problem (self->steps_problem, findings, NULL);
  for (guint i = 0; i < self->rows->len; i++)
    unknot_step_editor_show_findings (g_ptr_array_index (self->rows, i), findings);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.save", findings->len == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.add-step",
                                 unknot_technique_draft_get_n_steps (self->draft) < UNKNOT_TECHNIQUE_STEPS);
  adw_dialog_set_can_close (ADW_DIALOG (self), !unknot_technique_draft_is_changed (self->draft));
}

static void
chosen_cb (UnknotTechniqueEditor *self,
           const char            *picture)
{
  guint step;

  if (self->target >= 0)
    {
      step = (guint) self->target;
      unknot_technique_draft_set_picture (self->draft, step, picture);
    }
  else
    step = unknot_technique_draft_add_step (self->draft, picture);

  adw_navigation_view_pop (self->pages);
  show_steps (self);
  adw_expander_row_set_expanded (g_ptr_array_index (self->rows, step), TRUE);
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, step));
}

static void
choose_picture (UnknotTechniqueEditor *self,
                int                    target)
{
  UnknotPictureChooser *chooser =
    unknot_picture_chooser_new (self->rules, unknot_technique_draft_get_base (self->draft), self->studio);

  self->target = target;
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (chooser));
}

static guint
get_index (UnknotTechniqueEditor *self,
           UnknotStepEditor      *row)
{
  guint step = 0;

  g_ptr_array_find (self->rows, row, &step);
  return step;
}

static void
picture_requested_cb (UnknotTechniqueEditor *self,
                      UnknotStepEditor      *row)
{
  choose_picture (self, (int) get_index (self, row));
}

/* The row goes along, so that it stays open and keeps the keyboard. */
static void
move_requested_cb (UnknotTechniqueEditor *self,
                   int                    by,
                   UnknotStepEditor      *row)
{
  guint step = get_index (self, row);
  guint to = (guint) ((int) step + by);
  UnknotStepEditor *other = g_ptr_array_index (self->rows, to);
  gboolean open = adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row));

  unknot_technique_draft_move_step (self->draft, step, to);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), adw_expander_row_get_expanded (ADW_EXPANDER_ROW (other)));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (other), open);
  show_steps (self);
  gtk_widget_grab_focus (GTK_WIDGET (other));
}

static void
undo_remove_cb (UnknotTechniqueEditor *self)
{
  if (self->removed == NULL)
    return;

  unknot_technique_draft_insert_step (self->draft, self->removed_from, g_steal_pointer (&self->removed));
  show_steps (self);
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, self->removed_from));
}

static void
remove_requested_cb (UnknotTechniqueEditor *self,
                     UnknotStepEditor      *row)
{
  AdwToast *toast = adw_toast_new (_("Step removed"));

  g_clear_pointer (&self->removed, json_object_unref);
  self->removed_from = get_index (self, row);
  self->removed = unknot_technique_draft_remove_step (self->draft, self->removed_from);
  show_steps (self);
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, MIN (self->removed_from, self->rows->len - 1)));

  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_remove_cb), self, G_CONNECT_SWAPPED);
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
add_row (UnknotTechniqueEditor *self)
{
  GtkWidget *row = unknot_step_editor_new (self->draft, self->studio);

  g_signal_connect_object (row, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "move-requested", G_CALLBACK (move_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "remove-requested", G_CALLBACK (remove_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "picture-requested", G_CALLBACK (picture_requested_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->steps, row);
  g_ptr_array_add (self->rows, row);
}

/* As many rows as steps, each with its own. */
static void
show_steps (UnknotTechniqueEditor *self)
{
  guint n = unknot_technique_draft_get_n_steps (self->draft);

  while (self->rows->len < n)
    add_row (self);
  while (self->rows->len > n)
    {
      adw_preferences_group_remove (self->steps, g_ptr_array_index (self->rows, self->rows->len - 1));
      g_ptr_array_set_size (self->rows, (int) self->rows->len - 1);
    }
  for (guint i = 0; i < n; i++)
    unknot_step_editor_show_step (g_ptr_array_index (self->rows, i), i);
  update (self);
}

static void
name_changed_cb (UnknotTechniqueEditor *self)
{
  unknot_technique_draft_set_name (self->draft, gtk_editable_get_text (self->name));
  update (self);
}

static void
summary_changed_cb (UnknotTechniqueEditor *self)
{
  unknot_technique_draft_set_summary (self->draft, gtk_editable_get_text (self->summary));
  update (self);
}

static void
muscle_changed_cb (UnknotTechniqueEditor *self,
                   GParamSpec            *pspec,
                   AdwSwitchRow          *row)
{
  unknot_technique_draft_set_muscle (self->draft, gtk_widget_get_name (GTK_WIDGET (row)),
                                     adw_switch_row_get_active (row));
  update (self);
}

static void
show_muscles (UnknotTechniqueEditor *self,
              UnknotAnatomy         *anatomy)
{
  g_auto (GStrv) ids = unknot_technique_draft_list_muscles (self->draft);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      UnknotMuscle *muscle = unknot_anatomy_get_muscle (anatomy, ids[i]);
      GtkWidget *row = adw_switch_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("muscle", unknot_muscle_get_name (muscle)));
      gtk_widget_set_name (row, ids[i]);
      adw_switch_row_set_active (ADW_SWITCH_ROW (row), unknot_technique_draft_get_muscle (self->draft, ids[i]));
      g_signal_connect_object (row, "notify::active", G_CALLBACK (muscle_changed_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (self->muscles, row);
    }
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotTechniqueEditor *self = UNKNOT_TECHNIQUE_EDITOR (widget);
  g_autoptr (GBytes) bytes = unknot_technique_draft_to_bytes (self->draft);

  g_signal_emit (self, signals[SIGNAL_SAVE_REQUESTED], 0, unknot_technique_draft_get_id (self->draft), bytes);
}

static void
add_step_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  choose_picture (UNKNOT_TECHNIQUE_EDITOR (widget), -1);
}

static void
unknot_technique_editor_close_attempt (AdwDialog *dialog)
{
  unknot_unsaved_ask (dialog, _("What you changed in this technique is not saved yet."));
}

static void
unknot_technique_editor_dispose (GObject *object)
{
  UnknotTechniqueEditor *self = UNKNOT_TECHNIQUE_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_TECHNIQUE_EDITOR);
  g_clear_pointer (&self->removed, json_object_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->draft, unknot_technique_draft_free);
  g_clear_pointer (&self->rules, unknot_technique_rules_unref);
  g_clear_object (&self->studio);

  G_OBJECT_CLASS (unknot_technique_editor_parent_class)->dispose (object);
}

static void
unknot_technique_editor_class_init (UnknotTechniqueEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwDialogClass *dialog_class = ADW_DIALOG_CLASS (klass);

  object_class->dispose = unknot_technique_editor_dispose;
  dialog_class->close_attempt = unknot_technique_editor_close_attempt;

  /**
   * UnknotTechniqueEditor::save-requested:
   * @id: id of the technique
   * @bytes: (type GBytes): the text of its file
   *
   * It is to be saved; call unknot_technique_editor_finish() when it is.
   */
  signals[SIGNAL_SAVE_REQUESTED] =
    g_signal_new ("save-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BYTES);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-technique-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, origin);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, name);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, summary);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, words_problem);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, steps);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, steps_problem);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, muscles);
  gtk_widget_class_bind_template_child (widget_class, UnknotTechniqueEditor, muscles_problem);

  gtk_widget_class_install_action (widget_class, "editor.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "editor.add-step", NULL, add_step_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "editor.save", NULL);
}

static void
unknot_technique_editor_init (UnknotTechniqueEditor *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_technique_editor_new:
 * @technique: a built-in technique to copy, or an own one to change
 * @rules: what it is held against
 * @anatomy: names of muscles
 * @studio: who draws the pictures
 * @uuid: a new UUID, for the id of a copy
 *
 * Makes the editor. It speaks as `save-requested`, and closes when it is told to.
 *
 * Returns: (transfer floating): a new dialog
 */
UnknotTechniqueEditor *
unknot_technique_editor_new (const UnknotTechnique *technique,
                             UnknotTechniqueRules  *rules,
                             UnknotAnatomy         *anatomy,
                             UnknotFigureStudio    *studio,
                             const char            *uuid)
{
  UnknotTechniqueEditor *self = g_object_new (UNKNOT_TYPE_TECHNIQUE_EDITOR, NULL);
  const UnknotTechnique *base;
  g_autofree char *origin = NULL;

  self->draft = unknot_technique_draft_new (technique, rules, uuid);
  self->rules = unknot_technique_rules_ref (rules);
  self->studio = g_object_ref (studio);

  base = unknot_technique_draft_get_base (self->draft);
  /* Translators: the name of a technique that comes with the app */
  origin = g_strdup_printf (_("Based on “%s”. Its safety rules hold for yours as well."),
                            unknot_text ("technique", base->name));
  gtk_label_set_label (self->origin, origin);
  gtk_editable_set_text (self->name, unknot_technique_draft_get_name (self->draft));
  gtk_editable_set_text (self->summary, unknot_technique_draft_get_summary (self->draft));
  show_muscles (self, anatomy);
  show_steps (self);
  g_signal_connect_object (self->name, "changed", G_CALLBACK (name_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->summary, "changed", G_CALLBACK (summary_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_technique_editor_finish:
 * @self: an editor
 *
 * Tells that it is saved, and closes.
 */
void
unknot_technique_editor_finish (UnknotTechniqueEditor *self)
{
  g_return_if_fail (UNKNOT_IS_TECHNIQUE_EDITOR (self));

  adw_dialog_force_close (ADW_DIALOG (self));
}

/**
 * unknot_technique_editor_tell:
 * @self: an editor
 * @words: what could not be done
 *
 * Says something, and stays open.
 */
void
unknot_technique_editor_tell (UnknotTechniqueEditor *self,
                              const char            *words)
{
  AdwToast *toast;

  g_return_if_fail (UNKNOT_IS_TECHNIQUE_EDITOR (self));

  toast = adw_toast_new (words);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
