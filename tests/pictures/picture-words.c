#include "picture-words.h"

#include <langinfo.h>
#include <string.h>

/* What stays as it is in every language. */
static const char * const names[] = {
  "Unknot",
  "~/.local/share/unknot",
  /* what the person in the pictures wrote */
  "Gardening",
  "New chair",
  "Swimming",
  "Sat in the car for five hours,",
  "forgot",
  "then carried boxes up to the third floor",
  /* the session in the pictures */
  "Ball on the wall",
  "Between spine and shoulder blade, your left",
  "Hold still and breathe.",
  "In for four seconds, out for six.",
  /* a file's headings */
  "Date",
  "Pain (0-10)",
  "Shoulder",
  "Sleep",
  "Time",
  "What I did",
  "Where",
  "Worst pain",
  /* the toolkit translates its own words */
  "Back",
  "Close",
  "Preferences",
  "the window",
};

/* The calendar's words come from the system. */
static const nl_item calendar[] = {
  DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7,
  ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7,
  MON_1, MON_2, MON_3, MON_4, MON_5, MON_6, MON_7, MON_8, MON_9, MON_10, MON_11, MON_12,
  ABMON_1, ABMON_2, ABMON_3, ABMON_4, ABMON_5, ABMON_6, ABMON_7, ABMON_8, ABMON_9, ABMON_10, ABMON_11, ABMON_12,
  AM_STR, PM_STR,
};

/* How much of a text is a name, from its start on. */
static gsize
measure_name (const char *text)
{
  gsize longest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (text, names[i]))
      longest = MAX (longest, strlen (names[i]));
  for (guint i = 0; i < G_N_ELEMENTS (calendar); i++)
    if (g_str_has_prefix (text, nl_langinfo (calendar[i]))
        && !g_ascii_isalpha (text[strlen (nl_langinfo (calendar[i]))]))
      longest = MAX (longest, strlen (nl_langinfo (calendar[i])));

  return longest;
}

/* Muscles and where they are have a Latin name beside the one in plain words. */
static gboolean
is_latin (const char *text)
{
  return g_str_has_prefix (text, "M. ") || g_str_has_prefix (text, "Mm. ") || g_str_has_prefix (text, "Musculi ");
}

/* The first word in plain letters: nobody has translated it. */
static char *
find_plain_word (const char *text)
{
  for (const char *word = text; *word != '\0';)
    {
      gsize length = measure_name (word);

      if (length == 0)
        {
          while (g_ascii_isalpha (word[length]))
            length++;
          if (length > 1)
            return g_strndup (word, length);
        }
      word += MAX (length, 1);
    }

  return NULL;
}

static guint
read_text (GtkWidget  *widget,
           const char *name,
           const char *kind,
           const char *text)
{
  g_autofree char *word = text != NULL && !is_latin (text) ? find_plain_word (text) : NULL;

  if (word == NULL)
    return 0;

  g_print ("%s: “%s” in the %s “%s” (%s in %s)\n", name, word, kind, text, G_OBJECT_TYPE_NAME (widget),
           G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));

  return 1;
}

/* What a screen reader says; nothing can be equal to the line that is asked for. */
static guint
read_said (GtkWidget             *widget,
           const char            *name,
           const char            *kind,
           GtkAccessibleProperty  property)
{
  g_autofree char *said = gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property)
                            ? gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, "\n")
                            : NULL;

  return read_text (widget, name, kind, said);
}

static guint
read_widget (GtkWidget  *widget,
             const char *name)
{
  guint n_plain = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  if (GTK_IS_LABEL (widget))
    n_plain += read_text (widget, name, "label", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_INSCRIPTION (widget))
    n_plain += read_text (widget, name, "inscription", gtk_inscription_get_text (GTK_INSCRIPTION (widget)));
  if (GTK_IS_TEXT (widget))
    n_plain += read_text (widget, name, "placeholder", gtk_text_get_placeholder_text (GTK_TEXT (widget)));
  n_plain += read_text (widget, name, "tooltip", gtk_widget_get_tooltip_text (widget));
  n_plain += read_said (widget, name, "name", GTK_ACCESSIBLE_PROPERTY_LABEL);
  n_plain += read_said (widget, name, "description", GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  n_plain += read_said (widget, name, "value", GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_plain += read_widget (child, name);

  return n_plain;
}

/**
 * unknot_picture_read:
 * @window: a window that is settled, in the language of `tests/po/pseudo.py`
 * @name: what it is called where something is found
 *
 * Reads all that @window shows, and what a screen reader says of it, and names what is in plain letters: it was not
 * translated. What the person wrote is not read.
 *
 * Returns: how many texts were named
 */
guint
unknot_picture_read (GtkWindow  *window,
                     const char *name)
{
  return read_widget (GTK_WIDGET (window), name);
}
