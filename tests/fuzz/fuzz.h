#pragma once

#include <gio/gio.h>

/* What a fuzzer calls with bytes that it has made up: any bytes may be refused, and none may break anything. */
int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);
