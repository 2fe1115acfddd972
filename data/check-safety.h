#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

gboolean  check_safety       (const UnknotSafety    *rules,
                              const UnknotCatalogue *catalogue,
                              UnknotAnatomy         *anatomy,
                              GError               **error);
gboolean  check_questions    (const UnknotSafety    *rules,
                              GError               **error);
gboolean  check_safety_fails (GError               **error,
                              const char            *file,
                              const char            *member,
                              const char            *id,
                              const char            *what);

G_END_DECLS
