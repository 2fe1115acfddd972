/* A session never loses its place: whatever ends the app, the next start finds what was done and where it was. */

#include <glib/gstdio.h>

#include "session-fixture.h"

#include "../styled-window.h"
#include "unknot-rating-page.h"
#include "unknot-store-banners.h"

#define FILE_NAME "running.json"

static char *
get_path (Fixture *self)
{
  return g_build_filename (self->path, FILE_NAME, NULL);
}

static void
flush (Fixture *self)
{
  UnknotStore *store = unknot_context_get_store (self->context);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_flush_async (store, NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_store_flush_finish (store, result, NULL);
}

/* The file as it is on the disk now. */
static char *
read_running (Fixture *self)
{
  g_autofree char *path = get_path (self);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  flush (self);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* The process goes without a word: only what is on the disk is left, and the lock is free. */
static void
kill_it (Fixture *self)
{
  g_autofree char *text = read_running (self);
  g_autofree char *path = get_path (self);

  stop (self);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static AdwAlertDialog *
offer (Fixture *self)
{
  AdwDialog *dialog;

  unknot_session_flow_offer_rest (self->flow);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));

  return dialog != NULL ? ADW_ALERT_DIALOG (dialog) : NULL;
}

static void
answer (AdwAlertDialog *dialog,
        const char     *response)
{
  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
advance_to (Fixture *self,
            guint    position)
{
  while (unknot_guide_get_course (get_guide (self))->position < position)
    pass (self, 1);
  if (unknot_guide_get_course (get_guide (self))->waits)
    unknot_guide_resume (get_guide (self), self->now);
}

/* Every moment, pause and answer is in the file as soon as it has happened. */
static void
test_saved_at (Fixture       *self,
               gconstpointer  data)
{
  UnknotGuide *guide;
  guint saved_position = 0;

  begin (self);
  guide = get_guide (self);
  for (guint position = 0; position < 4; position++)
    {
      g_autofree char *text = NULL;
      g_autofree char *member = g_strdup_printf ("\"position\":%u,", position);

      advance_to (self, position);
      text = read_running (self);
      g_assert_nonnull (strstr (text, member));
      saved_position = position;
    }
  g_assert_cmpuint (saved_position, ==, 3);

  while (!unknot_guide_can_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH))
    pass (self, 1);
  pass (self, 2);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, self->now);
  {
    g_autofree char *text = read_running (self);

    g_assert_nonnull (strstr (text, "\"too_much\":1"));
  }

  pass (self, 1);
  unknot_guide_pause (guide, self->now += SECOND / 2);
  {
    g_autofree char *text = read_running (self);
    g_autofree char *member =
      g_strdup_printf ("\"elapsed_ms\":%" G_GINT64_FORMAT ",", unknot_guide_get_course (guide)->elapsed / 1000);

    g_assert_nonnull (strstr (text, member));
  }
}

/* The window is closed in the middle of a step: it pauses first, so that not even this step's seconds are lost. */
static void
test_closed (Fixture       *self,
             gconstpointer  data)
{
  AdwAlertDialog *dialog;
  guint position;
  int done;

  begin (self);
  advance_to (self, 3);
  pass (self, 2);
  position = unknot_guide_get_course (get_guide (self))->position;
  done = unknot_guide_course_get_total (unknot_guide_get_course (get_guide (self)), 0).seconds;
  unknot_session_flow_save (self->flow);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_PAUSED);
  stop (self);

  start (self);
  dialog = offer (self);
  g_assert_nonnull (dialog);
  answer (dialog, "go-on");
  g_assert_cmpuint (unknot_guide_get_course (get_guide (self))->position, ==, position);
  g_assert_cmpint (unknot_guide_course_get_total (unknot_guide_get_course (get_guide (self)), 0).seconds, ==, done);
}

/* Closed while it is rated: nothing to go on with, so it is kept with the answers so far. */
static void
test_closed_rating (Fixture       *self,
                    gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 600);
  g_assert_true (UNKNOT_IS_RATING_PAGE (get_page (self)));
  unknot_rating_page_set_pain (UNKNOT_RATING_PAGE (get_page (self)), 0, 2);
  unknot_session_flow_save (self->flow);
  stop (self);

  start (self);
  g_assert_null (offer (self));
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpint (record.knots[0].after, ==, 2);
  g_assert_null (record.stopped);
}

/* Killed while it is rated: what was done is offered, but there is no place to go back to. */
static void
test_killed_rating (Fixture       *self,
                    gconstpointer  data)
{
  AdwAlertDialog *dialog;

  begin (self);
  pass (self, 600);
  kill_it (self);
  start (self);
  dialog = offer (self);
  g_assert_nonnull (dialog);
  g_assert_false (adw_alert_dialog_has_response (dialog, "go-on"));
  answer (dialog, "keep");
  g_assert_nonnull (find_session (self));
}

