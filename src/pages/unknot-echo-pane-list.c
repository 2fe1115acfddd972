/* Step two: what it may come from. */

#include "unknot-echo-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-sign.h"
#include "unknot-words.h"

static const char *
say_why (const UnknotEchoCandidate *candidate)
{
  switch (candidate->kind)
    {
    case UNKNOT_ECHO_KIND_HERE:
      return _("Right here");
    case UNKNOT_ECHO_KIND_SENDS:
      return candidate->usual ? _("Often sends pain here") : _("Sometimes sends pain here");
    case UNKNOT_ECHO_KIND_ALSO:
    default:
      return _("Worth a look too");
    }
}

static const char *
say_answer (UnknotEchoAnswer answer)
{
  switch (answer)
    {
    case UNKNOT_ECHO_ANSWER_YES:
      return _("That is it");
    case UNKNOT_ECHO_ANSWER_NO:
      return _("Not this one");
    case UNKNOT_ECHO_ANSWER_UNSURE:
      return _("Not sure");
    case UNKNOT_ECHO_ANSWER_NONE:
    default:
      return NULL;
    }
}

static int
get_index (GtkWidget *row)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "index"));
}

static void
light (UnknotEchoPane *self,
       int             index)
{
  if (self->lit == index)
    return;

  self->lit = index;
  unknot_echo_pane_draw (self);
}

static void
entered_cb (UnknotEchoPane     *self,
            double              x,
            double              y,
            GtkEventController *motion)
{
  light (self, get_index (gtk_event_controller_get_widget (motion)));
}

static void
focused_cb (UnknotEchoPane     *self,
            GtkEventController *focus)
{
  light (self, get_index (gtk_event_controller_get_widget (focus)));
}

static void
left_cb (UnknotEchoPane *self)
{
  light (self, -1);
}

static void
row_activated_cb (UnknotEchoPane *self,
                  AdwActionRow   *row)
{
  unknot_echo_pane_choose (self, get_index (GTK_WIDGET (row)));
}

/* Only the row that the pointer or the keyboard is on shows its spread. */
static void
follow_row (UnknotEchoPane *self,
            GtkWidget      *row)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, motion);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focused_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);
}

static void
add_row (UnknotEchoPane            *self,
         const UnknotEchoCandidate *candidate,
         int                        index)
{
  GtkWidget *row = adw_action_row_new ();
  const char *answer = say_answer (candidate->answer);
  g_autofree char *title = unknot_words_place (unknot_muscle_get_name (candidate->muscle), candidate->side);
  g_autofree char *subtitle =
    g_strdup_printf ("%s\n%s", say_why (candidate), unknot_muscle_get_sends (candidate->muscle));

  g_object_set_data (G_OBJECT (row), "index", GINT_TO_POINTER (index));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (answer != NULL)
    {
      GtkWidget *label = gtk_label_new (answer);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_widget_add_css_class (label, "caption-heading");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  follow_row (self, row);
  gtk_list_box_append (candidate->kind == UNKNOT_ECHO_KIND_ALSO ? self->also : self->likely, row);
}

static void
list_rows (UnknotEchoPane *self)
{
  gtk_list_box_remove_all (self->likely);
  gtk_list_box_remove_all (self->also);
  for (guint i = 0; i < self->candidates->len; i++)
    add_row (self, &g_array_index (self->candidates, UnknotEchoCandidate, i), (int) i);

  gtk_widget_set_visible (GTK_WIDGET (self->likely), gtk_list_box_get_row_at_index (self->likely, 0) != NULL);
  gtk_widget_set_visible (self->also_box, gtk_list_box_get_row_at_index (self->also, 0) != NULL);
}

/*
 * Lends a candidate; NULL for none.
 */
const UnknotEchoCandidate *
unknot_echo_pane_get_candidate (UnknotEchoPane *self,
                                int             index)
{
  if (self->candidates == NULL || index < 0 || index >= (int) self->candidates->len)
    return NULL;

  return &g_array_index (self->candidates, UnknotEchoCandidate, index);
}

/*
 * Looks for what the pain may come from, with the answers so far, and lists it.
 */
void
unknot_echo_pane_find (UnknotEchoPane *self)
{
  g_autoptr (GArray) places = unknot_echo_pane_list_places (self);
  g_autoptr (GArray) tests = g_array_new (FALSE, FALSE, sizeof (UnknotEchoTest));

  for (guint i = 0; i < self->trials->len; i++)
    {
      const UnknotEchoTrial *trial = &g_array_index (self->trials, UnknotEchoTrial, i);
      UnknotEchoTest test = { trial->muscle, trial->side, trial->answer };

      g_array_append_val (tests, test);
    }

  g_clear_pointer (&self->candidates, g_array_unref);
  self->candidates = unknot_echo_find (unknot_map_bodies_get_anatomy (self->bodies),
                                       (const UnknotEchoPlace *) (void *) places->data, places->len,
                                       (const UnknotEchoTest *) (void *) tests->data, tests->len);
  self->lit = -1;
  list_rows (self);
}
