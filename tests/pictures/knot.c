/* The life and the size of a knot. What these scenes change stays changed: they come last. */

#include "body.h"
#include "unknot-area-trace.h"
#include "unknot-knot-card.h"
#include "unknot-knot-history.h"
#include "unknot-side-question.h"
#include "widgets.h"

/* Frames until everything has its size. */
#define FRAMES 8
/* What stays in sight above it, in pixels. */
#define ABOVE 60

enum
{
  EARLIER,
  LIFE,
  SIDE,
  DRAW,
  AREA,
  AREA_CARD,
};

/* Brings a part of the card into sight, once there is one and it has its size. */
static gboolean
scroll_cb (GtkWidget     *page,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  int frame = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (page), "frame")) + 1;
  GtkWidget *card = find_type (page, UNKNOT_TYPE_KNOT_CARD);
  GtkWidget *widget = card != NULL ? find_type (card, GPOINTER_TO_SIZE (user_data)) : NULL;
  GtkWidget *scrolled = widget != NULL ? gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW) : NULL;
  graphene_rect_t bounds;

  g_object_set_data (G_OBJECT (page), "frame", GINT_TO_POINTER (frame));
  if (frame < FRAMES)
    return G_SOURCE_CONTINUE;

  if (scrolled != NULL && gtk_widget_compute_bounds (widget, scrolled, &bounds))
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + bounds.origin.y - ABOVE);
    }
  return G_SOURCE_REMOVE;
}

static void
scroll_to (UnknotBodyPage *page,
           GType           type)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (page), scroll_cb, GSIZE_TO_POINTER (type), NULL);
}

static gboolean
write_cb (GtkWidget     *page,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  GtkWidget *card = find_type (page, UNKNOT_TYPE_KNOT_CARD);

  if (card == NULL)
    return G_SOURCE_CONTINUE;

  gtk_editable_set_text (GTK_EDITABLE (find_type (card, ADW_TYPE_ENTRY_ROW)), "left, from the bag");
  return G_SOURCE_REMOVE;
}

static UnknotKnot *
find_gone (UnknotKnots *knots)
{
  g_autoptr (GPtrArray) gone = unknot_knots_list_gone (knots);

  return gone->len > 0 ? gone->pdata[0] : NULL;
}

/* A new knot right beside the one that is gone. */
static UnknotKnot *
mark_again (UnknotKnots *knots)
{
  UnknotKnot *gone = find_gone (knots);
  UnknotKnotRecord record = unknot_knot_get_record (gone);

  record.x += 6;
  return unknot_knots_mark (knots, &record, -1, NULL);
}

/* That knot, if there was a picture of it before. */
static UnknotKnot *
find_again (UnknotKnots *knots)
{
  UnknotKnotRecord gone = unknot_knot_get_record (find_gone (knots));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (knots)); i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (knots, i);
      UnknotKnotRecord record = unknot_knot_get_record (knot);

      if (unknot_knot_get_pain (knot) < 0 && g_str_equal (record.muscle, gone.muscle))
        return knot;
    }

  return NULL;
}

static void
give_area (UnknotKnots *knots,
           UnknotAtlas *atlas,
           UnknotKnot  *knot)
{
  UnknotKnotRecord record = unknot_knot_get_record (knot);
  UnknotPoint way[] = {
    { record.x - 70, record.y - 30 }, { record.x - 20, record.y - 55 }, { record.x + 40, record.y - 20 },
    { record.x + 60, record.y + 30 }, { record.x + 10, record.y + 60 }, { record.x - 40, record.y + 30 },
  };
  g_autoptr (UnknotArea) area = unknot_area_trace (atlas, UNKNOT_SHEET_SUPERFICIAL, way, G_N_ELEMENTS (way));

  unknot_area_put (area, &record);
  unknot_knots_move (knots, knot, &record, NULL);
}

/* The name that an earlier scene wrote was kept when its page went. */
static void
forget_name (UnknotKnots *knots,
             UnknotKnot  *knot)
{
  UnknotKnotRecord record = unknot_knot_get_record (knot);

  if (record.label == NULL)
    return;

  record.label = NULL;
  unknot_knots_move (knots, knot, &record, NULL);
}

static GtkWidget *
show (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotBodyPage *page = unknot_pictures_make_body (world);
  UnknotContext *context = world->context;
  UnknotKnot *knot = world->knot;
  UnknotKnots *knots = unknot_context_get_knots (context);
  UnknotKnot *fresh;

  forget_name (knots, knot);
  switch (scene->which)
    {
    case EARLIER:
      fresh = find_again (knots);
      if (fresh == NULL)
        fresh = mark_again (knots);
      unknot_body_page_show_knot (page, fresh);
      break;
    case LIFE:
      if (unknot_knot_life_n_moments (unknot_knot_get_life (knot)) == 1)
        {
          unknot_knots_quiet (knots, knot, NULL);
          unknot_knots_rate (knots, knot, 4, UNKNOT_FRAME_NOW, NULL);
        }
      unknot_body_page_show_knot (page, knot);
      scroll_to (page, UNKNOT_TYPE_KNOT_HISTORY);
      break;
    case SIDE:
      unknot_body_page_show_knot (page, knot);
      gtk_widget_add_tick_callback (GTK_WIDGET (page), write_cb, NULL, NULL);
      scroll_to (page, UNKNOT_TYPE_SIDE_QUESTION);
      break;
    case DRAW:
      gtk_widget_activate_action (GTK_WIDGET (page), "body.mark-area", NULL);
      break;
    case AREA:
      give_area (knots, unknot_map_bodies_get_atlas (unknot_context_get_bodies (context), UNKNOT_ASPECT_BACK), knot);
      unknot_body_page_show_knot (page, knot);
      break;
    case AREA_CARD:
      unknot_body_page_show_knot (page, knot);
      scroll_to (page, GTK_TYPE_LIST_BOX);
      break;
    default:
      g_assert_not_reached ();
    }

  return GTK_WIDGET (page);
}

const UnknotPicturesScene unknot_pictures_knot_scenes[] = {
  { "knot-earlier", show, EARLIER },
  { "knot-life", show, LIFE },
  { "knot-side", show, SIDE },
  { "knot-draw", show, DRAW },
  { "knot-area", show, AREA },
  { "knot-area-card", show, AREA_CARD },
  { NULL },
};
