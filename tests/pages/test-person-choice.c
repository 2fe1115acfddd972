#include "unknot-person-choice.h"

#include "page-fixture.h"
#include "unknot-cast.h"

static UnknotFigureStudio *
make_studio (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  UnknotFigureStudio *studio = unknot_figure_studio_new (folder);

  unknot_figure_studio_add_usual_spot (studio, &(UnknotSpot) { UNKNOT_VIEW_BACK, 290, 300, "trapezius-upper" });
  return studio;
}

/* What is chosen is what is shown, in both directions. */
static void
test_follows (void)
{
  g_autoptr (UnknotFigureStudio) studio = make_studio ();
  g_autoptr (UnknotFigurePerson) person = unknot_figure_person_new ();
  GtkWidget *choice = g_object_ref_sink (g_object_new (UNKNOT_TYPE_PERSON_CHOICE, NULL));
  AdwComboRow *hair;

  g_assert_false (gtk_widget_get_visible (choice));
  unknot_person_choice_set_person (UNKNOT_PERSON_CHOICE (choice), person, studio);
  g_assert_true (gtk_widget_get_visible (choice));

  hair = ADW_COMBO_ROW (find_row (choice, "Hair"));
  g_assert_cmpuint (adw_combo_row_get_selected (hair), ==, 0);
  adw_combo_row_set_selected (hair, 2);
  g_assert_cmpstr (unknot_figure_person_get (person, UNKNOT_LOOK_HAIR), ==, "curly");
  unknot_figure_person_set (person, UNKNOT_LOOK_HAIR, "tied");
  g_assert_cmpuint (adw_combo_row_get_selected (hair), ==, 1);

  g_assert_finalize_object (choice);
}

/* All that can be drawn is offered, what is usual is so in both, and all that is offered can be drawn. */
static void
test_offers_all (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", "bodies", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCast) cast = unknot_cast_load (folder, &error);

  g_assert_no_error (error);
  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    {
      g_autoptr (GPtrArray) known = g_ptr_array_new ();
      guint n = 0;

      for (const char *id; (id = unknot_cast_get_choice (cast, kind, known->len)) != NULL;)
        g_ptr_array_add (known, (gpointer) id);
      for (const char *id; (id = unknot_person_choice_get_id (kind, n)) != NULL; n++)
        g_assert_true (g_ptr_array_find_with_equal_func (known, id, g_str_equal, NULL));
      g_assert_cmpuint (n, ==, known->len);
      g_assert_cmpstr (unknot_cast_get_choice (cast, kind, 0), ==,
                       unknot_person_choice_get_id (kind, unknot_person_choice_find (kind, "from a later version")));
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/person-choice/follows", test_follows);
  g_test_add_func ("/person-choice/offers-all", test_offers_all);

  return g_test_run ();
}
