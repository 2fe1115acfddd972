/* What there is to read about a muscle, and an article. */

#include "unknot-library-views.h"

#include <glib/gi18n.h>

#include "unknot-muscle-picture.h"
#include "unknot-reading.h"
#include "unknot-technique-view.h"
#include "unknot-technique-words.h"
#include "unknot-text.h"
#include "unknot-tool-names.h"

/* In pixels. */
#define PICTURE_HEIGHT 280

static const char *
name_slot (UnknotSlot slot)
{
  switch (slot)
    {
    case UNKNOT_SLOT_OPENER:
      return _("To Begin With");
    case UNKNOT_SLOT_PRESSURE:
      return _("Pressing");
    case UNKNOT_SLOT_STRETCH:
      return _("Stretching and Moving");
    case UNKNOT_SLOT_STRENGTH:
      return _("Getting Stronger");
    case UNKNOT_SLOT_MOVE:
      return _("Moving Afterward");
    case UNKNOT_SLOT_AFTER:
    default:
      return _("Afterward");
    }
}

static char *
name_tools (guint bits)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    if ((bits & UNKNOT_TOOL_BIT (i)) != 0)
      g_strv_builder_add (builder, unknot_tool_names_get (unknot_tool_to_id ((UnknotTool) i)));
  names = g_strv_builder_end (builder);

  return g_strjoinv (", ", names);
}

/* Why it stands where it stands, and what holds on this muscle beyond the technique's own rules. */
static char *
tell_place (const UnknotLibrarySources *sources,
            const UnknotTechnique      *technique,
            const UnknotPlace          *place)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (place->order == 1)
    g_strv_builder_add (builder, _("First choice"));
  g_strv_builder_add (builder, unknot_technique_words_strength (technique->evidence));
  if (place->tools != 0)
    {
      g_autofree char *tools = name_tools (place->tools);

      /* Translators: %s are tools: "only with: Soft ball" */
      g_strv_builder_take (builder, g_strdup_printf (_("only with: %s"), tools));
    }
  if (place->needs_spot)
    g_strv_builder_add (builder, _("only where you marked the spot"));
  if (place->after != NULL)
    {
      UnknotTechnique *before = unknot_catalogue_lookup (sources->catalogue, place->after);

      /* Translators: %s is a technique */
      g_strv_builder_take (builder, g_strdup_printf (_("after three good sessions of: %s"),
                                                     unknot_text ("technique", before->name)));
    }
  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

static void
add_techniques (GtkWidget                  *view,
                const UnknotLibrarySources *sources,
                UnknotMuscle               *muscle,
                UnknotSlot                  slot)
{
  g_autoptr (GPtrArray) techniques = unknot_catalogue_dup_row (sources->catalogue, unknot_muscle_get_id (muscle), slot);
  GtkListBox *list;

  if (techniques->len == 0)
    return;

  list = unknot_reading_add_list (view, name_slot (slot));
  for (guint i = 0; i < techniques->len; i++)
    {
      const UnknotTechnique *technique = techniques->pdata[i];
      const UnknotPlace *place = unknot_technique_get_place (technique, unknot_muscle_get_id (muscle), slot);
      g_autofree char *told = tell_place (sources, technique, place);
      g_autofree char *target = g_strdup_printf ("technique/%s", technique->id);

      gtk_list_box_append (list, unknot_reading_link_new (unknot_text ("technique", technique->name), told, target));
    }
}

