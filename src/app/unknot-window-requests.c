/* What pages and flows ask of the window, and what it says about it. */

#include "unknot-window-private.h"

#include <glib/gi18n.h>

#include "unknot-page-push.h"
#include "unknot-private.h"
#include "unknot-welcome-page.h"

static void
say (UnknotWindow *self,
     const char   *words,
     gboolean      can_undo)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  if (can_undo)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  unknot_window_take_toast (self, toast, can_undo);
}

static void
go_home (UnknotWindow *self)
{
  adw_navigation_view_pop_to_tag (self->pages, "home");
}

static void
passed_cb (UnknotWindow *self,
           GPtrArray    *knots)
{
  unknot_window_show_page (self, "relief");
  unknot_relief_page_set_knots (self->relief_page, knots);
  unknot_window_take_break (self, knots);
  unknot_window_take_technique (self, knots);
}

static void
journal_requested_cb (UnknotWindow *self)
{
  unknot_window_show_page (self, "journal");
}

void
unknot_window_request_relief (UnknotWindow *self,
                              UnknotKnot   *knot)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (knots, g_object_ref (knot));
  unknot_safety_flow_pass (self->safety, knots);
}

/* Another choice of knots for one plan: what belongs to them is asked before they are shown. */
static void
knots_requested_cb (UnknotWindow *self,
                    GPtrArray    *knots)
{
  unknot_safety_flow_pass (self->safety, knots);
}

static void
start_requested_cb (UnknotWindow *self)
{
  if (!unknot_safety_flow_warn (self->safety, unknot_relief_page_get_knots (self->relief_page)))
    unknot_safety_flow_check_in (self->safety, unknot_relief_page_get_knots (self->relief_page));
}

static void
checked_in_cb (UnknotWindow *self)
{
  unknot_session_flow_begin (self->session, unknot_relief_page_get_plan (self->relief_page),
                             unknot_relief_page_get_knots (self->relief_page));
}

static void
session_done_cb (UnknotWindow *self,
                 const char   *words)
{
  go_home (self);
  unknot_window_show_page (self, "journal");
  gtk_widget_grab_focus (GTK_WIDGET (self->journal_page));
  if (words != NULL)
    say (self, words, TRUE);
}

static void
safety_requested_cb (UnknotWindow *self,
                     GPtrArray    *knots)
{
  unknot_safety_flow_ask_after_stop (self->safety, knots);
}

static void
plan_outdated_cb (UnknotWindow *self,
                  GPtrArray    *knots)
{
  go_home (self);
  unknot_safety_flow_pass (self->safety, knots);
  say (self, _("A new plan, for the pain you have now"), FALSE);
}

static void
file_chosen_cb (UnknotWindow *self,
                GFile        *file)
{
  unknot_private_forget_recent (file);
}

/* What was imported goes back in its own way, with what it told about the person. */
static void
imported_cb (UnknotWindow *self,
             const char   *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (unknot_import_flow_undo), self->importer,
                           G_CONNECT_SWAPPED);
  unknot_window_take_toast (self, toast, TRUE);
}

void
unknot_window_tell (UnknotWindow *self,
                    const char   *words)
{
  say (self, words, FALSE);
}

void
unknot_window_tell_changed (UnknotWindow *self,
                            const char   *words)
{
  say (self, words, TRUE);
}

void
unknot_window_tell_failed (UnknotWindow *self,
                           const char   *message)
{
  g_message ("%s", message);
  say (self, _("The journal can’t be changed now"), FALSE);
}

static void
welcome_done_cb (UnknotWindow *self)
{
  go_home (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->body_page));
  unknot_safety_flow_warn (self->safety, NULL);
}

void
unknot_window_push_welcome (UnknotWindow *self)
{
  UnknotWelcomePage *page =
    unknot_welcome_page_new (unknot_context_get_profile (self->context), unknot_context_get_safety (self->context),
                             unknot_context_get_stamper (self->context));

  unknot_welcome_page_set_picture (page, unknot_context_get_bodies (self->context),
                                   unknot_context_get_pictures (self->context), unknot_theme_get_ink (self->theme));
  g_signal_connect_object (page, "done", G_CALLBACK (welcome_done_cb), self, G_CONNECT_SWAPPED);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

void
unknot_window_connect_body (UnknotWindow *self)
{
  g_signal_connect_object (self->body_page, "relief-requested", G_CALLBACK (unknot_window_request_relief), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "file-chosen", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "changed", G_CALLBACK (unknot_window_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_page, "failed", G_CALLBACK (unknot_window_tell_failed), self, G_CONNECT_SWAPPED);
}

void
unknot_window_connect_relief (UnknotWindow *self)
{
  g_signal_connect_object (self->relief_page, "knots-requested", G_CALLBACK (knots_requested_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->relief_page, "start-requested", G_CALLBACK (start_requested_cb), self,
                           G_CONNECT_SWAPPED);
  unknot_window_connect_paper (self);
}

void
unknot_window_connect_journal (UnknotWindow *self)
{
  g_signal_connect_object (self->journal_page, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal_page, "file-chosen", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal_page, "changed", G_CALLBACK (unknot_window_tell_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal_page, "failed", G_CALLBACK (unknot_window_tell_failed), self,
                           G_CONNECT_SWAPPED);
}

void
unknot_window_connect_flows (UnknotWindow *self)
{
  g_signal_connect_object (self->safety, "passed", G_CALLBACK (passed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->safety, "checked-in", G_CALLBACK (checked_in_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->safety, "journal-requested", G_CALLBACK (journal_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->exporter, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->fhir, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_import, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_import, "changed", G_CALLBACK (unknot_window_tell_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->paper, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->report, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->importer, "done", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->importer, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "plan-outdated", G_CALLBACK (plan_outdated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "safety-requested", G_CALLBACK (safety_requested_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "done", G_CALLBACK (session_done_cb), self, G_CONNECT_SWAPPED);
}
