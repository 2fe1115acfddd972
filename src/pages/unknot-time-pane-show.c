/* What the time pane shows: on the map, as a list, and in a sentence. */

#include "unknot-time-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-map-overlay.h"
#include "unknot-time-words.h"

/* What is compared with now at first. */
#define WEEKS_BACK 3

static guint
get_week (UnknotTimePane *self)
{
  return (guint) (gtk_adjustment_get_value (self->week) + 0.5);
}

static int
get_chosen_day (UnknotTimePane *self,
                AdwComboRow    *row)
{
  guint week = adw_combo_row_get_selected (row);
  guint n_weeks = unknot_map_time_get_n_weeks (self->lives);

  return unknot_map_time_get_week_end (self->lives, week != GTK_INVALID_LIST_POSITION ? week : n_weeks - 1);
}

static UnknotAspect
get_aspect (UnknotTimePane *self)
{
  return unknot_atlas_get_aspect (unknot_map_body_get_atlas (unknot_body_map_get_body (self->map)));
}

static void
show_on_map (UnknotTimePane *self,
             const GArray   *moments)
{
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();

  unknot_map_overlay_veil (overlay);
  for (guint i = 0; i < moments->len; i++)
    {
      const UnknotMapMoment *moment = &g_array_index (moments, UnknotMapMoment, i);

      if (unknot_aspect_of (moment->view, moment->side) != get_aspect (self))
        continue;
      if (self->mode == UNKNOT_TIME_MODE_CHANGE)
        unknot_map_overlay_add_change (overlay, moment->place, moment->before, moment->after);
      else
        unknot_map_overlay_add_heat (overlay, moment->place, moment->after);
    }
  unknot_body_map_set_overlay (self->map, overlay);
}

static void
row_activated_cb (UnknotTimePane *self,
                  GtkWidget      *row)
{
  int aspect = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "aspect"));

  g_signal_emit_by_name (self, "turn-requested", aspect);
}

static char *
dup_details (UnknotTimePane        *self,
             const UnknotMapMoment *moment)
{
  switch (self->mode)
    {
    case UNKNOT_TIME_MODE_WEEKS:
      return unknot_time_words_pain (moment->after);
    case UNKNOT_TIME_MODE_CHANGE:
      return unknot_time_words_change (moment->before, moment->after);
    case UNKNOT_TIME_MODE_PERIOD:
      return unknot_time_words_period (moment->after, moment->n_days);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_row (UnknotTimePane        *self,
         const UnknotMapMoment *moment)
{
  g_autofree char *title = unknot_time_words_knot (moment, self->anatomy);
  g_autofree char *subtitle = dup_details (self, moment);
  UnknotAspect aspect = unknot_aspect_of (moment->view, moment->side);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "aspect", GINT_TO_POINTER (aspect));
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->knots, row);
  g_ptr_array_add (self->rows, row);
}

static void
list_knots (UnknotTimePane *self,
            const GArray   *moments)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->knots, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < moments->len; i++)
    add_row (self, &g_array_index (moments, UnknotMapMoment, i));
  gtk_widget_set_visible (GTK_WIDGET (self->knots), moments->len > 0);
}

static GArray *
show_week (UnknotTimePane *self)
{
  int day = unknot_map_time_get_week_end (self->lives, get_week (self));
  GArray *moments = unknot_map_time_list (self->lives, day);
  g_autofree char *week = unknot_time_words_week (day, self->today);
  g_autofree char *summary = unknot_time_words_sum_week (moments);

  gtk_label_set_label (self->week_label, week);
  gtk_label_set_label (self->summary, summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, week, -1);
  return moments;
}

static GArray *
show_change (UnknotTimePane *self)
{
  int then = get_chosen_day (self, self->then);
  int now = get_chosen_day (self, self->now);
  GArray *moments = unknot_map_time_compare (self->lives, MIN (then, now), MAX (then, now));
  g_autofree char *summary = unknot_time_words_sum_change (moments, ABS (now - then) / 7, self->anatomy);

  gtk_label_set_label (self->summary, summary);
  return moments;
}

/* Whole weeks, from the first day of the earlier one to the last day of the later one. */
static GArray *
show_period (UnknotTimePane *self)
{
  int then = get_chosen_day (self, self->then);
  int now = get_chosen_day (self, self->now);
  GArray *moments = unknot_map_time_list_period (self->lives, MIN (then, now) - UNKNOT_MAP_TIME_REACH + 1,
                                                 MAX (then, now));
  g_autofree char *summary = unknot_time_words_sum_period (moments, ABS (now - then) + UNKNOT_MAP_TIME_REACH);

  gtk_label_set_label (self->summary, summary);
  return moments;
}

