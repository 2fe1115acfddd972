#include "step-world.h"

#include "unknot-press-spot.h"

/* Cells of the grid along a side. */
#define GRID 300

static GFile *
get_folder (const char *name)
{
  const char *data = g_getenv ("UNKNOT_DATA_DIR");

  return g_file_new_build_filename (data != NULL ? data : "data", name, NULL);
}

static gboolean
add_usual_spots (StepWorld  *self,
                 GError    **error)
{
  g_autoptr (GFile) folder = get_folder ("anatomy");
  g_autoptr (UnknotAtlas) atlas = NULL;
  g_autoptr (GArray) spots = NULL;

  self->anatomy = unknot_anatomy_load (folder, error);
  if (self->anatomy == NULL ||
      (atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, self->anatomy, error)) == NULL)
    return FALSE;

  spots = unknot_press_spot_list (atlas, UNKNOT_SIDE_LEFT);
  for (guint i = 0; i < spots->len; i++)
    {
      const UnknotPressSpot *spot = &g_array_index (spots, UnknotPressSpot, i);

      unknot_figure_stock_add_usual_spot (self->stock, &(UnknotSpot) {
        .view = spot->view, .x = spot->place.x, .y = spot->place.y, .muscle = spot->muscle,
      });
    }

  return TRUE;
}

/**
 * step_world_init:
 * @self: a world to fill
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads what all steps share, from the folder that UNKNOT_DATA_DIR names.
 *
 * Returns: `TRUE` if all went well; it has to be cleared in any case
 */
gboolean
step_world_init (StepWorld  *self,
                 GError    **error)
{
  g_autoptr (GFile) figures = get_folder ("figures");
  g_autoptr (GFile) techniques = get_folder ("techniques");

  *self = (StepWorld) { .stock = unknot_figure_stock_new (figures) };
  self->catalogue = unknot_catalogue_load (techniques, error);

  return self->catalogue != NULL && add_usual_spots (self, error);
}

/**
 * step_world_clear:
 * @self: a world
 *
 * Lets go of all.
 */
void
step_world_clear (StepWorld *self)
{
  g_clear_pointer (&self->stock, unknot_figure_stock_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
}

/* The place in whose row the technique stands nearest to the front. */
static const UnknotPlace *
find_usual_place (const UnknotTechnique *technique)
{
  const UnknotPlace *best = NULL;

  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);

      if (best == NULL || place->order < best->order)
        best = place;
    }

  return best;
}

static UnknotSide
get_side (const UnknotStep *step)
{
  switch (step->side)
    {
    case UNKNOT_STEP_SIDE_LEFT:
      return UNKNOT_SIDE_LEFT;
    case UNKNOT_STEP_SIDE_BOTH:
      return UNKNOT_SIDE_BOTH;
    case UNKNOT_STEP_SIDE_MIDDLE:
      return UNKNOT_SIDE_MIDDLE;
    case UNKNOT_STEP_SIDE_KNOT:
    case UNKNOT_STEP_SIDE_RIGHT:
    case UNKNOT_STEP_SIDE_EACH:
    default:
      return UNKNOT_SIDE_RIGHT;
    }
}

/**
 * step_world_get_wish:
 * @technique: a technique
 * @step: one of its steps
 *
 * Wishes for a square picture on the usual place of the muscle that the technique is used for first, on the right.
 *
 * Returns: the wish
 */
UnknotFigureWish
step_world_get_wish (const UnknotTechnique *technique,
                     const UnknotStep      *step)
{
  const UnknotPlace *place = find_usual_place (technique);

  return (UnknotFigureWish) {
    .pose = step->pose,
    .side = get_side (step),
    .spot.muscle = place != NULL ? g_intern_string (place->muscle) : NULL,
    .aspect = 1,
  };
}

/**
 * step_world_draw:
 * @self: a world
 * @pose: the step's pose
 * @key: which key of it
 * @wish: what is wished for
 * @error: return location for an error
 *
 * Makes a picture.
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` with @error set
 */
UnknotFigureFrame *
step_world_draw (StepWorld               *self,
                 const UnknotPose        *pose,
                 guint                    key,
                 const UnknotFigureWish  *wish,
                 GError                 **error)
{
  g_autoptr (UnknotBoundPose) bound = unknot_figure_stock_bind (self->stock, pose, key, wish, error);

  return bound != NULL ? unknot_figure_trace (bound, wish->style, wish->aspect, GRID, NULL, error) : NULL;
}
