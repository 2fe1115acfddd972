#include "unknot-problem.h"

#include <glib/gi18n.h>

#include "unknot-loader.h"

/**
 * unknot_problem_new:
 * @kind: what is wrong
 * @file: base name of the file
 * @aside: (nullable): the name that it has now
 * @count: how many; 0 where it has no meaning
 *
 * Describes a problem.
 *
 * Returns: (transfer full): the problem
 */
UnknotProblem *
unknot_problem_new (UnknotProblemKind  kind,
                    const char        *file,
                    const char        *aside,
                    guint              count)
{
  UnknotProblem *self = g_new (UnknotProblem, 1);

  self->kind = kind;
  self->file = g_strdup (file);
  self->aside = g_strdup (aside);
  self->count = count;
  return self;
}

/**
 * unknot_problem_free:
 * @self: (transfer full): a problem
 *
 * Frees a problem.
 */
void
unknot_problem_free (UnknotProblem *self)
{
  g_free (self->file);
  g_free (self->aside);
  g_free (self);
}

/* Nobody who only presses knots knows what the file of a running session is. */
static char *
running_to_text (const UnknotProblem *self)
{
  if (self->kind == UNKNOT_PROBLEM_UNREADABLE)
    /* Translators: a name of a file */
    return g_strdup_printf (_("The session that was cut off could not be read. Its file was kept as %s."), self->aside);
  if (self->kind == UNKNOT_PROBLEM_FORBIDDEN)
    return g_strdup (_("The session that was cut off could not be read. Its file is left as it is."));

  return NULL;
}

/* What another program has put beside a file, as after two computers have written it. */
static char *
copy_to_text (const UnknotProblem *self)
{
  if (self->kind == UNKNOT_PROBLEM_COPY_LEFT)
    /* Translators: a name of a file that looks like a copy of one of Unknot's */
    return g_strdup_printf (_("The copy %s could not be taken into your journal. It is left as it is."), self->file);
  if (self->kind == UNKNOT_PROBLEM_COPY_DIFFERS)
    /* Translators: a number, then a name of a file */
    return g_strdup_printf (ngettext ("%1$u entry is different in the copy %2$s. Yours holds; the copy is kept.",
                                      "%1$u entries are different in the copy %2$s. Yours hold; the copy is kept.",
                                      self->count),
                            self->count, self->file);
  if (self->count == 0)
    /* Translators: a name of a file */
    return g_strdup_printf (_("The copy %s holds nothing that is new. It is kept."), self->file);

  /* Translators: a number, then a name of a file */
  return g_strdup_printf (ngettext ("%1$u entry was taken into your journal from the copy %2$s. The copy is kept.",
                                    "%1$u entries were taken into your journal from the copy %2$s. The copy is kept.",
                                    self->count),
                          self->count, self->file);
}

/* What another program did to a file while the app was open. */
static char *
merge_to_text (const UnknotProblem *self)
{
  if (self->kind == UNKNOT_PROBLEM_RETURNED)
    /* Translators: a number, then a name of a file */
    return g_strdup_printf (ngettext ("Another program took %1$u entry out of %2$s. It was put back.",
                                      "Another program took %1$u entries out of %2$s. They were put back.",
                                      self->count),
                            self->count, self->file);
  if (self->count == 0)
    /* Translators: a name of a file */
    return g_strdup_printf (_("Another program changed %s. You see it as it is now."), self->file);

  /* Translators: a number, then a name of a file */
  return g_strdup_printf (ngettext ("Another program changed %2$s. %1$u entry was taken into your journal.",
                                    "Another program changed %2$s. %1$u entries were taken into your journal.",
                                    self->count),
                          self->count, self->file);
}

/* What was brought in from a file when the app was cut off. */
static char *
incoming_to_text (const UnknotProblem *self)
{
  if (self->kind == UNKNOT_PROBLEM_COMPLETED)
    return g_strdup (_("An import had been cut off. It is complete now."));
  if (self->aside == NULL)
    return g_strdup (_("An import was cut off, and can’t be completed. Its file is left as it is."));

  /* Translators: a name of a file */
  return g_strdup_printf (_("An import was cut off, and can’t be completed. Its file was kept as %s."), self->aside);
}

