#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-export-file.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SAVE_FLOW (unknot_save_flow_get_type ())

/**
 * UnknotSaveFlow:
 *
 * What all that goes out into one file has in common: it asks where to, writes in a thread, and says what happened.
 */
G_DECLARE_DERIVABLE_TYPE (UnknotSaveFlow, unknot_save_flow, UNKNOT, SAVE_FLOW, GObject)

/**
 * UnknotSaveFlowClass:
 * @title: title of the question where to, for translation
 * @name: how the file is called if the person does not mind, as g_date_time_format() takes it, for translation
 * @done: what is said once it is written, for translation
 * @gather: takes from the journal what the thread needs; it is not called before the journal is read
 * @make: makes the file's content of it, in the thread
 * @discard: frees what was gathered, in any thread
 * @write: writes the file and calls unknot_save_flow_tell(); what is inherited does it by @gather, @make and @discard
 */
struct _UnknotSaveFlowClass
{
  GObjectClass parent_class;

  const char        *title;
  const char        *name;
  const char        *done;
  gpointer         (*gather)  (UnknotSaveFlow  *self,
                               UnknotContext   *context);
  UnknotExportMake   make;
  GDestroyNotify     discard;
  void             (*write)   (UnknotSaveFlow  *self,
                               GFile           *file);
};

UnknotContext *  unknot_save_flow_get_context  (UnknotSaveFlow  *self);
void             unknot_save_flow_ask          (UnknotSaveFlow  *self,
                                                GtkWindow       *window);
void             unknot_save_flow_write        (UnknotSaveFlow  *self,
                                                GFile           *file);
GBytes *         unknot_save_flow_make         (UnknotSaveFlow  *self,
                                                GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_save_flow_tell         (UnknotSaveFlow  *self,
                                                const char      *words,
                                                const GError    *error);

G_END_DECLS
