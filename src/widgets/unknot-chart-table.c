#include "unknot-chart-table.h"

#include "unknot-chart-row.h"
#include "unknot-chart-words.h"

#include <glib/gi18n.h>

struct _UnknotChartTable
{
  GtkWidget            parent_instance;

  /* Owned */
  UnknotChartSeries   *series;
  GListStore          *rows;
  GtkColumnViewColumn *lowest;
  GtkColumnViewColumn *highest;
  GtkColumnViewColumn *worst;

  /* Not owned */
  GtkScrolledWindow   *window;

  int                  today;
  gboolean             narrow;
};

G_DEFINE_FINAL_TYPE (UnknotChartTable, unknot_chart_table, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_NARROW = 1,
  PROP_SERIES,
  PROP_TODAY,
} UnknotChartTableProperty;

static GParamSpec *props[PROP_TODAY + 1];

/* Two more columns, as soon as a day has more than one number, and one for the worst. */
static void
show_columns (UnknotChartTable *self)
{
  gboolean has_band = FALSE;

  if (self->narrow)
    return;

  for (guint i = 0; self->series != NULL && i < unknot_chart_series_n_points (self->series); i++)
    has_band |= unknot_chart_series_get_point (self->series, i)->high >
                unknot_chart_series_get_point (self->series, i)->low;
  gtk_column_view_column_set_visible (self->lowest, has_band);
  gtk_column_view_column_set_visible (self->highest, has_band);
  gtk_column_view_column_set_visible (self->worst, self->series != NULL && self->series->worst->len > 0);
}

static gboolean
has_row (const UnknotChartSeries *series,
         int                      day)
{
  g_autofree char *events = unknot_chart_words_events (series, day);

  return *events != '\0' || unknot_chart_series_find_point (series, day) != NULL
         || unknot_chart_series_find_worst (series, day) != NULL;
}

static void
fill_rows (UnknotChartTable *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->series != NULL)
    for (int day = self->series->last_day; day >= self->series->first_day; day--)
      if (has_row (self->series, day))
        g_ptr_array_add (rows, unknot_chart_row_new (self->series, day, self->today));

  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)), rows->pdata, rows->len);
}

static void
setup_cell_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *cell)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (cell, label);
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *cell,
              gpointer                  column)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (cell)),
                      unknot_chart_row_get_text (gtk_list_item_get_item (cell), GPOINTER_TO_UINT (column)));
}

static GtkColumnViewColumn *
add_column (GtkColumnView     *view,
            const char        *title,
            UnknotChartColumn  kind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *column;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), GUINT_TO_POINTER (kind));
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (column, kind == UNKNOT_CHART_COLUMN_EVENTS);
  gtk_column_view_append_column (view, column);
  return column;
}

static GtkSelectionModel *
make_model (UnknotChartTable *self)
{
  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows))));
}

static GtkWidget *
make_columns (UnknotChartTable *self)
{
  GtkWidget *view = gtk_column_view_new (make_model (self));

  gtk_widget_add_css_class (view, "data-table");
  /* Translators: column of a table */
  g_object_unref (add_column (GTK_COLUMN_VIEW (view), _("Day"), UNKNOT_CHART_COLUMN_DAY));
  /* Translators: column of a table */
  g_object_unref (add_column (GTK_COLUMN_VIEW (view), _("Pain"), UNKNOT_CHART_COLUMN_PAIN));
  /* Translators: column of a table: the lowest number of a day */
  self->lowest = add_column (GTK_COLUMN_VIEW (view), _("Lowest"), UNKNOT_CHART_COLUMN_LOWEST);
  /* Translators: column of a table: the highest number of a day */
  self->highest = add_column (GTK_COLUMN_VIEW (view), _("Highest"), UNKNOT_CHART_COLUMN_HIGHEST);
  /* Translators: column of a table: the worst pain of the last 24 hours */
  self->worst = add_column (GTK_COLUMN_VIEW (view), _("Worst"), UNKNOT_CHART_COLUMN_WORST);
  /* Translators: column of a table: a session or a mark */
  g_object_unref (add_column (GTK_COLUMN_VIEW (view), _("What Happened"), UNKNOT_CHART_COLUMN_EVENTS));

  return view;
}

static void
add_line (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);
}

static void
setup_day_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  add_line (box);
  add_line (box);
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dimmed");
  gtk_list_item_set_child (cell, box);
}

static void
bind_day_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *cell)
{
  UnknotChartRow *row = gtk_list_item_get_item (cell);
  GtkWidget *box = gtk_list_item_get_child (cell);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)),
                      unknot_chart_row_get_text (row, UNKNOT_CHART_COLUMN_DAY));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)),
                      unknot_chart_row_get_text (row, UNKNOT_CHART_COLUMN_ALL));
}

