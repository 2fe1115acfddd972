/* What there is to read about a technique: in a dialog over the plan, and as a page of the Library. */

#include "unknot-technique-view.h"

#include <glib/gi18n.h>

#include "unknot-reading.h"
#include "unknot-technique-steps.h"
#include "unknot-technique-words.h"
#include "unknot-text.h"

/* Without a plan nobody knows what holds for the reader, so the texts name what is right for everyone (F9.5: the cap of
 * a beginner, and one less to aim at). */
#define CAREFUL_CAP 3

/* What the texts of the technique are filled with. */
typedef struct
{
  int target;
  int cap;
} Numbers;

static Numbers
careful_numbers (const UnknotTechnique *technique)
{
  int cap = technique->cap > 0 ? MIN (technique->cap, CAREFUL_CAP) : CAREFUL_CAP;

  return (Numbers) { cap - 1, cap };
}

static void
add_way (GtkWidget                    *view,
         const UnknotTechniqueSources *sources,
         UnknotTechnique              *technique,
         gboolean                      chair,
         Numbers                       numbers)
{
  g_autoptr (GPtrArray) steps = unknot_technique_dup_way (technique, chair);
  GtkListBox *list;

  if (sources->studio != NULL)
    {
      gtk_box_append (GTK_BOX (view), unknot_technique_steps_new (sources->studio, technique, chair, numbers.target,
                                                                  numbers.cap));
      return;
    }

  list = unknot_reading_add_list (view, _("Steps"));
  for (guint i = 0; i < steps->len; i++)
    {
      const UnknotStep *step = g_ptr_array_index (steps, i);
      g_autofree char *text = unknot_text_fill (unknot_text ("step-text", step->text), numbers.target, numbers.cap);

      gtk_list_box_append (list, unknot_reading_row_new (unknot_text ("step-cue", step->cue), text));
    }
}

/* A plan has chosen a way; the Library shows each. */
static void
add_steps (GtkWidget                    *view,
           const UnknotTechniqueSources *sources,
           UnknotTechnique              *technique,
           const UnknotPlanItem         *item,
           Numbers                       numbers)
{
  add_way (view, sources, technique, item != NULL && item->chair, numbers);
  if (item != NULL || !technique->has_chair)
    return;

  gtk_box_append (GTK_BOX (view), unknot_reading_heading_new (_("On a Chair"), "heading"));
  add_way (view, sources, technique, TRUE, numbers);
}

/**
 * unknot_technique_view_add_sources:
 * @list: a list of rows
 * @articles: (nullable): where the sources are described
 * @ids: (array zero-terminated=1): ids of sources
 *
 * Adds a row that unfolds to the sources and how well each is known. One that the app does not know, from a technique
 * that somebody added, is named as it stands there.
 */
void
unknot_technique_view_add_sources (GtkListBox         *list,
                                   UnknotArticles     *articles,
                                   const char * const *ids)
{
  GtkWidget *row = adw_expander_row_new ();
  guint told = 0;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Sources"));
  for (; *ids != NULL; ids++)
    {
      const UnknotSource *source = articles != NULL ? unknot_articles_lookup_source (articles, *ids) : NULL;
      GtkWidget *line;

      /* What is not cited by name needs not be told twice. */
      if (source != NULL && source->citation == NULL)
        {
          if ((told & 1u << source->quality) != 0)
            continue;
          told |= 1u << source->quality;
        }
      line = unknot_reading_row_new (source == NULL ? *ids
                                     : source->citation != NULL ? source->citation
                                                                : unknot_technique_words_source (source->quality),
                                     source != NULL ? unknot_technique_words_quality (source->quality) : NULL);
      adw_preferences_row_set_title_selectable (ADW_PREFERENCES_ROW (line), TRUE);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), line);
    }
  gtk_list_box_append (list, row);
}

static void
add_evidence (GtkWidget                    *view,
              const UnknotTechniqueSources *sources,
              const UnknotTechnique        *technique)
{
  GtkListBox *list = unknot_reading_add_list (view, _("How Sure Is Anyone?"));
  GtkWidget *row = unknot_reading_row_new (unknot_technique_words_strength (technique->evidence),
                                           unknot_text ("evidence", technique->evidence_sentence));
  GtkWidget *dots = g_object_new (GTK_TYPE_LABEL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "label", unknot_technique_words_dots (technique->evidence),
                                  NULL);

  gtk_widget_add_css_class (dots, "accent");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), dots);
  gtk_list_box_append (list, row);
  if (sources->articles != NULL)
    unknot_technique_view_add_sources (list, sources->articles, (const char * const *) technique->sources);
}

