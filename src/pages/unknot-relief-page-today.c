/* What stands before the plan on some days: the one question of the day after a session. */

#include "unknot-relief-page-private.h"

#include "unknot-next-day.h"
#include "unknot-soreness-dialog.h"

static void
answer_cb (UnknotReliefPage *self)
{
  g_autoptr (GPtrArray) asked = unknot_next_day_list (self->knots, unknot_relief_page_get_now (self));

  if (asked->len > 0)
    adw_dialog_present (unknot_soreness_dialog_new (self->knots, asked, unknot_map_bodies_get_anatomy (self->bodies)),
                        GTK_WIDGET (self));
}

static void
leave_cb (UnknotReliefPage *self)
{
  self->day_left = unknot_time_get_day (unknot_relief_page_get_now (self));
  gtk_widget_set_visible (self->next_day, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->plan_box), GTK_DIR_TAB_FORWARD);
}

/**
 * unknot_relief_page_init_today:
 * @self: a relief page with its template
 *
 * Listens to the question's buttons.
 */
void
unknot_relief_page_init_today (UnknotReliefPage *self)
{
  g_signal_connect_object (self->next_day_answer, "clicked", G_CALLBACK (answer_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->next_day_leave, "clicked", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_relief_page_show_today:
 * @self: a relief page with its sources
 *
 * Shows the question if it belongs to this day, and was not put aside on it.
 */
void
unknot_relief_page_show_today (UnknotReliefPage *self)
{
  UnknotTime now = unknot_relief_page_get_now (self);
  g_autoptr (GPtrArray) asked = unknot_next_day_list (self->knots, now);

  gtk_widget_set_visible (self->next_day, asked->len > 0 && self->day_left != unknot_time_get_day (now));
}
