/* What is asked from outside of the window: where it leads, and what it never gets past. */

#include "session-fixture.h"

#include "unknot-body-page.h"
#include "unknot-guide-page.h"
#include "unknot-help-dialog.h"
#include "unknot-library-page.h"
#include "unknot-log-dialog.h"
#include "unknot-plan-card.h"
#include "unknot-relief-page.h"
#include "unknot-technique-find.h"
#include "unknot-warning-page.h"
#include "unknot-wishes.h"

typedef struct
{
  Fixture base;
  UnknotWindow *window;
} WishFixture;

static void
run_pending (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* All questions, so that none stands in the way. */
static void
answer (WishFixture        *self,
        const char * const *flags)
{
  UnknotSafety *safety = unknot_context_get_safety (self->base.context);
  UnknotProfile *profile = unknot_context_get_profile (self->base.context);
  g_autoptr (GPtrArray) asked = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < unknot_safety_get_n_red_flags (safety); i++)
    g_ptr_array_add (asked, (gpointer) unknot_safety_get_red_flag (safety, i)->id);
  unknot_profile_set_start_done (profile, TRUE);
  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "chair", "floor", "tennis-ball", "cane", NULL });
  unknot_profile_answer_safety (profile, (const char * const *) asked->pdata, flags, self->base.stamper.now);
}

static void
wish_set_up (WishFixture   *self,
             gconstpointer  data)
{
  set_up (&self->base, NULL);
  answer (self, (const char *[]) { NULL });
  self->window = unknot_window_new (NULL, self->base.context);
  gtk_window_present (GTK_WINDOW (self->window));
  unknot_window_show_loaded (self->window);
  run_pending ();
}

static void
wish_tear_down (WishFixture   *self,
                gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
  tear_down (&self->base, NULL);
}

static void
wish (WishFixture *self,
      const char  *name,
      const char  *target)
{
  g_autoptr (GVariant) parameter = target != NULL ? g_variant_ref_sink (g_variant_new_string (target)) : NULL;

  unknot_wishes_grant (self->window, name, parameter);
  run_pending ();
}

static gpointer
get (WishFixture *self,
     GType        type)
{
  return find_type (GTK_WIDGET (self->window), type);
}

static void
assert_page (WishFixture *self,
             const char  *name)
{
  g_autofree char *page = NULL;

  g_object_get (self->window, "page", &page, NULL);
  g_assert_cmpstr (page, ==, name);
}

static gboolean
is_told (WishFixture *self,
         const char  *words)
{
  GtkWidget *overlay = get (self, ADW_TYPE_TOAST_OVERLAY);

  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *label = find_type (child, GTK_TYPE_LABEL);

      if (label != NULL && g_strcmp0 (gtk_label_get_text (GTK_LABEL (label)), words) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_planned (WishFixture *self,
            const char  *id)
{
  UnknotPlan *plan = unknot_relief_page_get_plan (get (self, UNKNOT_TYPE_RELIEF_PAGE));

  for (guint i = 0; i < plan->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (plan, i)->technique->id, id))
      return TRUE;

  return FALSE;
}

/* One that the plan would not have of itself. */
static const char *
find_swap (WishFixture *self)
{
  UnknotPlan *plan;

  wish (self, "show-plan", NULL);
  plan = unknot_relief_page_get_plan (get (self, UNKNOT_TYPE_RELIEF_PAGE));
  for (guint i = 0; i < plan->items->len; i++)
    if (unknot_plan_get_item (plan, i)->swaps->len > 0)
      return g_intern_string (unknot_plan_get_swap (unknot_plan_get_item (plan, i), 0)->technique->id);

  g_assert_not_reached ();
}

static void
test_technique (WishFixture   *self,
                gconstpointer  data)
{
  const char *id = find_swap (self);

  wish (self, "show-page", "body");
  wish (self, "start-technique", id);
  assert_page (self, "relief");
  g_assert_true (is_planned (self, id));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (self->window)), UNKNOT_TYPE_PLAN_CARD));

  /* It stays when the plan is made anew, until the person wants something else. Nothing was begun. */
  unknot_profile_set_helper (unknot_context_get_profile (self->base.context), TRUE);
  run_pending ();
  g_assert_true (is_planned (self, id));
  wish (self, "show-plan", NULL);
  g_assert_false (is_planned (self, id));
  g_assert_null (get (self, UNKNOT_TYPE_GUIDE_PAGE));
}

/* What needs a thing that is not there can be read, and the sentence says what is missing. */
static void
test_no_plan (WishFixture   *self,
              gconstpointer  data)
{
  UnknotProfile *profile = unknot_context_get_profile (self->base.context);
  AdwNavigationView *pages;

  unknot_profile_set_tools (profile, (const char *[]) { "hands", NULL });
  wish (self, "start-technique", "foam-roller");
  assert_page (self, "library");
  pages = ADW_NAVIGATION_VIEW (find_type (get (self, UNKNOT_TYPE_LIBRARY_PAGE), ADW_TYPE_NAVIGATION_VIEW));
  g_assert_cmpstr (adw_navigation_page_get_title (adw_navigation_view_get_visible_page (pages)), ==,
                   "Foam roller for the upper back");
  g_assert_null (get (self, UNKNOT_TYPE_RELIEF_PAGE));
}

