#include "unknot-map-covering.h"

#include "unknot-map-piece.h"

/* How much of the widget's size is drawn beyond each edge of it where the body is larger: who pans sees that first. */
#define MARGIN 0.25
/* With more pixels than that there is no margin. */
#define MOST_PIXELS 8e6

struct _UnknotMapCovering
{
  GObject parent_instance;

  /* Owned */
  GThreadPool *pool;
  UnknotMapOverlay *overlay;
  UnknotMapBody *body;
  UnknotInk *ink;
  UnknotMapPiece piece;
  /* What the piece shows; only compared */
  UnknotMapOverlay *drawn;
  double drawn_pixel;

  gboolean drawing;
  gboolean ready;
};

G_DEFINE_FINAL_TYPE (UnknotMapCovering, unknot_map_covering, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} UnknotMapCoveringSignal;

static guint signals[SIGNAL_CHANGED + 1];

/* What the thread needs, and what it makes. */
typedef struct
{
  GWeakRef self;
  UnknotMapOverlay *overlay;
  UnknotMapBody *body;
  UnknotInk *ink;
  UnknotMapTile tile;
  double pixel;
} Order;

static void
order_free (Order *order)
{
  g_weak_ref_clear (&order->self);
  unknot_map_overlay_unref (order->overlay);
  unknot_map_body_unref (order->body);
  unknot_ink_free (order->ink);
  g_free (order);
}

static void
draw_in_thread (gpointer data,
                gpointer user_data)
{
  g_autoptr (GTask) task = data;
  const Order *order = g_task_get_task_data (task);
  UnknotTransform transform = unknot_map_tile_get_transform (&order->tile);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, order->tile.width, order->tile.height);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  unknot_map_overlay_draw (order->overlay, order->body, order->ink, order->pixel, cr);
  cairo_destroy (cr);
  g_task_return_pointer (task, surface, (GDestroyNotify) cairo_surface_destroy);
}

static void
clear_piece (UnknotMapCovering *self)
{
  unknot_map_piece_clear (&self->piece);
  g_clear_pointer (&self->drawn, unknot_map_overlay_unref);
}

/* Also one for an overlay that has been replaced meanwhile is better than one from before: who paints sees how it
 * grows. */
static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  const Order *order = g_task_get_task_data (G_TASK (result));
  g_autoptr (UnknotMapCovering) self = g_weak_ref_get ((GWeakRef *) &order->self);
  cairo_surface_t *surface = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self != NULL)
    self->drawing = FALSE;
  if (self == NULL || self->overlay == NULL || self->body != order->body || self->ink == NULL
      || !unknot_ink_equal (self->ink, order->ink))
    {
      cairo_surface_destroy (surface);
    }
  else
    {
      clear_piece (self);
      unknot_map_piece_set_surface (&self->piece, surface, &order->tile);
      self->drawn = unknot_map_overlay_ref (order->overlay);
      self->drawn_pixel = order->pixel;
      self->ready = self->overlay == order->overlay;
    }

  if (self != NULL)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* One at a time: whoever changes things faster than they are drawn would wait for ever otherwise. */
static void
order_piece (UnknotMapCovering   *self,
             const UnknotMapTile *tile,
             double               pixel)
{
  g_autoptr (GTask) task = NULL;
  Order *order;

  if (self->drawing)
    return;

  order = g_new0 (Order, 1);
  g_weak_ref_init (&order->self, self);
  order->overlay = unknot_map_overlay_ref (self->overlay);
  order->body = unknot_map_body_ref (self->body);
  order->ink = unknot_ink_copy (self->ink);
  order->tile = *tile;
  order->pixel = pixel;

  task = g_task_new (NULL, NULL, drawn_cb, NULL);
  g_task_set_source_tag (task, order_piece);
  g_task_set_task_data (task, order, (GDestroyNotify) order_free);
  self->drawing = TRUE;
  g_thread_pool_push (self->pool, g_steal_pointer (&task), NULL);
}

static UnknotRect
get_seen (const UnknotMapArea *area,
          double               margin)
{
  UnknotPoint corner =
    unknot_transform_to_place (area->goal, (UnknotPoint) { -margin * area->width, -margin * area->height });

  return (UnknotRect) {
    corner.x,
    corner.y,
    area->width * (1 + 2 * margin) / area->goal.scale,
    area->height * (1 + 2 * margin) / area->goal.scale,
  };
}

static UnknotMapTile
plan_tile (const UnknotMapArea *area)
{
  double n_pixels = area->width * area->scale * area->height * area->scale * (1 + 2 * MARGIN) * (1 + 2 * MARGIN);
  gboolean wide = unknot_map_area_is_zoomed (area) && n_pixels <= MOST_PIXELS;
  UnknotRect seen = get_seen (area, wide ? MARGIN : 0);

  return unknot_map_tile_new (&seen, area->goal, area->scale);
}

