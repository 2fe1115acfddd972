#include "unknot-muscle-picture.h"

#include "unknot-map-overlay.h"
#include "unknot-map-piece.h"
#include "unknot-screen-scale.h"

/* The part of the body that is shown: never less than this, in millimetres of the drawing, so that one can see where it
 * is; and this much more than the muscle. */
#define LEAST_PART 300.0
#define AROUND 1.25

#define NATURAL_SIZE 64

struct _UnknotMusclePicture
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotBodyPictures *pictures;
  UnknotMuscle *muscle;
  UnknotInk *ink;
  GCancellable *drawing;
  UnknotMapPiece body;
  UnknotMapPiece light;

  /* Where the drawing lies in the widget, and how fine the screen is */
  UnknotTransform shown;
  double scale;

  gboolean spread;
};

G_DEFINE_FINAL_TYPE (UnknotMusclePicture, unknot_muscle_picture, GTK_TYPE_WIDGET)

/* What is drawn, and how. */
typedef struct
{
  UnknotMapBody *body;
  UnknotSheet    sheet;
  UnknotRect     part;
} Scene;

typedef struct
{
  GWeakRef       self;
  GCancellable  *cancellable;
  UnknotMapTile  tile;
} Order;

static gboolean
is_shown (UnknotMusclePicture    *self,
          const UnknotAtlasShape *shape)
{
  return g_strcmp0 (shape->muscle, unknot_muscle_get_id (self->muscle)) == 0;
}

/* How much of the muscle can be seen on a sheet, in square millimetres. */
static double
measure_sheet (UnknotMusclePicture *self,
               UnknotAspect         aspect,
               UnknotSheet          sheet)
{
  UnknotAtlas *atlas = unknot_map_bodies_get_atlas (self->bodies, aspect);
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  double area = 0;

  for (gsize i = 0; i < n_shapes; i++)
    if (is_shown (self, &shapes[i]) && (shapes[i].sheets & 1u << sheet) != 0)
      area += unknot_outline_area (shapes[i].outline);

  return area;
}

/* A muscle is seen from behind if it can be, and on the sheet that shows most of it; if in doubt nearer to the skin. */
static void
choose_view (UnknotMusclePicture *self,
             Scene               *scene)
{
  static const UnknotAspect aspects[] = { UNKNOT_ASPECT_BACK, UNKNOT_ASPECT_FRONT, UNKNOT_ASPECT_RIGHT };
  UnknotAspect aspect = UNKNOT_ASPECT_BACK;
  double most = 0;

  scene->sheet = UNKNOT_SHEET_SUPERFICIAL;
  for (guint i = 0; i < G_N_ELEMENTS (aspects) && most == 0; i++)
    for (UnknotSheet sheet = UNKNOT_SHEET_SUPERFICIAL; sheet <= UNKNOT_SHEET_DEEPEST; sheet++)
      {
        double area = measure_sheet (self, aspects[i], sheet);

        if (area <= most)
          continue;
        most = area;
        aspect = aspects[i];
        scene->sheet = sheet;
      }

  scene->body = unknot_map_bodies_get_body (self->bodies, aspect);
}

static gboolean
is_seen_in (const UnknotReferral *referral,
            UnknotMapBody        *body)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (unknot_map_body_get_atlas (body));

  return unknot_aspect_of (referral->view, referral->side) == aspect;
}

static void
take_in (UnknotRect    *part,
         UnknotOutline *outline)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);

  *part = part->width > 0 ? unknot_rect_union (part, bounds) : *bounds;
}

static void
take_in_spread (UnknotMusclePicture *self,
                Scene               *scene)
{
  gsize n;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (self->muscle, &n);

  for (gsize i = 0; i < n; i++)
    if (is_seen_in (&referrals[i], scene->body))
      {
        g_autoptr (UnknotOutline) outline = unknot_map_body_fit_outline (scene->body, referrals[i].outline);

        take_in (&scene->part, outline);
      }
}

static void
set_scene (UnknotMusclePicture *self,
           Scene               *scene)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes;
  UnknotPoint centre;
  double width, height;

  choose_view (self, scene);
  scene->part = (UnknotRect) { 0 };
  shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (scene->body), &n_shapes);
  for (gsize i = 0; i < n_shapes; i++)
    if (is_shown (self, &shapes[i]) && (shapes[i].sheets & 1u << scene->sheet) != 0)
      take_in (&scene->part, unknot_map_body_get_shape (scene->body, i));
  if (self->spread)
    take_in_spread (self, scene);

  centre = (UnknotPoint) { scene->part.x + scene->part.width / 2, scene->part.y + scene->part.height / 2 };
  width = MAX (scene->part.width * AROUND, LEAST_PART);
  height = MAX (scene->part.height * AROUND, LEAST_PART);
  scene->part = (UnknotRect) { centre.x - width / 2, centre.y - height / 2, width, height };
}

