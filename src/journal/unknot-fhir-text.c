/* How a FHIR document is written: JSON, piece by piece, so that ten years need no tree in memory. */

#include "unknot-fhir-private.h"

#include <string.h>

#define LOINC "http://loinc.org"

/* What ids are made from that no entry has: any bytes, but always the same. */
#define ID_SEED "io.github.unknot.Unknot/fhir"

static void
put_quoted (GString    *text,
            const char *value)
{
  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    {
      if (*c == '"' || *c == '\\')
        g_string_append_c (text, '\\');
      if (*c == '\n')
        g_string_append (text, "\\n");
      else if ((guchar) *c < 0x20 || *c == 0x7f)
        g_string_append_printf (text, "\\u%04x", (guint) (guchar) *c);
      else
        g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/* A comma where something stands before, and the name where there is one. */
static void
put_name (GString    *text,
          const char *name)
{
  char before = text->len > 0 ? text->str[text->len - 1] : '[';

  if (before != '{' && before != '[' && before != '\n')
    g_string_append_c (text, ',');
  if (name == NULL)
    return;

  put_quoted (text, name);
  g_string_append_c (text, ':');
}

void
unknot_fhir_open (GString    *text,
                  const char *name,
                  char        bracket)
{
  put_name (text, name);
  g_string_append_c (text, bracket);
}

void
unknot_fhir_close (GString *text,
                   char     bracket)
{
  g_string_append_c (text, bracket);
}

/* FHIR has no empty texts. */
void
unknot_fhir_put_text (GString    *text,
                      const char *name,
                      const char *value)
{
  if (value == NULL || *value == '\0')
    return;

  put_name (text, name);
  put_quoted (text, value);
}

void
unknot_fhir_put_whole (GString    *text,
                       const char *name,
                       int         value)
{
  put_name (text, name);
  g_string_append_printf (text, "%d", value);
}

/* As many digits as are known: "4.3". */
void
unknot_fhir_put_tenths (GString    *text,
                        const char *name,
                        int         tenths)
{
  put_name (text, name);
  g_string_append_printf (text, "%d.%d", tenths / 10, tenths % 10);
}

void
unknot_fhir_put_truth (GString    *text,
                       const char *name,
                       gboolean    value)
{
  put_name (text, name);
  g_string_append (text, value ? "true" : "false");
}

void
unknot_fhir_put_time (GString    *text,
                      const char *name,
                      UnknotTime  time)
{
  g_autofree char *words = unknot_time_format (time);

  unknot_fhir_put_text (text, name, words);
}

void
unknot_fhir_put_coding (GString    *text,
                        const char *name,
                        const char *code)
{
  unknot_fhir_open (text, name, '[');
  unknot_fhir_open (text, NULL, '{');
  unknot_fhir_put_text (text, "system", LOINC);
  unknot_fhir_put_text (text, "code", code);
  unknot_fhir_close (text, '}');
  unknot_fhir_close (text, ']');
}

/* What something is, in words; with a code where there is one that was looked up. */
void
unknot_fhir_put_concept (GString    *text,
                         const char *name,
                         const char *code,
                         const char *words)
{
  unknot_fhir_open (text, name, '{');
  if (code != NULL)
    unknot_fhir_put_coding (text, "coding", code);
  unknot_fhir_put_text (text, "text", words);
  unknot_fhir_close (text, '}');
}

void
unknot_fhir_put_reference (GString    *text,
                           const char *name,
                           const char *id)
{
  g_autofree char *reference = g_strconcat ("urn:uuid:", id, NULL);

  unknot_fhir_open (text, name, '{');
  unknot_fhir_put_text (text, "reference", reference);
  unknot_fhir_close (text, '}');
}

void
unknot_fhir_put_note (GString    *text,
                      const char *words)
{
  if (words == NULL || *words == '\0')
    return;

  unknot_fhir_open (text, "note", '[');
  unknot_fhir_open (text, NULL, '{');
  unknot_fhir_put_text (text, "text", words);
  unknot_fhir_close (text, '}');
  unknot_fhir_close (text, ']');
}

/* The id of what an entry becomes: the entry's own, or, for what it becomes besides and for entries with other ids
 * than UUIDs, one that is made from it (RFC 9562, version 8): the same in every export. */
char *
unknot_fhir_make_id (const char *uuid,
                     const char *role)
{
  g_autoptr (GChecksum) sum = NULL;
  guint8 bytes[20];
  gsize length = sizeof bytes;

  if (role == NULL && g_uuid_string_is_valid (uuid))
    return g_ascii_strdown (uuid, -1);

  sum = g_checksum_new (G_CHECKSUM_SHA1);
  g_checksum_update (sum, (const guchar *) ID_SEED, -1);
  g_checksum_update (sum, (const guchar *) uuid, (gssize) strlen (uuid) + 1);
  g_checksum_update (sum, (const guchar *) (role != NULL ? role : ""), -1);
  g_checksum_get_digest (sum, bytes, &length);
  bytes[6] = (guint8) ((bytes[6] & 0x0f) | 0x80);
  bytes[8] = (guint8) ((bytes[8] & 0x3f) | 0x80);
  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                          bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                          bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]);
}
