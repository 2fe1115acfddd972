#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotTool:
 *
 * Something that a technique is done with. Tools are kept as a set of bits (`UNKNOT_TOOL_BIT`).
 */
typedef enum
{
  UNKNOT_TOOL_HANDS,
  UNKNOT_TOOL_SOFT_BALL,
  UNKNOT_TOOL_TENNIS_BALL,
  UNKNOT_TOOL_ROLLER,
  UNKNOT_TOOL_CANE,
  UNKNOT_TOOL_UMBRELLA,
  UNKNOT_TOOL_GUN,
  UNKNOT_TOOL_DEVICE,
  UNKNOT_TOOL_HEAT,
  UNKNOT_TOOL_COLD,
  UNKNOT_TOOL_RUB,
  UNKNOT_TOOL_BAND,
  UNKNOT_TOOL_WALL,
  UNKNOT_TOOL_CHAIR,
} UnknotTool;

#define UNKNOT_N_TOOLS (UNKNOT_TOOL_CHAIR + 1)

/**
 * UNKNOT_TOOL_BIT:
 * @tool: an #UnknotTool
 *
 * The bit of a tool in a set of tools.
 */
#define UNKNOT_TOOL_BIT(tool) (1u << (tool))

const char *  unknot_tool_to_id    (UnknotTool   tool);
gboolean      unknot_tool_from_id  (const char  *id,
                                    UnknotTool  *tool);

G_END_DECLS
