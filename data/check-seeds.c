/* The articles and the sources, and the rows S1-S84 of clinical.md A: each is carried by a technique or an article, or
 * dropped by an article that says why. */

#include "check-seeds.h"

#include <string.h>

#include "unknot-articles.h"
#include "unknot-json.h"

#define N_SEEDS 84

static gboolean
note_seeds (char        **seeds,
            gboolean      found[N_SEEDS + 1],
            const char   *where,
            GError      **error)
{
  for (guint i = 0; seeds[i] != NULL; i++)
    {
      guint64 number;

      if (seeds[i][0] != 'S' || !g_ascii_string_to_unsigned (seeds[i] + 1, 10, 1, N_SEEDS, &number, NULL))
        return unknot_json_refuse (error, where, "seeds", "names an unknown row");
      found[number] = TRUE;
    }

  return TRUE;
}

static gboolean
check_sources (UnknotArticles  *articles,
               char           **sources,
               const char      *where,
               const char      *member,
               GError         **error)
{
  for (guint i = 0; sources[i] != NULL; i++)
    if (unknot_articles_lookup_source (articles, sources[i]) == NULL)
      return unknot_json_refuse (error, where, member, "names an unknown source");

  return TRUE;
}

static gboolean
check_article (UnknotArticles  *articles,
               UnknotArticle   *article,
               UnknotCatalogue *catalogue,
               gboolean         found[N_SEEDS + 1],
               GError         **error)
{
  g_autofree char *where = g_strdup_printf ("articles/%s.json", article->id);

  for (guint i = 0; article->techniques[i] != NULL; i++)
    if (unknot_catalogue_lookup (catalogue, article->techniques[i]) == NULL)
      return unknot_json_refuse (error, where, "techniques", "names an unknown technique");

  return check_sources (articles, article->sources, where, "sources", error)
         && note_seeds (article->seeds, found, where, error)
         && note_seeds (article->dropped, found, where, error);
}

static gboolean
check_technique (UnknotArticles        *articles,
                 const UnknotTechnique *technique,
                 gboolean               found[N_SEEDS + 1],
                 GError               **error)
{
  g_autofree char *where = g_strdup_printf ("techniques/%s.json", technique->id);

  return check_sources (articles, technique->sources, where, "evidence.sources", error)
         && note_seeds (technique->seeds, found, where, error);
}

/* A file that nobody lists would never be read. */
static gboolean
check_listed (GFile           *folder,
              UnknotArticles  *articles,
              GError         **error)
{
  g_autoptr (GFile) below = g_file_get_child (folder, "articles");
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (below), 0, error);
  const char *name;

  if (dir == NULL)
    return FALSE;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *where = g_strdup_printf ("articles/%s", name);
      g_autofree char *id = g_strdup (name);

      if (!g_str_has_suffix (name, ".json"))
        continue;
      id[strlen (id) - strlen (".json")] = '\0';
      if (unknot_articles_lookup (articles, id) == NULL)
        return unknot_json_refuse (error, where, "id", "is not listed in reading/reading.json");
    }

  return TRUE;
}

gboolean
check_seeds (GFile            *folder,
             UnknotCatalogue  *catalogue,
             GError          **error)
{
  g_autoptr (UnknotArticles) articles = unknot_articles_load (folder, error);
  gboolean found[N_SEEDS + 1] = { FALSE };

  if (articles == NULL || !check_listed (folder, articles, error))
    return FALSE;
  for (guint i = 0; i < unknot_articles_get_n (articles); i++)
    if (!check_article (articles, unknot_articles_get (articles, i), catalogue, found, error))
      return FALSE;
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    if (!check_technique (articles, unknot_catalogue_get (catalogue, i), found, error))
      return FALSE;

  for (guint i = 1; i <= N_SEEDS; i++)
    if (!found[i])
      {
        g_autofree char *what = g_strdup_printf ("S%u is neither carried nor dropped by any file", i);

        return unknot_json_refuse (error, "articles, techniques", "seeds", what);
      }

  return TRUE;
}
