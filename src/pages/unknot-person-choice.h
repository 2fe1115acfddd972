#pragma once

#include <adwaita.h>

#include "unknot-figure-person.h"
#include "unknot-figure-studio.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PERSON_CHOICE (unknot_person_choice_get_type ())

/**
 * UnknotPersonChoice:
 *
 * Asks who should be on the pictures of steps, and shows it at once. It is not seen before it knows whom to ask about.
 */
G_DECLARE_FINAL_TYPE (UnknotPersonChoice, unknot_person_choice, UNKNOT, PERSON_CHOICE, AdwPreferencesGroup)

void          unknot_person_choice_set_person  (UnknotPersonChoice *self,
                                                UnknotFigurePerson *person,
                                                UnknotFigureStudio *studio);
const char *  unknot_person_choice_get_id      (UnknotLookKind      kind,
                                                guint               index);
guint         unknot_person_choice_find        (UnknotLookKind      kind,
                                                const char         *id);

G_END_DECLS
