#include "unknot-welcome-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-health.h"
#include "unknot-safety-questions.h"
#include "unknot-safety-words.h"
#include "unknot-things.h"

#define LAST_STEP 2

/**
 * UnknotWelcomePage:
 *
 * The first start in three pages: the promise and its limits, the safety questions, and what the person has. It can be
 * left at any time and goes on where it was left.
 */
struct _UnknotWelcomePage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotProfile *profile;
  UnknotStamper stamper;
  UnknotSafety *safety;
  guint step;
  gboolean filled;

  /* Template children */
  AdwCarousel *carousel;
  AdwBin *picture;
  GtkWidget *build;
  GtkWidget *back;
  GtkWidget *next;
  UnknotSafetyQuestions *questions;
  UnknotThings *things;
  UnknotHealth *health;
};

G_DEFINE_FINAL_TYPE (UnknotWelcomePage, unknot_welcome_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_STEP = 1,
} UnknotWelcomePageProperty;

static GParamSpec *props[PROP_STEP + 1];

typedef enum
{
  SIGNAL_DONE,
  N_SIGNALS,
} UnknotWelcomePageSignal;

static guint signals[N_SIGNALS];

static char *
next_label (UnknotWelcomePage *self,
            guint              step,
            guint              n_ticked)
{
  if (step == 1)
    return g_strdup (n_ticked == 0 ? _("None of These") : _("Continue"));
  if (step == LAST_STEP)
    return g_strdup (_("Show Me the Body"));

  return g_strdup (_("Begin"));
}

/* The questions are many; the first page, and with it the first frame, does not wait for them. */
static void
fill (UnknotWelcomePage *self)
{
  if (self->filled)
    return;

  self->filled = TRUE;
  unknot_safety_words_fill_cards (self->questions, self->safety);
  unknot_safety_words_fill_health (self->health, self->safety, FALSE);
  unknot_things_set_profile (self->things, self->profile);
  unknot_health_set_profile (self->health, self->profile, &self->stamper);
}

static void
go_to (UnknotWelcomePage *self,
       guint              step,
       gboolean           animate)
{
  GtkWidget *page = adw_carousel_get_nth_page (self->carousel, step);

  if (step > 0)
    fill (self);
  self->step = step;
  gtk_widget_set_visible (self->back, step > 0);
  adw_carousel_scroll_to (self->carousel, page, animate);
  for (guint i = 0; i <= LAST_STEP; i++)
    gtk_widget_set_sensitive (adw_carousel_get_nth_page (self->carousel, i), i == step);
  gtk_widget_grab_focus (self->next);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

static void
answer_questions (UnknotWelcomePage *self)
{
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (self->questions);
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (self->questions);

  unknot_profile_answer_safety (self->profile, (const char * const *) asked, (const char * const *) flags,
                                unknot_stamper_get_time (&self->stamper));
}

/* Nearly everyone has these; whoever has not taps them away. */
static void
suggest_tools (UnknotProfile *profile)
{
  static const char * const usual[] = { "hands", "wall", "chair", NULL };
  g_auto (GStrv) tools = unknot_profile_dup_tools (profile);

  if (tools[0] == NULL && unknot_profile_get_start_page (profile) == 0)
    unknot_profile_set_tools (profile, usual);
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWelcomePage *self = UNKNOT_WELCOME_PAGE (widget);

  if (self->step == 1)
    answer_questions (self);

  if (self->step == LAST_STEP)
    {
      unknot_profile_set_start_done (self->profile, TRUE);
      g_signal_emit (self, signals[SIGNAL_DONE], 0);
      return;
    }

  go_to (self, self->step + 1, TRUE);
  unknot_profile_set_start_page (self->profile, (int) self->step);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWelcomePage *self = UNKNOT_WELCOME_PAGE (widget);

  if (self->step > 0)
    go_to (self, self->step - 1, TRUE);
}

static void
skip_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_DONE], 0);
}

static void
unknot_welcome_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((UnknotWelcomePageProperty) prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, UNKNOT_WELCOME_PAGE (object)->step);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_welcome_page_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (UNKNOT_WELCOME_PAGE (page)->next);
}

static void
unknot_welcome_page_dispose (GObject *object)
{
  UnknotWelcomePage *self = UNKNOT_WELCOME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WELCOME_PAGE);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->safety, unknot_safety_unref);

  G_OBJECT_CLASS (unknot_welcome_page_parent_class)->dispose (object);
}

