#include "unknot-json.h"
#include "unknot-side-words.h"

#include <glib/gstdio.h>
#include <string.h>

static GFile *
get_file (void)
{
  return g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", "side-words.json", NULL);
}

/* Sentences as people write them. 'l' and 'r' name that side alone, '-' none or both. */
static void
test_sentences (void)
{
  static const struct {
    const char *language;
    const char *note;
    char        side;
  } cases[] = {
    { "en", "Sore on the left after the long drive", 'l' },
    { "en", "RIGHT shoulder, near the blade.", 'r' },
    { "en", "left-hand side, deep", 'l' },
    { "en", "left and right, worse in the evening", '-' },
    { "en", "not on the right any more, only left", 'l' },
    { "en", "It isn't my left shoulder", '-' },
    { "en", "all right now", '-' },
    { "en", "hurts right under the blade", '-' },
    { "en", "the pain left after ten minutes", '-' },
    { "en", "not only left, right too", '-' },
    { "en", "brightly upright, cleft", '-' },
    { "en_GB.UTF-8", "my left", 'l' },
    { "C", "my left", 'l' },
    { "de", "Sticht links neben dem Schulterblatt", 'l' },
    { "de", "die rechte Schulter nach dem Tragen", 'r' },
    { "de", "rechtsseitig, beim Drehen", 'r' },
    { "de", "erst links, dann rechts", '-' },
    { "de", "nicht mehr rechts, nur noch links", 'l' },
    { "de", "nicht nur links, auch rechts", '-' },
    { "de", "recht stark heute", '-' },
    { "de", "als Rechtshänder mit der Maus", '-' },
    { "de_AT", "li. Schulter", 'l' },
    { "fr", "Douleur à gauche en tournant la tête", 'l' },
    { "fr", "épaule droite, côté dos", 'r' },
    { "fr", "côté droit le matin", 'r' },
    { "fr", "à gauche et à droite", '-' },
    { "fr", "ce n’est pas à droite", '-' },
    { "fr", "assis bien droit, le dos droit", '-' },
    { "es", "Me duele a la izquierda al girar", 'l' },
    { "es", "hombro derecho, junto al omóplato", 'r' },
    { "es", "lado IZQUIERDO", 'l' },
    { "es", "primero la izquierda, luego la derecha", '-' },
    { "es", "ya no en la derecha", '-' },
    { "es", "sentado derecho todo el día", '-' },
    { "it", "Fa male a sinistra quando giro la testa", 'l' },
    { "it", "spalla destra, vicino alla scapola", 'r' },
    { "it", "trapezio sx", 'l' },
    { "it", "né a destra né a sinistra", '-' },
    { "it", "non a destra", '-' },
    { "pt_BR", "Dói do lado esquerdo ao virar", 'l' },
    { "pt_BR", "ombro direito, perto da escápula", 'r' },
    { "pt_BR", "esquerda e direita", '-' },
    { "pt_BR", "não é do lado direito", '-' },
    { "pt_BR", "não dormi direito", '-' },
    { "pt", "ombro esquerdo", 'l' },
    { "nl", "Steekt links naast het schouderblad", 'l' },
    { "nl", "rechterschouder na het tillen", 'r' },
    { "nl", "de linker kant", 'l' },
    { "nl", "links en rechts", '-' },
    { "nl", "niet rechts", '-' },
    { "pl", "Kłuje po lewej stronie", 'l' },
    { "pl", "prawy bark, przy łopatce", 'r' },
    { "pl", "pod prawą łopatką", 'r' },
    { "pl", "lewy i prawy", '-' },
    { "pl", "nie po prawej", '-' },
    { "pl", "prawie nie boli", '-' },
    { "uk", "Болить зліва, коли повертаю голову", 'l' },
    { "uk", "праве плече біля лопатки", 'r' },
    { "uk", "під лівою лопаткою", 'l' },
    { "uk", "зліва і справа", '-' },
    { "uk", "не справа", '-' },
    { "ja", "左の肩こりがひどい", 'l' },
    { "ja", "右肩甲骨の内側", 'r' },
    { "ja", "みぎ側が痛い", 'r' },
    { "ja", "左右とも痛い", '-' },
    { "ja", "右ではない", '-' },
    { "ja", "右じゃなくて左", 'l' },
    { "zh_CN", "左肩胛骨旁边疼", 'l' },
    { "zh_CN", "右肩很紧", 'r' },
    { "zh_CN", "左右两边都疼", '-' },
    { "zh_CN", "不是右边，是左边", 'l' },
    { "zh_CN", "右边不疼了", '-' },
    { "zh_CN.UTF-8", "右侧", 'r' },
    { "ar", "ألم في الكتف الأيسر", 'l' },
    { "ar", "الجهة اليمنى قرب اللوح", 'r' },
    { "ar", "باليسار بعد القيادة", 'l' },
    { "ar", "اليمين واليسار", '-' },
    { "ar", "ليس في اليمين", '-' },
    { "ar", "رحلة إلى اليمن", '-' },
    { "xx", "left, gauche, links", '-' },
    { "en", "", '-' },
    { "en", "\xff left", 'l' },
  };

  g_autoptr (GFile) file = get_file ();
  g_autoptr (UnknotSideWords) words = unknot_side_words_new (file);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char * const languages[] = { cases[i].language, NULL };
      g_autofree char *shown = g_utf8_make_valid (cases[i].note, -1);

      g_test_message ("%s: %s", cases[i].language, shown);
      g_assert_cmpint (unknot_side_words_contradicts (words, languages, cases[i].note, UNKNOT_SIDE_LEFT), ==,
                       cases[i].side == 'r');
      g_assert_cmpint (unknot_side_words_contradicts (words, languages, cases[i].note, UNKNOT_SIDE_RIGHT), ==,
                       cases[i].side == 'l');
      g_assert_false (unknot_side_words_contradicts (words, languages, cases[i].note, UNKNOT_SIDE_MIDDLE));
      g_assert_false (unknot_side_words_contradicts (words, languages, cases[i].note, UNKNOT_SIDE_BOTH));
      g_assert_false (unknot_side_words_contradicts (words, languages, NULL, UNKNOT_SIDE_LEFT));
    }
}

