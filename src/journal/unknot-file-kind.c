/* Which way a file goes that somebody hands to the app. Its name says nothing: only what stands in it counts, and
   whoever reads it later says what is wrong with it. */

#include "unknot-file-kind.h"

#include <string.h>

#include "unknot-json.h"
#include "unknot-pack-folder.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static gboolean
has_prefix (const char *text,
            gsize       length,
            const char *prefix)
{
  return length >= strlen (prefix) && memcmp (text, prefix, strlen (prefix)) == 0;
}

/* Pictures, papers and programs are full of characters that no text has. */
static gboolean
is_text (const char *text,
         gsize       length)
{
  if (has_prefix (text, length, "\xff\xfe") || has_prefix (text, length, "\xfe\xff"))
    return TRUE;

  for (gsize i = 0; i < length; i++)
    if (text[i] == '\0' || ((guchar) text[i] < ' ' && strchr ("\t\n\v\f\r", text[i]) == NULL))
      return FALSE;

  return length > 0;
}

/* What was exported says so; a technique says where it helps. */
static gboolean
is_technique (const char *text,
              gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
  g_autoptr (JsonObject) object = NULL;

  if (length > UNKNOT_PACK_FILE_BYTES)
    return FALSE;

  object = unknot_json_parse (bytes, "file", NULL);
  return object != NULL && !json_object_has_member (object, "format") && json_object_has_member (object, "steps");
}

/**
 * unknot_file_kind_guess:
 * @text: (array length=length): what a file begins with, or all of it if it is no longer than that of a technique
 * @length: its length in bytes
 *
 * Guesses what a file may be.
 *
 * Returns: its kind; never a folder
 */
UnknotFileKind
unknot_file_kind_guess (const char *text,
                        gsize       length)
{
  gsize begin = has_prefix (text, length, BYTE_ORDER_MARK) ? strlen (BYTE_ORDER_MARK) : 0;

  while (begin < length && g_ascii_isspace (text[begin]))
    begin++;
  if (!is_text (text, length) || begin == length)
    return UNKNOT_FILE_KIND_OTHER;
  if (text[begin] != '{')
    return UNKNOT_FILE_KIND_TABLE;

  return is_technique (text + begin, length - begin) ? UNKNOT_FILE_KIND_TECHNIQUE : UNKNOT_FILE_KIND_EXPORT;
}

static gboolean
read_kind (GFile           *file,
           UnknotFileKind  *kind,
           GCancellable    *cancellable,
           GError         **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autofree char *text = NULL;
  gsize length;

  if (stream == NULL)
    return FALSE;

  text = g_malloc (UNKNOT_PACK_FILE_BYTES + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), text, UNKNOT_PACK_FILE_BYTES + 1, &length, cancellable, error))
    return FALSE;

  *kind = unknot_file_kind_guess (text, length);
  return TRUE;
}

/* A pipe has no end, so that only plain files are opened. */
static gboolean
find_kind (GFile           *file,
           UnknotFileKind  *kind,
           GCancellable    *cancellable,
           GError         **error)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return read_kind (file, kind, cancellable, error);

  *kind = g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY ? UNKNOT_FILE_KIND_FOLDER : UNKNOT_FILE_KIND_OTHER;
  return TRUE;
}

static void
find_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  UnknotFileKind kind;
  GError *error = NULL;

  if (find_kind (task_data, &kind, cancellable, &error))
    g_task_return_int (task, kind);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_file_kind_async:
 * @file: a file or a folder
 * @cancellable: (nullable): to give up
 * @callback: called when it is known
 * @user_data: for @callback
 *
 * Looks into a file in a thread.
 */
void
unknot_file_kind_async (GFile               *file,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (G_IS_FILE (file));

  g_task_set_source_tag (task, unknot_file_kind_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * unknot_file_kind_finish:
 * @result: the result
 * @kind: (out): what the file may be
 * @error: return location for an error of %G_IO_ERROR
 *
 * Gets what the file may be.
 *
 * Returns: `FALSE` if it could not be opened
 */
gboolean
unknot_file_kind_finish (GAsyncResult    *result,
                         UnknotFileKind  *kind,
                         GError         **error)
{
  GError *failure = NULL;
  gssize found = g_task_propagate_int (G_TASK (result), &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  *kind = (UnknotFileKind) found;
  return TRUE;
}
