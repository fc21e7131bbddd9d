// Written by scripts/generate-assets; do not edit.
#include "CAssets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t a_data__migrations__0001_5f_start_2e_sql[] = {
#embed "data/migrations/0001_start.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0001_start.sql
static const uint8_t a_data__migrations__0002_5f_waits_2e_sql[] = {
#embed "data/migrations/0002_waits.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0002_waits.sql
static const uint8_t a_data__migrations__0003_5f_inbox_2e_sql[] = {
#embed "data/migrations/0003_inbox.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0003_inbox.sql
static const uint8_t a_data__migrations__0004_5f_data_5f_tables_2e_sql[] = {
#embed "data/migrations/0004_data_tables.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0004_data_tables.sql
static const uint8_t a_data__n8n__foggara_2e_businessHours_2e_js[] = {
#embed "data/n8n/foggara.businessHours.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.businessHours.js
static const uint8_t a_data__n8n__foggara_2e_ccp_2e_js[] = {
#embed "data/n8n/foggara.ccp.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.ccp.js
static const uint8_t a_data__n8n__foggara_2e_darja_2e_js[] = {
#embed "data/n8n/foggara.darja.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.darja.js
static const uint8_t a_data__n8n__foggara_2e_match_2e_js[] = {
#embed "data/n8n/foggara.match.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.match.js
static const uint8_t a_data__n8n__foggara_2e_metaTrigger_2e_js[] = {
#embed "data/n8n/foggara.metaTrigger.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.metaTrigger.js
static const uint8_t a_data__n8n__foggara_2e_model_2e_answer_2e_js[] = {
#embed "data/n8n/foggara.model.answer.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.model.answer.js
static const uint8_t a_data__n8n__foggara_2e_model_2e_js[] = {
#embed "data/n8n/foggara.model.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.model.js
static const uint8_t a_data__n8n__foggara_2e_phone_2e_js[] = {
#embed "data/n8n/foggara.phone.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.phone.js
static const uint8_t a_data__n8n__foggara_2e_price_2e_js[] = {
#embed "data/n8n/foggara.price.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.price.js
static const uint8_t a_data__n8n__foggara_2e_wilaya_2e_js[] = {
#embed "data/n8n/foggara.wilaya.js" suffix(, 0) if_empty(0)
};  // data/n8n/foggara.wilaya.js
static const uint8_t a_data__pages__form_2e_js[] = {
#embed "data/pages/form.js" suffix(, 0) if_empty(0)
};  // data/pages/form.js
static const uint8_t a_data__pages__style_2e_css[] = {
#embed "data/pages/style.css" suffix(, 0) if_empty(0)
};  // data/pages/style.css
static const uint8_t a_data__script__1_2d_bridge_2e_js[] = {
#embed "data/script/1-bridge.js" suffix(, 0) if_empty(0)
};  // data/script/1-bridge.js
static const uint8_t a_data__script__2_2d_dates_2e_js[] = {
#embed "data/script/2-dates.js" suffix(, 0) if_empty(0)
};  // data/script/2-dates.js
static const uint8_t a_data__script__3_2d_globals_2e_js[] = {
#embed "data/script/3-globals.js" suffix(, 0) if_empty(0)
};  // data/script/3-globals.js
static const uint8_t a_data__script__4_2d_messages_2e_js[] = {
#embed "data/script/4-messages.js" suffix(, 0) if_empty(0)
};  // data/script/4-messages.js
static const uint8_t a_data__script__5_2d_workflow_2e_js[] = {
#embed "data/script/5-workflow.js" suffix(, 0) if_empty(0)
};  // data/script/5-workflow.js
static const uint8_t a_data__script__6_2d_run_2e_js[] = {
#embed "data/script/6-run.js" suffix(, 0) if_empty(0)
};  // data/script/6-run.js
static const uint8_t a_locales__ar__approval_2e_json[] = {
#embed "../../locales/ar/approval.json" suffix(, 0) if_empty(0)
};  // locales/ar/approval.json
static const uint8_t a_locales__ar__cli_2e_json[] = {
#embed "../../locales/ar/cli.json" suffix(, 0) if_empty(0)
};  // locales/ar/cli.json
static const uint8_t a_locales__ar__diagnostics_2e_json[] = {
#embed "../../locales/ar/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/ar/diagnostics.json
static const uint8_t a_locales__ar__pages_2e_json[] = {
#embed "../../locales/ar/pages.json" suffix(, 0) if_empty(0)
};  // locales/ar/pages.json
static const uint8_t a_locales__arq__approval_2e_json[] = {
#embed "../../locales/arq/approval.json" suffix(, 0) if_empty(0)
};  // locales/arq/approval.json
static const uint8_t a_locales__arq__cli_2e_json[] = {
#embed "../../locales/arq/cli.json" suffix(, 0) if_empty(0)
};  // locales/arq/cli.json
static const uint8_t a_locales__arq__diagnostics_2e_json[] = {
#embed "../../locales/arq/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/arq/diagnostics.json
static const uint8_t a_locales__arq__pages_2e_json[] = {
#embed "../../locales/arq/pages.json" suffix(, 0) if_empty(0)
};  // locales/arq/pages.json
static const uint8_t a_locales__en__approval_2e_json[] = {
#embed "../../locales/en/approval.json" suffix(, 0) if_empty(0)
};  // locales/en/approval.json
static const uint8_t a_locales__en__cli_2e_json[] = {
#embed "../../locales/en/cli.json" suffix(, 0) if_empty(0)
};  // locales/en/cli.json
static const uint8_t a_locales__en__diagnostics_2e_json[] = {
#embed "../../locales/en/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics.json
static const uint8_t a_locales__en__diagnostics__FG1001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1001.md
static const uint8_t a_locales__en__diagnostics__FG1002_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1002.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1002.md
static const uint8_t a_locales__en__diagnostics__FG1003_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1003.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1003.md
static const uint8_t a_locales__en__diagnostics__FG1004_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1004.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1004.md
static const uint8_t a_locales__en__diagnostics__FG1005_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1005.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1005.md
static const uint8_t a_locales__en__diagnostics__FG1006_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1006.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1006.md
static const uint8_t a_locales__en__diagnostics__FG1007_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1007.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1007.md
static const uint8_t a_locales__en__diagnostics__FG1008_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1008.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1008.md
static const uint8_t a_locales__en__diagnostics__FG1009_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1009.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1009.md
static const uint8_t a_locales__en__diagnostics__FG1010_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1010.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1010.md
static const uint8_t a_locales__en__diagnostics__FG1011_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1011.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1011.md
static const uint8_t a_locales__en__diagnostics__FG1012_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1012.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1012.md
static const uint8_t a_locales__en__diagnostics__FG1013_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1013.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1013.md
static const uint8_t a_locales__en__diagnostics__FG1014_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1014.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1014.md
static const uint8_t a_locales__en__diagnostics__FG1015_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1015.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1015.md
static const uint8_t a_locales__en__diagnostics__FG1016_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1016.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1016.md
static const uint8_t a_locales__en__diagnostics__FG1017_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1017.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1017.md
static const uint8_t a_locales__en__diagnostics__FG1018_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1018.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1018.md
static const uint8_t a_locales__en__diagnostics__FG1019_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1019.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1019.md
static const uint8_t a_locales__en__diagnostics__FG1020_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1020.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1020.md
static const uint8_t a_locales__en__diagnostics__FG1101_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1101.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1101.md
static const uint8_t a_locales__en__diagnostics__FG1102_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1102.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1102.md
static const uint8_t a_locales__en__diagnostics__FG1103_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1103.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1103.md
static const uint8_t a_locales__en__diagnostics__FG1104_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1104.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1104.md
static const uint8_t a_locales__en__diagnostics__FG1105_2e_md[] = {
#embed "../../locales/en/diagnostics/FG1105.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG1105.md
static const uint8_t a_locales__en__diagnostics__FG2001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2001.md
static const uint8_t a_locales__en__diagnostics__FG2002_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2002.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2002.md
static const uint8_t a_locales__en__diagnostics__FG2003_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2003.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2003.md
static const uint8_t a_locales__en__diagnostics__FG2004_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2004.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2004.md
static const uint8_t a_locales__en__diagnostics__FG2005_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2005.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2005.md
static const uint8_t a_locales__en__diagnostics__FG2006_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2006.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2006.md
static const uint8_t a_locales__en__diagnostics__FG2007_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2007.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2007.md
static const uint8_t a_locales__en__diagnostics__FG2008_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2008.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2008.md
static const uint8_t a_locales__en__diagnostics__FG2009_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2009.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2009.md
static const uint8_t a_locales__en__diagnostics__FG2010_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2010.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2010.md
static const uint8_t a_locales__en__diagnostics__FG2011_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2011.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2011.md
static const uint8_t a_locales__en__diagnostics__FG2012_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2012.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2012.md
static const uint8_t a_locales__en__diagnostics__FG2013_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2013.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2013.md
static const uint8_t a_locales__en__diagnostics__FG2014_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2014.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2014.md
static const uint8_t a_locales__en__diagnostics__FG2015_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2015.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2015.md
static const uint8_t a_locales__en__diagnostics__FG2016_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2016.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2016.md
static const uint8_t a_locales__en__diagnostics__FG2017_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2017.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2017.md
static const uint8_t a_locales__en__diagnostics__FG2018_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2018.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2018.md
static const uint8_t a_locales__en__diagnostics__FG2019_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2019.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2019.md
static const uint8_t a_locales__en__diagnostics__FG2020_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2020.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2020.md
static const uint8_t a_locales__en__diagnostics__FG2022_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2022.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2022.md
static const uint8_t a_locales__en__diagnostics__FG2023_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2023.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2023.md
static const uint8_t a_locales__en__diagnostics__FG2024_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2024.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2024.md
static const uint8_t a_locales__en__diagnostics__FG2025_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2025.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2025.md
static const uint8_t a_locales__en__diagnostics__FG2026_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2026.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2026.md
static const uint8_t a_locales__en__diagnostics__FG2027_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2027.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2027.md
static const uint8_t a_locales__en__diagnostics__FG2028_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2028.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2028.md
static const uint8_t a_locales__en__diagnostics__FG2101_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2101.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2101.md
static const uint8_t a_locales__en__diagnostics__FG2102_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2102.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2102.md
static const uint8_t a_locales__en__diagnostics__FG2103_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2103.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2103.md
static const uint8_t a_locales__en__diagnostics__FG2104_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2104.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2104.md
static const uint8_t a_locales__en__diagnostics__FG2105_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2105.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2105.md
static const uint8_t a_locales__en__diagnostics__FG2106_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2106.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2106.md
static const uint8_t a_locales__en__diagnostics__FG2107_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2107.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2107.md
static const uint8_t a_locales__en__diagnostics__FG2108_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2108.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2108.md
static const uint8_t a_locales__en__diagnostics__FG2201_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2201.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2201.md
static const uint8_t a_locales__en__diagnostics__FG2203_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2203.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2203.md
static const uint8_t a_locales__en__diagnostics__FG2204_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2204.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2204.md
static const uint8_t a_locales__en__diagnostics__FG2205_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2205.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2205.md
static const uint8_t a_locales__en__diagnostics__FG2206_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2206.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2206.md
static const uint8_t a_locales__en__diagnostics__FG2207_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2207.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2207.md
static const uint8_t a_locales__en__diagnostics__FG2208_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2208.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2208.md
static const uint8_t a_locales__en__diagnostics__FG2209_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2209.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2209.md
static const uint8_t a_locales__en__diagnostics__FG2210_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2210.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2210.md
static const uint8_t a_locales__en__diagnostics__FG2211_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2211.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2211.md
static const uint8_t a_locales__en__diagnostics__FG2212_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2212.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2212.md
static const uint8_t a_locales__en__diagnostics__FG2213_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2213.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2213.md
static const uint8_t a_locales__en__diagnostics__FG2215_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2215.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2215.md
static const uint8_t a_locales__en__diagnostics__FG2217_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2217.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2217.md
static const uint8_t a_locales__en__diagnostics__FG2219_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2219.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2219.md
static const uint8_t a_locales__en__diagnostics__FG2221_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2221.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2221.md
static const uint8_t a_locales__en__diagnostics__FG2222_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2222.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2222.md
static const uint8_t a_locales__en__diagnostics__FG2224_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2224.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2224.md
static const uint8_t a_locales__en__diagnostics__FG2225_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2225.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2225.md
static const uint8_t a_locales__en__diagnostics__FG2226_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2226.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2226.md
static const uint8_t a_locales__en__diagnostics__FG2230_2e_md[] = {
#embed "../../locales/en/diagnostics/FG2230.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG2230.md
static const uint8_t a_locales__en__diagnostics__FG3001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3001.md
static const uint8_t a_locales__en__diagnostics__FG3002_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3002.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3002.md
static const uint8_t a_locales__en__diagnostics__FG3003_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3003.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3003.md
static const uint8_t a_locales__en__diagnostics__FG3004_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3004.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3004.md
static const uint8_t a_locales__en__diagnostics__FG3005_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3005.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3005.md
static const uint8_t a_locales__en__diagnostics__FG3006_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3006.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3006.md
static const uint8_t a_locales__en__diagnostics__FG3101_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3101.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3101.md
static const uint8_t a_locales__en__diagnostics__FG3102_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3102.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3102.md
static const uint8_t a_locales__en__diagnostics__FG3104_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3104.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3104.md
static const uint8_t a_locales__en__diagnostics__FG3105_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3105.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3105.md
static const uint8_t a_locales__en__diagnostics__FG3106_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3106.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3106.md
static const uint8_t a_locales__en__diagnostics__FG3107_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3107.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3107.md
static const uint8_t a_locales__en__diagnostics__FG3108_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3108.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3108.md
static const uint8_t a_locales__en__diagnostics__FG3110_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3110.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3110.md
static const uint8_t a_locales__en__diagnostics__FG3111_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3111.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3111.md
static const uint8_t a_locales__en__diagnostics__FG3112_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3112.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3112.md
static const uint8_t a_locales__en__diagnostics__FG3113_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3113.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3113.md
static const uint8_t a_locales__en__diagnostics__FG3114_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3114.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3114.md
static const uint8_t a_locales__en__diagnostics__FG3115_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3115.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3115.md
static const uint8_t a_locales__en__diagnostics__FG3116_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3116.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3116.md
static const uint8_t a_locales__en__diagnostics__FG3120_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3120.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3120.md
static const uint8_t a_locales__en__diagnostics__FG3121_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3121.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3121.md
static const uint8_t a_locales__en__diagnostics__FG3122_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3122.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3122.md
static const uint8_t a_locales__en__diagnostics__FG3123_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3123.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3123.md
static const uint8_t a_locales__en__diagnostics__FG3124_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3124.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3124.md
static const uint8_t a_locales__en__diagnostics__FG3125_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3125.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3125.md
static const uint8_t a_locales__en__diagnostics__FG3127_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3127.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3127.md
static const uint8_t a_locales__en__diagnostics__FG3201_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3201.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3201.md
static const uint8_t a_locales__en__diagnostics__FG3202_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3202.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3202.md
static const uint8_t a_locales__en__diagnostics__FG3203_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3203.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3203.md
static const uint8_t a_locales__en__diagnostics__FG3204_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3204.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3204.md
static const uint8_t a_locales__en__diagnostics__FG3205_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3205.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3205.md
static const uint8_t a_locales__en__diagnostics__FG3210_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3210.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3210.md
static const uint8_t a_locales__en__diagnostics__FG3211_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3211.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3211.md
static const uint8_t a_locales__en__diagnostics__FG3212_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3212.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3212.md
static const uint8_t a_locales__en__diagnostics__FG3220_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3220.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3220.md
static const uint8_t a_locales__en__diagnostics__FG3221_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3221.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3221.md
static const uint8_t a_locales__en__diagnostics__FG3222_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3222.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3222.md
static const uint8_t a_locales__en__diagnostics__FG3230_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3230.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3230.md
static const uint8_t a_locales__en__diagnostics__FG3231_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3231.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3231.md
static const uint8_t a_locales__en__diagnostics__FG3232_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3232.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3232.md
static const uint8_t a_locales__en__diagnostics__FG3233_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3233.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3233.md
static const uint8_t a_locales__en__diagnostics__FG3234_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3234.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3234.md
static const uint8_t a_locales__en__diagnostics__FG3301_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3301.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3301.md
static const uint8_t a_locales__en__diagnostics__FG3302_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3302.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3302.md
static const uint8_t a_locales__en__diagnostics__FG3303_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3303.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3303.md
static const uint8_t a_locales__en__diagnostics__FG3304_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3304.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3304.md
static const uint8_t a_locales__en__diagnostics__FG3305_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3305.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3305.md
static const uint8_t a_locales__en__diagnostics__FG3306_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3306.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3306.md
static const uint8_t a_locales__en__diagnostics__FG3307_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3307.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3307.md
static const uint8_t a_locales__en__diagnostics__FG3308_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3308.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3308.md
static const uint8_t a_locales__en__diagnostics__FG3309_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3309.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3309.md
static const uint8_t a_locales__en__diagnostics__FG3310_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3310.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3310.md
static const uint8_t a_locales__en__diagnostics__FG3311_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3311.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3311.md
static const uint8_t a_locales__en__diagnostics__FG3312_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3312.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3312.md
static const uint8_t a_locales__en__diagnostics__FG3313_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3313.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3313.md
static const uint8_t a_locales__en__diagnostics__FG3314_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3314.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3314.md
static const uint8_t a_locales__en__diagnostics__FG3315_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3315.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3315.md
static const uint8_t a_locales__en__diagnostics__FG3316_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3316.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3316.md
static const uint8_t a_locales__en__diagnostics__FG3317_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3317.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3317.md
static const uint8_t a_locales__en__diagnostics__FG3318_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3318.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3318.md
static const uint8_t a_locales__en__diagnostics__FG3319_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3319.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3319.md
static const uint8_t a_locales__en__diagnostics__FG3320_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3320.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3320.md
static const uint8_t a_locales__en__diagnostics__FG3321_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3321.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3321.md
static const uint8_t a_locales__en__diagnostics__FG3322_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3322.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3322.md
static const uint8_t a_locales__en__diagnostics__FG3323_2e_md[] = {
#embed "../../locales/en/diagnostics/FG3323.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG3323.md
static const uint8_t a_locales__en__diagnostics__FG4201_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4201.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4201.md
static const uint8_t a_locales__en__diagnostics__FG4202_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4202.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4202.md
static const uint8_t a_locales__en__diagnostics__FG4203_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4203.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4203.md
static const uint8_t a_locales__en__diagnostics__FG4204_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4204.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4204.md
static const uint8_t a_locales__en__diagnostics__FG4205_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4205.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4205.md
static const uint8_t a_locales__en__diagnostics__FG4206_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4206.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4206.md
static const uint8_t a_locales__en__diagnostics__FG4207_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4207.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4207.md
static const uint8_t a_locales__en__diagnostics__FG4301_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4301.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4301.md
static const uint8_t a_locales__en__diagnostics__FG4302_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4302.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4302.md
static const uint8_t a_locales__en__diagnostics__FG4303_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4303.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4303.md
static const uint8_t a_locales__en__diagnostics__FG4304_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4304.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4304.md
static const uint8_t a_locales__en__diagnostics__FG4305_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4305.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4305.md
static const uint8_t a_locales__en__diagnostics__FG4306_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4306.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4306.md
static const uint8_t a_locales__en__diagnostics__FG4307_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4307.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4307.md
static const uint8_t a_locales__en__diagnostics__FG4308_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4308.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4308.md
static const uint8_t a_locales__en__diagnostics__FG4309_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4309.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4309.md
static const uint8_t a_locales__en__diagnostics__FG4310_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4310.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4310.md
static const uint8_t a_locales__en__diagnostics__FG4311_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4311.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4311.md
static const uint8_t a_locales__en__diagnostics__FG4312_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4312.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4312.md
static const uint8_t a_locales__en__diagnostics__FG4313_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4313.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4313.md
static const uint8_t a_locales__en__diagnostics__FG4314_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4314.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4314.md
static const uint8_t a_locales__en__diagnostics__FG4315_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4315.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4315.md
static const uint8_t a_locales__en__diagnostics__FG4316_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4316.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4316.md
static const uint8_t a_locales__en__diagnostics__FG4317_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4317.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4317.md
static const uint8_t a_locales__en__diagnostics__FG4318_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4318.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4318.md
static const uint8_t a_locales__en__diagnostics__FG4319_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4319.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4319.md
static const uint8_t a_locales__en__diagnostics__FG4320_2e_md[] = {
#embed "../../locales/en/diagnostics/FG4320.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG4320.md
static const uint8_t a_locales__en__diagnostics__FG5001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG5001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG5001.md
static const uint8_t a_locales__en__diagnostics__FG6001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6001.md
static const uint8_t a_locales__en__diagnostics__FG6002_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6002.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6002.md
static const uint8_t a_locales__en__diagnostics__FG6003_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6003.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6003.md
static const uint8_t a_locales__en__diagnostics__FG6004_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6004.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6004.md
static const uint8_t a_locales__en__diagnostics__FG6005_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6005.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6005.md
static const uint8_t a_locales__en__diagnostics__FG6006_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6006.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6006.md
static const uint8_t a_locales__en__diagnostics__FG6007_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6007.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6007.md
static const uint8_t a_locales__en__diagnostics__FG6008_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6008.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6008.md
static const uint8_t a_locales__en__diagnostics__FG6009_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6009.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6009.md
static const uint8_t a_locales__en__diagnostics__FG6010_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6010.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6010.md
static const uint8_t a_locales__en__diagnostics__FG6011_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6011.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6011.md
static const uint8_t a_locales__en__diagnostics__FG6012_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6012.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6012.md
static const uint8_t a_locales__en__diagnostics__FG6013_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6013.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6013.md
static const uint8_t a_locales__en__diagnostics__FG6101_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6101.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6101.md
static const uint8_t a_locales__en__diagnostics__FG6102_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6102.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6102.md
static const uint8_t a_locales__en__diagnostics__FG6103_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6103.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6103.md
static const uint8_t a_locales__en__diagnostics__FG6104_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6104.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6104.md
static const uint8_t a_locales__en__diagnostics__FG6105_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6105.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6105.md
static const uint8_t a_locales__en__diagnostics__FG6106_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6106.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6106.md
static const uint8_t a_locales__en__diagnostics__FG6108_2e_md[] = {
#embed "../../locales/en/diagnostics/FG6108.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG6108.md
static const uint8_t a_locales__en__diagnostics__FG7001_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7001.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7001.md
static const uint8_t a_locales__en__diagnostics__FG7002_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7002.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7002.md
static const uint8_t a_locales__en__diagnostics__FG7003_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7003.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7003.md
static const uint8_t a_locales__en__diagnostics__FG7011_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7011.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7011.md
static const uint8_t a_locales__en__diagnostics__FG7012_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7012.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7012.md
static const uint8_t a_locales__en__diagnostics__FG7013_2e_md[] = {
#embed "../../locales/en/diagnostics/FG7013.md" suffix(, 0) if_empty(0)
};  // locales/en/diagnostics/FG7013.md
static const uint8_t a_locales__en__pages_2e_json[] = {
#embed "../../locales/en/pages.json" suffix(, 0) if_empty(0)
};  // locales/en/pages.json
static const uint8_t a_locales__fr__approval_2e_json[] = {
#embed "../../locales/fr/approval.json" suffix(, 0) if_empty(0)
};  // locales/fr/approval.json
static const uint8_t a_locales__fr__cli_2e_json[] = {
#embed "../../locales/fr/cli.json" suffix(, 0) if_empty(0)
};  // locales/fr/cli.json
static const uint8_t a_locales__fr__diagnostics_2e_json[] = {
#embed "../../locales/fr/diagnostics.json" suffix(, 0) if_empty(0)
};  // locales/fr/diagnostics.json
static const uint8_t a_locales__fr__pages_2e_json[] = {
#embed "../../locales/fr/pages.json" suffix(, 0) if_empty(0)
};  // locales/fr/pages.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__applicator_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/applicator.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/applicator.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__content_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/content.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/content.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__core_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/core.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/core.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__format_2d_annotation_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/format-annotation.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/format-annotation.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__meta_2d_data_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/meta-data.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/meta-data.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__unevaluated_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/unevaluated.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/unevaluated.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__meta__validation_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/meta/validation.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/meta/validation.json
static const uint8_t a_schemas__json_2d_schema__2020_2d_12__schema_2e_json[] = {
#embed "../../schemas/json-schema/2020-12/schema.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/2020-12/schema.json
static const uint8_t a_schemas__json_2d_schema__README_2e_md[] = {
#embed "../../schemas/json-schema/README.md" suffix(, 0) if_empty(0)
};  // schemas/json-schema/README.md
static const uint8_t a_schemas__json_2d_schema__draft_2d_07__schema_2e_json[] = {
#embed "../../schemas/json-schema/draft-07/schema.json" suffix(, 0) if_empty(0)
};  // schemas/json-schema/draft-07/schema.json
static const uint8_t a_schemas__n8n__portable_2d_versions_2e_json[] = {
#embed "../../schemas/n8n/portable-versions.json" suffix(, 0) if_empty(0)
};  // schemas/n8n/portable-versions.json
static const uint8_t a_schemas__nodes__foggara_2d_facts_2e_json[] = {
#embed "../../schemas/nodes/foggara-facts.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara-facts.json
static const uint8_t a_schemas__nodes__foggara_2e_approval_2e_json[] = {
#embed "../../schemas/nodes/foggara.approval.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.approval.json
static const uint8_t a_schemas__nodes__foggara_2e_businessHours_2e_json[] = {
#embed "../../schemas/nodes/foggara.businessHours.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.businessHours.json
static const uint8_t a_schemas__nodes__foggara_2e_ccp_2e_json[] = {
#embed "../../schemas/nodes/foggara.ccp.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.ccp.json
static const uint8_t a_schemas__nodes__foggara_2e_darja_2e_json[] = {
#embed "../../schemas/nodes/foggara.darja.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.darja.json
static const uint8_t a_schemas__nodes__foggara_2e_match_2e_json[] = {
#embed "../../schemas/nodes/foggara.match.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.match.json
static const uint8_t a_schemas__nodes__foggara_2e_metaTrigger_2e_json[] = {
#embed "../../schemas/nodes/foggara.metaTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.metaTrigger.json
static const uint8_t a_schemas__nodes__foggara_2e_model_2e_json[] = {
#embed "../../schemas/nodes/foggara.model.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.model.json
static const uint8_t a_schemas__nodes__foggara_2e_phone_2e_json[] = {
#embed "../../schemas/nodes/foggara.phone.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.phone.json
static const uint8_t a_schemas__nodes__foggara_2e_price_2e_json[] = {
#embed "../../schemas/nodes/foggara.price.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.price.json
static const uint8_t a_schemas__nodes__foggara_2e_wilaya_2e_json[] = {
#embed "../../schemas/nodes/foggara.wilaya.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/foggara.wilaya.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_aggregate_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.aggregate.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.aggregate.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_code_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.code.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.code.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_compareDatasets_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.compareDatasets.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.compareDatasets.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_convertToFile_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.convertToFile.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.convertToFile.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_crypto_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.crypto.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.crypto.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dataTable_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.dataTable.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.dataTable.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dateTime_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.dateTime.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.dateTime.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_emailSend_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.emailSend.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.emailSend.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_errorTrigger_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.errorTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.errorTrigger.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflow_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.executeWorkflow.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.executeWorkflow.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflowTrigger_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.executeWorkflowTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.executeWorkflowTrigger.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_extractFromFile_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.extractFromFile.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.extractFromFile.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_filter_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.filter.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.filter.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_googleSheets_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.googleSheets.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.googleSheets.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_html_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.html.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.html.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_httpRequest_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.httpRequest.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.httpRequest.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_if_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.if.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.if.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_itemLists_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.itemLists.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.itemLists.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.limit.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.limit.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.manualTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.manualTrigger.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_markdown_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.markdown.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.markdown.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.merge.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.merge.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.noOp.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.noOp.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_readWriteFile_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.readWriteFile.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.readWriteFile.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.removeDuplicates.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.removeDuplicates.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_renameKeys_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.renameKeys.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.renameKeys.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_respondToWebhook_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.respondToWebhook.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.respondToWebhook.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_scheduleTrigger_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.scheduleTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.scheduleTrigger.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_set_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.set.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.set.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_slack_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.slack.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.slack.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_sort_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.sort.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.sort.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitInBatches_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.splitInBatches.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.splitInBatches.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitOut_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.splitOut.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.splitOut.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stickyNote_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.stickyNote.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.stickyNote.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stopAndError_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.stopAndError.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.stopAndError.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_summarize_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.summarize.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.summarize.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_switch_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.switch.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.switch.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_wait_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.wait.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.wait.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_webhook_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.webhook.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.webhook.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_xml_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.xml.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.xml.json
static const uint8_t a_schemas__prices__2026_2d_01_2e_json[] = {
#embed "../../schemas/prices/2026-01.json" suffix(, 0) if_empty(0)
};  // schemas/prices/2026-01.json
static const uint8_t a_schemas__template_2e_schema_2e_json[] = {
#embed "../../schemas/template.schema.json" suffix(, 0) if_empty(0)
};  // schemas/template.schema.json
static const uint8_t a_templates__ccp_5f_payment_5f_verification_2e_json[] = {
#embed "../../templates/ccp_payment_verification.json" suffix(, 0) if_empty(0)
};  // templates/ccp_payment_verification.json
static const uint8_t a_templates__contact_5f_form_5f_to_5f_sheet_2e_json[] = {
#embed "../../templates/contact_form_to_sheet.json" suffix(, 0) if_empty(0)
};  // templates/contact_form_to_sheet.json
static const uint8_t a_templates__daily_5f_sales_5f_report_2e_json[] = {
#embed "../../templates/daily_sales_report.json" suffix(, 0) if_empty(0)
};  // templates/daily_sales_report.json
static const uint8_t a_templates__fixtures__instagram__echo_2e_json[] = {
#embed "../../templates/fixtures/instagram/echo.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/echo.json
static const uint8_t a_templates__fixtures__instagram__greeting_2d_arabic_2e_json[] = {
#embed "../../templates/fixtures/instagram/greeting-arabic.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/greeting-arabic.json
static const uint8_t a_templates__fixtures__instagram__hostile_2e_json[] = {
#embed "../../templates/fixtures/instagram/hostile.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/hostile.json
static const uint8_t a_templates__fixtures__instagram__order_2e_json[] = {
#embed "../../templates/fixtures/instagram/order.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/order.json
static const uint8_t a_templates__fixtures__instagram__price_2d_arabizi_2e_json[] = {
#embed "../../templates/fixtures/instagram/price-arabizi.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/price-arabizi.json
static const uint8_t a_templates__fixtures__instagram__question_2e_json[] = {
#embed "../../templates/fixtures/instagram/question.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/question.json
static const uint8_t a_templates__fixtures__instagram__reaction_2e_json[] = {
#embed "../../templates/fixtures/instagram/reaction.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/instagram/reaction.json
static const uint8_t a_templates__fixtures__whatsapp__complaint_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/complaint.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/complaint.json
static const uint8_t a_templates__fixtures__whatsapp__delivery_2d_arabizi_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/delivery-arabizi.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/delivery-arabizi.json
static const uint8_t a_templates__fixtures__whatsapp__friday_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/friday.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/friday.json
static const uint8_t a_templates__fixtures__whatsapp__greeting_2d_arabic_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/greeting-arabic.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/greeting-arabic.json
static const uint8_t a_templates__fixtures__whatsapp__hostile_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/hostile.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/hostile.json
static const uint8_t a_templates__fixtures__whatsapp__image_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/image.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/image.json
static const uint8_t a_templates__fixtures__whatsapp__injection_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/injection.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/injection.json
static const uint8_t a_templates__fixtures__whatsapp__model_2d_question_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/model-question.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/model-question.json
static const uint8_t a_templates__fixtures__whatsapp__phone_2d_number_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/phone-number.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/phone-number.json
static const uint8_t a_templates__fixtures__whatsapp__price_2d_french_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/price-french.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/price-french.json
static const uint8_t a_templates__fixtures__whatsapp__ramadan_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/ramadan.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/ramadan.json
static const uint8_t a_templates__fixtures__whatsapp__reaction_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/reaction.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/reaction.json
static const uint8_t a_templates__fixtures__whatsapp__status_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/status.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/status.json
static const uint8_t a_templates__fixtures__whatsapp__two_2d_messages_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/two-messages.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/two-messages.json
static const uint8_t a_templates__fixtures__whatsapp__yesterday_2e_json[] = {
#embed "../../templates/fixtures/whatsapp/yesterday.json" suffix(, 0) if_empty(0)
};  // templates/fixtures/whatsapp/yesterday.json
static const uint8_t a_templates__instagram_5f_auto_5f_dm_2e_json[] = {
#embed "../../templates/instagram_auto_dm.json" suffix(, 0) if_empty(0)
};  // templates/instagram_auto_dm.json
static const uint8_t a_templates__low_5f_stock_5f_alert_2e_json[] = {
#embed "../../templates/low_stock_alert.json" suffix(, 0) if_empty(0)
};  // templates/low_stock_alert.json
static const uint8_t a_templates__ouedkniss_5f_real_5f_estate_2e_json[] = {
#embed "../../templates/ouedkniss_real_estate.json" suffix(, 0) if_empty(0)
};  // templates/ouedkniss_real_estate.json
static const uint8_t a_templates__unpaid_5f_invoice_5f_reminder_2e_json[] = {
#embed "../../templates/unpaid_invoice_reminder.json" suffix(, 0) if_empty(0)
};  // templates/unpaid_invoice_reminder.json
static const uint8_t a_templates__whatsapp_5f_business_5f_automation_2e_json[] = {
#embed "../../templates/whatsapp_business_automation.json" suffix(, 0) if_empty(0)
};  // templates/whatsapp_business_automation.json
static const uint8_t a_templates__yalidine_5f_delivery_5f_tracking_2e_json[] = {
#embed "../../templates/yalidine_delivery_tracking.json" suffix(, 0) if_empty(0)
};  // templates/yalidine_delivery_tracking.json

const struct fog_asset fog_assets[] = {
    {"data/migrations/0001_start.sql", a_data__migrations__0001_5f_start_2e_sql, sizeof a_data__migrations__0001_5f_start_2e_sql - 1},
    {"data/migrations/0002_waits.sql", a_data__migrations__0002_5f_waits_2e_sql, sizeof a_data__migrations__0002_5f_waits_2e_sql - 1},
    {"data/migrations/0003_inbox.sql", a_data__migrations__0003_5f_inbox_2e_sql, sizeof a_data__migrations__0003_5f_inbox_2e_sql - 1},
    {"data/migrations/0004_data_tables.sql", a_data__migrations__0004_5f_data_5f_tables_2e_sql, sizeof a_data__migrations__0004_5f_data_5f_tables_2e_sql - 1},
    {"data/n8n/foggara.businessHours.js", a_data__n8n__foggara_2e_businessHours_2e_js, sizeof a_data__n8n__foggara_2e_businessHours_2e_js - 1},
    {"data/n8n/foggara.ccp.js", a_data__n8n__foggara_2e_ccp_2e_js, sizeof a_data__n8n__foggara_2e_ccp_2e_js - 1},
    {"data/n8n/foggara.darja.js", a_data__n8n__foggara_2e_darja_2e_js, sizeof a_data__n8n__foggara_2e_darja_2e_js - 1},
    {"data/n8n/foggara.match.js", a_data__n8n__foggara_2e_match_2e_js, sizeof a_data__n8n__foggara_2e_match_2e_js - 1},
    {"data/n8n/foggara.metaTrigger.js", a_data__n8n__foggara_2e_metaTrigger_2e_js, sizeof a_data__n8n__foggara_2e_metaTrigger_2e_js - 1},
    {"data/n8n/foggara.model.answer.js", a_data__n8n__foggara_2e_model_2e_answer_2e_js, sizeof a_data__n8n__foggara_2e_model_2e_answer_2e_js - 1},
    {"data/n8n/foggara.model.js", a_data__n8n__foggara_2e_model_2e_js, sizeof a_data__n8n__foggara_2e_model_2e_js - 1},
    {"data/n8n/foggara.phone.js", a_data__n8n__foggara_2e_phone_2e_js, sizeof a_data__n8n__foggara_2e_phone_2e_js - 1},
    {"data/n8n/foggara.price.js", a_data__n8n__foggara_2e_price_2e_js, sizeof a_data__n8n__foggara_2e_price_2e_js - 1},
    {"data/n8n/foggara.wilaya.js", a_data__n8n__foggara_2e_wilaya_2e_js, sizeof a_data__n8n__foggara_2e_wilaya_2e_js - 1},
    {"data/pages/form.js", a_data__pages__form_2e_js, sizeof a_data__pages__form_2e_js - 1},
    {"data/pages/style.css", a_data__pages__style_2e_css, sizeof a_data__pages__style_2e_css - 1},
    {"data/script/1-bridge.js", a_data__script__1_2d_bridge_2e_js, sizeof a_data__script__1_2d_bridge_2e_js - 1},
    {"data/script/2-dates.js", a_data__script__2_2d_dates_2e_js, sizeof a_data__script__2_2d_dates_2e_js - 1},
    {"data/script/3-globals.js", a_data__script__3_2d_globals_2e_js, sizeof a_data__script__3_2d_globals_2e_js - 1},
    {"data/script/4-messages.js", a_data__script__4_2d_messages_2e_js, sizeof a_data__script__4_2d_messages_2e_js - 1},
    {"data/script/5-workflow.js", a_data__script__5_2d_workflow_2e_js, sizeof a_data__script__5_2d_workflow_2e_js - 1},
    {"data/script/6-run.js", a_data__script__6_2d_run_2e_js, sizeof a_data__script__6_2d_run_2e_js - 1},
    {"locales/ar/approval.json", a_locales__ar__approval_2e_json, sizeof a_locales__ar__approval_2e_json - 1},
    {"locales/ar/cli.json", a_locales__ar__cli_2e_json, sizeof a_locales__ar__cli_2e_json - 1},
    {"locales/ar/diagnostics.json", a_locales__ar__diagnostics_2e_json, sizeof a_locales__ar__diagnostics_2e_json - 1},
    {"locales/ar/pages.json", a_locales__ar__pages_2e_json, sizeof a_locales__ar__pages_2e_json - 1},
    {"locales/arq/approval.json", a_locales__arq__approval_2e_json, sizeof a_locales__arq__approval_2e_json - 1},
    {"locales/arq/cli.json", a_locales__arq__cli_2e_json, sizeof a_locales__arq__cli_2e_json - 1},
    {"locales/arq/diagnostics.json", a_locales__arq__diagnostics_2e_json, sizeof a_locales__arq__diagnostics_2e_json - 1},
    {"locales/arq/pages.json", a_locales__arq__pages_2e_json, sizeof a_locales__arq__pages_2e_json - 1},
    {"locales/en/approval.json", a_locales__en__approval_2e_json, sizeof a_locales__en__approval_2e_json - 1},
    {"locales/en/cli.json", a_locales__en__cli_2e_json, sizeof a_locales__en__cli_2e_json - 1},
    {"locales/en/diagnostics.json", a_locales__en__diagnostics_2e_json, sizeof a_locales__en__diagnostics_2e_json - 1},
    {"locales/en/diagnostics/FG1001.md", a_locales__en__diagnostics__FG1001_2e_md, sizeof a_locales__en__diagnostics__FG1001_2e_md - 1},
    {"locales/en/diagnostics/FG1002.md", a_locales__en__diagnostics__FG1002_2e_md, sizeof a_locales__en__diagnostics__FG1002_2e_md - 1},
    {"locales/en/diagnostics/FG1003.md", a_locales__en__diagnostics__FG1003_2e_md, sizeof a_locales__en__diagnostics__FG1003_2e_md - 1},
    {"locales/en/diagnostics/FG1004.md", a_locales__en__diagnostics__FG1004_2e_md, sizeof a_locales__en__diagnostics__FG1004_2e_md - 1},
    {"locales/en/diagnostics/FG1005.md", a_locales__en__diagnostics__FG1005_2e_md, sizeof a_locales__en__diagnostics__FG1005_2e_md - 1},
    {"locales/en/diagnostics/FG1006.md", a_locales__en__diagnostics__FG1006_2e_md, sizeof a_locales__en__diagnostics__FG1006_2e_md - 1},
    {"locales/en/diagnostics/FG1007.md", a_locales__en__diagnostics__FG1007_2e_md, sizeof a_locales__en__diagnostics__FG1007_2e_md - 1},
    {"locales/en/diagnostics/FG1008.md", a_locales__en__diagnostics__FG1008_2e_md, sizeof a_locales__en__diagnostics__FG1008_2e_md - 1},
    {"locales/en/diagnostics/FG1009.md", a_locales__en__diagnostics__FG1009_2e_md, sizeof a_locales__en__diagnostics__FG1009_2e_md - 1},
    {"locales/en/diagnostics/FG1010.md", a_locales__en__diagnostics__FG1010_2e_md, sizeof a_locales__en__diagnostics__FG1010_2e_md - 1},
    {"locales/en/diagnostics/FG1011.md", a_locales__en__diagnostics__FG1011_2e_md, sizeof a_locales__en__diagnostics__FG1011_2e_md - 1},
    {"locales/en/diagnostics/FG1012.md", a_locales__en__diagnostics__FG1012_2e_md, sizeof a_locales__en__diagnostics__FG1012_2e_md - 1},
    {"locales/en/diagnostics/FG1013.md", a_locales__en__diagnostics__FG1013_2e_md, sizeof a_locales__en__diagnostics__FG1013_2e_md - 1},
    {"locales/en/diagnostics/FG1014.md", a_locales__en__diagnostics__FG1014_2e_md, sizeof a_locales__en__diagnostics__FG1014_2e_md - 1},
    {"locales/en/diagnostics/FG1015.md", a_locales__en__diagnostics__FG1015_2e_md, sizeof a_locales__en__diagnostics__FG1015_2e_md - 1},
    {"locales/en/diagnostics/FG1016.md", a_locales__en__diagnostics__FG1016_2e_md, sizeof a_locales__en__diagnostics__FG1016_2e_md - 1},
    {"locales/en/diagnostics/FG1017.md", a_locales__en__diagnostics__FG1017_2e_md, sizeof a_locales__en__diagnostics__FG1017_2e_md - 1},
    {"locales/en/diagnostics/FG1018.md", a_locales__en__diagnostics__FG1018_2e_md, sizeof a_locales__en__diagnostics__FG1018_2e_md - 1},
    {"locales/en/diagnostics/FG1019.md", a_locales__en__diagnostics__FG1019_2e_md, sizeof a_locales__en__diagnostics__FG1019_2e_md - 1},
    {"locales/en/diagnostics/FG1020.md", a_locales__en__diagnostics__FG1020_2e_md, sizeof a_locales__en__diagnostics__FG1020_2e_md - 1},
    {"locales/en/diagnostics/FG1101.md", a_locales__en__diagnostics__FG1101_2e_md, sizeof a_locales__en__diagnostics__FG1101_2e_md - 1},
    {"locales/en/diagnostics/FG1102.md", a_locales__en__diagnostics__FG1102_2e_md, sizeof a_locales__en__diagnostics__FG1102_2e_md - 1},
    {"locales/en/diagnostics/FG1103.md", a_locales__en__diagnostics__FG1103_2e_md, sizeof a_locales__en__diagnostics__FG1103_2e_md - 1},
    {"locales/en/diagnostics/FG1104.md", a_locales__en__diagnostics__FG1104_2e_md, sizeof a_locales__en__diagnostics__FG1104_2e_md - 1},
    {"locales/en/diagnostics/FG1105.md", a_locales__en__diagnostics__FG1105_2e_md, sizeof a_locales__en__diagnostics__FG1105_2e_md - 1},
    {"locales/en/diagnostics/FG2001.md", a_locales__en__diagnostics__FG2001_2e_md, sizeof a_locales__en__diagnostics__FG2001_2e_md - 1},
    {"locales/en/diagnostics/FG2002.md", a_locales__en__diagnostics__FG2002_2e_md, sizeof a_locales__en__diagnostics__FG2002_2e_md - 1},
    {"locales/en/diagnostics/FG2003.md", a_locales__en__diagnostics__FG2003_2e_md, sizeof a_locales__en__diagnostics__FG2003_2e_md - 1},
    {"locales/en/diagnostics/FG2004.md", a_locales__en__diagnostics__FG2004_2e_md, sizeof a_locales__en__diagnostics__FG2004_2e_md - 1},
    {"locales/en/diagnostics/FG2005.md", a_locales__en__diagnostics__FG2005_2e_md, sizeof a_locales__en__diagnostics__FG2005_2e_md - 1},
    {"locales/en/diagnostics/FG2006.md", a_locales__en__diagnostics__FG2006_2e_md, sizeof a_locales__en__diagnostics__FG2006_2e_md - 1},
    {"locales/en/diagnostics/FG2007.md", a_locales__en__diagnostics__FG2007_2e_md, sizeof a_locales__en__diagnostics__FG2007_2e_md - 1},
    {"locales/en/diagnostics/FG2008.md", a_locales__en__diagnostics__FG2008_2e_md, sizeof a_locales__en__diagnostics__FG2008_2e_md - 1},
    {"locales/en/diagnostics/FG2009.md", a_locales__en__diagnostics__FG2009_2e_md, sizeof a_locales__en__diagnostics__FG2009_2e_md - 1},
    {"locales/en/diagnostics/FG2010.md", a_locales__en__diagnostics__FG2010_2e_md, sizeof a_locales__en__diagnostics__FG2010_2e_md - 1},
    {"locales/en/diagnostics/FG2011.md", a_locales__en__diagnostics__FG2011_2e_md, sizeof a_locales__en__diagnostics__FG2011_2e_md - 1},
    {"locales/en/diagnostics/FG2012.md", a_locales__en__diagnostics__FG2012_2e_md, sizeof a_locales__en__diagnostics__FG2012_2e_md - 1},
    {"locales/en/diagnostics/FG2013.md", a_locales__en__diagnostics__FG2013_2e_md, sizeof a_locales__en__diagnostics__FG2013_2e_md - 1},
    {"locales/en/diagnostics/FG2014.md", a_locales__en__diagnostics__FG2014_2e_md, sizeof a_locales__en__diagnostics__FG2014_2e_md - 1},
    {"locales/en/diagnostics/FG2015.md", a_locales__en__diagnostics__FG2015_2e_md, sizeof a_locales__en__diagnostics__FG2015_2e_md - 1},
    {"locales/en/diagnostics/FG2016.md", a_locales__en__diagnostics__FG2016_2e_md, sizeof a_locales__en__diagnostics__FG2016_2e_md - 1},
    {"locales/en/diagnostics/FG2017.md", a_locales__en__diagnostics__FG2017_2e_md, sizeof a_locales__en__diagnostics__FG2017_2e_md - 1},
    {"locales/en/diagnostics/FG2018.md", a_locales__en__diagnostics__FG2018_2e_md, sizeof a_locales__en__diagnostics__FG2018_2e_md - 1},
    {"locales/en/diagnostics/FG2019.md", a_locales__en__diagnostics__FG2019_2e_md, sizeof a_locales__en__diagnostics__FG2019_2e_md - 1},
    {"locales/en/diagnostics/FG2020.md", a_locales__en__diagnostics__FG2020_2e_md, sizeof a_locales__en__diagnostics__FG2020_2e_md - 1},
    {"locales/en/diagnostics/FG2022.md", a_locales__en__diagnostics__FG2022_2e_md, sizeof a_locales__en__diagnostics__FG2022_2e_md - 1},
    {"locales/en/diagnostics/FG2023.md", a_locales__en__diagnostics__FG2023_2e_md, sizeof a_locales__en__diagnostics__FG2023_2e_md - 1},
    {"locales/en/diagnostics/FG2024.md", a_locales__en__diagnostics__FG2024_2e_md, sizeof a_locales__en__diagnostics__FG2024_2e_md - 1},
    {"locales/en/diagnostics/FG2025.md", a_locales__en__diagnostics__FG2025_2e_md, sizeof a_locales__en__diagnostics__FG2025_2e_md - 1},
    {"locales/en/diagnostics/FG2026.md", a_locales__en__diagnostics__FG2026_2e_md, sizeof a_locales__en__diagnostics__FG2026_2e_md - 1},
    {"locales/en/diagnostics/FG2027.md", a_locales__en__diagnostics__FG2027_2e_md, sizeof a_locales__en__diagnostics__FG2027_2e_md - 1},
    {"locales/en/diagnostics/FG2028.md", a_locales__en__diagnostics__FG2028_2e_md, sizeof a_locales__en__diagnostics__FG2028_2e_md - 1},
    {"locales/en/diagnostics/FG2101.md", a_locales__en__diagnostics__FG2101_2e_md, sizeof a_locales__en__diagnostics__FG2101_2e_md - 1},
    {"locales/en/diagnostics/FG2102.md", a_locales__en__diagnostics__FG2102_2e_md, sizeof a_locales__en__diagnostics__FG2102_2e_md - 1},
    {"locales/en/diagnostics/FG2103.md", a_locales__en__diagnostics__FG2103_2e_md, sizeof a_locales__en__diagnostics__FG2103_2e_md - 1},
    {"locales/en/diagnostics/FG2104.md", a_locales__en__diagnostics__FG2104_2e_md, sizeof a_locales__en__diagnostics__FG2104_2e_md - 1},
    {"locales/en/diagnostics/FG2105.md", a_locales__en__diagnostics__FG2105_2e_md, sizeof a_locales__en__diagnostics__FG2105_2e_md - 1},
    {"locales/en/diagnostics/FG2106.md", a_locales__en__diagnostics__FG2106_2e_md, sizeof a_locales__en__diagnostics__FG2106_2e_md - 1},
    {"locales/en/diagnostics/FG2107.md", a_locales__en__diagnostics__FG2107_2e_md, sizeof a_locales__en__diagnostics__FG2107_2e_md - 1},
    {"locales/en/diagnostics/FG2108.md", a_locales__en__diagnostics__FG2108_2e_md, sizeof a_locales__en__diagnostics__FG2108_2e_md - 1},
    {"locales/en/diagnostics/FG2201.md", a_locales__en__diagnostics__FG2201_2e_md, sizeof a_locales__en__diagnostics__FG2201_2e_md - 1},
    {"locales/en/diagnostics/FG2203.md", a_locales__en__diagnostics__FG2203_2e_md, sizeof a_locales__en__diagnostics__FG2203_2e_md - 1},
    {"locales/en/diagnostics/FG2204.md", a_locales__en__diagnostics__FG2204_2e_md, sizeof a_locales__en__diagnostics__FG2204_2e_md - 1},
    {"locales/en/diagnostics/FG2205.md", a_locales__en__diagnostics__FG2205_2e_md, sizeof a_locales__en__diagnostics__FG2205_2e_md - 1},
    {"locales/en/diagnostics/FG2206.md", a_locales__en__diagnostics__FG2206_2e_md, sizeof a_locales__en__diagnostics__FG2206_2e_md - 1},
    {"locales/en/diagnostics/FG2207.md", a_locales__en__diagnostics__FG2207_2e_md, sizeof a_locales__en__diagnostics__FG2207_2e_md - 1},
    {"locales/en/diagnostics/FG2208.md", a_locales__en__diagnostics__FG2208_2e_md, sizeof a_locales__en__diagnostics__FG2208_2e_md - 1},
    {"locales/en/diagnostics/FG2209.md", a_locales__en__diagnostics__FG2209_2e_md, sizeof a_locales__en__diagnostics__FG2209_2e_md - 1},
    {"locales/en/diagnostics/FG2210.md", a_locales__en__diagnostics__FG2210_2e_md, sizeof a_locales__en__diagnostics__FG2210_2e_md - 1},
    {"locales/en/diagnostics/FG2211.md", a_locales__en__diagnostics__FG2211_2e_md, sizeof a_locales__en__diagnostics__FG2211_2e_md - 1},
    {"locales/en/diagnostics/FG2212.md", a_locales__en__diagnostics__FG2212_2e_md, sizeof a_locales__en__diagnostics__FG2212_2e_md - 1},
    {"locales/en/diagnostics/FG2213.md", a_locales__en__diagnostics__FG2213_2e_md, sizeof a_locales__en__diagnostics__FG2213_2e_md - 1},
    {"locales/en/diagnostics/FG2215.md", a_locales__en__diagnostics__FG2215_2e_md, sizeof a_locales__en__diagnostics__FG2215_2e_md - 1},
    {"locales/en/diagnostics/FG2217.md", a_locales__en__diagnostics__FG2217_2e_md, sizeof a_locales__en__diagnostics__FG2217_2e_md - 1},
    {"locales/en/diagnostics/FG2219.md", a_locales__en__diagnostics__FG2219_2e_md, sizeof a_locales__en__diagnostics__FG2219_2e_md - 1},
    {"locales/en/diagnostics/FG2221.md", a_locales__en__diagnostics__FG2221_2e_md, sizeof a_locales__en__diagnostics__FG2221_2e_md - 1},
    {"locales/en/diagnostics/FG2222.md", a_locales__en__diagnostics__FG2222_2e_md, sizeof a_locales__en__diagnostics__FG2222_2e_md - 1},
    {"locales/en/diagnostics/FG2224.md", a_locales__en__diagnostics__FG2224_2e_md, sizeof a_locales__en__diagnostics__FG2224_2e_md - 1},
    {"locales/en/diagnostics/FG2225.md", a_locales__en__diagnostics__FG2225_2e_md, sizeof a_locales__en__diagnostics__FG2225_2e_md - 1},
    {"locales/en/diagnostics/FG2226.md", a_locales__en__diagnostics__FG2226_2e_md, sizeof a_locales__en__diagnostics__FG2226_2e_md - 1},
    {"locales/en/diagnostics/FG2230.md", a_locales__en__diagnostics__FG2230_2e_md, sizeof a_locales__en__diagnostics__FG2230_2e_md - 1},
    {"locales/en/diagnostics/FG3001.md", a_locales__en__diagnostics__FG3001_2e_md, sizeof a_locales__en__diagnostics__FG3001_2e_md - 1},
    {"locales/en/diagnostics/FG3002.md", a_locales__en__diagnostics__FG3002_2e_md, sizeof a_locales__en__diagnostics__FG3002_2e_md - 1},
    {"locales/en/diagnostics/FG3003.md", a_locales__en__diagnostics__FG3003_2e_md, sizeof a_locales__en__diagnostics__FG3003_2e_md - 1},
    {"locales/en/diagnostics/FG3004.md", a_locales__en__diagnostics__FG3004_2e_md, sizeof a_locales__en__diagnostics__FG3004_2e_md - 1},
    {"locales/en/diagnostics/FG3005.md", a_locales__en__diagnostics__FG3005_2e_md, sizeof a_locales__en__diagnostics__FG3005_2e_md - 1},
    {"locales/en/diagnostics/FG3006.md", a_locales__en__diagnostics__FG3006_2e_md, sizeof a_locales__en__diagnostics__FG3006_2e_md - 1},
    {"locales/en/diagnostics/FG3101.md", a_locales__en__diagnostics__FG3101_2e_md, sizeof a_locales__en__diagnostics__FG3101_2e_md - 1},
    {"locales/en/diagnostics/FG3102.md", a_locales__en__diagnostics__FG3102_2e_md, sizeof a_locales__en__diagnostics__FG3102_2e_md - 1},
    {"locales/en/diagnostics/FG3104.md", a_locales__en__diagnostics__FG3104_2e_md, sizeof a_locales__en__diagnostics__FG3104_2e_md - 1},
    {"locales/en/diagnostics/FG3105.md", a_locales__en__diagnostics__FG3105_2e_md, sizeof a_locales__en__diagnostics__FG3105_2e_md - 1},
    {"locales/en/diagnostics/FG3106.md", a_locales__en__diagnostics__FG3106_2e_md, sizeof a_locales__en__diagnostics__FG3106_2e_md - 1},
    {"locales/en/diagnostics/FG3107.md", a_locales__en__diagnostics__FG3107_2e_md, sizeof a_locales__en__diagnostics__FG3107_2e_md - 1},
    {"locales/en/diagnostics/FG3108.md", a_locales__en__diagnostics__FG3108_2e_md, sizeof a_locales__en__diagnostics__FG3108_2e_md - 1},
    {"locales/en/diagnostics/FG3110.md", a_locales__en__diagnostics__FG3110_2e_md, sizeof a_locales__en__diagnostics__FG3110_2e_md - 1},
    {"locales/en/diagnostics/FG3111.md", a_locales__en__diagnostics__FG3111_2e_md, sizeof a_locales__en__diagnostics__FG3111_2e_md - 1},
    {"locales/en/diagnostics/FG3112.md", a_locales__en__diagnostics__FG3112_2e_md, sizeof a_locales__en__diagnostics__FG3112_2e_md - 1},
    {"locales/en/diagnostics/FG3113.md", a_locales__en__diagnostics__FG3113_2e_md, sizeof a_locales__en__diagnostics__FG3113_2e_md - 1},
    {"locales/en/diagnostics/FG3114.md", a_locales__en__diagnostics__FG3114_2e_md, sizeof a_locales__en__diagnostics__FG3114_2e_md - 1},
    {"locales/en/diagnostics/FG3115.md", a_locales__en__diagnostics__FG3115_2e_md, sizeof a_locales__en__diagnostics__FG3115_2e_md - 1},
    {"locales/en/diagnostics/FG3116.md", a_locales__en__diagnostics__FG3116_2e_md, sizeof a_locales__en__diagnostics__FG3116_2e_md - 1},
    {"locales/en/diagnostics/FG3120.md", a_locales__en__diagnostics__FG3120_2e_md, sizeof a_locales__en__diagnostics__FG3120_2e_md - 1},
    {"locales/en/diagnostics/FG3121.md", a_locales__en__diagnostics__FG3121_2e_md, sizeof a_locales__en__diagnostics__FG3121_2e_md - 1},
    {"locales/en/diagnostics/FG3122.md", a_locales__en__diagnostics__FG3122_2e_md, sizeof a_locales__en__diagnostics__FG3122_2e_md - 1},
    {"locales/en/diagnostics/FG3123.md", a_locales__en__diagnostics__FG3123_2e_md, sizeof a_locales__en__diagnostics__FG3123_2e_md - 1},
    {"locales/en/diagnostics/FG3124.md", a_locales__en__diagnostics__FG3124_2e_md, sizeof a_locales__en__diagnostics__FG3124_2e_md - 1},
    {"locales/en/diagnostics/FG3125.md", a_locales__en__diagnostics__FG3125_2e_md, sizeof a_locales__en__diagnostics__FG3125_2e_md - 1},
    {"locales/en/diagnostics/FG3127.md", a_locales__en__diagnostics__FG3127_2e_md, sizeof a_locales__en__diagnostics__FG3127_2e_md - 1},
    {"locales/en/diagnostics/FG3201.md", a_locales__en__diagnostics__FG3201_2e_md, sizeof a_locales__en__diagnostics__FG3201_2e_md - 1},
    {"locales/en/diagnostics/FG3202.md", a_locales__en__diagnostics__FG3202_2e_md, sizeof a_locales__en__diagnostics__FG3202_2e_md - 1},
    {"locales/en/diagnostics/FG3203.md", a_locales__en__diagnostics__FG3203_2e_md, sizeof a_locales__en__diagnostics__FG3203_2e_md - 1},
    {"locales/en/diagnostics/FG3204.md", a_locales__en__diagnostics__FG3204_2e_md, sizeof a_locales__en__diagnostics__FG3204_2e_md - 1},
    {"locales/en/diagnostics/FG3205.md", a_locales__en__diagnostics__FG3205_2e_md, sizeof a_locales__en__diagnostics__FG3205_2e_md - 1},
    {"locales/en/diagnostics/FG3210.md", a_locales__en__diagnostics__FG3210_2e_md, sizeof a_locales__en__diagnostics__FG3210_2e_md - 1},
    {"locales/en/diagnostics/FG3211.md", a_locales__en__diagnostics__FG3211_2e_md, sizeof a_locales__en__diagnostics__FG3211_2e_md - 1},
    {"locales/en/diagnostics/FG3212.md", a_locales__en__diagnostics__FG3212_2e_md, sizeof a_locales__en__diagnostics__FG3212_2e_md - 1},
    {"locales/en/diagnostics/FG3220.md", a_locales__en__diagnostics__FG3220_2e_md, sizeof a_locales__en__diagnostics__FG3220_2e_md - 1},
    {"locales/en/diagnostics/FG3221.md", a_locales__en__diagnostics__FG3221_2e_md, sizeof a_locales__en__diagnostics__FG3221_2e_md - 1},
    {"locales/en/diagnostics/FG3222.md", a_locales__en__diagnostics__FG3222_2e_md, sizeof a_locales__en__diagnostics__FG3222_2e_md - 1},
    {"locales/en/diagnostics/FG3230.md", a_locales__en__diagnostics__FG3230_2e_md, sizeof a_locales__en__diagnostics__FG3230_2e_md - 1},
    {"locales/en/diagnostics/FG3231.md", a_locales__en__diagnostics__FG3231_2e_md, sizeof a_locales__en__diagnostics__FG3231_2e_md - 1},
    {"locales/en/diagnostics/FG3232.md", a_locales__en__diagnostics__FG3232_2e_md, sizeof a_locales__en__diagnostics__FG3232_2e_md - 1},
    {"locales/en/diagnostics/FG3233.md", a_locales__en__diagnostics__FG3233_2e_md, sizeof a_locales__en__diagnostics__FG3233_2e_md - 1},
    {"locales/en/diagnostics/FG3234.md", a_locales__en__diagnostics__FG3234_2e_md, sizeof a_locales__en__diagnostics__FG3234_2e_md - 1},
    {"locales/en/diagnostics/FG3301.md", a_locales__en__diagnostics__FG3301_2e_md, sizeof a_locales__en__diagnostics__FG3301_2e_md - 1},
    {"locales/en/diagnostics/FG3302.md", a_locales__en__diagnostics__FG3302_2e_md, sizeof a_locales__en__diagnostics__FG3302_2e_md - 1},
    {"locales/en/diagnostics/FG3303.md", a_locales__en__diagnostics__FG3303_2e_md, sizeof a_locales__en__diagnostics__FG3303_2e_md - 1},
    {"locales/en/diagnostics/FG3304.md", a_locales__en__diagnostics__FG3304_2e_md, sizeof a_locales__en__diagnostics__FG3304_2e_md - 1},
    {"locales/en/diagnostics/FG3305.md", a_locales__en__diagnostics__FG3305_2e_md, sizeof a_locales__en__diagnostics__FG3305_2e_md - 1},
    {"locales/en/diagnostics/FG3306.md", a_locales__en__diagnostics__FG3306_2e_md, sizeof a_locales__en__diagnostics__FG3306_2e_md - 1},
    {"locales/en/diagnostics/FG3307.md", a_locales__en__diagnostics__FG3307_2e_md, sizeof a_locales__en__diagnostics__FG3307_2e_md - 1},
    {"locales/en/diagnostics/FG3308.md", a_locales__en__diagnostics__FG3308_2e_md, sizeof a_locales__en__diagnostics__FG3308_2e_md - 1},
    {"locales/en/diagnostics/FG3309.md", a_locales__en__diagnostics__FG3309_2e_md, sizeof a_locales__en__diagnostics__FG3309_2e_md - 1},
    {"locales/en/diagnostics/FG3310.md", a_locales__en__diagnostics__FG3310_2e_md, sizeof a_locales__en__diagnostics__FG3310_2e_md - 1},
    {"locales/en/diagnostics/FG3311.md", a_locales__en__diagnostics__FG3311_2e_md, sizeof a_locales__en__diagnostics__FG3311_2e_md - 1},
    {"locales/en/diagnostics/FG3312.md", a_locales__en__diagnostics__FG3312_2e_md, sizeof a_locales__en__diagnostics__FG3312_2e_md - 1},
    {"locales/en/diagnostics/FG3313.md", a_locales__en__diagnostics__FG3313_2e_md, sizeof a_locales__en__diagnostics__FG3313_2e_md - 1},
    {"locales/en/diagnostics/FG3314.md", a_locales__en__diagnostics__FG3314_2e_md, sizeof a_locales__en__diagnostics__FG3314_2e_md - 1},
    {"locales/en/diagnostics/FG3315.md", a_locales__en__diagnostics__FG3315_2e_md, sizeof a_locales__en__diagnostics__FG3315_2e_md - 1},
    {"locales/en/diagnostics/FG3316.md", a_locales__en__diagnostics__FG3316_2e_md, sizeof a_locales__en__diagnostics__FG3316_2e_md - 1},
    {"locales/en/diagnostics/FG3317.md", a_locales__en__diagnostics__FG3317_2e_md, sizeof a_locales__en__diagnostics__FG3317_2e_md - 1},
    {"locales/en/diagnostics/FG3318.md", a_locales__en__diagnostics__FG3318_2e_md, sizeof a_locales__en__diagnostics__FG3318_2e_md - 1},
    {"locales/en/diagnostics/FG3319.md", a_locales__en__diagnostics__FG3319_2e_md, sizeof a_locales__en__diagnostics__FG3319_2e_md - 1},
    {"locales/en/diagnostics/FG3320.md", a_locales__en__diagnostics__FG3320_2e_md, sizeof a_locales__en__diagnostics__FG3320_2e_md - 1},
    {"locales/en/diagnostics/FG3321.md", a_locales__en__diagnostics__FG3321_2e_md, sizeof a_locales__en__diagnostics__FG3321_2e_md - 1},
    {"locales/en/diagnostics/FG3322.md", a_locales__en__diagnostics__FG3322_2e_md, sizeof a_locales__en__diagnostics__FG3322_2e_md - 1},
    {"locales/en/diagnostics/FG3323.md", a_locales__en__diagnostics__FG3323_2e_md, sizeof a_locales__en__diagnostics__FG3323_2e_md - 1},
    {"locales/en/diagnostics/FG4201.md", a_locales__en__diagnostics__FG4201_2e_md, sizeof a_locales__en__diagnostics__FG4201_2e_md - 1},
    {"locales/en/diagnostics/FG4202.md", a_locales__en__diagnostics__FG4202_2e_md, sizeof a_locales__en__diagnostics__FG4202_2e_md - 1},
    {"locales/en/diagnostics/FG4203.md", a_locales__en__diagnostics__FG4203_2e_md, sizeof a_locales__en__diagnostics__FG4203_2e_md - 1},
    {"locales/en/diagnostics/FG4204.md", a_locales__en__diagnostics__FG4204_2e_md, sizeof a_locales__en__diagnostics__FG4204_2e_md - 1},
    {"locales/en/diagnostics/FG4205.md", a_locales__en__diagnostics__FG4205_2e_md, sizeof a_locales__en__diagnostics__FG4205_2e_md - 1},
    {"locales/en/diagnostics/FG4206.md", a_locales__en__diagnostics__FG4206_2e_md, sizeof a_locales__en__diagnostics__FG4206_2e_md - 1},
    {"locales/en/diagnostics/FG4207.md", a_locales__en__diagnostics__FG4207_2e_md, sizeof a_locales__en__diagnostics__FG4207_2e_md - 1},
    {"locales/en/diagnostics/FG4301.md", a_locales__en__diagnostics__FG4301_2e_md, sizeof a_locales__en__diagnostics__FG4301_2e_md - 1},
    {"locales/en/diagnostics/FG4302.md", a_locales__en__diagnostics__FG4302_2e_md, sizeof a_locales__en__diagnostics__FG4302_2e_md - 1},
    {"locales/en/diagnostics/FG4303.md", a_locales__en__diagnostics__FG4303_2e_md, sizeof a_locales__en__diagnostics__FG4303_2e_md - 1},
    {"locales/en/diagnostics/FG4304.md", a_locales__en__diagnostics__FG4304_2e_md, sizeof a_locales__en__diagnostics__FG4304_2e_md - 1},
    {"locales/en/diagnostics/FG4305.md", a_locales__en__diagnostics__FG4305_2e_md, sizeof a_locales__en__diagnostics__FG4305_2e_md - 1},
    {"locales/en/diagnostics/FG4306.md", a_locales__en__diagnostics__FG4306_2e_md, sizeof a_locales__en__diagnostics__FG4306_2e_md - 1},
    {"locales/en/diagnostics/FG4307.md", a_locales__en__diagnostics__FG4307_2e_md, sizeof a_locales__en__diagnostics__FG4307_2e_md - 1},
    {"locales/en/diagnostics/FG4308.md", a_locales__en__diagnostics__FG4308_2e_md, sizeof a_locales__en__diagnostics__FG4308_2e_md - 1},
    {"locales/en/diagnostics/FG4309.md", a_locales__en__diagnostics__FG4309_2e_md, sizeof a_locales__en__diagnostics__FG4309_2e_md - 1},
    {"locales/en/diagnostics/FG4310.md", a_locales__en__diagnostics__FG4310_2e_md, sizeof a_locales__en__diagnostics__FG4310_2e_md - 1},
    {"locales/en/diagnostics/FG4311.md", a_locales__en__diagnostics__FG4311_2e_md, sizeof a_locales__en__diagnostics__FG4311_2e_md - 1},
    {"locales/en/diagnostics/FG4312.md", a_locales__en__diagnostics__FG4312_2e_md, sizeof a_locales__en__diagnostics__FG4312_2e_md - 1},
    {"locales/en/diagnostics/FG4313.md", a_locales__en__diagnostics__FG4313_2e_md, sizeof a_locales__en__diagnostics__FG4313_2e_md - 1},
    {"locales/en/diagnostics/FG4314.md", a_locales__en__diagnostics__FG4314_2e_md, sizeof a_locales__en__diagnostics__FG4314_2e_md - 1},
    {"locales/en/diagnostics/FG4315.md", a_locales__en__diagnostics__FG4315_2e_md, sizeof a_locales__en__diagnostics__FG4315_2e_md - 1},
    {"locales/en/diagnostics/FG4316.md", a_locales__en__diagnostics__FG4316_2e_md, sizeof a_locales__en__diagnostics__FG4316_2e_md - 1},
    {"locales/en/diagnostics/FG4317.md", a_locales__en__diagnostics__FG4317_2e_md, sizeof a_locales__en__diagnostics__FG4317_2e_md - 1},
    {"locales/en/diagnostics/FG4318.md", a_locales__en__diagnostics__FG4318_2e_md, sizeof a_locales__en__diagnostics__FG4318_2e_md - 1},
    {"locales/en/diagnostics/FG4319.md", a_locales__en__diagnostics__FG4319_2e_md, sizeof a_locales__en__diagnostics__FG4319_2e_md - 1},
    {"locales/en/diagnostics/FG4320.md", a_locales__en__diagnostics__FG4320_2e_md, sizeof a_locales__en__diagnostics__FG4320_2e_md - 1},
    {"locales/en/diagnostics/FG5001.md", a_locales__en__diagnostics__FG5001_2e_md, sizeof a_locales__en__diagnostics__FG5001_2e_md - 1},
    {"locales/en/diagnostics/FG6001.md", a_locales__en__diagnostics__FG6001_2e_md, sizeof a_locales__en__diagnostics__FG6001_2e_md - 1},
    {"locales/en/diagnostics/FG6002.md", a_locales__en__diagnostics__FG6002_2e_md, sizeof a_locales__en__diagnostics__FG6002_2e_md - 1},
    {"locales/en/diagnostics/FG6003.md", a_locales__en__diagnostics__FG6003_2e_md, sizeof a_locales__en__diagnostics__FG6003_2e_md - 1},
    {"locales/en/diagnostics/FG6004.md", a_locales__en__diagnostics__FG6004_2e_md, sizeof a_locales__en__diagnostics__FG6004_2e_md - 1},
    {"locales/en/diagnostics/FG6005.md", a_locales__en__diagnostics__FG6005_2e_md, sizeof a_locales__en__diagnostics__FG6005_2e_md - 1},
    {"locales/en/diagnostics/FG6006.md", a_locales__en__diagnostics__FG6006_2e_md, sizeof a_locales__en__diagnostics__FG6006_2e_md - 1},
    {"locales/en/diagnostics/FG6007.md", a_locales__en__diagnostics__FG6007_2e_md, sizeof a_locales__en__diagnostics__FG6007_2e_md - 1},
    {"locales/en/diagnostics/FG6008.md", a_locales__en__diagnostics__FG6008_2e_md, sizeof a_locales__en__diagnostics__FG6008_2e_md - 1},
    {"locales/en/diagnostics/FG6009.md", a_locales__en__diagnostics__FG6009_2e_md, sizeof a_locales__en__diagnostics__FG6009_2e_md - 1},
    {"locales/en/diagnostics/FG6010.md", a_locales__en__diagnostics__FG6010_2e_md, sizeof a_locales__en__diagnostics__FG6010_2e_md - 1},
    {"locales/en/diagnostics/FG6011.md", a_locales__en__diagnostics__FG6011_2e_md, sizeof a_locales__en__diagnostics__FG6011_2e_md - 1},
    {"locales/en/diagnostics/FG6012.md", a_locales__en__diagnostics__FG6012_2e_md, sizeof a_locales__en__diagnostics__FG6012_2e_md - 1},
    {"locales/en/diagnostics/FG6013.md", a_locales__en__diagnostics__FG6013_2e_md, sizeof a_locales__en__diagnostics__FG6013_2e_md - 1},
    {"locales/en/diagnostics/FG6101.md", a_locales__en__diagnostics__FG6101_2e_md, sizeof a_locales__en__diagnostics__FG6101_2e_md - 1},
    {"locales/en/diagnostics/FG6102.md", a_locales__en__diagnostics__FG6102_2e_md, sizeof a_locales__en__diagnostics__FG6102_2e_md - 1},
    {"locales/en/diagnostics/FG6103.md", a_locales__en__diagnostics__FG6103_2e_md, sizeof a_locales__en__diagnostics__FG6103_2e_md - 1},
    {"locales/en/diagnostics/FG6104.md", a_locales__en__diagnostics__FG6104_2e_md, sizeof a_locales__en__diagnostics__FG6104_2e_md - 1},
    {"locales/en/diagnostics/FG6105.md", a_locales__en__diagnostics__FG6105_2e_md, sizeof a_locales__en__diagnostics__FG6105_2e_md - 1},
    {"locales/en/diagnostics/FG6106.md", a_locales__en__diagnostics__FG6106_2e_md, sizeof a_locales__en__diagnostics__FG6106_2e_md - 1},
    {"locales/en/diagnostics/FG6108.md", a_locales__en__diagnostics__FG6108_2e_md, sizeof a_locales__en__diagnostics__FG6108_2e_md - 1},
    {"locales/en/diagnostics/FG7001.md", a_locales__en__diagnostics__FG7001_2e_md, sizeof a_locales__en__diagnostics__FG7001_2e_md - 1},
    {"locales/en/diagnostics/FG7002.md", a_locales__en__diagnostics__FG7002_2e_md, sizeof a_locales__en__diagnostics__FG7002_2e_md - 1},
    {"locales/en/diagnostics/FG7003.md", a_locales__en__diagnostics__FG7003_2e_md, sizeof a_locales__en__diagnostics__FG7003_2e_md - 1},
    {"locales/en/diagnostics/FG7011.md", a_locales__en__diagnostics__FG7011_2e_md, sizeof a_locales__en__diagnostics__FG7011_2e_md - 1},
    {"locales/en/diagnostics/FG7012.md", a_locales__en__diagnostics__FG7012_2e_md, sizeof a_locales__en__diagnostics__FG7012_2e_md - 1},
    {"locales/en/diagnostics/FG7013.md", a_locales__en__diagnostics__FG7013_2e_md, sizeof a_locales__en__diagnostics__FG7013_2e_md - 1},
    {"locales/en/pages.json", a_locales__en__pages_2e_json, sizeof a_locales__en__pages_2e_json - 1},
    {"locales/fr/approval.json", a_locales__fr__approval_2e_json, sizeof a_locales__fr__approval_2e_json - 1},
    {"locales/fr/cli.json", a_locales__fr__cli_2e_json, sizeof a_locales__fr__cli_2e_json - 1},
    {"locales/fr/diagnostics.json", a_locales__fr__diagnostics_2e_json, sizeof a_locales__fr__diagnostics_2e_json - 1},
    {"locales/fr/pages.json", a_locales__fr__pages_2e_json, sizeof a_locales__fr__pages_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/applicator.json", a_schemas__json_2d_schema__2020_2d_12__meta__applicator_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__applicator_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/content.json", a_schemas__json_2d_schema__2020_2d_12__meta__content_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__content_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/core.json", a_schemas__json_2d_schema__2020_2d_12__meta__core_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__core_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/format-annotation.json", a_schemas__json_2d_schema__2020_2d_12__meta__format_2d_annotation_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__format_2d_annotation_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/meta-data.json", a_schemas__json_2d_schema__2020_2d_12__meta__meta_2d_data_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__meta_2d_data_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/unevaluated.json", a_schemas__json_2d_schema__2020_2d_12__meta__unevaluated_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__unevaluated_2e_json - 1},
    {"schemas/json-schema/2020-12/meta/validation.json", a_schemas__json_2d_schema__2020_2d_12__meta__validation_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__meta__validation_2e_json - 1},
    {"schemas/json-schema/2020-12/schema.json", a_schemas__json_2d_schema__2020_2d_12__schema_2e_json, sizeof a_schemas__json_2d_schema__2020_2d_12__schema_2e_json - 1},
    {"schemas/json-schema/README.md", a_schemas__json_2d_schema__README_2e_md, sizeof a_schemas__json_2d_schema__README_2e_md - 1},
    {"schemas/json-schema/draft-07/schema.json", a_schemas__json_2d_schema__draft_2d_07__schema_2e_json, sizeof a_schemas__json_2d_schema__draft_2d_07__schema_2e_json - 1},
    {"schemas/n8n/portable-versions.json", a_schemas__n8n__portable_2d_versions_2e_json, sizeof a_schemas__n8n__portable_2d_versions_2e_json - 1},
    {"schemas/nodes/foggara-facts.json", a_schemas__nodes__foggara_2d_facts_2e_json, sizeof a_schemas__nodes__foggara_2d_facts_2e_json - 1},
    {"schemas/nodes/foggara.approval.json", a_schemas__nodes__foggara_2e_approval_2e_json, sizeof a_schemas__nodes__foggara_2e_approval_2e_json - 1},
    {"schemas/nodes/foggara.businessHours.json", a_schemas__nodes__foggara_2e_businessHours_2e_json, sizeof a_schemas__nodes__foggara_2e_businessHours_2e_json - 1},
    {"schemas/nodes/foggara.ccp.json", a_schemas__nodes__foggara_2e_ccp_2e_json, sizeof a_schemas__nodes__foggara_2e_ccp_2e_json - 1},
    {"schemas/nodes/foggara.darja.json", a_schemas__nodes__foggara_2e_darja_2e_json, sizeof a_schemas__nodes__foggara_2e_darja_2e_json - 1},
    {"schemas/nodes/foggara.match.json", a_schemas__nodes__foggara_2e_match_2e_json, sizeof a_schemas__nodes__foggara_2e_match_2e_json - 1},
    {"schemas/nodes/foggara.metaTrigger.json", a_schemas__nodes__foggara_2e_metaTrigger_2e_json, sizeof a_schemas__nodes__foggara_2e_metaTrigger_2e_json - 1},
    {"schemas/nodes/foggara.model.json", a_schemas__nodes__foggara_2e_model_2e_json, sizeof a_schemas__nodes__foggara_2e_model_2e_json - 1},
    {"schemas/nodes/foggara.phone.json", a_schemas__nodes__foggara_2e_phone_2e_json, sizeof a_schemas__nodes__foggara_2e_phone_2e_json - 1},
    {"schemas/nodes/foggara.price.json", a_schemas__nodes__foggara_2e_price_2e_json, sizeof a_schemas__nodes__foggara_2e_price_2e_json - 1},
    {"schemas/nodes/foggara.wilaya.json", a_schemas__nodes__foggara_2e_wilaya_2e_json, sizeof a_schemas__nodes__foggara_2e_wilaya_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.aggregate.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_aggregate_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_aggregate_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.code.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_code_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_code_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.compareDatasets.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_compareDatasets_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_compareDatasets_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.convertToFile.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_convertToFile_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_convertToFile_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.crypto.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_crypto_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_crypto_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.dataTable.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dataTable_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dataTable_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.dateTime.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dateTime_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dateTime_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.emailSend.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_emailSend_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_emailSend_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.errorTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_errorTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_errorTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.executeWorkflow.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflow_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflow_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.executeWorkflowTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflowTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflowTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.extractFromFile.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_extractFromFile_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_extractFromFile_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.filter.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_filter_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_filter_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.googleSheets.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_googleSheets_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_googleSheets_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.html.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_html_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_html_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.httpRequest.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_httpRequest_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_httpRequest_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.if.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_if_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_if_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.itemLists.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_itemLists_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_itemLists_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.limit.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.manualTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.markdown.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_markdown_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_markdown_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.merge.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.noOp.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.readWriteFile.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_readWriteFile_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_readWriteFile_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.removeDuplicates.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.renameKeys.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_renameKeys_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_renameKeys_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.respondToWebhook.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_respondToWebhook_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_respondToWebhook_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.scheduleTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_scheduleTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_scheduleTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.set.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_set_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_set_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.slack.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_slack_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_slack_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.sort.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_sort_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_sort_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.splitInBatches.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitInBatches_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitInBatches_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.splitOut.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitOut_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_splitOut_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.stickyNote.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stickyNote_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stickyNote_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.stopAndError.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stopAndError_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_stopAndError_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.summarize.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_summarize_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_summarize_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.switch.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_switch_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_switch_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.wait.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_wait_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_wait_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.webhook.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_webhook_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_webhook_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.xml.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_xml_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_xml_2e_json - 1},
    {"schemas/prices/2026-01.json", a_schemas__prices__2026_2d_01_2e_json, sizeof a_schemas__prices__2026_2d_01_2e_json - 1},
    {"schemas/template.schema.json", a_schemas__template_2e_schema_2e_json, sizeof a_schemas__template_2e_schema_2e_json - 1},
    {"templates/ccp_payment_verification.json", a_templates__ccp_5f_payment_5f_verification_2e_json, sizeof a_templates__ccp_5f_payment_5f_verification_2e_json - 1},
    {"templates/contact_form_to_sheet.json", a_templates__contact_5f_form_5f_to_5f_sheet_2e_json, sizeof a_templates__contact_5f_form_5f_to_5f_sheet_2e_json - 1},
    {"templates/daily_sales_report.json", a_templates__daily_5f_sales_5f_report_2e_json, sizeof a_templates__daily_5f_sales_5f_report_2e_json - 1},
    {"templates/fixtures/instagram/echo.json", a_templates__fixtures__instagram__echo_2e_json, sizeof a_templates__fixtures__instagram__echo_2e_json - 1},
    {"templates/fixtures/instagram/greeting-arabic.json", a_templates__fixtures__instagram__greeting_2d_arabic_2e_json, sizeof a_templates__fixtures__instagram__greeting_2d_arabic_2e_json - 1},
    {"templates/fixtures/instagram/hostile.json", a_templates__fixtures__instagram__hostile_2e_json, sizeof a_templates__fixtures__instagram__hostile_2e_json - 1},
    {"templates/fixtures/instagram/order.json", a_templates__fixtures__instagram__order_2e_json, sizeof a_templates__fixtures__instagram__order_2e_json - 1},
    {"templates/fixtures/instagram/price-arabizi.json", a_templates__fixtures__instagram__price_2d_arabizi_2e_json, sizeof a_templates__fixtures__instagram__price_2d_arabizi_2e_json - 1},
    {"templates/fixtures/instagram/question.json", a_templates__fixtures__instagram__question_2e_json, sizeof a_templates__fixtures__instagram__question_2e_json - 1},
    {"templates/fixtures/instagram/reaction.json", a_templates__fixtures__instagram__reaction_2e_json, sizeof a_templates__fixtures__instagram__reaction_2e_json - 1},
    {"templates/fixtures/whatsapp/complaint.json", a_templates__fixtures__whatsapp__complaint_2e_json, sizeof a_templates__fixtures__whatsapp__complaint_2e_json - 1},
    {"templates/fixtures/whatsapp/delivery-arabizi.json", a_templates__fixtures__whatsapp__delivery_2d_arabizi_2e_json, sizeof a_templates__fixtures__whatsapp__delivery_2d_arabizi_2e_json - 1},
    {"templates/fixtures/whatsapp/friday.json", a_templates__fixtures__whatsapp__friday_2e_json, sizeof a_templates__fixtures__whatsapp__friday_2e_json - 1},
    {"templates/fixtures/whatsapp/greeting-arabic.json", a_templates__fixtures__whatsapp__greeting_2d_arabic_2e_json, sizeof a_templates__fixtures__whatsapp__greeting_2d_arabic_2e_json - 1},
    {"templates/fixtures/whatsapp/hostile.json", a_templates__fixtures__whatsapp__hostile_2e_json, sizeof a_templates__fixtures__whatsapp__hostile_2e_json - 1},
    {"templates/fixtures/whatsapp/image.json", a_templates__fixtures__whatsapp__image_2e_json, sizeof a_templates__fixtures__whatsapp__image_2e_json - 1},
    {"templates/fixtures/whatsapp/injection.json", a_templates__fixtures__whatsapp__injection_2e_json, sizeof a_templates__fixtures__whatsapp__injection_2e_json - 1},
    {"templates/fixtures/whatsapp/model-question.json", a_templates__fixtures__whatsapp__model_2d_question_2e_json, sizeof a_templates__fixtures__whatsapp__model_2d_question_2e_json - 1},
    {"templates/fixtures/whatsapp/phone-number.json", a_templates__fixtures__whatsapp__phone_2d_number_2e_json, sizeof a_templates__fixtures__whatsapp__phone_2d_number_2e_json - 1},
    {"templates/fixtures/whatsapp/price-french.json", a_templates__fixtures__whatsapp__price_2d_french_2e_json, sizeof a_templates__fixtures__whatsapp__price_2d_french_2e_json - 1},
    {"templates/fixtures/whatsapp/ramadan.json", a_templates__fixtures__whatsapp__ramadan_2e_json, sizeof a_templates__fixtures__whatsapp__ramadan_2e_json - 1},
    {"templates/fixtures/whatsapp/reaction.json", a_templates__fixtures__whatsapp__reaction_2e_json, sizeof a_templates__fixtures__whatsapp__reaction_2e_json - 1},
    {"templates/fixtures/whatsapp/status.json", a_templates__fixtures__whatsapp__status_2e_json, sizeof a_templates__fixtures__whatsapp__status_2e_json - 1},
    {"templates/fixtures/whatsapp/two-messages.json", a_templates__fixtures__whatsapp__two_2d_messages_2e_json, sizeof a_templates__fixtures__whatsapp__two_2d_messages_2e_json - 1},
    {"templates/fixtures/whatsapp/yesterday.json", a_templates__fixtures__whatsapp__yesterday_2e_json, sizeof a_templates__fixtures__whatsapp__yesterday_2e_json - 1},
    {"templates/instagram_auto_dm.json", a_templates__instagram_5f_auto_5f_dm_2e_json, sizeof a_templates__instagram_5f_auto_5f_dm_2e_json - 1},
    {"templates/low_stock_alert.json", a_templates__low_5f_stock_5f_alert_2e_json, sizeof a_templates__low_5f_stock_5f_alert_2e_json - 1},
    {"templates/ouedkniss_real_estate.json", a_templates__ouedkniss_5f_real_5f_estate_2e_json, sizeof a_templates__ouedkniss_5f_real_5f_estate_2e_json - 1},
    {"templates/unpaid_invoice_reminder.json", a_templates__unpaid_5f_invoice_5f_reminder_2e_json, sizeof a_templates__unpaid_5f_invoice_5f_reminder_2e_json - 1},
    {"templates/whatsapp_business_automation.json", a_templates__whatsapp_5f_business_5f_automation_2e_json, sizeof a_templates__whatsapp_5f_business_5f_automation_2e_json - 1},
    {"templates/yalidine_delivery_tracking.json", a_templates__yalidine_5f_delivery_5f_tracking_2e_json, sizeof a_templates__yalidine_5f_delivery_5f_tracking_2e_json - 1},
    {"", 0, 0},
};
const size_t fog_asset_count = sizeof fog_assets / sizeof fog_assets[0] - 1;
