/* The no-go zones of an atlas, as they are enforced. */

#include "unknot-map-overlay-private.h"

#include <math.h>

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

/* An upright box as an outline; as text, since that is what outlines are made of. */
UnknotOutline *
unknot_overlay_make_box (const UnknotRect *box)
{
  char left[G_ASCII_DTOSTR_BUF_SIZE], right[G_ASCII_DTOSTR_BUF_SIZE];
  char top[G_ASCII_DTOSTR_BUF_SIZE], bottom[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *path = NULL;

  g_ascii_formatd (left, sizeof left, "%.2f", box->x);
  g_ascii_formatd (right, sizeof right, "%.2f", box->x + box->width);
  g_ascii_formatd (top, sizeof top, "%.2f", box->y);
  g_ascii_formatd (bottom, sizeof bottom, "%.2f", box->y + box->height);
  path = g_strdup_printf ("M %s %s L %s %s L %s %s L %s %s Z", left, top, right, top, right, bottom, left, bottom);
  return unknot_outline_parse (path, "box", "path", NULL);
}

/* The box of the grid that counts as well, on the drawing: upright there too. */
static UnknotOutline *
make_box (UnknotAtlas      *atlas,
          const UnknotZone *zone)
{
  const UnknotRect *grid = &zone->grid;
  UnknotPoint near, far;
  UnknotRect box;

  if (!unknot_atlas_grid_to_place (atlas, zone->side, (UnknotPoint) { grid->x, grid->y }, &near)
      || !unknot_atlas_grid_to_place (atlas, zone->side,
                                      (UnknotPoint) { grid->x + grid->width, grid->y + grid->height }, &far))
    return NULL;

  box = (UnknotRect) { MIN (near.x, far.x), MIN (near.y, far.y), fabs (far.x - near.x), fabs (far.y - near.y) };
  return unknot_overlay_make_box (&box);
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
