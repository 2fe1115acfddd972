/* Step three: a short press that says whether it is that muscle. */

#include "unknot-echo-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-muscle-words.h"
#include "unknot-reason.h"
#include "unknot-survey.h"
#include "unknot-words.h"
#include "unknot-wrapped-button.h"

/* Time to get in place before the press counts, in seconds. */
#define READY_SECONDS 5
/* A knot of the same muscle that is marked this near is the same one; body units. */
#define SAME_KNOT 40.0
/* Nothing of a press test depends on how long a session may be. */
#define ANY_MINUTES 5

/*
 * Tells a screen reader what has just changed.
 */
void
unknot_echo_pane_say (UnknotEchoPane *self,
                      const char     *words)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/*
 * Frees what a trial holds.
 */
void
unknot_echo_trial_clear (gpointer data)
{
  UnknotEchoTrial *trial = data;

  g_free (trial->uuid);
}

/*
 * Forgets the tests that undo has taken out of the journal: they were never made.
 */
void
unknot_echo_pane_forget (UnknotEchoPane *self)
{
  UnknotJournal *journal = unknot_echo_pane_get_journal (self);
  gboolean fewer = FALSE;

  for (guint i = self->trials->len; i > 0; i--)
    if (unknot_journal_lookup (journal, g_array_index (self->trials, UnknotEchoTrial, i - 1).uuid) == NULL)
      {
        g_array_remove_index (self->trials, i - 1);
        fewer = TRUE;
      }

  if (!fewer || !self->active || g_str_equal (gtk_stack_get_visible_child_name (self->steps), "where"))
    return;
  unknot_echo_pane_find (self);
  unknot_echo_pane_show_step (self, "which");
}

/*
 * Asks the journal and the profile how the person is now, with all knots that are marked.
 */
UnknotSituation *
unknot_echo_pane_survey (UnknotEchoPane *self)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new ();
  UnknotJournal *journal = unknot_echo_pane_get_journal (self);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->knots)); i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (self->knots, i);

      if (unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_SORE && unknot_knot_get_muscle (knot) != NULL)
        g_ptr_array_add (knots, knot);
    }

  return unknot_survey (self->profile, journal, (UnknotKnot * const *) knots->pdata, knots->len, ANY_MINUTES,
                        unknot_stamper_get_time (unknot_journal_get_stamper (journal)));
}

/* The aspect on show if the muscle can be pressed there, else the first one that has a spot of it. */
static UnknotAspect
find_aspect (UnknotEchoPane            *self,
             const UnknotEchoCandidate *candidate)
{
  UnknotAspect shown = unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self));
  UnknotAspect first = shown;
  gsize n;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (candidate->muscle, &n);

  for (gsize i = n; i > 0; i--)
    {
      UnknotAspect aspect = unknot_aspect_of (spots[i - 1].view, spots[i - 1].side);

      if (spots[i - 1].side != candidate->side)
        continue;
      if (aspect == shown)
        return shown;
      first = aspect;
    }

  return first;
}

/* How strong it may feel, in the words of the scale (clinical.md C0). */
static char *
say_firmly (int target)
{
  const char *feeling = target >= 3 ? _("a good ache, in which you can breathe and let go")
                        : _("hardly more than a touch");

  /* Translators: %1$d is a number of a scale from 0 to 10; %2$s is one of "a good ache…" and "hardly more than a
   * touch" */
  return g_strdup_printf (_("Press slowly, until it feels like %1$d of 10: %2$s. Stop at once if it is sharp, tingles or "
                            "makes you dizzy."), target, feeling);
}

static char *
say_reason (UnknotEchoPane            *self,
            const UnknotEchoCandidate *candidate)
{
  UnknotReasonWords words = { self->catalogue, self->safety, unknot_map_bodies_get_anatomy (self->bodies) };
  g_autofree char *reason = NULL;

  if (unknot_muscle_get_press_test (candidate->muscle) == UNKNOT_PRESS_TEST_NONE)
    return g_strdup (unknot_muscle_get_press_words (candidate->muscle));

  reason = unknot_reason_dup_text (&self->check.reason, &words);
  /* Translators: %s is a sentence that says why */
  return g_strdup_printf (_("This is not pressed now. %s A professional can look at it."), reason);
}

static void
show_words (UnknotEchoPane            *self,
            const UnknotEchoCandidate *candidate)
{
  g_autoptr (GPtrArray) muscles = g_ptr_array_new_null_terminated (8, NULL, TRUE);
  GtkWidget *row;

  for (guint i = 0; i < self->candidates->len; i++)
    g_ptr_array_add (muscles, (char *) unknot_muscle_get_id (unknot_echo_pane_get_candidate (self, (int) i)->muscle));
  row = unknot_muscle_words_new (unknot_map_bodies_get_anatomy (self->bodies), unknot_muscle_get_id (candidate->muscle),
                                 (const char * const *) muscles->pdata);

  gtk_list_box_remove_all (self->words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), row != NULL);
  if (row != NULL)
    gtk_list_box_append (self->words, row);
}

