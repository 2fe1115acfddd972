/* The body page looks back: while the time pane is shown, the map shows the past, and the marks of today step aside. */

#include "unknot-body-page-private.h"

/**
 * unknot_body_page_is_time:
 * @self: a body page
 *
 * Says whether the map shows the past.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_body_page_is_time (UnknotBodyPage *self)
{
  return self->time_pane != NULL && gtk_stack_get_visible_child (self->pane) == GTK_WIDGET (self->time_pane);
}

static void
pane_changed_cb (UnknotBodyPage *self)
{
  if (self->knots != NULL)
    unknot_body_map_set_knots (self->map, unknot_body_page_is_time (self) ? NULL : G_LIST_MODEL (self->knots));
}

/* Without the pane nothing would say that the map shows the past. */
static void
sheet_closed_cb (UnknotBodyPage *self)
{
  if (!adw_bottom_sheet_get_open (self->sheet_view) && unknot_body_page_is_time (self))
    unknot_body_page_show_list (self);
}

static void
make_pane (UnknotBodyPage *self)
{
  if (self->time_pane != NULL)
    return;

  self->time_pane = UNKNOT_TIME_PANE (unknot_time_pane_new ());
  unknot_time_pane_set_map (self->time_pane, self->map);
  unknot_time_pane_set_journal (self->time_pane, unknot_knots_get_journal (self->knots),
                                unknot_map_bodies_get_anatomy (self->bodies));
  g_signal_connect_object (self->time_pane, "closed", G_CALLBACK (unknot_body_page_close_pane), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->time_pane, "turn-requested", G_CALLBACK (unknot_body_page_turn), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->pane, GTK_WIDGET (self->time_pane), "time");
}

/**
 * unknot_body_page_show_time:
 * @self: a body page
 *
 * Looks back at the weeks.
 */
void
unknot_body_page_show_time (UnknotBodyPage *self)
{
  if (self->bodies == NULL)
    return;

  make_pane (self);
  unknot_body_page_show_list (self);
  unknot_body_page_show_pane (self, "time");
}

static void
time_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_body_page_show_time (UNKNOT_BODY_PAGE (widget));
}

/**
 * unknot_body_page_install_time:
 * @widget_class: the class of body pages
 *
 * Makes looking back an action.
 */
void
unknot_body_page_install_time (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "body.time", NULL, time_action);
}

/**
 * unknot_body_page_connect_time:
 * @self: a body page
 *
 * Listens to what the pane shows.
 */
void
unknot_body_page_connect_time (UnknotBodyPage *self)
{
  g_signal_connect_object (self->pane, "notify::visible-child", G_CALLBACK (pane_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::open", G_CALLBACK (sheet_closed_cb), self, G_CONNECT_SWAPPED);
}
