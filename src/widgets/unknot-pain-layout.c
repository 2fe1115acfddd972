#include "unknot-pain-layout.h"

#define N_NUMBERS 11
#define N_FIRST_ROW 6
#define GAP 4

/* Between the words for both ends. */
#define END_GAP 12

/* The least width of a target for a finger, in pixels. */
#define TARGET 44

struct _UnknotPainLayout
{
  GtkLayoutManager parent_instance;

  guint columns;
};

G_DEFINE_FINAL_TYPE (UnknotPainLayout, unknot_pain_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The size that all numbers share: that of the largest. */
static void
measure_number (GtkWidget *widget,
                int       *width,
                int       *height)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *width = TARGET;
  *height = 0;
  for (guint i = 0; i < N_NUMBERS; i++, child = gtk_widget_get_next_sibling (child))
    {
      GtkRequisition minimum;

      gtk_widget_get_preferred_size (child, &minimum, NULL);
      *width = MAX (*width, minimum.width);
      *height = MAX (*height, minimum.height);
    }
}

static GtkWidget *
get_end_label (GtkWidget *widget)
{
  return gtk_widget_get_last_child (widget);
}

static GtkWidget *
get_start_label (GtkWidget *widget)
{
  return gtk_widget_get_prev_sibling (get_end_label (widget));
}

static int
row_width (int   number,
           guint columns)
{
  return number * (int) columns + GAP * ((int) columns - 1);
}

/* The words for both ends share the width; what the shorter one leaves over is for the longer one. */
static void
share_width (GtkWidget *widget,
             int        width,
             int       *start,
             int       *end)
{
  int half = (width - END_GAP) / 2;

  gtk_widget_measure (get_start_label (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, start, NULL, NULL);
  gtk_widget_measure (get_end_label (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, end, NULL, NULL);
  if (*start <= half)
    *end = width - END_GAP - *start;
  else if (*end <= half)
    *start = width - END_GAP - *end;
  else
    *start = *end = half;
}

static int
measure_labels (GtkWidget *widget,
                int        width)
{
  int start_width, end_width, start, end;

  share_width (widget, width, &start_width, &end_width);
  gtk_widget_measure (get_start_label (widget), GTK_ORIENTATION_VERTICAL, start_width, &start, NULL, NULL, NULL);
  gtk_widget_measure (get_end_label (widget), GTK_ORIENTATION_VERTICAL, end_width, &end, NULL, NULL, NULL);

  return MAX (start, end);
}

static GtkSizeRequestMode
unknot_pain_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_pain_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  int width, height;

  measure_number (widget, &width, &height);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int start, end;

      gtk_widget_measure (get_start_label (widget), orientation, -1, &start, NULL, NULL, NULL);
      gtk_widget_measure (get_end_label (widget), orientation, -1, &end, NULL, NULL, NULL);
      *minimum = MAX (row_width (width, N_FIRST_ROW), 2 * MAX (start, end) + END_GAP);
      *natural = MAX (*minimum, row_width (width, N_NUMBERS));
    }
  else
    {
      /* Without a width the least height of all: that of one row. */
      int available = for_size < 0 ? row_width (width, N_NUMBERS) : for_size;
      int rows = available >= row_width (width, N_NUMBERS) ? 1 : 2;

      *minimum = *natural = rows * (height + GAP) + measure_labels (widget, available);
    }
}

static void
allocate_at (GtkWidget *widget,
             GtkWidget *child,
             int        whole_width,
             int        x,
             int        y,
             int        width,
             int        height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  gtk_widget_size_allocate (child,
                            &(GtkAllocation) { mirrored ? whole_width - x - width : x, y, width, height }, -1);
}

static void
unknot_pain_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  UnknotPainLayout *self = UNKNOT_PAIN_LAYOUT (manager);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int number_width, number_height, start_width, end_width, top;

  measure_number (widget, &number_width, &number_height);
  self->columns = width >= row_width (number_width, N_NUMBERS) ? N_NUMBERS : N_FIRST_ROW;

  for (guint i = 0; i < N_NUMBERS; i++, child = gtk_widget_get_next_sibling (child))
    {
      int column = (int) (i % self->columns);
      int row = (int) (i / self->columns);
      int x = column * (width + GAP) / (int) self->columns;
      int next = (column + 1) * (width + GAP) / (int) self->columns;

      allocate_at (widget, child, width, x, row * (number_height + GAP), next - GAP - x, number_height);
    }

  top = (self->columns == N_NUMBERS ? 1 : 2) * (number_height + GAP);
  share_width (widget, width, &start_width, &end_width);
  allocate_at (widget, get_start_label (widget), width, 0, top, start_width, MAX (height - top, 0));
  allocate_at (widget, get_end_label (widget), width, width - end_width, top, end_width, MAX (height - top, 0));
}

static void
unknot_pain_layout_class_init (UnknotPainLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = unknot_pain_layout_get_request_mode;
  manager_class->measure = unknot_pain_layout_measure;
  manager_class->allocate = unknot_pain_layout_allocate;
}

static void
unknot_pain_layout_init (UnknotPainLayout *self)
{
  self->columns = N_FIRST_ROW;
}

/**
 * unknot_pain_layout_get_columns:
 * @self: a layout
 *
 * Returns: how many numbers stand in the first row: 11 or 6
 */
guint
unknot_pain_layout_get_columns (UnknotPainLayout *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_LAYOUT (self), N_FIRST_ROW);

  return self->columns;
}
