/* How a body map moves: what of the body is seen, and the ways from one look to the next. */

#include <math.h>

#include "unknot-body-map-private.h"

/* How long a step of zoom takes, and how long a push goes on, in milliseconds. */
#define STEP_TIME 200
#define FLING_TIME 600
/* How large a double click shows a muscle at least, however large that is. */
#define LEAST_INTO 2.0
/* What is as large as it was fitted, but for a touch. */
#define ALMOST 0.97

static gboolean
can_ease (UnknotBodyMap *self)
{
  gboolean animations;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animations, NULL);
  return animations && !self->turned && gtk_widget_get_mapped (GTK_WIDGET (self));
}

/**
 * unknot_body_map_is_zoomed:
 * @self: a body map
 *
 * Says whether less than the whole is seen, or will be once nothing moves.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_body_map_is_zoomed (UnknotBodyMap *self)
{
  return self->goal.zoom > 1;
}

/**
 * unknot_body_map_arrive:
 * @self: a body map
 *
 * Ends a movement where it goes.
 */
void
unknot_body_map_arrive (UnknotBodyMap *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  self->look = self->goal;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Fast first and slower towards the end, as what is pushed moves. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double left;

  if (self->move_start == 0)
    self->move_start = now;
  left = 1 - CLAMP ((double) (now - self->move_start) / (double) self->move_time, 0, 1);
  if (left <= 0)
    {
      self->tick_id = 0;
      unknot_body_map_arrive (self);
      return G_SOURCE_REMOVE;
    }

  self->look = unknot_map_look_mix (&self->from, &self->goal, 1 - left * left * left);
  gtk_widget_queue_allocate (widget);
  return G_SOURCE_CONTINUE;
}

/**
 * unknot_body_map_go:
 * @self: a body map
 * @goal: what to look at
 * @milliseconds: how long the way there takes; 0 to be there at once
 *
 * Moves to another look. There is no way to be seen where the person wants no motion.
 */
void
unknot_body_map_go (UnknotBodyMap *self,
                    UnknotMapLook  goal,
                    guint          milliseconds)
{
  gboolean zoom_changed = goal.zoom != self->goal.zoom;

  if (unknot_map_look_equal (&goal, &self->goal) && (milliseconds > 0 || self->tick_id == 0))
    return;

  self->goal = goal;
  if (milliseconds == 0 || !can_ease (self))
    unknot_body_map_arrive (self);
  else
    {
      self->from = self->look;
      self->move_start = 0;
      self->move_time = milliseconds * G_GINT64_CONSTANT (1000);
      if (self->tick_id == 0)
        self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }

  if (zoom_changed)
    unknot_body_map_zoom_changed (self);
}

/**
 * unknot_body_map_hold:
 * @self: a body map
 *
 * Stops the map where it is, if it is only moving on.
 */
void
unknot_body_map_hold (UnknotBodyMap *self)
{
  if (self->tick_id != 0 && self->look.zoom == self->goal.zoom)
    unknot_body_map_go (self, self->look, 0);
}

/* The person's own movement: from here on nothing brings the map back. */
static void
go_freely (UnknotBodyMap *self,
           UnknotMapLook  goal,
           guint          milliseconds)
{
  self->is_fitted = FALSE;
  self->peeking = FALSE;
  unknot_body_map_go (self, goal, milliseconds);
}

static gboolean
rooms_equal (const UnknotMapRoom *a,
             const UnknotMapRoom *b)
{
  return a->width == b->width && a->height == b->height
      && a->content.x == b->content.x && a->content.y == b->content.y
      && a->content.width == b->content.width && a->content.height == b->content.height;
}

/**
 * unknot_body_map_set_room:
 * @self: a body map with a body
 * @width: width of the widget
 * @height: height of the widget
 *
 * Follows the size of the widget: what was fitted into it stays so, everything else keeps its middle.
 */
void
unknot_body_map_set_room (UnknotBodyMap *self,
                          int            width,
                          int            height)
{
  const UnknotMapRoom room = { unknot_body_map_get_content (self), width, MAX (height - self->covered, 1) };
  const UnknotMapRoom before = self->room;

  self->room = room;
  if (rooms_equal (&room, &before))
    return;

  if (before.width <= 0)
    self->goal = unknot_body_map_take_first (self, &room);
  else if (self->is_fitted)
    self->goal = unknot_map_look_at (&room, &self->fitted, LEAST_INTO);
  else
    self->goal = unknot_map_look_clamp (&self->goal, &room);
  if (self->tick_id == 0)
    self->look = self->goal;
}

