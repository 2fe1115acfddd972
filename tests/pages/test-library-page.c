/* The Library: all that is in it can be opened, and is found by the words that people use. */

#include <string.h>

#include "page-fixture.h"
#include "unknot-library-page.h"
#include "unknot-library-row.h"
#include "unknot-muscle-picture.h"

typedef struct
{
  PageFixture page;
  UnknotArticles *articles;
  UnknotInk *ink;
} Fixture;

static void
fixture_init (Fixture *self)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  const UnknotColour accent = { 0.2, 0.5, 0.9 };

  page_fixture_init (&self->page);
  self->articles = unknot_articles_load (data, &error);
  g_assert_no_error (error);
  self->ink = unknot_ink_new (FALSE, FALSE, &accent);
}

static void
fixture_clear (Fixture *self)
{
  unknot_ink_free (self->ink);
  unknot_articles_unref (self->articles);
  page_fixture_clear (&self->page);
}

static UnknotLibraryPage *
page_new (Fixture *fixture)
{
  UnknotLibraryPage *page = g_object_ref_sink (g_object_new (UNKNOT_TYPE_LIBRARY_PAGE, NULL));
  UnknotLibrarySources sources = {
    .bodies = fixture->page.bodies,
    .profile = fixture->page.profile,
    .catalogue = fixture->page.catalogue,
    .articles = fixture->articles,
    .safety = fixture->page.safety,
  };

  unknot_library_page_set_ink (page, fixture->ink);
  unknot_library_page_set_sources (page, &sources);

  return page;
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GtkWidget *
find (gpointer widget,
      GType    type)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (widget, type, found);
  g_assert_cmpuint (found->len, >, 0);

  return found->pdata[0];
}

static AdwNavigationView *
get_pages (UnknotLibraryPage *page)
{
  return ADW_NAVIGATION_VIEW (find (page, ADW_TYPE_NAVIGATION_VIEW));
}

static const char *
get_tag (UnknotLibraryPage *page)
{
  return adw_navigation_page_get_tag (adw_navigation_view_get_visible_page (get_pages (page)));
}

/* Whether a text stands anywhere on the page on top, in a label or a row. */
static gboolean
shows (UnknotLibraryPage *page,
       const char        *text)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  collect (GTK_WIDGET (adw_navigation_view_get_visible_page (get_pages (page))), GTK_TYPE_LABEL, labels);
  for (guint i = 0; i < labels->len; i++)
    if (strstr (gtk_label_get_label (labels->pdata[i]), text) != NULL)
      return TRUE;

  return FALSE;
}

static guint
count_rows (UnknotLibraryPage *page)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect (GTK_WIDGET (page), UNKNOT_TYPE_LIBRARY_ROW, rows);

  return rows->len;
}

/* What is not looked at is not made. */
static void
test_lazy (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;
  GtkWidget *kinds;

  fixture_init (&fixture);
  page = page_new (&fixture);
  kinds = find (page, ADW_TYPE_TOGGLE_GROUP);
  g_assert_cmpuint (count_rows (page), ==, 27);

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (kinds), "articles");
  g_assert_cmpuint (count_rows (page), ==, 27 + unknot_articles_get_n (fixture.articles));
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (kinds), "techniques");
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (kinds), "muscles");
  g_assert_cmpuint (count_rows (page), ==, 27 + unknot_articles_get_n (fixture.articles)
                                           + unknot_catalogue_get_n (fixture.page.catalogue));

  g_assert_finalize_object (page);
  fixture_clear (&fixture);
}

/* Own techniques come and go. */
static void
test_catalogue (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;

  fixture_init (&fixture);
  page = page_new (&fixture);
  unknot_library_page_open (page, "technique/cane");
  unknot_library_page_set_catalogue (page, fixture.page.catalogue);
  g_assert_cmpstr (get_tag (page), ==, "list");
  g_assert_cmpuint (count_rows (page), ==, 27);

  g_assert_finalize_object (page);
  fixture_clear (&fixture);
}

static void
open (UnknotLibraryPage *page,
      const char        *kind,
      const char        *id)
{
  g_autofree char *target = g_strdup_printf ("%s/%s", kind, id);

  unknot_library_page_open (page, target);
  g_assert_null (get_tag (page));
}

static void
go_back (UnknotLibraryPage *page)
{
  g_assert_true (adw_navigation_view_pop (get_pages (page)));
  g_assert_cmpstr (get_tag (page), ==, "list");
}

