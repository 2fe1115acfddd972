#include "unknot-clock.h"

#include <glib/gi18n.h>

#define MINUTES_PER_HOUR 60
#define MINUTES_PER_DAY (24 * MINUTES_PER_HOUR)
#define HOURS_PER_HALF 12

#define AM "am"
#define PM "pm"

struct _UnknotClock
{
  AdwBin parent_instance;

  int      minute;
  gboolean twelve;
  gboolean showing;

  /* Borrowed from the child */
  GtkSpinButton  *hours;
  GtkSpinButton  *minutes;
  AdwToggleGroup *halves;
};

G_DEFINE_FINAL_TYPE (UnknotClock, unknot_clock, ADW_TYPE_BIN)

typedef enum
{
  PROP_MINUTE = 1,
} UnknotClockProperty;

static GParamSpec *props[PROP_MINUTE + 1];

static void
show (UnknotClock *self)
{
  int hour = self->minute / MINUTES_PER_HOUR;

  self->showing = TRUE;
  adw_toggle_group_set_active_name (self->halves, hour < HOURS_PER_HALF ? AM : PM);
  gtk_spin_button_set_value (self->hours, self->twelve ? (hour + HOURS_PER_HALF - 1) % HOURS_PER_HALF + 1 : hour);
  gtk_spin_button_set_value (self->minutes, self->minute % MINUTES_PER_HOUR);
  self->showing = FALSE;
}

static void
set_minute (UnknotClock *self,
            int          minute)
{
  if (self->minute == minute)
    return;

  self->minute = minute;
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTE]);
}

static void
picked_cb (UnknotClock *self)
{
  int hour = gtk_spin_button_get_value_as_int (self->hours);

  if (self->showing)
    return;

  if (self->twelve)
    hour = hour % HOURS_PER_HALF
           + (g_strcmp0 (adw_toggle_group_get_active_name (self->halves), PM) == 0 ? HOURS_PER_HALF : 0);
  set_minute (self, hour * MINUTES_PER_HOUR + gtk_spin_button_get_value_as_int (self->minutes));
}

/* As times are written: an hour of twelve stands without a zero before it. */
static gboolean
show_digits_cb (UnknotClock   *self,
                GtkSpinButton *spin)
{
  gboolean bare = self->twelve && spin == self->hours;
  g_autofree char *text = g_strdup_printf ("%0*d", bare ? 1 : 2, gtk_spin_button_get_value_as_int (spin));

  gtk_editable_set_text (GTK_EDITABLE (spin), text);
  return TRUE;
}

static GtkSpinButton *
make_spin (UnknotClock *self,
           int          most,
           int          step,
           const char  *label)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, most, step);

  gtk_spin_button_set_wrap (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_spin_button_set_increments (GTK_SPIN_BUTTON (spin), step, step);
  gtk_spin_button_set_snap_to_ticks (GTK_SPIN_BUTTON (spin), FALSE);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (spin), GTK_ORIENTATION_VERTICAL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (spin, "output", G_CALLBACK (show_digits_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);

  return GTK_SPIN_BUTTON (spin);
}

/* What the locale calls them. */
static void
add_half (UnknotClock *self,
          const char  *name,
          int          hour)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (1970, 1, 1, hour, 0, 0);
  g_autofree char *label = g_date_time_format (time, "%p");
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_name (toggle, name);
  adw_toggle_set_label (toggle, label);
  adw_toggle_group_add (self->halves, toggle);
}

static void
unknot_clock_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((UnknotClockProperty) prop_id)
    {
    case PROP_MINUTE:
      g_value_set_int (value, UNKNOT_CLOCK (object)->minute);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_clock_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((UnknotClockProperty) prop_id)
    {
    case PROP_MINUTE:
      set_minute (UNKNOT_CLOCK (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_clock_class_init (UnknotClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_clock_get_property;
  object_class->set_property = unknot_clock_set_property;

  /**
   * UnknotClock:minute:
   *
   * The time, in minutes since midnight.
   */
  props[PROP_MINUTE] =
    g_param_spec_int ("minute", NULL, NULL, 0, MINUTES_PER_DAY - 1, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

/* Hours stand before minutes in every language. */
static void
unknot_clock_init (UnknotClock *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->halves = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->halves), GTK_ORIENTATION_VERTICAL);
  add_half (self, AM, 0);
  add_half (self, PM, HOURS_PER_HALF);
  gtk_widget_set_valign (GTK_WIDGET (self->halves), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self->halves), FALSE);
  self->hours = make_spin (self, 23, 1, _("Hour"));
  self->minutes = make_spin (self, 59, 5, _("Minute"));
  show (self);
  g_signal_connect_object (self->halves, "notify::active-name", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);

  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->hours));
  gtk_box_append (GTK_BOX (box), gtk_label_new (":"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->minutes));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->halves));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * unknot_clock_new:
 *
 * Makes a clock at midnight that counts to 24.
 *
 * Returns: (transfer floating): a new clock
 */
GtkWidget *
unknot_clock_new (void)
{
  return g_object_new (UNKNOT_TYPE_CLOCK, NULL);
}

/**
 * unknot_clock_set_twelve:
 * @self: a clock
 * @twelve: whether hours are counted to twelve
 *
 * Says how hours are counted where the person lives.
 */
void
unknot_clock_set_twelve (UnknotClock *self,
                         gboolean     twelve)
{
  g_return_if_fail (UNKNOT_IS_CLOCK (self));

  self->twelve = twelve;
  self->showing = TRUE;
  gtk_spin_button_set_range (self->hours, twelve ? 1 : 0, twelve ? HOURS_PER_HALF : 23);
  gtk_widget_set_visible (GTK_WIDGET (self->halves), twelve);
  show (self);
}

/**
 * unknot_clock_format:
 * @minute: minutes since midnight, 0-1439
 * @twelve: whether hours are counted to twelve
 *
 * Writes a time of day.
 *
 * Returns: (transfer full): the time
 */
char *
unknot_clock_format (int      minute,
                     gboolean twelve)
{
  g_autoptr (GDateTime) time =
    g_date_time_new_utc (1970, 1, 1, minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR, 0);

  if (twelve)
    /* Translators: a time of day where hours are counted to twelve, as g_date_time_format() takes it: 9:10 PM */
    return g_date_time_format (time, _("%-l:%M %p"));

  /* Translators: a time of day, as g_date_time_format() takes it; %R is 21:10 */
  return g_date_time_format (time, _("%R"));
}
