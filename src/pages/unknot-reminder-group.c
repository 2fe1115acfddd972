#include "unknot-reminder-group.h"

#include <glib/gi18n.h>

#include "unknot-clock-row.h"
#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-weekday-row.h"

/* The time that is offered first: in the middle of a working day. */
#define FIRST_OFFER (11 * 60)

/* What is added stands so long after the last one: as long as one session is to be after another (clinical.md C0). */
#define OFFER_AFTER (6 * 60)
#define LAST_OFFER (21 * 60)

/* What the first combo row lists, in its order; the other lists the habits in theirs. */
static const char * const modes[] = { "off", "habit", "times" };

struct _UnknotReminderGroup
{
  AdwPreferencesGroup parent_instance;

  guint    mode;
  UnknotReminderHabit habit;
  int      usual[UNKNOT_REMINDER_N_HABITS];
  int      times[UNKNOT_REMINDER_MOST_TIMES];
  guint    n_times;
  guint    weekdays;
  gboolean background;
  char    *note;
  UnknotReminderPace pace;
  gboolean showing;

  /* Template children */
  AdwComboRow    *mode_row;
  AdwActionRow   *pace_row;
  AdwComboRow    *habit_row;
  UnknotClockRow *usual_row;
  UnknotClockRow *time_rows[UNKNOT_REMINDER_MOST_TIMES];
  GtkWidget      *add_row;
  GtkWidget      *days_row;
  AdwActionRow   *background_row;
};

G_DEFINE_FINAL_TYPE (UnknotReminderGroup, unknot_reminder_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_MODE = 1,
  PROP_HABIT,
  PROP_HABIT_TIMES,
  PROP_TIMES,
  PROP_WEEKDAYS,
  PROP_BACKGROUND,
  PROP_NOTE,
} UnknotReminderGroupProperty;

static GParamSpec *props[PROP_NOTE + 1];

typedef enum
{
  SIGNAL_AGAIN_REQUESTED,
  N_SIGNALS,
} UnknotReminderGroupSignal;

static guint signals[N_SIGNALS];

static gboolean
is_on (UnknotReminderGroup *self)
{
  return self->mode > 0;
}

static void
show_pace (UnknotReminderGroup *self)
{
  const char *words = self->pace == UNKNOT_REMINDER_PACE_STOPPED
                      ? _("Stopped, as nobody answered the last ones")
                      : _("Fewer for now, as nobody answered the last ones");

  gtk_widget_set_visible (GTK_WIDGET (self->pace_row), is_on (self) && self->pace != UNKNOT_REMINDER_PACE_USUAL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->pace_row), words);
}

static void
show (UnknotReminderGroup *self)
{
  gboolean has_habit = g_str_equal (modes[self->mode], "habit");
  gboolean has_times = g_str_equal (modes[self->mode], "times");

  self->showing = TRUE;
  adw_combo_row_set_selected (self->mode_row, self->mode);
  adw_combo_row_set_selected (self->habit_row, self->habit);
  g_object_set (self->usual_row, "minute", self->usual[self->habit], NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->habit_row), has_habit);
  gtk_widget_set_visible (GTK_WIDGET (self->usual_row), has_habit);
  for (guint i = 0; i < UNKNOT_REMINDER_MOST_TIMES; i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->time_rows[i]), has_times && i < self->n_times);
      g_object_set (self->time_rows[i], "minute", self->times[i], NULL);
    }
  gtk_widget_set_visible (self->add_row, has_times && self->n_times < UNKNOT_REMINDER_MOST_TIMES);
  gtk_widget_set_visible (self->days_row, is_on (self));
  g_object_set (self->days_row, "weekdays", self->weekdays, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->background_row), is_on (self));
  adw_action_row_set_subtitle (self->background_row,
                               self->note != NULL ? self->note
                                                  : _("Unknot then starts when you log in, without a window."));
  show_pace (self);
  self->showing = FALSE;
}

