/* How an archive is read. It comes from anywhere, so nothing of it is taken unless all of it makes sense; what would
   not come back as it is, is refused rather than changed. */

#include "unknot-archive-private.h"

#include "unknot-json.h"
#include "unknot-members.h"
#include "unknot-profile.h"
#include "unknot-scan.h"

#include <string.h>

#define PROFILE_FORMAT "unknot-profile"

/* "techniques/own/x.json" */
#define MOST_SEGMENTS 3

static GBytes *
skip_byte_order_mark (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  return g_bytes_new_from_bytes (bytes, skip, length - skip);
}

static gboolean
check_text (GBytes      *bytes,
            const char  *where,
            GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > UNKNOT_ARCHIVE_BYTES)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: larger than %d MiB", where,
                   UNKNOT_ARCHIVE_BYTES / 1024 / 1024);
      return FALSE;
    }

  switch (length > 0 ? unknot_scan_text (text, length) : UNKNOT_SCAN_BROKEN)
    {
    case UNKNOT_SCAN_BROKEN:
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX,
                   "%s: empty, cut short, or not one JSON object", where);
      return FALSE;
    case UNKNOT_SCAN_LOSSY:
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: it has a number or a text that could not be kept as it is", where);
      return FALSE;
    case UNKNOT_SCAN_WHOLE:
    default:
      return TRUE;
    }
}

static void
refuse_later (const char  *where,
              GError     **error)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VERSION, "%s: written by a later version of Unknot", where);
}

static gboolean
check_version (JsonObject  *object,
               const char  *where,
               int          newest,
               GError     **error)
{
  int version;

  if (!unknot_json_integer (object, where, "version", 1, G_MAXINT, &version, error))
    return FALSE;
  if (version > newest)
    {
      refuse_later (where, error);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_profile (UnknotArchive  *self,
              JsonObject     *object,
              const char     *where,
              GError        **error)
{
  const char *format = unknot_json_string (object, where, "format", error);

  if (format == NULL)
    return FALSE;
  if (strcmp (format, PROFILE_FORMAT) != 0)
    return unknot_json_refuse (error, where, "format", "is not that of a profile");
  if (!check_version (object, where, UNKNOT_PROFILE_VERSION, error))
    return FALSE;

  self->profile = json_object_ref (object);
  return TRUE;
}

/* Of its own text, so that every entry stays as it is, unless there is only a tree. */
static gboolean
read_month (UnknotArchive  *self,
            const char     *name,
            JsonObject     *object,
            const char     *where,
            GError        **error)
{
  GBytes *text = self->texts != NULL ? g_hash_table_lookup (self->texts, name) : NULL;
  gboolean lossy;
  g_autoptr (UnknotMonth) month = text != NULL ? unknot_month_parse (name, text, self->entries, &lossy, error)
                                               : unknot_month_read (name, object, self->entries, error);

  if (month == NULL)
    {
      g_prefix_error (error, "%s: ", where);
      return FALSE;
    }
  if (unknot_month_get_version (month) > UNKNOT_MONTH_VERSION)
    {
      refuse_later (where, error);
      return FALSE;
    }

  g_ptr_array_add (self->months, g_steal_pointer (&month));
  return TRUE;
}

static gboolean
read_months (UnknotArchive  *self,
             JsonObject     *months,
             const char     *where,
             GError        **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, months);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      JsonObject *month;

      if (!unknot_month_is_name (name))
        return unknot_json_refuse (error, where, name, "is not a month");
      month = unknot_json_object (months, where, name, error);
      if (month == NULL || !read_month (self, name, month, where, error))
        return FALSE;
    }

  return TRUE;
}

/* Somebody who gets at the files by such a path stays in the person's folder, and sees no hidden file. */
static gboolean
is_path (const char *path)
{
  g_auto (GStrv) segments = g_strsplit (path, "/", -1);

  if (g_strv_length (segments) > MOST_SEGMENTS || !g_str_has_suffix (path, ".json"))
    return FALSE;
  for (guint i = 0; segments[i] != NULL; i++)
    if (*segments[i] == '\0' || *segments[i] == '.')
      return FALSE;

  return TRUE;
}

static gboolean
has_file (UnknotArchive *self,
          const char    *path)
{
  for (guint i = 0; i < self->files->len; i++)
    if (strcmp (unknot_archive_get_file (self, i)->path, path) == 0)
      return TRUE;

  return FALSE;
}

/* GLib skips what is not base64, so that it is held against the way back. */
static GBytes *
decode (const char *encoded)
{
  gsize length;
  g_autofree guchar *data = g_base64_decode (encoded, &length);
  g_autofree char *again = g_base64_encode (data, length);

  return strcmp (again, encoded) == 0 ? g_bytes_new_take (g_steal_pointer (&data), length) : NULL;
}

static GBytes *
read_bytes (JsonObject  *object,
            const char  *where,
            GError     **error)
{
  const char *member = unknot_json_has (object, "base64") ? "base64" : "text";
  const char *text = unknot_json_string (object, where, member, error);
  GBytes *bytes;

  if (text == NULL)
    return NULL;
  if (strcmp (member, "text") == 0)
    return g_bytes_new (text, strlen (text));

  bytes = decode (text);
  if (bytes == NULL)
    unknot_json_refuse (error, where, member, "is not base64");
  return bytes;
}

