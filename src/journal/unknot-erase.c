/* Once begun it comes to its end: a marker is on the disk first and goes last, and every start looks for it. Only files
   that the app names so are taken; whatever else somebody has put between them stays. */

#include "unknot-erase.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "unknot-loader.h"
#include "unknot-lock.h"
#include "unknot-recovery.h"

/* Holds the path of the cache. */
#define MARKER "erasing"
#define TECHNIQUES "techniques"

/* With all that stands behind or within such a name: previous copies, what was set aside, what a sync program has made
   of it. */
#define VERSIONS "([ ._(-].*)?\\.json(\\..*)?$"

typedef gboolean (*IsOurs) (const char *name);

typedef struct
{
  const char *folder;
  GPtrArray  *left;    /* paths below the folder that are not ours */
  GError     *error;   /* the first thing that can't be taken away */
} Erasing;

static void
erasing_clear (Erasing *self)
{
  g_clear_pointer (&self->left, g_ptr_array_unref);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Erasing, erasing_clear)

static gboolean
is_month (const char *name)
{
  return g_regex_match_simple ("^\\d{4}-\\d{2}" VERSIONS, name, 0, 0);
}

static gboolean
is_small (const char *name)
{
  return g_regex_match_simple ("^(profile|running|incoming|before-restore)" VERSIONS, name, 0, 0) ||
         g_regex_match_simple ("^" MARKER "\\.[A-Z0-9]{6}$", name, 0, 0);
}

static gboolean
is_technique (const char *name)
{
  return strstr (name, ".json") != NULL;
}

static gboolean
is_none (const char *name)
{
  return FALSE;
}

static void
fail (Erasing    *self,
      const char *path,
      int         code)
{
  if (self->error == NULL)
    g_set_error (&self->error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
}

static void
drop_file (Erasing    *self,
           const char *path)
{
  if (g_unlink (path) != 0 && errno != ENOENT)
    fail (self, path, errno);
}

/* A link to a folder elsewhere is the person's, and so is a folder with something of theirs in it. */
static void
drop_folder (Erasing    *self,
             const char *path)
{
  if (g_rmdir (path) != 0 && errno != ENOENT && errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR)
    fail (self, path, errno);
}

static gboolean
is_folder (const char *path)
{
  GStatBuf info;

  return g_lstat (path, &info) == 0 && S_ISDIR (info.st_mode);
}

static GStrv
list_names (Erasing    *self,
            const char *path)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_strv_builder_add (names, name);
  if (dir == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) && self->error == NULL)
    self->error = g_steal_pointer (&error);

  return g_strv_builder_end (names);
}

static void
erase_folder (Erasing    *self,
              const char *within,
              IsOurs      is_ours,
              IsOurs      is_ours_deeper)
{
  g_autofree char *path = g_build_filename (self->folder, within, NULL);
  g_auto (GStrv) names = list_names (self, path);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *child = g_build_filename (path, names[i], NULL);
      g_autofree char *relative = g_build_filename (within, names[i], NULL);

      if (is_folder (child) && is_ours_deeper != NULL)
        erase_folder (self, relative, is_ours_deeper, NULL);
      else if (!is_folder (child) && is_ours (names[i]))
        drop_file (self, child);
      else
        g_ptr_array_add (self->left, g_steal_pointer (&relative));
    }

  drop_folder (self, path);
}

/* Follows no link. */
static void
drop_tree (Erasing    *self,
           const char *path)
{
  g_auto (GStrv) names = NULL;

  if (!is_folder (path))
    {
      drop_file (self, path);
      return;
    }

  names = list_names (self, path);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *child = g_build_filename (path, names[i], NULL);

      drop_tree (self, child);
    }
  drop_folder (self, path);
}

/* The folder itself: the lock and the marker go when everything else has gone. */
static void
erase_top (Erasing *self)
{
  static const char * const known[] = {
    UNKNOT_LOADER_JOURNAL_FOLDER, TECHNIQUES, UNKNOT_LOADER_LOCK_FILE, MARKER, NULL,
  };
  g_auto (GStrv) names = list_names (self, self->folder);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *child = g_build_filename (self->folder, names[i], NULL);

      if (g_strv_contains (known, names[i]))
        continue;
      if (!is_folder (child) && is_small (names[i]))
        drop_file (self, child);
      else
        g_ptr_array_add (self->left, g_strdup (names[i]));
    }
}

