#include "unknot-pose-private.h"

/*
 * unknot_pose_merge:
 * @under: an object
 * @over: another
 *
 * Puts the members of @over in the place of those of @under.
 *
 * Returns: (transfer full): a new object
 */
JsonObject *
unknot_pose_merge (JsonObject *under,
                   JsonObject *over)
{
  JsonObject *both = json_object_new ();
  JsonObject *layers[] = { under, over };

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      g_autoptr (GList) members = json_object_get_members (layers[i]);

      for (GList *l = members; l != NULL; l = l->next)
        json_object_set_member (both, l->data, json_node_copy (json_object_get_member (layers[i], l->data)));
    }

  return both;
}

static gboolean
is_by_limb (const char *member)
{
  return g_str_equal (member, "spine") || g_str_equal (member, "clav") || g_str_equal (member, "arms")
         || g_str_equal (member, "legs");
}

/* A figure with some of its limbs held otherwise. */
static JsonObject *
merge_figure (JsonObject *figure,
              JsonObject *set)
{
  JsonObject *merged = unknot_pose_merge (figure, set);
  g_autoptr (GList) members = json_object_get_members (set);

  for (GList *l = members; l != NULL; l = l->next)
    {
      JsonNode *before = json_object_get_member (figure, l->data);
      JsonNode *after = json_object_get_member (set, l->data);

      if (is_by_limb (l->data) && before != NULL && JSON_NODE_HOLDS_OBJECT (before)
          && JSON_NODE_HOLDS_OBJECT (after))
        json_object_set_object_member (merged, l->data,
                                       unknot_pose_merge (json_node_get_object (before),
                                                          json_node_get_object (after)));
    }

  return merged;
}

/*
 * unknot_pose_merge_variant:
 * @key: a key of a pose file
 * @set: what a variant sets
 *
 * Puts a variant into a key: members of the key whole, figures limb by limb; a figure may join.
 *
 * Returns: (transfer full): a new key
 */
JsonObject *
unknot_pose_merge_variant (JsonObject *key,
                           JsonObject *set)
{
  JsonObject *merged = unknot_pose_merge (key, set);
  JsonNode *before = json_object_get_member (key, "figures");
  JsonNode *after = json_object_get_member (set, "figures");
  JsonArray *figures, *changes, *both;

  if (before == NULL || after == NULL || !JSON_NODE_HOLDS_ARRAY (before) || !JSON_NODE_HOLDS_ARRAY (after))
    return merged;

  figures = json_node_get_array (before);
  changes = json_node_get_array (after);
  both = json_array_new ();
  for (guint i = 0; i < json_array_get_length (figures); i++)
    {
      JsonNode *figure = json_array_get_element (figures, i);
      JsonNode *change = i < json_array_get_length (changes) ? json_array_get_element (changes, i) : NULL;

      if (change != NULL && JSON_NODE_HOLDS_OBJECT (figure) && JSON_NODE_HOLDS_OBJECT (change))
        json_array_add_object_element (both, merge_figure (json_node_get_object (figure),
                                                           json_node_get_object (change)));
      else
        json_array_add_element (both, json_node_copy (figure));
    }
  /* Somebody who is there only for some knots, such as a helper where one's own hands don't reach. */
  for (guint i = json_array_get_length (figures); i < json_array_get_length (changes); i++)
    json_array_add_element (both, json_node_copy (json_array_get_element (changes, i)));
  json_object_set_array_member (merged, "figures", both);

  return merged;
}
