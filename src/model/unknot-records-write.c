#include "unknot-records-private.h"

#include <math.h>

#include "unknot-members.h"

static const char * const frame_ids[] = { "now", "day", "worst" };
static const char * const feel_ids[] = { NULL, "too-light", "right", "too-strong" };
static const char * const answer_ids[] = { NULL, "yes", "no", "unsure" };

/* Places are kept to a quarter of a millimetre: such a number has a short exact form in the file. */
static double
round_place (double value)
{
  return round (value * 4) / 4;
}

static void
set_texts (JsonObject *object,
           const char *member,
           GStrv       texts)
{
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);
  json_object_set_array_member (object, member, g_steal_pointer (&array));
}

static void
set_place (JsonObject *object,
           UnknotView  view,
           double      x,
           double      y)
{
  json_object_set_string_member (object, "view", unknot_view_to_id (view));
  json_object_set_double_member (object, "x", round_place (x));
  json_object_set_double_member (object, "y", round_place (y));
}

static JsonObject *
knot_to_json (const UnknotKnotRecord *record)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "event", unknot_knot_event_to_id (record->event));
  if (record->event != UNKNOT_KNOT_FOUND)
    json_object_set_string_member (object, "knot", record->knot);
  if (record->event != UNKNOT_KNOT_FOUND && record->event != UNKNOT_KNOT_MOVED)
    return object;

  json_object_set_string_member (object, "muscle", record->muscle);
  json_object_set_string_member (object, "side", unknot_side_to_id (record->side));
  set_place (object, record->view, record->x, record->y);
  unknot_records_set_score (object, "days", record->days);
  unknot_records_set_text (object, "label", record->label);
  if (record->area != NULL)
    json_object_set_object_member (object, "area", unknot_area_to_json (record->area));
  else
    json_object_set_null_member (object, "area");
  return object;
}

static JsonObject *
rating_to_json (const UnknotRatingRecord *rating)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "knot", rating->knot);
  unknot_records_set_score (object, "pain", rating->pain);
  json_object_set_string_member (object, "frame", frame_ids[rating->frame]);
  json_object_set_string_member (object, "feel", feel_ids[rating->feel]);
  unknot_records_set_score (object, "soreness", rating->soreness);
  unknot_records_set_truth (object, "bruise", rating->bruise);
  unknot_records_set_text (object, "note", rating->note);
  return object;
}

static JsonObject *
session_to_json (const UnknotSessionRecord *session)
{
  JsonObject *object = json_object_new ();
  JsonArray *knots = json_array_sized_new (session->n_knots);
  JsonArray *items = json_array_sized_new (session->n_items);

  for (guint i = 0; i < session->n_knots; i++)
    {
      const UnknotSessionKnot *knot = &session->knots[i];
      JsonObject *element = json_object_new ();

      json_object_set_string_member (element, "knot", knot->knot);
      json_object_set_string_member (element, "muscle", knot->muscle);
      json_object_set_string_member (element, "side", unknot_side_to_id (knot->side));
      unknot_records_set_score (element, "before", knot->before);
      unknot_records_set_score (element, "after", knot->after);
      json_array_add_object_element (knots, unknot_records_drop_nulls (element));
    }
  for (guint i = 0; i < session->n_items; i++)
    {
      const UnknotSessionItem *item = &session->items[i];
      JsonObject *element = json_object_new ();

      json_object_set_string_member (element, "technique", item->technique);
      json_object_set_string_member (element, "muscle", item->muscle);
      json_object_set_int_member (element, "seconds", MAX (item->seconds, 0));
      unknot_records_set_truth (element, "adverse", item->adverse);
      unknot_records_set_text (element, "name", item->name);
      unknot_session_ache_write (&item->ache, element);
      json_array_add_object_element (items, unknot_records_drop_nulls (element));
    }

  json_object_set_array_member (object, "knots", knots);
  json_object_set_array_member (object, "items", items);
  json_object_set_string_member (object, "feel", feel_ids[session->feel]);
  unknot_records_set_text (object, "stopped", session->stopped);
  unknot_records_set_truth (object, "adverse", session->adverse);
  unknot_records_set_text (object, "note", session->note);
  return object;
}

