/* The help: what it leads to and shows exists, and each page is read in a minute. */

#include "check-help.h"

#include <string.h>

#include "unknot-articles.h"
#include "unknot-help.h"
#include "unknot-json.h"
#include "unknot-technique-check.h"

#define MOST_SENTENCES 14
#define MOST_WORDS 14

static gboolean
exists (GFile      *folder,
        const char *format,
        const char *name)
{
  g_autoptr (GString) path = g_string_new (format);
  g_autoptr (GFile) file = NULL;

  g_string_replace (path, "{name}", name, 1);
  file = g_file_resolve_relative_path (folder, path->str);

  return g_file_query_exists (file, NULL);
}

/* Those of the theme are known only where the app runs: the test of the dialog looks at them. */
static gboolean
is_icon (GFile      *folder,
         const char *icon)
{
  return icon == NULL || !g_str_has_prefix (icon, "unknot-") || exists (folder, "icons/actions/{name}.svg", icon);
}

static guint
count_sentences (const char *text)
{
  g_auto (GStrv) sentences = g_regex_split_simple ("(?<=[.!?])\\s+", text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);

  return g_strv_length (sentences);
}

static gboolean
check_parts (GFile                *folder,
             const UnknotHelpPage *page,
             const char           *where,
             GError              **error)
{
  guint n_sentences = 0;

  for (guint i = 0; i < page->parts->len; i++)
    {
      const UnknotHelpPart *part = page->parts->pdata[i];

      if (!is_icon (folder, part->icon))
        return unknot_json_refuse (error, where, "parts.icon", "names an unknown icon");
      if (unknot_technique_count_longest (part->text) > MOST_WORDS)
        return unknot_json_refuse (error, where, "parts.text", "has a sentence of more than 14 words");
      if (!unknot_technique_is_honest (part->text))
        return unknot_json_refuse (error, where, "parts.text", "promises more than anyone knows");
      n_sentences += count_sentences (part->text);
    }
  if (n_sentences > MOST_SENTENCES)
    return unknot_json_refuse (error, where, "parts", "has more than 14 sentences");

  return TRUE;
}

static gboolean
check_page (GFile                *folder,
            UnknotArticles       *articles,
            const UnknotHelpPage *page,
            GError              **error)
{
  g_autofree char *where = g_strdup_printf ("help/help.json, %s", page->id);

  if (!is_icon (folder, page->icon))
    return unknot_json_refuse (error, where, "icon", "names an unknown icon");
  if (page->picture != NULL && !exists (folder, "figures/{name}.json", page->picture))
    return unknot_json_refuse (error, where, "picture", "names an unknown pose");
  for (guint i = 0; page->links[i] != NULL; i++)
    if (g_str_has_prefix (page->links[i], UNKNOT_HELP_ARTICLE)
        && unknot_articles_lookup (articles, page->links[i] + strlen (UNKNOT_HELP_ARTICLE)) == NULL)
      return unknot_json_refuse (error, where, "links", "names an unknown article");

  return check_parts (folder, page, where, error);
}

gboolean
check_help (GFile   *folder,
            GError **error)
{
  g_autoptr (UnknotHelp) help = unknot_help_load (folder, error);
  g_autoptr (UnknotArticles) articles = help != NULL ? unknot_articles_load (folder, error) : NULL;

  if (articles == NULL)
    return FALSE;
  for (guint i = 0; i < unknot_help_get_n (help); i++)
    if (!check_page (folder, articles, unknot_help_get (help, i), error))
      return FALSE;

  return TRUE;
}
