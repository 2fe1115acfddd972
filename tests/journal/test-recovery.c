#include "unknot-lock.h"
#include "unknot-recovery.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* This program's own write, fsync, link and rename come before those of the C library, for GLib too: the process ends
 * itself at the n-th of them, or the n-th fsync fails. */
static int kill_at;
static int fail_fsync_at;

static void
count_down (void)
{
  if (kill_at > 0 && --kill_at == 0)
    raise (SIGKILL);
}

ssize_t
write (int         fd,
       const void *data,
       size_t      length)
{
  count_down ();
  return syscall (SYS_write, fd, data, length);
}

int
fsync (int fd)
{
  count_down ();
  if (fail_fsync_at > 0 && --fail_fsync_at == 0)
    {
      errno = EIO;
      return -1;
    }
  return (int) syscall (SYS_fsync, fd);
}

int
link (const char *from,
      const char *to)
{
  count_down ();
  return (int) syscall (SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int
rename (const char *from,
        const char *to)
{
  count_down ();
  return (int) syscall (SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

typedef struct
{
  char *folder;
  char *path;
  char *previous;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "2026-11.json", NULL);
  fixture->previous = unknot_recovery_previous (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->previous);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
write_text (const char  *path,
            const char  *text,
            GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_recovery_write (path, bytes, TRUE, error);
}

#define assert_contents(path, expected) G_STMT_START { \
  g_autofree char *contents_ = NULL; \
  g_autoptr (GError) error_ = NULL; \
  g_file_get_contents (path, &contents_, NULL, &error_); \
  g_assert_no_error (error_); \
  g_assert_cmpstr (contents_, ==, expected); \
} G_STMT_END

static int
get_mode (const char *path)
{
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return (int) (info.st_mode & 0777);
}

static void
test_write (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *first = unknot_recovery_get_mark (fixture->path);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  g_assert_cmpstr (first, ==, "");
  g_assert_true (write_text (fixture->path, "one", NULL));
  g_assert_false (g_file_test (fixture->previous, G_FILE_TEST_EXISTS));
  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  second = unknot_recovery_get_mark (fixture->path);

  g_chmod (fixture->path, 0644);
  g_assert_true (write_text (fixture->path, "two", NULL));
  g_assert_true (write_text (fixture->path, "three", NULL));
  assert_contents (fixture->path, "three");
  assert_contents (fixture->previous, "two");
  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpint (get_mode (fixture->previous), ==, 0600);
  third = unknot_recovery_get_mark (fixture->path);
  g_assert_cmpstr (second, !=, third);
}

/* A crash right after the copy was made leaves two names of one file: the next write copes. */
static void
test_previous_is_the_file (Fixture       *fixture,
                           gconstpointer  data)
{
  g_assert_true (write_text (fixture->path, "one", NULL));
  g_assert_cmpint (link (fixture->path, fixture->previous), ==, 0);
  g_assert_true (write_text (fixture->path, "two", NULL));
  assert_contents (fixture->path, "two");
  assert_contents (fixture->previous, "one");
}

static void
test_protected (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (write_text (fixture->path, "one", NULL));
  g_chmod (fixture->path, 0400);
  if (g_access (fixture->path, W_OK) == 0)
    {
      g_test_skip ("this process may write everything");
      return;
    }

  g_assert_false (write_text (fixture->path, "two", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  assert_contents (fixture->path, "one");
}

static void
test_set_aside (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotTime now;
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_time_parse ("2026-11-21T23:26:00+01:00", &now));
  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);
      g_autofree char *expected = NULL;
      g_autofree char *aside = NULL;
      g_autofree char *path = NULL;

      g_assert_true (write_text (fixture->path, text, NULL));
      aside = unknot_recovery_set_aside (fixture->path, "unreadable", now, &error);
      g_assert_no_error (error);
      expected = i == 1 ? g_strdup ("2026-11.json.unreadable-20261121T232600")
                        : g_strdup_printf ("2026-11.json.unreadable-20261121T232600-%u", i);
      g_assert_cmpstr (aside, ==, expected);
      path = g_build_filename (fixture->folder, aside, NULL);
      assert_contents (path, text);
    }

  g_assert_null (unknot_recovery_set_aside (fixture->path, "unreadable", now, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_replace_foreign (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GBytes) ours = g_bytes_new_static ("ours", strlen ("ours"));
  g_autofree char *aside = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  UnknotTime now;

  g_assert_true (unknot_time_parse ("2026-11-21T23:26:00+01:00", &now));
  g_assert_null (unknot_recovery_replace_foreign (fixture->path, ours, "changed", now, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  g_assert_true (write_text (fixture->path, "before", NULL));
  g_assert_true (write_text (fixture->path, "theirs", NULL));
  aside = unknot_recovery_replace_foreign (fixture->path, ours, "changed", now, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (aside, ==, "2026-11.json.changed-20261121T232600");
  path = g_build_filename (fixture->folder, aside, NULL);
  assert_contents (path, "theirs");
  assert_contents (fixture->path, "ours");
  assert_contents (fixture->previous, "before");
}

/* However far a write came, the file holds the old text or the new one, and so does the copy. */
static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  gboolean finished = FALSE;
  guint n_killed = 0;

  for (int n = 1; !finished; n++)
    {
      g_autofree char *text = NULL;
      g_autofree char *copy = NULL;
      int status;
      pid_t child;

      g_assert_true (write_text (fixture->path, "older", NULL));
      g_assert_true (write_text (fixture->path, "old", NULL));
      child = fork ();
      g_assert_cmpint (child, >=, 0);
      if (child == 0)
        {
          kill_at = n;
          write_text (fixture->path, "new", NULL);
          _exit (0);
        }
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      finished = WIFEXITED (status);
      n_killed += WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL;

      g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
      g_assert_true (g_file_get_contents (fixture->previous, &copy, NULL, NULL));
      g_test_message ("killed at %d: %s, copy %s", n, text, copy);
      g_assert_true (g_str_equal (text, "old") || g_str_equal (text, "new"));
      g_assert_true (g_str_equal (copy, "older") || g_str_equal (copy, "old"));
      g_assert_cmpint (n, <, 50);
    }

  g_assert_cmpuint (n_killed, >=, 5);
  assert_contents (fixture->path, "new");
  assert_contents (fixture->previous, "old");
}

/* A sync that fails is no success: of the contents, the file stays as it was; of the folder, only the name is unsure. */
static void
test_failing_disk (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char * const after[] = { "one", "two" };

  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = NULL;
      guint n = 0;

      g_assert_true (write_text (fixture->path, "one", NULL));
      fail_fsync_at = (int) i + 1;
      g_assert_false (write_text (fixture->path, "two", &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_IO);
      assert_contents (fixture->path, after[i]);

      dir = g_dir_open (fixture->folder, 0, NULL);
      while (g_dir_read_name (dir) != NULL)
        n++;
      g_assert_cmpuint (n, ==, i + 1);
    }
}

static void
test_clean (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    const char *name;
    gboolean    goes;
  } cases[] = {
    { "2026-11.json.5MXIZ3", TRUE },
    { "profile.json.HHN4Y3", TRUE },
    { "running.json.ABCDEF", TRUE },
    { "2026-11.json.keep", TRUE },
    { "profile.json.keep", TRUE },
    { "2026-11.json", FALSE },
    { "2026-11.json.previous", FALSE },
    { "2026-11.json.unreadable-20261121T200000", FALSE },
    { "2026-11.json.changed-20261121T200000", FALSE },
    { "2026-11.json.backup", FALSE },
    { "2026-11.json.backed", FALSE },
    { "2026-11.json.ABCDE", FALSE },
    { "2026-11.json.ABCDEFG", FALSE },
    { "letter.json.ABCDEF", FALSE },
    { "my-2026-11.json.ABCDEF", FALSE },
    { "2026-11.json.ABCDEF.json.ABCDEF", FALSE },
    { "ABCDEF", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, cases[i].name, NULL);

      g_assert_true (g_file_set_contents (path, "x", 1, NULL));
    }
  unknot_recovery_clean (fixture->folder);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, cases[i].name, NULL);

      g_test_message ("%s", cases[i].name);
      g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS) != cases[i].goes);
    }
}

/* However a write was killed, the next start finds nothing of it beside the file and its copy. */
static void
test_killed_and_cleaned (Fixture       *fixture,
                         gconstpointer  data)
{
  gboolean finished = FALSE;
  guint n_left_over = 0;

  for (int n = 1; !finished; n++)
    {
      g_autoptr (GDir) before = NULL;
      g_autoptr (GDir) dir = NULL;
      const char *name;
      int status;
      pid_t child;

      g_assert_true (write_text (fixture->path, "old", NULL));
      child = fork ();
      g_assert_cmpint (child, >=, 0);
      if (child == 0)
        {
          kill_at = n;
          write_text (fixture->path, "new", NULL);
          _exit (0);
        }
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      finished = WIFEXITED (status);

      before = g_dir_open (fixture->folder, 0, NULL);
      while ((name = g_dir_read_name (before)) != NULL)
        n_left_over += !g_str_has_suffix (name, ".json") && !g_str_has_suffix (name, ".previous");
      unknot_recovery_clean (fixture->folder);
      dir = g_dir_open (fixture->folder, 0, NULL);
      while ((name = g_dir_read_name (dir)) != NULL)
        g_assert_true (g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".previous"));
    }

  g_assert_cmpuint (n_left_over, >=, 3);
}