/* How long ago it was, and what can still be done then. */
static void
test_age (Fixture       *self,
          gconstpointer  data)
{
  static const struct
  {
    const char *now;
    const char *words;
    gboolean may_go_on;
  } cases[] = {
    { "2026-11-21T10:00:20+01:00", "That was just now.", TRUE },
    { "2026-11-21T10:01:30+01:00", "That was 1 minute ago.", TRUE },
    { "2026-11-21T10:59:00+01:00", "That was 59 minutes ago.", TRUE },
    { "2026-11-21T12:10:00+01:00", "That was 2 hours ago.", TRUE },
    { "2026-11-22T09:59:00+01:00", "That was 23 hours ago.", TRUE },
    { "2026-11-22T10:00:00+01:00", "That was 1 day ago.", FALSE },
    { "2026-12-01T10:00:00+01:00", "That was 10 days ago.", FALSE },
    { "2026-11-20T10:00:00+01:00", "That was just now.", TRUE },
  };

  begin (self);
  advance_to (self, 4);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AdwAlertDialog *dialog;

      kill_it (self);
      fake_stamper_set (&self->stamper, cases[i].now);
      start (self);
      dialog = offer (self);
      g_assert_nonnull (dialog);
      g_assert_nonnull (strstr (adw_alert_dialog_get_body (dialog), cases[i].words));
      g_assert_cmpint (adw_alert_dialog_has_response (dialog, "go-on"), ==, cases[i].may_go_on);
      g_assert_true (adw_alert_dialog_has_response (dialog, "keep"));
      adw_dialog_force_close (ADW_DIALOG (dialog));
    }
}

/* The offer names the technique, the step and its cue. */
static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  const UnknotGuideCourse *course;
  AdwAlertDialog *dialog;
  const char *body;

  begin (self);
  advance_to (self, 3);
  kill_it (self);
  start (self);
  dialog = offer (self);
  g_assert_nonnull (dialog);
  body = g_strdup (adw_alert_dialog_get_body (dialog));
  answer (dialog, "go-on");
  course = unknot_guide_get_course (get_guide (self));
  g_assert_nonnull (strstr (body, unknot_guide_course_get_item (course)->name));
  g_assert_nonnull (strstr (body, unknot_guide_course_get_moment (course)->step->cue));
  g_assert_nonnull (strstr (body, "step "));
  g_free ((char *) body);
}

/* Another session begins in its place: what was done of the first is in the journal. */
static void
test_superseded (Fixture       *self,
                 gconstpointer  data)
{
  AdwAlertDialog *dialog;

  begin (self);
  advance_to (self, 4);
  kill_it (self);
  start (self);
  self->knot = UNKNOT_KNOT (g_list_model_get_item (G_LIST_MODEL (unknot_context_get_knots (self->context)), 0));
  dialog = offer (self);
  g_assert_nonnull (dialog);
  answer (dialog, "later");
  g_assert_null (find_session (self));
  begin (self);
  g_assert_nonnull (find_session (self));
  g_object_unref (self->knot);
}

