/* What the app says about itself is what the metainfo says. */

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-about.h"
#include "unknot-config.h"

static void
test_facts (void)
{
  g_autoptr (AdwDialog) dialog = g_object_ref_sink (unknot_about_dialog_new ());
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  g_assert_cmpstr (adw_about_dialog_get_application_name (about), ==, "Unknot");
  g_assert_cmpstr (adw_about_dialog_get_application_icon (about), ==, UNKNOT_APP_ID);
  g_assert_cmpstr (adw_about_dialog_get_developer_name (about), ==, "The Unknot authors");
  g_assert_cmpint (adw_about_dialog_get_license_type (about), ==, GTK_LICENSE_GPL_3_0);
  g_assert_true (g_str_has_prefix (adw_about_dialog_get_website (about), "https://"));
  g_assert_true (g_str_has_prefix (adw_about_dialog_get_issue_url (about), "https://"));
}

/* The newest release in the metainfo is this one, and its notes are shown. */
static void
test_version (void)
{
  g_autoptr (AdwDialog) dialog = g_object_ref_sink (unknot_about_dialog_new ());
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  g_assert_cmpstr (adw_about_dialog_get_version (about), ==, UNKNOT_VERSION);
  g_assert_cmpstr (adw_about_dialog_get_release_notes_version (about), ==, UNKNOT_VERSION);
  g_assert_true (g_str_has_prefix (adw_about_dialog_get_release_notes (about), "<p>"));
}

/* Whoever reads a translation learns who made it, and who has not read it yet. */
static void
test_translators (void)
{
  g_autoptr (AdwDialog) dialog = g_object_ref_sink (unknot_about_dialog_new ());
  g_auto (GStrv) lines = g_strsplit (adw_about_dialog_get_translator_credits (ADW_ABOUT_DIALOG (dialog)), "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_cmpstr (lines[0], ==, "Die Unknot-Autorinnen und -Autoren");
  g_assert_nonnull (strstr (lines[1], "Muttersprache"));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "de", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("UNKNOT_PO_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();

  g_test_add_func ("/about/facts", test_facts);
  g_test_add_func ("/about/version", test_version);
  g_test_add_func ("/about/translators", test_translators);

  return g_test_run ();
}
