/* What lies over the body of the body page, unless a pane shows something of its own there: the areas of knots, the
 * way from the chosen one to its echo, and the no-go zones. */

#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

#include "unknot-echo-trace.h"
#include "unknot-map-overlay.h"

/* How far below its zone a name stands, in millimetres of the drawing. */
#define NAME_GAP 26

static gboolean
is_shown (UnknotBodyPage *self,
          UnknotKnot     *knot)
{
  return unknot_knot_get_aspect (knot) == self->aspect;
}

static void
add_areas (UnknotBodyPage   *self,
           UnknotMapOverlay *overlay)
{
  guint n_knots = g_list_model_get_n_items (G_LIST_MODEL (self->knots));

  for (guint i = 0; i < n_knots; i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (self->knots, i);
      UnknotArea *area = unknot_knot_get_area (knot);
      const UnknotPoint *points;
      guint n_points;

      if (area == NULL || !is_shown (self, knot))
        continue;
      points = unknot_area_get_points (area, &n_points);
      unknot_map_overlay_add_path (overlay, points, n_points);
    }
}

/* From the knot that the card is about to where a press test showed that it is also felt; the card says it, too. */
static void
add_trace (UnknotBodyPage   *self,
           UnknotMapOverlay *overlay)
{
  UnknotKnot *knot = unknot_body_page_get_knot (self);
  UnknotJournal *journal = unknot_knots_get_journal (self->knots);
  g_autofree char *words = NULL;

  if (knot == NULL)
    return;

  unknot_echo_trace_add (overlay, journal, knot, self->aspect);
  words = unknot_echo_trace_dup_words (journal, knot, self->bodies);
  unknot_knot_card_set_echo (unknot_body_page_get_card (self), words);
}

/* Below the zones that are spoken of, between both sides; above them where there is no room. */
static void
add_zone_name (UnknotBodyPage   *self,
               UnknotMapOverlay *overlay)
{
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);
  UnknotRect bounds = unknot_atlas_get_bounds (atlas);
  UnknotRect all = { 0 };
  UnknotPoint place;
  gboolean found = FALSE;
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (atlas, &n_zones);

  for (gsize i = 0; i < n_zones; i++)
    if (g_str_equal (zones[i].reason, self->chosen_reason))
      {
        const UnknotRect *zone = unknot_outline_get_bounds (zones[i].outline);

        all = found ? unknot_rect_union (&all, zone) : *zone;
        found = TRUE;
      }
  if (!found)
    return;

  place = (UnknotPoint) { all.x + all.width / 2, all.y + all.height + NAME_GAP };
  if (place.y > bounds.y + bounds.height * 0.75)
    place.y = MAX (all.y - NAME_GAP, bounds.y + NAME_GAP);
  unknot_map_overlay_add_name (overlay, place,
                               unknot_anatomy_get_reason (unknot_atlas_get_anatomy (atlas), self->chosen_reason));
}

/**
 * unknot_body_page_is_map_lent:
 * @self: a body page
 *
 * Says whether a pane shows something of its own on the map: the past, or what hurts.
 *
 * Returns: `TRUE` if one does
 */
gboolean
unknot_body_page_is_map_lent (UnknotBodyPage *self)
{
  return unknot_body_page_is_time (self) || g_strcmp0 (gtk_stack_get_visible_child_name (self->pane), "echo") == 0;
}

/**
 * unknot_body_page_add_overlay:
 * @self: a body page with bodies
 * @overlay: an overlay
 *
 * Adds what lies over the body when no pane shows something of its own there.
 */
void
unknot_body_page_add_overlay (UnknotBodyPage   *self,
                              UnknotMapOverlay *overlay)
{
  if (self->zones)
    unknot_map_overlay_add_zones (overlay, unknot_body_page_get_atlas (self), self->chosen_reason);
  add_areas (self, overlay);
  add_trace (self, overlay);
  if (self->zones && self->chosen_reason != NULL)
    add_zone_name (self, overlay);
}

/**
 * unknot_body_page_update_overlay:
 * @self: a body page
 *
 * Brings what lies over the body up to date, unless a pane shows something of its own there.
 */
void
unknot_body_page_update_overlay (UnknotBodyPage *self)
{
  g_autoptr (UnknotMapOverlay) overlay = NULL;

  if (unknot_body_page_is_time (self))
    unknot_time_pane_turned (self->time_pane);
  if (self->bodies == NULL || unknot_body_page_is_map_lent (self))
    return;

  overlay = unknot_map_overlay_new ();
  unknot_body_page_add_overlay (self, overlay);
  unknot_body_map_set_overlay (self->map, overlay);
  if (self->zones_pane != NULL)
    unknot_zones_pane_set_atlas (self->zones_pane, unknot_body_page_get_atlas (self));
}

static void
zone_chosen_cb (UnknotBodyPage *self,
                const char     *reason)
{
  if (g_set_str (&self->chosen_reason, reason))
    unknot_body_page_update_overlay (self);
}

