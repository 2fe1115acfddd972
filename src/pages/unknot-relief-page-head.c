/* What stands over the plan, and what begins it. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-words.h"

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

static void
show_heading (UnknotReliefPage *self)
{
  g_autofree char *knot = unknot_words_knot (self->knot, unknot_map_bodies_get_anatomy (self->bodies));
  g_autofree char *pain = unknot_words_pain (unknot_knot_get_pain (self->knot));
  g_autofree char *since = unknot_words_since (unknot_knot_get_days (self->knot, unknot_relief_page_get_now (self)));
  g_autofree char *subtitle = *since != '\0' ? g_strdup_printf ("%s · %s", pain, since) : g_strdup (pain);

  gtk_label_set_label (self->title, knot);
  gtk_label_set_label (self->subtitle, subtitle);
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

  gtk_button_set_label (self->start, label);
  gtk_widget_set_visible (self->start_bar, self->plan->guided_seconds > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", self->plan->guided_seconds > 0);
}