static void
show_ready (UnknotEchoPane *self)
{
  /* A ring that may not move is drawn with its seconds. */
  unknot_timer_ring_set_fraction (self->ring, self->pressed ? 0 : 1);
  unknot_timer_ring_set_seconds (self->ring, self->pressed ? 0 : UNKNOT_PRESS_SECONDS);
  gtk_label_set_label (self->phase, self->pressed ? _("Let go") : _("First find the spot, then begin."));
  unknot_wrapped_button_set_label (self->press, self->pressed ? _("_Press Again") : _("_Press Now"));
  gtk_widget_set_visible (self->question, self->pressed);
  gtk_widget_set_visible (GTK_WIDGET (self->how), !self->pressed);
  gtk_widget_set_visible (GTK_WIDGET (self->firmly), !self->pressed);
}

/*
 * Shows one candidate: how to press it, or why it is not pressed.
 */
void
unknot_echo_pane_choose (UnknotEchoPane *self,
                         int             index)
{
  const UnknotEchoCandidate *candidate = unknot_echo_pane_get_candidate (self, index);
  g_autoptr (UnknotSituation) situation = unknot_echo_pane_survey (self);
  g_autofree char *firmly = NULL;
  g_autofree char *reason = NULL;
  UnknotAspect aspect;

  g_return_if_fail (candidate != NULL);

  aspect = find_aspect (self, candidate);
  self->chosen = index;
  self->pressed = FALSE;
  self->check = unknot_press_check (self->catalogue, self->safety, unknot_map_bodies_get_atlas (self->bodies, aspect),
                                    candidate->muscle, candidate->side, situation);

  gtk_label_set_label (self->sends, unknot_muscle_get_sends (candidate->muscle));
  gtk_widget_set_visible (self->test, self->check.allowed);
  gtk_widget_set_visible (self->closed, !self->check.allowed);
  if (self->check.allowed)
    {
      firmly = say_firmly (self->check.target);
      gtk_label_set_label (self->how, unknot_muscle_get_press_words (candidate->muscle));
      gtk_label_set_label (self->firmly, firmly);
    }
  else
    {
      reason = say_reason (self, candidate);
      gtk_label_set_label (self->reason, reason);
      unknot_echo_pane_show_wrong (self);
    }
  show_words (self, candidate);
  show_ready (self);

  unknot_echo_pane_turn (self, aspect);
  unknot_echo_pane_show_step (self, "press");
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  unknot_echo_pane_advance (UNKNOT_ECHO_PANE (widget), gdk_frame_clock_get_frame_time (clock));

  return G_SOURCE_CONTINUE;
}

/*
 * Lets the countdown go; what was pressed so far does not count.
 */
void
unknot_echo_pane_stop (UnknotEchoPane *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  self->began = 0;
  self->holding = FALSE;
}

/*
 * Begins the countdown, or ends it where it runs.
 */
void
unknot_echo_pane_press (UnknotEchoPane *self)
{
  if (self->tick != 0)
    {
      unknot_echo_pane_stop (self);
      show_ready (self);
      return;
    }

  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  gtk_widget_set_visible (self->question, FALSE);
  gtk_label_set_label (self->phase, _("Get in place"));
  unknot_wrapped_button_set_label (self->press, _("_Stop"));
  unknot_echo_pane_say (self, _("Get in place"));
}

static void
finish (UnknotEchoPane *self)
{
  unknot_echo_pane_stop (self);
  self->pressed = TRUE;
  show_ready (self);
  unknot_echo_pane_say (self, _("Let go. Is that your pain?"));
  if (gtk_widget_get_mapped (self->question))
    gtk_widget_child_focus (self->question, GTK_DIR_TAB_FORWARD);
}

/**
 * unknot_echo_pane_advance:
 * @self: a pane
 * @now: the time of the frame clock, in microseconds
 *
 * Moves a countdown that runs to a time: some seconds to get in place, then five to press. The first call sets when it
 * began. The pane's own frame clock calls this.
 */
void
unknot_echo_pane_advance (UnknotEchoPane *self,
                          gint64          now)
{
  double passed, length;

  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  if (self->tick == 0)
    return;
  if (self->began == 0)
    self->began = now;

  passed = (double) (now - self->began) / G_USEC_PER_SEC;
  if (!self->holding && passed >= READY_SECONDS)
    {
      self->holding = TRUE;
      gtk_label_set_label (self->phase, _("Press and hold"));
      unknot_echo_pane_say (self, _("Press and hold"));
    }
  if (passed >= READY_SECONDS + UNKNOT_PRESS_SECONDS)
    {
      finish (self);
      return;
    }

  length = self->holding ? UNKNOT_PRESS_SECONDS : READY_SECONDS;
  passed = self->holding ? passed - READY_SECONDS : passed;
  unknot_timer_ring_set_fraction (self->ring, 1 - passed / length);
  unknot_timer_ring_set_seconds (self->ring, (int) (length - passed) + 1);
}

