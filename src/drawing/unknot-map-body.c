#include "unknot-map-body.h"

struct _UnknotMapBody
{
  UnknotAtlas *atlas;
  UnknotWarp *warp;
  UnknotBuild build;
  gboolean mirrored;
  UnknotOutline *outline;
  UnknotOutline *head;
  GPtrArray *shapes;
  GPtrArray *borders;
  GHashTable *groups;
  GHashTable *group_borders;
  GArray *fades;
};

G_DEFINE_BOXED_TYPE (UnknotMapBody, unknot_map_body, unknot_map_body_ref, unknot_map_body_unref)

/* From the right to the left side, and back. */
static UnknotPoint
mirror_point (UnknotMapBody *self,
              UnknotPoint    point)
{
  UnknotRect bounds = unknot_atlas_get_bounds (self->atlas);

  return (UnknotPoint) { 2 * bounds.x + bounds.width - point.x, point.y };
}

static UnknotPoint
mirror_cb (UnknotPoint point,
           gpointer    user_data)
{
  return mirror_point (user_data, point);
}

static void
add_fades (UnknotMapBody *self)
{
  gsize n_fades;
  const UnknotFade *fades = unknot_atlas_get_fades (self->atlas, &n_fades);

  for (gsize i = 0; i < n_fades; i++)
    {
      UnknotFade fade = fades[i];

      if (self->mirrored)
        {
          fade.from = mirror_point (self, fade.from);
          fade.to = mirror_point (self, fade.to);
          fade.area.x = mirror_point (self, (UnknotPoint) { fade.area.x + fade.area.width, 0 }).x;
        }
      g_array_append_val (self->fades, fade);
    }
}

/**
 * unknot_map_body_new:
 * @atlas: an aspect of the body
 * @warp: the way between builds
 * @build: the build to show
 *
 * Fits an aspect to a build.
 *
 * Returns: (transfer full): the body
 */
UnknotMapBody *
unknot_map_body_new (UnknotAtlas *atlas,
                     UnknotWarp  *warp,
                     UnknotBuild  build)
{
  UnknotMapBody *self = g_atomic_rc_box_new0 (UnknotMapBody);
  gsize n_shapes, n_groups;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  const UnknotAtlasGroup *groups = unknot_atlas_get_groups (atlas, &n_groups);

  self->atlas = unknot_atlas_ref (atlas);
  self->warp = unknot_warp_ref (warp);
  self->build = build;
  self->mirrored = unknot_atlas_get_aspect (atlas) == UNKNOT_ASPECT_LEFT;
  self->fades = g_array_new (FALSE, FALSE, sizeof (UnknotFade));
  add_fades (self);
  self->outline = unknot_map_body_fit_outline (self, unknot_atlas_get_outline (atlas));
  self->head = unknot_map_body_fit_outline (self, unknot_atlas_get_head (atlas));

  self->shapes = g_ptr_array_new_full ((guint) n_shapes, (GDestroyNotify) unknot_outline_unref);
  self->borders = g_ptr_array_new_full ((guint) n_shapes, (GDestroyNotify) unknot_outline_unref);
  for (gsize i = 0; i < n_shapes; i++)
    {
      UnknotOutline *border = shapes[i].border;
      UnknotOutline *shape = unknot_map_body_fit_outline (self, shapes[i].outline);

      g_ptr_array_add (self->shapes, shape);
      g_ptr_array_add (self->borders,
                       border != NULL ? unknot_map_body_fit_outline (self, border) : unknot_outline_ref (shape));
    }

  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) unknot_outline_unref);
  self->group_borders = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) unknot_outline_unref);
  for (gsize i = 0; i < n_groups; i++)
    {
      UnknotOutline *border = groups[i].border;
      UnknotOutline *group = unknot_map_body_fit_outline (self, groups[i].outline);

      g_hash_table_insert (self->groups, groups[i].id, group);
      g_hash_table_insert (self->group_borders, groups[i].id,
                           border != NULL ? unknot_map_body_fit_outline (self, border) : unknot_outline_ref (group));
    }

  return self;
}

static void
body_clear (gpointer data)
{
  UnknotMapBody *self = data;

  unknot_outline_unref (self->outline);
  unknot_outline_unref (self->head);
  g_ptr_array_unref (self->shapes);
  g_ptr_array_unref (self->borders);
  g_hash_table_unref (self->groups);
  g_hash_table_unref (self->group_borders);
  g_array_unref (self->fades);
  unknot_warp_unref (self->warp);
  unknot_atlas_unref (self->atlas);
}

/**
 * unknot_map_body_ref:
 * @self: a body
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotMapBody *
unknot_map_body_ref (UnknotMapBody *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_map_body_unref:
 * @self: (transfer full): a body
 *
 * Gives a reference back.
 */
void
unknot_map_body_unref (UnknotMapBody *self)
{
  g_atomic_rc_box_release_full (self, body_clear);
}

