/* Who and what is on the pictures of steps. */

#include "unknot-context-private.h"

#include "unknot-press-spot.h"

/* Before the first picture is asked for there is no studio. */
static void
person_changed_cb (UnknotContext *self)
{
  UnknotFigureLook look = unknot_figure_person_get_look (self->person);

  if (self->studio != NULL)
    unknot_figure_studio_set_person (self->studio, look.build, look.skin, look.hair);
}

/* The pictures show what the person has. */
static void
tools_changed_cb (UnknotContext *self)
{
  g_auto (GStrv) ids = unknot_profile_dup_tools (self->profile);
  guint tools = 0;
  UnknotTool tool;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (unknot_tool_from_id (ids[i], &tool))
      tools |= UNKNOT_TOOL_BIT (tool);
  if (self->studio != NULL)
    unknot_figure_studio_set_tools (self->studio, tools);
}

/* Left or right. */
static void
hand_changed_cb (UnknotContext *self)
{
  if (self->studio != NULL)
    unknot_figure_studio_set_left_handed (self->studio, unknot_profile_get_left_handed (self->profile));
}

/* The studio follows who the person is, what they have, and which hand they use. */
void
unknot_context_follow_person (UnknotContext *self)
{
  self->person = unknot_figure_person_new ();
  g_signal_connect_object (self->person, "notify", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "notify::tools", G_CALLBACK (tools_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (hand_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "notify::tools", G_CALLBACK (hand_changed_cb), self, G_CONNECT_SWAPPED);
}

/* Pictures of no knot, and poses that are not right for the person's own spot, show where knots usually lie. */
static void
add_usual_spots (UnknotContext *self)
{
  UnknotAtlas *atlas = unknot_map_bodies_get_atlas (unknot_context_get_bodies (self), UNKNOT_ASPECT_BACK);
  g_autoptr (GArray) spots = unknot_press_spot_list (atlas, UNKNOT_SIDE_LEFT);

  for (guint i = 0; i < spots->len; i++)
    {
      const UnknotPressSpot *spot = &g_array_index (spots, UnknotPressSpot, i);

      unknot_figure_studio_add_usual_spot (self->studio, &(UnknotSpot) {
        .view = spot->view, .x = spot->place.x, .y = spot->place.y, .muscle = spot->muscle,
      });
    }
}

/**
 * unknot_context_get_person:
 * @self: the context
 *
 * Gets who is on the pictures of steps.
 *
 * Returns: (transfer none): the person, whom the studio follows
 */
UnknotFigurePerson *
unknot_context_get_person (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->person;
}

/**
 * unknot_context_get_studio:
 * @self: the context
 *
 * Gets who makes the pictures of steps.
 *
 * Returns: (transfer none): the studio
 */
UnknotFigureStudio *
unknot_context_get_studio (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->studio == NULL)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->data, "figures");

      self->studio = unknot_figure_studio_new (folder);
      add_usual_spots (self);
      person_changed_cb (self);
      tools_changed_cb (self);
      hand_changed_cb (self);
    }

  return self->studio;
}
