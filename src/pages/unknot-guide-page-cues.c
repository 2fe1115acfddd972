/* What the guide's page lets be heard: it tells what is due, and announces what nobody speaks. */

#include "unknot-guide-page-private.h"

#include "unknot-guide-cue-words.h"

static void
announce (UnknotGuidePage                   *self,
          const char                        *words,
          GtkAccessibleAnnouncementPriority  priority)
{
  if (words != NULL && !self->spoken)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), words, priority);
}

/* Says something that a screen reader comes to by itself, for the focus goes there. */
void
unknot_guide_page_speak (UnknotGuidePage *self,
                         const char      *words)
{
  g_signal_emit_by_name (self, "cue", UNKNOT_GUIDE_CUE_NONE, words);
}

/* Says something that is no cue, and has no tone. */
void
unknot_guide_page_say (UnknotGuidePage *self,
                       const char      *words)
{
  unknot_guide_page_speak (self, words);
  announce (self, words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Both in one, so that neither cuts the other short. */
static char *
join (char       *words,
      const char *media)
{
  g_autofree char *first = words;

  return first != NULL && media != NULL ? g_strdup_printf ("%s %s", first, media) : g_steal_pointer (&first);
}

/* Gives the cue that is due, if there is one. A reminder waits for whatever a screen reader says. */
void
unknot_guide_page_give_cue (UnknotGuidePage *self)
{
  const UnknotGuideCourse *course = unknot_guide_get_course (self->guide);
  UnknotGuideCue cue = unknot_guide_cues_next (&self->cues, course);
  gboolean reminds = cue == UNKNOT_GUIDE_CUE_THREE || cue == UNKNOT_GUIDE_CUE_HALF_WAY;
  const char *media;
  g_autofree char *words = NULL;
  g_autofree char *announced = NULL;

  if (cue == UNKNOT_GUIDE_CUE_NONE)
    return;

  media = cue == UNKNOT_GUIDE_CUE_START ? unknot_guide_page_take_media (self) : NULL;
  words = join (unknot_guide_cue_words (course, cue), media);
  announced = join (unknot_guide_cue_words_announced (course, cue), media);
  g_signal_emit_by_name (self, "cue", cue, words);
  announce (self, announced,
            reminds ? GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW : GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
