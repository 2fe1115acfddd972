#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_FOCUS_KEEPER (unknot_focus_keeper_get_type ())

/**
 * UnknotFocusKeeper:
 *
 * Keeps the keyboard's focus of a window on something that can be used. Where what had it goes or rests, it goes back to
 * what had it before: a button that has nothing left to do, one that rested while a dialog was over it, or words that
 * pass.
 */
G_DECLARE_FINAL_TYPE (UnknotFocusKeeper, unknot_focus_keeper, UNKNOT, FOCUS_KEEPER, GObject)

UnknotFocusKeeper *unknot_focus_keeper_new          (AdwApplicationWindow *window,
                                                     AdwNavigationView    *pages,
                                                     AdwToastOverlay      *toasts) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_focus_keeper_follow_toast (UnknotFocusKeeper    *self,
                                                     AdwToast             *toast);
void               unknot_focus_keeper_begin        (UnknotFocusKeeper    *self);

G_END_DECLS
