#pragma once

#include "unknot-echo-pane.h"

#include "unknot-echo.h"
#include "unknot-press-check.h"
#include "unknot-timer-ring.h"

G_BEGIN_DECLS

/* Somewhere it hurts: one place that was clicked, or all that one stroke of the brush went over. */
typedef struct
{
  UnknotAspect aspect;
  gboolean painted;
  GArray *points;
} UnknotEchoMark;

/* A press test of this time; the journal has it too, and may lose it by an undo. */
typedef struct
{
  char *uuid;
  const char *muscle;
  UnknotSide side;
  UnknotEchoAnswer answer;
} UnknotEchoTrial;

struct _UnknotEchoPane
{
  AdwBin parent_instance;

  /* Owned */
  UnknotBodyMap *map;
  UnknotMapBodies *bodies;
  UnknotKnots *knots;
  UnknotCatalogue *catalogue;
  UnknotSafety *safety;
  UnknotProfile *profile;
  GPtrArray *marks;
  GPtrArray *before;
  GArray *trials;
  GArray *candidates;

  /* Where the place that was added last led away from; NULL after anything else */
  const char *step_before;
  gboolean active;
  gboolean asking;
  int lit;

  /* The press test at hand; times in microseconds of the frame clock */
  int chosen;
  UnknotPressCheck check;
  guint tick;
  gint64 began;
  gboolean holding;
  gboolean pressed;

  /* Template children */
  GtkStack *steps;
  GtkLabel *title;
  GtkLabel *side;
  GtkOrientable *where;
  GtkScrolledWindow *where_words;
  GtkToggleButton *paint;
  GtkListBox *places;
  GtkListBox *likely;
  GtkListBox *also;
  GtkWidget *also_box;
  GtkLabel *sends;
  GtkScrolledWindow *press_words;
  GtkWidget *test;
  GtkLabel *how;
  GtkLabel *firmly;
  UnknotTimerRing *ring;
  GtkLabel *phase;
  GtkButton *press;
  GtkWidget *question;
  GtkWidget *closed;
  GtkLabel *reason;
  GtkWidget *wrong;
  GtkListBox *words;
};

UnknotJournal *  unknot_echo_pane_get_journal     (UnknotEchoPane     *self);
UnknotAtlas *    unknot_echo_pane_get_atlas       (UnknotEchoPane     *self);
void             unknot_echo_pane_show_step       (UnknotEchoPane     *self,
                                                   const char         *step);
void             unknot_echo_pane_say             (UnknotEchoPane     *self,
                                                   const char         *words);
void             unknot_echo_pane_tell_changed    (UnknotEchoPane     *self,
                                                   const char         *words);
void             unknot_echo_pane_tell_failed     (UnknotEchoPane     *self,
                                                   const char         *message);
void             unknot_echo_pane_tell_found      (UnknotEchoPane     *self,
                                                   UnknotKnot         *knot);
void             unknot_echo_pane_turn            (UnknotEchoPane     *self,
                                                   UnknotAspect        aspect);

void             unknot_echo_pane_tell_questions  (UnknotEchoPane     *self,
                                                   const char * const *fresh,
                                                   const char * const *known);

/* unknot-echo-pane-safety.c: what comes before anything is said */
void             unknot_echo_pane_ask             (UnknotEchoPane     *self);
void             unknot_echo_pane_install_wrong   (GtkWidgetClass     *widget_class);
void             unknot_echo_pane_show_wrong      (UnknotEchoPane     *self);

/* unknot-echo-pane-places.c: where it hurts */
void             unknot_echo_mark_unref           (UnknotEchoMark     *mark);
void             unknot_echo_pane_connect_places  (UnknotEchoPane     *self);
void             unknot_echo_pane_clear_places    (UnknotEchoPane     *self);
void             unknot_echo_pane_undo_places     (UnknotEchoPane     *self);
void             unknot_echo_pane_turn_back       (UnknotEchoPane     *self);
GArray *         unknot_echo_pane_list_places     (UnknotEchoPane     *self) G_GNUC_WARN_UNUSED_RESULT;
GArray *         unknot_echo_pane_list_echoes     (UnknotEchoPane     *self) G_GNUC_WARN_UNUSED_RESULT;

/* unknot-echo-pane-list.c: what it may come from */
void             unknot_echo_pane_find            (UnknotEchoPane     *self);
const UnknotEchoCandidate *
                 unknot_echo_pane_get_candidate   (UnknotEchoPane     *self,
                                                   int                 index);

/* unknot-echo-pane-press.c: is that it? */
void             unknot_echo_trial_clear          (gpointer            data);
void             unknot_echo_pane_forget          (UnknotEchoPane     *self);
void             unknot_echo_pane_choose          (UnknotEchoPane     *self,
                                                   int                 index);
void             unknot_echo_pane_press           (UnknotEchoPane     *self);
void             unknot_echo_pane_stop            (UnknotEchoPane     *self);
void             unknot_echo_pane_answer          (UnknotEchoPane     *self,
                                                   UnknotEchoAnswer    answer);
UnknotSituation *
                 unknot_echo_pane_survey          (UnknotEchoPane     *self) G_GNUC_WARN_UNUSED_RESULT;

/* unknot-echo-pane-map.c: what lies over the map */
void             unknot_echo_pane_draw            (UnknotEchoPane     *self);

G_END_DECLS
