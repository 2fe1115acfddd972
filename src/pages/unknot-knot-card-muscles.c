/* "Which muscle is it?": what lies under a knot, likeliest first, and where each sends pain. */

#include "unknot-knot-card-private.h"

#include <glib/gi18n.h>

#include "unknot-muscle-words.h"

/* No more rows than fit beside the map without scrolling. */
#define MOST_MUSCLES 5

static void
set_muscle (UnknotKnotCard *self,
            const char     *muscle,
            UnknotSide      side)
{
  UnknotKnotRecord record = unknot_knot_get_record (self->knot);

  record.muscle = muscle;
  record.side = side;
  unknot_knot_card_change (self, &record, NULL);
}

static void
muscle_toggled_cb (UnknotKnotCard *self,
                   GtkCheckButton *check)
{
  const char *muscle = g_object_get_data (G_OBJECT (check), "muscle");
  UnknotSide side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "side"));

  if (gtk_check_button_get_active (check) && g_strcmp0 (muscle, unknot_knot_get_muscle (self->knot)) != 0)
    set_muscle (self, muscle, side);
}

/* A row of the list; the first is the group of the others. */
static void
add_muscle (UnknotKnotCard  *self,
            const char      *id,
            UnknotSide       side,
            const char      *where,
            GtkCheckButton **group)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), id);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s", where, unknot_muscle_get_sends (muscle));

  g_object_set_data_full (G_OBJECT (check), "muscle", g_strdup (id), g_free);
  g_object_set_data (G_OBJECT (check), "side", GINT_TO_POINTER (side));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), *group);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), g_strcmp0 (id, unknot_knot_get_muscle (self->knot)) == 0);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_object (check, "toggled", G_CALLBACK (muscle_toggled_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_muscle_get_name (muscle));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->muscles, row);
  *group = GTK_CHECK_BUTTON (check);
}

static const char *
say_where (const UnknotCandidate *candidate,
           gboolean               likeliest)
{
  if (candidate->layer == UNKNOT_LAYER_SUPERFICIAL)
    return likeliest ? _("Surface · most likely") : _("Surface");

  return likeliest ? _("Deep · most likely") : _("Deep, under it");
}

static void
show_muscles_at (UnknotKnotCard *self,
                 UnknotPoint     place)
{
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (self->atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  GtkCheckButton *group = NULL;

  for (guint i = 0; i < MIN (candidates->len, MOST_MUSCLES); i++)
    {
      const UnknotCandidate *candidate = &g_array_index (candidates, UnknotCandidate, i);

      add_muscle (self, candidate->muscle, candidate->side, say_where (candidate, i == 0), &group);
    }
}

static void
show_muscles_of (UnknotKnotCard *self,
                 UnknotArea     *area)
{
  guint n_muscles;
  const UnknotAreaMuscle *muscles = unknot_area_get_muscles (area, &n_muscles);
  GtkCheckButton *group = NULL;

  for (guint i = 0; i < n_muscles; i++)
    if (unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), muscles[i].muscle) != NULL)
      add_muscle (self, muscles[i].muscle, muscles[i].side,
                  i == 0 ? _("Most of the area · most likely") : _("Part of the area"), &group);
}

/* Below them all, for whoever can't decide. */
static void
add_words (UnknotKnotCard *self)
{
  g_autoptr (GPtrArray) muscles = g_ptr_array_new_null_terminated (MOST_MUSCLES, NULL, TRUE);
  GtkListBoxRow *row;
  GtkWidget *words;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->muscles, i)) != NULL; i++)
    g_ptr_array_add (muscles, g_object_get_data (G_OBJECT (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))),
                                                 "muscle"));

  words = unknot_muscle_words_new (unknot_atlas_get_anatomy (self->atlas), NULL, (const char * const *) muscles->pdata);
  if (words != NULL)
    gtk_list_box_append (self->muscles, words);
}

/**
 * unknot_knot_card_show_muscles:
 * @self: a card with a knot
 *
 * Lists the muscles that the knot may be in: those at its place, or those that its area lies on, and how to tell.
 */
void
unknot_knot_card_show_muscles (UnknotKnotCard *self)
{
  UnknotArea *area = unknot_knot_get_area (self->knot);

  gtk_list_box_remove_all (self->muscles);
  if (area != NULL)
    show_muscles_of (self, area);
  else
    show_muscles_at (self, (UnknotPoint) { unknot_knot_get_x (self->knot), unknot_knot_get_y (self->knot) });
  add_words (self);
}

/**
 * unknot_knot_card_show_choice:
 * @self: a card with a knot
 *
 * Shows which of the muscles in the list the knot is in.
 */
void
unknot_knot_card_show_choice (UnknotKnotCard *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->muscles, i)) != NULL; i++)
    if (ADW_IS_ACTION_ROW (row))
      {
        GtkWidget *check = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));

        gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                     g_strcmp0 (g_object_get_data (G_OBJECT (check), "muscle"),
                                                unknot_knot_get_muscle (self->knot)) == 0);
      }
}

/**
 * unknot_knot_card_set_echo:
 * @self: a card
 * @words: (nullable): a sentence; `NULL` for none
 *
 * Says where a press test showed that the knot is also felt.
 */
void
unknot_knot_card_set_echo (UnknotKnotCard *self,
                           const char     *words)
{
  g_return_if_fail (UNKNOT_IS_KNOT_CARD (self));

  gtk_label_set_label (self->echo, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->echo), words != NULL);
}
