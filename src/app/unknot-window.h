#pragma once

#include <adwaita.h>

#include "unknot-background.h"
#include "unknot-context.h"
#include "unknot-copy-flow.h"
#include "unknot-guide-page.h"
#include "unknot-reminders.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WINDOW (unknot_window_get_type ())

G_DECLARE_FINAL_TYPE (UnknotWindow, unknot_window, UNKNOT, WINDOW, AdwApplicationWindow)

UnknotWindow *  unknot_window_new          (GtkApplication  *application,
                                            UnknotContext   *context) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_window_set_clock    (UnknotWindow    *self,
                                            UnknotGuideClock  clock,
                                            gpointer          user_data);
void            unknot_window_show_loaded  (UnknotWindow    *self);
void            unknot_window_save         (UnknotWindow    *self);
void            unknot_window_set_reminders (UnknotWindow   *self,
                                            UnknotReminders *reminders,
                                            UnknotBackground *background);
gboolean        unknot_window_is_guiding   (UnknotWindow    *self);
void            unknot_window_show_plan    (UnknotWindow    *self,
                                            gboolean         start);
void            unknot_window_start_technique
                                           (UnknotWindow    *self,
                                            const char      *id);
void            unknot_window_go_to        (UnknotWindow    *self,
                                            const char      *page);
void            unknot_window_look_up      (UnknotWindow    *self,
                                            const char      *target);
void            unknot_window_search       (UnknotWindow    *self,
                                            const char      *words);
void            unknot_window_rate_pain    (UnknotWindow    *self);
void            unknot_window_open         (UnknotWindow    *self,
                                            GFile          **files,
                                            int              n_files);
void            unknot_window_begin_page   (UnknotWindow    *self);
void            unknot_window_take_toast   (UnknotWindow    *self,
                                            AdwToast        *toast,
                                            gboolean         can_undo);
UnknotCopyFlow *unknot_window_get_copies   (UnknotWindow    *self);
void            unknot_window_show_page    (UnknotWindow    *self,
                                            const char      *name);

G_END_DECLS
