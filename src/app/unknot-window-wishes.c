/* What is asked of the window from outside: by the desktop, its search, or the command line. During a session and
   under a question that is open, the window is just shown. */

#include "unknot-window-private.h"

#include <string.h>

#include "unknot-technique-find.h"

static void
forget_technique (UnknotWindow *self)
{
  g_clear_pointer (&self->technique, g_free);
  g_clear_pointer (&self->technique_knots, g_ptr_array_unref);
}

static void
open_in_library (UnknotWindow *self,
                 const char   *target)
{
  unknot_window_show_page (self, "library");
  unknot_library_page_open (self->library_page, target);
}

/* It may be read at any time, and no Start is there. */
static void
show_technique (UnknotWindow *self,
                const char   *id,
                const char   *why)
{
  g_autofree char *target = g_strconcat ("technique/", id, NULL);

  open_in_library (self, target);
  unknot_window_tell (self, why);
}

static void
ask_for_technique (UnknotWindow *self,
                   const char   *id,
                   UnknotKnot   *knot)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (knots, g_object_ref (knot));
  self->technique = g_strdup (id);
  self->technique_knots = g_ptr_array_ref (knots);
  unknot_safety_flow_pass (self->safety, knots);
}

/**
 * unknot_window_start_technique:
 * @self: the window
 * @id: a technique
 *
 * Shows the plan with a technique in it, for the knot that hurts most of those that it is for, after all that is asked
 * before any plan. Where there is no such plan, the technique can be read, with a sentence why. Nothing is begun.
 */
void
unknot_window_start_technique (UnknotWindow *self,
                               const char   *id)
{
  g_autoptr (UnknotKnot) knot = NULL;
  g_autofree char *why = NULL;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!unknot_window_make_way (self)
      || unknot_catalogue_lookup (unknot_context_get_catalogue (self->context), id) == NULL)
    return;

  forget_technique (self);
  knot = unknot_technique_find_knot (self->context, id, self->minutes, &why);
  if (knot != NULL)
    ask_for_technique (self, id, knot);
  else
    show_technique (self, id, why);
}

/**
 * unknot_window_take_technique:
 * @self: the window, which shows the plan for @knots
 * @knots: (element-type UnknotKnot): knots that have passed what is asked before a plan
 *
 * Puts the technique that was asked for into the plan, if these are its knots. An answer may have closed it: then it
 * is only shown.
 */
void
unknot_window_take_technique (UnknotWindow *self,
                              GPtrArray    *knots)
{
  g_autofree char *id = NULL;
  g_autofree char *why = NULL;
  g_autoptr (UnknotKnot) other = NULL;

  if (self->technique_knots == knots)
    id = g_steal_pointer (&self->technique);
  forget_technique (self);
  if (id == NULL || unknot_relief_page_offer (self->relief_page, id))
    return;

  other = unknot_technique_find_knot (self->context, id, self->minutes, &why);
  if (other == NULL)
    show_technique (self, id, why);
}

static void
show_muscle (UnknotWindow *self,
             const char   *id)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_context_get_anatomy (self->context), id);

  if (muscle == NULL)
    return;

  unknot_window_show_page (self, "body");
  unknot_body_page_search (self->body_page, unknot_muscle_get_name (muscle));
}

/**
 * unknot_window_look_up:
 * @self: the window
 * @target: `muscle/ID`, `technique/ID`, `article/ID` or `help/ID`
 *
 * Leads to something: a muscle on the body, a technique as [method@Unknot.Window.start_technique] does, an article, or
 * a page of the help.
 */
void
unknot_window_look_up (UnknotWindow *self,
                       const char   *target)
{
  const char *id;

  g_return_if_fail (UNKNOT_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  id = strchr (target, '/');
  if (id == NULL || !unknot_window_make_way (self))
    return;

  id++;
  if (g_str_has_prefix (target, "muscle/"))
    show_muscle (self, id);
  else if (g_str_has_prefix (target, "technique/"))
    unknot_window_start_technique (self, id);
  else if (g_str_has_prefix (target, "article/"))
    open_in_library (self, target);
  else if (g_str_has_prefix (target, "help/"))
    unknot_window_open_help (self, id);
}

/**
 * unknot_window_search:
 * @self: the window
 * @words: what to look for
 *
 * Looks through the Library.
 */
void
unknot_window_search (UnknotWindow *self,
                      const char   *words)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (!unknot_window_make_way (self))
    return;

  unknot_window_show_page (self, "library");
  unknot_library_page_search (self->library_page, words);
}

/**
 * unknot_window_go_to:
 * @self: the window
 * @page: `body`, `relief`, `journal` or `library`
 *
 * Shows one of the pages. Nothing happens if there is none of that name.
 */
void
unknot_window_go_to (UnknotWindow *self,
                     const char   *page)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (adw_view_stack_get_child_by_name (self->stack, page) != NULL && unknot_window_make_way (self))
    unknot_window_show_page (self, page);
}

/**
 * unknot_window_rate_pain:
 * @self: the window
 *
 * Lets the person rate their pain.
 */
void
unknot_window_rate_pain (UnknotWindow *self)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (unknot_window_make_way (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.log", "s", "");
}
