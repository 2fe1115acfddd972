#include "unknot-health.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-detail-row.h"
#include "unknot-headings.h"
#include "unknot-passing.h"

/* A year outside of these is taken for a slip and not stored. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2100

/**
 * UnknotHealth:
 *
 * What must be considered about a person: age and conditions. Every change goes into the profile at once.
 */
struct _UnknotHealth
{
  AdwBin parent_instance;

  /* Owned */
  UnknotProfile *profile;
  UnknotStamper stamper;
  GPtrArray *checks;
  GPtrArray *details;
  const UnknotSafety *safety;

  /* Template children */
  GtkWidget *birth_year;
  AdwExpanderRow *conditions;
};

G_DEFINE_FINAL_TYPE (UnknotHealth, unknot_health, ADW_TYPE_BIN)

typedef enum
{
  PROP_N_CHOSEN = 1,
} UnknotHealthProperty;

static GParamSpec *props[PROP_N_CHOSEN + 1];

static const char *
condition_of (GtkCheckButton *check)
{
  return g_object_get_data (G_OBJECT (check), "condition");
}

static guint
count_chosen (UnknotHealth *self)
{
  guint n = 0;

  for (guint i = 0; i < self->checks->len; i++)
    n += gtk_check_button_get_active (g_ptr_array_index (self->checks, i));

  return n;
}

static char *
chosen_text (UnknotHealth *self,
             guint         n_chosen)
{
  if (n_chosen == 0)
    return g_strdup (_("None chosen"));

  return g_strdup_printf (ngettext ("%u chosen", "%u chosen", n_chosen), n_chosen);
}

static gboolean
has_condition (UnknotHealth    *self,
               UnknotCondition  condition)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkCheckButton *check = g_ptr_array_index (self->checks, i);

      if (g_str_equal (condition_of (check), unknot_condition_to_id (condition)))
        return gtk_check_button_get_active (check);
    }

  return FALSE;
}

/* The condition under which a question is shown: the first of its conditions that is chosen. */
static UnknotCondition
find_condition (UnknotHealth       *self,
                const UnknotDetail *detail)
{
  UnknotCondition condition = 0;

  while (condition < UNKNOT_N_CONDITIONS
         && ((detail->conditions & (1u << condition)) == 0 || !has_condition (self, condition)))
    condition++;

  return condition;
}

static void
show_details (UnknotHealth *self)
{
  UnknotTime now = unknot_stamper_get_time (&self->stamper);

  for (guint i = 0; i < self->details->len; i++)
    {
      UnknotDetailRow *row = g_ptr_array_index (self->details, i);
      const char *id = unknot_detail_row_get_id (row);
      UnknotCondition under = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "condition"));
      g_autoptr (GVariant) answer = unknot_profile_dup_detail (self->profile, id, now);
      UnknotTime time;

      unknot_detail_row_set_answer (row, unknot_profile_get_detail_time (self->profile, id, &time), answer);
      gtk_widget_set_visible (GTK_WIDGET (row), find_condition (self, unknot_safety_lookup_detail (self->safety, id))
                                                == under);
    }
}

static void
detail_changed_cb (UnknotHealth    *self,
                   UnknotDetailRow *row)
{
  g_autoptr (GVariant) answer = unknot_detail_row_dup_answer (row);
  const char *id = unknot_detail_row_get_id (row);

  if (unknot_detail_row_get_answered (row))
    unknot_profile_set_detail (self->profile, id, answer, unknot_stamper_get_time (&self->stamper));
  else
    unknot_profile_drop_detail (self->profile, id);
}

/* What is chosen now is so now; what passes is asked again from here on. */
static void
confirm_new (UnknotHealth        *self,
             const char * const  *conditions)
{
  g_auto (GStrv) before = unknot_profile_dup_conditions (self->profile);

  for (guint i = 0; conditions[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) before, conditions[i]))
      unknot_profile_confirm_condition (self->profile, conditions[i], unknot_stamper_get_time (&self->stamper));
}

static GStrv
dup_ticked (UnknotHealth *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkCheckButton *check = g_ptr_array_index (self->checks, i);

      if (gtk_check_button_get_active (check))
        g_strv_builder_add (ids, condition_of (check));
    }

  return g_strv_builder_end (ids);
}

static void
keep_ticked (UnknotHealth *self)
{
  g_auto (GStrv) conditions = dup_ticked (self);

  confirm_new (self, (const char * const *) conditions);
  unknot_profile_set_conditions (self->profile, (const char * const *) conditions);
  if (self->safety != NULL)
    unknot_passing_forget_details (self->safety, self->profile);
  show_details (self);
}

static void
toggled_cb (UnknotHealth *self)
{
  if (self->profile != NULL)
    keep_ticked (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_CHOSEN]);
}

static void
birth_year_changed_cb (UnknotHealth *self)
{
  int year = (int) g_ascii_strtoll (gtk_editable_get_text (GTK_EDITABLE (self->birth_year)), NULL, 10);
  gboolean plausible = year >= FIRST_YEAR && year <= LAST_YEAR;

  if (self->profile != NULL && (plausible || year == 0))
    unknot_profile_set_birth_year (self->profile, year);
}

