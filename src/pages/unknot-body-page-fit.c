/* How the map of the body page and the sheet over its lower part get along. */

#include "unknot-body-page-private.h"

/* How large the map is in the strip above an open sheet, beside the whole body in the same place; and with more of the
 * body to see, where a spot is to be pressed. */
#define SHEET_ZOOM 4.5
#define SPOT_ZOOM 2.2

/* Between what floats over the lower part of the map and what lies below it. */
#define LOW_MARGIN 12

static gboolean
is_narrow (UnknotBodyPage *self)
{
  return g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "sheet");
}

/* The knot of the card, unless the person has turned the body away from it. */
static UnknotKnot *
get_shown_knot (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_body_page_get_knot (self);

  return knot != NULL && unknot_knot_get_aspect (knot) == self->aspect ? knot : NULL;
}

/* What the name under the pointer has to keep off. */
static int
get_low_height (UnknotBodyPage *self)
{
  int height;

  gtk_widget_measure (self->low, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);

  return MAX (height - gtk_widget_get_margin_bottom (self->low), 0);
}

/* An open sheet leaves a strip of the map: the knot is brought there, as large as it needs to be recognised. */
static void
fit_map (UnknotBodyPage *self)
{
  UnknotKnot *knot = get_shown_knot (self);
  gboolean narrow = is_narrow (self);
  gboolean open = narrow && adw_bottom_sheet_get_open (self->sheet_view);
  gboolean pointing = self->echo != NULL && unknot_echo_pane_is_active (self->echo);
  UnknotPoint spot;
  int covered = open ? adw_bottom_sheet_get_sheet_height (self->sheet_view)
                : narrow ? adw_bottom_sheet_get_bottom_bar_height (self->sheet_view) : 0;

  self->fit_id = 0;
  gtk_widget_set_visible (self->tools, !open || pointing);
  gtk_widget_set_visible (self->low, !open);
  gtk_widget_set_visible (self->zoom, !open || pointing);
  gtk_widget_set_margin_bottom (self->low, covered + LOW_MARGIN);
  gtk_widget_set_margin_bottom (self->zoom, covered + LOW_MARGIN);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->hover), covered + LOW_MARGIN + get_low_height (self));
  unknot_body_map_set_covered (self->map, covered);
  /* Who points at what hurts has chosen how close they look, until a spot is to be found. */
  if (open && pointing && unknot_echo_pane_get_spot (self->echo, &spot))
    unknot_body_map_peek (self->map, spot, SPOT_ZOOM);
  else if (open && knot != NULL && !pointing)
    unknot_body_map_peek (self->map, (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) }, SHEET_ZOOM);
  else
    unknot_body_map_end_peek (self->map);
}

static gboolean
fit_map_cb (gpointer user_data)
{
  fit_map (user_data);

  return G_SOURCE_REMOVE;
}

/* The sheet tells its height while it is laid out, when nothing may ask for another layout; so that comes right before
 * the next frame. */
static void
sheet_changed_cb (UnknotBodyPage *self)
{
  if (self->fit_id == 0)
    self->fit_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fit_map_cb, self, NULL);
}

/**
 * unknot_body_page_connect_fit:
 * @self: a body page
 *
 * Listens to what covers the map.
 */
void
unknot_body_page_connect_fit (UnknotBodyPage *self)
{
  g_signal_connect_object (self->layouts, "notify::layout-name", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::open", G_CALLBACK (sheet_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::sheet-height", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::bottom-bar-height", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
