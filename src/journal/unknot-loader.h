#pragma once

#include "unknot-entry.h"
#include "unknot-incoming.h"
#include "unknot-lock.h"
#include "unknot-month.h"
#include "unknot-place.h"
#include "unknot-problem.h"
#include "unknot-timeline.h"

G_BEGIN_DECLS

/**
 * UnknotLoaded:
 * @timeline: the entries of all months
 * @months: (element-type utf8 UnknotMonth): what else the month files hold, by name
 * @marks: (element-type utf8 utf8): which version of each file was read, by base name
 * @originals: (element-type utf8 GBytes): files that must be written as they were or not at all, by name
 * @copies: (element-type utf8 GPtrArray): by month, base names of copies that go once the month is written
 * @frozen: (element-type utf8): months that must not be written
 * @restored: (element-type utf8): months and names of files of which the previous copy is used, to be written
 * @problems: (element-type UnknotProblem): what was found wrong
 * @profile: (nullable): the profile's file
 * @running: (nullable): the session that was running when the app ended
 * @incoming: (nullable): what was being taken in when the app ended
 * @read_only: nothing may be written
 * @profile_read_only: the profile may not be written
 *
 * What the person's folder holds.
 */
typedef struct
{
  UnknotTimeline *timeline;
  GHashTable     *months;
  GHashTable     *marks;
  GHashTable     *originals;
  GHashTable     *copies;
  GPtrArray      *frozen;
  GPtrArray      *restored;
  GPtrArray      *problems;
  JsonObject     *profile;
  UnknotEntry    *running;
  UnknotIncoming *incoming;
  gboolean        read_only;
  gboolean        profile_read_only;
} UnknotLoaded;

#define UNKNOT_LOADER_JOURNAL_FOLDER "journal"
#define UNKNOT_LOADER_PROFILE_FILE "profile.json"
#define UNKNOT_LOADER_RUNNING_FILE "running.json"
#define UNKNOT_LOADER_INCOMING_FILE "incoming.json"
#define UNKNOT_LOADER_LOCK_FILE "journal.lock"

UnknotLoaded *  unknot_loader_load         (const char    *folder,
                                            UnknotLock    *lock,
                                            UnknotPlace   *place,
                                            UnknotTime     now) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_loaded_free         (UnknotLoaded  *self);
JsonObject *    unknot_loader_parse_profile
                                           (GBytes        *bytes) G_GNUC_WARN_UNUSED_RESULT;
char *          unknot_loader_wrap_running (UnknotEntry   *session) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotLoaded, unknot_loaded_free)

G_END_DECLS
