/* The journal page with lives of its own. */

#include <math.h>

#include "fake-stamper.h"
#include "scenes.h"
#include "unknot-chart-legend.h"
#include "unknot-journal-page.h"
#include "unknot-records.h"
#include "unknot-tags-pane.h"
#include "widgets.h"

#define DAY (24 * 60)

enum
{
  ALL, /* the whole body */
  REGION, /* a region of two knots */
  EPISODE, /* the low back, quiet for a while, with the typical course */
  TABLE, /* the same as a table */
  TAGS, /* days with a tag and without, under the chart of the whole body */
  YEARS, /* ten years */
  ONE, /* one knot with one number */
  EMPTY, /* nothing yet */
};

typedef struct
{
  FakeStamper    stamper;
  UnknotJournal *journal;
  UnknotKnots   *knots;
} Life;

static void
life_free (gpointer data)
{
  Life *self = data;

  g_object_unref (self->knots);
  g_object_unref (self->journal);
  g_free (self);
}

static Life *
life_new (const char *start)
{
  Life *self = g_new0 (Life, 1);

  fake_stamper_init (&self->stamper, start);
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->knots = unknot_knots_new (self->journal);
  return self;
}

static UnknotKnot *
mark (Life       *self,
      const char *muscle,
      UnknotSide  side,
      int         days,
      int         pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = side;
  record.x = 380;
  record.y = 600;
  record.days = days;
  return unknot_knots_mark (self->knots, &record, pain, NULL);
}

static void
rate (Life       *self,
      UnknotKnot *knot,
      int         pain)
{
  unknot_knots_rate (self->knots, knot, CLAMP (pain, 0, 10), UNKNOT_FRAME_NOW, NULL);
}

static void
tell (Life       *self,
      const char *text)
{
  UnknotMarkRecord record = { .text = text };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&record, &self->stamper.stamper);

  unknot_journal_add (self->journal, entry, NULL);
}

static void
do_session (Life       *self,
            UnknotKnot *knot,
            int         before,
            int         after)
{
  UnknotSessionKnot knots[] = { { unknot_knot_get_uuid (knot), unknot_knot_get_muscle (knot), UNKNOT_SIDE_LEFT,
                                  before, after } };
  UnknotSessionItem items[] = { { "gentle-movement", NULL, 120, FALSE } };
  UnknotSessionRecord record = { .knots = knots, .n_knots = 1, .items = items, .n_items = 1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &self->stamper.stamper);

  unknot_journal_add (self->journal, entry, NULL);
}

/* How a day was, all in all; what it was like is made up from the pain. */
static void
look_back (Life *self,
           int   pain,
           int   number)
{
  char *sitting[] = { (char *) "long-sitting", NULL };
  char *garden[] = { (char *) "Gardening", NULL };
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  day.worst = MIN (pain + 2 + number % 2, 10);
  day.tags = pain > 3 && number % 5 != 0 ? sitting : NULL;
  day.own_tags = number % 4 == 0 ? garden : NULL;
  entry = unknot_entry_new_day (&day, &self->stamper.stamper);
  unknot_journal_add (self->journal, entry, NULL);
}

/* A low back that was quiet for two weeks and came back three weeks ago, and a neck beside it. */
static Life *
low_back_new (void)
{
  static const int pains[] = { 6, 5, 6, -1, 5, 4, 4, 3, 3, -1, 2, 2, 1, 1, 0 };
  static const int again[] = { 6, 6, 5, 6, -1, 5, 5, 4, 5, 4, -1, 4, 3, 4, 3, 3, -1, 2, 3, 2, 2 };
  Life *self = life_new ("2026-10-03T08:00:00+02:00");
  UnknotKnot *back = mark (self, "quadratus-lumborum", UNKNOT_SIDE_LEFT, 2, 6);
  UnknotKnot *neck = mark (self, "levator-scapulae", UNKNOT_SIDE_RIGHT, -1, 3);

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      fake_stamper_pass (&self->stamper, DAY);
      if (pains[i] >= 0)
        rate (self, back, pains[i]);
      if (i % 3 == 1)
        do_session (self, back, pains[i] + 1, pains[i] - 1);
    }
  unknot_knots_quiet (self->knots, back, NULL);
  fake_stamper_pass (&self->stamper, 12 * DAY);
  unknot_knots_bring_back (self->knots, back, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (again); i++)
    {
      fake_stamper_pass (&self->stamper, DAY);
      if (again[i] >= 0)
        rate (self, back, again[i]);
      if (again[i] >= 0 && i % 6 != 5)
        look_back (self, again[i], (int) i);
      if (i % 4 == 0)
        rate (self, neck, 3 + (int) i % 3);
      if (again[i] > 0 && i % 3 == 0)
        do_session (self, back, again[i] + 1, again[i] - 1);
      if (i == 8)
        tell (self, "New chair");
    }

  return self;
}

