/* The help: every page opens from its row and is found, and what it leads to is asked for by name. */

#include "unknot-help-dialog.h"

#include "page-fixture.h"

typedef struct
{
  UnknotHelp *help;
  UnknotArticles *articles;
  UnknotHelpDialog *dialog;
  GtkWidget *window;
  AdwNavigationView *pages;
  GtkSearchEntry *search;
} Fixture;

static void
fixture_init (Fixture *self)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GError) error = NULL;

  self->help = unknot_help_load (data, &error);
  g_assert_no_error (error);
  self->articles = unknot_articles_load (data, &error);
  g_assert_no_error (error);
  self->dialog = unknot_help_dialog_new (self->help, self->articles, NULL);
  self->window = present_in_window (gtk_label_new ("Home"));
  adw_dialog_present (ADW_DIALOG (self->dialog), self->window);
  self->pages = ADW_NAVIGATION_VIEW (find_type (self->dialog, ADW_TYPE_NAVIGATION_VIEW));
  self->search = GTK_SEARCH_ENTRY (find_type (self->dialog, GTK_TYPE_SEARCH_ENTRY));
  adw_navigation_view_set_animate_transitions (self->pages, FALSE);
  while (!gtk_widget_get_mapped (GTK_WIDGET (self->search)))
    g_main_context_iteration (NULL, TRUE);
  run_pending ();
}

static void
fixture_clear (Fixture *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->dialog), (gpointer *) &self->dialog);
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
  g_assert_null (self->dialog);
  unknot_articles_unref (self->articles);
  unknot_help_unref (self->help);
}

/* Without waiting for the next letter. */
static void
type (Fixture    *self,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), text);
  g_signal_emit_by_name (self->search, "search-changed");
  run_pending ();
}

static gboolean
is_listed (Fixture    *self,
           const char *id)
{
  return gtk_widget_get_mapped (find_row (self->dialog, unknot_help_lookup (self->help, id)->title));
}

static guint
count_listed (Fixture *self)
{
  guint n = 0;

  for (guint i = 0; i < unknot_help_get_n (self->help); i++)
    n += is_listed (self, unknot_help_get (self->help, i)->id);

  return n;
}

static AdwNavigationPage *
get_page (Fixture *self)
{
  return adw_navigation_view_get_visible_page (self->pages);
}

static gboolean
match_role (GtkWidget  *widget,
            const void *wanted)
{
  return match_label (widget, wanted)
         && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_HEADING;
}

static void
assert_shown (Fixture              *self,
              const UnknotHelpPage *page)
{
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (self)), ==, page->title);
  g_assert_nonnull (find_widget (GTK_WIDGET (get_page (self)), match_role, page->title));
  for (guint i = 0; i < page->parts->len; i++)
    {
      const UnknotHelpPart *part = page->parts->pdata[i];

      g_assert_nonnull (find_widget (GTK_WIDGET (get_page (self)), match_role, part->heading));
      g_assert_nonnull (find_label (get_page (self), part->text));
    }
}

static void
test_pages (void)
{
  GtkIconTheme *icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  Fixture self;

  fixture_init (&self);
  for (guint i = 0; i < unknot_help_get_n (self.help); i++)
    {
      const UnknotHelpPage *page = unknot_help_get (self.help, i);
      GtkWidget *row = find_row (self.dialog, page->title);

      g_test_message ("%s", page->id);
      g_assert_true (g_str_has_prefix (page->icon, "unknot-") || gtk_icon_theme_has_icon (icons, page->icon));
      g_assert_true (gtk_widget_grab_focus (row));
      g_assert_true (gtk_widget_activate (row));
      run_pending ();
      assert_shown (&self, page);
      adw_navigation_view_pop (self.pages);
      run_pending ();
    }

  unknot_help_dialog_open (self.dialog, "nothing of the kind");
  g_assert_cmpstr (adw_navigation_page_get_tag (get_page (&self)), ==, "list");
  fixture_clear (&self);
}

/* The keyboard of a phone stays away until the search is asked for. */
static void
test_focus (void)
{
  Fixture self;
  GtkWidget *focus;

  fixture_init (&self);
  focus = gtk_root_get_focus (GTK_ROOT (self.window));
  g_assert_true (focus == find_row (self.dialog, unknot_help_get (self.help, 0)->title));

  unknot_help_dialog_open (self.dialog, "privacy");
  run_pending ();
  gtk_widget_activate_action (GTK_WIDGET (self.dialog), "help.search", NULL);
  run_pending ();
  g_assert_cmpstr (adw_navigation_page_get_tag (get_page (&self)), ==, "list");
  focus = gtk_root_get_focus (GTK_ROOT (self.window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (self.search)));
  fixture_clear (&self);
}

