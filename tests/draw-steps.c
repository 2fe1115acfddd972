/* Draws contact sheets of the steps of all techniques, or of some: `draw-steps FOLDER [TECHNIQUE…]`. Each is shown as
 * in the app, at the usual place of the muscle that the technique is used for first; of what moves every key.
 * With all of them comes one step in all the people that can be chosen. */

#include <locale.h>

#include "step-sheet.h"
#include "step-world.h"
#include "unknot-text.h"

/* Two people, both of whom are seen well: one sits. */
#define PEOPLE_TECHNIQUE "helper-massage"
#define PEOPLE_STEP 0
#define PEOPLE_MUSCLE "trapezius-upper"

static gboolean
draw_step (StepWorld              *self,
           StepSheets             *sheets,
           const UnknotTechnique  *technique,
           const UnknotStep       *step,
           GError                **error)
{
  UnknotFigureWish wish = step_world_get_wish (technique, step);
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, step->pose, error);
  guint n_keys = pose != NULL ? unknot_pose_get_n_keys (pose) : 1;

  for (guint key = 0; key < n_keys; key++)
    {
      g_autoptr (UnknotFigureFrame) frame = pose != NULL ? step_world_draw (self, pose, key, &wish, error) : NULL;
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
draw_technique (StepWorld              *self,
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
draw_some (StepWorld   *self,
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
draw_all (StepWorld   *self,
          StepSheets  *sheets,
          GError     **error)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    if (!draw_technique (self, sheets, unknot_catalogue_get (self->catalogue, i), error))
      return FALSE;

  return step_sheets_end (sheets, error);
}

/* One step in all people that can be chosen, with whoever helps them. */
static gboolean
draw_people (StepWorld  *self,
             StepSheets *sheets,
             GError    **error)
{
  const UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, PEOPLE_TECHNIQUE);
  const UnknotStep *step = unknot_technique_get_step (technique, PEOPLE_STEP);
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, step->pose, error);
  UnknotFigureWish wish = step_world_get_wish (technique, step);
  UnknotCast *cast;

  if (pose == NULL)
    return FALSE;

  wish.spot.muscle = PEOPLE_MUSCLE;
  cast = unknot_figure_stock_get_cast (self->stock);
  for (guint i = 0; (wish.look.build = unknot_cast_get_choice (cast, UNKNOT_LOOK_BUILD, i)) != NULL; i++)
    for (guint j = 0; (wish.look.skin = unknot_cast_get_choice (cast, UNKNOT_LOOK_SKIN, j)) != NULL; j++)
      for (guint k = 0; (wish.look.hair = unknot_cast_get_choice (cast, UNKNOT_LOOK_HAIR, k)) != NULL; k++)
        {
          g_autoptr (UnknotFigureFrame) frame = step_world_draw (self, pose, 0, &wish, error);
          g_autofree char *title = g_strdup_printf ("%s · %s · %s", wish.look.build, wish.look.skin, wish.look.hair);

          if (frame == NULL || !step_sheets_add (sheets, frame, title, unknot_text ("step-cue", step->cue), error))
            return FALSE;
        }

  return step_sheets_end (sheets, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  StepSheets sheets, people;
  StepWorld world;
  gboolean drawn;

  setlocale (LC_ALL, "");
  if (argc < 2)
    {
      g_printerr ("Usage: draw-steps FOLDER [TECHNIQUE…]\n");
      return 64;
    }

  step_sheets_init (&sheets, argv[1], "steps");
  step_sheets_init (&people, argv[1], "people");
  drawn = step_world_init (&world, &error) &&
          (argc > 2 ? draw_some (&world, &sheets, argv + 2, &error) :
                      draw_all (&world, &sheets, &error) && draw_people (&world, &people, &error));
  step_sheets_clear (&people);
  step_sheets_clear (&sheets);
  step_world_clear (&world);

  if (!drawn)
    g_printerr ("draw-steps: %s\n", error->message);
  return drawn ? 0 : 1;
}
