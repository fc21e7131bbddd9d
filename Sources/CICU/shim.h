#pragma once
#define U_DISABLE_RENAMING 1
#define U_SHOW_CPLUSPLUS_API 0
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/ucol.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/ufieldpositer.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/unumberformatter.h>
#include <unicode/unumberrangeformatter.h>
#include <unicode/unumsys.h>
#include <unicode/upluralrules.h>
#include <unicode/ureldatefmt.h>

/* ICU maps thirty megabytes of data. It is loaded when a language without tables of our own is first asked for: hence no
   `link` line in the module map and this table of the functions used. Its symbols end in the version, so a newer one is
   found by name. https://unicode-org.github.io/icu-docs/apidoc/released/icu4c/ */
#define FOG_ICU_COMMON(FOG) \
  FOG(ubrk_open) FOG(ubrk_close) FOG(ubrk_next) FOG(ubrk_getRuleStatus) FOG(uldn_openForContext) FOG(uldn_close) \
  FOG(uldn_localeDisplayName) FOG(uldn_regionDisplayName) FOG(uldn_scriptDisplayName) FOG(uldn_keyValueDisplayName) \
  FOG(uloc_addLikelySubtags) FOG(uloc_minimizeSubtags) FOG(uloc_canonicalize) FOG(uloc_countAvailable) \
  FOG(uloc_forLanguageTag) FOG(uloc_getAvailable) FOG(uloc_toLanguageTag) FOG(ucurr_getName) \
  FOG(ucurr_getDefaultFractionDigits)
#define FOG_ICU_I18N(FOG) \
  FOG(ucal_getAttribute) FOG(ucal_clone) FOG(ucal_close) FOG(ucal_setGregorianChange) FOG(ucal_getType) \
  FOG(ucol_open) FOG(ucol_close) FOG(ucol_setAttribute) FOG(ucol_getAttribute) FOG(ucol_strcoll) FOG(udat_open) \
  FOG(udat_close) FOG(udat_toPattern) FOG(udat_getCalendar) FOG(udat_setCalendar) FOG(udat_formatForFields) \
  FOG(udat_getSymbols) FOG(udat_countSymbols) FOG(udtitvfmt_open) FOG(udtitvfmt_close) FOG(udtitvfmt_openResult) \
  FOG(udtitvfmt_closeResult) FOG(udtitvfmt_formatToResult) FOG(udtitvfmt_resultAsValue) FOG(udatpg_open) \
  FOG(udatpg_close) FOG(udatpg_getBestPatternWithOptions) FOG(udatpg_getSkeleton) FOG(udatpg_getFieldDisplayName) \
  FOG(ufieldpositer_open) FOG(ufieldpositer_close) FOG(ufieldpositer_next) FOG(ufmtval_getString) \
  FOG(ufmtval_nextPosition) FOG(ucfpos_open) FOG(ucfpos_close) FOG(ucfpos_getCategory) FOG(ucfpos_getField) \
  FOG(ucfpos_getIndexes) FOG(ulistfmt_openForType) FOG(ulistfmt_close) FOG(ulistfmt_openResult) \
  FOG(ulistfmt_closeResult) FOG(ulistfmt_formatStringsToResult) FOG(ulistfmt_resultAsValue) \
  FOG(unumf_openForSkeletonAndLocale) FOG(unumf_close) FOG(unumf_openResult) FOG(unumf_closeResult) \
  FOG(unumf_formatDecimal) FOG(unumf_resultAsValue) FOG(unumrf_openForSkeletonWithCollapseAndIdentityFallback) \
  FOG(unumrf_close) FOG(unumrf_openResult) FOG(unumrf_closeResult) FOG(unumrf_formatDecimalRange) \
  FOG(unumrf_resultAsValue) FOG(unumsys_open) FOG(unumsys_close) FOG(unumsys_getName) FOG(unumsys_isAlgorithmic) \
  FOG(uplrules_openForType) FOG(uplrules_close) FOG(uplrules_selectFormatted) FOG(ureldatefmt_open) \
  FOG(ureldatefmt_close) FOG(ureldatefmt_openResult) FOG(ureldatefmt_closeResult) FOG(ureldatefmt_formatToResult) \
  FOG(ureldatefmt_formatNumericToResult) FOG(ureldatefmt_resultAsValue)

typedef struct {
#define FOG_FIELD(name) __typeof__(name) *name;
  FOG_ICU_COMMON(FOG_FIELD)
  FOG_ICU_I18N(FOG_FIELD)
#undef FOG_FIELD
} fog_icu;