static UnknotKnot *
find_knot (UnknotEchoPane            *self,
           const UnknotEchoCandidate *candidate)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->knots)); i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (self->knots, i);
      UnknotPoint place = { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };

      if (g_strcmp0 (unknot_knot_get_muscle (knot), unknot_muscle_get_id (candidate->muscle)) == 0
          && unknot_knot_get_side (knot) == candidate->side && unknot_knot_get_view (knot) == self->check.spot.view
          && unknot_point_distance (place, self->check.spot.place) < SAME_KNOT)
        return knot;
    }

  return NULL;
}

/* The source becomes a knot where it was pressed, unless one is marked there. */
static UnknotKnot *
mark_source (UnknotEchoPane             *self,
             const UnknotEchoCandidate  *candidate,
             GError                    **error)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotKnot *knot = find_knot (self, candidate);

  if (knot != NULL)
    return knot;

  record.event = UNKNOT_KNOT_FOUND;
  record.muscle = unknot_muscle_get_id (candidate->muscle);
  record.side = candidate->side;
  record.view = self->check.spot.view;
  record.x = self->check.spot.place.x;
  record.y = self->check.spot.place.y;

  return unknot_knots_mark (self->knots, &record, -1, error);
}

static gboolean
record_test (UnknotEchoPane             *self,
             const UnknotEchoCandidate  *candidate,
             UnknotEchoAnswer            answer,
             UnknotKnot                 *knot,
             GError                    **error)
{
  UnknotJournal *journal = unknot_echo_pane_get_journal (self);
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;
  UnknotEchoTrial trial = { NULL, unknot_muscle_get_id (candidate->muscle), candidate->side, answer };
  g_autoptr (GArray) echoes = unknot_echo_pane_list_echoes (self);
  g_autoptr (UnknotEntry) entry = NULL;

  press.knot = knot != NULL ? unknot_knot_get_uuid (knot) : NULL;
  press.muscle = trial.muscle;
  press.side = candidate->side;
  press.view = self->check.spot.view;
  press.x = self->check.spot.place.x;
  press.y = self->check.spot.place.y;
  press.echoes = (UnknotPressEcho *) (void *) echoes->data;
  press.n_echoes = echoes->len;
  press.answer = (UnknotPressAnswer) answer;
  press.seconds = UNKNOT_PRESS_SECONDS;

  entry = unknot_entry_new_press (&press, unknot_journal_get_stamper (journal));
  if (!unknot_journal_add (journal, entry, error))
    return FALSE;

  trial.uuid = g_strdup (unknot_entry_get_uuid (entry));
  g_array_append_val (self->trials, trial);
  return TRUE;
}

static void
go_to_next (UnknotEchoPane *self)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  unknot_echo_pane_find (self);
  if (unknot_echo_all_no (self->candidates))
    {
      unknot_echo_pane_show_step (self, "none");
      return;
    }

  unknot_echo_pane_show_step (self, "which");
  name = unknot_words_place (unknot_muscle_get_name (unknot_echo_pane_get_candidate (self, 0)->muscle),
                             unknot_echo_pane_get_candidate (self, 0)->side);
  /* Translators: spoken; %s is a muscle with its side */
  words = g_strdup_printf (_("Likeliest now: %s"), name);
  unknot_echo_pane_say (self, words);
}

/*
 * Takes the answer to "Is that your pain?": a yes marks the source and joins it to what hurts, in one step of undo.
 */
void
unknot_echo_pane_answer (UnknotEchoPane   *self,
                         UnknotEchoAnswer  answer)
{
  UnknotEchoCandidate candidate = *unknot_echo_pane_get_candidate (self, self->chosen);
  UnknotJournal *journal = unknot_echo_pane_get_journal (self);
  UnknotKnot *knot = NULL;
  g_autoptr (GError) error = NULL;
  gboolean good = TRUE;

  unknot_journal_begin_change (journal);
  if (answer == UNKNOT_ECHO_ANSWER_YES)
    {
      knot = mark_source (self, &candidate, &error);
      good = knot != NULL;
    }
  good = good && record_test (self, &candidate, answer, knot, &error);
  unknot_journal_end_change (journal);

  if (!good)
    unknot_echo_pane_tell_failed (self, error->message);
  else if (knot != NULL)
    unknot_echo_pane_tell_found (self, knot);
  else
    go_to_next (self);
}
