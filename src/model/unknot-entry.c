#include "unknot-entry.h"

#include <string.h>

#include "unknot-entry-private.h"
#include "unknot-json.h"
#include "unknot-members.h"
#include "unknot-records-private.h"

struct _UnknotEntry
{
  GObject         parent_instance;

  UnknotEntryKind kind;
  UnknotTime      time;
  UnknotTime      modified;
  int             revision;
  char            month[UNKNOT_MONTH_SIZE];

  /* Owned */
  UnknotPacked   *packed;
  UnknotArea     *area;

  /* Borrowed from the packed form */
  const char     *uuid;
  const char     *knot;
};

G_DEFINE_FINAL_TYPE (UnknotEntry, unknot_entry, G_TYPE_OBJECT)

static const char * const kind_ids[] = {
  [UNKNOT_ENTRY_OTHER] = "",
  [UNKNOT_ENTRY_KNOT] = "knot",
  [UNKNOT_ENTRY_RATING] = "rating",
  [UNKNOT_ENTRY_SESSION] = "session",
  [UNKNOT_ENTRY_DAY] = "day",
  [UNKNOT_ENTRY_WEEK] = "week",
  [UNKNOT_ENTRY_MARK] = "mark",
  [UNKNOT_ENTRY_CHECK] = "check",
  [UNKNOT_ENTRY_PRESS] = "press",
  [UNKNOT_ENTRY_ALLOW] = "allow",
};

static UnknotEntryKind
kind_from_id (const char *id)
{
  for (guint i = UNKNOT_ENTRY_KNOT; i < G_N_ELEMENTS (kind_ids); i++)
    if (strcmp (kind_ids[i], id) == 0)
      return (UnknotEntryKind) i;

  return UNKNOT_ENTRY_OTHER;
}

static const char *
read_text (const UnknotValue *object,
           const char        *member,
           GError           **error)
{
  const char *text = unknot_value_get_text (object, member);

  if (text == NULL)
    g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER, "entry: member '%s' is missing, or not a text",
                 member);
  return text;
}

static gboolean
read_time (const UnknotValue *object,
           const char        *member,
           UnknotTime        *time,
           GError           **error)
{
  const char *text = read_text (object, member, error);

  if (text == NULL)
    return FALSE;
  if (!unknot_time_parse (text, time))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "entry: member '%s' is not a time with an offset", member);
      return FALSE;
    }

  return TRUE;
}

/* Few knots have one, and who asks for a knot's place must not have to free it: read here, once. */
static UnknotArea *
read_area (UnknotEntry *self)
{
  g_autoptr (JsonObject) object = NULL;
  JsonObject *area;

  if (!unknot_value_has (unknot_entry_get_value (self), "area"))
    return NULL;

  object = unknot_entry_dup_object (self);
  area = unknot_json_object (object, "entry", "area", NULL);
  return area != NULL ? unknot_area_new_from_json (area) : NULL;
}

static void
unknot_entry_finalize (GObject *object)
{
  UnknotEntry *self = UNKNOT_ENTRY (object);

  g_clear_pointer (&self->area, unknot_area_unref);
  g_clear_pointer (&self->packed, unknot_packed_unref);

  G_OBJECT_CLASS (unknot_entry_parent_class)->finalize (object);
}

static void
unknot_entry_class_init (UnknotEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_entry_finalize;
}

static void
unknot_entry_init (UnknotEntry *self)
{
}

/**
 * unknot_entry_new_from_packed:
 * @packed: (transfer none): an object as it stands in a month file
 * @month: the month whose file it stands in, as "2026-11"
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Makes an entry of what a file says. UUID, type and time must be there; the last change is taken to be the time, and
 * the revision 1, where they are missing.
 *
 * Returns: (transfer full) (nullable): the entry, or `NULL` with @error set
 */
