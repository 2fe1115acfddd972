/* An entry about a time that is not that of its making. */

#include "unknot-entry.h"

#include "unknot-members.h"

/**
 * unknot_entry_at:
 * @self: (transfer full): an entry that was just made or edited, and is not in a journal yet
 * @time: when it was
 *
 * Says when the thing was that an entry tells about. UUID, revision, month and the time of the change stay.
 *
 * Returns: (transfer full): the entry to put into the journal; @self if it is of that time already
 */
UnknotEntry *
unknot_entry_at (UnknotEntry *self,
                 UnknotTime   time)
{
  g_autoptr (UnknotEntry) owned = self;
  g_autoptr (JsonNode) node = NULL;
  UnknotTime was;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  was = unknot_entry_get_time (self);
  if (was.milliseconds == time.milliseconds && was.offset == time.offset)
    return g_steal_pointer (&owned);

  node = unknot_member_copy (unknot_entry_get_node (self));
  unknot_member_set_time (json_node_get_object (node), "time", time);
  return unknot_entry_new_from_json (node, unknot_entry_get_month (self), NULL);
}