static GArray *
list_moments (UnknotTimePane *self)
{
  switch (self->mode)
    {
    case UNKNOT_TIME_MODE_WEEKS:
      return show_week (self);
    case UNKNOT_TIME_MODE_CHANGE:
      return show_change (self);
    case UNKNOT_TIME_MODE_PERIOD:
      return show_period (self);
    default:
      g_return_val_if_reached (NULL);
    }
}

static GArray *
show_chosen (UnknotTimePane *self)
{
  GArray *moments = list_moments (self);

  show_on_map (self, moments);

  return moments;
}

static gboolean
is_shown (UnknotTimePane *self)
{
  return self->lives != NULL && unknot_body_map_get_body (self->map) != NULL;
}

/*
 * Shows what is chosen. Does nothing while the pane is not shown.
 */
void
unknot_time_pane_update (UnknotTimePane *self)
{
  g_autoptr (GArray) moments = NULL;

  if (!is_shown (self))
    return;

  moments = show_chosen (self);
  list_knots (self, moments);
}

/**
 * unknot_time_pane_turned:
 * @self: a pane
 *
 * Shows what is chosen on another aspect of the body. The list has all aspects, and stays with the keyboard in it. Does
 * nothing while the pane is not shown.
 */
void
unknot_time_pane_turned (UnknotTimePane *self)
{
  g_autoptr (GArray) moments = NULL;

  g_return_if_fail (UNKNOT_IS_TIME_PANE (self));

  if (is_shown (self))
    moments = show_chosen (self);
}

/**
 * unknot_time_pane_list_weeks:
 * @self: a pane
 * @lives: what it is about to show
 *
 * Offers all weeks, and chooses the last one, and one some weeks before.
 */
void
unknot_time_pane_list_weeks (UnknotTimePane *self,
                             UnknotMapTime  *lives)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n_weeks = unknot_map_time_get_n_weeks (lives);

  for (guint i = 0; i < n_weeks; i++)
    {
      g_autofree char *name = unknot_time_words_week (unknot_map_time_get_week_end (lives, i), self->today);

      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->then, G_LIST_MODEL (names));
  adw_combo_row_set_model (self->now, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->then, n_weeks > WEEKS_BACK ? n_weeks - 1 - WEEKS_BACK : 0);
  adw_combo_row_set_selected (self->now, n_weeks - 1);
  gtk_adjustment_set_upper (self->week, n_weeks - 1);
  gtk_adjustment_set_value (self->week, n_weeks - 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "time.play", n_weeks > 1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->scale), n_weeks > 1);
}

/**
 * unknot_time_pane_dup_title:
 * @self: a pane
 *
 * Says in words which week, or which two, are shown.
 *
 * Returns: (transfer full): "Week to 14 November 2026"
 */
char *
unknot_time_pane_dup_title (UnknotTimePane *self)
{
  g_autofree char *then = NULL;
  g_autofree char *now = NULL;

  g_return_val_if_fail (UNKNOT_IS_TIME_PANE (self), NULL);

  if (self->lives == NULL || self->mode == UNKNOT_TIME_MODE_WEEKS)
    return g_strdup (gtk_label_get_label (self->week_label));

  then = unknot_time_words_week (get_chosen_day (self, self->then), self->today);
  now = unknot_time_words_week (get_chosen_day (self, self->now), self->today);
  /* Translators: two weeks that are compared, or the first and the last one of a period, such as "Week to 24 October
   * 2026 – The last 7 days" */
  return g_strdup_printf (_("%1$s – %2$s"), then, now);
}

/**
 * unknot_time_pane_dup_legend:
 * @self: a pane
 *
 * Says what the signs on the map mean.
 *
 * Returns: (transfer full): some sentences
 */
char *
unknot_time_pane_dup_legend (UnknotTimePane *self)
{
  g_return_val_if_fail (UNKNOT_IS_TIME_PANE (self), NULL);

  if (self->mode == UNKNOT_TIME_MODE_PERIOD)
    return g_strdup (_("Each number is the middle of its days. A question mark: nobody said how much it hurt."));
  if (self->mode == UNKNOT_TIME_MODE_CHANGE)
    return g_strdup (_("Round and smooth: less pain. A star: more. A square: new. Crossed out: gone. It shows what "
                       "changed, not why."));

  return g_strdup (_("Each number is the middle of its seven days. A question mark: nobody said how much it hurt."));
}

/**
 * unknot_time_pane_get_summary:
 * @self: a pane
 *
 * Gets the sentence that sums up what is shown.
 *
 * Returns: (transfer none): the sentence
 */
const char *
unknot_time_pane_get_summary (UnknotTimePane *self)
{
  g_return_val_if_fail (UNKNOT_IS_TIME_PANE (self), NULL);

  return gtk_label_get_label (self->summary);
}
