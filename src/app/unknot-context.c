#include "unknot-context.h"

#include "unknot-check-log.h"
#include "unknot-press-spot.h"

/**
 * UnknotContext:
 *
 * Owns what the pages share: body, techniques, rules, journal and profile. Only the app sees it; a page is given just the
 * objects that it needs. What is known is read from the app's own data when it is first asked for; that data was checked
 * when the app was built, so it can't fail here.
 */
struct _UnknotContext
{
  GObject parent_instance;

  /* Owned */
  GFile *data;
  GFile *state;
  GFile *cache;
  UnknotStamper stamper;
  GThread *reading;
  UnknotMapBodies *bodies;
  UnknotBodyPictures *pictures;
  UnknotFigurePerson *person;
  UnknotFigureStudio *studio;
  UnknotTechniques *techniques;
  UnknotArticles *articles;
  UnknotHelp *help;
  UnknotSafety *safety;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotProfile *profile;
  UnknotStore *store;
  UnknotCuePlayer *player;
};

G_DEFINE_FINAL_TYPE (UnknotContext, unknot_context, G_TYPE_OBJECT)

/* What a start always needs, and the toolkit does not. */
typedef struct
{
  GFile *data;
  UnknotAspect aspect;
  UnknotBuild build;
  UnknotMapBodies *bodies;
  UnknotSafety *safety;
} Reading;

static UnknotMapBodies *
read_bodies (Reading *reading)
{
  g_autoptr (GFile) folder = g_file_get_child (reading->data, "anatomy");
  UnknotMapBodies *bodies = unknot_map_bodies_new (folder, reading->build);

  unknot_map_bodies_get_body (bodies, reading->aspect);

  return bodies;
}

static UnknotSafety *
read_safety (GFile *data)
{
  g_autoptr (GFile) folder = g_file_get_child (data, "safety");
  g_autoptr (GError) error = NULL;
  UnknotSafety *safety = unknot_safety_load (folder, &error);

  if (safety == NULL)
    g_error ("%s", error->message);

  return safety;
}

static gpointer
read_first (gpointer user_data)
{
  Reading *reading = user_data;

  reading->bodies = read_bodies (reading);
  reading->safety = read_safety (reading->data);

  return reading;
}

static void
await_reading (UnknotContext *self)
{
  g_autofree Reading *reading = NULL;

  if (self->bodies != NULL)
    return;
  if (self->reading == NULL)
    unknot_context_read (self, UNKNOT_ASPECT_BACK, UNKNOT_BUILD_NEUTRAL);

  reading = g_thread_join (g_steal_pointer (&self->reading));
  self->bodies = reading->bodies;
  self->safety = reading->safety;
  g_object_unref (reading->data);
}

/* Before the first picture is asked for there is no studio. */
static void
person_changed_cb (UnknotContext *self)
{
  UnknotFigureLook look = unknot_figure_person_get_look (self->person);

  if (self->studio != NULL)
    unknot_figure_studio_set_person (self->studio, look.build, look.skin, look.hair);
}

/* The pictures show what the person has. */
static void
tools_changed_cb (UnknotContext *self)
{
  g_auto (GStrv) ids = unknot_profile_dup_tools (self->profile);
  guint tools = 0;
  UnknotTool tool;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (unknot_tool_from_id (ids[i], &tool))
      tools |= UNKNOT_TOOL_BIT (tool);
  if (self->studio != NULL)
    unknot_figure_studio_set_tools (self->studio, tools);
}

/* Left or right. */
static void
hand_changed_cb (UnknotContext *self)
{
  if (self->studio != NULL)
    unknot_figure_studio_set_left_handed (self->studio, unknot_profile_get_left_handed (self->profile));
}

static void
unknot_context_dispose (GObject *object)
{
  UnknotContext *self = UNKNOT_CONTEXT (object);

  if (self->reading != NULL)
    await_reading (self);
  if (self->pictures != NULL)
    unknot_body_pictures_close (self->pictures);
  g_clear_object (&self->player);
  g_clear_object (&self->store);
  g_clear_object (&self->knots);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_object (&self->techniques);
  g_clear_pointer (&self->articles, unknot_articles_unref);
  g_clear_pointer (&self->help, unknot_help_unref);
  g_clear_object (&self->studio);
  g_clear_object (&self->person);
  g_clear_object (&self->pictures);
  g_clear_object (&self->bodies);
  g_clear_object (&self->cache);
  g_clear_object (&self->state);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (unknot_context_parent_class)->dispose (object);
}

