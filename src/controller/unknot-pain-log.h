#pragma once

#include "unknot-journal.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UnknotPainLog:
 *
 * What a person notes at one sitting: numbers for one place or several, each for its own time, and what may have set it
 * off. All is written at once; another number for the same place and time corrects the first.
 */
typedef struct _UnknotPainLog UnknotPainLog;

UnknotPainLog *  unknot_pain_log_new        (UnknotJournal        *journal) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_pain_log_free       (UnknotPainLog        *self);

void             unknot_pain_log_set_place  (UnknotPainLog        *self,
                                             const char           *knot);
int              unknot_pain_log_get_pain   (UnknotPainLog        *self,
                                             UnknotFrame           frame);
const char *     unknot_pain_log_get_note   (UnknotPainLog        *self);
gboolean         unknot_pain_log_set_pain   (UnknotPainLog        *self,
                                             UnknotFrame           frame,
                                             int                   pain,
                                             GError              **error);
gboolean         unknot_pain_log_set_note   (UnknotPainLog        *self,
                                             const char           *note,
                                             GError              **error);
gboolean         unknot_pain_log_set_tags   (UnknotPainLog        *self,
                                             GStrv                 tags,
                                             GStrv                 own_tags,
                                             GError              **error);
gboolean         unknot_pain_log_set_time   (UnknotPainLog        *self,
                                             UnknotTime            time,
                                             GError              **error);
guint            unknot_pain_log_get_n      (UnknotPainLog        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPainLog, unknot_pain_log_free)

G_END_DECLS
