#include "unknot-library-row.h"

#include <glib/gi18n.h>

#include "unknot-context-menu.h"
#include "unknot-muscle-picture.h"
#include "unknot-sign.h"
#include "unknot-step-figure.h"
#include "unknot-technique-steps.h"

/* In pixels. */
#define PICTURE_SIZE 60

struct _UnknotLibraryRow
{
  AdwActionRow parent_instance;

  /* Owned */
  UnknotLibraryItem *item;

  /* What the picture lies in, or NULL where there is none */
  AdwClamp *frame;
};

G_DEFINE_FINAL_TYPE (UnknotLibraryRow, unknot_library_row, ADW_TYPE_ACTION_ROW)

static void
add_frame (UnknotLibraryRow *self)
{
  GtkWidget *frame = adw_clamp_new ();
  GtkWidget *inner = adw_clamp_new ();

  /* A picture would like to be larger; large text leaves it as it is, in a column with the others. */
  g_object_set (frame, "maximum-size", PICTURE_SIZE, "tightening-threshold", PICTURE_SIZE,
                "unit", ADW_LENGTH_UNIT_PX, "child", inner, NULL);
  g_object_set (inner, "maximum-size", PICTURE_SIZE, "tightening-threshold", PICTURE_SIZE,
                "unit", ADW_LENGTH_UNIT_PX, "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  gtk_widget_set_size_request (frame, PICTURE_SIZE, PICTURE_SIZE);
  gtk_widget_set_valign (frame, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (frame, 6);
  gtk_widget_set_margin_bottom (frame, 6);
  gtk_widget_set_overflow (frame, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (frame, "thumb");
  gtk_widget_add_css_class (frame, "thumb-small");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), frame);
  self->frame = ADW_CLAMP (inner);
}

static void
add (GMenu           *menu,
     const char      *label,
     const char      *action,
     UnknotTechnique *technique)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", technique->id);
  g_menu_append_item (menu, item);
}

/* What the page of the technique offers, too. */
static GMenuModel *
menu_cb (GtkWidget *row,
         gpointer   user_data)
{
  UnknotTechnique *technique = unknot_library_item_get_technique (UNKNOT_LIBRARY_ROW (row)->item);
  gboolean own = technique->origin == UNKNOT_ORIGIN_OWN;
  gboolean changes = technique->origin != UNKNOT_ORIGIN_PACK && unknot_technique_can_be_copied (technique);
  gboolean wished = technique->kind != UNKNOT_KIND_CARD;
  GMenu *menu;

  if (!changes && !wished)
    return NULL;

  menu = g_menu_new ();
  if (changes)
    add (menu, own ? _("_Change…") : _("_Make My Own…"), "win.edit-technique", technique);
  if (wished)
    add (menu, _("Never Offer This"), "win.never-offer", technique);
  if (changes && own)
    add (menu, _("_Remove…"), "win.remove-technique", technique);

  return G_MENU_MODEL (menu);
}

static void
unknot_library_row_dispose (GObject *object)
{
  g_clear_object (&UNKNOT_LIBRARY_ROW (object)->item);

  G_OBJECT_CLASS (unknot_library_row_parent_class)->dispose (object);
}

static void
unknot_library_row_class_init (UnknotLibraryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_library_row_dispose;
}

static void
unknot_library_row_init (UnknotLibraryRow *self)
{
}

/**
 * unknot_library_row_new:
 * @item: a muscle, a technique or an article
 *
 * Makes a row that opens it.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
unknot_library_row_new (UnknotLibraryItem *item)
{
  UnknotLibraryRow *self = g_object_new (UNKNOT_TYPE_LIBRARY_ROW,
                                         "use-markup", FALSE,
                                         "title", unknot_library_item_get_title (item),
                                         "subtitle", unknot_library_item_get_subtitle (item),
                                         "activatable", TRUE,
                                         "action-name", "library.open",
                                         NULL);

  self->item = g_object_ref (item);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", unknot_library_item_get_target (item));
  if (unknot_library_item_get_kind (item) != UNKNOT_LIBRARY_ARTICLE)
    add_frame (self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), unknot_sign_new ("go-next-symbolic"));
  if (unknot_library_item_get_kind (item) == UNKNOT_LIBRARY_TECHNIQUE)
    unknot_context_menu_add (GTK_WIDGET (self), menu_cb, NULL);

  return GTK_WIDGET (self);
}

/**
 * unknot_library_row_get_item:
 * @self: a row
 *
 * Gets what it opens.
 *
 * Returns: (transfer none): the item
 */
UnknotLibraryItem *
unknot_library_row_get_item (UnknotLibraryRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ROW (self), NULL);

  return self->item;
}

/**
 * unknot_library_row_has_picture:
 * @self: a row
 *
 * Says whether there is nothing left to show.
 *
 * Returns: `TRUE` if the picture is there, or none is needed
 */
gboolean
unknot_library_row_has_picture (UnknotLibraryRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_ROW (self), TRUE);

  return self->frame == NULL || adw_clamp_get_child (self->frame) != NULL;
}

static GtkWidget *
muscle_new (UnknotLibraryRow *self,
            UnknotMapBodies  *bodies,
            const UnknotInk  *ink)
{
  GtkWidget *picture = unknot_muscle_picture_new ();

  unknot_muscle_picture_set_ink (UNKNOT_MUSCLE_PICTURE (picture), ink);
  unknot_muscle_picture_set_muscle (UNKNOT_MUSCLE_PICTURE (picture), bodies,
                                    unknot_library_item_get_muscle (self->item));

  return picture;
}

/* The name beside it says all that the picture could say to who can't see it. */
static GtkWidget *
figure_new (UnknotLibraryRow   *self,
            UnknotFigureStudio *studio)
{
  GtkWidget *figure = g_object_new (UNKNOT_TYPE_STEP_FIGURE,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "still", TRUE,
                                    NULL);
  const UnknotStep *step = unknot_technique_steps_find_best (unknot_library_item_get_technique (self->item));

  g_object_bind_property (adw_style_manager_get_default (), "high-contrast", figure, "outlined",
                          G_BINDING_SYNC_CREATE);
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), step->pose, NULL,
                                  unknot_technique_steps_get_side (step));
  unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), studio);

  return figure;
}

/**
 * unknot_library_row_show_picture:
 * @self: a row
 * @bodies: the body
 * @studio: (nullable): what makes the pictures of steps
 * @ink: the colours
 *
 * Makes the picture, unless it is there.
 */
void
unknot_library_row_show_picture (UnknotLibraryRow   *self,
                                 UnknotMapBodies    *bodies,
                                 UnknotFigureStudio *studio,
                                 const UnknotInk    *ink)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_ROW (self));

  if (unknot_library_row_has_picture (self))
    return;

  if (unknot_library_item_get_muscle (self->item) != NULL)
    adw_clamp_set_child (self->frame, muscle_new (self, bodies, ink));
  else if (studio != NULL)
    adw_clamp_set_child (self->frame, figure_new (self, studio));
}
