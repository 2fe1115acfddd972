#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void unknot_answers_again_offer (AdwAlertDialog *alert);

G_END_DECLS
