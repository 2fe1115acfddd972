#include "unknot-map-region.h"

#include "unknot-side-label.h"

struct _UnknotMapRegion
{
  GtkButton parent_instance;

  /* Owned */
  UnknotMapBody *body;
  char *muscle;

  UnknotSheet sheet;
  UnknotSide side;
  UnknotRect bounds;
  UnknotPoint spot;
  UnknotTransform transform;
  gboolean by_key;
};

G_DEFINE_FINAL_TYPE (UnknotMapRegion, unknot_map_region, GTK_TYPE_BUTTON)

static gboolean
is_part (UnknotMapRegion           *self,
         const UnknotAtlasShape *shape)
{
  return (shape->sheets & 1u << self->sheet) != 0
      && shape->side == self->side
      && g_strcmp0 (shape->muscle, self->muscle) == 0;
}

/* The usual spot is where a key marks the muscle. It has to be on a part that this sheet shows; else the middle of
 * one is. */
static UnknotPoint
find_spot (UnknotMapRegion *self)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (self->body);
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (atlas), self->muscle);
  gsize n_spots, n_shapes;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscle, &n_spots);
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  const UnknotAtlasShape *part = NULL;

  for (gsize i = 0; i < n_spots; i++)
    {
      const UnknotAtlasShape *there;

      if (spots[i].view != unknot_atlas_get_view (atlas) || spots[i].side != self->side)
        continue;
      there = unknot_atlas_shape_at (atlas, self->sheet, spots[i].place);
      if (there != NULL && is_part (self, there))
        return spots[i].place;
    }

  for (gsize i = 0; i < n_shapes; i++)
    if (is_part (self, &shapes[i]))
      part = &shapes[i];

  return part->label;
}

static UnknotRect
find_bounds (UnknotMapRegion *self)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (unknot_map_body_get_atlas (self->body), &n_shapes);
  UnknotRect bounds = { 0 };

  for (gsize i = 0; i < n_shapes; i++)
    if (is_part (self, &shapes[i]))
      {
        const UnknotRect *part = unknot_outline_get_bounds (unknot_map_body_get_shape (self->body, i));

        bounds = bounds.width > 0 ? unknot_rect_union (&bounds, part) : *part;
      }

  return bounds;
}

/* GtkButton lets a key press look like a click a moment later; the map has to tell them apart, because a key has no
 * place. */
static void
unknot_map_region_activate (GtkButton *button)
{
  UNKNOT_MAP_REGION (button)->by_key = TRUE;

  GTK_BUTTON_CLASS (unknot_map_region_parent_class)->activate (button);
}

static gboolean
unknot_map_region_contains (GtkWidget *widget,
                            double     x,
                            double     y)
{
  UnknotMapRegion *self = UNKNOT_MAP_REGION (widget);
  UnknotPoint shown;
  const UnknotAtlasShape *shape;

  if (x < 0 || y < 0 || x >= gtk_widget_get_width (widget) || y >= gtk_widget_get_height (widget))
    return FALSE;

  shown = unknot_transform_to_place (self->transform, (UnknotPoint) { x, y });
  shape = unknot_atlas_shape_at (unknot_map_body_get_atlas (self->body), self->sheet,
                                 unknot_map_body_to_place (self->body, shown));
  return shape != NULL && is_part (self, shape);
}

static void
unknot_map_region_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
}

static void
unknot_map_region_finalize (GObject *object)
{
  UnknotMapRegion *self = UNKNOT_MAP_REGION (object);

  g_clear_pointer (&self->body, unknot_map_body_unref);
  g_clear_pointer (&self->muscle, g_free);

  G_OBJECT_CLASS (unknot_map_region_parent_class)->finalize (object);
}

static void
unknot_map_region_class_init (UnknotMapRegionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->finalize = unknot_map_region_finalize;
  widget_class->contains = unknot_map_region_contains;
  widget_class->snapshot = unknot_map_region_snapshot;
  button_class->activate = unknot_map_region_activate;

  gtk_widget_class_set_css_name (widget_class, "region");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
}

