#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotPictureLook:
 * @name: what is added to a picture's name
 * @width: of the window, px
 * @height: of the window, px
 * @dark: the dark theme
 * @mirrored: as in a language that is written from right to left
 * @text_scale: 1 = the usual size
 *
 * How a picture is taken.
 */
typedef struct
{
  const char *name;
  int         width;
  int         height;
  gboolean    dark;
  gboolean    mirrored;
  double      text_scale;
} UnknotPictureLook;

void  unknot_picture_set_look  (const UnknotPictureLook  *look);
void  unknot_picture_settle    (GtkWindow         *window);
void  unknot_picture_save      (GtkWindow         *window,
                                const char        *folder,
                                const char        *name);

G_END_DECLS