static void
add_row_if (GtkListBox *list,
            const char *title,
            const char *subtitle)
{
  if (subtitle != NULL)
    gtk_list_box_append (list, unknot_reading_row_new (title, subtitle));
}

static void
add_pressure (GtkListBox            *list,
              const UnknotTechnique *technique,
              Numbers                numbers)
{
  g_autofree char *words = NULL;

  if (technique->cap == 0)
    return;

  if (technique->cap > numbers.cap)
    /* Translators: numbers from 0 to 10 */
    words = g_strdup_printf (_("About %d out of 10, never above %d. A plan may allow up to %d later."), numbers.target,
                             numbers.cap, technique->cap);
  else
    /* Translators: numbers from 0 to 10 */
    words = g_strdup_printf (_("About %d out of 10, never above %d."), numbers.target, numbers.cap);
  gtk_list_box_append (list, unknot_reading_row_new (technique->kind == UNKNOT_KIND_STRETCH ? _("How strong a pull")
                                                                                           : _("How strong"), words));
}

static void
add_dose (GtkWidget             *view,
          const UnknotTechnique *technique,
          Numbers                numbers)
{
  g_autofree char *hold = unknot_technique_words_hold (&technique->dose);
  g_autofree char *count = unknot_technique_words_count (&technique->dose);
  g_autofree char *often = unknot_technique_words_often (&technique->dose);
  g_auto (GStrv) progression = unknot_text_list ("technique", (const char * const *) technique->dose.progression);
  GtkListBox *list;

  if (hold != NULL || count != NULL || often != NULL)
    {
      list = unknot_reading_add_list (view, _("How Much"));
      add_pressure (list, technique, numbers);
      add_row_if (list, _("How long"), hold);
      add_row_if (list, _("How many"), count);
      add_row_if (list, _("How often"), often);
    }
  unknot_reading_add_texts (view, _("Over the Weeks"), (const char * const *) progression);
}

static void
add_conditions (GtkWidget                    *view,
                const UnknotTechniqueSources *sources,
                const UnknotTechnique        *technique)
{
  GtkListBox *list;
  g_autoptr (GtkWidget) careful = g_object_ref_sink (adw_expander_row_new ());
  guint n_careful = 0;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (careful), _("Only with care"));
  list = unknot_reading_add_list (view, _("Not for You If…"));
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      const UnknotConditionWords *words = unknot_safety_get_condition (sources->safety, (UnknotCondition) i);
      const char *verdict = unknot_technique_words_verdict (technique->verdicts[i]);

      if (technique->verdicts[i] == UNKNOT_VERDICT_CAUTION)
        {
          adw_expander_row_add_row (ADW_EXPANDER_ROW (careful),
                                    unknot_reading_row_new (unknot_text ("safety", words->name),
                                                            unknot_text ("safety", words->caution)));
          n_careful++;
        }
      else if (verdict != NULL)
        gtk_list_box_append (list, unknot_reading_row_new (unknot_text ("safety", words->name), verdict));
    }

  if (n_careful > 0)
    gtk_list_box_append (list, careful);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (list)), gtk_list_box_get_row_at_index (list, 0) != NULL);
}

static void
add_stop_rules (GtkWidget                    *view,
                const UnknotTechniqueSources *sources,
                const UnknotTechnique        *technique)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; technique->stop_rules[i] != NULL; i++)
    {
      const UnknotStopRule *rule = unknot_safety_lookup_stop_rule (sources->safety, technique->stop_rules[i]);

      if (rule != NULL)
        g_strv_builder_add (builder, unknot_text ("safety", rule->words));
    }
  words = g_strv_builder_end (builder);
  unknot_reading_add_texts (view, _("Stop at Once If You Feel"), (const char * const *) words);
}

static void
add_muscle (GtkListBox                   *list,
            const UnknotTechniqueSources *sources,
            const char                   *id)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (sources->anatomy, id);
  g_autofree char *target = g_strdup_printf ("muscle/%s", id);
  const char *name = unknot_muscle_get_name (muscle);
  const char *latin = unknot_muscle_get_latin (muscle);

  gtk_list_box_append (list, sources->links ? unknot_reading_link_new (name, latin, target)
                                            : unknot_reading_row_new (name, latin));
}

static void
add_muscles (GtkWidget                    *view,
             const UnknotTechniqueSources *sources,
             const UnknotTechnique        *technique)
{
  g_autoptr (GHashTable) added = g_hash_table_new (g_str_hash, g_str_equal);
  GtkListBox *list;

  if (technique->places->len == 0)
    return;

  list = unknot_reading_add_list (view, _("For These Muscles"));
  for (guint i = 0; i < technique->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (technique->places, i);

      if (g_hash_table_add (added, place->muscle))
        add_muscle (list, sources, place->muscle);
    }
}

