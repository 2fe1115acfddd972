/* The life of the person in the pictures, who is made up. */

#include "world.h"

static UnknotTime
get_time (gpointer data)
{
  return ((UnknotPicturesEvening *) data)->now;
}

static char *
make_uuid (gpointer data)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", ++((UnknotPicturesEvening *) data)->n_uuids);
}

static void
pass_hours (UnknotPicturesEvening *self,
            int                    hours)
{
  self->now.milliseconds += hours * G_GINT64_CONSTANT (3600000);
}

static UnknotKnot *
mark (UnknotContext *context,
      const char    *muscle,
      UnknotSide     side,
      double         x,
      double         y,
      int            days,
      int            pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = side;
  record.x = x;
  record.y = y;
  record.days = days;

  return unknot_knots_mark (unknot_context_get_knots (context), &record, pain, NULL);
}

static void
do_session (const UnknotPicturesWorld *world,
            int                        before,
            int                        after)
{
  UnknotJournal *journal = unknot_context_get_journal (world->context);
  UnknotSessionKnot knot = { unknot_knot_get_uuid (world->knot), "trapezius-upper", UNKNOT_SIDE_RIGHT, before, after };
  UnknotSessionItem items[] = { { "fingers", "trapezius-upper", 90 },
                                { "stretch-upper-trapezius", "trapezius-upper", 70 },
                                { "blade-squeeze", "trapezius-upper", 60 } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, unknot_journal_get_stamper (journal));

  unknot_journal_add (journal, entry, NULL);
}

/* Five weeks in which the pain eases slowly, with days that nobody noted. */
static void
live (UnknotPicturesEvening *self)
{
  static const int pains[] = { 6, 7, 6, -1, 6, 5, 6, 6, -1, -1, 5, 6, 5, 5, 4, 5, -1, 5, 4, 4, 5, 4, -1, 4, 4, 3, 4, 4, 3, -1,
                               4, 3, 4, 5 };
  UnknotPicturesWorld *world = &self->world;
  UnknotKnots *knots = unknot_context_get_knots (world->context);
  UnknotKnot *rhomboids, *gone;

  unknot_time_parse ("2026-10-18T18:30:00+02:00", &self->now);
  world->knot = mark (world->context, "trapezius-upper", UNKNOT_SIDE_RIGHT, 441, 288, 9, 6);
  rhomboids = mark (world->context, "rhomboids", UNKNOT_SIDE_LEFT, 302, 352, 2, 3);
  mark (world->context, "erector-spinae-lumbar", UNKNOT_SIDE_RIGHT, 385, 660, -1, 0);
  gone = mark (world->context, "infraspinatus", UNKNOT_SIDE_RIGHT, 452, 352, 3, 4);
  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      pass_hours (self, 24);
      if (pains[i] >= 0)
        unknot_knots_rate (knots, world->knot, pains[i], UNKNOT_FRAME_NOW, NULL);
      if (i % 6 == 2)
        unknot_knots_rate (knots, rhomboids, 3 + (int) i / 16, UNKNOT_FRAME_NOW, NULL);
      if (i == 12)
        unknot_knots_rate (knots, gone, 2, UNKNOT_FRAME_NOW, NULL);
      if (i == 24)
        unknot_knots_remove (knots, gone, NULL);
      if (i == 29)
        mark (world->context, "levator-scapulae", UNKNOT_SIDE_LEFT, 291, 303, 1, 4);
      if (i % 4 == 1)
        do_session (world, MAX (pains[i], 1), MAX (pains[i], 1) - 1);
    }
}

static void
settle_in (UnknotPicturesEvening *self)
{
  UnknotProfile *profile = unknot_context_get_profile (self->world.context);

  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "chair", "tennis-ball", "cane", "heat", NULL });
  unknot_profile_answer_safety (profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL }, self->now);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  unknot_store_load_finish (UNKNOT_STORE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* The journal takes entries once its folder was looked at. */
static void
load (UnknotContext *context)
{
  gboolean loaded = FALSE;

  unknot_store_load_async (unknot_context_get_store (context), NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * unknot_pictures_evening_begin:
 * @self: (out caller-allocates): is filled; end it with [func@Unknot.pictures_evening_end]
 *
 * Loads what the pages share from `UNKNOT_DATA_DIR` and lives five weeks in it.
 */
void
unknot_pictures_evening_begin (UnknotPicturesEvening *self)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) state = g_file_new_build_filename (g_get_user_data_dir (), "unknot-pictures", NULL);
  g_autoptr (GFile) cache = g_file_new_build_filename (g_get_user_cache_dir (), "unknot-pictures", NULL);
  UnknotContext *context;

  *self = (UnknotPicturesEvening) { .stamper = { get_time, make_uuid, self } };
  context = unknot_context_new (data, state, cache, &self->stamper);
  self->world.context = context;
  self->world.theme = unknot_theme_new (adw_style_manager_get_default ());
  load (context);
  g_object_bind_property (unknot_context_get_profile (context), "build", unknot_context_get_bodies (context), "build",
                          G_BINDING_SYNC_CREATE);
  live (self);
  settle_in (self);
}

/**
 * unknot_pictures_evening_end:
 * @self: an evening that was begun
 *
 * Lets go of all that the scenes shared.
 */
void
unknot_pictures_evening_end (UnknotPicturesEvening *self)
{
  g_clear_object (&self->world.theme);
  g_clear_object (&self->world.context);
}
