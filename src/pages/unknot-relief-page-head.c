/* What stands over the plan, and what begins it. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-words.h"
#include "unknot-wrapped-button.h"

static void
show_gate (UnknotReliefPage *self)
{
  const char *text = NULL;
  gboolean answered = unknot_profile_get_safety_answered (self->profile);

  if (!answered)
    text = _("Pressure stays closed until you answer the safety questions");
  else if (self->plan->level == UNKNOT_LEVEL_GENTLE)
    text = _("Only gentle things for now");
  else if (self->plan->level == UNKNOT_LEVEL_INJURY)
    text = _("Fresh injury: rest, cold and easy movement only");
  else if (self->plan->level == UNKNOT_LEVEL_ADVISE)
    text = _("Worth a look by someone trained");
  else if (self->plan->level != UNKNOT_LEVEL_OPEN)
    text = _("No exercises for now: please read what to do");

  if (text != NULL)
    adw_banner_set_title (self->gate, text);
  adw_banner_set_button_label (self->gate, answered ? _("_Read More") : _("_Answer"));
  adw_banner_set_revealed (self->gate, text != NULL);
}

/* One knot is the title itself; several have a line each. */
static void
show_heading (UnknotReliefPage *self)
{
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (self->bodies);
  UnknotTime now = unknot_relief_page_get_now (self);
  guint n = self->chosen->len;
  g_autofree char *title = NULL;
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      UnknotKnot *knot = unknot_relief_page_get_knot (self, (int) i);
      g_autofree char *name = unknot_words_knot (knot, anatomy);
      g_autofree char *details = n == 1 ? unknot_words_knot_details (knot, now)
                                        : unknot_words_pain (unknot_knot_get_pain (knot));

      if (n == 1)
        {
          title = g_steal_pointer (&name);
          g_string_append (lines, details);
        }
      else
        g_string_append_printf (lines, "%s%s · %s", i > 0 ? "\n" : "", name, details);
    }
  if (n > 1)
    title = g_strdup_printf (ngettext ("One Plan for %u Knot", "One Plan for %u Knots", n), n);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, lines->str);
  g_string_free (lines, TRUE);
}

/**
 * unknot_relief_page_show_head:
 * @self: a relief page
 *
 * Shows what the plan is for, and how far self-care is open.
 */
void
unknot_relief_page_show_head (UnknotReliefPage *self)
{
  show_heading (self);
  show_gate (self);
}

/**
 * unknot_relief_page_show_start:
 * @self: a relief page
 *
 * Shows how long the session is, and lets it begin if there is any.
 */
void
unknot_relief_page_show_start (UnknotReliefPage *self)
{
  int minutes = (self->plan->guided_seconds + 59) / 60;
  g_autofree char *label =
    g_strdup_printf (ngettext ("Start · %d minute", "Start · %d minutes", (gulong) minutes), minutes);

  unknot_wrapped_button_set_label (self->start, label);
  gtk_widget_set_visible (self->start_bar, self->plan->guided_seconds > 0
                                           && g_strcmp0 (gtk_stack_get_visible_child_name (self->views), "plan") == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", self->plan->guided_seconds > 0);
}
