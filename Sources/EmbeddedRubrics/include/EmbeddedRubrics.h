#ifndef EMBEDDED_RUBRICS_H
#define EMBEDDED_RUBRICS_H

#include <stddef.h>

/// A file of rubrics/, or the guide to writing one, compiled into the binary.
struct embedded_file {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

extern const struct embedded_file embedded_standard;
extern const struct embedded_file embedded_retrieval;
extern const struct embedded_file embedded_guide;
extern const struct embedded_file embedded_sources;
extern const struct embedded_file embedded_cases;
extern const struct embedded_file embedded_prices;

#endif
