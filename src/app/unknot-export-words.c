#include "unknot-export-words.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

/**
 * unknot_export_words_failed:
 * @error: why
 *
 * Says why nothing of the journal was exported.
 *
 * Returns: (transfer none): a sentence for the person
 */
const char *
unknot_export_words_failed (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BUSY))
    return _("Nothing was exported: the journal is still being read.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _("Nothing was exported: the disk is full.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _("Nothing was exported: this folder can’t be written to.");

  return _("Nothing was exported.");
}

/**
 * unknot_export_words_left_out:
 * @n_left_out: how many files could not be read, 1 or more
 *
 * Says that not everything was exported.
 *
 * Returns: (transfer full): words for the person
 */
char *
unknot_export_words_left_out (guint n_left_out)
{
  return g_strdup_printf (ngettext ("Exported all but %u file that can’t be read",
                                    "Exported all but %u files that can’t be read", n_left_out), n_left_out);
}
