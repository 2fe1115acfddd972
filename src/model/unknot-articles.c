#include "unknot-articles.h"

#include "unknot-record.h"

/* The order of reading stands in a file of its own: the articles don't know of each other. */
static const char * const order_members[] = { "about", "sources", "articles", NULL };
static const char * const source_members[] = { "id", "quality", "citation", NULL };
static const char * const qualities[] = { "read", "abstract", "secondary", "textbook", "own" };

struct _UnknotArticles
{
  GPtrArray  *articles;
  GHashTable *by_id;
  GHashTable *sources;
};

G_DEFINE_BOXED_TYPE (UnknotArticles, unknot_articles, unknot_articles_ref, unknot_articles_unref)

static void
free_source (gpointer data)
{
  UnknotSource *source = data;

  g_free (source->id);
  g_free (source->citation);
  g_free (source);
}

static void
clear_articles (gpointer data)
{
  UnknotArticles *self = data;

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->articles, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_hash_table_unref);
}

static void
read_source (UnknotArticles *self,
             UnknotRecord   *record,
             guint           index)
{
  UnknotSource *source = g_new0 (UnknotSource, 1);
  UnknotRecord row;

  unknot_record_element (record, "sources", index, source_members, &row);
  source->id = unknot_record_text (&row, "id");
  source->quality = (UnknotSourceQuality) unknot_record_word (&row, "quality", qualities, G_N_ELEMENTS (qualities));
  source->citation = unknot_record_text_or (&row, "citation", NULL);
  if (!unknot_record_failed (&row) && source->citation != NULL && source->quality > UNKNOT_SOURCE_ABSTRACT)
    unknot_record_fail (&row, "citation", "cites by name what nobody has read");

  if (!unknot_record_failed (&row) && g_hash_table_contains (self->sources, source->id))
    unknot_record_fail (&row, "id", "is listed twice");

  if (unknot_record_end (&row))
    g_hash_table_insert (self->sources, source->id, source);
  else
    free_source (source);
}

static gboolean
add_article (UnknotArticles  *self,
             GFile           *folder,
             const char      *id,
             GError         **error)
{
  g_autofree char *where = g_strdup_printf ("articles/%s.json", id);
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, where);
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);
  g_autoptr (UnknotArticle) article = NULL;

  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", where);
      return FALSE;
    }

  article = unknot_article_parse (bytes, where, error);
  if (article == NULL)
    return FALSE;
  if (!g_str_equal (article->id, id))
    return unknot_json_refuse (error, where, "id", "is not the file's name");
  if (g_hash_table_contains (self->by_id, id))
    return unknot_json_refuse (error, where, "id", "is listed twice");

  g_hash_table_insert (self->by_id, article->id, article);
  g_ptr_array_add (self->articles, g_steal_pointer (&article));
  return TRUE;
}

static gboolean
read_order (UnknotArticles  *self,
            GFile           *folder,
            GStrv           *ids,
            GError         **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, "reading/reading.json");
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);
  g_autoptr (JsonObject) object = bytes != NULL ? unknot_json_parse (bytes, "reading/reading.json", error) : NULL;
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  if (object == NULL)
    return FALSE;

  unknot_record_begin (&record, object, "reading/reading.json", order_members, &failure);
  *ids = unknot_record_texts (&record, "articles");
  for (guint i = 0; !unknot_record_failed (&record) && i < unknot_record_length (&record, "sources"); i++)
    read_source (self, &record, i);
  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

/**
 * unknot_articles_load:
 * @folder: the data folder, with `articles` and `reading`; a resource folder or one on disk
 * @error: return location for an error of %UNKNOT_DATA_ERROR or `G_IO_ERROR`
 *
 * Reads the articles that `reading/reading.json` lists, and the sources. Blocks, so only for a resource in the app.
 *
 * Returns: (transfer full) (nullable): the articles, or `NULL` with @error set: it names the file
 */
UnknotArticles *
unknot_articles_load (GFile   *folder,
                      GError **error)
{
  g_autoptr (UnknotArticles) self = NULL;
  g_auto (GStrv) ids = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_atomic_rc_box_new0 (UnknotArticles);
  self->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_article_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->sources = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_source);

  if (!read_order (self, folder, &ids, error))
    return NULL;
  for (guint i = 0; ids[i] != NULL; i++)
    if (!add_article (self, folder, ids[i], error))
      return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_articles_ref:
 * @self: articles
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotArticles *
unknot_articles_ref (UnknotArticles *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_articles_unref:
 * @self: (transfer full): articles
 *
 * Gives a reference back.
 */
void
unknot_articles_unref (UnknotArticles *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_articles);
}

/**
 * unknot_articles_get_n:
 * @self: articles
 *
 * Counts them.
 *
 * Returns: how many
 */
guint
unknot_articles_get_n (const UnknotArticles *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->articles->len;
}

/**
 * unknot_articles_get:
 * @self: articles
 * @index: which, below unknot_articles_get_n()
 *
 * Lends an article, in the order of reading.
 *
 * Returns: (transfer none): the article
 */
UnknotArticle *
unknot_articles_get (const UnknotArticles *self,
                     guint                 index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->articles->len, NULL);

  return g_ptr_array_index (self->articles, index);
}

/**
 * unknot_articles_lookup:
 * @self: articles
 * @id: id of an article
 *
 * Finds an article.
 *
 * Returns: (transfer none) (nullable): the article
 */
UnknotArticle *
unknot_articles_lookup (const UnknotArticles *self,
                        const char           *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * unknot_articles_lookup_source:
 * @self: articles
 * @id: id of a source
 *
 * Finds a source. Techniques of packs may name others than the app knows.
 *
 * Returns: (transfer none) (nullable): the source
 */
const UnknotSource *
unknot_articles_lookup_source (const UnknotArticles *self,
                               const char           *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->sources, id);
}
