#pragma once

#include "unknot-packed.h"

G_BEGIN_DECLS

/* A value is a byte that says its type, and then: of a text its characters and a NUL; of a number a double; of a list
   or an object how many bytes are in it, and its elements. In an object each is behind its name and how many bytes both
   are, so that what is not asked for is stepped over. */
typedef enum
{
  UNKNOT_PACKED_NULL,
  UNKNOT_PACKED_FALSE,
  UNKNOT_PACKED_TRUE,
  UNKNOT_PACKED_NUMBER,
  UNKNOT_PACKED_TEXT,
  UNKNOT_PACKED_LIST,
  UNKNOT_PACKED_OBJECT,
} UnknotPackedType;

#define UNKNOT_PACKED_SIZE (sizeof (guint32))
#define UNKNOT_PACKED_HEAD (1 + UNKNOT_PACKED_SIZE)

G_END_DECLS
