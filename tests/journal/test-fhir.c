#include "unknot-fhir.h"

#include <string.h>

#include "../fake-stamper.h"
#include "unknot-records.h"

#define DOCUMENT "11111111-0000-4000-8000-000000000000"
#define COMPOSITION "22222222-0000-4000-8000-000000000000"
#define PATIENT "33333333-0000-4000-8000-000000000000"

typedef struct
{
  FakeStamper      fake;
  UnknotAnatomy   *anatomy;
  UnknotCatalogue *catalogue;
  GPtrArray       *texts;
  GBytes          *bytes;
  JsonNode        *bundle;
  GHashTable      *resources;   /* fullUrl → JsonObject */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) anatomy = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GError) error = NULL;

  fake_stamper_init (&self->fake, "2026-11-21T08:00:00+01:00");
  self->anatomy = unknot_anatomy_load (anatomy, &error);
  g_assert_no_error (error);
  self->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_pointer (&self->resources, g_hash_table_unref);
  g_clear_pointer (&self->bundle, json_node_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_ptr_array_unref (self->texts);
  unknot_catalogue_unref (self->catalogue);
  unknot_anatomy_unref (self->anatomy);
}

/* Takes the entry, and says which it was. */
static char *
add (Fixture     *self,
     UnknotEntry *entry)
{
  g_autoptr (UnknotEntry) owned = entry;

  fake_stamper_pass (&self->fake, 60);
  g_ptr_array_add (self->texts, unknot_entry_to_text (owned));
  return g_strdup (unknot_entry_get_uuid (owned));
}

static char *
add_knot (Fixture         *self,
          UnknotKnotEvent  event,
          const char      *knot,
          const char      *muscle,
          UnknotSide       side)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.event = event;
  record.knot = knot;
  record.muscle = muscle;
  record.side = side;
  record.view = UNKNOT_VIEW_BACK;
  record.label = event == UNKNOT_KNOT_MOVED ? "the old one" : NULL;
  return add (self, unknot_entry_new_knot (&record, &self->fake.stamper));
}

static void
add_rating (Fixture                  *self,
            const UnknotRatingRecord *rating)
{
  g_free (add (self, unknot_entry_new_rating (rating, &self->fake.stamper)));
}

static void
add_session (Fixture    *self,
             const char *first,
             const char *second)
{
  UnknotSessionKnot knots[] = {
    { first, "trapezius-upper", UNKNOT_SIDE_LEFT, 6, 4 }, { second, "rhomboids", UNKNOT_SIDE_RIGHT, -1, 2 },
  };
  UnknotSessionItem items[] = {
    { "ball-wall", "rhomboids", 90, FALSE }, { "own-thing", "rhomboids", 60, TRUE, "My own thing" },
  };
  UnknotSessionRecord session = { knots, 2, items, 2, UNKNOT_FEEL_RIGHT, "sharp-pain", TRUE, "Too hard" };

  g_free (add (self, unknot_entry_new_session (&session, &self->fake.stamper)));
}

static void
add_diary (Fixture *self)
{
  char *tags[] = { (char *) "long-sitting", NULL };
  char *own_tags[] = { (char *) "garden", NULL };
  UnknotDayRecord day = { 4, 7, 3, 6, 5, "slept badly", tags, own_tags, 20, UNKNOT_PAINKILLER_TAKEN, "massage" };
  UnknotWeekRecord week = { 4, 5, 4, UNKNOT_IMPRESSION_MUCH_IMPROVED, "so so" };
  UnknotWeekRecord part = UNKNOT_WEEK_RECORD_INIT;
  UnknotMarkRecord mark = { "tablets", TRUE, UNKNOT_MARK_MEDICINE, "twice a day" };

  part.enjoyment = 2;
  g_free (add (self, unknot_entry_new_day (&day, &self->fake.stamper)));
  g_free (add (self, unknot_entry_new_week (&week, &self->fake.stamper)));
  g_free (add (self, unknot_entry_new_week (&part, &self->fake.stamper)));
  g_free (add (self, unknot_entry_new_mark (&mark, &self->fake.stamper)));
}

