/* Whatever is wrong with the person's files, their words stand in no log, and nobody else may read what is kept. */

#include "session-fixture.h"

#include <glib/gstdio.h>

#include "unknot-export-flow.h"
#include "unknot-pack-flow.h"

#define SECRET "Klinikum"
#define HEAD "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\",\"entries\":["
#define MARK "{\"uuid\":\"" SECRET "\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\",\"text\":\"" SECRET "\"}"
#define PROFILE "{\"format\":\"unknot-profile\",\"version\":1,"
#define RUNNING "{\"format\":\"unknot-running\",\"version\":1,\"entry\":{\"uuid\":\"r\",\"type\":\"session\"," \
  "\"time\":\"2026-11-21T09:30:00Z\",\"knots\":[{\"knot\":\"" SECRET "\"}],\"items\":[{\"technique\":\"" SECRET "\"," \
  "\"seconds\":60}],\"note\":\"" SECRET "\",\"guide\":"

/* A part of the person's folder, as something has damaged it. */
typedef struct
{
  const char *name;
  const char *text;
} Damage;

static const Damage damages[] = {
  { "journal/2026-11.json", HEAD MARK "]}" },
  { "journal/2026-11.json", HEAD SECRET "]}" },
  { "journal/2026-11.json", HEAD MARK "," SECRET "\"]}" },
  { "journal/2026-11.json", HEAD MARK },
  { "journal/2026-11.json", HEAD MARK ",\"" SECRET "\",{\"" SECRET "\":1}]}" },
  { "journal/2026-11.json", HEAD "{\"uuid\":7,\"type\":\"" SECRET "\",\"time\":\"" SECRET "\"}]}" },
  { "journal/2026-11.json", "{\"format\":\"" SECRET "\",\"version\":1,\"entries\":[]}" },
  { "journal/2026-11.json", "{\"format\":\"unknot-journal\",\"version\":\"" SECRET "\",\"entries\":[]}" },
  { "journal/2026-11.json", "{\"format\":\"unknot-journal\",\"version\":2,\"entries\":[" MARK "]}" },
  { "journal/2026-11.json", HEAD MARK ",{\"odd\":1e999,\"" SECRET "\":1}]}" },
  { "journal/2026-11 (copy).json", HEAD MARK "]}" },
  { "journal/2026-11 (copy).json", HEAD SECRET },
  { "profile.json", PROFILE "\"emergency-number\":\"" SECRET "\"}" },
  { "profile.json", PROFILE SECRET "}" },
  { "profile.json", PROFILE "\"" SECRET "\":1,\"flags\":[\"" SECRET "\"],\"helper\":\"" SECRET "\"}" },
  { "running.json", RUNNING "{\"version\":1}}}" },
  { "running.json", RUNNING "{\"version\":\"" SECRET "\"}}}" },
  { "running.json", RUNNING "{\"" SECRET "\":1,\"version\":1,\"script\":{\"items\":[{\"technique\":\"" SECRET
    "\"}]}}}}" },
  { "running.json", RUNNING "{\"version\":1,\"script\":{\"ready_seconds\":5,\"items\":[{\"technique\":\"a\",\"muscle\":"
    "\"a\",\"name\":\"a\",\"load\":\"" SECRET "\"}]}}}}" },
  { "running.json", RUNNING SECRET "}}" },
  { "techniques/own/x.json", "{\"id\":\"" SECRET "\"}" },
  { "techniques/own/x.json", "{\"" SECRET "\":" SECRET "}" },
  { "techniques/folder/pack.json", "{\"format\":\"" SECRET "\",\"title\":7}" },
};

static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         log)
{
  g_autofree char *line = g_log_writer_format_fields (level, fields, n_fields, FALSE);

  g_string_append_printf (log, "%s\n", line);

  return G_LOG_WRITER_HANDLED;
}

/* Plain messages come here, since a test has a handler of its own for them. */
static void
handle_log (const char     *domain,
            GLogLevelFlags  level,
            const char     *message,
            gpointer        log)
{
  g_string_append_printf (log, "%s: %s\n", domain, message);
}