/* A text of at most 4,096 units with the places of at most 128 fields: category, field, start and end of each. */
typedef struct {
  uint16_t *text;
  int32_t length;
  int32_t *fields;
  int32_t fieldCount;
} fog_icu_text;

/* Loads the library and fills the table; its version, 0 when the library or one of its functions is missing. A C
   function because Swift cannot turn the `void *` of dlsym into function pointers without unsafe casts for each. */
static inline int fog_icu_load(fog_icu *api) {
  for (int version = 72; version < 90; version++) {
    char name[96];
    snprintf(name, sizeof name, "libicuuc.so.%d", version);
    void *common = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!common) continue;
    snprintf(name, sizeof name, "libicui18n.so.%d", version);
    void *i18n = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!i18n) continue;
#define FOG_LOAD(library, symbol) \
  snprintf(name, sizeof name, "%s_%d", #symbol, version); \
  *(void **)&api->symbol = dlsym(library, name); \
  if (!api->symbol) return 0;
#define FOG_COMMON(symbol) FOG_LOAD(common, symbol)
#define FOG_I18N(symbol) FOG_LOAD(i18n, symbol)
    FOG_ICU_COMMON(FOG_COMMON)
    FOG_ICU_I18N(FOG_I18N)
    return version;
  }
  return 0;
}

/* Copies a formatted value with its fields; 0 on failure. A C function because the value's text is borrowed. */
static inline int fog_icu_copy(const fog_icu *a, const UFormattedValue *value, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *text = a->ufmtval_getString(value, &length, &code);
  if (U_FAILURE(code) || length > 4096) return 0;
  memcpy(out->text, text, (size_t)length * 2);
  out->length = length;
  out->fieldCount = 0;
  UConstrainedFieldPosition *place = a->ucfpos_open(&code);
  while (U_SUCCESS(code) && out->fieldCount < 128 && a->ufmtval_nextPosition(value, place, &code)) {
    int32_t *field = out->fields + 4 * out->fieldCount++;
    field[0] = a->ucfpos_getCategory(place, &code);
    field[1] = a->ucfpos_getField(place, &code);
    a->ucfpos_getIndexes(place, &field[2], &field[3], &code);
  }
  a->ucfpos_close(place);
  return U_SUCCESS(code);
}

