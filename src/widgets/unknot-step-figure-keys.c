/* A movement for those who want none on the screen: its keys side by side, with numbers and arrows. */

#include "unknot-step-figure-private.h"

#include <math.h>

#include "unknot-key-layout.h"

/* All in pixels: a number's disc around its words and from the corner, and corners of the pictures. */
#define PADDING 6
#define INSET 8
#define CORNER 8

/* Numbers are read from further away than other words. */
#define NUMBER_SCALE 1.3

/* Of an arrow, as shares of the gap between two pictures. */
#define ARROW_LENGTH 0.8
#define ARROW_HEAD 0.3
#define ARROW_LINE 0.12

guint
unknot_step_figure_get_n_beside (UnknotStepFigure *self)
{
  return self->reel != NULL ? unknot_figure_reel_get_n_beside (self->reel) : 0;
}

static void
get_layout (UnknotStepFigure *self,
            UnknotKeyLayout  *layout)
{
  unknot_key_layout_init (layout, unknot_step_figure_get_n_beside (self), self->aspect);
}

/* The first is where people begin to read. */
static graphene_rect_t
get_place (UnknotStepFigure      *self,
           const UnknotKeyLayout *layout,
           guint                  index)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  UnknotRect place = unknot_key_layout_place (layout, index, width, gtk_widget_get_height (GTK_WIDGET (self)));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = width - place.x - place.width;

  return GRAPHENE_RECT_INIT ((float) round (place.x), (float) round (place.y),
                             (float) round (place.width), (float) round (place.height));
}

/* Whether all of them are painted. */
gboolean
unknot_step_figure_has_keys (UnknotStepFigure *self)
{
  for (guint i = 0; i < unknot_step_figure_get_n_beside (self); i++)
    if (unknot_figure_painter_get (self->painter, i) == NULL)
      return FALSE;

  return TRUE;
}

/* Has the next one painted that is not yet. */
void
unknot_step_figure_paint_keys (UnknotStepFigure *self)
{
  double scale = unknot_screen_scale_get (GTK_WIDGET (self));
  UnknotKeyLayout layout;

  get_layout (self, &layout);
  for (guint i = 0; i < unknot_step_figure_get_n_beside (self); i++)
    {
      g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_beside (self->reel, i);
      graphene_rect_t place = get_place (self, &layout, i);

      if (frame != NULL && unknot_figure_painter_get (self->painter, i) == NULL)
        unknot_figure_painter_paint (self->painter, frame, i,
                                     self->dark ? UNKNOT_FIGURE_GROUND_DARK : UNKNOT_FIGURE_GROUND_LIGHT,
                                     place.size.width * scale, place.size.height * scale);
    }
}

static PangoLayout *
make_number (UnknotStepFigure *self,
             guint             number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (NUMBER_SCALE));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

/* At the foot, where nothing else is written on a picture. */
static void
draw_number (UnknotStepFigure      *self,
             GtkSnapshot           *snapshot,
             guint                  number,
             const graphene_rect_t *place)
{
  g_autoptr (PangoLayout) layout = make_number (self, number);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GskRoundedRect disc;
  GdkRGBA color, ground;
  int width, height;
  float size, x, y;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  ground = self->dark ? (GdkRGBA) { 0, 0, 0, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  color.alpha = 1;
  pango_layout_get_pixel_size (layout, &width, &height);
  size = (float) MAX (width, height) + PADDING;
  x = mirrored ? place->origin.x + place->size.width - INSET - size : place->origin.x + INSET;

  y = place->origin.y + place->size.height - INSET - size;

  gsk_rounded_rect_init_from_rect (&disc, &GRAPHENE_RECT_INIT (x, y, size, size), size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, &color, &disc.bounds);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + (size - (float) width) / 2,
                                                          y + (size - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &ground);
  gtk_snapshot_restore (snapshot);
}

static void
add_head (GskPathBuilder *builder,
          float           tip,
          float           back,
          float           half)
{
  gsk_path_builder_move_to (builder, tip + back, -half);
  gsk_path_builder_line_to (builder, tip, 0);
  gsk_path_builder_line_to (builder, tip + back, half);
}

/* From the middle of one picture to that of the next; it is drawn in the gap between them. */
static void
draw_arrow (UnknotStepFigure      *self,
            GtkSnapshot           *snapshot,
            const graphene_rect_t *from,
            const graphene_rect_t *to,
            float                  gap,
            gboolean               both)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke = gsk_stroke_new (MAX (2, gap * (float) ARROW_LINE));
  float half = gap * (float) ARROW_LENGTH / 2, head = gap * (float) ARROW_HEAD;
  graphene_point_t start, end;
  GdkRGBA color;

  graphene_rect_get_center (from, &start);
  graphene_rect_get_center (to, &end);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gsk_path_builder_move_to (builder, -half, 0);
  gsk_path_builder_line_to (builder, half, 0);
  add_head (builder, half, -head, head);
  if (both)
    add_head (builder, -half, head, head);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((start.x + end.x) / 2, (start.y + end.y) / 2));
  gtk_snapshot_rotate (snapshot, (float) (atan2 (end.y - start.y, end.x - start.x) * 180 / G_PI));
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
  gtk_snapshot_restore (snapshot);
  gsk_stroke_free (stroke);
}

/* Two that follow each other in a row or in a column; from the end of a row to the next the numbers lead. */
static gboolean
are_neighbours (const UnknotKeyLayout *layout,
                guint                  index)
{
  return layout->columns == 1 || index % layout->columns + 1 < layout->columns;
}

void
unknot_step_figure_draw_keys (UnknotStepFigure *self,
                              GtkSnapshot      *snapshot)
{
  guint n = unknot_step_figure_get_n_beside (self);
  gboolean back = unknot_figure_reel_get_loop (self->reel) == UNKNOT_POSE_LOOP_SWING ||
                  (n == 2 && unknot_figure_reel_get_loops (self->reel));
  double shorter = MIN (gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  UnknotKeyLayout layout;

  get_layout (self, &layout);
  for (guint i = 0; i < n; i++)
    {
      GdkTexture *texture = unknot_figure_painter_get (self->painter, i);
      g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_beside (self->reel, i);
      graphene_rect_t place = get_place (self, &layout, i);

      if (texture != NULL)
        {
          GskRoundedRect corners;

          gsk_rounded_rect_init_from_rect (&corners, &place, CORNER);
          gtk_snapshot_push_rounded_clip (snapshot, &corners);
          unknot_step_figure_draw_picture (self, snapshot, texture, frame, &place);
          gtk_snapshot_pop (snapshot);
        }
      draw_number (self, snapshot, i + 1, &place);
      if (i + 1 < n && are_neighbours (&layout, i))
        {
          graphene_rect_t other = get_place (self, &layout, i + 1);

          draw_arrow (self, snapshot, &place, &other, (float) (layout.gap * shorter), back);
        }
    }
}
