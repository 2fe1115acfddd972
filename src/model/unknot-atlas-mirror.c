/* The left side is the right side by rule: the same drawing in the same coordinates, about the other side. */

#include <string.h>

#include "unknot-atlas-private.h"

/* Ids tell the side where they have one at their end. */
static char *
mirror_id (const char *id)
{
  if (!g_str_has_suffix (id, "-right"))
    return g_strdup (id);

  return g_strdup_printf ("%.*s-left", (int) (strlen (id) - strlen ("-right")), id);
}

static UnknotOutline *
ref_outline (UnknotOutline *outline)
{
  return outline != NULL ? unknot_outline_ref (outline) : NULL;
}

static void
mirror_shapes (GArray *mirrored,
               GArray *shapes)
{
  for (guint i = 0; i < shapes->len; i++)
    {
      UnknotAtlasShape shape = g_array_index (shapes, UnknotAtlasShape, i);

      shape.id = mirror_id (shape.id);
      shape.name = g_strdup (shape.name);
      shape.muscle = g_strdup (shape.muscle);
      shape.group = g_strdup (shape.group);
      shape.side = unknot_side_mirror (shape.side);
      shape.outline = unknot_outline_ref (shape.outline);
      shape.border = ref_outline (shape.border);
      g_array_append_val (mirrored, shape);
    }
}

static void
mirror_groups (GArray *mirrored,
               GArray *groups)
{
  for (guint i = 0; i < groups->len; i++)
    {
      UnknotAtlasGroup group = g_array_index (groups, UnknotAtlasGroup, i);

      /* Shapes name their group, so this id stays. */
      group.id = g_strdup (group.id);
      group.outline = unknot_outline_ref (group.outline);
      group.border = ref_outline (group.border);
      g_array_append_val (mirrored, group);
    }
}

static void
mirror_zones (GArray *mirrored,
              GArray *zones)
{
  for (guint i = 0; i < zones->len; i++)
    {
      UnknotZone zone = g_array_index (zones, UnknotZone, i);

      zone.id = mirror_id (zone.id);
      zone.reason = g_strdup (zone.reason);
      zone.tools = g_strdupv (zone.tools);
      zone.side = unknot_side_mirror (zone.side);
      zone.outline = unknot_outline_ref (zone.outline);
      g_array_append_val (mirrored, zone);
    }
}

static void
mirror_picks (GArray *mirrored,
              GArray *picks)
{
  for (guint i = 0; i < picks->len; i++)
    {
      UnknotPickArea pick = g_array_index (picks, UnknotPickArea, i);

      pick.id = mirror_id (pick.id);
      pick.side = unknot_side_mirror (pick.side);
      pick.order = g_strdupv (pick.order);
      pick.outline = unknot_outline_ref (pick.outline);
      g_array_append_val (mirrored, pick);
    }
}

static void
mirror_landmarks (GHashTable *mirrored,
                  GHashTable *landmarks)
{
  GHashTableIter iter;
  gpointer name, place;

  g_hash_table_iter_init (&iter, landmarks);
  while (g_hash_table_iter_next (&iter, &name, &place))
    g_hash_table_insert (mirrored, mirror_id (name), g_memdup2 (place, sizeof (UnknotPoint)));
}

/**
 * unknot_atlas_mirror:
 * @self: the atlas of the right side
 *
 * Makes the atlas of the left side. Every coordinate stays as it is: a place on the left is written as the same place
 * of the drawing from the right, and only who shows it turns it round. Outlines are shared with @self.
 *
 * Returns: (transfer full): the atlas of aspect `LEFT`
 */
UnknotAtlas *
unknot_atlas_mirror (UnknotAtlas *self)
{
  UnknotAtlas *mirrored;

  g_return_val_if_fail (self->aspect == UNKNOT_ASPECT_RIGHT, NULL);

  mirrored = unknot_atlas_new_empty (self->view, self->anatomy);
  mirrored->aspect = UNKNOT_ASPECT_LEFT;
  mirrored->bounds = self->bounds;
  mirrored->midline = self->midline;
  mirrored->sheets = self->sheets;
  mirrored->outline = unknot_outline_ref (self->outline);
  mirrored->head = unknot_outline_ref (self->head);
  mirror_shapes (mirrored->shapes, self->shapes);
  mirror_groups (mirrored->groups, self->groups);
  mirror_zones (mirrored->zones, self->zones);
  mirror_picks (mirrored->picks, self->picks);
  mirror_landmarks (mirrored->landmarks, self->landmarks);
  g_array_append_vals (mirrored->fades, self->fades->data, self->fades->len);

  return mirrored;
}