/* Nothing was done, and too long ago to go on: no question about it. */
static void
test_nothing_done (Fixture       *self,
                   gconstpointer  data)
{
  g_autofree char *path = get_path (self);

  begin (self);
  kill_it (self);
  fake_stamper_set (&self->stamper, "2026-11-23T10:00:00+01:00");
  start (self);
  g_assert_null (offer (self));
  flush (self);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* A second process neither offers the session of the first nor writes over it. */
static void
test_two_processes (Fixture       *self,
                    gconstpointer  data)
{
  Fixture other = { .path = self->path };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  begin (self);
  advance_to (self, 3);
  before = read_running (self);

  fake_stamper_init (&other.stamper, "2026-11-21T10:05:00+01:00");
  start (&other);
  g_assert_null (offer (&other));
  other.knot = UNKNOT_KNOT (g_list_model_get_item (G_LIST_MODEL (unknot_context_get_knots (other.context)), 0));
  begin (&other);
  pass (&other, 30);
  unknot_session_flow_save (other.flow);
  stop (&other);
  g_object_unref (other.knot);

  after = read_running (self);
  g_assert_cmpstr (before, ==, after);
}

typedef struct
{
  const char *what;
  const char *from;
  const char *to;
  gboolean is_offered;
  gboolean may_go_on;
} Damage;

/* Whatever happened to the file: one sentence or an offer, and the journal is as it was. */
static const Damage damages[] = {
  { "empty", NULL, "", FALSE, FALSE },
  { "zeros", NULL, "\1\1\1\1", FALSE, FALSE },
  { "cut", NULL, "{\"format\":\"unknot-running\",\"version\":1,\"entry\":{\"uu", FALSE, FALSE },
  { "another format", "unknot-running", "unknot-profile", FALSE, FALSE },
  { "a later version", "\"version\":1,\"entry\"", "\"version\":2,\"entry\"", FALSE, FALSE },
  { "no entry", "\"entry\"", "\"entri\"", FALSE, FALSE },
  { "entry is a list", NULL, "{\"format\":\"unknot-running\",\"version\":1,\"entry\":[]}", FALSE, FALSE },
  { "entry of another kind", "\"type\":\"session\"", "\"type\":\"rating\"", FALSE, FALSE },
  { "guide of a later version", "\"guide\":{\"version\":1", "\"guide\":{\"version\":99", TRUE, FALSE },
  { "guide is a number", "\"guide\":{", "\"guide\":4,\"gone\":{", TRUE, FALSE },
  { "position past the end", "\"position\":4,", "\"position\":4000,", TRUE, FALSE },
  { "length below nothing", "\"length_ms\":", "\"length_ms\":-", TRUE, FALSE },
  { "no totals", "\"totals\"", "\"total\"", TRUE, FALSE },
  { "a member more", "\"position\":4,", "\"later\":true,\"position\":4,", TRUE, TRUE },
};

static char *
damage_text (const Damage *damage,
             const char   *text)
{
  g_autoptr (GString) changed = g_string_new (text);

  if (damage->from == NULL)
    return g_strdup (damage->to);

  g_assert_cmpuint (g_string_replace (changed, damage->from, damage->to, 1), ==, 1);
  return g_string_free_and_steal (g_steal_pointer (&changed));
}

static void
test_damage (Fixture       *self,
             gconstpointer  data)
{
  const Damage *damage = data;
  UnknotStore *store;
  g_autofree char *path = get_path (self);
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;
  AdwAlertDialog *dialog;
  guint n_entries;

  begin (self);
  advance_to (self, 4);
  pass (self, 1);
  text = read_running (self);
  n_entries = g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context)));
  stop (self);
  changed = damage_text (damage, text);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  {
    g_autofree char *previous = g_strconcat (path, ".previous", NULL);

    g_remove (previous);
  }

  start (self);
  store = unknot_context_get_store (self->context);
  dialog = offer (self);
  g_assert_cmpint (dialog != NULL, ==, damage->is_offered);
  g_assert_cmpuint (unknot_store_get_n_problems (store), ==, damage->is_offered ? 0 : 1);
  if (dialog != NULL)
    {
      g_assert_cmpint (adw_alert_dialog_has_response (dialog, "go-on"), ==, damage->may_go_on);
      answer (dialog, "keep");
      g_assert_nonnull (find_session (self));
      n_entries++;
    }
  else
    {
      g_autofree char *words = unknot_store_dup_problem_text (store);
      g_autofree char *aside = g_build_filename (self->path, unknot_store_get_problem (store, 0)->aside, NULL);
      g_autofree char *kept = NULL;

      g_assert_nonnull (strstr (words, "The session that was cut off could not be read."));
      g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
      g_assert_cmpstr (kept, ==, changed);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context))), ==, n_entries);
  g_assert_false (unknot_journal_get_read_only (unknot_context_get_journal (self->context)));
}

/* No room for the place: one sentence says so, and the session goes on. */
static void
test_no_room (Fixture       *self,
              gconstpointer  data)
{
  UnknotStore *store = unknot_context_get_store (self->context);
  g_autofree char *words = NULL;

  begin (self);
  flush (self);
  g_chmod (self->path, 0500);
  advance_to (self, 3);
  flush (self);
  g_chmod (self->path, 0700);
  if (unknot_store_get_state (store) != UNKNOT_STORE_UNSAVED)
    {
      g_test_skip ("this user writes where nobody may");
      return;
    }

  words = unknot_store_dup_unsaved_text (store);
  g_assert_nonnull (words);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_RUNNING);
  advance_to (self, 4);
  flush (self);
  g_assert_cmpint ((int) unknot_store_get_state (store), ==, (int) UNKNOT_STORE_SAVED);
}

/* The machine slept, or the screen was locked: the guide stands, and what was done counts no second of it. */
static void
test_leap (Fixture       *self,
           gconstpointer  data)
{
  UnknotGuide *guide;
  int before;

  begin (self);
  guide = get_guide (self);
  advance_to (self, 3);
  before = unknot_guide_course_get_total (unknot_guide_get_course (guide), 0).seconds;
  unknot_guide_advance (guide, self->now += 1800 * SECOND);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_cmpuint (unknot_guide_get_course (guide)->position, ==, 3);
  g_assert_cmpint (unknot_guide_course_get_total (unknot_guide_get_course (guide), 0).seconds, ==, before);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = styled_window_init (&argc, &argv);

#define ADD(path, data, test) g_test_add ("/session-place/" path, Fixture, data, set_up, test, tear_down)
  ADD ("saved-at", NULL, test_saved_at);
  ADD ("closed", NULL, test_closed);
  ADD ("closed-rating", NULL, test_closed_rating);
  ADD ("killed-rating", NULL, test_killed_rating);
  ADD ("age", NULL, test_age);
  ADD ("words", NULL, test_words);
  ADD ("superseded", NULL, test_superseded);
  ADD ("nothing-done", NULL, test_nothing_done);
  ADD ("two-processes", NULL, test_two_processes);
  ADD ("no-room", NULL, test_no_room);
  ADD ("leap", NULL, test_leap);
#undef ADD

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/session-place/damage/", damages[i].what, NULL);

      g_test_add (path, Fixture, &damages[i], set_up, test_damage, tear_down);
    }

  return g_test_run ();
}
