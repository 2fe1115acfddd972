/* What the body page shows of the body: which aspect, how deep, and how it turns to what is asked for. */

#include "unknot-body-page-private.h"

/**
 * unknot_body_page_get_atlas:
 * @self: a body page
 *
 * Gets what lies where in the aspect on show.
 *
 * Returns: (transfer none): the atlas
 */
UnknotAtlas *
unknot_body_page_get_atlas (UnknotBodyPage *self)
{
  return unknot_map_bodies_get_atlas (self->bodies, self->aspect);
}

/* The sheet that a choice of the switch means on an atlas: bones come with the muscles that lie right on them, where
 * they were drawn, and what an atlas lacks is its surface. */
static UnknotSheet
find_sheet (UnknotAtlas *atlas,
            UnknotSheet  chosen,
            gboolean     bones_only)
{
  if (chosen == UNKNOT_SHEET_BONES && !bones_only && unknot_atlas_has_sheet (atlas, UNKNOT_SHEET_DEEPEST))
    return UNKNOT_SHEET_DEEPEST;

  return unknot_atlas_has_sheet (atlas, chosen) ? chosen : UNKNOT_SHEET_SUPERFICIAL;
}

/**
 * unknot_body_page_get_shown_sheet:
 * @self: a body page
 *
 * Gets the sheet of the atlas that is on show.
 *
 * Returns: the sheet
 */
UnknotSheet
unknot_body_page_get_shown_sheet (UnknotBodyPage *self)
{
  return find_sheet (unknot_body_page_get_atlas (self), self->sheet, self->bones_only);
}

static void
enable_sheets (UnknotBodyPage *self,
               AdwToggleGroup *group)
{
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);

  for (guint i = 0; i < adw_toggle_group_get_n_toggles (group); i++)
    {
      AdwToggle *toggle = adw_toggle_group_get_toggle (group, i);
      UnknotSheet sheet;

      if (unknot_sheet_from_id (adw_toggle_get_name (toggle), &sheet))
        adw_toggle_set_enabled (toggle, unknot_atlas_has_sheet (atlas, sheet));
    }
}

/* Who looks closely at a part of the back sees the same part of the front after turning, and at the same height from
 * the side. */
static UnknotPoint
find_behind (UnknotAtlas *from,
             UnknotAtlas *to,
             UnknotPoint  place)
{
  UnknotAspect before = unknot_atlas_get_aspect (from), after = unknot_atlas_get_aspect (to);

  if (before == after)
    return place;
  if (before <= UNKNOT_ASPECT_FRONT && after <= UNKNOT_ASPECT_FRONT)
    return (UnknotPoint) { unknot_atlas_get_midline (from) + unknot_atlas_get_midline (to) - place.x, place.y };

  return (UnknotPoint) { unknot_atlas_get_midline (to), place.y };
}

/**
 * unknot_body_page_show_body:
 * @self: a body page
 *
 * Brings the map up to date with what is to be shown, if there is a body yet.
 */
void
unknot_body_page_show_body (UnknotBodyPage *self)
{
  UnknotMapBody *before, *body;
  UnknotPoint centre;
  UnknotSheet sheet;
  gboolean close;

  if (self->bodies == NULL)
    return;

  before = unknot_body_map_get_body (self->map);
  body = unknot_map_bodies_get_body (self->bodies, self->aspect);
  sheet = unknot_body_page_get_shown_sheet (self);
  close = before != NULL && before != body && unknot_body_map_get_zoom (self->map) > 1;
  if (close)
    centre = find_behind (unknot_map_body_get_atlas (before), unknot_map_body_get_atlas (body),
                          unknot_body_map_get_centre (self->map));

  enable_sheets (self, self->sheets);
  enable_sheets (self, self->sheets_low);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.bones-only",
                                 sheet == UNKNOT_SHEET_DEEPEST || self->bones_only);
  unknot_body_map_set_sheet (self->map, sheet);
  unknot_body_map_set_body (self->map, body);
  unknot_body_page_update_overlay (self);
  if (close)
    unknot_body_map_show_place (self->map, centre);
}

