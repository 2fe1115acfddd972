#include "unknot-sheet.h"

static const char * const sheet_ids[] = { "superficial", "deep", "deepest", "bones" };
static const char * const layer_ids[] = { "superficial", "deep" };

static gboolean
find_id (const char * const *ids,
         guint               n_ids,
         const char         *id,
         guint              *index)
{
  for (guint i = 0; i < n_ids; i++)
    if (g_str_equal (ids[i], id))
      {
        *index = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_sheet_to_id:
 * @sheet: a sheet
 *
 * Names @sheet as files do.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_sheet_to_id (UnknotSheet sheet)
{
  g_return_val_if_fail (sheet < G_N_ELEMENTS (sheet_ids), NULL);

  return sheet_ids[sheet];
}

/**
 * unknot_sheet_from_id:
 * @id: an id
 * @sheet: (out): the sheet, set only if there is one
 *
 * Looks up a sheet by the name files use.
 *
 * Returns: `TRUE` if @sheet was set
 */
gboolean
unknot_sheet_from_id (const char  *id,
                      UnknotSheet *sheet)
{
  guint index;

  if (!find_id (sheet_ids, G_N_ELEMENTS (sheet_ids), id, &index))
    return FALSE;

  *sheet = (UnknotSheet) index;
  return TRUE;
}

/**
 * unknot_layer_to_id:
 * @layer: a layer
 *
 * Names @layer as files do.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_layer_to_id (UnknotLayer layer)
{
  g_return_val_if_fail (layer < G_N_ELEMENTS (layer_ids), NULL);

  return layer_ids[layer];
}

/**
 * unknot_layer_from_id:
 * @id: an id
 * @layer: (out): the layer, set only if there is one
 *
 * Looks up a layer by the name files use.
 *
 * Returns: `TRUE` if @layer was set
 */
gboolean
unknot_layer_from_id (const char  *id,
                      UnknotLayer *layer)
{
  guint index;

  if (!find_id (layer_ids, G_N_ELEMENTS (layer_ids), id, &index))
    return FALSE;

  *layer = (UnknotLayer) index;
  return TRUE;
}
