/* What the note of a place means: how a technique is done there. */

#include "unknot-technique-private.h"

static const char * const note_members[] = { "id", "say", "skip", "repetitions", NULL };

void
unknot_technique_note_free (gpointer data)
{
  UnknotNote *self = data;

  g_free (self->id);
  g_free (self->say);
  g_strfreev (self->skip);
  g_free (self);
}

static gboolean
has_step (const UnknotTechnique *self,
          const char            *id)
{
  for (guint i = 0; i < self->steps->len; i++)
    if (g_str_equal (unknot_technique_get_step (self, i)->id, id))
      return TRUE;

  return FALSE;
}

static gboolean
is_used (const UnknotTechnique *self,
         const char            *id)
{
  for (guint i = 0; i < self->places->len; i++)
    if (g_strcmp0 (((UnknotPlace *) g_ptr_array_index (self->places, i))->note, id) == 0)
      return TRUE;

  return FALSE;
}

/* No place has a note without a meaning, and no meaning is for nothing. */
static void
check (UnknotTechnique *self,
       UnknotRecord    *record)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (self->places, i);

      if (place->note != NULL && unknot_technique_get_note (self, place) == NULL)
        {
          g_autofree char *what = g_strdup_printf ("does not say what the note '%s' means", place->note);

          unknot_record_fail (record, "notes", what);
        }
    }

  for (guint i = 0; i < self->notes->len; i++)
    {
      const UnknotNote *note = g_ptr_array_index (self->notes, i);

      if (!is_used (self, note->id))
        unknot_record_fail (record, "notes", "has a note that no place uses");
      for (guint j = 0; note->skip[j] != NULL; j++)
        if (!has_step (self, note->skip[j]))
          unknot_record_fail (record, "notes", "leaves out a step that there is not");
    }
}

/* Reads the notes; places and steps have been read before. */
void
unknot_technique_read_notes (UnknotTechnique *self,
                             UnknotRecord    *record)
{
  for (guint i = 0; i < unknot_record_length (record, "notes"); i++)
    {
      UnknotNote *note = g_new0 (UnknotNote, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->notes, note);
      unknot_record_element (record, "notes", i, note_members, &inner);
      note->id = unknot_record_text (&inner, "id");
      note->say = unknot_record_text (&inner, "say");
      note->skip = unknot_record_texts_or (&inner, "skip");
      note->repetitions = unknot_record_integer_or (&inner, "repetitions", 1, 30, 0);
      if (!unknot_record_end (&inner))
        return;
    }

  if (!unknot_record_failed (record))
    check (self, record);
}

/**
 * unknot_technique_get_note:
 * @self: a technique
 * @place: (nullable): one of its places
 *
 * Tells how a technique is done at a place.
 *
 * Returns: (transfer none) (nullable): the note, or `NULL` where it is done as ever
 */
const UnknotNote *
unknot_technique_get_note (const UnknotTechnique *self,
                           const UnknotPlace     *place)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (place == NULL || place->note == NULL)
    return NULL;
  for (guint i = 0; i < self->notes->len; i++)
    {
      const UnknotNote *note = g_ptr_array_index (self->notes, i);

      if (g_strcmp0 (note->id, place->note) == 0)
        return note;
    }

  return NULL;
}
