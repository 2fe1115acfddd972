/* Own techniques in plans: a copy stands behind what it is based on, has its own dose, and never more than that. */

#include "rules-fixture.h"
#include "unknot-pack.h"

typedef struct
{
  Rules            rules;
  UnknotPack      *pack;
  UnknotCatalogue *joined;
} Fixture;

static void
add_copy (Fixture              *self,
          UnknotTechniqueRules *rules,
          GHashTable           *taken,
          const char           *base,
          const char           *from,
          const char           *to)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->rules.catalogue, base);
  gsize length;
  const char *text = g_bytes_get_data (technique->bytes, &length);
  g_autoptr (GString) copy = g_string_new_len (text, (gssize) length);
  g_autofree char *was = g_strdup_printf ("\"id\": \"%s\",", base);
  g_autofree char *is = g_strdup_printf ("\"id\": \"own-%s\", \"based_on\": \"%s\",", base, base);
  g_autofree char *file = g_strdup_printf ("own-%s.json", base);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpuint (g_string_replace (copy, was, is, 1), ==, 1);
  if (from != NULL)
    g_assert_cmpuint (g_string_replace (copy, from, to, 0), >, 0);
  bytes = g_bytes_new (copy->str, copy->len);
  unknot_pack_add_file (self->pack, file, bytes, rules, taken);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GListStore) packs = g_list_store_new (UNKNOT_TYPE_PACK);
  g_autoptr (UnknotTechniqueRules) rules = NULL;

  rules_load (&self->rules);
  rules = unknot_technique_rules_new (self->rules.catalogue);
  unknot_technique_rules_learn (rules);
  self->pack = unknot_pack_new ("own", "My Own");
  add_copy (self, rules, taken, "ball-wall", "\"max_hold_seconds\": 60", "\"max_hold_seconds\": 25");
  add_copy (self, rules, taken, "self-hug", "seconds\": 30", "seconds\": 20");
  add_copy (self, rules, taken, "blade-squeeze", "\"repetitions\": 10", "\"repetitions\": 4");
  add_copy (self, rules, taken, "band-row", "\"repetitions\": 10", "\"repetitions\": 16");
  g_assert_cmpuint (g_strv_length ((char **) unknot_pack_get_problems (self->pack)), ==, 0);
  g_list_store_append (packs, self->pack);
  self->joined = unknot_catalogue_join (self->rules.catalogue, G_LIST_MODEL (packs));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  unknot_catalogue_unref (self->joined);
  g_object_unref (self->pack);
  rules_clear (&self->rules);
}

static UnknotSituation *
make_situation (int sessions)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, "rhomboids", UNKNOT_SIDE_LEFT, 4, 60);
  situation->age = 40;
  situation->minutes = 20;
  situation->experience = sessions;
  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL)
                     | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CHAIR) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL)
                     | UNKNOT_TOOL_BIT (UNKNOT_TOOL_BAND);

  return situation;
}

static void
add_past (UnknotSituation *situation,
          const char      *technique,
          int              sessions,
          int              soreness)
{
  UnknotSituationPast *past = unknot_situation_add_past (situation, technique, "rhomboids");

  past->sessions = sessions;
  past->days = sessions;
  past->soreness_next_day = soreness;
  past->hours_since = 200;
}

/* The item, or what it can be swapped for. */
static const UnknotPlanItem *
find (const UnknotPlan *made,
      const char       *id,
      gboolean         *swap)
{
  for (guint i = 0; i < made->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (made, i);

      *swap = FALSE;
      if (g_str_equal (item->technique->id, id))
        return item;
      *swap = TRUE;
      for (guint j = 0; j < item->swaps->len; j++)
        if (g_str_equal (unknot_plan_get_swap (item, j)->technique->id, id))
          return unknot_plan_get_swap (item, j);
    }

  return NULL;
}

static UnknotPlan *
plan (Fixture               *self,
      const UnknotSituation *situation)
{
  return unknot_planner_plan (self->joined, self->rules.rules, self->rules.atlas, situation);
}

