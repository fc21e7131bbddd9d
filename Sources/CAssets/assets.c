// Written by scripts/generate-assets; do not edit.
#include "CAssets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t a_locales__ar__cli_2e_json[] = {
#embed "../../locales/ar/cli.json" suffix(, 0) if_empty(0)
};  // locales/ar/cli.json
static const uint8_t a_locales__ar__diagnostics_2e_json[] = {
#embed "../../locales/ar/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/ar/diagnostics.json
static const uint8_t a_locales__arq__cli_2e_json[] = {
#embed "../../locales/arq/cli.json" suffix(, 0) if_empty(0)
};  // locales/arq/cli.json
static const uint8_t a_locales__arq__diagnostics_2e_json[] = {
#embed "../../locales/arq/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/arq/diagnostics.json
static const uint8_t a_locales__en__cli_2e_json[] = {
#embed "../../locales/en/cli.json" suffix(, 0) if_empty(0)
};  // locales/en/cli.json
static const uint8_t a_locales__en__diagnostics_2e_json[] = {
#embed "../../locales/en/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics.json
static const uint8_t a_locales__fr__cli_2e_json[] = {
#embed "../../locales/fr/cli.json" suffix(, 0) if_empty(0)
};  // locales/fr/cli.json
static const uint8_t a_locales__fr__diagnostics_2e_json[] = {
#embed "../../locales/fr/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/fr/diagnostics.json
static const uint8_t a_templates__ouedkniss_5f_real_5f_estate_2e_json[] = {
#embed "../../templates/ouedkniss_real_estate.json" suffix(, 0) if_empty(0)
};  // templates/ouedkniss_real_estate.json

const struct fog_asset fog_assets[] = {
    {"locales/ar/cli.json", a_locales__ar__cli_2e_json, sizeof a_locales__ar__cli_2e_json - 1},
    {"locales/ar/diagnostics.json", a_locales__ar__diagnostics_2e_json, sizeof a_locales__ar__diagnostics_2e_json - 1},
    {"locales/arq/cli.json", a_locales__arq__cli_2e_json, sizeof a_locales__arq__cli_2e_json - 1},
    {"locales/arq/diagnostics.json", a_locales__arq__diagnostics_2e_json, sizeof a_locales__arq__diagnostics_2e_json - 1},
    {"locales/en/cli.json", a_locales__en__cli_2e_json, sizeof a_locales__en__cli_2e_json - 1},
    {"locales/en/diagnostics.json", a_locales__en__diagnostics_2e_json, sizeof a_locales__en__diagnostics_2e_json - 1},
    {"locales/fr/cli.json", a_locales__fr__cli_2e_json, sizeof a_locales__fr__cli_2e_json - 1},
    {"locales/fr/diagnostics.json", a_locales__fr__diagnostics_2e_json, sizeof a_locales__fr__diagnostics_2e_json - 1},
    {"templates/ouedkniss_real_estate.json", a_templates__ouedkniss_5f_real_5f_estate_2e_json, sizeof a_templates__ouedkniss_5f_real_5f_estate_2e_json - 1},
    {"", 0, 0},
};
const size_t fog_asset_count = sizeof fog_assets / sizeof fog_assets[0] - 1;
