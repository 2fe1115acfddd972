#include "unknot-take-in-dialog.h"

#include "page-fixture.h"
#include "unknot-pack.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *dialog;
  int n_accepted;
  gboolean with_profile;
} Fixture;

static void
accepted_cb (Fixture  *self,
             gboolean  with_profile)
{
  self->n_accepted++;
  self->with_profile = with_profile;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->window = present_in_window (adw_bin_new ());
  self->dialog = GTK_WIDGET (unknot_take_in_dialog_new ());
  g_signal_connect_swapped (self->dialog, "accepted", G_CALLBACK (accepted_cb), self);
  adw_dialog_present (ADW_DIALOG (self->dialog), adw_window_get_content (ADW_WINDOW (self->window)));
  run_pending ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
}

static const char *
get_fact (Fixture    *self,
          const char *title)
{
  AdwActionRow *row = find_row (self->dialog, title);

  return row != NULL ? adw_action_row_get_subtitle (row) : NULL;
}

static void
show (Fixture             *self,
      const UnknotPreview *preview,
      UnknotPack          *pack,
      guint                n_here)
{
  g_autoptr (GPtrArray) packs = g_ptr_array_new ();

  if (pack != NULL)
    g_ptr_array_add (packs, pack);
  unknot_take_in_dialog_show_preview (UNKNOT_TAKE_IN_DIALOG (self->dialog), preview, packs, n_here);
  run_pending ();
}

static void
test_preview (Fixture       *self,
              gconstpointer  data)
{
  UnknotPreview preview = {
    .counts = { .n_added = 310, .n_renewed = 12, .n_same = 882, .n_older = 1 },
    .first_day = unknot_day_from_date (2024, 2, 29), .last_day = unknot_day_from_date (2026, 11, 21),
    .n_knots = 5, .n_new_knots = 2, .n_left = 3,
  };
  GtkButton *add;

  g_assert_nonnull (find_label (self->dialog, "Reading the File…"));
  show (self, &preview, NULL, 0);
  g_assert_nonnull (find_label (self->dialog, "322 entries can be added"));
  g_assert_cmpstr (get_fact (self, "New entries"), ==, "310");
  g_assert_cmpstr (get_fact (self, "Newer than yours"), ==, "12");
  g_assert_cmpstr (get_fact (self, "Here already"), ==, "882");
  g_assert_cmpstr (get_fact (self, "Older than yours, which stay as they are"), ==, "1");
  g_assert_cmpstr (get_fact (self, "Period"), ==, "29 February 2024 to 21 November 2026");
  g_assert_cmpstr (get_fact (self, "Knots"), ==, "5, of which 2 are new");
  g_assert_cmpstr (get_fact (self, "Can’t be taken over, and stay out"), ==, "3");

  add = find_action (self->dialog, "take-in.add");
  g_assert_nonnull (find_label (add, "_Add 322 Entries"));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (add)));
  g_signal_emit_by_name (add, "clicked");
  g_assert_cmpint (self->n_accepted, ==, 1);
  g_assert_false (self->with_profile);
  g_assert_false (adw_dialog_get_can_close (ADW_DIALOG (self->dialog)));
  g_assert_nonnull (find_label (self->dialog, "Adding…"));

  unknot_take_in_dialog_show_refusal (UNKNOT_TAKE_IN_DIALOG (self->dialog), "The disk is full.");
  g_assert_true (adw_dialog_get_can_close (ADW_DIALOG (self->dialog)));
  g_assert_nonnull (find_label (self->dialog, "The disk is full."));
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  UnknotPreview preview = { .counts = { .n_same = 1 }, .n_knots = 1 };

  show (self, &preview, NULL, 0);
  g_assert_nonnull (find_label (self->dialog, "There is nothing new in this file"));
  g_assert_cmpstr (get_fact (self, "Period"), ==, "1 January 1970");
  g_assert_cmpstr (get_fact (self, "Knots"), ==, "1, which is here already");
  g_assert_null (get_fact (self, "New entries"));
  g_assert_false (gtk_widget_is_visible (find_action (self->dialog, "take-in.add")));
}

/* Only the profile: there is nothing to add until it is wanted. */
static void
test_profile (Fixture       *self,
              gconstpointer  data)
{
  UnknotPreview preview = { .has_profile = TRUE };
  AdwSwitchRow *row;

  show (self, &preview, NULL, 0);
  row = find_row (self->dialog, "Take Over Health and Things, Too");
  g_assert_false (adw_switch_row_get_active (row));
  g_assert_false (gtk_widget_is_sensitive (find_action (self->dialog, "take-in.add")));
  adw_switch_row_set_active (row, TRUE);
  g_assert_true (gtk_widget_is_sensitive (find_action (self->dialog, "take-in.add")));
  gtk_widget_activate_action (self->dialog, "take-in.add", NULL);
  g_assert_cmpint (self->n_accepted, ==, 1);
  g_assert_true (self->with_profile);
}

static void
test_packs (Fixture       *self,
            gconstpointer  data)
{
  UnknotPreview preview = { 0 };
  g_autoptr (UnknotPack) pack = unknot_pack_new ("desk-days", "Desk <days>");

  unknot_pack_add_problem (pack, "It is too strong.");
  show (self, &preview, pack, 2);
  g_assert_nonnull (find_label (self->dialog, "Techniques can be added"));
  g_assert_cmpstr (get_fact (self, "Desk <days>"), ==, "0 techniques, 1 can’t be used");
  g_assert_nonnull (find_label (self->dialog, "2 more are here already, and stay as they are."));
  g_assert_true (gtk_widget_is_sensitive (find_action (self->dialog, "take-in.add")));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/take-in-dialog/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("preview", test_preview);
  ADD ("words", test_words);
  ADD ("profile", test_profile);
  ADD ("packs", test_packs);
#undef ADD

  return g_test_run ();
}
