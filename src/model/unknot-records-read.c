#include "unknot-entry-private.h"
#include "unknot-records-private.h"

static const char * const event_ids[] = { "found", "moved", "quiet", "back", "gone" };
static const char * const frame_ids[] = { "now", "day", "worst" };
static const char * const feel_ids[] = { NULL, "too-light", "right", "too-strong" };
static const char * const answer_ids[] = { NULL, "yes", "no", "unsure" };

static UnknotSide
get_side (const UnknotValue *object)
{
  UnknotSide side = UNKNOT_SIDE_MIDDLE;
  const char *id = unknot_value_get_text (object, "side");

  if (id != NULL)
    unknot_side_from_id (id, &side);
  return side;
}

static UnknotView
get_view (const UnknotValue *object)
{
  UnknotView view = UNKNOT_VIEW_BACK;
  const char *id = unknot_value_get_text (object, "view");

  if (id != NULL)
    unknot_view_from_id (id, &view);
  return view;
}

/**
 * unknot_knot_event_to_id:
 * @event: an event
 *
 * Gets the word for an event in the journal.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_knot_event_to_id (UnknotKnotEvent event)
{
  g_return_val_if_fail (event < G_N_ELEMENTS (event_ids), NULL);

  return event_ids[event];
}

/* What happened to a knot. An entry that does not say tells that it was found; @event is not touched, and `FALSE` is
   returned, if it is nothing that we know. */
