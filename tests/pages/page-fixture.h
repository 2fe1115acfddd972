#pragma once

#include <adwaita.h>

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"

#include "../fake-stamper.h"
#include "../find-widget.h"

/* What a page is given, from the real data, with an empty journal and a clock that stands still. */
typedef struct
{
  FakeStamper stamper;
  UnknotMapBodies *bodies;
  UnknotAnatomy *anatomy;
  UnknotAtlas *atlas;
  UnknotCatalogue *catalogue;
  UnknotSafety *safety;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotProfile *profile;
} PageFixture;

static inline GFile *
page_fixture_folder (const char *name)
{
  return g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
}

static inline void
page_fixture_init (PageFixture *self)
{
  g_autoptr (GFile) anatomy = page_fixture_folder ("anatomy");
  g_autoptr (GFile) techniques = page_fixture_folder ("techniques");
  g_autoptr (GFile) safety = page_fixture_folder ("safety");
  g_autoptr (GError) error = NULL;

  fake_stamper_init (&self->stamper, "2026-11-21T10:00:00+01:00");
  self->bodies = unknot_map_bodies_new (anatomy, UNKNOT_BUILD_NEUTRAL);
  self->anatomy = unknot_map_bodies_get_anatomy (self->bodies);
  self->atlas = unknot_map_bodies_get_atlas (self->bodies, UNKNOT_ASPECT_BACK);
  self->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  self->safety = unknot_safety_load (safety, &error);
  g_assert_no_error (error);

  self->journal = unknot_journal_new (&self->stamper.stamper);
  unknot_journal_set_read_only (self->journal, FALSE);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
}

/* Nobody may have kept any of it. */
static inline void
page_fixture_clear (PageFixture *self)
{
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->knots);
  g_assert_finalize_object (self->journal);
  unknot_safety_unref (self->safety);
  unknot_catalogue_unref (self->catalogue);
  g_assert_finalize_object (self->bodies);
}

/* A knot where the muscle is usually sore; pain -1 is not rated. */
static inline UnknotKnot *
page_fixture_mark (PageFixture *self,
                   const char  *muscle,
                   UnknotSide   side,
                   int          pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;
  UnknotPoint place = { 0, 0 };
  UnknotKnot *knot;

  g_assert_true (unknot_muscle_get_usual_spot (unknot_anatomy_get_muscle (self->anatomy, muscle), UNKNOT_VIEW_BACK,
                                               side, &place));
  record.muscle = muscle;
  record.side = side;
  record.view = UNKNOT_VIEW_BACK;
  record.x = place.x;
  record.y = place.y;
  record.days = 10;
  knot = unknot_knots_mark (self->knots, &record, pain, &error);
  g_assert_no_error (error);

  return knot;
}

static inline guint
page_fixture_count (PageFixture     *self,
                    UnknotEntryKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i++)
    n += unknot_entry_get_kind (unknot_journal_get_entry (self->journal, i)) == kind;

  return n;
}

/* The last entry of a kind. */
static inline UnknotEntry *
page_fixture_last (PageFixture     *self,
                   UnknotEntryKind  kind)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i > 0; i--)
    if (unknot_entry_get_kind (unknot_journal_get_entry (self->journal, i - 1)) == kind)
      return unknot_journal_get_entry (self->journal, i - 1);

  g_assert_not_reached ();
}

/* Everything that is due now. */
static inline void
run_pending (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A window with @content, once it is laid out. */
static inline GtkWidget *
present_in_window (gpointer content)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (content));
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (window) == 0 || !gtk_widget_get_mapped (GTK_WIDGET (content)))
    g_main_context_iteration (NULL, TRUE);
  run_pending ();

  return window;
}

static inline void
count_up (int *count)
{
  (*count)++;
}