static void
test_no_knot (WishFixture   *self,
              gconstpointer  data)
{
  g_autofree char *why = NULL;

  g_assert_true (unknot_knots_remove (unknot_context_get_knots (self->base.context), self->base.knot, NULL));
  g_assert_null (unknot_technique_find_knot (self->base.context, "heat", 5, &why));
  g_assert_cmpstr (why, ==, "Mark a knot on the body first.");
  wish (self, "start-technique", "heat");
  assert_page (self, "library");
  g_assert_true (is_told (self, "Mark a knot on the body first."));
}

static GtkWidget *
get_visible_page (WishFixture *self)
{
  AdwNavigationView *pages = ADW_NAVIGATION_VIEW (find_type (GTK_WIDGET (self->window), ADW_TYPE_NAVIGATION_VIEW));

  return GTK_WIDGET (adw_navigation_view_get_visible_page (pages));
}

/* After four weeks it is asked anew, and only then is there a plan; or none, by what has changed meanwhile. */
static void
test_asked_first (WishFixture   *self,
                  gconstpointer  data)
{
  UnknotProfile *profile = unknot_context_get_profile (self->base.context);

  fake_stamper_pass (&self->base.stamper, 5 * 7 * 24 * 60);
  for (int has_balls = 1; has_balls >= 0; has_balls--)
    {
      wish (self, "show-page", "body");
      wish (self, "start-technique", "ball-wall");
      assert_page (self, "body");
      unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", has_balls ? "tennis-ball" : NULL, NULL });
      while (gtk_widget_activate_action (get_visible_page (self), "safety.next", NULL))
        run_pending ();
      assert_page (self, has_balls ? "relief" : "library");
      fake_stamper_pass (&self->base.stamper, 5 * 7 * 24 * 60);
    }
}

/* An emergency stands before everything. */
static void
test_emergency (WishFixture   *self,
                gconstpointer  data)
{
  const char *id = find_swap (self);

  answer (self, (const char *[]) { "RF03", NULL });
  wish (self, "start-technique", id);
  g_assert_false (is_planned (self, id));
  g_assert_null (get (self, UNKNOT_TYPE_GUIDE_PAGE));
}

static void
test_places (WishFixture   *self,
             gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *target;
    const char *page;
  } cases[] = {
    { "show-page", "journal", "journal" },
    { "show-page", "nowhere", "journal" },
    { "look-up", "muscle/rhomboids", "body" },
    { "look-up", "article/what-a-knot-is", "library" },
    { "look-up", "muscle/nobody", "library" },
    { "look-up", "nonsense", "library" },
    { "show-page", "relief", "relief" },
    { "search", "neck", "library" },
    { "start-technique", "nothing", "library" },
    { "show-plan", NULL, "relief" },
  };
  AdwDialog *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      wish (self, cases[i].name, cases[i].target);
      assert_page (self, cases[i].page);
    }

  wish (self, "rate-pain", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
  g_assert_true (UNKNOT_IS_LOG_DIALOG (dialog));
  wish (self, "look-up", "help/first-steps");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
  g_assert_true (UNKNOT_IS_HELP_DIALOG (dialog));
}

/* By id, by name, by words that only one has. */
static void
test_find (WishFixture   *self,
           gconstpointer  data)
{
  static const struct
  {
    const char *words;
    const char *id;
  } cases[] = {
    { "ball-wall", "ball-wall" }, { "heat", "heat" }, { "a", NULL }, { "no such thing", NULL }, { "", NULL },
  };
  UnknotTechniques *techniques = unknot_context_get_techniques (self->base.context);
  UnknotTechnique *cane = unknot_catalogue_lookup (unknot_techniques_get_catalogue (techniques), "cane");
  g_autofree char *shout = g_utf8_strup (cane->name, -1);

  g_assert_true (unknot_technique_find (techniques, shout) == cane);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTechnique *technique = unknot_technique_find (techniques, cases[i].words);

      g_assert_cmpstr (technique != NULL ? technique->id : NULL, ==, cases[i].id);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/wishes/" path, WishFixture, NULL, wish_set_up, test, wish_tear_down)
  ADD ("technique", test_technique);
  ADD ("no-plan", test_no_plan);
  ADD ("no-knot", test_no_knot);
  ADD ("asked-first", test_asked_first);
  ADD ("emergency", test_emergency);
  ADD ("places", test_places);
  ADD ("find", test_find);
#undef ADD

  return g_test_run ();
}
