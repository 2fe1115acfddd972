#include "unknot-detail-row.h"

#include <glib/gi18n.h>

#include "unknot-chips.h"
#include "unknot-fold-layout.h"
#include "unknot-text.h"

/* What stands for "I don't know" among the answers; no place has this id. */
#define UNKNOWN "unknown"

/* What an empty number of weeks is for the spin button. */
#define NO_WEEKS (-1)

/**
 * UnknotDetailRow:
 *
 * An extra question about a condition: places of the body, a number of weeks, or yes and no. "I don't know" can always
 * be said, and at first nothing is.
 *
 * ## Accessibility
 *
 * What is chosen from is labelled by the question and described by the sentence below it.
 */
struct _UnknotDetailRow
{
  AdwPreferencesRow parent_instance;

  /* Owned */
  char *id;
  UnknotDetailKind kind;
  gboolean knows;
  gboolean showing;

  /* Borrowed: which of them there are depends on the kind */
  GtkBox *box;
  GtkLabel *help;
  GtkWidget *question;
  UnknotChips *places;
  AdwToggleGroup *answers;
  GtkSpinButton *weeks;
  GtkCheckButton *unknown;
};

G_DEFINE_FINAL_TYPE (UnknotDetailRow, unknot_detail_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotDetailRowSignal;

static guint signals[N_SIGNALS];

static void
say_changed (UnknotDetailRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GStrv
dup_known (char **chosen)
{
  g_autoptr (GStrvBuilder) places = g_strv_builder_new ();

  for (char **place = chosen; *place != NULL; place++)
    if (!g_str_equal (*place, UNKNOWN))
      g_strv_builder_add (places, *place);

  return g_strv_builder_end (places);
}

/* "I don't know" and a place exclude each other: the later one counts. */
static void
choose_last (UnknotDetailRow  *self,
             char            **chosen)
{
  g_auto (GStrv) known = dup_known (chosen);

  if (self->knows)
    {
      self->knows = FALSE;
      unknot_chips_set_chosen (self->places, (const char *[]) { UNKNOWN, NULL });
    }
  else
    unknot_chips_set_chosen (self->places, (const char * const *) known);
}

static void
places_changed_cb (UnknotDetailRow *self)
{
  g_auto (GStrv) chosen = unknot_chips_dup_chosen (self->places);
  gboolean unknown = g_strv_contains ((const char * const *) chosen, UNKNOWN);
  guint n = g_strv_length (chosen);

  if (unknown && n > 1)
    {
      choose_last (self, chosen);
      return;
    }

  self->knows = n > 0 && !unknown;
  say_changed (self);
}

static void
weeks_changed_cb (UnknotDetailRow *self)
{
  if (gtk_spin_button_get_value_as_int (self->weeks) != NO_WEEKS)
    gtk_check_button_set_active (self->unknown, FALSE);
  say_changed (self);
}

static void
unknown_toggled_cb (UnknotDetailRow *self)
{
  if (gtk_check_button_get_active (self->unknown))
    gtk_spin_button_set_value (self->weeks, NO_WEEKS);
  say_changed (self);
}

static gboolean
output_cb (UnknotDetailRow *self)
{
  if (gtk_spin_button_get_value_as_int (self->weeks) != NO_WEEKS)
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->weeks), "");
  return TRUE;
}

static int
input_cb (UnknotDetailRow *self,
          double          *value)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->weeks)) != '\0')
    return FALSE;

  *value = NO_WEEKS;
  return TRUE;
}

static void
label_editor (UnknotDetailRow *self,
              GtkWidget       *editor)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question, NULL,
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->help, NULL, -1);
  gtk_widget_set_margin_top (editor, 6);
  gtk_box_append (self->box, editor);
}

static void
add_places (UnknotDetailRow    *self,
            const UnknotSafety *safety)
{
  self->places = UNKNOT_CHIPS (unknot_chips_new ());
  for (guint i = 0; i < unknot_safety_get_n_regions (safety); i++)
    {
      const UnknotRegion *region = unknot_safety_get_region (safety, i);

      unknot_chips_add (self->places, region->id, unknot_text ("safety", region->name));
    }
  unknot_chips_add (self->places, UNKNOT_DETAIL_ELSEWHERE,
                    unknot_text ("safety", unknot_safety_get_elsewhere (safety)));
  unknot_chips_add (self->places, UNKNOWN, _("I Don’t Know"));
  g_signal_connect_object (self->places, "notify::chosen", G_CALLBACK (places_changed_cb), self, G_CONNECT_SWAPPED);
  label_editor (self, GTK_WIDGET (self->places));
}

