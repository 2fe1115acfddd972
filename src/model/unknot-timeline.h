#pragma once

#include "unknot-entry.h"

G_BEGIN_DECLS

/**
 * UnknotTimeline:
 *
 * Entries in the order of their times, found by UUID too. Those of one time stay in the order in which they came.
 */
typedef struct _UnknotTimeline UnknotTimeline;

UnknotTimeline *  unknot_timeline_new         (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotTimeline *  unknot_timeline_new_filled  (GPtrArray       *entries) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_timeline_free        (UnknotTimeline  *self);

guint             unknot_timeline_length      (UnknotTimeline  *self);
UnknotEntry *     unknot_timeline_get         (UnknotTimeline  *self,
                                               guint            position);
UnknotEntry *     unknot_timeline_lookup      (UnknotTimeline  *self,
                                               const char      *uuid);
GPtrArray *       unknot_timeline_list_month  (UnknotTimeline  *self,
                                               const char      *month) G_GNUC_WARN_UNUSED_RESULT;
guint             unknot_timeline_insert      (UnknotTimeline  *self,
                                               UnknotEntry     *entry);
guint             unknot_timeline_remove      (UnknotTimeline  *self,
                                               UnknotEntry     *entry);
guint             unknot_timeline_exchange    (UnknotTimeline  *self,
                                               UnknotEntry     *old,
                                               UnknotEntry     *entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTimeline, unknot_timeline_free)

G_END_DECLS
