#include "unknot-figure-shelf.h"

static UnknotFigureStock *
make_stock (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("no-such-folder");

  return unknot_figure_stock_new (folder);
}

/* A reel whose pictures take @size bytes more than none. */
static UnknotFigureReel *
make_reel (UnknotFigureStock *stock,
           gsize              size)
{
  UnknotFigureWish wish = { .pose = "any" };
  UnknotFigureWork *work = unknot_figure_work_new (stock, &wish);
  UnknotFigureReel *reel = unknot_figure_reel_new (work);

  work->size = size;
  unknot_figure_work_unref (work);
  return reel;
}

static void
add (UnknotFigureShelf *shelf,
     UnknotFigureStock *stock,
     const char        *key,
     gsize              size)
{
  g_autoptr (UnknotFigureReel) reel = make_reel (stock, size);

  unknot_figure_shelf_add (shelf, key, reel);
}

static void
test_finds (void)
{
  g_autoptr (UnknotFigureStock) stock = make_stock ();
  g_autoptr (UnknotFigureShelf) shelf = unknot_figure_shelf_new (1 << 20);
  UnknotFigureReel *reel = make_reel (stock, 0);

  g_assert_null (unknot_figure_shelf_find (shelf, "a"));
  g_assert_cmpuint (unknot_figure_shelf_get_size (shelf), ==, 0);
  unknot_figure_shelf_add (shelf, "a", reel);
  g_assert_true (unknot_figure_shelf_find (shelf, "a") == reel);
  g_assert_null (unknot_figure_shelf_find (shelf, "b"));
  g_assert_cmpuint (unknot_figure_shelf_get_size (shelf), ==, unknot_figure_reel_get_size (reel));

  g_clear_pointer (&shelf, unknot_figure_shelf_free);
  g_assert_finalize_object (reel);
}

/* What was looked for last stays; what was used longest ago goes. */
static void
test_forgets_oldest (void)
{
  g_autoptr (UnknotFigureStock) stock = make_stock ();
  g_autoptr (UnknotFigureShelf) shelf = unknot_figure_shelf_new (4 << 20);

  add (shelf, stock, "a", 1 << 20);
  add (shelf, stock, "b", 1 << 20);
  add (shelf, stock, "c", 1 << 20);
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "a"));
  add (shelf, stock, "d", 1 << 20);

  g_assert_null (unknot_figure_shelf_find (shelf, "b"));
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "a"));
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "c"));
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "d"));
  g_assert_cmpuint (unknot_figure_shelf_get_size (shelf), <=, 4 << 20);
}

/* What grows pushes others out, but never the last two. */
static void
test_grows (void)
{
  g_autoptr (UnknotFigureStock) stock = make_stock ();
  g_autoptr (UnknotFigureShelf) shelf = unknot_figure_shelf_new (4 << 20);
  UnknotFigureWish wish = { .pose = "any" };
  UnknotFigureWork *work = unknot_figure_work_new (stock, &wish);
  g_autoptr (UnknotFigureReel) reel = unknot_figure_reel_new (work);

  add (shelf, stock, "a", 1 << 20);
  add (shelf, stock, "b", 3 << 19);
  unknot_figure_shelf_add (shelf, "c", reel);
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "b"));
  work->size = 9 << 20;
  unknot_figure_work_unref (work);
  unknot_figure_shelf_trim (shelf);

  g_assert_null (unknot_figure_shelf_find (shelf, "a"));
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "b"));
  g_assert_nonnull (unknot_figure_shelf_find (shelf, "c"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-shelf/finds", test_finds);
  g_test_add_func ("/figure-shelf/forgets-oldest", test_forgets_oldest);
  g_test_add_func ("/figure-shelf/grows", test_grows);

  return g_test_run ();
}
