#pragma once

#include "unknot-safety-flow.h"

#include "context-fixture.h"
#include "../knot-list.h"

/* The questions before plans, in a window, with one knot between spine and blade. */

typedef struct
{
  FakeStamper stamper;
  UnknotContext *context;
  AdwWindow *window;
  UnknotSafetyFlow *flow;
  UnknotKnot *knot;
  int passed;
  int checked_in;
  int looked;
} Fixture;

static inline void
count_cb (Fixture *self)
{
  self->passed++;
}

static inline void
checked_in_cb (Fixture *self)
{
  self->checked_in++;
}

static inline void
looked_cb (Fixture *self)
{
  self->looked++;
}

static inline void
set_up (Fixture       *self,
        gconstpointer  data)
{
  GtkWidget *pages = adw_navigation_view_new ();
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  self->context = context_new_empty (&self->stamper);
  self->window = ADW_WINDOW (adw_window_new ());
  adw_navigation_view_set_animate_transitions (ADW_NAVIGATION_VIEW (pages), FALSE);
  adw_navigation_view_add (ADW_NAVIGATION_VIEW (pages),
                           adw_navigation_page_new_with_tag (adw_bin_new (), "Home", "home"));
  adw_window_set_content (self->window, pages);
  gtk_window_present (GTK_WINDOW (self->window));
  self->flow = unknot_safety_flow_new (self->context, ADW_NAVIGATION_VIEW (pages));
  g_signal_connect_swapped (self->flow, "passed", G_CALLBACK (count_cb), self);
  g_signal_connect_swapped (self->flow, "checked-in", G_CALLBACK (checked_in_cb), self);
  g_signal_connect_swapped (self->flow, "looked", G_CALLBACK (looked_cb), self);
  self->knot = unknot_knot_new ("9cf7b6f0-7f1f-4c4c-8c5d-1d6a4ac6a001");
  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 296;
  record.y = 376;
  unknot_knot_set_place (self->knot, &record);
}

static inline void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->flow);
  g_clear_object (&self->knot);
  g_clear_object (&self->context);
}

static inline void
pass (Fixture *self)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);

  unknot_safety_flow_pass (self->flow, knots);
}

static inline void
respond (Fixture    *self,
         const char *response)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (self->window);

  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
}

static inline AdwNavigationPage *
get_page (Fixture *self)
{
  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (adw_window_get_content (self->window)));
}

static inline void
answer_all (Fixture    *self,
            const char *flag)
{
  UnknotSafety *safety = unknot_context_get_safety (self->context);
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  const char *flags[] = { flag, NULL };
  g_auto (GStrv) asked = NULL;

  for (guint i = 0; i < unknot_safety_get_n_red_flags (safety); i++)
    g_strv_builder_add (all, unknot_safety_get_red_flag (safety, i)->id);
  asked = g_strv_builder_end (all);
  unknot_profile_answer_safety (unknot_context_get_profile (self->context), (const char * const *) asked, flags,
                                unknot_stamper_get_time (&self->stamper.stamper));
}
