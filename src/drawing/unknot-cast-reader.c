#include "unknot-cast-private.h"

#include "unknot-json-vector.h"
#include "unknot-json.h"

/* Lengths are in units of stature: nothing of a body is longer than two of them. */
#define LONGEST 2.0
#define LEAST_NORMAL 0.5

static const char * const cloth_ids[] = { "skin", "hair", "top", "shorts" };

static const char * const part_ids[] = { "trunk", "head", "shoulder", NULL, "arm", NULL, "leg", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (cloth_ids) == UNKNOT_N_CLOTHS);
G_STATIC_ASSERT (G_N_ELEMENTS (part_ids) == UNKNOT_N_PARTS);

static gboolean
unknown_word (const char  *where,
              const char  *member,
              const char  *word,
              GError     **error)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s': unknown word '%s'",
               where, member, word);
  return FALSE;
}

static gboolean
read_bone (JsonObject  *object,
           const char  *where,
           const char  *member,
           UnknotBone  *bone,
           GError     **error)
{
  const char *id = unknot_json_string (object, where, member, error);

  if (id == NULL)
    return FALSE;

  return unknot_bone_from_id (id, bone) || unknown_word (where, member, id, error);
}

static gboolean
read_cloth (JsonObject   *object,
            const char   *where,
            UnknotCloth  *cloth,
            GError      **error)
{
  const char *id = unknot_json_string (object, where, "cloth", error);

  if (id == NULL)
    return FALSE;

  for (guint i = 0; i < UNKNOT_N_CLOTHS; i++)
    {
      if (g_str_equal (id, cloth_ids[i]))
        {
          *cloth = i;
          return TRUE;
        }
    }

  return unknown_word (where, "cloth", id, error);
}

static gboolean
read_parts (JsonObject  *object,
            const char  *where,
            guint       *parts,
            GError     **error)
{
  g_auto (GStrv) ids = NULL;

  if (!unknot_json_strings (object, where, "parts", &ids, error))
    return FALSE;

  *parts = 0;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      guint part = 0;

      while (part < UNKNOT_N_PARTS && g_strcmp0 (part_ids[part], ids[i]) != 0)
        part++;

      if (part == UNKNOT_N_PARTS)
        return unknown_word (where, "parts", ids[i], error);

      *parts |= 1u << part;
    }

  return TRUE;
}

static gboolean
read_cuts (JsonObject   *object,
           const char   *where,
           UnknotPiece  *piece,
           GError      **error)
{
  JsonArray *array = unknot_json_array (object, where, "cuts", error);

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) > UNKNOT_PIECE_MAX_CUTS)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member 'cuts' has more than %d planes", where, UNKNOT_PIECE_MAX_CUTS);
      return FALSE;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *cut = unknot_json_element (array, where, i, error);
      UnknotVector normal;
      double distance, length;

      if (cut == NULL ||
          !unknot_json_vector (cut, where, "normal", &normal, error) ||
          !unknot_json_number (cut, where, "distance", -LONGEST, LONGEST, &distance, error))
        return FALSE;

      length = unknot_vector_length (normal);
      if (length < LEAST_NORMAL)
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                       "%s: member 'normal' has no direction", where);
          return FALSE;
        }

      /* Whoever follows a ray relies on distances that never change faster than the place. */
      piece->cuts[i].normal = unknot_vector_scale (normal, 1 / length);
      piece->cuts[i].distance = distance / length;
    }

  piece->n_cuts = json_array_get_length (array);
  return TRUE;
}

static gboolean
read_hair (JsonObject   *object,
           const char   *where,
           UnknotHair   *hair,
           GError      **error)
{
  const char *id = unknot_json_string (object, where, "hair", error);

  if (id == NULL)
    return FALSE;

  return unknot_hair_from_id (id, hair) || unknown_word (where, "hair", id, error);
}

/* The shape of a round cone: what a piece and the palm have in common. */
static gboolean
read_cone (JsonObject   *object,
           const char   *where,
           UnknotPiece  *piece,
           GError      **error)
{
  double radii[2];

  if (!unknot_json_vector (object, where, "a", &piece->a, error) ||
      !unknot_json_vector (object, where, "b", &piece->b, error) ||
      !unknot_json_numbers (object, where, "radii", radii, G_N_ELEMENTS (radii), error) ||
      !unknot_json_vector (object, where, "scale", &piece->scale, error))
    return FALSE;

  piece->radius_a = radii[0];
  piece->radius_b = radii[1];
  return TRUE;
}

