/* A technique that somebody wrote: read, and held against all rules. */

#include "fuzz.h"

#include "unknot-technique-check.h"

/* The rules are made once: a fuzzer comes by many thousand times. */
static const UnknotTechniqueRules *
get_rules (void)
{
  static UnknotTechniqueRules *rules;

  if (rules == NULL)
    {
      g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
      g_autoptr (UnknotCatalogue) built_in = unknot_catalogue_load (folder, NULL);

      g_assert_nonnull (built_in);
      rules = unknot_technique_rules_new (built_in);
      unknot_technique_rules_learn (rules);
    }

  return rules;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (UnknotTechnique) technique = unknot_technique_parse (bytes, "technique.json", NULL);
  g_autoptr (GPtrArray) findings = NULL;

  if (technique != NULL)
    findings = unknot_technique_check (technique, get_rules ());

  return 0;
}
