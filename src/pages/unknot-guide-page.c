#include "unknot-guide-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-guide-keys.h"
#include "unknot-guide-words.h"
#include "unknot-knot.h"
#include "unknot-pain-question.h"
#include "unknot-session-bar.h"
#include "unknot-step-figure.h"
#include "unknot-timer-ring.h"

/* The frame clock stands still while nothing is drawn; the session must not. In milliseconds. */
#define HEARTBEAT 250

/* A long moment tells once how much of it is left. In seconds. */
#define LONG_MOMENT 20
#define TELL_LEFT 10

struct _UnknotGuidePage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkStack           *stack;
  GtkWidget          *layouts;
  AdwWindowTitle     *title;
  GtkWidget          *not_now;
  GtkWidget          *explanation;
  GtkLabel           *explanation_text;
  UnknotPainQuestion *question;
  UnknotSessionBar   *progress;
  UnknotStepFigure   *figure;
  GtkLabel           *phase;
  GtkLabel           *side;
  GtkLabel           *cue;
  GtkWidget          *seen;
  UnknotTimerRing    *ring;
  GtkButton          *pause;

  /* Owned */
  UnknotGuide        *guide;
  UnknotFigureStudio *studio;
  GListModel         *knots;

  UnknotGuideClock clock;
  gpointer         clock_data;
  guint            heartbeat;
  guint            tick;
  int              pain_before;
  gboolean         far_away;
  gboolean         finished;
};

G_DEFINE_FINAL_TYPE (UnknotGuidePage, unknot_guide_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_GUIDE = 1,
  PROP_STUDIO,
  PROP_PAIN_BEFORE,
  PROP_FAR,
} UnknotGuidePageProperty;

static GParamSpec *props[PROP_FAR + 1];

typedef enum
{
  SIGNAL_FINISHED,
  SIGNAL_FULLSCREEN_REQUESTED,
  N_SIGNALS,
} UnknotGuidePageSignal;

static guint signals[N_SIGNALS];

static gint64
monotonic_clock (gpointer user_data)
{
  return g_get_monotonic_time ();
}

static gint64
get_now (UnknotGuidePage *self)
{
  return self->clock (self->clock_data);
}

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

/* The knot that a technique is for: that of its muscle, else the first. */
static UnknotKnot *
find_knot (UnknotGuidePage *self,
           const char      *muscle)
{
  g_autoptr (UnknotKnot) first = NULL;

  if (self->knots == NULL)
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->knots); i++)
    {
      g_autoptr (UnknotKnot) knot = g_list_model_get_item (self->knots, i);

      if (g_strcmp0 (unknot_knot_get_muscle (knot), muscle) == 0)
        return g_steal_pointer (&knot);
      if (first == NULL)
        first = g_steal_pointer (&knot);
    }

  return g_steal_pointer (&first);
}

static void
show_picture (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  g_autoptr (UnknotKnot) knot = find_knot (self, unknot_guide_course_get_item (course)->muscle);

  unknot_step_figure_show_knot (self->figure, moment->step->pose, knot, moment->side);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, moment->step->cue,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, moment->step->text,
                                  -1);
}

static void
show_words (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  g_autofree char *state = unknot_guide_words_state (course);
  g_autofree char *side = unknot_guide_words_side (course);
  g_autofree char *progress = unknot_guide_words_progress (course);

  gtk_label_set_label (self->phase, state);
  gtk_label_set_label (self->side, side);
  gtk_label_set_label (self->cue, unknot_guide_words_cue (course));
  gtk_label_set_label (self->explanation_text, unknot_guide_course_get_moment (course)->step->text);
  adw_window_title_set_title (self->title, unknot_guide_course_get_item (course)->name);
  adw_window_title_set_subtitle (self->title, progress);
}

static void
show_time (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  double turn, fraction;

  g_object_get (self->guide, "turn", &turn, "fraction", &fraction, NULL);
  unknot_timer_ring_set_seconds (self->ring, unknot_guide_course_get_remaining (course));
  unknot_timer_ring_set_fraction (self->ring, 1 - turn);
  unknot_session_bar_set_place (self->progress, course->position, fraction);
}

