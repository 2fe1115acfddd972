#pragma once

#include <gtk/gtk.h>

#include "unknot-anatomy.h"
#include "unknot-geometry.h"
#include "unknot-ink.h"
#include "unknot-knot.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MARKER (unknot_marker_get_type ())

/**
 * UnknotMarker:
 *
 * A knot on a body map. Shows the pain by number, size and colour; a question mark until it is rated.
 *
 * Clicking opens it. The arrows with Ctrl (by 5 mm) or Shift (by 1 mm) move it, Page Up and Page Down make its area
 * larger and smaller by the action `body.resize-knot` of whoever owns the map, Delete removes it; dragging is the map's
 * part.
 *
 * ## CSS nodes
 *
 * `marker`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_BUTTON`. The label is the muscle and its side, the description the pain.
 */
G_DECLARE_FINAL_TYPE (UnknotMarker, unknot_marker, UNKNOT, MARKER, GtkButton)

GtkWidget *   unknot_marker_new          (UnknotKnot       *knot,
                                          UnknotAnatomy    *anatomy) G_GNUC_WARN_UNUSED_RESULT;

UnknotKnot *  unknot_marker_get_knot     (UnknotMarker     *self);
void          unknot_marker_set_ink      (UnknotMarker     *self,
                                          const UnknotInk  *ink);
void          unknot_marker_set_place    (UnknotMarker     *self,
                                          UnknotPoint       place);
void          unknot_marker_set_chosen   (UnknotMarker     *self,
                                          gboolean          chosen);

G_END_DECLS
