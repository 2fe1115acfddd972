#include "unknot-guide-page-private.h"

#include "unknot-guide-keys.h"

G_DEFINE_FINAL_TYPE (UnknotGuidePage, unknot_guide_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_GUIDE = 1,
  PROP_STUDIO,
  PROP_FAR,
  PROP_SPOKEN,
  PROP_AUDIBLE,
  PROP_MUTED,
  PROP_HALTED,
} UnknotGuidePageProperty;

static GParamSpec *props[PROP_HALTED + 1];

typedef enum
{
  SIGNAL_PAIN_TOLD,
  SIGNAL_FINISHED,
  SIGNAL_FULLSCREEN_REQUESTED,
  SIGNAL_CUE,
  N_SIGNALS,
} UnknotGuidePageSignal;

static guint signals[N_SIGNALS];

static gint64
monotonic_clock (gpointer user_data)
{
  return g_get_monotonic_time ();
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
set_truth (UnknotGuidePage *self,
           gboolean        *member,
           gboolean         value,
           GParamSpec      *pspec)
{
  if (*member == value)
    return;

  *member = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
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
    case PROP_FAR:
      g_value_set_boolean (value, self->far_away);
      break;
    case PROP_SPOKEN:
      g_value_set_boolean (value, self->spoken);
      break;
    case PROP_AUDIBLE:
      g_value_set_boolean (value, self->audible);
      break;
    case PROP_MUTED:
      g_value_set_boolean (value, self->muted);
      break;
    case PROP_HALTED:
      g_value_set_boolean (value, unknot_guide_page_asks_why (self));
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
    case PROP_SPOKEN:
      set_truth (self, &self->spoken, g_value_get_boolean (value), pspec);
      break;
    case PROP_AUDIBLE:
      set_truth (self, &self->audible, g_value_get_boolean (value), pspec);
      break;
    case PROP_MUTED:
      set_truth (self, &self->muted, g_value_get_boolean (value), pspec);
      break;
    case PROP_HALTED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
make_room_cb (GtkWidget     *widget,
              GdkFrameClock *frame_clock,
              gpointer       user_data)
{
  unknot_guide_page_show_ache (UNKNOT_GUIDE_PAGE (widget));
  return G_SOURCE_REMOVE;
}

/* A question that is shown already may have to move; not now, while widgets get their places. */
static void
layout_changed_cb (UnknotGuidePage *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), make_room_cb, NULL, NULL);
}

static void
unknot_guide_page_constructed (GObject *object)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  G_OBJECT_CLASS (unknot_guide_page_parent_class)->constructed (object);

  unknot_step_figure_set_studio (self->figure, self->studio);
  unknot_guide_page_follow (self);
  g_signal_connect_object (self->layouts, "notify::layout-name", G_CALLBACK (layout_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->answers, "notify::orientation", G_CALLBACK (layout_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
unknot_guide_page_dispose (GObject *object)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (object);

  unknot_guide_page_stop_ticking (self);
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
   * UnknotGuidePage:far:
   *
   * Whether it is read from across the room: larger words.
   */
  props[PROP_FAR] = g_param_spec_boolean ("far", NULL, NULL, FALSE,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:spoken:
   *
   * Whether somebody speaks what [signal@GuidePage::cue] says. Then it is not announced as well.
   */
  props[PROP_SPOKEN] = g_param_spec_boolean ("spoken", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:audible:
   *
   * Whether there is anything to be heard, so that it can be muted.
   */
  props[PROP_AUDIBLE] = g_param_spec_boolean ("audible", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:muted:
   *
   * Whether the person wants silence for this session.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE,
                                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotGuidePage:halted:
   *
   * Whether *Stop* has halted the session with the question what happened.
   */
  props[PROP_HALTED] = g_param_spec_boolean ("halted", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotGuidePage::pain-told:
   * @self: a page
   *
   * The person has said how much it hurts now, or has passed it over: [method@GuidePage.get_pain_before] knows. The
   * session begins.
   */
  signals[SIGNAL_PAIN_TOLD] = g_signal_new ("pain-told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 0);

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

  /**
   * UnknotGuidePage::cue:
   * @self: a page
   * @cue: what is due; %UNKNOT_GUIDE_CUE_NONE for words alone
   * @words: (nullable): the same in words
   *
   * Something is to be heard, by someone who neither looks nor reaches.
   */
  signals[SIGNAL_CUE] = g_signal_new ("cue", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 2, UNKNOT_TYPE_GUIDE_CUE, G_TYPE_STRING);

  gtk_widget_class_install_property_action (widget_class, "guide.mute", "muted");
  unknot_guide_page_install_acts (widget_class);
  unknot_guide_page_install_ache (widget_class);
  unknot_guide_page_install_media (widget_class);
  unknot_guide_keys_add (widget_class);

  unknot_guide_page_bind_template (widget_class);
}

static void
unknot_guide_page_init (UnknotGuidePage *self)
{
  self->clock = monotonic_clock;

  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_guide_keys_follow_layout (GTK_WIDGET (self));
  /* The picture is never mirrored, and the breath is drawn in its other corner. */
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    gtk_widget_set_halign (self->tags, GTK_ALIGN_END);
  gtk_stack_set_visible_child_name (self->stack, "guide");
  unknot_guide_page_fill_numbers (self);
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
    gtk_widget_add_css_class (GTK_WIDGET (self->layouts), "far");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->layouts), "far");
  unknot_guide_page_show_hint (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAR]);
}
