#pragma once

#include "unknot-figure-work.h"

G_BEGIN_DECLS

gboolean            unknot_figure_stock_get_people   (UnknotFigureStock  *self,
                                                      UnknotPerson        people[UNKNOT_POSE_MAX_FIGURES],
                                                      const UnknotSkin  **skin,
                                                      GError            **error);
UnknotPose *        unknot_figure_stock_get_pose     (UnknotFigureStock  *self,
                                                      const char         *name,
                                                      GError            **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean            unknot_figure_stock_find_usual   (UnknotFigureStock  *self,
                                                      const UnknotPose   *pose,
                                                      const char         *muscle,
                                                      UnknotSpot         *spot);

G_END_DECLS
