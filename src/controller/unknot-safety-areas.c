/* What is asked about a place that hurts, whatever muscle it may come from (clinical.md D1, F9.4). */

#include "unknot-safety-private.h"

#include <math.h>

/* No drawing is larger, in body units. */
#define MOST_COORDINATE 2000

static const char * const area_members[] = {
  "id", "views", "x_from", "x_to", "y_from", "y_to", "flags", NULL,
};

/* A box of the drawing: x is the distance from the midline, in the side view the place itself. */
typedef struct
{
  guint views;
  UnknotRect box;
  char **flags;
} Area;

static void
free_area (gpointer data)
{
  Area *area = data;

  g_strfreev (area->flags);
  g_free (area);
}

static guint
read_views (UnknotRecord *record)
{
  g_auto (GStrv) ids = unknot_record_texts (record, "views");
  guint views = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      UnknotView view;

      if (unknot_view_from_id (ids[i], &view))
        views |= 1u << view;
      else
        unknot_record_fail (record, "views", "names an unknown view");
    }

  return views;
}

static UnknotRect
read_box (UnknotRecord *record)
{
  double left = unknot_record_number (record, "x_from", 0, MOST_COORDINATE);
  double right = unknot_record_number (record, "x_to", left, MOST_COORDINATE);
  double top = unknot_record_number (record, "y_from", 0, MOST_COORDINATE);
  double bottom = unknot_record_number (record, "y_to", top, MOST_COORDINATE);

  return (UnknotRect) { left, top, right - left, bottom - top };
}

/*
 * Reads the places of `questions.json`.
 */
void
unknot_safety_read_areas (UnknotSafety *self,
                          UnknotRecord *record)
{
  self->areas = g_ptr_array_new_with_free_func (free_area);

  for (guint i = 0; i < unknot_record_length (record, "areas") && !unknot_record_failed (record); i++)
    {
      Area *area = g_new0 (Area, 1);
      g_autofree char *id = NULL;
      UnknotRecord inner;

      g_ptr_array_add (self->areas, area);
      unknot_record_element (record, "areas", i, area_members, &inner);
      id = unknot_record_text (&inner, "id");
      area->views = read_views (&inner);
      area->box = read_box (&inner);
      area->flags = unknot_record_texts (&inner, "flags");
      for (guint j = 0; area->flags != NULL && area->flags[j] != NULL; j++)
        if (unknot_safety_lookup_red_flag (self, area->flags[j]) == NULL)
          unknot_record_fail (&inner, "flags", "names an unknown flag");
      unknot_record_end (&inner);
    }
}

/**
 * unknot_safety_dup_place_asks:
 * @self: the rules
 * @atlas: the aspect of the body that @place is on
 * @place: a place that hurts, in body units
 *
 * Lists the questions that come before anything is said about a pain there: what hurts in the chest is never taken for
 * a knot before RF01 was asked.
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of red flags, possibly none
 */
char **
unknot_safety_dup_place_asks (const UnknotSafety *self,
                              UnknotAtlas        *atlas,
                              UnknotPoint         place)
{
  g_autoptr (GPtrArray) asks = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  UnknotView view = unknot_atlas_get_view (atlas);

  g_return_val_if_fail (self != NULL, NULL);

  if (view != UNKNOT_VIEW_SIDE)
    place.x = fabs (place.x - unknot_atlas_get_midline (atlas));

  for (guint i = 0; i < self->areas->len; i++)
    {
      const Area *area = g_ptr_array_index (self->areas, i);

      if ((area->views & (1u << view)) != 0 && unknot_rect_contains (&area->box, place))
        for (guint j = 0; area->flags[j] != NULL; j++)
          if (!g_ptr_array_find_with_equal_func (asks, area->flags[j], g_str_equal, NULL))
            g_ptr_array_add (asks, g_strdup (area->flags[j]));
    }

  return (char **) g_ptr_array_steal (asks, NULL);
}