static void
test_search (void)
{
  Fixture self;
  GtkWidget *focus;

  fixture_init (&self);
  g_assert_cmpuint (count_listed (&self), ==, unknot_help_get_n (self.help));

  type (&self, "ARMPIT ");
  g_assert_cmpuint (count_listed (&self), ==, 1);
  g_assert_true (is_listed (&self, "press-safely"));
  gtk_widget_grab_focus (GTK_WIDGET (self.search));
  g_signal_emit_by_name (self.search, "activate");
  focus = gtk_root_get_focus (GTK_ROOT (self.window));
  g_assert_true (focus == find_row (self.dialog, "How to Press Safely"));

  type (&self, "folder");
  g_assert_cmpuint (count_listed (&self), ==, 3);
  g_signal_emit_by_name (self.search, "activate");
  focus = gtk_root_get_focus (GTK_ROOT (self.window));
  g_assert_true (focus == find_row (self.dialog, "Technique Folders"));

  type (&self, "internet");
  g_assert_true (is_listed (&self, "privacy"));
  type (&self, "xylophone");
  g_assert_cmpuint (count_listed (&self), ==, 0);
  g_assert_true (gtk_widget_get_mapped (find_type (self.dialog, ADW_TYPE_STATUS_PAGE)));

  gtk_widget_activate_action (GTK_WIDGET (self.dialog), "help.clear", NULL);
  type (&self, "");
  g_assert_cmpuint (count_listed (&self), ==, unknot_help_get_n (self.help));
  fixture_clear (&self);
}

/* Escape takes back what was typed, and then closes. */
static void
test_escape (void)
{
  Fixture self;

  fixture_init (&self);
  type (&self, "folder");
  g_signal_emit_by_name (self.search, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (self.search)), ==, "");
  g_assert_nonnull (gtk_widget_get_root (GTK_WIDGET (self.dialog)));

  g_object_add_weak_pointer (G_OBJECT (self.dialog), (gpointer *) &self.dialog);
  g_signal_emit_by_name (self.search, "stop-search");
  while (self.dialog != NULL)
    g_main_context_iteration (NULL, TRUE);

  gtk_window_destroy (GTK_WINDOW (self.window));
  unknot_articles_unref (self.articles);
  unknot_help_unref (self.help);
}

static void
link_cb (char      **asked,
         const char *link)
{
  g_set_str (asked, link);
}

/* A way to press is named by its article; in a session nothing leads away. */
static void
test_links (void)
{
  Fixture self;
  g_autofree char *asked = NULL;
  GtkWidget *button;

  fixture_init (&self);
  g_signal_connect_swapped (self.dialog, "link-requested", G_CALLBACK (link_cb), &asked);
  for (guint i = 0; i < unknot_help_get_n (self.help); i++)
    {
      const UnknotHelpPage *page = unknot_help_get (self.help, i);

      unknot_help_dialog_open (self.dialog, page->id);
      run_pending ();
      button = find_action (get_page (&self), "help.go");
      g_assert_true (gtk_widget_get_mapped (button));
      g_signal_emit_by_name (button, "clicked");
      g_assert_cmpstr (asked, ==, page->links[0]);
    }

  unknot_help_dialog_open (self.dialog, "press-safely");
  run_pending ();
  g_assert_nonnull (find_label (get_page (&self), unknot_articles_lookup (self.articles, "more-pressure")->title));

  unknot_help_dialog_set_leads_away (self.dialog, FALSE);
  unknot_help_dialog_open (self.dialog, "privacy");
  run_pending ();
  g_assert_false (gtk_widget_get_mapped (find_action (get_page (&self), "help.go")));
  fixture_clear (&self);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/help-dialog/pages", test_pages);
  g_test_add_func ("/help-dialog/focus", test_focus);
  g_test_add_func ("/help-dialog/search", test_search);
  g_test_add_func ("/help-dialog/escape", test_escape);
  g_test_add_func ("/help-dialog/links", test_links);

  return g_test_run ();
}
