#include "unknot-table-import.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-config.h"
#include "unknot-locale.h"
#include "unknot-private.h"
#include "unknot-store-incoming.h"
#include "unknot-table-dialog.h"
#include "unknot-table-guess.h"
#include "unknot-table-memory.h"
#include "unknot-table-words.h"

/**
 * UnknotTableImport:
 *
 * Brings a table from elsewhere into the journal: file, dialog, and all of it or nothing.
 */
struct _UnknotTableImport
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  GSettings *settings;

  /* NULL once the window is gone */
  GtkWidget *parent;
};

G_DEFINE_FINAL_TYPE (UnknotTableImport, unknot_table_import, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotTableImportSignal;

static guint signals[N_SIGNALS];

/* A file that is being read. */
typedef struct
{
  GFile *file;
  UnknotTableDialogSources sources;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *self = data;

  g_object_unref (self->file);
  g_clear_pointer (&self->sources.table, unknot_table_unref);
  g_hash_table_unref (self->sources.names);
  g_time_zone_unref (self->sources.zone);
  g_free (self);
}

static void
tell (UnknotTableImport *self,
      const char        *words)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

/* One byte more than is allowed, so that a file which is too large is seen to be, and not read whole. */
static GBytes *
load (GFile   *file,
      GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autoptr (GByteArray) content = NULL;
  gsize length;

  if (stream == NULL)
    return NULL;

  content = g_byte_array_new ();
  g_byte_array_set_size (content, UNKNOT_TABLE_MOST_BYTES + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), content->data, content->len, &length, NULL, error))
    return NULL;

  g_byte_array_set_size (content, (guint) length);
  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Reading *reading = task_data;
  UnknotTableDialogSources *sources = &reading->sources;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = load (reading->file, &error);

  if (bytes != NULL)
    sources->table = unknot_table_read (bytes, &error);
  if (sources->table == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  unknot_table_guess (sources->table, sources->names, sources->order, &sources->mapping);
  g_task_return_boolean (task, TRUE);
}

static void
taken_in_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (UnknotTableImport) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  UnknotTakeIn counts;
  guint n;

  if (!unknot_store_take_in_finish (UNKNOT_STORE (source), result, &counts, &error))
    {
      g_info ("No table imported: %s", error->message);
      tell (self, _("Nothing was added: the journal can’t be changed now."));
      return;
    }

  n = counts.n_added + counts.n_renewed;
  words = g_strdup_printf (ngettext ("%u entry added", "%u entries added", n), n);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

/* In the order of their months. */
static void
add_months (UnknotArchiveDraft *draft,
            GPtrArray          *entries)
{
  g_autoptr (GHashTable) months = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                         (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GList) names = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (entries, i);
      const char *name = unknot_entry_get_month (entry);

      if (!g_hash_table_contains (months, name))
        g_hash_table_insert (months, (gpointer) name, g_ptr_array_new ());
      g_ptr_array_add (g_hash_table_lookup (months, name), entry);
    }

  names = g_list_sort (g_hash_table_get_keys (months), (GCompareFunc) strcmp);
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autoptr (UnknotMonth) month = unknot_month_new (l->data);

      unknot_archive_draft_add_month (draft, month, g_hash_table_lookup (months, l->data));
    }
}

/* The archive that the store takes in: it stands in a file of its own until all of it is in the months' files. */
static void
pack_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = unknot_archive_draft_write (task_data);
  GError *error = NULL;
  g_autoptr (UnknotArchive) archive = unknot_archive_read (bytes, "table", &error);

  if (archive != NULL)
    g_task_return_pointer (task, unknot_incoming_new (archive, bytes, UNKNOT_INCOMING_NONE),
                           (GDestroyNotify) unknot_incoming_unref);
  else
    g_task_return_error (task, error);
}

static void
packed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  UnknotTableImport *self = UNKNOT_TABLE_IMPORT (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotIncoming) incoming = g_task_propagate_pointer (G_TASK (result), &error);

  if (incoming != NULL)
    unknot_store_take_in_async (unknot_context_get_store (self->context), incoming, NULL, taken_in_cb,
                                g_object_ref (self));
  else
    {
      g_info ("No table imported: %s", error->message);
      tell (self, _("Nothing was added."));
    }
}