static gboolean
read_piece (JsonObject   *object,
            const char   *where,
            UnknotPiece  *piece,
            GError      **error)
{
  static const char * const allowed[] = {
    "bone", "cloth", "parts", "a", "b", "radii", "scale", "blend", "cuts", "hole", "bias", "line", "hair",
    "mirrored", NULL
  };

  if (!unknot_json_only (object, where, allowed, error) ||
      !read_bone (object, where, "bone", &piece->bone, error) ||
      !read_cloth (object, where, &piece->cloth, error) ||
      !read_parts (object, where, &piece->parts, error) ||
      !read_cone (object, where, piece, error) ||
      !unknot_json_number (object, where, "blend", 0, 1, &piece->blend, error))
    return FALSE;

  if (unknot_json_has (object, "cuts") && !read_cuts (object, where, piece, error))
    return FALSE;

  if (unknot_json_has (object, "hole"))
    {
      JsonObject *hole = unknot_json_object (object, where, "hole", error);

      if (hole == NULL ||
          !unknot_json_vector (hole, where, "at", &piece->hole, error) ||
          !unknot_json_number (hole, where, "radius", 0, LONGEST, &piece->hole_radius, error))
        return FALSE;
    }

  if (unknot_json_has (object, "bias") && !unknot_json_number (object, where, "bias", 0, 1, &piece->bias, error))
    return FALSE;

  if (unknot_json_has (object, "line") && !unknot_json_integer (object, where, "line", 1, 99, &piece->line, error))
    return FALSE;

  if (unknot_json_has (object, "hair") && !read_hair (object, where, &piece->hair, error))
    return FALSE;

  return !unknot_json_has (object, "mirrored") ||
         unknot_json_boolean (object, where, "mirrored", &piece->mirrored, error);
}

