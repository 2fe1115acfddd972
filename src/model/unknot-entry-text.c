/* An entry as the text that it is in a file. */

#include "unknot-entry-private.h"

#include "unknot-json.h"

#include <string.h>

/**
 * unknot_entry_new_from_text:
 * @text: a JSON object
 * @month: the month whose file it stands in, as "2026-11"
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Makes an entry of its text, which it keeps bit for bit, as [ctor@Unknot.Entry.new_from_packed] does.
 *
 * Returns: (transfer full) (nullable): the entry, or `NULL` with @error set
 */
UnknotEntry *
unknot_entry_new_from_text (const char *text,
                            const char *month,
                            GError    **error)
{
  g_autoptr (UnknotPacked) packed = NULL;

  g_return_val_if_fail (text != NULL && month != NULL, NULL);

  packed = unknot_packed_new (text);
  if (packed == NULL)
    {
      g_set_error_literal (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX, "entry: not one JSON value");
      return NULL;
    }

  return unknot_entry_new_from_packed (packed, month, error);
}

/**
 * unknot_entry_new_from_json:
 * @node: (transfer none): an object
 * @month: the month whose file it stands in, as "2026-11"
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Makes an entry of a tree, as json-glib would write it. Keeps nothing of the tree.
 *
 * Returns: (transfer full) (nullable): the entry, or `NULL` with @error set
 */
UnknotEntry *
unknot_entry_new_from_json (JsonNode   *node,
                            const char *month,
                            GError    **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  text = json_to_string (node, FALSE);
  return unknot_entry_new_from_text (text, month, error);
}

/* For an object that was just made, and is right unless who made it is wrong. */
UnknotEntry *
unknot_entry_new_from_object (JsonObject *object,
                              const char *month)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);

  return unknot_entry_new_from_json (node, month, NULL);
}

static const char *
get_source (UnknotEntry *self)
{
  return unknot_packed_get_source (unknot_entry_get_packed (self));
}

/**
 * unknot_entry_to_text:
 * @self: an entry
 *
 * Copies the text of an entry, as it stands in its file, bit for bit.
 *
 * Returns: (transfer full): a JSON object
 */
char *
unknot_entry_to_text (UnknotEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), NULL);

  return g_strdup (get_source (self));
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

  /* What was packed is JSON by the letter, and no deeper than json-glib goes. */
  node = json_from_string (get_source (self), NULL);
  g_assert (node != NULL && JSON_NODE_HOLDS_OBJECT (node));
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
  g_autoptr (JsonNode) ours = NULL;
  g_autoptr (JsonNode) theirs = NULL;

  g_return_val_if_fail (UNKNOT_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (other), FALSE);

  if (strcmp (get_source (self), get_source (other)) == 0)
    return TRUE;

  ours = json_from_string (get_source (self), NULL);
  theirs = json_from_string (get_source (other), NULL);
  return json_node_equal (ours, theirs);
}
