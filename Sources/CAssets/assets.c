// Written by scripts/generate-assets; do not edit.
#include "CAssets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"


const struct fog_asset fog_assets[] = {
    {"", 0, 0},
};
const size_t fog_asset_count = sizeof fog_assets / sizeof fog_assets[0] - 1;
