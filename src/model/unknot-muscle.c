#include "unknot-muscle.h"
#include "unknot-muscle-private.h"

#include "unknot-text.h"

G_DEFINE_BOXED_TYPE (UnknotMuscle, unknot_muscle, unknot_muscle_ref, unknot_muscle_unref)

static void
muscle_clear (gpointer data)
{
  UnknotMuscle *self = data;

  g_free (self->id);
  g_free (self->ref);
  g_free (self->name);
  g_free (self->latin);
  g_free (self->borders);
  g_free (self->home);
  g_free (self->sends);
  g_free (self->press_words);
  g_strfreev (self->also_check);
  g_strfreev (self->groups);
  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_strfreev (self->texts[i]);
  g_array_unref (self->spots);
  g_array_unref (self->referrals);
}

/**
 * unknot_muscle_ref:
 * @self: a muscle
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotMuscle *
unknot_muscle_ref (UnknotMuscle *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_muscle_unref:
 * @self: (transfer full): a muscle
 *
 * Gives a reference back.
 */
void
unknot_muscle_unref (UnknotMuscle *self)
{
  g_atomic_rc_box_release_full (self, muscle_clear);
}

/**
 * unknot_muscle_get_id:
 * @self: a muscle
 *
 * Gets the id that data and files use, such as `trapezius-upper`.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_muscle_get_id (UnknotMuscle *self)
{
  return self->id;
}

/**
 * unknot_muscle_get_ref_id:
 * @self: a muscle
 *
 * Gets the id of clinical.md, `M01` to `M27`.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_muscle_get_ref_id (UnknotMuscle *self)
{
  return self->ref;
}

/**
 * unknot_muscle_get_name:
 * @self: a muscle
 *
 * Gets the plain name.
 *
 * Returns: (transfer none): the name in the person's language
 */
const char *
unknot_muscle_get_name (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->name);
}

/**
 * unknot_muscle_get_latin:
 * @self: a muscle
 *
 * Gets the Latin name, by Terminologia Anatomica 2.
 *
 * Returns: (transfer none): the name
 */
const char *
unknot_muscle_get_latin (UnknotMuscle *self)
{
  return self->latin;
}

/**
 * unknot_muscle_get_borders:
 * @self: a muscle
 *
 * Gets a sentence that says from where to where it runs.
 *
 * Returns: (transfer none): the sentence in the person's language
 */
const char *
unknot_muscle_get_borders (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->borders);
}

/**
 * unknot_muscle_dup_texts:
 * @self: a muscle
 * @which: which texts
 *
 * Gets texts about the muscle (clinical.md B), at least one.
 *
 * Returns: (transfer full): the texts in the person's language
 */
GStrv
unknot_muscle_dup_texts (UnknotMuscle     *self,
                         UnknotMuscleText  which)
{
  g_return_val_if_fail (which < UNKNOT_N_MUSCLE_TEXTS, NULL);

  return unknot_text_list ("muscle", (const char * const *) self->texts[which]);
}

/**
 * unknot_muscle_get_home:
 * @self: a muscle
 *
 * Gets the group it is listed in first.
 *
 * Returns: (transfer none): the group's id
 */
const char *
unknot_muscle_get_home (UnknotMuscle *self)
{
  return self->home;
}

/**
 * unknot_muscle_get_groups:
 * @self: a muscle
 *
 * Gets all groups it stands in.
 *
 * Returns: (transfer none) (array zero-terminated=1): the groups' ids
 */
const char * const *
unknot_muscle_get_groups (UnknotMuscle *self)
{
  return (const char * const *) self->groups;
}

/**
 * unknot_muscle_may_be_pressed:
 * @self: a muscle
 *
 * Says whether the app presses this muscle at all (clinical.md G9: not M23, M24 and M27).
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_muscle_may_be_pressed (UnknotMuscle *self)
{
  return self->may_be_pressed;
}

/**
 * unknot_muscle_get_sends:
 * @self: a muscle
 *
 * Gets a sentence that says where people often also feel a knot of this muscle (clinical.md B). A hint, no proof.
 *
 * Returns: (transfer none): the sentence in the person's language
 */
const char *
unknot_muscle_get_sends (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->sends);
}

/**
 * unknot_muscle_get_also_check:
 * @self: a muscle
 *
 * Gets the muscles that are worth a look when this one seems to hurt, because it often hurts for them (clinical.md F4).
 *
 * Returns: (transfer none) (array zero-terminated=1): their ids, often none
 */
const char * const *
unknot_muscle_get_also_check (UnknotMuscle *self)
{
  return (const char * const *) self->also_check;
}

/**
 * unknot_muscle_get_press_test:
 * @self: a muscle
 *
 * Says what a person may press this muscle with, to find out whether the pain comes from it.
 *
 * Returns: hands or a soft ball, or %UNKNOT_PRESS_TEST_NONE
 */
UnknotPressTest
unknot_muscle_get_press_test (UnknotMuscle *self)
{
  return self->press_test;
}

/**
 * unknot_muscle_get_press_words:
 * @self: a muscle
 *
 * Gets the words of the press test: where and how to press, or why this muscle is not pressed. How firmly and how long
 * is for the controller to say.
 *
 * Returns: (transfer none): the words in the person's language
 */
const char *
unknot_muscle_get_press_words (UnknotMuscle *self)
{
  return unknot_text ("muscle", self->press_words);
}

/**
 * unknot_muscle_get_pick_radius:
 * @self: a muscle
 *
 * Gets by how much a click may miss the muscle where it hits no other.
 *
 * Returns: the radius in body units, 4 to 20
 */
double
unknot_muscle_get_pick_radius (UnknotMuscle *self)
{
  return self->pick_radius;
}

/**
 * unknot_muscle_get_spots:
 * @self: a muscle
 * @n_spots: (out): how many
 *
 * Gets the usual spots of both sides in all views; per side and view the likeliest is first. In the side view a left
 * spot lies where the right one does.
 *
 * Returns: (transfer none) (array length=n_spots): the spots
 */
const UnknotUsualSpot *
unknot_muscle_get_spots (UnknotMuscle *self,
                         gsize        *n_spots)
{
  *n_spots = self->spots->len;
  return (const UnknotUsualSpot *) (void *) self->spots->data;
}

/**
 * unknot_muscle_get_usual_spot:
 * @self: a muscle
 * @view: a view
 * @side: left or right
 * @place: (out): the place in body units, set only if there is one
 *
 * Finds the likeliest spot of one side in one view.
 *
 * Returns: `TRUE` if the muscle has a spot there
 */
gboolean
unknot_muscle_get_usual_spot (UnknotMuscle *self,
                              UnknotView    view,
                              UnknotSide    side,
                              UnknotPoint  *place)
{
  for (guint i = 0; i < self->spots->len; i++)
    {
      const UnknotUsualSpot *spot = &g_array_index (self->spots, UnknotUsualSpot, i);

      if (spot->view == view && spot->side == side)
        {
          *place = spot->place;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_muscle_get_referrals:
 * @self: a muscle
 * @n_referrals: (out): how many
 *
 * Gets the areas where people often also feel a knot of this muscle. In the side view a left area lies where the right
 * one does.
 *
 * Returns: (transfer none) (array length=n_referrals): the areas
 */
const UnknotReferral *
unknot_muscle_get_referrals (UnknotMuscle *self,
                             gsize        *n_referrals)
{
  *n_referrals = self->referrals->len;
  return (const UnknotReferral *) (void *) self->referrals->data;
}
