#include "unknot-things.h"

#include "unknot-chips.h"
#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-tool-names.h"

/**
 * UnknotThings:
 *
 * What a person has: tools, floor, a helper. Every change goes into the profile at once.
 */
struct _UnknotThings
{
  AdwBin parent_instance;

  /* Owned */
  UnknotProfile *profile;

  /* Template children */
  UnknotChips *tools;
  GtkWidget *floor;
  GtkWidget *helper;
};

G_DEFINE_FINAL_TYPE (UnknotThings, unknot_things, ADW_TYPE_BIN)

static void
tools_changed_cb (UnknotThings *self)
{
  g_auto (GStrv) tools = unknot_chips_dup_chosen (self->tools);

  if (self->profile != NULL)
    unknot_profile_set_tools (self->profile, (const char * const *) tools);
}

static void
profile_changed_cb (UnknotThings *self)
{
  g_auto (GStrv) tools = unknot_profile_dup_tools (self->profile);

  unknot_chips_set_chosen (self->tools, (const char * const *) tools);
}

static void
unknot_things_dispose (GObject *object)
{
  UnknotThings *self = UNKNOT_THINGS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_THINGS);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (unknot_things_parent_class)->dispose (object);
}

static void
unknot_things_class_init (UnknotThingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_things_dispose;

  g_type_ensure (UNKNOT_TYPE_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-things.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotThings, tools);
  gtk_widget_class_bind_template_child (widget_class, UnknotThings, floor);
  gtk_widget_class_bind_template_child (widget_class, UnknotThings, helper);
}

static void
unknot_things_init (UnknotThings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));

  unknot_tool_names_fill (self->tools);
  g_signal_connect_object (self->tools, "notify::chosen", G_CALLBACK (tools_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_things_set_profile:
 * @self: things
 * @profile: the person's profile
 *
 * Shows what @profile says and writes changes to it; once.
 */
void
unknot_things_set_profile (UnknotThings  *self,
                           UnknotProfile *profile)
{
  g_return_if_fail (UNKNOT_IS_THINGS (self));
  g_return_if_fail (self->profile == NULL);

  g_object_bind_property (profile, "floor", self->floor, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (profile, "helper", self->helper, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (profile, "notify::tools", G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  self->profile = g_object_ref (profile);
  profile_changed_cb (self);
}
