#include "unknot-month.h"

#include "unknot-entry.h"
#include "unknot-json.h"
#include "unknot-migration.h"
#include "unknot-month-split.h"
#include "unknot-scan.h"

#include <string.h>

struct _UnknotMonth
{
  char       name[UNKNOT_MONTH_SIZE];
  int        version;
  char      *head;     /* the file up to its entries: an object that is still open */
  GPtrArray *strays;   /* the text of each element of `entries` that is no entry */
};

G_DEFINE_BOXED_TYPE (UnknotMonth, unknot_month, unknot_month_ref, unknot_month_unref)

static UnknotMonth *
make_month (const char *name,
            int         version)
{
  UnknotMonth *self = g_atomic_rc_box_new0 (UnknotMonth);

  g_strlcpy (self->name, name, sizeof self->name);
  self->version = version;
  self->strays = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void
free_contents (UnknotMonth *self)
{
  g_clear_pointer (&self->head, g_free);
  g_clear_pointer (&self->strays, g_ptr_array_unref);
}

/* The members other than `entries`, as text without the closing brace. */
static char *
make_head (JsonObject *object)
{
  g_autoptr (JsonObject) rest = json_object_new ();
  g_autoptr (JsonNode) node = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;
  char *text;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    if (strcmp (name, "entries") != 0)
      json_object_set_member (rest, name, json_node_ref (value));

  node = json_node_init_object (json_node_alloc (), rest);
  text = json_to_string (node, FALSE);
  text[strlen (text) - 1] = '\0';
  return text;
}

static void
take_entries (UnknotMonth *self,
              JsonArray   *array,
              GPtrArray   *entries)
{
  guint n_elements = json_array_get_length (array);

  for (guint i = 0; i < n_elements; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      UnknotEntry *entry = unknot_entry_new_from_json (node, self->name, NULL);

      if (entry != NULL)
        g_ptr_array_add (entries, entry);
      else
        g_ptr_array_add (self->strays, json_to_string (node, FALSE));
    }
}

/* As they stand in the file, bit for bit. */
static void
take_elements (UnknotMonth *self,
               GPtrArray   *elements,
               GPtrArray   *entries)
{
  for (guint i = 0; i < elements->len; i++)
    {
      UnknotPacked *element = g_ptr_array_index (elements, i);
      UnknotEntry *entry = unknot_entry_new_from_packed (element, self->name, NULL);

      if (entry != NULL)
        g_ptr_array_add (entries, entry);
      else
        g_ptr_array_add (self->strays, g_strdup (unknot_packed_get_source (element)));
    }
}

static GBytes *
skip_byte_order_mark (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  return g_bytes_new_from_bytes (bytes, skip, length - skip);
}

static gboolean
scan_text (const char  *text,
           gsize        length,
           gboolean    *lossy,
           GError     **error)
{
  UnknotScan scan = unknot_scan_text (text, length);

  *lossy = scan == UNKNOT_SCAN_LOSSY;
  if (scan == UNKNOT_SCAN_BROKEN)
    g_set_error_literal (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX,
                         "empty, cut short, or not one JSON object");

  return scan != UNKNOT_SCAN_BROKEN;
}

static UnknotMonth *
parse_text (const char  *name,
            const char  *text,
            gsize        length,
            GPtrArray   *entries,
            GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (!unknot_json_parser_load (parser, text, length, name, error))
    return NULL;

  return unknot_month_read (name, json_node_get_object (json_parser_get_root (parser)), entries, error);
}

/* Only what is around the entries becomes a tree; `NULL` if that can't be told apart, or is not of today. */
static UnknotMonth *
parse_apart (const char  *name,
             const char  *text,
             gsize        length,
             GPtrArray   *entries)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_packed_unref);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (UnknotMonth) self = NULL;

  if (!unknot_month_split (text, length, rest, elements))
    return NULL;
  self = parse_text (name, rest->str, rest->len, entries, NULL);
  if (self == NULL || self->version < UNKNOT_MONTH_VERSION)
    return NULL;

  take_elements (self, elements, entries);
  return g_steal_pointer (&self);
}

/**
 * unknot_month_new:
 * @name: the month, as "2026-11"
 *
 * Makes what a new month file starts with.
 *
 * Returns: (transfer full): the month
 */
UnknotMonth *
unknot_month_new (const char *name)
{
  UnknotMonth *self;

  g_return_val_if_fail (unknot_month_is_name (name), NULL);

  self = make_month (name, UNKNOT_MONTH_VERSION);
  self->head = g_strdup_printf ("{\"format\":\"%s\",\"version\":%d,\"month\":\"%s\"",
                                UNKNOT_MONTH_FORMAT, UNKNOT_MONTH_VERSION, name);
  return self;
}

/**
 * unknot_month_parse:
 * @name: the month that the file's name says, as "2026-11"
 * @bytes: the file
 * @entries: (element-type UnknotEntry): where its entries are added
 * @lossy: (out): whether something in it could not be written back as it is
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a month file of any version. Of a later version only what looks like entries is taken, to be shown; it must
 * not be written. Elements that are no entries are kept. A byte order mark is skipped. Entries keep their text bit for
 * bit, unless json-glib is more lenient than RFC 8259 and the file is so too.
 *
 * Returns: (transfer full) (nullable): the month, or `NULL` with @error set
 */