UnknotEntry *
unknot_entry_new_from_packed (UnknotPacked *packed,
                              const char   *month,
                              GError      **error)
{
  g_autoptr (UnknotEntry) self = NULL;
  const UnknotValue *object;
  const char *kind;
  UnknotKnotEvent event;

  g_return_val_if_fail (packed != NULL, NULL);
  g_return_val_if_fail (month != NULL && strlen (month) < UNKNOT_MONTH_SIZE, NULL);

  self = g_object_new (UNKNOT_TYPE_ENTRY, NULL);
  self->packed = unknot_packed_ref (packed);
  g_strlcpy (self->month, month, sizeof self->month);

  object = unknot_packed_get_root (packed);
  if (!unknot_value_is_object (object))
    {
      g_set_error_literal (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_MEMBER, "entry: not an object");
      return NULL;
    }

  self->uuid = read_text (object, "uuid", error);
  if (self->uuid == NULL)
    return NULL;
  kind = read_text (object, "type", error);
  if (kind == NULL || !read_time (object, "time", &self->time, error))
    return NULL;

  self->kind = kind_from_id (kind);
  /* Taken for one of ours, what only a newer version knows of a knot would find it again, and elsewhere. */
  if (self->kind == UNKNOT_ENTRY_KNOT && !unknot_knot_event_read (object, &event))
    self->kind = UNKNOT_ENTRY_OTHER;
  self->modified = self->time;
  unknot_value_get_time (object, "modified", &self->modified);
  self->revision = unknot_value_get_whole (object, "revision", G_MAXINT - 1, 1);
  self->knot = unknot_value_get_text (object, "knot");
  if (self->kind == UNKNOT_ENTRY_KNOT)
    self->area = read_area (self);

  return g_steal_pointer (&self);
}

/**
 * unknot_entry_new:
 * @kind: what the entry tells; not %UNKNOT_ENTRY_OTHER
 * @members: (transfer full): what it tells; a member `time` says when it was, without one it is now
 * @stamper: where its UUID and time come from
 *
 * Makes a new entry. Its month, and so its file, is that of its making, whatever its time.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new (UnknotEntryKind      kind,
                  JsonObject          *members,
                  const UnknotStamper *stamper)
{
  g_autoptr (JsonObject) contents = members;
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *uuid = NULL;
  char month[UNKNOT_MONTH_SIZE];
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;
  UnknotTime now;

  g_return_val_if_fail (kind > UNKNOT_ENTRY_OTHER && kind <= UNKNOT_ENTRY_ALLOW, NULL);
  g_return_val_if_fail (members != NULL, NULL);
  g_return_val_if_fail (stamper != NULL, NULL);

  uuid = unknot_stamper_make_uuid (stamper);
  now = unknot_stamper_get_time (stamper);
  unknot_time_get_month (now, month);

  json_object_set_string_member (object, "uuid", uuid);
  json_object_set_string_member (object, "type", kind_ids[kind]);
  unknot_member_set_time (object, "time", now);
  unknot_member_set_time (object, "modified", now);
  json_object_set_int_member (object, "revision", 1);
  json_object_iter_init_ordered (&iter, contents);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    json_object_set_member (object, name, json_node_copy (value));

  return unknot_entry_new_from_object (object, month);
}

/* Same UUID, same month, other contents. */
static UnknotEntry *
make_revision (UnknotEntry         *self,
               JsonObject          *object,
               int                  revision,
               const UnknotStamper *stamper)
{
  unknot_member_set_time (object, "modified", unknot_stamper_get_time (stamper));
  json_object_set_int_member (object, "revision", revision);
  json_object_set_string_member (object, "uuid", self->uuid);

  return unknot_entry_new_from_object (object, self->month);
}

/**
 * unknot_entry_edit:
 * @self: an entry
 * @changes: (transfer full): members to set; one that is `null` is taken out
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of an entry; members that are not named stay.
 *
 * Returns: (transfer full) (nullable): the new entry, or `NULL` if @changes spoils its type or time
 */
UnknotEntry *
unknot_entry_edit (UnknotEntry         *self,
                   JsonObject          *changes,
                   const UnknotStamper *stamper)
{
  g_autoptr (JsonObject) owned = changes;
  g_autoptr (JsonObject) object = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);
  g_return_val_if_fail (changes != NULL, NULL);
  g_return_val_if_fail (stamper != NULL, NULL);

  object = unknot_entry_dup_object (self);
  json_object_iter_init_ordered (&iter, owned);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (!JSON_NODE_HOLDS_NULL (value))
        json_object_set_member (object, name, json_node_copy (value));
      else if (json_object_has_member (object, name))
        json_object_remove_member (object, name);
    }

  return make_revision (self, object, self->revision + 1, stamper);
}