static gboolean
settle (Erasing    *self,
        const char *path)
{
  if (self->error == NULL)
    unknot_recovery_settle (path, &self->error);
  return self->error == NULL;
}

/* Everything but the marker; with the lock. */
static gboolean
erase (Erasing    *self,
       const char *cache,
       const char *marker)
{
  g_autofree char *lock = g_build_filename (self->folder, UNKNOT_LOADER_LOCK_FILE, NULL);

  erase_folder (self, UNKNOT_LOADER_JOURNAL_FOLDER, is_month, NULL);
  erase_folder (self, TECHNIQUES, is_none, is_technique);
  erase_top (self);
  if (*cache != '\0')
    drop_tree (self, cache);
  if (!settle (self, marker))
    return FALSE;

  /* A lock without a journal would be the sign of one that is on another disk: the marker stays as long as it. */
  drop_file (self, lock);
  if (self->error != NULL)
    return FALSE;

  drop_file (self, marker);
  return settle (self, marker);
}

static gboolean
take_lock (UnknotLock  *lock,
           GError     **error)
{
  switch (unknot_lock_acquire (lock, error))
    {
    case UNKNOT_LOCK_HELD:
      return TRUE;
    case UNKNOT_LOCK_TAKEN:
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, "Another process writes this journal");
      return FALSE;
    case UNKNOT_LOCK_UNAVAILABLE:
    default:
      return FALSE;
    }
}

static UnknotLock *
lock_new (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, UNKNOT_LOADER_LOCK_FILE, NULL);

  return unknot_lock_new (file);
}

/* Nobody's files go by a marker that somebody else has written: the app's cache has the app's name. */
static char *
read_cache (const char *marker)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  if (!g_file_get_contents (marker, &text, NULL, NULL))
    return g_strdup ("");

  name = g_path_get_basename (text);
  return g_path_is_absolute (text) && g_str_equal (name, "unknot") ? g_steal_pointer (&text) : g_strdup ("");
}

static gboolean
finish (const char  *folder,
        const char  *marker,
        const char  *cache,
        GStrv       *left,
        GError     **error)
{
  g_auto (Erasing) self = { .folder = folder, .left = g_ptr_array_new_null_terminated (0, g_free, TRUE) };

  if (!erase (&self, cache, marker))
    {
      g_propagate_error (error, g_steal_pointer (&self.error));
      return FALSE;
    }

  g_rmdir (folder);   /* it may hold what is not ours */
  if (left != NULL)
    *left = (GStrv) g_ptr_array_free (g_steal_pointer (&self.left), FALSE);
  return TRUE;
}

/**
 * unknot_erase_run:
 * @folder: the person's folder; nobody may have it open
 * @cache: the folder for what can be made again; empty for none
 * @left: (out) (optional): paths below @folder that are not the app's, and stay
 * @error: return location for an error of %G_FILE_ERROR or %G_IO_ERROR
 *
 * Erases journal, profile, techniques and running session, previous copies and what was set aside, the lock and the
 * cache. What fails or is cut off is gone on with by [func@Unknot.erase_resume]. Blocks.
 *
 * Returns: `TRUE` if all of it is gone
 */
gboolean
unknot_erase_run (const char  *folder,
                  const char  *cache,
                  GStrv       *left,
                  GError     **error)
{
  g_autofree char *marker = g_build_filename (folder, MARKER, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (cache, strlen (cache));
  g_autoptr (UnknotLock) lock = NULL;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno), "%s: %s", folder, g_strerror (errno));
      return FALSE;
    }

  lock = lock_new (folder);
  return take_lock (lock, error) && unknot_recovery_write (marker, bytes, FALSE, error) &&
         finish (folder, marker, cache, left, error);
}

/**
 * unknot_erase_resume:
 * @folder: the person's folder
 * @error: return location for an error of %G_FILE_ERROR or %G_IO_ERROR
 *
 * Finishes what was cut off; for the start, before anything is read. Blocks.
 *
 * Returns: `TRUE` if there is nothing left to erase
 */
gboolean
unknot_erase_resume (const char  *folder,
                     GError     **error)
{
  g_autofree char *marker = g_build_filename (folder, MARKER, NULL);
  g_autofree char *cache = NULL;
  g_autoptr (UnknotLock) lock = NULL;

  if (!g_file_test (marker, G_FILE_TEST_EXISTS))
    return TRUE;

  cache = read_cache (marker);
  lock = lock_new (folder);
  return take_lock (lock, error) && finish (folder, marker, cache, NULL, error);
}
