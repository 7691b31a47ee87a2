#include "EmbeddedRubrics.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char standard[] = {
#embed "../../rubrics/standard.json"
};
static const unsigned char retrieval[] = {
#embed "../../rubrics/examples/retrieval.json"
};
static const unsigned char guide[] = {
#embed "../AdaptationAdvisor/AdaptationAdvisor.docc/WriteYourOwnRubric.md"
};
static const unsigned char sources[] = {
#embed "../../rubrics/sources.json"
};
static const unsigned char cases[] = {
#embed "../../rubrics/cases.json"
};
static const unsigned char prices[] = {
#embed "../../rubrics/prices.json"
};

const struct embedded_file embedded_standard = {standard, sizeof standard};
const struct embedded_file embedded_retrieval = {retrieval, sizeof retrieval};
const struct embedded_file embedded_guide = {guide, sizeof guide};
const struct embedded_file embedded_sources = {sources, sizeof sources};
const struct embedded_file embedded_cases = {cases, sizeof cases};
const struct embedded_file embedded_prices = {prices, sizeof prices};