static void
unknot_context_class_init (UnknotContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_context_dispose;
}

static void
unknot_context_init (UnknotContext *self)
{
}

/**
 * unknot_context_new:
 * @data: the folder of the app's data
 * @state: the folder that the journal and the profile live in
 * @cache: the folder for what can be made again
 * @stamper: where times and UUIDs come from
 *
 * Makes the context. All is read when it is first asked for.
 *
 * Returns: (transfer full): a new context
 */
UnknotContext *
unknot_context_new (GFile               *data,
                    GFile               *state,
                    GFile               *cache,
                    const UnknotStamper *stamper)
{
  UnknotContext *self = g_object_new (UNKNOT_TYPE_CONTEXT, NULL);

  self->data = g_object_ref (data);
  self->state = g_object_ref (state);
  self->cache = g_object_ref (cache);
  self->stamper = *stamper;
  self->journal = unknot_journal_new (stamper);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
  g_signal_connect_object (self->profile, "notify::tools", G_CALLBACK (tools_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (hand_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "notify::tools", G_CALLBACK (hand_changed_cb), self, G_CONNECT_SWAPPED);
  unknot_check_log_begin (self->journal, self->profile);
  self->store = unknot_store_new (state, self->journal, self->profile);
  self->techniques = unknot_techniques_new (data, state);
  self->person = unknot_figure_person_new ();
  g_signal_connect_object (self->person, "notify", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_context_read:
 * @self: the context
 * @aspect: the aspect that the window will show first
 * @build: the build that it will show it in
 *
 * Begins to read the body and the safety rules in a thread of their own: every start needs them, and meanwhile the
 * toolkit can start. Nothing happens where any of it was asked for already.
 */
void
unknot_context_read (UnknotContext *self,
                     UnknotAspect   aspect,
                     UnknotBuild    build)
{
  Reading *reading;

  g_return_if_fail (UNKNOT_IS_CONTEXT (self));

  if (self->reading != NULL || self->bodies != NULL)
    return;

  reading = g_new0 (Reading, 1);
  reading->data = g_object_ref (self->data);
  reading->aspect = aspect;
  reading->build = build;
  self->reading = g_thread_new ("reading", read_first, reading);
}

/**
 * unknot_context_get_stamper:
 * @self: the context
 *
 * Gets where times and UUIDs come from.
 *
 * Returns: (transfer none): the stamper
 */
const UnknotStamper *
unknot_context_get_stamper (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return &self->stamper;
}

/**
 * unknot_context_get_folder:
 * @self: the context
 *
 * Gets the person's folder, which the journal and the profile live in.
 *
 * Returns: (transfer none): the folder
 */
GFile *
unknot_context_get_folder (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->state;
}

/**
 * unknot_context_get_bodies:
 * @self: the context
 *
 * Gets the body from all sides.
 *
 * Returns: (transfer none): the bodies
 */
UnknotMapBodies *
unknot_context_get_bodies (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  await_reading (self);

  return self->bodies;
}

/**
 * unknot_context_get_anatomy:
 * @self: the context
 *
 * Gets the muscles.
 *
 * Returns: (transfer none): the anatomy
 */
UnknotAnatomy *
unknot_context_get_anatomy (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return unknot_map_bodies_get_anatomy (unknot_context_get_bodies (self));
}

/**
 * unknot_context_get_pictures:
 * @self: the context
 *
 * Gets who draws the body.
 *
 * Returns: (transfer none): the pictures
 */
UnknotBodyPictures *
unknot_context_get_pictures (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->pictures == NULL)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->data, "anatomy");

      self->pictures = unknot_body_pictures_new (folder, self->cache);
    }

  return self->pictures;
}

/* Pictures of no knot, and poses that are not right for the person's own spot, show where knots usually lie. */
static void
add_usual_spots (UnknotContext *self)
{
  UnknotAtlas *atlas = unknot_map_bodies_get_atlas (unknot_context_get_bodies (self), UNKNOT_ASPECT_BACK);
  g_autoptr (GArray) spots = unknot_press_spot_list (atlas, UNKNOT_SIDE_LEFT);

  for (guint i = 0; i < spots->len; i++)
    {
      const UnknotPressSpot *spot = &g_array_index (spots, UnknotPressSpot, i);

      unknot_figure_studio_add_usual_spot (self->studio, &(UnknotSpot) {
        .view = spot->view, .x = spot->place.x, .y = spot->place.y, .muscle = spot->muscle,
      });
    }
}

/**
 * unknot_context_get_person:
 * @self: the context
 *
 * Gets who is on the pictures of steps.
 *
 * Returns: (transfer none): the person, whom the studio follows
 */
UnknotFigurePerson *
unknot_context_get_person (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->person;
}

/**
 * unknot_context_get_studio:
 * @self: the context
 *
 * Gets who makes the pictures of steps.
 *
 * Returns: (transfer none): the studio
 */
UnknotFigureStudio *
unknot_context_get_studio (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->studio == NULL)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->data, "figures");

      self->studio = unknot_figure_studio_new (folder);
      add_usual_spots (self);
      person_changed_cb (self);
      tools_changed_cb (self);
      hand_changed_cb (self);
    }

  return self->studio;
}

