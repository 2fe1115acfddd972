#include "fake-speechd.h"

#include <gmodule.h>

/* The real one has members; nobody outside looks at them. */
typedef char SPDConnection;

G_MODULE_EXPORT char *           fake_speechd_take    (void);
G_MODULE_EXPORT void             fake_speechd_lose    (guint          n);
G_MODULE_EXPORT void             fake_speechd_refuse  (gboolean       refuse);
G_MODULE_EXPORT SPDConnection *  spd_open             (const char    *client_name,
                                                       const char    *connection_name,
                                                       const char    *user_name,
                                                       int            mode);
G_MODULE_EXPORT void             spd_close            (SPDConnection *connection);
G_MODULE_EXPORT int              spd_set_language     (SPDConnection *connection,
                                                       const char    *language);
G_MODULE_EXPORT int              spd_cancel           (SPDConnection *connection);
#ifndef WITHOUT_SAY
G_MODULE_EXPORT int              spd_say              (SPDConnection *connection,
                                                       int            priority,
                                                       const char    *text);
#endif

static GMutex mutex;
static GString *calls;
static guint lost;
static gboolean refuses;
static SPDConnection only;

static void
note (const char *call,
      const char *argument)
{
  g_mutex_lock (&mutex);
  if (calls == NULL)
    calls = g_string_new (NULL);
  g_string_append_printf (calls, "%s%s%s\n", call, *argument != '\0' ? " " : "", argument);
  g_mutex_unlock (&mutex);
}

char *
fake_speechd_take (void)
{
  char *taken;

  g_mutex_lock (&mutex);
  taken = calls != NULL ? g_string_free_and_steal (g_steal_pointer (&calls)) : g_strdup ("");
  g_mutex_unlock (&mutex);

  return taken;
}

void
fake_speechd_lose (guint n)
{
  g_mutex_lock (&mutex);
  lost = n;
  g_mutex_unlock (&mutex);
}

void
fake_speechd_refuse (gboolean refuse)
{
  g_atomic_int_set (&refuses, refuse);
}

SPDConnection *
spd_open (const char *client_name,
          const char *connection_name,
          const char *user_name,
          int         mode)
{
  note ("open", client_name);

  return g_atomic_int_get (&refuses) ? NULL : &only;
}

void
spd_close (SPDConnection *connection)
{
  note ("close", "");
}

int
spd_set_language (SPDConnection *connection,
                  const char    *language)
{
  note ("language", language);

  return 0;
}

int
spd_cancel (SPDConnection *connection)
{
  note ("cancel", "");

  return 0;
}

#ifndef WITHOUT_SAY
int
spd_say (SPDConnection *connection,
         int            priority,
         const char    *text)
{
  gboolean loses;

  g_mutex_lock (&mutex);
  loses = lost > 0;
  lost -= loses ? 1 : 0;
  g_mutex_unlock (&mutex);
  note (loses ? "lose" : "say", text);

  return loses ? -1 : 1;
}
#endif
