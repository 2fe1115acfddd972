#pragma once

#include "unknot-planner.h"

G_BEGIN_DECLS

/* The shipped data, as the app loads them. */
typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotSafety    *rules;
  UnknotAnatomy   *anatomy;
  UnknotAtlas     *atlas;
} Rules;

gboolean  rules_open   (Rules       *self,
                        const char  *data,
                        GError     **error);
void      rules_load   (Rules       *self);
void      rules_clear  (Rules       *self);

G_END_DECLS
