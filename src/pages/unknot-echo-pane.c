#include "unknot-echo-pane.h"
#include "unknot-echo-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-words.h"

G_DEFINE_FINAL_TYPE (UnknotEchoPane, unknot_echo_pane, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CLOSED,
  SIGNAL_QUESTIONS_REQUESTED,
  SIGNAL_TURN_REQUESTED,
  SIGNAL_FOUND,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotEchoPaneSignal;

static guint signals[N_SIGNALS];

/*
 * Lends the journal that the knots come from.
 */
UnknotJournal *
unknot_echo_pane_get_journal (UnknotEchoPane *self)
{
  return unknot_knots_get_journal (self->knots);
}

/*
 * Lends the atlas of what the map shows.
 */
UnknotAtlas *
unknot_echo_pane_get_atlas (UnknotEchoPane *self)
{
  return unknot_map_body_get_atlas (unknot_body_map_get_body (self->map));
}

/*
 * Tells the page what undo would take back.
 */
void
unknot_echo_pane_tell_changed (UnknotEchoPane *self,
                               const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

/*
 * Tells the page that a change could not be made.
 */
void
unknot_echo_pane_tell_failed (UnknotEchoPane *self,
                              const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/*
 * The source is found: the way ends here.
 */
void
unknot_echo_pane_tell_found (UnknotEchoPane *self,
                             UnknotKnot     *knot)
{
  g_autoptr (UnknotKnot) found = g_object_ref (knot);

  unknot_echo_pane_end (self);
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, found);
  unknot_echo_pane_tell_changed (self, _("Source marked"));
}

/*
 * Asks the page to show another aspect of the body.
 */
void
unknot_echo_pane_turn (UnknotEchoPane *self,
                       UnknotAspect    aspect)
{
  if (aspect != unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self)))
    g_signal_emit (self, signals[SIGNAL_TURN_REQUESTED], 0, (int) aspect);
}

static void
show_title (UnknotEchoPane *self,
            const char     *step)
{
  const UnknotEchoCandidate *candidate = NULL;
  const char *title = _("Where Does It Hurt?");

  if (g_str_equal (step, "press"))
    {
      candidate = unknot_echo_pane_get_candidate (self, self->chosen);
      title = unknot_muscle_get_name (candidate->muscle);
      gtk_label_set_label (self->side, unknot_words_side (candidate->side));
    }
  else if (g_str_equal (step, "which"))
    title = _("Where It May Come From");
  else if (g_str_equal (step, "none"))
    title = _("None of These, It Seems");

  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (GTK_WIDGET (self->side), candidate != NULL);
}

/*
 * Goes to a step: "where", "which", "press" or "none".
 */
void
unknot_echo_pane_show_step (UnknotEchoPane *self,
                            const char     *step)
{
  gboolean same = g_str_equal (step, gtk_stack_get_visible_child_name (self->steps));

  unknot_echo_pane_stop (self);
  /* Nothing else is on the map while a spot is to be found. */
  unknot_body_map_set_knots (self->map, g_str_equal (step, "press") ? NULL : G_LIST_MODEL (self->knots));
  show_title (self, step);
  gtk_stack_set_visible_child_name (self->steps, step);
  if (!g_str_equal (step, "where"))
    gtk_toggle_button_set_active (self->paint, FALSE);
  if (g_str_equal (step, "which"))
    unknot_echo_pane_turn_back (self);
  unknot_echo_pane_draw (self);
  if (!same && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->steps), GTK_DIR_TAB_FORWARD);
}

/*
 * Asks for the safety questions; see the signal.
 */
void
unknot_echo_pane_tell_questions (UnknotEchoPane      *self,
                                 const char * const  *fresh,
                                 const char * const  *known)
{
  g_signal_emit (self, signals[SIGNAL_QUESTIONS_REQUESTED], 0, fresh, known);
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_echo_pane_ask (UNKNOT_ECHO_PANE (widget));
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotEchoPane *self = UNKNOT_ECHO_PANE (widget);
  const char *step = gtk_stack_get_visible_child_name (self->steps);

  if (g_str_equal (step, "press") || g_str_equal (step, "none"))
    unknot_echo_pane_show_step (self, "which");
  else if (g_str_equal (step, "which"))
    unknot_echo_pane_show_step (self, "where");
  else
    gtk_widget_activate_action (widget, "echo.close", NULL);
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_echo_pane_end (UNKNOT_ECHO_PANE (widget));
  g_signal_emit (widget, signals[SIGNAL_CLOSED], 0);
}

