#include "../sight.h"
#include "figure-fixture.h"
#include "unknot-figure-person.h"

/* The people on the pictures: whoever is chosen, skin, hair and clothes can be told apart, on light and on dark. */

/* Of a card in the guide, light and dark. */
static const guint32 cards[] = { 0xEEF3F6, 0x1F2630 };

/* How much lighter one is than the other, as WCAG measures it: edges of what is drawn, not words. */
#define LEAST_OF_CARD 1.5
#define LEAST_OF_CLOTHES 1.4
#define LEAST_OF_HAIR 1.3

static double
get_contrast (guint32 a,
              guint32 b)
{
  return sight_get_contrast (sight_from_rgb (a), sight_from_rgb (b));
}

static guint32
get_color (const UnknotPerson *person,
           UnknotCloth         cloth,
           guint               ground)
{
  const UnknotTone *tone = &person->look.tones[cloth];

  return ground == 1 ? tone->dark[0] : tone->light[0];
}

static void
assert_plain (const UnknotPerson *person,
              const char         *skin)
{
  for (guint ground = 0; ground < 2; ground++)
    {
      guint32 color = get_color (person, UNKNOT_CLOTH_SKIN, ground);
      guint32 hair = get_color (person, UNKNOT_CLOTH_HAIR, ground);

      g_test_message ("%s on ground %u", skin, ground);
      g_assert_cmpfloat (get_contrast (color, cards[ground]), >=, LEAST_OF_CARD);
      g_assert_cmpfloat (get_contrast (hair, cards[ground]), >=, LEAST_OF_CARD);
      g_assert_cmpfloat (get_contrast (color, get_color (person, UNKNOT_CLOTH_TOP, ground)), >=, LEAST_OF_CLOTHES);
      g_assert_cmpfloat (get_contrast (color, get_color (person, UNKNOT_CLOTH_SHORTS, ground)), >=, LEAST_OF_CLOTHES);
      g_assert_cmpfloat (get_contrast (color, hair), >=, LEAST_OF_HAIR);
    }
}

static void
test_contrast (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  const char *skin;

  for (guint i = 0; (skin = unknot_cast_get_choice (cast, UNKNOT_LOOK_SKIN, i)) != NULL; i++)
    {
      UnknotFigureLook look = { .skin = skin };
      UnknotPerson people[2];

      unknot_cast_get_pair (cast, &look, people);
      assert_plain (&people[0], skin);
    }
}

/* Whose hand is whose is plain in every pair. */
static void
test_helper_differs (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  UnknotFigureLook look;
  guint n = 0;

  for (guint i = 0; (look.build = unknot_cast_get_choice (cast, UNKNOT_LOOK_BUILD, i)) != NULL; i++)
    for (guint j = 0; (look.skin = unknot_cast_get_choice (cast, UNKNOT_LOOK_SKIN, j)) != NULL; j++)
      for (guint k = 0; (look.hair = unknot_cast_get_choice (cast, UNKNOT_LOOK_HAIR, k)) != NULL; k++)
        {
          UnknotPerson people[2];

          unknot_cast_get_pair (cast, &look, people);
          g_assert_true (people[0].body != people[1].body);
          g_assert_cmpint (people[0].look.hair, !=, people[1].look.hair);
          g_assert_cmpuint (people[0].look.tones[UNKNOT_CLOTH_SKIN].light[0], !=,
                            people[1].look.tones[UNKNOT_CLOTH_SKIN].light[0]);
          g_assert_cmpuint (people[0].look.tones[UNKNOT_CLOTH_TOP].light[0], !=,
                            people[1].look.tones[UNKNOT_CLOTH_TOP].light[0]);
          n++;
        }

  /* Two builds, three skins and three hair styles at the least. */
  g_assert_cmpuint (n, >=, 18);
}

/* A look of a later version, or none at all, is the first of its kind. */
static void
test_unknown (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  UnknotFigureLook none = { NULL, NULL, NULL };
  UnknotFigureLook strange = { "tall", "green", "wig" };
  UnknotPerson people[2], others[2], adam;

  unknot_cast_get_pair (cast, &none, people);
  unknot_cast_get_pair (cast, &strange, others);
  g_assert_true (people[0].body == others[0].body);
  g_assert_cmpint (people[0].look.hair, ==, others[0].look.hair);

  g_assert_true (unknot_cast_get_person (cast, "adam", &adam));
  g_assert_true (people[0].body == adam.body);
  g_assert_cmpint (people[0].look.hair, ==, adam.look.hair);
}

static void
increment (int *count)
{
  (*count)++;
}

static void
test_person (void)
{
  UnknotFigurePerson *person = unknot_figure_person_new ();
  UnknotFigureLook look = unknot_figure_person_get_look (person);
  g_autofree char *skin = NULL;
  int n_changes = 0;

  g_assert_null (look.build);
  g_signal_connect_swapped (person, "notify", G_CALLBACK (increment), &n_changes);
  g_object_set (person, "build", "slim", "skin", "dark", "hair", "curly", NULL);
  g_assert_cmpint (n_changes, ==, 3);
  unknot_figure_person_set (person, UNKNOT_LOOK_SKIN, "dark");
  g_assert_cmpint (n_changes, ==, 3);

  look = unknot_figure_person_get_look (person);
  g_assert_cmpstr (look.build, ==, "slim");
  g_assert_cmpstr (look.hair, ==, "curly");
  g_assert_cmpstr (unknot_figure_person_get (person, UNKNOT_LOOK_SKIN), ==, "dark");
  g_object_get (person, "skin", &skin, NULL);
  g_assert_cmpstr (skin, ==, "dark");
  g_assert_finalize_object (person);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/people/contrast", test_contrast);
  g_test_add_func ("/people/helper-differs", test_helper_differs);
  g_test_add_func ("/people/unknown", test_unknown);
  g_test_add_func ("/people/person", test_person);

  return g_test_run ();
}
