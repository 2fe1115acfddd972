/* A plan in the hand: swapping, numbers in texts, words of levels and gates. */

#include "unknot-catalogue.h"
#include "unknot-plan.h"

static UnknotCatalogue *
load (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  return unknot_catalogue_load (folder, NULL);
}

static UnknotPlanItem *
make_item (UnknotCatalogue *catalogue,
           const char      *id,
           int              seconds)
{
  UnknotPlanItem *item = unknot_plan_item_new (unknot_catalogue_lookup (catalogue, id), UNKNOT_SLOT_PRESSURE);

  item->seconds = seconds;
  item->target = 3;
  item->cap = 4;
  unknot_plan_item_add_reason (item, (UnknotReason) { .code = UNKNOT_REASON_SUITS });

  return item;
}

static UnknotPlan *
make_plan (UnknotCatalogue *catalogue)
{
  UnknotPlan *plan = unknot_plan_new ();
  UnknotPlanItem *first = make_item (catalogue, "ball-wall", 60);
  UnknotPlanItem *heat = make_item (catalogue, "heat", 900);

  g_ptr_array_add (first->swaps, make_item (catalogue, "cane", 50));
  g_ptr_array_add (first->swaps, make_item (catalogue, "fingers", 90));
  heat->apart = TRUE;
  g_ptr_array_add (plan->items, first);
  g_ptr_array_add (plan->items, heat);
  plan->guided_seconds = 60;

  return plan;
}

static void
test_swap (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();
  g_autoptr (UnknotPlan) plan = make_plan (catalogue);
  g_autoptr (UnknotPlan) swapped = unknot_plan_swap (plan, 0, 1);
  g_autoptr (UnknotPlan) back = NULL;
  const UnknotPlanItem *item = unknot_plan_get_item (swapped, 0);

  g_assert_cmpstr (item->technique->id, ==, "fingers");
  g_assert_cmpint (swapped->guided_seconds, ==, 90);
  g_assert_cmpuint (item->swaps->len, ==, 2);
  g_assert_cmpstr (unknot_plan_get_swap (item, 0)->technique->id, ==, "cane");
  g_assert_cmpstr (unknot_plan_get_swap (item, 1)->technique->id, ==, "ball-wall");
  g_assert_cmpuint (item->reasons->len, ==, 1);

  /* The plan before is untouched, and a swap can be taken back. */
  g_assert_cmpstr (unknot_plan_get_item (plan, 0)->technique->id, ==, "ball-wall");
  back = unknot_plan_swap (swapped, 0, 1);
  g_assert_cmpstr (unknot_plan_get_item (back, 0)->technique->id, ==, "ball-wall");
  g_assert_cmpint (back->guided_seconds, ==, 60);
  g_assert_cmpuint (unknot_plan_get_item (back, 0)->swaps->len, ==, 2);
}

static void
test_text (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();
  g_autoptr (UnknotPlanItem) item = make_item (catalogue, "cane", 50);
  g_autofree char *text = unknot_plan_item_dup_text (item, "At {target}, at most {cap}; {target}, 20 % of {it}.");

  g_assert_cmpstr (text, ==, "At 3, at most 4; 3, 20 % of {it}.");
}

static void
test_words (void)
{
  UnknotLevel level;
  UnknotGate gate;

  for (int i = 0; i < UNKNOT_N_LEVELS; i++)
    {
      g_assert_true (unknot_level_from_id (unknot_level_to_id ((UnknotLevel) i), &level));
      g_assert_cmpint (level, ==, i);
    }
  for (int i = 0; i < UNKNOT_N_GATES; i++)
    {
      g_assert_true (unknot_gate_from_id (unknot_gate_to_id ((UnknotGate) i), &gate));
      g_assert_cmpint (gate, ==, i);
    }
  g_assert_false (unknot_level_from_id ("fine", &level));
  g_assert_false (unknot_gate_from_id ("G13", &gate));
  g_assert_cmpstr (unknot_kind_to_id (UNKNOT_KIND_MOVEMENT), ==, "movement");
  g_assert_cmpstr (unknot_slot_to_id (UNKNOT_SLOT_AFTER), ==, "after");
}

/* As an item, as a swap, and not at all; first where nothing need be swapped. */
static void
test_find (void)
{
  static const struct
  {
    const char *technique;
    gboolean found;
    guint item;
    guint swap;
  } cases[] = {
    { "ball-wall", TRUE, 0, 2 },
    { "cane", TRUE, 0, 0 },
    { "fingers", TRUE, 0, 1 },
    { "heat", TRUE, 1, 0 },
    { "roller", FALSE, 9, 9 },
  };
  g_autoptr (UnknotCatalogue) catalogue = load ();
  g_autoptr (UnknotPlan) plan = make_plan (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint item = 9, swap = 9;

      g_assert_true (unknot_plan_find (plan, cases[i].technique, &item, &swap) == cases[i].found);
      g_assert_cmpuint (item, ==, cases[i].item);
      g_assert_cmpuint (swap, ==, cases[i].swap);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/find", test_find);
  g_test_add_func ("/plan/swap", test_swap);
  g_test_add_func ("/plan/text", test_text);
  g_test_add_func ("/plan/words", test_words);

  return g_test_run ();
}
