#pragma once

#include "unknot-chips.h"

G_BEGIN_DECLS

void  unknot_tool_names_fill  (UnknotChips *chips);

G_END_DECLS
