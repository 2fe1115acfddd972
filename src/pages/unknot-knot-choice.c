#include "unknot-knot-choice.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-words.h"

struct _UnknotKnotChoice
{
  AdwBin parent_instance;

  /* Template children */
  GtkMenuButton *button;
  GtkBox *list;
  GtkWidget *most;

  /* Owned: the knots of the rows, in their order */
  GPtrArray *knots;
};

G_DEFINE_FINAL_TYPE (UnknotKnotChoice, unknot_knot_choice, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_REQUESTED,
  N_SIGNALS,
} UnknotKnotChoiceSignal;

static guint signals[N_SIGNALS];

static void
toggled_cb (UnknotKnotChoice *self)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  for (guint i = 0; row != NULL; i++, row = gtk_widget_get_next_sibling (row))
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (row)))
      g_ptr_array_add (chosen, g_object_ref (g_ptr_array_index (self->knots, i)));

  g_signal_emit (self, signals[SIGNAL_REQUESTED], 0, chosen);
}

static GtkWidget *
make_label (void)
{
  return g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, NULL);
}

static void
add_row (UnknotKnotChoice *self)
{
  GtkWidget *row = gtk_check_button_new ();
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *details = make_label ();

  gtk_widget_add_css_class (details, "caption");
  gtk_widget_add_css_class (details, "dimmed");
  gtk_widget_set_margin_start (words, 6);
  gtk_box_append (GTK_BOX (words), make_label ());
  gtk_box_append (GTK_BOX (words), details);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (row), words);
  gtk_box_append (self->list, row);
  g_signal_connect_object (row, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

static void
name_row (GtkWidget  *row,
          const char *name,
          const char *details)
{
  GtkWidget *words = gtk_check_button_get_child (GTK_CHECK_BUTTON (row));

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (words)), name);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (words)), details);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, details,
                                  -1);
}

/* Rows are kept as far as they go: one that has the focus keeps it. */
static void
show_knots (UnknotKnotChoice *self,
            GPtrArray        *open,
            UnknotAnatomy    *anatomy,
            UnknotTime        now)
{
  GtkWidget *row;

  for (guint n = self->knots->len; n < open->len; n++)
    add_row (self);
  for (guint n = open->len; n < self->knots->len; n++)
    gtk_box_remove (self->list, gtk_widget_get_last_child (GTK_WIDGET (self->list)));
  g_clear_pointer (&self->knots, g_ptr_array_unref);
  self->knots = g_ptr_array_ref (open);

  row = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  for (guint i = 0; i < open->len; i++, row = gtk_widget_get_next_sibling (row))
    {
      UnknotKnot *knot = g_ptr_array_index (open, i);
      g_autofree char *name = unknot_words_knot (knot, anatomy);
      g_autofree char *details = unknot_words_knot_details (knot, now);

      name_row (row, name, details);
    }
}

static void
show_chosen (UnknotKnotChoice *self,
             GPtrArray        *chosen)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  for (guint i = 0; row != NULL; i++, row = gtk_widget_get_next_sibling (row))
    {
      gboolean active = g_ptr_array_find (chosen, g_ptr_array_index (self->knots, i), NULL);

      g_signal_handlers_block_by_func (row, toggled_cb, self);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (row), active);
      g_signal_handlers_unblock_by_func (row, toggled_cb, self);
      gtk_widget_set_sensitive (row, active ? chosen->len > 1 : chosen->len < UNKNOT_KNOTS_TOGETHER);
    }

  gtk_widget_set_visible (self->most, self->knots->len > UNKNOT_KNOTS_TOGETHER);
}

static void
unknot_knot_choice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_KNOT_CHOICE);

  G_OBJECT_CLASS (unknot_knot_choice_parent_class)->dispose (object);
}

static void
unknot_knot_choice_finalize (GObject *object)
{
  g_clear_pointer (&UNKNOT_KNOT_CHOICE (object)->knots, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_knot_choice_parent_class)->finalize (object);
}

static void
unknot_knot_choice_class_init (UnknotKnotChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_knot_choice_dispose;
  object_class->finalize = unknot_knot_choice_finalize;

  /**
   * UnknotKnotChoice::requested:
   * @self: a choice
   * @knots: (element-type UnknotKnot): what the person wants, the worst first
   *
   * The person has chosen other knots.
   */
  signals[SIGNAL_REQUESTED] =
    g_signal_new ("requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-knot-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotChoice, button);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotChoice, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotChoice, most);
}

static void
unknot_knot_choice_init (UnknotKnotChoice *self)
{
  self->knots = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_knot_choice_show:
 * @self: a choice
 * @open: (element-type UnknotKnot): the knots to choose from, the worst first
 * @chosen: (element-type UnknotKnot): those of them that are chosen
 * @anatomy: names of muscles
 * @now: what time it is
 *
 * Shows a choice. Where there is nothing to choose, nothing is shown.
 */
void
unknot_knot_choice_show (UnknotKnotChoice *self,
                         GPtrArray        *open,
                         GPtrArray        *chosen,
                         UnknotAnatomy    *anatomy,
                         UnknotTime        now)
{
  g_autofree char *label = NULL;

  g_return_if_fail (UNKNOT_IS_KNOT_CHOICE (self));

  /* Translators: how many of the knots that hurt the plan is for: "2 of 3 Knots"; on a button */
  label = g_strdup_printf (ngettext ("%u of %u Knot", "%u of %u Knots", open->len), chosen->len, open->len);
  show_knots (self, open, anatomy, now);
  show_chosen (self, chosen);
  gtk_menu_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self), open->len > 1);
}