static void
accepted_cb (UnknotTableImport *self,
             UnknotTableDialog *dialog)
{
  UnknotTime now = unknot_stamper_get_time (unknot_context_get_stamper (self->context));
  UnknotArchiveDraft *draft = unknot_archive_draft_new (now, UNKNOT_VERSION);
  g_autoptr (GTask) task = g_task_new (self, NULL, packed_cb, NULL);

  unknot_table_memory_keep (self->settings, unknot_table_dialog_get_table (dialog),
                            unknot_table_dialog_get_mapping (dialog));
  add_months (draft, unknot_table_dialog_get_entries (dialog));
  g_task_set_task_data (task, draft, (GDestroyNotify) unknot_archive_draft_free);
  g_task_run_in_thread (task, pack_in_thread);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  UnknotTableImport *self = UNKNOT_TABLE_IMPORT (source);
  UnknotTableDialogSources *sources = &((Reading *) g_task_get_task_data (G_TASK (result)))->sources;
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  if (self->parent == NULL)
    return;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_info ("No table read: %s", error->message);
      tell (self, error->domain == UNKNOT_TABLE_ERROR ? error->message : _("This file can’t be read."));
      return;
    }

  unknot_table_memory_recall (self->settings, sources->table, &sources->mapping);
  sources->knots = unknot_context_get_knots (self->context);
  sources->anatomy = unknot_context_get_anatomy (self->context);
  sources->catalogue = unknot_context_get_catalogue (self->context);
  dialog = unknot_table_dialog_new (sources);
  g_signal_connect_object (dialog, "accepted", G_CALLBACK (accepted_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, self->parent);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotTableImport) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    {
      unknot_private_forget_recent (file);
      unknot_table_import_read (self, file);
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file chosen: %s", error->message);
}

static void
unknot_table_import_dispose (GObject *object)
{
  UnknotTableImport *self = UNKNOT_TABLE_IMPORT (object);

  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->context);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_table_import_parent_class)->dispose (object);
}

static void
unknot_table_import_class_init (UnknotTableImportClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_table_import_dispose;

  /**
   * UnknotTableImport::told:
   * @words: what happened, for the person
   *
   * Nothing was added.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotTableImport::changed:
   * @words: what was added, for the person
   *
   * Entries were added, in one step that can be taken back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_table_import_init (UnknotTableImport *self)
{
  self->settings = g_settings_new (UNKNOT_APP_ID);
}

/**
 * unknot_table_import_new:
 * @context: what the pages share
 * @parent: over which the dialog opens
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotTableImport *
unknot_table_import_new (UnknotContext *context,
                         GtkWidget     *parent)
{
  UnknotTableImport *self = g_object_new (UNKNOT_TYPE_TABLE_IMPORT, NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->parent, parent);

  return self;
}

static GListModel *
make_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) tables = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (tables, _("Tables"));
  gtk_file_filter_add_suffix (tables, "csv");
  gtk_file_filter_add_suffix (tables, "tsv");
  gtk_file_filter_add_suffix (tables, "txt");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, tables);
  g_list_store_append (filters, all);

  return G_LIST_MODEL (filters);
}

/**
 * unknot_table_import_choose:
 * @self: a flow
 * @window: over which the dialog opens
 *
 * Asks for a file, and reads it as a table.
 */
void
unknot_table_import_choose (UnknotTableImport *self,
                            GtkWindow         *window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = make_filters ();

  g_return_if_fail (UNKNOT_IS_TABLE_IMPORT (self));

  gtk_file_dialog_set_title (dialog, _("Import a Table"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, window, NULL, file_chosen_cb, g_object_ref (self));
}

/**
 * unknot_table_import_read:
 * @self: a flow
 * @file: a file of separated values
 *
 * Reads a table, and shows what would be added.
 */
void
unknot_table_import_read (UnknotTableImport *self,
                          GFile             *file)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  g_return_if_fail (UNKNOT_IS_TABLE_IMPORT (self));
  g_return_if_fail (G_IS_FILE (file));

  reading = g_new0 (Reading, 1);
  reading->file = g_object_ref (file);
  reading->sources.names = unknot_table_words_knots (unknot_context_get_knots (self->context),
                                                     unknot_context_get_anatomy (self->context));
  reading->sources.zone = g_time_zone_new_local ();
  reading->sources.order = unknot_locale_get_date_order ();
  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, read_in_thread);
}