static UnknotMapTile
plan_tile (UnknotMusclePicture *self,
           const Scene         *scene)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double scale = MIN (width / scene->part.width, height / scene->part.height);
  UnknotPoint centre = { scene->part.x + scene->part.width / 2, scene->part.y + scene->part.height / 2 };
  UnknotRect all = { centre.x - width / scale / 2, centre.y - height / scale / 2, width / scale, height / scale };

  self->shown = (UnknotTransform) { scale, width / 2 - centre.x * scale, height / 2 - centre.y * scale };
  self->scale = unknot_screen_scale_get (GTK_WIDGET (self));

  return unknot_map_tile_new (&all, self->shown, self->scale);
}

static cairo_t *
begin_piece (const UnknotMapTile *tile)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, tile->width, tile->height);
  UnknotTransform transform = unknot_map_tile_get_transform (tile);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);

  return cr;
}

static void
end_piece (cairo_t             *cr,
           UnknotMapPiece      *piece,
           const UnknotMapTile *tile)
{
  unknot_map_piece_set_surface (piece, cairo_surface_reference (cairo_get_target (cr)), tile);
  cairo_destroy (cr);
}

/* The areas where people often also feel it lie below the muscle, so that it can always be seen. */
static void
draw_light (UnknotMusclePicture *self,
            const Scene         *scene,
            const UnknotMapTile *tile)
{
  cairo_t *cr = begin_piece (tile);
  gsize n;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (self->muscle, &n);

  if (self->spread)
    {
      g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();

      for (gsize i = 0; i < n; i++)
        if (is_seen_in (&referrals[i], scene->body))
          unknot_map_overlay_add_area (overlay, referrals[i].outline, 1, referrals[i].essential);
      unknot_map_overlay_draw (overlay, scene->body, self->ink, 1 / tile->scale, cr);
    }
  unknot_body_draw_selection (scene->body, scene->sheet, unknot_muscle_get_id (self->muscle), UNKNOT_SIDE_BOTH,
                              self->ink, cr);
  end_piece (cr, &self->light, tile);
}

static void
order_free (Order *order)
{
  g_weak_ref_clear (&order->self);
  g_object_unref (order->cancellable);
  g_free (order);
}

static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Order *order = user_data;
  g_autoptr (UnknotMusclePicture) self = g_weak_ref_get (&order->self);
  g_autoptr (UnknotBodyPicture) picture = unknot_body_pictures_draw_finish (UNKNOT_BODY_PICTURES (source), result, NULL);

  /* Without one the flat drawing stays. */
  if (self != NULL && self->drawing == order->cancellable && picture != NULL)
    {
      unknot_map_piece_set (&self->body, picture, &order->tile);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  order_free (order);
}

