#include "unknot-scan.h"

#include <math.h>
#include <string.h>

/* Where the scan is, and the worst that it has seen. */
typedef struct
{
  const char *at;
  const char *end;
  gboolean    broken;
  gboolean    lossy;
} Scanner;

static int
read_hex (Scanner *scanner)
{
  int value = 0;

  for (int i = 0; i < 4; i++, scanner->at++)
    {
      if (scanner->at >= scanner->end || !g_ascii_isxdigit (*scanner->at))
        {
          scanner->broken = TRUE;
          return 0;
        }
      value = value * 16 + g_ascii_xdigit_value (*scanner->at);
    }

  return value;
}

/* After "\u". json-glib cuts a string at \u0000, writes \u001f as it is, and can't keep half a surrogate pair. */
static void
scan_unicode (Scanner *scanner)
{
  int unit = read_hex (scanner);

  if (unit == 0 || unit == 0x1f || (unit >= 0xdc00 && unit <= 0xdfff))
    scanner->lossy = TRUE;
  if (unit < 0xd800 || unit > 0xdbff)
    return;

  if (scanner->end - scanner->at < 6 || scanner->at[0] != '\\' || scanner->at[1] != 'u')
    {
      scanner->lossy = TRUE;
      return;
    }
  scanner->at += 2;
  unit = read_hex (scanner);
  if (unit < 0xdc00 || unit > 0xdfff)
    scanner->lossy = TRUE;
}

/* After the opening quote; leaves @scanner behind the closing one. */
static void
scan_string (Scanner *scanner)
{
  while (scanner->at < scanner->end && !scanner->broken)
    {
      char c = *scanner->at++;

      if (c == '"')
        return;
      if (c == '\0')
        scanner->broken = TRUE;
      else if (c == '\x1f')
        scanner->lossy = TRUE;
      else if (c == '\\' && scanner->at < scanner->end && *scanner->at++ == 'u')
        scan_unicode (scanner);
    }

  scanner->broken = TRUE;
}

static gboolean
fits_integer (const char *token)
{
  return g_ascii_string_to_signed (token, 10, G_MININT64, G_MAXINT64, NULL, NULL);
}

/* A number that is too large becomes "inf" and one that is too small 0. */
static gboolean
fits_double (const char *token)
{
  double value = g_ascii_strtod (token, NULL);

  if (!isfinite (value))
    return FALSE;
  return fpclassify (value) != FP_ZERO || strcspn (token, "123456789") >= strcspn (token, "eE");
}

/* At the first character of a number. */
static void
scan_number (Scanner *scanner)
{
  const char *start = scanner->at;
  gboolean whole = TRUE;
  gsize length;

  while (scanner->at < scanner->end && (g_ascii_isdigit (*scanner->at) || strchr ("+-.eE", *scanner->at) != NULL) &&
         *scanner->at != '\0')
    whole &= strchr (".eE", *scanner->at++) == NULL;

  length = (gsize) (scanner->at - start);
  if (!whole || length > 18)
    {
      g_autofree char *token = g_strndup (start, length);

      if (whole ? !fits_integer (token) : !fits_double (token))
        scanner->lossy = TRUE;
    }
}

/**
 * unknot_scan_text:
 * @text: (array length=length): a file of the person, without a byte order mark
 * @length: its length in bytes
 *
 * Looks for what json-glib's parser lets pass although it can't keep it: an empty file, a second value, NUL bytes,
 * numbers beyond 64 bits or the range of a double, `\u0000` in a text. Whether the text is JSON is for the parser.
 *
 * Returns: what it looks like
 */
UnknotScan
unknot_scan_text (const char *text,
                  gsize       length)
{
  Scanner scanner = { .at = text };
  gboolean opened = FALSE;
  int depth = 0;

  g_return_val_if_fail (text != NULL || length == 0, UNKNOT_SCAN_BROKEN);

  /* What holds nothing may be nowhere. */
  if (length == 0)
    return UNKNOT_SCAN_BROKEN;

  scanner.end = text + length;
  while (scanner.at < scanner.end && !scanner.broken)
    {
      char c = *scanner.at;

      if (g_ascii_isspace (c))
        {
          scanner.at++;
          continue;
        }
      if (c == '\0' || (depth == 0 && (opened || c != '{')))
        return UNKNOT_SCAN_BROKEN;

      if (c == '-' || g_ascii_isdigit (c))
        {
          scan_number (&scanner);
          continue;
        }

      scanner.at++;
      if (c == '"')
        scan_string (&scanner);
      else if (c == '{' || c == '[')
        depth++;
      else if (c == '}' || c == ']')
        depth--;
      opened = TRUE;
    }

  if (scanner.broken || depth != 0 || !opened)
    return UNKNOT_SCAN_BROKEN;
  return scanner.lossy ? UNKNOT_SCAN_LOSSY : UNKNOT_SCAN_WHOLE;
}
