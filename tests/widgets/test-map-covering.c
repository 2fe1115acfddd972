#include "map-fixture.h"

#include "unknot-map-covering.h"

#define WIDTH 300
#define HEIGHT 400

typedef struct
{
  MapFixture map;
  UnknotMapCovering *covering;
  UnknotMapArea area;
  int n_changed;
} Fixture;

static void
count_up (int *count)
{
  (*count)++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const UnknotTransform transform = { 0.4, 5, 5 };

  map_fixture_init (&fixture->map);
  fixture->area = (UnknotMapArea) {
    .width = WIDTH, .height = HEIGHT, .scale = 1, .shown = transform, .goal = transform, .whole = transform,
  };
  fixture->covering = unknot_map_covering_new ();
  unknot_map_covering_set_look (fixture->covering, fixture->map.body, fixture->map.ink);
  g_signal_connect_swapped (fixture->covering, "changed", G_CALLBACK (count_up), &fixture->n_changed);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->covering != NULL)
    g_assert_finalize_object (fixture->covering);
  map_fixture_clear (&fixture->map);
}

static UnknotMapOverlay *
make_overlay (double x)
{
  const UnknotPoint place = { x, 300 };
  UnknotMapOverlay *overlay = unknot_map_overlay_new ();

  unknot_map_overlay_add_cloud (overlay, &place, 1, 20);
  return overlay;
}

static void
set_overlay (Fixture *fixture,
             double   x)
{
  g_autoptr (UnknotMapOverlay) overlay = make_overlay (x);

  unknot_map_covering_set_overlay (fixture->covering, overlay);
}

/* Shows a frame, and says whether anything was on it. */
static gboolean
show (Fixture *fixture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  unknot_map_covering_snapshot (fixture->covering, &fixture->area, 1, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);

  return node != NULL;
}

static void
wait_until_ready (Fixture *fixture)
{
  while (!unknot_map_covering_is_ready (fixture->covering))
    {
      show (fixture);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* A frame never waits: it shows what there is, and the next drawing comes after it. */
static void
test_later (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (unknot_map_covering_is_ready (fixture->covering));
  g_assert_false (show (fixture));

  set_overlay (fixture, 300);
  g_assert_cmpint (fixture->n_changed, ==, 1);
  g_assert_false (unknot_map_covering_is_ready (fixture->covering));
  g_assert_false (show (fixture));
  wait_until_ready (fixture);
  g_assert_cmpint (fixture->n_changed, ==, 2);
  g_assert_true (show (fixture));
  g_assert_true (unknot_map_covering_is_ready (fixture->covering));

  unknot_map_covering_set_overlay (fixture->covering, NULL);
  g_assert_true (unknot_map_covering_is_ready (fixture->covering));
  g_assert_false (show (fixture));
}

/* Until the next is drawn the last one is shown, also for whoever changes it all the time. */
static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  set_overlay (fixture, 300);
  wait_until_ready (fixture);
  for (int i = 0; i < 10; i++)
    {
      set_overlay (fixture, 200 + i);
      g_assert_true (show (fixture));
    }
  wait_until_ready (fixture);
  g_assert_true (show (fixture));
}

/* While the body moves, what is there moves along; nothing is as good as before where it comes to rest. */
static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  set_overlay (fixture, 300);
  wait_until_ready (fixture);
  fixture->area.goal = (UnknotTransform) { 0.8, -100, -100 };
  g_assert_true (show (fixture));
  g_assert_false (unknot_map_covering_is_ready (fixture->covering));
  fixture->area.shown = fixture->area.goal;
  wait_until_ready (fixture);

  /* Larger than the widget there is a margin: a small way needs no other drawing. */
  fixture->area.goal.x += 20;
  fixture->area.shown = fixture->area.goal;
  show (fixture);
  g_assert_true (unknot_map_covering_is_ready (fixture->covering));
}

/* What was drawn for another body or in other colours is never seen. */
static void
test_look (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotInk) dark = unknot_ink_new (TRUE, FALSE, NULL);

  set_overlay (fixture, 300);
  show (fixture);
  unknot_map_covering_set_look (fixture->covering, fixture->map.body, dark);
  while (fixture->n_changed < 3)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (show (fixture));
  wait_until_ready (fixture);
  g_assert_true (show (fixture));
  unknot_map_covering_set_look (fixture->covering, fixture->map.body, fixture->map.ink);
  g_assert_false (show (fixture));
  wait_until_ready (fixture);
}

/* Nobody waits for a drawing that is not wanted any more, either. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  set_overlay (fixture, 300);
  show (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->covering));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture       *fixture,
                       gconstpointer  data);
  } tests[] = {
    { "/map-covering/later", test_later }, { "/map-covering/replaced", test_replaced },
    { "/map-covering/moved", test_moved }, { "/map-covering/look", test_look },
    { "/map-covering/gone", test_gone },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
