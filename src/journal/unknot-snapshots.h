#pragma once

#include <gio/gio.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UNKNOT_SNAPSHOTS_DAYS:
 *
 * Of how many days the newest copy stays.
 */
#define UNKNOT_SNAPSHOTS_DAYS 7

/**
 * UNKNOT_SNAPSHOTS_WEEKS:
 *
 * Of how many weeks the newest copy stays.
 */
#define UNKNOT_SNAPSHOTS_WEEKS 4

/**
 * UNKNOT_SNAPSHOTS_MONTHS:
 *
 * Of how many months the newest copy stays.
 */
#define UNKNOT_SNAPSHOTS_MONTHS 12

/**
 * UnknotSnapshot:
 * @name: name of the file
 * @day: local day that it was made on, as of [func@Unknot.Time.get_day]
 * @minute: minute of that day
 * @number: 1, or which one of that minute it is
 * @size: bytes
 *
 * A copy of everything in the folder that the person picked, as its name tells.
 */
typedef struct
{
  char    *name;
  int      day;
  int      minute;
  int      number;
  goffset  size;
} UnknotSnapshot;

UnknotSnapshot *  unknot_snapshot_new          (const char       *name,
                                                goffset           size) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_snapshot_free         (UnknotSnapshot   *self);
char *            unknot_snapshot_make_name    (UnknotTime        now,
                                                int               number) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *       unknot_snapshots_list        (GFile            *folder,
                                                GCancellable     *cancellable,
                                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *       unknot_snapshots_list_spare  (GPtrArray        *snapshots,
                                                UnknotTime        now) G_GNUC_WARN_UNUSED_RESULT;
gboolean          unknot_snapshots_write       (GFile            *folder,
                                                GBytes           *bytes,
                                                UnknotTime        now,
                                                GCancellable     *cancellable,
                                                GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotSnapshot, unknot_snapshot_free)

G_END_DECLS
