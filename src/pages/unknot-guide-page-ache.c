/* The question for a number while something presses: shown for some seconds, answered by a button or a key, or not. */

#include "unknot-guide-page-private.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"

/* 0 to 5 stand in the first row; the second has room for the button that passes it over. */
#define LOW 5
#define MOST 10

static void
ask_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);

  unknot_guide_ask (self->guide, unknot_guide_page_get_now (self));
  if (course->ask != UNKNOT_GUIDE_ASK_NOTHING)
    unknot_guide_page_say (self, unknot_guide_words_ask (course->ask));
}

static void
pass_over_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  unknot_guide_pass_over (UNKNOT_GUIDE_PAGE (widget)->guide);
}

/* A digit is a number only while one is asked for. Zero is *Just right* else. */
static void
tell_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotGuidePage *self = UNKNOT_GUIDE_PAGE (widget);
  int ache = g_variant_get_int32 (parameter);

  if (unknot_guide_get_course (self->guide)->ask != UNKNOT_GUIDE_ASK_NOTHING)
    unknot_guide_tell (self->guide, ache, unknot_guide_page_get_now (self));
  else if (ache == 0)
    unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_RIGHT);
}

void
unknot_guide_page_install_ache (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "guide.ask", NULL, ask_action);
  gtk_widget_class_install_action (widget_class, "guide.pass-over", NULL, pass_over_action);
  gtk_widget_class_install_action (widget_class, "guide.tell", "i", tell_action);
}

void
unknot_guide_page_fill_numbers (UnknotGuidePage *self)
{
  for (int i = 0; i <= MOST; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i);
      GtkWidget *button = gtk_button_new_with_label (label);

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.tell");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", i);
      gtk_widget_set_focus_on_click (button, FALSE);
      gtk_widget_add_css_class (button, "ache-button");
      if (i <= LOW)
        gtk_box_append (self->low_numbers, button);
      else
        gtk_widget_insert_before (button, GTK_WIDGET (self->high_numbers), self->not_asked);
      if (i == MOST)
        /* Translators: the key that answers ten */
        gtk_widget_set_tooltip_text (button, _("Key X"));
    }
}

/* In a low window the numbers would lie on what to do: they take the room of what can wait instead. Large text leaves no
 * other place. */
static void
make_room (UnknotGuidePage *self,
           gboolean         asks)
{
  const char *layout = adw_multi_layout_view_get_layout_name (self->layouts);
  gboolean is_tiny = g_str_has_prefix (layout, "tiny");
  gboolean fits = gtk_orientable_get_orientation (self->answers) == GTK_ORIENTATION_HORIZONTAL;
  gboolean makes_room = asks && is_tiny && fits;

  gtk_widget_set_visible (self->back, !makes_room);
  gtk_widget_set_visible (self->skip, !makes_room);
  gtk_widget_set_visible (self->words, !asks || !g_str_equal (layout, "short"));
  gtk_widget_set_valign (self->short_words, asks ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  if (asks)
    gtk_widget_add_css_class (self->short_words, "crowded");
  else
    gtk_widget_remove_css_class (self->short_words, "crowded");
  if (is_tiny)
    adw_multi_layout_view_set_layout_name (self->layouts, makes_room ? "tiny-asking" : "tiny");
}

/* The focus does not go there by itself, for the keys work without it; but it is not left on what goes away. Nothing is
 * asked while the session stands still; the cues say the question. */
void
unknot_guide_page_show_ache (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  gboolean asks = course->ask != UNKNOT_GUIDE_ASK_NOTHING && course->state == UNKNOT_GUIDE_STATE_RUNNING;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!asks && focus != NULL && gtk_widget_is_ancestor (focus, self->ache))
    gtk_widget_grab_focus (GTK_WIDGET (self->pause));
  gtk_widget_set_visible (self->ache, asks);
  make_room (self, asks);
  gtk_label_set_label (self->ache_words, unknot_guide_words_ask (course->ask));
}
