#pragma once

#include <glib.h>

/*
 * A stand-in for Speech Dispatcher's library, as a module of the test: it has the functions that are used of it, and
 * notes each call.
 */

/* "fake_speechd_take": gives the calls since the last time, one a line. */
typedef char *  (*FakeSpeechdTake)    (void);

/* "fake_speechd_lose": the service goes away at the next @n sentences. */
typedef void    (*FakeSpeechdLose)    (guint     n);

/* "fake_speechd_refuse": whether nobody can connect. */
typedef void    (*FakeSpeechdRefuse)  (gboolean  refuse);
