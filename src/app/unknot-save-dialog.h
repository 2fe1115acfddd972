#pragma once

#include <gtk/gtk.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotSaveChosen:
 * @data: whatever was given with it
 * @file: where the person wants it
 *
 * A file was chosen.
 */
typedef void (* UnknotSaveChosen) (gpointer  data,
                                   GFile    *file);

/**
 * UnknotSaveDialog:
 * @title: what the dialog is for
 * @name: how the file is called if the person does not mind, as g_date_time_format() takes it
 * @chosen: called if a file is chosen
 * @data: for @chosen
 * @destroy: (nullable): gives @data back
 *
 * What is asked where something is saved. The texts are borrowed.
 */
typedef struct
{
  const char       *title;
  const char       *name;
  UnknotSaveChosen  chosen;
  gpointer          data;
  GDestroyNotify    destroy;
} UnknotSaveDialog;

void  unknot_save_dialog_ask  (const UnknotSaveDialog  *self,
                               UnknotTime               now,
                               GtkWindow               *window);

G_END_DECLS
