/* The sounds of the guide as the build has made them: test-tones FOLDER. */

#include <math.h>
#include <string.h>

#include <glib.h>

#define HEADER 44
#define RATE 24000
#define N_SEMITONES 60
#define LOWEST_HERTZ 110.0

/* How loud a kind of sound is at its loudest fifth of a second, in full scales, with what the ear does to low notes. */
#define SIGNAL 0.20
#define TICK 0.09
#define PACE 0.05

static const char *folder;

static const struct
{
  const char *name;
  guint       channels;
  double      shortest;
  double      longest;
  double      loudness;
} tones[] = {
  { "ready", 1, 0.4, 1, SIGNAL },
  { "start", 1, 0.4, 1.2, SIGNAL },
  { "half-way", 1, 0.4, 1.2, SIGNAL },
  { "switch-sides", 2, 0.8, 2, SIGNAL },
  { "step-end", 1, 0.4, 1.5, SIGNAL },
  { "session-end", 1, 1, 2.5, SIGNAL },
  { "ask", 1, 0.4, 1.2, SIGNAL },
  { "count", 1, 0.05, 0.2, TICK },
  { "stroke", 1, 0.05, 0.2, PACE },
  { "breath-in", 1, 3.5, 4, PACE },
  { "breath-out", 1, 5.5, 6, PACE },
};

typedef struct
{
  guint8 *file;
  gsize   size;
  guint   channels;
  gsize   n;
  double *samples[2];
} Sound;

static guint
get_number (const Sound *sound,
            gsize        at,
            guint        bytes)
{
  guint number = 0;

  for (guint i = 0; i < bytes; i++)
    number |= (guint) sound->file[at + i] << (8 * i);

  return number;
}

static void
sound_clear (Sound *sound)
{
  g_free (sound->file);
  g_free (sound->samples[0]);
  g_free (sound->samples[1]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sound, sound_clear)

static void
sound_load (Sound      *sound,
            const char *name)
{
  g_autofree char *file = g_strconcat (name, ".wav", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, (char **) &sound->file, &sound->size, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sound->size, >, HEADER);

  sound->channels = get_number (sound, 22, 2);
  g_assert_cmpuint (sound->channels, >=, 1);
  g_assert_cmpuint (sound->channels, <=, 2);
  sound->n = (sound->size - HEADER) / 2 / sound->channels;
  for (guint channel = 0; channel < sound->channels; channel++)
    {
      sound->samples[channel] = g_new (double, sound->n);
      for (gsize i = 0; i < sound->n; i++)
        sound->samples[channel][i] =
          (gint16) get_number (sound, HEADER + 2 * (i * sound->channels + channel), 2) / 32768.0;
    }
}

/* How much there is of a note between two times, by Goertzel's way. */
static double
hear (const double *samples,
      double        from,
      double        to,
      double        hertz)
{
  double turn = 2 * cos (2 * G_PI * hertz / RATE);
  double last = 0;
  double before = 0;
  gsize n = (gsize) ((to - from) * RATE);
  const double *begin = samples + (gsize) (from * RATE);

  for (gsize i = 0; i < n; i++)
    {
      double window = 0.5 - 0.5 * cos (2 * G_PI * (double) i / (double) (n - 1));
      double now = window * begin[i] + turn * last - before;

      before = last;
      last = now;
    }

  return sqrt (fmax (0, last * last + before * before - turn * last * before)) / (double) n;
}

static double
get_note (guint semitone)
{
  return LOWEST_HERTZ * pow (2, semitone / 12.0);
}

/* The strongest note between two times, in hertz. */
static double
find_note (const double *samples,
           double        from,
           double        to)
{
  double strongest = 0;
  double note = 0;

  for (guint i = 0; i < N_SEMITONES; i++)
    {
      double strength = hear (samples, from, to, get_note (i));

      if (strength > strongest)
        {
          strongest = strength;
          note = get_note (i);
        }
    }

  return note;
}

static double
get_loudness (const double *samples,
              double        from,
              double        to)
{
  double sum = 0;

  for (gsize i = (gsize) (from * RATE); i < (gsize) (to * RATE); i++)
    sum += samples[i] * samples[i];

  return sqrt (sum / ((to - from) * RATE));
}

static void
test_files (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    {
      g_auto (Sound) sound = { 0 };
      double seconds;

      g_test_message ("%s", tones[i].name);
      sound_load (&sound, tones[i].name);
      g_assert_cmpmem (sound.file, 4, "RIFF", 4);
      g_assert_cmpuint (get_number (&sound, 4, 4), ==, sound.size - 8);
      g_assert_cmpmem (sound.file + 8, 8, "WAVEfmt ", 8);
      g_assert_cmpuint (get_number (&sound, 16, 4), ==, 16);
      g_assert_cmpuint (get_number (&sound, 20, 2), ==, 1);
      g_assert_cmpuint (sound.channels, ==, tones[i].channels);
      g_assert_cmpuint (get_number (&sound, 24, 4), ==, RATE);
      g_assert_cmpuint (get_number (&sound, 28, 4), ==, RATE * sound.channels * 2);
      g_assert_cmpuint (get_number (&sound, 32, 2), ==, sound.channels * 2);
      g_assert_cmpuint (get_number (&sound, 34, 2), ==, 16);
      g_assert_cmpmem (sound.file + 36, 4, "data", 4);
      g_assert_cmpuint (get_number (&sound, 40, 4), ==, sound.size - HEADER);

      seconds = (double) sound.n / RATE;
      g_assert_cmpfloat (seconds, >=, tones[i].shortest);
      g_assert_cmpfloat (seconds, <=, tones[i].longest);
    }
}

/* Nothing is cut off, pushes the loudspeaker to one side, or clicks as it begins or ends. */
static void
test_clean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    {
      g_auto (Sound) sound = { 0 };

      g_test_message ("%s", tones[i].name);
      sound_load (&sound, tones[i].name);
      for (guint channel = 0; channel < sound.channels; channel++)
        {
          const double *samples = sound.samples[channel];
          double sum = 0;
          double peak = 0;

          for (gsize j = 0; j < sound.n; j++)
            {
              sum += samples[j];
              peak = MAX (peak, fabs (samples[j]));
            }
          g_assert_cmpfloat (peak, <, 0.75);
          g_assert_cmpfloat (peak, >, 0.1);
          g_assert_cmpfloat (fabs (sum / (double) sound.n), <, 0.0001);
          g_assert_cmpfloat (samples[0], ==, 0);
          g_assert_cmpfloat (samples[sound.n - 1], ==, 0);
          g_assert_cmpfloat (get_loudness (samples, 0, 0.001), <, 0.1 * peak);
          g_assert_cmpfloat (get_loudness (samples, (double) sound.n / RATE - 0.002, (double) sound.n / RATE), <,
                             0.02 * peak);
        }
    }
}

