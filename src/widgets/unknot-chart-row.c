#include "unknot-chart-row.h"

#include "unknot-chart-words.h"

#include <math.h>

struct _UnknotChartRow
{
  GObject  parent_instance;

  /* Owned */
  char    *texts[UNKNOT_CHART_COLUMN_ALL + 1];
};

G_DEFINE_FINAL_TYPE (UnknotChartRow, unknot_chart_row, G_TYPE_OBJECT)

static void
unknot_chart_row_finalize (GObject *object)
{
  UnknotChartRow *self = UNKNOT_CHART_ROW (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_clear_pointer (&self->texts[i], g_free);

  G_OBJECT_CLASS (unknot_chart_row_parent_class)->finalize (object);
}

static void
unknot_chart_row_class_init (UnknotChartRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_chart_row_finalize;
}

static void
unknot_chart_row_init (UnknotChartRow *self)
{
}

/* Numbers are given whole: the lowest and the highest of a day are. */
static char *
make_number (double value)
{
  return value >= 0 ? g_strdup_printf ("%d", (int) lround (value)) : g_strdup ("");
}

static char *
make_all (const UnknotChartSeries *series,
          int                      day,
          const char              *events)
{
  g_autofree char *pains = unknot_chart_words_pains (series, day);

  if (pains == NULL)
    return g_strdup (events);

  return *events != '\0' ? g_strjoin ("\n", pains, events, NULL) : g_steal_pointer (&pains);
}

/**
 * unknot_chart_row_new:
 * @series: what the table shows
 * @day: the day
 * @today: the day that is called so
 *
 * Makes a row.
 *
 * Returns: (transfer full): the row
 */
UnknotChartRow *
unknot_chart_row_new (const UnknotChartSeries *series,
                      int                      day,
                      int                      today)
{
  UnknotChartRow *self = g_object_new (UNKNOT_TYPE_CHART_ROW, NULL);
  const UnknotChartPoint *point = unknot_chart_series_find_point (series, day);
  const UnknotChartPoint *worst = unknot_chart_series_find_worst (series, day);

  self->texts[UNKNOT_CHART_COLUMN_DAY] = unknot_chart_words_row_date (day, today);
  self->texts[UNKNOT_CHART_COLUMN_PAIN] = point != NULL ? unknot_chart_words_pain (point->value) : g_strdup ("");
  self->texts[UNKNOT_CHART_COLUMN_LOWEST] = make_number (point != NULL ? point->low : -1);
  self->texts[UNKNOT_CHART_COLUMN_HIGHEST] = make_number (point != NULL ? point->high : -1);
  self->texts[UNKNOT_CHART_COLUMN_WORST] = make_number (worst != NULL ? worst->value : -1);
  self->texts[UNKNOT_CHART_COLUMN_EVENTS] = unknot_chart_words_events (series, day);
  self->texts[UNKNOT_CHART_COLUMN_ALL] = make_all (series, day, self->texts[UNKNOT_CHART_COLUMN_EVENTS]);
  return self;
}

/**
 * unknot_chart_row_get_text:
 * @self: a row
 * @column: which column
 *
 * Gets one of the texts.
 *
 * Returns: (transfer none): the text
 */
const char *
unknot_chart_row_get_text (UnknotChartRow    *self,
                           UnknotChartColumn  column)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_ROW (self), NULL);

  return self->texts[column];
}
