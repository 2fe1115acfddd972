/* One entry of muscles.json. */

#include "unknot-muscle-private.h"

#include "unknot-json.h"

static const char * const text_members[] = { "reach", "causes", "cautions" };
static const char * const press_tests[] = { "none", "hands", "soft-ball" };

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

/* Both sides share one drawing of the side: what lies right in it lies at the same place of the left one. */
static void
add_left_twins (UnknotMuscle *self)
{
  for (guint i = 0, n = self->spots->len; i < n; i++)
    {
      UnknotUsualSpot spot = g_array_index (self->spots, UnknotUsualSpot, i);

      if (spot.view == UNKNOT_VIEW_SIDE && spot.side == UNKNOT_SIDE_RIGHT)
        {
          spot.side = UNKNOT_SIDE_LEFT;
          g_array_append_val (self->spots, spot);
        }
    }

  for (guint i = 0, n = self->referrals->len; i < n; i++)
    {
      UnknotReferral referral = g_array_index (self->referrals, UnknotReferral, i);

      if (referral.view == UNKNOT_VIEW_SIDE && referral.side == UNKNOT_SIDE_RIGHT)
        {
          referral.side = UNKNOT_SIDE_LEFT;
          unknot_outline_ref (referral.outline);
          g_array_append_val (self->referrals, referral);
        }
    }
}

static gboolean
read_press_test (UnknotMuscle  *self,
                 JsonObject    *object,
                 const char    *where,
                 GError       **error)
{
  static const char * const members[] = { "with", "how", NULL };
  JsonObject *test = unknot_json_object (object, where, "press_test", error);
  const char *with;

  if (test == NULL || !unknot_json_only (test, where, members, error)
      || !read_text (test, where, "how", &self->press_words, error))
    return FALSE;

  with = unknot_json_string (test, where, "with", error);
  if (with == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (press_tests); i++)
    if (g_str_equal (with, press_tests[i]))
      {
        self->press_test = (UnknotPressTest) i;
        if (i != UNKNOT_PRESS_TEST_NONE && !self->may_be_pressed)
          return unknot_json_refuse (error, where, "press_test", "presses what is never pressed");
        return TRUE;
      }

  return unknot_json_refuse (error, where, "with", "is neither 'none' nor 'hands' nor 'soft-ball'");
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
    "id", "ref", "name", "latin", "borders", "reach", "causes", "cautions", "sends", "also_check", "press_test",
    "home", "groups", "press", "spots", "spots_grid", "referral", "beyond", "pick", NULL
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
      || !read_text (object, place, "sends", &self->sends, error)
      || !unknot_json_strings (object, place, "also_check", &self->also_check, error)
      || !unknot_json_strings (object, place, "groups", &self->groups, error)
      || !read_pressing (self, object, place, error)
      || !read_press_test (self, object, place, error)
      || !read_spots (self, object, place, error)
      || !read_referrals (self, object, place, error))
    return NULL;

  add_left_twins (self);
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