static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "journal.lock", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere", "journal.lock", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) missing = g_file_new_for_path (nowhere);
  g_autoptr (UnknotLock) first = unknot_lock_new (file);
  g_autoptr (UnknotLock) second = unknot_lock_new (file);
  g_autoptr (UnknotLock) third = unknot_lock_new (missing);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (unknot_lock_acquire (first, &error), ==, UNKNOT_LOCK_HELD);
  g_assert_cmpint (unknot_lock_acquire (first, &error), ==, UNKNOT_LOCK_HELD);
  g_assert_cmpint (unknot_lock_acquire (second, &error), ==, UNKNOT_LOCK_TAKEN);
  g_assert_no_error (error);
  g_clear_pointer (&first, unknot_lock_free);
  g_assert_cmpint (unknot_lock_acquire (second, &error), ==, UNKNOT_LOCK_HELD);
  g_assert_cmpint (get_mode (path), ==, 0600);

  g_assert_cmpint (unknot_lock_acquire (third, &error), ==, UNKNOT_LOCK_UNAVAILABLE);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/recovery/write", Fixture, NULL, set_up, test_write, tear_down);
  g_test_add ("/recovery/previous-is-the-file", Fixture, NULL, set_up, test_previous_is_the_file, tear_down);
  g_test_add ("/recovery/protected", Fixture, NULL, set_up, test_protected, tear_down);
  g_test_add ("/recovery/set-aside", Fixture, NULL, set_up, test_set_aside, tear_down);
  g_test_add ("/recovery/replace-foreign", Fixture, NULL, set_up, test_replace_foreign, tear_down);
  g_test_add ("/recovery/killed", Fixture, NULL, set_up, test_killed, tear_down);
  g_test_add ("/recovery/failing-disk", Fixture, NULL, set_up, test_failing_disk, tear_down);
  g_test_add ("/recovery/clean", Fixture, NULL, set_up, test_clean, tear_down);
  g_test_add ("/recovery/killed-and-cleaned", Fixture, NULL, set_up, test_killed_and_cleaned, tear_down);
  g_test_add ("/recovery/lock", Fixture, NULL, set_up, test_lock, tear_down);

  return g_test_run ();
}
