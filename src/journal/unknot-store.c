#include "unknot-store-private.h"

G_DEFINE_FINAL_TYPE (UnknotStore, unknot_store, G_TYPE_OBJECT)

typedef enum
{
  PROP_STATE = 1,
  PROP_N_PROBLEMS,
} UnknotStoreProperty;

static GParamSpec *props[PROP_N_PROBLEMS + 1];

static void
month_changed_cb (UnknotStore *self,
                  const char  *month)
{
  unknot_store_mark_dirty (self, month);
}

static void
profile_changed_cb (UnknotStore *self)
{
  if (!self->is_taking && !unknot_profile_get_read_only (self->profile))
    unknot_store_mark_dirty (self, UNKNOT_LOADER_PROFILE_FILE);
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  UnknotStore *self = source;

  UnknotLoaded *loaded = unknot_loader_load (self->folder, self->lock, self->place, *(UnknotTime *) data);

  g_task_return_pointer (task, loaded, (GDestroyNotify) unknot_loaded_free);
}

static void
take_loaded (UnknotStore  *self,
             UnknotLoaded *loaded)
{
  g_clear_pointer (&self->months, g_hash_table_unref);
  self->months = g_steal_pointer (&loaded->months);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  self->marks = g_steal_pointer (&loaded->marks);
  g_clear_pointer (&self->originals, g_hash_table_unref);
  self->originals = g_steal_pointer (&loaded->originals);
  g_clear_pointer (&self->copies, g_hash_table_unref);
  self->copies = g_steal_pointer (&loaded->copies);
  g_set_object (&self->found, loaded->running);

  /* The loader has checked the little that can be wrong with it. */
  if (loaded->profile != NULL)
    unknot_profile_load (self->profile, loaded->profile, NULL);
  if (loaded->profile_read_only)
    unknot_profile_set_read_only (self->profile, TRUE);
  unknot_journal_take_timeline (self->journal, g_steal_pointer (&loaded->timeline));
  for (guint i = 0; i < loaded->frozen->len; i++)
    unknot_journal_freeze_month (self->journal, g_ptr_array_index (loaded->frozen, i));
  unknot_journal_set_read_only (self->journal, loaded->read_only);

  g_ptr_array_extend_and_steal (self->problems, g_steal_pointer (&loaded->problems));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_PROBLEMS]);
}

static gboolean
may_write (UnknotStore *self,
           const char  *name)
{
  if (g_str_equal (name, UNKNOT_LOADER_PROFILE_FILE) && unknot_profile_get_read_only (self->profile))
    return FALSE;

  return !unknot_journal_get_read_only (self->journal) && !unknot_journal_is_frozen (self->journal, name);
}

/* Months that have entries of copies now, and what is held by a previous copy alone. */
static void
write_loaded (UnknotStore *self,
              GPtrArray   *restored)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (self->copies);

  g_ptr_array_extend (names, restored, NULL, NULL);
  for (guint i = 0; i < names->len; i++)
    if (may_write (self, g_ptr_array_index (names, i)))
      unknot_store_mark_dirty (self, g_ptr_array_index (names, i));
}

static void
happened_cb (gpointer data)
{
  unknot_store_look (data);
}

static void
start_watching (UnknotStore *self)
{
  g_autofree char *journal = g_build_filename (self->folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);

  if (self->writer != NULL && self->lock != NULL)
    self->watch = unknot_watch_new (self->folder, journal, happened_cb, self);
}

static void
unknot_store_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotStore *self = UNKNOT_STORE (object);

  switch ((UnknotStoreProperty) prop_id)
    {
    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;
    case PROP_N_PROBLEMS:
      g_value_set_uint (value, self->problems->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_store_dispose (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  unknot_store_close (self, NULL);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->found);
  g_clear_object (&self->running);

  G_OBJECT_CLASS (unknot_store_parent_class)->dispose (object);
}

static void
unknot_store_finalize (GObject *object)
{
  UnknotStore *self = UNKNOT_STORE (object);

  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->lock, unknot_lock_free);
  g_clear_pointer (&self->months, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->originals, g_hash_table_unref);
  g_clear_pointer (&self->copies, g_hash_table_unref);
  g_clear_pointer (&self->foreign, g_hash_table_unref);
  g_clear_pointer (&self->place, unknot_place_free);
  g_clear_pointer (&self->incoming, g_bytes_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->pending, unknot_pending_free);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_store_parent_class)->finalize (object);
}

