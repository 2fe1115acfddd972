/* Step one: where it hurts. */

#include "unknot-echo-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-place-words.h"

/* A place that the brush has been at within this distance is there already; body units. */
#define BRUSH_APART 8.0
/* What one place of the brush is worth beside a click: its share of what a fingertip covers. */
#define BRUSH_WEIGHT 0.12
#define BRUSH_RADIUS 5.0
/* No pain needs more places than that; they go into the journal with each test. */
#define MOST_POINTS 400
#define MOST_ECHOES 24
/* So far beside the body still means its edge; body units. */
#define BESIDE 12.0

static void
mark_clear (gpointer data)
{
  UnknotEchoMark *mark = data;

  g_array_unref (mark->points);
}

/*
 * Gives a reference back.
 */
void
unknot_echo_mark_unref (UnknotEchoMark *mark)
{
  g_rc_box_release_full (mark, mark_clear);
}

static gpointer
mark_ref (gconstpointer mark,
          gpointer      user_data)
{
  return g_rc_box_acquire ((gpointer) mark);
}

/* One step of undo: what there was before the last change. */
static void
remember (UnknotEchoPane *self)
{
  self->step_before = NULL;
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = g_ptr_array_copy (self->marks, mark_ref, NULL);
  g_ptr_array_set_free_func (self->before, (GDestroyNotify) unknot_echo_mark_unref);
}

static char *
name_mark (UnknotEchoPane       *self,
           const UnknotEchoMark *mark)
{
  return unknot_place_words (unknot_map_bodies_get_atlas (self->bodies, mark->aspect),
                             g_array_index (mark->points, UnknotPoint, mark->points->len / 2));
}

static void list_rows (UnknotEchoPane *self);

static void
remove_cb (UnknotEchoPane *self,
           GtkButton      *button)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));

  remember (self);
  g_ptr_array_remove_index (self->marks, index);
  list_rows (self);
  unknot_echo_pane_draw (self);
  gtk_widget_child_focus (GTK_WIDGET (self->places), GTK_DIR_TAB_FORWARD);
}

static void
add_row (UnknotEchoPane       *self,
         const UnknotEchoMark *mark,
         guint                 index)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name = name_mark (self, mark);
  g_autofree char *label = NULL;

  /* Translators: %s is a place of the body with its side */
  label = g_strdup_printf (_("Remove %s"), name);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), mark->painted ? _("Painted") : NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (self->places, row);
}

static void
list_rows (UnknotEchoPane *self)
{
  gtk_list_box_remove_all (self->places);
  for (guint i = 0; i < self->marks->len; i++)
    add_row (self, g_ptr_array_index (self->marks, i), i);

  gtk_widget_set_visible (GTK_WIDGET (self->places), self->marks->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "echo.next", self->marks->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "echo.clear", self->marks->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "echo.undo", self->before != NULL);
}

static gboolean
is_on_body (UnknotEchoPane *self,
            UnknotPoint     place)
{
  UnknotOutline *outline = unknot_atlas_get_outline (unknot_echo_pane_get_atlas (self));

  return unknot_outline_contains (outline, place) || unknot_outline_distance (outline, place) < BESIDE;
}

static UnknotEchoMark *
begin_mark (UnknotEchoPane *self,
            gboolean        painted)
{
  UnknotEchoMark *mark = g_rc_box_new0 (UnknotEchoMark);

  remember (self);
  mark->aspect = unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self));
  mark->painted = painted;
  mark->points = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));
  g_ptr_array_add (self->marks, mark);

  return mark;
}

static gboolean
is_painted (UnknotEchoPane *self,
            UnknotPoint     place)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (unknot_echo_pane_get_atlas (self));

  for (guint i = 0; i < self->marks->len; i++)
    {
      const UnknotEchoMark *mark = g_ptr_array_index (self->marks, i);

      for (guint j = 0; mark->painted && mark->aspect == aspect && j < mark->points->len; j++)
        if (unknot_point_distance (g_array_index (mark->points, UnknotPoint, j), place) < BRUSH_APART)
          return TRUE;
    }

  return FALSE;
}

/* Beside the body nothing hurts. */
static void
painted_cb (UnknotEchoPane *self,
            double          x,
            double          y,
            gboolean        begins)
{
  UnknotPoint place = { x, y };
  UnknotEchoMark *mark = self->marks->len > 0 ? g_ptr_array_index (self->marks, self->marks->len - 1) : NULL;

  if (!self->active || !is_on_body (self, place))
    return;
  if (begins || mark == NULL || !mark->painted)
    mark = begin_mark (self, TRUE);
  else if (is_painted (self, place))
    return;

  if (mark->points->len < MOST_POINTS)
    g_array_append_val (mark->points, place);
  if (mark->points->len == 1)
    list_rows (self);
  unknot_echo_pane_draw (self);
}

