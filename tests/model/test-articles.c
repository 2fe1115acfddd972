/* The articles: the rows of clinical.md A against the files that carry them, written down here a second time; their
 * words; and the errors of a broken folder. */

#include <string.h>

#include <glib/gstdio.h>

#include "unknot-articles.h"
#include "unknot-catalogue.h"
#include "unknot-json.h"

#define STRETCHES "stretch-upper-trapezius stretch-levator skull-base-nod doorway-stretch cross-body-stretch " \
                  "self-hug thread-the-needle cat-cow childs-pose lat-stretch side-bend " \
                  "knees-to-chest figure-four side-neck-stretch upper-back-extension open-book"

/* What stands in the column "App element" of S1, S2 and so on: techniques and articles that carry the row; with a minus
 * the article that drops it, or the part of it that is not so, and says why. */
static const char * const rows[] = {
  "what-a-knot-is",
  "what-helps-you",
  "professional massage",
  "massage",
  "helper-massage",
  "how-long-it-takes",
  "-often-heard",
  "relative-rest",
  "change-posture",
  "-posture",
  "relative-rest change-posture",
  STRETCHES,
  STRETCHES,
  STRETCHES,
  STRETCHES,
  "band-row rest-or-move",
  "walk -rest-or-move",
  "contrast",
  "cold",
  "heat",
  "electric-massager",
  "professional",
  "professional -needles",
  "helper-massage professional",
  "what-a-knot-is",
  "fingers helper-massage",
  "-massage",
  "-often-heard",
  "-often-heard",
  "fingers pressure-release",
  "massage",
  "fingers",
  "fingers pressure-release",
  "fingers pressure-release",
  "massage",
  "ball-wall ball-floor",
  "ball-wall ball-floor",
  "ball-wall -more-pressure",
  "ball-wall more-pressure",
  "ball-wall ball-floor",
  "foam-roller",
  "foam-roller",
  "foam-roller",
  "foam-roller",
  "cane",
  "massage-gun",
  "helper-massage",
  "helper-massage",
  "helper-massage",
  "massage",
  "-how-long-it-takes",
  "what-a-knot-is",
  "posture -drink-eat-sleep",
  "what-a-knot-is",
  "-what-a-knot-is",
  "-often-heard",
  "fingers helper-massage professional -massage",
  "how-long-it-takes",
  "what-helps-you",
  "-often-heard",
  "muscle-rub often-heard",
  "muscle-rub",
  "muscle-rub helper-massage",
  "muscle-rub",
  "heat cold contrast -heat-or-cold",
  "cold",
  "cold -heat-or-cold",
  "heat",
  "heat electric-massager",
  "pressure-release more-pressure",
  "professional when-to-see-someone",
  "what-helps-you",
  STRETCHES " -often-heard",
  STRETCHES,
  "doorway-stretch",
  "stretch-upper-trapezius stretch-levator doorway-stretch cross-body-stretch self-hug thread-the-needle "
  "childs-pose lat-stretch side-bend knees-to-chest figure-four side-neck-stretch",
  "stretch-upper-trapezius stretch-levator doorway-stretch cross-body-stretch self-hug thread-the-needle "
  "childs-pose lat-stretch side-bend knees-to-chest figure-four side-neck-stretch",
  "blade-squeeze band-row prone-y-t",
  "chin-tuck blade-squeeze wall-angels band-row prone-y-t",
  "drink-eat-sleep",
  "change-posture",
  "-how-long-it-takes",
  "what-helps-you",
  "micro-break rest-or-move",
};

static GFile *
data_folder (void)
{
  return g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
}

static UnknotArticles *
load (void)
{
  g_autoptr (GFile) folder = data_folder ();
  g_autoptr (GError) error = NULL;
  UnknotArticles *articles = unknot_articles_load (folder, &error);

  g_assert_no_error (error);

  return articles;
}

static gboolean
carries (UnknotArticles  *articles,
         UnknotCatalogue *catalogue,
         const char      *id,
         const char      *seed)
{
  UnknotArticle *article = unknot_articles_lookup (articles, id);
  UnknotTechnique *technique = unknot_catalogue_lookup (catalogue, id);

  g_assert_true (article != NULL || technique != NULL);

  return (article != NULL && g_strv_contains ((const char * const *) article->seeds, seed))
         || (technique != NULL && g_strv_contains ((const char * const *) technique->seeds, seed));
}

static gboolean
drops (UnknotArticles *articles,
       const char     *id,
       const char     *seed)
{
  UnknotArticle *article = unknot_articles_lookup (articles, id);

  g_assert_nonnull (article);

  return g_strv_contains ((const char * const *) article->dropped, seed);
}

