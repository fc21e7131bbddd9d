#include "CAssets.h"

const struct fog_asset fog_assets[] = {{"", 0, 0}};
const size_t fog_asset_count = 0;
