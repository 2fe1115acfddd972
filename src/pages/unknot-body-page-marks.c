/* How the body page marks knots: by a click on the map, by a key, or from the list. */

#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

#include "unknot-area-trace.h"
#include "unknot-notes-words.h"

/**
 * unknot_body_page_mark:
 * @self: a body page
 * @record: what is marked, and where on the view that is shown; its event and view are filled in
 *
 * Marks a new knot and asks about it.
 */
void
unknot_body_page_mark (UnknotBodyPage   *self,
                       UnknotKnotRecord *record)
{
  g_autoptr (GError) error = NULL;
  UnknotKnot *knot;

  record->event = UNKNOT_KNOT_FOUND;
  record->view = unknot_aspect_get_view (self->aspect);
  knot = unknot_knots_mark (self->knots, record, -1, &error);
  if (knot == NULL)
    {
      unknot_body_page_tell_failed (self, error->message);
      return;
    }

  self->fresh = knot;
  unknot_body_page_show_knot (self, knot);
  unknot_knot_card_ask (unknot_body_page_get_card (self));
  unknot_body_page_tell_changed (self, record->area != NULL ? _("Area marked") : _("Knot marked"));
}

static void
mark (UnknotBodyPage *self,
      UnknotPoint     place,
      const char     *muscle,
      UnknotSide      side)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = side;
  record.x = place.x;
  record.y = place.y;
  unknot_body_page_mark (self, &record);
}

static void
show_elsewhere (UnknotBodyPage *self,
                UnknotPoint     place)
{
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);
  const UnknotAtlasShape *shape = unknot_atlas_shape_at (atlas, unknot_body_page_get_shown_sheet (self), place);

  unknot_body_page_show_elsewhere (self, shape != NULL
                                         ? unknot_anatomy_get_shape_name (unknot_atlas_get_anatomy (atlas), shape->name)
                                         : NULL);
}

static void
place_activated_cb (UnknotBodyPage *self,
                    double          x,
                    double          y,
                    const char     *muscle)
{
  UnknotPoint place = { x, y };
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);
  g_autoptr (GArray) candidates =
    unknot_atlas_candidates_at (atlas, unknot_body_page_get_shown_sheet (self), place);

  self->fresh = NULL;
  /* The map shows the past, where nothing can be marked, or asks where it hurts. */
  if (unknot_body_page_is_time (self) || unknot_body_page_echo_place (self, place))
    return;

  if (muscle != NULL)
    mark (self, place, muscle, unknot_atlas_side_at (atlas, place));
  else if (candidates->len > 0)
    mark (self, place, g_array_index (candidates, UnknotCandidate, 0).muscle,
          g_array_index (candidates, UnknotCandidate, 0).side);
  else
    show_elsewhere (self, place);
}

/* A double click only zooms: what its first half did is undone, so that the journal knows nothing of it. */
static void
place_withdrawn_cb (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_body_page_get_knot (self);

  if (unknot_body_page_echo_withdraw (self))
    return;

  if (knot != NULL && knot == self->fresh)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.undo", NULL);
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pane), "elsewhere") == 0)
    unknot_body_page_close_pane (self);
  self->fresh = NULL;
}

/**
 * unknot_body_page_mark_muscle:
 * @self: a body page
 * @id: a muscle's id
 * @side: a [enum@Unknot.Side], the person's own
 *
 * Marks a knot where the muscle usually hurts, and turns the body to it.
 */
void
unknot_body_page_mark_muscle (UnknotBodyPage *self,
                              const char     *id,
                              int             side)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_map_bodies_get_anatomy (self->bodies), id);
  UnknotPoint place;

  if (unknot_body_page_turn_to_muscle (self, muscle, (UnknotSide) side, &place))
    mark (self, place, id, (UnknotSide) side);
}

static void
knot_chosen_cb (UnknotBodyPage *self,
                UnknotKnot     *knot)
{
  UnknotPoint place = { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };

  if (!unknot_body_page_echo_place (self, place))
    unknot_body_page_show_knot (self, knot);
}

/* Where no muscle lies the knot keeps its own, on the side where it is now. */
static void
put (UnknotKnotRecord *record,
     UnknotAtlas      *atlas,
     UnknotSheet       sheet,
     UnknotPoint       place)
{
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (atlas, sheet, place);
  UnknotSide side = unknot_atlas_side_at (atlas, place);

  if (candidates->len > 0)
    {
      record->muscle = g_array_index (candidates, UnknotCandidate, 0).muscle;
      record->side = g_array_index (candidates, UnknotCandidate, 0).side;
    }
  else if (side == UNKNOT_SIDE_LEFT || side == UNKNOT_SIDE_RIGHT)
    record->side = side;
}

/* A point takes the likeliest muscle of its new place along, an area those that it lies on now; it does not leave the
 * body. */
/* An area goes along whole, or the knot stays where it is. */
static void
move (UnknotBodyPage *self,
      UnknotKnot     *knot,
      UnknotPoint     place)
{
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);
  UnknotSheet sheet = unknot_body_page_get_shown_sheet (self);
  UnknotKnotRecord record = unknot_knot_get_record (knot);
  g_autoptr (UnknotArea) area =
    record.area != NULL ? unknot_area_shift (record.area, atlas, sheet, place.x - record.x, place.y - record.y) : NULL;
  g_autoptr (GError) error = NULL;

  if (area == NULL && record.area != NULL)
    return;

  record.view = unknot_atlas_get_view (atlas);
  record.x = place.x;
  record.y = place.y;
  if (area == NULL)
    put (&record, atlas, sheet, place);
  unknot_area_put (area, &record);

  if (unknot_knots_move (self->knots, knot, &record, &error))
    unknot_body_page_tell_changed (self, _("Mark moved"));
  else
    unknot_body_page_tell_failed (self, error->message);
}

static void
knot_moved_cb (UnknotBodyPage *self,
               UnknotKnot     *knot,
               double          x,
               double          y)
{
  move (self, knot, (UnknotPoint) { x, y });
}

/**
 * unknot_body_page_take_off:
 * @self: a body page
 * @knot: one of the knots
 *
 * Takes a knot off the map. The journal keeps what is noted about it.
 */
void
unknot_body_page_take_off (UnknotBodyPage *self,
                           UnknotKnot     *knot)
{
  g_autofree char *words = unknot_notes_words_removed (self->knots, knot);
  g_autoptr (GError) error = NULL;

  if (unknot_knots_remove (self->knots, knot, &error))
    unknot_body_page_tell_changed (self, words);
  else
    unknot_body_page_tell_failed (self, error->message);
}

/**
 * unknot_body_page_connect_marks:
 * @self: a body page
 *
 * Listens to what the person does with knots on the map.
 */
void
unknot_body_page_connect_marks (UnknotBodyPage *self)
{
  g_signal_connect_object (self->map, "place-activated", G_CALLBACK (place_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "place-withdrawn", G_CALLBACK (place_withdrawn_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-activated", G_CALLBACK (knot_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-moved", G_CALLBACK (knot_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-removed", G_CALLBACK (unknot_body_page_take_off), self, G_CONNECT_SWAPPED);
}
