/* The map of the body page as a picture in a file: what is seen, on paper, with a title, a date and what it means. */

#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

#include "unknot-map-export.h"
#include "unknot-picture-saving.h"
#include "unknot-words.h"

static const char * const zone_words[UNKNOT_N_ZONE_KINDS] = {
  [UNKNOT_ZONE_NEVER] = N_("Never press here, with hands or tools"),
  [UNKNOT_ZONE_TOOLS] = N_("No balls, roller, massage gun or electric massager here"),
  [UNKNOT_ZONE_ROLLER] = N_("No foam roller here"),
  [UNKNOT_ZONE_GUN] = N_("No massage gun here"),
};

/* Whether the marks of today are on the map. */
static gboolean
shows_today (UnknotBodyPage *self)
{
  return !unknot_body_page_is_time (self);
}

static UnknotTime
get_now (UnknotBodyPage *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}

static void
add_markers (UnknotBodyPage   *self,
             UnknotMapOverlay *overlay,
             GString          *description)
{
  guint n_knots = g_list_model_get_n_items (G_LIST_MODEL (self->knots));

  for (guint i = 0; i < n_knots; i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (self->knots, i);
      g_autofree char *name = unknot_words_knot (knot, unknot_map_bodies_get_anatomy (self->bodies));
      g_autofree char *pain = unknot_words_pain (unknot_knot_get_pain (knot));

      if (unknot_knot_get_aspect (knot) != self->aspect)
        continue;
      unknot_map_overlay_add_marker (overlay, (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) },
                                     unknot_knot_get_pain (knot),
                                     unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_CALM);
      g_string_append_c (description, '\n');
      /* Translators: a knot and how much it hurts, a line of a list: "Upper trapezius, your left: Pain 5 of 10" */
      g_string_append_printf (description, _("%1$s: %2$s"), name, pain);
    }
}

static void
add_zone_notes (UnknotBodyPage  *self,
                UnknotMapExport *export)
{
  gboolean seen[UNKNOT_N_ZONE_KINDS] = { FALSE };
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (unknot_body_page_get_atlas (self), &n_zones);

  for (gsize i = 0; i < n_zones; i++)
    seen[unknot_zone_get_kind (&zones[i])] = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    if (seen[i])
      unknot_map_export_add_zone_note (export, (UnknotZoneKind) i, _(zone_words[i]));
}

static void
add_sides (UnknotBodyPage  *self,
           UnknotMapExport *export)
{
  g_autofree char *left = g_strdup_printf ("%s\n%s", C_("side", "L"), _("your left"));
  g_autofree char *right = g_strdup_printf ("%s\n%s", C_("side", "R"), _("your right"));

  switch (self->aspect)
    {
    case UNKNOT_ASPECT_BACK:
      unknot_map_export_set_sides (export, left, right);
      break;
    case UNKNOT_ASPECT_FRONT:
      unknot_map_export_set_sides (export, right, left);
      break;
    case UNKNOT_ASPECT_LEFT:
      unknot_map_export_set_sides (export, left, NULL);
      break;
    case UNKNOT_ASPECT_RIGHT:
    default:
      unknot_map_export_set_sides (export, NULL, right);
      break;
    }
}

static char *
make_subtitle (UnknotBodyPage *self)
{
  g_autoptr (GDateTime) now = unknot_time_to_date_time (get_now (self));
  /* Translators: a day in words, as g_date_time_format() takes it: "Sunday, 22 November 2026" */
  g_autofree char *day = g_date_time_format (now, _("%A, %-e %B %Y"));
  g_autofree char *weeks = unknot_body_page_is_time (self) ? unknot_time_pane_dup_title (self->time_pane) : NULL;

  /* Translators: what a picture shows: the view ("Back"), the layer ("Surface"), and when */
  return g_strdup_printf (_("%1$s, %2$s · %3$s"), unknot_words_aspect (self->aspect), unknot_words_sheet (self->sheet),
                          weeks != NULL ? weeks : day);
}

/* What is seen now, in the size of paper that is usual here. */
static UnknotMapExport *
make_export (UnknotBodyPage *self)
{
  g_autoptr (UnknotMapOverlay) marks = unknot_map_overlay_new ();
  g_autofree char *subtitle = make_subtitle (self);
  /* A line for each thing, so that no language has to join sentences. */
  g_autoptr (GString) description = g_string_new (subtitle);
  GtkPaperSize *paper = gtk_paper_size_new (NULL);
  UnknotMapExport *export =
    unknot_map_export_new (unknot_body_map_get_body (self->map), unknot_body_page_get_shown_sheet (self),
                           gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
                           gtk_paper_size_get_height (paper, GTK_UNIT_POINTS));

  gtk_paper_size_free (paper);
  if (unknot_body_map_get_overlay (self->map) != NULL)
    unknot_map_export_add_overlay (export, unknot_body_map_get_overlay (self->map));
  if (self->zones && shows_today (self))
    add_zone_notes (self, export);
  if (shows_today (self))
    {
      add_markers (self, marks, description);
      unknot_map_export_add_overlay (export, marks);
      unknot_map_export_add_note (export, _("The numbers say how much a knot hurts, from 0 to 10."));
    }
  else
    {
      g_autofree char *legend = unknot_time_pane_dup_legend (self->time_pane);

      g_string_append_printf (description, "\n%s", unknot_time_pane_get_summary (self->time_pane));
      unknot_map_export_add_note (export, unknot_time_pane_get_summary (self->time_pane));
      unknot_map_export_add_note (export, legend);
    }
  unknot_map_export_add_note (export, _("Entered by the person themselves. Not a medical record."));
  add_sides (self, export);
  unknot_map_export_set_words (export, _("Body Map"), subtitle, description->str);

  return export;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  unknot_map_export_save_finish (result, &error);
  unknot_picture_saving_end (user_data, error);
}

/**
 * unknot_body_page_save_picture:
 * @self: a body page with bodies
 * @file: where to; the ending of its name says what it is to be, a PNG if that says nothing
 *
 * Saves what the map shows, with everything that lies over it. The page tells when it is done.
 */
void
unknot_body_page_save_picture (UnknotBodyPage *self,
                               GFile          *file)
{
  g_autoptr (UnknotMapExport) export = make_export (self);

  unknot_map_export_save_async (export, unknot_body_pictures_get_folder (self->pictures),
                                unknot_picture_saving_get_format (file), file, NULL, saved_cb,
                                unknot_picture_saving_begin (GTK_WIDGET (self), "body.save-picture", file));
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotBodyPage) self = user_data;
  g_autoptr (GFile) file = unknot_picture_saving_finish (source, result);

  if (file == NULL || self->bodies == NULL)
    return;

  g_signal_emit_by_name (self, "file-chosen", file);
  unknot_body_page_save_picture (self, file);
}

static void
save_picture_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *name = NULL;

  if (self->bodies == NULL)
    return;

  now = unknot_time_to_date_time (get_now (self));
  /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be translated */
  name = g_date_time_format (now, _("Body map %Y-%m-%d.png"));
  unknot_picture_saving_ask (widget, name, file_chosen_cb, g_object_ref (self));
}

/**
 * unknot_body_page_install_save:
 * @widget_class: the class of body pages
 *
 * Makes saving a picture an action.
 */
void
unknot_body_page_install_save (GtkWidgetClass *widget_class)
{
  unknot_picture_saving_add_signals (G_TYPE_FROM_CLASS (widget_class));
  gtk_widget_class_install_action (widget_class, "body.save-picture", NULL, save_picture_action);
}
