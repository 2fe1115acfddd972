#include "unknot-tag.h"

#include <glib/gi18n.h>

#include "unknot-records.h"

static const char * const ids[] = {
  "posture", "long-sitting", "stress", "poor-sleep", "little-water", "injury", "cold", NULL,
};

static const char * const names[] = {
  /* Translators: this and the next ones may have set the pain off on that day */
  NC_("tag", "Posture"),
  NC_("tag", "Long sitting"),
  NC_("tag", "Stress"),
  NC_("tag", "Poor sleep"),
  /* Translators: too little to drink */
  NC_("tag", "Little to drink"),
  NC_("tag", "Injury"),
  NC_("tag", "Cold"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (ids) == G_N_ELEMENTS (names) + 1);

/**
 * unknot_tag_list_ids:
 *
 * Lists the tags that the app knows, in the order in which they are offered.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids
 */
const char * const *
unknot_tag_list_ids (void)
{
  return ids;
}

/**
 * unknot_tag_get_name:
 * @id: id of a tag
 *
 * Names a tag.
 *
 * Returns: (transfer none) (nullable): the name in the person's language; `NULL` for a tag that the app does not know
 */
const char *
unknot_tag_get_name (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_equal (id, ids[i]))
      return g_dpgettext2 (GETTEXT_PACKAGE, "tag", names[i]);

  return NULL;
}

/**
 * unknot_tag_dup_key:
 * @tag: a tag
 *
 * Makes what is the same for a tag and the same word in other letters, large or small.
 *
 * Returns: (transfer full) (nullable): the key; `NULL` if @tag is no UTF-8
 */
char *
unknot_tag_dup_key (const char *tag)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (tag));
  g_autofree char *folded = g_utf8_casefold (trimmed, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

/**
 * unknot_tag_equal:
 * @tag: a tag in the person's words
 * @other: another one
 *
 * Says whether two are the same word, however large their letters are.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_tag_equal (const char *tag,
                  const char *other)
{
  g_autofree char *one = unknot_tag_dup_key (tag);
  g_autofree char *two = unknot_tag_dup_key (other);

  return g_strcmp0 (one, two) == 0;
}

static void
add_own (GPtrArray  *list,
         GHashTable *seen,
         GStrv       tags)
{
  for (guint i = 0; tags[i] != NULL && list->len < UNKNOT_TAG_OWN_MOST; i++)
    {
      char *key = unknot_tag_dup_key (tags[i]);

      if (key != NULL && *key != '\0' && !g_hash_table_contains (seen, key))
        g_ptr_array_add (list, g_strstrip (g_strdup (tags[i])));
      if (key != NULL)
        g_hash_table_add (seen, key);
    }
}

/**
 * unknot_tag_list_own:
 * @journal: the journal
 *
 * Lists the tags that the person wrote, the last used first, each once and as it was written last; at most
 * %UNKNOT_TAG_OWN_MOST.
 *
 * Returns: (transfer full) (element-type utf8): the tags
 */
GPtrArray *
unknot_tag_list_own (UnknotJournal *journal)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0 && list->len < UNKNOT_TAG_OWN_MOST; i--)
    {
      g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

      if (unknot_entry_get_day (unknot_journal_get_entry (journal, i - 1), &day))
        add_own (list, seen, day.own_tags);
    }

  return list;
}
