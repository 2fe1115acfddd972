#include <math.h>

#include "flicker-shot.h"
#include "unknot-figure-stock.h"

/*
 * In a loop the lines of a picture must not flicker: between neighbours their number and length change little, no line
 * is there in one picture only, and neither shade nor nails nor eyes spring up. Measured as the guide shows it: on its
 * grid, at the rate of the loop plan.
 */

typedef enum
{
  CHANGE_LENGTH,
  CHANGE_LINES,
  CHANGE_SHADE,
  CHANGE_NAILS,
  CHANGE_ALONE,
  N_CHANGES,
} Change;

/*
 * How much may change from one picture to the next, and as much again for each so many cells that a joint moves: where
 * one leg comes before the other, a line as long as the leg begins, a limb before the body is a line on each of its
 * sides and cuts what it crosses, and a leg that swings turns all of its side from the light.
 */
static const struct
{
  const char *name;
  double most;
  double cells;
} changes[] = {
  [CHANGE_LENGTH] = { "share of the length", 0.04, 2 },
  [CHANGE_LINES] = { "lines", 4, 2 },
  [CHANGE_SHADE] = { "square cells of shade", 130, 1 },
  [CHANGE_NAILS] = { "square cells of nails and whites of eyes", 9, 2 },
  [CHANGE_ALONE] = { "cells of line in one picture only", 4, 2 },
};

/* Pictures of each loop, from where the body moves fastest; all of them in a thorough run. */
#define WINDOW 3

typedef struct
{
  UnknotFigureStock *stock;
  const char *pose;
  double most[N_CHANGES];       /* of what may be */
  guint n_bad;
} Check;

/* What changed in a picture since the one before; @after may be %NULL. */
static void
find_changes (const FlickerShot *shot,
              const FlickerShot *before,
              const FlickerShot *after,
              double             found[N_CHANGES])
{
  found[CHANGE_LENGTH] = fabs (shot->length - before->length) / before->length;
  found[CHANGE_LINES] = fabs (shot->n_lines - before->n_lines);
  found[CHANGE_SHADE] = fabs (shot->dark - before->dark);
  found[CHANGE_NAILS] = fabs (shot->pale - before->pale);
  found[CHANGE_ALONE] = after != NULL ? flicker_shot_alone (shot, before, after) : 0;
}

static void
check_shots (Check     *self,
             GPtrArray *shots)
{
  for (guint i = 1; i < shots->len; i++)
    {
      const FlickerShot *shot = g_ptr_array_index (shots, i), *before = g_ptr_array_index (shots, i - 1);
      double moved = flicker_shot_most_moved (shot, before);
      double found[N_CHANGES];

      find_changes (shot, before, i + 1 < shots->len ? g_ptr_array_index (shots, i + 1) : NULL, found);
      for (Change change = 0; change < N_CHANGES; change++)
        {
          double most = changes[change].most * (1 + moved / changes[change].cells);
          double share = found[change] / most;

          self->most[change] = MAX (self->most[change], share);
          if (share <= 1)
            continue;

          g_test_message ("%s, picture %u: %.2f %s of %.2f", self->pose, i, found[change], changes[change].name,
                          most);
          self->n_bad++;
        }
    }
}

static void
unref_key (UnknotBoundPose *key)
{
  g_clear_pointer (&key, unknot_bound_pose_unref);
}

/* A key is bound when a picture first needs it. */
static UnknotBoundPose *
get_key (const Check            *self,
         const UnknotPose       *pose,
         const UnknotFigureWish *wish,
         GPtrArray              *keys,
         guint                   index)
{
  g_autoptr (GError) error = NULL;

  if (g_ptr_array_index (keys, index) == NULL)
    g_ptr_array_index (keys, index) = unknot_figure_stock_bind (self->stock, pose, index, wish, &error);

  g_assert_no_error (error);
  return g_ptr_array_index (keys, index);
}

static void
check_pose (Check *self)
{
  UnknotFigureWish wish = {
    .pose = self->pose, .side = UNKNOT_SIDE_MIDDLE, .has_spot = TRUE,
    .spot = { .view = UNKNOT_VIEW_BACK, .x = 320, .y = 300 }, .aspect = 1,
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = unknot_figure_stock_get_pose (self->stock, self->pose, &error);
  g_autoptr (GPtrArray) shots = g_ptr_array_new_with_free_func ((GDestroyNotify) flicker_shot_free);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func ((GDestroyNotify) unref_key);
  g_autofree double *seconds = NULL;
  UnknotLoopPlan plan;
  guint n_keys, first = 0, last;

  g_assert_no_error (error);
  n_keys = unknot_pose_get_n_keys (pose);
  if (n_keys < 2)
    return;

  g_ptr_array_set_size (keys, (int) n_keys);
  seconds = g_new (double, n_keys);
  for (guint i = 0; i < n_keys; i++)
    seconds[i] = unknot_pose_get_seconds (pose, i);

  unknot_loop_plan_init (&plan, unknot_pose_get_loop (pose), seconds, n_keys);
  last = plan.n_frames;
  if (!g_test_thorough ())
    {
      while (first + 1 < plan.n_frames && plan.frames[first].t < 0.3)
        first++;
      last = MIN (first + WINDOW, plan.n_frames);
    }

  for (guint i = first; i < last; i++)
    {
      const UnknotLoopFrame *wanted = &plan.frames[i];
      UnknotBoundPose *from = get_key (self, pose, &wish, keys, wanted->from);
      UnknotBoundPose *to = get_key (self, pose, &wish, keys, wanted->to);
      g_autoptr (UnknotBoundPose) mixed = unknot_bound_pose_mix (from, to, wanted->t);

      g_ptr_array_add (shots, flicker_shot_new (mixed));
    }

  check_shots (self, shots);
}

static void
test_loops (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotFigureStock) stock = unknot_figure_stock_new (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  Check self = { .stock = stock };
  guint n_loops = 0;
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".json")));
    }

  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (UnknotPose) pose = NULL;

      self.pose = g_ptr_array_index (names, i);
      pose = unknot_figure_stock_get_pose (stock, self.pose, NULL);
      g_assert_nonnull (pose);
      if (unknot_pose_get_n_keys (pose) < 2)
        continue;

      check_pose (&self);
      n_loops++;
    }

  for (Change change = 0; change < N_CHANGES; change++)
    g_test_message ("%u loops: at most %.0f %% of the %s that may be", n_loops, self.most[change] * 100,
                    changes[change].name);

  g_assert_cmpuint (n_loops, >, 80);
  g_assert_cmpuint (self.n_bad, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-flicker/loops", test_loops);

  return g_test_run ();
}
