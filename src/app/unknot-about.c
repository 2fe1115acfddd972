#include "unknot-about.h"

#include <glib/gi18n.h>

#include "unknot-config.h"

/**
 * unknot_about_dialog_new:
 *
 * Makes the dialog about the app. What it says stands in the metainfo, and nowhere else.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_about_dialog_new (void)
{
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (UNKNOT_RESOURCE_BASE "/metainfo.xml", UNKNOT_VERSION);

  /* Translators: who made the translation, a line each. As long as no native speaker has read all of it, the last line
   * says just that: "Not yet read by a native speaker". */
  adw_about_dialog_set_translator_credits (ADW_ABOUT_DIALOG (dialog), _("translator-credits"));

  return dialog;
}
