#pragma once

#include "unknot-knot.h"

G_BEGIN_DECLS

struct _UnknotKnot
{
  GObject         parent_instance;

  /* Owned */
  char           *uuid;
  char           *muscle;
  char           *label;
  UnknotArea     *area;
  UnknotKnotLife *life;

  UnknotSide      side;
  UnknotView      view;
  double          x;
  double          y;
  int             pain;
  UnknotTime      rated;
  UnknotKnotState state;
  UnknotTime      found;
  int             days_before;
};

G_END_DECLS
