#pragma once

#include "unknot-warp.h"

G_BEGIN_DECLS

/* Values over y; smooth between the entries, level beyond the first and the last. */
typedef struct
{
  UnknotPoint *entries;
  gsize n_entries;
} UnknotWarpTable;

typedef struct
{
  double height;
  double x;
  double x_spread;
  double y;
  double y_spread;
} UnknotWarpBump;

struct _UnknotWarp
{
  double amount[UNKNOT_N_BUILDS];
  UnknotPoint origin;

  UnknotWarpTable torso_scale;
  UnknotWarpTable arm_axis;
  UnknotWarpTable arm_axis_scale;
  UnknotWarpTable torso_edge;
  UnknotWarpTable arm_edge;
  double arm_width;
  double arm_onset[2];

  UnknotWarpBump shoulder_drop;
  UnknotWarpBump waist_rise;

  UnknotWarpTable side_scale;
  double side_axis;
};

G_END_DECLS
