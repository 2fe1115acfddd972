#include "unknot-atlas.h"
#include "unknot-atlas-private.h"

G_DEFINE_BOXED_TYPE (UnknotAtlas, unknot_atlas, unknot_atlas_ref, unknot_atlas_unref)

static void
shape_clear (gpointer data)
{
  UnknotAtlasShape *shape = data;

  g_free (shape->id);
  g_free (shape->name);
  g_free (shape->muscle);
  g_free (shape->group);
  g_clear_pointer (&shape->outline, unknot_outline_unref);
  g_clear_pointer (&shape->border, unknot_outline_unref);
}

static void
group_clear (gpointer data)
{
  UnknotAtlasGroup *group = data;

  g_free (group->id);
  g_clear_pointer (&group->outline, unknot_outline_unref);
  g_clear_pointer (&group->border, unknot_outline_unref);
}

static void
zone_clear (gpointer data)
{
  UnknotZone *zone = data;

  g_free (zone->id);
  g_free (zone->reason);
  g_strfreev (zone->tools);
  g_clear_pointer (&zone->outline, unknot_outline_unref);
}

static void
pick_clear (gpointer data)
{
  UnknotPickArea *pick = data;

  g_free (pick->id);
  g_strfreev (pick->order);
  g_clear_pointer (&pick->outline, unknot_outline_unref);
}

/**
 * unknot_atlas_new_empty:
 * @view: a view
 * @anatomy: the muscles
 *
 * Makes an atlas without content, for the reader to fill.
 *
 * Returns: (transfer full): the atlas
 */
UnknotAtlas *
unknot_atlas_new_empty (UnknotView     view,
                        UnknotAnatomy *anatomy)
{
  UnknotAtlas *self = g_atomic_rc_box_new0 (UnknotAtlas);

  self->view = view;
  self->aspect = unknot_aspect_of (view, UNKNOT_SIDE_RIGHT);
  self->anatomy = unknot_anatomy_ref (anatomy);
  self->landmarks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->shapes = g_array_new (FALSE, TRUE, sizeof (UnknotAtlasShape));
  g_array_set_clear_func (self->shapes, shape_clear);
  self->groups = g_array_new (FALSE, TRUE, sizeof (UnknotAtlasGroup));
  g_array_set_clear_func (self->groups, group_clear);
  self->zones = g_array_new (FALSE, TRUE, sizeof (UnknotZone));
  g_array_set_clear_func (self->zones, zone_clear);
  self->picks = g_array_new (FALSE, TRUE, sizeof (UnknotPickArea));
  g_array_set_clear_func (self->picks, pick_clear);
  self->fades = g_array_new (FALSE, TRUE, sizeof (UnknotFade));

  return self;
}

static void
atlas_clear (gpointer data)
{
  UnknotAtlas *self = data;

  g_clear_pointer (&self->outline, unknot_outline_unref);
  g_clear_pointer (&self->head, unknot_outline_unref);
  g_array_unref (self->shapes);
  g_array_unref (self->groups);
  g_array_unref (self->zones);
  g_array_unref (self->picks);
  g_array_unref (self->fades);
  g_hash_table_unref (self->landmarks);
  unknot_anatomy_unref (self->anatomy);
}

/**
 * unknot_atlas_ref:
 * @self: an atlas
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotAtlas *
unknot_atlas_ref (UnknotAtlas *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_atlas_unref:
 * @self: (transfer full): an atlas
 *
 * Gives a reference back.
 */
void
unknot_atlas_unref (UnknotAtlas *self)
{
  g_atomic_rc_box_release_full (self, atlas_clear);
}

/**
 * unknot_atlas_get_view:
 * @self: an atlas
 *
 * Gets the view it shows.
 *
 * Returns: the view
 */
UnknotView
unknot_atlas_get_view (UnknotAtlas *self)
{
  return self->view;
}

/**
 * unknot_atlas_get_aspect:
 * @self: an atlas
 *
 * Gets what of the body it shows. Of the two sides it is the right one, unless the atlas was mirrored.
 *
 * Returns: the aspect
 */
UnknotAspect
unknot_atlas_get_aspect (UnknotAtlas *self)
{
  return self->aspect;
}

/**
 * unknot_atlas_get_anatomy:
 * @self: an atlas
 *
 * Gets the muscles it shows.
 *
 * Returns: (transfer none): the anatomy
 */
UnknotAnatomy *
unknot_atlas_get_anatomy (UnknotAtlas *self)
{
  return self->anatomy;
}

/**
 * unknot_atlas_get_bounds:
 * @self: an atlas
 *
 * Gets the sheet of paper that the view is drawn on; the body leaves a margin.
 *
 * Returns: the rectangle in body units, its corner at 0, 0
 */
