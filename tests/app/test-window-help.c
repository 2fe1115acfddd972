/* The help in the window: it opens anywhere, and where its pages lead takes its place. */

#include "unknot-data-dialog.h"
#include "unknot-help-dialog.h"
#include "unknot-window.h"

#include "context-fixture.h"

typedef struct
{
  UnknotContext *context;
  UnknotWindow  *window;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  static FakeStamper stamper;

  self->context = context_new_empty (&stamper);
  self->window = unknot_window_new (NULL, self->context);
  context_load (self->context);
  unknot_profile_set_start_done (unknot_context_get_profile (self->context), TRUE);
  unknot_window_show_loaded (self->window);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  unknot_store_close (unknot_context_get_store (self->context), NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_unref (self->context);
}

static AdwDialog *
get_dialog (Fixture *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

static UnknotHelpDialog *
open_help (Fixture *self)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.help", NULL));
  g_assert_true (UNKNOT_IS_HELP_DIALOG (get_dialog (self)));

  return UNKNOT_HELP_DIALOG (get_dialog (self));
}

static void
go (Fixture    *self,
    const char *link)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (open_help (self)), "help.go", "s", link));
}

static void
close_dialog (Fixture *self)
{
  adw_dialog_force_close (get_dialog (self));
  g_assert_null (get_dialog (self));
}

static void
test_places (Fixture       *self,
             gconstpointer  user_data)
{
  static const char * const titles[][2] = {
    { "data", "Your Data" },
    { "folders", "Technique Folders" },
    { "preferences", "Preferences" },
    { "counting", "How This Is Counted" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_assert_true (unknot_help_is_link (titles[i][0]));
      go (self, titles[i][0]);
      g_assert_cmpstr (adw_dialog_get_title (get_dialog (self)), ==, titles[i][1]);
      close_dialog (self);
    }
}

static gboolean
shows (GtkWidget  *widget,
       const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

static void
test_article (Fixture       *self,
              gconstpointer  user_data)
{
  g_autofree char *page = NULL;

  go (self, "article/more-pressure");
  g_assert_null (get_dialog (self));
  g_object_get (self->window, "page", &page, NULL);
  g_assert_cmpstr (page, ==, "library");
  g_assert_true (shows (GTK_WIDGET (self->window), "Why More Pressure Is Not Better"));
}

/* Over another dialog it can be read, but leads nowhere; and it opens once. */
static void
test_over (Fixture       *self,
           gconstpointer  user_data)
{
  UnknotHelpDialog *help;

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.data", NULL);
  g_assert_true (UNKNOT_IS_DATA_DIALOG (get_dialog (self)));
  help = open_help (self);
  gtk_widget_activate_action (GTK_WIDGET (help), "help.go", "s", "preferences");
  g_assert_true (get_dialog (self) == ADW_DIALOG (help));

  g_assert_true (open_help (self) == help);
  adw_dialog_force_close (ADW_DIALOG (help));
  g_assert_true (UNKNOT_IS_DATA_DIALOG (get_dialog (self)));
}

static GtkWidget *
find_close (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "sheet.close") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_close (child);

  return found;
}

/* A page that opens with the dialog has the keyboard, and can be closed, on the sheet of a phone, too. */
static void
test_page_at_once (Fixture       *self,
                   gconstpointer  user_data)
{
  GtkWidget *close = NULL;
  GtkWidget *focus;

  gtk_window_set_default_size (GTK_WINDOW (self->window), GPOINTER_TO_INT (user_data), 600);
  unknot_window_look_up (self->window, "help/privacy");
  while (close == NULL)
    {
      g_main_context_iteration (NULL, TRUE);
      close = find_close (GTK_WIDGET (get_dialog (self)));
    }
  g_assert_true (gtk_widget_is_sensitive (close));
  focus = gtk_root_get_focus (GTK_ROOT (self->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (get_dialog (self))));
  g_signal_emit_by_name (close, "clicked");
  while (get_dialog (self) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window-help/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/window-help/article", Fixture, NULL, set_up, test_article, tear_down);
  g_test_add ("/window-help/over", Fixture, NULL, set_up, test_over, tear_down);
  g_test_add ("/window-help/page-at-once", Fixture, GINT_TO_POINTER (1000), set_up, test_page_at_once, tear_down);
  g_test_add ("/window-help/page-at-once/phone", Fixture, GINT_TO_POINTER (400), set_up, test_page_at_once, tear_down);

  return g_test_run ();
}