static void
unknot_map_region_init (UnknotMapRegion *self)
{
  self->transform.scale = 1;
}

/**
 * unknot_map_region_new:
 * @body: the body on the map
 * @sheet: the sheet on show
 * @muscle: the id of a muscle that @sheet shows
 * @side: its side
 *
 * Makes the widget of a muscle.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
unknot_map_region_new (UnknotMapBody *body,
                       UnknotSheet    sheet,
                       const char    *muscle,
                       UnknotSide     side)
{
  UnknotMapRegion *self = g_object_new (UNKNOT_TYPE_MAP_REGION, NULL);
  UnknotAnatomy *anatomy = unknot_atlas_get_anatomy (unknot_map_body_get_atlas (body));
  UnknotMuscle *entry = unknot_anatomy_get_muscle (anatomy, muscle);
  g_autofree char *label = unknot_side_label (unknot_muscle_get_name (entry), side);

  self->body = unknot_map_body_ref (body);
  self->sheet = sheet;
  self->muscle = g_strdup (muscle);
  self->side = side;
  self->bounds = find_bounds (self);
  self->spot = find_spot (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, unknot_muscle_get_latin (entry),
                                  -1);
  unknot_map_region_set_chosen (self, FALSE);
  return GTK_WIDGET (self);
}

/**
 * unknot_map_region_get_muscle:
 * @self: a region
 *
 * Gets the muscle.
 *
 * Returns: (transfer none): its id
 */
const char *
unknot_map_region_get_muscle (UnknotMapRegion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_REGION (self), NULL);

  return self->muscle;
}

/**
 * unknot_map_region_get_side:
 * @self: a region
 *
 * Gets the side.
 *
 * Returns: the side
 */
UnknotSide
unknot_map_region_get_side (UnknotMapRegion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_REGION (self), UNKNOT_SIDE_MIDDLE);

  return self->side;
}

/**
 * unknot_map_region_get_bounds:
 * @self: a region
 *
 * Gets the rectangle round all its parts.
 *
 * Returns: the rectangle in millimetres of the drawing
 */
UnknotRect
unknot_map_region_get_bounds (UnknotMapRegion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_REGION (self), (UnknotRect) { 0 });

  return self->bounds;
}

/**
 * unknot_map_region_get_spot:
 * @self: a region
 *
 * Gets the place that is meant when the muscle is chosen without pointing: where its knots usually lie.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_map_region_get_spot (UnknotMapRegion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_REGION (self), (UnknotPoint) { 0 });

  return self->spot;
}

/**
 * unknot_map_region_set_transform:
 * @self: a region
 * @transform: from millimetres of the drawing to the pixels of this widget
 *
 * Tells the region where the drawing lies, so that it knows its own shape.
 */
void
unknot_map_region_set_transform (UnknotMapRegion    *self,
                                 UnknotTransform  transform)
{
  g_return_if_fail (UNKNOT_IS_MAP_REGION (self));

  self->transform = transform;
}

/**
 * unknot_map_region_set_chosen:
 * @self: a region
 * @chosen: whether the muscle is the one that the person is dealing with
 *
 * Says by the pressed state what the picture shows by colour.
 */
void
unknot_map_region_set_chosen (UnknotMapRegion *self,
                              gboolean      chosen)
{
  g_return_if_fail (UNKNOT_IS_MAP_REGION (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

/**
 * unknot_map_region_take_key:
 * @self: a region that was just clicked
 *
 * Says whether the click came from a key or an assistive technology, and forgets it.
 *
 * Returns: `TRUE` if there was no pointer
 */
gboolean
unknot_map_region_take_key (UnknotMapRegion *self)
{
  gboolean by_key;

  g_return_val_if_fail (UNKNOT_IS_MAP_REGION (self), FALSE);

  by_key = self->by_key;
  self->by_key = FALSE;
  return by_key;
}
