#include "unknot-map-picture.h"

#include <math.h>

/* How long the size must stay the same before a stretched picture is made anew, in milliseconds. */
#define SETTLE 120

/* Where the body lies, on how many pixels. */
typedef struct
{
  int width;
  int height;
  double scale;
  UnknotTransform transform;
} Area;

/* A picture that is there, and the area it was made for. */
typedef struct
{
  GdkTexture *texture;
  Area area;
} Shown;

struct _UnknotMapPicture
{
  GObject parent_instance;

  /* Owned */
  UnknotBodyPictures *pictures;
  UnknotMapBody *body;
  UnknotInk *ink;
  Shown flat;
  Shown shaded[UNKNOT_N_SHEETS];
  GCancellable *drawing;
  guint settle_id;

  UnknotSheet sheet;
  Area area;
  Area wanted;
  gboolean whole;
};

G_DEFINE_FINAL_TYPE (UnknotMapPicture, unknot_map_picture, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} UnknotMapPictureSignal;

static guint signals[SIGNAL_CHANGED + 1];

static gboolean
area_equal (const Area *a,
            const Area *b)
{
  return a->width == b->width && a->height == b->height && a->scale == b->scale
      && a->transform.scale == b->transform.scale && a->transform.x == b->transform.x
      && a->transform.y == b->transform.y;
}

static void
shown_clear (Shown *shown)
{
  g_clear_object (&shown->texture);
}

static void
forget (UnknotMapPicture *self)
{
  shown_clear (&self->flat);
  for (guint i = 0; i < UNKNOT_N_SHEETS; i++)
    shown_clear (&self->shaded[i]);
}

static void
stop_drawing (UnknotMapPicture *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static GdkTexture *
make_texture (UnknotBodyPicture *picture)
{
  return gdk_memory_texture_new (picture->width, picture->height, GDK_MEMORY_DEFAULT, picture->pixels,
                                 (gsize) picture->stride);
}

/* The same area, counted in the pixels of the screen. */
static Area
to_device (const Area *area)
{
  return (Area) {
    MAX ((int) ceil (area->width * area->scale), 1),
    MAX ((int) ceil (area->height * area->scale), 1),
    1,
    { area->transform.scale * area->scale, area->transform.x * area->scale, area->transform.y * area->scale },
  };
}

typedef struct
{
  GWeakRef self;
  UnknotSheet sheet;
  Area area;
  GCancellable *cancellable;
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
      return;
    }

  shown_clear (&self->shaded[order->sheet]);
  self->shaded[order->sheet] = (Shown) { make_texture (picture), order->area };
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
order_picture (UnknotMapPicture *self)
{
  Area device = to_device (&self->area);
  Order *order;

  stop_drawing (self);
  self->wanted = self->area;
  self->drawing = g_cancellable_new ();

  order = g_new0 (Order, 1);
  g_weak_ref_init (&order->self, self);
  order->sheet = self->sheet;
  order->area = self->area;
  order->cancellable = g_object_ref (self->drawing);
  unknot_body_pictures_draw (self->pictures, self->body, self->sheet, self->ink, device.width, device.height,
                             device.transform, self->whole, self->drawing, picture_drawn_cb, order);
}

static gboolean
settled_cb (gpointer user_data)
{
  UnknotMapPicture *self = user_data;

  self->settle_id = 0;
  order_picture (self);
  return G_SOURCE_REMOVE;
}

/* The first picture is wanted at once, a sharper one of what is already there when things have come to rest. */
static void
want_picture (UnknotMapPicture *self)
{
  const Shown *shown = &self->shaded[self->sheet];

  if (self->pictures == NULL || self->body == NULL || self->ink == NULL || self->area.width == 0)
    return;

  if (shown->texture != NULL && area_equal (&shown->area, &self->area))
    stop_drawing (self);
  else if (shown->texture == NULL)
    {
      if (self->drawing == NULL || !area_equal (&self->wanted, &self->area))
        order_picture (self);
    }
  else if (self->drawing == NULL || !area_equal (&self->wanted, &self->area))
    {
      stop_drawing (self);
      self->settle_id = g_timeout_add (SETTLE, settled_cb, self);
    }
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

  if (g_set_object (&self->pictures, pictures))
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
    }
  self->sheet = sheet;
  shown_clear (&self->flat);
  want_picture (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_map_picture_set_area:
 * @self: a picture
 * @width: width of the widget
 * @height: height of the widget
 * @scale: pixels of the screen per pixel of the widget
 * @transform: where the body lies in the widget
 * @whole: whether all of the body can be seen, so that the picture is worth keeping
 *
 * Says where it is to be seen.
 */
void
unknot_map_picture_set_area (UnknotMapPicture *self,
                             int               width,
                             int               height,
                             double            scale,
                             UnknotTransform   transform,
                             gboolean          whole)
{
  const Area area = { width, height, scale, transform };

  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  if (area_equal (&area, &self->area))
    return;

  self->area = area;
  self->whole = whole;
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
  const Shown *shown;

  g_return_val_if_fail (UNKNOT_IS_MAP_PICTURE (self), FALSE);

  shown = &self->shaded[self->sheet];
  return shown->texture != NULL && area_equal (&shown->area, &self->area);
}

static void
make_flat (UnknotMapPicture *self)
{
  Area device = to_device (&self->area);
  g_autoptr (UnknotBodyPicture) picture =
    unknot_body_picture_new_flat (self->body, self->sheet, self->ink, device.width, device.height, device.transform);

  shown_clear (&self->flat);
  self->flat = (Shown) { make_texture (picture), self->area };
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
  const Shown *shown;
  double stretch;
  graphene_rect_t bounds;

  g_return_if_fail (UNKNOT_IS_MAP_PICTURE (self));

  if (self->body == NULL || self->ink == NULL || self->area.width == 0)
    return;

  shown = &self->shaded[self->sheet];
  if (shown->texture == NULL)
    {
      if (self->flat.texture == NULL || !area_equal (&self->flat.area, &self->area))
        make_flat (self);
      shown = &self->flat;
    }

  /* What lay at p in the old area lies at (p - old.x) * stretch + new.x now. */
  stretch = self->area.transform.scale / shown->area.transform.scale;
  graphene_rect_init (&bounds,
                      (float) (self->area.transform.x - shown->area.transform.x * stretch),
                      (float) (self->area.transform.y - shown->area.transform.y * stretch),
                      (float) (gdk_texture_get_width (shown->texture) / shown->area.scale * stretch),
                      (float) (gdk_texture_get_height (shown->texture) / shown->area.scale * stretch));
  gtk_snapshot_append_texture (snapshot, shown->texture, &bounds);
}
