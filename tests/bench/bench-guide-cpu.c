/* What guiding costs: processor time of all threads while a step moves in a window, with its rings and the clock, in
 * percent of one core. Once its pictures are made; in the first half minute, with what it takes to make them; and while
 * it is paused. The aim is 25 % for each. */

#include <adwaita.h>
#include <sys/resource.h>

#include "guide-fixture.h"
#include "unknot-guide-page.h"
#include "unknot-step-figure.h"

#define WIDTH 1100
#define HEIGHT 760
#define SECONDS 10
#define FIRST_SECONDS 30

/* The step in the fixture that rolls, five times. */
#define ROLL 3

static double
cpu_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* Time goes on where the fixture has been brought to. */
static gint64
get_now (gpointer user_data)
{
  return g_get_monotonic_time () + *(gint64 *) user_data;
}

static GtkWidget *
find_figure (GtkWidget *widget)
{
  GtkWidget *found = UNKNOT_IS_STEP_FIGURE (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_figure (child);

  return found;
}

static double
measure (void)
{
  gint64 start = g_get_monotonic_time ();
  double before = cpu_seconds ();

  while (g_get_monotonic_time () < start + SECONDS * G_USEC_PER_SEC)
    g_main_context_iteration (NULL, TRUE);

  return (cpu_seconds () - before) / SECONDS * 100;
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (UnknotGuide) guide = fixture_guide ();
  g_autoptr (UnknotFigureStudio) studio = fixture_studio ();
  g_autoptr (GListModel) knots = fixture_knots ();
  const UnknotGuideCourse *course;
  UnknotGuidePage *page;
  UnknotStepFigure *figure;
  GtkWidget *window, *view;
  gint64 gone = 0, now;
  double making, moving;

  adw_init ();
  page = unknot_guide_page_new (guide, studio);
  course = unknot_guide_get_course (guide);
  unknot_guide_page_set_clock (page, get_now, &gone);
  unknot_guide_page_set_knots (page, knots);
  unknot_guide_page_begin (page);
  now = get_now (&gone);
  while (course->position < ROLL)
    {
      gone += G_USEC_PER_SEC / 10;
      now += G_USEC_PER_SEC / 10;
      unknot_guide_advance (guide, now);
    }

  window = adw_window_new ();
  view = adw_navigation_view_new ();
  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));
  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  making = cpu_seconds ();
  gtk_window_present (GTK_WINDOW (window));
  figure = UNKNOT_STEP_FIGURE (find_figure (GTK_WIDGET (page)));
  while (!unknot_step_figure_get_complete (figure) || !unknot_step_figure_get_painted (figure))
    g_main_context_iteration (NULL, TRUE);

  making = cpu_seconds () - making;
  g_timeout_add_seconds (1, wake_cb, NULL);
  moving = measure ();
  g_print ("BENCH guide-cpu %.1f %%\n", moving);
  g_print ("BENCH guide-cpu-first %.1f %%\n", moving + making / FIRST_SECONDS * 100);
  unknot_guide_pause (guide, get_now (&gone));
  g_print ("BENCH guide-cpu-paused %.1f %%\n", measure ());
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