static void
show_conditions (UnknotHealth *self)
{
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (self->profile);
  g_autoptr (UnknotProfile) profile = g_steal_pointer (&self->profile);

  /* Without the profile the checks only show, so that setting the first does not take away the others. */
  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkCheckButton *check = g_ptr_array_index (self->checks, i);

      gtk_check_button_set_active (check,
                                   g_strv_contains ((const char * const *) conditions, condition_of (check)));
    }
  self->profile = g_steal_pointer (&profile);
  show_details (self);
}

static void
show_birth_year (UnknotHealth *self)
{
  int year = unknot_profile_get_birth_year (self->profile);
  g_autofree char *text = year > 0 ? g_strdup_printf ("%d", year) : g_strdup ("");

  if (g_ascii_strtoll (gtk_editable_get_text (GTK_EDITABLE (self->birth_year)), NULL, 10) != year)
    gtk_editable_set_text (GTK_EDITABLE (self->birth_year), text);
}

static void
unknot_health_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((UnknotHealthProperty) prop_id)
    {
    case PROP_N_CHOSEN:
      g_value_set_uint (value, count_chosen (UNKNOT_HEALTH (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_health_dispose (GObject *object)
{
  UnknotHealth *self = UNKNOT_HEALTH (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_HEALTH);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (unknot_health_parent_class)->dispose (object);
}

static void
unknot_health_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_HEALTH (object)->checks);
  g_ptr_array_unref (UNKNOT_HEALTH (object)->details);

  G_OBJECT_CLASS (unknot_health_parent_class)->finalize (object);
}

static void
unknot_health_class_init (UnknotHealthClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_health_get_property;
  object_class->dispose = unknot_health_dispose;
  object_class->finalize = unknot_health_finalize;

  /**
   * UnknotHealth:n-chosen:
   *
   * How many conditions are chosen.
   */
  props[PROP_N_CHOSEN] =
    g_param_spec_uint ("n-chosen", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-health.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotHealth, birth_year);
  gtk_widget_class_bind_template_child (widget_class, UnknotHealth, conditions);
  gtk_widget_class_bind_template_callback (widget_class, chosen_text);
}

static void
unknot_health_init (UnknotHealth *self)
{
  self->checks = g_ptr_array_new ();
  self->details = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));

  g_signal_connect_object (self->birth_year, "changed", G_CALLBACK (birth_year_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_health_add:
 * @self: health
 * @condition: id of a condition
 * @name: what it is called
 * @about: (nullable): what else belongs to it
 *
 * Adds a condition that can be chosen; before the profile is set.
 */
void
unknot_health_add (UnknotHealth *self,
                   const char   *condition,
                   const char   *name,
                   const char   *about)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  g_return_if_fail (UNKNOT_IS_HEALTH (self));

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (check), "condition", g_strdup (condition), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  if (about != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_expander_row_add_row (self->conditions, row);
  g_ptr_array_add (self->checks, check);
}

/**
 * unknot_health_add_details:
 * @self: health, with the condition added last
 * @safety: the rules; they must outlive @self
 * @condition: that condition
 *
 * Adds the extra questions that belong to a condition; they are seen while it is chosen. A question that belongs to
 * several conditions is seen below the first that is.
 */
void
unknot_health_add_details (UnknotHealth       *self,
                           const UnknotSafety *safety,
                           UnknotCondition     condition)
{
  g_return_if_fail (UNKNOT_IS_HEALTH (self));
  g_return_if_fail (self->profile == NULL);

  self->safety = safety;
  for (guint i = 0; i < unknot_safety_get_n_details (safety); i++)
    {
      const UnknotDetail *detail = unknot_safety_get_detail (safety, i);
      GtkWidget *row;

      if ((detail->conditions & (1u << condition)) == 0)
        continue;
      row = unknot_detail_row_new (safety, detail);
      g_object_set_data (G_OBJECT (row), "condition", GUINT_TO_POINTER (condition));
      gtk_widget_set_visible (row, FALSE);
      g_signal_connect_object (row, "changed", G_CALLBACK (detail_changed_cb), self, G_CONNECT_SWAPPED);
      adw_expander_row_add_row (self->conditions, row);
      g_ptr_array_add (self->details, row);
    }
}

/**
 * unknot_health_set_profile:
 * @self: health
 * @profile: the person's profile
 * @stamper: the time of the answers
 *
 * Shows what @profile says and writes changes to it; once.
 */
void
unknot_health_set_profile (UnknotHealth        *self,
                           UnknotProfile       *profile,
                           const UnknotStamper *stamper)
{
  g_return_if_fail (UNKNOT_IS_HEALTH (self));
  g_return_if_fail (self->profile == NULL);

  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  g_signal_connect_object (profile, "notify::conditions", G_CALLBACK (show_conditions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "notify::birth-year", G_CALLBACK (show_birth_year), self, G_CONNECT_SWAPPED);
  show_conditions (self);
  show_birth_year (self);
}
