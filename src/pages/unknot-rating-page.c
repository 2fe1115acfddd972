#include "unknot-rating-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-fold-layout.h"
#include "unknot-pain-rows.h"
#include "unknot-side-question.h"

struct _UnknotRatingPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  AdwToggleGroup     *feel;
  AdwEntryRow        *note;
  GtkAccessible      *question;
  UnknotPainRows     *rows;
  UnknotSideQuestion *side_question;

  gboolean  pressed;
};

G_DEFINE_FINAL_TYPE (UnknotRatingPage, unknot_rating_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_PRESSED = 1,
} UnknotRatingPageProperty;

static GParamSpec *props[PROP_PRESSED + 1];

typedef enum
{
  SIGNAL_SAVED,
  SIGNAL_DISMISSED,
  SIGNAL_SAFETY_REQUESTED,
  N_SIGNALS,
} UnknotRatingPageSignal;

static guint signals[N_SIGNALS];

static char *
describe (const char *place,
          int         before)
{
  if (before < 0)
    return g_strdup (place);

  /* Translators: the place in words, and how much it hurt before, 0-10: "Between the blades · it was 5 before" */
  return g_strdup_printf (_("%s · it was %d before"), place, before);
}

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_SAVED], 0);
}

static void
dismiss_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_DISMISSED], 0);
}

static void
safety_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_SAFETY_REQUESTED], 0);
}

static void
answered_cb (UnknotRatingPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rating.save", unknot_pain_rows_get_answered (self->rows));
}

static void
unknot_rating_page_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_RATING_PAGE (page)->rows));
}