/**
 * unknot_context_get_techniques:
 * @self: the context
 *
 * Gets what reads the techniques when they are first asked for, and tells when there are others.
 *
 * Returns: (transfer none): the techniques
 */
UnknotTechniques *
unknot_context_get_techniques (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->techniques;
}

/**
 * unknot_context_get_catalogue:
 * @self: the context
 *
 * Gets all techniques, as they are now.
 *
 * Returns: (transfer none): the catalogue
 */
UnknotCatalogue *
unknot_context_get_catalogue (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return unknot_techniques_get_catalogue (self->techniques);
}

/**
 * unknot_context_get_articles:
 * @self: the context
 *
 * Gets what the Library has to read, and the sources.
 *
 * Returns: (transfer none): the articles
 */
UnknotArticles *
unknot_context_get_articles (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->articles == NULL)
    {
      g_autoptr (GError) error = NULL;

      self->articles = unknot_articles_load (self->data, &error);
      if (self->articles == NULL)
        g_error ("%s", error->message);
    }

  return self->articles;
}

/**
 * unknot_context_get_help:
 * @self: the context
 *
 * Gets the pages of the help.
 *
 * Returns: (transfer none): the help
 */
UnknotHelp *
unknot_context_get_help (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->help == NULL)
    {
      g_autoptr (GError) error = NULL;

      self->help = unknot_help_load (self->data, &error);
      if (self->help == NULL)
        g_error ("%s", error->message);
    }

  return self->help;
}

/**
 * unknot_context_get_safety:
 * @self: the context
 *
 * Gets the safety rules.
 *
 * Returns: (transfer none): the rules
 */
UnknotSafety *
unknot_context_get_safety (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  await_reading (self);

  return self->safety;
}

/**
 * unknot_context_get_journal:
 * @self: the context
 *
 * Gets the journal.
 *
 * Returns: (transfer none): the journal
 */
UnknotJournal *
unknot_context_get_journal (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->journal;
}

/**
 * unknot_context_get_knots:
 * @self: the context
 *
 * Gets the knots that follow from the journal.
 *
 * Returns: (transfer none): the knots
 */
UnknotKnots *
unknot_context_get_knots (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->knots;
}

/**
 * unknot_context_get_profile:
 * @self: the context
 *
 * Gets what the app knows about the person.
 *
 * Returns: (transfer none): the profile
 */
UnknotProfile *
unknot_context_get_profile (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->profile;
}

/**
 * unknot_context_get_store:
 * @self: the context
 *
 * Gets what keeps the journal and the profile in files.
 *
 * Returns: (transfer none): the store
 */
UnknotStore *
unknot_context_get_store (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->store;
}

/**
 * unknot_context_get_player:
 * @self: the context
 *
 * Gets what lets the guide be heard. It is silent until it is told what is wanted.
 *
 * Returns: (transfer none): the player
 */
UnknotCuePlayer *
unknot_context_get_player (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->player == NULL)
    {
      g_autofree char *language = unknot_speech_dup_language_of_words ();
      g_autoptr (UnknotSpeech) speech = unknot_speech_new (UNKNOT_SPEECH_LIBRARY, language);

      self->player = unknot_cue_player_new (speech);
    }

  return self->player;
}
