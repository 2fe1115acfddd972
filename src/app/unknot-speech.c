#include "unknot-speech.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-speech-library.h"

/**
 * UnknotSpeech:
 *
 * Says sentences through Speech Dispatcher, where this process can reach it. The service is looked for only when it is
 * wanted, nothing ever waits for it, and where it is missing nothing happens. All calls run in a thread, one after
 * another; of sentences that come quicker than the service takes them only the last is said.
 */
struct _UnknotSpeech
{
  GObject parent_instance;

  /* Owned */
  char *name;
  char *language;
  /* Lent to the thread while it is busy. */
  UnknotSpeechLibrary *library;
  char *text;

  UnknotSpeechState state;
  gboolean busy;
  gboolean look;
  gboolean connect;
  gboolean hush;
  gboolean close;
};

/* One round of work in the thread. */
typedef struct
{
  UnknotSpeechLibrary *library;
  char                *name;
  char                *language;
  char                *text;
  UnknotSpeechState    state;
  gboolean             connect;
  gboolean             hush;
  gboolean             close;
} Job;

G_DEFINE_FINAL_TYPE (UnknotSpeech, unknot_speech, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotSpeechState, unknot_speech_state,
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPEECH_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPEECH_STATE_ABSENT, "absent"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPEECH_STATE_PRESENT, "present"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPEECH_STATE_SILENT, "silent"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPEECH_STATE_READY, "ready"))

typedef enum
{
  PROP_STATE = 1,
} UnknotSpeechProperty;

static GParamSpec *props[PROP_STATE + 1];

static void
job_free (Job *job)
{
  g_clear_pointer (&job->library, unknot_speech_library_free);
  g_free (job->name);
  g_free (job->language);
  g_free (job->text);
  g_free (job);
}

/* A service that was restarted meanwhile is connected to once more. */
static gboolean
say (Job *job)
{
  return unknot_speech_library_say (job->library, job->text) ||
         (unknot_speech_library_connect (job->library, job->language) &&
          unknot_speech_library_say (job->library, job->text));
}

static UnknotSpeechState
talk (Job *job)
{
  if (job->connect && !unknot_speech_library_connect (job->library, job->language))
    return UNKNOT_SPEECH_STATE_SILENT;
  if (!unknot_speech_library_is_connected (job->library))
    return job->state == UNKNOT_SPEECH_STATE_SILENT ? job->state : UNKNOT_SPEECH_STATE_PRESENT;

  if (job->hush)
    unknot_speech_library_hush (job->library);
  if (job->text != NULL && !say (job))
    return UNKNOT_SPEECH_STATE_SILENT;

  return UNKNOT_SPEECH_STATE_READY;
}

/* What was handed over is still said after the connection has ended. */
static UnknotSpeechState
work (Job *job)
{
  UnknotSpeechState state;

  if (job->library == NULL)
    job->library = unknot_speech_library_open (job->name);
  if (job->library == NULL)
    return UNKNOT_SPEECH_STATE_ABSENT;

  state = talk (job);
  if (!job->close)
    return state;

  g_clear_pointer (&job->library, unknot_speech_library_free);

  return state == UNKNOT_SPEECH_STATE_READY ? UNKNOT_SPEECH_STATE_PRESENT : state;
}

static void
work_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_task_return_int (task, (gssize) work (data));
}

static void start_work (UnknotSpeech *self);

static void
worked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  UnknotSpeech *self = UNKNOT_SPEECH (source);
  Job *job = g_task_get_task_data (G_TASK (result));
  UnknotSpeechState state = (UnknotSpeechState) g_task_propagate_int (G_TASK (result), NULL);

  self->library = g_steal_pointer (&job->library);
  self->busy = FALSE;
  if (self->state != state)
    {
      self->state = state;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
    }
  start_work (self);
}

static void
start_work (UnknotSpeech *self)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  if (self->busy || !(self->look || self->connect || self->hush || self->close || self->text != NULL))
    return;

  job = g_new0 (Job, 1);
  job->library = g_steal_pointer (&self->library);
  job->name = g_strdup (self->name);
  job->language = g_strdup (self->language);
  job->text = g_steal_pointer (&self->text);
  job->state = self->state;
  job->connect = self->connect || job->text != NULL;
  job->hush = self->hush;
  job->close = self->close;
  self->look = self->connect = self->hush = self->close = FALSE;
  self->busy = TRUE;

  task = g_task_new (self, NULL, worked_cb, NULL);
  g_task_set_source_tag (task, start_work);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, work_in_thread);
}

