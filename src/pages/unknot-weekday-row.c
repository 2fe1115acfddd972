#include "unknot-weekday-row.h"

#include <glib/gi18n.h>

#include "unknot-chips.h"
#include "unknot-reminder.h"

#define DAYS_PER_WEEK 7

/* 1970-01-05 was a Monday. */
#define A_MONDAY 5

struct _UnknotWeekdayRow
{
  AdwPreferencesRow parent_instance;

  guint    weekdays;
  gboolean showing;

  /* Borrowed from the child */
  UnknotChips *chips;
};

G_DEFINE_FINAL_TYPE (UnknotWeekdayRow, unknot_weekday_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_WEEKDAYS = 1,
} UnknotWeekdayRowProperty;

static GParamSpec *props[PROP_WEEKDAYS + 1];

static void
show (UnknotWeekdayRow *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (int i = 0; i < DAYS_PER_WEEK; i++)
    if ((self->weekdays & (1u << i)) != 0)
      g_strv_builder_take (builder, g_strdup_printf ("%d", i));

  ids = g_strv_builder_end (builder);
  self->showing = TRUE;
  unknot_chips_set_chosen (self->chips, (const char * const *) ids);
  self->showing = FALSE;
}

static void
set_weekdays (UnknotWeekdayRow *self,
              guint             weekdays)
{
  if (self->weekdays == weekdays)
    return;

  self->weekdays = weekdays;
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEKDAYS]);
}

static void
chosen_cb (UnknotWeekdayRow *self)
{
  g_auto (GStrv) chosen = NULL;
  guint weekdays = 0;

  if (self->showing)
    return;

  chosen = unknot_chips_dup_chosen (self->chips);
  for (char **day = chosen; *day != NULL; day++)
    weekdays |= 1u << (**day - '0');
  set_weekdays (self, weekdays);
}

static void
unknot_weekday_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((UnknotWeekdayRowProperty) prop_id)
    {
    case PROP_WEEKDAYS:
      g_value_set_uint (value, UNKNOT_WEEKDAY_ROW (object)->weekdays);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_weekday_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((UnknotWeekdayRowProperty) prop_id)
    {
    case PROP_WEEKDAYS:
      set_weekdays (UNKNOT_WEEKDAY_ROW (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_weekday_row_class_init (UnknotWeekdayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_weekday_row_get_property;
  object_class->set_property = unknot_weekday_row_set_property;

  /**
   * UnknotWeekdayRow:weekdays:
   *
   * The days that are chosen, as bits of %UNKNOT_REMINDER_EVERY_DAY.
   */
  props[PROP_WEEKDAYS] =
    g_param_spec_uint ("weekdays", NULL, NULL, 0, UNKNOT_REMINDER_EVERY_DAY, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_weekday_row_init (UnknotWeekdayRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *label = gtk_label_new (_("Days"));

  self->chips = UNKNOT_CHIPS (unknot_chips_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->chips), "weekdays");
  g_signal_connect_object (self->chips, "notify::chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->chips), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chips));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Days"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

/**
 * unknot_weekday_row_set_first:
 * @self: a row
 * @first_weekday: the day that weeks begin with where the person lives: 1 is Monday, 7 is Sunday
 *
 * Says in which order the days stand. To be called once.
 */
void
unknot_weekday_row_set_first (UnknotWeekdayRow *self,
                              int               first_weekday)
{
  g_return_if_fail (UNKNOT_IS_WEEKDAY_ROW (self));
  g_return_if_fail (first_weekday >= 1 && first_weekday <= DAYS_PER_WEEK);

  for (int i = 0; i < DAYS_PER_WEEK; i++)
    {
      int day = (first_weekday - 1 + i) % DAYS_PER_WEEK;
      g_autoptr (GDateTime) date = g_date_time_new_utc (1970, 1, A_MONDAY + day, 0, 0, 0);
      g_autofree char *name = g_date_time_format (date, "%a");
      const char id[] = { (char) ('0' + day), '\0' };

      unknot_chips_add (self->chips, id, name);
    }
  show (self);
}
