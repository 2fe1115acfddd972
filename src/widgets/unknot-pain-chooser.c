#include "unknot-pain-chooser.h"

#include <glib/gi18n.h>

#include "unknot-pain-layout.h"

#define MOST 10

/* A `0` within this time after a `1` means 10, in milliseconds. */
#define TWO_DIGITS 1500

struct _UnknotPainChooser
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *buttons[MOST + 1];
  GtkWidget *ends[2];

  int      value;
  gboolean one_typed;
  guint32  one_typed_at;
};

G_DEFINE_FINAL_TYPE (UnknotPainChooser, unknot_pain_chooser, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_VALUE = 1,
} UnknotPainChooserProperty;

static GParamSpec *props[PROP_VALUE + 1];

static void
choose (UnknotPainChooser *self,
        int                value)
{
  value = CLAMP (value, 0, MOST);
  unknot_pain_chooser_set_value (self, value);
  gtk_widget_grab_focus (self->buttons[value]);
}

static void
choose_digit (UnknotPainChooser *self,
              int                digit,
              guint32            time)
{
  if (digit == 0 && self->one_typed && time - self->one_typed_at < TWO_DIGITS)
    digit = MOST;

  self->one_typed = digit == 1;
  self->one_typed_at = time;
  choose (self, digit);
}

/* From the number that has the focus, so that the first arrow leads on from where the person is. */
static void
choose_neighbour (UnknotPainChooser *self,
                  int                distance)
{
  for (int i = 0; i <= MOST; i++)
    if (gtk_widget_is_focus (self->buttons[i]) && i + distance >= 0 && i + distance <= MOST)
      {
        choose (self, i + distance);
        return;
      }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                UnknotPainChooser     *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  int columns = (int) unknot_pain_layout_get_columns (UNKNOT_PAIN_LAYOUT (layout));
  int forward = mirrored ? -1 : 1;
  int down = columns > MOST ? 1 : columns;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    choose_digit (self, (int) (keyval - GDK_KEY_0),
                  gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (controller)));
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    choose_digit (self, (int) (keyval - GDK_KEY_KP_0),
                  gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (controller)));
  else if (keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right)
    choose_neighbour (self, forward);
  else if (keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left)
    choose_neighbour (self, -forward);
  else if (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down)
    choose_neighbour (self, down);
  else if (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up)
    choose_neighbour (self, -down);
  else if (keyval == GDK_KEY_Home || keyval == GDK_KEY_KP_Home)
    choose (self, 0);
  else if (keyval == GDK_KEY_End || keyval == GDK_KEY_KP_End)
    choose (self, MOST);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
toggled_cb (UnknotPainChooser *self,
            GtkToggleButton   *button)
{
  gboolean active = gtk_toggle_button_get_active (button);

  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);

  for (int i = 0; active && i <= MOST; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      unknot_pain_chooser_set_value (self, i);
}

/* The whole group is one stop: the chosen number, or the first. */
static gboolean
unknot_pain_chooser_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  UnknotPainChooser *self = UNKNOT_PAIN_CHOOSER (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return gtk_widget_grab_focus (self->buttons[MAX (self->value, 0)]);
}

static gboolean
unknot_pain_chooser_grab_focus (GtkWidget *widget)
{
  UnknotPainChooser *self = UNKNOT_PAIN_CHOOSER (widget);

  return gtk_widget_grab_focus (self->buttons[MAX (self->value, 0)]);
}

