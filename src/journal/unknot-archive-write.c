/* How an archive is written: by hand like the files of the months, one entry a line, so that it can be read and
   compared. Its months stand under their names, since the name of a month is that of its file and not of a member. */

#include "unknot-archive-private.h"

#include <string.h>

/* A month, with its entries as they were when it was added. */
typedef struct
{
  UnknotMonth *month;
  GPtrArray   *packed;
} DraftMonth;

struct _UnknotArchiveDraft
{
  UnknotTime  made;

  /* Owned */
  char       *app;
  char       *profile;    /* NULL where it can't be read */
  GPtrArray  *months;
  GPtrArray  *files;
  GPtrArray  *left_out;
};

static void
draft_month_free (gpointer data)
{
  DraftMonth *self = data;

  unknot_month_unref (self->month);
  g_ptr_array_unref (self->packed);
  g_free (self);
}

/**
 * unknot_archive_draft_new:
 * @made: what time it is
 * @app: version of the app
 *
 * Makes a draft with nothing in it.
 *
 * Returns: (transfer full): the draft
 */
UnknotArchiveDraft *
unknot_archive_draft_new (UnknotTime  made,
                          const char *app)
{
  UnknotArchiveDraft *self = g_new0 (UnknotArchiveDraft, 1);

  self->made = made;
  self->app = g_strdup (app);
  self->months = g_ptr_array_new_with_free_func (draft_month_free);
  self->files = g_ptr_array_new_with_free_func (unknot_archive_file_free);
  self->left_out = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * unknot_archive_draft_free:
 * @self: (transfer full): a draft
 *
 * Frees a draft.
 */
void
unknot_archive_draft_free (UnknotArchiveDraft *self)
{
  g_free (self->app);
  g_free (self->profile);
  g_ptr_array_unref (self->months);
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->left_out);
  g_free (self);
}

/**
 * unknot_archive_draft_set_profile:
 * @self: a draft
 * @text: (nullable): what `unknot_profile_to_text()` writes; `NULL` for no profile
 *
 * Says what the profile is.
 */
void
unknot_archive_draft_set_profile (UnknotArchiveDraft *self,
                                  const char         *text)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->profile, text);
}

/**
 * unknot_archive_draft_add_month:
 * @self: a draft
 * @month: what its file holds besides entries
 * @entries: (element-type UnknotEntry): its entries
 *
 * Adds a month that is not there yet.
 */
void
unknot_archive_draft_add_month (UnknotArchiveDraft *self,
                                UnknotMonth        *month,
                                GPtrArray          *entries)
{
  DraftMonth *added;

  g_return_if_fail (self != NULL);
  g_return_if_fail (month != NULL && entries != NULL);

  added = g_new0 (DraftMonth, 1);
  added->month = unknot_month_ref (month);
  added->packed = unknot_month_pack_entries (entries);
  g_ptr_array_add (self->months, added);
}

/**
 * unknot_archive_draft_add_file:
 * @self: a draft
 * @path: path below the person's folder
 * @bytes: what stands in the file
 *
 * Adds a file as it is, bit for bit: a technique, or what can't be kept otherwise without a loss.
 */
void
unknot_archive_draft_add_file (UnknotArchiveDraft *self,
                               const char         *path,
                               GBytes             *bytes)
{
  UnknotArchiveFile *file;

  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL && bytes != NULL);

  file = g_new0 (UnknotArchiveFile, 1);
  file->path = g_strdup (path);
  file->bytes = g_bytes_ref (bytes);
  g_ptr_array_add (self->files, file);
}

/**
 * unknot_archive_draft_leave_out:
 * @self: a draft
 * @path: path below the person's folder
 *
 * Notes that a file or folder can't be read, so that the archive does not pass for complete.
 */
void
unknot_archive_draft_leave_out (UnknotArchiveDraft *self,
                                const char         *path)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);

  g_ptr_array_add (self->left_out, g_strdup (path));
}

/**
 * unknot_archive_draft_get_n_left_out:
 * @self: a draft
 *
 * Counts what can't be read.
 *
 * Returns: how many files and folders there are
 */
guint
unknot_archive_draft_get_n_left_out (UnknotArchiveDraft *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->left_out->len;
}