static void
unknot_store_class_init (UnknotStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_store_get_property;
  object_class->dispose = unknot_store_dispose;
  object_class->finalize = unknot_store_finalize;

  /**
   * UnknotStore:state:
   *
   * How it stands with the files, an [enum@Unknot.StoreState].
   */
  props[PROP_STATE] =
    g_param_spec_int ("state", NULL, NULL, UNKNOT_STORE_LOADING, UNKNOT_STORE_UNSAVED, UNKNOT_STORE_LOADING,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotStore:n-problems:
   *
   * How many problems there are to tell the person.
   */
  props[PROP_N_PROBLEMS] =
    g_param_spec_uint ("n-problems", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_store_init (UnknotStore *self)
{
  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_month_unref);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->originals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  self->copies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->foreign = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_problem_free);
  self->pending = unknot_pending_new ();
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * unknot_store_set_state:
 * @self: a store
 * @state: the state
 *
 * Says how it stands with the files now.
 */
void
unknot_store_set_state (UnknotStore      *self,
                        UnknotStoreState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

/**
 * unknot_store_add_problem:
 * @self: a store
 * @problem: (transfer full): a problem
 *
 * Adds something to tell the person.
 */
void
unknot_store_add_problem (UnknotStore   *self,
                          UnknotProblem *problem)
{
  g_ptr_array_add (self->problems, problem);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_PROBLEMS]);
}

/**
 * unknot_store_new:
 * @folder: the person's folder on a local disk; it need not exist
 * @journal: an empty journal; it can't be changed until it is loaded
 * @profile: a new profile
 *
 * Makes a store that has not read anything yet.
 *
 * Returns: (transfer full): the store
 */
UnknotStore *
unknot_store_new (GFile         *folder,
                  UnknotJournal *journal,
                  UnknotProfile *profile)
{
  g_autoptr (GFile) lock_file = NULL;
  g_autofree char *journal_folder = NULL;
  UnknotStore *self;

  g_return_val_if_fail (G_IS_FILE (folder) && g_file_peek_path (folder) != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (UNKNOT_IS_PROFILE (profile), NULL);

  lock_file = g_file_get_child (folder, UNKNOT_LOADER_LOCK_FILE);
  self = g_object_new (UNKNOT_TYPE_STORE, NULL);
  self->folder = g_file_get_path (folder);
  self->lock = unknot_lock_new (lock_file);
  journal_folder = g_build_filename (self->folder, UNKNOT_LOADER_JOURNAL_FOLDER, NULL);
  self->place = unknot_place_new (self->folder, journal_folder);
  self->writer = unknot_writer_new ();
  self->journal = g_object_ref (journal);
  self->profile = g_object_ref (profile);

  unknot_journal_set_read_only (journal, TRUE);
  g_signal_connect_object (journal, "month-changed", G_CALLBACK (month_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "changed", G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * unknot_store_load_async:
 * @self: a store that has not been loaded
 * @cancellable: (nullable): a cancellable
 * @callback: called when the journal and the profile are filled
 * @user_data: given to @callback
 *
 * Reads everything in the writer's thread. What is wrong with the files becomes problems, not an error.
 */
void
unknot_store_load_async (UnknotStore         *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  UnknotTime *now;
  GTask *task;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->state == UNKNOT_STORE_LOADING);
  g_return_if_fail (self->writer != NULL);

  now = g_new (UnknotTime, 1);
  *now = unknot_stamper_get_time (unknot_journal_get_stamper (self->journal));
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_load_async);
  g_task_set_task_data (task, now, g_free);
  unknot_writer_push (self->writer, task, load_thread);
}

/**
 * unknot_store_load_finish:
 * @self: a store
 * @result: the result
 * @error: return location for an error
 *
 * Fills the journal and the profile. They can be changed from now on, unless the files forbid it.
 *
 * Returns: `TRUE`, or `FALSE` with %G_IO_ERROR_CANCELLED
 */
gboolean
unknot_store_load_finish (UnknotStore   *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_autoptr (UnknotLoaded) loaded = NULL;

  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  loaded = g_task_propagate_pointer (G_TASK (result), error);
  if (loaded == NULL)
    return FALSE;

  take_loaded (self, loaded);
  unknot_store_set_state (self, UNKNOT_STORE_SAVED);
  write_loaded (self, loaded->restored);
  if (loaded->incoming != NULL)
    unknot_store_complete (self, loaded->incoming);
  start_watching (self);
  return TRUE;
}

/**
 * unknot_store_get_state:
 * @self: a store
 *
 * Says how it stands with the files.
 *
 * Returns: the state
 */
UnknotStoreState
unknot_store_get_state (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), UNKNOT_STORE_LOADING);

  return self->state;
}

/**
 * unknot_store_get_error:
 * @self: a store
 *
 * Lends why something could not be written, for the log.
 *
 * Returns: (transfer none) (nullable): the last error, `NULL` unless the state is %UNKNOT_STORE_UNSAVED
 */
const GError *
unknot_store_get_error (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return self->state == UNKNOT_STORE_UNSAVED ? unknot_pending_get_error (self->pending) : NULL;
}

/**
 * unknot_store_dup_unsaved_text:
 * @self: a store
 *
 * Says in plain sentences, for a banner with Retry, why something could not be written.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` unless the state is %UNKNOT_STORE_UNSAVED
 */
char *
unknot_store_dup_unsaved_text (UnknotStore *self)
{
  const GError *error = unknot_store_get_error (self);

  return error != NULL ? unknot_problem_describe_failure (error, self->folder) : NULL;
}

/**
 * unknot_store_get_n_problems:
 * @self: a store
 *
 * Counts the problems to tell the person.
 *
 * Returns: how many there are
 */
guint
unknot_store_get_n_problems (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), 0);

  return self->problems->len;
}

