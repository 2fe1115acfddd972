#pragma once

#include <json-glib/json-glib.h>

#include "unknot-muscle.h"

G_BEGIN_DECLS

struct _UnknotMuscle
{
  char *id;
  char *ref;
  char *name;
  char *latin;
  char *borders;
  char *home;
  GStrv groups;
  GStrv texts[UNKNOT_N_MUSCLE_TEXTS];
  char *sends;
  GStrv also_check;
  UnknotPressTest press_test;
  char *press_words;
  gboolean may_be_pressed;
  double pick_radius;
  GArray *spots;
  GArray *referrals;
};

UnknotMuscle *  unknot_muscle_parse  (JsonObject  *object,
                                      const char  *where,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
