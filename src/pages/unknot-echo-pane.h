#pragma once

#include <adwaita.h>

#include "unknot-body-map.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotEchoRoom:
 * @UNKNOT_ECHO_ROOM_FULL: enough for all words
 * @UNKNOT_ECHO_ROOM_BRIEF: little, for large text in a small window
 * @UNKNOT_ECHO_ROOM_LOW: hardly any, in a window that is low as well
 *
 * How much room a pane has below the map.
 */
typedef enum
{
  UNKNOT_ECHO_ROOM_FULL,
  UNKNOT_ECHO_ROOM_BRIEF,
  UNKNOT_ECHO_ROOM_LOW,
} UnknotEchoRoom;

#define UNKNOT_TYPE_ECHO_PANE (unknot_echo_pane_get_type ())

/**
 * UnknotEchoPane:
 *
 * "It hurts here, but I'm not sure": in three steps from where it hurts to the muscle that it may come from.
 *
 * First the person clicks or paints on the map where it hurts. Then the muscles that often send pain there are listed,
 * likeliest first, and their usual spread is shown on the map. Last, a short press test says whether it is that one.
 *
 * ## Actions
 *
 * `echo.next`, `echo.back`, `echo.close`, `echo.undo`, `echo.clear`, `echo.paint`, `echo.press`, `echo.yes`, `echo.no`,
 * `echo.unsure`, `echo.again`.
 *
 * ## Accessibility
 *
 * A group; places and muscles are rows with their name, side and state in words, and each step is announced once.
 */
G_DECLARE_FINAL_TYPE (UnknotEchoPane, unknot_echo_pane, UNKNOT, ECHO_PANE, AdwBin)

void      unknot_echo_pane_set_map    (UnknotEchoPane        *self,
                                       UnknotBodyMap         *map);
void      unknot_echo_pane_set_body   (UnknotEchoPane        *self,
                                       UnknotMapBodies       *bodies,
                                       UnknotKnots           *knots);
void      unknot_echo_pane_set_care   (UnknotEchoPane        *self,
                                       UnknotCatalogue       *catalogue,
                                       UnknotSafety          *safety,
                                       UnknotProfile         *profile);
void      unknot_echo_pane_set_room   (UnknotEchoPane        *self,
                                       UnknotEchoRoom         room);

void      unknot_echo_pane_begin      (UnknotEchoPane        *self);
void      unknot_echo_pane_end        (UnknotEchoPane        *self);
gboolean  unknot_echo_pane_is_active  (UnknotEchoPane        *self);
void      unknot_echo_pane_add_place  (UnknotEchoPane        *self,
                                       UnknotPoint            place);
void      unknot_echo_pane_withdraw_place
                                      (UnknotEchoPane        *self);
void      unknot_echo_pane_go_on      (UnknotEchoPane        *self);
void      unknot_echo_pane_turned     (UnknotEchoPane        *self);
gboolean  unknot_echo_pane_get_spot   (UnknotEchoPane        *self,
                                       UnknotPoint           *spot);
void      unknot_echo_pane_advance    (UnknotEchoPane        *self,
                                       gint64                 now);

G_END_DECLS