static GtkWidget *
button_new (const char *title,
            const char *action,
            const char *id)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);

  return row;
}

static void
never_changed_cb (UnknotProfile *profile,
                  GParamSpec    *pspec,
                  AdwSwitchRow  *row)
{
  unknot_profile_set_never (profile, g_object_get_data (G_OBJECT (row), "technique"),
                            adw_switch_row_get_active (row));
}

static void
show_never (AdwSwitchRow  *row,
            UnknotProfile *profile)
{
  adw_switch_row_set_active (row, unknot_profile_get_never (profile, g_object_get_data (G_OBJECT (row), "technique")));
}

/* What tells of dangers is never left out. */
static void
add_never (GtkWidget             *view,
           UnknotProfile         *profile,
           const UnknotTechnique *technique)
{
  GtkWidget *row;

  if (technique->kind == UNKNOT_KIND_CARD)
    return;

  row = adw_switch_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Never Offer This"));
  g_object_set_data_full (G_OBJECT (row), "technique", g_strdup (technique->id), g_free);
  show_never (ADW_SWITCH_ROW (row), profile);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (never_changed_cb), profile, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show_never), row, G_CONNECT_SWAPPED);
  gtk_list_box_append (unknot_reading_add_list (view, _("In Your Plans")), row);
}

/* One of the app can be copied and changed, an own one changed and removed. */
static void
add_changes (GtkWidget             *view,
             const UnknotTechnique *technique)
{
  gboolean own = technique->origin == UNKNOT_ORIGIN_OWN;
  GtkListBox *list;

  if (technique->origin == UNKNOT_ORIGIN_PACK || !unknot_technique_can_be_copied (technique))
    return;

  list = unknot_reading_add_list (view, own ? _("Your Own") : _("In Your Own Way"));
  gtk_list_box_append (list, button_new (own ? _("_Change…") : _("_Make My Own…"), "win.edit-technique",
                                         technique->id));
  if (own)
    {
      GtkWidget *row = button_new (_("_Remove…"), "win.remove-technique", technique->id);

      gtk_widget_add_css_class (row, "destructive-action");
      gtk_list_box_append (list, row);
    }
}

static GtkWidget *
view_new (const UnknotTechniqueSources *sources,
          UnknotTechnique              *technique,
          const UnknotPlanItem         *item,
          Numbers                       numbers,
          const char * const           *reasons)
{
  GtkWidget *view = unknot_reading_new ();
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *needs = unknot_technique_words_needs (technique);
  g_auto (GStrv) cautions = unknot_text_list ("technique", (const char * const *) technique->cautions);

  gtk_box_append (GTK_BOX (head), unknot_reading_heading_new (unknot_text ("technique", technique->name), "title-1"));
  unknot_reading_add_paragraph (head, needs, "dimmed");
  unknot_reading_add_paragraph (head, unknot_text ("technique", technique->summary), NULL);
  gtk_box_append (GTK_BOX (view), head);

  unknot_reading_add_texts (view, _("Why This?"), reasons);
  add_steps (view, sources, technique, item, numbers);
  add_evidence (view, sources, technique);
  add_dose (view, technique, numbers);
  unknot_reading_add_texts (view, _("Take Care"), (const char * const *) cautions);
  if (sources->safety != NULL)
    {
      add_stop_rules (view, sources, technique);
      add_conditions (view, sources, technique);
    }
  if (sources->anatomy != NULL)
    add_muscles (view, sources, technique);
  if (sources->profile != NULL)
    add_never (view, sources->profile, technique);
  if (sources->links)
    add_changes (view, technique);

  return view;
}

/**
 * unknot_technique_view_new:
 * @sources: what is needed to tell about it
 * @technique: a technique
 *
 * Tells all about a technique, as it is right for everyone who may do it at all.
 *
 * Returns: (transfer floating): a column of text
 */
GtkWidget *
unknot_technique_view_new (const UnknotTechniqueSources *sources,
                           UnknotTechnique              *technique)
{
  static const char * const none[] = { NULL };

  return view_new (sources, technique, NULL, careful_numbers (technique), none);
}

/**
 * unknot_technique_view_new_for_item:
 * @sources: what is needed to tell about it
 * @item: an item of a plan
 * @reasons: (array zero-terminated=1): why it was chosen, in sentences
 *
 * Tells all about a technique as a plan uses it: with its own pressure and its reasons.
 *
 * Returns: (transfer floating): a column of text
 */
GtkWidget *
unknot_technique_view_new_for_item (const UnknotTechniqueSources *sources,
                                    const UnknotPlanItem         *item,
                                    const char * const           *reasons)
{
  return view_new (sources, item->technique, item, (Numbers) { item->target, item->cap }, reasons);
}
