#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_RESTORE_PAGE (unknot_restore_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotRestorePage, unknot_restore_page, UNKNOT, RESTORE_PAGE, AdwNavigationPage)

UnknotRestorePage *  unknot_restore_page_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_restore_page_add         (UnknotRestorePage  *self,
                                                      GFile              *file,
                                                      const char         *name,
                                                      goffset             size);
void                 unknot_restore_page_add_before  (UnknotRestorePage  *self,
                                                      GFile              *file,
                                                      goffset             size);
void                 unknot_restore_page_show        (UnknotRestorePage  *self,
                                                      const char         *problem);
void                 unknot_restore_page_show_count  (UnknotRestorePage  *self,
                                                      GFile              *file,
                                                      guint               n_entries);
void                 unknot_restore_page_show_broken (UnknotRestorePage  *self,
                                                      GFile              *file);

G_END_DECLS
