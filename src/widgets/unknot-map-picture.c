#include "unknot-map-picture.h"

#include "unknot-map-piece.h"

/* How long the size must stay the same before what is already there is made anew, in milliseconds. */
#define SETTLE 60
/* What the lines on the body's edge need beyond it, in millimetres of the drawing. */
#define EDGE 6
/* The flat drawing is the only one that the caller waits for: no larger than takes three milliseconds. It stays for
 * some frames, so stretching does no harm. */
#define MOST_FLAT_PIXELS 6e5

typedef enum
{
  FLOOR,
  PART,
} Kind;

struct _UnknotMapPicture
{
  GObject parent_instance;

  /* Owned */
  UnknotBodyPictures *pictures;
  UnknotMapBody *body;
  UnknotInk *ink;
  UnknotMapPiece flat;
  UnknotMapPiece floors[UNKNOT_N_SHEETS];
  /* The sharp part on show, and the one for where a movement ends. */
  UnknotMapPiece part;
  UnknotMapPiece next;
  GCancellable *drawing;
  guint settle_id;

  UnknotSheet sheet;
  UnknotMapArea area;
  /* What is being drawn, or will be when things have come to rest. */
  Kind kind;
  UnknotMapTile wanted;
  gboolean failed;
};

G_DEFINE_FINAL_TYPE (UnknotMapPicture, unknot_map_picture, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} UnknotMapPictureSignal;

static guint signals[SIGNAL_CHANGED + 1];

static void want_picture (UnknotMapPicture *self);

static void
forget_parts (UnknotMapPicture *self)
{
  unknot_map_piece_clear (&self->part);
  unknot_map_piece_clear (&self->next);
}

static void
forget (UnknotMapPicture *self)
{
  unknot_map_piece_clear (&self->flat);
  for (guint i = 0; i < UNKNOT_N_SHEETS; i++)
    unknot_map_piece_clear (&self->floors[i]);
  forget_parts (self);
}

