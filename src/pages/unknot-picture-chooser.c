#include "unknot-picture-chooser.h"

#include "unknot-config.h"
#include "unknot-step-figure.h"
#include "unknot-text.h"

#define PICTURE_SIZE 128

/**
 * UnknotPictureChooser:
 *
 * The app's pictures that a copy of a technique may use, by the techniques that they were drawn for. A picture moves
 * while it is pointed at or has the keyboard; those of a closed row are not made.
 */
struct _UnknotPictureChooser
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotTechniqueRules *rules;
  UnknotFigureStudio *studio;

  /* Borrowed of the rules */
  const UnknotTechnique *base;

  /* Template children */
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (UnknotPictureChooser, unknot_picture_chooser, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
} UnknotPictureChooserSignal;

static guint signals[N_SIGNALS];

static void
clicked_cb (UnknotPictureChooser *self,
            GtkWidget            *button)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, gtk_widget_get_name (button));
}

/* Pointed at or with the keyboard on it. */
static void
flags_changed_cb (UnknotStepFigure *figure,
                  GtkStateFlags     before,
                  GtkWidget        *button)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (button);
  gboolean lively = (flags & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED)) != 0;

  unknot_step_figure_set_still (figure, !lively);
  unknot_step_figure_set_playing (figure, lively);
}

static GtkWidget *
make_button (UnknotPictureChooser *self,
             const UnknotStep     *step)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "valign", GTK_ALIGN_START, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *figure = g_object_new (UNKNOT_TYPE_STEP_FIGURE,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "still", TRUE,
                                    NULL);
  GtkWidget *label = gtk_label_new (unknot_text ("step-cue", step->cue));

  unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), self->studio);
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), step->pose, NULL, UNKNOT_SIDE_LEFT);
  gtk_widget_set_size_request (figure, PICTURE_SIZE, PICTURE_SIZE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 16);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_vexpand (label, TRUE);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), PICTURE_SIZE);
  adw_clamp_set_child (ADW_CLAMP (clamp), figure);
  gtk_box_append (GTK_BOX (box), clamp);
  gtk_box_append (GTK_BOX (box), label);

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_name (button, step->pose);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (button, "state-flags-changed", G_CALLBACK (flags_changed_cb), figure, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_pictures (UnknotPictureChooser  *self,
               const UnknotTechnique *technique)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 6);
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      if (unknot_technique_rules_may_show (self->rules, self->base, step->pose))
        adw_wrap_box_append (ADW_WRAP_BOX (box), make_button (self, step));
    }

  return box;
}

static void
expanded_cb (AdwExpanderRow       *row,
             GParamSpec           *pspec,
             UnknotPictureChooser *self)
{
  const char *id = gtk_widget_get_name (GTK_WIDGET (row));
  UnknotTechnique *technique = unknot_catalogue_lookup (unknot_technique_rules_get_built_in (self->rules), id);
  GtkWidget *holder;

  if (!adw_expander_row_get_expanded (row) || g_object_get_data (G_OBJECT (row), "made") != NULL)
    return;

  g_object_set_data (G_OBJECT (row), "made", row);
  holder = gtk_list_box_row_new ();
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (holder), FALSE);
  gtk_widget_set_focusable (holder, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (holder), make_pictures (self, technique));
  adw_expander_row_add_row (row, holder);
}

static gboolean
has_picture (UnknotPictureChooser  *self,
             const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    if (unknot_technique_rules_may_show (self->rules, self->base, unknot_technique_get_step (technique, i)->pose))
      return TRUE;

  return FALSE;
}

static void
add_technique (UnknotPictureChooser  *self,
               const UnknotTechnique *technique)
{
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("technique", technique->name));
  gtk_widget_set_name (row, technique->id);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self, G_CONNECT_DEFAULT);
  adw_preferences_group_add (self->group, row);
  if (technique == self->base)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

static void
unknot_picture_chooser_dispose (GObject *object)
{
  UnknotPictureChooser *self = UNKNOT_PICTURE_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PICTURE_CHOOSER);
  g_clear_pointer (&self->rules, unknot_technique_rules_unref);
  g_clear_object (&self->studio);

  G_OBJECT_CLASS (unknot_picture_chooser_parent_class)->dispose (object);
}

static void
unknot_picture_chooser_class_init (UnknotPictureChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_picture_chooser_dispose;

  /**
   * UnknotPictureChooser::chosen:
   * @picture: name of the picture
   *
   * A picture was chosen.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-picture-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPictureChooser, group);
}

static void
unknot_picture_chooser_init (UnknotPictureChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_picture_chooser_new:
 * @rules: what says which pictures fit
 * @base: the built-in technique that is copied
 * @studio: who draws
 *
 * Makes the page; its own technique's pictures come first and are open.
 *
 * Returns: (transfer floating): a new page
 */
UnknotPictureChooser *
unknot_picture_chooser_new (UnknotTechniqueRules  *rules,
                            const UnknotTechnique *base,
                            UnknotFigureStudio    *studio)
{
  UnknotPictureChooser *self = g_object_new (UNKNOT_TYPE_PICTURE_CHOOSER, NULL);
  UnknotCatalogue *all = unknot_technique_rules_get_built_in (rules);

  self->rules = unknot_technique_rules_ref (rules);
  self->base = base;
  self->studio = g_object_ref (studio);
  add_technique (self, base);
  for (guint i = 0; i < unknot_catalogue_get_n (all); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (all, i);

      if (technique != base && has_picture (self, technique))
        add_technique (self, technique);
    }

  return self;
}
