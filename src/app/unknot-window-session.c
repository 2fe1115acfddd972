/* What the application asks of the window about sessions: a break of 90 seconds, too, which is a plan like any other but
   for its length. */

#include "unknot-window-private.h"

#include "unknot-break.h"

static void page_changed_cb (UnknotWindow *self);

/* The next plan is as long as the person usually wants it. */
static void
end_break (UnknotWindow *self)
{
  if (self->break_knots == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->stack, page_changed_cb, self);
  g_clear_pointer (&self->break_knots, g_ptr_array_unref);
  if (self->relief_page != NULL)
    g_object_set (self->relief_page, "minutes", self->minutes, NULL);
}

/* Whoever goes elsewhere has left the break. */
static void
page_changed_cb (UnknotWindow *self)
{
  if (!g_str_equal (unknot_window_get_page (self), "relief"))
    end_break (self);
}

/**
 * unknot_window_make_way:
 * @self: the window
 *
 * Goes home for what somebody asks from outside. What is under way, or waits for an answer, is more than that.
 *
 * Returns: whether nothing lies over the pages now
 */
gboolean
unknot_window_make_way (UnknotWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (!self->loaded || unknot_session_flow_is_under_way (self->session)
      || !unknot_profile_get_start_done (unknot_context_get_profile (self->context)))
    return FALSE;
  if (dialog != NULL && (ADW_IS_ALERT_DIALOG (dialog) || !adw_dialog_close (dialog)))
    return FALSE;

  adw_navigation_view_pop_to_tag (self->pages, "home");
  return TRUE;
}

/**
 * unknot_window_is_break_of:
 * @self: the window
 * @minutes: a length that the plan was given
 *
 * Returns: whether that is the length of a break, and not the person's own wish
 */
gboolean
unknot_window_is_break_of (UnknotWindow *self,
                           int           minutes)
{
  return self->break_knots != NULL && minutes == UNKNOT_BREAK_MINUTES;
}

/**
 * unknot_window_take_break:
 * @self: the window, which shows the plan for @knots
 * @knots: (element-type UnknotKnot): knots that have passed what is asked before a plan
 *
 * Begins the break, if these are its knots and the plan has anything to do; else the plan says why not. Other knots mean
 * that the person wants something else by now.
 */
void
unknot_window_take_break (UnknotWindow *self,
                          GPtrArray    *knots)
{
  if (self->break_knots == NULL)
    return;
  if (self->break_knots != knots)
    {
      end_break (self);
      return;
    }

  g_object_set (self->relief_page, "minutes", UNKNOT_BREAK_MINUTES, NULL);
  unknot_relief_page_start (self->relief_page);
}

/**
 * unknot_window_show_plan:
 * @self: the window
 * @start: whether to begin a break of 90 seconds at once
 *
 * Shows the plan for the knot that a reminder is about, after all that is asked before any plan; what stands in its way
 * is shown instead. A session that is under way, and a question that is open, stay.
 */
void
unknot_window_show_plan (UnknotWindow *self,
                         gboolean      start)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotKnot *knot;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (!unknot_window_make_way (self))
    return;

  end_break (self);
  knot = unknot_break_find_knot (self->context, NULL);
  if (knot == NULL)
    {
      unknot_window_show_page (self, "relief");
      return;
    }

  g_ptr_array_add (knots, knot);
  if (start)
    {
      self->break_knots = g_ptr_array_ref (knots);
      g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  unknot_safety_flow_pass (self->safety, knots);
}

/**
 * unknot_window_set_reminders:
 * @self: the window
 * @reminders: what reminds
 * @background: what keeps the app alive while the window is closed
 *
 * Lets the preferences change them; without this they are not offered. To be called once.
 */
void
unknot_window_set_reminders (UnknotWindow     *self,
                             UnknotReminders  *reminders,
                             UnknotBackground *background)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  self->reminders = g_object_ref (reminders);
  self->background = g_object_ref (background);
}

/**
 * unknot_window_is_guiding:
 * @self: the window
 *
 * Returns: whether a session is under way
 */
gboolean
unknot_window_is_guiding (UnknotWindow *self)
{
  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), FALSE);

  return unknot_session_flow_is_under_way (self->session);
}

/**
 * unknot_window_set_clock:
 * @self: the window
 * @clock: says what time it is
 * @user_data: given to it
 *
 * Replaces the clock that sessions run by.
 */
void
unknot_window_set_clock (UnknotWindow     *self,
                         UnknotGuideClock  clock,
                         gpointer          user_data)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  unknot_session_flow_set_clock (self->session, clock, user_data);
}