static void
stop_drawing (UnknotMapPicture *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static UnknotRect
get_content (UnknotMapPicture *self)
{
  return unknot_rect_grow (unknot_outline_get_bounds (unknot_map_body_get_outline (self->body)), EDGE);
}

/* The next sharp part takes over where nothing jumps: when it shows all there is to see, or is only moved on. */
static void
take_next (UnknotMapPicture *self)
{
  if (self->next.texture != NULL
      && (unknot_map_piece_covers (&self->next, &self->area)
          || unknot_map_tile_is_sharp (&self->next.tile, self->area.shown.scale * self->area.scale)))
    unknot_map_piece_take (&self->part, &self->next);
}

typedef struct
{
  GWeakRef self;
  GCancellable *cancellable;
  UnknotSheet sheet;
  Kind kind;
  UnknotMapTile tile;
} Order;

static void
order_free (Order *order)
{
  g_weak_ref_clear (&order->self);
  g_object_unref (order->cancellable);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static void
picture_drawn_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (UnknotMapPicture) self = g_weak_ref_get (&order->self);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotBodyPicture) picture =
    unknot_body_pictures_draw_finish (UNKNOT_BODY_PICTURES (source), result, &error);

  /* Only the last order counts; one that came too late for its cancellation does not. */
  if (self == NULL || self->drawing != order->cancellable)
    return;

  g_clear_object (&self->drawing);
  if (picture == NULL)
    {
      /* The flat drawing stays: everything can still be seen and chosen. */
      g_info ("No shaded map: %s", error->message);
      self->failed = TRUE;
      return;
    }

  unknot_map_piece_set (order->kind == FLOOR ? &self->floors[order->sheet] : &self->next, picture, &order->tile);
  take_next (self);
  want_picture (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
order_picture (UnknotMapPicture *self)
{
  Order *order;

  stop_drawing (self);
  self->drawing = g_cancellable_new ();

  order = g_new0 (Order, 1);
  g_weak_ref_init (&order->self, self);
  order->cancellable = g_object_ref (self->drawing);
  order->sheet = self->sheet;
  order->kind = self->kind;
  order->tile = self->wanted;
  unknot_body_pictures_draw (self->pictures, self->body, self->sheet, self->ink, self->wanted.width,
                             self->wanted.height, unknot_map_tile_get_transform (&self->wanted),
                             self->kind == FLOOR, self->drawing, picture_drawn_cb, order);
}

static gboolean
settled_cb (gpointer user_data)
{
  UnknotMapPicture *self = user_data;

  self->settle_id = 0;
  order_picture (self);
  return G_SOURCE_REMOVE;
}

/* Orders a picture, unless it is already on its way. */
static void
want_tile (UnknotMapPicture    *self,
           Kind                 kind,
           const UnknotMapTile *tile,
           gboolean             at_once)
{
  gboolean under_way = self->drawing != NULL || self->settle_id != 0;

  if (under_way && self->kind == kind && unknot_map_tile_equal (&self->wanted, tile))
    return;

  /* Who pans before the first sharp part is there need not wait longer for it. */
  if (self->settle_id != 0 && kind == PART && self->kind == PART
      && unknot_map_tile_is_sharp (&self->wanted, tile->scale))
    {
      self->wanted = *tile;
      return;
    }

  stop_drawing (self);
  self->kind = kind;
  self->wanted = *tile;
  if (at_once)
    order_picture (self);
  else
    self->settle_id = g_timeout_add (SETTLE, settled_cb, self);
}

static void
want_part (UnknotMapPicture *self)
{
  UnknotMapTile tile;

  if (self->part.texture != NULL && unknot_map_area_suits (&self->area, &self->part.tile))
    {
      unknot_map_piece_clear (&self->next);
      stop_drawing (self);
      return;
    }
  if (self->next.texture != NULL && unknot_map_area_suits (&self->area, &self->next.tile))
    {
      stop_drawing (self);
      return;
    }

  /* Who pans on and on would cancel for ever: one that is of the right size may come. */
  tile = unknot_map_area_plan_part (&self->area);
  if (self->drawing != NULL && self->kind == PART && unknot_map_tile_is_sharp (&self->wanted, tile.scale))
    return;

  want_tile (self, PART, &tile,
             self->part.texture != NULL && unknot_map_tile_is_sharp (&self->part.tile, tile.scale));
}

/* What is missing is wanted at once, a sharper one of what is there when things have come to rest. */
static void
want_picture (UnknotMapPicture *self)
{
  const UnknotMapPiece *base = &self->floors[self->sheet];
  UnknotMapTile tile;

  if (self->pictures == NULL || self->body == NULL || self->ink == NULL || self->area.width == 0 || self->failed)
    return;

  tile = unknot_map_area_plan_floor (&self->area, G_MAXDOUBLE);
  if (base->texture == NULL)
    want_tile (self, FLOOR, &tile, TRUE);
  else if (unknot_map_area_is_zoomed (&self->area))
    want_part (self);
  else if (!unknot_map_tile_equal (&base->tile, &tile))
    want_tile (self, FLOOR, &tile, FALSE);
  else
    stop_drawing (self);
}

static void
unknot_map_picture_dispose (GObject *object)
{
  UnknotMapPicture *self = UNKNOT_MAP_PICTURE (object);

  stop_drawing (self);
  forget (self);
  g_clear_object (&self->pictures);
  g_clear_pointer (&self->body, unknot_map_body_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_map_picture_parent_class)->dispose (object);
}

static void
unknot_map_picture_class_init (UnknotMapPictureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_map_picture_dispose;

  /**
   * UnknotMapPicture::changed:
   * @self: a picture
   *
   * There is something new to draw.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", UNKNOT_TYPE_MAP_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_map_picture_init (UnknotMapPicture *self)
{
}

/**
 * unknot_map_picture_new:
 *
 * Makes a picture without content.
 *
 * Returns: (transfer full): the picture
 */
UnknotMapPicture *
unknot_map_picture_new (void)
{
  return g_object_new (UNKNOT_TYPE_MAP_PICTURE, NULL);
}

/**
 * unknot_map_picture_set_pictures:
 * @self: a picture
 * @pictures: (nullable): who draws the shaded pictures; without it the flat one stays
 *
 * Says who draws.
 */
void
unknot_map_picture_set_pictures (UnknotMapPicture   *self,
                                 UnknotBodyPictures *pictures)
{
  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  if (!g_set_object (&self->pictures, pictures))
    return;

  self->failed = FALSE;
  want_picture (self);
}

/**
 * unknot_map_picture_set_content:
 * @self: a picture
 * @body: (nullable): the body
 * @sheet: the sheet to show
 * @ink: (nullable): the colours
 *
 * Says what is to be seen.
 */
void
unknot_map_picture_set_content (UnknotMapPicture *self,
                                UnknotMapBody    *body,
                                UnknotSheet       sheet,
                                const UnknotInk  *ink)
{
  gboolean same_look;

  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  same_look = self->body == body && self->ink != NULL && ink != NULL && unknot_ink_equal (self->ink, ink);
  if (same_look && self->sheet == sheet)
    return;

  stop_drawing (self);
  if (!same_look)
    {
      forget (self);
      g_clear_pointer (&self->body, unknot_map_body_unref);
      g_clear_pointer (&self->ink, unknot_ink_free);
      self->body = body != NULL ? unknot_map_body_ref (body) : NULL;
      self->ink = ink != NULL ? unknot_ink_copy (ink) : NULL;
      self->failed = FALSE;
    }
  self->sheet = sheet;
  if (body != NULL)
    self->area.content = get_content (self);
  unknot_map_piece_clear (&self->flat);
  forget_parts (self);
  want_picture (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_map_picture_set_area:
 * @self: a picture
 * @area: the area; its content is found by the picture itself
 *
 * Says where it is to be seen.
 */
void
unknot_map_picture_set_area (UnknotMapPicture    *self,
                             const UnknotMapArea *area)
{
  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  self->area = *area;
  if (self->body == NULL || area->width == 0)
    return;

  self->area.content = get_content (self);
  take_next (self);
  if (!unknot_map_area_is_zoomed (&self->area) && !unknot_map_area_is_moving (&self->area))
    forget_parts (self);
  want_picture (self);
}

/**
 * unknot_map_picture_is_ready:
 * @self: a picture
 *
 * Says whether the shaded picture is there and sharp.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_map_picture_is_ready (UnknotMapPicture *self)
{
  const UnknotMapPiece *base;
  UnknotMapTile tile;

  g_return_val_if_fail (UNKNOT_IS_MAP_PICTURE (self), FALSE);

  if (self->body == NULL || self->area.width == 0)
    return FALSE;
  if (unknot_map_area_is_zoomed (&self->area))
    return self->part.texture != NULL && unknot_map_area_suits (&self->area, &self->part.tile);

  base = &self->floors[self->sheet];
  tile = unknot_map_area_plan_floor (&self->area, G_MAXDOUBLE);
  return base->texture != NULL && unknot_map_tile_equal (&base->tile, &tile);
}

/* The only drawing that the caller waits for. */
static void
make_flat (UnknotMapPicture *self)
{
  UnknotMapTile tile = unknot_map_area_plan_floor (&self->area, MOST_FLAT_PIXELS);
  g_autoptr (UnknotBodyPicture) picture =
    unknot_body_picture_new_flat (self->body, self->sheet, self->ink, tile.width, tile.height,
                                  unknot_map_tile_get_transform (&tile));

  unknot_map_piece_set (&self->flat, picture, &tile);
}

/* The whole body: shaded, or flat as long as there is no shaded one. */
static const UnknotMapPiece *
get_base (UnknotMapPicture *self)
{
  if (self->floors[self->sheet].texture != NULL)
    {
      unknot_map_piece_clear (&self->flat);
      return &self->floors[self->sheet];
    }

  if (self->flat.texture == NULL)
    make_flat (self);
  return &self->flat;
}

/**
 * unknot_map_picture_snapshot:
 * @self: a picture
 * @snapshot: where to draw
 *
 * Draws the best picture that there is.
 */
void
unknot_map_picture_snapshot (UnknotMapPicture *self,
                             GtkSnapshot      *snapshot)
{
  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  if (self->body == NULL || self->ink == NULL || self->area.width == 0)
    return;

  if (self->part.texture == NULL)
    {
      unknot_map_piece_append (get_base (self), &self->area, snapshot);
      return;
    }

  if (!unknot_map_piece_covers (&self->part, &self->area))
    unknot_map_piece_append_beside (get_base (self), &self->part, &self->area, snapshot);
  unknot_map_piece_append (&self->part, &self->area, snapshot);
}
