#include "unknot-when-row.h"

#include <glib/gi18n.h>

#include "unknot-clock.h"
#include "unknot-entry-words.h"

#define MINUTE_MS G_GINT64_CONSTANT (60000)

struct _UnknotWhenRow
{
  AdwActionRow parent_instance;

  /* When it was taken to be at first, which keeps its offset whatever is chosen, and what time it is */
  UnknotTime first;
  UnknotTime now;
  int        day;
  int        minute;
  gboolean   twelve;
  gboolean   chosen;
  gboolean   showing;

  /* Borrowed from the popover */
  GtkCalendar *calendar;
  GtkWidget   *clock;
  GtkWidget   *button;
};

G_DEFINE_FINAL_TYPE (UnknotWhenRow, unknot_when_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotWhenRowSignal;

static guint signals[N_SIGNALS];

static UnknotTime
get_time (UnknotWhenRow *self)
{
  UnknotTime time = unknot_time_on_day (self->first, self->day);

  time.milliseconds += (self->minute - unknot_time_get_minute (self->first)) * MINUTE_MS;
  return time;
}

static void
show (UnknotWhenRow *self)
{
  g_autoptr (GDateTime) date = unknot_time_to_date_time (get_time (self));
  g_autofree char *day = unknot_entry_words_day (self->day, unknot_time_get_day (self->now));
  g_autofree char *clock = unknot_clock_format (self->minute, self->twelve);
  /* Translators: a day and a time of day: "Today, 21:10" */
  g_autofree char *words = g_strdup_printf (_("%1$s, %2$s"), day, clock);

  self->showing = TRUE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), gtk_widget_get_visible (self->clock) ? words : day);
  gtk_calendar_select_day (self->calendar, date);
  g_object_set (self->clock, "minute", self->minute, NULL);
  self->showing = FALSE;
}

static void
picked_cb (UnknotWhenRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  int minute;

  if (self->showing)
    return;

  g_object_get (self->clock, "minute", &minute, NULL);
  unknot_when_row_choose (self,
                          unknot_day_from_date (g_date_time_get_year (date), g_date_time_get_month (date),
                                                g_date_time_get_day_of_month (date)),
                          minute);
}

static GtkWidget *
make_popover (UnknotWhenRow *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  self->clock = unknot_clock_new ();
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  g_signal_connect_object (self->clock, "notify::minute", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->clock);
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  return popover;
}

static void
unknot_when_row_class_init (UnknotWhenRowClass *klass)
{
  /**
   * UnknotWhenRow::changed:
   *
   * The person chose another time.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_when_row_init (UnknotWhenRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("When"));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), make_popover (self));
  gtk_widget_set_tooltip_text (button, _("Choose Day and Time"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose Day and Time"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), button);
  self->button = button;
}

/**
 * unknot_when_row_set_time:
 * @self: a row
 * @time: when it was; the local day and minute of what is chosen are in its offset
 * @now: what time it is
 *
 * Says when it was, until the person chooses.
 */
void
unknot_when_row_set_time (UnknotWhenRow *self,
                          UnknotTime     time,
                          UnknotTime     now)
{
  g_return_if_fail (UNKNOT_IS_WHEN_ROW (self));

  self->first = time;
  self->now = now;
  self->day = unknot_time_get_day (time);
  self->minute = unknot_time_get_minute (time);
  self->chosen = FALSE;
  show (self);
}

/**
 * unknot_when_row_set_twelve:
 * @self: a row without a time
 * @twelve: whether hours are counted to twelve
 *
 * Says how hours are counted where the person lives; to 24 at first.
 */
void
unknot_when_row_set_twelve (UnknotWhenRow *self,
                            gboolean       twelve)
{
  g_return_if_fail (UNKNOT_IS_WHEN_ROW (self));

  self->twelve = twelve;
  self->showing = TRUE;
  unknot_clock_set_twelve (UNKNOT_CLOCK (self->clock), twelve);
  self->showing = FALSE;
}

/**
 * unknot_when_row_hide_clock:
 * @self: a row
 *
 * Lets the person choose a day only.
 */
void
unknot_when_row_hide_clock (UnknotWhenRow *self)
{
  g_return_if_fail (UNKNOT_IS_WHEN_ROW (self));

  gtk_widget_set_visible (self->clock, FALSE);
  gtk_widget_set_tooltip_text (self->button, _("Choose Day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose Day"), -1);
}

/**
 * unknot_when_row_choose:
 * @self: a row with a time
 * @day: a local day, counted from 1970-01-01
 * @minute: minutes since its midnight
 *
 * Chooses when it was. What would be in the future is now.
 */
void
unknot_when_row_choose (UnknotWhenRow *self,
                        int            day,
                        int            minute)
{
  g_return_if_fail (UNKNOT_IS_WHEN_ROW (self));

  if (day == self->day && minute == self->minute)
    return;

  self->day = day;
  self->minute = minute;
  if (get_time (self).milliseconds > self->now.milliseconds)
    {
      UnknotTime latest = { self->now.milliseconds, self->first.offset };

      self->day = unknot_time_get_day (latest);
      self->minute = unknot_time_get_minute (latest);
    }
  self->chosen = TRUE;
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * unknot_when_row_get_chosen:
 * @self: a row with a time
 * @time: (out): when it was; not touched unless the person chose
 *
 * Gets what the person chose.
 *
 * Returns: `TRUE` if they did
 */
gboolean
unknot_when_row_get_chosen (UnknotWhenRow *self,
                            UnknotTime    *time)
{
  g_return_val_if_fail (UNKNOT_IS_WHEN_ROW (self), FALSE);

  if (self->chosen)
    *time = get_time (self);

  return self->chosen;
}

/**
 * unknot_when_row_get_day:
 * @self: a row with a time
 *
 * Gets the day that is shown.
 *
 * Returns: a local day, counted from 1970-01-01
 */
int
unknot_when_row_get_day (UnknotWhenRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_WHEN_ROW (self), 0);

  return self->day;
}
