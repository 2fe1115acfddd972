/* What a press test left behind: the way from a knot to where it is also felt. */

#include "unknot-echo-trace.h"

#include <glib/gi18n.h>

#include "unknot-place-words.h"

/* Echoes that were painted are many points close together; an arrow to each would be a brush of its own, so those that
 * lie this near to one that has an arrow have none. Body units. */
#define ARROWS_APART 70.0

/* The last test with a yes counts: the person may have tried again. */
static gboolean
find_test (UnknotJournal     *journal,
           UnknotKnot        *knot,
           UnknotPressRecord *found)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;

      if (unknot_entry_get_kind (entry) != UNKNOT_ENTRY_PRESS || !unknot_entry_get_press (entry, &press)
          || press.answer != UNKNOT_PRESS_YES || g_strcmp0 (press.knot, unknot_knot_get_uuid (knot)) != 0)
        continue;
      return unknot_entry_get_press (entry, found);
    }

  return FALSE;
}

static gboolean
is_near (const GArray *places,
         UnknotPoint   place)
{
  for (guint i = 0; i < places->len; i++)
    if (unknot_point_distance (g_array_index (places, UnknotPoint, i), place) < ARROWS_APART)
      return TRUE;

  return FALSE;
}

/**
 * unknot_echo_trace_add:
 * @overlay: what will lie over the map
 * @journal: the journal
 * @knot: a knot
 * @aspect: what of the body is shown
 *
 * Adds an arrow from a knot to each place that a press test has joined to it, as far as @aspect shows both.
 *
 * Returns: `TRUE` if there was something to add
 */
gboolean
unknot_echo_trace_add (UnknotMapOverlay *overlay,
                       UnknotJournal    *journal,
                       UnknotKnot       *knot,
                       UnknotAspect      aspect)
{
  UnknotPoint source = { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));

  if (unknot_knot_get_aspect (knot) != aspect
      || !find_test (journal, knot, &press))
    return FALSE;

  for (guint i = 0; i < press.n_echoes; i++)
    {
      UnknotPoint echo = { press.echoes[i].x, press.echoes[i].y };

      if (unknot_aspect_of (press.echoes[i].view, press.echoes[i].side) != aspect || is_near (ends, echo))
        continue;
      g_array_append_val (ends, echo);
      unknot_map_overlay_add_arrow (overlay, source, echo);
    }

  return ends->len > 0;
}

/**
 * unknot_echo_trace_dup_words:
 * @journal: the journal
 * @knot: a knot
 * @bodies: the aspects of the body
 *
 * Says where a press test showed that a knot is also felt.
 *
 * Returns: (transfer full) (nullable): a sentence; `NULL` if no test did
 */
char *
unknot_echo_trace_dup_words (UnknotJournal   *journal,
                             UnknotKnot      *knot,
                             UnknotMapBodies *bodies)
{
  g_auto (UnknotPressRecord) press = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  g_autofree char *places = NULL;

  if (!find_test (journal, knot, &press) || press.n_echoes == 0)
    return NULL;

  for (guint i = 0; i < press.n_echoes; i++)
    {
      UnknotAspect aspect = unknot_aspect_of (press.echoes[i].view, press.echoes[i].side);
      g_autofree char *name = unknot_place_words (unknot_map_bodies_get_atlas (bodies, aspect),
                                                  (UnknotPoint) { press.echoes[i].x, press.echoes[i].y });

      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }

  /* Translators: between the names of places of the body, as in "Neck, your left; Head, your left" */
  places = g_strjoinv (_("; "), (char **) names->pdata);
  /* Translators: %s is a list of places of the body, each with its side, as in "Head, your left" */
  return g_strdup_printf (_("You also feel it at: %s"), places);
}