UnknotMonth *
unknot_month_parse (const char  *name,
                    GBytes      *bytes,
                    GPtrArray   *entries,
                    gboolean    *lossy,
                    GError     **error)
{
  g_autoptr (GBytes) plain = NULL;
  const char *text;
  gsize length;
  UnknotMonth *self;

  g_return_val_if_fail (unknot_month_is_name (name), NULL);
  g_return_val_if_fail (bytes != NULL && entries != NULL && lossy != NULL, NULL);

  plain = skip_byte_order_mark (bytes);
  text = g_bytes_get_data (plain, &length);
  if (!scan_text (text, length, lossy, error))
    return NULL;

  self = parse_apart (name, text, length, entries);
  return self != NULL ? self : parse_text (name, text, length, entries, error);
}

/**
 * unknot_month_read:
 * @name: the month, as "2026-11"
 * @file: a month file of any version
 * @entries: (element-type UnknotEntry): where its entries are added
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a month file that is parsed already, as [func@Unknot.Month.parse] does.
 *
 * Returns: (transfer full) (nullable): the month, or `NULL` with @error set
 */
UnknotMonth *
unknot_month_read (const char  *name,
                   JsonObject  *file,
                   GPtrArray   *entries,
                   GError     **error)
{
  g_autoptr (UnknotMonth) self = NULL;
  g_autoptr (JsonObject) object = NULL;
  const char *format;
  JsonArray *array;
  int version;

  g_return_val_if_fail (unknot_month_is_name (name), NULL);
  g_return_val_if_fail (file != NULL && entries != NULL, NULL);

  format = unknot_json_string (file, name, "format", error);
  if (format == NULL)
    return NULL;
  if (strcmp (format, UNKNOT_MONTH_FORMAT) != 0)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'format' is '%s'", name, format);
      return NULL;
    }
  if (!unknot_json_integer (file, name, "version", 1, G_MAXINT, &version, error))
    return NULL;

  if (version <= UNKNOT_MONTH_VERSION)
    object = unknot_migrate (file, version, NULL, UNKNOT_MONTH_VERSION - 1);
  else
    object = json_object_ref (file);
  array = unknot_json_array (object, name, "entries", error);
  if (array == NULL)
    return NULL;

  self = make_month (name, version);
  self->head = make_head (object);
  take_entries (self, array, entries);
  return g_steal_pointer (&self);
}

/**
 * unknot_month_ref:
 * @self: a month
 *
 * Takes a reference; from any thread.
 *
 * Returns: (transfer full): @self
 */
UnknotMonth *
unknot_month_ref (UnknotMonth *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_month_unref:
 * @self: (transfer full): a month
 *
 * Drops a reference; from any thread.
 */
void
unknot_month_unref (UnknotMonth *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) free_contents);
}

/**
 * unknot_month_get_name:
 * @self: a month
 *
 * Gets the name.
 *
 * Returns: (transfer none): the name, as "2026-11"
 */
const char *
unknot_month_get_name (UnknotMonth *self)
{
  return self->name;
}

/**
 * unknot_month_get_version:
 * @self: a month
 *
 * Gets the version that the file had.
 *
 * Returns: the version; above %UNKNOT_MONTH_VERSION a later app wrote it
 */
int
unknot_month_get_version (UnknotMonth *self)
{
  return self->version;
}

/**
 * unknot_month_get_n_strays:
 * @self: a month
 *
 * Counts the elements of `entries` that are no entries. They are kept in the file.
 *
 * Returns: how many there are
 */
guint
unknot_month_get_n_strays (UnknotMonth *self)
{
  return self->strays->len;
}

static void
begin_line (GString  *text,
            gboolean *first)
{
  g_string_append (text, *first ? "\n" : ",\n");
  *first = FALSE;
}

/**
 * unknot_month_pack_entries:
 * @entries: (element-type UnknotEntry): entries
 *
 * Takes what [method@Unknot.Month.to_bytes] needs of entries. It can be given to a thread.
 *
 * Returns: (transfer full) (element-type UnknotPacked): the packed entries
 */
GPtrArray *
unknot_month_pack_entries (GPtrArray *entries)
{
  GPtrArray *packed = g_ptr_array_new_full (entries->len, (GDestroyNotify) unknot_packed_unref);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (packed, unknot_packed_ref (unknot_entry_get_packed (g_ptr_array_index (entries, i))));

  return packed;
}

/**
 * unknot_month_to_bytes:
 * @self: a month
 * @packed: (element-type UnknotPacked): its entries
 *
 * Writes the file, each entry as it stood in it; from any thread.
 *
 * Returns: (transfer full): the text of the file
 */
GBytes *
unknot_month_to_bytes (UnknotMonth *self,
                       GPtrArray   *packed)
{
  GString *text = g_string_sized_new (1024 + packed->len * 256);
  gboolean first = TRUE;

  g_string_append (text, self->head);
  g_string_append (text, ",\n\"entries\":[");
  for (guint i = 0; i < self->strays->len; i++)
    {
      begin_line (text, &first);
      g_string_append (text, g_ptr_array_index (self->strays, i));
    }
  for (guint i = 0; i < packed->len; i++)
    {
      begin_line (text, &first);
      g_string_append (text, unknot_packed_get_source (g_ptr_array_index (packed, i)));
    }
  g_string_append (text, "\n]}\n");

  return g_string_free_to_bytes (text);
}

/**
 * unknot_month_is_name:
 * @name: a text
 *
 * Says whether a text is the name of a month.
 *
 * Returns: `TRUE` for one like "2026-11"
 */
gboolean
unknot_month_is_name (const char *name)
{
  if (strlen (name) != 7 || name[4] != '-')
    return FALSE;
  for (int i = 0; i < 7; i++)
    if (i != 4 && !g_ascii_isdigit (name[i]))
      return FALSE;

  return strcmp (name + 5, "01") >= 0 && strcmp (name + 5, "12") <= 0;
}
