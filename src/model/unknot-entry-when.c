/* An entry about a time that is not that of its making. */

#include "unknot-entry-private.h"

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
  g_autoptr (JsonObject) object = NULL;
  UnknotTime was;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  was = unknot_entry_get_time (self);
  if (was.milliseconds == time.milliseconds && was.offset == time.offset)
    return g_steal_pointer (&owned);

  object = unknot_entry_dup_object (self);
  unknot_member_set_time (object, "time", time);
  return unknot_entry_new_from_object (object, unknot_entry_get_month (self));
}