static gboolean
read_file (UnknotArchive  *self,
           JsonObject     *object,
           const char     *where,
           GError        **error)
{
  const char *path = unknot_json_string (object, where, "path", error);
  g_autoptr (GBytes) bytes = NULL;
  UnknotArchiveFile *file;

  if (path == NULL)
    return FALSE;
  if (!is_path (path))
    return unknot_json_refuse (error, where, "path", "is not that of a file of Unknot");
  if (has_file (self, path))
    return unknot_json_refuse (error, where, "path", "is that of another file too");
  bytes = read_bytes (object, where, error);
  if (bytes == NULL)
    return FALSE;

  file = g_new0 (UnknotArchiveFile, 1);
  file->path = g_strdup (path);
  file->bytes = g_steal_pointer (&bytes);
  g_ptr_array_add (self->files, file);
  return TRUE;
}

static gboolean
read_files (UnknotArchive  *self,
            JsonArray      *files,
            const char     *where,
            GError        **error)
{
  for (guint i = 0; i < json_array_get_length (files); i++)
    {
      g_autofree char *place = g_strdup_printf ("%s: files[%u]", where, i);
      JsonObject *file = unknot_json_element (files, where, i, error);

      if (file == NULL || !read_file (self, file, place, error))
        return FALSE;
    }

  return TRUE;
}

/* Whoever gives an archive away may have taken the profile out of it, or the techniques: only the months must be in. */
static gboolean
read_all (UnknotArchive  *self,
          JsonObject     *object,
          const char     *where,
          GError        **error)
{
  g_autofree char *place = g_strconcat (where, ": profile", NULL);
  JsonObject *months;
  JsonObject *profile;
  JsonArray *files;

  if (!check_version (object, where, UNKNOT_ARCHIVE_VERSION, error))
    return FALSE;

  if (unknot_json_has (object, "left-out"))
    {
      g_clear_pointer (&self->left_out, g_strfreev);
      if (!unknot_json_strings (object, where, "left-out", &self->left_out, error))
        return FALSE;
    }
  if (unknot_json_has (object, "profile"))
    {
      profile = unknot_json_object (object, where, "profile", error);
      if (profile == NULL || !read_profile (self, profile, place, error))
        return FALSE;
    }
  if (unknot_json_has (object, "files"))
    {
      files = unknot_json_array (object, where, "files", error);
      if (files == NULL || !read_files (self, files, where, error))
        return FALSE;
    }

  self->is_dated = unknot_member_get_time (object, "made", &self->made);
  months = unknot_json_object (object, where, "months", error);
  return months != NULL && read_months (self, months, where, error);
}

/* A month file that somebody copied. It has its name inside, since that of the copy can be any. */
static gboolean
read_one_month (UnknotArchive  *self,
                JsonObject     *object,
                const char     *where,
                GError        **error)
{
  const char *name = unknot_json_string (object, where, "month", error);

  if (name == NULL)
    return FALSE;
  if (!unknot_month_is_name (name))
    return unknot_json_refuse (error, where, "month", "is not a month");

  return read_month (self, name, object, where, error);
}

static gboolean
read_object (UnknotArchive  *self,
             JsonObject     *object,
             const char     *where,
             GError        **error)
{
  const char *format = unknot_json_string (object, where, "format", error);

  if (format == NULL)
    return FALSE;
  if (strcmp (format, UNKNOT_ARCHIVE_FORMAT) == 0)
    return read_all (self, object, where, error);
  if (strcmp (format, UNKNOT_MONTH_FORMAT) == 0)
    return read_one_month (self, object, where, error);
  if (strcmp (format, PROFILE_FORMAT) == 0)
    return read_profile (self, object, where, error);

  return unknot_json_refuse (error, where, "format", "is not that of a file of Unknot");
}

/**
 * unknot_archive_take_object:
 * @object: what a file holds that was parsed without a loss
 * @where: its name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads an archive that is parsed already.
 *
 * Returns: (transfer full) (nullable): the archive, or `NULL` with @error set
 */
UnknotArchive *
unknot_archive_take_object (JsonObject  *object,
                            const char  *where,
                            GError     **error)
{
  g_autoptr (UnknotArchive) self = unknot_archive_new ();

  return read_object (self, object, where, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * unknot_archive_read:
 * @bytes: the file
 * @where: its name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads an archive; also a single month file or a profile, as an archive that has nothing else. It is taken as a whole
 * or not at all: refused are one of a later version, one that is cut short, and one with a number or a text that could
 * not be written back as it is. A byte order mark and members that are not known are skipped; entries keep their text
 * bit for bit. Blocks; from any thread.
 *
 * Returns: (transfer full) (nullable): the archive, or `NULL` with @error set
 */
UnknotArchive *
unknot_archive_read (GBytes      *bytes,
                     const char  *where,
                     GError     **error)
{
  g_autoptr (UnknotArchive) self = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GBytes) plain = NULL;
  g_autoptr (GBytes) rest = NULL;

  g_return_val_if_fail (bytes != NULL && where != NULL, NULL);

  plain = skip_byte_order_mark (bytes);
  if (!check_text (plain, where, error))
    return NULL;

  self = unknot_archive_new ();
  self->texts = unknot_archive_split (plain, &rest);
  object = unknot_json_parse (rest, where, error);
  if (object == NULL || !read_object (self, object, where, error))
    return NULL;

  g_clear_pointer (&self->texts, g_hash_table_unref);
  return g_steal_pointer (&self);
}
