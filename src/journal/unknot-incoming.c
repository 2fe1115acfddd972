#include "unknot-incoming.h"

#include "unknot-archive-private.h"
#include "unknot-json.h"
#include "unknot-scan.h"

#include <string.h>

#define FORMAT "unknot-incoming"
#define VERSION 1

struct _UnknotIncoming
{
  /* Owned */
  UnknotArchive       *archive;
  GBytes              *bytes;

  UnknotIncomingFlags  flags;
};

G_DEFINE_BOXED_TYPE (UnknotIncoming, unknot_incoming, unknot_incoming_ref, unknot_incoming_unref)

static UnknotIncoming *
incoming_new (UnknotArchive       *archive,
              GBytes              *bytes,
              UnknotIncomingFlags  flags)
{
  UnknotIncoming *self = g_atomic_rc_box_new0 (UnknotIncoming);

  self->archive = unknot_archive_ref (archive);
  self->bytes = g_bytes_ref (bytes);
  self->flags = flags;
  return self;
}

static const char *
to_truth (UnknotIncomingFlags  flags,
          UnknotIncomingFlags  flag)
{
  return (flags & flag) != 0 ? "true" : "false";
}

/* Around the archive as it came, bit for bit; a byte order mark stands only at the beginning of a file. */
static GBytes *
wrap (GBytes              *file,
      UnknotIncomingFlags  flags)
{
  gsize length;
  const char *text = g_bytes_get_data (file, &length);
  gsize skip = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  GString *wrapped = g_string_sized_new (length + 128);

  g_string_append_printf (wrapped, "{\"format\":\"%s\",\"version\":%d,\"replace\":%s,\"profile\":%s,\"archive\":\n",
                          FORMAT, VERSION, to_truth (flags, UNKNOT_INCOMING_REPLACE),
                          to_truth (flags, UNKNOT_INCOMING_PROFILE));
  g_string_append_len (wrapped, text + skip, (gssize) (length - skip));
  g_string_append (wrapped, "}\n");
  return g_string_free_to_bytes (wrapped);
}

/**
 * unknot_incoming_new:
 * @archive: what is to be taken in
 * @file: the file that it was read from
 * @flags: what is to become of it
 *
 * Makes what is to be taken in.
 *
 * Returns: (transfer full): a new object
 */
UnknotIncoming *
unknot_incoming_new (UnknotArchive       *archive,
                     GBytes              *file,
                     UnknotIncomingFlags  flags)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (archive != NULL && file != NULL, NULL);

  bytes = wrap (file, flags);
  return incoming_new (archive, bytes, flags);
}

static gboolean
read_flag (JsonObject           *object,
           const char           *where,
           const char           *member,
           UnknotIncomingFlags   flag,
           UnknotIncomingFlags  *flags,
           GError              **error)
{
  gboolean truth;

  if (!unknot_json_boolean (object, where, member, &truth, error))
    return FALSE;

  if (truth)
    *flags |= flag;
  return TRUE;
}

static JsonObject *
read_head (GBytes               *bytes,
           const char           *where,
           UnknotIncomingFlags  *flags,
           GError              **error)
{
  g_autoptr (JsonObject) object = NULL;
  const char *format;
  int version;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length == 0 || unknot_scan_text (text, length) != UNKNOT_SCAN_WHOLE)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX,
                   "%s: empty, cut short, or not one JSON object", where);
      return NULL;
    }

  object = unknot_json_parse (bytes, where, error);
  format = object != NULL ? unknot_json_string (object, where, "format", error) : NULL;
  if (format == NULL)
    return NULL;
  if (strcmp (format, FORMAT) != 0)
    {
      unknot_json_refuse (error, where, "format", "is not that of what is to be taken in");
      return NULL;
    }
  if (!unknot_json_integer (object, where, "version", 1, VERSION, &version, error) ||
      !read_flag (object, where, "replace", UNKNOT_INCOMING_REPLACE, flags, error) ||
      !read_flag (object, where, "profile", UNKNOT_INCOMING_PROFILE, flags, error))
    return NULL;

  return g_steal_pointer (&object);
}

/**
 * unknot_incoming_parse:
 * @bytes: contents of `incoming.json`
 * @where: its name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads what was to be taken in when the app was cut off. Blocks; from any thread.
 *
 * Returns: (transfer full) (nullable): what is to be taken in, or `NULL` with @error set
 */
UnknotIncoming *
unknot_incoming_parse (GBytes      *bytes,
                       const char  *where,
                       GError     **error)
{
  UnknotIncomingFlags flags = UNKNOT_INCOMING_NONE;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (UnknotArchive) archive = NULL;
  JsonObject *inner;

  g_return_val_if_fail (bytes != NULL && where != NULL, NULL);

  object = read_head (bytes, where, &flags, error);
  inner = object != NULL ? unknot_json_object (object, where, "archive", error) : NULL;
  archive = inner != NULL ? unknot_archive_take_object (inner, where, error) : NULL;
  return archive != NULL ? incoming_new (archive, bytes, flags) : NULL;
}

static void
free_contents (UnknotIncoming *self)
{
  unknot_archive_unref (self->archive);
  g_bytes_unref (self->bytes);
}

/**
 * unknot_incoming_ref:
 * @self: what is to be taken in
 *
 * Takes a reference; from any thread.
 *
 * Returns: (transfer full): @self
 */
UnknotIncoming *
unknot_incoming_ref (UnknotIncoming *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_incoming_unref:
 * @self: (transfer full): what is to be taken in
 *
 * Drops a reference.
 */
void
unknot_incoming_unref (UnknotIncoming *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) free_contents);
}

/**
 * unknot_incoming_get_archive:
 * @self: what is to be taken in
 *
 * Gets the archive.
 *
 * Returns: (transfer none): the archive
 */
UnknotArchive *
unknot_incoming_get_archive (UnknotIncoming *self)
{
  return self->archive;
}

/**
 * unknot_incoming_get_flags:
 * @self: what is to be taken in
 *
 * Gets what is to become of the archive.
 *
 * Returns: the flags
 */
UnknotIncomingFlags
unknot_incoming_get_flags (UnknotIncoming *self)
{
  return self->flags;
}

/**
 * unknot_incoming_get_bytes:
 * @self: what is to be taken in
 *
 * Gets what `incoming.json` is to hold.
 *
 * Returns: (transfer none): the contents of the file
 */
GBytes *
unknot_incoming_get_bytes (UnknotIncoming *self)
{
  return self->bytes;
}
