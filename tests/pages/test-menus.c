/* What the menus of marks, rows and cards offer, and that it is done. */

#include "body-fixture.h"
#include "unknot-context-menu.h"
#include "unknot-entry-list.h"
#include "unknot-knot-delete-dialog.h"
#include "unknot-knot-row.h"
#include "unknot-library-row.h"
#include "unknot-marker.h"
#include "unknot-plan-card.h"

/* All that a menu says, section by section. */
static void
list_items (GMenuModel *menu,
            GString    *list)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *label = NULL;

      if (section != NULL)
        list_items (section, list);
      else if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        g_string_append_printf (list, "%s%s", list->len > 0 ? "|" : "", label);
    }
}

static void
assert_menu (gpointer    widget,
             const char *wanted)
{
  GtkPopover *menu = unknot_context_menu_open (GTK_WIDGET (widget));
  g_autoptr (GString) list = g_string_new (NULL);

  if (menu != NULL)
    list_items (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu)), list);
  g_assert_cmpstr (list->str, ==, wanted);
  if (menu != NULL)
    gtk_popover_popdown (menu);
  run_pending ();
}

/* Does what stands first in a menu under a label. */
static gboolean
activate (GtkWidget  *widget,
          GMenuModel *menu,
          const char *wanted)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autoptr (GVariant) target = g_menu_model_get_item_attribute_value (menu, i, G_MENU_ATTRIBUTE_TARGET, NULL);
      g_autofree char *label = NULL;
      g_autofree char *action = NULL;

      if (section != NULL && activate (widget, section, wanted))
        return TRUE;
      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label)
          || !g_str_equal (label, wanted))
        continue;
      g_assert_true (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action));
      g_assert_true (gtk_widget_activate_action_variant (widget, action, target));
      return TRUE;
    }

  return FALSE;
}

static void
choose (gpointer    widget,
        const char *label)
{
  GtkPopover *menu = unknot_context_menu_open (GTK_WIDGET (widget));
  g_autoptr (GMenuModel) model = g_object_ref (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu)));

  gtk_popover_popdown (menu);
  g_assert_true (activate (GTK_WIDGET (widget), model, label));
  run_pending ();
}

static gboolean
match_knot_row (GtkWidget  *widget,
                const void *knot)
{
  return GTK_IS_LIST_BOX_ROW (widget) && unknot_knot_row_get_knot (widget) == knot;
}

static void
keep_knot_cb (UnknotKnot **asked,
              UnknotKnot  *knot)
{
  *asked = knot;
}

static UnknotKnotDeleteDialog *
get_delete_dialog (GtkWidget *window)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));

  return UNKNOT_IS_KNOT_DELETE_DIALOG (dialog) ? UNKNOT_KNOT_DELETE_DIALOG (dialog) : NULL;
}

static void
test_knot (BodyFixture   *fixture,
           gconstpointer  data)
{
  static const char all[] = "_Find Relief|Note Pain|_Change…|Take _Off Map|Delete This Knot…";
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  UnknotKnot *asked = NULL;
  UnknotMarker *marker;
  GtkWidget *row;

  run_pending ();
  g_signal_connect_swapped (fixture->page, "relief-requested", G_CALLBACK (keep_knot_cb), &asked);
  marker = find_type (fixture->map, UNKNOT_TYPE_MARKER);
  while ((row = find_widget (GTK_WIDGET (fixture->page), match_knot_row, knot)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  assert_menu (marker, all);
  assert_menu (row, all);

  choose (row, "_Find Relief");
  g_assert_true (asked == knot);
  choose (marker, "_Change…");
  g_assert_true (unknot_body_page_get_knot (fixture->page) == knot);
  choose (marker, "Delete This Knot…");
  g_assert_nonnull (get_delete_dialog (fixture->window));
  adw_dialog_force_close (ADW_DIALOG (get_delete_dialog (fixture->window)));
  run_pending ();

  g_assert_cmpint (fixture->n_changed, ==, 0);
  choose (marker, "Take _Off Map");
  g_assert_cmpint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
}

/* What is not rated yet can't be planned for; what is shown of the past is not to be changed. */
static void
test_knot_less (BodyFixture   *fixture,
                gconstpointer  data)
{
  UnknotMarker *marker;

  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, -1);
  run_pending ();
  marker = find_type (fixture->map, UNKNOT_TYPE_MARKER);
  assert_menu (marker, "Note Pain|_Change…|Take _Off Map|Delete This Knot…");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.time", NULL);
  run_pending ();
  if ((marker = find_type (fixture->map, UNKNOT_TYPE_MARKER)) != NULL)
    assert_menu (marker, "");
}

static void
test_entries (void)
{
  PageFixture fixture;
  UnknotEntryList *list = g_object_new (UNKNOT_TYPE_ENTRY_LIST, NULL);
  GtkWidget *window;
  int n_changed = 0;

  page_fixture_init (&fixture);
  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  unknot_entry_list_set_sources (list, fixture.knots, fixture.anatomy, fixture.catalogue);
  g_signal_connect_swapped (list, "changed", G_CALLBACK (count_up), &n_changed);
  window = present_in_window (list);

  assert_menu (find_row (list, "Pain now 3 of 10"), "_Change…|Remove This Entry");
  choose (find_row (list, "Pain now 3 of 10"), "_Change…");
  g_assert_nonnull (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  run_pending ();

  choose (find_row (list, "Pain now 3 of 10"), "Remove This Entry");
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 0);
  g_assert_null (find_row (list, "Pain now 3 of 10"));
  g_assert_true (unknot_journal_undo (fixture.journal, NULL));
  run_pending ();
  g_assert_nonnull (find_row (list, "Pain now 3 of 10"));

  /* What a knot began with goes with the knot, and that is asked first. */
  choose (find_row (list, "Knot marked"), "Delete This Knot…");
  g_assert_nonnull (get_delete_dialog (window));
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_KNOT), ==, 1);

  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);
  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_null (list);
  page_fixture_clear (&fixture);
}

