#include "unknot-fold-layout.h"

struct _UnknotFoldLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotFoldLayout, unknot_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

/* What the words need so that none is shortened. */
typedef struct
{
  int n;
  int widest;
  int side_by_side;
} Words;

static int
natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/* Words of a homogeneous group tell the same width: they are in a size group. */
static Words
measure_words (GtkWidget *widget)
{
  Words words = { 0, 0, 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int width;

      if (!gtk_widget_should_layout (child))
        continue;

      width = natural_width (child);
      words.side_by_side += width;
      if (GTK_IS_SEPARATOR (child))
        continue;

      words.n++;
      words.widest = MAX (words.widest, width);
    }

  return words;
}

/* What the word at @index gets of the room that is left over; the first ones get the odd pixels. */
static int
share (int left_over,
       int n,
       int index)
{
  return left_over / n + (index < left_over % n ? 1 : 0);
}

static void
measure_side_by_side (GtkWidget   *widget,
                      const Words *words,
                      int          width,
                      int         *minimum,
                      int         *natural)
{
  int index = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural, child_width;

      if (!gtk_widget_should_layout (child))
        continue;

      child_width = natural_width (child);
      if (!GTK_IS_SEPARATOR (child))
        child_width += share (width - words->side_by_side, words->n, index++);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, child_width, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

/* A line that lies needs as much height as it needs width where it stands. */
static void
measure_upright (GtkWidget *widget,
                 int        width,
                 int       *minimum,
                 int       *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      if (GTK_IS_SEPARATOR (child))
        child_minimum = child_natural = natural_width (child);
      else
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &child_minimum, &child_natural, NULL, NULL);
      *minimum += child_minimum;
      *natural += child_natural;
    }
}

static GtkSizeRequestMode
unknot_fold_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_fold_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  Words words = measure_words (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = words.widest;
      *natural = words.side_by_side;
    }
  else if (for_size < 0 || for_size >= words.side_by_side)
    measure_side_by_side (widget, &words, MAX (for_size, words.side_by_side), minimum, natural);
  else
    measure_upright (widget, for_size, minimum, natural);
}

static void
allocate_side_by_side (GtkWidget   *widget,
                       const Words *words,
                       int          width,
                       int          height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int index = 0, x = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { 0, 0, 0, height };

      if (!gtk_widget_should_layout (child))
        continue;

      place.width = natural_width (child);
      if (!GTK_IS_SEPARATOR (child))
        place.width += share (width - words->side_by_side, words->n, index++);
      place.x = mirrored ? width - x - place.width : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width;
    }
}

/* The margins above and below a line that stands are too large between two words: the words cover them. */
static void
allocate_line (GtkWidget *line,
               int        y,
               int        width,
               int        height)
{
  int needed;

  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, width, &needed, NULL, NULL, NULL);
  gtk_widget_size_allocate (line, &(GtkAllocation) { 0, y - (needed - height) / 2, width, needed }, -1);
}

static void
allocate_upright (GtkWidget   *widget,
                  const Words *words,
                  int          width,
                  int          height)
{
  int index = 0, y = 0, needed = 0, natural = 0;

  measure_upright (widget, width, &needed, &natural);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      if (GTK_IS_SEPARATOR (child))
        {
          child_height = natural_width (child);
          allocate_line (child, y, width, child_height);
        }
      else
        {
          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &child_height, NULL, NULL, NULL);
          child_height += share (height - needed, words->n, index++);
          gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, child_height }, -1);
        }
      y += child_height;
    }
}

static void
unknot_fold_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  Words words = measure_words (widget);

  if (width >= words.side_by_side)
    allocate_side_by_side (widget, &words, width, height);
  else
    allocate_upright (widget, &words, width, height);
}

static void
unknot_fold_layout_class_init (UnknotFoldLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = unknot_fold_layout_get_request_mode;
  manager_class->measure = unknot_fold_layout_measure;
  manager_class->allocate = unknot_fold_layout_allocate;
}

static void
unknot_fold_layout_init (UnknotFoldLayout *self)
{
}

/**
 * unknot_fold_layout_new:
 *
 * Makes the layout of one toggle group.
 *
 * Returns: (transfer full): a new layout
 */
GtkLayoutManager *
unknot_fold_layout_new (void)
{
  return g_object_new (UNKNOT_TYPE_FOLD_LAYOUT, NULL);
}
