#include "unknot-pack-store.h"

#include <string.h>

#include "unknot-pack-folder.h"
#include "unknot-pack-job.h"
#include "unknot-writer.h"

struct _UnknotPackStore
{
  GObject parent_instance;

  char *root;
  UnknotTechniqueRules *rules;
  UnknotWriter *writer;
  GPtrArray *packs;
  gboolean loaded;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotPackStore, unknot_pack_store, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
get_item_type (GListModel *model)
{
  return UNKNOT_TYPE_PACK;
}

static guint
get_n_items (GListModel *model)
{
  return UNKNOT_PACK_STORE (model)->packs->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *packs = UNKNOT_PACK_STORE (model)->packs;

  return position < packs->len ? g_object_ref (g_ptr_array_index (packs, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
unknot_pack_store_finalize (GObject *object)
{
  UnknotPackStore *self = UNKNOT_PACK_STORE (object);

  g_clear_pointer (&self->writer, unknot_writer_free);
  g_ptr_array_unref (self->packs);
  unknot_technique_rules_unref (self->rules);
  g_free (self->root);

  G_OBJECT_CLASS (unknot_pack_store_parent_class)->finalize (object);
}

static void
unknot_pack_store_class_init (UnknotPackStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_pack_store_finalize;
}

static void
unknot_pack_store_init (UnknotPackStore *self)
{
  self->packs = g_ptr_array_new_with_free_func (g_object_unref);
  self->writer = unknot_writer_new ();
}

/**
 * unknot_pack_store_new:
 * @folder: where the packs live; it need not exist
 * @rules: what techniques are held against
 *
 * Makes a store that has read nothing yet.
 *
 * Returns: (transfer full): a new store
 */
UnknotPackStore *
unknot_pack_store_new (GFile                *folder,
                       UnknotTechniqueRules *rules)
{
  UnknotPackStore *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (rules != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_PACK_STORE, NULL);
  self->root = g_file_get_path (folder);
  self->rules = unknot_technique_rules_ref (rules);

  return self;
}

static gboolean
find (UnknotPackStore *self,
      const char      *id,
      guint           *position)
{
  for (guint i = 0; i < self->packs->len; i++)
    if (g_str_equal (unknot_pack_get_id (g_ptr_array_index (self->packs, i)), id))
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

/* The own ones first, then by id. */
static guint
get_place (UnknotPackStore *self,
           const char      *id)
{
  guint i = 0;

  if (g_str_equal (id, UNKNOT_PACK_OWN))
    return 0;
  while (i < self->packs->len)
    {
      const char *other = unknot_pack_get_id (g_ptr_array_index (self->packs, i));

      if (!g_str_equal (other, UNKNOT_PACK_OWN) && strcmp (other, id) > 0)
        break;
      i++;
    }

  return i;
}

/* An own pack without anything in it is none. */
static gboolean
is_worth (UnknotPack *pack)
{
  return pack != NULL && (unknot_pack_get_n (pack) > 0 || unknot_pack_get_problems (pack)[0] != NULL
                          || !g_str_equal (unknot_pack_get_id (pack), UNKNOT_PACK_OWN));
}

static void
show (UnknotPackStore *self,
      const char      *id,
      UnknotPack      *pack)
{
  gboolean worth = is_worth (pack);
  guint position;
  gboolean had = find (self, id, &position);

  if (!had)
    position = get_place (self, id);
  if (had)
    g_ptr_array_remove_index (self->packs, position);
  if (worth)
    g_ptr_array_insert (self->packs, (int) position, g_object_ref (pack));
  if (had || worth)
    g_list_model_items_changed (G_LIST_MODEL (self), position, had, worth);
}

/* Ids of the techniques of all packs but one. */
static GHashTable *
list_taken (UnknotPackStore *self,
            const char      *but)
{
  GHashTable *taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->packs->len; i++)
    {
      UnknotPack *pack = g_ptr_array_index (self->packs, i);

      for (guint j = 0; j < unknot_pack_get_n (pack) && !g_str_equal (unknot_pack_get_id (pack), but); j++)
        g_hash_table_add (taken, g_strdup (unknot_pack_get (pack, j)->id));
    }

  return taken;
}

static UnknotPackJob *
push (UnknotPackStore     *self,
      const char          *id,
      GTaskThreadFunc      work,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             user_data,
      GTask              **task)
{
  UnknotPackJob *job = g_new0 (UnknotPackJob, 1);

  job->root = g_strdup (self->root);
  job->rules = unknot_technique_rules_ref (self->rules);
  job->id = g_strdup (id);
  job->taken = list_taken (self, id != NULL ? id : "");
  *task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (*task, work);
  g_task_set_task_data (*task, job, unknot_pack_job_free);

  return job;
}

/**
 * unknot_pack_store_load_async:
 * @self: a store
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Reads what is there. To be called once, and before anything is changed.
 */
void
unknot_pack_store_load_async (UnknotPackStore     *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));

  push (self, NULL, unknot_pack_job_load, cancellable, callback, user_data, &task);
  unknot_writer_push (self->writer, task, unknot_pack_job_load);
}

/**
 * unknot_pack_store_add_async:
 * @self: a store
 * @folder: a folder that the person chose, or the file of one technique
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Copies a folder of techniques. If there is one of the same name already, the new one takes its place, and
 * unknot_pack_store_restore_async() brings the former back. If nothing in it can be used, nothing is kept.
 */
void
unknot_pack_store_add_async (UnknotPackStore     *self,
                             GFile               *folder,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autofree char *id = NULL;
  GTask *task;
  UnknotPackJob *job;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (G_IS_FILE (folder));

  id = unknot_pack_folder_make_id (folder);
  job = push (self, id, unknot_pack_job_add, cancellable, callback, user_data, &task);
  job->source = g_object_ref (folder);
  unknot_writer_push (self->writer, task, unknot_pack_job_add);
}

/**
 * unknot_pack_store_remove_async:
 * @self: a store
 * @id: id of a pack
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Takes a pack away. unknot_pack_store_restore_async() brings it back, until the app is started again.
 */
void
unknot_pack_store_remove_async (UnknotPackStore     *self,
                                const char          *id,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (id != NULL);

  push (self, id, unknot_pack_job_remove, cancellable, callback, user_data, &task);
  unknot_writer_push (self->writer, task, unknot_pack_job_remove);
}

/**
 * unknot_pack_store_restore_async:
 * @self: a store
 * @id: id of a pack that was taken away, or whose place another took
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Brings a pack back.
 */
void
unknot_pack_store_restore_async (UnknotPackStore     *self,
                                 const char          *id,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (id != NULL);

  push (self, id, unknot_pack_job_restore, cancellable, callback, user_data, &task);
  unknot_writer_push (self->writer, task, unknot_pack_job_restore);
}

/**
 * unknot_pack_store_read_async:
 * @self: a store
 * @id: id of a pack
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Reads a pack that somebody else has put there, as an import does.
 */
void
unknot_pack_store_read_async (UnknotPackStore     *self,
                              const char          *id,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (id != NULL);

  push (self, id, unknot_pack_job_read, cancellable, callback, user_data, &task);
  unknot_writer_push (self->writer, task, unknot_pack_job_read);
}

/**
 * unknot_pack_store_save_async:
 * @self: a store
 * @technique: id of an own technique
 * @bytes: (nullable): the text of its file; `NULL` to take it away
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: given to it
 *
 * Writes one of the person's own techniques. To undo it, save what was there before.
 */
void
unknot_pack_store_save_async (UnknotPackStore     *self,
                              const char          *technique,
                              GBytes              *bytes,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  GTask *task;
  UnknotPackJob *job;

  g_return_if_fail (UNKNOT_IS_PACK_STORE (self));
  g_return_if_fail (technique != NULL && strpbrk (technique, "/.") == NULL);

  job = push (self, UNKNOT_PACK_OWN, unknot_pack_job_save, cancellable, callback, user_data, &task);
  job->technique = g_strdup (technique);
  job->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  unknot_writer_push (self->writer, task, unknot_pack_job_save);
}

static void
show_all (UnknotPackStore *self,
          GPtrArray       *packs)
{
  self->loaded = TRUE;
  for (guint i = 0; i < packs->len; i++)
    {
      UnknotPack *pack = g_ptr_array_index (packs, i);

      show (self, unknot_pack_get_id (pack), pack);
    }
}

/**
 * unknot_pack_store_finish:
 * @self: a store
 * @result: what the callback was given
 * @pack: (out) (optional) (nullable) (transfer none): the pack as it is now; `NULL` if it is gone
 * @error: return location for an error of %G_IO_ERROR or %G_FILE_ERROR
 *
 * Ends what was begun, and shows it in the list.
 *
 * Returns: `TRUE` if it is on the disk
 */
gboolean
unknot_pack_store_finish (UnknotPackStore  *self,
                          GAsyncResult     *result,
                          UnknotPack      **pack,
                          GError          **error)
{
  g_autoptr (GPtrArray) packs = NULL;
  g_autoptr (GError) failure = NULL;
  UnknotPackJob *job;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  job = g_task_get_task_data (G_TASK (result));
  packs = g_task_propagate_pointer (G_TASK (result), &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  if (packs != NULL)
    show_all (self, packs);
  else
    show (self, job->id, job->pack);
  if (pack != NULL)
    *pack = job->pack;

  return TRUE;
}

/**
 * unknot_pack_store_get_loaded:
 * @self: a store
 *
 * Says whether what is on the disk is in the list.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_pack_store_get_loaded (UnknotPackStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), FALSE);

  return self->loaded;
}

/**
 * unknot_pack_store_lookup:
 * @self: a store
 * @id: id of a pack
 *
 * Finds a pack.
 *
 * Returns: (transfer none) (nullable): the pack
 */
UnknotPack *
unknot_pack_store_lookup (UnknotPackStore *self,
                          const char      *id)
{
  guint position;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, id, &position) ? g_ptr_array_index (self->packs, position) : NULL;
}