/**
 * unknot_store_get_problem:
 * @self: a store
 * @position: a position
 *
 * Lends a problem.
 *
 * Returns: (transfer none) (nullable): the problem, or `NULL` past the end
 */
const UnknotProblem *
unknot_store_get_problem (UnknotStore *self,
                          guint        position)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return position < self->problems->len ? g_ptr_array_index (self->problems, position) : NULL;
}

/**
 * unknot_store_dup_problem_text:
 * @self: a store
 *
 * Says in plain sentences, for a banner, what the first problem is.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` if there is no problem
 */
char *
unknot_store_dup_problem_text (UnknotStore *self)
{
  const UnknotProblem *problem = unknot_store_get_problem (self, 0);

  return problem != NULL ? unknot_problem_to_text (problem) : NULL;
}

/**
 * unknot_store_dismiss_problem:
 * @self: a store
 *
 * Forgets the first problem, once the person has read it.
 */
void
unknot_store_dismiss_problem (UnknotStore *self)
{
  g_return_if_fail (UNKNOT_IS_STORE (self));

  if (self->problems->len == 0)
    return;

  g_ptr_array_remove_index (self->problems, 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_PROBLEMS]);
}

/**
 * unknot_store_get_running:
 * @self: a store
 *
 * Lends the session that was running when the app ended without a word, to be finished or kept.
 *
 * Returns: (transfer none) (nullable): an entry of kind session, as it was last set; add it to the journal to keep it
 */
UnknotEntry *
unknot_store_get_running (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return self->found;
}

/**
 * unknot_store_set_running:
 * @self: a store
 * @session: (nullable): what was done so far, an entry of kind session; `NULL` when the session is over
 *
 * Keeps a running session in a small file of its own. What had been found there is forgotten.
 */
void
unknot_store_set_running (UnknotStore *self,
                          UnknotEntry *session)
{
  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (session == NULL || UNKNOT_IS_ENTRY (session));

  g_clear_object (&self->found);
  g_set_object (&self->running, session);
  if (!unknot_journal_get_read_only (self->journal))
    unknot_store_mark_dirty (self, UNKNOT_LOADER_RUNNING_FILE);
}
