/* How far the ache fell, among the members of an item of a session. Entries of earlier versions have none. */

#include "unknot-records-private.h"

void
unknot_session_ache_write (const UnknotSessionAche *ache,
                           JsonObject              *item)
{
  if (!ache->told)
    return;

  json_object_set_int_member (item, "ache_before", CLAMP (ache->before, 0, 10));
  json_object_set_int_member (item, "ache_after", CLAMP (ache->after, 0, 10));
  json_object_set_int_member (item, "ache_seconds", MAX (ache->seconds, 0));
}

/* One number without the other tells no fall. */
UnknotSessionAche
unknot_session_ache_read (const UnknotValue *item)
{
  int before = unknot_value_get_whole (item, "ache_before", 10, -1);
  int after = unknot_value_get_whole (item, "ache_after", 10, -1);

  if (before < 0 || after < 0)
    return (UnknotSessionAche) { FALSE };

  return (UnknotSessionAche) { TRUE, before, after, unknot_value_get_whole (item, "ache_seconds", G_MAXINT, 0) };
}
