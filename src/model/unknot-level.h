#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotLevel:
 * @UNKNOT_LEVEL_OPEN: nothing against self-care
 * @UNKNOT_LEVEL_ADVISE: self-care is open, and a check by someone trained is advised
 * @UNKNOT_LEVEL_GENTLE: only the gentle set
 * @UNKNOT_LEVEL_INJURY: only what a fresh injury allows
 * @UNKNOT_LEVEL_URGENT: no technique; medical advice the same day or within two days
 * @UNKNOT_LEVEL_EMERGENCY: no technique; help now
 * @UNKNOT_LEVEL_REFUSED: no technique; the app is for adults and young people from sixteen
 *
 * How far self-care is open (clinical.md F9).
 */
typedef enum
{
  UNKNOT_LEVEL_OPEN,
  UNKNOT_LEVEL_ADVISE,
  UNKNOT_LEVEL_GENTLE,
  UNKNOT_LEVEL_INJURY,
  UNKNOT_LEVEL_URGENT,
  UNKNOT_LEVEL_EMERGENCY,
  UNKNOT_LEVEL_REFUSED,
} UnknotLevel;

#define UNKNOT_N_LEVELS (UNKNOT_LEVEL_REFUSED + 1)

/**
 * UnknotGate:
 *
 * A rule of clinical.md F2 that closes something. The first that matches of G1, G2, G6, G3, G4, G5, G7 decides the
 * level; G8 to G12 close single techniques in every branch.
 */
typedef enum
{
  UNKNOT_GATE_NONE,
  UNKNOT_GATE_G1,
  UNKNOT_GATE_G2,
  UNKNOT_GATE_G3,
  UNKNOT_GATE_G4,
  UNKNOT_GATE_G5,
  UNKNOT_GATE_G6,
  UNKNOT_GATE_G7,
  UNKNOT_GATE_G8,
  UNKNOT_GATE_G9,
  UNKNOT_GATE_G10,
  UNKNOT_GATE_G11,
  UNKNOT_GATE_G12,
} UnknotGate;

#define UNKNOT_N_GATES (UNKNOT_GATE_G12 + 1)

const char *  unknot_level_to_id    (UnknotLevel   level);
gboolean      unknot_level_from_id  (const char   *id,
                                     UnknotLevel  *level);
const char *  unknot_gate_to_id     (UnknotGate    gate);
gboolean      unknot_gate_from_id   (const char   *id,
                                     UnknotGate   *gate);

G_END_DECLS
