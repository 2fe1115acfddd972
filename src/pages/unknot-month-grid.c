#include "unknot-month-grid.h"

#include <glib/gi18n.h>

#include "unknot-month-cell.h"

#define WEEK 7

struct _UnknotMonthGrid
{
  AdwBin parent_instance;

  /* Owned; the month that is shown, by a day of it: the one that the focus comes to */
  UnknotJournal *journal;
  int            first_weekday;
  int            shown;

  /* Borrowed from the child */
  GtkLabel  *title;
  GtkGrid   *days;
  GtkWidget *later;
  GPtrArray *cells;
};

G_DEFINE_FINAL_TYPE (UnknotMonthGrid, unknot_month_grid, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_DAY_CHOSEN,
  N_SIGNALS,
} UnknotMonthGridSignal;

static guint signals[N_SIGNALS];

static int
get_today (UnknotMonthGrid *self)
{
  return unknot_time_get_day (unknot_stamper_get_time (unknot_journal_get_stamper (self->journal)));
}

static void
get_month (int  day,
           int *first,
           int *last)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  int year = g_date_time_get_year (date);
  int month = g_date_time_get_month (date);

  *first = day - g_date_time_get_day_of_month (date) + 1;
  *last = *first + g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year) - 1;
}

static GtkWidget *
get_cell (UnknotMonthGrid *self)
{
  int first, last;

  get_month (self->shown, &first, &last);
  return self->cells->pdata[self->shown - first];
}

/* One day of them all is a stop for Tab. */
static void
stop_at (UnknotMonthGrid *self,
         int              day)
{
  gtk_widget_set_focusable (get_cell (self), FALSE);
  self->shown = day;
  gtk_widget_set_focusable (get_cell (self), TRUE);
}

static void
cell_clicked_cb (UnknotMonthGrid *self,
                 UnknotMonthCell *cell)
{
  stop_at (self, unknot_month_cell_get_day (cell));
  gtk_widget_grab_focus (GTK_WIDGET (cell));
  if (unknot_month_cell_has_entries (cell))
    g_signal_emit (self, signals[SIGNAL_DAY_CHOSEN], 0, self->shown);
}

static void
add_weekdays (UnknotMonthGrid *self,
              int              first_of_week)
{
  for (int column = 0; column < WEEK; column++)
    {
      g_autoptr (GDateTime) date = unknot_day_to_date_time (first_of_week + column);
      /* Translators: a column of the calendar, as g_date_time_format() takes it; %a is "Mon" */
      g_autofree char *name = g_date_time_format (date, _("%a"));
      GtkWidget *label = gtk_label_new (name);

      /* Seven columns fit beside each other at any size of text. */
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dimmed");
      gtk_grid_attach (self->days, label, column, 0, 1, 1);
    }
}

/* 1970-01-01 was a Thursday; 0 is the first column. */
static int
get_column (UnknotMonthGrid *self,
            int              day)
{
  int weekday = ((day + 3) % WEEK + WEEK) % WEEK + 1;

  return (weekday - self->first_weekday + WEEK) % WEEK;
}

static void
add_days (UnknotMonthGrid *self,
          int              first,
          int              last)
{
  g_autoptr (GArray) counts = unknot_day_count_list (self->journal, first, last);
  int offset = get_column (self, first);

  for (int i = 0; i <= last - first; i++)
    {
      GtkWidget *cell = unknot_month_cell_new (first + i, &g_array_index (counts, UnknotDayCount, i));

      if (first + i == get_today (self))
        gtk_widget_add_css_class (cell, "today");
      gtk_widget_set_focusable (cell, first + i == self->shown);
      g_signal_connect_object (cell, "clicked", G_CALLBACK (cell_clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (self->days, cell, (offset + i) % WEEK, 1 + (offset + i) / WEEK, 1, 1);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (cell),
                                      GTK_ACCESSIBLE_RELATION_COL_INDEX, (offset + i) % WEEK + 1,
                                      GTK_ACCESSIBLE_RELATION_ROW_INDEX, (offset + i) / WEEK + 2, -1);
      g_ptr_array_add (self->cells, cell);
    }
}

static void
go (UnknotMonthGrid *self,
    int              day)
{
  self->shown = day;
  unknot_month_grid_update (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->title),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
earlier_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  UnknotMonthGrid *self = UNKNOT_MONTH_GRID (widget);
  int first, last, earlier, end;

  get_month (self->shown, &first, &last);
  get_month (first - 1, &earlier, &end);
  go (self, MIN (earlier + self->shown - first, end));
}

static void
later_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotMonthGrid *self = UNKNOT_MONTH_GRID (widget);
  int first, last, later, end;

  get_month (self->shown, &first, &last);
  get_month (last + 1, &later, &end);
  go (self, MIN (later + self->shown - first, end));
}

/* Over the end of a month goes on in the next one, but in none that is still to come. */
static void
move_to (UnknotMonthGrid *self,
         int              day)
{
  int first, last;

  get_month (self->shown, &first, &last);
  if (day > last && last >= get_today (self))
    return;

  if (day < first || day > last)
    go (self, day);
  else
    stop_at (self, day);
  gtk_widget_grab_focus (get_cell (self));
}

