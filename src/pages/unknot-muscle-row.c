#include "unknot-muscle-row.h"

#include <glib/gi18n.h>

#include "unknot-search.h"
#include "unknot-words.h"

struct _UnknotMuscleRow
{
  AdwActionRow parent_instance;

  /* Owned */
  UnknotMuscle *muscle;
  char *words;
};

G_DEFINE_FINAL_TYPE (UnknotMuscleRow, unknot_muscle_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  SIGNAL_CHOSEN,
  SIGNAL_POINTED,
  N_SIGNALS,
} UnknotMuscleRowSignal;

static guint signals[N_SIGNALS];

static const char *
name_side (UnknotSide side)
{
  return side == UNKNOT_SIDE_LEFT
         /* Translators: the person's own left, on a small button */
         ? C_("side", "Left")
         /* Translators: the person's own right, on a small button */
         : C_("side", "Right");
}

static UnknotSide
get_side (GtkWidget *button)
{
  return (UnknotSide) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "side"));
}

static void
point (UnknotMuscleRow *self,
       gboolean         pointed,
       UnknotSide       side)
{
  g_signal_emit (self, signals[SIGNAL_POINTED], 0, pointed ? unknot_muscle_get_id (self->muscle) : NULL, side);
}

static void
clicked_cb (UnknotMuscleRow *self,
            GtkWidget       *button)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, unknot_muscle_get_id (self->muscle), get_side (button));
}

static void
focus_entered_cb (UnknotMuscleRow    *self,
                  GtkEventController *controller)
{
  point (self, TRUE, get_side (gtk_event_controller_get_widget (controller)));
}

static void
focus_left_cb (UnknotMuscleRow *self)
{
  point (self, FALSE, UNKNOT_SIDE_MIDDLE);
}

static void
button_entered_cb (UnknotMuscleRow    *self,
                   double              x,
                   double              y,
                   GtkEventController *controller)
{
  point (self, TRUE, get_side (gtk_event_controller_get_widget (controller)));
}

static void
row_entered_cb (UnknotMuscleRow *self)
{
  point (self, TRUE, UNKNOT_SIDE_BOTH);
}

static void
row_left_cb (UnknotMuscleRow *self)
{
  point (self, FALSE, UNKNOT_SIDE_MIDDLE);
}

static GtkWidget *
side_button_new (UnknotMuscleRow *self,
                 UnknotSide       side)
{
  GtkWidget *button = gtk_button_new_with_label (name_side (side));
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = unknot_words_place (unknot_muscle_get_name (self->muscle), side);
  /* Translators: what a button does; a muscle and the person's own side: "Trapezius, your left" */
  g_autofree char *label = g_strdup_printf (_("Mark a knot: %s"), name);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), "side", GINT_TO_POINTER (side));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  /* Back on the row itself the pointer means both sides again. */
  g_signal_connect_object (motion, "enter", G_CALLBACK (button_entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (row_entered_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (button, motion);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (button, focus);

  return button;
}

/* Left stays left of right in every language, as on the map. */
static GtkWidget *
sides_new (UnknotMuscleRow *self)
{
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_direction (sides, GTK_TEXT_DIR_LTR);
  gtk_box_append (GTK_BOX (sides), side_button_new (self, UNKNOT_SIDE_LEFT));
  gtk_box_append (GTK_BOX (sides), side_button_new (self, UNKNOT_SIDE_RIGHT));

  return sides;
}

/* What people may call it: its own names, and those of all places it belongs to. */
static char *
collect_words (UnknotAnatomy *anatomy,
               UnknotMuscle  *muscle)
{
  g_autoptr (GString) words = g_string_new (unknot_muscle_get_name (muscle));
  const char * const *groups = unknot_muscle_get_groups (muscle);

  g_string_append_printf (words, " %s %s %s", unknot_muscle_get_latin (muscle), name_side (UNKNOT_SIDE_LEFT),
                          name_side (UNKNOT_SIDE_RIGHT));
  for (guint i = 0; groups[i] != NULL; i++)
    g_string_append_printf (words, " %s",
                            unknot_muscle_group_get_name (unknot_anatomy_get_group (anatomy, groups[i])));

  return unknot_search_fold (words->str);
}

static void
unknot_muscle_row_finalize (GObject *object)
{
  UnknotMuscleRow *self = UNKNOT_MUSCLE_ROW (object);

  g_clear_pointer (&self->muscle, unknot_muscle_unref);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (unknot_muscle_row_parent_class)->finalize (object);
}

static void
unknot_muscle_row_class_init (UnknotMuscleRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_muscle_row_finalize;

  /**
   * UnknotMuscleRow::chosen:
   * @muscle: the muscle's id
   * @side: a [enum@Unknot.Side], the person's own
   *
   * The person says that the muscle hurts.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);

  /**
   * UnknotMuscleRow::pointed:
   * @muscle: (nullable): the muscle's id, or `NULL` when it is over
   * @side: a [enum@Unknot.Side]; both while no button is meant
   *
   * Pointer or focus came to the row or one of its buttons, or left it.
   */
  signals[SIGNAL_POINTED] =
    g_signal_new ("pointed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
}

static void
unknot_muscle_row_init (UnknotMuscleRow *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (row_entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (row_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * unknot_muscle_row_new:
 * @anatomy: the muscles
 * @muscle: one of them
 *
 * Makes a row.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
unknot_muscle_row_new (UnknotAnatomy *anatomy,
                       UnknotMuscle  *muscle)
{
  UnknotMuscleRow *self = g_object_new (UNKNOT_TYPE_MUSCLE_ROW, "use-markup", FALSE, NULL);

  self->muscle = unknot_muscle_ref (muscle);
  self->words = collect_words (anatomy, muscle);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), unknot_muscle_get_name (muscle));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), unknot_muscle_may_be_pressed (muscle)
                                                      ? unknot_muscle_get_latin (muscle)
                                                      : _("Not for pressing"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), sides_new (self));

  return GTK_WIDGET (self);
}

/**
 * unknot_muscle_row_get_muscle:
 * @self: a row
 *
 * Gets the muscle.
 *
 * Returns: (transfer none): its id
 */
const char *
unknot_muscle_row_get_muscle (UnknotMuscleRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_ROW (self), NULL);

  return unknot_muscle_get_id (self->muscle);
}

/**
 * unknot_muscle_row_matches:
 * @self: a row
 * @text: what is looked for, as it was typed
 *
 * Says whether the muscle or a place it belongs to is called so: every word of @text is part of its plain name, its
 * Latin name, the name of such a place, or a side.
 *
 * Returns: `TRUE` if it is; always, if there is no word in @text
 */
gboolean
unknot_muscle_row_matches (UnknotMuscleRow *self,
                           const char      *text)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_ROW (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  return unknot_search_has (self->words, text);
}
