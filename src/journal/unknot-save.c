#include "unknot-save.h"

#include "unknot-loader.h"
#include "unknot-recovery.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

struct _UnknotSave
{
  /* Owned */
  char        *name;
  char        *file;
  char        *path;
  char        *expected;   /* the mark that the file has unless somebody else changed it */
  UnknotMonth *month;      /* of a month file */
  GPtrArray   *packed;     /* … and its entries */
  GBytes      *bytes;      /* of another file; with neither, the file is removed */
  GPtrArray   *copies;     /* files that go once the month is on the disk */
  char        *mark;       /* afterwards: the mark that the file has now */
  char        *aside;      /* afterwards: base name of a version that somebody else had written */

  gboolean     may_set_aside;
  gboolean     is_place_new;
  gboolean     is_done;

  /* Borrowed */
  UnknotPlace *place;
  UnknotLock  *lock;

  UnknotTime   now;
};

/**
 * unknot_save_new:
 * @folder: the person's folder
 * @name: a month, as "2026-11", or the name of another file
 * @place: where that folder is; it must outlive the save
 * @lock: the journal's lock; it must outlive the save
 * @now: what time it is, for the name of what is set aside
 *
 * Makes a save that, if nothing is set, removes the file.
 *
 * Returns: (transfer full): the save
 */
UnknotSave *
unknot_save_new (const char  *folder,
                 const char  *name,
                 UnknotPlace *place,
                 UnknotLock  *lock,
                 UnknotTime   now)
{
  UnknotSave *self = g_new0 (UnknotSave, 1);

  self->name = g_strdup (name);
  if (unknot_month_is_name (name))
    {
      self->file = g_strconcat (name, ".json", NULL);
      self->path = g_build_filename (folder, UNKNOT_LOADER_JOURNAL_FOLDER, self->file, NULL);
    }
  else
    {
      self->file = g_strdup (name);
      self->path = g_build_filename (folder, name, NULL);
    }
  self->expected = g_strdup ("");
  self->place = place;
  self->lock = lock;
  self->now = now;
  return self;
}

/**
 * unknot_save_free:
 * @self: (transfer full): a save
 *
 * Frees a save.
 */
void
unknot_save_free (UnknotSave *self)
{
  g_free (self->name);
  g_free (self->file);
  g_free (self->path);
  g_free (self->expected);
  g_clear_pointer (&self->month, unknot_month_unref);
  g_clear_pointer (&self->packed, g_ptr_array_unref);
  g_clear_pointer (&self->copies, g_ptr_array_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->mark);
  g_free (self->aside);
  g_free (self);
}

/**
 * unknot_save_expect:
 * @self: a save
 * @mark: the mark of the version of the file that is known
 *
 * Says which version may be replaced; none at all, if this is not called.
 */
void
unknot_save_expect (UnknotSave *self,
                    const char *mark)
{
  g_set_str (&self->expected, mark);
}

/**
 * unknot_save_allow_aside:
 * @self: a save
 *
 * Lets another version than the expected one be set aside, rather than fail.
 */
void
unknot_save_allow_aside (UnknotSave *self)
{
  self->may_set_aside = TRUE;
}

/**
 * unknot_save_set_month:
 * @self: a save of a month
 * @month: (nullable): what its file holds besides entries; `NULL` for a new file
 * @entries: (element-type UnknotEntry): its entries
 *
 * Says what a month file is to hold.
 */
void
unknot_save_set_month (UnknotSave  *self,
                       UnknotMonth *month,
                       GPtrArray   *entries)
{
  self->month = month != NULL ? unknot_month_ref (month) : unknot_month_new (self->name);
  self->packed = unknot_month_pack_entries (entries);
}

/**
 * unknot_save_set_copies:
 * @self: a save of a month
 * @files: (element-type utf8): base names of files beside it
 *
 * Says which copies have nothing that the month does not have. They get a name that is not read again.
 */
void
unknot_save_set_copies (UnknotSave *self,
                        GPtrArray  *files)
{
  self->copies = g_ptr_array_ref (files);
}

/**
 * unknot_save_set_bytes:
 * @self: a save of any file
 * @bytes: its contents
 *
 * Says what a file is to hold, as it is.
 */
void
unknot_save_set_bytes (UnknotSave *self,
                       GBytes     *bytes)
{
  self->bytes = g_bytes_ref (bytes);
}

/**
 * unknot_save_set_text:
 * @self: a save of another file
 * @text: its contents
 *
 * Says what a file is to hold.
 */
void
unknot_save_set_text (UnknotSave *self,
                      const char *text)
{
  self->bytes = g_bytes_new (text, strlen (text));
}

static gboolean
hold_lock (UnknotSave  *self,
           GError     **error)
{
  UnknotLockState state = unknot_lock_acquire (self->lock, error);

  if (state == UNKNOT_LOCK_TAKEN)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_BUSY, "%s: another process writes this journal", self->path);
  return state == UNKNOT_LOCK_HELD;
}

