#include "unknot-library-item.h"

#include <glib/gi18n.h>

#include "unknot-technique-words.h"
#include "unknot-text.h"
#include "unknot-tool-names.h"

struct _UnknotLibraryItem
{
  GObject parent_instance;

  /* Owned; of the three one is there */
  UnknotAnatomy *anatomy;
  UnknotMuscle *muscle;
  UnknotTechnique *technique;
  UnknotArticle *article;
  char *target;
  char *subtitle;

  /* Owned: what it is found by, folded when something is looked for first */
  char *folded_title;
  char *folded_words;
  char *folded_text;

  /* What was looked for last; a list that is sorted asks again and again */
  char *query;
  UnknotSearchRank rank;

  UnknotLibraryKind kind;
  const char *group;
  const char *title;
};

G_DEFINE_FINAL_TYPE (UnknotLibraryItem, unknot_library_item, G_TYPE_OBJECT)

static const char *
name_theme (UnknotKind kind)
{
  switch (kind)
    {
    case UNKNOT_KIND_PRESSURE:
      return _("Pressing");
    case UNKNOT_KIND_HEAT:
    case UNKNOT_KIND_COLD:
    case UNKNOT_KIND_RUB:
      return _("Warmth, Cold and Rubs");
    case UNKNOT_KIND_STRETCH:
    case UNKNOT_KIND_MOVEMENT:
      return _("Stretching and Moving");
    case UNKNOT_KIND_STRENGTH:
    case UNKNOT_KIND_AEROBIC:
      return _("Getting Stronger");
    case UNKNOT_KIND_CALM:
      return _("Calming Down");
    case UNKNOT_KIND_HABIT:
    case UNKNOT_KIND_CARD:
    default:
      return _("Habits and Help");
    }
}

static void
add (GString    *words,
     const char *text)
{
  g_string_append_c (words, ' ');
  g_string_append (words, text);
}

static void
add_all (GString            *words,
         const char         *context,
         const char * const *texts)
{
  for (; *texts != NULL; texts++)
    add (words, unknot_text (context, *texts));
}

static void
add_muscle_names (GString      *words,
                  UnknotMuscle *muscle)
{
  add (words, unknot_muscle_get_name (muscle));
  add (words, unknot_muscle_get_latin (muscle));
}

static void
collect_muscle (UnknotLibraryItem *self,
                GString           *words,
                GString           *text)
{
  const char * const *groups = unknot_muscle_get_groups (self->muscle);

  add_muscle_names (words, self->muscle);
  for (guint i = 0; groups[i] != NULL; i++)
    add (words, unknot_muscle_group_get_name (unknot_anatomy_get_group (self->anatomy, groups[i])));

  add (text, unknot_muscle_get_borders (self->muscle));
  add (text, unknot_muscle_get_sends (self->muscle));
  for (guint i = 0; i < UNKNOT_N_MUSCLE_TEXTS; i++)
    {
      g_auto (GStrv) texts = unknot_muscle_dup_texts (self->muscle, (UnknotMuscleText) i);

      for (guint j = 0; texts[j] != NULL; j++)
        add (text, texts[j]);
    }
}

static void
collect_technique (UnknotLibraryItem *self,
                   GString           *words,
                   GString           *text)
{
  const UnknotTechnique *technique = self->technique;

  add (words, unknot_technique_words_kind (technique->kind));
  for (guint i = 0; i < technique->n_gear; i++)
    for (guint j = 0; j < technique->gear_order[i]->len; j++)
      add (words, unknot_tool_names_get (unknot_tool_to_id (g_array_index (technique->gear_order[i], UnknotTool, j))));

  add (text, unknot_text ("technique", technique->summary));
  add_all (text, "technique", (const char * const *) technique->cautions);
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      add (text, unknot_text ("step-cue", step->cue));
      add (text, unknot_text ("step-text", step->text));
    }
  for (guint i = 0; i < technique->places->len; i++)
    add_muscle_names (text, unknot_anatomy_get_muscle (self->anatomy,
                                                       ((UnknotPlace *) technique->places->pdata[i])->muscle));
}

static void
collect_article (UnknotLibraryItem *self,
                 GString           *words,
                 GString           *text)
{
  add_all (words, "article", (const char * const *) self->article->words);
  add (text, unknot_text ("article", self->article->summary));
  add_all (text, "article", (const char * const *) self->article->paragraphs);
}

static void
collect (UnknotLibraryItem *self)
{
  g_autoptr (GString) words = g_string_new (self->title);
  g_autoptr (GString) text = g_string_new (NULL);

  switch (self->kind)
    {
    case UNKNOT_LIBRARY_MUSCLE:
      collect_muscle (self, words, text);
      break;
    case UNKNOT_LIBRARY_TECHNIQUE:
      collect_technique (self, words, text);
      break;
    case UNKNOT_LIBRARY_ARTICLE:
    default:
      collect_article (self, words, text);
      break;
    }
  g_string_prepend (text, words->str);

  self->folded_title = unknot_search_fold (self->title);
  self->folded_words = unknot_search_fold (words->str);
  self->folded_text = unknot_search_fold (text->str);
}

static void
unknot_library_item_finalize (GObject *object)
{
  UnknotLibraryItem *self = UNKNOT_LIBRARY_ITEM (object);

  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->muscle, unknot_muscle_unref);
  g_clear_pointer (&self->technique, unknot_technique_unref);
  g_clear_pointer (&self->article, unknot_article_unref);
  g_free (self->target);
  g_free (self->subtitle);
  g_free (self->folded_title);
  g_free (self->folded_words);
  g_free (self->folded_text);
  g_free (self->query);

  G_OBJECT_CLASS (unknot_library_item_parent_class)->finalize (object);
}

