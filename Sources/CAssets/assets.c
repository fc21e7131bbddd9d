// Written by scripts/generate-assets; do not edit.
#include "CAssets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t a_templates__ouedkniss_5f_real_5f_estate_2e_json[] = {
#embed "../../templates/ouedkniss_real_estate.json" suffix(, 0) if_empty(0)
};  // templates/ouedkniss_real_estate.json

const struct fog_asset fog_assets[] = {
    {"templates/ouedkniss_real_estate.json", a_templates__ouedkniss_5f_real_5f_estate_2e_json, sizeof a_templates__ouedkniss_5f_real_5f_estate_2e_json - 1},
    {"", 0, 0},
};
const size_t fog_asset_count = sizeof fog_assets / sizeof fog_assets[0] - 1;