static void
tell (UnknotReminderGroup         *self,
      UnknotReminderGroupProperty  property)
{
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

static void
mode_picked_cb (UnknotReminderGroup *self)
{
  if (self->showing || adw_combo_row_get_selected (self->mode_row) == GTK_INVALID_LIST_POSITION)
    return;

  self->mode = adw_combo_row_get_selected (self->mode_row);
  tell (self, PROP_MODE);
}

static void
habit_picked_cb (UnknotReminderGroup *self)
{
  if (self->showing || adw_combo_row_get_selected (self->habit_row) == GTK_INVALID_LIST_POSITION)
    return;

  self->habit = adw_combo_row_get_selected (self->habit_row);
  tell (self, PROP_HABIT);
}

static void
usual_picked_cb (UnknotReminderGroup *self)
{
  if (self->showing)
    return;

  g_object_get (self->usual_row, "minute", &self->usual[self->habit], NULL);
  tell (self, PROP_HABIT_TIMES);
}

static void
time_picked_cb (UnknotReminderGroup *self)
{
  if (self->showing)
    return;

  for (guint i = 0; i < self->n_times; i++)
    g_object_get (self->time_rows[i], "minute", &self->times[i], NULL);
  tell (self, PROP_TIMES);
}

/* The row that had the focus may be gone. */
static void
time_removed_cb (UnknotReminderGroup *self,
                 UnknotClockRow      *row)
{
  guint index = 0;

  while (self->time_rows[index] != row)
    index++;
  for (guint i = index; i + 1 < self->n_times; i++)
    self->times[i] = self->times[i + 1];
  self->n_times--;
  tell (self, PROP_TIMES);
  gtk_widget_grab_focus (self->add_row);
}

static void
time_added_cb (UnknotReminderGroup *self)
{
  int last = 0;

  for (guint i = 0; i < self->n_times; i++)
    last = MAX (last, self->times[i]);
  self->times[self->n_times] = self->n_times == 0 ? FIRST_OFFER : MIN (last + OFFER_AFTER, LAST_OFFER);
  self->n_times++;
  tell (self, PROP_TIMES);
  gtk_widget_grab_focus (GTK_WIDGET (self->time_rows[self->n_times - 1]));
}

static void
days_picked_cb (UnknotReminderGroup *self)
{
  if (self->showing)
    return;

  g_object_get (self->days_row, "weekdays", &self->weekdays, NULL);
  tell (self, PROP_WEEKDAYS);
}

static void
again_cb (UnknotReminderGroup *self)
{
  g_signal_emit (self, signals[SIGNAL_AGAIN_REQUESTED], 0);
}

static GVariant *
pack (const int *minutes,
      guint      n)
{
  return g_variant_new_fixed_array (G_VARIANT_TYPE_INT32, minutes, n, sizeof (int));
}

/* A setting that was edited may have fewer, more, or other numbers than a day has minutes. */
static guint
unpack (GVariant *value,
        int      *minutes,
        guint     most)
{
  gsize n = 0;
  const int *read = value != NULL ? g_variant_get_fixed_array (value, &n, sizeof (int)) : NULL;

  n = MIN (n, most);
  for (gsize i = 0; i < n; i++)
    minutes[i] = CLAMP (read[i], 0, 24 * 60 - 1);

  return (guint) n;
}

static guint
find_mode (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (g_strcmp0 (modes[i], id) == 0)
      return i;

  return 0;
}

static void
unknot_reminder_group_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotReminderGroup *self = UNKNOT_REMINDER_GROUP (object);

  switch ((UnknotReminderGroupProperty) prop_id)
    {
    case PROP_MODE:
      g_value_set_static_string (value, modes[self->mode]);
      break;
    case PROP_HABIT:
      g_value_set_static_string (value, unknot_reminder_habit_to_id (self->habit));
      break;
    case PROP_HABIT_TIMES:
      g_value_set_variant (value, pack (self->usual, UNKNOT_REMINDER_N_HABITS));
      break;
    case PROP_TIMES:
      g_value_set_variant (value, pack (self->times, self->n_times));
      break;
    case PROP_WEEKDAYS:
      g_value_set_uint (value, self->weekdays);
      break;
    case PROP_BACKGROUND:
      g_value_set_boolean (value, self->background);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_reminder_group_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  UnknotReminderGroup *self = UNKNOT_REMINDER_GROUP (object);
  g_auto (GValue) before = G_VALUE_INIT;

  g_value_init (&before, G_PARAM_SPEC_VALUE_TYPE (pspec));
  unknot_reminder_group_get_property (object, prop_id, &before, pspec);
  if (g_param_values_cmp (pspec, &before, value) == 0)
    return;

  switch ((UnknotReminderGroupProperty) prop_id)
    {
    case PROP_MODE:
      self->mode = find_mode (g_value_get_string (value));
      break;
    case PROP_HABIT:
      unknot_reminder_habit_from_id (g_value_get_string (value), &self->habit);
      break;
    case PROP_HABIT_TIMES:
      unpack (g_value_get_variant (value), self->usual, UNKNOT_REMINDER_N_HABITS);
      break;
    case PROP_TIMES:
      self->n_times = unpack (g_value_get_variant (value), self->times, UNKNOT_REMINDER_MOST_TIMES);
      break;
    case PROP_WEEKDAYS:
      self->weekdays = g_value_get_uint (value);
      break;
    case PROP_BACKGROUND:
      self->background = g_value_get_boolean (value);
      break;
    case PROP_NOTE:
      g_set_str (&self->note, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  tell (self, prop_id);
}

static void
unknot_reminder_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_REMINDER_GROUP);

  G_OBJECT_CLASS (unknot_reminder_group_parent_class)->dispose (object);
}

static void
unknot_reminder_group_finalize (GObject *object)
{
  g_free (UNKNOT_REMINDER_GROUP (object)->note);

  G_OBJECT_CLASS (unknot_reminder_group_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * UnknotReminderGroup:mode:
   *
   * What a reminder is tied to: `off`, `habit` or `times`.
   */
  props[PROP_MODE] = g_param_spec_string ("mode", NULL, NULL, "off", flags);

  /**
   * UnknotReminderGroup:habit:
   *
   * The habit: `getting-up`, `lunch`, `work` or `bed`.
   */
  props[PROP_HABIT] = g_param_spec_string ("habit", NULL, NULL, "getting-up", flags);

  /**
   * UnknotReminderGroup:habit-times:
   *
   * When each habit usually is, as `ai`: minutes since midnight.
   */
  props[PROP_HABIT_TIMES] =
    g_param_spec_variant ("habit-times", NULL, NULL, G_VARIANT_TYPE ("ai"), NULL, flags);

  /**
   * UnknotReminderGroup:times:
   *
   * The set times, as `ai`: minutes since midnight.
   */
  props[PROP_TIMES] = g_param_spec_variant ("times", NULL, NULL, G_VARIANT_TYPE ("ai"), NULL, flags);

  /**
   * UnknotReminderGroup:weekdays:
   *
   * On which days, as bits of %UNKNOT_REMINDER_EVERY_DAY.
   */
  props[PROP_WEEKDAYS] = g_param_spec_uint ("weekdays", NULL, NULL, 0, UNKNOT_REMINDER_EVERY_DAY, 0, flags);

  /**
   * UnknotReminderGroup:background:
   *
   * Whether reminders come while the window is closed, too.
   */
  props[PROP_BACKGROUND] = g_param_spec_boolean ("background", NULL, NULL, FALSE, flags);

  /**
   * UnknotReminderGroup:note:
   *
   * Why they can't, in a sentence; `NULL` while nothing was refused.
   */
  props[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_reminder_group_class_init (UnknotReminderGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_reminder_group_get_property;
  object_class->set_property = unknot_reminder_group_set_property;
  object_class->dispose = unknot_reminder_group_dispose;
  object_class->finalize = unknot_reminder_group_finalize;
  install_properties (object_class);

  /**
   * UnknotReminderGroup::again-requested:
   *
   * The person wants as many reminders as before.
   */
  signals[SIGNAL_AGAIN_REQUESTED] =
    g_signal_new ("again-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_CLOCK_ROW);
  g_type_ensure (UNKNOT_TYPE_WEEKDAY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-reminder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, mode_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, pace_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, habit_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, usual_row);
  gtk_widget_class_bind_template_child_full (widget_class, "first_row", FALSE,
                                             G_STRUCT_OFFSET (UnknotReminderGroup, time_rows[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "second_row", FALSE,
                                             G_STRUCT_OFFSET (UnknotReminderGroup, time_rows[1]));
  gtk_widget_class_bind_template_child_full (widget_class, "third_row", FALSE,
                                             G_STRUCT_OFFSET (UnknotReminderGroup, time_rows[2]));
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, add_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, days_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReminderGroup, background_row);
  gtk_widget_class_bind_template_callback (widget_class, mode_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, habit_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, usual_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_added_cb);
  gtk_widget_class_bind_template_callback (widget_class, days_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
}

static void
unknot_reminder_group_init (UnknotReminderGroup *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  show (self);
}

/**
 * unknot_reminder_group_set_locale:
 * @self: a group
 * @first_weekday: the day that weeks begin with: 1 is Monday, 7 is Sunday
 * @twelve: whether hours are counted to twelve
 *
 * Says how days and hours are counted where the person lives. To be called once.
 */
void
unknot_reminder_group_set_locale (UnknotReminderGroup *self,
                                  int                  first_weekday,
                                  gboolean             twelve)
{
  g_return_if_fail (UNKNOT_IS_REMINDER_GROUP (self));

  unknot_weekday_row_set_first (UNKNOT_WEEKDAY_ROW (self->days_row), first_weekday);
  unknot_clock_row_set_twelve (self->usual_row, twelve);
  for (guint i = 0; i < UNKNOT_REMINDER_MOST_TIMES; i++)
    unknot_clock_row_set_twelve (self->time_rows[i], twelve);
  show (self);
}

/**
 * unknot_reminder_group_show_pace:
 * @self: a group
 * @pace: how often reminders come
 *
 * Says where less comes than the person wished for.
 */
void
unknot_reminder_group_show_pace (UnknotReminderGroup *self,
                                 UnknotReminderPace   pace)
{
  g_return_if_fail (UNKNOT_IS_REMINDER_GROUP (self));

  self->pace = pace;
  show_pace (self);
}
