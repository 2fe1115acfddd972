/*
 * Makes the sounds of the guide while the app is built: make-tones FOLDER writes one WAV file a sound.
 * Bells, wood and air out of sines and a filtered noise, the same on every machine: 24 kHz, 16 bits, PCM, which every
 * media backend reads.
 */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RATE 24000
#define LONGEST (8 * RATE)

/* How loud a sound is at its loudest fifth of a second, in full scales: signals, ticks between them, and a pace. */
#define SIGNAL_LOUDNESS 0.20
#define TICK_LOUDNESS 0.09
#define PACE_LOUDNESS 0.05
#define HIGHEST_PEAK 0.7

/* The ear hears low notes less: below this corner, in hertz, a note counts less towards the loudness. */
#define EAR_CORNER 400.0

typedef struct
{
  double left[LONGEST];
  double right[LONGEST];
  int    n;
} Sound;

/* A note that begins at zero, rises within @attack seconds, rings off and is back at zero after @seconds. */
static double
ring (double since,
      double seconds,
      double attack,
      double decay)
{
  double rise = since < attack ? 0.5 - 0.5 * cos (M_PI * since / attack) : 1;
  double left = (seconds - since) / (0.25 * seconds);
  double fall = left < 1 ? 0.5 - 0.5 * cos (M_PI * left) : 1;

  return rise * fall * exp (-since / decay);
}

/* @pan: -1 left to 1 right, at equal power. */
static void
mix (Sound  *self,
     int     sample,
     double  value,
     double  pan)
{
  self->left[sample] += value * (pan == 0 ? M_SQRT1_2 : cos (M_PI / 4 * (1 + pan)));
  self->right[sample] += value * (pan == 0 ? M_SQRT1_2 : sin (M_PI / 4 * (1 + pan)));
  if (sample >= self->n)
    self->n = sample + 1;
}

/* The partials of a small bell; the higher ones are softer and gone sooner. */
static void
add_bell (Sound  *self,
          double  begin,
          double  hertz,
          double  seconds,
          double  strength,
          double  pan)
{
  static const struct
  {
    double ratio;
    double strength;
    double decay;
  } partials[] = { { 1, 1, 0.30 }, { 2, 0.35, 0.20 }, { 2.756, 0.16, 0.11 }, { 4.2, 0.05, 0.06 } };
  int first = (int) (begin * RATE);
  int n = (int) (seconds * RATE);

  for (int i = 0; i < n; i++)
    {
      double since = (double) i / RATE;
      double value = 0;

      for (unsigned j = 0; j < sizeof partials / sizeof partials[0]; j++)
        value += partials[j].strength * sin (2 * M_PI * hertz * partials[j].ratio * since) *
                 ring (since, seconds, 0.006, partials[j].decay * seconds / 0.6);
      mix (self, first + i, strength * value, pan);
    }
}

static void
add_wood (Sound  *self,
          double  hertz,
          double  seconds)
{
  int n = (int) (seconds * RATE);

  for (int i = 0; i < n; i++)
    {
      double since = (double) i / RATE;
      double value = sin (2 * M_PI * hertz * since) * ring (since, seconds, 0.003, 0.022) +
                     0.3 * sin (2 * M_PI * 2.57 * hertz * since) * ring (since, seconds, 0.003, 0.008);

      mix (self, i, value, 0);
    }
}

/* Air, and a chord under it, that swell and go; the chord glides from one note to the other. */
static void
add_breath (Sound  *self,
            double  seconds,
            double  from,
            double  to,
            double  fullest)
{
  int n = (int) (seconds * RATE);
  uint32_t seed = 20261122;
  double phase = 0;
  double low = 0;
  double high = 0;

  for (int i = 0; i < n; i++)
    {
      double part = (double) i / n;
      double turn = part < fullest ? part / fullest : (1 - part) / (1 - fullest);
      double swell = 0.5 - 0.5 * cos (M_PI * turn);

      seed = seed * 1664525 + 1013904223;
      low += 0.12 * ((double) seed / UINT32_MAX - 0.5 - low);
      high += 0.02 * (low - high);
      phase += 2 * M_PI * (from + (to - from) * part) / RATE;
      mix (self, i, swell * (0.5 * sin (phase) + 0.25 * sin (1.5 * phase) + 0.12 * sin (2 * phase) +
                             2.2 * (low - high)), 0);
    }
}

/* The loudest fifth of a second, after what the ear does to low notes. */
static double
measure (const Sound *self)
{
  double keep = exp (-2 * M_PI * EAR_CORNER / RATE);
  double slow[2] = { 0, 0 };
  double loudest = 0;
  double sum = 0;
  static double squares[LONGEST];
  int window = RATE / 5;

  for (int i = 0; i < self->n; i++)
    {
      slow[0] += (1 - keep) * (self->left[i] - slow[0]);
      slow[1] += (1 - keep) * (self->right[i] - slow[1]);
      squares[i] = pow (self->left[i] - slow[0], 2) + pow (self->right[i] - slow[1], 2);
      sum += squares[i] - (i >= window ? squares[i - window] : 0);
      loudest = fmax (loudest, sum);
    }

  return sqrt (loudest / 2 / window);
}

