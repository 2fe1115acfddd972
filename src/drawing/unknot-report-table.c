/* A small table on paper: columns as broad as their words, as far as there is room. */

#include "unknot-report-sheet-private.h"

#include "unknot-paper.h"

/* No column gets narrower than this, points, nor does one that must give way do so in larger steps. */
#define LEAST_WIDTH 24.0
#define STEP 2.0

static double
measure_width (PangoContext *context,
               const char   *text,
               double        size,
               gboolean      bold)
{
  g_autoptr (PangoLayout) layout = unknot_paper_make_layout (context, bold, text, size, -1);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE + UNKNOT_REPORT_CELL_GAP + 1;
}

static double
measure_height (PangoContext *context,
                const char   *text,
                double        size,
                gboolean      bold,
                double        width)
{
  g_autoptr (PangoLayout) layout = unknot_paper_make_layout (context, bold, text, size, width - UNKNOT_REPORT_CELL_GAP);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.height / PANGO_SCALE;
}

/* The broadest gives way, a little at a time; what is left over goes to all alike. */
static void
fill_width (GArray *widths,
            double  width)
{
  double sum = 0;
  double spare;

  for (guint i = 0; i < widths->len; i++)
    sum += g_array_index (widths, double, i);
  spare = MAX (width - sum, 0) / widths->len;
  for (guint i = 0; i < widths->len; i++)
    g_array_index (widths, double, i) += spare;
  while (sum > width + 0.01 && spare <= 0)
    {
      guint broadest = 0;

      for (guint i = 1; i < widths->len; i++)
        if (g_array_index (widths, double, i) > g_array_index (widths, double, broadest))
          broadest = i;
      if (g_array_index (widths, double, broadest) <= LEAST_WIDTH)
        return;
      g_array_index (widths, double, broadest) -= STEP;
      sum -= STEP;
    }
}

/* Lays the first rows of a table out. The head is bold. */
UnknotReportTable
unknot_report_table_measure (PangoContext    *context,
                             const GPtrArray *rows,
                             guint            n_rows,
                             double           size,
                             double           width)
{
  UnknotReportTable self = { g_array_new (FALSE, TRUE, sizeof (double)), g_array_new (FALSE, TRUE, sizeof (double)) };
  guint n_columns = g_strv_length (rows->pdata[0]);

  g_array_set_size (self.widths, n_columns);
  g_array_set_size (self.heights, n_rows);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < n_columns; column++)
      {
        double *widest = &g_array_index (self.widths, double, column);

        *widest = MAX (*widest, measure_width (context, ((GStrv) rows->pdata[row])[column], size, row == 0));
      }
  fill_width (self.widths, width);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < n_columns; column++)
      {
        double *highest = &g_array_index (self.heights, double, row);

        *highest = MAX (*highest, measure_height (context, ((GStrv) rows->pdata[row])[column], size, row == 0,
                                                  g_array_index (self.widths, double, column))
                                    + UNKNOT_REPORT_ROW_GAP);
      }

  return self;
}

double
unknot_report_table_height (const UnknotReportTable *self)
{
  double height = 0;

  for (guint i = 0; i < self->heights->len; i++)
    height += g_array_index (self->heights, double, i);

  return height;
}

void
unknot_report_table_clear (UnknotReportTable *self)
{
  g_array_unref (self->widths);
  g_array_unref (self->heights);
}