static inline void *fog_icu_number_open(const fog_icu *a, const uint16_t *skeleton, int32_t count, const char *locale) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->unumf_openForSkeletonAndLocale((const UChar *)skeleton, count, locale, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline int fog_icu_number(
    const fog_icu *a, void *format, const char *digits, int32_t count, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedNumber *result = a->unumf_openResult(&code);
  a->unumf_formatDecimal((UNumberFormatter *)format, digits, count, result, &code);
  int isDone = U_SUCCESS(code) && fog_icu_copy(a, a->unumf_resultAsValue(result, &code), out);
  a->unumf_closeResult(result);
  return isDone;
}
static inline void *fog_icu_numbers_open(const fog_icu *a, const uint16_t *skeleton, int32_t count, const char *locale) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->unumrf_openForSkeletonWithCollapseAndIdentityFallback(
      (const UChar *)skeleton, count, UNUM_RANGE_COLLAPSE_AUTO, UNUM_IDENTITY_FALLBACK_APPROXIMATELY, locale, 0, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline int fog_icu_numbers(
    const fog_icu *a, void *format, const char *first, int32_t firstCount, const char *second, int32_t secondCount,
    fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedNumberRange *result = a->unumrf_openResult(&code);
  a->unumrf_formatDecimalRange((UNumberRangeFormatter *)format, first, firstCount, second, secondCount, result, &code);
  int isDone = U_SUCCESS(code) && fog_icu_copy(a, a->unumrf_resultAsValue(result, &code), out);
  a->unumrf_closeResult(result);
  return isDone;
}
/* The plural category of a number as its format writes it. */
static inline int fog_icu_plural(
    const fog_icu *a, void *rules, void *format, const char *digits, int32_t count, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedNumber *result = a->unumf_openResult(&code);
  a->unumf_formatDecimal((UNumberFormatter *)format, digits, count, result, &code);
  out->length = a->uplrules_selectFormatted((UPluralRules *)rules, result, (UChar *)out->text, 4096, &code);
  a->unumf_closeResult(result);
  return U_SUCCESS(code);
}
static inline void *fog_icu_plural_open(const fog_icu *a, const char *locale, int isOrdinal) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->uplrules_openForType(locale, isOrdinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, &code);
  return U_SUCCESS(code) ? result : 0;
}

/* A date format; dates before 1582 are of the same calendar as those after, as JavaScript counts them. A pattern of no
   length stands for the two styles. */
static inline void *fog_icu_date_open(
    const fog_icu *a, const char *locale, const uint16_t *zone, int32_t zoneCount, const uint16_t *pattern,
    int32_t patternCount, int dateStyle, int timeStyle) {
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = a->udat_open(
      patternCount ? UDAT_PATTERN : (UDateFormatStyle)timeStyle, patternCount ? UDAT_PATTERN : (UDateFormatStyle)dateStyle,
      locale, (const UChar *)zone, zoneCount, (const UChar *)pattern, patternCount, &code);
  if (U_FAILURE(code)) return 0;
  UCalendar *calendar = a->ucal_clone(a->udat_getCalendar(format), &code);
  if (U_SUCCESS(code)) {
    UErrorCode ignored = U_ZERO_ERROR;
    a->ucal_setGregorianChange(calendar, -8.64e15, &ignored);
    a->udat_setCalendar(format, calendar);
    a->ucal_close(calendar);
  }
  return format;
}
static inline int fog_icu_date(const fog_icu *a, void *format, double time, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFieldPositionIterator *places = a->ufieldpositer_open(&code);
  out->length = a->udat_formatForFields((UDateFormat *)format, time, (UChar *)out->text, 4096, places, &code);
  out->fieldCount = 0;
  int32_t start, end, field;
  while (U_SUCCESS(code) && out->fieldCount < 128 && (field = a->ufieldpositer_next(places, &start, &end)) >= 0) {
    int32_t *row = out->fields + 4 * out->fieldCount++;
    row[0] = UFIELD_CATEGORY_DATE;
    row[1] = field;
    row[2] = start;
    row[3] = end;
  }
  a->ufieldpositer_close(places);
  return U_SUCCESS(code);
}
static inline int fog_icu_date_pattern(const fog_icu *a, void *format, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  out->length = a->udat_toPattern((UDateFormat *)format, 0, (UChar *)out->text, 4096, &code);
  return U_SUCCESS(code);
}
static inline int fog_icu_calendar(const fog_icu *a, void *format, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  const char *name = a->ucal_getType(a->udat_getCalendar((UDateFormat *)format), &code);
  if (U_FAILURE(code)) return 0;
  for (out->length = 0; name[out->length]; out->length++) out->text[out->length] = (uint16_t)name[out->length];
  return 1;
}
/* First day of the week (0) or days that the first week needs (1) in the calendar of a format. */
static inline int fog_icu_week(const fog_icu *a, void *format, int what) {
  return a->ucal_getAttribute(
      a->udat_getCalendar((UDateFormat *)format), what ? UCAL_MINIMAL_DAYS_IN_FIRST_WEEK : UCAL_FIRST_DAY_OF_WEEK);
}
/* One name of months, days, halves of the day or eras. */
static inline int fog_icu_symbol(const fog_icu *a, void *format, int kind, int index, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  out->length =
      a->udat_getSymbols((UDateFormat *)format, (UDateFormatSymbolType)kind, index, (UChar *)out->text, 4096, &code);
  return U_SUCCESS(code);
}
static inline void *fog_icu_patterns_open(const fog_icu *a, const char *locale) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->udatpg_open(locale, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline int fog_icu_best(
    const fog_icu *a, void *patterns, const uint16_t *skeleton, int32_t count, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  out->length = a->udatpg_getBestPatternWithOptions(
      (UDateTimePatternGenerator *)patterns, (const UChar *)skeleton, count, UDATPG_MATCH_HOUR_FIELD_LENGTH,
      (UChar *)out->text, 4096, &code);
  return U_SUCCESS(code);
}
static inline int fog_icu_skeleton(
    const fog_icu *a, const uint16_t *pattern, int32_t count, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  out->length = a->udatpg_getSkeleton(0, (const UChar *)pattern, count, (UChar *)out->text, 4096, &code);
  return U_SUCCESS(code);
}
static inline int fog_icu_field_name(const fog_icu *a, void *patterns, int field, int width, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  out->length = a->udatpg_getFieldDisplayName(
      (UDateTimePatternGenerator *)patterns, (UDateTimePatternField)field, (UDateTimePGDisplayWidth)width,
      (UChar *)out->text, 4096, &code);
  return U_SUCCESS(code);
}
static inline void *fog_icu_dates_open(
    const fog_icu *a, const char *locale, const uint16_t *skeleton, int32_t count, const uint16_t *zone,
    int32_t zoneCount) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->udtitvfmt_open(locale, (const UChar *)skeleton, count, (const UChar *)zone, zoneCount, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline int fog_icu_dates(const fog_icu *a, void *format, double first, double second, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedDateInterval *result = a->udtitvfmt_openResult(&code);
  a->udtitvfmt_formatToResult((UDateIntervalFormat *)format, first, second, result, &code);
  int isDone = U_SUCCESS(code) && fog_icu_copy(a, a->udtitvfmt_resultAsValue(result, &code), out);
  a->udtitvfmt_closeResult(result);
  return isDone;
}
static inline void *fog_icu_relative_open(const fog_icu *a, const char *locale, int style) {
  UErrorCode code = U_ZERO_ERROR;
  void *result =
      a->ureldatefmt_open(locale, 0, (UDateRelativeDateTimeFormatterStyle)style, UDISPCTX_CAPITALIZATION_NONE, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline int fog_icu_relative(
    const fog_icu *a, void *format, double count, int unit, int isNamed, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedRelativeDateTime *result = a->ureldatefmt_openResult(&code);
  if (isNamed)
    a->ureldatefmt_formatToResult(
        (URelativeDateTimeFormatter *)format, count, (URelativeDateTimeUnit)unit, result, &code);
  else
    a->ureldatefmt_formatNumericToResult(
        (URelativeDateTimeFormatter *)format, count, (URelativeDateTimeUnit)unit, result, &code);
  int isDone = U_SUCCESS(code) && fog_icu_copy(a, a->ureldatefmt_resultAsValue(result, &code), out);
  a->ureldatefmt_closeResult(result);
  return isDone;
}
static inline void *fog_icu_list_open(const fog_icu *a, const char *locale, int type, int width) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->ulistfmt_openForType(locale, (UListFormatterType)type, (UListFormatterWidth)width, &code);
  return U_SUCCESS(code) ? result : 0;
}
/* Texts follow each other in `text`; `ends` has the end of each. At most 256 of them. */
static inline int fog_icu_list(
    const fog_icu *a, void *format, const uint16_t *text, const int32_t *ends, int32_t count, fog_icu_text *out) {
  const UChar *parts[256];
  int32_t lengths[256];
  if (count > 256) return 0;
  for (int32_t i = 0, start = 0; i < count; start = ends[i++]) {
    parts[i] = (const UChar *)text + start;
    lengths[i] = ends[i] - start;
  }
  UErrorCode code = U_ZERO_ERROR;
  UFormattedList *result = a->ulistfmt_openResult(&code);
  a->ulistfmt_formatStringsToResult((UListFormatter *)format, parts, lengths, count, result, &code);
  int isDone = U_SUCCESS(code) && fog_icu_copy(a, a->ulistfmt_resultAsValue(result, &code), out);
  a->ulistfmt_closeResult(result);
  return isDone;
}
static inline void *fog_icu_collator_open(const fog_icu *a, const char *locale) {
  UErrorCode code = U_ZERO_ERROR;
  void *result = a->ucol_open(locale, &code);
  return U_SUCCESS(code) ? result : 0;
}
static inline void fog_icu_collator_set(const fog_icu *a, void *collator, int attribute, int value) {
  UErrorCode code = U_ZERO_ERROR;
  a->ucol_setAttribute((UCollator *)collator, (UColAttribute)attribute, (UColAttributeValue)value, &code);
}
static inline int fog_icu_compare(
    const fog_icu *a, void *collator, const uint16_t *first, int32_t firstCount, const uint16_t *second,
    int32_t secondCount) {
  return a->ucol_strcoll(
      (UCollator *)collator, (const UChar *)first, firstCount, (const UChar *)second, secondCount);
}
/* Ends of the segments of a text with the status of each; their number, -1 on failure. */
static inline int32_t fog_icu_breaks(
    const fog_icu *a, int type, const char *locale, const uint16_t *text, int32_t count, int32_t *ends, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *breaks = a->ubrk_open((UBreakIteratorType)type, locale, (const UChar *)text, count, &code);
  if (U_FAILURE(code)) return -1;
  int32_t found = 0, end;
  while ((end = a->ubrk_next(breaks)) != UBRK_DONE && found * 2 + 1 < capacity) {
    ends[found * 2] = end;
    ends[found * 2 + 1] = a->ubrk_getRuleStatus(breaks);
    found++;
  }
  a->ubrk_close(breaks);
  return found;
}
static inline void *fog_icu_names_open(const fog_icu *a, const char *locale, int isDialect, int isShort) {
  UErrorCode code = U_ZERO_ERROR;
  UDisplayContext contexts[3] = {
      isDialect ? UDISPCTX_DIALECT_NAMES : UDISPCTX_STANDARD_NAMES, UDISPCTX_CAPITALIZATION_NONE,
      isShort ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL};
  void *result = a->uldn_openForContext(locale, contexts, 3, &code);
  return U_SUCCESS(code) ? result : 0;
}
/* The name of a language (0), region (1), script (2) or calendar (3). */
static inline int fog_icu_name(const fog_icu *a, void *names, int kind, const char *key, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  const ULocaleDisplayNames *n = (const ULocaleDisplayNames *)names;
  UChar *text = (UChar *)out->text;
  switch (kind) {
    case 0: out->length = a->uldn_localeDisplayName(n, key, text, 4096, &code); break;
    case 1: out->length = a->uldn_regionDisplayName(n, key, text, 4096, &code); break;
    case 2: out->length = a->uldn_scriptDisplayName(n, key, text, 4096, &code); break;
    default: out->length = a->uldn_keyValueDisplayName(n, "calendar", key, text, 4096, &code); break;
  }
  return U_SUCCESS(code);
}
/* The name of a currency: its symbol (0), full name (1) or narrow symbol (2); 0 when there is none. */
static inline int fog_icu_currency(
    const fog_icu *a, const uint16_t *code3, const char *locale, int style, fog_icu_text *out) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *name = a->ucurr_getName((const UChar *)code3, locale, (UCurrNameStyle)style, 0, &length, &code);
  if (U_FAILURE(code) || length > 4096 || code == U_USING_DEFAULT_WARNING) return 0;
  memcpy(out->text, name, (size_t)length * 2);
  out->length = length;
  return 1;
}
static inline int fog_icu_currency_places(const fog_icu *a, const uint16_t *code3) {
  UErrorCode code = U_ZERO_ERROR;
  return a->ucurr_getDefaultFractionDigits((const UChar *)code3, &code);
}
/* A name turned into another: a tag into ICU's name (0) and back (1), with likely subtags (2), without them (3), and
   the digits that a locale uses (4). */
static inline int fog_icu_locale(const fog_icu *a, int what, const char *name, char *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t parsed = 0, length = 0;
  switch (what) {
    case 0: length = a->uloc_forLanguageTag(name, out, capacity, &parsed, &code); break;
    case 1: length = a->uloc_toLanguageTag(name, out, capacity, 0, &code); break;
    case 2: length = a->uloc_addLikelySubtags(name, out, capacity, &code); break;
    case 3: length = a->uloc_minimizeSubtags(name, out, capacity, &code); break;
    default: {
      UNumberingSystem *system = a->unumsys_open(name, &code);
      if (U_FAILURE(code)) return -1;
      const char *found = a->unumsys_getName(system);
      length = (int32_t)strlen(found);
      if (length < capacity) memcpy(out, found, (size_t)length + 1);
      a->unumsys_close(system);
    }
  }
  return U_SUCCESS(code) && length < capacity ? length : -1;
}
/* Gives a format of one of the kinds above back. */
static inline void fog_icu_close(const fog_icu *a, int kind, void *handle) {
  switch (kind) {
    case 0: a->unumf_close((UNumberFormatter *)handle); break;
    case 1: a->unumrf_close((UNumberRangeFormatter *)handle); break;
    case 2: a->uplrules_close((UPluralRules *)handle); break;
    case 3: a->udat_close((UDateFormat *)handle); break;
    case 4: a->udatpg_close((UDateTimePatternGenerator *)handle); break;
    case 5: a->udtitvfmt_close((UDateIntervalFormat *)handle); break;
    case 6: a->ureldatefmt_close((URelativeDateTimeFormatter *)handle); break;
    case 7: a->ulistfmt_close((UListFormatter *)handle); break;
    case 8: a->ucol_close((UCollator *)handle); break;
    default: a->uldn_close((ULocaleDisplayNames *)handle); break;
  }
}
