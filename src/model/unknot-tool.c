#include "unknot-tool.h"

static const char * const ids[UNKNOT_N_TOOLS] = {
  [UNKNOT_TOOL_HANDS] = "hands",
  [UNKNOT_TOOL_SOFT_BALL] = "soft-ball",
  [UNKNOT_TOOL_TENNIS_BALL] = "tennis-ball",
  [UNKNOT_TOOL_ROLLER] = "roller",
  [UNKNOT_TOOL_CANE] = "cane",
  [UNKNOT_TOOL_UMBRELLA] = "umbrella",
  [UNKNOT_TOOL_GUN] = "gun",
  [UNKNOT_TOOL_DEVICE] = "device",
  [UNKNOT_TOOL_HEAT] = "heat",
  [UNKNOT_TOOL_COLD] = "cold",
  [UNKNOT_TOOL_RUB] = "rub",
  [UNKNOT_TOOL_BAND] = "band",
  [UNKNOT_TOOL_WALL] = "wall",
  [UNKNOT_TOOL_CHAIR] = "chair",
};

/**
 * unknot_tool_to_id:
 * @tool: a tool
 *
 * Gives the word that files use for a tool.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_tool_to_id (UnknotTool tool)
{
  g_return_val_if_fail (tool < UNKNOT_N_TOOLS, NULL);

  return ids[tool];
}

/**
 * unknot_tool_from_id:
 * @id: a word of a file
 * @tool: (out): the tool
 *
 * Reads the word that files use for a tool.
 *
 * Returns: `TRUE` if @id names a tool
 */
gboolean
unknot_tool_from_id (const char *id,
                     UnknotTool *tool)
{
  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    if (g_str_equal (id, ids[i]))
      {
        *tool = (UnknotTool) i;
        return TRUE;
      }

  return FALSE;
}
