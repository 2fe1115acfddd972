#pragma once

#include "unknot-stamper.h"

/* Times and UUIDs for tests: a clock that stands still until it is set, and UUIDs that count up. */
typedef struct
{
  UnknotStamper stamper;
  UnknotTime    now;
  guint         n_uuids;
} FakeStamper;

static inline UnknotTime
fake_get_time (gpointer data)
{
  return ((FakeStamper *) data)->now;
}

static inline char *
fake_make_uuid (gpointer data)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", ++((FakeStamper *) data)->n_uuids);
}

static inline void
fake_stamper_set (FakeStamper *self,
                  const char  *time)
{
  g_assert_true (unknot_time_parse (time, &self->now));
}

static inline void
fake_stamper_pass (FakeStamper *self,
                   int          minutes)
{
  self->now.milliseconds += minutes * G_GINT64_CONSTANT (60000);
}

static inline void
fake_stamper_init (FakeStamper *self,
                   const char  *time)
{
  *self = (FakeStamper) { .stamper = { fake_get_time, fake_make_uuid, self } };
  fake_stamper_set (self, time);
}
