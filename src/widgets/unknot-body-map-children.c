/* The children of a body map: regions, markers, and the letters of the sides. */

#include <glib/gi18n.h>
#include <math.h>

#include "unknot-body-map-private.h"

static void
region_clicked_cb (UnknotBodyMap *self,
                   UnknotMapRegion  *region)
{
  /* A key has no place: it means where knots of this muscle usually lie. */
  if (unknot_map_region_take_key (region))
    unknot_body_map_activate_place (self, unknot_map_region_get_spot (region), unknot_map_region_get_muscle (region));
  else
    unknot_body_map_click (self);
}

static void
region_state_cb (UnknotBodyMap *self)
{
  unknot_body_map_light_changed (self, UNKNOT_LIGHT_FOCUS);
}

static void
add_region (UnknotBodyMap          *self,
            const UnknotAtlasShape *shape)
{
  GtkWidget *region;

  for (guint i = 0; i < self->regions->len; i++)
    if (g_str_equal (unknot_map_region_get_muscle (self->regions->pdata[i]), shape->muscle)
        && unknot_map_region_get_side (self->regions->pdata[i]) == shape->side)
      return;

  region = unknot_map_region_new (self->body, self->sheet, shape->muscle, shape->side);
  g_signal_connect_swapped (region, "clicked", G_CALLBACK (region_clicked_cb), self);
  g_signal_connect_swapped (region, "state-flags-changed", G_CALLBACK (region_state_cb), self);
  gtk_widget_insert_before (region, GTK_WIDGET (self), self->sides[0]);
  g_ptr_array_add (self->regions, region);
}

static void
unparent_all (GPtrArray *widgets)
{
  for (guint i = 0; i < widgets->len; i++)
    gtk_widget_unparent (widgets->pdata[i]);
  g_ptr_array_set_size (widgets, 0);
}

