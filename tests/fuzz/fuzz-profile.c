/* The profile: every property can be asked for, and what is written reads the same. */

#include "fuzz.h"

#include "unknot-json.h"
#include "unknot-profile.h"
#include "unknot-scan.h"

/* As the journal does: what could not be written back as it was is never written. */
static UnknotProfile *
read_profile (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();

  if (unknot_scan_text (text, length) != UNKNOT_SCAN_WHOLE)
    return NULL;

  object = unknot_json_parse (bytes, "profile.json", NULL);
  if (object == NULL || !unknot_profile_load (profile, object, NULL))
    return NULL;

  return g_steal_pointer (&profile);
}

static void
ask (UnknotProfile *profile)
{
  g_autofree GParamSpec **specs = NULL;
  guint n_specs;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (profile), &n_specs);
  for (guint i = 0; i < n_specs; i++)
    if ((specs[i]->flags & G_PARAM_READABLE) != 0)
      {
        g_auto (GValue) value = G_VALUE_INIT;

        g_object_get_property (G_OBJECT (profile), specs[i]->name, &value);
      }
}

static void
ask_answers (UnknotProfile *profile)
{
  UnknotTime now = { 0 };
  g_auto (GStrv) details = unknot_profile_dup_details (profile);
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);
  UnknotKnotSigns signs;

  unknot_time_parse ("2026-11-21T20:00:00+01:00", &now);
  unknot_profile_get_age (profile, now);
  unknot_profile_get_signs (profile, "a", &signs);
  for (guint i = 0; details != NULL && details[i] != NULL; i++)
    {
      g_autoptr (GVariant) answer = unknot_profile_dup_detail (profile, details[i], now);

      unknot_profile_get_detail_time (profile, details[i], &now);
    }
  for (guint i = 0; conditions != NULL && conditions[i] != NULL; i++)
    unknot_profile_get_condition_time (profile, conditions[i], &now);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (UnknotProfile) profile = read_profile (bytes);
  g_autoptr (UnknotProfile) again = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autofree char *text = NULL;
  g_autofree char *same = NULL;

  if (profile == NULL)
    return 0;

  ask (profile);
  ask_answers (profile);
  text = unknot_profile_to_text (profile);
  written = g_bytes_new (text, strlen (text));
  again = read_profile (written);
  g_assert_nonnull (again);
  same = unknot_profile_to_text (again);
  g_assert_cmpstr (same, ==, text);

  return 0;
}