/* Cells of columns never wrap, so where there is no room for them, each day has its lines. */
static GtkWidget *
make_list (UnknotChartTable *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_day_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_day_cb), NULL);

  return gtk_list_view_new (make_model (self), factory);
}

static void
clear_columns (UnknotChartTable *self)
{
  g_clear_object (&self->worst);
  g_clear_object (&self->highest);
  g_clear_object (&self->lowest);
}

static void
show_view (UnknotChartTable *self)
{
  clear_columns (self);
  gtk_scrolled_window_set_child (self->window, self->narrow ? make_list (self) : make_columns (self));
  show_columns (self);
}

static void
set_narrow (UnknotChartTable *self,
            gboolean          narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  show_view (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
unknot_chart_table_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotChartTable *self = UNKNOT_CHART_TABLE (object);

  switch ((UnknotChartTableProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SERIES:
      g_value_set_boxed (value, self->series);
      break;
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_table_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotChartTable *self = UNKNOT_CHART_TABLE (object);

  switch ((UnknotChartTableProperty) prop_id)
    {
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_SERIES:
      unknot_chart_table_set_series (self, g_value_get_boxed (value));
      break;
    case PROP_TODAY:
      unknot_chart_table_set_today (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_table_dispose (GObject *object)
{
  UnknotChartTable *self = UNKNOT_CHART_TABLE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  clear_columns (self);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (unknot_chart_table_parent_class)->dispose (object);
}

static void
unknot_chart_table_finalize (GObject *object)
{
  UnknotChartTable *self = UNKNOT_CHART_TABLE (object);

  g_clear_pointer (&self->series, unknot_chart_series_unref);

  G_OBJECT_CLASS (unknot_chart_table_parent_class)->finalize (object);
}

static void
unknot_chart_table_class_init (UnknotChartTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_chart_table_get_property;
  object_class->set_property = unknot_chart_table_set_property;
  object_class->dispose = unknot_chart_table_dispose;
  object_class->finalize = unknot_chart_table_finalize;

  /**
   * UnknotChartTable:narrow:
   *
   * Whether there is no room for columns: then each day has its date, and below it all about the day in words.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  /**
   * UnknotChartTable:series:
   *
   * What is shown.
   */
  props[PROP_SERIES] = g_param_spec_boxed ("series", NULL, NULL, UNKNOT_TYPE_CHART_SERIES, flags);

  /**
   * UnknotChartTable:today:
   *
   * The day that is called today, days since 1970-01-01.
   */
  props[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, G_MININT, G_MAXINT, G_MININT, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "chart-table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
unknot_chart_table_init (UnknotChartTable *self)
{
  GtkWidget *window = gtk_scrolled_window_new ();

  self->today = G_MININT;
  self->rows = g_list_store_new (UNKNOT_TYPE_CHART_ROW);
  self->window = GTK_SCROLLED_WINDOW (window);
  gtk_widget_set_parent (window, GTK_WIDGET (self));
  show_view (self);
}

/**
 * unknot_chart_table_new:
 *
 * Makes an empty table.
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
unknot_chart_table_new (void)
{
  return g_object_new (UNKNOT_TYPE_CHART_TABLE, NULL);
}

/**
 * unknot_chart_table_get_series:
 * @self: a table
 *
 * Gets what is shown.
 *
 * Returns: (transfer none) (nullable): the series
 */
UnknotChartSeries *
unknot_chart_table_get_series (UnknotChartTable *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_TABLE (self), NULL);

  return self->series;
}

/**
 * unknot_chart_table_set_series:
 * @self: a table
 * @series: (nullable): what to show
 *
 * Shows a series.
 */
void
unknot_chart_table_set_series (UnknotChartTable  *self,
                               UnknotChartSeries *series)
{
  g_return_if_fail (UNKNOT_IS_CHART_TABLE (self));

  if (self->series == series)
    return;

  g_clear_pointer (&self->series, unknot_chart_series_unref);
  self->series = series != NULL ? unknot_chart_series_ref (series) : NULL;
  show_columns (self);
  fill_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SERIES]);
}

/**
 * unknot_chart_table_set_today:
 * @self: a table
 * @today: days since 1970-01-01
 *
 * Sets the day that is called today.
 */
void
unknot_chart_table_set_today (UnknotChartTable *self,
                              int               today)
{
  g_return_if_fail (UNKNOT_IS_CHART_TABLE (self));

  if (self->today == today)
    return;

  self->today = today;
  fill_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TODAY]);
}

/**
 * unknot_chart_table_get_rows:
 * @self: a table
 *
 * Lends the rows, of [class@Unknot.ChartRow].
 *
 * Returns: (transfer none): the rows
 */
GListModel *
unknot_chart_table_get_rows (UnknotChartTable *self)
{
  g_return_val_if_fail (UNKNOT_IS_CHART_TABLE (self), NULL);

  return G_LIST_MODEL (self->rows);
}
