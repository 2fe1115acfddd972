#include "unknot-muscle.h"
#include "unknot-muscle-private.h"

#include "unknot-json.h"
#include "unknot-text.h"

struct _UnknotMuscle
{
  char *id;
  char *ref;
  char *name;
  char *latin;
  char *borders;
  char *home;
  GStrv groups;
  GStrv texts[UNKNOT_N_MUSCLE_TEXTS];
  gboolean may_be_pressed;
  double pick_radius;
  GArray *spots;
  GArray *referrals;
};

G_DEFINE_BOXED_TYPE (UnknotMuscle, unknot_muscle, unknot_muscle_ref, unknot_muscle_unref)

static const char * const text_members[] = { "reach", "causes", "cautions" };

static gboolean
read_text (JsonObject  *object,
           const char  *where,
           const char  *member,
           char       **text,
           GError     **error)
{
  const char *value = unknot_json_string (object, where, member, error);

  if (value == NULL)
    return FALSE;
  if (*value == '\0')
    return unknot_json_refuse (error, where, member, "is empty");

  *text = g_strdup (value);
  return TRUE;
}

/* A spot is written [view, x, y]. */
static gboolean
read_spot (JsonNode        *node,
           UnknotUsualSpot *spot)
{
  JsonArray *parts = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  double place[2];

  if (parts == NULL || json_array_get_length (parts) != 3
      || json_node_get_value_type (json_array_get_element (parts, 0)) != G_TYPE_STRING
      || !unknot_view_from_id (json_array_get_string_element (parts, 0), &spot->view))
    return FALSE;

  for (guint i = 0; i < 2; i++)
    {
      GType type = json_node_get_value_type (json_array_get_element (parts, i + 1));

      if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
        return FALSE;
      place[i] = json_array_get_double_element (parts, i + 1);
    }

  spot->place = (UnknotPoint) { place[0], place[1] };
  return TRUE;
}

static gboolean
read_spots (UnknotMuscle  *self,
            JsonObject    *object,
            const char    *where,
            GError       **error)
{
  static const UnknotSide sides[] = { UNKNOT_SIDE_LEFT, UNKNOT_SIDE_RIGHT };
  JsonObject *spots = unknot_json_object (object, where, "spots", error);

  if (spots == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      JsonArray *list = unknot_json_array (spots, where, unknot_side_to_id (sides[i]), error);

      if (list == NULL)
        return FALSE;
      if (json_array_get_length (list) == 0)
        return unknot_json_refuse (error, where, "spots", "is empty for a side");

      for (guint j = 0; j < json_array_get_length (list); j++)
        {
          UnknotUsualSpot spot = { .side = sides[i] };

          if (!read_spot (json_array_get_element (list, j), &spot))
            return unknot_json_refuse (error, where, "spots", "has an entry that is not [view, x, y]");
          g_array_append_val (self->spots, spot);
        }
    }

  return TRUE;
}

static gboolean
read_referral (JsonObject      *object,
               const char      *where,
               UnknotReferral  *referral,
               GError         **error)
{
  const char *view = unknot_json_string (object, where, "view", error);
  const char *side = view != NULL ? unknot_json_string (object, where, "side", error) : NULL;
  const char *strength = side != NULL ? unknot_json_string (object, where, "strength", error) : NULL;
  const char *path = strength != NULL ? unknot_json_string (object, where, "path", error) : NULL;

  if (path == NULL)
    return FALSE;
  if (!unknot_view_from_id (view, &referral->view) || !unknot_side_from_id (side, &referral->side))
    return unknot_json_refuse (error, where, "referral", "has an unknown view or side");
  referral->essential = g_str_equal (strength, "essential");
  if (!referral->essential && !g_str_equal (strength, "spill-over"))
    return unknot_json_refuse (error, where, "strength", "is neither 'essential' nor 'spill-over'");

  referral->outline = unknot_outline_parse (path, where, "path", error);
  return referral->outline != NULL;
}

static gboolean
read_referrals (UnknotMuscle  *self,
                JsonObject    *object,
                const char    *where,
                GError       **error)
{
  JsonArray *list = unknot_json_array (object, where, "referral", error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);
      UnknotReferral referral;

      if (entry == NULL || !read_referral (entry, where, &referral, error))
        return FALSE;
      g_array_append_val (self->referrals, referral);
    }

  return TRUE;
}

