/* What a new version brings: said once, in one line, to whoever had an older one. */

#include "unknot-news.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-news-dialog.h"

/* How long the line stays, in seconds. */
#define PATIENCE 10

/* Of "0.7.2" the seven thousand: what a correction counts as is not told. */
static guint64
count (const char *version)
{
  char *rest;
  guint64 major = g_ascii_strtoull (version, &rest, 10);

  return major * 1000 + (*rest == '.' ? g_ascii_strtoull (rest + 1, NULL, 10) : 0);
}

/**
 * unknot_news_shorten:
 * @version: a version
 *
 * Takes off what a correction counts.
 *
 * Returns: (transfer full): such as "0.7" of "0.7.2"
 */
char *
unknot_news_shorten (const char *version)
{
  return g_strdup_printf ("%" G_GUINT64_FORMAT ".%" G_GUINT64_FORMAT, count (version) / 1000, count (version) % 1000);
}

/**
 * unknot_news_are_new:
 * @seen: the version that was started last; empty if none has ever noted itself
 * @version: this version
 * @started: whether the person has gone through the first start
 *
 * Says whether there is something to tell: neither on the first start nor after a mere correction.
 *
 * Returns: `TRUE` if there is
 */
gboolean
unknot_news_are_new (const char *seen,
                     const char *version,
                     gboolean    started)
{
  return started && count (version) > count (seen);
}

/**
 * unknot_news_look:
 * @settings: the app's settings, which this version is noted in
 * @version: this version
 * @started: whether the person has gone through the first start
 *
 * Looks whether this version is new here; only once.
 *
 * Returns: (transfer full) (nullable): the line to show
 */
AdwToast *
unknot_news_look (GSettings  *settings,
                  const char *version,
                  gboolean    started)
{
  g_autofree char *seen = g_settings_get_string (settings, "version-seen");
  g_autofree char *number = unknot_news_shorten (version);
  g_autofree char *words = NULL;
  AdwToast *toast;

  if (!g_str_equal (seen, version))
    g_settings_set_string (settings, "version-seen", version);
  if (!unknot_news_are_new (seen, version, started))
    return NULL;

  /* Translators: %s is a version, such as 0.7 */
  words = g_strdup_printf (_("Updated to Unknot %s"), number);
  toast = adw_toast_new (words);
  adw_toast_set_button_label (toast, _("What’s New"));
  adw_toast_set_action_name (toast, "app.news");
  adw_toast_set_timeout (toast, PATIENCE);

  return toast;
}

/**
 * unknot_news_dialog:
 * @version: this version
 *
 * Makes the dialog that tells what is new. The notes stand in the metainfo, and nowhere else.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_news_dialog (const char *version)
{
  g_autoptr (AdwDialog) about =
    g_object_ref_sink (adw_about_dialog_new_from_appdata (UNKNOT_RESOURCE_BASE "/metainfo.xml", version));
  g_autofree char *number = unknot_news_shorten (version);
  g_autofree char *title = g_strdup_printf ("Unknot %s", number);

  return unknot_news_dialog_new (title, adw_about_dialog_get_release_notes (ADW_ABOUT_DIALOG (about)));
}
