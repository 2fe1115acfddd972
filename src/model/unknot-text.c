#include "unknot-text.h"

#include <glib/gi18n.h>

/**
 * unknot_text:
 * @context: where the text stands: `article`, `help`, `muscle`, `muscle-group`, `technique`, `step-cue`, `step-text`,
 * `safety` or `evidence`
 * @text: a text of a data file, in English
 *
 * Translates a text that comes from a data file and not from the code.
 *
 * Returns: (transfer none): the text in the person's language, or @text where there is no translation
 */
const char *
unknot_text (const char *context,
             const char *text)
{
  /* The catalogue's header is the translation of the empty text. */
  return *text != '\0' ? g_dpgettext2 (GETTEXT_PACKAGE, context, text) : text;
}

/**
 * unknot_text_list:
 * @context: where the texts stand, see [func@unknot_text]
 * @texts: (array zero-terminated=1): texts of a data file
 *
 * Translates a list of texts.
 *
 * Returns: (transfer full): the texts in the person's language
 */
GStrv
unknot_text_list (const char         *context,
                  const char * const *texts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (; *texts != NULL; texts++)
    g_strv_builder_add (builder, unknot_text (context, *texts));

  return g_strv_builder_end (builder);
}

/**
 * unknot_text_fill:
 * @text: a text of a technique, translated
 * @target: the pressure or pull to aim at, 0 to 10
 * @cap: the pressure or pull never to go above
 *
 * Puts numbers in for `{target}` and `{cap}`.
 *
 * Returns: (transfer full): the text to show
 */
char *
unknot_text_fill (const char *text,
                  int         target,
                  int         cap)
{
  g_autofree char *aim = g_strdup_printf ("%d", target);
  g_autofree char *most = g_strdup_printf ("%d", cap);
  GString *result = g_string_new (text);

  g_string_replace (result, "{target}", aim, 0);
  g_string_replace (result, "{cap}", most, 0);

  return g_string_free_and_steal (result);
}
