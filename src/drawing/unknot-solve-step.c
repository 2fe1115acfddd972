#include "unknot-solve-step.h"

#include "unknot-json.h"
#include "unknot-json-vector.h"

static const char * const kind_ids[] = {
  "wall", "lie-on-ball", "roller", "lie-flat", "lie-prone", "sit", "beside", "press", "press-both", "cane", "gun",
  "pad", "pad-on-arm",
};

G_STATIC_ASSERT (G_N_ELEMENTS (kind_ids) == UNKNOT_N_SOLVE_KINDS);

/* What each kind may say. */
static const char * const members[UNKNOT_N_SOLVE_KINDS][11] = {
  [UNKNOT_SOLVE_WALL] = { "do", "prop", "press", "knee", "slide" },
  [UNKNOT_SOLVE_LIE_ON_BALL] = { "do", "prop", "press", "lift", "slide" },
  [UNKNOT_SOLVE_ROLLER] = { "do", "prop", "press", "lift", "extend", "slide" },
  [UNKNOT_SOLVE_LIE_FLAT] = { "do" },
  [UNKNOT_SOLVE_LIE_PRONE] = { "do", "prop", "height" },
  [UNKNOT_SOLVE_SIT] = { "do", "height" },
  [UNKNOT_SOLVE_BESIDE] = { "do", "figure", "off", "follow" },
  [UNKNOT_SOLVE_PRESS] = { "do", "figure", "contact", "hand", "handpose", "press", "slide" },
  [UNKNOT_SOLVE_PRESS_BOTH] = { "do", "figure", "contact", "hand", "handpose", "press", "slide", "prefer",
                                "gap", "across" },
  [UNKNOT_SOLVE_CANE] = { "do", "prop", "press", "slide" },
  [UNKNOT_SOLVE_GUN] = { "do", "prop", "press", "slide" },
  [UNKNOT_SOLVE_PAD] = { "do", "prop", "slide", "cells", "over" },
  [UNKNOT_SOLVE_PAD_ON_ARM] = { "do", "prop" },
};

/* How deep each tool sinks into the skin: 2.5 to 4.5 mm of a person 1750 mm tall. */
static const double usual_press[UNKNOT_N_SOLVE_KINDS] = {
  [UNKNOT_SOLVE_WALL] = 0.0016, [UNKNOT_SOLVE_LIE_ON_BALL] = 0.0018, [UNKNOT_SOLVE_ROLLER] = 0.0026,
  [UNKNOT_SOLVE_PRESS] = 0.0015, [UNKNOT_SOLVE_PRESS_BOTH] = 0.0015, [UNKNOT_SOLVE_CANE] = 0.0018,
  [UNKNOT_SOLVE_GUN] = 0.0020,
};

/* Which thing each kind is about; a pillow may be missing. */
static gboolean
prop_fits (UnknotSolveKind kind,
           UnknotPropKind  prop)
{
  switch (kind)
    {
    case UNKNOT_SOLVE_WALL:
    case UNKNOT_SOLVE_LIE_ON_BALL:
      return prop == UNKNOT_PROP_BALL;
    case UNKNOT_SOLVE_ROLLER:
      return prop == UNKNOT_PROP_ROLLER;
    case UNKNOT_SOLVE_LIE_PRONE:
      return prop == UNKNOT_PROP_PILLOW;
    case UNKNOT_SOLVE_CANE:
      return prop == UNKNOT_PROP_CANE || prop == UNKNOT_PROP_UMBRELLA;
    case UNKNOT_SOLVE_GUN:
      return prop == UNKNOT_PROP_GUN;
    case UNKNOT_SOLVE_PAD:
    case UNKNOT_SOLVE_PAD_ON_ARM:
      return prop >= UNKNOT_PROP_MASSAGER && prop <= UNKNOT_PROP_COLD;
    case UNKNOT_SOLVE_LIE_FLAT:
    case UNKNOT_SOLVE_SIT:
    case UNKNOT_SOLVE_BESIDE:
    case UNKNOT_SOLVE_PRESS:
    case UNKNOT_SOLVE_PRESS_BOTH:
    default:
      return FALSE;
    }
}

