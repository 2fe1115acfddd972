/* What the guide shows: picture, words, time, and which buttons mean something. */

#include "unknot-guide-page-private.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"
#include "unknot-knot.h"

/* The knot that a technique is for. */
static UnknotKnot *
find_knot (UnknotGuidePage       *self,
           const UnknotGuideItem *item)
{
  UnknotKnot *knot;

  if (self->knots == NULL)
    return NULL;

  knot = g_list_model_get_item (self->knots, item->knot);

  return knot != NULL ? knot : g_list_model_get_item (self->knots, 0);
}

/* Has the next picture made while this one is shown. */
static void
prepare_next (UnknotGuidePage         *self,
              const UnknotGuideCourse *course)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);

  for (guint i = course->position + 1; i < unknot_guide_script_get_n (course->script); i++)
    {
      const UnknotGuideMoment *next = unknot_guide_script_get (course->script, i);
      g_autoptr (UnknotKnot) knot = NULL;

      if (next->item == moment->item && next->side == moment->side && g_str_equal (next->step->pose, moment->step->pose))
        continue;

      knot = find_knot (self, unknot_guide_script_get_item (course->script, next->item));
      unknot_step_figure_prepare_knot (self->figure, next->step->pose, knot, next->side);
      return;
    }
}

/**
 * unknot_guide_page_show_picture:
 * @self: a page
 *
 * Shows the picture of the moment, on the knot that it is for.
 */
void
unknot_guide_page_show_picture (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  g_autoptr (UnknotKnot) knot = find_knot (self, unknot_guide_course_get_item (course));

  unknot_step_figure_show_knot (self->figure, moment->step->pose, knot, moment->side);
  prepare_next (self, course);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, moment->step->cue,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, moment->step->text,
                                  -1);
}

/**
 * unknot_guide_page_show_words:
 * @self: a page
 *
 * Shows what to do now.
 */
void
unknot_guide_page_show_words (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  g_autofree char *state = unknot_guide_words_state (course);
  g_autofree char *side = unknot_guide_words_side (course);
  g_autofree char *progress = unknot_guide_words_progress (course);

  gtk_label_set_label (self->phase, state);
  gtk_label_set_label (self->side, side);
  gtk_label_set_label (self->cue, unknot_guide_words_cue (course));
  gtk_label_set_label (self->explanation_text, unknot_guide_course_get_moment (course)->step->text);
  gtk_label_set_label (self->title, unknot_guide_course_get_item (course)->name);
  gtk_label_set_label (self->subtitle, progress);
}

/**
 * unknot_guide_page_show_time:
 * @self: a page
 *
 * Shows how long the moment and the session still are. What has no clock shows none.
 */
void
unknot_guide_page_show_time (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  double turn, fraction;

  g_object_get (self->guide, "turn", &turn, "fraction", &fraction, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->ring), !unknot_guide_course_is_open (course));
  unknot_timer_ring_set_seconds (self->ring, unknot_guide_course_get_remaining (course));
  unknot_timer_ring_set_fraction (self->ring, 1 - turn);
  unknot_session_bar_set_place (self->progress, course->position, fraction);
  unknot_step_figure_set_breath (self->figure, unknot_guide_cues_get_breath (course));
}

/* The one button in the middle: it starts, pauses, goes on, or says that what is counted is done. */
static void
show_main (UnknotGuidePage *self,
           gboolean         running)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  const char *icon = "media-playback-start-symbolic";
  const char *words = course->waits ? _("Start") : _("Go On");

  if (running)
    {
      gboolean open = unknot_guide_course_is_open (course);

      icon = open ? "object-select-symbolic" : "media-playback-pause-symbolic";
      words = open ? _("Done") : _("Pause");
    }
  gtk_button_set_icon_name (self->pause, icon);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->pause), words);
}

/**
 * unknot_guide_page_show_actions:
 * @self: a page
 *
 * Lets those buttons do something that mean something now.
 */
void
unknot_guide_page_show_actions (UnknotGuidePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  UnknotGuideState state = unknot_guide_get_state (self->guide);
  gboolean running = state == UNKNOT_GUIDE_STATE_RUNNING;
  gboolean on = (running || state == UNKNOT_GUIDE_STATE_PAUSED) && !unknot_guide_page_asks_why (self);

  gtk_widget_action_set_enabled (widget, "guide.pause", on);
  gtk_widget_action_set_enabled (widget, "guide.back", on);
  gtk_widget_action_set_enabled (widget, "guide.skip", on);
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), on);
  gtk_widget_set_visible (GTK_WIDGET (self->steps), on);
  gtk_widget_action_set_enabled (widget, "guide.more",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_MORE));
  gtk_widget_action_set_enabled (widget, "guide.just-right",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_RIGHT));
  gtk_widget_action_set_enabled (widget, "guide.too-much",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH));

  show_main (self, running);
}

/**
 * unknot_guide_page_show_segments:
 * @self: a page
 *
 * Shows the parts of the session, each as long as it is.
 */
void
unknot_guide_page_show_segments (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  guint n = unknot_guide_script_get_n (course->script);
  g_autofree double *seconds = g_new (double, n);
  g_autofree guint *groups = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    {
      seconds[i] = (double) unknot_guide_course_get_length (course, i) / G_USEC_PER_SEC;
      groups[i] = unknot_guide_script_get (course->script, i)->item;
    }
  unknot_session_bar_set_segments (self->progress, seconds, groups, n);
}

/**
 * unknot_guide_page_show_more:
 * @self: a page
 *
 * Shows the longer text while a step that is new waits, and else as the person wants it.
 */
void
unknot_guide_page_show_more (UnknotGuidePage *self)
{
  gtk_toggle_button_set_active (self->explanation, self->explains || unknot_guide_get_course (self->guide)->waits);
}

/**
 * unknot_guide_page_show_hint:
 * @self: a page
 *
 * Offers large words before something that is done lying down, as long as nothing has begun there.
 */
void
unknot_guide_page_show_hint (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  gtk_widget_set_visible (self->far_hint, !self->far_away && unknot_guide_course_get_item (course)->lying &&
                                            unknot_guide_course_get_moment (course)->phase == UNKNOT_STEP_PHASE_READY);
}