static void
unknot_pain_chooser_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotPainChooser *self = UNKNOT_PAIN_CHOOSER (object);

  switch ((UnknotPainChooserProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_chooser_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotPainChooser *self = UNKNOT_PAIN_CHOOSER (object);

  switch ((UnknotPainChooserProperty) prop_id)
    {
    case PROP_VALUE:
      unknot_pain_chooser_set_value (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_chooser_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (unknot_pain_chooser_parent_class)->dispose (object);
}

static void
unknot_pain_chooser_class_init (UnknotPainChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_pain_chooser_get_property;
  object_class->set_property = unknot_pain_chooser_set_property;
  object_class->dispose = unknot_pain_chooser_dispose;

  widget_class->focus = unknot_pain_chooser_focus;
  widget_class->grab_focus = unknot_pain_chooser_grab_focus;

  /**
   * UnknotPainChooser:value:
   *
   * The number that was chosen, 0-10; -1 for none.
   */
  props[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, -1, MOST, -1,
                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, UNKNOT_TYPE_PAIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pain-chooser");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkWidget *
make_end (UnknotPainChooser *self,
          const char        *text,
          float              xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_justify (GTK_LABEL (label), xalign > 0.5 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static GtkWidget *
make_number (UnknotPainChooser *self,
             int                number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  g_autofree char *name = NULL;
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    "label", text,
                                    NULL);

  if (number == 0)
    /* Translators: spoken name of the number at the lower end of the pain scale. Keep the published wording. */
    name = g_strdup (_("0, no pain"));
  else if (number == MOST)
    /* Translators: spoken name of the number at the upper end of the pain scale. Keep the published wording. */
    name = g_strdup (_("10, pain as bad as you can imagine"));
  else
    name = g_strdup (text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_RELATION_POS_IN_SET, number + 1,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, MOST + 1,
                                  -1);
  gtk_widget_add_css_class (button, "pain-button");
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
unknot_pain_chooser_init (UnknotPainChooser *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->value = -1;

  for (int i = 0; i <= MOST; i++)
    {
      self->buttons[i] = make_number (self, i);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->buttons[i]), GTK_TOGGLE_BUTTON (self->buttons[0]));
    }

  /* Translators: lower end of the pain scale. Keep the published wording. */
  self->ends[0] = make_end (self, _("No pain"), 0);
  /* Translators: upper end of the pain scale. Keep the published wording. */
  self->ends[1] = make_end (self, _("Pain as bad as you can imagine"), 1);

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * unknot_pain_chooser_new:
 *
 * Makes a chooser with no number chosen.
 *
 * Returns: (transfer floating): a new chooser
 */
GtkWidget *
unknot_pain_chooser_new (void)
{
  return g_object_new (UNKNOT_TYPE_PAIN_CHOOSER, NULL);
}

/**
 * unknot_pain_chooser_get_value:
 * @self: a chooser
 *
 * Returns: the number that was chosen, 0-10; -1 for none
 */
int
unknot_pain_chooser_get_value (UnknotPainChooser *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_CHOOSER (self), -1);

  return self->value;
}

/**
 * unknot_pain_chooser_set_value:
 * @self: a chooser
 * @value: 0-10; -1 for none
 *
 * Chooses a number.
 */
void
unknot_pain_chooser_set_value (UnknotPainChooser *self,
                               int                value)
{
  g_return_if_fail (UNKNOT_IS_PAIN_CHOOSER (self));
  g_return_if_fail (value >= -1 && value <= MOST);

  if (value == self->value)
    return;

  self->value = value;
  for (int i = 0; i <= MOST; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == value);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUE]);
}

static void
name_end (GtkWidget  *button,
          int         number,
          const char *end)
{
  /* Translators: spoken name of a number at an end of a scale, and what it stands for: "10, very bad" */
  g_autofree char *name = g_strdup_printf (_("%1$d, %2$s"), number, end);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * unknot_pain_chooser_set_ends:
 * @self: a chooser
 * @low: what 0 stands for
 * @high: what 10 stands for
 *
 * Asks for something else than pain, on a scale with other ends.
 */
void
unknot_pain_chooser_set_ends (UnknotPainChooser *self,
                              const char        *low,
                              const char        *high)
{
  g_return_if_fail (UNKNOT_IS_PAIN_CHOOSER (self));
  g_return_if_fail (low != NULL && high != NULL);

  gtk_label_set_label (GTK_LABEL (self->ends[0]), low);
  gtk_label_set_label (GTK_LABEL (self->ends[1]), high);
  name_end (self->buttons[0], 0, low);
  name_end (self->buttons[MOST], MOST, high);
}
