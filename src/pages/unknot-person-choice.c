#include "unknot-person-choice.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-step-figure.h"

/* Two people, both of whom are seen well. */
#define POSE "helper-massage_agree"
#define MUSCLE "trapezius-upper"

#define MOST_CHOICES 3

typedef struct
{
  const char *id;
  const char *word;
} Choice;

static const Choice choices[UNKNOT_N_LOOK_KINDS][MOST_CHOICES] = {
  [UNKNOT_LOOK_BUILD] = {
    { "slim", NC_("build of a person", "Slim") },
    { "medium", NC_("build of a person", "Medium") },
    { "broad", NC_("build of a person", "Broad") },
  },
  [UNKNOT_LOOK_SKIN] = {
    { "light", NC_("skin of a person", "Light") },
    { "medium", NC_("skin of a person", "Medium") },
    { "dark", NC_("skin of a person", "Dark") },
  },
  [UNKNOT_LOOK_HAIR] = {
    { "short", NC_("hair of a person", "Short") },
    { "tied", NC_("hair of a person", "Tied Back") },
    { "curly", NC_("hair of a person", "Curly") },
  },
};

/* Of the choices, the one that looks.json has first: so is drawn what nobody has chosen. */
static const guint usual[] = {
  [UNKNOT_LOOK_BUILD] = 1,
  [UNKNOT_LOOK_SKIN] = 0,
  [UNKNOT_LOOK_HAIR] = 0,
};

static const char * const contexts[] = {
  [UNKNOT_LOOK_BUILD] = "build of a person",
  [UNKNOT_LOOK_SKIN] = "skin of a person",
  [UNKNOT_LOOK_HAIR] = "hair of a person",
};

static const char * const properties[] = {
  [UNKNOT_LOOK_BUILD] = "build",
  [UNKNOT_LOOK_SKIN] = "skin",
  [UNKNOT_LOOK_HAIR] = "hair",
};

struct _UnknotPersonChoice
{
  AdwPreferencesGroup parent_instance;

  /* Template children */
  UnknotStepFigure *figure;
  AdwComboRow *rows[UNKNOT_N_LOOK_KINDS];
};

G_DEFINE_FINAL_TYPE (UnknotPersonChoice, unknot_person_choice, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
id_to_selected (GBinding     *binding,
                const GValue *from,
                GValue       *to,
                gpointer      user_data)
{
  g_value_set_uint (to, unknot_person_choice_find (GPOINTER_TO_UINT (user_data), g_value_get_string (from)));
  return TRUE;
}

static gboolean
selected_to_id (GBinding     *binding,
                const GValue *from,
                GValue       *to,
                gpointer      user_data)
{
  const char *id = unknot_person_choice_get_id (GPOINTER_TO_UINT (user_data), g_value_get_uint (from));

  g_value_set_string (to, id);
  return id != NULL;
}

static GListModel *
make_words (UnknotLookKind kind)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  for (guint i = 0; i < MOST_CHOICES; i++)
    gtk_string_list_append (words, g_dpgettext2 (NULL, contexts[kind], choices[kind][i].word));

  return G_LIST_MODEL (words);
}

static void
unknot_person_choice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PERSON_CHOICE);

  G_OBJECT_CLASS (unknot_person_choice_parent_class)->dispose (object);
}

static void
unknot_person_choice_class_init (UnknotPersonChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_person_choice_dispose;

  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-person-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPersonChoice, figure);
  gtk_widget_class_bind_template_child_full (widget_class, "build", FALSE,
                                             G_STRUCT_OFFSET (UnknotPersonChoice, rows[UNKNOT_LOOK_BUILD]));
  gtk_widget_class_bind_template_child_full (widget_class, "skin", FALSE,
                                             G_STRUCT_OFFSET (UnknotPersonChoice, rows[UNKNOT_LOOK_SKIN]));
  gtk_widget_class_bind_template_child_full (widget_class, "hair", FALSE,
                                             G_STRUCT_OFFSET (UnknotPersonChoice, rows[UNKNOT_LOOK_HAIR]));
}

static void
unknot_person_choice_init (UnknotPersonChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));

  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    {
      g_autoptr (GListModel) words = make_words (kind);

      adw_combo_row_set_model (self->rows[kind], words);
    }
  g_object_bind_property (adw_style_manager_get_default (), "high-contrast", self->figure, "outlined",
                          G_BINDING_SYNC_CREATE);
}

/**
 * unknot_person_choice_set_person:
 * @self: a choice
 * @person: who is on the pictures; changed as soon as something is chosen
 * @studio: what makes the pictures; follows @person by itself
 *
 * Says about whom to ask. To be called once.
 */
void
unknot_person_choice_set_person (UnknotPersonChoice *self,
                                 UnknotFigurePerson *person,
                                 UnknotFigureStudio *studio)
{
  g_return_if_fail (UNKNOT_IS_PERSON_CHOICE (self));
  g_return_if_fail (UNKNOT_IS_FIGURE_PERSON (person));

  unknot_step_figure_set_studio (self->figure, studio);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  unknot_step_figure_show_muscle (self->figure, POSE, MUSCLE, UNKNOT_SIDE_RIGHT);
  for (UnknotLookKind kind = 0; kind < UNKNOT_N_LOOK_KINDS; kind++)
    g_object_bind_property_full (person, properties[kind], self->rows[kind], "selected",
                                 G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, id_to_selected, selected_to_id,
                                 GUINT_TO_POINTER (kind), NULL);
}

/**
 * unknot_person_choice_get_id:
 * @kind: what is chosen
 * @index: which of the choices, in the order in which they are offered
 *
 * Lists what is offered.
 *
 * Returns: (transfer none) (nullable): an id of looks.json, or `NULL` after the last
 */
const char *
unknot_person_choice_get_id (UnknotLookKind kind,
                             guint          index)
{
  g_return_val_if_fail (kind < UNKNOT_N_LOOK_KINDS, NULL);

  return index < MOST_CHOICES ? choices[kind][index].id : NULL;
}

/**
 * unknot_person_choice_find:
 * @kind: what is chosen
 * @id: (nullable): an id of looks.json
 *
 * Finds a choice. What nobody has chosen, or only a later version knows, is drawn as the usual one.
 *
 * Returns: its index for [func@person_choice_get_id]
 */
guint
unknot_person_choice_find (UnknotLookKind  kind,
                           const char     *id)
{
  g_return_val_if_fail (kind < UNKNOT_N_LOOK_KINDS, 0);

  for (guint i = 0; i < MOST_CHOICES; i++)
    if (g_strcmp0 (choices[kind][i].id, id) == 0)
      return i;

  return usual[kind];
}