static void
test_every_page (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;
  gsize n_muscles;
  UnknotMuscle * const *muscles;

  fixture_init (&fixture);
  page = page_new (&fixture);

  muscles = unknot_anatomy_get_muscles (fixture.page.anatomy, &n_muscles);
  for (gsize i = 0; i < n_muscles; i++)
    {
      open (page, "muscle", unknot_muscle_get_id (muscles[i]));
      g_assert_true (shows (page, unknot_muscle_get_name (muscles[i])));
      g_assert_true (shows (page, unknot_muscle_get_latin (muscles[i])));
      g_assert_true (shows (page, unknot_muscle_get_sends (muscles[i])));
      go_back (page);
    }
  for (guint i = 0; i < unknot_catalogue_get_n (fixture.page.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (fixture.page.catalogue, i);

      open (page, "technique", technique->id);
      g_assert_true (shows (page, technique->name));
      g_assert_true (shows (page, technique->evidence_sentence));
      g_assert_true (shows (page, unknot_technique_get_step (technique, 0)->cue));
      for (char **caution = technique->cautions; *caution != NULL; caution++)
        g_assert_true (shows (page, *caution));
      g_assert_false (shows (page, "{target}"));
      g_assert_false (shows (page, "{cap}"));
      go_back (page);
    }
  for (guint i = 0; i < unknot_articles_get_n (fixture.articles); i++)
    {
      const UnknotArticle *article = unknot_articles_get (fixture.articles, i);

      open (page, "article", article->id);
      g_assert_true (shows (page, article->title));
      for (char **paragraph = article->paragraphs; *paragraph != NULL; paragraph++)
        g_assert_true (shows (page, *paragraph));
      go_back (page);
    }

  unknot_library_page_open (page, "muscle/biceps");
  unknot_library_page_open (page, "technique/cupping");
  unknot_library_page_open (page, "article/cats");
  unknot_library_page_open (page, "nonsense");
  g_assert_cmpstr (get_tag (page), ==, "list");

  g_assert_finalize_object (page);
  fixture_clear (&fixture);
}

/* The order of clinical.md F4, and what holds on this muscle only. */
static void
test_muscle (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;

  fixture_init (&fixture);
  page = page_new (&fixture);

  open (page, "muscle", "rhomboids");
  g_assert_true (shows (page, "First choice · Some small studies"));
  g_assert_true (shows (page, "after three good sessions of: Ball on the wall"));
  go_back (page);

  open (page, "muscle", "quadratus-lumborum");
  g_assert_true (shows (page, "only with: Soft ball"));
  g_assert_true (shows (page, "only where you marked the spot"));
  go_back (page);

  open (page, "muscle", "scalenes");
  g_assert_true (shows (page, "Not for Pressing"));
  g_assert_false (shows (page, "How to Reach It"));
  go_back (page);

  /* A page leads to the next, and back the same way. */
  open (page, "muscle", "rhomboids");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), "library.open", "s", "technique/cane"));
  g_assert_true (shows (page, "Massage cane"));
  g_assert_true (adw_navigation_view_pop (get_pages (page)));
  g_assert_true (shows (page, "Mm. rhomboidei") || shows (page, "rhomboideus"));
  go_back (page);

  g_assert_finalize_object (page);
  fixture_clear (&fixture);
}

/* Without a plan the numbers are those that are right for everyone (clinical.md F9.5). */
static void
test_technique (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;

  fixture_init (&fixture);
  page = page_new (&fixture);

  open (page, "technique", "ball-wall");
  g_assert_true (shows (page, "About 2 out of 10, never above 3. A plan may allow up to 5 later."));
  g_assert_true (shows (page, "Up to 2 times a day"));
  g_assert_true (shows (page, "15 seconds at first, later up to 60 seconds"));
  g_assert_true (shows (page, "Fever or an infection"));
  g_assert_true (shows (page, "Not at all"));
  g_assert_true (shows (page, "Not on the neck, elsewhere with care"));
  g_assert_true (shows (page, "Only with care"));
  g_assert_true (shows (page, "Only the summary was read"));
  g_assert_true (shows (page, "Hanten"));

  g_assert_finalize_object (page);
  fixture_clear (&fixture);
}

