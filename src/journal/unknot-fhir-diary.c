/* Days, weeks and marks. A week is the PEG questionnaire: what was asked, what was answered, and the score. */

#include "unknot-fhir-private.h"

static const struct
{
  const char *link;
  const char *code;
  const char *words;
} peg_items[] = {
  { "pain", UNKNOT_FHIR_PEG_PAIN_CODE, "Pain on average in the past week, 0 to 10" },
  { "enjoyment", UNKNOT_FHIR_PEG_ENJOYMENT_CODE, "Interference with enjoyment of life in the past week, 0 to 10" },
  { "activity", UNKNOT_FHIR_PEG_ACTIVITY_CODE, "Interference with general activity in the past week, 0 to 10" },
};

static const char * const mark_words[] = {
  [UNKNOT_MARK_EVENT] = "Something that happened",
  [UNKNOT_MARK_MEDICINE] = "A medicine was begun, changed or ended, in the person's words",
  [UNKNOT_MARK_TREATMENT] = "Other treatment, in the person's words",
};

static void
begin (UnknotFhirBundle *bundle,
       UnknotEntry      *entry,
       const char       *id,
       const char       *code,
       const char       *words)
{
  unknot_fhir_begin_observation (bundle, id, code, words, unknot_entry_get_time (entry));
}

static void
add_number (UnknotFhirBundle *bundle,
            UnknotEntry      *entry,
            const char       *role,
            const char       *code,
            const char       *words,
            int               value)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), role);

  if (value < 0)
    return;

  begin (bundle, entry, id, code, words);
  unknot_fhir_put_whole (bundle->entries, "valueInteger", value);
  unknot_fhir_end (bundle, UNKNOT_FHIR_DAYS, id);
}

static void
add_words (UnknotFhirBundle  *bundle,
           UnknotFhirSection  section,
           UnknotEntry       *entry,
           const char        *role,
           const char        *words,
           const char        *value)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), role);

  if (value == NULL || *value == '\0')
    return;

  begin (bundle, entry, id, NULL, words);
  unknot_fhir_put_text (bundle->entries, "valueString", value);
  unknot_fhir_end (bundle, section, id);
}

/* The ids of tags are English words. */
static char *
list_tags (const UnknotDayRecord *day)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; day->tags != NULL && day->tags[i] != NULL; i++)
    g_strv_builder_take (parts, g_strdelimit (g_strdup (day->tags[i]), "-", ' '));
  for (guint i = 0; day->own_tags != NULL && day->own_tags[i] != NULL; i++)
    g_strv_builder_add (parts, day->own_tags[i]);

  all = g_strv_builder_end (parts);
  return g_strjoinv ("; ", all);
}

void
unknot_fhir_add_day (UnknotFhirBundle *bundle,
                     UnknotEntry      *entry)
{
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  g_autofree char *tags = NULL;

  if (!unknot_entry_get_day (entry, &day))
    return;

  tags = list_tags (&day);
  add_number (bundle, entry, "average", UNKNOT_FHIR_PAIN_CODE, "Pain on average in the last 24 hours, 0 to 10",
              day.average);
  add_number (bundle, entry, "worst", UNKNOT_FHIR_PAIN_CODE, "Worst pain in the last 24 hours, 0 to 10", day.worst);
  add_number (bundle, entry, "interference", NULL, "How much pain got in the way in the last 24 hours, 0 to 10",
              day.interference);
  add_number (bundle, entry, "sleep", NULL, "Last night's sleep, 0 very good to 10 very bad", day.sleep);
  add_number (bundle, entry, "stress", NULL, "Stress, 0 to 10", day.stress);
  add_number (bundle, entry, "exercise", NULL, "Exercise, in minutes", day.exercise);
  add_words (bundle, UNKNOT_FHIR_DAYS, entry, "tags", "What may have set the pain off, as the person sees it", tags);
  add_words (bundle, UNKNOT_FHIR_DAYS, entry, "treatment", "Other treatment, in the person's words", day.treatment);
  add_words (bundle, UNKNOT_FHIR_DAYS, entry, "note", "Note of the day", day.note);
  if (day.painkiller != UNKNOT_PAINKILLER_UNSAID)
    {
      g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), "painkiller");

      begin (bundle, entry, id, NULL, "A pain-killer was taken");
      unknot_fhir_put_truth (bundle->entries, "valueBoolean", day.painkiller == UNKNOT_PAINKILLER_TAKEN);
      unknot_fhir_end (bundle, UNKNOT_FHIR_DAYS, id);
    }
}

static char *
make_questionnaire_id (void)
{
  return unknot_fhir_make_id ("peg", "questionnaire");
}

static char *
make_questionnaire_url (void)
{
  g_autofree char *id = make_questionnaire_id ();

  return g_strconcat ("urn:uuid:", id, NULL);
}