/**
 * unknot_body_map_zoom_around:
 * @self: a body map
 * @factor: how much larger than what the map is going to show
 * @pixel: what lies here stays here, as far as the edges allow
 * @eased: whether the way may be seen
 *
 * Zooms as the person says.
 */
void
unknot_body_map_zoom_around (UnknotBodyMap *self,
                             double         factor,
                             UnknotPoint    pixel,
                             gboolean       eased)
{
  if (self->body == NULL || self->room.width <= 0)
    return;

  go_freely (self, unknot_map_look_zoom (&self->goal, &self->room, self->goal.zoom * factor, pixel),
             eased ? STEP_TIME : 0);
}

/**
 * unknot_body_map_pan:
 * @self: a body map
 * @right: how far to look further to the right, in pixels
 * @down: how far to look further down, in pixels
 * @eased: whether the way may be seen
 *
 * Moves on over the body as the person says.
 */
void
unknot_body_map_pan (UnknotBodyMap *self,
                     double         right,
                     double         down,
                     gboolean       eased)
{
  if (unknot_body_map_is_zoomed (self))
    go_freely (self, unknot_map_look_pan (&self->goal, &self->room, right, down), eased ? STEP_TIME : 0);
}

/**
 * unknot_body_map_look_at:
 * @self: a body map
 * @look: what to look at
 *
 * Shows a look at once, while the person's fingers move the map.
 */
void
unknot_body_map_look_at (UnknotBodyMap *self,
                         UnknotMapLook  look)
{
  go_freely (self, unknot_map_look_clamp (&look, &self->room), 0);
}

/**
 * unknot_body_map_reach:
 * @self: a body map
 * @bounds: in millimetres of the drawing
 * @spot: the place in @bounds that matters most
 *
 * Moves on as far as it takes to see what has the focus.
 */
void
unknot_body_map_reach (UnknotBodyMap    *self,
                       const UnknotRect *bounds,
                       UnknotPoint       spot)
{
  if (unknot_body_map_is_zoomed (self))
    unknot_body_map_go (self, unknot_map_look_reach (&self->goal, &self->room, bounds, spot), STEP_TIME);
}

/**
 * unknot_body_map_fling:
 * @self: a body map
 * @right: pixels a second by which what is seen went on to the right
 * @down: the same downwards
 *
 * Lets a push end softly: it covers what an even slowing down takes it. Without motion it ends at once.
 */
void
unknot_body_map_fling (UnknotBodyMap *self,
                       double         right,
                       double         down)
{
  /* The way begins three times as fast as it is on average. */
  const double share = FLING_TIME / 1000.0 / 3;

  if (unknot_body_map_is_zoomed (self) && can_ease (self))
    go_freely (self, unknot_map_look_pan (&self->goal, &self->room, right * share, down * share), FLING_TIME);
}

static UnknotRect
find_bounds (UnknotBodyMap          *self,
             const UnknotAtlasShape *there)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (self->body), &n_shapes);
  UnknotRect bounds = { 0 };

  for (gsize i = 0; i < n_shapes; i++)
    if ((shapes[i].sheets & 1u << self->sheet) != 0 && shapes[i].side == there->side
        && (&shapes[i] == there || (there->muscle != NULL && g_strcmp0 (shapes[i].muscle, there->muscle) == 0)))
      {
        const UnknotRect *part = unknot_outline_get_bounds (unknot_map_body_get_shape (self->body, i));

        bounds = bounds.width > 0 ? unknot_rect_union (&bounds, part) : *part;
      }

  return bounds;
}

/**
 * unknot_body_map_look_into:
 * @self: a body map with a body
 * @place: a place in body units
 *
 * Shows what is drawn at a place as large as it fits; once it is, or beside the body, the whole again.
 */
