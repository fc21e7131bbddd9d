#pragma once
#include <stddef.h>
#include <stdint.h>

/// One file that is part of the binary.
struct fog_asset {
    const char *path;      ///< path from the top of the repository
    const uint8_t *bytes;
    size_t count;
};

/// Every embedded file, sorted by path.
extern const struct fog_asset fog_assets[];
extern const size_t fog_asset_count;