static void
append_text (GString    *text,
             const char *value)
{
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), value);
  g_autofree char *quoted = json_to_string (node, FALSE);

  g_string_append (text, quoted);
}

/* Whether a text comes back from JSON as it was. */
static gboolean
is_plain_text (const char *text,
               gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (g_ascii_iscntrl (text[i]) && strchr ("\n\r\t", text[i]) == NULL)
      return FALSE;

  return memchr (text, '\0', length) == NULL && g_utf8_validate_len (text, length, NULL);
}

static void
append_file (GString                 *text,
             const UnknotArchiveFile *file)
{
  gsize length;
  const char *data = g_bytes_get_data (file->bytes, &length);

  g_string_append (text, "{\"path\":");
  append_text (text, file->path);
  if (length == 0 || is_plain_text (data, length))
    {
      g_autofree char *plain = g_strndup (length > 0 ? data : "", length);   /* empty bytes have no data */

      g_string_append (text, ",\"text\":");
      append_text (text, plain);
    }
  else
    {
      g_autofree char *encoded = g_base64_encode ((const guchar *) data, length);

      g_string_append_printf (text, ",\"base64\":\"%s\"", encoded);
    }
  g_string_append_c (text, '}');
}

/* The text of a file that ends with a new line, as an element of another one. */
static void
append_trimmed (GString    *text,
                const char *data,
                gsize       length)
{
  while (length > 0 && g_ascii_isspace (data[length - 1]))
    length--;
  g_string_append_len (text, data, (gssize) length);
}

static void
append_month (GString    *text,
              DraftMonth *month)
{
  g_autoptr (GBytes) bytes = unknot_month_to_bytes (month->month, month->packed);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_string_append_printf (text, "\"%s\":", unknot_month_get_name (month->month));
  append_trimmed (text, data, length);
}

static void
begin_line (GString *text,
            guint    position)
{
  g_string_append (text, position == 0 ? "\n" : ",\n");
}

static int
compare_months (gconstpointer a,
                gconstpointer b)
{
  const DraftMonth *one = *(DraftMonth * const *) a;
  const DraftMonth *other = *(DraftMonth * const *) b;

  return strcmp (unknot_month_get_name (one->month), unknot_month_get_name (other->month));
}

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  const UnknotArchiveFile *one = *(UnknotArchiveFile * const *) a;
  const UnknotArchiveFile *other = *(UnknotArchiveFile * const *) b;

  return strcmp (one->path, other->path);
}

/**
 * unknot_archive_draft_write:
 * @self: a draft
 *
 * Writes the archive, months and files in the order of their names; from any thread.
 *
 * Returns: (transfer full): the text of the archive
 */
GBytes *
unknot_archive_draft_write (UnknotArchiveDraft *self)
{
  g_autofree char *made = NULL;
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  g_ptr_array_sort (self->months, compare_months);
  g_ptr_array_sort (self->files, compare_files);

  made = unknot_time_format (self->made);
  g_string_append_printf (text, "{\"format\":\"%s\",\"version\":%d,\"made\":\"%s\",\"app\":", UNKNOT_ARCHIVE_FORMAT,
                          UNKNOT_ARCHIVE_VERSION, made);
  append_text (text, self->app);
  g_string_append (text, ",\n\"left-out\":[");
  for (guint i = 0; i < self->left_out->len; i++)
    {
      begin_line (text, i);
      append_text (text, g_ptr_array_index (self->left_out, i));
    }
  g_string_append (text, "],\n");
  if (self->profile != NULL)
    {
      g_string_append (text, "\"profile\":");
      append_trimmed (text, self->profile, strlen (self->profile));
      g_string_append (text, ",\n");
    }
  g_string_append (text, "\"files\":[");
  for (guint i = 0; i < self->files->len; i++)
    {
      begin_line (text, i);
      append_file (text, g_ptr_array_index (self->files, i));
    }
  g_string_append (text, "],\n\"months\":{");
  for (guint i = 0; i < self->months->len; i++)
    {
      begin_line (text, i);
      append_month (text, g_ptr_array_index (self->months, i));
    }
  g_string_append (text, "}}\n");

  return g_string_free_to_bytes (text);
}
