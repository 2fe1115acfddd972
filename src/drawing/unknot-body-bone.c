/* Bones and tendons. */

#include <math.h>

#include "unknot-body-paint.h"

static gboolean
bone_is_on (const UnknotArtBone *bone,
            UnknotSheet          sheet)
{
  const guint bones = 1u << UNKNOT_SHEET_BONES;
  const guint below = 1u << UNKNOT_SHEET_DEEP | 1u << UNKNOT_SHEET_DEEPEST;
  guint sheets = bone->sheets;

  if (sheets == 0)
    switch (bone->kind)
      {
      case UNKNOT_BONE:
      case UNKNOT_BONE_CARTILAGE:
        sheets = below | bones;
        break;
      case UNKNOT_BONE_TOP:
        sheets = 1u << UNKNOT_SHEET_DEEP | bones;
        break;
      case UNKNOT_BONE_SURFACE:
        sheets = 1u << UNKNOT_SHEET_SUPERFICIAL;
        break;
      case UNKNOT_BONE_GHOST:
        sheets = 1u << UNKNOT_SHEET_DEEPEST;
        break;
      case UNKNOT_BONE_SHEET:
      case UNKNOT_BONE_FAR:
      default:
        sheets = bones;
        break;
      }

  if (bone->kind == UNKNOT_BONE_FAR)
    sheets |= bones;

  return (sheets & 1u << sheet) != 0;
}