static void
stop_drawing (UnknotMusclePicture *self)
{
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static void
order_shaded (UnknotMusclePicture *self,
              const Scene         *scene,
              const UnknotMapTile *tile)
{
  Order *order = g_new0 (Order, 1);

  stop_drawing (self);
  self->drawing = g_cancellable_new ();
  g_weak_ref_init (&order->self, self);
  order->cancellable = g_object_ref (self->drawing);
  order->tile = *tile;
  unknot_body_pictures_draw (self->pictures, scene->body, scene->sheet, self->ink, tile->width, tile->height,
                             unknot_map_tile_get_transform (tile), FALSE, self->drawing, drawn_cb, order);
}

static void
draw (UnknotMusclePicture *self)
{
  UnknotMapTile tile;
  Scene scene;
  cairo_t *cr;

  set_scene (self, &scene);
  tile = plan_tile (self, &scene);
  if (self->light.texture != NULL && unknot_map_tile_equal (&self->light.tile, &tile))
    return;

  cr = begin_piece (&tile);
  unknot_body_draw_flat (scene.body, scene.sheet, self->ink, cr);
  end_piece (cr, &self->body, &tile);
  draw_light (self, &scene, &tile);
  if (self->pictures != NULL)
    order_shaded (self, &scene, &tile);
}

static void
draw_anew (UnknotMusclePicture *self)
{
  stop_drawing (self);
  unknot_map_piece_clear (&self->body);
  unknot_map_piece_clear (&self->light);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A picture may be a little larger than the widget, where its edge is in the midst of a pixel. */
static void
append (UnknotMusclePicture  *self,
        const UnknotMapPiece *piece,
        GtkSnapshot          *snapshot)
{
  graphene_rect_t bounds = unknot_map_tile_get_bounds (&piece->tile, self->shown, self->scale);

  gtk_snapshot_append_texture (snapshot, piece->texture, &bounds);
}

static void
unknot_muscle_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  UnknotMusclePicture *self = UNKNOT_MUSCLE_PICTURE (widget);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                             (float) gtk_widget_get_height (widget));

  if (self->muscle == NULL || self->ink == NULL || area.size.width < 1 || area.size.height < 1)
    return;

  draw (self);
  gtk_snapshot_push_clip (snapshot, &area);
  append (self, &self->body, snapshot);
  append (self, &self->light, snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
unknot_muscle_picture_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  *minimum = 0;
  *natural = NATURAL_SIZE;
}

static void
unknot_muscle_picture_dispose (GObject *object)
{
  UnknotMusclePicture *self = UNKNOT_MUSCLE_PICTURE (object);

  stop_drawing (self);
  unknot_map_piece_clear (&self->body);
  unknot_map_piece_clear (&self->light);
  g_clear_object (&self->bodies);
  g_clear_object (&self->pictures);
  g_clear_pointer (&self->muscle, unknot_muscle_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_muscle_picture_parent_class)->dispose (object);
}

static void
unknot_muscle_picture_class_init (UnknotMusclePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_muscle_picture_dispose;
  widget_class->measure = unknot_muscle_picture_measure;
  widget_class->snapshot = unknot_muscle_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "muscle-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
unknot_muscle_picture_init (UnknotMusclePicture *self)
{
  unknot_screen_scale_watch (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
}

/**
 * unknot_muscle_picture_new:
 *
 * Makes a picture that shows nothing yet.
 *
 * Returns: (transfer floating): a new picture
 */
GtkWidget *
unknot_muscle_picture_new (void)
{
  return g_object_new (UNKNOT_TYPE_MUSCLE_PICTURE, NULL);
}

/**
 * unknot_muscle_picture_set_muscle:
 * @self: a picture
 * @bodies: the bodies of the map
 * @muscle: the muscle to light
 *
 * Says what to show. The build of the body is that of @bodies, and follows it.
 */
void
unknot_muscle_picture_set_muscle (UnknotMusclePicture *self,
                                  UnknotMapBodies     *bodies,
                                  UnknotMuscle        *muscle)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_PICTURE (self));
  g_return_if_fail (UNKNOT_IS_MAP_BODIES (bodies));
  g_return_if_fail (muscle != NULL);

  if (self->muscle == muscle && self->bodies == bodies)
    return;

  if (g_set_object (&self->bodies, bodies))
    g_signal_connect_object (bodies, "notify::build", G_CALLBACK (draw_anew), self, G_CONNECT_SWAPPED);
  unknot_muscle_ref (muscle);
  g_clear_pointer (&self->muscle, unknot_muscle_unref);
  self->muscle = muscle;
  draw_anew (self);
}

/**
 * unknot_muscle_picture_set_spread:
 * @self: a picture
 * @spread: whether to show where people often also feel it
 *
 * Shows more than the muscle.
 */
void
unknot_muscle_picture_set_spread (UnknotMusclePicture *self,
                                  gboolean             spread)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_PICTURE (self));

  self->spread = spread;
  draw_anew (self);
}

/**
 * unknot_muscle_picture_set_shaded:
 * @self: a picture
 * @pictures: (nullable): what draws shaded pictures in a thread, or `NULL` for a flat one
 *
 * Shows the body as the large map does, as soon as it is drawn.
 */
void
unknot_muscle_picture_set_shaded (UnknotMusclePicture *self,
                                  UnknotBodyPictures  *pictures)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_PICTURE (self));

  if (g_set_object (&self->pictures, pictures))
    draw_anew (self);
}

/**
 * unknot_muscle_picture_set_ink:
 * @self: a picture
 * @ink: the colours
 *
 * Follows the theme.
 */
void
unknot_muscle_picture_set_ink (UnknotMusclePicture *self,
                               const UnknotInk     *ink)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_PICTURE (self));

  if (self->ink != NULL && unknot_ink_equal (self->ink, ink))
    return;

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  draw_anew (self);
}
