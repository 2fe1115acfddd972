/* Holds pictures against the rules: `check-poses [-b BUILDS] [POSE…]`. Without poses it goes over all; BUILDS are
 * some of "abc". A name that ends with `*` stands for all that begin so. It prints one line a fault and ends with exit
 * status 1 if there is any. Data are looked for in UNKNOT_DATA_DIR, else in "data". */

#include <stdio.h>
#include <string.h>

#include "pose-checker.h"

static gboolean
is_asked (const char  *pose,
          char       **names)
{
  if (*names == NULL)
    return TRUE;

  for (; *names != NULL; names++)
    if (g_pattern_match_simple (*names, pose))
      return TRUE;

  return FALSE;
}

static void
print_faults (const GPtrArray *faults,
              guint            from)
{
  for (guint i = from; i < faults->len; i++)
    {
      const PoseFault *fault = g_ptr_array_index (faults, i);

      printf ("%s: %s: %s\n", fault->where, pose_rule_to_id (fault->rule), fault->text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoseChecker) checker = NULL;
  g_auto (GStrv) poses = NULL;
  const char *builds = "abc";
  int first = 1;

  if (argc > 2 && g_str_equal (argv[1], "-b"))
    {
      builds = argv[2];
      first = 3;
    }
  if ((checker = pose_checker_new (&error)) == NULL)
    {
      fprintf (stderr, "check-poses: %s\n", error->message);
      return 64;
    }

  poses = pose_checker_list (checker);
  for (const char *build = builds; *build != '\0'; build++)
    for (guint i = 0; poses[i] != NULL; i++)
      {
        guint before = pose_checker_get_faults (checker)->len;
        const char name[] = { *build, '\0' };

        if (!is_asked (poses[i], argv + first))
          continue;
        if (!pose_checker_check (checker, poses[i], name, &error))
          {
            fprintf (stderr, "check-poses: %s\n", error->message);
            return 64;
          }
        print_faults (pose_checker_get_faults (checker), before);
        fflush (stdout);
      }

  fprintf (stderr, "%u faults in %u pictures\n", pose_checker_get_faults (checker)->len,
           pose_checker_get_n_seen (checker));
  return pose_checker_get_faults (checker)->len > 0 ? 1 : 0;
}