static void
paint_ghost (const UnknotMapInk  *ink,
             const UnknotArtBone *bone,
             cairo_t             *cr)
{
  const double dashes[] = { 5, 3.5 };

  unknot_outline_trace (bone->outline, cr);
  unknot_paint_fill (cr, ink->bone, 0.30, FALSE);
  cairo_save (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  unknot_paint_line (cr, bone->outline, ink->line, 0.55, 1.1 * ink->line_weight);
  cairo_restore (cr);
}

static void
paint_surface_bone (const UnknotMapInk  *ink,
                    const UnknotArtBone *bone,
                    cairo_t             *cr)
{
  UnknotPaintLayer layer;

  unknot_paint_layer_begin (&layer, cr, bone->outline, FALSE);
  if (layer.cr != NULL)
    {
      unknot_paint_cover (layer.cr, unknot_colour_mix (ink->bone, ink->muscle, 0.22), 1);
      unknot_paint_edge (layer.cr, bone->outline, ink->shade, 9, 0.30, 6, 1);
      unknot_paint_layer_end (&layer);
    }
  unknot_paint_line (cr, bone->outline, ink->line, 0.45, 0.7 * ink->line_weight);
}

static void
paint_details (const UnknotMapInk   *ink,
               const UnknotArtBone  *bone,
               UnknotBoneDetailKind  kind,
               gboolean              dark,
               cairo_t              *cr)
{
  for (guint i = 0; i < bone->details->len; i++)
    {
      const UnknotBoneDetail *detail = &g_array_index (bone->details, UnknotBoneDetail, i);

      if (detail->kind != kind)
        continue;

      switch (kind)
        {
        case UNKNOT_BONE_DETAIL_HOLLOW:
          unknot_paint_edge (cr, detail->stroke.outline, ink->bone_line, detail->stroke.width, 0.26, 12, 1.2);
          break;
        case UNKNOT_BONE_DETAIL_LIGHT:
          unknot_paint_edge (cr, detail->stroke.outline,
                             unknot_colour_mix (ink->bone, (UnknotColour) { 1, 1, 1 }, dark ? 0.45 : 0.7),
                             detail->stroke.width, 0.7, 10, 1.1);
          break;
        case UNKNOT_BONE_DETAIL_CREASE:
          unknot_outline_taper (detail->stroke.outline, cr, detail->stroke.width);
          unknot_paint_fill (cr, ink->bone_line, 0.7, FALSE);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

static void
paint_bone (const UnknotInk     *theme,
            const UnknotArtBone *bone,
            cairo_t             *cr)
{
  const UnknotMapInk *ink = &theme->map;
  const UnknotRect *bounds = unknot_outline_get_bounds (bone->outline);
  double size = fmin (bounds->width, bounds->height);
  gboolean far = bone->kind == UNKNOT_BONE_FAR;
  UnknotColour base = far ? ink->bone_far : ink->bone;
  UnknotSoftEdge edge = { 0 };
  UnknotPaintLayer layer;

  if (bone->kind == UNKNOT_BONE_CARTILAGE)
    base = unknot_colour_mix (ink->bone, ink->muscle, 0.26);

  if (!far)
    unknot_paint_edge (cr, bone->outline, ink->shade, 6, 0.20, 5, 1);

  unknot_paint_layer_begin (&layer, cr, bone->outline, TRUE);
  if (layer.cr != NULL)
    {
      unknot_paint_cover (layer.cr, base, 1);
      if (!far)
        {
          paint_details (ink, bone, UNKNOT_BONE_DETAIL_HOLLOW, theme->dark, layer.cr);
          paint_details (ink, bone, UNKNOT_BONE_DETAIL_LIGHT, theme->dark, layer.cr);
        }
      unknot_soft_edge_add (&edge, CLAMP (size * 0.5, 4, 15), far ? 0.25 : 0.42, 9, 1.25);
      unknot_soft_edge_add (&edge, fmin (4, size * 0.2), 0.25, 4, 1);
      unknot_soft_edge_draw (&edge, layer.cr, bone->outline, ink->bone_line);
      paint_details (ink, bone, UNKNOT_BONE_DETAIL_CREASE, theme->dark, layer.cr);
      unknot_paint_layer_end (&layer);
    }

  unknot_paint_line (cr, bone->outline, ink->bone_line, far ? 0.5 : 0.9, 0.75 * ink->line_weight);
}

/**
 * unknot_paint_bones:
 * @paint: what is painted
 * @kinds: a bit `1 << kind` for each kind of bone to paint
 * @cr: the drawing
 *
 * Paints the bones of some kinds that are on the sheet.
 */
void
unknot_paint_bones (const UnknotPaint *paint,
                    guint              kinds,
                    cairo_t           *cr)
{
  for (guint i = 0; i < paint->art->bones->len; i++)
    {
      const UnknotArtBone *bone = &g_array_index (paint->art->bones, UnknotArtBone, i);

      if ((kinds & 1u << bone->kind) == 0 || !bone_is_on (bone, paint->sheet))
        continue;

      if (bone->kind == UNKNOT_BONE_GHOST)
        paint_ghost (&paint->ink->map, bone, cr);
      else if (bone->kind == UNKNOT_BONE_SURFACE)
        paint_surface_bone (&paint->ink->map, bone, cr);
      else
        paint_bone (paint->ink, bone, cr);
    }
}

static gboolean
tendon_is_on (const UnknotArtTendon *tendon,
              UnknotSheet            sheet,
              gboolean               veils)
{
  if (sheet == UNKNOT_SHEET_BONES)
    return FALSE;

  if (veils)
    return tendon->kind == UNKNOT_TENDON_VEIL
        && ((tendon->sheets != 0 ? tendon->sheets : 1u << UNKNOT_SHEET_SUPERFICIAL) & 1u << sheet) != 0;
  if (tendon->sheets != 0)
    return (tendon->sheets & 1u << sheet) != 0;

  return (sheet != UNKNOT_SHEET_SUPERFICIAL) == (tendon->kind == UNKNOT_TENDON_DEEP);
}

static double
tendon_cover (const UnknotInk  *ink,
              UnknotTendonKind  kind)
{
  switch (kind)
    {
    case UNKNOT_TENDON:
    case UNKNOT_TENDON_VEIL:
      return 0.82;
    case UNKNOT_TENDON_DEEP:
      return 0.42;
    case UNKNOT_TENDON_FAINT:
      return ink->dark ? 0.2 : 0.4;
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * unknot_paint_tendons:
 * @paint: what is painted
 * @veils: `TRUE` for what lies over everything, `FALSE` for what lies on muscles
 * @cr: the drawing
 *
 * Paints the tendons that are on the sheet.
 */
void
unknot_paint_tendons (const UnknotPaint *paint,
                      gboolean           veils,
                      cairo_t           *cr)
{
  for (guint i = 0; i < paint->art->tendons->len; i++)
    {
      const UnknotArtTendon *tendon = &g_array_index (paint->art->tendons, UnknotArtTendon, i);
      UnknotSoftEdge edge = { 0 };
      UnknotPaintLayer layer;

      if (!tendon_is_on (tendon, paint->sheet, veils))
        continue;

      unknot_paint_layer_begin (&layer, cr, tendon->outline, FALSE);
      if (layer.cr == NULL)
        continue;
      unknot_paint_cover (layer.cr, paint->ink->map.tendon, tendon_cover (paint->ink, tendon->kind));
      unknot_soft_edge_add (&edge, tendon->feather_width, 0.83, 8, 1);
      unknot_soft_edge_erase (&edge, layer.cr, tendon->outline);
      unknot_paint_layer_end (&layer);
    }
}