UnknotRect
unknot_atlas_get_bounds (UnknotAtlas *self)
{
  return self->bounds;
}

/**
 * unknot_atlas_get_midline:
 * @self: an atlas
 *
 * Gets where the middle of the body lies.
 *
 * Returns: x in body units
 */
double
unknot_atlas_get_midline (UnknotAtlas *self)
{
  return self->midline;
}

/**
 * unknot_atlas_get_outline:
 * @self: an atlas
 *
 * Gets the edge of the whole body.
 *
 * Returns: (transfer none): the outline
 */
UnknotOutline *
unknot_atlas_get_outline (UnknotAtlas *self)
{
  return self->outline;
}

/**
 * unknot_atlas_get_head:
 * @self: an atlas
 *
 * Gets the edge of the head.
 *
 * Returns: (transfer none): the outline
 */
UnknotOutline *
unknot_atlas_get_head (UnknotAtlas *self)
{
  return self->head;
}

/**
 * unknot_atlas_get_shapes:
 * @self: an atlas
 * @n_shapes: (out): how many
 *
 * Gets all shapes of all sheets, from the bottom of the body to the top; what is only context comes first.
 *
 * Returns: (transfer none) (array length=n_shapes): the shapes
 */
const UnknotAtlasShape *
unknot_atlas_get_shapes (UnknotAtlas *self,
                         gsize       *n_shapes)
{
  *n_shapes = self->shapes->len;
  return (const UnknotAtlasShape *) (void *) self->shapes->data;
}

/**
 * unknot_atlas_get_groups:
 * @self: an atlas
 * @n_groups: (out): how many
 *
 * Gets the groups of shapes that are shaded as one.
 *
 * Returns: (transfer none) (array length=n_groups): the groups
 */
const UnknotAtlasGroup *
unknot_atlas_get_groups (UnknotAtlas *self,
                         gsize       *n_groups)
{
  *n_groups = self->groups->len;
  return (const UnknotAtlasGroup *) (void *) self->groups->data;
}

/**
 * unknot_atlas_get_group:
 * @self: an atlas
 * @id: (nullable): a group's id
 *
 * Looks up a group of shapes.
 *
 * Returns: (transfer none) (nullable): the group, or `NULL` if there is none
 */
const UnknotAtlasGroup *
unknot_atlas_get_group (UnknotAtlas *self,
                        const char  *id)
{
  for (guint i = 0; id != NULL && i < self->groups->len; i++)
    {
      const UnknotAtlasGroup *group = &g_array_index (self->groups, UnknotAtlasGroup, i);

      if (g_str_equal (group->id, id))
        return group;
    }

  return NULL;
}

/**
 * unknot_atlas_get_zones:
 * @self: an atlas
 * @n_zones: (out): how many
 *
 * Gets the places that are left alone.
 *
 * Returns: (transfer none) (array length=n_zones): the zones
 */
const UnknotZone *
unknot_atlas_get_zones (UnknotAtlas *self,
                        gsize       *n_zones)
{
  *n_zones = self->zones->len;
  return (const UnknotZone *) (void *) self->zones->data;
}

/**
 * unknot_atlas_get_fades:
 * @self: an atlas
 * @n_fades: (out): how many
 *
 * Gets where limbs end softly.
 *
 * Returns: (transfer none) (array length=n_fades): the fades
 */
const UnknotFade *
unknot_atlas_get_fades (UnknotAtlas *self,
                        gsize       *n_fades)
{
  *n_fades = self->fades->len;
  return (const UnknotFade *) (void *) self->fades->data;
}

/**
 * unknot_atlas_has_sheet:
 * @self: an atlas
 * @sheet: a sheet
 *
 * Says whether this view has anything to show on @sheet.
 *
 * Returns: `TRUE` if it has
 */
gboolean
unknot_atlas_has_sheet (UnknotAtlas *self,
                        UnknotSheet  sheet)
{
  return (self->sheets & 1u << sheet) != 0;
}

/**
 * unknot_atlas_get_landmark:
 * @self: an atlas
 * @name: a landmark's name, such as `C7` or `acromion-left`
 * @place: (out): the place in body units, set only if there is one
 *
 * Looks up a landmark of the drawing.
 *
 * Returns: `TRUE` if the view has this landmark
 */
gboolean
unknot_atlas_get_landmark (UnknotAtlas *self,
                           const char  *name,
                           UnknotPoint *place)
{
  const UnknotPoint *found = g_hash_table_lookup (self->landmarks, name);

  if (found != NULL)
    *place = *found;
  return found != NULL;
}
