#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotProblemKind:
 * @UNKNOT_PROBLEM_UNREADABLE: a file made no sense; it was set aside
 * @UNKNOT_PROBLEM_RESTORED: a file made no sense or was missing; its previous copy is used
 * @UNKNOT_PROBLEM_FORBIDDEN: a file can't be opened, or not be set aside; it is left alone
 * @UNKNOT_PROBLEM_NEWER: a file was written by a later version of the app; all is read-only
 * @UNKNOT_PROBLEM_LOSSY: a file has values that can't be written back; it is read-only
 * @UNKNOT_PROBLEM_STRAYS: a file has things that are no entries; they are kept
 * @UNKNOT_PROBLEM_SECOND: another process writes this journal; all is read-only
 * @UNKNOT_PROBLEM_FOLDER: the folder can't be written
 * @UNKNOT_PROBLEM_CHANGED: somebody else changed a file while the app was open; that version was set aside
 * @UNKNOT_PROBLEM_GONE: the journal's folder is missing, as with a disk that is not there; all is read-only
 * @UNKNOT_PROBLEM_COPY: another program has put a copy beside a file; what is new in it was taken in
 * @UNKNOT_PROBLEM_COPY_DIFFERS: entries of such a copy are other than those of the journal
 * @UNKNOT_PROBLEM_COPY_LEFT: such a copy makes no sense, or could not be written back; it is left alone
 * @UNKNOT_PROBLEM_MERGED: another program changed a file while the app was open; what is new in it was taken in
 * @UNKNOT_PROBLEM_RETURNED: another program took entries out while the app was open; they were put back
 * @UNKNOT_PROBLEM_COMPLETED: an import had been cut off; now it is complete
 * @UNKNOT_PROBLEM_INCOMPLETE: an import had been cut off, and can't be completed
 * @UNKNOT_PROBLEM_ERASING: not everything could be erased; all is read-only
 *
 * What was found wrong with the person's files.
 */
typedef enum
{
  UNKNOT_PROBLEM_UNREADABLE,
  UNKNOT_PROBLEM_RESTORED,
  UNKNOT_PROBLEM_FORBIDDEN,
  UNKNOT_PROBLEM_NEWER,
  UNKNOT_PROBLEM_LOSSY,
  UNKNOT_PROBLEM_STRAYS,
  UNKNOT_PROBLEM_SECOND,
  UNKNOT_PROBLEM_FOLDER,
  UNKNOT_PROBLEM_CHANGED,
  UNKNOT_PROBLEM_GONE,
  UNKNOT_PROBLEM_COPY,
  UNKNOT_PROBLEM_COPY_DIFFERS,
  UNKNOT_PROBLEM_COPY_LEFT,
  UNKNOT_PROBLEM_MERGED,
  UNKNOT_PROBLEM_RETURNED,
  UNKNOT_PROBLEM_COMPLETED,
  UNKNOT_PROBLEM_INCOMPLETE,
  UNKNOT_PROBLEM_ERASING,
} UnknotProblemKind;

/**
 * UnknotProblem:
 * @kind: what is wrong
 * @file: base name of the file; of the folder for %UNKNOT_PROBLEM_FOLDER; path of it for %UNKNOT_PROBLEM_GONE
 * @aside: (nullable): the name that it has now
 * @count: how many entries; 0 where it has no meaning
 *
 * One thing that was found wrong with the person's files, with all that a sentence about it needs.
 */
typedef struct
{
  UnknotProblemKind kind;
  char             *file;
  char             *aside;
  guint             count;
} UnknotProblem;

UnknotProblem *  unknot_problem_new      (UnknotProblemKind     kind,
                                          const char           *file,
                                          const char           *aside,
                                          guint                 count) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_problem_free     (UnknotProblem        *self);
char *           unknot_problem_to_text  (const UnknotProblem  *self) G_GNUC_WARN_UNUSED_RESULT;
char *           unknot_problem_describe_failure
                                         (const GError         *error,
                                          const char           *folder) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotProblem, unknot_problem_free)

G_END_DECLS
