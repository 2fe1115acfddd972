#pragma once

#include "unknot-catalogue.h"

gboolean  check_seeds  (GFile            *folder,
                        UnknotCatalogue  *catalogue,
                        GError          **error);
