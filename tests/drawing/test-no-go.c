#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-pose-bind.h"
#include "unknot-press-spot.h"

#include "figure-fixture.h"

/* How close together a person's own spots are tried, in body units. */
#define GRID 8

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotAnatomy *anatomy;
  UnknotAtlas *atlases[UNKNOT_VIEW_SIDE + 1];
  UnknotCast *cast;
  GHashTable *poses;
  guint n_pictures;
} Data;

static GFile *
get_folder (const char *name)
{
  return g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
}

static void
data_load (Data *self)
{
  g_autoptr (GFile) techniques = get_folder ("techniques");
  g_autoptr (GFile) anatomy = get_folder ("anatomy");
  g_autoptr (GError) error = NULL;

  self->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  self->anatomy = unknot_anatomy_load (anatomy, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (self->atlases); i++)
    {
      self->atlases[i] = unknot_atlas_load (anatomy, (UnknotView) i, self->anatomy, &error);
      g_assert_no_error (error);
    }
  self->cast = load_cast ();
  self->poses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_pose_unref);
}

static void
data_clear (Data *self)
{
  g_hash_table_unref (self->poses);
  unknot_cast_unref (self->cast);
  for (guint i = 0; i < G_N_ELEMENTS (self->atlases); i++)
    unknot_atlas_unref (self->atlases[i]);
  unknot_anatomy_unref (self->anatomy);
  unknot_catalogue_unref (self->catalogue);
}

static UnknotPose *
get_pose (Data       *self,
          const char *name)
{
  UnknotPose *pose = g_hash_table_lookup (self->poses, name);
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);
  g_autoptr (GFile) folder = get_folder ("figures");
  g_autoptr (GFile) file = g_file_get_child (folder, file_name);
  g_autoptr (GError) error = NULL;

  if (pose != NULL)
    return pose;

  pose = unknot_pose_load (file, self->cast, &error);
  g_assert_no_error (error);
  g_hash_table_insert (self->poses, g_strdup (name), pose);
  return pose;
}

/* What lies on the skin: the first set of tools, as far as the place allows it, or hands. */
static guint
get_tools (const UnknotTechnique *technique,
           const UnknotPlace     *place)
{
  guint tools = technique->n_gear > 0 ? technique->gear[0] : UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);

  return place != NULL && place->tools != 0 ? tools & place->tools : tools;
}

static const UnknotZone *
find_zone (Data             *self,
           guint             tools,
           const UnknotSpot *spot)
{
  const UnknotZone *zone = NULL;

  for (guint i = 0; i < UNKNOT_N_TOOLS && zone == NULL; i++)
    if ((tools & UNKNOT_TOOL_BIT (i)) != 0)
      zone = unknot_atlas_zone_at (self->atlases[spot->view], unknot_tool_to_id ((UnknotTool) i),
                                   (UnknotPoint) { spot->x, spot->y });

  return zone;
}

static UnknotSpot
to_spot (const UnknotPressSpot *spot)
{
  return (UnknotSpot) { spot->view, spot->place.x, spot->place.y, spot->muscle };
}

static UnknotSpot
get_usual (Data         *self,
           UnknotMuscle *muscle,
           UnknotSide    side)
{
  UnknotPressSpot spot;

  g_assert_true (unknot_press_spot_find (self->atlases[UNKNOT_VIEW_BACK], muscle, side, &spot));
  return to_spot (&spot);
}

/* The picture of a step shows no tool in a zone that is closed to it. */
static void
assert_step_clear (Data                  *self,
                   const UnknotTechnique *technique,
                   const UnknotStep      *step,
                   const UnknotPlace     *place,
                   const UnknotSpot      *own,
                   const UnknotSpot      *usual)
{
  UnknotPose *pose = get_pose (self, step->pose);
  const UnknotPoseWish wish = { .side = UNKNOT_SIDE_LEFT, .spot = own, .usual = usual };
  const UnknotZone *zone;
  UnknotSpot shown;

  if (!unknot_pose_needs_spot (pose) || !unknot_pose_choose_spot (pose, &wish, &shown))
    return;

  zone = find_zone (self, get_tools (technique, place), &shown);
  if (zone != NULL)
    g_error ("%s, %s: %.0f, %.0f lies in %s", unknot_pose_get_id (pose), place != NULL ? place->muscle : "any",
             shown.x, shown.y, zone->id);
  self->n_pictures++;
}

static void
assert_clear (Data                  *self,
              const UnknotTechnique *technique,
              const UnknotPlace     *place,
              const UnknotSpot      *own,
              const UnknotSpot      *usual)
{
  for (guint i = 0; i < technique->steps->len; i++)
    assert_step_clear (self, technique, unknot_technique_get_step (technique, i), place, own, usual);
}

