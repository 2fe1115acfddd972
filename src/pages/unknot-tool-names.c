#include "unknot-tool-names.h"

#include <glib/gi18n.h>

static const struct
{
  const char *id;
  const char *name;
  const char *with;
} tools[] = {
  { "hands", N_("Hands"), N_("With your hands") },
  { "wall", N_("Wall"), N_("With a free wall") },
  { "chair", N_("Chair"), N_("With a chair") },
  /* Translators: a soft ball to lean on, such as a foam ball */
  { "soft-ball", N_("Soft ball"), N_("With a soft ball") },
  { "tennis-ball", N_("Tennis ball"), N_("With a tennis ball") },
  { "roller", N_("Foam roller"), N_("With a foam roller") },
  /* Translators: a hooked stick that reaches one's own back */
  { "cane", N_("Massage cane"), N_("With a massage cane") },
  /* Translators: an umbrella with a hooked handle, instead of a massage cane */
  { "umbrella", N_("Hooked umbrella"), N_("With a hooked umbrella") },
  { "gun", N_("Massage gun"), N_("With a massage gun") },
  { "device", N_("Electric massager"), N_("With an electric massager") },
  { "heat", N_("Heat pack"), N_("With a heat pack") },
  { "cold", N_("Cold pack"), N_("With a cold pack") },
  { "rub", N_("Muscle rub"), N_("With a muscle rub") },
  /* Translators: an elastic band to exercise with */
  { "band", N_("Exercise band"), N_("With an exercise band") },
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
 * Returns: (transfer none): its name, translated; @id if there is no such tool
 */
const char *
unknot_tool_names_get (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (g_str_equal (tools[i].id, id))
      return _(tools[i].name);

  return id;
}

/**
 * unknot_tool_names_get_with:
 * @id: id of a tool
 *
 * Says that somebody has a tool.
 *
 * Returns: (transfer none): "With a tennis ball", translated; @id if there is no such tool
 */
const char *
unknot_tool_names_get_with (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (g_str_equal (tools[i].id, id))
      return _(tools[i].with);

  return id;
}
