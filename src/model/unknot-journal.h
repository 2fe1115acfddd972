#pragma once

#include <gio/gio.h>

#include "unknot-entry.h"
#include "unknot-timeline.h"

G_BEGIN_DECLS

/**
 * UNKNOT_JOURNAL_ERROR:
 *
 * Error domain of changes to the journal.
 */
#define UNKNOT_JOURNAL_ERROR (unknot_journal_error_quark ())

/**
 * UnknotJournalError:
 * @UNKNOT_JOURNAL_ERROR_READ_ONLY: the journal, or the month that the change belongs to, can't be changed now
 * @UNKNOT_JOURNAL_ERROR_UNKNOWN: there is no entry with that UUID
 */
typedef enum
{
  UNKNOT_JOURNAL_ERROR_READ_ONLY,
  UNKNOT_JOURNAL_ERROR_UNKNOWN,
} UnknotJournalError;

/**
 * UnknotTakeIn:
 * @n_added: entries that the journal does not have
 * @n_renewed: entries that supersede one of the journal
 * @n_same: entries that the journal has
 * @n_older: entries of which the journal has a later revision
 *
 * What taking entries in from elsewhere changes. Of several with one UUID all but the one that counts are the same.
 */
typedef struct
{
  guint n_added;
  guint n_renewed;
  guint n_same;
  guint n_older;
} UnknotTakeIn;

/**
 * UNKNOT_JOURNAL_UNDO_DEPTH:
 *
 * How many changes can be undone.
 */
#define UNKNOT_JOURNAL_UNDO_DEPTH 20

#define UNKNOT_TYPE_JOURNAL (unknot_journal_get_type ())

/**
 * UnknotJournal:
 *
 * All entries in memory, a `GListModel` of [class@Unknot.Entry] in the order of their times.
 *
 * Every change can be undone, the last twenty of them. The journal knows nothing of files: whoever keeps them listens
 * to [signal@Unknot.Journal::month-changed].
 */
G_DECLARE_FINAL_TYPE (UnknotJournal, unknot_journal, UNKNOT, JOURNAL, GObject)

GQuark                 unknot_journal_error_quark     (void);

UnknotJournal *        unknot_journal_new             (const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;

const UnknotStamper *  unknot_journal_get_stamper     (UnknotJournal        *self);
UnknotEntry *          unknot_journal_lookup          (UnknotJournal        *self,
                                                       const char           *uuid);
UnknotEntry *          unknot_journal_get_entry       (UnknotJournal        *self,
                                                       guint                 position);
GPtrArray *            unknot_journal_list_month      (UnknotJournal        *self,
                                                       const char           *month) G_GNUC_WARN_UNUSED_RESULT;
void                   unknot_journal_turn_day        (UnknotJournal        *self);
void                   unknot_journal_fill            (UnknotJournal        *self,
                                                       GPtrArray            *entries);
void                   unknot_journal_take_timeline   (UnknotJournal        *self,
                                                       UnknotTimeline       *timeline);

gboolean               unknot_journal_add             (UnknotJournal        *self,
                                                       UnknotEntry          *entry,
                                                       GError              **error);
gboolean               unknot_journal_replace         (UnknotJournal        *self,
                                                       UnknotEntry          *entry,
                                                       GError              **error);
gboolean               unknot_journal_remove          (UnknotJournal        *self,
                                                       const char           *uuid,
                                                       GError              **error);
void                   unknot_journal_begin_change    (UnknotJournal        *self);
guint                  unknot_journal_continue_change (UnknotJournal        *self,
                                                       guint                 change);
void                   unknot_journal_end_change      (UnknotJournal        *self);

void                   unknot_journal_count_in        (UnknotJournal        *self,
                                                       GPtrArray            *entries,
                                                       UnknotTakeIn         *counts);
gboolean               unknot_journal_take_in         (UnknotJournal        *self,
                                                       GPtrArray            *entries,
                                                       gboolean              undoable,
                                                       UnknotTakeIn         *counts,
                                                       GError              **error);
gboolean               unknot_journal_swap            (UnknotJournal        *self,
                                                       GPtrArray            *entries,
                                                       GError              **error);

gboolean               unknot_journal_get_can_undo    (UnknotJournal        *self);
gboolean               unknot_journal_undo            (UnknotJournal        *self,
                                                       GError              **error);

gboolean               unknot_journal_get_read_only   (UnknotJournal        *self);
void                   unknot_journal_set_read_only   (UnknotJournal        *self,
                                                       gboolean              read_only);
gboolean               unknot_journal_is_frozen       (UnknotJournal        *self,
                                                       const char           *month);
void                   unknot_journal_freeze_month    (UnknotJournal        *self,
                                                       const char           *month);

G_END_DECLS