/* Where nobody pointed. */
static void
test_usual_spots (void)
{
  Data data = { 0 };

  data_load (&data);
  for (guint i = 0; i < unknot_catalogue_get_n (data.catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (data.catalogue, i);

      for (guint j = 0; technique->kind == UNKNOT_KIND_PRESSURE && j < technique->places->len; j++)
        {
          const UnknotPlace *place = g_ptr_array_index (technique->places, j);
          UnknotMuscle *muscle = unknot_anatomy_get_muscle (data.anatomy, place->muscle);

          for (guint side = UNKNOT_SIDE_LEFT; !place->needs_spot && side <= UNKNOT_SIDE_RIGHT; side++)
            {
              UnknotSpot usual = get_usual (&data, muscle, (UnknotSide) side);

              assert_clear (&data, technique, place, NULL, &usual);
            }
        }
    }
  g_assert_cmpuint (data.n_pictures, >, 400);
  data_clear (&data);
}

/* In the library there is no muscle: the first that the picture is right for, as the stock of figures finds it. */
static void
test_library (void)
{
  Data data = { 0 };
  g_autoptr (GArray) spots = NULL;

  data_load (&data);
  spots = unknot_press_spot_list (data.atlases[UNKNOT_VIEW_BACK], UNKNOT_SIDE_LEFT);
  g_assert_cmpuint (spots->len, >=, 25);
  for (guint i = 0; i < unknot_catalogue_get_n (data.catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (data.catalogue, i);

      for (guint j = 0; technique->kind == UNKNOT_KIND_PRESSURE && j < technique->steps->len; j++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, j);

          for (guint k = 0; k < spots->len; k++)
            {
              UnknotSpot usual = to_spot (&g_array_index (spots, UnknotPressSpot, k));

              if (!unknot_pose_suits (get_pose (&data, step->pose), &usual))
                continue;
              assert_step_clear (&data, technique, step, NULL, NULL, &usual);
              break;
            }
        }
    }
  g_assert_cmpuint (data.n_pictures, >, 20);
  data_clear (&data);
}

/* What the planner refuses never becomes a picture (tests of the controller). */
static gboolean
is_refused (Data                  *self,
            const UnknotTechnique *technique,
            const UnknotPlace     *place,
            const UnknotSpot      *own)
{
  UnknotPoint grid;

  if (find_zone (self, get_tools (technique, NULL), own) != NULL)
    return TRUE;
  if (!unknot_atlas_place_to_grid (self->atlases[own->view], (UnknotPoint) { own->x, own->y }, &grid))
    return place->needs_spot;

  return grid.y < place->min_y || grid.y > place->max_y;
}

static void
assert_clear_all_over (Data                   *self,
                       const UnknotTechnique  *technique,
                       const UnknotPlace      *place,
                       UnknotView              view,
                       const UnknotAtlasShape *shape)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (self->anatomy, place->muscle);
  const UnknotRect *bounds = unknot_outline_get_bounds (shape->outline);
  UnknotSpot usual = get_usual (self, muscle, shape->side);

  for (double y = bounds->y; y < bounds->y + bounds->height; y += GRID)
    for (double x = bounds->x; x < bounds->x + bounds->width; x += GRID)
      {
        const UnknotSpot own = { view, x, y, place->muscle };

        if (unknot_outline_contains (shape->outline, (UnknotPoint) { x, y })
            && !is_refused (self, technique, place, &own))
          assert_clear (self, technique, place, &own, &usual);
      }
}

/* Wherever on the muscle a person points, in any view. */
static void
test_own_spots (void)
{
  Data data = { 0 };

  data_load (&data);
  for (guint i = 0; i < unknot_catalogue_get_n (data.catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (data.catalogue, i);

      for (guint j = 0; technique->kind == UNKNOT_KIND_PRESSURE && j < technique->places->len; j++)
        for (guint view = 0; view < G_N_ELEMENTS (data.atlases); view++)
          {
            const UnknotPlace *place = g_ptr_array_index (technique->places, j);
            gsize n_shapes;
            const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (data.atlases[view], &n_shapes);

            for (gsize k = 0; k < n_shapes; k++)
              if (g_strcmp0 (shapes[k].muscle, place->muscle) == 0)
                assert_clear_all_over (&data, technique, place, (UnknotView) view, &shapes[k]);
          }
    }
  g_assert_cmpuint (data.n_pictures, >, 20000);
  data_clear (&data);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/no-go/usual-spots", test_usual_spots);
  g_test_add_func ("/no-go/library", test_library);
  g_test_add_func ("/no-go/own-spots", test_own_spots);

  return g_test_run ();
}
