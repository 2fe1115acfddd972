/* The no-go zones of an atlas, as they are enforced. */

#include "unknot-map-overlay-private.h"

/**
 * unknot_zone_get_kind:
 * @zone: a zone of an atlas
 *
 * Says which hatching a zone has.
 *
 * Returns: the kind
 */
UnknotZoneKind
unknot_zone_get_kind (const UnknotZone *zone)
{
  const char * const *tools = (const char * const *) zone->tools;

  if (g_strv_contains (tools, "hands"))
    return UNKNOT_ZONE_NEVER;
  if (g_strv_length (zone->tools) > 1)
    return UNKNOT_ZONE_TOOLS;

  return g_strv_contains (tools, "gun") ? UNKNOT_ZONE_GUN : UNKNOT_ZONE_ROLLER;
}

/* The box of the grid that counts as well, on the drawing; heights bend there, so its corners are enough only because
 * it is upright. */
static UnknotOutline *
make_box (UnknotAtlas      *atlas,
          const UnknotZone *zone)
{
  const UnknotRect *grid = &zone->grid;
  g_autofree char *path = NULL;
  char numbers[4][G_ASCII_DTOSTR_BUF_SIZE];
  UnknotPoint near, far;

  if (!unknot_atlas_grid_to_place (atlas, zone->side, (UnknotPoint) { grid->x, grid->y }, &near)
      || !unknot_atlas_grid_to_place (atlas, zone->side,
                                      (UnknotPoint) { grid->x + grid->width, grid->y + grid->height }, &far))
    return NULL;

  g_ascii_formatd (numbers[0], sizeof numbers[0], "%.2f", near.x);
  g_ascii_formatd (numbers[1], sizeof numbers[1], "%.2f", near.y);
  g_ascii_formatd (numbers[2], sizeof numbers[2], "%.2f", far.x);
  g_ascii_formatd (numbers[3], sizeof numbers[3], "%.2f", far.y);
  path = g_strdup_printf ("M %s %s L %s %s L %s %s L %s %s Z", numbers[0], numbers[1], numbers[2], numbers[1],
                          numbers[2], numbers[3], numbers[0], numbers[3]);
  return unknot_outline_parse (path, zone->id, "grid", NULL);
}

static gboolean
covers (UnknotOutline *box,
        UnknotOutline *outline)
{
  UnknotRect whole = unknot_rect_union (unknot_outline_get_bounds (box), unknot_outline_get_bounds (outline));
  const UnknotRect *bounds = unknot_outline_get_bounds (box);

  return whole.width <= bounds->width && whole.height <= bounds->height;
}

/**
 * unknot_map_overlay_add_zones:
 * @self: an overlay
 * @atlas: the atlas of the aspect that it is drawn on
 * @chosen: (nullable): the reason of the zones that are spoken of, which stand out; `NULL` for none
 *
 * Hatches all no-go zones of an atlas (clinical.md D3), as they are enforced: the kidneys with their padding (F9.9).
 */
void
unknot_map_overlay_add_zones (UnknotMapOverlay *self,
                              UnknotAtlas      *atlas,
                              const char       *chosen)
{
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (atlas, &n_zones);

  for (gsize i = 0; i < n_zones; i++)
    {
      gboolean is_chosen = g_strcmp0 (zones[i].reason, chosen) == 0;
      g_autoptr (UnknotOutline) box = zones[i].has_grid ? make_box (atlas, &zones[i]) : NULL;

      if (box != NULL)
        unknot_map_overlay_add_zone (self, box, unknot_zone_get_kind (&zones[i]), is_chosen);
      if (box == NULL || !covers (box, zones[i].outline))
        unknot_map_overlay_add_zone (self, zones[i].outline, unknot_zone_get_kind (&zones[i]), is_chosen);
    }
}
