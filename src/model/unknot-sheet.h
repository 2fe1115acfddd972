#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotSheet:
 * @UNKNOT_SHEET_SUPERFICIAL: what lies under the skin
 * @UNKNOT_SHEET_DEEP: what lies under that
 * @UNKNOT_SHEET_DEEPEST: what lies on spine and ribs
 * @UNKNOT_SHEET_BONES: bones only
 *
 * How deep the map looks. A sheet shows some of a view's shapes.
 */
typedef enum
{
  UNKNOT_SHEET_SUPERFICIAL,
  UNKNOT_SHEET_DEEP,
  UNKNOT_SHEET_DEEPEST,
  UNKNOT_SHEET_BONES,
} UnknotSheet;

#define UNKNOT_N_SHEETS (UNKNOT_SHEET_BONES + 1)

/**
 * UnknotLayer:
 * @UNKNOT_LAYER_SUPERFICIAL: seen or felt right under the skin
 * @UNKNOT_LAYER_DEEP: under another muscle
 *
 * Where in the body a shape lies.
 */
typedef enum
{
  UNKNOT_LAYER_SUPERFICIAL,
  UNKNOT_LAYER_DEEP,
} UnknotLayer;

const char *  unknot_sheet_to_id    (UnknotSheet   sheet);
gboolean      unknot_sheet_from_id  (const char   *id,
                                     UnknotSheet  *sheet);

const char *  unknot_layer_to_id    (UnknotLayer   layer);
gboolean      unknot_layer_from_id  (const char   *id,
                                     UnknotLayer  *layer);

G_END_DECLS
