/* What can be chosen about the person on the pictures, and who helps whom. */

#include "unknot-cast-private.h"

#include "unknot-json.h"

static const char * const kind_ids[] = { "builds", "skins", "hairs" };

G_STATIC_ASSERT (G_N_ELEMENTS (kind_ids) == UNKNOT_N_LOOK_KINDS);

/* Who helps differs from whom they help: that needs two of a kind. */
#define LEAST_CHOICES 2

static void
choice_free (gpointer data)
{
  UnknotCastChoice *choice = data;

  g_free (choice->id);
  g_free (choice->body);
  g_free (choice);
}

static gboolean
read_choice (UnknotCast        *self,
             UnknotLookKind     kind,
             JsonObject        *object,
             const char        *where,
             UnknotCastChoice  *choice,
             GError           **error)
{
  const char *word;

  switch (kind)
    {
    case UNKNOT_LOOK_SKIN:
      return unknot_cast_read_tones (self, object, where, choice->tones, error);

    case UNKNOT_LOOK_HAIR:
      word = unknot_json_string (object, where, "hair", error);
      if (word != NULL && !unknot_hair_from_id (word, &choice->hair))
        return unknot_cast_unknown_word (where, "hair", word, error);
      return word != NULL;

    case UNKNOT_LOOK_BUILD:
    default:
      word = unknot_json_string (object, where, "body", error);
      if (word != NULL && unknot_cast_get_body (self, word) == NULL)
        return unknot_cast_unknown_word (where, "body", word, error);
      choice->body = g_strdup (word);
      return word != NULL;
    }
}

static gboolean
read_kind (UnknotCast      *self,
           UnknotLookKind   kind,
           JsonObject      *choices,
           const char      *where,
           GError         **error)
{
  JsonArray *array = unknot_json_array (choices, where, kind_ids[kind], error);

  if (array == NULL)
    return FALSE;

  self->choices[kind] = g_ptr_array_new_with_free_func (choice_free);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *place = g_strdup_printf ("%s, %s, element %u", where, kind_ids[kind], i);
      UnknotCastChoice *choice = g_new0 (UnknotCastChoice, 1);
      JsonObject *object;

      g_ptr_array_add (self->choices[kind], choice);
      object = unknot_json_element (array, kind_ids[kind], i, error);
      if (object == NULL ||
          (choice->id = g_strdup (unknot_json_string (object, place, "id", error))) == NULL ||
          !read_choice (self, kind, object, place, choice, error))
        return FALSE;
    }

  if (self->choices[kind]->len < LEAST_CHOICES)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member '%s' must have %d elements or more", where, kind_ids[kind], LEAST_CHOICES);
      return FALSE;
    }

  return TRUE;
}

gboolean
unknot_cast_read_choices (UnknotCast  *self,
                          JsonObject  *looks,
                          const char  *where,
                          GError     **error)
{
  JsonObject *choices = unknot_json_object (looks, where, "choices", error);

  if (choices == NULL)
    return FALSE;

  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    if (!read_kind (self, kind, choices, where, error))
      return FALSE;

  return TRUE;
}

static guint
find_choice (const UnknotCast *self,
             UnknotLookKind    kind,
             const char       *id)
{
  for (guint i = 0; id != NULL && i < self->choices[kind]->len; i++)
    {
      const UnknotCastChoice *choice = g_ptr_array_index (self->choices[kind], i);

      if (g_str_equal (choice->id, id))
        return i;
    }

  return 0;
}

static void
dress (const UnknotCast *self,
       const guint       chosen[UNKNOT_N_LOOK_KINDS],
       UnknotPerson     *person)
{
  const UnknotCastChoice *build = g_ptr_array_index (self->choices[UNKNOT_LOOK_BUILD], chosen[UNKNOT_LOOK_BUILD]);
  const UnknotCastChoice *skin = g_ptr_array_index (self->choices[UNKNOT_LOOK_SKIN], chosen[UNKNOT_LOOK_SKIN]);
  const UnknotCastChoice *hair = g_ptr_array_index (self->choices[UNKNOT_LOOK_HAIR], chosen[UNKNOT_LOOK_HAIR]);

  person->body = unknot_cast_get_body (self, build->body);
  person->look.hair = hair->hair;
  for (UnknotCloth cloth = 0; cloth < UNKNOT_N_CLOTHS; cloth++)
    person->look.tones[cloth] = skin->tones[cloth];
}

/**
 * unknot_cast_get_pair:
 * @self: the cast
 * @look: who does the step
 * @people: (out caller-allocates): that person, and who helps; the builds belong to @self
 *
 * Dresses the two who are on pictures. Who helps always has another build, other hair, and another skin with other
 * clothes, so that it is plain whose hand is whose.
 */
void
unknot_cast_get_pair (const UnknotCast       *self,
                      const UnknotFigureLook *look,
                      UnknotPerson            people[2])
{
  const char *ids[] = { look->build, look->skin, look->hair };
  guint chosen[UNKNOT_N_LOOK_KINDS];

  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    chosen[kind] = find_choice (self, kind, ids[kind]);
  dress (self, chosen, &people[0]);

  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    chosen[kind] = (chosen[kind] + 1) % self->choices[kind]->len;
  dress (self, chosen, &people[1]);
}

/**
 * unknot_cast_get_choice:
 * @self: the cast
 * @kind: what is to be chosen
 * @index: which of them
 *
 * Lists what can be chosen.
 *
 * Returns: (transfer none) (nullable): an id for [struct@FigureLook], or `NULL` after the last
 */
const char *
unknot_cast_get_choice (const UnknotCast *self,
                        UnknotLookKind    kind,
                        guint             index)
{
  const UnknotCastChoice *choice;

  g_return_val_if_fail (kind < UNKNOT_N_LOOK_KINDS, NULL);

  if (index >= self->choices[kind]->len)
    return NULL;

  choice = g_ptr_array_index (self->choices[kind], index);
  return choice->id;
}