static void
show_actions (UnknotGuidePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  UnknotGuideState state = unknot_guide_get_state (self->guide);
  gboolean running = state == UNKNOT_GUIDE_STATE_RUNNING;
  gboolean on = running || state == UNKNOT_GUIDE_STATE_PAUSED;

  gtk_widget_action_set_enabled (widget, "guide.pause", on);
  gtk_widget_action_set_enabled (widget, "guide.back", on);
  gtk_widget_action_set_enabled (widget, "guide.skip", on);
  gtk_widget_action_set_enabled (widget, "guide.more",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_MORE));
  gtk_widget_action_set_enabled (widget, "guide.just-right",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_RIGHT));
  gtk_widget_action_set_enabled (widget, "guide.too-much",
                                 unknot_guide_can_answer (self->guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH));

  gtk_button_set_icon_name (self->pause, running ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->pause), running ? _("Pause") : _("Go On"));
}

static void
announce (UnknotGuidePage *self)
{
  g_autofree char *text = unknot_guide_words_spoken (unknot_guide_get_course (self->guide));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_segments (UnknotGuidePage *self)
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

static void
position_cb (UnknotGuidePage *self)
{
  show_segments (self);
  show_picture (self);
  show_words (self);
  show_time (self);
  show_actions (self);
  announce (self);
}

static void
remaining_cb (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);

  show_words (self);
  if (moment->repetitions == 1 && moment->seconds >= LONG_MOMENT &&
      unknot_guide_course_get_remaining (course) == TELL_LEFT)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%d second left", "%d seconds left", TELL_LEFT), TELL_LEFT);

      gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
    }
}

static void
advice_cb (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  show_segments (self);
  show_words (self);
  show_actions (self);
  if (course->advice != UNKNOT_GUIDE_ADVICE_NONE)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), unknot_guide_words_cue (course),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  unknot_guide_advance (self->guide, get_now (self));
  return G_SOURCE_CONTINUE;
}

static gboolean
heartbeat_cb (gpointer user_data)
{
  UnknotGuidePage *self = user_data;

  unknot_guide_advance (self->guide, get_now (self));
  return G_SOURCE_CONTINUE;
}

static void
stop_ticking (UnknotGuidePage *self)
{
  g_clear_handle_id (&self->heartbeat, g_source_remove);
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static void
state_cb (UnknotGuidePage *self)
{
  UnknotGuideState state = unknot_guide_get_state (self->guide);

  show_words (self);
  show_actions (self);
  unknot_step_figure_set_playing (self->figure, state != UNKNOT_GUIDE_STATE_PAUSED);

  stop_ticking (self);
  if (state == UNKNOT_GUIDE_STATE_RUNNING)
    {
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
      self->heartbeat = g_timeout_add (HEARTBEAT, heartbeat_cb, self);
    }
  else if (state == UNKNOT_GUIDE_STATE_PAUSED)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->phase),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  else if (state != UNKNOT_GUIDE_STATE_WAITING && !self->finished)
    {
      self->finished = TRUE;
      g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
    }
}

static void
answered_cb (UnknotGuidePage *self,
             int              pain)
{
  self->pain_before = pain;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAIN_BEFORE]);
  unknot_guide_page_begin (self, NULL);
}

static void
pause_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  if (unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_RUNNING)
    unknot_guide_pause (self->guide, get_now (self));
  else
    unknot_guide_resume (self->guide, get_now (self));
}

static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  if (g_str_equal (action_name, "guide.back"))
    unknot_guide_back (self->guide, get_now (self));
  else
    unknot_guide_skip (self->guide, get_now (self));
}

static void
stop_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);

  unknot_guide_stop (self->guide, get_now (self));
}

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);
  UnknotGuideAnswer answer = UNKNOT_GUIDE_ANSWER_TOO_MUCH;

  if (g_str_equal (action_name, "guide.more"))
    answer = UNKNOT_GUIDE_ANSWER_MORE;
  else if (g_str_equal (action_name, "guide.just-right"))
    answer = UNKNOT_GUIDE_ANSWER_RIGHT;

  unknot_guide_answer (self->guide, answer, get_now (self));
}