/* Index of a word in a list that ends with NULL, or -1. */
static int
find_word (const char * const *words,
           const char         *word)
{
  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;

  return -1;
}

static gboolean
read_prop (JsonObject             *object,
           const char             *where,
           const UnknotBoundPose  *pose,
           UnknotSolveStep        *step,
           GError                **error)
{
  step->prop = -1;
  if (step->kind == UNKNOT_SOLVE_LIE_PRONE && !unknot_json_has (object, "prop"))
    return TRUE;

  if (!unknot_json_integer (object, where, "prop", 0, UNKNOT_POSE_MAX_PROPS - 1, &step->prop, error))
    return FALSE;
  if ((guint) step->prop >= pose->n_props)
    return unknot_json_refuse (error, where, "prop", "is not among the props");
  if (!prop_fits (step->kind, pose->props[step->prop].kind))
    return unknot_json_refuse (error, where, "prop", "is not a thing for this");
  return TRUE;
}

static gboolean
read_figure (JsonObject             *object,
             const char             *where,
             const UnknotBoundPose  *pose,
             UnknotSolveStep        *step,
             GError                **error)
{
  static const char * const ids[] = { "person", "helper", NULL };
  const char *id;
  int figure;

  if (!unknot_json_has (object, "figure"))
    return TRUE;
  if ((id = unknot_json_string (object, where, "figure", error)) == NULL)
    return FALSE;

  figure = find_word (ids, id);
  if (figure < 0 || (guint) figure >= pose->n_figures)
    return unknot_json_refuse (error, where, "figure", "names nobody of this picture");

  step->figure = (guint) figure;
  return TRUE;
}

static gboolean
read_hand (JsonObject       *object,
           const char       *where,
           UnknotCast       *cast,
           UnknotSolveStep  *step,
           GError          **error)
{
  static const char * const contacts[] = { "tips", "thumb", "palm", NULL };
  static const UnknotHandContact contact_values[] = {
    UNKNOT_HAND_CONTACT_TIPS, UNKNOT_HAND_CONTACT_THUMB, UNKNOT_HAND_CONTACT_PALM,
  };
  static const char * const shapes[] = { "pads", "thumb", "flat" };
  static const char * const hands[] = { "auto", "same", "other", NULL };
  const char *id = unknot_json_string (object, where, "contact", error);
  const UnknotHandShape *shape;
  int contact;

  if (id == NULL)
    return FALSE;
  if ((contact = find_word (contacts, id)) < 0)
    return unknot_json_refuse (error, where, "contact", "names no part of a hand");
  step->contact = contact_values[contact];

  if (unknot_json_has (object, "hand"))
    {
      int hand;

      if ((id = unknot_json_string (object, where, "hand", error)) == NULL)
        return FALSE;
      if ((hand = find_word (hands, id)) < 0)
        return unknot_json_refuse (error, where, "hand", "is not 'auto', 'same' or 'other'");
      step->hand = (UnknotSolveHand) hand;
    }

  id = shapes[contact];
  if (unknot_json_has (object, "handpose") && (id = unknot_json_string (object, where, "handpose", error)) == NULL)
    return FALSE;
  if ((shape = unknot_cast_get_hand (cast, id)) == NULL)
    return unknot_json_refuse (error, where, "handpose", "names no shape of a hand");

  step->shape = *shape;
  return TRUE;
}

static gboolean
read_number (JsonObject  *object,
             const char  *where,
             const char  *member,
             double       least,
             double       most,
             double      *value,
             GError     **error)
{
  return !unknot_json_has (object, member)
         || unknot_json_number (object, where, member, least, most, value, error);
}

