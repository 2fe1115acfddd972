#include "unknot-fhir.h"
#include "unknot-fhir-private.h"

#define TITLE "Pain diary, kept by the patient"

static const char * const section_titles[] = {
  [UNKNOT_FHIR_PLACES] = "Places, as the patient marked them",
  [UNKNOT_FHIR_PAIN] = "Pain",
  [UNKNOT_FHIR_SESSIONS] = "Self-care sessions",
  [UNKNOT_FHIR_DAYS] = "Day by day",
  [UNKNOT_FHIR_WEEKS] = "Week by week: PEG questionnaire",
  [UNKNOT_FHIR_EVENTS] = "What happened meanwhile",
};
G_STATIC_ASSERT (G_N_ELEMENTS (section_titles) == UNKNOT_FHIR_N_SECTIONS);

static void
site_free (gpointer data)
{
  UnknotFhirSite *site = data;

  g_free (site->id);
  g_free (site->muscle);
  g_free (site->label);
  g_free (site);
}

static void
open_entry (GString    *text,
            const char *type,
            const char *id)
{
  g_autofree char *url = g_strconcat ("urn:uuid:", id, NULL);

  unknot_fhir_open (text, NULL, '{');
  unknot_fhir_put_text (text, "fullUrl", url);
  unknot_fhir_open (text, "resource", '{');
  unknot_fhir_put_text (text, "resourceType", type);
  unknot_fhir_put_text (text, "id", id);
}

static void
close_entry (GString *text)
{
  unknot_fhir_close (text, '}');
  unknot_fhir_close (text, '}');
}

/* Begins a resource, on a line of its own, so that a person can look for something; its members follow. */
void
unknot_fhir_begin (UnknotFhirBundle *bundle,
                   const char       *type,
                   const char       *id)
{
  if (bundle->entries->len > 0)
    g_string_append (bundle->entries, ",\n");
  open_entry (bundle->entries, type, id);
}

/* Ends it, and lists it in a part of the document. */
void
unknot_fhir_end (UnknotFhirBundle  *bundle,
                 UnknotFhirSection  section,
                 const char        *id)
{
  close_entry (bundle->entries);
  g_ptr_array_add (bundle->sections[section], g_strdup (id));
}

static UnknotEntry *
read_entry (const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  /* The month tells where an entry is kept, which nobody asks here. */
  return node != NULL ? unknot_entry_new_from_json (node, "", NULL) : NULL;
}

static void
add_entry (UnknotFhirBundle *bundle,
           UnknotEntry      *entry)
{
  switch (unknot_entry_get_kind (entry))
    {
    case UNKNOT_ENTRY_RATING:
      unknot_fhir_add_rating (bundle, entry);
      break;
    case UNKNOT_ENTRY_SESSION:
      unknot_fhir_add_session (bundle, entry);
      break;
    case UNKNOT_ENTRY_PRESS:
      unknot_fhir_add_press (bundle, entry);
      break;
    case UNKNOT_ENTRY_DAY:
      unknot_fhir_add_day (bundle, entry);
      break;
    case UNKNOT_ENTRY_WEEK:
      unknot_fhir_add_week (bundle, entry);
      break;
    case UNKNOT_ENTRY_MARK:
      unknot_fhir_add_mark (bundle, entry);
      break;
    case UNKNOT_ENTRY_KNOT:
    case UNKNOT_ENTRY_CHECK:
    case UNKNOT_ENTRY_ALLOW:
    case UNKNOT_ENTRY_OTHER:
    default:
      break;
    }
}

/* Twice over all of them: a number may stand before the knot that it is about. */
static void
add_entries (UnknotFhirBundle *bundle)
{
  GPtrArray *texts = bundle->source->texts;

  for (guint i = 0; i < texts->len; i++)
    {
      g_autoptr (UnknotEntry) entry = read_entry (g_ptr_array_index (texts, i));

      if (entry != NULL)
        unknot_fhir_note_place (bundle, entry);
    }

  unknot_fhir_add_places (bundle);
  for (guint i = 0; i < texts->len; i++)
    {
      g_autoptr (UnknotEntry) entry = read_entry (g_ptr_array_index (texts, i));

      if (entry != NULL)
        add_entry (bundle, entry);
    }
}