static void
fullscreen_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_FULLSCREEN_REQUESTED], 0);
}

static void
unknot_guide_page_shown (AdwNavigationPage *page)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (page);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "ask"))
    gtk_widget_grab_focus (GTK_WIDGET (self->question));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->pause));
}

static void
unknot_guide_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  switch ((UnknotGuidePageProperty) prop_id)
    {
    case PROP_GUIDE:
      g_value_set_object (value, self->guide);
      break;
    case PROP_STUDIO:
      g_value_set_object (value, self->studio);
      break;
    case PROP_PAIN_BEFORE:
      g_value_set_int (value, unknot_guide_page_get_pain_before (self));
      break;
    case PROP_FAR:
      g_value_set_boolean (value, self->far_away);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_guide_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  switch ((UnknotGuidePageProperty) prop_id)
    {
    case PROP_GUIDE:
      self->guide = g_value_dup_object (value);
      break;
    case PROP_STUDIO:
      self->studio = g_value_dup_object (value);
      break;
    case PROP_FAR:
      unknot_guide_page_set_far (self, g_value_get_boolean (value));
      break;
    case PROP_PAIN_BEFORE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_guide_page_constructed (GObject *object)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  G_OBJECT_CLASS (unknot_guide_page_parent_class)->constructed (object);

  unknot_step_figure_set_studio (self->figure, self->studio);
  g_signal_connect_object (self->guide, "notify::position", G_CALLBACK (position_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::turn", G_CALLBACK (show_time), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::remaining", G_CALLBACK (remaining_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::advice", G_CALLBACK (advice_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::level", G_CALLBACK (show_words), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guide, "notify::state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);

  show_segments (self);
  show_picture (self);
  show_words (self);
  show_time (self);
  show_actions (self);
}

static void
unknot_guide_page_dispose (GObject *object)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  stop_ticking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_GUIDE_PAGE);
  g_clear_object (&self->guide);
  g_clear_object (&self->studio);
  g_clear_object (&self->knots);

  G_OBJECT_CLASS (unknot_guide_page_parent_class)->dispose (object);
}

static void
unknot_guide_page_class_init (UnknotGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->get_property = unknot_guide_page_get_property;
  object_class->set_property = unknot_guide_page_set_property;
  object_class->constructed = unknot_guide_page_constructed;
  object_class->dispose = unknot_guide_page_dispose;

  page_class->shown = unknot_guide_page_shown;

  /**
   * UnknotGuidePage:guide:
   *
   * The session.
   */
  props[PROP_GUIDE] = g_param_spec_object ("guide", NULL, NULL, UNKNOT_TYPE_GUIDE,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:studio:
   *
   * What makes the pictures.
   */
  props[PROP_STUDIO] = g_param_spec_object ("studio", NULL, NULL, UNKNOT_TYPE_FIGURE_STUDIO,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:pain-before:
   *
   * The answer to how much it hurts now, 0-10; -1 for none.
   */
  props[PROP_PAIN_BEFORE] = g_param_spec_int ("pain-before", NULL, NULL, -1, 10, -1,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:far:
   *
   * Whether it is read from across the room: larger words.
   */
  props[PROP_FAR] = g_param_spec_boolean ("far", NULL, NULL, FALSE,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotGuidePage::finished:
   * @self: a page
   *
   * The session was stopped or is done.
   */
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 0);

  /**
   * UnknotGuidePage::fullscreen-requested:
   * @self: a page
   *
   * The person wants it larger, or back to what it was.
   */
  signals[SIGNAL_FULLSCREEN_REQUESTED] = g_signal_new ("fullscreen-requested", G_TYPE_FROM_CLASS (klass),
                                                       G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "guide.pause", NULL, pause_action);
  gtk_widget_class_install_action (widget_class, "guide.back", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "guide.skip", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "guide.stop", NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "guide.more", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "guide.just-right", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "guide.too-much", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "guide.fullscreen", NULL, fullscreen_action);
  unknot_guide_keys_add (widget_class);

  g_type_ensure (UNKNOT_TYPE_PAIN_QUESTION);
  g_type_ensure (UNKNOT_TYPE_SESSION_BAR);
  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  g_type_ensure (UNKNOT_TYPE_TIMER_RING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, layouts);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, not_now);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, explanation);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, explanation_text);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, progress);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, phase);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, side);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, cue);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, seen);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, ring);
  gtk_widget_class_bind_template_child (widget_class, UnknotGuidePage, pause);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
}

