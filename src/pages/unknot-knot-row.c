#include "unknot-knot-row.h"

#include "unknot-context-menu.h"
#include "unknot-knot-menu.h"
#include "unknot-life-words.h"
#include "unknot-sign.h"
#include "unknot-words.h"

static GtkWidget *
badge_new (UnknotKnot *knot)
{
  int pain = unknot_knot_get_pain (knot);
  g_autofree char *text = pain >= 0 ? g_strdup_printf ("%d", pain) : g_strdup ("?");
  GtkWidget *badge = gtk_label_new (text);

  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (badge, "badge");
  if (unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_CALM || pain <= 0)
    gtk_widget_add_css_class (badge, "quiet");

  return badge;
}

static GMenuModel *
menu_cb (GtkWidget *row,
         gpointer   user_data)
{
  return unknot_knot_menu_new (unknot_knot_row_get_knot (row));
}

/**
 * unknot_knot_row_get_knot:
 * @row: a row of a knot
 *
 * Gets the knot that the row is about.
 *
 * Returns: (transfer none): the knot
 */
UnknotKnot *
unknot_knot_row_get_knot (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "knot");
}

/**
 * unknot_knot_row_new:
 * @knot: a knot
 * @anatomy: the muscles, for names
 * @now: what time it is
 *
 * Makes a row that says how sore a knot is, where it lies and how long it has been there. It can be activated,
 * and has the menu of the knot; the body page knows what that does.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
unknot_knot_row_new (UnknotKnot    *knot,
                     UnknotAnatomy *anatomy,
                     UnknotTime     now)
{
  GtkWidget *row = adw_action_row_new ();
  const char *side = unknot_words_side_seen (unknot_knot_get_side (knot), unknot_knot_get_view (knot));
  g_autofree char *last = unknot_life_words_now (unknot_knot_get_life (knot), now);
  g_autofree char *since =
    last != NULL ? g_steal_pointer (&last) : unknot_words_since (unknot_knot_get_days (knot, now));
  g_autofree char *subtitle = *since != '\0' ? g_strdup_printf ("%s · %s", side, since) : g_strdup (side);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_words_knot_name (knot, anatomy));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), badge_new (knot));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "knot", g_object_ref (knot), g_object_unref);
  unknot_context_menu_add (row, menu_cb, NULL);

  return row;
}
