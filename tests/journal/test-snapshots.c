#include "unknot-snapshots.h"

#include "store-fixture.h"

#define OURS "{\"format\":\"unknot-export\",\"version\":1,\"months\":{}}"

typedef struct
{
  char *path;
  GFile *folder;
  GBytes *bytes;
} Copies;

static void
set_up_copies (Copies        *self,
               gconstpointer  user_data)
{
  self->path = g_dir_make_tmp ("unknot-snapshots-XXXXXX", NULL);
  self->folder = g_file_new_for_path (self->path);
  self->bytes = g_bytes_new_static (OURS, strlen (OURS));
}

static void
tear_down_copies (Copies        *self,
                  gconstpointer  user_data)
{
  remove_tree (self->path);
  g_object_unref (self->folder);
  g_bytes_unref (self->bytes);
  g_free (self->path);
}

static UnknotTime
at (const char *text)
{
  UnknotTime time;

  g_assert_true (unknot_time_parse (text, &time));
  return time;
}

static void
put (Copies     *self,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (self->path, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static gboolean
has (Copies     *self,
     const char *name)
{
  g_autofree char *path = g_build_filename (self->path, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
write_copy (Copies     *self,
            UnknotTime  now)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_snapshots_write (self->folder, self->bytes, now, NULL, &error));
  g_assert_no_error (error);
}

static char *
list_names (Copies *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) snapshots = unknot_snapshots_list (self->folder, NULL, &error);
  GString *names = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < snapshots->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", ((UnknotSnapshot *) snapshots->pdata[i])->name);

  return g_string_free_and_steal (names);
}

#define assert_names(fixture, expected) G_STMT_START { \
  g_autofree char *names_ = list_names (fixture); \
  g_assert_cmpstr (names_, ==, expected); \
} G_STMT_END

static void
test_names (void)
{
  static const struct {
    const char *name;
    int         minute;   /* -1 if it is not one of ours */
    int         number;
  } cases[] = {
    { "Unknot 2026-11-22 2015.json", 20 * 60 + 15, 1 },
    { "Unknot 2026-11-22 0000.json", 0, 1 },
    { "Unknot 2028-02-29 2359-12.json", 23 * 60 + 59, 12 },
    { "Unknot 2027-02-29 2015.json", -1, 0 },
    { "Unknot 2026-13-22 2015.json", -1, 0 },
    { "Unknot 2026-11-22 2415.json", -1, 0 },
    { "Unknot 2026-11-22 2060.json", -1, 0 },
    { "Unknot 2026-11-22 2015-0.json", -1, 0 },
    { "Unknot 2026-11-22 2015-99999.json", -1, 0 },
    { "Unknot 2026-11-22 2015 (2).json", -1, 0 },
    { "Unknot 2026-11-22 2015.json.part", -1, 0 },
    { "Unknot 2026-11-22 2015.json\n", -1, 0 },
    { "Unknot 2026-11-22.json", -1, 0 },
    { "unknot 2026-11-22 2015.json", -1, 0 },
    { "My Unknot 2026-11-22 2015.json", -1, 0 },
    { "", -1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSnapshot) snapshot = unknot_snapshot_new (cases[i].name, 7);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (snapshot != NULL ? snapshot->minute : -1, ==, cases[i].minute);
      if (snapshot == NULL)
        continue;
      g_assert_cmpint (snapshot->number, ==, cases[i].number);
      g_assert_cmpint (snapshot->size, ==, 7);
    }
}

/* The local time of where the person is, whatever it is elsewhere. */
static void
test_make_name (void)
{
  static const struct {
    const char *time;
    int         number;
    const char *name;
  } cases[] = {
    { "2026-11-22T20:15:59+01:00", 1, "Unknot 2026-11-22 2015.json" },
    { "2026-11-22T23:30:00-05:00", 3, "Unknot 2026-11-22 2330-3.json" },
    { "2028-02-29T00:00:00Z", 1, "Unknot 2028-02-29 0000.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = unknot_snapshot_make_name (at (cases[i].time), cases[i].number);
      g_autoptr (UnknotSnapshot) snapshot = unknot_snapshot_new (name, 0);

      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpint (snapshot->day, ==, unknot_time_get_day (at (cases[i].time)));
      g_assert_cmpint (snapshot->minute, ==, unknot_time_get_minute (at (cases[i].time)));
    }
}

static void
test_write (Copies        *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "Unknot 2026-11-22 2015.json", NULL);
  g_autofree char *text = NULL;
  GStatBuf info;

  write_copy (self, at ("2026-11-22T20:15:00+01:00"));
  assert_names (self, "Unknot 2026-11-22 2015.json");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, OURS);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_false (has (self, "Unknot 2026-11-22 2015.json.part"));
}