/* The first language that names a side decides; the others are for people who mix. */
static void
test_several (void)
{
  const char * const languages[] = { "de_DE.UTF-8", "de_DE", "de.UTF-8", "de", "C", NULL };
  g_autoptr (GFile) file = get_file ();
  g_autoptr (UnknotSideWords) words = unknot_side_words_new (file);

  g_assert_true (unknot_side_words_contradicts (words, languages, "rechts", UNKNOT_SIDE_LEFT));
  g_assert_true (unknot_side_words_contradicts (words, languages, "my right shoulder", UNKNOT_SIDE_LEFT));
  g_assert_false (unknot_side_words_contradicts (words, languages, "links, was left alone", UNKNOT_SIDE_LEFT));
  g_assert_false (unknot_side_words_contradicts (words, languages, "à droite", UNKNOT_SIDE_LEFT));
}

/* All languages of the file can be read. */
static void
test_file (void)
{
  g_autoptr (GFile) file = get_file ();
  g_autoptr (UnknotSideWords) words = unknot_side_words_new (file);
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_side_words_load (words, &error));
  g_assert_no_error (error);
  g_assert_true (unknot_side_words_load (words, &error));
}

static void
test_broken (void)
{
  static const struct {
    const char *what;
    const char *text;
    int         code;
    const char *names;
  } cases[] = {
    { "no languages", "{}", UNKNOT_DATA_ERROR_MEMBER, "languages" },
    { "another member", "{\"languages\":{},\"words\":1}", UNKNOT_DATA_ERROR_MEMBER, "words" },
    { "no object", "{\"languages\":{\"en\":[]}}", UNKNOT_DATA_ERROR_MEMBER, "en" },
    { "no right", "{\"languages\":{\"en\":{\"left\":[\"left\"]}}}", UNKNOT_DATA_ERROR_VALUE, "right" },
    { "a typo", "{\"languages\":{\"en\":{\"left\":[\"left\"],\"rigth\":[\"right\"]}}}", UNKNOT_DATA_ERROR_MEMBER,
      "rigth" },
    { "numbers", "{\"languages\":{\"en\":{\"left\":[1],\"right\":[2]}}}", UNKNOT_DATA_ERROR_MEMBER, "left" },
  };
  g_autofree char *folder = g_dir_make_tmp ("unknot-side-words-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "side-words.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSideWords) words = unknot_side_words_new (file);
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (path, cases[i].text, -1, NULL));
      g_test_message ("%s", cases[i].what);
      g_assert_false (unknot_side_words_load (words, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].names));
    }

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/side-words/sentences", test_sentences);
  g_test_add_func ("/side-words/several", test_several);
  g_test_add_func ("/side-words/file", test_file);
  g_test_add_func ("/side-words/broken", test_broken);

  return g_test_run ();
}
