#include "unknot-restore-flow.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-copy-words.h"
#include "unknot-restore-page.h"
#include "unknot-restore-preview.h"
#include "unknot-snapshots.h"
#include "unknot-store-incoming.h"
#include "unknot-store-restore.h"

/**
 * UnknotRestoreFlow:
 *
 * From the list of copies over a look into one to the journal as it was. All reading is done in threads; what is found
 * comes as long as the page that shows it is there.
 */
struct _UnknotRestoreFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  GPtrArray *uncounted;

  /* Borrowed, as long as they are there */
  AdwPreferencesDialog *dialog;
  UnknotRestorePage *page;
  UnknotRestorePreview *preview;
};

G_DEFINE_FINAL_TYPE (UnknotRestoreFlow, unknot_restore_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_RESTORED,
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotRestoreFlowSignal;

static guint signals[N_SIGNALS];

static void
tell (UnknotRestoreFlow *self,
      const char        *words)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

/* What there is to choose from. */
typedef struct
{
  UnknotRestoreFlow *flow;
  UnknotRestorePage *page;     /* only compared */
  GFile             *folder;
  GFile             *before;
  GPtrArray         *snapshots;
  goffset            size_before;
  GError            *error;
} Look;

static void
look_free (gpointer data)
{
  Look *self = data;

  g_object_unref (self->flow);
  g_clear_object (&self->folder);
  g_object_unref (self->before);
  g_clear_pointer (&self->snapshots, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self);
}

static void
look_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Look *look = task_data;
  g_autoptr (GFileInfo) info =
    g_file_query_info (look->before, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  look->size_before = info != NULL ? g_file_info_get_size (info) : -1;
  if (look->folder != NULL)
    look->snapshots = unknot_snapshots_list (look->folder, NULL, &look->error);
  g_task_return_boolean (task, TRUE);
}

static void
count_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (UnknotCopy) copy = unknot_copy_read (task_data, NULL, &error);

  if (copy != NULL)
    g_task_return_int (task, unknot_archive_get_entries (unknot_copy_get_archive (copy))->len);
  else
    g_task_return_error (task, error);
}

static void count_next (UnknotRestoreFlow *self);

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (UnknotRestoreFlow) self = UNKNOT_RESTORE_FLOW (g_object_ref (source));
  GFile *file = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gssize n_entries = g_task_propagate_int (G_TASK (result), &error);

  if (self->page == NULL || self->page != user_data)
    return;
  if (n_entries >= 0)
    unknot_restore_page_show_count (self->page, file, (guint) n_entries);
  else
    unknot_restore_page_show_broken (self->page, file);
  count_next (self);
}

/* One after the other: each takes as much memory as a journal does. */
static void
count_next (UnknotRestoreFlow *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->page == NULL || self->uncounted->len == 0)
    return;

  task = g_task_new (self, NULL, counted_cb, self->page);
  g_task_set_task_data (task, g_ptr_array_steal_index (self->uncounted, 0), g_object_unref);
  g_task_run_in_thread (task, count_in_thread);
}

static void
add_copies (UnknotRestoreFlow *self,
            Look              *look)
{
  const UnknotStamper *stamper = unknot_context_get_stamper (self->context);
  int today = unknot_time_get_day (unknot_stamper_get_time (stamper));

  if (look->size_before >= 0)
    {
      unknot_restore_page_add_before (self->page, look->before, look->size_before);
      g_ptr_array_add (self->uncounted, g_object_ref (look->before));
    }
  for (guint i = 0; look->snapshots != NULL && i < look->snapshots->len; i++)
    {
      UnknotSnapshot *snapshot = g_ptr_array_index (look->snapshots, i);
      g_autoptr (GFile) file = g_file_get_child (look->folder, snapshot->name);
      g_autofree char *name = unknot_copy_words_moment (snapshot->day, snapshot->minute, today,
                                                         unknot_stamper_counts_to_twelve (stamper));

      unknot_restore_page_add (self->page, file, name, snapshot->size);
      g_ptr_array_add (self->uncounted, g_steal_pointer (&file));
    }
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Look *look = g_task_get_task_data (G_TASK (result));
  UnknotRestoreFlow *self = look->flow;

  if (self->page == NULL || self->page != look->page)
    return;

  add_copies (self, look);
  unknot_restore_page_show (self->page, look->error != NULL ? unknot_copy_words_problem (look->error) : NULL);
  count_next (self);
}

/* Whoever undoes it sees what changes. */
static void
say_restored (UnknotRestoreFlow *self,
              const char        *words)
{
  g_signal_emit (self, signals[SIGNAL_RESTORED], 0, words);
}

static void
end_failed (UnknotRestoreFlow *self,
            const GError      *error)
{
  g_message ("%s", error->message);
  if (self->preview != NULL)
    unknot_restore_preview_set_busy (self->preview, FALSE);
  if (g_error_matches (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY))
    tell (self, _("Nothing was changed: the journal can’t be changed now."));
  else
    tell (self, _("Nothing was changed: this could not be saved."));
}

static void
added_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotRestoreFlow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  UnknotTakeIn counts;

  if (!unknot_store_take_in_finish (UNKNOT_STORE (source), result, &counts, &error))
    {
      end_failed (self, error);
      return;
    }

  words = g_strdup_printf (ngettext ("%u entry added", "%u entries added", counts.n_added + counts.n_renewed),
                           counts.n_added + counts.n_renewed);
  say_restored (self, words);
}

