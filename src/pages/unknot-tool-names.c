#include "unknot-tool-names.h"

#include <glib/gi18n.h>

static const struct
{
  const char *id;
  const char *name;
} tools[] = {
  { "hands", N_("Hands") },
  { "wall", N_("Wall") },
  { "chair", N_("Chair") },
  /* Translators: a soft ball to lean on, such as a foam ball */
  { "soft-ball", N_("Soft ball") },
  { "tennis-ball", N_("Tennis ball") },
  { "roller", N_("Foam roller") },
  /* Translators: a hooked stick that reaches one's own back */
  { "cane", N_("Massage cane") },
  /* Translators: an umbrella with a hooked handle, instead of a massage cane */
  { "umbrella", N_("Hooked umbrella") },
  { "gun", N_("Massage gun") },
  { "device", N_("Electric massager") },
  { "heat", N_("Heat pack") },
  { "cold", N_("Cold pack") },
  { "rub", N_("Muscle rub") },
  /* Translators: an elastic band to exercise with */
  { "band", N_("Exercise band") },
};

/**
 * unknot_tool_names_fill:
 * @chips: empty chips
 *
 * Adds a chip for each tool, the everyday ones first.
 */
void
unknot_tool_names_fill (UnknotChips *chips)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    unknot_chips_add (chips, tools[i].id, _(tools[i].name));
}

/**
 * unknot_tool_names_get:
 * @id: id of a tool
 *
 * Gets what a tool is called.
 *
 * Returns: its name, translated; @id if there is no such tool
 */
const char *
unknot_tool_names_get (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (g_str_equal (tools[i].id, id))
      return _(tools[i].name);

  return id;
}
