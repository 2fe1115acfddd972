#include "unknot-cast.h"

#include "unknot-cast-private.h"
#include "unknot-json.h"

static const char * const bone_ids[] = {
  "pelvis", "lumbar", "thorax", "neck", "head", "clavL", "clavR", "uarmL", "uarmR", "farmL", "farmR",
  "handL", "handR", "thighL", "thighR", "shinL", "shinR", "footL", "footR",
};

G_STATIC_ASSERT (G_N_ELEMENTS (bone_ids) == UNKNOT_N_BONES);

static const char * const hair_ids[] = { "none", "short", "bun", "pony", "bob", "crop", "curly" };

static const char * const body_names[] = { "a", "b", "c" };

G_DEFINE_BOXED_TYPE (UnknotCast, unknot_cast, unknot_cast_ref, unknot_cast_unref)

static void
person_free (UnknotCastPerson *person)
{
  g_free (person->body);
  g_free (person);
}

static void
cast_clear (UnknotCast *self)
{
  g_hash_table_unref (self->bodies);
  g_hash_table_unref (self->hands);
  g_hash_table_unref (self->tones);
  g_hash_table_unref (self->people);
  g_hash_table_unref (self->ranges);
  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    g_clear_pointer (&self->choices[kind], g_ptr_array_unref);
}

static gboolean
check_people (UnknotCast  *self,
              GError     **error)
{
  GHashTableIter iter;
  gpointer name;
  gpointer person;

  g_hash_table_iter_init (&iter, self->people);
  while (g_hash_table_iter_next (&iter, &name, &person))
    {
      const char *body = ((UnknotCastPerson *) person)->body;

      if (!g_hash_table_contains (self->bodies, body))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                       "looks.json, person '%s': there is no body '%s'", (const char *) name, body);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * unknot_cast_load:
 * @folder: the folder with `a.json`, `b.json`, `c.json`, `hands.json` and `looks.json`
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads all bodies, hand shapes and looks.
 *
 * Returns: (transfer full) (nullable): the cast, or `NULL` with @error set
 */
UnknotCast *
unknot_cast_load (GFile   *folder,
                  GError **error)
{
  g_autoptr (UnknotCast) self = NULL;
  g_autoptr (GFile) hands = NULL;
  g_autoptr (GFile) looks = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_atomic_rc_box_new0 (UnknotCast);
  self->bodies = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) unknot_figure_body_free);
  self->hands = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->tones = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) person_free);
  self->ranges = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < G_N_ELEMENTS (body_names); i++)
    {
      g_autofree char *name = g_strconcat (body_names[i], ".json", NULL);
      g_autoptr (GFile) file = g_file_get_child (folder, name);

      if (!unknot_cast_read_body (self, file, error))
        return NULL;
    }

  hands = g_file_get_child (folder, "hands.json");
  looks = g_file_get_child (folder, "looks.json");
  if (!unknot_cast_read_hands (self, hands, error) ||
      !unknot_cast_read_looks (self, looks, error) ||
      !check_people (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

UnknotCast *
unknot_cast_ref (UnknotCast *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_cast_unref (UnknotCast *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) cast_clear);
}

/**
 * unknot_cast_get_body:
 * @self: the cast
 * @name: "a", "b" or "c"
 *
 * Looks up a build: "a" is the neutral one, "b" the narrow one, "c" the broad one.
 *
 * Returns: (transfer none) (nullable): the body
 */
const UnknotFigureBody *
unknot_cast_get_body (const UnknotCast *self,
                      const char       *name)
{
  return g_hash_table_lookup (self->bodies, name);
}

/**
 * unknot_cast_get_hand:
 * @self: the cast
 * @name: such as "flat", "relaxed" or "thumb"
 *
 * Looks up a shape of the hand.
 *
 * Returns: (transfer none) (nullable): the shape
 */
const UnknotHandShape *
unknot_cast_get_hand (const UnknotCast *self,
                      const char       *name)
{
  return g_hash_table_lookup (self->hands, name);
}

/**
 * unknot_cast_get_tone:
 * @self: the cast
 * @name: a material or a part of the scene, such as "wood" or "mat"
 *
 * Looks up a pair of colours.
 *
 * Returns: (transfer none) (nullable): the tone
 */
const UnknotTone *
unknot_cast_get_tone (const UnknotCast *self,
                      const char       *name)
{
  return g_hash_table_lookup (self->tones, name);
}

/**
 * unknot_cast_get_person:
 * @self: the cast
 * @name: such as "adam" or "bea"
 * @person: (out): build and look; the build belongs to @self
 *
 * Looks up a ready-made person.
 *
 * Returns: `TRUE` if there is one of this name
 */
gboolean
unknot_cast_get_person (const UnknotCast *self,
                        const char       *name,
                        UnknotPerson     *person)
{
  const UnknotCastPerson *found = g_hash_table_lookup (self->people, name);

  if (found == NULL)
    return FALSE;

  person->body = unknot_cast_get_body (self, found->body);
  person->look = found->look;
  return TRUE;
}

/**
 * unknot_cast_get_range:
 * @self: the cast
 * @joint: such as "neck", "shoulder" or "elbow"
 * @movement: such as "flexion", or "bend" for a hinge
 * @range: (out): how far the joint goes, in degrees
 *
 * Looks up how far a healthy joint moves.
 *
 * Returns: `TRUE` if the movement is known
 */
gboolean
unknot_cast_get_range (const UnknotCast *self,
                       const char       *joint,
                       const char       *movement,
                       UnknotRange      *range)
{
  g_autofree char *key = g_strconcat (joint, " ", movement, NULL);
  const UnknotRange *found = g_hash_table_lookup (self->ranges, key);

  if (found == NULL)
    return FALSE;

  *range = *found;
  return TRUE;
}

/**
 * unknot_bone_from_id:
 * @id: the word that files use, such as "thorax" or "handL"
 * @bone: (out): the bone
 *
 * Reads the name of a bone.
 *
 * Returns: `TRUE` if @id names one
 */
gboolean
unknot_bone_from_id (const char *id,
                     UnknotBone *bone)
{
  for (guint i = 0; i < UNKNOT_N_BONES; i++)
    {
      if (g_str_equal (id, bone_ids[i]))
        {
          *bone = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_bone_to_id:
 * @bone: a bone
 *
 * Gives the word that files use for @bone.
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_bone_to_id (UnknotBone bone)
{
  g_return_val_if_fail (bone < UNKNOT_N_BONES, bone_ids[0]);

  return bone_ids[bone];
}

/**
 * unknot_bone_mirror:
 * @bone: a bone
 *
 * Gives the same bone of the other side.
 *
 * Returns: the other of a pair, or @bone
 */
UnknotBone
unknot_bone_mirror (UnknotBone bone)
{
  if (bone < UNKNOT_BONE_COLLAR_LEFT)
    return bone;

  return (bone - UNKNOT_BONE_COLLAR_LEFT) % 2 == 0 ? bone + 1 : bone - 1;
}

/**
 * unknot_hair_from_id:
 * @id: the word that files use, such as "short" or "bun"
 * @hair: (out): the style
 *
 * Reads the name of a hair style.
 *
 * Returns: `TRUE` if @id names one
 */
gboolean
unknot_hair_from_id (const char *id,
                     UnknotHair *hair)
{
  for (guint i = 0; i < G_N_ELEMENTS (hair_ids); i++)
    {
      if (g_str_equal (id, hair_ids[i]))
        {
          *hair = i;
          return TRUE;
        }
    }

  return FALSE;
}