static gboolean
read_numbers (JsonObject       *object,
              const char       *where,
              UnknotSolveStep  *step,
              GError          **error)
{
  double cells[2] = { 5, 5 };

  if (!read_number (object, where, "press", -0.05, 0.01, &step->press, error)
      || !read_number (object, where, "knee", 0, 120, &step->knee, error)
      || !read_number (object, where, "lift", 0, 200, &step->lift, error)
      || !read_number (object, where, "extend", -20, 35, &step->extend, error)
      || !read_number (object, where, "height", 0, 1, &step->height, error)
      || !read_number (object, where, "gap", 0, 0.2, &step->gap, error)
      || !read_number (object, where, "follow", 0, 1, &step->follow, error)
      || !read_number (object, where, "over", 0, 0.05, &step->pad_lift, error))
    return FALSE;

  if (unknot_json_has (object, "slide") && !unknot_json_numbers (object, where, "slide", step->slide, 2, error))
    return FALSE;
  if (unknot_json_has (object, "off") && !unknot_json_vector (object, where, "off", &step->off, error))
    return FALSE;
  if (unknot_json_has (object, "across") && !unknot_json_boolean (object, where, "across", &step->across, error))
    return FALSE;
  if (unknot_json_has (object, "cells") && !unknot_json_numbers (object, where, "cells", cells, 2, error))
    return FALSE;

  /* The cloth is laid out from its middle cell. */
  for (guint i = 0; i < 2; i++)
    {
      if (cells[i] < 3 || cells[i] > 7 || fmod (cells[i], 2) < 1)
        return unknot_json_refuse (error, where, "cells", "is not two odd numbers from 3 to 7");
      step->grid[i] = (guint) cells[i];
    }

  step->has_prefer = unknot_json_has (object, "prefer");
  return !step->has_prefer || unknot_json_vector (object, where, "prefer", &step->prefer, error);
}

/**
 * unknot_solve_step_read:
 * @object: an element of `solve`
 * @where: file and place, for messages
 * @pose: the picture that it belongs to, with its figures and props
 * @step: (out): the step
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads one step; a member that its kind does not use is an error.
 *
 * Returns: `TRUE` if @step was set
 */
gboolean
unknot_solve_step_read (JsonObject             *object,
                        const char             *where,
                        const UnknotBoundPose  *pose,
                        UnknotSolveStep        *step,
                        GError                **error)
{
  const char *id = unknot_json_string (object, where, "do", error);
  guint kind = 0;

  if (id == NULL)
    return FALSE;
  while (kind < UNKNOT_N_SOLVE_KINDS && !g_str_equal (kind_ids[kind], id))
    kind++;
  if (kind == UNKNOT_N_SOLVE_KINDS)
    return unknot_json_refuse (error, where, "do", "names no way of solving");
  if (!unknot_json_only (object, where, members[kind], error))
    return FALSE;

  *step = (UnknotSolveStep) {
    .kind = kind,
    .prop = -1,
    .figure = kind == UNKNOT_SOLVE_BESIDE ? 1 : 0,
    .press = usual_press[kind],
    .extend = -10,
    .follow = 0.6,
  };

  if (g_strv_contains (members[kind], "prop") && !read_prop (object, where, pose, step, error))
    return FALSE;
  if (!read_figure (object, where, pose, step, error))
    return FALSE;
  if (kind == UNKNOT_SOLVE_BESIDE && pose->n_figures < 2)
    return unknot_json_refuse (error, where, "do", "needs a helper in the picture");
  if (g_strv_contains (members[kind], "contact"))
    {
      if (!read_hand (object, where, pose->cast, step, error))
        return FALSE;
      step->gap = step->contact == UNKNOT_HAND_CONTACT_THUMB ? 0.046 : 0.078;
    }

  return read_numbers (object, where, step, error);
}

/**
 * unknot_solve_step_needs_spot:
 * @self: a step
 *
 * Says whether @self has to know where the knot is.
 *
 * Returns: `FALSE` for a step that only seats or lays the body
 */
gboolean
unknot_solve_step_needs_spot (const UnknotSolveStep *self)
{
  return self->kind != UNKNOT_SOLVE_LIE_FLAT && self->kind != UNKNOT_SOLVE_LIE_PRONE && self->kind != UNKNOT_SOLVE_SIT
         && self->kind != UNKNOT_SOLVE_PAD_ON_ARM;
}
