#pragma once
#include <stddef.h>
#include <stdint.h>

/// One file that is part of the binary.
struct fog_asset {
    const char *path;      ///< path from the top of the repository; files of `Sources/CAssets/data` start with `data/`
    const uint8_t *bytes;  ///< followed by a zero byte that `count` leaves out
    size_t count;
};

/// Every embedded file, sorted by path (byte order).
extern const struct fog_asset fog_assets[];
extern const size_t fog_asset_count;

/// Swift cannot import an array of unknown length.
static inline const struct fog_asset *fog_asset_at(size_t index) { return &fog_assets[index]; }
