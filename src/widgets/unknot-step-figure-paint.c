/* What a step's figure has painted, and puts on the screen. */

#include "unknot-step-figure-private.h"

#include <math.h>

/* A picture is painted this long before it is due, in seconds. */
#define AHEAD 0.1

/* An earlier picture is shown until there is the right one, unless its shape is another by this: a logarithm. */
#define UNLIKE 0.5

/* Has the picture painted that is due @ahead seconds from now. */
static void
paint_ahead (UnknotStepFigure *self,
             double            ahead)
{
  double scale = unknot_screen_scale_get (GTK_WIDGET (self));
  guint index;
  g_autoptr (UnknotFigureFrame) frame =
    unknot_figure_reel_get_frame (self->reel, unknot_step_figure_get_time (self, ahead), &index);

  unknot_figure_painter_paint (self->painter, frame, index,
                               self->dark ? UNKNOT_FIGURE_GROUND_DARK : UNKNOT_FIGURE_GROUND_LIGHT,
                               gtk_widget_get_width (GTK_WIDGET (self)) * scale,
                               gtk_widget_get_height (GTK_WIDGET (self)) * scale);
}

/* Has painted what is shown and what is shown soon, if somebody can see it. */
void
unknot_step_figure_paint (UnknotStepFigure *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || !unknot_step_figure_is_ready (self))
    return;

  if (unknot_step_figure_get_n_beside (self) > 1)
    {
      unknot_step_figure_paint_keys (self);
      return;
    }

  paint_ahead (self, 0);
  if (self->tick != 0)
    paint_ahead (self, AHEAD);
}

/* Size or colours have changed. */
void
unknot_step_figure_paint_anew (UnknotStepFigure *self)
{
  if (self->painter != NULL)
    unknot_figure_painter_forget (self->painter);
  unknot_step_figure_paint (self);
}

/* The picture that is due, or as long as it isn't painted the last one. */
GdkTexture *
unknot_step_figure_find_texture (UnknotStepFigure *self)
{
  g_autoptr (UnknotFigureFrame) frame = NULL;
  guint index = G_MAXUINT;

  if (self->painter == NULL)
    return NULL;
  if (unknot_step_figure_is_ready (self))
    frame = unknot_figure_reel_get_frame (self->reel, unknot_step_figure_get_time (self, 0), &index);

  return unknot_figure_painter_find (self->painter, index);
}

/* Only their own place, so that a beat changes no more of the window. */
static void
draw_overlays (UnknotStepFigure      *self,
               GtkSnapshot           *snapshot,
               UnknotFigureFrame     *frame,
               const graphene_rect_t *area)
{
  UnknotRect bounds;
  cairo_t *cr;

  if (!unknot_figure_frame_has_overlay (frame))
    return;

  bounds = unknot_figure_frame_get_overlay_bounds (frame, area->size.width, area->size.height);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (area->origin.x + (float) bounds.x,
                                                                 area->origin.y + (float) bounds.y,
                                                                 (float) bounds.width, (float) bounds.height));
  cairo_translate (cr, area->origin.x, area->origin.y);
  unknot_figure_frame_draw_overlays (cr, frame,
                                     self->dark ? UNKNOT_FIGURE_GROUND_DARK : UNKNOT_FIGURE_GROUND_LIGHT,
                                     unknot_step_figure_get_phase (self), unknot_step_figure_get_breath (self),
                                     area->size.width, area->size.height);
  cairo_destroy (cr);
}

static float
snap (double value,
      double scale)
{
  return (float) (round (value * scale) / scale);
}

/* Draws a picture over a part of the widget: pixel by pixel if it was painted for it. */
void
unknot_step_figure_draw_picture (UnknotStepFigure      *self,
                                 GtkSnapshot           *snapshot,
                                 GdkTexture            *texture,
                                 UnknotFigureFrame     *frame,
                                 const graphene_rect_t *area)
{
  double scale = unknot_screen_scale_get (GTK_WIDGET (self));
  double width = gdk_texture_get_width (texture) / scale, height = gdk_texture_get_height (texture) / scale;
  graphene_rect_t place;

  /* One that was painted for another size, until there is the right one. */
  if (width < area->size.width || height < area->size.height ||
      (width >= area->size.width + 1 && height >= area->size.height + 1))
    {
      double grown = MAX (area->size.width / width, area->size.height / height);

      width *= grown;
      height *= grown;
    }
  place = GRAPHENE_RECT_INIT (snap (area->origin.x + (area->size.width - width) / 2, scale),
                              snap (area->origin.y + (area->size.height - height) / 2, scale),
                              (float) width, (float) height);

  gtk_snapshot_push_clip (snapshot, area);
  gtk_snapshot_append_texture (snapshot, texture, &place);
  if (frame != NULL)
    draw_overlays (self, snapshot, frame, &place);
  gtk_snapshot_pop (snapshot);
}

/* One of several pictures side by side is none for the whole. */
static gboolean
has_shape (UnknotStepFigure *self,
           GdkTexture       *texture)
{
  double shape = gdk_paintable_get_intrinsic_aspect_ratio (GDK_PAINTABLE (texture));

  return fabs (log (shape * gtk_widget_get_height (GTK_WIDGET (self)) / gtk_widget_get_width (GTK_WIDGET (self)))) < UNLIKE;
}

void
unknot_step_figure_draw (UnknotStepFigure *self,
                         GtkSnapshot      *snapshot)
{
  GdkTexture *texture = unknot_step_figure_find_texture (self);
  g_autoptr (UnknotFigureFrame) frame = NULL;

  self->drawn = texture;
  if (texture == NULL || !has_shape (self, texture))
    return;

  if (unknot_step_figure_is_ready (self))
    frame = unknot_figure_reel_get_frame (self->reel, unknot_step_figure_get_time (self, 0), NULL);
  unknot_step_figure_draw_picture (self, snapshot, texture, frame,
                                   &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                                        (float) gtk_widget_get_height (GTK_WIDGET (self))));
}
