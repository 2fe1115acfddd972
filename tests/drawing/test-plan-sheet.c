#include "unknot-plan-sheet.h"

#include <string.h>

#define A4_WIDTH 595.0
#define A4_HEIGHT 842.0
#define LETTER_WIDTH 612.0
#define LETTER_HEIGHT 792.0
#define MARGIN 36.0

static const char * const cues[] = {
  "Ball on the muscle, never on bone.", "Lean in slowly, breath by breath.", "Hold still and breathe.",
  "Bend your knees and roll a little.", "Step away slowly.", "Lean your head away. Let it hang.",
};

static const char * const long_cues[] = {
  "Den Ball auf den Muskel legen, niemals auf den Knochen.", "Langsam anlehnen, mit jedem Atemzug etwas mehr.",
  "Stillhalten und ruhig weiteratmen.", "Die Knie beugen und ein wenig rollen.", "Langsam von der Wand wegtreten.",
  "Den Kopf zur Seite neigen. Hängen lassen.",
};

static const char * const rtl_cues[] = {
  "ضع الكرة على العضلة، لا على العظم أبدًا.", "استند ببطء، نفسًا بعد نفس.", "اثبت وتنفس.", "اثنِ ركبتيك وتدحرج قليلًا.",
  "ابتعد ببطء.", "أمل رأسك بعيدًا.",
};

typedef struct
{
  const char *what;
  guint n_items;
  guint n_steps;
  double width;
  double height;
  gboolean rtl;
  const char * const *cues;
} Case;

static const Case cases[] = {
  { "nothing", 0, 0, A4_WIDTH, A4_HEIGHT, FALSE, cues },
  { "one", 1, 5, A4_WIDTH, A4_HEIGHT, FALSE, cues },
  { "one without steps", 1, 0, A4_WIDTH, A4_HEIGHT, FALSE, cues },
  { "three", 3, 5, A4_WIDTH, A4_HEIGHT, FALSE, cues },
  { "three on letter", 3, 5, LETTER_WIDTH, LETTER_HEIGHT, FALSE, cues },
  { "six", 6, 4, A4_WIDTH, A4_HEIGHT, FALSE, cues },
  { "seven long", 7, 6, A4_WIDTH, A4_HEIGHT, FALSE, long_cues },
  { "ten on letter", 10, 6, LETTER_WIDTH, LETTER_HEIGHT, FALSE, cues },
  { "twelve long on letter", 12, 6, LETTER_WIDTH, LETTER_HEIGHT, FALSE, long_cues },
  { "five from the right", 5, 4, A4_WIDTH, A4_HEIGHT, TRUE, rtl_cues },
};

static UnknotPlanSheet *
make (const Case *data)
{
  UnknotPlanSheet *sheet = unknot_plan_sheet_new (data->width, data->height, data->rtl);

  unknot_plan_sheet_set_words (sheet, "Plan for Rhomboids, your left", "10 minutes, made on 22 November 2026",
                               "Stop at once if you feel", "Sharp pain · Numbness or tingling · Dizziness",
                               "It may ease muscle pain. It does not replace a doctor.");
  for (guint i = 0; i < data->n_items; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u. Ball on the wall between the shoulder blades", i + 1);
      guint item = unknot_plan_sheet_add_item (sheet, name,
                                               "2 times 45 seconds on each side. Up to 2 times a day. About 4 of 10.");

      for (guint j = 0; j < data->n_steps; j++)
        unknot_plan_sheet_add_step (sheet, item, data->cues[j], j == 2 ? 0 : j + 1);
    }
  unknot_plan_sheet_fit (sheet);

  return sheet;
}

static gboolean
overlap (const UnknotRect *a,
         const UnknotRect *b)
{
  const double slack = 0.01;

  return a->x + a->width > b->x + slack && b->x + b->width > a->x + slack
         && a->y + a->height > b->y + slack && b->y + b->height > a->y + slack;
}

