/* Where it hurts: each knot is a BodyStructure, with its muscle and side in words. SNOMED CT has codes for both, but
 * nobody looked them up (clinical.md E7). */

#include "unknot-fhir-private.h"

static const char *
get_side_words (UnknotSide side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      return "left";
    case UNKNOT_SIDE_RIGHT:
      return "right";
    case UNKNOT_SIDE_BOTH:
      return "both sides";
    case UNKNOT_SIDE_MIDDLE:
    default:
      return NULL;
    }
}

static const char *
get_muscle_words (UnknotFhirBundle *bundle,
                  const char       *id)
{
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (bundle->source->anatomy, id) : NULL;

  return muscle != NULL ? unknot_muscle_get_latin (muscle) : "Sore spot";
}

/* Takes what an entry of kind knot says about the knot's place. */
void
unknot_fhir_note_place (UnknotFhirBundle *bundle,
                        UnknotEntry      *entry)
{
  UnknotKnotRecord record;
  UnknotFhirSite *site;

  if (!unknot_entry_get_knot_record (entry, &record))
    return;

  site = g_hash_table_lookup (bundle->sites, record.knot);
  if (site == NULL && record.event != UNKNOT_KNOT_FOUND)
    return;
  if (site == NULL)
    {
      site = g_new0 (UnknotFhirSite, 1);
      site->id = unknot_fhir_make_id (record.knot, "place");
      g_hash_table_insert (bundle->sites, g_strdup (record.knot), site);
      g_ptr_array_add (bundle->knots, site);
    }
  site->gone = record.event == UNKNOT_KNOT_GONE || (record.event == UNKNOT_KNOT_MOVED && site->gone);
  if (record.event != UNKNOT_KNOT_FOUND && record.event != UNKNOT_KNOT_MOVED)
    return;

  g_set_str (&site->muscle, record.muscle);
  g_set_str (&site->label, record.label);
  site->side = record.side;
}

/* Names a place. */
char *
unknot_fhir_dup_place (UnknotFhirBundle *bundle,
                       const char       *muscle,
                       UnknotSide        side)
{
  const char *words = get_side_words (side);

  return words != NULL ? g_strdup_printf ("%s, %s", get_muscle_words (bundle, muscle), words)
                       : g_strdup (get_muscle_words (bundle, muscle));
}

/* Says which knot an observation is about; nothing for the whole body. */
void
unknot_fhir_put_site (UnknotFhirBundle *bundle,
                      const char       *knot)
{
  UnknotFhirSite *site = knot != NULL ? g_hash_table_lookup (bundle->sites, knot) : NULL;
  g_autofree char *place = NULL;

  if (site == NULL)
    return;

  place = unknot_fhir_dup_place (bundle, site->muscle, site->side);
  unknot_fhir_open (bundle->entries, "focus", '[');
  unknot_fhir_put_reference (bundle->entries, NULL, site->id);
  unknot_fhir_close (bundle->entries, ']');
  unknot_fhir_put_concept (bundle->entries, "bodySite", NULL, place);
}

/* Adds all knots as they are now. */
void
unknot_fhir_add_places (UnknotFhirBundle *bundle)
{
  for (guint i = 0; i < bundle->knots->len; i++)
    {
      UnknotFhirSite *site = g_ptr_array_index (bundle->knots, i);
      const char *side = get_side_words (site->side);
      GString *text = bundle->entries;

      unknot_fhir_begin (bundle, "BodyStructure", site->id);
      unknot_fhir_put_truth (text, "active", !site->gone);
      unknot_fhir_put_concept (text, "location", NULL, get_muscle_words (bundle, site->muscle));
      if (side != NULL)
        {
          unknot_fhir_open (text, "locationQualifier", '[');
          unknot_fhir_put_concept (text, NULL, NULL, side);
          unknot_fhir_close (text, ']');
        }
      unknot_fhir_put_text (text, "description", site->label);
      unknot_fhir_put_reference (text, "patient", bundle->source->patient);
      unknot_fhir_end (bundle, UNKNOT_FHIR_PLACES, site->id);
    }
}
