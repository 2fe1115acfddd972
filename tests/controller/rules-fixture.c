#include "rules-fixture.h"

/* Reads the folder @data as far as it goes; rules_clear() is due in any case. */
gboolean
rules_open (Rules       *self,
            const char  *data,
            GError     **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (data);
  g_autoptr (GFile) techniques = g_file_get_child (folder, "techniques");
  g_autoptr (GFile) safety = g_file_get_child (folder, "safety");
  g_autoptr (GFile) anatomy = g_file_get_child (folder, "anatomy");

  *self = (Rules) { .catalogue = unknot_catalogue_load (techniques, error) };
  if (self->catalogue != NULL)
    self->rules = unknot_safety_load (safety, error);
  if (self->rules != NULL)
    self->anatomy = unknot_anatomy_load (anatomy, error);
  if (self->anatomy != NULL)
    self->atlas = unknot_atlas_load (anatomy, UNKNOT_VIEW_BACK, self->anatomy, error);

  return self->atlas != NULL;
}

void
rules_load (Rules *self)
{
  g_autoptr (GError) error = NULL;

  rules_open (self, g_getenv ("UNKNOT_DATA_DIR"), &error);
  g_assert_no_error (error);
}

void
rules_clear (Rules *self)
{
  g_clear_pointer (&self->atlas, unknot_atlas_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->rules, unknot_safety_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
}
