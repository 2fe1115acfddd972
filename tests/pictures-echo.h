#pragma once

#include "unknot-body-page.h"
#include "unknot-context.h"

G_BEGIN_DECLS

typedef enum
{
  UNKNOT_PICTURES_ECHO_WHERE,
  UNKNOT_PICTURES_ECHO_PAINTED,
  UNKNOT_PICTURES_ECHO_WHICH,
  UNKNOT_PICTURES_ECHO_PRESS,
  UNKNOT_PICTURES_ECHO_ASK,
  UNKNOT_PICTURES_ECHO_CLOSED,
  UNKNOT_PICTURES_ECHO_FOUND,
  UNKNOT_PICTURES_ECHO_NONE,
} UnknotPicturesEcho;

void  unknot_pictures_echo  (UnknotBodyPage     *page,
                             UnknotContext      *context,
                             UnknotPicturesEcho  scene);

G_END_DECLS
