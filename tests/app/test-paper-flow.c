/* A plan on paper: as it comes from the planner, with real pictures, in a file. */

#include "session-fixture.h"

#include <string.h>

#include "unknot-paper-flow.h"
#include "unknot-plan-paper.h"

#define A4_WIDTH 595.0
#define A4_HEIGHT 842.0

typedef struct
{
  const char *what;
  int minutes;
  gboolean two;
  gboolean rtl;
} Case;

static const Case cases[] = {
  { "2", 2, FALSE, FALSE },
  { "5", 5, FALSE, FALSE },
  { "10", 10, FALSE, FALSE },
  { "20", 20, FALSE, FALSE },
  { "20-two-knots", 20, TRUE, FALSE },
  { "10-rtl", 10, FALSE, TRUE },
};

static void
told_cb (char      **told,
         const char *words)
{
  g_set_str (told, words);
}

static GPtrArray *
list_knots (Fixture    *self,
            const Case *data)
{
  if (data->two)
    self->second = mark (self, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);

  return knot_list (self->knot, self->second);
}

/* Each plan is one page with every item on it, and its file is whole. */
static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  const Case *data = user_data;
  g_autoptr (GPtrArray) knots = list_knots (self, data);
  g_autoptr (UnknotPlan) plan = make_plan (self, knots, data->minutes);
  g_autoptr (UnknotPaperFlow) flow = unknot_paper_flow_new (self->context);
  g_autofree char *name = g_strdup_printf ("plan-%s.pdf", data->what);
  g_autofree char *path = g_build_filename (self->path, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *told = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_default_direction (data->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &told);
  unknot_paper_flow_write (flow, plan, knots, file);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_assert_cmpstr (told, ==, "Plan saved");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF-"));
}

/* A folder that is not there is told in a sentence. */
static void
test_nowhere (Fixture       *self,
              gconstpointer  user_data)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (UnknotPlan) plan = make_plan (self, knots, 2);
  g_autoptr (UnknotPaperFlow) flow = unknot_paper_flow_new (self->context);
  g_autofree char *path = g_build_filename (self->path, "nowhere", "plan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *told = NULL;

  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &told);
  unknot_paper_flow_write (flow, plan, knots, file);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (told, ==, "The plan was not saved.");
}

/* The page says what to do, how much, how strong, when to stop, and for what; each item has a picture. */
static void
test_words (Fixture       *self,
            gconstpointer  user_data)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (UnknotPlan) plan = make_plan (self, knots, 10);
  UnknotPaperSources sources = {
    plan, knots, unknot_context_get_bodies (self->context), unknot_context_get_safety (self->context),
    self->stamper.now, A4_WIDTH, A4_HEIGHT, FALSE,
  };
  g_autoptr (UnknotPlanSheet) sheet = unknot_plan_paper_make (&sources);
  g_autoptr (GString) all = g_string_new (NULL);
  guint n_pictured = 0, last = G_MAXUINT, n_bodies = 0;

  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (sheet); i++)
    {
      const UnknotSheetBox *box = unknot_plan_sheet_get_box (sheet, i);

      if (box->text != NULL)
        g_string_append_printf (all, "%s\n", box->text);
      n_bodies += box->kind == UNKNOT_SHEET_BODY;
      if (box->kind != UNKNOT_SHEET_PICTURE)
        continue;

      n_pictured += box->item != last;
      last = box->item;
      g_assert_nonnull (unknot_plan_paper_get_wish (&sources, box->item, box->step).pose);
    }

  g_assert_cmpuint (n_bodies, ==, 1);
  g_assert_cmpuint (n_pictured, ==, plan->items->len);
  g_assert_nonnull (strstr (all->str, "your left"));
  g_assert_nonnull (strstr (all->str, "Stop at Once If You Feel"));
  g_assert_nonnull (strstr (all->str, "of 10, never above "));
  for (guint i = 0; i < plan->items->len; i++)
    g_assert_nonnull (strstr (all->str, unknot_plan_get_item (plan, i)->technique->name));
}

/* A plan with nothing in it is a page that says so little, not a fault. */
static void
test_empty (Fixture       *self,
            gconstpointer  user_data)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  UnknotPaperSources sources = {
    plan, knots, unknot_context_get_bodies (self->context), unknot_context_get_safety (self->context),
    self->stamper.now, A4_WIDTH, A4_HEIGHT, FALSE,
  };
  g_autoptr (UnknotPlanSheet) sheet = unknot_plan_paper_make (&sources);

  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (sheet); i++)
    g_assert_cmpint (unknot_plan_sheet_get_box (sheet, i)->kind, !=, UNKNOT_SHEET_NAME);
}

/* Another wish, or the end, lets go of the page that is in the making. */
static void
test_let_go (Fixture       *self,
             gconstpointer  user_data)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (UnknotPlan) plan = make_plan (self, knots, 5);
  UnknotPaperFlow *flow = unknot_paper_flow_new (self->context);
  g_autofree char *path = g_build_filename (self->path, "plan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  unknot_paper_flow_write (flow, plan, knots, file);
  unknot_paper_flow_write (flow, plan, knots, file);
  g_assert_finalize_object (flow);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/paper-flow/write/", cases[i].what, NULL);

      g_test_add (path, Fixture, &cases[i], set_up, test_write, tear_down);
    }
#define ADD(path, test) g_test_add ("/paper-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nowhere", test_nowhere);
  ADD ("words", test_words);
  ADD ("empty", test_empty);
  ADD ("let-go", test_let_go);
#undef ADD

  return g_test_run ();
}
