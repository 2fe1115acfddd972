#pragma once

#include <gtk/gtk.h>

#include "unknot-body-pictures.h"
#include "unknot-map-bodies.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MUSCLE_PICTURE (unknot_muscle_picture_get_type ())

/**
 * UnknotMusclePicture:
 *
 * A part of the body map with one muscle lit on both sides: to look at, not to click on. Nothing is drawn before it
 * has a muscle, so that a list can wait until a picture is seen.
 *
 * ## CSS nodes
 *
 * `muscle-picture`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_PRESENTATION`: what it shows stands beside it in words.
 */
G_DECLARE_FINAL_TYPE (UnknotMusclePicture, unknot_muscle_picture, UNKNOT, MUSCLE_PICTURE, GtkWidget)

GtkWidget *  unknot_muscle_picture_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_muscle_picture_set_muscle  (UnknotMusclePicture  *self,
                                                UnknotMapBodies      *bodies,
                                                UnknotMuscle         *muscle);
void         unknot_muscle_picture_set_spread  (UnknotMusclePicture  *self,
                                                gboolean              spread);
void         unknot_muscle_picture_set_shaded  (UnknotMusclePicture  *self,
                                                UnknotBodyPictures   *pictures);
void         unknot_muscle_picture_set_ink     (UnknotMusclePicture  *self,
                                                const UnknotInk      *ink);

G_END_DECLS
