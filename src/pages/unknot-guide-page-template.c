/* The parts of the guide's page, and what a press on one of them does. */

#include "unknot-guide-page-private.h"

#include "unknot-config.h"

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

/* With large text on a phone, the question leaves room for no more than a strip of the picture. */
static gboolean
has_room_for_tags (GObject    *object,
                   gboolean    asks,
                   const char *layout)
{
  return !asks || g_strcmp0 (layout, "large-text") != 0;
}

static char *
sound_icon (GObject  *object,
            gboolean  muted)
{
  return g_strdup (muted ? "audio-volume-muted-symbolic" : "audio-volume-high-symbolic");
}

static void
answered_cb (UnknotGuidePage *self)
{
  self->asked = TRUE;
  g_signal_emit_by_name (self, "pain-told");
  unknot_guide_page_begin (self);
}

static void
explanation_clicked_cb (UnknotGuidePage *self)
{
  self->explains = gtk_toggle_button_get_active (self->explanation);
}

static void
steps_shown_cb (UnknotGuidePage *self)
{
  if (gtk_menu_button_get_active (self->steps))
    unknot_guide_overview_show (self->overview, unknot_guide_get_course (self->guide));
}

static void
step_chosen_cb (UnknotGuidePage *self,
                guint            position)
{
  gtk_menu_button_popdown (self->steps);
  unknot_guide_jump (self->guide, position, unknot_guide_page_get_now (self));
}

static void
segment_activated_cb (UnknotGuidePage *self,
                      guint            segment)
{
  unknot_guide_jump (self->guide, segment, unknot_guide_page_get_now (self));
}

static void
own_pace_cb (UnknotGuidePage *self)
{
  unknot_guide_set_own_pace (self->guide, gtk_check_button_get_active (self->own_pace),
                             unknot_guide_page_get_now (self));
}

static void
stop_answered_cb (UnknotGuidePage *self,
                  const char      *reason)
{
  unknot_guide_stop (self->guide, reason, unknot_guide_page_get_now (self));
}

static void
stack_turned_cb (UnknotGuidePage *self)
{
  g_object_notify (G_OBJECT (self), "halted");
}

static void
go_on_cb (UnknotGuidePage *self)
{
  unknot_guide_page_leave_stop (self);
}

void
unknot_guide_page_bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (UNKNOT_TYPE_GUIDE_OVERVIEW);
  g_type_ensure (UNKNOT_TYPE_PAIN_QUESTION);
  g_type_ensure (UNKNOT_TYPE_STOP_QUESTION);
  g_type_ensure (UNKNOT_TYPE_SESSION_BAR);
  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  g_type_ensure (UNKNOT_TYPE_TIMER_RING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, layouts);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, not_now);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, explanation);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, explanation_text);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, steps);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, overview);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, own_pace);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, far_hint);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, stop_question);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, progress);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, short_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, words);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, phase);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, side);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, cue);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, tags);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, media);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, ring);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, back);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, pause);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, skip);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, answers);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, ache);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, ache_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, low_numbers);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, high_numbers);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, not_asked);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, explanation_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_room_for_tags);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, sound_icon);
  gtk_widget_class_bind_template_callback (widget_class, own_pace_cb);
  gtk_widget_class_bind_template_callback (widget_class, segment_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stack_turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, steps_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_answered_cb);
}