/* Once in a document. */
static void
add_questionnaire (UnknotFhirBundle *bundle)
{
  g_autofree char *id = make_questionnaire_id ();
  g_autofree char *url = make_questionnaire_url ();
  GString *text = bundle->entries;

  if (bundle->has_questionnaire)
    return;

  bundle->has_questionnaire = TRUE;
  unknot_fhir_begin (bundle, "Questionnaire", id);
  unknot_fhir_put_text (text, "url", url);
  unknot_fhir_put_text (text, "title", "PEG: pain, enjoyment, general activity");
  unknot_fhir_put_text (text, "status", "active");
  unknot_fhir_open (text, "subjectType", '[');
  unknot_fhir_put_text (text, NULL, "Patient");
  unknot_fhir_close (text, ']');
  unknot_fhir_put_coding (text, "code", UNKNOT_FHIR_PEG_CODE);
  unknot_fhir_open (text, "item", '[');
  for (guint i = 0; i < G_N_ELEMENTS (peg_items); i++)
    {
      unknot_fhir_open (text, NULL, '{');
      unknot_fhir_put_text (text, "linkId", peg_items[i].link);
      unknot_fhir_put_coding (text, "code", peg_items[i].code);
      unknot_fhir_put_text (text, "text", peg_items[i].words);
      unknot_fhir_put_text (text, "type", "integer");
      unknot_fhir_close (text, '}');
    }
  unknot_fhir_close (text, ']');
  unknot_fhir_end (bundle, UNKNOT_FHIR_WEEKS, id);
}

static void
add_response (UnknotFhirBundle       *bundle,
              UnknotEntry            *entry,
              const UnknotWeekRecord *week,
              const char             *id)
{
  const int answers[] = { week->pain, week->enjoyment, week->activity };
  g_autofree char *url = make_questionnaire_url ();
  GString *text = bundle->entries;

  unknot_fhir_begin (bundle, "QuestionnaireResponse", id);
  unknot_fhir_put_text (text, "questionnaire", url);
  unknot_fhir_put_text (text, "status", unknot_week_record_get_score (week) >= 0 ? "completed" : "in-progress");
  unknot_fhir_put_reference (text, "subject", bundle->source->patient);
  unknot_fhir_put_time (text, "authored", unknot_entry_get_time (entry));
  unknot_fhir_put_reference (text, "author", bundle->source->patient);
  unknot_fhir_put_reference (text, "source", bundle->source->patient);
  unknot_fhir_open (text, "item", '[');
  for (guint i = 0; i < G_N_ELEMENTS (peg_items); i++)
    if (answers[i] >= 0)
      {
        unknot_fhir_open (text, NULL, '{');
        unknot_fhir_put_text (text, "linkId", peg_items[i].link);
        unknot_fhir_put_text (text, "text", peg_items[i].words);
        unknot_fhir_open (text, "answer", '[');
        unknot_fhir_open (text, NULL, '{');
        unknot_fhir_put_whole (text, "valueInteger", answers[i]);
        unknot_fhir_close (text, '}');
        unknot_fhir_close (text, ']');
        unknot_fhir_close (text, '}');
      }
  unknot_fhir_close (text, ']');
  unknot_fhir_end (bundle, UNKNOT_FHIR_WEEKS, id);
}

static void
add_score (UnknotFhirBundle *bundle,
           UnknotEntry      *entry,
           int               tenths,
           const char       *response)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), "score");
  GString *text = bundle->entries;

  begin (bundle, entry, id, UNKNOT_FHIR_PEG_SCORE_CODE, "PEG score of the past week: mean of three numbers, 0 to 10");
  unknot_fhir_open (text, "valueQuantity", '{');
  unknot_fhir_put_tenths (text, "value", tenths);
  unknot_fhir_close (text, '}');
  unknot_fhir_open (text, "derivedFrom", '[');
  unknot_fhir_put_reference (text, NULL, response);
  unknot_fhir_close (text, ']');
  unknot_fhir_end (bundle, UNKNOT_FHIR_WEEKS, id);
}

void
unknot_fhir_add_week (UnknotFhirBundle *bundle,
                      UnknotEntry      *entry)
{
  g_autofree char *id = unknot_fhir_make_id (unknot_entry_get_uuid (entry), NULL);
  g_autofree char *impression = NULL;
  UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;

  if (!unknot_entry_get_week (entry, &week))
    return;

  if (week.pain >= 0 || week.enjoyment >= 0 || week.activity >= 0)
    {
      add_questionnaire (bundle);
      add_response (bundle, entry, &week, id);
    }
  if (unknot_week_record_get_score (&week) >= 0)
    add_score (bundle, entry, unknot_week_record_get_score (&week), id);

  impression = g_strdup (unknot_impression_to_id (week.impression));
  if (impression != NULL)
    g_strdelimit (impression, "-", ' ');
  add_words (bundle, UNKNOT_FHIR_WEEKS, entry, "impression", "The person's impression of the change since they began",
             impression);
  add_words (bundle, UNKNOT_FHIR_WEEKS, entry, "note", "Note of the week", week.note);
}

void
unknot_fhir_add_mark (UnknotFhirBundle *bundle,
                      UnknotEntry      *entry)
{
  g_autofree char *words = NULL;
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

  if (!unknot_entry_get_mark (entry, &mark) || mark.text == NULL)
    return;

  words = mark.note != NULL ? g_strconcat (mark.text, "\n", mark.note, NULL) : g_strdup (mark.text);
  add_words (bundle, UNKNOT_FHIR_EVENTS, entry, NULL, mark_words[mark.kind], words);
}
