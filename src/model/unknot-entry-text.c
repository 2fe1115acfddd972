/* An entry as the text that it is in a file. */

#include "unknot-entry.h"

#include "unknot-members.h"

/**
 * unknot_entry_to_text:
 * @self: an entry
 *
 * Copies the text of an entry, as it stands in its file.
 *
 * Returns: (transfer full): a JSON object
 */
char *
unknot_entry_to_text (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return json_to_string (unknot_entry_get_node (self), FALSE);
}

/**
 * unknot_entry_dup_object:
 * @self: an entry
 *
 * Parses the text of an entry, for who wants members that no record has. That takes a while: not for all of a journal.
 *
 * Returns: (transfer full): an object that nobody else has
 */
JsonObject *
unknot_entry_dup_object (UnknotEntry *self)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  node = unknot_member_copy (unknot_entry_get_node (self));
  return json_object_ref (json_node_get_object (node));
}

/**
 * unknot_entry_is_same:
 * @self: an entry
 * @other: another one
 *
 * Says whether two entries say the same, whoever wrote them and in whatever order.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_entry_is_same (UnknotEntry *self,
                      UnknotEntry *other)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (other), FALSE);

  return json_node_equal (unknot_entry_get_node (self), unknot_entry_get_node (other));
}