static void
add_picture (GtkWidget                  *view,
             const UnknotLibrarySources *sources,
             UnknotMuscle               *muscle)
{
  GtkWidget *stage = adw_bin_new ();
  GtkWidget *picture = unknot_muscle_picture_new ();

  unknot_muscle_picture_set_spread (UNKNOT_MUSCLE_PICTURE (picture), TRUE);
  unknot_muscle_picture_set_shaded (UNKNOT_MUSCLE_PICTURE (picture), sources->pictures);
  unknot_muscle_picture_set_muscle (UNKNOT_MUSCLE_PICTURE (picture), sources->bodies, muscle);
  gtk_widget_set_size_request (picture, -1, PICTURE_HEIGHT);
  gtk_widget_set_overflow (stage, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (stage, "stage");
  adw_bin_set_child (ADW_BIN (stage), picture);
  gtk_box_append (GTK_BOX (view), stage);
}

static void
add_also (GtkWidget                  *view,
          const UnknotLibrarySources *sources,
          UnknotMuscle               *muscle)
{
  const char * const *also = unknot_muscle_get_also_check (muscle);
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (sources->bodies);
  GtkListBox *list;

  if (also == NULL || also[0] == NULL)
    return;

  list = unknot_reading_add_list (view, _("Often Sore Together with It"));
  for (; *also != NULL; also++)
    {
      UnknotMuscle *other = unknot_anatomy_get_muscle (anatomy, *also);
      g_autofree char *target = g_strdup_printf ("muscle/%s", *also);

      gtk_list_box_append (list, unknot_reading_link_new (unknot_muscle_get_name (other),
                                                          unknot_muscle_get_latin (other), target));
    }
}

static void
add_texts (GtkWidget        *view,
           const char       *title,
           UnknotMuscle     *muscle,
           UnknotMuscleText  which)
{
  g_auto (GStrv) texts = unknot_muscle_dup_texts (muscle, which);

  unknot_reading_add_texts (view, title, (const char * const *) texts);
}

/**
 * unknot_library_muscle_new:
 * @sources: what the Library tells of
 * @muscle: a muscle
 *
 * Tells all about a muscle, with the techniques for it in the order of clinical.md F4.
 *
 * Returns: (transfer floating): a column of text
 */
GtkWidget *
unknot_library_muscle_new (const UnknotLibrarySources *sources,
                           UnknotMuscle               *muscle)
{
  GtkWidget *view = unknot_reading_new ();
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const char * const sends[] = { unknot_muscle_get_sends (muscle), NULL };
  const char * const closed[] = { unknot_muscle_get_press_words (muscle), NULL };

  gtk_box_append (GTK_BOX (head), unknot_reading_heading_new (unknot_muscle_get_name (muscle), "title-1"));
  unknot_reading_add_paragraph (head, unknot_muscle_get_latin (muscle), "latin");
  gtk_box_append (GTK_BOX (view), head);
  add_picture (view, sources, muscle);
  unknot_reading_add_paragraph (view, unknot_muscle_get_borders (muscle), NULL);

  if (!unknot_muscle_may_be_pressed (muscle))
    unknot_reading_add_texts (view, _("Not for Pressing"), closed);
  unknot_reading_add_texts (view, _("Where It May Be Felt"), sends);
  add_texts (view, _("What May Lie Behind It"), muscle, UNKNOT_MUSCLE_CAUSES);
  for (guint i = 0; i < UNKNOT_N_SLOTS; i++)
    add_techniques (view, sources, muscle, (UnknotSlot) i);
  if (unknot_muscle_may_be_pressed (muscle))
    add_texts (view, _("How to Reach It"), muscle, UNKNOT_MUSCLE_REACH);
  add_texts (view, _("Take Care"), muscle, UNKNOT_MUSCLE_CAUTIONS);
  add_also (view, sources, muscle);

  return view;
}

/**
 * unknot_library_article_new:
 * @sources: what the Library tells of
 * @article: an article
 *
 * Shows an article.
 *
 * Returns: (transfer floating): a column of text
 */
GtkWidget *
unknot_library_article_new (const UnknotLibrarySources *sources,
                            UnknotArticle              *article)
{
  GtkWidget *view = unknot_reading_new ();
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkListBox *list;

  gtk_box_append (GTK_BOX (view), unknot_reading_heading_new (unknot_text ("article", article->title), "title-1"));
  for (char **paragraph = article->paragraphs; *paragraph != NULL; paragraph++)
    unknot_reading_add_paragraph (text, unknot_text ("article", *paragraph), "article");
  gtk_box_append (GTK_BOX (view), text);

  if (article->techniques[0] != NULL)
    {
      list = unknot_reading_add_list (view, _("What It Speaks Of"));
      for (char **id = article->techniques; *id != NULL; id++)
        {
          UnknotTechnique *technique = unknot_catalogue_lookup (sources->catalogue, *id);
          g_autofree char *target = g_strdup_printf ("technique/%s", *id);

          gtk_list_box_append (list, unknot_reading_link_new (unknot_text ("technique", technique->name), NULL, target));
        }
    }

  list = unknot_reading_add_list (view, _("Where This Comes From"));
  unknot_technique_view_add_sources (list, sources->articles, (const char * const *) article->sources);

  return view;
}