static void
unknot_speech_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((UnknotSpeechProperty) prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, (int) UNKNOT_SPEECH (object)->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* No thread is at work: each holds a reference. */
static void
unknot_speech_finalize (GObject *object)
{
  UnknotSpeech *self = UNKNOT_SPEECH (object);

  if (self->library != NULL)
    {
      g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);
      Job *job = g_new0 (Job, 1);

      job->library = g_steal_pointer (&self->library);
      job->close = TRUE;
      g_task_set_source_tag (task, unknot_speech_finalize);
      g_task_set_task_data (task, job, (GDestroyNotify) job_free);
      g_task_run_in_thread (task, work_in_thread);
    }
  g_free (self->text);
  g_free (self->language);
  g_free (self->name);

  G_OBJECT_CLASS (unknot_speech_parent_class)->finalize (object);
}

static void
unknot_speech_class_init (UnknotSpeechClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_speech_get_property;
  object_class->finalize = unknot_speech_finalize;

  /**
   * UnknotSpeech:state:
   *
   * What is known of speech on this computer.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, UNKNOT_TYPE_SPEECH_STATE, UNKNOT_SPEECH_STATE_UNKNOWN,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_speech_init (UnknotSpeech *self)
{
}

/**
 * unknot_speech_new:
 * @library: file name or path of Speech Dispatcher's library, usually %UNKNOT_SPEECH_LIBRARY
 * @language: language of what will be said, as in "de"
 *
 * Makes it; nothing is looked for yet.
 *
 * Returns: (transfer full): new speech
 */
UnknotSpeech *
unknot_speech_new (const char *library,
                   const char *language)
{
  UnknotSpeech *self = g_object_new (UNKNOT_TYPE_SPEECH, NULL);

  self->name = g_strdup (library);
  self->language = g_strdup (language);

  return self;
}

/**
 * unknot_speech_get_state:
 * @self: speech
 *
 * Returns: what is known by now
 */
UnknotSpeechState
unknot_speech_get_state (UnknotSpeech *self)
{
  g_return_val_if_fail (UNKNOT_IS_SPEECH (self), UNKNOT_SPEECH_STATE_UNKNOWN);

  return self->state;
}

/**
 * unknot_speech_look:
 * @self: speech
 *
 * Finds out whether the library is there, without waking its service. [property@Speech:state] tells.
 */
void
unknot_speech_look (UnknotSpeech *self)
{
  g_return_if_fail (UNKNOT_IS_SPEECH (self));

  self->look = TRUE;
  start_work (self);
}

/**
 * unknot_speech_open:
 * @self: speech
 *
 * Connects to the service, so that the first sentence is not late. [property@Speech:state] tells how it went.
 */
void
unknot_speech_open (UnknotSpeech *self)
{
  g_return_if_fail (UNKNOT_IS_SPEECH (self));

  self->connect = TRUE;
  self->close = FALSE;
  start_work (self);
}

/**
 * unknot_speech_say:
 * @self: speech
 * @text: a sentence, or some
 *
 * Says @text in place of what is being said.
 */
void
unknot_speech_say (UnknotSpeech *self,
                   const char   *text)
{
  g_return_if_fail (UNKNOT_IS_SPEECH (self));
  g_return_if_fail (text != NULL);

  g_set_str (&self->text, text);
  self->close = FALSE;
  start_work (self);
}

/**
 * unknot_speech_quiet:
 * @self: speech
 *
 * Cuts off what is being said, and what was about to be.
 */
void
unknot_speech_quiet (UnknotSpeech *self)
{
  g_return_if_fail (UNKNOT_IS_SPEECH (self));

  g_clear_pointer (&self->text, g_free);
  if (self->busy || self->library != NULL)
    {
      self->hush = TRUE;
      start_work (self);
    }
}

/**
 * unknot_speech_close:
 * @self: speech
 *
 * Ends the connection once all that was to be said has been handed over.
 */
void
unknot_speech_close (UnknotSpeech *self)
{
  g_return_if_fail (UNKNOT_IS_SPEECH (self));

  self->connect = FALSE;
  if (self->busy || self->library != NULL)
    {
      self->close = TRUE;
      start_work (self);
    }
}

/**
 * unknot_speech_dup_language_of_words:
 *
 * Tells the language that the app's words are in: that of its translation, which may not be the person's own.
 *
 * Returns: (transfer full): "de", or "en" where the words are not translated
 */
char *
unknot_speech_dup_language_of_words (void)
{
  /* What a catalogue says about itself stands under the empty text; given by a pointer, it is not extracted. */
  const char *nothing = "";
  const char *header = g_dgettext (GETTEXT_PACKAGE, nothing);
  const char *found = strstr (header, "Language: ");

  if (found == NULL)
    return g_strdup ("en");

  found += strlen ("Language: ");

  return g_strndup (found, strcspn (found, "\n_@."));
}