/**
 * unknot_problem_to_text:
 * @self: a problem
 *
 * Says in one or two plain sentences, for a banner, what happened, and that nothing is lost.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_problem_to_text (const UnknotProblem *self)
{
  char *of_running;

  g_return_val_if_fail (self != NULL, NULL);

  of_running = g_strcmp0 (self->file, UNKNOT_LOADER_RUNNING_FILE) == 0 ? running_to_text (self) : NULL;
  if (of_running != NULL)
    return of_running;

  switch (self->kind)
    {
    case UNKNOT_PROBLEM_UNREADABLE:
      /* Translators: both are names of files */
      return g_strdup_printf (_("%s could not be read. It was kept as %s."), self->file, self->aside);
    case UNKNOT_PROBLEM_RESTORED:
      if (self->aside == NULL)
        /* Translators: a name of a file */
        return g_strdup_printf (_("%s was missing. Its previous copy is used."), self->file);
      /* Translators: both are names of files */
      return g_strdup_printf (_("%s could not be read. It was kept as %s, and its previous copy is used."),
                              self->file, self->aside);
    case UNKNOT_PROBLEM_FORBIDDEN:
      /* Translators: a name of a file */
      return g_strdup_printf (_("%s could not be read. It is left as it is, and nothing is written to it."),
                              self->file);
    case UNKNOT_PROBLEM_NEWER:
      /* Translators: a name of a file */
      return g_strdup_printf (_("%s was written by a later version of Unknot. You can look, but not change anything."),
                              self->file);
    case UNKNOT_PROBLEM_LOSSY:
      /* Translators: a name of a file */
      return g_strdup_printf (_("%s has values that would be damaged by saving. "
                                "You can look at it, but not change it."),
                              self->file);
    case UNKNOT_PROBLEM_STRAYS:
      /* Translators: a number, then a name of a file */
      return g_strdup_printf (ngettext ("%1$u entry in %2$s could not be understood. It stays in the file.",
                                        "%1$u entries in %2$s could not be understood. They stay in the file.",
                                        self->count),
                              self->count, self->file);
    case UNKNOT_PROBLEM_SECOND:
      return g_strdup (_("Unknot is open twice. You can look here, but only change things in the other window."));
    case UNKNOT_PROBLEM_FOLDER:
      /* Translators: a name of a folder */
      return g_strdup_printf (_("The folder %s can’t be written. What you enter is kept only until you close Unknot."),
                              self->file);
    case UNKNOT_PROBLEM_CHANGED:
      /* Translators: both are names of files */
      return g_strdup_printf (_("Another program changed %s while Unknot was open. That version was kept as %s."),
                              self->file, self->aside);
    case UNKNOT_PROBLEM_GONE:
      /* Translators: a folder */
      return g_strdup_printf (_("The folder with your entries is missing: %s. Nothing is written. "
                                "Bring it back, then open Unknot again."),
                              self->file);
    case UNKNOT_PROBLEM_COPY:
    case UNKNOT_PROBLEM_COPY_DIFFERS:
    case UNKNOT_PROBLEM_COPY_LEFT:
      return copy_to_text (self);
    case UNKNOT_PROBLEM_MERGED:
    case UNKNOT_PROBLEM_RETURNED:
      return merge_to_text (self);
    case UNKNOT_PROBLEM_COMPLETED:
    case UNKNOT_PROBLEM_INCOMPLETE:
      return incoming_to_text (self);
    case UNKNOT_PROBLEM_ERASING:
      return g_strdup (_("Not everything could be erased. Unknot tries again at its next start. "
                         "Until then you can only look."));
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_problem_describe_failure:
 * @error: why something could not be written
 * @folder: the person's folder
 *
 * Says in plain sentences, for a banner with Retry, why something could not be written, and that it is not lost yet.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_problem_describe_failure (const GError *error,
                                 const char   *folder)
{
  g_return_val_if_fail (error != NULL, NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    return g_strdup (_("The disk is full. What you entered is kept until you close Unknot."));
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ROFS))
    /* Translators: a name of a folder */
    return g_strdup_printf (_("The journal in %s can’t be written. What you entered is kept until you close Unknot."),
                            folder);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED))
    return g_strdup (_("The folder with your journal is not there. "
                       "What you entered is kept until you close Unknot."));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BUSY))
    return g_strdup (_("Unknot is open twice, and the other one writes the journal. "
                       "What you entered here is kept until you close Unknot."));
  return g_strdup (_("Your entry could not be saved. It is kept until you close Unknot."));
}
