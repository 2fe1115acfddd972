/* How the body page leads through "it hurts here, but I'm not sure". The pane is made when it is first wanted. */

#include "unknot-body-page-private.h"

typedef enum
{
  SIGNAL_ECHO_REQUESTED,
  SIGNAL_QUESTIONS_REQUESTED,
  N_SIGNALS,
} UnknotBodyPageEchoSignal;

static guint signals[N_SIGNALS];

static void
echo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ECHO_REQUESTED], 0);
}

static void
questions_requested_cb (UnknotBodyPage      *self,
                        const char * const  *fresh,
                        const char * const  *known)
{
  g_signal_emit (self, signals[SIGNAL_QUESTIONS_REQUESTED], 0, fresh, known);
}

/* Whatever else is shown beside the map, the map is not the pane's any more. */
static void
pane_changed_cb (UnknotBodyPage *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pane), "echo") == 0
      || !unknot_echo_pane_is_active (self->echo))
    return;

  unknot_echo_pane_end (self->echo);
  unknot_body_page_update_overlay (self);
}

static void
aspect_changed_cb (UnknotBodyPage *self)
{
  unknot_echo_pane_turned (self->echo);
}

/* The menu of the aspects stands for large text in a small window; without its bar the page is low. */
static UnknotEchoRoom
get_room (UnknotBodyPage *self)
{
  if (!gtk_widget_get_visible (self->bar))
    return UNKNOT_ECHO_ROOM_LOW;

  return gtk_widget_get_visible (GTK_WIDGET (self->aspects_large)) ? UNKNOT_ECHO_ROOM_BRIEF : UNKNOT_ECHO_ROOM_FULL;
}

static void
room_changed_cb (UnknotBodyPage *self)
{
  unknot_echo_pane_set_room (self->echo, get_room (self));
}

static void
make_pane (UnknotBodyPage  *self,
           UnknotCatalogue *catalogue,
           UnknotSafety    *safety,
           UnknotProfile   *profile)
{
  self->echo = g_object_new (UNKNOT_TYPE_ECHO_PANE, NULL);
  unknot_echo_pane_set_map (self->echo, self->map);
  unknot_echo_pane_set_body (self->echo, self->bodies, self->knots);
  unknot_echo_pane_set_care (self->echo, catalogue, safety, profile);
  gtk_stack_add_named (self->pane, GTK_WIDGET (self->echo), "echo");
  room_changed_cb (self);

  g_signal_connect_object (self->echo, "questions-requested", G_CALLBACK (questions_requested_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->echo, "turn-requested", G_CALLBACK (unknot_body_page_turn), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->echo, "found", G_CALLBACK (unknot_body_page_show_knot), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->echo, "changed", G_CALLBACK (unknot_body_page_tell_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->echo, "failed", G_CALLBACK (unknot_body_page_tell_failed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->echo, "closed", G_CALLBACK (unknot_body_page_close_pane), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pane, "notify::visible-child-name", G_CALLBACK (pane_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::aspect", G_CALLBACK (aspect_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->aspects_large, "notify::visible", G_CALLBACK (room_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bar, "notify::visible", G_CALLBACK (room_changed_cb), self, G_CONNECT_SWAPPED);
}

/*
 * Takes a place on the map for the pane while the pane asks for places; FALSE otherwise.
 */
gboolean
unknot_body_page_echo_place (UnknotBodyPage *self,
                             UnknotPoint     place)
{
  if (self->echo == NULL || !unknot_echo_pane_is_active (self->echo))
    return FALSE;

  unknot_echo_pane_add_place (self->echo, place);
  return TRUE;
}

/*
 * Takes the place that was told last back from the pane, if it is the pane's; FALSE if the map is not for the pane.
 */
gboolean
unknot_body_page_echo_withdraw (UnknotBodyPage *self)
{
  if (self->echo == NULL || !unknot_echo_pane_is_active (self->echo))
    return FALSE;

  unknot_echo_pane_withdraw_place (self->echo);
  return TRUE;
}

/*
 * Adds to the class what the way from echo to source needs.
 */
void
unknot_body_page_install_echo (GtkWidgetClass *widget_class)
{
  /**
   * UnknotBodyPage::echo-requested:
   *
   * The person is not sure what hurts; [method@UnknotBodyPage.begin_echo] begins.
   */
  signals[SIGNAL_ECHO_REQUESTED] =
    g_signal_new ("echo-requested", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  /**
   * UnknotBodyPage::questions-requested:
   * @fresh: ids of red flags to ask about, unless they were answered today
   * @known: ids of red flags to ask about, unless they were answered lately
   *
   * Safety questions come first; [method@UnknotBodyPage.go_on_with_echo] goes on.
   */
  signals[SIGNAL_QUESTIONS_REQUESTED] =
    g_signal_new ("questions-requested", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRV, G_TYPE_STRV);

  gtk_widget_class_install_action (widget_class, "body.echo", NULL, echo_action);
}

/**
 * unknot_body_page_begin_echo:
 * @self: a body page that has its bodies
 * @catalogue: the techniques
 * @safety: the rules
 * @profile: the person
 *
 * Begins the way from where it hurts to where that may come from.
 */
void
unknot_body_page_begin_echo (UnknotBodyPage  *self,
                             UnknotCatalogue *catalogue,
                             UnknotSafety    *safety,
                             UnknotProfile   *profile)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));
  g_return_if_fail (self->knots != NULL);

  if (self->echo == NULL)
    make_pane (self, catalogue, safety, profile);

  unknot_body_page_show_list (self);
  unknot_body_page_show_pane (self, "echo");
  unknot_echo_pane_begin (self->echo);
}

/**
 * unknot_body_page_go_on_with_echo:
 * @self: a body page
 *
 * Goes on after the safety questions; see [signal@UnknotBodyPage::questions-requested].
 */
void
unknot_body_page_go_on_with_echo (UnknotBodyPage *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  if (self->echo != NULL)
    unknot_echo_pane_go_on (self->echo);
}