static void
add_answer (UnknotDetailRow *self,
            const char      *id,
            const char      *name)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_name (toggle, id);
  adw_toggle_set_label (toggle, name);
  adw_toggle_group_add (self->answers, toggle);
}

static void
add_yes_no (UnknotDetailRow *self)
{
  self->answers = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  add_answer (self, "yes", C_("answer", "Yes"));
  add_answer (self, "no", C_("answer", "No"));
  add_answer (self, UNKNOWN, _("I Don’t Know"));
  adw_toggle_group_set_active (self->answers, GTK_INVALID_LIST_POSITION);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->answers), unknot_fold_layout_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->answers), GTK_ALIGN_START);
  g_signal_connect_object (self->answers, "notify::active", G_CALLBACK (say_changed), self, G_CONNECT_SWAPPED);
  label_editor (self, GTK_WIDGET (self->answers));
}

static void
add_weeks (UnknotDetailRow    *self,
           const UnknotDetail *detail)
{
  GtkWidget *wrap = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (wrap), 12);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (wrap), 6);
  self->weeks = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (NO_WEEKS, detail->most_weeks, 1));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->weeks), 3);
  self->unknown = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_("I Don’t Know")));
  g_signal_connect_object (self->weeks, "output", G_CALLBACK (output_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->weeks, "input", G_CALLBACK (input_cb), self, G_CONNECT_SWAPPED);
  gtk_spin_button_set_value (self->weeks, NO_WEEKS);
  gtk_spin_button_update (self->weeks);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->weeks), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question,
                                  NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->help, NULL, -1);
  g_signal_connect_object (self->weeks, "value-changed", G_CALLBACK (weeks_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->unknown, "toggled", G_CALLBACK (unknown_toggled_cb), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (ADW_WRAP_BOX (wrap), GTK_WIDGET (self->weeks));
  adw_wrap_box_append (ADW_WRAP_BOX (wrap), GTK_WIDGET (self->unknown));
  gtk_widget_set_margin_top (wrap, 6);
  gtk_box_append (self->box, wrap);
}

static void
unknot_detail_row_finalize (GObject *object)
{
  g_free (UNKNOT_DETAIL_ROW (object)->id);

  G_OBJECT_CLASS (unknot_detail_row_parent_class)->finalize (object);
}

static void
unknot_detail_row_class_init (UnknotDetailRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_detail_row_finalize;

  /**
   * UnknotDetailRow::changed:
   *
   * The person gave another answer, or took theirs back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static void
unknot_detail_row_init (UnknotDetailRow *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_detail_row_new:
 * @safety: the rules
 * @detail: the question, one of @safety
 *
 * Makes a question without an answer.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
unknot_detail_row_new (const UnknotSafety *safety,
                       const UnknotDetail *detail)
{
  UnknotDetailRow *self = g_object_new (UNKNOT_TYPE_DETAIL_ROW, "use-markup", FALSE,
                                        "title", unknot_text ("safety", detail->question), NULL);

  self->id = g_strdup (detail->id);
  self->kind = detail->kind;
  self->question = make_label (unknot_text ("safety", detail->question));
  self->help = GTK_LABEL (make_label (unknot_text ("safety", detail->help)));
  gtk_widget_add_css_class (GTK_WIDGET (self->help), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->help), "dimmed");
  gtk_box_append (self->box, self->question);
  gtk_box_append (self->box, GTK_WIDGET (self->help));

  switch (self->kind)
    {
    case UNKNOT_DETAIL_PLACE:
      add_places (self, safety);
      break;
    case UNKNOT_DETAIL_WEEKS:
      add_weeks (self, detail);
      break;
    case UNKNOT_DETAIL_YES_NO:
    default:
      add_yes_no (self);
      break;
    }

  return GTK_WIDGET (self);
}

/**
 * unknot_detail_row_get_id:
 * @self: a question
 *
 * Gets which question it is.
 *
 * Returns: (transfer none): its id
 */
const char *
unknot_detail_row_get_id (UnknotDetailRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_DETAIL_ROW (self), NULL);

  return self->id;
}

/**
 * unknot_detail_row_get_answered:
 * @self: a question
 *
 * Says whether something was said, "I don't know" included.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_detail_row_get_answered (UnknotDetailRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_DETAIL_ROW (self), FALSE);

  switch (self->kind)
    {
    case UNKNOT_DETAIL_PLACE:
      {
        g_auto (GStrv) chosen = unknot_chips_dup_chosen (self->places);

        return chosen[0] != NULL;
      }
    case UNKNOT_DETAIL_WEEKS:
      return gtk_check_button_get_active (self->unknown)
             || gtk_spin_button_get_value_as_int (self->weeks) != NO_WEEKS;
    case UNKNOT_DETAIL_YES_NO:
    default:
      return adw_toggle_group_get_active_name (self->answers) != NULL;
    }
}

/**
 * unknot_detail_row_dup_answer:
 * @self: a question
 *
 * Gets the answer.
 *
 * Returns: (transfer full) (nullable): a variant of the type that belongs to the kind of question; `NULL` if nothing was
 *   said, or "I don't know"
 */
GVariant *
unknot_detail_row_dup_answer (UnknotDetailRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_DETAIL_ROW (self), NULL);

  switch (self->kind)
    {
    case UNKNOT_DETAIL_PLACE:
      {
        g_auto (GStrv) chosen = unknot_chips_dup_chosen (self->places);

        return self->knows ? g_variant_ref_sink (g_variant_new_strv ((const char * const *) chosen, -1)) : NULL;
      }
    case UNKNOT_DETAIL_WEEKS:
      {
        int weeks = gtk_spin_button_get_value_as_int (self->weeks);

        return weeks != NO_WEEKS ? g_variant_ref_sink (g_variant_new_int32 (weeks)) : NULL;
      }
    case UNKNOT_DETAIL_YES_NO:
    default:
      {
        const char *name = adw_toggle_group_get_active_name (self->answers);

        return name != NULL && !g_str_equal (name, UNKNOWN)
               ? g_variant_ref_sink (g_variant_new_boolean (g_str_equal (name, "yes"))) : NULL;
      }
    }
}