/* Something of every kind, and of every answer that becomes something. */
static void
add_all (Fixture *self)
{
  UnknotRatingRecord now = { .pain = 6, .soreness = -1, .note = "\"after\" work,\nback\\neck\tü" };
  UnknotRatingRecord next_day = { .pain = -1, .soreness = 3, .bruise = TRUE };
  UnknotRatingRecord worst = { .pain = 8, .frame = UNKNOT_FRAME_WORST, .soreness = -1 };
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;
  UnknotAllowRecord allow = { "ball-wall" };
  g_autofree char *neck = add_knot (self, UNKNOT_KNOT_FOUND, NULL, "trapezius-upper", UNKNOT_SIDE_LEFT);
  g_autofree char *back = add_knot (self, UNKNOT_KNOT_FOUND, NULL, "rhomboids", UNKNOT_SIDE_RIGHT);

  now.knot = next_day.knot = neck;
  add_rating (self, &now);
  add_session (self, neck, back);
  add_rating (self, &next_day);
  add_rating (self, &worst);
  g_free (add_knot (self, UNKNOT_KNOT_MOVED, neck, "levator-scapulae", UNKNOT_SIDE_LEFT));
  g_free (add_knot (self, UNKNOT_KNOT_GONE, back, NULL, UNKNOT_SIDE_MIDDLE));
  press.knot = neck;
  press.muscle = "infraspinatus";
  press.side = UNKNOT_SIDE_LEFT;
  press.answer = UNKNOT_PRESS_UNSURE;
  g_free (add (self, unknot_entry_new_press (&press, &self->fake.stamper)));
  add_diary (self);
  g_free (add (self, unknot_entry_new_allow (&allow, &self->fake.stamper)));
}

static GBytes *
make (Fixture *self)
{
  UnknotFhirSource source = {
    self->texts, self->anatomy, self->catalogue, self->fake.now, DOCUMENT, COMPOSITION, PATIENT,
  };

  return unknot_fhir_write (&source);
}

static void
write_bundle (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  JsonArray *entries;

  self->bytes = make (self);
  self->bundle = json_from_string (g_bytes_get_data (self->bytes, NULL), &error);
  g_assert_no_error (error);
  self->resources = g_hash_table_new (g_str_hash, g_str_equal);
  entries = json_object_get_array_member (json_node_get_object (self->bundle), "entry");
  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);
      const char *url = json_object_get_string_member (entry, "fullUrl");
      JsonObject *resource = json_object_get_object_member (entry, "resource");

      g_assert_true (g_str_has_prefix (url, "urn:uuid:"));
      g_assert_true (g_uuid_string_is_valid (url + strlen ("urn:uuid:")));
      g_assert_cmpstr (json_object_get_string_member (resource, "id"), ==, url + strlen ("urn:uuid:"));
      g_assert_true (g_hash_table_insert (self->resources, (gpointer) url, resource));
    }
}

typedef void (* Visit) (Fixture    *self,
                        JsonObject *object);

static void
walk (Fixture  *self,
      JsonNode *node,
      Visit     visit)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      g_assert_cmpuint (json_array_get_length (array), >, 0);
      for (guint i = 0; i < json_array_get_length (array); i++)
        walk (self, json_array_get_element (array, i), visit);
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) names = json_object_get_members (object);

      g_assert_nonnull (names);
      visit (self, object);
      for (GList *l = names; l != NULL; l = l->next)
        walk (self, json_object_get_member (object, l->data), visit);
    }
  else
    g_assert_false (JSON_NODE_HOLDS_NULL (node));
}

static void
check_reference (Fixture    *self,
                 JsonObject *object)
{
  const char *reference = json_object_get_string_member_with_default (object, "reference", NULL);
  const char *questionnaire = json_object_get_string_member_with_default (object, "questionnaire", NULL);

  if (reference != NULL)
    g_assert_true (g_hash_table_contains (self->resources, reference));
  if (questionnaire != NULL)
    g_assert_true (g_hash_table_contains (self->resources, questionnaire));
}

/* All that is referred to is there, and nothing is empty. */
static void
test_references (Fixture       *self,
                 gconstpointer  data)
{
  add_all (self);
  write_bundle (self);
  walk (self, self->bundle, check_reference);
}

/* What clinical.md E7 marks as seen, and nothing else. */
static void
check_code (Fixture    *self,
            JsonObject *object)
{
  static const char * const seen[] = { "72514-3", "91148-7", "75893-8", "91145-3", "91146-1", "91147-9", NULL };

  if (!json_object_has_member (object, "system"))
    return;
  if (!json_object_has_member (object, "code"))
    {
      g_assert_cmpstr (json_object_get_string_member (object, "system"), ==, "urn:ietf:rfc:3986");
      return;
    }

  g_assert_cmpstr (json_object_get_string_member (object, "system"), ==, "http://loinc.org");
  g_assert_true (g_strv_contains (seen, json_object_get_string_member (object, "code")));
}

