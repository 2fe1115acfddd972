#include "unknot-chips.h"

#include "unknot-sign.h"

/**
 * UnknotChips:
 *
 * A handful of things of which any number can be chosen, as rounded toggle buttons that wrap.
 *
 * ## Accessibility
 *
 * The chips are toggle buttons in a group; give the group a label.
 */
struct _UnknotChips
{
  AdwBin parent_instance;

  /* Borrowed */
  AdwWrapBox *box;

  /* Owned */
  GPtrArray *chips;
};

G_DEFINE_FINAL_TYPE (UnknotChips, unknot_chips, ADW_TYPE_BIN)

typedef enum
{
  PROP_CHOSEN = 1,
} UnknotChipsProperty;

static GParamSpec *props[PROP_CHOSEN + 1];

static const char *
chip_id (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "id");
}

static void
toggled_cb (UnknotChips *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHOSEN]);
}

static void
unknot_chips_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((UnknotChipsProperty) prop_id)
    {
    case PROP_CHOSEN:
      g_value_take_boxed (value, unknot_chips_dup_chosen (UNKNOT_CHIPS (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chips_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((UnknotChipsProperty) prop_id)
    {
    case PROP_CHOSEN:
      unknot_chips_set_chosen (UNKNOT_CHIPS (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chips_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_CHIPS (object)->chips);

  G_OBJECT_CLASS (unknot_chips_parent_class)->finalize (object);
}

static void
unknot_chips_class_init (UnknotChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_chips_get_property;
  object_class->set_property = unknot_chips_set_property;
  object_class->finalize = unknot_chips_finalize;

  /**
   * UnknotChips:chosen:
   *
   * The ids of the chips that are chosen, in the order in which they stand.
   */
  props[PROP_CHOSEN] =
    g_param_spec_boxed ("chosen", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
unknot_chips_init (UnknotChips *self)
{
  self->chips = g_ptr_array_new ();
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * unknot_chips_new:
 *
 * Makes an empty row of chips.
 *
 * Returns: (transfer floating): new chips
 */
GtkWidget *
unknot_chips_new (void)
{
  return g_object_new (UNKNOT_TYPE_CHIPS, NULL);
}

/**
 * unknot_chips_add:
 * @self: chips
 * @id: what the chip stands for
 * @name: what is written on it
 *
 * Adds a chip at the end; it is not chosen.
 */
void
unknot_chips_add (UnknotChips *self,
                  const char  *id,
                  const char  *name)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *tick = unknot_sign_new ("object-select-symbolic");
  GtkWidget *label = gtk_label_new (name);

  g_return_if_fail (UNKNOT_IS_CHIPS (self));

  /* A tick says what the colour says. */
  g_object_bind_property (chip, "active", tick, "visible", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (content), tick);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (content), label);
  gtk_widget_set_halign (content, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (chip, "chip");
  g_object_set_data_full (G_OBJECT (chip), "id", g_strdup (id), g_free);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  adw_wrap_box_append (self->box, chip);
  g_ptr_array_add (self->chips, chip);
}

/**
 * unknot_chips_dup_chosen:
 * @self: chips
 *
 * Gives the ids of the chips that are chosen.
 *
 * Returns: (transfer full): ids
 */
GStrv
unknot_chips_dup_chosen (UnknotChips *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (UNKNOT_IS_CHIPS (self), NULL);

  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);

      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
        g_strv_builder_add (ids, chip_id (chip));
    }

  return g_strv_builder_end (ids);
}

/**
 * unknot_chips_set_chosen:
 * @self: chips
 * @ids: (array zero-terminated=1): ids
 *
 * Chooses the chips with these ids and no others.
 */
void
unknot_chips_set_chosen (UnknotChips        *self,
                         const char * const *ids)
{
  g_return_if_fail (UNKNOT_IS_CHIPS (self));
  g_return_if_fail (ids != NULL);

  /* Told once, at the end: whoever listens would else take what is half done for the person's choice. */
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), g_strv_contains (ids, chip_id (chip)));
    }
  g_object_thaw_notify (G_OBJECT (self));
}