/**
 * unknot_entry_renew:
 * @self: an entry as it was earlier
 * @above: the revision that it must win over
 * @stamper: where the time of the change comes from
 *
 * Makes a revision of an entry with its earlier contents, for undo.
 *
 * Returns: (transfer full): the new entry, with revision @above + 1
 */
UnknotEntry *
unknot_entry_renew (UnknotEntry         *self,
                    int                  above,
                    const UnknotStamper *stamper)
{
  g_autoptr (JsonObject) object = NULL;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);
  g_return_val_if_fail (stamper != NULL, NULL);

  object = unknot_entry_dup_object (self);
  return make_revision (self, object, above + 1, stamper);
}

/**
 * unknot_entry_get_kind:
 * @self: an entry
 *
 * Says what the entry tells.
 *
 * Returns: the kind
 */
UnknotEntryKind
unknot_entry_get_kind (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), UNKNOT_ENTRY_OTHER);

  return self->kind;
}

/**
 * unknot_entry_get_uuid:
 * @self: an entry
 *
 * Gets what tells this entry from all others, in all its revisions.
 *
 * Returns: (transfer none): the UUID
 */
const char *
unknot_entry_get_uuid (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return self->uuid;
}

/**
 * unknot_entry_get_knot:
 * @self: an entry
 *
 * Gets the knot that an entry of kind knot, rating or press is about. A "found" entry is itself the knot's beginning.
 *
 * Returns: (transfer none) (nullable): the knot's UUID
 */
const char *
unknot_entry_get_knot (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  if (self->knot == NULL && self->kind == UNKNOT_ENTRY_KNOT)
    return self->uuid;
  return self->knot;
}

/**
 * unknot_entry_get_area:
 * @self: an entry
 *
 * Lends the area that an entry of kind knot tells of.
 *
 * Returns: (transfer none) (nullable): the area, or `NULL` if the knot is a point
 */
UnknotArea *
unknot_entry_get_area (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return self->area;
}

/**
 * unknot_entry_get_time:
 * @self: an entry
 *
 * Gets when it was that the entry tells about.
 *
 * Returns: the time
 */
UnknotTime
unknot_entry_get_time (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), (UnknotTime) { 0 });

  return self->time;
}

/**
 * unknot_entry_get_modified:
 * @self: an entry
 *
 * Gets when this revision was made.
 *
 * Returns: the time
 */
UnknotTime
unknot_entry_get_modified (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), (UnknotTime) { 0 });

  return self->modified;
}

/**
 * unknot_entry_get_revision:
 * @self: an entry
 *
 * Gets how often the entry was changed.
 *
 * Returns: the revision, from 1
 */
int
unknot_entry_get_revision (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), 1);

  return self->revision;
}

/**
 * unknot_entry_get_month:
 * @self: an entry
 *
 * Gets the month whose file the entry lives in, for good: that of its making.
 *
 * Returns: (transfer none): the month, as "2026-11"
 */
const char *
unknot_entry_get_month (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return self->month;
}

/* The entry as it is looked up by those who read its record. */
const UnknotValue *
unknot_entry_get_value (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return unknot_packed_get_root (self->packed);
}

/**
 * unknot_entry_get_packed:
 * @self: an entry
 *
 * Lends what the entry holds, for a thread that writes it.
 *
 * Returns: (transfer none): the packed entry
 */
UnknotPacked *
unknot_entry_get_packed (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return self->packed;
}

/**
 * unknot_entry_supersedes:
 * @self: an entry
 * @other: another one with the same UUID
 *
 * Says which of two holds: the higher revision, and of equal ones the later change. So a clock that was set back does
 * not bring an old version up again.
 *
 * Returns: `TRUE` if @self holds rather than @other
 */
gboolean
unknot_entry_supersedes (UnknotEntry *self,
                         UnknotEntry *other)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (other), FALSE);

  if (self->revision != other->revision)
    return self->revision > other->revision;
  return self->modified.milliseconds > other->modified.milliseconds;
}
