#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SEARCH_PROVIDER (unknot_search_provider_get_type ())

/**
 * UnknotSearchProvider:
 *
 * What the desktop's search finds of Unknot (`org.gnome.Shell.SearchProvider2`): names of muscles, techniques, articles
 * and pages of the help. The journal is not looked at, and no window opens before something is chosen. The desktop starts
 * the program for it; it ends again when nothing was asked for a while.
 */
G_DECLARE_FINAL_TYPE (UnknotSearchProvider, unknot_search_provider, UNKNOT, SEARCH_PROVIDER, GObject)

UnknotSearchProvider *  unknot_search_provider_new          (GApplication          *app) G_GNUC_WARN_UNUSED_RESULT;
gboolean                unknot_search_provider_export       (UnknotSearchProvider  *self,
                                                             GDBusConnection       *connection,
                                                             const char            *path,
                                                             GError               **error);
void                    unknot_search_provider_unexport     (UnknotSearchProvider  *self);
void                    unknot_search_provider_set_context  (UnknotSearchProvider  *self,
                                                             UnknotContext         *context);
void                    unknot_search_provider_set_patience (UnknotSearchProvider  *self,
                                                             guint                  seconds);

G_END_DECLS