/* Ten years, of which one has nothing. */
static Life *
years_new (void)
{
  Life *self = life_new ("2016-11-25T08:00:00+01:00");
  UnknotKnot *knot = mark (self, "levator-scapulae", UNKNOT_SIDE_RIGHT, -1, 6);

  for (int i = 0; i < 3650; i++)
    {
      double level = 4.5 + 2 * sin (i / 240.0) - i * 0.0006;

      fake_stamper_pass (&self->stamper, DAY);
      if ((i > 1400 && i < 1800) || i % 5 == 3)
        continue;
      rate (self, knot, (int) lround (level + (i * 7919 % 5) * 0.5 - 1));
      if (i % 9 == 0)
        rate (self, knot, (int) lround (level + 2));
      if (i == 2100)
        tell (self, "New job");
    }

  return self;
}

static void
choose (GtkWidget *page,
        guint      position)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_type (page, GTK_TYPE_DROP_DOWN)), position);
}

static void
show_table (GtkWidget *page)
{
  GtkWidget *buttons = gtk_widget_get_next_sibling (find_type (page, UNKNOT_TYPE_CHART_LEGEND));
  GtkWidget *toggle = find_type (buttons, GTK_TYPE_TOGGLE_BUTTON);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
}

/* What can be chosen is only there once the page is shown. */
static void
mapped_cb (GtkWidget *page,
           gpointer   data)
{
  int scene = GPOINTER_TO_INT (data);
  GtkWidget *span = find_type (page, ADW_TYPE_TOGGLE_GROUP);

  if (scene == TAGS)
    unknot_pictures_scroll_to (find_type (page, UNKNOT_TYPE_TAGS_PANE));
  if (scene == ALL || scene == TAGS)
    choose (page, 0);
  else if (scene == REGION)
    choose (page, 1);
  else if (scene == YEARS)
    adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (span), "all");
  else if (scene == TABLE)
    {
      choose (page, 0);
      show_table (page);
    }
}

static Life *
make_life (int scene)
{
  Life *life;

  switch (scene)
    {
    case YEARS:
      return years_new ();
    case ONE:
      life = life_new ("2026-11-21T18:30:00+01:00");
      mark (life, "levator-scapulae", UNKNOT_SIDE_RIGHT, -1, 6);
      return life;
    case EMPTY:
      return life_new ("2026-11-21T18:30:00+01:00");
    case ALL:
    case REGION:
    case EPISODE:
    case TABLE:
    case TAGS:
    default:
      return low_back_new ();
    }
}

static UnknotJournalPage *
make_page (const UnknotPicturesWorld *world,
           UnknotKnots               *knots)
{
  UnknotJournalPage *page = g_object_new (UNKNOT_TYPE_JOURNAL_PAGE, NULL);

  unknot_journal_page_set_ink (page, unknot_theme_get_ink (world->theme));
  unknot_journal_page_set_sources (page, unknot_context_get_anatomy (world->context),
                                   unknot_context_get_catalogue (world->context), knots,
                                   unknot_context_get_profile (world->context));

  return page;
}

/* The life that the other scenes show too. */
static GtkWidget *
shared (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  return GTK_WIDGET (make_page (world, unknot_context_get_knots (world->context)));
}

static GtkWidget *
journal (const UnknotPicturesWorld *world,
         const UnknotPicturesScene *scene)
{
  Life *life = make_life (scene->which);
  UnknotJournalPage *page = make_page (world, life->knots);

  g_object_set_data_full (G_OBJECT (page), "life", life, life_free);
  g_signal_connect_after (page, "map", G_CALLBACK (mapped_cb), GINT_TO_POINTER (scene->which));

  return GTK_WIDGET (page);
}

const UnknotPicturesScene unknot_pictures_journal_scenes[] = {
  { "journal", shared },
  { "journal-all", journal, ALL },
  { "journal-region", journal, REGION },
  { "journal-episode", journal, EPISODE },
  { "journal-table", journal, TABLE },
  { "journal-tags", journal, TAGS },
  { "journal-years", journal, YEARS },
  { "journal-one", journal, ONE },
  { "journal-empty", journal, EMPTY },
  { NULL },
};
