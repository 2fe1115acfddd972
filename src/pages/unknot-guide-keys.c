#include "unknot-guide-keys.h"

#include "unknot-guide-media.h"

/* Where the letters of the session are on a keyboard that has none of them: the key codes of GNU/Linux, whose letters
 * are named after the American layout. */
static const struct
{
  guint code;
  guint key;
} letter_places[] = {
  { 28, GDK_KEY_t }, { 31, GDK_KEY_i }, { 32, GDK_KEY_o }, { 38, GDK_KEY_a },
  { 39, GDK_KEY_s }, { 44, GDK_KEY_j }, { 53, GDK_KEY_x }, { 58, GDK_KEY_m },
};

static const struct
{
  guint       key;
  const char *action;
} letter_actions[] = {
  { GDK_KEY_m, "guide.more" }, { GDK_KEY_j, "guide.just-right" }, { GDK_KEY_t, "guide.too-much" },
  { GDK_KEY_a, "guide.ask" },  { GDK_KEY_i, "guide.explain" },    { GDK_KEY_o, "guide.steps" },
  { GDK_KEY_s, "guide.mute" },
};

/* What ten is told with. */
#define TEN GDK_KEY_x

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

static gboolean
is_latin (guint key)
{
  gunichar letter = gdk_keyval_to_unicode (key);

  return g_unichar_isalpha (letter) && g_unichar_get_script (letter) == G_UNICODE_SCRIPT_LATIN;
}

/**
 * unknot_guide_keys_translate:
 * @key: what a key makes in the layout that is on
 * @code: which key it is
 * @others: (array length=n_others): what it makes without modifiers in all layouts of the person, first one first
 * @n_others: how many these are
 *
 * Finds which letter or digit of the session is meant on a keyboard of another script: the digit that its own digit
 * stands for, else the letter that the key has in the person's first Latin layout, else the one at its place.
 *
 * Returns: a key, or 0 for one that is none of them or that is Latin already
 */
guint
unknot_guide_keys_translate (guint        key,
                             guint        code,
                             const guint *others,
                             guint        n_others)
{
  gunichar letter = gdk_keyval_to_unicode (key);

  if (letter < 0x80 || is_latin (key))
    return 0;
  if (g_unichar_isdigit (letter))
    return GDK_KEY_0 + (guint) g_unichar_digit_value (letter);

  for (guint i = 0; i < n_others; i++)
    if (is_latin (others[i]))
      return gdk_keyval_to_lower (others[i]);
  for (guint i = 0; i < G_N_ELEMENTS (letter_places); i++)
    if (letter_places[i].code == code)
      return letter_places[i].key;

  return 0;
}

static guint
translate (GtkWidget *widget,
           guint      key,
           guint      code)
{
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree GdkKeymapKey *places = NULL;
  g_autofree guint *keys = NULL;
  int n_keys = 0;

  if (gdk_display_map_keycode (gtk_widget_get_display (widget), code, &places, &keys, &n_keys))
    for (int i = 0; i < n_keys; i++)
      if (places[i].level == 0)
        g_array_append_val (others, keys[i]);

  return unknot_guide_keys_translate (key, code, (const guint *) (void *) others->data, others->len);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        state)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  guint meant = (state & gtk_accelerator_get_default_mod_mask ()) == 0 ? translate (widget, key, code) : 0;

  if (meant == TEN)
    return gtk_widget_activate_action (widget, "guide.tell", "i", 10);
  if (meant >= GDK_KEY_0 && meant <= GDK_KEY_9)
    return gtk_widget_activate_action (widget, "guide.tell", "i", (int) (meant - GDK_KEY_0));
  for (guint i = 0; i < G_N_ELEMENTS (letter_actions); i++)
    if (letter_actions[i].key == meant)
      return gtk_widget_activate_action (widget, letter_actions[i].action, NULL);

  return FALSE;
}

/**
 * unknot_guide_keys_follow_layout:
 * @widget: of a class that has the keys of a session
 *
 * Has the letters and digits among these keys work in every script.
 */
void
unknot_guide_keys_follow_layout (GtkWidget *widget)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), NULL);
  gtk_widget_add_controller (widget, controller);
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
    { GDK_KEY_space, "guide.pause" },      { GDK_KEY_Escape, "guide.stop" },      { GDK_KEY_F11, "guide.fullscreen" },
    { GDK_KEY_Page_Up, "guide.back" },     { GDK_KEY_KP_Page_Up, "guide.back" },
    { GDK_KEY_Page_Down, "guide.skip" },   { GDK_KEY_KP_Page_Down, "guide.skip" },
    { GDK_KEY_plus, "guide.more" },        { GDK_KEY_KP_Add, "guide.more" },
    { GDK_KEY_minus, "guide.too-much" },   { GDK_KEY_KP_Subtract, "guide.too-much" },
    { GDK_KEY_question, "guide.explain" },
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
  for (guint i = 0; i < G_N_ELEMENTS (letter_actions); i++)
    gtk_widget_class_add_binding_action (widget_class, letter_actions[i].key, 0, letter_actions[i].action, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (media); i++)
    gtk_widget_class_add_binding_action (widget_class, media[i].key, 0, "guide.media", "i", (int) media[i].media);

  for (guint i = 0; i <= 9; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + i, 0, "guide.tell", "i", i);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_0 + i, 0, "guide.tell", "i", i);
    }
  gtk_widget_class_add_binding_action (widget_class, TEN, 0, "guide.tell", "i", 10);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_SHIFT_MASK, "guide.more", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_question, GDK_SHIFT_MASK, "guide.explain", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, arrow_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, arrow_cb, "b", TRUE);
}
