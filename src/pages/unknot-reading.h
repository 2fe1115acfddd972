#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *   unknot_reading_new            (void) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *   unknot_reading_heading_new    (const char  *title,
                                             const char  *style) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_reading_add_paragraph  (GtkWidget   *reading,
                                             const char  *text,
                                             const char  *style);
GtkListBox *  unknot_reading_add_list       (GtkWidget   *reading,
                                             const char  *title);
GtkWidget *   unknot_reading_row_new        (const char  *title,
                                             const char  *subtitle) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *   unknot_reading_link_new       (const char  *title,
                                             const char  *subtitle,
                                             const char  *target) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_reading_add_texts      (GtkWidget          *reading,
                                             const char         *title,
                                             const char * const *texts);

G_END_DECLS