gboolean
unknot_knot_event_read (const UnknotValue *object,
                        UnknotKnotEvent   *event)
{
  const char *id = unknot_value_has (object, "event") ? unknot_value_get_text (object, "event") : event_ids[0];

  for (guint i = 0; i < G_N_ELEMENTS (event_ids); i++)
    if (g_strcmp0 (id, event_ids[i]) == 0)
      {
        *event = (UnknotKnotEvent) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_entry_get_knot_record:
 * @self: an entry
 * @record: (out caller-allocates): what it says about its knot
 *
 * Reads an entry of kind knot.
 *
 * Returns: `TRUE` if @self is one and @record was filled
 */
gboolean
unknot_entry_get_knot_record (UnknotEntry      *self,
                              UnknotKnotRecord *record)
{
  const UnknotValue *object;
  UnknotKnotEvent event;

  g_return_val_if_fail (record != NULL, FALSE);

  object = unknot_entry_get_value (self);
  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_KNOT || !unknot_knot_event_read (object, &event))
    return FALSE;

  *record = (UnknotKnotRecord) {
    .event = event,
    .knot = unknot_entry_get_knot (self),
    .muscle = unknot_value_get_text (object, "muscle"),
    .side = get_side (object),
    .x = unknot_value_get_number (object, "x"),
    .y = unknot_value_get_number (object, "y"),
    .days = unknot_value_get_whole (object, "days", 36500, -1),
    .label = unknot_value_get_text (object, "label"),
    .view = get_view (object),
    .area = unknot_entry_get_area (self),
  };
  return TRUE;
}

/**
 * unknot_entry_get_rating:
 * @self: an entry
 * @rating: (out caller-allocates): what it says
 *
 * Reads an entry of kind rating.
 *
 * Returns: `TRUE` if @self is one and @rating was filled
 */
gboolean
unknot_entry_get_rating (UnknotEntry        *self,
                         UnknotRatingRecord *rating)
{
  const UnknotValue *object;

  g_return_val_if_fail (rating != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_RATING)
    return FALSE;

  object = unknot_entry_get_value (self);
  *rating = (UnknotRatingRecord) {
    .knot = unknot_entry_get_knot (self),
    .pain = unknot_records_get_score (object, "pain"),
    .frame = unknot_records_get_choice (object, "frame", frame_ids, G_N_ELEMENTS (frame_ids)),
    .feel = unknot_records_get_choice (object, "feel", feel_ids, G_N_ELEMENTS (feel_ids)),
    .soreness = unknot_records_get_score (object, "soreness"),
    .bruise = unknot_value_get_truth (object, "bruise", FALSE),
    .note = unknot_value_get_text (object, "note"),
  };
  return TRUE;
}

/**
 * unknot_entry_get_session:
 * @self: an entry
 * @session: (out caller-allocates): what it says; its arrays are freed by `unknot_session_record_clear()`
 *
 * Reads an entry of kind session. Elements without a knot or a technique are left out.
 *
 * Returns: `TRUE` if @self is one and @session was filled
 */
gboolean
unknot_entry_get_session (UnknotEntry         *self,
                          UnknotSessionRecord *session)
{
  const UnknotValue *object;
  const UnknotValue *knot;
  const UnknotValue *item;
  UnknotValueIter iter;

  g_return_val_if_fail (session != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_SESSION)
    return FALSE;

  object = unknot_entry_get_value (self);
  *session = (UnknotSessionRecord) {
    .knots = g_new0 (UnknotSessionKnot, unknot_value_count (object, "knots")),
    .items = g_new0 (UnknotSessionItem, unknot_value_count (object, "items")),
    .feel = unknot_records_get_choice (object, "feel", feel_ids, G_N_ELEMENTS (feel_ids)),
    .stopped = unknot_value_get_text (object, "stopped"),
    .adverse = unknot_value_get_truth (object, "adverse", FALSE),
    .note = unknot_value_get_text (object, "note"),
  };

  unknot_value_iter_init (&iter, object, "knots");
  while ((knot = unknot_value_iter_next (&iter)) != NULL)
    if (unknot_value_get_text (knot, "knot") != NULL)
      session->knots[session->n_knots++] = (UnknotSessionKnot) {
        .knot = unknot_value_get_text (knot, "knot"),
        .muscle = unknot_value_get_text (knot, "muscle"),
        .side = get_side (knot),
        .before = unknot_records_get_score (knot, "before"),
        .after = unknot_records_get_score (knot, "after"),
      };
  unknot_value_iter_init (&iter, object, "items");
  while ((item = unknot_value_iter_next (&iter)) != NULL)
    if (unknot_value_get_text (item, "technique") != NULL)
      session->items[session->n_items++] = (UnknotSessionItem) {
        .technique = unknot_value_get_text (item, "technique"),
        .muscle = unknot_value_get_text (item, "muscle"),
        .seconds = unknot_value_get_whole (item, "seconds", G_MAXINT, 0),
        .adverse = unknot_value_get_truth (item, "adverse", FALSE),
        .name = unknot_value_get_text (item, "name"),
        .ache = unknot_session_ache_read (item),
      };
  return TRUE;
}

/**
 * unknot_entry_get_check:
 * @self: an entry
 * @check: (out caller-allocates): what it says; its lists are freed by `unknot_check_record_clear()`
 *
 * Reads an entry of kind check.
 *
 * Returns: `TRUE` if @self is one and @check was filled
 */
gboolean
unknot_entry_get_check (UnknotEntry       *self,
                        UnknotCheckRecord *check)
{
  const UnknotValue *object;

  g_return_val_if_fail (check != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_CHECK)
    return FALSE;

  object = unknot_entry_get_value (self);
  *check = (UnknotCheckRecord) {
    .asked = unknot_value_dup_texts (object, "asked"),
    .flags = unknot_value_dup_texts (object, "flags"),
    .conditions = unknot_value_dup_texts (object, "conditions"),
    .cleared = unknot_value_dup_texts (object, "cleared"),
    .cleared_by = unknot_value_get_text (object, "cleared-by"),
  };
  unknot_value_get_time (object, "cleared-on", &check->cleared_time);
  return TRUE;
}

/**
 * unknot_entry_get_press:
 * @self: an entry
 * @press: (out caller-allocates): what it says; its array is freed by `unknot_press_record_clear()`
 *
 * Reads an entry of kind press.
 *
 * Returns: `TRUE` if @self is one and @press was filled
 */
gboolean
unknot_entry_get_press (UnknotEntry       *self,
                        UnknotPressRecord *press)
{
  const UnknotValue *object;
  const UnknotValue *echo;
  UnknotValueIter iter;

  g_return_val_if_fail (press != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_PRESS)
    return FALSE;

  object = unknot_entry_get_value (self);
  *press = (UnknotPressRecord) {
    .knot = unknot_entry_get_knot (self),
    .muscle = unknot_value_get_text (object, "muscle"),
    .side = get_side (object),
    .view = get_view (object),
    .x = unknot_value_get_number (object, "x"),
    .y = unknot_value_get_number (object, "y"),
    .echoes = g_new0 (UnknotPressEcho, unknot_value_count (object, "echoes")),
    .answer = unknot_records_get_choice (object, "answer", answer_ids, G_N_ELEMENTS (answer_ids)),
    .seconds = unknot_value_get_whole (object, "seconds", 3600, -1),
  };

  unknot_value_iter_init (&iter, object, "echoes");
  while ((echo = unknot_value_iter_next (&iter)) != NULL)
    press->echoes[press->n_echoes++] = (UnknotPressEcho) {
      .view = get_view (echo),
      .side = get_side (echo),
      .x = unknot_value_get_number (echo, "x"),
      .y = unknot_value_get_number (echo, "y"),
    };
  return TRUE;
}

/**
 * unknot_entry_get_allow:
 * @self: an entry
 * @allow: (out caller-allocates): what it says
 *
 * Reads an entry of kind allow.
 *
 * Returns: `TRUE` if @self is one that names a technique and @allow was filled
 */
gboolean
unknot_entry_get_allow (UnknotEntry       *self,
                        UnknotAllowRecord *allow)
{
  g_return_val_if_fail (allow != NULL, FALSE);

  if (unknot_entry_get_kind (self) != UNKNOT_ENTRY_ALLOW)
    return FALSE;

  allow->technique = unknot_value_get_text (unknot_entry_get_value (self), "technique");
  return allow->technique != NULL;
}

/**
 * unknot_session_record_blames:
 * @session: a session
 * @item: which of its items
 *
 * Says whether something went wrong that may have come from an item: what was being done then, or, where nobody said
 * which, anything that was done.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_session_record_blames (const UnknotSessionRecord *session,
                              guint                      item)
{
  g_return_val_if_fail (session != NULL && item < session->n_items, FALSE);

  if (!session->adverse || session->items[item].adverse)
    return session->adverse;

  for (guint i = 0; i < session->n_items; i++)
    if (session->items[i].adverse)
      return FALSE;

  return TRUE;
}

/**
 * unknot_session_record_clear:
 * @session: a record that `unknot_entry_get_session()` filled
 *
 * Frees the arrays of a session.
 */
void
unknot_session_record_clear (UnknotSessionRecord *session)
{
  g_clear_pointer (&session->knots, g_free);
  g_clear_pointer (&session->items, g_free);
  session->n_knots = 0;
  session->n_items = 0;
}

/**
 * unknot_check_record_clear:
 * @check: a record that `unknot_entry_get_check()` filled
 *
 * Frees the lists of a check.
 */
void
unknot_check_record_clear (UnknotCheckRecord *check)
{
  g_clear_pointer (&check->asked, g_strfreev);
  g_clear_pointer (&check->flags, g_strfreev);
  g_clear_pointer (&check->conditions, g_strfreev);
  g_clear_pointer (&check->cleared, g_strfreev);
}

/**
 * unknot_press_record_clear:
 * @press: a record that `unknot_entry_get_press()` filled
 *
 * Frees the array of a press test.
 */
void
unknot_press_record_clear (UnknotPressRecord *press)
{
  g_clear_pointer (&press->echoes, g_free);
  press->n_echoes = 0;
}
