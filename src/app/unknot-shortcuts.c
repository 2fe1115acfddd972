#include "unknot-shortcuts.h"

#include <glib/gi18n.h>

/* One table sets the keys and fills the dialog, so that neither can know of a key that the other does not.
   A row without an action is a key that a widget answers by itself; one without a key is known by what is printed on it. */
typedef struct
{
  const char *action;
  const char *keys[3];
  const char *title;
  const char *cap;
} Shortcut;

typedef struct
{
  const char *title;
  Shortcut rows[11];
} Group;

static const Group groups[] = {
  {
    N_("General"),
    {
      { "win.page::body", { "<Alt>1" }, N_("Show the body") },
      { "win.page::relief", { "<Alt>2" }, N_("Show the plan") },
      { "win.page::journal", { "<Alt>3" }, N_("Show the journal") },
      { "win.page::library", { "<Alt>4" }, N_("Show the library") },
      { "win.undo", { "<Primary>z" }, N_("Undo the last change") },
      { "app.preferences", { "<Primary>comma" }, N_("Preferences") },
      { "win.help", { "F1" }, N_("Help") },
      { "app.shortcuts", { "<Primary>question" }, N_("Keyboard shortcuts") },
      { "window.close", { "<Primary>w" }, N_("Close the window") },
      { "app.quit", { "<Primary>q" }, N_("Quit") },
    },
  },
  {
    N_("Body"),
    {
      { "win.search", { "<Primary>f" }, N_("Look up a muscle, or anything in the library") },
      { "win.relief", { "<Primary>Return" }, N_("Find relief for the marked knot") },
      { NULL, { "Left", "Right" }, N_("Go to the next muscle in that direction") },
      { NULL, { "Return" }, N_("Mark a knot there") },
      { NULL, { "<Shift>Left", "<Shift>Right" }, N_("Move a mark") },
      { NULL, { "Delete" }, N_("Remove a mark") },
      { NULL, { "plus", "minus" }, N_("Show the body larger or smaller") },
      { NULL, { "0", "Escape" }, N_("Show the whole body") },
      { NULL, { "<Alt>Left", "<Alt>Down" }, N_("Move over a body that is shown larger") },
    },
  },
  {
    N_("Views and Layers of the Body"),
    {
      { "win.aspect::back", { "F2" }, N_("See the back") },
      { "win.aspect::front", { "F3" }, N_("See the front") },
      { "win.aspect::left", { "F4" }, N_("See your left side") },
      { "win.aspect::right", { "F5" }, N_("See your right side") },
      { "win.sheet::superficial", { "F6" }, N_("See the surface") },
      { "win.sheet::deep", { "F7" }, N_("See the deep muscles") },
      { "win.sheet::bones", { "F8" }, N_("See the bones") },
    },
  },
  {
    N_("Plan and Guide"),
    {
      { "win.start", { "<Primary>space" }, N_("Start the session") },
      { "win.print-plan", { "<Primary>p" }, N_("Print the plan") },
      { NULL, { "space" }, N_("Pause or go on") },
      { NULL, { "Page_Up" }, N_("Back") },
      { NULL, { "Page_Down" }, N_("Skip") },
      { NULL, { "Escape" }, N_("Stop") },
      { NULL, { "i" }, N_("Explain the step") },
      { NULL, { "o" }, N_("Show all steps") },
      { NULL, { "s" }, N_("Mute") },
      { NULL, { "F11" }, N_("Fill the screen") },
    },
  },
  {
    N_("Journal"),
    {
      { "win.log::", { "<Primary>n" }, N_("Rate pain") },
      { "win.day", { "<Primary>d" }, N_("Look back at the day") },
      { NULL, { "<Primary>p" }, N_("Print the report, while it is shown") },
    },
  },
  {
    N_("While Something Presses"),
    {
      { NULL, { "plus", "m" }, N_("More pressure") },
      { NULL, { "0", "j" }, N_("Just right") },
      { NULL, { "minus", "t" }, N_("Too much") },
      { NULL, { "a" }, N_("Say how strong it is") },
      { NULL, { "0", "9" }, N_("Answer 0 to 9 where a number is asked for") },
      { NULL, { "x" }, N_("Answer 10") },
    },
  },
  {
    N_("Media Keys and Headset in the Guide"),
    {
      { NULL, { NULL }, N_("Pause or go on"), NC_("media key", "Play/Pause") },
      { NULL, { NULL }, N_("Too much, while something presses or pulls; else skip"), NC_("media key", "Next") },
      { NULL, { NULL }, N_("More, while something presses; else back"), NC_("media key", "Previous") },
      { NULL, { NULL }, N_("Stop"), NC_("media key", "Stop") },
    },
  },
};

static void
add_cap (AdwActionRow *row,
         const char   *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "keycap");
  adw_action_row_add_suffix (row, label);
}

static void
add_key (AdwActionRow *row,
         const char   *key)
{
  guint value;
  GdkModifierType modifiers;
  g_autofree char *text = NULL;

  gtk_accelerator_parse (key, &value, &modifiers);
  text = gtk_accelerator_get_label (value, modifiers);
  add_cap (row, text);
}

static GtkWidget *
row_new (const Shortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->title));
  for (guint i = 0; shortcut->keys[i] != NULL; i++)
    add_key (ADW_ACTION_ROW (row), shortcut->keys[i]);
  if (shortcut->cap != NULL)
    add_cap (ADW_ACTION_ROW (row), g_dpgettext2 (NULL, "media key", shortcut->cap));

  return row;
}

static AdwPreferencesGroup *
group_new (const Group *group)
{
  AdwPreferencesGroup *widget = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (widget, _(group->title));
  for (const Shortcut *row = group->rows; row->title != NULL; row++)
    adw_preferences_group_add (widget, row_new (row));

  return widget;
}

/**
 * unknot_shortcuts_install:
 * @application: the application
 *
 * Sets the keys of all actions.
 */
void
unknot_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const Shortcut *row = groups[i].rows; row->title != NULL; row++)
      if (row->action != NULL)
        gtk_application_set_accels_for_action (application, row->action, row->keys);
}

/**
 * unknot_shortcuts_dialog_new:
 *
 * Makes the dialog that lists all keys; `AdwShortcutsDialog` is newer than our floor.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group_new (&groups[i]));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_content_height (dialog, 620);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
