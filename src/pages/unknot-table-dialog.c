#include "unknot-table-dialog-private.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-table-guess.h"

/**
 * UnknotTableDialog:
 *
 * Shows a table from elsewhere as it is going to be read, and asks what its columns mean. Nothing is added before the
 * person says so.
 */
G_DEFINE_FINAL_TYPE (UnknotTableDialog, unknot_table_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_ACCEPTED,
  N_SIGNALS,
} UnknotTableDialogSignal;

static guint signals[N_SIGNALS];

/* A table while a thread makes entries of it. */
typedef struct
{
  UnknotTable *table;
  UnknotTableMapping mapping;
  UnknotTableSetting setting;
  char *knot;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  unknot_table_unref (self->table);
  g_time_zone_unref (self->setting.zone);
  g_hash_table_unref (self->setting.knots);
  g_free (self->knot);
  g_free (self);
}

static const char *
get_knot (UnknotTableDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->about_row);

  return selected > 0 && selected <= self->places->len ? g_ptr_array_index (self->places, selected - 1) : NULL;
}

static Job *
make_job (UnknotTableDialog *self)
{
  Job *job = g_new0 (Job, 1);

  job->table = unknot_table_ref (self->table);
  job->mapping = self->mapping;
  job->knot = g_strdup (get_knot (self));
  job->setting = (UnknotTableSetting) {
    .zone = g_time_zone_ref (self->zone),
    .now = unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots))),
    .knots = g_hash_table_ref (self->names),
    .knot = job->knot,
  };
  return job;
}

static void
take_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Job *job = task_data;

  g_task_return_pointer (task, unknot_table_take (job->table, &job->mapping, &job->setting),
                         (GDestroyNotify) unknot_table_taken_free);
}

static void update (UnknotTableDialog *self);

static void
taken_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  UnknotTableDialog *self = UNKNOT_TABLE_DIALOG (source);
  g_autoptr (UnknotTableTaken) taken = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_taking = FALSE;
  if (self->knots == NULL)
    return;
  if (self->is_outdated)
    {
      update (self);
      return;
    }

  g_clear_pointer (&self->taken, unknot_table_taken_free);
  self->taken = g_steal_pointer (&taken);
  unknot_table_dialog_show_taken (self);
}

/* What is shown is no longer what would be added. One thread at a time: a long table is not read five times at once. */
static void
update (UnknotTableDialog *self)
{
  g_autoptr (GTask) task = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "table.add", FALSE);
  self->is_outdated = self->is_taking;
  if (self->is_taking)
    return;

  self->is_taking = TRUE;
  task = g_task_new (self, NULL, taken_cb, NULL);
  g_task_set_task_data (task, make_job (self), job_free);
  g_task_run_in_thread (task, take_in_thread);
}

static void
order_changed_cb (UnknotTableDialog *self)
{
  if (self->is_showing)
    return;

  self->mapping.order = (UnknotDateOrder) adw_combo_row_get_selected (self->order_row);
  update (self);
}

static void
scale_changed_cb (UnknotTableDialog *self)
{
  if (self->is_showing)
    return;

  self->mapping.most = adw_combo_row_get_selected (self->scale_row) == 0 ? 10 : 100;
  update (self);
}

static void
about_changed_cb (UnknotTableDialog *self)
{
  if (!self->is_showing)
    update (self);
}

/* The order of day and month is that of the column that means the date. */
void
unknot_table_dialog_change_role (UnknotTableDialog *self,
                                 guint              column,
                                 UnknotTableRole    role)
{
  gboolean was_date = self->mapping.roles[column] == UNKNOT_TABLE_DATE;

  if (self->is_showing)
    return;

  unknot_table_mapping_set_role (&self->mapping, column, role);
  if (was_date || role == UNKNOT_TABLE_DATE)
    unknot_table_guess_order (self->table, self->order, &self->mapping);
  unknot_table_dialog_show_mapping (self);
  update (self);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotTableDialog *self = UNKNOT_TABLE_DIALOG (widget);

  g_signal_emit (self, signals[SIGNAL_ACCEPTED], 0);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
unknot_table_dialog_dispose (GObject *object)
{
  UnknotTableDialog *self = UNKNOT_TABLE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_TABLE_DIALOG);
  g_clear_pointer (&self->table, unknot_table_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->taken, unknot_table_taken_free);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->column_rows, g_ptr_array_unref);
  g_clear_pointer (&self->preview_rows, g_ptr_array_unref);
  g_clear_pointer (&self->sentence_rows, g_ptr_array_unref);
  g_clear_object (&self->knots);

  G_OBJECT_CLASS (unknot_table_dialog_parent_class)->dispose (object);
}

static void
unknot_table_dialog_class_init (UnknotTableDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_table_dialog_dispose;

  /**
   * UnknotTableDialog::accepted:
   *
   * The entries are to be added.
   */
  signals[SIGNAL_ACCEPTED] =
    g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-table-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, settings);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, order_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, about_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, sentences);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, known);
  gtk_widget_class_bind_template_child (widget_class, UnknotTableDialog, add);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scale_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, about_changed_cb);

  gtk_widget_class_install_action (widget_class, "table.add", NULL, add_action);
}

static void
unknot_table_dialog_init (UnknotTableDialog *self)
{
  self->is_showing = TRUE;
  self->places = g_ptr_array_new_with_free_func (g_free);
  self->column_rows = g_ptr_array_new ();
  self->preview_rows = g_ptr_array_new ();
  self->sentence_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_table_dialog_new:
 * @sources: what it shows and needs
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_table_dialog_new (const UnknotTableDialogSources *sources)
{
  UnknotTableDialog *self = g_object_new (UNKNOT_TYPE_TABLE_DIALOG, NULL);

  self->table = unknot_table_ref (sources->table);
  self->mapping = sources->mapping;
  self->names = g_hash_table_ref (sources->names);
  self->zone = g_time_zone_ref (sources->zone);
  self->order = sources->order;
  self->knots = g_object_ref (sources->knots);
  self->anatomy = unknot_anatomy_ref (sources->anatomy);
  self->catalogue = unknot_catalogue_ref (sources->catalogue);
  unknot_table_dialog_make_rows (self);
  unknot_table_dialog_show_mapping (self);
  update (self);

  return ADW_DIALOG (self);
}

/**
 * unknot_table_dialog_get_table:
 * @self: a dialog
 *
 * Gets the table that it shows.
 *
 * Returns: (transfer none): the table
 */
UnknotTable *
unknot_table_dialog_get_table (UnknotTableDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_TABLE_DIALOG (self), NULL);

  return self->table;
}

/**
 * unknot_table_dialog_get_mapping:
 * @self: a dialog
 *
 * Gets what the person decided.
 *
 * Returns: (transfer none): what the table means
 */
const UnknotTableMapping *
unknot_table_dialog_get_mapping (UnknotTableDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_TABLE_DIALOG (self), NULL);

  return &self->mapping;
}

/**
 * unknot_table_dialog_get_entries:
 * @self: a dialog
 *
 * Gets what the rows became.
 *
 * Returns: (transfer none) (nullable) (element-type UnknotEntry): the entries; `NULL` while they are being made
 */
GPtrArray *
unknot_table_dialog_get_entries (UnknotTableDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_TABLE_DIALOG (self), NULL);

  return self->taken != NULL && !self->is_taking ? self->taken->entries : NULL;
}
