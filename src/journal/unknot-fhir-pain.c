/* Pain, sessions and press tests. The time that a number stands for is part of its words, as no code tells it. Answers
 * are numbers: the list of answer codes that belongs to the scale has a mistake (clinical.md E7). */

#include "unknot-fhir-private.h"

static const char * const frame_words[] = {
  [UNKNOT_FRAME_NOW] = "Pain right now, 0 to 10",
  [UNKNOT_FRAME_DAY] = "Pain on average in the last 24 hours, 0 to 10",
  [UNKNOT_FRAME_WORST] = "Worst pain in the last 24 hours, 0 to 10",
};

static const char * const press_words[] = {
  [UNKNOT_PRESS_UNSAID] = NULL,
  [UNKNOT_PRESS_YES] = "Yes",
  [UNKNOT_PRESS_NO] = "No",
  [UNKNOT_PRESS_UNSURE] = "Unsure",
};

/* What every observation has; what it is about and its value follow. */
void
unknot_fhir_begin_observation (UnknotFhirBundle *bundle,
                               const char       *id,
                               const char       *code,
                               const char       *words,
                               UnknotTime        time)
{
  GString *text = bundle->entries;

  unknot_fhir_begin (bundle, "Observation", id);
  unknot_fhir_put_text (text, "status", "final");
  unknot_fhir_open (text, "category", '[');
  unknot_fhir_put_concept (text, NULL, NULL, "Survey");
  unknot_fhir_close (text, ']');
  unknot_fhir_put_concept (text, "code", code, words);
  unknot_fhir_put_reference (text, "subject", bundle->source->patient);
  unknot_fhir_put_time (text, "effectiveDateTime", time);
  unknot_fhir_open (text, "performer", '[');
  unknot_fhir_put_reference (text, NULL, bundle->source->patient);
  unknot_fhir_close (text, ']');
}

void
unknot_fhir_add_rating (UnknotFhirBundle *bundle,
                        UnknotEntry      *entry)
{
  const char *uuid = unknot_entry_get_uuid (entry);
  UnknotTime time = unknot_entry_get_time (entry);
  UnknotRatingRecord rating;

  if (!unknot_entry_get_rating (entry, &rating))
    return;

  if (rating.pain >= 0)
    {
      g_autofree char *id = unknot_fhir_make_id (uuid, NULL);

      unknot_fhir_begin_observation (bundle, id, UNKNOT_FHIR_PAIN_CODE, frame_words[rating.frame], time);
      unknot_fhir_put_site (bundle, rating.knot);
      unknot_fhir_put_whole (bundle->entries, "valueInteger", rating.pain);
      unknot_fhir_put_note (bundle->entries, rating.note);
      unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
    }
  if (rating.soreness >= 0)
    {
      g_autofree char *id = unknot_fhir_make_id (uuid, "soreness");

      unknot_fhir_begin_observation (bundle, id, NULL, "Soreness the day after a session, 0 to 10", time);
      unknot_fhir_put_site (bundle, rating.knot);
      unknot_fhir_put_whole (bundle->entries, "valueInteger", rating.soreness);
      unknot_fhir_put_note (bundle->entries, rating.pain < 0 ? rating.note : NULL);
      unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
    }
  if (rating.pain < 0 && rating.soreness < 0 && rating.note != NULL)
    {
      g_autofree char *id = unknot_fhir_make_id (uuid, "note");

      unknot_fhir_begin_observation (bundle, id, NULL, "Note", time);
      unknot_fhir_put_site (bundle, rating.knot);
      unknot_fhir_put_text (bundle->entries, "valueString", rating.note);
      unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
    }
  if (rating.bruise)
    {
      g_autofree char *id = unknot_fhir_make_id (uuid, "bruise");

      unknot_fhir_begin_observation (bundle, id, NULL, "A bruise came after a session", time);
      unknot_fhir_put_site (bundle, rating.knot);
      unknot_fhir_put_truth (bundle->entries, "valueBoolean", TRUE);
      unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
    }
}

static void
add_session_pain (UnknotFhirBundle *bundle,
                  UnknotEntry      *entry,
                  guint             index,
                  const char       *knot,
                  int               pain,
                  gboolean          after)
{
  g_autofree char *role = g_strdup_printf ("%s/%u", after ? "after" : "before", index);
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), role);
  g_autofree char *session = unknot_fhir_make_id (unknot_entry_get_uuid (entry), NULL);

  if (pain < 0)
    return;

  unknot_fhir_begin_observation (bundle, id, UNKNOT_FHIR_PAIN_CODE,
                                 after ? "Pain right after the session, 0 to 10"
                                       : "Pain right before the session, 0 to 10",
                                 unknot_entry_get_time (entry));
  unknot_fhir_put_site (bundle, knot);
  unknot_fhir_open (bundle->entries, "partOf", '[');
  unknot_fhir_put_reference (bundle->entries, NULL, session);
  unknot_fhir_close (bundle->entries, ']');
  unknot_fhir_put_whole (bundle->entries, "valueInteger", pain);
  unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
}

