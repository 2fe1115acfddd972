/* What one more thing would open. It costs several plans, so it is asked only when the person wants to know. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-planner.h"
#include "unknot-text.h"
#include "unknot-tool-names.h"
#include "unknot-words.h"

static const char *
get_title (const UnknotGain *gain)
{
  switch ((int) gain->reason.code)
    {
    case UNKNOT_REASON_OUT_HELPER:
      return _("With a second person");
    case UNKNOT_REASON_OUT_FLOOR:
      return _("Lying on the floor");
    case UNKNOT_REASON_OUT_SPOT:
      return _("With the exact spot on the map");
    default:
      return unknot_tool_names_get_with (gain->reason.subject);
    }
}

static char *
dup_what (UnknotReliefPage *self,
          const UnknotGain *gain)
{
  const UnknotTechnique *best = g_ptr_array_index (gain->techniques, 0);
  const char *name = unknot_text ("technique", best->name);
  guint n = gain->techniques->len;
  g_autofree char *what = NULL;

  if (n == 1)
    /* Translators: name of a technique */
    what = g_strdup_printf (_("One more: %s"), name);
  else
    /* Translators: how many techniques there would be more, and the name of the best of them */
    what = g_strdup_printf (ngettext ("%u more, among them: %s", "%u more, among them: %s", n), n, name);

  if (self->chosen->len == 1)
    return g_steal_pointer (&what);

  return g_strdup_printf ("%s · %s", what,
                          unknot_words_knot_name (unknot_relief_page_get_knot (self, gain->knot),
                                                  unknot_map_bodies_get_anatomy (self->bodies)));
}

static void
fill_gains (UnknotReliefPage *self)
{
  UnknotAspect aspect = unknot_knot_get_aspect (unknot_relief_page_get_knot (self, 0));
  g_autoptr (GPtrArray) gains =
    unknot_planner_list_gains (self->catalogue, self->safety, unknot_map_bodies_get_atlas (self->bodies, aspect),
                               self->situation);

  self->gains_id = 0;
  self->gains_shown = TRUE;
  for (guint i = 0; i < gains->len; i++)
    {
      const UnknotGain *gain = g_ptr_array_index (gains, i);
      g_autofree char *what = dup_what (self, gain);

      unknot_relief_page_add_row (self, self->opens_more, get_title (gain), what);
    }
  if (gains->len == 0)
    unknot_relief_page_add_row (self, self->opens_more, _("Nothing more for this plan"), NULL);
}

static void
queue_gains (UnknotReliefPage *self)
{
  if (self->gains_id == 0 && !self->gains_shown && self->plan != NULL
      && adw_expander_row_get_expanded (self->opens_more))
    self->gains_id = g_idle_add_once ((GSourceOnceFunc) fill_gains, self);
}

/**
 * unknot_relief_page_init_gains:
 * @self: a relief page with its template
 *
 * Listens to whether the person wants to know.
 */
void
unknot_relief_page_init_gains (UnknotReliefPage *self)
{
  g_signal_connect_object (self->opens_more, "notify::expanded", G_CALLBACK (queue_gains), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_relief_page_clear_gains:
 * @self: a relief page
 *
 * Forgets what is not so any more; its rows go with the others of the aside.
 */
void
unknot_relief_page_clear_gains (UnknotReliefPage *self)
{
  g_clear_handle_id (&self->gains_id, g_source_remove);
  self->gains_shown = FALSE;
}

/**
 * unknot_relief_page_show_gains:
 * @self: a relief page with a plan
 *
 * Offers to tell what would open more; tells it soon if that is open already. Where nothing was left for the knots it
 * is what matters, and opens by itself.
 */
void
unknot_relief_page_show_gains (UnknotReliefPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->opens), self->plan->opens->len > 0);
  if (self->plan->nothing && self->plan->opens->len > 0)
    adw_expander_row_set_expanded (self->opens_more, TRUE);
  queue_gains (self);
}
