#pragma once

#include "unknot-entry.h"
#include "unknot-side.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotPressAnswer:
 * @UNKNOT_PRESS_UNSAID: not answered
 * @UNKNOT_PRESS_YES: that is the pain the person knows
 * @UNKNOT_PRESS_NO: it is not
 * @UNKNOT_PRESS_UNSURE: the person can't tell
 *
 * The answer to "Is that your pain?".
 */
typedef enum
{
  UNKNOT_PRESS_UNSAID,
  UNKNOT_PRESS_YES,
  UNKNOT_PRESS_NO,
  UNKNOT_PRESS_UNSURE,
} UnknotPressAnswer;

/**
 * UnknotPressEcho:
 * @view: the view that it was shown on
 * @side: the person's own side
 * @x: place on that view's drawing, mm of the build broad; kept to a quarter of a millimetre
 * @y: place on that view's drawing, mm of the build broad
 *
 * A place where it hurts, that the pressed muscle may send its pain to.
 */
typedef struct
{
  UnknotView view;
  UnknotSide side;
  double     x;
  double     y;
} UnknotPressEcho;

/**
 * UnknotPressRecord:
 * @knot: (nullable): UUID of the knot that was pressed, if it is marked
 * @muscle: (nullable): id of the muscle that was pressed
 * @side: the person's own side of it
 * @view: the view that the pressed place was shown on
 * @x: the pressed place, mm of the build broad; kept to a quarter of a millimetre
 * @y: the pressed place, mm of the build broad
 * @echoes: (array length=n_echoes): where it hurts
 * @n_echoes: how many
 * @answer: whether pressing brought the pain that the person knows
 * @seconds: how long was pressed; -1 not known
 *
 * A press test: is this muscle where the pain comes from? `unknot_press_record_clear()` frees the array of one that
 * `unknot_entry_get_press()` filled.
 */
typedef struct
{
  const char        *knot;
  const char        *muscle;
  UnknotSide         side;
  UnknotView         view;
  double             x;
  double             y;
  UnknotPressEcho   *echoes;
  guint              n_echoes;
  UnknotPressAnswer  answer;
  int                seconds;
} UnknotPressRecord;

#define UNKNOT_PRESS_RECORD_INIT { .seconds = -1 }

UnknotEntry *  unknot_entry_new_press     (const UnknotPressRecord  *press,
                                           const UnknotStamper      *stamper) G_GNUC_WARN_UNUSED_RESULT;
gboolean       unknot_entry_get_press     (UnknotEntry              *self,
                                           UnknotPressRecord        *press);
void           unknot_press_record_clear  (UnknotPressRecord        *press);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotPressRecord, unknot_press_record_clear)

G_END_DECLS
