#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_NOTE_ROW (unknot_note_row_get_type ())

/**
 * UnknotNoteRow:
 *
 * A row of a list to write a note in, of any length and over any number of lines. What is written is nothing that an
 * on-screen keyboard may learn.
 */
G_DECLARE_FINAL_TYPE (UnknotNoteRow, unknot_note_row, UNKNOT, NOTE_ROW, AdwPreferencesRow)

char *  unknot_note_row_dup_text  (UnknotNoteRow  *self) G_GNUC_WARN_UNUSED_RESULT;
void    unknot_note_row_set_text  (UnknotNoteRow  *self,
                                   const char     *text);

G_END_DECLS
