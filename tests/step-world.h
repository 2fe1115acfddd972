#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-figure-stock.h"

G_BEGIN_DECLS

/**
 * StepWorld:
 * @stock: what pictures draw on, with the usual spots of all muscles
 * @catalogue: all techniques
 * @anatomy: all muscles
 *
 * All that a program needs to draw any step of any technique as the app does.
 */
typedef struct
{
  UnknotFigureStock *stock;
  UnknotCatalogue   *catalogue;
  UnknotAnatomy     *anatomy;
} StepWorld;

gboolean             step_world_init      (StepWorld               *self,
                                           GError                 **error);
void                 step_world_clear     (StepWorld               *self);
UnknotFigureWish     step_world_get_wish  (const UnknotTechnique   *technique,
                                           const UnknotStep        *step);
UnknotFigureFrame *  step_world_draw      (StepWorld               *self,
                                           const UnknotPose        *pose,
                                           guint                    key,
                                           const UnknotFigureWish  *wish,
                                           GError                 **error);

G_END_DECLS
