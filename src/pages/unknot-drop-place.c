#include "unknot-drop-place.h"

#include "unknot-config.h"

struct _UnknotDropPlace
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotDropPlace, unknot_drop_place, ADW_TYPE_BIN)

static void
unknot_drop_place_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_DROP_PLACE);

  G_OBJECT_CLASS (unknot_drop_place_parent_class)->dispose (object);
}

static void
unknot_drop_place_class_init (UnknotDropPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_drop_place_dispose;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               UNKNOT_RESOURCE_BASE "/ui/unknot-drop-place.ui");
}

static void
unknot_drop_place_init (UnknotDropPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
