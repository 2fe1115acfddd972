#include "unknot-figure-painter.h"

#include <math.h>

/* What is shown, and what comes next; or all that is shown side by side. */
#define N_KEPT 6

/* On a large screen of many pixels fewer: what is shown, what comes next, and what was shown last. In bytes. */
#define MOST_BYTES (24u << 20)
#define LEAST_KEPT 3

typedef struct
{
  guint       index;
  GdkTexture *texture;
} Painted;

struct _UnknotFigurePainter
{
  GObject parent_instance;

  /* Owned */
  UnknotFigureStudio *studio;
  Painted             kept[N_KEPT];
  GdkTexture         *last;

  /* What was asked for is of no use once the serial has gone on */
  guint    serial;
  guint    n_painted;
  gboolean waiting;
};

G_DEFINE_FINAL_TYPE (UnknotFigurePainter, unknot_figure_painter, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_PAINTED,
  N_SIGNALS,
} UnknotFigurePainterSignal;

static guint signals[N_SIGNALS];

typedef struct
{
  UnknotFigurePainter *painter;
  guint                index;
  guint                serial;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_object_unref (request->painter);
  g_free (request);
}

static gsize
get_bytes (GdkTexture *texture)
{
  return texture != NULL ? (gsize) gdk_texture_get_width (texture) * (gsize) gdk_texture_get_height (texture) * 4 : 0;
}

/* The last painted stay. */
static void
forget_oldest (UnknotFigurePainter *self)
{
  gsize bytes = 0;

  for (guint i = 0; i < MIN (N_KEPT, self->n_painted); i++)
    {
      Painted *place = &self->kept[(self->n_painted - 1 - i) % N_KEPT];

      bytes += get_bytes (place->texture);
      if (bytes > MOST_BYTES && i >= LEAST_KEPT)
        g_clear_object (&place->texture);
    }
}

static void
painted_cb (cairo_surface_t *surface,
            gpointer         user_data)
{
  Request *request = user_data;
  UnknotFigurePainter *self = request->painter;
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  gsize size = stride * (gsize) cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), size,
                                                         (GDestroyNotify) cairo_surface_destroy, surface);

  self->waiting = FALSE;
  if (request->serial == self->serial)
    {
      Painted *place = &self->kept[self->n_painted++ % N_KEPT];

      g_clear_object (&place->texture);
      place->index = request->index;
      place->texture = gdk_memory_texture_new (cairo_image_surface_get_width (surface),
                                               cairo_image_surface_get_height (surface),
                                               GDK_MEMORY_DEFAULT, bytes, stride);
      g_set_object (&self->last, place->texture);
      forget_oldest (self);
    }

  g_signal_emit (self, signals[SIGNAL_PAINTED], 0);
}

static void
unknot_figure_painter_dispose (GObject *object)
{
  UnknotFigurePainter *self = UNKNOT_FIGURE_PAINTER (object);

  unknot_figure_painter_forget (self);
  g_clear_object (&self->last);
  g_clear_object (&self->studio);

  G_OBJECT_CLASS (unknot_figure_painter_parent_class)->dispose (object);
}

static void
unknot_figure_painter_class_init (UnknotFigurePainterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_figure_painter_dispose;

  /**
   * UnknotFigurePainter::painted:
   * @self: a painter
   *
   * It is done with what it was asked for, and can be asked again.
   */
  signals[SIGNAL_PAINTED] = g_signal_new ("painted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
unknot_figure_painter_init (UnknotFigurePainter *self)
{
}

/**
 * unknot_figure_painter_new:
 * @studio: whose threads paint
 *
 * Makes a painter that has nothing yet.
 *
 * Returns: (transfer full): a new painter
 */
UnknotFigurePainter *
unknot_figure_painter_new (UnknotFigureStudio *studio)
{
  UnknotFigurePainter *self = g_object_new (UNKNOT_TYPE_FIGURE_PAINTER, NULL);

  self->studio = g_object_ref (studio);
  return self;
}

/**
 * unknot_figure_painter_forget:
 * @self: a painter
 *
 * Lets go of what was painted, because size or colours have changed. The last picture stays until there is another.
 */
void
unknot_figure_painter_forget (UnknotFigurePainter *self)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_PAINTER (self));

  for (guint i = 0; i < N_KEPT; i++)
    g_clear_object (&self->kept[i].texture);
  self->serial++;
}

static GdkTexture *
find (UnknotFigurePainter *self,
      guint                index)
{
  for (guint i = 0; i < N_KEPT; i++)
    if (self->kept[i].texture != NULL && self->kept[i].index == index)
      return self->kept[i].texture;

  return NULL;
}

/**
 * unknot_figure_painter_get:
 * @self: a painter
 * @index: which picture
 *
 * Returns: (transfer none) (nullable): that picture, if it is painted
 */
GdkTexture *
unknot_figure_painter_get (UnknotFigurePainter *self,
                           guint                index)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_PAINTER (self), NULL);

  return find (self, index);
}

/**
 * unknot_figure_painter_get_size:
 * @self: a painter
 *
 * Tells how much memory the pictures take that it keeps.
 *
 * Returns: bytes
 */
gsize
unknot_figure_painter_get_size (UnknotFigurePainter *self)
{
  gsize bytes = 0;

  g_return_val_if_fail (UNKNOT_IS_FIGURE_PAINTER (self), 0);

  for (guint i = 0; i < N_KEPT; i++)
    bytes += get_bytes (self->kept[i].texture);

  return bytes;
}

/**
 * unknot_figure_painter_paint:
 * @self: a painter
 * @frame: a picture
 * @index: which one it is
 * @ground: what it lies on
 * @width: of the area that it covers, in pixels
 * @height: of the area that it covers, in pixels
 *
 * Has a picture painted, unless it is or another one is on its way.
 */
void
unknot_figure_painter_paint (UnknotFigurePainter *self,
                             UnknotFigureFrame   *frame,
                             guint                index,
                             UnknotFigureGround   ground,
                             double               width,
                             double               height)
{
  double aspect = unknot_figure_frame_get_aspect (frame);
  Request *request;

  g_return_if_fail (UNKNOT_IS_FIGURE_PAINTER (self));

  if (self->waiting || width < 1 || height < 1 || find (self, index) != NULL)
    return;

  width = MAX (width, height * aspect);
  request = g_new (Request, 1);
  *request = (Request) { g_object_ref (self), index, self->serial };
  self->waiting = TRUE;
  unknot_figure_studio_paint (self->studio, frame, ground, (int) ceil (width), (int) ceil (width / aspect),
                              painted_cb, request, request_free);
}

/**
 * unknot_figure_painter_find:
 * @self: a painter
 * @index: which picture
 *
 * Finds what to show.
 *
 * Returns: (transfer none) (nullable): that picture, or the last that was painted
 */
GdkTexture *
unknot_figure_painter_find (UnknotFigurePainter *self,
                            guint                index)
{
  GdkTexture *exact;

  g_return_val_if_fail (UNKNOT_IS_FIGURE_PAINTER (self), NULL);

  exact = find (self, index);
  return exact != NULL ? exact : self->last;
}
