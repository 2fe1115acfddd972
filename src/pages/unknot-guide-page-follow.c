/* How the guide's page follows its session: the clock, and what changed. */

#include "unknot-guide-page-private.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"

/* The frame clock stands still while nothing is drawn; the session must not. In milliseconds. */
#define HEARTBEAT 250

gint64
unknot_guide_page_get_now (UnknotGuidePage *self)
{
  return self->clock (self->clock_data);
}

static void
position_cb (UnknotGuidePage *self)
{
  unknot_guide_page_show_segments (self);
  unknot_guide_page_show_picture (self);
  unknot_step_figure_restart (self->figure);
  unknot_guide_page_show_words (self);
  unknot_guide_page_show_time (self);
  unknot_guide_page_show_actions (self);
  unknot_guide_page_show_more (self);
  unknot_guide_page_show_hint (self);
  unknot_guide_page_show_media (self);
}

/* What ends something begins a moment as well, and is said with it. */
static gboolean
is_said_with_moment (const UnknotGuideCourse *course)
{
  return unknot_guide_course_get_moment (course)->phase == UNKNOT_STEP_PHASE_EASE_OUT && course->elapsed == 0;
}

static void
advice_cb (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  unknot_guide_page_show_segments (self);
  unknot_guide_page_show_words (self);
  unknot_guide_page_show_actions (self);
  if (course->advice != UNKNOT_GUIDE_ADVICE_NONE && !is_said_with_moment (course))
    unknot_guide_page_say (self, unknot_guide_words_cue (course));
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  unknot_guide_advance (self->guide, unknot_guide_page_get_now (self));
  return G_SOURCE_CONTINUE;
}

static gboolean
heartbeat_cb (gpointer user_data)
{
  UnknotGuidePage *self = user_data;

  unknot_guide_advance (self->guide, unknot_guide_page_get_now (self));
  return G_SOURCE_CONTINUE;
}

void
unknot_guide_page_stop_ticking (UnknotGuidePage *self)
{
  g_clear_handle_id (&self->heartbeat, g_source_remove);
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static void
begin_ticking (UnknotGuidePage *self)
{
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  self->heartbeat = g_timeout_add (HEARTBEAT, heartbeat_cb, self);
}

static void
say_paused (UnknotGuidePage *self)
{
  if (unknot_guide_page_asks_why (self))
    unknot_guide_page_speak (self, _("What happened?"));
  else if (!unknot_guide_get_course (self->guide)->waits)
    unknot_guide_page_say (self, unknot_guide_words_paused (unknot_guide_get_course (self->guide)));
}

static void
finish (UnknotGuidePage *self)
{
  if (self->finished)
    return;

  self->finished = TRUE;
  g_signal_emit_by_name (self, "finished");
}

static void
state_cb (UnknotGuidePage *self)
{
  UnknotGuideState state = unknot_guide_get_state (self->guide);

  unknot_guide_page_show_words (self);
  unknot_guide_page_show_actions (self);
  unknot_guide_page_show_ache (self);
  unknot_guide_page_show_media (self);
  unknot_step_figure_set_playing (self->figure, state != UNKNOT_GUIDE_STATE_PAUSED);

  unknot_guide_page_stop_ticking (self);
  if (state == UNKNOT_GUIDE_STATE_RUNNING)
    begin_ticking (self);
  else if (state == UNKNOT_GUIDE_STATE_PAUSED)
    say_paused (self);
  else if (state != UNKNOT_GUIDE_STATE_WAITING)
    finish (self);
}

/* Shows what there is, and from now on what changes. */
void
unknot_guide_page_follow (UnknotGuidePage *self)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } follows[] = {
    { "notify::position", G_CALLBACK (position_cb) },
    { "notify::position", G_CALLBACK (unknot_guide_page_give_cue) },
    { "notify::fraction", G_CALLBACK (unknot_guide_page_give_cue) },
    { "notify::state", G_CALLBACK (unknot_guide_page_give_cue) },
    { "notify::turn", G_CALLBACK (unknot_guide_page_show_time) },
    { "notify::remaining", G_CALLBACK (unknot_guide_page_show_words) },
    { "notify::advice", G_CALLBACK (advice_cb) },
    { "notify::level", G_CALLBACK (unknot_guide_page_show_words) },
    { "notify::ask", G_CALLBACK (unknot_guide_page_show_ache) },
    { "notify::own-pace", G_CALLBACK (unknot_guide_page_show_actions) },
    { "notify::own-pace", G_CALLBACK (unknot_guide_page_show_time) },
    { "notify::waits", G_CALLBACK (unknot_guide_page_show_more) },
    { "notify::state", G_CALLBACK (state_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (follows); i++)
    g_signal_connect_object (self->guide, follows[i].signal, follows[i].callback, self, G_CONNECT_SWAPPED);

  gtk_check_button_set_active (self->own_pace, unknot_guide_get_course (self->guide)->own_pace);
  unknot_guide_page_show_segments (self);
  unknot_guide_page_show_picture (self);
  unknot_guide_page_show_words (self);
  unknot_guide_page_show_time (self);
  unknot_guide_page_show_actions (self);
  unknot_guide_page_show_more (self);
  unknot_guide_page_show_hint (self);
}