static void
unknot_guide_page_init (UnknotGuidePage *self)
{
  self->clock = monotonic_clock;
  self->pain_before = -1;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* The picture is never mirrored, and the breath is drawn in its other corner. */
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    gtk_widget_set_halign (self->seen, GTK_ALIGN_END);
  gtk_stack_set_visible_child_name (self->stack, "guide");
  g_object_bind_property (adw_style_manager_get_default (), "high-contrast", self->figure, "outlined",
                          G_BINDING_SYNC_CREATE);
}

/**
 * unknot_guide_page_new:
 * @guide: a session that waits, or one that was restored
 * @studio: (nullable): what makes the pictures; none are shown without
 *
 * Makes a page for a session.
 *
 * Returns: (transfer floating): a new page
 */
UnknotGuidePage *
unknot_guide_page_new (UnknotGuide        *guide,
                       UnknotFigureStudio *studio)
{
  return g_object_new (UNKNOT_TYPE_GUIDE_PAGE, "guide", guide, "studio", studio, NULL);
}

/**
 * unknot_guide_page_set_knots:
 * @self: a page
 * @knots: (nullable): a list of [class@Knot], those that the session is for
 *
 * Says where ball, hand and tool belong on the pictures: on the knot of a technique's muscle, else on the first.
 */
void
unknot_guide_page_set_knots (UnknotGuidePage *self,
                             GListModel      *knots)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  if (g_set_object (&self->knots, knots))
    show_picture (self);
}

/**
 * unknot_guide_page_set_clock:
 * @self: a page
 * @clock: what to ask for the time
 * @user_data: what to give it
 *
 * Takes another clock than the machine's, before the session begins.
 */
void
unknot_guide_page_set_clock (UnknotGuidePage  *self,
                             UnknotGuideClock  clock,
                             gpointer          user_data)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  self->clock = clock;
  self->clock_data = user_data;
}

/**
 * unknot_guide_page_begin:
 * @self: a page
 * @ask_about: (nullable): the place whose pain of now is asked for first, in words; `NULL` to begin at once
 *
 * Begins the session, or asks and begins when the person has answered or has passed it over.
 */
void
unknot_guide_page_begin (UnknotGuidePage *self,
                         const char      *ask_about)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  gtk_widget_set_visible (self->not_now, ask_about != NULL);
  gtk_widget_set_visible (self->explanation, ask_about == NULL);
  if (ask_about != NULL)
    {
      unknot_pain_question_set_place (self->question, ask_about);
      gtk_stack_set_visible_child_name (self->stack, "ask");
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "guide");
  gtk_widget_grab_focus (GTK_WIDGET (self->pause));
  unknot_guide_start (self->guide, get_now (self));
  announce (self);
}

/**
 * unknot_guide_page_get_pain_before:
 * @self: a page
 *
 * Returns: the answer to how much it hurts now, 0-10; -1 for none
 */
int
unknot_guide_page_get_pain_before (UnknotGuidePage *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE_PAGE (self), -1);

  return self->pain_before;
}

/**
 * unknot_guide_page_set_far:
 * @self: a page
 * @far_away: whether it is read from across the room
 *
 * Makes the words larger, or as large as they were.
 */
void
unknot_guide_page_set_far (UnknotGuidePage *self,
                           gboolean         far_away)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  if (self->far_away == far_away)
    return;

  self->far_away = far_away;
  if (far_away)
    gtk_widget_add_css_class (self->layouts, "far");
  else
    gtk_widget_remove_css_class (self->layouts, "far");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAR]);
}