static void
test_seeds (void)
{
  g_autoptr (GFile) folder = data_folder ();
  g_autoptr (GFile) techniques = g_file_get_child (folder, "techniques");
  g_autoptr (UnknotArticles) articles = load ();
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, NULL);

  g_assert_cmpuint (G_N_ELEMENTS (rows), ==, 84);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *seed = g_strdup_printf ("S%u", i + 1);
      g_auto (GStrv) ids = g_strsplit (rows[i], " ", -1);

      for (guint j = 0; ids[j] != NULL; j++)
        if (ids[j][0] == '-' ? !drops (articles, ids[j] + 1, seed) : !carries (articles, catalogue, ids[j], seed))
          g_error ("%s: %s does not say so", seed, ids[j]);
    }
}

static guint
count_words (const char *sentence)
{
  g_auto (GStrv) words = g_strsplit (sentence, " ", -1);

  return g_strv_length (words);
}

/* Short sentences, and few: an article is read on a phone. */
static void
test_words (void)
{
  g_autoptr (UnknotArticles) articles = load ();

  for (guint i = 0; i < unknot_articles_get_n (articles); i++)
    {
      UnknotArticle *article = unknot_articles_get (articles, i);
      guint n_words = 0;

      for (guint j = 0; article->paragraphs[j] != NULL; j++)
        {
          g_auto (GStrv) sentences = g_regex_split_simple ("(?<=[.!?])”?\\s+", article->paragraphs[j],
                                                           G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);

          n_words += count_words (article->paragraphs[j]);
          for (guint k = 0; sentences[k] != NULL; k++)
            if (count_words (sentences[k]) > 14)
              g_error ("%s: too long: %s", article->id, sentences[k]);
        }
      g_assert_cmpuint (n_words, >=, 80);
      g_assert_cmpuint (n_words, <=, 180);
    }
}

static void
test_sources (void)
{
  g_autoptr (UnknotArticles) articles = load ();
  const UnknotSource *abstract = unknot_articles_lookup_source (articles, "R32");
  const UnknotSource *secondary = unknot_articles_lookup_source (articles, "R26b");

  g_assert_cmpint (abstract->quality, ==, UNKNOT_SOURCE_ABSTRACT);
  g_assert_nonnull (strstr (abstract->citation, "Hanten"));
  g_assert_cmpint (secondary->quality, ==, UNKNOT_SOURCE_SECONDARY);
  g_assert_null (secondary->citation);
  g_assert_cmpint (unknot_articles_lookup_source (articles, "TXT")->quality, ==, UNKNOT_SOURCE_TEXTBOOK);
  g_assert_cmpint (unknot_articles_lookup_source (articles, "DEC")->quality, ==, UNKNOT_SOURCE_OWN);
  g_assert_null (unknot_articles_lookup_source (articles, "my therapist"));
}

static void
test_broken (void)
{
  static const struct
  {
    const char *text;
    const char *said;
  } texts[] = {
    { "{}", "'id'" },
    { "[]", "a.json" },
    { "{\"id\":\"a\",\"title\":\"A\",\"summary\":\"A\",\"words\":[],\"paragraphs\":[],\"sources\":[\"TXT\"],"
      "\"seeds\":[]}", "'paragraphs' is empty" },
    { "{\"id\":\"a\",\"title\":\"A\",\"summary\":\"A\",\"words\":[],\"paragraphs\":[\"A.\"],\"sources\":[],"
      "\"seeds\":[]}", "'sources' is empty" },
    { "{\"id\":\"a\",\"title\":\"A\",\"summary\":\"A\",\"words\":[],\"paragraphs\":[\"A.\"],\"sources\":[\"TXT\"],"
      "\"seeds\":[],\"dropped\":[{\"seed\":\"S1\"}]}", "'why'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i].text, strlen (texts[i].text));
      g_autoptr (GError) error = NULL;

      g_assert_null (unknot_article_parse (bytes, "a.json", &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, "a.json"));
      g_assert_nonnull (strstr (error->message, texts[i].said));
    }
}

static void
test_twice (void)
{
  g_autofree char *root = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *below = g_build_filename (root, "reading", NULL);
  g_autofree char *path = g_build_filename (below, "reading.json", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (root);
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_articles_load (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "{\"articles\":[],\"sources\":[{\"id\":\"R1\",\"quality\":\"own\"},"
                                      "{\"id\":\"R1\",\"quality\":\"own\"}]}", -1, NULL));
  g_assert_null (unknot_articles_load (folder, &error));
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE);

  g_remove (path);
  g_rmdir (below);
  g_rmdir (root);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/articles/seeds", test_seeds);
  g_test_add_func ("/articles/words", test_words);
  g_test_add_func ("/articles/sources", test_sources);
  g_test_add_func ("/articles/broken", test_broken);
  g_test_add_func ("/articles/twice", test_twice);

  return g_test_run ();
}
