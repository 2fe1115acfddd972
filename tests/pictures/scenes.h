#pragma once

#include <adwaita.h>

#include "unknot-context.h"
#include "unknot-theme.h"

G_BEGIN_DECLS

/**
 * UnknotPicturesWorld:
 * @context: what the pages share, with a life lived in it
 * @theme: the look
 * @knot: a knot with a past
 *
 * What the scenes show.
 */
typedef struct
{
  UnknotContext *context;
  UnknotTheme   *theme;
  UnknotKnot    *knot;
} UnknotPicturesWorld;

typedef struct _UnknotPicturesScene UnknotPicturesScene;

/**
 * UnknotPicturesScene:
 * @name: what a picture of it is named
 * @make: makes the widget that fills the window
 * @which: which of the scenes that @make knows
 * @words: what @make makes it from: a view and its layer, or what is looked for
 *
 * One page in one state.
 */
struct _UnknotPicturesScene
{
  const char *name;
  GtkWidget *(*make) (const UnknotPicturesWorld *world,
                      const UnknotPicturesScene *scene);
  int         which;
  const char *words[2];
};

/* The scenes of a group each; a nameless one ends them. */
extern const UnknotPicturesScene unknot_pictures_body_scenes[];
extern const UnknotPicturesScene unknot_pictures_data_scenes[];
extern const UnknotPicturesScene unknot_pictures_echo_scenes[];
extern const UnknotPicturesScene unknot_pictures_guide_scenes[];
extern const UnknotPicturesScene unknot_pictures_help_scenes[];
extern const UnknotPicturesScene unknot_pictures_helped_scenes[];
extern const UnknotPicturesScene unknot_pictures_import_scenes[];
extern const UnknotPicturesScene unknot_pictures_journal_scenes[];
extern const UnknotPicturesScene unknot_pictures_knot_scenes[];
extern const UnknotPicturesScene unknot_pictures_library_scenes[];
extern const UnknotPicturesScene unknot_pictures_log_scenes[];
extern const UnknotPicturesScene unknot_pictures_packs_scenes[];
extern const UnknotPicturesScene unknot_pictures_relief_scenes[];
extern const UnknotPicturesScene unknot_pictures_report_scenes[];
extern const UnknotPicturesScene unknot_pictures_safety_scenes[];
extern const UnknotPicturesScene unknot_pictures_seated_scenes[];
extern const UnknotPicturesScene unknot_pictures_table_scenes[];
extern const UnknotPicturesScene unknot_pictures_week_scenes[];
extern const UnknotPicturesScene unknot_pictures_welcome_scenes[];

G_END_DECLS
