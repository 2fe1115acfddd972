#include "unknot-notes-words.h"

#include <glib/gi18n.h>

static char *
count_ratings (const UnknotKnotNotes *notes)
{
  return g_strdup_printf (ngettext ("%u rating", "%u ratings", notes->n_ratings), notes->n_ratings);
}

static char *
count_sessions (const UnknotKnotNotes *notes)
{
  return g_strdup_printf (ngettext ("%u session", "%u sessions", notes->n_sessions), notes->n_sessions);
}

/**
 * unknot_notes_words_list:
 * @notes: what was noted about a knot
 *
 * Lists what was noted.
 *
 * Returns: (transfer full): "12 ratings · 4 sessions", empty for nothing
 */
char *
unknot_notes_words_list (const UnknotKnotNotes *notes)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_return_val_if_fail (notes != NULL, NULL);

  if (notes->n_ratings > 0)
    g_strv_builder_take (parts, count_ratings (notes));
  if (notes->n_sessions > 0)
    g_strv_builder_take (parts, count_sessions (notes));
  if (notes->n_presses > 0)
    g_strv_builder_take (parts, g_strdup_printf (ngettext ("%u press test", "%u press tests", notes->n_presses),
                                                 notes->n_presses));
  all = g_strv_builder_end (parts);
  return g_strjoinv (" · ", all);
}

/**
 * unknot_notes_words_removed:
 * @knots: the knots
 * @knot: a knot whose mark is removed
 *
 * Says what becomes of what was noted when a mark goes.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
unknot_notes_words_removed (UnknotKnots *knots,
                            UnknotKnot  *knot)
{
  g_autofree char *ratings = NULL;
  g_autofree char *sessions = NULL;
  UnknotKnotNotes notes;

  unknot_knots_count_notes (knots, knot, &notes);
  ratings = count_ratings (&notes);
  sessions = count_sessions (&notes);
  if (notes.n_sessions > 0 && notes.n_ratings > 0)
    /* Translators: "4 sessions" and "12 ratings" */
    return g_strdup_printf (_("Mark removed. %s and %s stay in the journal."), sessions, ratings);
  if (notes.n_sessions > 0)
    return g_strdup_printf (ngettext ("Mark removed. %u session stays in the journal.",
                                      "Mark removed. %u sessions stay in the journal.", notes.n_sessions),
                            notes.n_sessions);
  if (notes.n_ratings > 0)
    return g_strdup_printf (ngettext ("Mark removed. %u rating stays in the journal.",
                                      "Mark removed. %u ratings stay in the journal.", notes.n_ratings),
                            notes.n_ratings);

  return g_strdup (_("Mark removed"));
}