/* Whether somebody else has written the file. */
static gboolean
is_foreign (UnknotSave *self)
{
  g_autofree char *mark = unknot_recovery_get_mark (self->path);

  return *mark != '\0' && !g_str_equal (mark, self->expected);
}

/* Who syncs or edits the files meanwhile does not lose that version. */
static gboolean
replace_foreign (UnknotSave  *self,
                 GBytes      *bytes,
                 GError     **error)
{
  if (!self->may_set_aside)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, "%s: changed by another program", self->path);
      return FALSE;
    }

  g_free (self->aside);
  self->aside = unknot_recovery_replace_foreign (self->path, bytes, "changed", self->now, error);
  return self->aside != NULL;
}

static gboolean
remove_path (const char  *path,
             GError     **error)
{
  int code;

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;

  code = errno;
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

/* The previous copy goes first: left alone, the next start would take it for the file. */
static gboolean
remove_file (UnknotSave  *self,
             GError     **error)
{
  g_autofree char *previous = unknot_recovery_previous (self->path);

  if (is_foreign (self))
    {
      g_free (self->aside);
      self->aside = unknot_recovery_set_aside (self->path, "changed", self->now, error);
      if (self->aside == NULL)
        return FALSE;
    }

  return remove_path (previous, error) && remove_path (self->path, error);
}

static gboolean
replace_file (UnknotSave  *self,
              GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;

  bytes = self->month != NULL ? unknot_month_to_bytes (self->month, self->packed) : g_bytes_ref (self->bytes);
  if (is_foreign (self))
    return replace_foreign (self, bytes, error);

  return unknot_recovery_replace (self->path, bytes, TRUE, error);
}

/* Only this process writes, and only where the rest is. */
static gboolean
enter (UnknotSave  *self,
       GError     **error)
{
  gboolean is_new = FALSE;

  if (!unknot_place_prepare (self->place, &is_new, error) || !hold_lock (self, error))
    return FALSE;

  unknot_place_settle (self->place);
  self->is_place_new = is_new;
  return TRUE;
}

/* One that can't be renamed is read again at the next start: nothing is lost by that. */
static void
put_copies_away (UnknotSave *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  for (guint i = 0; self->copies != NULL && i < self->copies->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (self->copies, i), NULL);
      g_autofree char *name = NULL;

      unknot_recovery_tighten (path);
      name = unknot_recovery_set_aside (path, "merged", self->now, NULL);
      g_debug ("%s is %s now", path, name);
    }
}

/**
 * unknot_save_run:
 * @self: a save
 * @error: return location for an error of %G_FILE_ERROR or %G_IO_ERROR; %G_IO_ERROR_WRONG_ETAG if there is another
 *   version than the expected one
 *
 * Writes the file, or removes it. Blocks; for the writer's thread.
 *
 * Returns: `TRUE` if it is on the disk
 */
gboolean
unknot_save_run (UnknotSave  *self,
                 GError     **error)
{
  gboolean is_replaced;

  if (!enter (self, error))
    return FALSE;

  is_replaced = self->month != NULL || self->bytes != NULL ? replace_file (self, error) : remove_file (self, error);
  if (!is_replaced)
    return FALSE;

  /* Ours, even if the disk should not have it yet: else the next try would take it for somebody else's. */
  self->mark = unknot_recovery_get_mark (self->path);
  self->is_done = unknot_recovery_settle (self->path, error);
  if (self->is_done)
    put_copies_away (self);
  return self->is_done;
}

/**
 * unknot_save_get_name:
 * @self: a save
 *
 * Gets what is saved.
 *
 * Returns: (transfer none): the name that it was made with
 */
const char *
unknot_save_get_name (UnknotSave *self)
{
  return self->name;
}

/**
 * unknot_save_get_file:
 * @self: a save
 *
 * Gets the base name of the file.
 *
 * Returns: (transfer none): the base name
 */
const char *
unknot_save_get_file (UnknotSave *self)
{
  return self->file;
}

/**
 * unknot_save_get_mark:
 * @self: a save that was run
 *
 * Gets which version of the file there is now.
 *
 * Returns: (transfer none) (nullable): the mark; `NULL` unless it was replaced
 */
const char *
unknot_save_get_mark (UnknotSave *self)
{
  return self->mark;
}

/**
 * unknot_save_get_aside:
 * @self: a save that was run
 *
 * Gets where a version went that somebody else had written.
 *
 * Returns: (transfer none) (nullable): its base name; `NULL` if there was none
 */
const char *
unknot_save_get_aside (UnknotSave *self)
{
  return self->aside;
}

/**
 * unknot_save_is_place_new:
 * @self: a save that was run
 *
 * Says whether the folder had been deleted: then everything else that was in it is to be written again.
 *
 * Returns: `TRUE` if it had
 */
gboolean
unknot_save_is_place_new (UnknotSave *self)
{
  return self->is_place_new;
}

/**
 * unknot_save_is_done:
 * @self: a save that was run
 *
 * Says how it ended.
 *
 * Returns: `TRUE` if all is on the disk
 */
gboolean
unknot_save_is_done (UnknotSave *self)
{
  return self->is_done;
}
