/* The focus comes back to where it was from dialogs, pages and passing words, and from what is gone. */

#include "unknot-focus-keeper.h"

#include "../find-widget.h"

typedef struct
{
  GtkWindow *window;
  AdwToastOverlay *toasts;
  AdwNavigationView *pages;
  UnknotFocusKeeper *keeper;
  GtkWidget *box;
  GtkWidget *first;
  GtkWidget *second;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->first = gtk_button_new_with_label ("First");
  self->second = gtk_button_new_with_label ("Second");
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), self->first);
  gtk_box_append (GTK_BOX (self->box), self->second);
  self->pages = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (self->pages, adw_navigation_page_new (self->box, "Home"));
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->pages));
  self->window = g_object_new (ADW_TYPE_APPLICATION_WINDOW, "content", self->toasts, NULL);
  self->keeper = unknot_focus_keeper_new (ADW_APPLICATION_WINDOW (self->window), self->pages, self->toasts);
  gtk_window_present (self->window);

  /* Each was somewhere before it was on the second button. */
  gtk_widget_grab_focus (self->first);
  gtk_widget_grab_focus (self->second);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->keeper);
  gtk_window_destroy (self->window);
}

static void
await_focus (Fixture   *self,
             GtkWidget *widget)
{
  while (gtk_window_get_focus (self->window) != widget)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (gtk_window_get_focus (self->window) == widget);
}

/* Shows words with a button, which gets the focus. */
static GtkWidget *
focus_toast (Fixture  *self,
             AdwToast *toast)
{
  GtkWidget *button;

  adw_toast_set_button_label (toast, "_Undo");
  unknot_focus_keeper_follow_toast (self->keeper, toast);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (toast));
  while ((button = find_button (self->toasts, "_Undo")) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_grab_focus (button));

  return button;
}

static void
test_toast_clicked (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr (AdwToast) toast = g_object_ref_sink (adw_toast_new ("Gone"));

  g_signal_emit_by_name (focus_toast (self, toast), "clicked");
  await_focus (self, self->second);
}

static void
test_toast_dismissed (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (AdwToast) toast = g_object_ref_sink (adw_toast_new ("Gone"));

  focus_toast (self, toast);
  adw_toast_dismiss (toast);
  await_focus (self, self->second);
}

static void
test_removed (Fixture       *self,
              gconstpointer  data)
{
  gtk_box_remove (GTK_BOX (self->box), self->second);
  await_focus (self, self->first);
}

/* Also when what opened the dialog is gone meanwhile. */
static void
test_dialog (Fixture       *self,
             gconstpointer  data)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *inside = gtk_button_new_with_label ("Inside");

  adw_dialog_set_child (dialog, inside);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
  gtk_widget_grab_focus (inside);
  await_focus (self, inside);
  adw_dialog_force_close (dialog);
  await_focus (self, self->second);

  dialog = adw_dialog_new ();
  inside = gtk_button_new_with_label ("Inside");
  adw_dialog_set_child (dialog, inside);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
  gtk_widget_grab_focus (inside);
  gtk_box_remove (GTK_BOX (self->box), self->second);
  adw_dialog_force_close (dialog);
  await_focus (self, self->first);
}

static void
test_page (Fixture       *self,
           gconstpointer  data)
{
  GtkWidget *inside = gtk_button_new_with_label ("Inside");

  adw_navigation_view_push (self->pages, adw_navigation_page_new (inside, "Above"));
  gtk_widget_grab_focus (inside);
  await_focus (self, inside);
  adw_navigation_view_pop (self->pages);
  await_focus (self, self->second);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

#define ADD(name, test) g_test_add ("/focus-keeper/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("dialog", test_dialog);
  ADD ("page", test_page);
  ADD ("removed", test_removed);
  ADD ("toast-clicked", test_toast_clicked);
  ADD ("toast-dismissed", test_toast_dismissed);
#undef ADD

  return g_test_run ();
}
