#include "unknot-article.h"

#include "unknot-record.h"

G_DEFINE_BOXED_TYPE (UnknotArticle, unknot_article, unknot_article_ref, unknot_article_unref)

static const char * const members[] = {
  "id", "title", "summary", "words", "paragraphs", "techniques", "sources", "seeds", "dropped", NULL,
};
static const char * const dropped_members[] = { "seed", "why", NULL };

static void
clear_article (gpointer data)
{
  UnknotArticle *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_strfreev (self->words);
  g_strfreev (self->paragraphs);
  g_strfreev (self->techniques);
  g_strfreev (self->sources);
  g_strfreev (self->seeds);
  g_strfreev (self->dropped);
}

/* A row is dropped with a reason, for whoever reads the file; the app shows what it says instead. */
static char **
read_dropped (UnknotRecord *record)
{
  g_autoptr (GStrvBuilder) seeds = g_strv_builder_new ();

  for (guint i = 0; unknot_record_has (record, "dropped") && i < unknot_record_length (record, "dropped"); i++)
    {
      UnknotRecord row;
      g_autofree char *seed = NULL;
      g_autofree char *why = NULL;

      unknot_record_element (record, "dropped", i, dropped_members, &row);
      seed = unknot_record_text (&row, "seed");
      why = unknot_record_text (&row, "why");
      if (unknot_record_end (&row))
        g_strv_builder_add (seeds, seed);
    }

  return g_strv_builder_end (seeds);
}

/**
 * unknot_article_parse:
 * @bytes: the text of an article file
 * @where: the file's name, for messages: `articles/needles.json`
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads an article by the format of `data/schemas/article.schema.json`.
 *
 * Returns: (transfer full) (nullable): the article, or `NULL` with @error set
 */
UnknotArticle *
unknot_article_parse (GBytes      *bytes,
                      const char  *where,
                      GError     **error)
{
  g_autoptr (UnknotArticle) self = g_atomic_rc_box_new0 (UnknotArticle);
  g_autoptr (JsonObject) object = unknot_json_parse (bytes, where, error);
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  if (object == NULL)
    return NULL;

  unknot_record_begin (&record, object, where, members, &failure);
  self->id = unknot_record_text (&record, "id");
  self->title = unknot_record_text (&record, "title");
  self->summary = unknot_record_text (&record, "summary");
  self->words = unknot_record_texts (&record, "words");
  self->paragraphs = unknot_record_texts (&record, "paragraphs");
  self->techniques = unknot_record_texts_or (&record, "techniques");
  self->sources = unknot_record_texts (&record, "sources");
  self->seeds = unknot_record_texts (&record, "seeds");
  self->dropped = read_dropped (&record);
  if (!unknot_record_failed (&record) && self->paragraphs[0] == NULL)
    unknot_record_fail (&record, "paragraphs", "is empty");
  if (!unknot_record_failed (&record) && self->sources[0] == NULL)
    unknot_record_fail (&record, "sources", "is empty");

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * unknot_article_ref:
 * @self: an article
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotArticle *
unknot_article_ref (UnknotArticle *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_article_unref:
 * @self: (transfer full): an article
 *
 * Gives a reference back.
 */
void
unknot_article_unref (UnknotArticle *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_article);
}
