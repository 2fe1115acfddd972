/* Which technique is meant, and for which of the person's knots it is. */

#include "unknot-technique-find.h"

#include <glib/gi18n.h>

#include "unknot-plan-today.h"
#include "unknot-reason.h"
#include "unknot-search.h"
#include "unknot-text.h"

/* By its whole name, or by words that only one name has. */
static UnknotTechnique *
find_by_name (UnknotCatalogue *catalogue,
              const char      *words)
{
  g_autofree char *query = unknot_search_fold (words);
  UnknotTechnique *found = NULL;
  guint n_found = 0;

  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);
      g_autofree char *name = unknot_search_fold (unknot_text ("technique", technique->name));

      if (g_str_equal (name, query))
        return technique;
      if (!unknot_search_has (name, query))
        continue;
      found = technique;
      n_found++;
    }

  return n_found == 1 ? found : NULL;
}

/**
 * unknot_technique_find:
 * @techniques: the techniques
 * @words: an id, a name in the person's language, or words that only one name has
 *
 * Finds a technique. Blocks, until also those are read that the person has added.
 *
 * Returns: (transfer none) (nullable): the technique; `NULL` if none is meant, or more than one may be
 */
UnknotTechnique *
unknot_technique_find (UnknotTechniques *techniques,
                       const char       *words)
{
  UnknotTechnique *technique;
  UnknotPackStore *packs;

  g_return_val_if_fail (UNKNOT_IS_TECHNIQUES (techniques), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  packs = unknot_techniques_get_store (techniques);
  while (!unknot_pack_store_get_loaded (packs))
    g_main_context_iteration (NULL, TRUE);

  technique = unknot_catalogue_lookup (unknot_techniques_get_catalogue (techniques), words);

  return technique != NULL ? technique : find_by_name (unknot_techniques_get_catalogue (techniques), words);
}

static UnknotPlan *
make_plan (UnknotContext *context,
           UnknotKnot    *knot,
           int            minutes)
{
  UnknotReviewSources sources = {
    unknot_context_get_catalogue (context), unknot_context_get_safety (context), unknot_context_get_profile (context),
    unknot_context_get_journal (context),
  };
  UnknotAtlas *atlas =
    unknot_map_bodies_get_atlas (unknot_context_get_bodies (context), unknot_knot_get_aspect (knot));

  return unknot_plan_today (&sources, atlas, &knot, 1, minutes,
                            unknot_stamper_get_time (unknot_context_get_stamper (context)), NULL);
}

static char *
dup_reason (UnknotContext    *context,
            const UnknotPlan *plan,
            const char       *id)
{
  UnknotReasonWords words = {
    unknot_context_get_catalogue (context), unknot_context_get_safety (context), unknot_context_get_anatomy (context),
  };

  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left = g_ptr_array_index (plan->left_out, i);

      if (g_str_equal (left->technique->id, id))
        return unknot_reason_dup_text (&left->reason, &words);
    }

  return NULL;
}

/**
 * unknot_technique_find_knot:
 * @context: what is known, with a journal that is read
 * @id: a technique
 * @minutes: how long a plan may take
 * @why: (out) (transfer full) (nullable): if there is no such knot, a sentence why
 *
 * Finds the knot that hurts most of those that today's plan has, or can take, the technique for.
 *
 * Returns: (transfer full) (nullable): the knot, or `NULL`
 */
UnknotKnot *
unknot_technique_find_knot (UnknotContext  *context,
                            const char     *id,
                            int             minutes,
                            char          **why)
{
  g_autoptr (GPtrArray) open = NULL;
  g_autofree char *reason = NULL;

  g_return_val_if_fail (UNKNOT_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (id != NULL && why != NULL, NULL);

  *why = NULL;
  open = unknot_knots_list_open (unknot_context_get_knots (context));
  for (guint i = 0; i < open->len; i++)
    {
      UnknotKnot *knot = g_ptr_array_index (open, i);
      g_autoptr (UnknotPlan) plan = make_plan (context, knot, minutes);
      guint item, swap;

      if (unknot_plan_find (plan, id, &item, &swap))
        return g_object_ref (knot);
      if (reason == NULL)
        reason = dup_reason (context, plan, id);
    }

  if (open->len == 0)
    *why = g_strdup (_("Mark a knot on the body first."));
  else if (reason != NULL)
    *why = g_steal_pointer (&reason);
  else
    *why = g_strdup (_("This is not for the knots that you have marked."));

  return NULL;
}