static void
test_codes (Fixture       *self,
            gconstpointer  data)
{
  static const char * const never[] = {
    "snomed", "icd-10", "LA6113", "7771000", "24028007", "51440002", "161891005", "81680005", "38208-5", "\"Condition\"",
  };
  const char *text;

  add_all (self);
  write_bundle (self);
  walk (self, self->bundle, check_code);
  text = g_bytes_get_data (self->bytes, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    g_assert_null (strstr (text, never[i]));
}

/* What R4 asks each kind of resource for: a member, and whether it is a list. */
static const struct
{
  const char *type;
  const char *member;
  gboolean    is_list;
} required[] = {
  { "Composition", "status", FALSE }, { "Composition", "type", FALSE }, { "Composition", "date", FALSE },
  { "Composition", "author", TRUE }, { "Composition", "title", FALSE },
  { "BodyStructure", "patient", FALSE },
  { "Observation", "status", FALSE }, { "Observation", "code", FALSE },
  { "Procedure", "status", FALSE }, { "Procedure", "subject", FALSE },
  { "Questionnaire", "status", FALSE }, { "QuestionnaireResponse", "status", FALSE },
};

/* Members that are lists, and those that are not, wherever they stand on a resource. */
static const struct
{
  const char *type;
  const char *lists;
  const char *singles;
} shapes[] = {
  { "Composition", "author section", "resourceType id status type subject date title" },
  { "Patient", "", "resourceType id" },
  { "BodyStructure", "locationQualifier", "resourceType id active location description patient" },
  { "Observation", "category performer focus partOf derivedFrom note",
    "resourceType id status code subject effectiveDateTime bodySite valueInteger valueBoolean valueString valueQuantity "
    "valueCodeableConcept" },
  { "Procedure", "performer bodySite complication note",
    "resourceType id status statusReason code subject performedPeriod" },
  { "Questionnaire", "subjectType code item", "resourceType id url title status" },
  { "QuestionnaireResponse", "item", "resourceType id questionnaire status subject authored author source" },
};

static void
check_shape (JsonObject *resource,
             const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_auto (GStrv) lists = g_strsplit (shapes[i].lists, " ", -1);
      g_auto (GStrv) singles = g_strsplit (shapes[i].singles, " ", -1);
      g_autoptr (GList) names = json_object_get_members (resource);

      if (!g_str_equal (shapes[i].type, type))
        continue;
      for (GList *l = names; l != NULL; l = l->next)
        if (JSON_NODE_HOLDS_ARRAY (json_object_get_member (resource, l->data)))
          g_assert_true (g_strv_contains ((const char * const *) lists, l->data));
        else
          g_assert_true (g_strv_contains ((const char * const *) singles, l->data));
      return;
    }

  g_assert_not_reached ();
}

static void
test_cardinalities (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr (GHashTable) types = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer value;

  add_all (self);
  write_bundle (self);
  g_hash_table_iter_init (&iter, self->resources);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const char *type = json_object_get_string_member (value, "resourceType");

      g_hash_table_add (types, (gpointer) type);
      check_shape (value, type);
      for (guint i = 0; i < G_N_ELEMENTS (required); i++)
        if (g_str_equal (required[i].type, type))
          {
            g_assert_true (json_object_has_member (value, required[i].member));
            g_assert_true (JSON_NODE_HOLDS_ARRAY (json_object_get_member (value, required[i].member))
                           == required[i].is_list);
          }
    }
  g_assert_cmpuint (g_hash_table_size (types), ==, G_N_ELEMENTS (shapes));
}

/* A document has an identifier and a moment, and begins with its first page. */
static void
assert_document (Fixture *self)
{
  JsonObject *bundle = json_node_get_object (self->bundle);
  JsonArray *entries = json_object_get_array_member (bundle, "entry");
  JsonObject *first = json_object_get_object_member (json_array_get_object_element (entries, 0), "resource");

  g_assert_cmpstr (json_object_get_string_member (bundle, "resourceType"), ==, "Bundle");
  g_assert_cmpstr (json_object_get_string_member (bundle, "type"), ==, "document");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (bundle, "identifier"), "value"), ==,
                   "urn:uuid:" DOCUMENT);
  g_assert_true (json_object_has_member (bundle, "timestamp"));
  g_assert_cmpstr (json_object_get_string_member (first, "resourceType"), ==, "Composition");
}

