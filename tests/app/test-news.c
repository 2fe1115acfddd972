/* What a new version brings is told once, and not to whoever has never had another. */

#include "unknot-config.h"
#include "unknot-news.h"

static void
test_new (void)
{
  static const struct
  {
    const char *what;
    const char *seen;
    const char *version;
    gboolean started;
    gboolean told;
  } cases[] = {
    { "first start", "", "0.7.0", FALSE, FALSE },
    { "updated from what noted nothing", "", "0.7.0", TRUE, TRUE },
    { "updated", "0.6.0", "0.7.0", TRUE, TRUE },
    { "updated before the first start was done", "0.6.0", "0.7.0", FALSE, FALSE },
    { "the same", "0.7.0", "0.7.0", TRUE, FALSE },
    { "corrected", "0.7.0", "0.7.1", TRUE, FALSE },
    { "updated over a correction", "0.7.3", "0.8.0", TRUE, TRUE },
    { "two digits", "0.9.0", "0.10.0", TRUE, TRUE },
    { "the first whole one", "0.10.0", "1.0.0", TRUE, TRUE },
    { "an older one", "0.8.0", "0.7.0", TRUE, FALSE },
    { "nonsense", "x", "0.7", TRUE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (unknot_news_are_new (cases[i].seen, cases[i].version, cases[i].started), ==, cases[i].told);
    }
}

static void
test_once (void)
{
  g_autoptr (GSettings) settings = g_settings_new (UNKNOT_APP_ID);
  g_autofree char *seen = NULL;
  AdwToast *toast = unknot_news_look (settings, "0.7.0", FALSE);

  g_assert_null (toast);
  seen = g_settings_get_string (settings, "version-seen");
  g_assert_cmpstr (seen, ==, "0.7.0");
  g_assert_null (unknot_news_look (settings, "0.7.0", TRUE));

  toast = unknot_news_look (settings, "0.8.1", TRUE);
  g_assert_cmpstr (adw_toast_get_title (toast), ==, "Updated to Unknot 0.8");
  g_assert_cmpstr (adw_toast_get_action_name (toast), ==, "app.news");
  g_assert_finalize_object (toast);
  g_assert_null (unknot_news_look (settings, "0.8.1", TRUE));
}

static guint
count_labels (GtkWidget  *widget,
              const char *text)
{
  guint n = GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, text);

  return n;
}

/* Of this very version there are notes, and they all are in the dialog. */
static void
test_dialog (void)
{
  AdwDialog *dialog = g_object_ref_sink (unknot_news_dialog ("0.6.0"));
  GtkWidget *child = adw_dialog_get_child (dialog);

  g_assert_cmpuint (count_labels (child, "What’s New"), ==, 1);
  g_assert_cmpuint (count_labels (child, "Unknot 0.6"), ==, 1);
  g_assert_cmpuint (count_labels (child, "Your data is yours, out and in, and nothing of it gets lost:"),
                    ==, 1);
  g_assert_cmpuint (count_labels (child, "The lock screen says little"), ==, 1);
  g_assert_cmpuint (count_labels (child, "•"), ==, 6);
  g_assert_finalize_object (dialog);

  dialog = g_object_ref_sink (unknot_news_dialog (UNKNOT_VERSION));
  child = adw_dialog_get_child (dialog);
  g_assert_cmpuint (count_labels (child, "•"), >, 0);
  g_assert_finalize_object (dialog);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/news/new", test_new);
  g_test_add_func ("/news/once", test_once);
  g_test_add_func ("/news/dialog", test_dialog);

  return g_test_run ();
}
