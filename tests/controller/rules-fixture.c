#include "rules-fixture.h"

void
rules_load (Rules *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) techniques = g_file_get_child (folder, "techniques");
  g_autoptr (GFile) safety = g_file_get_child (folder, "safety");
  g_autoptr (GFile) anatomy = g_file_get_child (folder, "anatomy");
  g_autoptr (GError) error = NULL;

  self->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  self->rules = unknot_safety_load (safety, &error);
  g_assert_no_error (error);
  self->anatomy = unknot_anatomy_load (anatomy, &error);
  g_assert_no_error (error);
  self->atlas = unknot_atlas_load (anatomy, UNKNOT_VIEW_BACK, self->anatomy, &error);
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