static void
focus_region (UnknotBodyMap *self,
              const char    *muscle,
              UnknotSide     side)
{
  for (guint i = 0; i < self->regions->len; i++)
    if (g_str_equal (unknot_map_region_get_muscle (self->regions->pdata[i]), muscle)
        && unknot_map_region_get_side (self->regions->pdata[i]) == side)
      {
        gtk_widget_grab_focus (self->regions->pdata[i]);
        return;
      }

  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * unknot_body_map_make_regions:
 * @self: a body map
 *
 * Makes a region for each muscle and side that the sheet shows, unless they are there.
 */
void
unknot_body_map_make_regions (UnknotBodyMap *self)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes;

  if (self->body == NULL || self->regions->len > 0)
    return;

  shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (self->body), &n_shapes);
  for (gsize i = 0; i < n_shapes; i++)
    if (shapes[i].muscle != NULL && (shapes[i].sheets & 1u << self->sheet) != 0)
      add_region (self, &shapes[i]);

  unknot_body_map_update_chosen (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
frame_shown_cb (gpointer user_data)
{
  UnknotBodyMap *self = user_data;

  self->shown_id = 0;
  unknot_map_picture_set_pictures (self->picture, self->pictures);
  unknot_body_map_make_regions (self);
  return G_SOURCE_REMOVE;
}

/**
 * unknot_body_map_frame_drawn:
 * @self: a body map
 *
 * The body comes on the screen: after this frame its shaded picture may take a thread, and its regions some time. A
 * person can't reach these before.
 */
void
unknot_body_map_frame_drawn (UnknotBodyMap *self)
{
  if (self->drawn)
    return;

  self->drawn = TRUE;
  self->shown_id = g_idle_add_full (G_PRIORITY_LOW, frame_shown_cb, self, NULL);
}

/**
 * unknot_body_map_renew_regions:
 * @self: a body map
 *
 * Lets the regions go, because another body or sheet is shown, and makes those of that. The focus stays on its
 * muscle, or at least on the map.
 */
void
unknot_body_map_renew_regions (UnknotBodyMap *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  gboolean had_focus = focus != NULL && UNKNOT_IS_MAP_REGION (focus) && gtk_widget_has_focus (focus);
  g_autofree char *muscle = had_focus ? g_strdup (unknot_map_region_get_muscle (UNKNOT_MAP_REGION (focus))) : NULL;
  UnknotSide side = had_focus ? unknot_map_region_get_side (UNKNOT_MAP_REGION (focus)) : UNKNOT_SIDE_MIDDLE;

  unparent_all (self->regions);
  if (!self->drawn)
    return;

  unknot_body_map_make_regions (self);
  if (had_focus)
    focus_region (self, muscle, side);
}

static void
marker_clicked_cb (UnknotBodyMap *self,
                   UnknotMarker  *marker)
{
  unknot_body_map_activate_knot (self, unknot_marker_get_knot (marker));
}

static void
marker_nudged_cb (UnknotBodyMap *self,
                  double         x,
                  double         y,
                  UnknotMarker  *marker)
{
  UnknotKnot *knot = unknot_marker_get_knot (marker);

  unknot_body_map_move_knot (self, knot, (UnknotPoint) { unknot_knot_get_x (knot) + x, unknot_knot_get_y (knot) + y });
}

static void
marker_removed_cb (UnknotBodyMap *self,
                   UnknotMarker  *marker)
{
  unknot_body_map_remove_knot (self, unknot_marker_get_knot (marker));
}

static void
add_marker (UnknotBodyMap *self,
            UnknotKnot    *knot)
{
  GtkWidget *marker = unknot_marker_new (knot, unknot_atlas_get_anatomy (unknot_map_body_get_atlas (self->body)));

  g_signal_connect_swapped (marker, "clicked", G_CALLBACK (marker_clicked_cb), self);
  g_signal_connect_swapped (marker, "nudged", G_CALLBACK (marker_nudged_cb), self);
  g_signal_connect_swapped (marker, "removed", G_CALLBACK (marker_removed_cb), self);
  unknot_marker_set_ink (UNKNOT_MARKER (marker), self->ink);
  unknot_body_map_add_menu (self, marker);
  gtk_widget_set_parent (marker, GTK_WIDGET (self));
  g_ptr_array_add (self->markers, marker);
}

static gboolean
find_knot (UnknotBodyMap *self,
           UnknotKnot    *knot)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->knots); i++)
    {
      g_autoptr (UnknotKnot) other = g_list_model_get_item (self->knots, i);

      if (other == knot)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_shown (UnknotBodyMap *self,
          UnknotKnot    *knot)
{
  return unknot_knot_get_aspect (knot) == unknot_atlas_get_aspect (unknot_map_body_get_atlas (self->body));
}

/**
 * unknot_body_map_update_markers:
 * @self: a body map
 *
 * Gives every knot of this aspect a marker. Those that stay keep theirs, and with it the focus.
 */
void
unknot_body_map_update_markers (UnknotBodyMap *self)
{
  if (self->body == NULL || self->knots == NULL)
    {
      self->dragged = NULL;
      unparent_all (self->markers);
      return;
    }

  for (guint i = self->markers->len; i > 0; i--)
    {
      UnknotMarker *marker = self->markers->pdata[i - 1];
      UnknotKnot *knot = unknot_marker_get_knot (marker);

      if (find_knot (self, knot) && is_shown (self, knot))
        continue;
      if (self->dragged == marker)
        {
          self->dragged = NULL;
          self->dragging = FALSE;
        }
      unknot_body_map_leave (self, GTK_WIDGET (marker));
      gtk_widget_unparent (GTK_WIDGET (marker));
      g_ptr_array_remove_index (self->markers, i - 1);
    }

  for (guint i = 0; i < g_list_model_get_n_items (self->knots); i++)
    {
      g_autoptr (UnknotKnot) knot = g_list_model_get_item (self->knots, i);
      gboolean known = !is_shown (self, knot);

      for (guint j = 0; j < self->markers->len && !known; j++)
        known = unknot_marker_get_knot (self->markers->pdata[j]) == knot;
      if (!known)
        add_marker (self, knot);
    }

  unknot_body_map_update_chosen (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * unknot_body_map_update_chosen:
 * @self: a body map
 *
 * Tells regions and markers which of them the person is dealing with.
 */
void
unknot_body_map_update_chosen (UnknotBodyMap *self)
{
  for (guint i = 0; i < self->regions->len; i++)
    {
      UnknotMapRegion *region = self->regions->pdata[i];

      unknot_map_region_set_chosen (region,
                                g_strcmp0 (unknot_map_region_get_muscle (region), self->selected_muscle) == 0
                                && (self->selected_side == UNKNOT_SIDE_BOTH
                                    || self->selected_side == UNKNOT_SIDE_MIDDLE
                                    || self->selected_side == unknot_map_region_get_side (region)));
    }

  for (guint i = 0; i < self->markers->len; i++)
    unknot_marker_set_chosen (self->markers->pdata[i],
                              unknot_marker_get_knot (self->markers->pdata[i]) == self->selected_knot);

  /* The chosen marker keeps its place; those that it covers make way. */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static GtkWidget *
make_side (const char *letter,
           const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *large = gtk_label_new (letter);
  GtkWidget *small = gtk_label_new (words);

  gtk_widget_add_css_class (box, "map-side");
  gtk_widget_add_css_class (large, "title-2");
  gtk_widget_add_css_class (small, "caption");
  /* Long words in large letters would lie over the neck. */
  gtk_label_set_wrap (GTK_LABEL (small), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (small), 10);
  gtk_label_set_justify (GTK_LABEL (small), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (box), large);
  gtk_box_append (GTK_BOX (box), small);
  gtk_widget_set_can_target (box, FALSE);
  return box;
}

/**
 * unknot_body_map_make_sides:
 * @self: a body map
 *
 * Writes L and R beside the head, in the person's language and text size.
 */
void
unknot_body_map_make_sides (UnknotBodyMap *self)
{
  /* Translators: one letter, the person's own left side */
  self->sides[UNKNOT_SIDE_LEFT] = make_side (C_("side", "L"), _("your left"));
  /* Translators: one letter, the person's own right side */
  self->sides[UNKNOT_SIDE_RIGHT] = make_side (C_("side", "R"), _("your right"));
  gtk_widget_set_parent (self->sides[UNKNOT_SIDE_LEFT], GTK_WIDGET (self));
  gtk_widget_set_parent (self->sides[UNKNOT_SIDE_RIGHT], GTK_WIDGET (self));
}

/**
 * unknot_body_map_update_sides:
 * @self: a body map
 *
 * Makes the letters readable on the body: zoomed in there is no paper beside it any more.
 */
void
unknot_body_map_update_sides (UnknotBodyMap *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    if (unknot_body_map_is_zoomed (self))
      gtk_widget_add_css_class (self->sides[i], "over");
    else
      gtk_widget_remove_css_class (self->sides[i], "over");
}

/**
 * unknot_body_map_clear_children:
 * @self: a body map
 *
 * Lets all children go.
 */
void
unknot_body_map_clear_children (UnknotBodyMap *self)
{
  self->dragged = NULL;
  g_clear_handle_id (&self->shown_id, g_source_remove);
  unparent_all (self->regions);
  unparent_all (self->markers);
  g_clear_pointer (&self->sides[UNKNOT_SIDE_LEFT], gtk_widget_unparent);
  g_clear_pointer (&self->sides[UNKNOT_SIDE_RIGHT], gtk_widget_unparent);
}

/* A widget of its natural size around a point, as far as that leaves it inside. */
static void
place_around (GtkWidget   *widget,
              UnknotPoint  middle,
              int          keep_width,
              int          keep_height)
{
  GtkRequisition size;
  GtkAllocation allocation;

  gtk_widget_get_preferred_size (widget, NULL, &size);
  allocation.width = size.width;
  allocation.height = size.height;
  allocation.x = (int) lround (middle.x - size.width / 2.0);
  allocation.y = (int) lround (middle.y - size.height / 2.0);
  if (keep_width > 0)
    {
      allocation.x = MAX (MIN (allocation.x, keep_width - size.width), 0);
      allocation.y = MAX (MIN (allocation.y, keep_height - size.height), 0);
    }
  gtk_widget_size_allocate (widget, &allocation, -1);
}

static void
place_region (UnknotBodyMap *self,
              UnknotMapRegion  *region)
{
  UnknotRect bounds = unknot_map_region_get_bounds (region);
  UnknotRect pixels = unknot_transform_rect (self->transform, &bounds);
  UnknotTransform transform = self->transform;
  GtkAllocation allocation = { (int) floor (pixels.x), (int) floor (pixels.y), 0, 0 };
  int least;

  allocation.width = (int) ceil (pixels.x + pixels.width) - allocation.x;
  allocation.height = (int) ceil (pixels.y + pixels.height) - allocation.y;
  gtk_widget_measure (GTK_WIDGET (region), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  allocation.width = MAX (allocation.width, least);
  gtk_widget_measure (GTK_WIDGET (region), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  allocation.height = MAX (allocation.height, least);

  transform.x -= allocation.x;
  transform.y -= allocation.y;
  unknot_map_region_set_transform (region, transform);
  gtk_widget_size_allocate (GTK_WIDGET (region), &allocation, -1);
}

static gboolean
is_aside (UnknotAspect aspect)
{
  return aspect == UNKNOT_ASPECT_LEFT || aspect == UNKNOT_ASPECT_RIGHT;
}

/* Who sees only one side of the body sees only its letter, or the other would lie on the wrong side. */
static gboolean
half_seen (UnknotBodyMap *self,
           double         midline,
           double         direction,
           int            width)
{
  const double least = 24;
  double pixel = unknot_transform_to_pixel (self->transform, (UnknotPoint) { midline, 0 }).x;

  return direction > 0 ? pixel < width - least : pixel > least;
}

/* Beside the head, over the shoulders: there nothing of the body is. From the side only the side that is seen has its
 * letter, in front of the face. Large letters keep off the head. */
static void
place_sides (UnknotBodyMap *self,
             int            width,
             int            height)
{
  const double out = 190, down = 150, gap = 18;
  const UnknotRect *head = unknot_outline_get_bounds (unknot_map_body_get_head (self->body));
  UnknotAtlas *atlas = unknot_map_body_get_atlas (self->body);
  UnknotAspect aspect = unknot_atlas_get_aspect (atlas);
  double midline = unknot_atlas_get_midline (atlas);

  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    {
      gboolean seen = !is_aside (aspect) || (i == UNKNOT_SIDE_LEFT) == (aspect == UNKNOT_ASPECT_LEFT);
      double direction = (i == UNKNOT_SIDE_LEFT) == (aspect == UNKNOT_ASPECT_FRONT) ? 1 : -1;
      double edge = direction > 0 ? head->x + head->width + gap : head->x - gap;
      UnknotPoint place, beside;
      int natural;

      seen = seen && (is_aside (aspect) || half_seen (self, midline, direction, width));
      gtk_widget_set_child_visible (self->sides[i], seen);
      if (!seen)
        continue;

      gtk_widget_measure (self->sides[i], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      place = unknot_transform_to_pixel (self->transform, (UnknotPoint) { midline + direction * out, down });
      beside = unknot_transform_to_pixel (self->transform, (UnknotPoint) { edge, down });
      beside.x += direction * natural / 2.0;
      place.x = direction > 0 ? MAX (place.x, beside.x) : MIN (place.x, beside.x);
      place_around (self->sides[i], place, width, height);
    }
}

/**
 * unknot_body_map_place_children:
 * @self: a body map
 * @width: its width
 * @height: its height
 *
 * Puts every child where it belongs on the drawing.
 */
void
unknot_body_map_place_children (UnknotBodyMap *self,
                                int            width,
                                int            height)
{
  if (self->body == NULL)
    {
      for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
        gtk_widget_set_child_visible (self->sides[i], FALSE);
      return;
    }

  for (guint i = 0; i < self->regions->len; i++)
    place_region (self, self->regions->pdata[i]);

  unknot_body_map_place_markers (self);
  place_sides (self, width, height);
}