/* Nothing that has the name goes, be it ours or not. */
static void
test_taken (Copies        *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "Unknot 2026-11-22 2015.json", NULL);
  g_autofree char *text = NULL;

  put (self, "Unknot 2026-11-22 2015.json", "a letter");
  write_copy (self, at ("2026-11-22T20:15:00+01:00"));
  assert_names (self, "Unknot 2026-11-22 2015-2.json");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "a letter");

  /* The second one of a day is the newest of that day. */
  write_copy (self, at ("2026-11-22T20:15:30+01:00"));
  assert_names (self, "Unknot 2026-11-22 2015-3.json");
}

static void
test_foreign (Copies        *self,
              gconstpointer  user_data)
{
  static const char * const names[] = {
    "letter.odt", "Unknot 2026-11-21.json", "Unknot 2026-11-21 2015 (1).json", "unknot 2026-11-21 2015.json",
    "Unknot 2026-11-21 2015.json.part.bak", "Unknot 2026-11-22 2014.json.part", "Unknot 2026-11-22 2014.json.part.K3MXZ1",
  };
  g_autofree char *folder = g_build_filename (self->path, "Unknot 2026-11-20 0800.json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    put (self, names[i], OURS);
  put (self, "Unknot 2026-11-21 2015.json", "");
  put (self, "Unknot 2026-11-21 2016.json", "{\"format\":\"unknot-journal\",\"version\":1}");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);

  /* What was left over, and the older one of a day, go. */
  put (self, "Unknot 2026-11-21 2017.json.part", "half");
  put (self, "Unknot 2026-11-21 2017.json.part.K3MXZ1", "half");
  put (self, "Unknot 2026-11-22 0900.json", OURS);

  write_copy (self, at ("2026-11-22T20:15:00+01:00"));
  assert_names (self, "Unknot 2026-11-22 2015.json");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (has (self, names[i]));
  g_assert_true (has (self, "Unknot 2026-11-21 2015.json"));
  g_assert_true (has (self, "Unknot 2026-11-21 2016.json"));
  g_assert_true (has (self, "Unknot 2026-11-20 0800.json"));
  g_assert_false (has (self, "Unknot 2026-11-21 2017.json.part"));
  g_assert_false (has (self, "Unknot 2026-11-21 2017.json.part.K3MXZ1"));
  g_assert_false (has (self, "Unknot 2026-11-22 0900.json"));
}

