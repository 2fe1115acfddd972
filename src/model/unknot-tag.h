#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/*
 * What may have set pain off, as a person ticks it in a look back at a day: the tags that the app knows, by their ids,
 * and those in the person's own words.
 */

/**
 * UNKNOT_TAG_OWN_MOST:
 *
 * How many of the person's own tags are offered again.
 */
#define UNKNOT_TAG_OWN_MOST 12

const char * const *  unknot_tag_list_ids   (void);
const char *          unknot_tag_get_name   (const char     *id);
char *                unknot_tag_dup_key    (const char     *tag) G_GNUC_WARN_UNUSED_RESULT;
gboolean              unknot_tag_equal      (const char     *tag,
                                             const char     *other);
GPtrArray *           unknot_tag_list_own   (UnknotJournal  *journal) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
