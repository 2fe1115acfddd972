#include "unknot-pack.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-record.h"
#include "unknot-technique-check.h"
#include "unknot-technique-private.h"

#define FORMAT "unknot-pack"
#define VERSION 1
/* Deeper than any file of ours; a reader that follows it down would run out of stack. */
#define DEEPEST 16

struct _UnknotPack
{
  GObject parent_instance;

  char *id;
  char *title;
  char *author;
  GPtrArray *techniques;
  GPtrArray *problems;
};

G_DEFINE_FINAL_TYPE (UnknotPack, unknot_pack, G_TYPE_OBJECT)

static const char * const manifest_members[] = { "format", "version", "title", "author", NULL };

static void
unknot_pack_finalize (GObject *object)
{
  UnknotPack *self = UNKNOT_PACK (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->author);
  g_ptr_array_unref (self->techniques);
  g_ptr_array_unref (self->problems);

  G_OBJECT_CLASS (unknot_pack_parent_class)->finalize (object);
}

static void
unknot_pack_class_init (UnknotPackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_pack_finalize;
}

static void
unknot_pack_init (UnknotPack *self)
{
  self->techniques = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_technique_unref);
  self->problems = g_ptr_array_new_null_terminated (0, g_free, TRUE);
}

/**
 * unknot_pack_new:
 * @id: its id, and the name of its folder
 * @title: what it is called where it does not say so itself
 *
 * Makes a pack that has nothing in it yet.
 *
 * Returns: (transfer full): a new pack
 */
UnknotPack *
unknot_pack_new (const char *id,
                 const char *title)
{
  UnknotPack *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_PACK, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);

  return self;
}

/**
 * unknot_pack_is_text:
 * @bytes: the contents of a file
 *
 * Says whether a file may be given to a reader of JSON at all: it is UTF-8 and is not nested without end.
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_pack_is_text (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gboolean in_string = FALSE;
  int depth = 0;

  if (!g_utf8_validate_len (text, length, NULL))
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (in_string && text[i] == '\\')
        i++;
      else if (text[i] == '"')
        in_string = !in_string;
      else if (!in_string && (text[i] == '{' || text[i] == '[') && ++depth > DEEPEST)
        return FALSE;
      else if (!in_string && (text[i] == '}' || text[i] == ']'))
        depth--;
    }

  return TRUE;
}

static void
read_manifest (UnknotPack *self,
               GBytes     *bytes)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (JsonObject) object = unknot_json_parse (bytes, UNKNOT_PACK_FILE, &failure);
  g_autofree char *format = NULL;
  g_autofree char *title = NULL;
  g_autofree char *author = NULL;
  UnknotRecord record;

  unknot_record_begin (&record, object, UNKNOT_PACK_FILE, manifest_members, &failure);
  format = unknot_record_text (&record, "format");
  if (g_strcmp0 (format, FORMAT) != 0)
    unknot_record_fail (&record, "format", "is not '" FORMAT "'");
  unknot_record_integer (&record, "version", VERSION, VERSION);
  title = unknot_record_text (&record, "title");
  author = unknot_record_text_or (&record, "author", NULL);

  if (!unknot_record_end (&record))
    {
      unknot_pack_add_problem (self, failure->message);
      return;
    }

  g_set_str (&self->title, title);
  g_set_str (&self->author, author);
}

static gboolean
add_findings (UnknotPack                 *self,
              const char                 *name,
              const UnknotTechnique      *technique,
              const UnknotTechniqueRules *rules)
{
  g_autoptr (GPtrArray) findings = unknot_technique_check (technique, rules);

  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *sentence = unknot_finding_to_text (g_ptr_array_index (findings, i), name);

      unknot_pack_add_problem (self, sentence);
    }

  return findings->len > 0;
}

static void
add_problem_of (UnknotPack *self,
                const char *name,
                const char *member,
                const char *sentence)
{
  g_autoptr (UnknotFinding) finding = unknot_finding_new (member, -1, sentence);
  g_autofree char *text = unknot_finding_to_text (finding, name);

  unknot_pack_add_problem (self, text);
}

static void
read_technique (UnknotPack                 *self,
                const char                 *name,
                GBytes                     *bytes,
                const UnknotTechniqueRules *rules,
                GHashTable                 *taken)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotTechnique) technique = unknot_technique_parse (bytes, name, &error);
  g_autofree char *expected = NULL;

  if (technique == NULL)
    {
      unknot_pack_add_problem (self, error->message);
      return;
    }

  expected = g_strconcat (technique->id, ".json", NULL);
  if (!g_str_equal (expected, name))
    add_problem_of (self, name, "id", _("It is not the name of the file."));
  else if (technique->based_on == NULL)
    add_problem_of (self, name, "based_on", _("It does not say which technique of the app it is based on."));
  else if (g_hash_table_contains (taken, technique->id))
    add_problem_of (self, name, "id", _("A technique of another folder has this id."));
  else if (!add_findings (self, name, technique, rules))
    {
      unknot_technique_adopt (technique, unknot_technique_rules_get_base (rules, technique),
                              g_str_equal (self->id, UNKNOT_PACK_OWN) ? UNKNOT_ORIGIN_OWN : UNKNOT_ORIGIN_PACK,
                              self->id);
      g_hash_table_add (taken, g_strdup (technique->id));
      g_ptr_array_add (self->techniques, g_steal_pointer (&technique));
    }
}

/**
 * unknot_pack_add_file:
 * @self: a pack
 * @name: name of the file
 * @bytes: what is in it
 * @rules: what techniques are held against
 * @taken: (element-type utf8): ids of techniques of other packs; those of this one are added
 *
 * Reads a file of the pack. What can't be used is left out, and the problems tell why. Any thread may, as long as
 * nobody else has the pack.
 */
