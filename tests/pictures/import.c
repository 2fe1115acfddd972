/* What is taken in and what is erased, and what an update brought. */

#include "body.h"
#include "unknot-drop-place.h"
#include "unknot-erase-dialog.h"
#include "unknot-news-dialog.h"
#include "unknot-pack.h"
#include "unknot-take-in-dialog.h"
#include "widgets.h"

static void
show_preview (AdwDialog *dialog)
{
  g_autoptr (GPtrArray) packs = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotPack *pack = unknot_pack_new ("desk-days", "Desk days");
  UnknotPreview facts = {
    .counts = { .n_added = 1310, .n_renewed = 12, .n_same = 882, .n_older = 1 },
    .first_day = unknot_day_from_date (2024, 2, 29), .last_day = unknot_day_from_date (2026, 11, 21),
    .n_knots = 5, .n_new_knots = 2, .n_left = 3, .has_profile = TRUE,
  };

  unknot_pack_add_problem (pack, "It is more than what it is based on allows.");
  g_ptr_array_add (packs, pack);
  unknot_take_in_dialog_show_preview (UNKNOT_TAKE_IN_DIALOG (dialog), &facts, packs, 1);
}

static void
show_refusal (AdwDialog *dialog)
{
  unknot_take_in_dialog_show_refusal (UNKNOT_TAKE_IN_DIALOG (dialog),
                                      "This file was written by a later version of Unknot. "
                                      "Update Unknot, then try again.");
}

static GtkWidget *
preview (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (unknot_take_in_dialog_new ()), show_preview);
}

static GtkWidget *
drop (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  GtkWidget *page = GTK_WIDGET (unknot_pictures_make_body (world));
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_overlay_set_child (GTK_OVERLAY (overlay), page);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), g_object_new (UNKNOT_TYPE_DROP_PLACE, NULL));

  return overlay;
}

static GtkWidget *
news (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (unknot_news_dialog_new ("Unknot 0.6",
                                                              "<p>Your data is yours, out and in, and nothing of it "
                                                              "gets lost:</p><ul><li>Everything out as a file, a "
                                                              "table or a FHIR document, and in again with a preview"
                                                              "</li><li>A copy a day into a folder you choose, and "
                                                              "back to any of them</li><li>The lock screen says "
                                                              "little</li></ul>"), NULL);
}

static GtkWidget *
waiting (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (unknot_take_in_dialog_new ()), NULL);
}

static GtkWidget *
refused (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  return unknot_pictures_show_dialog (ADW_DIALOG (unknot_take_in_dialog_new ()), show_refusal);
}

static GtkWidget *
erase (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  g_autoptr (GFile) copies = g_file_new_for_path ("/home/alex/Documents/Unknot");

  return unknot_pictures_show_dialog (ADW_DIALOG (unknot_erase_dialog_new (1204, 5, 3, copies)), NULL);
}

const UnknotPicturesScene unknot_pictures_import_scenes[] = {
  { "erase", erase },
  { "drop", drop },
  { "news", news },
  { "import", preview },
  { "import-waiting", waiting },
  { "import-refused", refused },
  { NULL },
};
