#pragma once

#include "unknot-chips.h"

G_BEGIN_DECLS

void          unknot_tool_names_fill      (UnknotChips *chips);
const char *  unknot_tool_names_get       (const char  *id);
const char *  unknot_tool_names_get_with  (const char  *id);

G_END_DECLS
