#pragma once

#include "unknot-guide-page.h"

#include "unknot-guide-cues.h"
#include "unknot-guide-overview.h"
#include "unknot-pain-question.h"
#include "unknot-session-bar.h"
#include "unknot-step-figure.h"
#include "unknot-stop-question.h"
#include "unknot-timer-ring.h"

G_BEGIN_DECLS

struct _UnknotGuidePage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkStack            *stack;
  AdwMultiLayoutView  *layouts;
  GtkLabel            *title;
  GtkLabel            *subtitle;
  GtkWidget           *not_now;
  GtkToggleButton     *explanation;
  GtkLabel            *explanation_text;
  GtkMenuButton       *steps;
  UnknotGuideOverview *overview;
  GtkCheckButton      *own_pace;
  GtkWidget           *far_hint;
  UnknotPainQuestion  *question;
  UnknotStopQuestion  *stop_question;
  UnknotSessionBar    *progress;
  UnknotStepFigure    *figure;
  GtkWidget           *short_words;
  GtkWidget           *words;
  GtkLabel            *phase;
  GtkLabel            *side;
  GtkLabel            *cue;
  GtkWidget           *tags;
  GtkLabel            *media;
  UnknotTimerRing     *ring;
  GtkWidget           *back;
  GtkButton           *pause;
  GtkWidget           *skip;
  GtkOrientable       *answers;
  GtkWidget           *ache;
  GtkLabel            *ache_words;
  GtkBox              *low_numbers;
  GtkBox              *high_numbers;
  GtkWidget           *not_asked;

  /* Owned */
  UnknotGuide        *guide;
  UnknotFigureStudio *studio;
  GListModel         *knots;

  UnknotGuideClock clock;
  gpointer         clock_data;
  guint            heartbeat;
  guint            tick;
  UnknotGuideCues  cues;
  gboolean         spoken;
  gboolean         audible;
  gboolean         muted;
  gboolean         far_away;
  gboolean         asked;
  gboolean         finished;
  /* The person has asked for the longer text, not a step that is new */
  gboolean         explains;
  /* The person has used a media key; for which loads it was said what they answer, as bits */
  gboolean         by_media;
  guint            told_media;
};

gint64  unknot_guide_page_get_now       (UnknotGuidePage *self);
void    unknot_guide_page_follow        (UnknotGuidePage *self);
void    unknot_guide_page_give_cue      (UnknotGuidePage *self);
void    unknot_guide_page_say           (UnknotGuidePage *self,
                                         const char      *words);
void    unknot_guide_page_speak         (UnknotGuidePage *self,
                                         const char      *words);
void    unknot_guide_page_stop_ticking  (UnknotGuidePage *self);

void    unknot_guide_page_bind_template (GtkWidgetClass  *widget_class);

void    unknot_guide_page_install_acts  (GtkWidgetClass  *widget_class);
gboolean unknot_guide_page_asks_why     (UnknotGuidePage *self);
void    unknot_guide_page_leave_stop    (UnknotGuidePage *self);

void    unknot_guide_page_install_media (GtkWidgetClass  *widget_class);
void    unknot_guide_page_show_media    (UnknotGuidePage *self);
const char *unknot_guide_page_take_media (UnknotGuidePage *self);

void    unknot_guide_page_install_ache  (GtkWidgetClass  *widget_class);
void    unknot_guide_page_fill_numbers  (UnknotGuidePage *self);

void    unknot_guide_page_show_picture  (UnknotGuidePage *self);
void    unknot_guide_page_show_words    (UnknotGuidePage *self);
void    unknot_guide_page_show_time     (UnknotGuidePage *self);
void    unknot_guide_page_show_actions  (UnknotGuidePage *self);
void    unknot_guide_page_show_segments (UnknotGuidePage *self);
void    unknot_guide_page_show_ache     (UnknotGuidePage *self);
void    unknot_guide_page_show_hint     (UnknotGuidePage *self);
void    unknot_guide_page_show_more     (UnknotGuidePage *self);

G_END_DECLS