/* None of a kind startles between the others; a tick and a pace stay behind the signals. */
static void
test_loudness (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    {
      g_auto (Sound) sound = { 0 };
      double keep = exp (-2 * G_PI * 400 / RATE);
      double loudest = 0;
      gsize window = RATE / 5;
      g_autofree double *squares = NULL;

      sound_load (&sound, tones[i].name);
      squares = g_new0 (double, sound.n);
      for (guint channel = 0; channel < sound.channels; channel++)
        {
          double slow = 0;

          for (gsize j = 0; j < sound.n; j++)
            {
              slow += (1 - keep) * (sound.samples[channel][j] - slow);
              squares[j] += pow (sound.samples[channel][j] - slow, 2) / sound.channels;
            }
        }
      for (gsize begin = 0; begin < MAX (sound.n, window) - window + 1; begin += RATE / 100)
        {
          double sum = 0;

          for (gsize j = begin; j < MIN (sound.n, begin + window); j++)
            sum += squares[j];
          loudest = MAX (loudest, sqrt (sum / (double) window));
        }
      g_test_message ("%s: %.3f", tones[i].name, loudest);
      g_assert_cmpfloat (fabs (20 * log10 (loudest / tones[i].loudness)), <, 1);
    }
}

static void
check_notes (const char   *name,
             guint         n,
             const double *begins,
             const double *notes)
{
  g_auto (Sound) sound = { 0 };

  sound_load (&sound, name);
  for (guint i = 0; i < n; i++)
    {
      double end = i + 1 < n ? begins[i + 1] : begins[i] + 0.3;
      double note = find_note (sound.samples[0], begins[i] + 0.01, end);

      g_test_message ("%s, note %u: %.1f Hz", name, i, note);
      g_assert_cmpfloat_with_epsilon (note, notes[i], 1);
    }
}

