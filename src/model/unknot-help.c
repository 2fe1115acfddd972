#include "unknot-help.h"

#include <string.h>

#include "unknot-record.h"
#include "unknot-text.h"

#define WHERE "help/help.json"

static const char * const members[] = { "about", "pages", NULL };
static const char * const page_members[] = {
  "id", "title", "summary", "icon", "picture", "words", "parts", "links", NULL,
};
static const char * const part_members[] = { "heading", "icon", "text", NULL };

struct _UnknotHelp
{
  GPtrArray *pages;
};

G_DEFINE_BOXED_TYPE (UnknotHelp, unknot_help, unknot_help_ref, unknot_help_unref)

static void
free_part (gpointer data)
{
  UnknotHelpPart *part = data;

  g_free (part->heading);
  g_free (part->icon);
  g_free (part->text);
  g_free (part);
}

static void
free_page (gpointer data)
{
  UnknotHelpPage *page = data;

  g_free (page->id);
  g_free (page->title);
  g_free (page->summary);
  g_free (page->icon);
  g_free (page->picture);
  g_strfreev (page->words);
  g_ptr_array_unref (page->parts);
  g_strfreev (page->links);
  g_free (page);
}

static void
clear_help (gpointer data)
{
  g_ptr_array_unref (((UnknotHelp *) data)->pages);
}

static UnknotHelpPart *
read_part (UnknotRecord *record,
           guint         index)
{
  UnknotHelpPart *part = g_new0 (UnknotHelpPart, 1);
  UnknotRecord inner;

  unknot_record_element (record, "parts", index, part_members, &inner);
  part->heading = unknot_record_text (&inner, "heading");
  part->icon = unknot_record_text_or (&inner, "icon", NULL);
  part->text = unknot_record_text (&inner, "text");
  unknot_record_end (&inner);

  return part;
}

static void
check_page (UnknotHelp           *self,
            const UnknotHelpPage *page,
            UnknotRecord         *record)
{
  if (unknot_record_failed (record))
    return;

  if (unknot_help_lookup (self, page->id) != NULL)
    unknot_record_fail (record, "id", "is listed twice");
  else if (page->parts->len == 0)
    unknot_record_fail (record, "parts", "is empty");
  else
    for (guint i = 0; page->links[i] != NULL && !unknot_record_failed (record); i++)
      if (!unknot_help_is_link (page->links[i]))
        unknot_record_fail (record, "links", "leads nowhere");
}

static void
read_page (UnknotHelp   *self,
           UnknotRecord *record,
           guint         index)
{
  UnknotHelpPage *page = g_new0 (UnknotHelpPage, 1);
  UnknotRecord inner;

  unknot_record_element (record, "pages", index, page_members, &inner);
  page->id = unknot_record_text (&inner, "id");
  page->title = unknot_record_text (&inner, "title");
  page->summary = unknot_record_text (&inner, "summary");
  page->icon = unknot_record_text (&inner, "icon");
  page->picture = unknot_record_text_or (&inner, "picture", NULL);
  page->words = unknot_record_texts (&inner, "words");
  page->links = unknot_record_texts_or (&inner, "links");
  page->parts = g_ptr_array_new_with_free_func (free_part);
  for (guint i = 0; i < unknot_record_length (&inner, "parts"); i++)
    g_ptr_array_add (page->parts, read_part (&inner, i));
  check_page (self, page, &inner);

  if (unknot_record_end (&inner))
    g_ptr_array_add (self->pages, page);
  else
    free_page (page);
}

/**
 * unknot_help_load:
 * @folder: the data folder, with `help`; a resource folder or one on disk
 * @error: return location for an error of %UNKNOT_DATA_ERROR or `G_IO_ERROR`
 *
 * Reads the help by the format of `data/schemas/help.schema.json`. Blocks, so only for a resource in the app.
 *
 * Returns: (transfer full) (nullable): the help, or `NULL` with @error set: it names file and member
 */