static void
add_requested_cb (UnknotRestoreFlow    *self,
                  UnknotRestorePreview *preview)
{
  UnknotCopy *copy = unknot_restore_preview_get_copy (preview);
  g_autoptr (UnknotIncoming) incoming =
    unknot_incoming_new (unknot_copy_get_archive (copy), unknot_copy_get_bytes (copy), UNKNOT_INCOMING_NONE);

  unknot_restore_preview_set_busy (preview, TRUE);
  unknot_store_take_in_async (unknot_context_get_store (self->context), incoming, NULL, added_cb, g_object_ref (self));
}

static void
went_back_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (UnknotRestoreFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_store_restore_finish (UNKNOT_STORE (source), result, &error))
    say_restored (self, _("The journal is as in the copy"));
  else
    end_failed (self, error);
}

static void
replace_requested_cb (UnknotRestoreFlow    *self,
                      UnknotRestorePreview *preview)
{
  unknot_restore_preview_set_busy (preview, TRUE);
  unknot_store_restore_async (unknot_context_get_store (self->context), UNKNOT_VERSION,
                              unknot_restore_preview_get_copy (preview), NULL, went_back_cb, g_object_ref (self));
}

/* A copy that somebody wants to look into. */
typedef struct
{
  UnknotRestoreFlow *flow;
  GFile             *file;
  char              *name;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *self = data;

  g_object_unref (self->flow);
  g_object_unref (self->file);
  g_free (self->name);
  g_free (self);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  UnknotCopy *copy = unknot_copy_read (((Choice *) task_data)->file, NULL, &error);

  if (copy != NULL)
    g_task_return_pointer (task, copy, (GDestroyNotify) unknot_copy_unref);
  else
    g_task_return_error (task, error);
}

static void
show_preview (UnknotRestoreFlow *self,
              UnknotCopy        *copy,
              const char        *name)
{
  UnknotRestorePreview *preview = unknot_restore_preview_new (name, copy, unknot_context_get_journal (self->context));

  g_set_weak_pointer (&self->preview, preview);
  g_signal_connect_object (preview, "add-requested", G_CALLBACK (add_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preview, "replace-requested", G_CALLBACK (replace_requested_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (self->dialog, ADW_NAVIGATION_PAGE (preview));
}

/* Who chose a second copy meanwhile sees the one that was read first. */
static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Choice *choice = g_task_get_task_data (G_TASK (result));
  UnknotRestoreFlow *self = choice->flow;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCopy) copy = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->page == NULL || self->dialog == NULL || self->preview != NULL)
    return;

  if (copy != NULL)
    {
      show_preview (self, copy, choice->name);
      return;
    }

  g_info ("%s", error->message);
  unknot_restore_page_show_broken (self->page, choice->file);
}

static void
copy_chosen_cb (UnknotRestoreFlow *self,
                GFile             *file,
                const char        *name)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, read_cb, NULL);
  Choice *choice = g_new0 (Choice, 1);

  choice->flow = g_object_ref (self);
  choice->file = g_object_ref (file);
  choice->name = g_strdup (name);
  g_task_set_task_data (task, choice, choice_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
unknot_restore_flow_dispose (GObject *object)
{
  UnknotRestoreFlow *self = UNKNOT_RESTORE_FLOW (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_weak_pointer (&self->page);
  g_clear_weak_pointer (&self->preview);
  g_clear_pointer (&self->uncounted, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_restore_flow_parent_class)->dispose (object);
}

static void
unknot_restore_flow_class_init (UnknotRestoreFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_restore_flow_dispose;

  /**
   * UnknotRestoreFlow::restored:
   * @words: what happened, for the person
   *
   * The journal has what was wanted; it is one step to take back.
   */
  signals[SIGNAL_RESTORED] =
    g_signal_new ("restored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotRestoreFlow::told:
   * @words: what went wrong, for the person
   *
   * Nothing was changed.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_restore_flow_init (UnknotRestoreFlow *self)
{
  self->uncounted = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * unknot_restore_flow_new:
 * @context: what the pages share
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotRestoreFlow *
unknot_restore_flow_new (UnknotContext *context)
{
  UnknotRestoreFlow *self = g_object_new (UNKNOT_TYPE_RESTORE_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_restore_flow_show:
 * @self: a flow
 * @dialog: where the pages are shown
 * @folder: (nullable): where copies go
 *
 * Shows the copies that are there.
 */
void
unknot_restore_flow_show (UnknotRestoreFlow    *self,
                          AdwPreferencesDialog *dialog,
                          GFile                *folder)
{
  g_autoptr (GTask) task = NULL;
  UnknotRestorePage *page;
  Look *look;

  g_return_if_fail (UNKNOT_IS_RESTORE_FLOW (self));

  page = unknot_restore_page_new ();
  g_set_weak_pointer (&self->dialog, dialog);
  g_set_weak_pointer (&self->page, page);
  g_ptr_array_set_size (self->uncounted, 0);
  g_signal_connect_object (page, "copy-chosen", G_CALLBACK (copy_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (dialog, ADW_NAVIGATION_PAGE (page));

  look = g_new0 (Look, 1);
  look->flow = g_object_ref (self);
  look->page = page;
  look->folder = folder != NULL ? g_object_ref (folder) : NULL;
  look->before = g_file_get_child (unknot_context_get_folder (self->context), UNKNOT_STORE_BEFORE_RESTORE);
  task = g_task_new (NULL, NULL, looked_cb, NULL);
  g_task_set_task_data (task, look, look_free);
  g_task_run_in_thread (task, look_in_thread);
}
