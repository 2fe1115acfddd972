/* How a file becomes a tree, and why it does not. */

#include "unknot-json.h"

#include <string.h>

/* Where a text ends that begins after @start, or @length. */
static gsize
find_quote (const char *text,
            gsize       start,
            gsize       length)
{
  for (gsize i = start; i < length;)
    {
      const char *quote = memchr (text + i, '"', length - i);
      gsize slashes = 0;

      if (quote == NULL)
        return length;
      i = (gsize) (quote - text);
      while (i - slashes > start && text[i - slashes - 1] == '\\')
        slashes++;
      if (slashes % 2 == 0)
        return i;
      i++;
    }

  return length;
}

/* json-glib skips a byte order mark and stops at the end of the first value, so `{}{}` passes its strict parser. */
static gboolean
is_one_object (const char *text,
               gsize       length)
{
  gboolean closed = FALSE;
  int depth = 0;

  for (gsize i = 0; i < length; i++)
    {
      char c = text[i];

      if (depth == 0 && !closed && c != '{' && !g_ascii_isspace (c))
        return FALSE;
      if (closed && !g_ascii_isspace (c))
        return FALSE;
      if (c == '"')
        i = find_quote (text, i + 1, length);
      else if (c == '{' || c == '[')
        depth++;
      else if (c == '}' || c == ']')
        closed = --depth == 0;
    }

  return TRUE;
}

typedef struct
{
  int line;
  int column;
} Place;

/* json-glib still knows where it stands. */
static void
error_cb (JsonParser   *parser,
          const GError *reason,
          Place        *place)
{
  place->line = json_parser_get_current_line (parser);
  place->column = json_parser_get_current_pos (parser);
}

static const char *
describe_reason (const GError *reason)
{
  if (g_error_matches (reason, JSON_PARSER_ERROR, JSON_PARSER_ERROR_TRAILING_COMMA))
    return "a comma before nothing";
  if (g_error_matches (reason, JSON_PARSER_ERROR, JSON_PARSER_ERROR_MISSING_COMMA))
    return "a comma is missing";
  if (g_error_matches (reason, JSON_PARSER_ERROR, JSON_PARSER_ERROR_MISSING_COLON))
    return "a colon is missing";
  if (g_error_matches (reason, JSON_PARSER_ERROR, JSON_PARSER_ERROR_INVALID_DATA))
    return "not UTF-8";
  if (g_error_matches (reason, JSON_PARSER_ERROR, JSON_PARSER_ERROR_NESTING))
    return "nested too deeply";

  return "not JSON";
}

/**
 * unknot_json_parser_load:
 * @parser: a parser
 * @text: (array length=length): the text of the file, UTF-8
 * @length: its length in bytes
 * @where: the file's name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Lets json-glib read a text by the letter. Its own messages quote what they stumble over, which may be the person's
 * words; this one's say only where and why.
 *
 * Returns: whether it is JSON
 */
gboolean
unknot_json_parser_load (JsonParser  *parser,
                         const char  *text,
                         gsize        length,
                         const char  *where,
                         GError     **error)
{
  g_autoptr (GError) reason = NULL;
  Place place = { 0 };
  gulong handler = g_signal_connect (parser, "error", G_CALLBACK (error_cb), &place);
  gboolean loaded;

  json_parser_set_strict (parser, TRUE);
  loaded = json_parser_load_from_data (parser, text, (gssize) length, &reason);
  g_signal_handler_disconnect (parser, handler);
  if (!loaded && place.line > 0)
    g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "%s: line %d, column %d: %s", where, place.line,
                 place.column, describe_reason (reason));
  else if (!loaded)
    g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "%s: %s", where, describe_reason (reason));

  return loaded;
}

/**
 * unknot_json_parse:
 * @bytes: the text of the file, UTF-8
 * @where: the file's name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Parses a file whose outermost value is an object, by the letter of RFC 8259.
 *
 * An empty file, a NUL byte, a byte order mark, comments, single quotes and anything after the
 * object are errors.
 *
 * Returns: (transfer full) (nullable): the object, or `NULL` with @error set
 */
JsonObject *
unknot_json_parse (GBytes      *bytes,
                   const char  *where,
                   GError     **error)
{
  /* Nobody changes what was read, so that it need not be sealed, which takes a hash of everything. */
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  JsonNode *root;

  if (length == 0)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "%s: the file is empty", where);
      return NULL;
    }
  if (memchr (text, '\0', length) != NULL)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "%s: the file has NUL bytes", where);
      return NULL;
    }

  if (!unknot_json_parser_load (parser, text, length, where, error))
    return NULL;

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root) || !is_one_object (text, length))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "%s: the file is not one JSON object", where);
      return NULL;
    }

  return json_object_ref (json_node_get_object (root));
}

/**
 * unknot_json_load:
 * @file: a data file of the app: in a resource, or on disk in tests
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads and parses @file without going back to the main loop; not for files of the person.
 *
 * Returns: (transfer full) (nullable): the object, or `NULL` with @error set
 */
JsonObject *
unknot_json_load (GFile   *file,
                  GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);

  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return unknot_json_parse (bytes, name, error);
}
