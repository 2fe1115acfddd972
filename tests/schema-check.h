#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Holds files to the schemas in data/schemas, and the schemas to the files. Only the keywords are understood that they
   use; another one aborts. */
typedef struct _SchemaCheck SchemaCheck;

SchemaCheck *  schema_check_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void           schema_check_free        (SchemaCheck  *self);
gboolean       schema_check_fits        (SchemaCheck  *self,
                                         const char   *name,
                                         const char   *text,
                                         char        **why);
void           schema_check_text        (SchemaCheck  *self,
                                         const char   *name,
                                         const char   *text);
void           schema_check_assert_met  (SchemaCheck  *self,
                                         const char   *name,
                                         gboolean      values);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SchemaCheck, schema_check_free)

G_END_DECLS
