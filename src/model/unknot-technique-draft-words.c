/* What an own technique is called, and what it is for. */

#include "unknot-technique-draft-private.h"

#include "unknot-text.h"

static const char *
get_words (const UnknotTechniqueDraft *self,
           const char                 *member)
{
  return unknot_text ("technique", json_object_get_string_member (json_node_get_object (self->root), member));
}

static void
set_words (UnknotTechniqueDraft *self,
           const char           *member,
           const char           *words)
{
  const char *original = g_hash_table_lookup (self->originals, words);

  json_object_set_string_member (json_node_get_object (self->root), member, original != NULL ? original : words);
}

/**
 * unknot_technique_draft_get_name:
 * @self: a draft
 *
 * Gets what it is called.
 *
 * Returns: (transfer none): the name, in the person's language
 */
const char *
unknot_technique_draft_get_name (const UnknotTechniqueDraft *self)
{
  return get_words (self, "name");
}

/**
 * unknot_technique_draft_set_name:
 * @self: a draft
 * @name: what it is called
 *
 * Calls it something else.
 */
void
unknot_technique_draft_set_name (UnknotTechniqueDraft *self,
                                 const char           *name)
{
  set_words (self, "name", name);
}

/**
 * unknot_technique_draft_get_summary:
 * @self: a draft
 *
 * Gets the sentence about it.
 *
 * Returns: (transfer none): the sentence, in the person's language
 */
const char *
unknot_technique_draft_get_summary (const UnknotTechniqueDraft *self)
{
  return get_words (self, "summary");
}

/**
 * unknot_technique_draft_set_summary:
 * @self: a draft
 * @summary: a sentence
 *
 * Changes the sentence about it.
 */
void
unknot_technique_draft_set_summary (UnknotTechniqueDraft *self,
                                    const char           *summary)
{
  set_words (self, "summary", summary);
}

/**
 * unknot_technique_draft_list_muscles:
 * @self: a draft
 *
 * Lists what it could be for: the muscles of the original, each once.
 *
 * Returns: (transfer full): ids of muscles
 */
GStrv
unknot_technique_draft_list_muscles (const UnknotTechniqueDraft *self)
{
  g_autoptr (GStrvBuilder) muscles = g_strv_builder_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->base->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (self->base->places, i);

      if (g_hash_table_add (known, place->muscle))
        g_strv_builder_add (muscles, place->muscle);
    }

  return g_strv_builder_end (muscles);
}

/**
 * unknot_technique_draft_get_muscle:
 * @self: a draft
 * @muscle: id of a muscle
 *
 * Says whether it is for a muscle.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_technique_draft_get_muscle (const UnknotTechniqueDraft *self,
                                   const char                 *muscle)
{
  return g_hash_table_contains (self->muscles, muscle);
}

/**
 * unknot_technique_draft_set_muscle:
 * @self: a draft
 * @muscle: id of a muscle, one of unknot_technique_draft_list_muscles()
 * @chosen: whether it is for it
 *
 * Chooses a muscle or not.
 */
void
unknot_technique_draft_set_muscle (UnknotTechniqueDraft *self,
                                   const char           *muscle,
                                   gboolean              chosen)
{
  if (chosen)
    g_hash_table_add (self->muscles, g_strdup (muscle));
  else
    g_hash_table_remove (self->muscles, muscle);
}
