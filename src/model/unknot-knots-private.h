#pragma once

#include "unknot-knots.h"

G_BEGIN_DECLS

struct _UnknotKnots
{
  GObject        parent_instance;

  /* Owned */
  UnknotJournal *journal;
  GPtrArray     *mirror;     /* the journal's entries, to know what was removed */
  GHashTable    *accounts;   /* UUID → what the entries say about a knot */
  GHashTable    *all;        /* UUID → knot, also those that are gone */
  GPtrArray     *knots;      /* those on the map, in the order of their finding */
};

G_END_DECLS