static void
zones_closed_cb (UnknotBodyPage *self)
{
  unknot_body_page_set_zones (self, FALSE);
}

static void
make_zones_pane (UnknotBodyPage *self)
{
  if (self->zones_pane != NULL)
    return;

  self->zones_pane = UNKNOT_ZONES_PANE (unknot_zones_pane_new ());
  g_signal_connect_object (self->zones_pane, "chosen", G_CALLBACK (zone_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zones_pane, "closed", G_CALLBACK (zones_closed_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->pane, GTK_WIDGET (self->zones_pane), "zones");
  if (self->ink != NULL)
    unknot_zones_pane_set_ink (self->zones_pane, self->ink);
}

/**
 * unknot_body_page_set_zones:
 * @self: a body page
 * @zones: whether the no-go zones are shown
 *
 * Shows or hides the no-go zones, on the map and as a list beside it. A narrow window shows them on the map; the list
 * comes when the sheet is opened.
 */
void
unknot_body_page_set_zones (UnknotBodyPage *self,
                            gboolean        zones)
{
  if (self->zones == zones)
    return;

  self->zones = zones;
  g_clear_pointer (&self->chosen_reason, g_free);
  if (zones)
    {
      make_zones_pane (self);
      gtk_stack_set_visible_child_name (self->pane, "zones");
    }
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pane), "zones") == 0)
    unknot_body_page_show_list (self);
  unknot_body_page_update_overlay (self);
  g_object_notify (G_OBJECT (self), "zones");
}

/**
 * unknot_body_page_set_ink:
 * @self: a body page
 * @ink: the colours that the map may use
 *
 * Follows the theme.
 */
void
unknot_body_page_set_ink (UnknotBodyPage  *self,
                          const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  unknot_body_map_set_ink (self->map, ink);
  if (self->zones_pane != NULL)
    unknot_zones_pane_set_ink (self->zones_pane, ink);
}

/* What the pointer is over: a muscle, and while zones are shown why it is left alone there. */
static void
update_hover (UnknotBodyPage *self)
{
  const char *name = unknot_body_map_get_hover_name (self->map);
  const UnknotZone *zone = NULL;
  g_autofree char *words = NULL;

  if (name != NULL && self->zones)
    zone = unknot_atlas_zone_at (unknot_body_page_get_atlas (self), NULL,
                                 unknot_body_map_place_at (self->map, self->pointer.x, self->pointer.y));
  if (zone != NULL)
    words = g_strdup_printf ("%s\n%s", name,
                             unknot_anatomy_get_reason (unknot_map_bodies_get_anatomy (self->bodies), zone->reason));

  gtk_widget_set_visible (GTK_WIDGET (self->hover), name != NULL);
  if (name != NULL)
    gtk_label_set_label (self->hover, words != NULL ? words : name);
}

static void
moved_cb (UnknotBodyPage *self,
          double          x,
          double          y)
{
  self->pointer = (UnknotPoint) { x, y };
  if (self->zones)
    update_hover (self);
}

static void
knots_changed_cb (UnknotBodyPage *self,
                  guint           position,
                  guint           n_removed,
                  guint           n_added,
                  UnknotKnots    *knots)
{
  static const char * const changes[] = { "notify::area", "notify::x", "notify::y" };

  for (guint i = position; i < position + n_added; i++)
    for (guint j = 0; j < G_N_ELEMENTS (changes); j++)
      g_signal_connect_object (unknot_knots_get_knot (knots, i), changes[j],
                               G_CALLBACK (unknot_body_page_update_overlay), self, G_CONNECT_SWAPPED);
  unknot_body_page_update_overlay (self);
}

/**
 * unknot_body_page_follow_knots:
 * @self: a body page with knots
 *
 * Follows the areas and the places of knots.
 */
void
unknot_body_page_follow_knots (UnknotBodyPage *self)
{
  g_signal_connect_object (self->knots, "items-changed", G_CALLBACK (knots_changed_cb), self, G_CONNECT_SWAPPED);
  knots_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (self->knots)), self->knots);
}

/**
 * unknot_body_page_connect_overlay:
 * @self: a body page
 *
 * Listens to what the person looks at.
 */
void
unknot_body_page_connect_overlay (UnknotBodyPage *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), motion);
  g_signal_connect_object (self->map, "notify::hover-name", G_CALLBACK (update_hover), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pane, "notify::visible-child", G_CALLBACK (unknot_body_page_update_overlay), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_body_page_clear_overlay:
 * @self: a body page
 *
 * Lets go of what lies over the body; safe to call twice.
 */
void
unknot_body_page_clear_overlay (UnknotBodyPage *self)
{
  g_clear_pointer (&self->ink, unknot_ink_free);
  g_clear_pointer (&self->chosen_reason, g_free);
  g_clear_object (&self->pictures);
  self->zones_pane = NULL;
  self->time_pane = NULL;
  if (self->pane != NULL)
    g_signal_handlers_disconnect_by_data (self->pane, self);
  if (self->sheet_view != NULL)
    g_signal_handlers_disconnect_by_data (self->sheet_view, self);
}