/* The folder is never made anew: it may lie on a disk that is not there now. */
static void
test_gone (Copies        *self,
           gconstpointer  user_data)
{
  g_autoptr (GFile) gone = g_file_get_child (self->folder, "gone");
  g_autoptr (GError) error = NULL;

  g_assert_false (unknot_snapshots_write (gone, self->bytes, at ("2026-11-22T20:15:00+01:00"), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (unknot_snapshots_list (gone, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_false (has (self, "gone"));
}

static void
test_read_only (Copies        *self,
                gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chmod (self->path, 0500), ==, 0);
  g_assert_false (unknot_snapshots_write (self->folder, self->bytes, at ("2026-11-22T20:15:00+01:00"), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  g_assert_cmpint (g_chmod (self->path, 0700), ==, 0);
  assert_names (self, "");
}

/* Every evening for 400 days: never more than the rule says, and on the last day exactly what it names. */
static void
test_year (Copies        *self,
           gconstpointer  user_data)
{
  UnknotTime now = at ("2025-10-19T20:15:00+01:00");

  for (int day = 0; day < 400; day++)
    {
      g_autoptr (GPtrArray) snapshots = NULL;

      write_copy (self, now);
      snapshots = unknot_snapshots_list (self->folder, NULL, NULL);
      g_assert_cmpuint (snapshots->len, <=, UNKNOT_SNAPSHOTS_DAYS + UNKNOT_SNAPSHOTS_WEEKS + UNKNOT_SNAPSHOTS_MONTHS);
      now.milliseconds += G_GINT64_CONSTANT (24 * 60 * 60 * 1000);
    }

  /* 22 November 2026 is a Sunday. */
  assert_names (self,
                "Unknot 2026-11-22 2015.json, Unknot 2026-11-21 2015.json, Unknot 2026-11-20 2015.json, "
                "Unknot 2026-11-19 2015.json, Unknot 2026-11-18 2015.json, Unknot 2026-11-17 2015.json, "
                "Unknot 2026-11-16 2015.json, "
                "Unknot 2026-11-15 2015.json, Unknot 2026-11-08 2015.json, Unknot 2026-11-01 2015.json, "
                "Unknot 2026-10-31 2015.json, Unknot 2026-09-30 2015.json, Unknot 2026-08-31 2015.json, "
                "Unknot 2026-07-31 2015.json, Unknot 2026-06-30 2015.json, Unknot 2026-05-31 2015.json, "
                "Unknot 2026-04-30 2015.json, Unknot 2026-03-31 2015.json, Unknot 2026-02-28 2015.json, "
                "Unknot 2026-01-31 2015.json, Unknot 2025-12-31 2015.json");
}

static GPtrArray *
make_list (const char *names)
{
  g_auto (GStrv) each = g_strsplit (names, ", ", -1);
  GPtrArray *snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_snapshot_free);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("Unknot %s.json", each[i]);
      UnknotSnapshot *snapshot = unknot_snapshot_new (name, 0);

      g_assert_nonnull (snapshot);
      g_ptr_array_add (snapshots, snapshot);
    }

  return snapshots;
}

static void
test_spare (void)
{
  static const struct {
    const char *now;
    const char *names;
    const char *spare;
  } cases[] = {
    /* A year without the app costs nothing. */
    { "2026-11-22T20:15:00Z", "2026-11-22 2015, 2025-03-03 0800, 2025-03-02 0800, 2020-01-01 0800", "" },
    /* The older ones of a day. */
    { "2026-11-22T20:15:00Z", "2026-11-22 2015-2, 2026-11-22 2015, 2026-11-22 0700, 2026-11-21 0700",
      "2026-11-22 2015, 2026-11-22 0700" },
    /* A clock that was ahead neither hides today's copies nor loses its own. */
    { "2026-11-22T20:15:00Z", "2099-01-03 0800, 2099-01-02 0900, 2099-01-02 0800, 2026-11-22 2016, 2026-11-22 2015, "
      "2026-11-22 1000", "2026-11-22 1000" },
    /* Eight days within one week and a month: the eighth is no week's and no month's newest. */
    { "2026-11-29T20:15:00Z", "2026-11-29 0800, 2026-11-28 0800, 2026-11-27 0800, 2026-11-26 0800, 2026-11-25 0800, "
      "2026-11-24 0800, 2026-11-23 0900, 2026-11-23 0800, 2026-11-22 0800, 2026-11-21 0800",
      "2026-11-23 0800, 2026-11-21 0800" },
    { "2026-11-22T20:15:00Z", "2026-11-22 2015", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) snapshots = make_list (cases[i].names);
      g_autoptr (GPtrArray) spare = unknot_snapshots_list_spare (snapshots, at (cases[i].now));
      g_autoptr (GString) names = g_string_new (NULL);

      for (guint j = 0; j < spare->len; j++)
        {
          const char *name = ((UnknotSnapshot *) spare->pdata[j])->name + strlen ("Unknot ");

          g_string_append_printf (names, "%s%.*s", j > 0 ? ", " : "", (int) (strlen (name) - strlen (".json")), name);
        }
      g_assert_cmpstr (names->str, ==, cases[i].spare);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/snapshots/" path, Copies, NULL, set_up_copies, test, tear_down_copies)
  g_test_add_func ("/snapshots/names", test_names);
  g_test_add_func ("/snapshots/make-name", test_make_name);
  ADD ("write", test_write);
  ADD ("taken", test_taken);
  ADD ("foreign", test_foreign);
  ADD ("gone", test_gone);
  ADD ("read-only", test_read_only);
  ADD ("year", test_year);
  g_test_add_func ("/snapshots/spare", test_spare);
#undef ADD

  return g_test_run ();
}
