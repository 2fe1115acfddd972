#pragma once

#include <adwaita.h>

#include "unknot-context.h"

typedef enum
{
  UNKNOT_PICTURES_LOG_FIRST,
  UNKNOT_PICTURES_LOG_MORE,
  UNKNOT_PICTURES_LOG_DAY,
  UNKNOT_PICTURES_LOG_WEEK,
  UNKNOT_PICTURES_LOG_NOTE,
  UNKNOT_PICTURES_LOG_MARK,
  UNKNOT_PICTURES_LOG_ENTRY,
  UNKNOT_PICTURES_LOG_ENTRIES,
  UNKNOT_PICTURES_LOG_BEGUN,
  UNKNOT_PICTURES_LOG_DELETE,
  UNKNOT_PICTURES_LOG_DELETE_GONE,
} UnknotPicturesLog;

GtkWidget *  unknot_pictures_log  (UnknotContext      *context,
                                   UnknotPicturesLog   scene);