/* An empty journal is a document without parts. */
static void
test_empty (Fixture       *self,
            gconstpointer  data)
{
  write_bundle (self);
  assert_document (self);
  walk (self, self->bundle, check_reference);
  g_assert_cmpuint (g_hash_table_size (self->resources), ==, 2);
  g_assert_false (json_object_has_member (g_hash_table_lookup (self->resources, "urn:uuid:" COMPOSITION), "section"));
}

/* The same bytes every time, as they stand in the file beside this test. */
static void
test_same (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "journal", "fhir", "diary.json", NULL);
  g_autofree char *wanted = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  add_all (self);
  write_bundle (self);
  assert_document (self);
  again = make (self);
  g_assert_true (g_bytes_equal (self->bytes, again));
  g_file_get_contents (path, &wanted, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (self->bytes, NULL), g_bytes_get_size (self->bytes), wanted, length);
}

static JsonObject *
find (Fixture    *self,
      const char *uuid)
{
  g_autofree char *url = g_strconcat ("urn:uuid:", uuid, NULL);

  return g_hash_table_lookup (self->resources, url);
}

/* What a person typed comes through whole; the place is the one that the knot has now. */
static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  JsonObject *rating;

  add_all (self);
  write_bundle (self);
  rating = find (self, "00000000-0000-4000-8000-000000000003");
  g_assert_cmpint (json_object_get_int_member (rating, "valueInteger"), ==, 6);
  g_assert_cmpstr (json_object_get_string_member (rating, "effectiveDateTime"), ==, "2026-11-21T10:00:00+01:00");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (rating, "bodySite"), "text"), ==,
                   "M. levator scapulae, left");
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (
                                                    json_object_get_array_member (rating, "note"), 0), "text"), ==,
                   "\"after\" work,\nback\\neck\tü");
}

/* Entries that other programs wrote: no UUID, a knot that nobody found, nonsense. */
static void
test_odd (Fixture       *self,
          gconstpointer  data)
{
  static const char * const texts[] = {
    "{\"uuid\":\"a b\",\"type\":\"rating\",\"time\":\"2026-11-21T10:00:00+01:00\",\"pain\":3,\"knot\":\"nobody\"}",
    "{\"uuid\":\"ABCDEF00-0000-4000-8000-000000000001\",\"type\":\"rating\",\"time\":\"2026-11-21T10:00:00.250-05:30\","
    "\"pain\":4}",
    "{\"uuid\":\"n\",\"type\":\"rating\",\"time\":\"2026-11-21T10:00:00+01:00\",\"note\":\"only words\"}",
    "{\"uuid\":\"s\",\"type\":\"session\",\"time\":\"2026-11-21T10:00:00+01:00\",\"knots\":[{},{\"before\":3}]}",
    "{\"uuid\":\"w\",\"type\":\"week\",\"time\":\"2026-11-21T10:00:00+01:00\"}",
    "{\"uuid\":\"m\",\"type\":\"mark\",\"time\":\"2026-11-21T10:00:00+01:00\"}",
    "{\"uuid\":\"x\",\"type\":\"scan\",\"time\":\"2026-11-21T10:00:00+01:00\"}",
    "{\"uuid\":\"y\"}",
    "nonsense",
  };
  JsonObject *rating;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_ptr_array_add (self->texts, g_strdup (texts[i]));
  write_bundle (self);
  walk (self, self->bundle, check_reference);
  rating = find (self, "abcdef00-0000-4000-8000-000000000001");
  g_assert_cmpint (json_object_get_int_member (rating, "valueInteger"), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (rating, "effectiveDateTime"), ==, "2026-11-21T10:00:00.250-05:30");
  /* The first page, the person, two ratings, a note and a session; what was before and after it, of nothing. */
  g_assert_cmpuint (g_hash_table_size (self->resources), ==, 6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/fhir/references", Fixture, NULL, set_up, test_references, tear_down);
  g_test_add ("/fhir/codes", Fixture, NULL, set_up, test_codes, tear_down);
  g_test_add ("/fhir/cardinalities", Fixture, NULL, set_up, test_cardinalities, tear_down);
  g_test_add ("/fhir/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/fhir/same", Fixture, NULL, set_up, test_same, tear_down);
  g_test_add ("/fhir/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/fhir/odd", Fixture, NULL, set_up, test_odd, tear_down);

  return g_test_run ();
}
