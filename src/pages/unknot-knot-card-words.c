/* What the head of the card of a knot says: its name, its side, and how it is. */

#include "unknot-knot-card-private.h"

#include "unknot-life-words.h"
#include "unknot-words.h"

static char *
knot_name (UnknotKnotCard *self,
           UnknotKnot     *knot)
{
  return knot != NULL ? g_strdup (unknot_words_knot_name (knot, unknot_atlas_get_anatomy (self->atlas))) : NULL;
}

static char *
knot_side (UnknotKnotCard *self,
           UnknotKnot     *knot)
{
  return knot != NULL ? g_strdup (unknot_words_side (unknot_knot_get_side (knot))) : NULL;
}

static char *
knot_latin (UnknotKnotCard *self,
            UnknotKnot     *knot)
{
  const char *id = knot != NULL ? unknot_knot_get_muscle (knot) : NULL;
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), id) : NULL;

  return muscle != NULL ? g_strdup (unknot_muscle_get_latin (muscle)) : NULL;
}

static char *
knot_life (UnknotKnotCard *self,
           UnknotKnot     *knot)
{
  return knot != NULL ? unknot_life_words_now (unknot_knot_get_life (knot), unknot_knot_card_get_now (self)) : NULL;
}

static gboolean
has_life (UnknotKnotCard *self,
          UnknotKnot     *knot)
{
  g_autofree char *words = knot_life (self, knot);

  return words != NULL;
}

/**
 * unknot_knot_card_install_words:
 * @widget_class: the class of the card
 *
 * Lets the template ask for the words.
 */
void
unknot_knot_card_install_words (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, knot_name);
  gtk_widget_class_bind_template_callback (widget_class, knot_side);
  gtk_widget_class_bind_template_callback (widget_class, knot_latin);
  gtk_widget_class_bind_template_callback (widget_class, knot_life);
  gtk_widget_class_bind_template_callback (widget_class, has_life);
}
