/* "How large is it?": a point, or a round area that anybody can choose; the map lets one draw any other. */

#include "unknot-knot-card-private.h"

#include <glib/gi18n.h>

#include "unknot-area-trace.h"

/* The sizes to choose from: the radius of each in body units, and up to which radius it is the one shown. */
static const struct
{
  const char *name;
  double radius;
  double most;
} sizes[] = {
  { "point", 0, 0 },
  { "palm", 40, 55 },
  { "larger", 70, G_MAXDOUBLE },
};

static const char *
size_of (UnknotArea *area)
{
  double radius = unknot_area_get_radius (area);
  guint i = 0;

  while (radius > sizes[i].most)
    i++;

  return sizes[i].name;
}

static void
set_radius (UnknotKnotCard *self,
            double          radius)
{
  UnknotKnotRecord record = unknot_knot_get_record (self->knot);
  UnknotPoint spot = { record.x, record.y };
  g_autoptr (UnknotArea) area =
    radius > 0 ? unknot_area_round (self->atlas, UNKNOT_SHEET_SUPERFICIAL, spot, radius) : NULL;

  unknot_area_put (area, &record);
  unknot_knot_card_change (self, &record, area != NULL ? _("Area marked") : _("Mark changed"));
}

static void
size_changed_cb (UnknotKnotCard *self)
{
  const char *name = adw_toggle_group_get_active_name (self->size);

  if (self->knot == NULL || name == NULL || g_str_equal (name, size_of (unknot_knot_get_area (self->knot))))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_str_equal (name, sizes[i].name))
      set_radius (self, sizes[i].radius);
}

/**
 * unknot_knot_card_show_size:
 * @self: a card with a knot
 *
 * Shows how large the knot is.
 */
void
unknot_knot_card_show_size (UnknotKnotCard *self)
{
  adw_toggle_group_set_active_name (self->size, size_of (unknot_knot_get_area (self->knot)));
}

/**
 * unknot_knot_card_connect_size:
 * @self: a card
 *
 * Listens to the choice.
 */
void
unknot_knot_card_connect_size (UnknotKnotCard *self)
{
  g_signal_connect_object (self->size, "notify::active-name", G_CALLBACK (size_changed_cb), self, G_CONNECT_SWAPPED);
}