static void
show_answer (UnknotDetailRow *self,
             gboolean         answered,
             GVariant        *answer)
{
  switch (self->kind)
    {
    case UNKNOT_DETAIL_PLACE:
      {
        const char *none[] = { answered ? UNKNOWN : NULL, NULL };
        g_autofree const char **places = answer != NULL ? g_variant_get_strv (answer, NULL) : NULL;

        self->knows = answer != NULL;
        unknot_chips_set_chosen (self->places, answer != NULL ? places : none);
        break;
      }
    case UNKNOT_DETAIL_WEEKS:
      gtk_check_button_set_active (self->unknown, answered && answer == NULL);
      gtk_spin_button_set_value (self->weeks, answer != NULL ? g_variant_get_int32 (answer) : NO_WEEKS);
      break;
    case UNKNOT_DETAIL_YES_NO:
    default:
      if (answer != NULL)
        adw_toggle_group_set_active_name (self->answers, g_variant_get_boolean (answer) ? "yes" : "no");
      else if (answered)
        adw_toggle_group_set_active_name (self->answers, UNKNOWN);
      else
        adw_toggle_group_set_active (self->answers, GTK_INVALID_LIST_POSITION);
      break;
    }
}

static gboolean
fits (UnknotDetailRow *self,
      GVariant        *answer)
{
  static const char * const types[] = {
    [UNKNOT_DETAIL_PLACE] = "as", [UNKNOT_DETAIL_WEEKS] = "i", [UNKNOT_DETAIL_YES_NO] = "b",
  };

  return answer == NULL || g_str_equal (g_variant_get_type_string (answer), types[self->kind]);
}

/**
 * unknot_detail_row_set_answer:
 * @self: a question
 * @answered: whether something was said
 * @answer: (nullable): the answer; `NULL` for "I don't know"
 *
 * Shows an answer, without saying that it changed. One of another kind, from an edited file, is shown as none.
 */
void
unknot_detail_row_set_answer (UnknotDetailRow *self,
                              gboolean         answered,
                              GVariant        *answer)
{
  g_return_if_fail (UNKNOT_IS_DETAIL_ROW (self));

  self->showing = TRUE;
  if (fits (self, answer))
    show_answer (self, answered, answer);
  else
    show_answer (self, FALSE, NULL);
  self->showing = FALSE;
}