/* Left and right are where they are seen. */
static int
get_step (UnknotMonthGrid *self,
          guint            key)
{
  int on = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  int column = get_column (self, self->shown);

  switch (key)
    {
    case GDK_KEY_Left:
      return -on;
    case GDK_KEY_Right:
      return on;
    case GDK_KEY_Up:
      return -WEEK;
    case GDK_KEY_Down:
      return WEEK;
    case GDK_KEY_Home:
      return -column;
    case GDK_KEY_End:
      return WEEK - 1 - column;
    default:
      g_return_val_if_reached (0);
    }
}

/* A week that the month cuts off ends there. */
static int
get_goal (UnknotMonthGrid *self,
          guint            key)
{
  int goal = self->shown + get_step (self, key);
  int first, last;

  get_month (self->shown, &first, &last);
  return key == GDK_KEY_Home || key == GDK_KEY_End ? CLAMP (goal, first, last) : goal;
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  UnknotMonthGrid *self = UNKNOT_MONTH_GRID (widget);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->days)) == NULL)
    return FALSE;

  move_to (self, get_goal (self, g_variant_get_uint32 (args)));
  return TRUE;
}

static void
unknot_month_grid_dispose (GObject *object)
{
  UnknotMonthGrid *self = UNKNOT_MONTH_GRID (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->cells, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_month_grid_parent_class)->dispose (object);
}

static void
bind_moves (GtkWidgetClass *widget_class)
{
  static const struct { guint key; guint on_pad; } moves[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left },
    { GDK_KEY_Right, GDK_KEY_KP_Right },
    { GDK_KEY_Up, GDK_KEY_KP_Up },
    { GDK_KEY_Down, GDK_KEY_KP_Down },
    { GDK_KEY_Home, GDK_KEY_KP_Home },
    { GDK_KEY_End, GDK_KEY_KP_End },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_add_binding (widget_class, moves[i].key, 0, move_cb, "u", moves[i].key);
      gtk_widget_class_add_binding (widget_class, moves[i].on_pad, 0, move_cb, "u", moves[i].key);
    }
}

static void
unknot_month_grid_class_init (UnknotMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_month_grid_dispose;

  /**
   * UnknotMonthGrid::day-chosen:
   * @day: a local day, counted from 1970-01-01
   *
   * The person wants to see the entries of a day.
   */
  signals[SIGNAL_DAY_CHOSEN] =
    g_signal_new ("day-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_install_action (widget_class, "month.earlier", NULL, earlier_action);
  gtk_widget_class_install_action (widget_class, "month.later", NULL, later_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "month.earlier", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "month.later", NULL);
  bind_moves (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_step (const char *icon,
           const char *tooltip,
           const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
unknot_month_grid_init (UnknotMonthGrid *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *top = gtk_center_box_new ();

  self->first_weekday = 1;
  self->title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_justify (self->title, GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL, -1);
  self->later = make_step ("go-next-symbolic", _("Next Month"), "month.later");
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (top),
                                   make_step ("go-previous-symbolic", _("Previous Month"), "month.earlier"));
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (top), GTK_WIDGET (self->title));
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (top), self->later);

  self->cells = g_ptr_array_new ();
  self->days = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_GRID, NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->days), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL,
                                  -1);
  gtk_grid_set_column_homogeneous (self->days, TRUE);
  gtk_grid_set_row_spacing (self->days, 2);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->days));
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "month");
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * unknot_month_grid_set_journal:
 * @self: a grid
 * @journal: the journal
 *
 * Shows what a journal holds, from this month on; once.
 */
void
unknot_month_grid_set_journal (UnknotMonthGrid *self,
                               UnknotJournal   *journal)
{
  g_return_if_fail (UNKNOT_IS_MONTH_GRID (self));
  g_return_if_fail (self->journal == NULL);

  self->journal = g_object_ref (journal);
  self->shown = get_today (self);
}

/**
 * unknot_month_grid_set_first_weekday:
 * @self: a grid
 * @first_weekday: the day that a week begins with where the person lives: 1 is Monday, 7 is Sunday
 *
 * Says which day stands in the first column.
 */
void
unknot_month_grid_set_first_weekday (UnknotMonthGrid *self,
                                     int              first_weekday)
{
  g_return_if_fail (UNKNOT_IS_MONTH_GRID (self));
  g_return_if_fail (first_weekday >= 1 && first_weekday <= WEEK);

  self->first_weekday = first_weekday;
}

/**
 * unknot_month_grid_update:
 * @self: a grid with a journal
 *
 * Shows what the days hold now.
 */
void
unknot_month_grid_update (UnknotMonthGrid *self)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *title = NULL;
  gboolean had_focus;
  GtkWidget *child;
  int first, last;

  g_return_if_fail (UNKNOT_IS_MONTH_GRID (self));
  g_return_if_fail (self->journal != NULL);

  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->days)) != NULL;
  g_ptr_array_set_size (self->cells, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->days))) != NULL)
    gtk_grid_remove (self->days, child);

  get_month (self->shown, &first, &last);
  date = unknot_day_to_date_time (first);
  /* Translators: a month of the calendar, as g_date_time_format() takes it: "November 2026" */
  title = g_date_time_format (date, _("%B %Y"));
  gtk_label_set_label (self->title, title);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "month.later", last < get_today (self));
  add_weekdays (self, first - get_column (self, first));
  add_days (self, first, last);
  if (had_focus)
    gtk_widget_grab_focus (get_cell (self));
}