/* Everything is on the page, nothing lies on anything else, and every word can be read. */
static void
test_fit (gconstpointer user_data)
{
  const Case *data = user_data;
  g_autoptr (UnknotPlanSheet) sheet = make (data);
  guint n_names = 0, n_pictures = 0, n_cues = 0;

  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (sheet); i++)
    {
      const UnknotSheetBox *box = unknot_plan_sheet_get_box (sheet, i);

      g_assert_cmpfloat (box->rect.x, >=, MARGIN - 0.01);
      g_assert_cmpfloat (box->rect.y, >=, MARGIN - 0.01);
      g_assert_cmpfloat (box->rect.x + box->rect.width, <=, data->width - MARGIN + 0.01);
      g_assert_cmpfloat (box->rect.y + box->rect.height, <=, data->height - MARGIN + 0.01);
      if (box->kind != UNKNOT_SHEET_BODY)
        g_assert_cmpfloat (box->size, >=, UNKNOT_SHEET_LEAST_FONT);
      if (box->kind == UNKNOT_SHEET_NAME)
        g_assert_cmpuint (box->item, ==, n_names++);
      n_pictures += box->kind == UNKNOT_SHEET_PICTURE;
      n_cues += box->kind == UNKNOT_SHEET_CUE;
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (&box->rect, &unknot_plan_sheet_get_box (sheet, j)->rect));
    }

  g_assert_cmpuint (n_names, ==, data->n_items);
  g_assert_cmpuint (n_pictures, ==, n_cues);
  if (data->n_steps > 0)
    g_assert_cmpuint (n_pictures, >=, data->n_items);
}

/* What says most stays where little has room, in the order of the steps; pictures are numbered on. */
static void
test_rank (void)
{
  static const Case crowded = { "eight", 8, 5, A4_WIDTH, A4_HEIGHT, FALSE, cues };
  g_autoptr (UnknotPlanSheet) sheet = make (&crowded);
  guint shown = 0, number = 0, item = 0;
  int last_step = -1;

  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (sheet); i++)
    {
      const UnknotSheetBox *box = unknot_plan_sheet_get_box (sheet, i);

      if (box->kind != UNKNOT_SHEET_PICTURE)
        continue;
      if (box->item != item)
        {
          item = box->item;
          number = 0;
          last_step = -1;
        }
      g_assert_cmpuint (box->number, ==, ++number);
      g_assert_cmpint ((int) box->step, >, last_step);
      last_step = (int) box->step;
      shown += box->step == 2;
    }
  g_assert_cmpuint (shown, ==, 8);
}

/* What is read from right to left begins at the right. */
static void
test_rtl (void)
{
  static const Case from_left = { "two", 2, 3, A4_WIDTH, A4_HEIGHT, FALSE, cues };
  static const Case from_right = { "two", 2, 3, A4_WIDTH, A4_HEIGHT, TRUE, cues };
  g_autoptr (UnknotPlanSheet) left = make (&from_left);
  g_autoptr (UnknotPlanSheet) right = make (&from_right);

  g_assert_cmpuint (unknot_plan_sheet_get_n_boxes (left), ==, unknot_plan_sheet_get_n_boxes (right));
  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (left); i++)
    {
      const UnknotRect *a = &unknot_plan_sheet_get_box (left, i)->rect;
      const UnknotRect *b = &unknot_plan_sheet_get_box (right, i)->rect;

      g_assert_cmpfloat_with_epsilon (A4_WIDTH - a->x - a->width, b->x, 0.01);
      g_assert_cmpfloat_with_epsilon (a->y, b->y, 0.01);
    }
}

static void
test_pdf (void)
{
  g_autoptr (UnknotPlanSheet) sheet = make (&cases[4]);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = unknot_plan_sheet_make_pdf (sheet, &error);
  gsize length;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  g_assert_cmpint (memcmp (data, "%PDF-", 5), ==, 0);
  g_assert_nonnull (memmem (data, length, "/StructTreeRoot", strlen ("/StructTreeRoot")));
  g_assert_nonnull (memmem (data, length, "/S /H2", strlen ("/S /H2")));
  g_assert_nonnull (memmem (data, length, "/Count 1", strlen ("/Count 1")));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static gboolean
save (UnknotPlanSheet  *sheet,
      const char       *path,
      GError          **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_plan_sheet_save_async (sheet, file, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_plan_sheet_save_finish (result, error);
}

static void
test_save (void)
{
  g_autoptr (UnknotPlanSheet) sheet = make (&cases[1]);
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "nowhere", "plan.pdf", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (save (sheet, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF-"));

  g_assert_false (save (sheet, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/plan-sheet/fit/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_fit);
    }
  g_test_add_func ("/plan-sheet/rank", test_rank);
  g_test_add_func ("/plan-sheet/rtl", test_rtl);
  g_test_add_func ("/plan-sheet/pdf", test_pdf);
  g_test_add_func ("/plan-sheet/save", test_save);

  return g_test_run ();
}
