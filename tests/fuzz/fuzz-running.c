/* The guide of a session that was cut off: taken up again it is what was written, and goes on to its end. */

#include "fuzz.h"

#include "unknot-guide.h"
#include "unknot-json.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* Long enough for an hour's moments, short enough for a fuzzer. */
#define MOST_STEPS 400

static UnknotGuide *
restore (JsonObject *object)
{
  return unknot_guide_restore (object, "running.json", NULL);
}

static void
go_on (UnknotGuide *guide)
{
  gint64 now = 0;

  unknot_guide_resume (guide, now);
  for (int i = 0; i < MOST_STEPS && unknot_guide_get_state (guide) == UNKNOT_GUIDE_STATE_RUNNING; i++)
    {
      unknot_guide_advance (guide, now += SECOND);
      if (i % 3 == 2)
        unknot_guide_skip (guide, now);
    }
  unknot_guide_pause (guide, now);
  unknot_guide_back (guide, now);
  unknot_guide_stop (guide, UNKNOT_GUIDE_ENOUGH, now);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (JsonObject) object = unknot_json_parse (bytes, "running.json", NULL);
  g_autoptr (UnknotGuide) guide = object != NULL ? restore (object) : NULL;
  g_autoptr (UnknotGuide) again = NULL;
  g_autoptr (JsonObject) saved = NULL;
  g_autoptr (JsonObject) same = NULL;

  if (guide == NULL)
    return 0;

  saved = unknot_guide_save (guide);
  again = restore (saved);
  g_assert_nonnull (again);
  same = unknot_guide_save (again);
  g_assert_true (json_object_equal (saved, same));
  go_on (again);

  return 0;
}
