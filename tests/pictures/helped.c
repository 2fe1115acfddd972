/* What helped, with two techniques named and more on the way; with the words on how it is counted if wanted. */

#include "fake-stamper.h"
#include "scenes.h"
#include "unknot-counting-dialog.h"
#include "unknot-helped-pane.h"
#include "unknot-records.h"

enum
{
  SHOW,
  EXPLAIN,
};

static void
add_session (UnknotJournal       *journal,
             const UnknotStamper *stamper,
             const char          *knot,
             const char          *names,
             int                  before,
             int                  after)
{
  UnknotSessionKnot knots[] = { { knot, "trapezius-upper", UNKNOT_SIDE_RIGHT, before, after } };
  UnknotSessionItem items[8] = { 0 };
  UnknotSessionRecord record = { .knots = knots, .n_knots = 1, .items = items };
  g_auto (GStrv) techniques = g_strsplit (names, " ", -1);
  g_autoptr (UnknotEntry) entry = NULL;

  for (char **name = techniques; *name != NULL; name++)
    items[record.n_items++] = (UnknotSessionItem) { *name, NULL, 60, FALSE };
  entry = unknot_entry_new_session (&record, stamper);
  unknot_journal_add (journal, entry, NULL);
}

static UnknotJournal *
journal_new (void)
{
  static const struct
  {
    const char *knot;
    const char *names;
    int         before;
    int         after;
  } days[] = {
    { "k", "belly-breathing fingers stretch-upper-trapezius blade-squeeze", 6, 3 },
    { "k", "belly-breathing cane chin-tuck", 5, 4 },
    { "k", "belly-breathing fingers stretch-upper-trapezius", 6, 2 },
    { "l", "belly-breathing cane blade-squeeze", 6, 5 },
    { "k", "belly-breathing fingers stretch-upper-trapezius", 5, 2 },
    { "k", "belly-breathing cane", 5, -1 },
    { "k", "belly-breathing cane", 5, 4 },
    { "l", "belly-breathing fingers stretch-upper-trapezius", 6, 3 },
    { "k", "belly-breathing cane ball-wall", 4, 4 },
    { "k", "belly-breathing fingers stretch-upper-trapezius", 6, 2 },
    { "k", "belly-breathing cane", 5, 3 },
    { "k", "belly-breathing fingers stretch-upper-trapezius", 5, 2 },
  };
  FakeStamper *fake = g_new (FakeStamper, 1);
  UnknotJournal *journal;

  fake_stamper_init (fake, "2026-10-01T19:00:00+02:00");
  journal = unknot_journal_new (&fake->stamper);
  g_object_set_data_full (G_OBJECT (journal), "stamper", fake, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      add_session (journal, &fake->stamper, days[i].knot, days[i].names, days[i].before, days[i].after);
      fake_stamper_pass (fake, 24 * 60);
    }

  return journal;
}

/* A dialog shows itself only in a window. */
static void
mapped_cb (GtkWidget *pane)
{
  adw_dialog_present (unknot_counting_dialog_new (), pane);
}

static GtkWidget *
helped (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  g_autoptr (UnknotJournal) journal = journal_new ();
  UnknotHelpedPane *pane = g_object_new (UNKNOT_TYPE_HELPED_PANE, NULL);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  unknot_helped_pane_set_sources (pane, journal, unknot_context_get_catalogue (world->context));
  unknot_helped_pane_set_ink (pane, unknot_theme_get_ink (world->theme));
  unknot_helped_pane_show (pane, "k", "trapezius-upper");
  if (scene->which == EXPLAIN)
    g_signal_connect (pane, "map", G_CALLBACK (mapped_cb), NULL);

  gtk_widget_set_margin_top (GTK_WIDGET (pane), 18);
  gtk_widget_set_margin_start (GTK_WIDGET (pane), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (pane), 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (pane));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);

  return scrolled;
}

const UnknotPicturesScene unknot_pictures_helped_scenes[] = {
  { "helped", helped, SHOW },
  { "helped-explain", helped, EXPLAIN },
  { NULL },
};
