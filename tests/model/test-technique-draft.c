/* Making an own technique: every step of it gives a file that the check takes, and nothing is lost on the way. */

#include "unknot-pack.h"
#include "unknot-technique-check.h"
#include "unknot-technique-draft.h"

#define UUID "0f9f6a1c-0000-4000-8000-000000000000"

typedef struct
{
  UnknotCatalogue      *catalogue;
  UnknotTechniqueRules *rules;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GError) error = NULL;

  self->catalogue = unknot_catalogue_load (folder, &error);
  g_assert_no_error (error);
  self->rules = unknot_technique_rules_new (self->catalogue);
  unknot_technique_rules_learn (self->rules);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  unknot_technique_rules_unref (self->rules);
  unknot_catalogue_unref (self->catalogue);
}

static UnknotTechniqueDraft *
begin (Fixture    *self,
       const char *id)
{
  return unknot_technique_draft_new (unknot_catalogue_lookup (self->catalogue, id), self->rules, UUID);
}

static void
assert_findings (UnknotTechniqueDraft *draft,
                 const char           *member,
                 int                   step)
{
  g_autoptr (GPtrArray) findings = unknot_technique_draft_check (draft);

  for (guint i = 0; i < findings->len; i++)
    {
      const UnknotFinding *finding = g_ptr_array_index (findings, i);

      g_test_message ("%s %d: %s", finding->member, finding->step, finding->sentence);
      if (member != NULL && g_str_equal (finding->member, member) && finding->step == step)
        return;
    }
  if (member == NULL)
    g_assert_cmpuint (findings->len, ==, 0);
  else
    g_error ("nothing found at %s", member);
}

/* As the store does it. */
static UnknotPack *
read_back (Fixture              *self,
           UnknotTechniqueDraft *draft)
{
  g_autoptr (GBytes) bytes = unknot_technique_draft_to_bytes (draft);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *name = g_strconcat (unknot_technique_draft_get_id (draft), ".json", NULL);
  UnknotPack *pack = unknot_pack_new (UNKNOT_PACK_OWN, "My Own");

  unknot_pack_add_file (pack, name, bytes, self->rules, taken);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 1);

  return pack;
}

static void
test_every_copy (Fixture       *self,
                 gconstpointer  data)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *base = unknot_catalogue_get (self->catalogue, i);
      g_autoptr (UnknotTechniqueDraft) draft = NULL;
      g_autoptr (UnknotPack) pack = NULL;
      g_autoptr (GPtrArray) way = unknot_technique_dup_way (base, FALSE);
      const UnknotTechnique *copy;

      if (!unknot_technique_can_be_copied (base))
        continue;
      g_test_message ("%s", base->id);
      draft = begin (self, base->id);
      assert_findings (draft, NULL, -1);
      g_assert_false (unknot_technique_draft_is_changed (draft));

      pack = read_back (self, draft);
      copy = unknot_pack_get (pack, 0);
      g_assert_cmpint (copy->origin, ==, UNKNOT_ORIGIN_OWN);
      g_assert_true (unknot_technique_is_alike (copy, base));
      g_assert_cmpuint (copy->steps->len, ==, way->len);
      g_assert_false (copy->has_chair);
      g_assert_cmpuint (copy->places->len, ==, base->places->len);
      g_assert_cmpstr (copy->summary, ==, base->summary);
      g_assert_cmpmem (copy->verdicts, sizeof copy->verdicts, base->verdicts, sizeof base->verdicts);
    }
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "cane");
  g_autofree char *cue = g_strdup (unknot_technique_draft_get_cue (draft, 2));

  g_assert_cmpstr (unknot_technique_draft_get_id (draft), ==, "cane-0f9f6a1c");
  g_assert_cmpstr (unknot_technique_draft_get_name (draft), ==, "Massage cane or umbrella, My Way");

  unknot_technique_draft_set_name (draft, "");
  assert_findings (draft, "name", -1);
  unknot_technique_draft_set_name (draft, "Evening cane");
  assert_findings (draft, NULL, -1);
  g_assert_true (unknot_technique_draft_is_changed (draft));

  unknot_technique_draft_set_cue (draft, 2, "One two three four five six seven eight nine ten eleven");
  assert_findings (draft, "cue", 2);
  unknot_technique_draft_set_cue (draft, 2, "");
  assert_findings (draft, "cue", 2);
  unknot_technique_draft_set_cue (draft, 2, cue);
  assert_findings (draft, NULL, -1);

  unknot_technique_draft_set_text (draft, 1, "Pull as you like.");
  assert_findings (draft, "steps", -1);
  unknot_technique_draft_set_text (draft, 1, "Pull until {target}. Never above {cap}.");
  assert_findings (draft, NULL, -1);
  unknot_technique_draft_set_summary (draft, "");
  assert_findings (draft, "summary", -1);
}

static void
test_steps (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "cane");
  g_autoptr (UnknotPack) pack = NULL;
  JsonObject *removed;
  const UnknotTechnique *copy;

  g_assert_cmpuint (unknot_technique_draft_get_n_steps (draft), ==, 5);
  unknot_technique_draft_move_step (draft, 3, 2);
  g_assert_cmpstr (unknot_technique_draft_get_picture (draft, 2), ==, "cane_pump");
  g_assert_cmpstr (unknot_technique_draft_get_picture (draft, 3), ==, "cane_hold");
  unknot_technique_draft_move_step (draft, 2, 3);
  g_assert_false (unknot_technique_draft_is_changed (draft));

  removed = unknot_technique_draft_remove_step (draft, 4);
  assert_findings (draft, "steps", -1);
  unknot_technique_draft_insert_step (draft, 4, removed);
  g_assert_false (unknot_technique_draft_is_changed (draft));

  g_assert_cmpuint (unknot_technique_draft_add_step (draft, "cane_hold"), ==, 5);
  unknot_technique_draft_move_step (draft, 5, 4);
  assert_findings (draft, NULL, -1);
  pack = read_back (self, draft);
  copy = unknot_pack_get (pack, 0);
  g_assert_cmpstr (unknot_technique_get_step (copy, 4)->id, ==, "hold-2");
  g_assert_cmpstr (unknot_technique_get_step (copy, 4)->cue, ==, unknot_technique_get_step (copy, 2)->cue);
}