static void
unknot_welcome_page_class_init (UnknotWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_welcome_page_get_property;
  object_class->dispose = unknot_welcome_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = unknot_welcome_page_shown;

  /**
   * UnknotWelcomePage:step:
   *
   * Which of the three pages is shown, from 0.
   */
  props[PROP_STEP] =
    g_param_spec_uint ("step", NULL, NULL, 0, LAST_STEP, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotWelcomePage::done:
   *
   * The person wants the app: finished, or looking around first.
   */
  signals[SIGNAL_DONE] =
    g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_HEALTH);
  g_type_ensure (UNKNOT_TYPE_SAFETY_QUESTIONS);
  g_type_ensure (UNKNOT_TYPE_THINGS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, carousel);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, picture);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, build);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, back);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, next);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, questions);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, things);
  gtk_widget_class_bind_template_child (widget_class, UnknotWelcomePage, health);
  gtk_widget_class_bind_template_callback (widget_class, next_label);

  gtk_widget_class_install_action (widget_class, "welcome.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "welcome.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "welcome.skip", NULL, skip_action);
}

static void
unknot_welcome_page_init (UnknotWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The row lists the builds in their order. */
static gboolean
build_to_row (GBinding     *binding,
              const GValue *id,
              GValue       *selected,
              gpointer      user_data)
{
  UnknotBuild build = UNKNOT_BUILD_NEUTRAL;

  unknot_build_from_id (g_value_get_string (id), &build);
  g_value_set_uint (selected, build);

  return TRUE;
}

static gboolean
row_to_build (GBinding     *binding,
              const GValue *selected,
              GValue       *id,
              gpointer      user_data)
{
  guint build = g_value_get_uint (selected);

  if (build >= UNKNOT_N_BUILDS)
    return FALSE;

  g_value_set_string (id, unknot_build_to_id ((UnknotBuild) build));
  return TRUE;
}

static void
show_build (GtkWidget       *map,
            GParamSpec      *pspec,
            UnknotMapBodies *bodies)
{
  unknot_body_map_set_body (UNKNOT_BODY_MAP (map), unknot_map_bodies_get_body (bodies, UNKNOT_ASPECT_BACK));
}

/**
 * unknot_welcome_page_new:
 * @profile: the person's profile
 * @safety: the rules
 * @stamper: the time of the answers
 *
 * Makes the welcome; it begins where it was left.
 *
 * Returns: (transfer floating): a new page
 */
UnknotWelcomePage *
unknot_welcome_page_new (UnknotProfile       *profile,
                         UnknotSafety        *safety,
                         const UnknotStamper *stamper)
{
  UnknotWelcomePage *self = g_object_new (UNKNOT_TYPE_WELCOME_PAGE, NULL);

  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  suggest_tools (profile);
  self->safety = unknot_safety_ref (safety);
  g_object_bind_property_full (profile, "build", self->build, "selected",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, build_to_row, row_to_build, NULL, NULL);
  go_to (self, (guint) CLAMP (unknot_profile_get_start_page (profile), 0, LAST_STEP), FALSE);

  return self;
}

/**
 * unknot_welcome_page_set_picture:
 * @self: the welcome
 * @bodies: the body from all sides
 * @pictures: who draws it
 * @ink: the colours that it may use
 *
 * Sets the picture of the first page: the map, which answers to nothing here and which a screen reader passes by. It
 * follows the build of @bodies.
 */
void
unknot_welcome_page_set_picture (UnknotWelcomePage  *self,
                                 UnknotMapBodies    *bodies,
                                 UnknotBodyPictures *pictures,
                                 const UnknotInk    *ink)
{
  GtkWidget *map;

  g_return_if_fail (UNKNOT_IS_WELCOME_PAGE (self));

  map = unknot_body_map_new ();
  unknot_body_map_set_pictures (UNKNOT_BODY_MAP (map), pictures);
  unknot_body_map_set_ink (UNKNOT_BODY_MAP (map), ink);
  show_build (map, NULL, bodies);
  g_signal_connect_object (bodies, "notify::build", G_CALLBACK (show_build), map, G_CONNECT_SWAPPED);
  unknot_body_map_select (UNKNOT_BODY_MAP (map), "trapezius-upper", UNKNOT_SIDE_RIGHT);
  gtk_widget_set_size_request (map, 280, 260);
  gtk_widget_set_can_target (map, FALSE);
  gtk_widget_set_can_focus (map, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (map), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_bin_set_child (self->picture, map);
}
