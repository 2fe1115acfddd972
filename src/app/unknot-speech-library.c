#include "unknot-speech-library.h"

#include <gmodule.h>

/*
 * What is used of the C API of Speech Dispatcher (its manual, "Client Programming", "C API"; <libspeechd.h> of the
 * package libspeechd-dev, soname 2). It is declared here, for the library is looked for when the app runs: nobody
 * needs it to build or to start Unknot.
 */

/* SPDConnectionMode: no events are wanted, so no thread of the library's own. */
#define SPD_MODE_SINGLE 0

/* SPDPriority: what is said as TEXT is cut off by the next text, and waits for nothing. */
#define SPD_TEXT 3

typedef struct SPDConnection SPDConnection;

typedef SPDConnection *  (*SpdOpen)         (const char     *client_name,
                                             const char     *connection_name,
                                             const char     *user_name,
                                             int             mode);
typedef void             (*SpdClose)        (SPDConnection  *connection);
typedef int              (*SpdSetLanguage)  (SPDConnection  *connection,
                                             const char     *language);
typedef int              (*SpdSay)          (SPDConnection  *connection,
                                             int             priority,
                                             const char     *text);
typedef int              (*SpdCancel)       (SPDConnection  *connection);

/**
 * UnknotSpeechLibrary:
 *
 * Speech Dispatcher's library and a connection to its service. All of it may block; use it in one thread at a time.
 */
struct _UnknotSpeechLibrary
{
  GModule        *module;
  SPDConnection  *connection;
  SpdOpen         open;
  SpdClose        close;
  SpdSetLanguage  set_language;
  SpdSay          say;
  SpdCancel       cancel;
};

/**
 * unknot_speech_library_open:
 * @name: file name or path of the library
 *
 * Looks for the library. It stays in the process once it was found: it keeps threads and handlers of its own, and is
 * not made to be taken out.
 *
 * Returns: (transfer full) (nullable): the library, or `NULL` if there is none or it lacks a function
 */
UnknotSpeechLibrary *
unknot_speech_library_open (const char *name)
{
  g_autoptr (UnknotSpeechLibrary) self = g_new0 (UnknotSpeechLibrary, 1);

  self->module = g_module_open (name, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  if (self->module == NULL)
    return NULL;

  g_module_make_resident (self->module);
  if (!g_module_symbol (self->module, "spd_open", (gpointer *) &self->open) ||
      !g_module_symbol (self->module, "spd_close", (gpointer *) &self->close) ||
      !g_module_symbol (self->module, "spd_set_language", (gpointer *) &self->set_language) ||
      !g_module_symbol (self->module, "spd_say", (gpointer *) &self->say) ||
      !g_module_symbol (self->module, "spd_cancel", (gpointer *) &self->cancel))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_speech_library_free:
 * @self: (transfer full): a library
 *
 * Ends the connection and lets go of the library.
 */
void
unknot_speech_library_free (UnknotSpeechLibrary *self)
{
  if (self->connection != NULL)
    self->close (self->connection);
  g_clear_pointer (&self->module, g_module_close);
  g_free (self);
}

/**
 * unknot_speech_library_connect:
 * @self: a library
 * @language: language of what will be said, as in "de"
 *
 * Connects to the service, which the library starts if need be. Does nothing if it is connected. A language that the
 * service does not know is spoken by its own voice.
 *
 * Returns: `TRUE` if it is connected
 */
gboolean
unknot_speech_library_connect (UnknotSpeechLibrary *self,
                               const char          *language)
{
  if (self->connection == NULL)
    {
      self->connection = self->open ("unknot", "guide", NULL, SPD_MODE_SINGLE);
      if (self->connection != NULL)
        self->set_language (self->connection, language);
    }

  return self->connection != NULL;
}

/**
 * unknot_speech_library_is_connected:
 * @self: a library
 *
 * Returns: whether there is a connection
 */
gboolean
unknot_speech_library_is_connected (UnknotSpeechLibrary *self)
{
  return self->connection != NULL;
}

/**
 * unknot_speech_library_say:
 * @self: a library that is connected
 * @text: what to say, UTF-8
 *
 * Says @text in place of what is being said. A service that has gone ends the connection.
 *
 * Returns: `TRUE` if the service took it
 */
gboolean
unknot_speech_library_say (UnknotSpeechLibrary *self,
                           const char          *text)
{
  self->cancel (self->connection);
  if (self->say (self->connection, SPD_TEXT, text) >= 0)
    return TRUE;

  self->close (self->connection);
  self->connection = NULL;

  return FALSE;
}

/**
 * unknot_speech_library_hush:
 * @self: a library that is connected
 *
 * Cuts off what is being said.
 */
void
unknot_speech_library_hush (UnknotSpeechLibrary *self)
{
  self->cancel (self->connection);
}
