#include "unknot-build-choice.h"

#include <glib/gi18n.h>

#include "unknot-body-draw.h"
#include "unknot-words.h"

/* Of a picture, in pixels: the drawing is 72 to 110. */
#define WIDTH 72
#define HEIGHT 110

struct _UnknotBuildChoice
{
  AdwBin parent_instance;

  /* Owned */
  UnknotMapBody *bodies[UNKNOT_N_BUILDS];
  UnknotInk *ink;

  /* Children */
  AdwToggleGroup *group;
  GtkWidget *areas[UNKNOT_N_BUILDS];
};

G_DEFINE_FINAL_TYPE (UnknotBuildChoice, unknot_build_choice, ADW_TYPE_BIN)

typedef enum
{
  PROP_BUILD = 1,
} UnknotBuildChoiceProperty;

static GParamSpec *props[PROP_BUILD + 1];

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  UnknotMapBody *body = g_object_get_data (G_OBJECT (area), "body");
  const UnknotInk *ink = UNKNOT_BUILD_CHOICE (user_data)->ink;
  UnknotTransform transform;
  UnknotRect bounds;

  if (body == NULL || ink == NULL)
    return;

  bounds = unknot_atlas_get_bounds (unknot_map_body_get_atlas (body));
  transform = unknot_transform_fit (&bounds, width, height, 1,
                                    (UnknotPoint) { bounds.width / 2, bounds.height / 2 });
  cairo_translate (cr, transform.x, transform.y);
  cairo_scale (cr, transform.scale, transform.scale);
  unknot_body_draw_flat (body, UNKNOT_SHEET_SUPERFICIAL, ink, cr);
}

static void
add_build (UnknotBuildChoice *self,
           UnknotBuild        build)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (unknot_words_build (build));
  GtkWidget *area = gtk_drawing_area_new ();
  AdwToggle *toggle = adw_toggle_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, self, NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  gtk_box_append (GTK_BOX (box), area);
  gtk_box_append (GTK_BOX (box), label);

  self->areas[build] = area;
  adw_toggle_set_name (toggle, unknot_build_to_id (build));
  adw_toggle_set_child (toggle, box);
  adw_toggle_group_add (self->group, toggle);
}

static void
chosen_cb (UnknotBuildChoice *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUILD]);
}

static void
unknot_build_choice_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((UnknotBuildChoiceProperty) prop_id)
    {
    case PROP_BUILD:
      g_value_set_string (value, adw_toggle_group_get_active_name (UNKNOT_BUILD_CHOICE (object)->group));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_build_choice_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotBuild build;

  switch ((UnknotBuildChoiceProperty) prop_id)
    {
    case PROP_BUILD:
      /* A newer version may know more builds; here they look neutral, as on the map. */
      if (g_value_get_string (value) == NULL || !unknot_build_from_id (g_value_get_string (value), &build))
        build = UNKNOT_BUILD_NEUTRAL;
      adw_toggle_group_set_active_name (UNKNOT_BUILD_CHOICE (object)->group, unknot_build_to_id (build));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_build_choice_finalize (GObject *object)
{
  UnknotBuildChoice *self = UNKNOT_BUILD_CHOICE (object);

  for (guint i = 0; i < UNKNOT_N_BUILDS; i++)
    g_clear_pointer (&self->bodies[i], unknot_map_body_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_build_choice_parent_class)->finalize (object);
}

static void
unknot_build_choice_class_init (UnknotBuildChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_build_choice_get_property;
  object_class->set_property = unknot_build_choice_set_property;
  object_class->finalize = unknot_build_choice_finalize;

  /**
   * UnknotBuildChoice:build:
   *
   * Id of the build that is chosen.
   */
  props[PROP_BUILD] =
    g_param_spec_string ("build", NULL, NULL, "neutral",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "build-choice");
}

static void
unknot_build_choice_init (UnknotBuildChoice *self)
{
  self->group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  adw_toggle_group_set_homogeneous (self->group, TRUE);
  for (guint i = 0; i < UNKNOT_N_BUILDS; i++)
    add_build (self, (UnknotBuild) i);
  adw_toggle_group_set_active_name (self->group, unknot_build_to_id (UNKNOT_BUILD_NEUTRAL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->group), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Body on the map"), -1);
  g_signal_connect_object (self->group, "notify::active-name", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

static void
redraw (UnknotBuildChoice *self)
{
  for (guint i = 0; i < UNKNOT_N_BUILDS; i++)
    gtk_widget_queue_draw (self->areas[i]);
}

/**
 * unknot_build_choice_set_bodies:
 * @self: a choice
 * @bodies: the body
 *
 * Says whose pictures to show; without it there are only words.
 */
void
unknot_build_choice_set_bodies (UnknotBuildChoice *self,
                                UnknotMapBodies   *bodies)
{
  g_return_if_fail (UNKNOT_IS_BUILD_CHOICE (self));

  for (guint i = 0; i < UNKNOT_N_BUILDS; i++)
    {
      g_clear_pointer (&self->bodies[i], unknot_map_body_unref);
      self->bodies[i] = unknot_map_bodies_make_body (bodies, UNKNOT_ASPECT_BACK, (UnknotBuild) i);
      g_object_set_data (G_OBJECT (self->areas[i]), "body", self->bodies[i]);
    }
  redraw (self);
}

/**
 * unknot_build_choice_set_ink:
 * @self: a choice
 * @ink: the colours that the pictures may use
 *
 * Follows the theme.
 */
void
unknot_build_choice_set_ink (UnknotBuildChoice *self,
                             const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_BUILD_CHOICE (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  redraw (self);
}
