#include "unknot-words.h"

#include <glib/gi18n.h>

/*
 * Pure functions that turn a value into words for the person. Sentences are whole, so that a language can order
 * them as it likes; sides are always the person's own.
 */

/**
 * unknot_words_side:
 * @side: the person's own side
 *
 * Says a side as a title's second line.
 *
 * Returns: (transfer none): "Your left"
 */
const char *
unknot_words_side (UnknotSide side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      return _("Your left");
    case UNKNOT_SIDE_RIGHT:
      return _("Your right");
    case UNKNOT_SIDE_BOTH:
      return _("Both sides");
    case UNKNOT_SIDE_MIDDLE:
      return _("In the middle");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_words_side_seen:
 * @side: the person's own side
 * @view: the view that shows the place
 *
 * Says a side, and from where the place is seen unless that is from behind.
 *
 * Returns: (transfer none): "Your left, from the front"
 */
const char *
unknot_words_side_seen (UnknotSide side,
                        UnknotView view)
{
  if (view == UNKNOT_VIEW_SIDE)
    return side == UNKNOT_SIDE_LEFT ? _("Your left, from the side") : _("Your right, from the side");
  if (view != UNKNOT_VIEW_FRONT)
    return unknot_words_side (side);

  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      return _("Your left, from the front");
    case UNKNOT_SIDE_RIGHT:
      return _("Your right, from the front");
    case UNKNOT_SIDE_BOTH:
      return _("Both sides, from the front");
    case UNKNOT_SIDE_MIDDLE:
      return _("In the middle, from the front");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_words_aspect:
 * @aspect: what of the body is shown
 *
 * Names an aspect on a switch.
 *
 * Returns: (transfer none): "Back"
 */
const char *
unknot_words_aspect (UnknotAspect aspect)
{
  switch (aspect)
    {
    case UNKNOT_ASPECT_BACK:
      return C_("view of the body", "Back");
    case UNKNOT_ASPECT_FRONT:
      return C_("view of the body", "Front");
    case UNKNOT_ASPECT_LEFT:
      return C_("view of the body", "Left");
    case UNKNOT_ASPECT_RIGHT:
      return C_("view of the body", "Right");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_words_sheet:
 * @sheet: how deep the map looks
 *
 * Names a sheet on a switch.
 *
 * Returns: (transfer none): "Surface"
 */
const char *
unknot_words_sheet (UnknotSheet sheet)
{
  switch (sheet)
    {
    case UNKNOT_SHEET_SUPERFICIAL:
      return C_("layer of the body", "Surface");
    case UNKNOT_SHEET_DEEP:
      return C_("layer of the body", "Deep");
    case UNKNOT_SHEET_DEEPEST:
    case UNKNOT_SHEET_BONES:
      return C_("layer of the body", "Bones");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_words_build:
 * @build: a build of the body map
 *
 * Names a build.
 *
 * Returns: (transfer none): "Broad shoulders"
 */
const char *
unknot_words_build (UnknotBuild build)
{
  switch (build)
    {
    case UNKNOT_BUILD_BROAD:
      /* Translators: how the body on the map is built */
      return _("Broad shoulders");
    case UNKNOT_BUILD_NEUTRAL:
      /* Translators: how the body on the map is built */
      return C_("build", "Neutral");
    case UNKNOT_BUILD_NARROW:
      /* Translators: how the body on the map is built */
      return _("Wide hips");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * unknot_words_since:
 * @days: since how many days it hurts; -1 unknown
 *
 * Says for how long something hurts, coarser the longer it is.
 *
 * Returns: (transfer full): "4 days", or an empty text if unknown
 */
char *
unknot_words_since (int days)
{
  if (days < 0)
    return g_strdup ("");
  if (days == 0)
    return g_strdup (_("since today"));
  if (days < 14)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
  if (days < 84)
    return g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) days / 7), days / 7);

  return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) days / 30), days / 30);
}

/**
 * unknot_words_pain:
 * @pain: 0-10; -1 not rated
 *
 * Says how much something hurts.
 *
 * Returns: (transfer full): "Pain 5 of 10"
 */
char *
unknot_words_pain (int pain)
{
  if (pain < 0)
    return g_strdup (_("Not rated yet"));

  /* Translators: how much it hurts, 0 to 10 */
  return g_strdup_printf (_("Pain %d of 10"), pain);
}

/**
 * unknot_words_place:
 * @name: plain name of a muscle
 * @side: the person's own side
 *
 * Names a muscle of one side in one line.
 *
 * Returns: (transfer full): "Between spine and blade, your left"
 */
char *
unknot_words_place (const char *name,
                    UnknotSide  side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      /* Translators: name of a muscle, and the person's own side */
      return g_strdup_printf (_("%s, your left"), name);
    case UNKNOT_SIDE_RIGHT:
      /* Translators: name of a muscle, and the person's own side */
      return g_strdup_printf (_("%s, your right"), name);
    case UNKNOT_SIDE_BOTH:
      /* Translators: name of a muscle */
      return g_strdup_printf (_("%s, both sides"), name);
    case UNKNOT_SIDE_MIDDLE:
      return g_strdup (name);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_words_knot_name:
 * @knot: a knot
 * @anatomy: names of muscles
 *
 * Names a knot: as the person calls it, or after its muscle.
 *
 * Returns: (transfer none): the name
 */
const char *
unknot_words_knot_name (UnknotKnot    *knot,
                        UnknotAnatomy *anatomy)
{
  const char *label = unknot_knot_get_label (knot);
  const char *id = unknot_knot_get_muscle (knot);
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (anatomy, id) : NULL;

  if (label != NULL && *label != '\0')
    return label;

  return muscle != NULL ? unknot_muscle_get_name (muscle) : _("A sore spot");
}

/**
 * unknot_words_knot:
 * @knot: a knot
 * @anatomy: names of muscles
 *
 * Names a knot with its side in one line.
 *
 * Returns: (transfer full): "Between spine and blade, your left"
 */
char *
unknot_words_knot (UnknotKnot    *knot,
                   UnknotAnatomy *anatomy)
{
  return unknot_words_place (unknot_words_knot_name (knot, anatomy), unknot_knot_get_side (knot));
}

/**
 * unknot_words_knot_details:
 * @knot: a knot
 * @now: what time it is
 *
 * Says how much a knot hurts, and for how long.
 *
 * Returns: (transfer full): "Pain 5 of 10 · 4 days"
 */
char *
unknot_words_knot_details (UnknotKnot *knot,
                           UnknotTime  now)
{
  g_autofree char *pain = unknot_words_pain (unknot_knot_get_pain (knot));
  g_autofree char *since = unknot_words_since (unknot_knot_get_days (knot, now));

  return *since != '\0' ? g_strdup_printf ("%s · %s", pain, since) : g_steal_pointer (&pain);
}
