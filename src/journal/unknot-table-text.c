/* What has to be guessed before the cells of a table can be read: how its text is encoded, and what separates cells. */

#include "unknot-table-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-table.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define N_RECORDS 20

/* Spreadsheets write UTF-16 also without a mark: then every other byte of plain letters is NUL. */
static const char *
guess_wide_encoding (const char *data,
                     gsize       size)
{
  guint n_nuls[2] = { 0, 0 };
  gsize n_looked = MIN (size, 256) & ~(gsize) 1;

  if (size >= 2 && memcmp (data, "\xff\xfe", 2) == 0)
    return "UTF-16LE";
  if (size >= 2 && memcmp (data, "\xfe\xff", 2) == 0)
    return "UTF-16BE";

  for (gsize i = 0; i < n_looked; i++)
    n_nuls[i % 2] += data[i] == '\0';
  if (n_nuls[0] == 0 && n_nuls[1] > n_looked / 4)
    return "UTF-16LE";
  if (n_nuls[1] == 0 && n_nuls[0] > n_looked / 4)
    return "UTF-16BE";

  return NULL;
}

/* Old spreadsheets in western languages; their texts are hardly ever valid UTF-8 by chance. */
static const char *
guess_encoding (const char *data,
                gsize       size)
{
  const char *wide = guess_wide_encoding (data, size);

  if (wide != NULL)
    return wide;

  return g_utf8_validate_len (data, size, NULL) ? NULL : "WINDOWS-1252";
}

/**
 * unknot_table_text_decode:
 * @bytes: a file
 * @error: return location for %UNKNOT_TABLE_ERROR_TEXT
 *
 * Makes UTF-8 of a file, from UTF-8 or UTF-16 with or without a byte-order mark, or Windows-1252.
 *
 * Returns: (transfer full) (nullable): the text without a mark, or `NULL` with @error set
 */
char *
unknot_table_text_decode (GBytes  *bytes,
                          GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *encoding = guess_encoding (data, size);
  g_autofree char *text = NULL;

  if (encoding == NULL)
    text = g_strndup (data, size);
  else
    text = g_convert (data, (gssize) size, "UTF-8", encoding, NULL, &size, NULL);
  if (text == NULL || memchr (text, '\0', size) != NULL)
    {
      g_set_error_literal (error, UNKNOT_TABLE_ERROR, UNKNOT_TABLE_ERROR_TEXT, _("This file is no table: it is not text."));
      return NULL;
    }

  if (g_str_has_prefix (text, BYTE_ORDER_MARK))
    memmove (text, text + strlen (BYTE_ORDER_MARK), size - strlen (BYTE_ORDER_MARK) + 1);
  return g_steal_pointer (&text);
}

/* How often a character stands outside of quotes in each of the first records. */
static guint
count_per_record (const char *text,
                  char        separator,
                  guint       counts[N_RECORDS])
{
  gboolean quoted = FALSE;
  guint n_records = 0;

  counts[0] = 0;
  for (; *text != '\0' && n_records < N_RECORDS; text++)
    if (*text == '"')
      quoted = !quoted;
    else if (!quoted && *text == separator)
      counts[n_records]++;
    else if (!quoted && *text == '\n' && ++n_records < N_RECORDS)
      counts[n_records] = 0;

  return n_records + (n_records < N_RECORDS);
}

/* How many records agree on how many cells there are. */
static guint
get_agreement (const char *text,
               char        separator)
{
  guint counts[N_RECORDS];
  guint n_records = count_per_record (text, separator, counts);
  guint best = 0;

  for (guint i = 0; i < n_records; i++)
    {
      guint n = 0;

      for (guint j = 0; j < n_records; j++)
        n += counts[i] > 0 && counts[j] == counts[i];
      best = MAX (best, n);
    }

  return best;
}

/**
 * unknot_table_text_separator:
 * @text: the text of a table, with a line feed at the end of each line
 *
 * Finds out what separates cells: what stands equally often in most of the first twenty records, outside of quotes. The
 * comma comes last, since it can be that of the numbers as well.
 *
 * Returns: the separator
 */
char
unknot_table_text_separator (const char *text)
{
  static const char candidates[] = { '\t', ';', '|', ',' };
  char best = ',';
  guint most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      guint agreement = get_agreement (text, candidates[i]);

      if (agreement > most)
        {
          most = agreement;
          best = candidates[i];
        }
    }

  return best;
}