/**
 * unknot_body_page_turn:
 * @self: a body page
 * @aspect: what of the body to show
 *
 * Turns the body.
 */
void
unknot_body_page_turn (UnknotBodyPage *self,
                       UnknotAspect    aspect)
{
  if (self->aspect == aspect)
    return;

  self->aspect = aspect;
  unknot_body_page_show_body (self);
  g_object_notify (G_OBJECT (self), "aspect");
}

/**
 * unknot_body_page_set_sheet:
 * @self: a body page
 * @sheet: how deep to look: superficial, deep or bones
 *
 * Chooses a sheet.
 */
void
unknot_body_page_set_sheet (UnknotBodyPage *self,
                            UnknotSheet     sheet)
{
  /* On the map the deepest muscles are part of the bones. */
  if (sheet == UNKNOT_SHEET_DEEPEST)
    sheet = UNKNOT_SHEET_BONES;
  if (self->sheet == sheet)
    return;

  self->sheet = sheet;
  unknot_body_page_show_body (self);
  g_object_notify (G_OBJECT (self), "sheet");
}

/**
 * unknot_body_page_set_bones_only:
 * @self: a body page
 * @bones_only: whether the bones are shown without the muscles that lie on them
 *
 * Clears the bones.
 */
void
unknot_body_page_set_bones_only (UnknotBodyPage *self,
                                 gboolean        bones_only)
{
  if (self->bones_only == bones_only)
    return;

  self->bones_only = bones_only;
  unknot_body_page_show_body (self);
  g_object_notify (G_OBJECT (self), "bones-only");
}

static gboolean
shows_muscle (UnknotAtlas  *atlas,
              UnknotSheet   sheet,
              UnknotMuscle *muscle,
              UnknotSide    side)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);

  for (gsize i = 0; i < n_shapes; i++)
    if ((shapes[i].sheets & 1u << sheet) != 0 && g_strcmp0 (shapes[i].muscle, unknot_muscle_get_id (muscle)) == 0
        && (shapes[i].side == side || shapes[i].side == UNKNOT_SIDE_MIDDLE))
      return TRUE;

  return FALSE;
}

/* The sheet on show if it has the muscle, else the one nearest to the skin that has it. */
static UnknotSheet
find_sheet_of (UnknotBodyPage *self,
               UnknotMuscle   *muscle,
               UnknotSide      side)
{
  static const UnknotSheet sheets[] = { UNKNOT_SHEET_SUPERFICIAL, UNKNOT_SHEET_DEEP, UNKNOT_SHEET_DEEPEST };
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);

  if (shows_muscle (atlas, unknot_body_page_get_shown_sheet (self), muscle, side))
    return self->sheet;

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    if (shows_muscle (atlas, sheets[i], muscle, side))
      return sheets[i];

  return self->sheet;
}

/**
 * unknot_body_page_turn_to_muscle:
 * @self: a body page
 * @muscle: a muscle
 * @side: its side
 * @place: (out): where it usually hurts, in the aspect that is shown then
 *
 * Turns the body so that a muscle can be seen, unless it is seen already.
 *
 * Returns: `FALSE` if no aspect has a usual spot of the muscle; then nothing happened
 */
gboolean
unknot_body_page_turn_to_muscle (UnknotBodyPage *self,
                                 UnknotMuscle   *muscle,
                                 UnknotSide      side,
                                 UnknotPoint    *place)
{
  const UnknotView views[] = {
    unknot_aspect_get_view (self->aspect), UNKNOT_VIEW_BACK, UNKNOT_VIEW_FRONT, UNKNOT_VIEW_SIDE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (unknot_muscle_get_usual_spot (muscle, views[i], side, place))
      {
        unknot_body_page_turn (self, unknot_aspect_of (views[i], side));
        unknot_body_page_set_sheet (self, find_sheet_of (self, muscle, side));
        if (self->sheet == UNKNOT_SHEET_BONES)
          unknot_body_page_set_bones_only (self, FALSE);
        return TRUE;
      }

  return FALSE;
}