/* Nothing that is chosen without copies goes to one, and each can be taken in its place. */
static void
test_behind (Fixture       *self,
             gconstpointer  data)
{
  static const char * const bases[] = { "ball-wall", "self-hug", "blade-squeeze" };
  g_autoptr (UnknotSituation) situation = make_situation (20);
  g_autoptr (UnknotPlan) made = plan (self, situation);
  g_autoptr (UnknotPlan) without = unknot_planner_plan (self->rules.catalogue, self->rules.rules, self->rules.atlas,
                                                        situation);

  g_assert_cmpuint (made->items->len, ==, without->items->len);
  for (guint i = 0; i < made->items->len; i++)
    g_assert_cmpstr (unknot_plan_get_item (made, i)->technique->id, ==,
                     unknot_plan_get_item (without, i)->technique->id);

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      g_autofree char *id = g_strconcat ("own-", bases[i], NULL);
      gboolean swap;

      g_assert_nonnull (find (made, bases[i], &swap));
      g_assert_false (swap);
      g_assert_nonnull (find (made, id, &swap));
      g_assert_true (swap);
    }
}

/* The person's own numbers, where they are less than the week plan's; never more. */
static void
test_dose (Fixture       *self,
           gconstpointer  data)
{
  for (int sessions = 0; sessions < 40; sessions += 4)
    {
      g_autoptr (UnknotSituation) situation = make_situation (sessions);
      g_autoptr (UnknotPlan) made = NULL;
      static const char * const bases[] = { "ball-wall", "self-hug", "blade-squeeze", "band-row" };
      gboolean swap;

      add_past (situation, "own-ball-wall", 30, 1);
      made = plan (self, situation);
      g_assert_cmpint (find (made, "own-ball-wall", &swap)->hold_seconds, <=, 25);
      g_assert_cmpint (find (made, "own-self-hug", &swap)->hold_seconds, ==, 20);
      g_assert_cmpint (find (made, "own-blade-squeeze", &swap)->repetitions, ==, 4);
      for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
        {
          g_autofree char *id = g_strconcat ("own-", bases[i], NULL);
          const UnknotPlanItem *base = find (made, bases[i], &swap);
          const UnknotPlanItem *own = find (made, id, &swap);

          g_assert_true (base != NULL && own != NULL);
          g_assert_cmpint (own->cap, <=, base->cap);
          g_assert_cmpint (own->repetitions, <=, base->repetitions);
          g_assert_cmpint (own->holds, <=, base->holds);
          g_assert_cmpint (own->sets, <=, base->sets);
        }
    }
}

/* Sore from the one, gentle with the other. */
static void
test_sore (Fixture       *self,
           gconstpointer  data)
{
  static const char * const pairs[][2] = { { "ball-wall", "own-ball-wall" }, { "own-ball-wall", "ball-wall" } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (20);
      g_autoptr (UnknotPlan) made = NULL;
      gboolean swap;

      add_past (situation, pairs[i][0], 4, 6);
      made = plan (self, situation);
      g_assert_cmpint (find (made, pairs[i][1], &swap)->cap, ==,
                       unknot_safety_get_choosing (self->rules.rules)->cap_caution);
    }
}

/* What changed nothing for two weeks goes behind, and so does its copy (F7). */
static void
test_stuck (Fixture       *self,
            gconstpointer  data)
{
  static const char * const stuck[] = { "own-blade-squeeze", "ball-wall", NULL };
  g_autoptr (UnknotSituation) situation = make_situation (20);
  g_autoptr (UnknotPlan) made = NULL;
  gboolean swap;

  situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE);
  situation->progress.swap = g_strdupv ((char **) stuck);
  made = plan (self, situation);
  g_assert_nonnull (find (made, "cane", &swap));
  g_assert_false (swap);
  g_assert_nonnull (find (made, "own-ball-wall", &swap));
  g_assert_true (swap);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/own/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("behind", test_behind);
  ADD ("dose", test_dose);
  ADD ("sore", test_sore);
  ADD ("stuck", test_stuck);
#undef ADD

  return g_test_run ();
}