/* What it means is heard by where the notes go. */
static void
test_notes (void)
{
  check_notes ("ready", 1, (double[]) { 0 }, (double[]) { 659.3 });
  check_notes ("start", 2, (double[]) { 0, 0.16 }, (double[]) { 784, 1046.5 });
  check_notes ("half-way", 2, (double[]) { 0, 0.28 }, (double[]) { 880, 880 });
  check_notes ("step-end", 2, (double[]) { 0, 0.16 }, (double[]) { 1046.5, 784 });
  check_notes ("session-end", 3, (double[]) { 0, 0.22, 0.44 }, (double[]) { 1046.5, 784, 523.3 });
  check_notes ("ask", 3, (double[]) { 0, 0.12, 0.24 }, (double[]) { 1174.7, 1174.7, 1318.5 });
}

/* From one ear to the other and back. */
static void
test_sides (void)
{
  g_auto (Sound) sound = { 0 };
  double left[3], right[3];

  sound_load (&sound, "switch-sides");
  for (guint i = 0; i < 3; i++)
    {
      left[i] = get_loudness (sound.samples[0], 0.3 * i, 0.3 * i + 0.2);
      right[i] = get_loudness (sound.samples[1], 0.3 * i, 0.3 * i + 0.2);
    }
  g_assert_cmpfloat (left[0], >, 3 * right[0]);
  g_assert_cmpfloat (right[1], >, 1.5 * left[1]);
  g_assert_cmpfloat (left[2], >, 1.5 * right[2]);
  g_assert_cmpfloat (find_note (sound.samples[0], 0.01, 0.3), <, find_note (sound.samples[1], 0.31, 0.6));
}

/* A breath in rises and gets fuller, a breath out sinks and fades. */
static void
test_breaths (void)
{
  g_auto (Sound) in = { 0 };
  g_auto (Sound) out = { 0 };

  sound_load (&in, "breath-in");
  sound_load (&out, "breath-out");
  g_assert_cmpfloat (find_note (in.samples[0], 0.2, 1.2), <, find_note (in.samples[0], 2.5, 3.5));
  g_assert_cmpfloat (find_note (out.samples[0], 0.5, 1.5), >, find_note (out.samples[0], 4, 5));
  g_assert_cmpfloat (get_loudness (in.samples[0], 0, 1), <, 0.6 * get_loudness (in.samples[0], 2.5, 3.5));
  g_assert_cmpfloat (get_loudness (out.samples[0], 4.5, 5.5), <, 0.6 * get_loudness (out.samples[0], 1, 2));
}

/* How much there is of each note in each quarter of a sound, as a vector of length one. */
static void
describe (const Sound *sound,
          double      *description)
{
  double seconds = (double) sound->n / RATE;
  double length = 0;

  for (guint quarter = 0; quarter < 4; quarter++)
    for (guint i = 0; i < N_SEMITONES; i++)
      {
        double strength = hear (sound->samples[0], seconds * quarter / 4, seconds * (quarter + 1) / 4, get_note (i));

        description[quarter * N_SEMITONES + i] = strength;
        length += strength * strength;
      }
  for (guint i = 0; i < 4 * N_SEMITONES; i++)
    description[i] /= sqrt (length);
}

static void
test_distinct (void)
{
  static double all[G_N_ELEMENTS (tones)][4 * N_SEMITONES];

  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    {
      g_auto (Sound) sound = { 0 };

      sound_load (&sound, tones[i].name);
      describe (&sound, all[i]);
      for (guint j = 0; j < i; j++)
        {
          double alike = 0;

          for (guint k = 0; k < 4 * N_SEMITONES; k++)
            alike += all[i][k] * all[j][k];
          g_test_message ("%s and %s: %.2f", tones[i].name, tones[j].name, alike);
          g_assert_cmpfloat (alike, <, 0.9);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = argv[1];

  g_test_add_func ("/tones/files", test_files);
  g_test_add_func ("/tones/clean", test_clean);
  g_test_add_func ("/tones/loudness", test_loudness);
  g_test_add_func ("/tones/notes", test_notes);
  g_test_add_func ("/tones/sides", test_sides);
  g_test_add_func ("/tones/breaths", test_breaths);
  g_test_add_func ("/tones/distinct", test_distinct);

  return g_test_run ();
}