static const char *
get_technique_words (UnknotFhirBundle        *bundle,
                     const UnknotSessionItem *item)
{
  UnknotTechnique *technique =
    item->technique != NULL ? unknot_catalogue_lookup (bundle->source->catalogue, item->technique) : NULL;

  if (item->name != NULL)
    return item->name;
  if (technique != NULL)
    return technique->name;
  return item->technique != NULL ? item->technique : "Technique";
}

static char *
list_items (UnknotFhirBundle          *bundle,
            const UnknotSessionRecord *session)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < session->n_items; i++)
    {
      const UnknotSessionItem *item = &session->items[i];

      g_strv_builder_take (parts, g_strdup_printf ("%s: %d seconds%s", get_technique_words (bundle, item),
                                                   item->seconds, item->adverse ? ", something went wrong" : ""));
    }
  if (session->note != NULL)
    g_strv_builder_add (parts, session->note);

  all = g_strv_builder_end (parts);
  return g_strjoinv ("\n", all);
}

/* It was kept when it was over. */
static void
put_period (GString                   *text,
            const UnknotSessionRecord *session,
            UnknotTime                 end)
{
  UnknotTime start = end;

  for (guint i = 0; i < session->n_items; i++)
    start.milliseconds -= session->items[i].seconds * G_GINT64_CONSTANT (1000);

  unknot_fhir_open (text, "performedPeriod", '{');
  unknot_fhir_put_time (text, "start", start);
  unknot_fhir_put_time (text, "end", end);
  unknot_fhir_close (text, '}');
}

static void
put_sites (UnknotFhirBundle          *bundle,
           const UnknotSessionRecord *session)
{
  if (session->n_knots == 0)
    return;

  unknot_fhir_open (bundle->entries, "bodySite", '[');
  for (guint i = 0; i < session->n_knots; i++)
    {
      g_autofree char *place = unknot_fhir_dup_place (bundle, session->knots[i].muscle, session->knots[i].side);

      unknot_fhir_put_concept (bundle->entries, NULL, NULL, place);
    }
  unknot_fhir_close (bundle->entries, ']');
}

/* Its id is an English word or two. */
static void
put_reason (GString    *text,
            const char *stopped)
{
  g_autofree char *words = g_strdelimit (g_strdup (stopped), "-", ' ');

  unknot_fhir_put_concept (text, "statusReason", NULL, words);
}

void
unknot_fhir_add_session (UnknotFhirBundle *bundle,
                         UnknotEntry      *entry)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), NULL);
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  g_autofree char *items = NULL;
  GString *text = bundle->entries;

  if (!unknot_entry_get_session (entry, &session))
    return;

  items = list_items (bundle, &session);
  unknot_fhir_begin (bundle, "Procedure", id);
  unknot_fhir_put_text (text, "status", session.stopped != NULL ? "stopped" : "completed");
  if (session.stopped != NULL)
    put_reason (text, session.stopped);
  unknot_fhir_put_concept (text, "code", NULL, "Guided self-care for sore muscles");
  unknot_fhir_put_reference (text, "subject", bundle->source->patient);
  put_period (text, &session, unknot_entry_get_time (entry));
  unknot_fhir_open (text, "performer", '[');
  unknot_fhir_open (text, NULL, '{');
  unknot_fhir_put_reference (text, "actor", bundle->source->patient);
  unknot_fhir_close (text, '}');
  unknot_fhir_close (text, ']');
  put_sites (bundle, &session);
  if (session.adverse)
    {
      unknot_fhir_open (text, "complication", '[');
      unknot_fhir_put_concept (text, NULL, NULL, "Something went wrong during it, as the person says");
      unknot_fhir_close (text, ']');
    }
  unknot_fhir_put_note (text, items);
  unknot_fhir_end (bundle, UNKNOT_FHIR_SESSIONS, id);

  for (guint i = 0; i < session.n_knots; i++)
    {
      add_session_pain (bundle, entry, i, session.knots[i].knot, session.knots[i].before, FALSE);
      add_session_pain (bundle, entry, i, session.knots[i].knot, session.knots[i].after, TRUE);
    }
}

void
unknot_fhir_add_press (UnknotFhirBundle *bundle,
                       UnknotEntry      *entry)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), NULL);
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;
  g_autofree char *place = NULL;

  if (!unknot_entry_get_press (entry, &press) || press_words[press.answer] == NULL)
    return;

  place = unknot_fhir_dup_place (bundle, press.muscle, press.side);
  unknot_fhir_begin_observation (bundle, id, NULL, "Pressing this muscle brings the pain that the person knows",
                                 unknot_entry_get_time (entry));
  unknot_fhir_put_concept (bundle->entries, "bodySite", NULL, place);
  unknot_fhir_put_concept (bundle->entries, "valueCodeableConcept", NULL, press_words[press.answer]);
  unknot_fhir_end (bundle, UNKNOT_FHIR_PAIN, id);
}