void
unknot_body_map_look_into (UnknotBodyMap *self,
                           UnknotPoint    place)
{
  const UnknotAtlasShape *shape =
    unknot_atlas_shape_at (unknot_map_body_get_atlas (self->body), self->sheet, place);
  UnknotMapLook goal;
  UnknotRect bounds;

  if (shape == NULL || self->room.width <= 0)
    {
      unknot_body_map_show_whole (self);
      return;
    }

  bounds = find_bounds (self, shape);
  goal = unknot_map_look_at (&self->room, &bounds, LEAST_INTO);
  if (self->goal.zoom >= goal.zoom * ALMOST && !self->peeking)
    {
      unknot_body_map_show_whole (self);
      return;
    }

  go_freely (self, goal, STEP_TIME);
  self->fitted = bounds;
  self->is_fitted = TRUE;
}

/**
 * unknot_body_map_get_zoom:
 * @self: a body map
 *
 * Gets how large the body is, or will be once nothing moves.
 *
 * Returns: the zoom; 1 shows all
 */
double
unknot_body_map_get_zoom (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), 1);

  return self->goal.zoom;
}

/**
 * unknot_body_map_set_zoom:
 * @self: a body map
 * @zoom: how large, 1 (all of the body) to %UNKNOT_MAP_LOOK_MOST
 *
 * Zooms around the middle.
 */
void
unknot_body_map_set_zoom (UnknotBodyMap *self,
                          double         zoom)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  unknot_body_map_zoom_around (self, zoom / self->goal.zoom,
                               (UnknotPoint) { self->room.width / 2, self->room.height / 2 }, TRUE);
}

/**
 * unknot_body_map_show_whole:
 * @self: a body map
 *
 * Shows all of the body.
 */
void
unknot_body_map_show_whole (UnknotBodyMap *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->room.width > 0)
    go_freely (self, unknot_map_look_whole (&self->room), STEP_TIME);
}

/**
 * unknot_body_map_show_place:
 * @self: a body map
 * @place: a place in body units
 *
 * Brings @place to the middle, as far as the edges allow. While all of the body is shown nothing moves.
 */
void
unknot_body_map_show_place (UnknotBodyMap *self,
                            UnknotPoint    place)
{
  UnknotMapLook goal;

  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->body == NULL || self->room.width <= 0)
    return;

  goal = (UnknotMapLook) { self->goal.zoom, unknot_map_body_to_shown (self->body, place) };
  go_freely (self, unknot_map_look_clamp (&goal, &self->room), STEP_TIME);
}

/**
 * unknot_body_map_get_centre:
 * @self: a body map with a body
 *
 * Says what is in the middle, or will be once nothing moves.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_body_map_get_centre (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self) && self->body != NULL, (UnknotPoint) { 0 });

  return unknot_map_body_to_place (self->body, self->goal.centre);
}

/**
 * unknot_body_map_peek:
 * @self: a body map
 * @place: a place in body units
 * @zoom: how large to show it at least
 *
 * Shows a place for a while. [method@BodyMap.end_peek] goes back to what the person saw before, unless they
 * have gone elsewhere themselves.
 */
void
unknot_body_map_peek (UnknotBodyMap *self,
                      UnknotPoint    place,
                      double         zoom)
{
  UnknotMapLook goal;

  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->body == NULL || self->room.width <= 0)
    return;

  if (!self->peeking)
    self->before_peek = self->goal;
  goal = (UnknotMapLook) { MAX (zoom, self->before_peek.zoom), unknot_map_body_to_shown (self->body, place) };
  go_freely (self, unknot_map_look_clamp (&goal, &self->room), STEP_TIME);
  self->peeking = TRUE;
}

/**
 * unknot_body_map_end_peek:
 * @self: a body map
 *
 * Goes back to what was seen before [method@BodyMap.peek].
 */
void
unknot_body_map_end_peek (UnknotBodyMap *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->peeking)
    go_freely (self, unknot_map_look_clamp (&self->before_peek, &self->room), STEP_TIME);
}

/**
 * unknot_body_map_set_covered:
 * @self: a body map
 * @height: in pixels, 0 or more
 *
 * Says how much of the map's lower end something else lies over: the body is fitted into what is left above it.
 */
void
unknot_body_map_set_covered (UnknotBodyMap *self,
                             int            height)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->covered == height)
    return;

  self->covered = height;
  if (self->body != NULL && self->room.width > 0)
    unknot_body_map_set_room (self, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
