#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotGridPoint:
 *
 * A place on the grid of a picture: pixels from the middle of the first one.
 */
typedef struct
{
  float x;
  float y;
} UnknotGridPoint;

/**
 * UnknotPath:
 * @points: (element-type UnknotGridPoint): the corners of all its lines
 * @ends: (element-type guint): behind the last corner of each line
 *
 * Closed lines on the grid of a picture.
 */
typedef struct
{
  GArray *points;
  GArray *ends;
} UnknotPath;

/**
 * UnknotBox:
 *
 * Pixels of a grid from @left and @top to before @right and @bottom.
 */
typedef struct
{
  guint left;
  guint top;
  guint right;
  guint bottom;
} UnknotBox;

void    unknot_path_init           (UnknotPath            *self);
void    unknot_path_clear          (UnknotPath            *self);
void    unknot_path_close          (UnknotPath            *self);
gsize   unknot_path_get_size       (const UnknotPath      *self);
void    unknot_path_add            (UnknotPath            *self,
                                    const UnknotGridPoint *points,
                                    guint                  n_points,
                                    double                 tolerance);

void    unknot_contour_trace       (UnknotPath            *path,
                                    const float           *values,
                                    guint                  stride,
                                    UnknotBox              box,
                                    float                  level,
                                    double                 least_area,
                                    double                 smoothing);
void    unknot_contour_blur        (float                 *blurred,
                                    const float           *values,
                                    float                 *scratch,
                                    guint                  width,
                                    guint                  height,
                                    double                 sigma);
GArray *unknot_contour_smooth      (const UnknotGridPoint *points,
                                    guint                  n_points,
                                    double                 sigma,
                                    gboolean               closed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