static void
unknot_rating_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotRatingPage *self = UNKNOT_RATING_PAGE (object);

  switch ((UnknotRatingPageProperty) prop_id)
    {
    case PROP_PRESSED:
      g_value_set_boolean (value, self->pressed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_rating_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotRatingPage *self = UNKNOT_RATING_PAGE (object);

  switch ((UnknotRatingPageProperty) prop_id)
    {
    case PROP_PRESSED:
      self->pressed = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_rating_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_RATING_PAGE);

  G_OBJECT_CLASS (unknot_rating_page_parent_class)->dispose (object);
}

static void
unknot_rating_page_class_init (UnknotRatingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_rating_page_get_property;
  object_class->set_property = unknot_rating_page_set_property;
  object_class->dispose = unknot_rating_page_dispose;

  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = unknot_rating_page_shown;

  /**
   * UnknotRatingPage:pressed:
   *
   * Whether something pressed in this session, so that it can be asked about.
   */
  props[PROP_PRESSED] = g_param_spec_boolean ("pressed", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotRatingPage::saved:
   * @self: a page
   *
   * The person has answered and wants it kept.
   */
  signals[SIGNAL_SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  /**
   * UnknotRatingPage::dismissed:
   * @self: a page
   *
   * The person does not want to answer any more now; what was answered, or written, is to be kept.
   */
  signals[SIGNAL_DISMISSED] = g_signal_new ("dismissed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 0);

  /**
   * UnknotRatingPage::safety-requested:
   * @self: a page
   *
   * Something felt wrong during the session: the safety questions belong here (clinical.md C0).
   */
  signals[SIGNAL_SAFETY_REQUESTED] = g_signal_new ("safety-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "rating.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "rating.dismiss", NULL, dismiss_action);
  gtk_widget_class_install_action (widget_class, "rating.safety", NULL, safety_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "rating.dismiss", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "rating.save", NULL);

  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  g_type_ensure (UNKNOT_TYPE_PAIN_ROWS);
  g_type_ensure (UNKNOT_TYPE_SIDE_QUESTION);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-rating-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRatingPage, feel);
  gtk_widget_class_bind_template_child (widget_class, UnknotRatingPage, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotRatingPage, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotRatingPage, rows);
  gtk_widget_class_bind_template_child (widget_class, UnknotRatingPage, side_question);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
}

static void
unknot_rating_page_init (UnknotRatingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_side_question_watch (self->side_question, GTK_WIDGET (self->note));
  adw_toggle_group_set_active (self->feel, GTK_INVALID_LIST_POSITION);
  unknot_pain_rows_set_question (self->rows, self->question);
  answered_cb (self);
}

/**
 * unknot_rating_page_new:
 * @pressed: whether something pressed in this session
 *
 * Makes a page for what comes after a session.
 *
 * Returns: (transfer floating): a new page
 */
UnknotRatingPage *
unknot_rating_page_new (gboolean pressed)
{
  return g_object_new (UNKNOT_TYPE_RATING_PAGE, "pressed", pressed, NULL);
}

/**
 * unknot_rating_page_add_place:
 * @self: a page
 * @place: a place that the session was for, in words
 * @before: how much it hurt before, 0-10; -1 if nobody knows
 *
 * Asks about one more place.
 */
void
unknot_rating_page_add_place (UnknotRatingPage *self,
                              const char       *place,
                              int               before)
{
  g_autofree char *text = NULL;

  g_return_if_fail (UNKNOT_IS_RATING_PAGE (self));

  text = describe (place, before);
  unknot_pain_rows_add (self->rows, text);
}

/**
 * unknot_rating_page_set_mark:
 * @self: a page
 * @anatomy: the words for left and right
 * @side: the person's own side that the knot is on
 *
 * Lets the page ask when the note names another side than the knot's.
 */
void
unknot_rating_page_set_mark (UnknotRatingPage *self,
                             UnknotAnatomy    *anatomy,
                             UnknotSide        side)
{
  g_return_if_fail (UNKNOT_IS_RATING_PAGE (self));

  unknot_side_question_set_mark (self->side_question, anatomy, side);
}

/**
 * unknot_rating_page_get_pain:
 * @self: a page
 * @place: number of a place, in the order in which they were added
 *
 * Returns: its answer, 0-10; -1 for none yet
 */
int
unknot_rating_page_get_pain (UnknotRatingPage *self,
                             guint             place)
{
  g_return_val_if_fail (UNKNOT_IS_RATING_PAGE (self), -1);

  return unknot_pain_rows_get_pain (self->rows, place);
}

/**
 * unknot_rating_page_set_pain:
 * @self: a page
 * @place: number of a place, in the order in which they were added
 * @pain: 0-10; -1 for none
 *
 * Sets an answer. They can be saved once there is one.
 */
void
unknot_rating_page_set_pain (UnknotRatingPage *self,
                             guint             place,
                             int               pain)
{
  g_return_if_fail (UNKNOT_IS_RATING_PAGE (self));

  unknot_pain_rows_set_pain (self->rows, place, pain);
}

/**
 * unknot_rating_page_get_feel:
 * @self: a page
 *
 * Returns: how the pressure was, if it was answered
 */
UnknotFeel
unknot_rating_page_get_feel (UnknotRatingPage *self)
{
  const char *name;

  g_return_val_if_fail (UNKNOT_IS_RATING_PAGE (self), UNKNOT_FEEL_UNSAID);

  name = adw_toggle_group_get_active_name (self->feel);
  if (g_strcmp0 (name, "light") == 0)
    return UNKNOT_FEEL_LIGHT;
  if (g_strcmp0 (name, "right") == 0)
    return UNKNOT_FEEL_RIGHT;
  if (g_strcmp0 (name, "strong") == 0)
    return UNKNOT_FEEL_STRONG;

  return UNKNOT_FEEL_UNSAID;
}

/**
 * unknot_rating_page_get_note:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the note, or `NULL` for none
 */
const char *
unknot_rating_page_get_note (UnknotRatingPage *self)
{
  const char *note;

  g_return_val_if_fail (UNKNOT_IS_RATING_PAGE (self), NULL);

  note = gtk_editable_get_text (GTK_EDITABLE (self->note));
  return *note != '\0' ? note : NULL;
}
