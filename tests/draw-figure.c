/* Draws the keys of a pose side by side: `draw-figure POSE.json OUT.png SIZE light|dark flat|outlined [VIEW X Y]`.
 * SIZE is the height and width of each picture, VIEW X Y the knot on the body map, in body units. The bodies are
 * looked for in the folder "bodies" beside the pose. */

#include <stdio.h>

#include "unknot-figure.h"
#include "unknot-pose-bind.h"

enum { ARG_POSE = 1, ARG_OUT, ARG_SIZE, ARG_GROUND, ARG_STYLE, ARG_VIEW, ARG_X, ARG_Y, N_ARGS };

/* Of a card in the guide, light and dark. */
static const double cards[][3] = { { 0.933, 0.953, 0.965 }, { 0.122, 0.149, 0.188 } };

typedef struct
{
  UnknotCast *cast;
  UnknotSkin *skin;
  UnknotPoseWish wish;
  UnknotPoseChoices choices;
  UnknotSpot spot;
  gboolean has_choices;
} Maker;

static gboolean
maker_init (Maker   *self,
            GFile   *pose,
            GError **error)
{
  g_autoptr (GFile) parent = g_file_get_parent (pose);
  g_autoptr (GFile) bodies = g_file_get_child (parent, "bodies");

  *self = (Maker) { .wish.side = UNKNOT_SIDE_MIDDLE };
  self->cast = unknot_cast_load (bodies, error);
  if (self->cast == NULL)
    return FALSE;

  unknot_cast_get_person (self->cast, "adam", &self->wish.people[0]);
  unknot_cast_get_person (self->cast, "dan", &self->wish.people[1]);
  self->skin = unknot_skin_new (self->cast, self->wish.people[0].body);
  return TRUE;
}

static void
maker_clear (Maker *self)
{
  g_clear_pointer (&self->skin, unknot_skin_unref);
  g_clear_pointer (&self->cast, unknot_cast_unref);
}

/* The choices of another step of the technique come first, as in the app. */
static gboolean
make_choices (Maker             *self,
              GFile             *file,
              const UnknotPose  *pose,
              GError           **error)
{
  const char *from = unknot_pose_get_choices_from (pose);
  g_autofree char *name = g_strconcat (from, ".json", NULL);
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autoptr (GFile) other_file = NULL;
  g_autoptr (UnknotPose) other = NULL;
  g_autoptr (UnknotBoundPose) bound = NULL;

  if (from == NULL)
    return TRUE;

  other_file = g_file_get_child (parent, name);
  other = unknot_pose_load (other_file, self->cast, error);
  if (other == NULL)
    return FALSE;

  bound = unknot_pose_bind (other, 0, &self->wish, self->skin, NULL, &self->choices, error);
  self->has_choices = bound != NULL;
  return self->has_choices;
}

static gboolean
draw_key (Maker              *self,
          const UnknotPose   *pose,
          guint               key,
          cairo_t            *cr,
          int                 size,
          UnknotFigureGround  ground,
          UnknotFigureStyle   style,
          GError            **error)
{
  UnknotPoseChoices choices = { 0 };
  g_autoptr (UnknotBoundPose) bound = unknot_pose_bind (pose, key, &self->wish, self->skin,
                                                        self->has_choices ? &self->choices : NULL, &choices, error);
  g_autoptr (UnknotFigureFrame) frame = NULL;

  if (bound == NULL)
    return FALSE;

  self->choices = choices;
  self->has_choices = TRUE;
  frame = unknot_figure_trace (bound, style, 1, CLAMP (size, 300, 600), NULL, error);
  if (frame == NULL)
    return FALSE;

  cairo_set_source_rgb (cr, cards[ground][0], cards[ground][1], cards[ground][2]);
  cairo_rectangle (cr, 0, 0, size, size);
  cairo_fill (cr);
  unknot_figure_frame_draw (cr, frame, ground, size, size);
  unknot_figure_frame_draw_overlays (cr, frame, ground, 0, -1, size, size);
  return TRUE;
}

static gboolean
draw_pose (char   **argv,
           Maker   *maker,
           GFile   *file,
           GError **error)
{
  g_autoptr (UnknotPose) pose = unknot_pose_load (file, maker->cast, error);
  int size = (int) g_ascii_strtoull (argv[ARG_SIZE], NULL, 10);
  UnknotFigureGround ground = UNKNOT_FIGURE_GROUND_LIGHT;
  UnknotFigureStyle style = UNKNOT_FIGURE_STYLE_FLAT;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean drawn = TRUE;

  if (g_str_equal (argv[ARG_GROUND], "dark"))
    ground = UNKNOT_FIGURE_GROUND_DARK;
  if (g_str_equal (argv[ARG_STYLE], "outlined"))
    style = UNKNOT_FIGURE_STYLE_OUTLINED;

  if (pose == NULL || !make_choices (maker, file, pose, error))
    return FALSE;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size * (int) unknot_pose_get_n_keys (pose), size);
  cr = cairo_create (surface);

  for (guint key = 0; key < unknot_pose_get_n_keys (pose) && drawn; key++)
    {
      drawn = draw_key (maker, pose, key, cr, size, ground, style, error);
      cairo_translate (cr, size, 0);
    }

  if (drawn && cairo_surface_write_to_png (surface, argv[ARG_OUT]) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "can't write %s", argv[ARG_OUT]);
      drawn = FALSE;
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return drawn;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  Maker maker = { 0 };
  gboolean drawn;

  if (argc != ARG_VIEW && argc != N_ARGS)
    {
      fprintf (stderr, "Usage: draw-figure POSE.json OUT.png SIZE light|dark flat|outlined [VIEW X Y]\n");
      return 64;
    }

  file = g_file_new_for_commandline_arg (argv[ARG_POSE]);
  drawn = maker_init (&maker, file, &error);

  if (drawn && argc == N_ARGS)
    {
      drawn = unknot_view_from_id (argv[ARG_VIEW], &maker.spot.view);
      if (!drawn)
        g_set_error (&error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, "%s is no view", argv[ARG_VIEW]);

      maker.spot.x = g_ascii_strtod (argv[ARG_X], NULL);
      maker.spot.y = g_ascii_strtod (argv[ARG_Y], NULL);
      maker.wish.spot = &maker.spot;
    }

  drawn = drawn && draw_pose (argv, &maker, file, &error);
  maker_clear (&maker);

  if (!drawn)
    {
      fprintf (stderr, "draw-figure: %s\n", error->message);
      return 1;
    }

  return 0;
}
