#include "unknot-journal.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

#include <string.h>

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  GString       *changes;   /* "position-removed+added " of every change of items, then "month! " */
} Fixture;

static void
items_changed_cb (Fixture    *fixture,
                  guint       position,
                  guint       removed,
                  guint       added)
{
  g_string_append_printf (fixture->changes, "%u-%u+%u ", position, removed, added);
}

static void
month_changed_cb (Fixture    *fixture,
                  const char *month)
{
  g_string_append_printf (fixture->changes, "%s! ", month);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-21T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->changes = g_string_new (NULL);
  g_signal_connect_swapped (fixture->journal, "items-changed", G_CALLBACK (items_changed_cb), fixture);
  g_signal_connect_swapped (fixture->journal, "month-changed", G_CALLBACK (month_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
  g_string_free (fixture->changes, TRUE);
}

static UnknotEntry *
make_mark (Fixture    *fixture,
           const char *text)
{
  UnknotMarkRecord mark = { .text = text };

  return unknot_entry_new_mark (&mark, &fixture->fake.stamper);
}

static const char *
add_mark (Fixture    *fixture,
          const char *text)
{
  g_autoptr (UnknotEntry) entry = make_mark (fixture, text);
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_journal_add (fixture->journal, entry, &error));
  g_assert_no_error (error);
  return unknot_entry_get_uuid (entry);
}

static void
edit_mark (Fixture    *fixture,
           const char *uuid,
           const char *text)
{
  UnknotMarkRecord mark = { .text = text };
  g_autoptr (UnknotEntry) edited = NULL;

  edited = unknot_entry_edit_mark (unknot_journal_lookup (fixture->journal, uuid), &mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_replace (fixture->journal, edited, NULL));
}

/* All marks, in the order of the list. */
static char *
read_marks (Fixture *fixture)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)); i++)
    {
      g_autoptr (UnknotEntry) entry = g_list_model_get_item (G_LIST_MODEL (fixture->journal), i);
      UnknotMarkRecord mark;

      g_assert_true (unknot_entry_get_mark (entry, &mark));
      g_assert_true (unknot_journal_lookup (fixture->journal, unknot_entry_get_uuid (entry)) == entry);
      g_string_append_printf (text, "%s ", mark.text);
    }

  return g_string_free (text, FALSE);
}

#define assert_marks(fixture, expected) G_STMT_START { \
  g_autofree char *read_ = read_marks (fixture); \
  g_assert_cmpstr (read_, ==, expected); \
} G_STMT_END

#define assert_changes(fixture, expected) G_STMT_START { \
  g_assert_cmpstr ((fixture)->changes->str, ==, expected); \
  g_string_truncate ((fixture)->changes, 0); \
} G_STMT_END

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  add_mark (fixture, "b");
  add_mark (fixture, "c");
  fake_stamper_pass (&fixture->fake, 60);
  add_mark (fixture, "d");
  fake_stamper_pass (&fixture->fake, -600);
  add_mark (fixture, "a");

  assert_marks (fixture, "a b c d ");
  assert_changes (fixture, "0-0+1 2026-11! 1-0+1 2026-11! 2-0+1 2026-11! 0-0+1 2026-11! ");
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->journal), 4));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->journal)) == UNKNOT_TYPE_ENTRY);
}

