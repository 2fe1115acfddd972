/* What the person can do in the guide: as actions of buttons and keys, and as functions for whoever else asks for it. */

#include "unknot-guide-page-private.h"

static void
pause_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  if (unknot_guide_get_state (self->guide) != UNKNOT_GUIDE_STATE_RUNNING)
    unknot_guide_page_play (self);
  else if (unknot_guide_course_is_open (unknot_guide_get_course (self->guide)))
    unknot_guide_finish (self->guide, unknot_guide_page_get_now (self));
  else
    unknot_guide_page_pause (self);
}

static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  if (g_str_equal (action_name, "guide.back"))
    unknot_guide_page_previous (self);
  else
    unknot_guide_page_next (self);
}

static void
stop_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_guide_page_stop (UNKNOT_GUIDE_PAGE (widget));
}

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  if (g_str_equal (action_name, "guide.more"))
    unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_MORE);
  else if (g_str_equal (action_name, "guide.just-right"))
    unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_RIGHT);
  else
    unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_TOO_MUCH);
}

static void
explain_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  self->explains = !gtk_toggle_button_get_active (self->explanation);
  gtk_toggle_button_set_active (self->explanation, self->explains);
}

static void
steps_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_menu_button_popup (UNKNOT_GUIDE_PAGE (widget)->steps);
}

static void
fullscreen_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  g_signal_emit_by_name (widget, "fullscreen-requested");
}

void
unknot_guide_page_install_acts (GtkWidgetClass *widget_class)
{
  const struct
  {
    const char                  *name;
    GtkWidgetActionActivateFunc  activate;
  } acts[] = {
    { "guide.pause", pause_action },
    { "guide.back", move_action },
    { "guide.skip", move_action },
    { "guide.stop", stop_action },
    { "guide.more", answer_action },
    { "guide.just-right", answer_action },
    { "guide.too-much", answer_action },
    { "guide.explain", explain_action },
    { "guide.steps", steps_action },
    { "guide.fullscreen", fullscreen_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_class_install_action (widget_class, acts[i].name, NULL, acts[i].activate);
}

/**
 * unknot_guide_page_play:
 * @self: a page
 *
 * Goes on, or starts what waits for the person. Does nothing while the session runs, before it began and when it is
 * over.
 */
void
unknot_guide_page_play (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  if (unknot_guide_page_asks_why (self))
    gtk_stack_set_visible_child_name (self->stack, "guide");
  unknot_guide_resume (self->guide, unknot_guide_page_get_now (self));
}

/**
 * unknot_guide_page_pause:
 * @self: a page
 *
 * Makes the clock stand still. Does nothing unless it runs.
 */
void
unknot_guide_page_pause (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_guide_pause (self->guide, unknot_guide_page_get_now (self));
}

/**
 * unknot_guide_page_interrupt:
 * @self: a page
 *
 * Makes the clock stand still because the person can't follow, as behind a locked screen: a hold begins again with
 * getting ready when it goes on. Does nothing unless it runs.
 */
void
unknot_guide_page_interrupt (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_guide_interrupt (self->guide, unknot_guide_page_get_now (self));
}

/**
 * unknot_guide_page_next:
 * @self: a page
 *
 * Goes to what comes next; from something that presses or pulls first to easing out of it. Does nothing before the
 * session began and when it is over.
 */
void
unknot_guide_page_next (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_guide_skip (self->guide, unknot_guide_page_get_now (self));
}

/**
 * unknot_guide_page_previous:
 * @self: a page
 *
 * Begins the step again, or the one before if it has only just begun. Does nothing before the session began and when it
 * is over.
 */
void
unknot_guide_page_previous (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_guide_back (self->guide, unknot_guide_page_get_now (self));
}

/* Whether the session is halted with the question what happened. */
gboolean
unknot_guide_page_asks_why (UnknotGuidePage *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "stopped");
}

/* Whoever goes on after all has let go meanwhile: a hold begins again with getting ready. */
void
unknot_guide_page_leave_stop (UnknotGuidePage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "guide");
  gtk_widget_grab_focus (GTK_WIDGET (self->pause));
  unknot_guide_page_play (self);
}

/**
 * unknot_guide_page_stop:
 * @self: a page
 *
 * Halts the session and asks what happened, without having to be told: a second call ends it, because it was enough.
 * Before it began there is nothing to ask, and it ends at once. What is felt while getting ready counts (clinical.md
 * C0).
 */
void
unknot_guide_page_stop (UnknotGuidePage *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  if (unknot_guide_page_asks_why (self))
    unknot_guide_stop (self->guide, UNKNOT_GUIDE_ENOUGH, unknot_guide_page_get_now (self));
  else if (!g_str_equal (gtk_stack_get_visible_child_name (self->stack), "guide") ||
           unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_WAITING)
    unknot_guide_stop (self->guide, NULL, unknot_guide_page_get_now (self));
  else
    {
      gtk_stack_set_visible_child_name (self->stack, "stopped");
      unknot_guide_interrupt (self->guide, unknot_guide_page_get_now (self));
      /* Its last second may just have passed. */
      if (unknot_guide_get_state (self->guide) != UNKNOT_GUIDE_STATE_PAUSED)
        return;

      unknot_stop_question_begin (self->stop_question);
      unknot_guide_page_show_actions (self);
    }
}

/**
 * unknot_guide_page_answer:
 * @self: a page
 * @answer: what the person says while something presses or pulls
 *
 * Takes an answer. Does nothing where it makes no sense.
 */
void
unknot_guide_page_answer (UnknotGuidePage   *self,
                          UnknotGuideAnswer  answer)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_guide_answer (self->guide, answer, unknot_guide_page_get_now (self));
}

/**
 * unknot_guide_page_get_waits:
 * @self: a page
 *
 * Returns: whether a step that the person sees for the first time waits until they start it; its guide is paused
 */
gboolean
unknot_guide_page_get_waits (UnknotGuidePage *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE_PAGE (self), FALSE);

  return unknot_guide_get_course (self->guide)->waits;
}
