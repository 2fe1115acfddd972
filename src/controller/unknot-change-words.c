#include "unknot-change-words.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * unknot_change_dup_text:
 * @change: points of pain, from 0 to 10; less than 0 is less pain
 *
 * Says what a change comes to.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_change_dup_text (double change)
{
  double size = round (fabs (change) * 10) / 10;

  if (size < 0.05)
    /* Translators: of pain right after a technique, or on days with a tag: neither less nor more */
    return g_strdup (_("the same"));
  if (change < 0)
    /* Translators: points of pain, from 0 to 10, right after a technique, or on days with a tag */
    return g_strdup_printf (_("%.1f less"), size);
  /* Translators: points of pain, from 0 to 10, right after a technique, or on days with a tag */
  return g_strdup_printf (_("%.1f more"), size);
}

/**
 * unknot_change_dup_range_text:
 * @low: lower end of a change
 * @high: upper end
 *
 * Says in which range a change lies four times in five. Where the two ends say the same, one is enough.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_change_dup_range_text (double low,
                              double high)
{
  g_autofree char *from = unknot_change_dup_text (low);
  g_autofree char *to = unknot_change_dup_text (high);

  if (g_str_equal (from, to))
    return g_steal_pointer (&from);

  /* Translators: the likely range of a change of pain, as in "likely from 1.6 less to 0.1 more" */
  return g_strdup_printf (_("likely from %s to %s"), from, to);
}
