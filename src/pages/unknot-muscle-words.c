/* How muscles that are in question are told from each other: words that stay out of the way until they are wanted. */

#include "unknot-muscle-words.h"

#include <glib/gi18n.h>

static const char *
get_name (UnknotAnatomy *anatomy,
          const char    *muscle)
{
  return unknot_muscle_get_name (unknot_anatomy_get_muscle (anatomy, muscle));
}

static void
add_pair (AdwExpanderRow *expander,
          UnknotAnatomy  *anatomy,
          const char     *one,
          const char     *other)
{
  GtkWidget *row = adw_action_row_new ();
  /* Translators: both are names of muscles */
  g_autofree char *title = g_strdup_printf (_("%s or %s?"), get_name (anatomy, one), get_name (anatomy, other));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), unknot_anatomy_tell_apart (anatomy, one, other));
  adw_expander_row_add_row (expander, row);
}

static gboolean
is_wanted (UnknotAnatomy *anatomy,
           const char    *wanted,
           const char    *one,
           const char    *other)
{
  return (wanted == NULL || g_str_equal (one, wanted) || g_str_equal (other, wanted))
         && unknot_anatomy_tell_apart (anatomy, one, other) != NULL;
}

/**
 * unknot_muscle_words_new:
 * @anatomy: the muscles
 * @one: (nullable): the id of the muscle that it is about; `NULL` for all of @muscles
 * @muscles: (array zero-terminated=1): ids of the muscles that are in question
 *
 * Makes a row *How to Tell* for a list; opened, it says for each two of @muscles that are easily confused how they are
 * told apart.
 *
 * Returns: (transfer floating) (nullable): a new row; `NULL` if there is nothing to tell apart
 */
GtkWidget *
unknot_muscle_words_new (UnknotAnatomy      *anatomy,
                         const char         *one,
                         const char * const *muscles)
{
  GtkWidget *expander = NULL;

  for (guint i = 0; muscles[i] != NULL; i++)
    for (guint j = i + 1; muscles[j] != NULL; j++)
      if (is_wanted (anatomy, one, muscles[i], muscles[j]))
        {
          if (expander == NULL)
            expander = adw_expander_row_new ();
          add_pair (ADW_EXPANDER_ROW (expander), anatomy, muscles[i], muscles[j]);
        }

  if (expander != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), _("How to Tell"));

  return expander;
}
