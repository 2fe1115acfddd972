#pragma once

#include "unknot-figure-work.h"

G_BEGIN_DECLS

UnknotCast *       unknot_figure_stock_get_cast  (UnknotFigureStock      *self);
UnknotPose *       unknot_figure_stock_get_pose  (UnknotFigureStock      *self,
                                                  const char             *name,
                                                  GError                **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotBoundPose *  unknot_figure_stock_bind      (UnknotFigureStock      *self,
                                                  const UnknotPose       *pose,
                                                  guint                   key,
                                                  const UnknotFigureWish *wish,
                                                  GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
