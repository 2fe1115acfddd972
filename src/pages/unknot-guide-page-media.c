/*
 * Media keys in the guide, from the bus or caught in the window: what they do now, and how the person learns of it.
 * Whoever has never used one in this session is not told about them.
 */

#include "unknot-guide-page-private.h"

#include "unknot-guide-words.h"

static void
media_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_guide_page_press_media (UNKNOT_GUIDE_PAGE (widget), (UnknotGuideMedia) g_variant_get_int32 (parameter));
}

void
unknot_guide_page_install_media (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "guide.media", "i", media_action);
}

static void
act_on (UnknotGuidePage *self,
        UnknotGuideAct   act)
{
  switch (act)
    {
    case UNKNOT_GUIDE_ACT_GO_ON:
      unknot_guide_page_play (self);
      break;
    case UNKNOT_GUIDE_ACT_PAUSE:
      unknot_guide_page_pause (self);
      break;
    case UNKNOT_GUIDE_ACT_DONE:
      unknot_guide_finish (self->guide, unknot_guide_page_get_now (self));
      break;
    case UNKNOT_GUIDE_ACT_SKIP:
      unknot_guide_page_next (self);
      break;
    case UNKNOT_GUIDE_ACT_BACK:
      unknot_guide_page_previous (self);
      break;
    case UNKNOT_GUIDE_ACT_MORE:
      unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_MORE);
      break;
    case UNKNOT_GUIDE_ACT_RIGHT:
      unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_RIGHT);
      break;
    case UNKNOT_GUIDE_ACT_TOO_MUCH:
      unknot_guide_page_answer (self, UNKNOT_GUIDE_ANSWER_TOO_MUCH);
      break;
    case UNKNOT_GUIDE_ACT_STOP:
      unknot_guide_page_stop (self);
      break;
    case UNKNOT_GUIDE_ACT_NOTHING:
    default:
      break;
    }
}

/**
 * unknot_guide_page_press_media:
 * @self: a page
 * @key: a media key
 *
 * Does what a media key means now: see [func@guide_media_find]. From the first one on the guide shows what they answer,
 * and says it once.
 */
void
unknot_guide_page_press_media (UnknotGuidePage  *self,
                               UnknotGuideMedia  key)
{
  g_autoptr (UnknotGuidePage) page = NULL;

  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  /* The end of the session may take the page with it. */
  page = g_object_ref (self);
  self->by_media = TRUE;
  unknot_guide_advance (self->guide, unknot_guide_page_get_now (self));
  act_on (self, unknot_guide_page_find_media (self, key));
  unknot_guide_page_show_media (self);
}

/**
 * unknot_guide_page_find_media:
 * @self: a page
 * @key: a media key
 *
 * Returns: what that key does now
 */
UnknotGuideAct
unknot_guide_page_find_media (UnknotGuidePage  *self,
                              UnknotGuideMedia  key)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE_PAGE (self), UNKNOT_GUIDE_ACT_NOTHING);

  return unknot_guide_media_find (unknot_guide_get_course (self->guide), unknot_guide_page_asks_why (self), key);
}

/* Shows on the picture what the keys answer. */
void
unknot_guide_page_show_media (UnknotGuidePage *self)
{
  const char *words = self->by_media ? unknot_guide_words_media (unknot_guide_get_course (self->guide)) : NULL;

  gtk_label_set_label (self->media, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->media), words != NULL);
}

/* What is said of the keys as pressing or pulling begins: once for each of the two. */
const char *
unknot_guide_page_take_media (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  const char *words = self->by_media ? unknot_guide_words_media (course) : NULL;
  guint load = 1u << unknot_guide_course_get_item (course)->load;

  if (words == NULL || (self->told_media & load) != 0)
    return NULL;

  self->told_media |= load;
  return words;
}
