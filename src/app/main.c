#include <locale.h>

#include <glib/gi18n.h>

#include "unknot-application.h"
#include "unknot-config.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (UnknotApplication) app = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, UNKNOT_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  app = unknot_application_new ();

  return g_application_run (G_APPLICATION (app), argc, argv);
}