static gboolean
read_pressing (UnknotMuscle  *self,
               JsonObject    *object,
               const char    *where,
               GError       **error)
{
  const char *press = unknot_json_string (object, where, "press", error);
  JsonObject *pick = press != NULL ? unknot_json_object (object, where, "pick", error) : NULL;

  if (pick == NULL || !unknot_json_number (pick, where, "radius", 4, 20, &self->pick_radius, error))
    return FALSE;

  self->may_be_pressed = g_str_equal (press, "allowed");
  if (!self->may_be_pressed && !g_str_equal (press, "never"))
    return unknot_json_refuse (error, where, "press", "is neither 'allowed' nor 'never'");
  return TRUE;
}

static void
referral_clear (gpointer data)
{
  UnknotReferral *referral = data;

  unknot_outline_unref (referral->outline);
}

/**
 * unknot_muscle_parse:
 * @object: an entry of `muscles.json`
 * @where: file and place, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a muscle.
 *
 * Returns: (transfer full) (nullable): the muscle, or `NULL` with @error set
 */
UnknotMuscle *
unknot_muscle_parse (JsonObject  *object,
                     const char  *where,
                     GError     **error)
{
  static const char * const members[] = {
    "id", "ref", "name", "latin", "borders", "reach", "causes", "cautions", "home", "groups", "press", "spots",
    "spots_grid", "referral", "beyond", "pick", NULL
  };
  g_autoptr (UnknotMuscle) self = g_atomic_rc_box_new0 (UnknotMuscle);
  g_autofree char *place = NULL;

  self->spots = g_array_new (FALSE, FALSE, sizeof (UnknotUsualSpot));
  self->referrals = g_array_new (FALSE, FALSE, sizeof (UnknotReferral));
  g_array_set_clear_func (self->referrals, referral_clear);

  if (!read_text (object, where, "id", &self->id, error))
    return NULL;
  place = g_strdup_printf ("%s: muscle '%s'", where, self->id);

  if (!unknot_json_only (object, place, members, error)
      || !read_text (object, place, "ref", &self->ref, error)
      || !read_text (object, place, "name", &self->name, error)
      || !read_text (object, place, "latin", &self->latin, error)
      || !read_text (object, place, "borders", &self->borders, error)
      || !read_text (object, place, "home", &self->home, error)
      || !unknot_json_strings (object, place, "groups", &self->groups, error)
      || !read_pressing (self, object, place, error)
      || !read_spots (self, object, place, error)
      || !read_referrals (self, object, place, error))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (text_members); i++)
    {
      if (!unknot_json_strings (object, place, text_members[i], &self->texts[i], error))
        return NULL;
      if (self->texts[i][0] == NULL)
        {
          unknot_json_refuse (error, place, text_members[i], "is empty");
          return NULL;
        }
    }

  return g_steal_pointer (&self);
}

static void
muscle_clear (gpointer data)
{
  UnknotMuscle *self = data;

  g_free (self->id);
  g_free (self->ref);
  g_free (self->name);
  g_free (self->latin);
  g_free (self->borders);
  g_free (self->home);
  g_strfreev (self->groups);
  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_strfreev (self->texts[i]);
  g_array_unref (self->spots);
  g_array_unref (self->referrals);
}

/**
 * unknot_muscle_ref:
 * @self: a muscle
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotMuscle *
unknot_muscle_ref (UnknotMuscle *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_muscle_unref:
 * @self: (transfer full): a muscle
 *
 * Gives a reference back.
 */
void
unknot_muscle_unref (UnknotMuscle *self)
{
  g_atomic_rc_box_release_full (self, muscle_clear);
}

/**
 * unknot_muscle_get_id:
 * @self: a muscle
 *
 * Gets the id that data and files use, such as `trapezius-upper`.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_muscle_get_id (UnknotMuscle *self)
{
  return self->id;
}

/**
 * unknot_muscle_get_ref_id:
 * @self: a muscle
 *
 * Gets the id of clinical.md, `M01` to `M27`.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_muscle_get_ref_id (UnknotMuscle *self)
{
  return self->ref;
}

/**
 * unknot_muscle_get_name:
 * @self: a muscle
 *
 * Gets the plain name.
 *
 * Returns: (transfer none): the name in the person's language
 */