/**
 * unknot_map_body_get_atlas:
 * @self: a body
 *
 * Gets the view it shows, in body units.
 *
 * Returns: (transfer none): the atlas
 */
UnknotAtlas *
unknot_map_body_get_atlas (UnknotMapBody *self)
{
  return self->atlas;
}

/**
 * unknot_map_body_get_build:
 * @self: a body
 *
 * Gets the build it shows.
 *
 * Returns: the build
 */
UnknotBuild
unknot_map_body_get_build (UnknotMapBody *self)
{
  return self->build;
}

/**
 * unknot_map_body_get_outline:
 * @self: a body
 *
 * Gets the edge of the whole body.
 *
 * Returns: (transfer none): the outline, as it is drawn
 */
UnknotOutline *
unknot_map_body_get_outline (UnknotMapBody *self)
{
  return self->outline;
}

/**
 * unknot_map_body_get_head:
 * @self: a body
 *
 * Gets the edge of the head.
 *
 * Returns: (transfer none): the outline, as it is drawn
 */
UnknotOutline *
unknot_map_body_get_head (UnknotMapBody *self)
{
  return self->head;
}

/**
 * unknot_map_body_get_shape:
 * @self: a body
 * @index: a shape's index in its atlas
 *
 * Gets the edge of a shape.
 *
 * Returns: (transfer none): the outline, as it is drawn
 */
UnknotOutline *
unknot_map_body_get_shape (UnknotMapBody *self,
                           gsize          index)
{
  g_return_val_if_fail (index < self->shapes->len, NULL);

  return g_ptr_array_index (self->shapes, index);
}

/**
 * unknot_map_body_get_border:
 * @self: a body
 * @index: a shape's index in its atlas
 *
 * Gets the line that is drawn round a shape; it is open where the shape passes into its neighbour.
 *
 * Returns: (transfer none): the line, as it is drawn
 */
UnknotOutline *
unknot_map_body_get_border (UnknotMapBody *self,
                            gsize          index)
{
  g_return_val_if_fail (index < self->borders->len, NULL);

  return g_ptr_array_index (self->borders, index);
}

/**
 * unknot_map_body_get_group:
 * @self: a body
 * @id: (nullable): a group's id
 * @border: `TRUE` for the line that is drawn round it, `FALSE` for its edge
 *
 * Gets the edge of a group of shapes.
 *
 * Returns: (transfer none) (nullable): the outline, as it is drawn, or `NULL` if there is no such group
 */
UnknotOutline *
unknot_map_body_get_group (UnknotMapBody *self,
                           const char    *id,
                           gboolean       border)
{
  return id != NULL ? g_hash_table_lookup (border ? self->group_borders : self->groups, id) : NULL;
}

/**
 * unknot_map_body_get_fades:
 * @self: a body
 * @n_fades: (out): how many
 *
 * Gets where limbs end softly.
 *
 * Returns: (transfer none) (array length=n_fades): the fades, as they are drawn
 */
const UnknotFade *
unknot_map_body_get_fades (UnknotMapBody *self,
                           gsize         *n_fades)
{
  *n_fades = self->fades->len;
  return (const UnknotFade *) (void *) self->fades->data;
}

/**
 * unknot_map_body_fit_outline:
 * @self: a body
 * @outline: an outline in body units
 *
 * Moves any outline to where it is drawn.
 *
 * Returns: (transfer full): the outline, as it is drawn
 */
UnknotOutline *
unknot_map_body_fit_outline (UnknotMapBody *self,
                             UnknotOutline *outline)
{
  UnknotOutline *fitted = unknot_warp_outline (self->warp, unknot_atlas_get_view (self->atlas), self->build, outline);
  UnknotOutline *turned;

  if (!self->mirrored)
    return fitted;

  turned = unknot_outline_map (fitted, mirror_cb, self);
  unknot_outline_unref (fitted);
  return turned;
}

/**
 * unknot_map_body_to_shown:
 * @self: a body
 * @place: a place in body units
 *
 * Says where a place is drawn.
 *
 * Returns: the place in millimetres of the drawing
 */
UnknotPoint
unknot_map_body_to_shown (UnknotMapBody *self,
                          UnknotPoint    place)
{
  UnknotPoint shown = unknot_warp_apply (self->warp, unknot_atlas_get_view (self->atlas), self->build, place);

  return self->mirrored ? mirror_point (self, shown) : shown;
}

/**
 * unknot_map_body_to_place:
 * @self: a body
 * @shown: a place in millimetres of the drawing
 *
 * Says what is drawn at a place.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_map_body_to_place (UnknotMapBody *self,
                          UnknotPoint    shown)
{
  return unknot_warp_invert (self->warp, unknot_atlas_get_view (self->atlas), self->build,
                             self->mirrored ? mirror_point (self, shown) : shown);
}
