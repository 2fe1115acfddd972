#include "unknot-session-bar.h"
#include "unknot-timer-ring.h"

static void
increment (int *count)
{
  (*count)++;
}

static void
test_ring (void)
{
  GtkWidget *ring = g_object_ref_sink (unknot_timer_ring_new ());
  GtkWidget *label = gtk_widget_get_first_child (ring);
  int seconds = 0, fractions = 0;

  g_signal_connect_swapped (ring, "notify::seconds", G_CALLBACK (increment), &seconds);
  g_signal_connect_swapped (ring, "notify::fraction", G_CALLBACK (increment), &fractions);
  unknot_timer_ring_set_seconds (UNKNOT_TIMER_RING (ring), 20);
  unknot_timer_ring_set_seconds (UNKNOT_TIMER_RING (ring), 20);
  g_object_set (ring, "fraction", 0.25, NULL);
  unknot_timer_ring_set_fraction (UNKNOT_TIMER_RING (ring), 0.25);

  g_assert_cmpint (seconds, ==, 1);
  g_assert_cmpint (fractions, ==, 1);
  g_assert_cmpint (unknot_timer_ring_get_seconds (UNKNOT_TIMER_RING (ring)), ==, 20);
  g_assert_cmpfloat (unknot_timer_ring_get_fraction (UNKNOT_TIMER_RING (ring)), ==, 0.25);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "20");
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_TIMER);
  g_assert_finalize_object (ring);
}

static void
test_format (void)
{
  const struct
  {
    int         seconds;
    const char *text;
  } cases[] = { { 0, "0" }, { 9, "9" }, { 99, "99" }, { 100, "1:40" }, { 480, "8:00" }, { 605, "10:05" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = unknot_timer_ring_format (cases[i].seconds);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* The number stays within the ring, whatever its length and the ring's size. */
static void
test_number_fits (void)
{
  static const int sizes[] = { 48, 72, 96, 200, 600 };
  static const int numbers[] = { 1, 88, 480, 3600 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (numbers); j++)
      {
        GtkWidget *ring = g_object_ref_sink (unknot_timer_ring_new ());
        graphene_rect_t bounds;

        unknot_timer_ring_set_seconds (UNKNOT_TIMER_RING (ring), numbers[j]);
        gtk_widget_measure (ring, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
        gtk_widget_allocate (ring, sizes[i], sizes[i], -1, NULL);
        g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (ring), ring, &bounds));
        g_assert_cmpfloat (bounds.origin.x, >=, 0.05 * sizes[i]);
        g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, 0.95 * sizes[i]);
        g_assert_cmpfloat (bounds.size.width, >=, 0.12 * sizes[i]);
        g_assert_finalize_object (ring);
      }
}

static GBytes *
draw (GtkWidget *ring)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_widget_measure (ring, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (ring, 200, 200, -1, NULL);
  GTK_WIDGET_GET_CLASS (ring)->snapshot (ring, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  return gsk_render_node_serialize (node);
}

static void
test_still_without_animations (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *ring = unknot_timer_ring_new ();
  g_autoptr (GBytes) full = NULL;
  g_autoptr (GBytes) within = NULL;
  g_autoptr (GBytes) moving = NULL;

  gtk_window_set_child (GTK_WINDOW (window), ring);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (ring) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_object_set (gtk_widget_get_settings (ring), "gtk-enable-animations", FALSE, NULL);
  unknot_timer_ring_set_seconds (UNKNOT_TIMER_RING (ring), 5);
  full = draw (ring);
  unknot_timer_ring_set_fraction (UNKNOT_TIMER_RING (ring), 0.5);
  within = draw (ring);
  g_assert_true (g_bytes_equal (full, within));

  g_object_set (gtk_widget_get_settings (ring), "gtk-enable-animations", TRUE, NULL);
  unknot_timer_ring_set_fraction (UNKNOT_TIMER_RING (ring), 0.4);
  moving = draw (ring);
  g_assert_false (g_bytes_equal (full, moving));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_bar (void)
{
  static const double seconds[] = { 10, 20, 30, 40 };
  static const guint groups[] = { 0, 0, 1, 1 };
  GtkWidget *bar = g_object_ref_sink (unknot_session_bar_new ());

  g_assert_cmpfloat (unknot_session_bar_get_passed (UNKNOT_SESSION_BAR (bar)), ==, 0);
  unknot_session_bar_set_segments (UNKNOT_SESSION_BAR (bar), seconds, groups, G_N_ELEMENTS (seconds));
  unknot_session_bar_set_place (UNKNOT_SESSION_BAR (bar), 2, 0.5);
  g_assert_cmpfloat_with_epsilon (unknot_session_bar_get_passed (UNKNOT_SESSION_BAR (bar)), 0.45, 1e-9);
  unknot_session_bar_set_place (UNKNOT_SESSION_BAR (bar), 3, 1);
  g_assert_cmpfloat_with_epsilon (unknot_session_bar_get_passed (UNKNOT_SESSION_BAR (bar)), 1, 1e-9);
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  g_assert_finalize_object (bar);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timer-ring/new-destroy", test_ring);
  g_test_add_func ("/timer-ring/format", test_format);
  g_test_add_func ("/timer-ring/number-fits", test_number_fits);
  g_test_add_func ("/timer-ring/still-without-animations", test_still_without_animations);
  g_test_add_func ("/session-bar/new-destroy", test_bar);

  return g_test_run ();
}