static void
put_sections (UnknotFhirBundle *bundle,
              GString          *text)
{
  gboolean any = FALSE;

  for (guint i = 0; i < UNKNOT_FHIR_N_SECTIONS; i++)
    any |= bundle->sections[i]->len > 0;
  if (!any)
    return;

  unknot_fhir_open (text, "section", '[');
  for (guint i = 0; i < UNKNOT_FHIR_N_SECTIONS; i++)
    {
      if (bundle->sections[i]->len == 0)
        continue;
      unknot_fhir_open (text, NULL, '{');
      unknot_fhir_put_text (text, "title", section_titles[i]);
      unknot_fhir_open (text, "entry", '[');
      for (guint j = 0; j < bundle->sections[i]->len; j++)
        unknot_fhir_put_reference (text, NULL, g_ptr_array_index (bundle->sections[i], j));
      unknot_fhir_close (text, ']');
      unknot_fhir_close (text, '}');
    }
  unknot_fhir_close (text, ']');
}

static void
put_composition (UnknotFhirBundle *bundle,
                 GString          *text)
{
  const UnknotFhirSource *source = bundle->source;

  open_entry (text, "Composition", source->composition);
  unknot_fhir_put_text (text, "status", "final");
  unknot_fhir_put_concept (text, "type", NULL, TITLE);
  unknot_fhir_put_reference (text, "subject", source->patient);
  unknot_fhir_put_time (text, "date", source->made);
  unknot_fhir_open (text, "author", '[');
  unknot_fhir_put_reference (text, NULL, source->patient);
  unknot_fhir_close (text, ']');
  unknot_fhir_put_text (text, "title", TITLE);
  put_sections (bundle, text);
  close_entry (text);

  g_string_append (text, ",\n");
  open_entry (text, "Patient", source->patient);
  close_entry (text);
}

static GBytes *
put_together (UnknotFhirBundle *bundle)
{
  const UnknotFhirSource *source = bundle->source;
  GString *text = g_string_sized_new (bundle->entries->len + 1024);
  g_autofree char *url = g_strconcat ("urn:uuid:", source->document, NULL);

  unknot_fhir_open (text, NULL, '{');
  unknot_fhir_put_text (text, "resourceType", "Bundle");
  unknot_fhir_put_text (text, "id", source->document);
  unknot_fhir_put_text (text, "language", "en");
  unknot_fhir_open (text, "identifier", '{');
  unknot_fhir_put_text (text, "system", "urn:ietf:rfc:3986");
  unknot_fhir_put_text (text, "value", url);
  unknot_fhir_close (text, '}');
  unknot_fhir_put_text (text, "type", "document");
  unknot_fhir_put_time (text, "timestamp", source->made);
  unknot_fhir_open (text, "entry", '[');
  g_string_append_c (text, '\n');
  put_composition (bundle, text);
  if (bundle->entries->len > 0)
    g_string_append (text, ",\n");
  g_string_append_len (text, bundle->entries->str, (gssize) bundle->entries->len);
  g_string_append (text, "\n]}\n");

  return g_string_free_to_bytes (text);
}

/**
 * unknot_fhir_write:
 * @source: what the document is made of
 *
 * Makes a FHIR R4 document of the journal (clinical.md E7): places, pain, sessions, days, weeks and marks, as a bundle
 * in JSON. It holds no name, no diagnosis, and only those codes that somebody has looked up; everything else is in
 * words. What the person typed stands in it as it is. Safety answers are not in it. It takes up to a few seconds: call
 * it in a thread. The same source makes the same bytes.
 *
 * Returns: (transfer full): the content of a file
 */
GBytes *
unknot_fhir_write (const UnknotFhirSource *source)
{
  UnknotFhirBundle bundle = { .source = source };
  GBytes *bytes = NULL;

  g_return_val_if_fail (source != NULL && source->texts != NULL, NULL);

  bundle.sites = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, site_free);
  bundle.knots = g_ptr_array_new ();
  bundle.entries = g_string_new (NULL);
  for (guint i = 0; i < UNKNOT_FHIR_N_SECTIONS; i++)
    bundle.sections[i] = g_ptr_array_new_with_free_func (g_free);

  add_entries (&bundle);
  bytes = put_together (&bundle);

  for (guint i = 0; i < UNKNOT_FHIR_N_SECTIONS; i++)
    g_ptr_array_unref (bundle.sections[i]);
  g_string_free (bundle.entries, TRUE);
  g_ptr_array_unref (bundle.knots);
  g_hash_table_unref (bundle.sites);
  return bytes;
}