static void
test_plan_card (void)
{
  PageFixture fixture;
  UnknotTechnique *technique;
  int n_opened = 0, n_swaps = 0;

  page_fixture_init (&fixture);
  technique = unknot_catalogue_lookup (fixture.catalogue, "ball-wall");
  for (int with_swap = 0; with_swap < 2; with_swap++)
    {
      g_autoptr (UnknotPlanItem) item = unknot_plan_item_new (technique, UNKNOT_SLOT_PRESSURE);
      GtkWidget *card, *window;

      if (with_swap)
        g_ptr_array_add (item->swaps, unknot_plan_item_new (technique, UNKNOT_SLOT_PRESSURE));
      card = unknot_plan_card_new (item, 2, "Because.");
      window = present_in_window (card);
      g_signal_connect_swapped (card, "opened", G_CALLBACK (count_up), &n_opened);
      g_signal_connect_swapped (card, "swap-requested", G_CALLBACK (count_up), &n_swaps);
      assert_menu (card, with_swap ? "Steps, Evidence and Cautions|Swap|Never Offer This"
                                   : "Steps, Evidence and Cautions|Never Offer This");
      choose (card, "Steps, Evidence and Cautions");
      if (with_swap)
        choose (card, "Swap");
      gtk_window_destroy (GTK_WINDOW (window));
    }
  g_assert_cmpint (n_opened, ==, 2);
  g_assert_cmpint (n_swaps, ==, 1);
  page_fixture_clear (&fixture);
}

/* A technique of the app gives one of the person's own; the own one can go. */
static void
test_technique (void)
{
  PageFixture fixture;
  UnknotOrigin origins[] = { UNKNOT_ORIGIN_BUILT_IN, UNKNOT_ORIGIN_OWN, UNKNOT_ORIGIN_PACK };
  const char *menus[] = {
    "_Make My Own…|Never Offer This", "_Change…|Never Offer This|_Remove…", "Never Offer This",
  };
  UnknotTechnique *technique;

  page_fixture_init (&fixture);
  technique = unknot_catalogue_lookup (fixture.catalogue, "cane");
  for (guint i = 0; i < G_N_ELEMENTS (origins); i++)
    {
      g_autoptr (UnknotLibraryItem) item = unknot_library_item_new_technique (fixture.anatomy, technique);
      GtkWidget *row = unknot_library_row_new (item);
      GtkWidget *list = gtk_list_box_new ();
      GtkWidget *window;

      gtk_list_box_append (GTK_LIST_BOX (list), row);
      window = present_in_window (list);
      technique->origin = origins[i];
      assert_menu (row, menus[i]);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/menus/" path, BodyFixture, NULL, body_set_up, test, body_tear_down)
  ADD ("knot", test_knot);
  ADD ("knot-less", test_knot_less);
#undef ADD
  g_test_add_func ("/menus/entries", test_entries);
  g_test_add_func ("/menus/plan-card", test_plan_card);
  g_test_add_func ("/menus/technique", test_technique);

  return g_test_run ();
}
