#pragma once

#include "unknot-body-page.h"

#include "page-fixture.h"
#include "unknot-map-region.h"

/* A body page in a window, with everything that it is given. */
typedef struct
{
  PageFixture data;
  UnknotBodyPictures *pictures;
  UnknotBodyPage *page;
  UnknotBodyMap *map;
  GtkWidget *window;
  int n_changed;
  int n_failed;
} BodyFixture;

static inline void
body_set_up (BodyFixture   *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) folder = page_fixture_folder ("anatomy");

  page_fixture_init (&fixture->data);
  fixture->pictures = unknot_body_pictures_new (folder, NULL);
  fixture->page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);
  unknot_body_page_set_bodies (fixture->page, fixture->data.bodies, fixture->pictures, fixture->data.knots);
  g_signal_connect_swapped (fixture->page, "changed", G_CALLBACK (count_up), &fixture->n_changed);
  g_signal_connect_swapped (fixture->page, "failed", G_CALLBACK (count_up), &fixture->n_failed);
  fixture->window = present_in_window (fixture->page);
  fixture->map = find_type (fixture->page, UNKNOT_TYPE_BODY_MAP);
  /* The map makes its regions after its first frame. */
  while (find_type (fixture->map, UNKNOT_TYPE_MAP_REGION) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static inline void
body_tear_down (BodyFixture   *fixture,
                gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_pending ();
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->pictures);
  page_fixture_clear (&fixture->data);
}

static inline UnknotPoint
body_usual_spot (BodyFixture *fixture,
                 const char  *muscle,
                 UnknotSide   side)
{
  UnknotPoint place = { 0, 0 };

  g_assert_true (unknot_muscle_get_usual_spot (unknot_anatomy_get_muscle (fixture->data.anatomy, muscle),
                                               UNKNOT_VIEW_BACK, side, &place));
  return place;
}

static inline void
body_click (BodyFixture *fixture,
            UnknotPoint  place)
{
  g_signal_emit_by_name (fixture->map, "place-activated", place.x, place.y, NULL);
}