static gboolean
is_current (UnknotMapCovering   *self,
            const UnknotMapArea *area,
            double               pixel)
{
  UnknotRect seen = get_seen (area, 0);

  return self->piece.texture != NULL && self->drawn == self->overlay && self->drawn_pixel == pixel
      && unknot_map_tile_is_sharp (&self->piece.tile, area->goal.scale * area->scale)
      && unknot_map_tile_covers (&self->piece.tile, &seen);
}

static void
unknot_map_covering_dispose (GObject *object)
{
  UnknotMapCovering *self = UNKNOT_MAP_COVERING (object);

  /* The piece that is under way is waited for: the program may end now, and with it what draws. */
  if (self->pool != NULL)
    g_thread_pool_free (g_steal_pointer (&self->pool), FALSE, TRUE);
  clear_piece (self);
  g_clear_pointer (&self->overlay, unknot_map_overlay_unref);
  g_clear_pointer (&self->body, unknot_map_body_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_map_covering_parent_class)->dispose (object);
}

static void
unknot_map_covering_class_init (UnknotMapCoveringClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_map_covering_dispose;

  /**
   * UnknotMapCovering::changed:
   * @self: a covering
   *
   * There is something new to show.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", UNKNOT_TYPE_MAP_COVERING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_map_covering_init (UnknotMapCovering *self)
{
  self->pool = g_thread_pool_new (draw_in_thread, NULL, 1, FALSE, NULL);
}

/**
 * unknot_map_covering_new:
 *
 * Makes a covering that shows nothing.
 *
 * Returns: (transfer full): the covering
 */
UnknotMapCovering *
unknot_map_covering_new (void)
{
  return g_object_new (UNKNOT_TYPE_MAP_COVERING, NULL);
}

/**
 * unknot_map_covering_set_overlay:
 * @self: a covering
 * @overlay: (nullable): what to show
 *
 * Says what to show. Nothing is shown at once; anything else as soon as it is drawn.
 */
void
unknot_map_covering_set_overlay (UnknotMapCovering *self,
                                 UnknotMapOverlay  *overlay)
{
  g_return_if_fail (UNKNOT_IS_MAP_COVERING (self));

  if (overlay != NULL && unknot_map_overlay_is_empty (overlay))
    overlay = NULL;
  if (self->overlay == overlay)
    return;

  g_clear_pointer (&self->overlay, unknot_map_overlay_unref);
  if (overlay != NULL)
    self->overlay = unknot_map_overlay_ref (overlay);
  else
    clear_piece (self);
  self->ready = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_map_covering_get_overlay:
 * @self: a covering
 *
 * Gets what is shown.
 *
 * Returns: (transfer none) (nullable): the overlay; `NULL` for one with nothing in it, too
 */
UnknotMapOverlay *
unknot_map_covering_get_overlay (UnknotMapCovering *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_COVERING (self), NULL);

  return self->overlay;
}

/**
 * unknot_map_covering_set_look:
 * @self: a covering
 * @body: (nullable): the body that it lies over
 * @ink: (nullable): the colours
 *
 * Says on what it lies. What was drawn for another body or in other colours is never shown.
 */
void
unknot_map_covering_set_look (UnknotMapCovering *self,
                              UnknotMapBody     *body,
                              const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_MAP_COVERING (self));

  if (self->body == body && self->ink != NULL && ink != NULL && unknot_ink_equal (self->ink, ink))
    return;

  clear_piece (self);
  g_clear_pointer (&self->body, unknot_map_body_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);
  self->body = body != NULL ? unknot_map_body_ref (body) : NULL;
  self->ink = ink != NULL ? unknot_ink_copy (ink) : NULL;
  self->ready = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_map_covering_is_ready:
 * @self: a covering
 *
 * Says whether what was shown last is what there is to show, and sharp.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_map_covering_is_ready (UnknotMapCovering *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_COVERING (self), FALSE);

  return self->overlay == NULL || self->ready;
}

/**
 * unknot_map_covering_snapshot:
 * @self: a covering
 * @area: where the body is seen
 * @text_scale: how large the person's text is, beside ordinary text
 * @snapshot: where to draw
 *
 * Shows the best drawing that there is, and orders a better one. What is written keeps its size on the screen.
 */
void
unknot_map_covering_snapshot (UnknotMapCovering   *self,
                              const UnknotMapArea *area,
                              double               text_scale,
                              GtkSnapshot         *snapshot)
{
  double pixel;

  g_return_if_fail (UNKNOT_IS_MAP_COVERING (self));

  if (self->overlay == NULL || self->body == NULL || self->ink == NULL || area->width == 0)
    return;

  pixel = text_scale / area->goal.scale;
  self->ready = is_current (self, area, pixel);
  if (!self->ready)
    {
      UnknotMapTile tile = plan_tile (area);

      order_piece (self, &tile, pixel);
    }
  if (self->piece.texture != NULL)
    unknot_map_piece_append (&self->piece, area, snapshot);
}
