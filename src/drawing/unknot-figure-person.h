#pragma once

#include <glib-object.h>

#include "unknot-cast.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_FIGURE_PERSON (unknot_figure_person_get_type ())

/**
 * UnknotFigurePerson:
 *
 * Who the person wants to see on the pictures of steps, to be bound and listened to.
 */
G_DECLARE_FINAL_TYPE (UnknotFigurePerson, unknot_figure_person, UNKNOT, FIGURE_PERSON, GObject)

UnknotFigurePerson *  unknot_figure_person_new       (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureLook      unknot_figure_person_get_look  (UnknotFigurePerson *self);
const char *          unknot_figure_person_get       (UnknotFigurePerson *self,
                                                      UnknotLookKind      kind);
void                  unknot_figure_person_set       (UnknotFigurePerson *self,
                                                      UnknotLookKind      kind,
                                                      const char         *id);

G_END_DECLS