static void
again_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_echo_pane_begin (UNKNOT_ECHO_PANE (widget));
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_echo_pane_undo_places (UNKNOT_ECHO_PANE (widget));
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_echo_pane_clear_places (UNKNOT_ECHO_PANE (widget));
}

static void
press_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_echo_pane_press (UNKNOT_ECHO_PANE (widget));
}

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotEchoAnswer answer = g_str_equal (action_name, "echo.yes") ? UNKNOT_ECHO_ANSWER_YES
                            : g_str_equal (action_name, "echo.no") ? UNKNOT_ECHO_ANSWER_NO
                                                                   : UNKNOT_ECHO_ANSWER_UNSURE;

  unknot_echo_pane_answer (UNKNOT_ECHO_PANE (widget), answer);
}

static void
paint_toggled_cb (UnknotEchoPane *self)
{
  if (self->map != NULL)
    unknot_body_map_set_painting (self->map, self->active && gtk_toggle_button_get_active (self->paint));
}

static void
unknot_echo_pane_dispose (GObject *object)
{
  UnknotEchoPane *self = UNKNOT_ECHO_PANE (object);

  unknot_echo_pane_stop (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ECHO_PANE);
  g_clear_object (&self->map);
  g_clear_object (&self->bodies);
  g_clear_object (&self->knots);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->safety, unknot_safety_unref);

  G_OBJECT_CLASS (unknot_echo_pane_parent_class)->dispose (object);
}