/* As the app writes it. */
static void
put (const char *folder,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* All is the person's alone, also what was set aside and what is left of an earlier version. */
static void
assert_closed (const char *path)
{
  gboolean is_folder = g_file_test (path, G_FILE_TEST_IS_DIR);
  g_autoptr (GDir) dir = is_folder ? g_dir_open (path, 0, NULL) : NULL;
  GStatBuf info;
  const char *name;

  g_test_message ("%s", path);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmphex (info.st_mode & 0777, ==, is_folder ? 0700 : 0600);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      assert_closed (child);
    }
}

static void
told_cb (int *n_told)
{
  (*n_told)++;
}

/* To a folder, or to where there is none. */
static void
export (Fixture    *self,
        const char *name)
{
  g_autoptr (UnknotSaveFlow) flow = unknot_export_flow_new (self->context);
  g_autoptr (GFile) file = g_file_new_build_filename (self->path, name, NULL);
  int n_told = 0;

  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &n_told);
  unknot_save_flow_write (flow, file);
  while (n_told == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Whoever opens a folder that can't be used is told so in the window. */
static void
add_folder (Fixture *self)
{
  AdwToastOverlay *toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  g_autoptr (UnknotPackFlow) flow = NULL;
  g_autoptr (GFile) folder = g_file_new_build_filename (self->path, "techniques", "own", NULL);

  g_object_ref_sink (toasts);
  flow = unknot_pack_flow_new (self->context, toasts, NULL);
  unknot_pack_flow_add (flow, folder);
  while (G_OBJECT (flow)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  g_object_unref (toasts);
}

static void
write_more (Fixture *self)
{
  UnknotMarkRecord mark = { .text = SECRET, .note = SECRET };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&mark, &self->stamper.stamper);

  unknot_journal_add (unknot_context_get_journal (self->context), entry, NULL);
  unknot_profile_set_emergency_number (unknot_context_get_profile (self->context), SECRET);
}

static void
test_damage (gconstpointer data)
{
  const Damage *damage = data;
  Fixture self = { 0 };
  g_autofree char *journal = NULL;

  self.path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  journal = g_build_filename (self.path, "journal", NULL);
  fake_stamper_init (&self.stamper, "2026-11-21T10:00:00+01:00");
  put (self.path, "profile.json", PROFILE "\"helper\":true}");
  put (self.path, "journal/2026-11.json", HEAD MARK "]}");
  put (self.path, damage->name, damage->text);
  start (&self);
  unknot_context_get_catalogue (self.context);
  unknot_session_flow_offer_rest (self.flow);
  write_more (&self);
  export (&self, "all.json");
  export (&self, "nowhere/all.json");
  if (g_str_has_prefix (damage->name, "techniques/own"))
    add_folder (&self);

  /* What can't be written is kept, and tried again at the end. */
  g_assert_cmpint (g_chmod (journal, 0500), ==, 0);
  write_more (&self);
  while (unknot_store_get_state (unknot_context_get_store (self.context)) == UNKNOT_STORE_SAVING)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (g_chmod (journal, 0700), ==, 0);
  stop (&self);
  assert_closed (self.path);
  g_free (self.path);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GString) log = g_string_new (NULL);
  int status;

  g_setenv ("G_MESSAGES_DEBUG", "all", TRUE);
  g_log_set_writer_func (write_log, log, NULL);
  gtk_test_init (&argc, &argv, NULL);
  g_log_set_default_handler (handle_log, log);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/private/%02u-%s", i + 1, damages[i].name);

      g_strdelimit (path + strlen ("/private/"), "/ ", '-');
      g_test_add_data_func (path, &damages[i], test_damage);
    }
  status = g_test_run ();

  /* It does write something, or this would prove nothing. */
  g_assert_nonnull (strstr (log->str, "Unknot: running.json: "));
  g_assert_nonnull (strstr (log->str, "Unknot: Nothing exported: "));
  if (strstr (log->str, SECRET) != NULL)
    g_printerr ("%s", log->str);
  g_assert_null (strstr (log->str, SECRET));

  return status;
}
