#include "unknot-search-index.h"

#include <string.h>

#include "unknot-library-item.h"
#include "unknot-text.h"

/* What the target of a page of the help begins with. */
#define HELP "help/"

/* Fewer letters would find nearly everything; where a sign is a whole word, one is enough. */
#define LEAST_BYTES 2

struct _UnknotSearchIndex
{
  GPtrArray  *items;    /* of UnknotLibraryItem */
  UnknotHelp *help;
};

typedef struct
{
  char             *target;
  UnknotSearchRank  rank;
} Found;

static void
add_muscles (UnknotSearchIndex *self,
             UnknotAnatomy     *anatomy)
{
  gsize n_groups;
  const UnknotMuscleGroup *groups = unknot_anatomy_get_groups (anatomy, &n_groups);

  for (gsize i = 0; i < n_groups; i++)
    for (char **id = groups[i].muscles; *id != NULL; id++)
      {
        UnknotMuscle *muscle = unknot_anatomy_get_muscle (anatomy, *id);

        /* One may be in several groups. */
        if (g_str_equal (unknot_muscle_get_home (muscle), groups[i].id))
          g_ptr_array_add (self->items, unknot_library_item_new_muscle (anatomy, muscle));
      }
}

/**
 * unknot_search_index_new:
 * @context: what the pages share; its journal is not looked at
 *
 * Collects what there is to find.
 *
 * Returns: (transfer full): a new index
 */
UnknotSearchIndex *
unknot_search_index_new (UnknotContext *context)
{
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  UnknotArticles *articles;
  UnknotSearchIndex *self;

  g_return_val_if_fail (UNKNOT_IS_CONTEXT (context), NULL);

  anatomy = unknot_context_get_anatomy (context);
  catalogue = unknot_context_get_catalogue (context);
  articles = unknot_context_get_articles (context);
  self = g_new0 (UnknotSearchIndex, 1);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->help = unknot_help_ref (unknot_context_get_help (context));

  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    g_ptr_array_add (self->items, unknot_library_item_new_technique (anatomy, unknot_catalogue_get (catalogue, i)));
  add_muscles (self, anatomy);
  for (guint i = 0; i < unknot_articles_get_n (articles); i++)
    g_ptr_array_add (self->items, unknot_library_item_new_article (unknot_articles_get (articles, i)));

  return self;
}

/**
 * unknot_search_index_free:
 * @self: (transfer full): an index
 *
 * Frees it.
 */
void
unknot_search_index_free (UnknotSearchIndex *self)
{
  g_ptr_array_unref (self->items);
  unknot_help_unref (self->help);
  g_free (self);
}

static void
clear_found (gpointer data)
{
  g_free (((Found *) data)->target);
}

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  return (int) ((const Found *) b)->rank - (int) ((const Found *) a)->rank;
}

/* Names only: the desktop shows a few of all its apps, and a word in a text is not what is looked for there. */
static void
take (GArray             *found,
      char               *target,
      UnknotSearchRank    rank,
      const char * const *among)
{
  Found one = { target, rank };

  if (rank >= UNKNOT_SEARCH_IN_WORDS && (among == NULL || g_strv_contains (among, target)))
    g_array_append_val (found, one);
  else
    g_free (target);
}

static void
take_all (UnknotSearchIndex  *self,
          GArray             *found,
          const char         *query,
          const char * const *among)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      UnknotLibraryItem *item = g_ptr_array_index (self->items, i);

      take (found, g_strdup (unknot_library_item_get_target (item)), unknot_library_item_rank (item, query), among);
    }
  for (guint i = 0; i < unknot_help_get_n (self->help); i++)
    {
      const UnknotHelpPage *page = unknot_help_get (self->help, i);

      take (found, g_strconcat (HELP, page->id, NULL), unknot_help_page_rank (page, query), among);
    }
}

/**
 * unknot_search_index_find:
 * @self: an index
 * @terms: (array zero-terminated=1): words, all of which are looked for
 * @among: (nullable) (array zero-terminated=1): targets to look among; `NULL` for all
 *
 * Looks by names, and other words for the same.
 *
 * Returns: (transfer full): the targets of what fits, what is called so first: `muscle/ID`, `technique/ID`,
 *   `article/ID` and `help/ID`
 */
GStrv
unknot_search_index_find (UnknotSearchIndex  *self,
                          const char * const *terms,
                          const char * const *among)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_autoptr (GStrvBuilder) targets = g_strv_builder_new ();
  g_autofree char *words = NULL;
  g_autofree char *query = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (terms != NULL, NULL);

  g_array_set_clear_func (found, clear_found);
  words = g_strjoinv (" ", (char **) terms);
  query = unknot_search_fold (words);
  if (strlen (query) >= LEAST_BYTES)
    take_all (self, found, query, among);

  /* Equal ones stay in order. */
  g_array_sort (found, compare_found);
  for (guint i = 0; i < found->len; i++)
    g_strv_builder_add (targets, g_array_index (found, Found, i).target);

  return g_strv_builder_end (targets);
}

static void
describe_item (UnknotLibraryItem *item,
               UnknotSearchHit   *hit)
{
  UnknotTechnique *technique = unknot_library_item_get_technique (item);

  hit->title = unknot_library_item_get_title (item);
  hit->description = technique != NULL ? unknot_text ("technique", technique->summary)
                                       : unknot_library_item_get_subtitle (item);
  hit->is_text = unknot_library_item_get_kind (item) == UNKNOT_LIBRARY_ARTICLE;
}

static gboolean
lookup_help (UnknotSearchIndex *self,
             const char        *id,
             UnknotSearchHit   *hit)
{
  const UnknotHelpPage *page = unknot_help_lookup (self->help, id);

  if (page == NULL)
    return FALSE;

  *hit = (UnknotSearchHit) { unknot_text ("help", page->title), unknot_text ("help", page->summary), TRUE };
  return TRUE;
}

/**
 * unknot_search_index_lookup:
 * @self: an index
 * @target: a target
 * @hit: (out caller-allocates): what it is
 *
 * Describes something that was found.
 *
 * Returns: whether it is there
 */
gboolean
unknot_search_index_lookup (UnknotSearchIndex *self,
                            const char        *target,
                            UnknotSearchHit   *hit)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (target != NULL && hit != NULL, FALSE);

  if (g_str_has_prefix (target, HELP))
    return lookup_help (self, target + strlen (HELP), hit);

  for (guint i = 0; i < self->items->len; i++)
    if (g_str_equal (unknot_library_item_get_target (self->items->pdata[i]), target))
      {
        describe_item (self->items->pdata[i], hit);
        return TRUE;
      }

  return FALSE;
}
