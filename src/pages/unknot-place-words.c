#include "unknot-place-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "unknot-side-label.h"

/* Where no muscle of ours lies, height and distance from the midline say enough; body units. */
#define HEAD_ENDS 205
#define NECK_ENDS 310
#define TRUNK_ENDS 750
#define CHEST_ENDS 575
#define ELBOW 660
#define ARMS_BEGIN 195

static const char *
name_part (UnknotAspect aspect,
           double       across,
           double       height)
{
  if (height < HEAD_ENDS)
    return _("Head");
  if (height < NECK_ENDS && across < ARMS_BEGIN)
    return _("Neck");
  if (aspect <= UNKNOT_ASPECT_FRONT && across >= ARMS_BEGIN)
    return height < ELBOW ? _("Upper arm") : _("Forearm or hand");
  if (height > TRUNK_ENDS)
    return _("Hip or leg");

  switch (aspect)
    {
    case UNKNOT_ASPECT_BACK:
      return C_("part of the body", "Back");
    case UNKNOT_ASPECT_FRONT:
      return height < CHEST_ENDS ? _("Chest") : _("Belly");
    case UNKNOT_ASPECT_LEFT:
    case UNKNOT_ASPECT_RIGHT:
    default:
      return C_("part of the body", "Side");
    }
}

static const char *
name_place (UnknotAtlas *atlas,
            UnknotPoint  place)
{
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  UnknotAnatomy *anatomy = unknot_atlas_get_anatomy (atlas);
  UnknotAspect aspect = unknot_atlas_get_aspect (atlas);

  if (candidates->len > 0)
    {
      UnknotMuscle *muscle =
        unknot_anatomy_get_muscle (anatomy, g_array_index (candidates, UnknotCandidate, 0).muscle);

      return unknot_muscle_group_get_name (unknot_anatomy_get_group (anatomy, unknot_muscle_get_home (muscle)));
    }

  return name_part (aspect, fabs (place.x - unknot_atlas_get_midline (atlas)), place.y);
}

/**
 * unknot_place_words:
 * @atlas: an aspect of the body
 * @place: a place on it, in body units
 *
 * Says what people call a place, wherever it lies.
 *
 * Returns: (transfer full): such as "Top of the shoulder, your left"
 */
char *
unknot_place_words (UnknotAtlas *atlas,
                    UnknotPoint  place)
{
  return unknot_side_label (name_place (atlas, place), unknot_atlas_side_at (atlas, place));
}