const char *
unknot_muscle_get_name (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->name);
}

/**
 * unknot_muscle_get_latin:
 * @self: a muscle
 *
 * Gets the Latin name, by Terminologia Anatomica 2.
 *
 * Returns: (transfer none): the name
 */
const char *
unknot_muscle_get_latin (UnknotMuscle *self)
{
  return self->latin;
}

/**
 * unknot_muscle_get_borders:
 * @self: a muscle
 *
 * Gets a sentence that says from where to where it runs.
 *
 * Returns: (transfer none): the sentence in the person's language
 */
const char *
unknot_muscle_get_borders (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->borders);
}

/**
 * unknot_muscle_dup_texts:
 * @self: a muscle
 * @which: which texts
 *
 * Gets texts about the muscle (clinical.md B), at least one.
 *
 * Returns: (transfer full): the texts in the person's language
 */
GStrv
unknot_muscle_dup_texts (UnknotMuscle     *self,
                         UnknotMuscleText  which)
{
  g_return_val_if_fail (which < UNKNOT_N_MUSCLE_TEXTS, NULL);

  return unknot_text_list ("muscle", (const char * const *) self->texts[which]);
}

/**
 * unknot_muscle_get_home:
 * @self: a muscle
 *
 * Gets the group it is listed in first.
 *
 * Returns: (transfer none): the group's id
 */
const char *
unknot_muscle_get_home (UnknotMuscle *self)
{
  return self->home;
}

/**
 * unknot_muscle_get_groups:
 * @self: a muscle
 *
 * Gets all groups it stands in.
 *
 * Returns: (transfer none) (array zero-terminated=1): the groups' ids
 */
const char * const *
unknot_muscle_get_groups (UnknotMuscle *self)
{
  return (const char * const *) self->groups;
}

/**
 * unknot_muscle_may_be_pressed:
 * @self: a muscle
 *
 * Says whether the app presses this muscle at all (clinical.md G9: not M23, M24 and M27).
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_muscle_may_be_pressed (UnknotMuscle *self)
{
  return self->may_be_pressed;
}

/**
 * unknot_muscle_get_pick_radius:
 * @self: a muscle
 *
 * Gets by how much a click may miss the muscle where it hits no other.
 *
 * Returns: the radius in body units, 4 to 20
 */
double
unknot_muscle_get_pick_radius (UnknotMuscle *self)
{
  return self->pick_radius;
}

/**
 * unknot_muscle_get_spots:
 * @self: a muscle
 * @n_spots: (out): how many
 *
 * Gets the usual spots of both sides in all views; per side and view the likeliest is first.
 *
 * Returns: (transfer none) (array length=n_spots): the spots
 */
const UnknotUsualSpot *
unknot_muscle_get_spots (UnknotMuscle *self,
                         gsize        *n_spots)
{
  *n_spots = self->spots->len;
  return (const UnknotUsualSpot *) (void *) self->spots->data;
}

/**
 * unknot_muscle_get_usual_spot:
 * @self: a muscle
 * @view: a view
 * @side: left or right
 * @place: (out): the place in body units, set only if there is one
 *
 * Finds the likeliest spot of one side in one view.
 *
 * Returns: `TRUE` if the muscle has a spot there
 */
gboolean
unknot_muscle_get_usual_spot (UnknotMuscle *self,
                              UnknotView    view,
                              UnknotSide    side,
                              UnknotPoint  *place)
{
  for (guint i = 0; i < self->spots->len; i++)
    {
      const UnknotUsualSpot *spot = &g_array_index (self->spots, UnknotUsualSpot, i);

      if (spot->view == view && spot->side == side)
        {
          *place = spot->place;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_muscle_get_referrals:
 * @self: a muscle
 * @n_referrals: (out): how many
 *
 * Gets the areas where people often also feel a knot of this muscle.
 *
 * Returns: (transfer none) (array length=n_referrals): the areas
 */
const UnknotReferral *
unknot_muscle_get_referrals (UnknotMuscle *self,
                             gsize        *n_referrals)
{
  *n_referrals = self->referrals->len;
  return (const UnknotReferral *) (void *) self->referrals->data;
}