static void
unknot_library_item_class_init (UnknotLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_library_item_finalize;
}

static void
unknot_library_item_init (UnknotLibraryItem *self)
{
}

/**
 * unknot_library_item_new_muscle:
 * @anatomy: the muscles
 * @muscle: one of them
 *
 * Makes the item of a muscle.
 *
 * Returns: (transfer full): a new item
 */
UnknotLibraryItem *
unknot_library_item_new_muscle (UnknotAnatomy *anatomy,
                                UnknotMuscle  *muscle)
{
  UnknotLibraryItem *self = g_object_new (UNKNOT_TYPE_LIBRARY_ITEM, NULL);
  const UnknotMuscleGroup *home = unknot_anatomy_get_group (anatomy, unknot_muscle_get_home (muscle));

  self->kind = UNKNOT_LIBRARY_MUSCLE;
  self->anatomy = unknot_anatomy_ref (anatomy);
  self->muscle = unknot_muscle_ref (muscle);
  self->target = g_strdup_printf ("muscle/%s", unknot_muscle_get_id (muscle));
  self->group = unknot_muscle_group_get_name (home);
  self->title = unknot_muscle_get_name (muscle);
  self->subtitle = g_strdup (unknot_muscle_get_latin (muscle));

  return self;
}

/**
 * unknot_library_item_new_technique:
 * @anatomy: the muscles
 * @technique: a technique
 *
 * Makes the item of a technique.
 *
 * Returns: (transfer full): a new item
 */
UnknotLibraryItem *
unknot_library_item_new_technique (UnknotAnatomy   *anatomy,
                                   UnknotTechnique *technique)
{
  UnknotLibraryItem *self = g_object_new (UNKNOT_TYPE_LIBRARY_ITEM, NULL);

  self->kind = UNKNOT_LIBRARY_TECHNIQUE;
  self->anatomy = unknot_anatomy_ref (anatomy);
  self->technique = unknot_technique_ref (technique);
  self->target = g_strdup_printf ("technique/%s", technique->id);
  self->group = technique->origin == UNKNOT_ORIGIN_BUILT_IN ? name_theme (technique->kind) : _("Your Own and Added");
  self->title = unknot_text ("technique", technique->name);
  self->subtitle = unknot_technique_words_needs (technique);

  return self;
}

/**
 * unknot_library_item_new_article:
 * @article: an article
 *
 * Makes the item of an article.
 *
 * Returns: (transfer full): a new item
 */
UnknotLibraryItem *
unknot_library_item_new_article (UnknotArticle *article)
{
  UnknotLibraryItem *self = g_object_new (UNKNOT_TYPE_LIBRARY_ITEM, NULL);

  self->kind = UNKNOT_LIBRARY_ARTICLE;
  self->article = unknot_article_ref (article);
  self->target = g_strdup_printf ("article/%s", article->id);
  self->group = _("Good to Know");
  self->title = unknot_text ("article", article->title);
  self->subtitle = g_strdup (unknot_text ("article", article->summary));

  return self;
}

/**
 * unknot_library_item_get_kind:
 * @self: an item
 *
 * Says what it is.
 *
 * Returns: the kind
 */
UnknotLibraryKind
unknot_library_item_get_kind (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), UNKNOT_LIBRARY_MUSCLE);

  return self->kind;
}

/**
 * unknot_library_item_get_target:
 * @self: an item
 *
 * Gets what `library.open` opens.
 *
 * Returns: (transfer none): `muscle/scalenes`
 */
const char *
unknot_library_item_get_target (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->target;
}

/**
 * unknot_library_item_get_group:
 * @self: an item
 *
 * Gets the heading that it is listed under.
 *
 * Returns: (transfer none): its words; the same pointer for all of a group
 */
const char *
unknot_library_item_get_group (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->group;
}

/**
 * unknot_library_item_get_title:
 * @self: an item
 *
 * Gets what it is called.
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_library_item_get_title (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->title;
}

/**
 * unknot_library_item_get_subtitle:
 * @self: an item
 *
 * Gets what stands below its name.
 *
 * Returns: (transfer none): one line
 */
const char *
unknot_library_item_get_subtitle (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->subtitle;
}

/**
 * unknot_library_item_get_muscle:
 * @self: an item
 *
 * Gets the muscle.
 *
 * Returns: (transfer none) (nullable): the muscle, or `NULL` if it is something else
 */
UnknotMuscle *
unknot_library_item_get_muscle (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->muscle;
}

/**
 * unknot_library_item_get_technique:
 * @self: an item
 *
 * Gets the technique.
 *
 * Returns: (transfer none) (nullable): the technique, or `NULL` if it is something else
 */
UnknotTechnique *
unknot_library_item_get_technique (UnknotLibraryItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), NULL);

  return self->technique;
}

/**
 * unknot_library_item_rank:
 * @self: an item
 * @query: what is looked for, folded
 *
 * Says how well it fits: by its plain, Latin and other names, its tools, and all that is told about it.
 *
 * Returns: the rank
 */
UnknotSearchRank
unknot_library_item_rank (UnknotLibraryItem *self,
                          const char        *query)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ITEM (self), UNKNOT_SEARCH_NONE);

  if (self->folded_text == NULL)
    collect (self);
  if (g_strcmp0 (self->query, query) != 0)
    {
      g_set_str (&self->query, query);
      self->rank = unknot_search_rank (self->folded_title, self->folded_words, self->folded_text, query);
    }

  return self->rank;
}
