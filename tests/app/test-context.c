#include "unknot-context.h"

#include "../fake-stamper.h"

static void
increment (int *count)
{
  (*count)++;
}

static UnknotContext *
make_context (FakeStamper *stamper)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  fake_stamper_init (stamper, "2026-11-21T10:00:00+01:00");
  return unknot_context_new (data, folder, folder, &stamper->stamper);
}

/* The pictures are told when there is an umbrella and no cane, and when that is over; other things are none of
 * theirs. */
static void
test_tools (void)
{
  static const struct
  {
    const char *tools[4];
    int changed;
  } cases[] = {
    { { "hands", "umbrella" }, 1 },
    { { "umbrella", "roller" }, 1 },
    { { "umbrella", "cane" }, 2 },
    { { "cane" }, 2 },
    { { "umbrella", "wooden-spoon" }, 3 },
    { { NULL }, 4 },
  };
  FakeStamper stamper;
  g_autoptr (UnknotContext) context = make_context (&stamper);
  UnknotProfile *profile = unknot_context_get_profile (context);
  int changed = 0;

  g_signal_connect_swapped (unknot_context_get_studio (context), "person-changed", G_CALLBACK (increment), &changed);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      unknot_profile_set_tools (profile, cases[i].tools);
      g_assert_cmpint (changed, ==, cases[i].changed);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/context/tools", test_tools);

  return g_test_run ();
}
