#pragma once

#include <adwaita.h>

#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TAG_PICKER (unknot_tag_picker_get_type ())

/**
 * UnknotTagPicker:
 *
 * What may have set the pain off: the tags that the app knows, those that the person used last, and a row for another.
 */
G_DECLARE_FINAL_TYPE (UnknotTagPicker, unknot_tag_picker, UNKNOT, TAG_PICKER, AdwBin)

void   unknot_tag_picker_set_journal   (UnknotTagPicker     *self,
                                        UnknotJournal       *journal);
void   unknot_tag_picker_set_tags      (UnknotTagPicker     *self,
                                        const char * const  *tags,
                                        const char * const  *own_tags);
GStrv  unknot_tag_picker_dup_tags      (UnknotTagPicker     *self) G_GNUC_WARN_UNUSED_RESULT;
GStrv  unknot_tag_picker_dup_own_tags  (UnknotTagPicker     *self) G_GNUC_WARN_UNUSED_RESULT;
void   unknot_tag_picker_finish        (UnknotTagPicker     *self);

G_END_DECLS
