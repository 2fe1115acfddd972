#include "unknot-guide-keys.h"

#include "unknot-guide-media.h"

/* The arrows mean what the buttons show, which are mirrored where text runs from right to left. */
static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean to_the_right = g_variant_get_boolean (args);

  return gtk_widget_activate_action (widget, to_the_right != mirrored ? "guide.skip" : "guide.back", NULL);
}

/**
 * unknot_guide_keys_add:
 * @widget_class: a class with the actions `guide.pause`, `guide.back`, `guide.skip`, `guide.stop`, `guide.more`,
 *   `guide.just-right`, `guide.too-much`, `guide.ask`, `guide.tell`, `guide.explain`, `guide.steps`,
 *   `guide.mute`, `guide.fullscreen` and `guide.media`
 *
 * Gives a class the keys of a session. They are those of a page and not the app's, so that they do nothing elsewhere.
 */
void
unknot_guide_keys_add (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint       key;
    const char *action;
  } keys[] = {
    { GDK_KEY_space, "guide.pause" },      { GDK_KEY_Escape, "guide.stop" },
    { GDK_KEY_Page_Up, "guide.back" },     { GDK_KEY_KP_Page_Up, "guide.back" },
    { GDK_KEY_Page_Down, "guide.skip" },   { GDK_KEY_KP_Page_Down, "guide.skip" },
    { GDK_KEY_plus, "guide.more" },        { GDK_KEY_KP_Add, "guide.more" },      { GDK_KEY_m, "guide.more" },
    { GDK_KEY_j, "guide.just-right" },
    { GDK_KEY_minus, "guide.too-much" },   { GDK_KEY_KP_Subtract, "guide.too-much" }, { GDK_KEY_t, "guide.too-much" },
    { GDK_KEY_a, "guide.ask" },            { GDK_KEY_i, "guide.explain" },        { GDK_KEY_question, "guide.explain" },
    { GDK_KEY_o, "guide.steps" },          { GDK_KEY_F11, "guide.fullscreen" },   { GDK_KEY_s, "guide.mute" },
  };
  /* What a desktop that takes these keys for itself sends over the bus instead. */
  const struct
  {
    guint            key;
    UnknotGuideMedia media;
  } media[] = {
    { GDK_KEY_AudioPlay, UNKNOT_GUIDE_MEDIA_PLAY_PAUSE }, { GDK_KEY_AudioPause, UNKNOT_GUIDE_MEDIA_PAUSE },
    { GDK_KEY_AudioNext, UNKNOT_GUIDE_MEDIA_NEXT },       { GDK_KEY_AudioPrev, UNKNOT_GUIDE_MEDIA_PREVIOUS },
    { GDK_KEY_AudioStop, UNKNOT_GUIDE_MEDIA_STOP },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, keys[i].action, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (media); i++)
    gtk_widget_class_add_binding_action (widget_class, media[i].key, 0, "guide.media", "i", (int) media[i].media);

  for (guint i = 0; i <= 9; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + i, 0, "guide.tell", "i", i);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_0 + i, 0, "guide.tell", "i", i);
    }
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_x, 0, "guide.tell", "i", 10);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_SHIFT_MASK, "guide.more", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_question, GDK_SHIFT_MASK, "guide.explain", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, arrow_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, arrow_cb, "b", TRUE);
}