static gboolean
read_pieces (UnknotFigureBody  *body,
             JsonObject  *object,
             const char  *where,
             GError     **error)
{
  JsonArray *array = unknot_json_array (object, where, "pieces", error);

  if (array == NULL)
    return FALSE;

  body->n_pieces = json_array_get_length (array);
  body->pieces = g_new0 (UnknotPiece, body->n_pieces);

  for (guint i = 0; i < body->n_pieces; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s, piece %u", where, i + 1);
      JsonObject *piece = unknot_json_element (array, where, i, error);

      if (piece == NULL || !read_piece (piece, place, &body->pieces[i], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_joints (UnknotFigureBody  *body,
             JsonObject  *object,
             const char  *where,
             GError     **error)
{
  JsonObject *joints = unknot_json_object (object, where, "joints", error);

  if (joints == NULL)
    return FALSE;

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      gboolean right = bone > UNKNOT_BONE_COLLAR_LEFT && unknot_bone_mirror (bone) < bone;
      JsonObject *joint = NULL;

      if (right)
        {
          body->rest[bone] = unknot_vector_mirror (body->rest[bone - 1]);
          body->parent[bone] = unknot_bone_mirror (body->parent[bone - 1]);
          continue;
        }

      joint = unknot_json_object (joints, where, unknot_bone_to_id (bone), error);
      if (joint == NULL || !unknot_json_vector (joint, where, "at", &body->rest[bone], error))
        return FALSE;

      if (bone != UNKNOT_BONE_PELVIS && !read_bone (joint, where, "parent", &body->parent[bone], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_hand (UnknotFigureBody  *body,
           JsonObject  *object,
           const char  *where,
           GError     **error)
{
  JsonObject *hand = unknot_json_object (object, where, "hand", error);
  JsonObject *palm = NULL;
  JsonObject *thumb = NULL;
  JsonArray *fingers = NULL;

  if (hand == NULL ||
      !unknot_json_number (hand, where, "scale", 0.1, LONGEST, &body->hand_scale, error) ||
      (palm = unknot_json_object (hand, where, "palm", error)) == NULL ||
      !read_cone (palm, where, &body->palm, error) ||
      (thumb = unknot_json_object (hand, where, "thumb", error)) == NULL ||
      !unknot_json_vector (thumb, where, "base", &body->thumb.base, error) ||
      !unknot_json_numbers (thumb, where, "lengths", body->thumb.lengths, 3, error) ||
      !unknot_json_numbers (thumb, where, "radii", body->thumb.radii, 3, error) ||
      (fingers = unknot_json_array (hand, where, "fingers", error)) == NULL)
    return FALSE;

  if (json_array_get_length (fingers) != G_N_ELEMENTS (body->fingers))
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member 'fingers' must have four", where);
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (body->fingers); i++)
    {
      JsonObject *finger = unknot_json_element (fingers, where, i, error);

      if (finger == NULL ||
          !unknot_json_vector (finger, where, "knuckle", &body->fingers[i].knuckle, error) ||
          !unknot_json_numbers (finger, where, "lengths", body->fingers[i].lengths, 3, error) ||
          !unknot_json_number (finger, where, "radius", 0, 1, &body->fingers[i].radius, error))
        return FALSE;
    }

  return TRUE;
}

void
unknot_figure_body_free (UnknotFigureBody *self)
{
  g_free (self->name);
  g_free (self->pieces);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFigureBody, unknot_figure_body_free)

gboolean
unknot_cast_read_body (UnknotCast  *self,
                       GFile       *file,
                       GError     **error)
{
  g_autofree char *where = g_file_get_basename (file);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotFigureBody) body = g_new0 (UnknotFigureBody, 1);
  const char *name = NULL;

  if (object == NULL ||
      (name = unknot_json_string (object, where, "name", error)) == NULL ||
      !read_joints (body, object, where, error) ||
      !read_pieces (body, object, where, error) ||
      !read_hand (body, object, where, error))
    return FALSE;

  body->name = g_strdup (name);
  g_hash_table_replace (self->bodies, body->name, body);
  g_steal_pointer (&body);
  return TRUE;
}

static gboolean
read_hand_shapes (UnknotCast  *self,
                  JsonObject  *hands,
                  const char  *where,
                  GError     **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, hands);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      JsonObject *object = unknot_json_object (hands, where, name, error);
      g_autofree UnknotHandShape *shape = g_new0 (UnknotHandShape, 1);
      JsonArray *fingers = NULL;

      if (object == NULL ||
          !unknot_json_numbers (object, where, "thumb", shape->thumb, 3, error) ||
          !unknot_json_number (object, where, "spread", -30, 30, &shape->spread, error) ||
          (fingers = unknot_json_array (object, where, "fingers", error)) == NULL)
        return FALSE;

      if (json_array_get_length (fingers) != G_N_ELEMENTS (shape->fingers))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                       "%s, hand '%s': member 'fingers' must have four lists", where, name);
          return FALSE;
        }

      for (guint i = 0; i < G_N_ELEMENTS (shape->fingers); i++)
        {
          g_autoptr (JsonObject) finger = json_object_new ();

          json_object_set_member (finger, name, json_array_dup_element (fingers, i));
          if (!unknot_json_numbers (finger, where, name, shape->fingers[i], 3, error))
            return FALSE;
        }

      g_hash_table_replace (self->hands, g_strdup (name), g_steal_pointer (&shape));
    }

  return TRUE;
}

gboolean
unknot_cast_read_hands (UnknotCast  *self,
                        GFile       *file,
                        GError     **error)
{
  g_autofree char *where = g_file_get_basename (file);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  JsonObject *hands = NULL;
  JsonObject *limits = NULL;
  JsonObjectIter joints;
  const char *joint;

  if (object == NULL ||
      (hands = unknot_json_object (object, where, "hands", error)) == NULL ||
      !read_hand_shapes (self, hands, where, error) ||
      (limits = unknot_json_object (object, where, "limits", error)) == NULL)
    return FALSE;

  json_object_iter_init (&joints, limits);
  while (json_object_iter_next (&joints, &joint, NULL))
    {
      JsonObject *movements = unknot_json_object (limits, where, joint, error);
      JsonObjectIter iter;
      const char *movement;

      if (movements == NULL)
        return FALSE;

      json_object_iter_init (&iter, movements);
      while (json_object_iter_next (&iter, &movement, NULL))
        {
          double range[2];

          if (!unknot_json_numbers (movements, where, movement, range, G_N_ELEMENTS (range), error))
            return FALSE;

          g_hash_table_replace (self->ranges, g_strconcat (joint, " ", movement, NULL),
                                g_memdup2 (&(UnknotRange) { range[0], range[1] }, sizeof (UnknotRange)));
        }
    }

  return TRUE;
}
