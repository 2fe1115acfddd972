/* The pages behind the tabs: called as these are, made when they are shown first, and all in the same ink. */

#include "unknot-window-private.h"

#include "unknot-locale.h"

static void
minutes_changed_cb (UnknotWindow *self)
{
  int minutes;

  g_object_get (self->relief_page, "minutes", &minutes, NULL);
  if (!unknot_window_is_break_of (self, minutes))
    unknot_window_set_minutes (self, minutes);
}

static void
make_relief (UnknotWindow *self)
{
  UnknotReliefSources sources = {
    .bodies = unknot_context_get_bodies (self->context),
    .catalogue = unknot_context_get_catalogue (self->context),
    .safety = unknot_context_get_safety (self->context),
    .knots = unknot_context_get_knots (self->context),
    .profile = unknot_context_get_profile (self->context),
    .studio = unknot_context_get_studio (self->context),
    .first_weekday = unknot_locale_get_first_weekday (),
    .articles = unknot_context_get_articles (self->context),
  };

  self->relief_page = g_object_new (UNKNOT_TYPE_RELIEF_PAGE, "minutes", self->minutes, NULL);
  unknot_relief_page_set_stack (self->relief_page, self->stack, self->primary_menu);
  unknot_relief_page_set_questions (self->relief_page, self->questions);
  unknot_relief_page_set_sources (self->relief_page, &sources);
  unknot_relief_page_set_ink (self->relief_page, unknot_theme_get_ink (self->theme));
  g_signal_connect_object (self->relief_page, "notify::minutes", G_CALLBACK (minutes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  unknot_window_connect_relief (self);
  adw_bin_set_child (self->relief_bin, GTK_WIDGET (self->relief_page));
}

static void
make_journal (UnknotWindow *self)
{
  self->journal_page = g_object_new (UNKNOT_TYPE_JOURNAL_PAGE, NULL);
  unknot_journal_page_set_stack (self->journal_page, self->stack, self->primary_menu);
  unknot_journal_page_set_ink (self->journal_page, unknot_theme_get_ink (self->theme));
  unknot_journal_page_set_first_weekday (self->journal_page, unknot_locale_get_first_weekday ());
  unknot_journal_page_set_questions (self->journal_page, self->questions);
  unknot_journal_page_set_sources (self->journal_page,
                                   unknot_context_get_anatomy (self->context),
                                   unknot_context_get_catalogue (self->context),
                                   unknot_context_get_knots (self->context),
                                   unknot_context_get_profile (self->context));
  unknot_window_connect_journal (self);
  adw_bin_set_child (self->journal_bin, GTK_WIDGET (self->journal_page));
}

static void
make_library (UnknotWindow *self)
{
  UnknotLibrarySources sources = {
    .bodies = unknot_context_get_bodies (self->context),
    .pictures = unknot_context_get_pictures (self->context),
    .catalogue = unknot_context_get_catalogue (self->context),
    .articles = unknot_context_get_articles (self->context),
    .safety = unknot_context_get_safety (self->context),
    .studio = unknot_context_get_studio (self->context),
    .profile = unknot_context_get_profile (self->context),
  };

  self->library_page = g_object_new (UNKNOT_TYPE_LIBRARY_PAGE, NULL);
  unknot_library_page_set_stack (self->library_page, self->stack, self->primary_menu);
  unknot_library_page_set_sources (self->library_page, &sources);
  unknot_library_page_set_ink (self->library_page, unknot_theme_get_ink (self->theme));
  adw_bin_set_child (self->library_bin, GTK_WIDGET (self->library_page));
}

static char *
dup_without_mnemonic (const char *title)
{
  g_autofree char *markup = g_markup_escape_text (title, -1);
  char *plain = NULL;

  pango_parse_markup (markup, -1, '_', NULL, &plain, NULL, NULL);

  return plain;
}

/* A page is called as its tab is: libadwaita names it with the underscore of the mnemonic. */
void
unknot_window_name_pages (UnknotWindow *self)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);
      g_autofree char *name = dup_without_mnemonic (adw_view_stack_page_get_title (page));

      gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/* What is not shown is not made: a page comes when it is shown first, and the journal is there. */
void
unknot_window_make_page (UnknotWindow *self)
{
  const char *page = unknot_window_get_page (self);

  if (!self->loaded)
    return;

  if (g_str_equal (page, "relief") && self->relief_page == NULL)
    make_relief (self);
  else if (g_str_equal (page, "journal") && self->journal_page == NULL)
    make_journal (self);
  else if (g_str_equal (page, "library") && self->library_page == NULL)
    make_library (self);
}

void
unknot_window_show_ink (UnknotWindow *self)
{
  const UnknotInk *ink = unknot_theme_get_ink (self->theme);

  unknot_body_page_set_ink (self->body_page, ink);
  if (self->relief_page != NULL)
    unknot_relief_page_set_ink (self->relief_page, ink);
  if (self->journal_page != NULL)
    unknot_journal_page_set_ink (self->journal_page, ink);
  if (self->library_page != NULL)
    unknot_library_page_set_ink (self->library_page, ink);
}