static guint
count_found (UnknotLibraryPage *page,
             const char        *target)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n = 0;

  collect (GTK_WIDGET (page), UNKNOT_TYPE_LIBRARY_ROW, rows);
  for (guint i = 0; i < rows->len; i++)
    {
      UnknotLibraryItem *item = unknot_library_row_get_item (rows->pdata[i]);

      if (gtk_widget_get_mapped (rows->pdata[i])
          && (target == NULL || g_str_equal (unknot_library_item_get_target (item), target)))
        n++;
    }

  return n;
}

static const char *
get_first (UnknotLibraryPage *page)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect (GTK_WIDGET (page), UNKNOT_TYPE_LIBRARY_ROW, rows);
  for (guint i = 0; i < rows->len; i++)
    if (gtk_widget_get_mapped (rows->pdata[i]))
      return unknot_library_item_get_target (unknot_library_row_get_item (rows->pdata[i]));

  return NULL;
}

static gboolean
woken_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* The entry waits a moment for the next letter. */
static void
wait_for_search (UnknotLibraryPage *page,
                 const char        *text)
{
  gboolean awake = FALSE;

  unknot_library_page_search (page, text);
  g_timeout_add (200, woken_cb, &awake);
  while (!awake)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    const char *target;
  } rows[] = {
    { "trapez", "muscle/trapezius-upper" },
    { "TRAPÉZ", "muscle/trapezius-lower" },
    { "levator", "muscle/levator-scapulae" },
    { "neck", "muscle/scalenes" },
    { "phone", "muscle/levator-scapulae" },
    { "phone", "article/posture" },
    { "desk", "article/posture" },
    { "roller", "technique/foam-roller" },
    { "tennis ball", "technique/ball-wall" },
    { "ball wall", "technique/ball-wall" },
    { "rhomboid", "technique/ball-wall" },
    { "toxins", "article/often-heard" },
    { "acupuncture", "article/needles" },
  };
  Fixture fixture;
  UnknotLibraryPage *page;
  GtkWidget *window;

  fixture_init (&fixture);
  page = page_new (&fixture);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 700);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      wait_for_search (page, rows[i].text);
      g_test_message ("%s", rows[i].text);
      g_assert_cmpuint (count_found (page, rows[i].target), ==, 1);
      g_assert_cmpuint (count_found (page, NULL), <, 60);
    }

  wait_for_search (page, "cane");
  g_assert_cmpstr (get_first (page), ==, "technique/cane");
  wait_for_search (page, "trapezius");
  g_assert_true (g_str_has_prefix (get_first (page), "muscle/"));

  wait_for_search (page, "xylophone");
  g_assert_cmpuint (count_found (page, NULL), ==, 0);
  g_assert_true (gtk_widget_get_mapped (find (page, ADW_TYPE_STATUS_PAGE)));
  wait_for_search (page, " ");
  g_assert_false (gtk_widget_get_mapped (find (page, ADW_TYPE_STATUS_PAGE)));
  g_assert_cmpuint (count_found (page, NULL), ==, 27);

  g_object_unref (page);
  gtk_window_destroy (GTK_WINDOW (window));
  fixture_clear (&fixture);
}

/* A picture is made for what can be seen, and for no more. */
static void
test_pictures (void)
{
  Fixture fixture;
  UnknotLibraryPage *page;
  GtkWidget *window;
  g_autoptr (GPtrArray) pictures = g_ptr_array_new ();
  guint n_pictures = 0;

  fixture_init (&fixture);
  page = page_new (&fixture);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 500);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 3; i++)
    wait_for_search (page, "");

  collect (GTK_WIDGET (page), UNKNOT_TYPE_MUSCLE_PICTURE, pictures);
  n_pictures = pictures->len;
  g_assert_cmpuint (n_pictures, >=, 4);
  g_assert_cmpuint (n_pictures, <, 15);

  g_object_unref (page);
  gtk_window_destroy (GTK_WINDOW (window));
  fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/library-page/lazy", test_lazy);
  g_test_add_func ("/library-page/catalogue", test_catalogue);
  g_test_add_func ("/library-page/every-page", test_every_page);
  g_test_add_func ("/library-page/muscle", test_muscle);
  g_test_add_func ("/library-page/technique", test_technique);
  g_test_add_func ("/library-page/search", test_search);
  g_test_add_func ("/library-page/pictures", test_pictures);

  return g_test_run ();
}