/* What is left of a constant is taken out under a curve that is zero at both ends, so that the ends stay. */
static void
centre (double *samples,
        int     n)
{
  double sum = 0;

  for (int i = 0; i < n; i++)
    sum += samples[i];
  for (int i = 0; i < n; i++)
    samples[i] -= sum / n * (1 - cos (2 * M_PI * i / (n - 1)));
}

static void
level (Sound  *self,
       double  loudness)
{
  double gain, peak = 0;

  centre (self->left, self->n);
  centre (self->right, self->n);
  gain = loudness / measure (self);
  for (int i = 0; i < self->n; i++)
    peak = fmax (peak, fmax (fabs (self->left[i]), fabs (self->right[i])));
  gain = fmin (gain, HIGHEST_PEAK / peak);
  for (int i = 0; i < self->n; i++)
    {
      self->left[i] *= gain;
      self->right[i] *= gain;
    }
}

static void
put (FILE     *file,
     uint32_t  value,
     int       bytes)
{
  for (int i = 0; i < bytes; i++)
    fputc ((int) (value >> (8 * i) & 0xff), file);
}

static void
put_sample (FILE   *file,
            double  value)
{
  put (file, (uint32_t) (int32_t) lrint (value * 32767), 2);
}

/* One channel where both are the same. */
static void
save (Sound      *self,
      const char *folder,
      const char *name,
      double      loudness)
{
  uint32_t channels = memcmp (self->left, self->right, sizeof self->left) == 0 ? 1 : 2;
  uint32_t bytes = (uint32_t) self->n * channels * 2;
  char path[4096];
  FILE *file;

  level (self, loudness);
  snprintf (path, sizeof path, "%s/%s.wav", folder, name);
  file = fopen (path, "wb");
  if (file == NULL)
    {
      perror (path);
      exit (1);
    }

  fputs ("RIFF", file);
  put (file, 36 + bytes, 4);
  fputs ("WAVEfmt ", file);
  put (file, 16, 4);
  put (file, 1, 2);
  put (file, channels, 2);
  put (file, RATE, 4);
  put (file, RATE * channels * 2, 4);
  put (file, channels * 2, 2);
  put (file, 16, 2);
  fputs ("data", file);
  put (file, bytes, 4);
  for (int i = 0; i < self->n; i++)
    {
      put_sample (file, self->left[i]);
      if (channels == 2)
        put_sample (file, self->right[i]);
    }
  if (ferror (file) | fclose (file))
    {
      perror (path);
      exit (1);
    }
  memset (self, 0, sizeof *self);
}

int
main (int   argc,
      char *argv[])
{
  static Sound sound;
  const char *folder = argc == 2 ? argv[1] : NULL;

  if (folder == NULL)
    {
      fputs ("make-tones needs the folder that the sounds go to\n", stderr);
      return 64;
    }

  /* One note, as a bell at a door: come. */
  add_bell (&sound, 0, 659.26, 0.7, 1, 0);
  save (&sound, folder, "ready", SIGNAL_LOUDNESS);

  /* Up a fourth. */
  add_bell (&sound, 0, 783.99, 0.5, 0.8, 0);
  add_bell (&sound, 0.16, 1046.5, 0.8, 1, 0);
  save (&sound, folder, "start", SIGNAL_LOUDNESS);

  /* Twice the same. */
  add_bell (&sound, 0, 880, 0.4, 1, 0);
  add_bell (&sound, 0.28, 880, 0.6, 1, 0);
  save (&sound, folder, "half-way", SIGNAL_LOUDNESS);

  /* Over from one ear to the other, a fifth apart, so that it is understood with one loudspeaker as well. */
  add_bell (&sound, 0, 587.33, 0.6, 1, -0.8);
  add_bell (&sound, 0.3, 880, 0.6, 0.9, 0.8);
  add_bell (&sound, 0.6, 587.33, 0.8, 1, -0.8);
  save (&sound, folder, "switch-sides", SIGNAL_LOUDNESS);

  /* Down a fourth. */
  add_bell (&sound, 0, 1046.5, 0.5, 0.8, 0);
  add_bell (&sound, 0.16, 783.99, 0.9, 1, 0);
  save (&sound, folder, "step-end", SIGNAL_LOUDNESS);

  /* Down a chord, to rest. */
  add_bell (&sound, 0, 1046.5, 0.6, 0.8, 0);
  add_bell (&sound, 0.22, 783.99, 0.7, 0.9, 0);
  add_bell (&sound, 0.44, 523.25, 1.4, 1.1, 0);
  save (&sound, folder, "session-end", SIGNAL_LOUDNESS);

  /* Up and left open, quicker than a start and by one tone only. */
  add_bell (&sound, 0, 1174.66, 0.25, 0.9, 0);
  add_bell (&sound, 0.12, 1174.66, 0.25, 0.9, 0);
  add_bell (&sound, 0.24, 1318.51, 0.6, 1, 0);
  save (&sound, folder, "ask", SIGNAL_LOUDNESS);

  add_wood (&sound, 1150, 0.12);
  save (&sound, folder, "count", TICK_LOUDNESS);
  add_wood (&sound, 420, 0.12);
  save (&sound, folder, "stroke", PACE_LOUDNESS);

  add_breath (&sound, 3.9, 220, 261.63, 0.8);
  save (&sound, folder, "breath-in", PACE_LOUDNESS);
  add_breath (&sound, 5.9, 261.63, 196, 0.25);
  save (&sound, folder, "breath-out", PACE_LOUDNESS);

  return 0;
}