static void
test_edit_and_remove (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotEntry) stranger = make_mark (fixture, "x");
  g_autoptr (UnknotEntry) later = NULL;
  const char *uuid = add_mark (fixture, "a");
  JsonObject *changes = json_object_new ();

  add_mark (fixture, "b");
  g_string_truncate (fixture->changes, 0);
  edit_mark (fixture, uuid, "aa");
  assert_marks (fixture, "aa b ");
  assert_changes (fixture, "0-1+1 2026-11! ");

  json_object_set_string_member (changes, "time", "2026-12-02T20:00:00+01:00");
  later = unknot_entry_edit (unknot_journal_lookup (fixture->journal, uuid), changes, &fixture->fake.stamper);
  g_assert_true (unknot_journal_replace (fixture->journal, later, NULL));
  assert_marks (fixture, "b aa ");
  assert_changes (fixture, "0-1+0 1-0+1 2026-11! ");

  g_assert_true (unknot_journal_remove (fixture->journal, uuid, NULL));
  assert_marks (fixture, "b ");
  g_assert_null (unknot_journal_lookup (fixture->journal, uuid));

  g_assert_false (unknot_journal_remove (fixture->journal, uuid, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN);
  g_clear_error (&error);
  g_assert_false (unknot_journal_replace (fixture->journal, stranger, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN);
}

static void
test_duplicates (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotEntry *first = make_mark (fixture, "a");
  UnknotMarkRecord mark = { .text = "b" };
  UnknotEntry *second;

  fake_stamper_pass (&fixture->fake, -60 * 24 * 400);
  second = unknot_entry_edit_mark (first, &mark, &fixture->fake.stamper);
  g_ptr_array_add (entries, second);
  g_ptr_array_add (entries, first);

  unknot_journal_fill (fixture->journal, entries);
  assert_marks (fixture, "b ");
  assert_changes (fixture, "0-0+1 ");
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));

  g_assert_true (unknot_journal_add (fixture->journal, first, NULL));
  assert_marks (fixture, "b ");
  assert_changes (fixture, "");

  g_ptr_array_set_size (entries, 0);
  unknot_journal_fill (fixture->journal, entries);
  assert_changes (fixture, "0-1+0 ");
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *uuid = g_strdup (add_mark (fixture, "a"));
  g_autoptr (GError) error = NULL;
  int revision;

  edit_mark (fixture, uuid, "b");
  edit_mark (fixture, uuid, "c");
  add_mark (fixture, "z");
  g_assert_true (unknot_journal_remove (fixture->journal, uuid, NULL));
  assert_marks (fixture, "z ");
  g_string_truncate (fixture->changes, 0);

  g_assert_true (unknot_journal_undo (fixture->journal, &error));
  assert_marks (fixture, "z c ");
  assert_changes (fixture, "1-0+1 2026-11! ");
  revision = unknot_entry_get_revision (unknot_journal_lookup (fixture->journal, uuid));
  g_assert_cmpint (revision, ==, 4);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_marks (fixture, "c ");
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_marks (fixture, "b ");
  g_assert_cmpint (unknot_entry_get_revision (unknot_journal_lookup (fixture->journal, uuid)), >, revision);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_marks (fixture, "a ");
  g_assert_true (unknot_journal_get_can_undo (fixture->journal));
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_marks (fixture, "");
  g_assert_false (unknot_journal_get_can_undo (fixture->journal));
  g_assert_false (unknot_journal_undo (fixture->journal, &error));
  g_assert_no_error (error);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_undo_depth (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_notifies = 0;
  guint n_undone = 0;

  g_signal_connect_swapped (fixture->journal, "notify::can-undo", G_CALLBACK (count_cb), &n_notifies);
  for (guint i = 0; i < UNKNOT_JOURNAL_UNDO_DEPTH + 5; i++)
    {
      unknot_journal_begin_change (fixture->journal);
      add_mark (fixture, "one");
      add_mark (fixture, "two");
      unknot_journal_end_change (fixture->journal);
    }

  while (unknot_journal_undo (fixture->journal, NULL))
    n_undone++;
  g_assert_cmpuint (n_undone, ==, UNKNOT_JOURNAL_UNDO_DEPTH);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 10);
  g_assert_cmpuint (n_notifies, ==, 2);
}

/* Several entries are one change: one signal a month, one step back; what came and went in it does no harm. */
static void
test_group (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *uuid = NULL;

  unknot_journal_begin_change (fixture->journal);
  add_mark (fixture, "a");
  uuid = g_strdup (add_mark (fixture, "b"));
  unknot_journal_begin_change (fixture->journal);
  edit_mark (fixture, uuid, "c");
  unknot_journal_end_change (fixture->journal);
  g_assert_true (unknot_journal_remove (fixture->journal, uuid, NULL));
  unknot_journal_end_change (fixture->journal);
  assert_changes (fixture, "0-0+1 1-0+1 1-1+1 1-1+0 2026-11! ");

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_marks (fixture, "");
}

static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) november = NULL;
  g_autoptr (GPtrArray) december = NULL;

  add_mark (fixture, "a");
  fake_stamper_set (&fixture->fake, "2026-12-01T00:30:00+14:00");
  add_mark (fixture, "b");
  fake_stamper_set (&fixture->fake, "2026-11-30T23:30:00-11:00");
  add_mark (fixture, "c");

  november = unknot_journal_list_month (fixture->journal, "2026-11");
  december = unknot_journal_list_month (fixture->journal, "2026-12");
  g_assert_cmpuint (november->len, ==, 2);
  g_assert_cmpuint (december->len, ==, 1);
  assert_marks (fixture, "a b c ");
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotEntry) entry = make_mark (fixture, "b");
  g_autofree char *uuid = g_strdup (add_mark (fixture, "a"));
  g_autoptr (GError) error = NULL;

  g_string_truncate (fixture->changes, 0);
  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_assert_true (unknot_journal_get_read_only (fixture->journal));
  g_assert_false (unknot_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (unknot_journal_undo (fixture->journal, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  g_clear_error (&error);
  unknot_journal_set_read_only (fixture->journal, FALSE);

  unknot_journal_freeze_month (fixture->journal, "2026-11");
  g_assert_true (unknot_journal_is_frozen (fixture->journal, "2026-11"));
  g_assert_false (unknot_journal_remove (fixture->journal, uuid, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  assert_marks (fixture, "a ");
  assert_changes (fixture, "");

  fake_stamper_set (&fixture->fake, "2026-12-01T00:30:00+01:00");
  add_mark (fixture, "next month");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/journal/order", test_order },
    { "/journal/edit-and-remove", test_edit_and_remove },
    { "/journal/duplicates", test_duplicates },
    { "/journal/undo", test_undo },
    { "/journal/undo-depth", test_undo_depth },
    { "/journal/group", test_group },
    { "/journal/months", test_months },
    { "/journal/read-only", test_read_only },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
