#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

/**
 * UnknotCommandExport:
 * @file: path of the file, or `-` for the output
 * @format: (nullable): `json`, `csv` or `fhir`; `NULL` for what the name of the file ends with, and else `json`
 * @force: whether to write over a file that is there already
 * @sandboxed: whether the program sees a home that is not the person's, so that a file would be lost
 *
 * What is to be written, and where.
 */
typedef struct
{
  const char *file;
  const char *format;
  gboolean    force;
  gboolean    sandboxed;
} UnknotCommandExport;

gboolean  unknot_command_export  (UnknotContext              *context,
                                  const UnknotCommandExport  *order,
                                  char                      **said) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
