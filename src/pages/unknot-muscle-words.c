/* How a muscle is told from the others that are in question: words that stay out of the way until they are wanted. */

#include "unknot-muscle-words.h"

#include <glib/gi18n.h>

static void
add_sentence (AdwExpanderRow *expander,
              const char     *other,
              const char     *how)
{
  GtkWidget *row = adw_action_row_new ();
  /* Translators: %s is the name of another muscle, as in "Or Upper trapezius?" */
  g_autofree char *title = g_strdup_printf (_("Or %s?"), other);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), how);
  adw_expander_row_add_row (expander, row);
}

static gboolean
is_meant (const char * const *others,
          const char         *id)
{
  return others == NULL || g_strv_contains (others, id);
}

/**
 * unknot_muscle_words_new:
 * @anatomy: the muscles
 * @muscle: the id of a muscle
 * @others: (nullable) (array zero-terminated=1): ids of the muscles that are also in question; `NULL` for all of its
 *   neighbours
 *
 * Makes a list with one row *How to Tell*; opened, it says how @muscle is told from each of @others that it is easily taken for.
 *
 * Returns: (transfer floating) (nullable): a new widget; `NULL` if there is nothing to tell apart
 */
GtkWidget *
unknot_muscle_words_new (UnknotAnatomy      *anatomy,
                         const char         *muscle,
                         const char * const *others)
{
  g_auto (GStrv) neighbours = unknot_anatomy_dup_neighbours (anatomy, muscle);
  AdwExpanderRow *expander = NULL;
  GtkWidget *list;

  for (guint i = 0; neighbours[i] != NULL; i++)
    {
      if (!is_meant (others, neighbours[i]))
        continue;
      if (expander == NULL)
        expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
      add_sentence (expander, unknot_muscle_get_name (unknot_anatomy_get_muscle (anatomy, neighbours[i])),
                    unknot_anatomy_tell_apart (anatomy, muscle, neighbours[i]));
    }
  if (expander == NULL)
    return NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), _("How to Tell"));
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (expander));
  return list;
}
