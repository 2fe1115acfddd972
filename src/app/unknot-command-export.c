/* What the person has in Unknot as a file, by a command: no window, no toolkit, and nothing of it is changed. */

#include "unknot-command-export.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "unknot-config.h"
#include "unknot-export-words.h"
#include "unknot-fhir-flow.h"
#include "unknot-store-archive.h"
#include "unknot-table-flow.h"

typedef enum
{
  FORMAT_JSON,
  FORMAT_CSV,
  FORMAT_FHIR,
} Format;

static gboolean
find_format (const UnknotCommandExport *order,
             Format                    *format)
{
  static const struct
  {
    const char *word;
    const char *ending;
    Format format;
  } formats[] = {
    { "csv", ".csv", FORMAT_CSV },
    { "fhir", ".fhir.json", FORMAT_FHIR },
    { "json", "", FORMAT_JSON },
  };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (order->format != NULL
        ? g_str_equal (order->format, formats[i].word)
        : g_str_has_suffix (order->file, formats[i].ending))
      {
        *format = formats[i].format;
        return TRUE;
      }

  return FALSE;
}

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static GAsyncResult *
await (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

/* Another process may write the files meanwhile: each is whole at any time. */
static gboolean
read_journal (UnknotContext  *context,
              GError        **error)
{
  UnknotStore *store = unknot_context_get_store (context);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_only_read (store);
  unknot_store_load_async (store, NULL, ready_cb, &result);

  return unknot_store_load_finish (store, await (&result), error);
}

static GBytes *
make_archive (UnknotContext  *context,
              guint          *n_left_out,
              GError        **error)
{
  UnknotStore *store = unknot_context_get_store (context);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_archive_async (store, UNKNOT_VERSION, NULL, ready_cb, &result);

  return unknot_store_archive_finish (store, await (&result), n_left_out, error);
}

/* What a table would lack. What is doubtful in other ways is told in the window, where the person can look at it. */
static guint
count_unread (UnknotStore *store)
{
  guint n = 0;

  for (guint i = 0; i < unknot_store_get_n_problems (store); i++)
    switch ((int) unknot_store_get_problem (store, i)->kind)
      {
      case UNKNOT_PROBLEM_UNREADABLE:
      case UNKNOT_PROBLEM_FORBIDDEN:
      case UNKNOT_PROBLEM_NEWER:
        n++;
        break;
      default:
        break;
      }

  return n;
}

/* The names of techniques that the person has added are known a little later. */
static void
await_techniques (UnknotContext *context)
{
  UnknotPackStore *packs = unknot_techniques_get_store (unknot_context_get_techniques (context));

  while (!unknot_pack_store_get_loaded (packs))
    g_main_context_iteration (NULL, TRUE);
}

static GBytes *
make (UnknotContext  *context,
      Format          format,
      guint          *n_left_out,
      GError        **error)
{
  g_autoptr (UnknotSaveFlow) flow = NULL;

  if (format == FORMAT_JSON)
    return make_archive (context, n_left_out, error);

  *n_left_out = count_unread (unknot_context_get_store (context));
  await_techniques (context);
  flow = format == FORMAT_CSV ? unknot_table_flow_new (context, nl_langinfo (RADIXCHAR))
                              : unknot_fhir_flow_new (context);

  return unknot_save_flow_make (flow, error);
}

static gboolean
write_all (int      fd,
           GBytes  *bytes,
           GError **error)
{
  gsize left;
  const char *next = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize n = write (fd, next, left);

      if (n < 0 && errno != EINTR)
        {
          g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
          return FALSE;
        }
      next += MAX (n, 0);
      left -= (gsize) MAX (n, 0);
    }

  return TRUE;
}

/* A pipe or a device is written into, not replaced. */
static gboolean
write_into (const char *path,
            GBytes     *bytes,
            GError    **error)
{
  g_autofd int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);

  if (fd >= 0)
    return write_all (fd, bytes, error);

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
  return FALSE;
}

static gboolean
is_special (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 && !S_ISREG (info.st_mode) && !S_ISDIR (info.st_mode);
}

/* Where a link leads is replaced, not the link. */
static GFile *
resolve (const char *path)
{
  g_autofree char *target = realpath (path, NULL);

  return g_file_new_for_path (target != NULL ? target : path);
}

static gboolean
write_out (const UnknotCommandExport  *order,
           GBytes                     *bytes,
           GError                    **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (order->file, "-"))
    return write_all (STDOUT_FILENO, bytes, error);
  if (is_special (order->file))
    return write_into (order->file, bytes, error);

  file = resolve (order->file);
  return unknot_export_file_write (file, bytes, NULL, error);
}

/* Before anything is read: what could not go well in the end. */
static char *
refuse (const UnknotCommandExport *order)
{
  Format format;

  if (!find_format (order, &format))
    return g_strdup (_("--format can be json, csv or fhir."));
  if (g_str_equal (order->file, "-") || is_special (order->file))
    return NULL;
  /* Translators: a file would stay inside the sandbox of Flatpak; after the colon is what to write instead */
  if (order->sandboxed)
    return g_strdup (_("The sandbox only lets “-” out: --export - > FILE"));
  if (!order->force && g_file_test (order->file, G_FILE_TEST_EXISTS))
    return g_strdup_printf (_("“%s” is there already; --force writes over it."), order->file);

  return NULL;
}

static gboolean
export_to (UnknotContext              *context,
           const UnknotCommandExport  *order,
           guint                      *n_left_out,
           GError                    **error)
{
  g_autoptr (GBytes) bytes = NULL;
  Format format;

  find_format (order, &format);
  if (!read_journal (context, error))
    return FALSE;

  bytes = make (context, format, n_left_out, error);

  return bytes != NULL && write_out (order, bytes, error);
}

/**
 * unknot_command_export:
 * @context: a context whose journal is not read yet; it only reads from now on
 * @order: what to write
 * @said: (out) (nullable): what is to be said about it: why there is nothing, or what is missing
 *
 * Writes what the person has in Unknot into a file that only they may read. Blocks. The journal's files stay as they
 * are, also where something is wrong with them.
 *
 * Returns: whether all of it is there
 */
gboolean
unknot_command_export (UnknotContext              *context,
                       const UnknotCommandExport  *order,
                       char                      **said)
{
  g_autoptr (GError) error = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (UNKNOT_IS_CONTEXT (context), FALSE);
  g_return_val_if_fail (order != NULL && order->file != NULL, FALSE);

  *said = refuse (order);
  if (*said != NULL)
    return FALSE;

  if (!export_to (context, order, &n_left_out, &error))
    *said = g_strdup (unknot_export_words_failed (error));
  else if (n_left_out > 0)
    *said = unknot_export_words_left_out (n_left_out);

  return *said == NULL;
}