UnknotHelp *
unknot_help_load (GFile   *folder,
                  GError **error)
{
  g_autoptr (UnknotHelp) self = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  file = g_file_resolve_relative_path (folder, WHERE);
  bytes = g_file_load_bytes (file, NULL, NULL, error);
  object = bytes != NULL ? unknot_json_parse (bytes, WHERE, error) : NULL;
  if (object == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotHelp);
  self->pages = g_ptr_array_new_with_free_func (free_page);
  unknot_record_begin (&record, object, WHERE, members, &failure);
  for (guint i = 0; i < unknot_record_length (&record, "pages"); i++)
    read_page (self, &record, i);
  if (!unknot_record_failed (&record) && self->pages->len == 0)
    unknot_record_fail (&record, "pages", "is empty");
  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * unknot_help_ref:
 * @self: the help
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotHelp *
unknot_help_ref (UnknotHelp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_help_unref:
 * @self: (transfer full): the help
 *
 * Gives a reference back.
 */
void
unknot_help_unref (UnknotHelp *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_help);
}

/**
 * unknot_help_get_n:
 * @self: the help
 *
 * Counts its pages.
 *
 * Returns: how many
 */
guint
unknot_help_get_n (const UnknotHelp *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/**
 * unknot_help_get:
 * @self: the help
 * @index: which, below unknot_help_get_n()
 *
 * Lends a page.
 *
 * Returns: (transfer none): the page
 */
const UnknotHelpPage *
unknot_help_get (const UnknotHelp *self,
                 guint             index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->pages->len, NULL);

  return g_ptr_array_index (self->pages, index);
}

/**
 * unknot_help_lookup:
 * @self: the help
 * @id: id of a page
 *
 * Finds a page.
 *
 * Returns: (transfer none) (nullable): the page
 */
const UnknotHelpPage *
unknot_help_lookup (const UnknotHelp *self,
                    const char       *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->pages->len; i++)
    {
      const UnknotHelpPage *page = g_ptr_array_index (self->pages, i);

      if (g_str_equal (page->id, id))
        return page;
    }

  return NULL;
}

/**
 * unknot_help_is_link:
 * @link: a link of a page
 *
 * Says whether it leads anywhere: `counting`, `data`, `folders`, `preferences`, `shortcuts`, or `article/` and the id of an
 * article.
 *
 * Returns: `TRUE` if it does; whether there is such an article is not looked at
 */
gboolean
unknot_help_is_link (const char *link)
{
  static const char * const places[] = { "counting", "data", "folders", "preferences", "shortcuts", NULL };

  g_return_val_if_fail (link != NULL, FALSE);

  return g_strv_contains (places, link)
         || (g_str_has_prefix (link, UNKNOT_HELP_ARTICLE) && link[strlen (UNKNOT_HELP_ARTICLE)] != '\0');
}

static void
add_text (GString    *all,
          const char *text)
{
  g_string_append_c (all, ' ');
  g_string_append (all, unknot_text ("help", text));
}

/**
 * unknot_help_page_rank:
 * @page: a page
 * @query: folded: what is looked for, see unknot_search_fold()
 *
 * Says how well a page fits: by its title, its other words, and all that it says, in the person's language.
 *
 * Returns: the rank
 */
UnknotSearchRank
unknot_help_page_rank (const UnknotHelpPage *page,
                       const char           *query)
{
  g_autoptr (GString) words = NULL;
  g_autoptr (GString) text = NULL;
  g_autofree char *folded_title = NULL;
  g_autofree char *folded_words = NULL;
  g_autofree char *folded_text = NULL;

  g_return_val_if_fail (page != NULL, UNKNOT_SEARCH_NONE);
  g_return_val_if_fail (query != NULL, UNKNOT_SEARCH_NONE);

  words = g_string_new (unknot_text ("help", page->title));
  folded_title = unknot_search_fold (words->str);
  for (char **word = page->words; *word != NULL; word++)
    add_text (words, *word);
  folded_words = unknot_search_fold (words->str);

  text = g_string_new (words->str);
  add_text (text, page->summary);
  for (guint i = 0; i < page->parts->len; i++)
    {
      const UnknotHelpPart *part = page->parts->pdata[i];

      add_text (text, part->heading);
      add_text (text, part->text);
    }
  folded_text = unknot_search_fold (text->str);

  return unknot_search_rank (folded_title, folded_words, folded_text, query);
}
