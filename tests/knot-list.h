#pragma once

#include "unknot-knot.h"

/* The knots of one plan: one, or two. */
static inline GPtrArray *
knot_list (UnknotKnot *first,
           UnknotKnot *second)
{
  GPtrArray *knots = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (knots, g_object_ref (first));
  if (second != NULL)
    g_ptr_array_add (knots, g_object_ref (second));

  return knots;
}