static void
test_numbers (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "cane");
  g_autoptr (UnknotPack) pack = NULL;
  const UnknotTechnique *copy;
  int most;

  g_assert_true (unknot_technique_draft_get_scales (draft, 2));
  g_assert_cmpint (unknot_technique_draft_get_seconds (draft, 2, &most), ==, 60);
  g_assert_cmpint (most, ==, 60);
  unknot_technique_draft_set_seconds (draft, 2, 15);
  g_assert_cmpint (unknot_technique_draft_get_seconds (draft, 2, NULL), ==, 15);

  g_assert_cmpint (unknot_technique_draft_get_seconds (draft, 3, &most), ==, 3);
  g_assert_cmpint (most, ==, 18);
  g_assert_cmpint (unknot_technique_draft_get_repetitions (draft, 3, &most), ==, 5);
  g_assert_cmpint (most, ==, 30);
  unknot_technique_draft_set_repetitions (draft, 3, 8);
  unknot_technique_draft_set_seconds (draft, 3, 4);
  assert_findings (draft, NULL, -1);

  pack = read_back (self, draft);
  copy = unknot_pack_get (pack, 0);
  g_assert_cmpint (copy->dose.hold_start, ==, 15);
  g_assert_cmpint (copy->dose.max_hold_seconds, ==, 15);
  g_assert_cmpint (unknot_technique_get_step (copy, 3)->repetitions, ==, 8);

  unknot_technique_draft_set_seconds (draft, 3, 60);
  assert_findings (draft, "seconds", 3);
}

static void
test_muscles (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "cane");
  g_auto (GStrv) muscles = unknot_technique_draft_list_muscles (draft);
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (UnknotTechniqueDraft) again = NULL;

  g_assert_cmpuint (g_strv_length (muscles), ==, 13);
  for (guint i = 0; muscles[i] != NULL; i++)
    unknot_technique_draft_set_muscle (draft, muscles[i], FALSE);
  assert_findings (draft, "places", -1);
  unknot_technique_draft_set_muscle (draft, "rhomboids", TRUE);
  assert_findings (draft, NULL, -1);

  /* Changed again, it is still the same, and what it was not for can come back. */
  pack = read_back (self, draft);
  again = unknot_technique_draft_new (unknot_pack_get (pack, 0), self->rules, UUID);
  g_assert_false (unknot_technique_draft_is_changed (again));
  g_assert_cmpstr (unknot_technique_draft_get_id (again), ==, unknot_technique_draft_get_id (draft));
  g_assert_true (unknot_technique_draft_get_muscle (again, "rhomboids"));
  g_assert_false (unknot_technique_draft_get_muscle (again, "trapezius-upper"));
  unknot_technique_draft_set_muscle (again, "trapezius-upper", TRUE);
  assert_findings (again, NULL, -1);
}

static void
test_pictures (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "cane");

  unknot_technique_draft_set_picture (draft, 2, "cane_pump");
  g_assert_cmpstr (unknot_technique_draft_get_picture (draft, 2), ==, "cane_pump");
  assert_findings (draft, NULL, -1);
  unknot_technique_draft_set_picture (draft, 2, "massage-gun_spot");
  assert_findings (draft, "pose", 2);
}

/* What was changed is left out where only flat hands are allowed, and something must stay for there. */
static void
test_flat_hands (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "helper-massage");
  g_autoptr (UnknotPack) pack = NULL;
  const UnknotTechnique *copy;

  unknot_technique_draft_set_cue (draft, 2, "Knead as bread.");
  assert_findings (draft, NULL, -1);
  pack = read_back (self, draft);
  copy = unknot_pack_get (pack, 0);
  g_assert_true (unknot_technique_get_step (copy, 2)->skip_flat);

  for (guint i = 0; i < unknot_technique_draft_get_n_steps (draft); i++)
    unknot_technique_draft_set_cue (draft, i, "Press.");
  assert_findings (draft, "steps", -1);
}

/* At a place where some steps are left out, so is what was changed. */
static void
test_notes (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (UnknotTechniqueDraft) draft = begin (self, "knees-to-chest");
  g_autoptr (UnknotPack) pack = NULL;
  const UnknotTechnique *copy;
  const UnknotNote *note;

  unknot_technique_draft_add_step (draft, "knees-to-chest_both");
  unknot_technique_draft_move_step (draft, 5, 3);
  assert_findings (draft, NULL, -1);
  pack = read_back (self, draft);
  copy = unknot_pack_get (pack, 0);
  note = g_ptr_array_index (copy->notes, 0);
  g_assert_true (g_strv_contains ((const char * const *) note->skip, "both"));
  g_assert_true (g_strv_contains ((const char * const *) note->skip, "both-2"));

  unknot_technique_draft_set_muscle (draft, "multifidi", FALSE);
  assert_findings (draft, NULL, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/technique-draft/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("every-copy", test_every_copy);
  ADD ("words", test_words);
  ADD ("steps", test_steps);
  ADD ("numbers", test_numbers);
  ADD ("muscles", test_muscles);
  ADD ("pictures", test_pictures);
  ADD ("flat-hands", test_flat_hands);
  ADD ("notes", test_notes);
#undef ADD

  return g_test_run ();
}
