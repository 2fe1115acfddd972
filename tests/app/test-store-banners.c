#include "unknot-store-banners.h"

#include <glib/gstdio.h>

#include "../fake-stamper.h"
#include "unknot-context.h"

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static UnknotContext *
load_context (FakeStamper *stamper,
              const char  *broken_month)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char *journal = g_build_filename (path, "journal", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  UnknotContext *context;

  g_assert_cmpint (g_mkdir (journal, 0700), ==, 0);
  if (broken_month != NULL)
    {
      g_autofree char *month = g_build_filename (journal, broken_month, NULL);

      g_assert_true (g_file_set_contents (month, "{", -1, &error));
    }

  fake_stamper_init (stamper, "2026-11-21T10:00:00+01:00");
  context = unknot_context_new (data, folder, folder, &stamper->stamper);
  unknot_store_load_async (unknot_context_get_store (context), NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_store_load_finish (unknot_context_get_store (context), result, NULL);

  return context;
}

static AdwBanner *
get_first (GtkWidget *banners)
{
  return ADW_BANNER (gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (banners))));
}

static void
test_nothing_to_say (void)
{
  FakeStamper stamper;
  g_autoptr (UnknotContext) context = load_context (&stamper, NULL);
  g_autoptr (GtkWidget) banners = g_object_ref_sink (g_object_new (UNKNOT_TYPE_STORE_BANNERS, NULL));

  unknot_store_banners_set_store (UNKNOT_STORE_BANNERS (banners), unknot_context_get_store (context));
  g_assert_null (gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (banners))));
}

/* A file that can't be read is named until the person has understood. */
static void
test_problem (void)
{
  FakeStamper stamper;
  g_autoptr (UnknotContext) context = load_context (&stamper, "2026-10.json");
  g_autoptr (GtkWidget) banners = g_object_ref_sink (g_object_new (UNKNOT_TYPE_STORE_BANNERS, NULL));
  AdwBanner *banner;

  unknot_store_banners_set_store (UNKNOT_STORE_BANNERS (banners), unknot_context_get_store (context));
  banner = get_first (banners);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_nonnull (strstr (adw_banner_get_title (banner), "2026-10.json"));

  gtk_widget_activate_action (GTK_WIDGET (banners), "banner.dismiss", NULL);
  g_assert_false (adw_banner_get_revealed (banner));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/store-banners/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/store-banners/problem", test_problem);

  return g_test_run ();
}
