#include "unknot-clock-row.h"

#include <glib/gi18n.h>

#include "unknot-clock.h"

struct _UnknotClockRow
{
  AdwActionRow parent_instance;

  int      minute;
  gboolean twelve;
  gboolean removable;

  /* Borrowed from the row */
  UnknotClock   *clock;
  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (UnknotClockRow, unknot_clock_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_MINUTE = 1,
  PROP_REMOVABLE,
} UnknotClockRowProperty;

static GParamSpec *props[PROP_REMOVABLE + 1];

typedef enum
{
  SIGNAL_REMOVED,
  N_SIGNALS,
} UnknotClockRowSignal;

static guint signals[N_SIGNALS];

static void
show (UnknotClockRow *self)
{
  g_autofree char *text = unknot_clock_format (self->minute, self->twelve);

  gtk_menu_button_set_label (self->button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
set_minute (UnknotClockRow *self,
            int             minute)
{
  if (self->minute == minute)
    return;

  self->minute = minute;
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTE]);
}

static void
set_removable (UnknotClockRow *self,
               gboolean        removable)
{
  if (self->removable == removable)
    return;

  self->removable = removable;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REMOVABLE]);
}

static void
remove_cb (UnknotClockRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
unknot_clock_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((UnknotClockRowProperty) prop_id)
    {
    case PROP_MINUTE:
      g_value_set_int (value, UNKNOT_CLOCK_ROW (object)->minute);
      break;
    case PROP_REMOVABLE:
      g_value_set_boolean (value, UNKNOT_CLOCK_ROW (object)->removable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_clock_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((UnknotClockRowProperty) prop_id)
    {
    case PROP_MINUTE:
      set_minute (UNKNOT_CLOCK_ROW (object), g_value_get_int (value));
      break;
    case PROP_REMOVABLE:
      set_removable (UNKNOT_CLOCK_ROW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_clock_row_class_init (UnknotClockRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_clock_row_get_property;
  object_class->set_property = unknot_clock_row_set_property;

  /**
   * UnknotClockRow:minute:
   *
   * The time, in minutes since midnight.
   */
  props[PROP_MINUTE] = g_param_spec_int ("minute", NULL, NULL, 0, 24 * 60 - 1, 0, flags);

  /**
   * UnknotClockRow:removable:
   *
   * Whether there is a button to remove the time.
   */
  props[PROP_REMOVABLE] = g_param_spec_boolean ("removable", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotClockRow::removed:
   *
   * The person does not want this time any more.
   */
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
make_trash (UnknotClockRow *self)
{
  GtkWidget *trash = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (trash, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (trash), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove"), -1);
  gtk_widget_set_valign (trash, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (trash, "flat");
  g_signal_connect_object (trash, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self, "removable", trash, "visible", G_BINDING_SYNC_CREATE);

  return trash;
}

static void
unknot_clock_row_init (UnknotClockRow *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->clock = UNKNOT_CLOCK (unknot_clock_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->clock));
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_popover (self->button, popover);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), make_trash (self));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  g_object_bind_property (self, "minute", self->clock, "minute", G_BINDING_BIDIRECTIONAL);
  show (self);
}

/**
 * unknot_clock_row_set_twelve:
 * @self: a row
 * @twelve: whether hours are counted to twelve
 *
 * Says how hours are counted where the person lives.
 */
void
unknot_clock_row_set_twelve (UnknotClockRow *self,
                             gboolean        twelve)
{
  g_return_if_fail (UNKNOT_IS_CLOCK_ROW (self));

  self->twelve = twelve;
  unknot_clock_set_twelve (self->clock, twelve);
  show (self);
}