void
unknot_pack_add_file (UnknotPack                 *self,
                      const char                 *name,
                      GBytes                     *bytes,
                      const UnknotTechniqueRules *rules,
                      GHashTable                 *taken)
{
  g_return_if_fail (UNKNOT_IS_PACK (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (rules != NULL);

  if (!unknot_pack_is_text (bytes))
    {
      /* Translators: name of a file */
      g_autofree char *sentence = g_strdup_printf (_("%s: This is not a text file."), name);

      unknot_pack_add_problem (self, sentence);
    }
  else if (g_str_equal (name, UNKNOT_PACK_FILE))
    read_manifest (self, bytes);
  else
    read_technique (self, name, bytes, rules, taken);
}

/**
 * unknot_pack_add_problem:
 * @self: a pack
 * @sentence: what is wrong, translated
 *
 * Puts down something that is wrong with the pack.
 */
void
unknot_pack_add_problem (UnknotPack *self,
                         const char *sentence)
{
  g_return_if_fail (UNKNOT_IS_PACK (self));

  g_ptr_array_add (self->problems, g_strdup (sentence));
}

/**
 * unknot_pack_get_id:
 * @self: a pack
 *
 * Gets its id, which is the name of its folder as well.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_pack_get_id (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->id;
}

/**
 * unknot_pack_get_title:
 * @self: a pack
 *
 * Gets what it is called.
 *
 * Returns: (transfer none): the title
 */
const char *
unknot_pack_get_title (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->title;
}

/**
 * unknot_pack_get_author:
 * @self: a pack
 *
 * Gets who made it.
 *
 * Returns: (transfer none) (nullable): the author, if the pack says so
 */
const char *
unknot_pack_get_author (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->author;
}

/**
 * unknot_pack_get_n:
 * @self: a pack
 *
 * Counts its techniques, without those that were left out.
 *
 * Returns: how many
 */
guint
unknot_pack_get_n (UnknotPack *self)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), 0);

  return self->techniques->len;
}

/**
 * unknot_pack_get:
 * @self: a pack
 * @index: which, below unknot_pack_get_n()
 *
 * Lends a technique.
 *
 * Returns: (transfer none): the technique
 */
UnknotTechnique *
unknot_pack_get (UnknotPack *self,
                 guint       index)
{
  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);
  g_return_val_if_fail (index < self->techniques->len, NULL);

  return g_ptr_array_index (self->techniques, index);
}

/**
 * unknot_pack_get_problems:
 * @self: a pack
 *
 * Lists what is wrong with it, in sentences that name file and member.
 *
 * Returns: (transfer none) (array zero-terminated=1): the sentences, translated; empty if all is well
 */
const char * const *
unknot_pack_get_problems (UnknotPack *self)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (UNKNOT_IS_PACK (self), NULL);

  return self->problems->len > 0 ? (const char * const *) self->problems->pdata : none;
}