/**
 * unknot_entry_new_knot:
 * @record: what happened to which knot
 * @stamper: where UUID and time come from
 *
 * Makes an entry about a knot; %UNKNOT_KNOT_FOUND makes a new knot, whose UUID is the entry's.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_knot (const UnknotKnotRecord *record,
                       const UnknotStamper    *stamper)
{
  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (record->event == UNKNOT_KNOT_FOUND || record->knot != NULL, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_KNOT, unknot_records_drop_nulls (knot_to_json (record)), stamper);
}

/**
 * unknot_entry_new_rating:
 * @rating: how much which knot, or the whole body, hurts
 * @stamper: where UUID and time come from
 *
 * Makes an entry with a rating.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_rating (const UnknotRatingRecord *rating,
                         const UnknotStamper      *stamper)
{
  g_return_val_if_fail (rating != NULL, NULL);
  g_return_val_if_fail (rating->pain <= 10 && rating->soreness <= 10, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_RATING, unknot_records_drop_nulls (rating_to_json (rating)), stamper);
}

/**
 * unknot_entry_new_session:
 * @session: what was done, for which knots
 * @stamper: where UUID and time come from
 *
 * Makes an entry for a guided session.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_session (const UnknotSessionRecord *session,
                          const UnknotStamper       *stamper)
{
  g_return_val_if_fail (session != NULL, NULL);

  return unknot_entry_new (UNKNOT_ENTRY_SESSION, unknot_records_drop_nulls (session_to_json (session)), stamper);
}

/**
 * unknot_entry_new_check:
 * @check: the answers
 * @stamper: where UUID and time come from
 *
 * Makes an entry for answers to the safety questions.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_check (const UnknotCheckRecord *check,
                        const UnknotStamper     *stamper)
{
  JsonObject *object = json_object_new ();

  g_return_val_if_fail (check != NULL, NULL);

  set_texts (object, "asked", check->asked);
  set_texts (object, "flags", check->flags);
  set_texts (object, "conditions", check->conditions);
  set_texts (object, "cleared", check->cleared);
  unknot_records_set_text (object, "cleared-by", check->cleared_by);
  if (check->cleared_time.milliseconds != 0)
    unknot_member_set_time (object, "cleared-on", check->cleared_time);
  return unknot_entry_new (UNKNOT_ENTRY_CHECK, unknot_records_drop_nulls (object), stamper);
}

/**
 * unknot_entry_new_press:
 * @press: what was pressed, where it hurts, and the answer
 * @stamper: where UUID and time come from
 *
 * Makes an entry for a press test.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_press (const UnknotPressRecord *press,
                        const UnknotStamper     *stamper)
{
  JsonObject *object;
  JsonArray *echoes;

  g_return_val_if_fail (press != NULL, NULL);

  object = json_object_new ();
  json_object_set_string_member (object, "knot", press->knot);
  json_object_set_string_member (object, "muscle", press->muscle);
  json_object_set_string_member (object, "side", unknot_side_to_id (press->side));
  set_place (object, press->view, press->x, press->y);
  echoes = json_array_sized_new (press->n_echoes);
  for (guint i = 0; i < press->n_echoes; i++)
    {
      JsonObject *echo = json_object_new ();

      json_object_set_string_member (echo, "side", unknot_side_to_id (press->echoes[i].side));
      set_place (echo, press->echoes[i].view, press->echoes[i].x, press->echoes[i].y);
      json_array_add_object_element (echoes, echo);
    }
  json_object_set_array_member (object, "echoes", echoes);
  json_object_set_string_member (object, "answer", answer_ids[press->answer]);
  unknot_records_set_score (object, "seconds", press->seconds);
  return unknot_entry_new (UNKNOT_ENTRY_PRESS, unknot_records_drop_nulls (object), stamper);
}

/**
 * unknot_entry_new_allow:
 * @allow: which technique
 * @stamper: where UUID and time come from
 *
 * Makes an entry that lets a technique back.
 *
 * Returns: (transfer full): the entry
 */
UnknotEntry *
unknot_entry_new_allow (const UnknotAllowRecord *allow,
                        const UnknotStamper     *stamper)
{
  JsonObject *object = json_object_new ();

  g_return_val_if_fail (allow != NULL && allow->technique != NULL, NULL);

  json_object_set_string_member (object, "technique", allow->technique);
  return unknot_entry_new (UNKNOT_ENTRY_ALLOW, object, stamper);
}

/**
 * unknot_entry_edit_knot:
 * @self: an entry of kind knot
 * @record: what it is to say; its event and knot stay what they were
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of an entry about a knot.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_knot (UnknotEntry            *self,
                        const UnknotKnotRecord *record,
                        const UnknotStamper    *stamper)
{
  JsonObject *changes;

  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_KNOT, NULL);
  g_return_val_if_fail (record != NULL, NULL);

  changes = knot_to_json (record);
  json_object_remove_member (changes, "event");
  if (json_object_has_member (changes, "knot"))
    json_object_remove_member (changes, "knot");
  /* An area that stays keeps what others wrote into it. */
  if (json_object_has_member (changes, "area") && unknot_area_equal (record->area, unknot_entry_get_area (self)))
    json_object_remove_member (changes, "area");
  return unknot_entry_edit (self, changes, stamper);
}

/**
 * unknot_entry_edit_rating:
 * @self: an entry of kind rating
 * @rating: what it is to say
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of a rating.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_rating (UnknotEntry              *self,
                          const UnknotRatingRecord *rating,
                          const UnknotStamper      *stamper)
{
  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_RATING, NULL);
  g_return_val_if_fail (rating != NULL, NULL);

  return unknot_entry_edit (self, rating_to_json (rating), stamper);
}

/**
 * unknot_entry_edit_session:
 * @self: an entry of kind session
 * @session: what it is to say
 * @stamper: where the time of the change comes from
 *
 * Makes the next revision of a session, as when it is rated after it was kept.
 *
 * Returns: (transfer full): the new entry
 */
UnknotEntry *
unknot_entry_edit_session (UnknotEntry               *self,
                           const UnknotSessionRecord *session,
                           const UnknotStamper       *stamper)
{
  g_return_val_if_fail (unknot_entry_get_kind (self) == UNKNOT_ENTRY_SESSION, NULL);
  g_return_val_if_fail (session != NULL, NULL);

  return unknot_entry_edit (self, session_to_json (session), stamper);
}
