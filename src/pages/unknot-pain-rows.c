#include "unknot-pain-rows.h"

#include "unknot-pain-chooser.h"

/* Between a place and its numbers, and between two places, in pixels. */
#define TO_NUMBERS 9
#define TO_NEXT 24

struct _UnknotPainRows
{
  AdwBin parent_instance;

  GtkBox *box;
  GtkAccessible *question;
  /* Borrowed from the box: a label and a chooser for each row */
  GPtrArray *labels;
  GPtrArray *choosers;
  gboolean answered;
};

G_DEFINE_FINAL_TYPE (UnknotPainRows, unknot_pain_rows, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLACE = 1,
  PROP_ANSWERED,
} UnknotPainRowsProperty;

static GParamSpec *props[PROP_ANSWERED + 1];

static GtkLabel *
get_label (UnknotPainRows *self,
           guint           row)
{
  return g_ptr_array_index (self->labels, row);
}

static UnknotPainChooser *
get_chooser (UnknotPainRows *self,
             guint           row)
{
  return g_ptr_array_index (self->choosers, row);
}

static const char *
get_place (UnknotPainRows *self)
{
  return self->labels->len == 1 ? gtk_label_get_label (get_label (self, 0)) : NULL;
}

static void
value_cb (UnknotPainRows *self)
{
  gboolean answered = FALSE;

  for (guint i = 0; i < self->choosers->len; i++)
    answered = answered || unknot_pain_chooser_get_value (get_chooser (self, i)) >= 0;

  if (self->answered == answered)
    return;

  self->answered = answered;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANSWERED]);
}

/* A chooser is called after the question, and where there are several also after its place. */
static void
name_rows (UnknotPainRows *self)
{
  gboolean several = self->labels->len > 1;

  for (guint i = 0; i < self->labels->len; i++)
    {
      GtkLabel *label = get_label (self, i);
      GtkAccessible *chooser = GTK_ACCESSIBLE (get_chooser (self, i));

      gtk_widget_set_visible (GTK_WIDGET (label), several);
      if (several)
        gtk_accessible_update_relation (chooser, GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question, label, NULL, -1);
      else
        gtk_accessible_update_relation (chooser, GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question, NULL, -1);
    }
}

static gboolean
unknot_pain_rows_grab_focus (GtkWidget *widget)
{
  UnknotPainRows *self = UNKNOT_PAIN_ROWS (widget);

  return self->choosers->len > 0 && gtk_widget_grab_focus (GTK_WIDGET (get_chooser (self, 0)));
}

static void
unknot_pain_rows_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotPainRows *self = UNKNOT_PAIN_ROWS (object);

  switch ((UnknotPainRowsProperty) prop_id)
    {
    case PROP_PLACE:
      g_value_set_string (value, get_place (self));
      break;
    case PROP_ANSWERED:
      g_value_set_boolean (value, self->answered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_rows_finalize (GObject *object)
{
  UnknotPainRows *self = UNKNOT_PAIN_ROWS (object);

  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->choosers, g_ptr_array_unref);
  g_clear_weak_pointer (&self->question);

  G_OBJECT_CLASS (unknot_pain_rows_parent_class)->finalize (object);
}

static void
unknot_pain_rows_class_init (UnknotPainRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_pain_rows_get_property;
  object_class->finalize = unknot_pain_rows_finalize;

  GTK_WIDGET_CLASS (klass)->grab_focus = unknot_pain_rows_grab_focus;

  /**
   * UnknotPainRows:place:
   *
   * The place of the only row; `NULL` where there are several.
   */
  props[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotPainRows:answered:
   *
   * Whether at least one number was chosen.
   */
  props[PROP_ANSWERED] = g_param_spec_boolean ("answered", NULL, NULL, FALSE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_pain_rows_init (UnknotPainRows *self)
{
  self->labels = g_ptr_array_new ();
  self->choosers = g_ptr_array_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, TO_NEXT));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * unknot_pain_rows_set_question:
 * @self: rows
 * @question: what asks; a label beside the rows
 *
 * Says what the choosers are called after; before the first row is added.
 */
void
unknot_pain_rows_set_question (UnknotPainRows *self,
                               GtkAccessible  *question)
{
  g_return_if_fail (UNKNOT_IS_PAIN_ROWS (self));
  g_return_if_fail (self->labels->len == 0);

  g_set_weak_pointer (&self->question, question);
}

/**
 * unknot_pain_rows_add:
 * @self: rows
 * @place: what is asked about, in words
 *
 * Adds a row without a number.
 */
void
unknot_pain_rows_add (UnknotPainRows *self,
                      const char     *place)
{
  GtkWidget *row, *label, *chooser;

  g_return_if_fail (UNKNOT_IS_PAIN_ROWS (self));
  g_return_if_fail (self->question != NULL);

  row = gtk_box_new (GTK_ORIENTATION_VERTICAL, TO_NUMBERS);
  label = g_object_new (GTK_TYPE_LABEL, "label", place, "wrap", TRUE, "xalign", 0.0f, NULL);
  chooser = unknot_pain_chooser_new ();
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), chooser);
  gtk_box_append (self->box, row);
  g_ptr_array_add (self->labels, label);
  g_ptr_array_add (self->choosers, chooser);
  g_signal_connect_object (chooser, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);

  name_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
}

/**
 * unknot_pain_rows_get_n:
 * @self: rows
 *
 * Returns: how many rows there are
 */
guint
unknot_pain_rows_get_n (UnknotPainRows *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_ROWS (self), 0);

  return self->choosers->len;
}

/**
 * unknot_pain_rows_get_pain:
 * @self: rows
 * @row: number of a row, from 0
 *
 * Returns: its answer, 0-10; -1 for none
 */
int
unknot_pain_rows_get_pain (UnknotPainRows *self,
                           guint           row)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_ROWS (self), -1);
  g_return_val_if_fail (row < self->choosers->len, -1);

  return unknot_pain_chooser_get_value (get_chooser (self, row));
}

/**
 * unknot_pain_rows_set_pain:
 * @self: rows
 * @row: number of a row, from 0
 * @pain: 0-10; -1 for none
 *
 * Answers a row.
 */
void
unknot_pain_rows_set_pain (UnknotPainRows *self,
                           guint           row,
                           int             pain)
{
  g_return_if_fail (UNKNOT_IS_PAIN_ROWS (self));
  g_return_if_fail (row < self->choosers->len);

  unknot_pain_chooser_set_value (get_chooser (self, row), pain);
}

/**
 * unknot_pain_rows_get_answered:
 * @self: rows
 *
 * Returns: whether at least one number was chosen
 */
gboolean
unknot_pain_rows_get_answered (UnknotPainRows *self)
{
  g_return_val_if_fail (UNKNOT_IS_PAIN_ROWS (self), FALSE);

  return self->answered;
}
