/* Draws contact sheets of the steps of all techniques, or of some: `draw-steps FOLDER [TECHNIQUE…]`. Each is shown as
 * in the app, at the usual place of the muscle that the technique is used for first; of what moves every key. */

#include <locale.h>

#include "step-sheet.h"
#include "unknot-catalogue.h"
#include "unknot-figure-stock.h"
#include "unknot-press-spot.h"
#include "unknot-technique-steps.h"
#include "unknot-text.h"

/* Cells of the grid along a side. */
#define GRID 300

typedef struct
{
  UnknotFigureStock *stock;
  UnknotCatalogue   *catalogue;
  UnknotAnatomy     *anatomy;
} World;

static GFile *
get_folder (const char *name)
{
  const char *data = g_getenv ("UNKNOT_DATA_DIR");

  return g_file_new_build_filename (data != NULL ? data : "data", name, NULL);
}

static gboolean
add_usual_spots (World   *self,
                 GError **error)
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

static gboolean
world_init (World   *self,
            GError **error)
{
  g_autoptr (GFile) figures = get_folder ("figures");
  g_autoptr (GFile) techniques = get_folder ("techniques");

  *self = (World) { .stock = unknot_figure_stock_new (figures) };
  self->catalogue = unknot_catalogue_load (techniques, error);

  return self->catalogue != NULL && add_usual_spots (self, error);
}

static void
world_clear (World *self)
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

static UnknotFigureWish
get_wish (const UnknotTechnique *technique,
          const UnknotStep      *step)
{
  const UnknotPlace *place = find_usual_place (technique);

  return (UnknotFigureWish) {
    .pose = step->pose,
    .side = unknot_technique_steps_get_side (step),
    .spot.muscle = place != NULL ? g_intern_string (place->muscle) : NULL,
    .aspect = 1,
  };
}

static UnknotFigureFrame *
draw_key (World                   *self,
          const UnknotPose        *pose,
          guint                    key,
          const UnknotFigureWish  *wish,
          GError                 **error)
{
  g_autoptr (UnknotBoundPose) bound = unknot_figure_stock_bind (self->stock, pose, key, wish, error);

  return bound != NULL ? unknot_figure_trace (bound, wish->style, wish->aspect, GRID, NULL, error) : NULL;
}

static gboolean
draw_step (World                  *self,
           StepSheets             *sheets,
           const UnknotTechnique  *technique,
           const UnknotStep       *step,
           GError                **error)
{
  UnknotFigureWish wish = get_wish (technique, step);
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, step->pose, error);
  guint n_keys = pose != NULL ? unknot_pose_get_n_keys (pose) : 1;

  for (guint key = 0; key < n_keys; key++)
    {
      g_autoptr (UnknotFigureFrame) frame = pose != NULL ? draw_key (self, pose, key, &wish, error) : NULL;
      g_autofree char *title = n_keys > 1 ? g_strdup_printf ("%s · %s  %u/%u", technique->id, step->id, key + 1, n_keys)
                                          : g_strdup_printf ("%s · %s", technique->id, step->id);

      if (frame == NULL)
        {
          g_prefix_error (error, "%s: ", title);
          return FALSE;
        }
      if (!step_sheets_add (sheets, frame, title, unknot_text ("step-cue", step->cue), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
draw_technique (World                  *self,
                StepSheets             *sheets,
                const UnknotTechnique  *technique,
                GError                **error)
{
  for (guint i = 0; i < technique->steps->len; i++)
    if (!draw_step (self, sheets, technique, unknot_technique_get_step (technique, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
draw_some (World       *self,
           StepSheets  *sheets,
           char       **ids,
           GError     **error)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, ids[i]);

      if (technique == NULL)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no technique is called %s", ids[i]);
          return FALSE;
        }
      if (!draw_technique (self, sheets, technique, error))
        return FALSE;
    }

  return step_sheets_end (sheets, error);
}

static gboolean
draw_all (World       *self,
          StepSheets  *sheets,
          GError     **error)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    if (!draw_technique (self, sheets, unknot_catalogue_get (self->catalogue, i), error))
      return FALSE;

  return step_sheets_end (sheets, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  StepSheets sheets;
  World world;
  gboolean drawn;

  setlocale (LC_ALL, "");
  if (argc < 2)
    {
      g_printerr ("Usage: draw-steps FOLDER [TECHNIQUE…]\n");
      return 64;
    }

  step_sheets_init (&sheets, argv[1], "steps");
  drawn = world_init (&world, &error) &&
          (argc > 2 ? draw_some (&world, &sheets, argv + 2, &error) : draw_all (&world, &sheets, &error));
  step_sheets_clear (&sheets);
  world_clear (&world);

  if (!drawn)
    g_printerr ("draw-steps: %s\n", error->message);
  return drawn ? 0 : 1;
}
