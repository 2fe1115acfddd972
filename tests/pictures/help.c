/* The help. */

#include "scenes.h"
#include "unknot-help-dialog.h"
#include "widgets.h"

static AdwDialog *
make_dialog (UnknotContext *context)
{
  return ADW_DIALOG (unknot_help_dialog_new (unknot_context_get_help (context), unknot_context_get_articles (context),
                                             unknot_context_get_studio (context)));
}

static GtkWidget *
front (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (make_dialog (world->context), NULL);
}

static void
search (AdwDialog *dialog)
{
  gtk_editable_set_text (GTK_EDITABLE (find_type (GTK_WIDGET (dialog), GTK_TYPE_SEARCH_ENTRY)), "folder");
}

static GtkWidget *
found (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (make_dialog (world->context), search);
}

static void
open_steps (AdwDialog *dialog)
{
  unknot_help_dialog_open (UNKNOT_HELP_DIALOG (dialog), "first-steps");
}

static void
open_press (AdwDialog *dialog)
{
  unknot_help_dialog_open (UNKNOT_HELP_DIALOG (dialog), "press-safely");
}

static GtkWidget *
steps (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (make_dialog (world->context), open_steps);
}

static GtkWidget *
press (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (make_dialog (world->context), open_press);
}

const UnknotPicturesScene unknot_pictures_help_scenes[] = {
  { "help", front },
  { "help-found", found },
  { "help-steps", steps },
  { "help-press", press },
  { NULL },
};