static void
unknot_echo_pane_finalize (GObject *object)
{
  UnknotEchoPane *self = UNKNOT_ECHO_PANE (object);

  g_ptr_array_unref (self->marks);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_array_unref (self->trials);
  g_clear_pointer (&self->candidates, g_array_unref);

  G_OBJECT_CLASS (unknot_echo_pane_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  /**
   * UnknotEchoPane::closed:
   *
   * The person wants the list back.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * UnknotEchoPane::questions-requested:
   * @fresh: ids of red flags to ask about, unless they were answered today
   * @known: ids of red flags to ask about, unless they were answered lately
   *
   * The safety questions come before anything is said. Once nothing is open, [method@UnknotEchoPane.go_on] goes on.
   */
  signals[SIGNAL_QUESTIONS_REQUESTED] =
    g_signal_new ("questions-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRV, G_TYPE_STRV);
  /**
   * UnknotEchoPane::turn-requested:
   * @aspect: an #UnknotAspect
   *
   * The map should show another aspect.
   */
  signals[SIGNAL_TURN_REQUESTED] =
    g_signal_new ("turn-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * UnknotEchoPane::found:
   * @knot: the knot that the pain comes from
   *
   * A press test said yes; the pane is done.
   */
  signals[SIGNAL_FOUND] =
    g_signal_new ("found", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);
  /**
   * UnknotEchoPane::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * UnknotEchoPane::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, steps);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, side);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, where);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, where_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, paint);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, places);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, likely);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, also);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, also_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, sends);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, press_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, test);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, how);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, firmly);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, ring);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, phase);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, press);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, closed);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, reason);
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, words);
  gtk_widget_class_bind_template_callback (widget_class, paint_toggled_cb);
}

static void
unknot_echo_pane_class_init (UnknotEchoPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_echo_pane_dispose;
  object_class->finalize = unknot_echo_pane_finalize;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (UNKNOT_TYPE_TIMER_RING);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-echo-pane.ui");
  bind_children (widget_class);

  gtk_widget_class_install_action (widget_class, "echo.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "echo.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "echo.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "echo.again", NULL, again_action);
  gtk_widget_class_install_action (widget_class, "echo.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "echo.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "echo.press", NULL, press_action);
  unknot_echo_pane_install_wrong (widget_class);
  gtk_widget_class_install_action (widget_class, "echo.yes", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "echo.no", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "echo.unsure", NULL, answer_action);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
unknot_echo_pane_init (UnknotEchoPane *self)
{
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_echo_mark_unref);
  self->trials = g_array_new (FALSE, FALSE, sizeof (UnknotEchoTrial));
  g_array_set_clear_func (self->trials, unknot_echo_trial_clear);
  self->lit = self->chosen = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_echo_pane_set_room (self, UNKNOT_ECHO_ROOM_FULL);
}

/**
 * unknot_echo_pane_set_map:
 * @self: a pane
 * @map: the map on which the person points, and over which the pane draws while it is active
 *
 * Gives the pane its map; once.
 */
void
unknot_echo_pane_set_map (UnknotEchoPane *self,
                          UnknotBodyMap  *map)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));
  g_return_if_fail (self->map == NULL);

  self->map = g_object_ref (map);
  unknot_echo_pane_connect_places (self);
}

/**
 * unknot_echo_pane_set_body:
 * @self: a pane
 * @bodies: the aspects of the body
 * @knots: the person's knots, and through them the journal
 *
 * Gives the pane what it needs to know about the body; once.
 */
void
unknot_echo_pane_set_body (UnknotEchoPane  *self,
                           UnknotMapBodies *bodies,
                           UnknotKnots     *knots)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));
  g_return_if_fail (self->knots == NULL);

  self->bodies = g_object_ref (bodies);
  self->knots = g_object_ref (knots);
  g_signal_connect_object (unknot_knots_get_journal (knots), "items-changed", G_CALLBACK (unknot_echo_pane_forget), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_echo_pane_set_care:
 * @self: a pane
 * @catalogue: the techniques
 * @safety: the rules
 * @profile: the person
 *
 * Gives the pane what decides whether something may be pressed; once, before it begins.
 */
void
unknot_echo_pane_set_care (UnknotEchoPane  *self,
                           UnknotCatalogue *catalogue,
                           UnknotSafety    *safety,
                           UnknotProfile   *profile)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));
  g_return_if_fail (self->catalogue == NULL);

  self->catalogue = unknot_catalogue_ref (catalogue);
  self->safety = unknot_safety_ref (safety);
  self->profile = g_object_ref (profile);
}

/**
 * unknot_echo_pane_begin:
 * @self: a pane that was given all it needs
 *
 * Begins with nothing that hurts. From now on the map is the pane's, until it ends.
 */
void
unknot_echo_pane_begin (UnknotEchoPane *self)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));
  g_return_if_fail (self->map != NULL && self->knots != NULL && self->catalogue != NULL);

  self->active = TRUE;
  self->asking = FALSE;
  g_array_set_size (self->trials, 0);
  g_clear_pointer (&self->candidates, g_array_unref);
  unknot_echo_pane_clear_places (self);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "echo.undo", FALSE);
  unknot_echo_pane_show_step (self, "where");
}

/**
 * unknot_echo_pane_end:
 * @self: a pane
 *
 * Gives the map back as it was. What was recorded stays.
 */
void
unknot_echo_pane_end (UnknotEchoPane *self)
{
  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  if (!self->active)
    return;

  unknot_echo_pane_stop (self);
  gtk_toggle_button_set_active (self->paint, FALSE);
  self->active = self->asking = FALSE;
  unknot_body_map_set_overlay (self->map, NULL);
  unknot_body_map_set_knots (self->map, G_LIST_MODEL (self->knots));
  unknot_body_map_select (self->map, NULL, UNKNOT_SIDE_MIDDLE);
}

/**
 * unknot_echo_pane_is_active:
 * @self: a pane
 *
 * Says whether places on the map are for the pane.
 *
 * Returns: `TRUE` between begin and end
 */
gboolean
unknot_echo_pane_is_active (UnknotEchoPane *self)
{
  g_return_val_if_fail (UNKNOT_IS_ECHO_PANE (self), FALSE);

  return self->active;
}