/*
 * Listens to the brush.
 */
void
unknot_echo_pane_connect_places (UnknotEchoPane *self)
{
  g_signal_connect_object (self->map, "painted", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
}

/*
 * Takes all places away; undo brings them back.
 */
void
unknot_echo_pane_clear_places (UnknotEchoPane *self)
{
  remember (self);
  g_ptr_array_set_size (self->marks, 0);
  list_rows (self);
  unknot_echo_pane_draw (self);
}

/*
 * Takes the last change of the places back.
 */
void
unknot_echo_pane_undo_places (UnknotEchoPane *self)
{
  self->step_before = NULL;
  if (self->before == NULL)
    return;

  g_ptr_array_unref (self->marks);
  self->marks = g_steal_pointer (&self->before);
  list_rows (self);
  unknot_echo_pane_draw (self);
}

/*
 * Turns the body back to what hurts, after something was pressed elsewhere.
 */
void
unknot_echo_pane_turn_back (UnknotEchoPane *self)
{
  if (self->marks->len > 0)
    unknot_echo_pane_turn (self, ((UnknotEchoMark *) g_ptr_array_index (self->marks, self->marks->len - 1))->aspect);
}

/*
 * Lists what hurts for the controller; a GArray of UnknotEchoPlace.
 */
GArray *
unknot_echo_pane_list_places (UnknotEchoPane *self)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (UnknotEchoPlace));

  for (guint i = 0; i < self->marks->len; i++)
    {
      const UnknotEchoMark *mark = g_ptr_array_index (self->marks, i);

      for (guint j = 0; j < mark->points->len; j++)
        {
          UnknotEchoPlace place = {
            unknot_map_bodies_get_atlas (self->bodies, mark->aspect),
            g_array_index (mark->points, UnknotPoint, j),
            mark->painted ? BRUSH_RADIUS : UNKNOT_ECHO_FINGERTIP,
            mark->painted ? BRUSH_WEIGHT : 1,
          };

          g_array_append_val (places, place);
        }
    }

  return places;
}

/*
 * Lists what hurts for the journal, a GArray of UnknotPressEcho: every place that was clicked, and of each stroke as
 * many as there is room for, spread over its length.
 */
GArray *
unknot_echo_pane_list_echoes (UnknotEchoPane *self)
{
  GArray *echoes = g_array_new (FALSE, FALSE, sizeof (UnknotPressEcho));
  guint share = MAX (1, MOST_ECHOES / MAX (1, self->marks->len));

  for (guint i = 0; i < self->marks->len && echoes->len < MOST_ECHOES; i++)
    {
      const UnknotEchoMark *mark = g_ptr_array_index (self->marks, i);
      UnknotAtlas *atlas = unknot_map_bodies_get_atlas (self->bodies, mark->aspect);
      guint n = MIN (share, mark->points->len);

      for (guint j = 0; j < n; j++)
        {
          UnknotPoint place = g_array_index (mark->points, UnknotPoint, (2 * j + 1) * mark->points->len / (2 * n));
          UnknotPressEcho echo = {
            unknot_aspect_get_view (mark->aspect), unknot_atlas_side_at (atlas, place), place.x, place.y,
          };

          g_array_append_val (echoes, echo);
        }
    }

  return echoes;
}

/**
 * unknot_echo_pane_add_place:
 * @self: a pane that is active
 * @place: where it hurts, on the aspect that the map shows, in body units
 *
 * Adds a place that was clicked, or chosen by a key.
 */
void
unknot_echo_pane_add_place (UnknotEchoPane *self,
                            UnknotPoint     place)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;
  UnknotEchoMark *mark;

  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));
  g_return_if_fail (self->active);

  self->step_before = NULL;
  if (!is_on_body (self, place))
    return;

  mark = begin_mark (self, FALSE);
  g_array_append_val (mark->points, place);
  self->step_before = g_intern_string (gtk_stack_get_visible_child_name (self->steps));
  unknot_echo_pane_show_step (self, "where");
  list_rows (self);
  unknot_echo_pane_draw (self);

  name = name_mark (self, mark);
  /* Translators: spoken; %s is a place of the body with its side */
  words = g_strdup_printf (_("Added: %s"), name);
  unknot_echo_pane_say (self, words);
}

/**
 * unknot_echo_pane_withdraw_place:
 * @self: a pane
 *
 * Takes the place that was added last back, as if the person had never pointed at it.
 */
void
unknot_echo_pane_withdraw_place (UnknotEchoPane *self)
{
  const char *step = self->step_before;

  g_return_if_fail (UNKNOT_IS_ECHO_PANE (self));

  if (step == NULL)
    return;

  unknot_echo_pane_undo_places (self);
  unknot_echo_pane_show_step (self, step);
}
