// Written by scripts/generate-assets; do not edit.
#include "CAssets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t a_data__migrations__0001_5f_start_2e_sql[] = {
#embed "data/migrations/0001_start.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0001_start.sql
static const uint8_t a_data__migrations__0002_5f_waits_2e_sql[] = {
#embed "data/migrations/0002_waits.sql" suffix(, 0) if_empty(0)
};  // data/migrations/0002_waits.sql
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
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.limit.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.limit.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.manualTrigger.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.manualTrigger.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.merge.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.merge.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.noOp.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.noOp.json
static const uint8_t a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json[] = {
#embed "../../schemas/nodes/n8n-nodes-base.removeDuplicates.json" suffix(, 0) if_empty(0)
};  // schemas/nodes/n8n-nodes-base.removeDuplicates.json
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
static const uint8_t a_templates__ouedkniss_5f_real_5f_estate_2e_json[] = {
#embed "../../templates/ouedkniss_real_estate.json" suffix(, 0) if_empty(0)
};  // templates/ouedkniss_real_estate.json

const struct fog_asset fog_assets[] = {
    {"data/migrations/0001_start.sql", a_data__migrations__0001_5f_start_2e_sql, sizeof a_data__migrations__0001_5f_start_2e_sql - 1},
    {"data/migrations/0002_waits.sql", a_data__migrations__0002_5f_waits_2e_sql, sizeof a_data__migrations__0002_5f_waits_2e_sql - 1},
    {"data/n8n/foggara.businessHours.js", a_data__n8n__foggara_2e_businessHours_2e_js, sizeof a_data__n8n__foggara_2e_businessHours_2e_js - 1},
    {"data/n8n/foggara.ccp.js", a_data__n8n__foggara_2e_ccp_2e_js, sizeof a_data__n8n__foggara_2e_ccp_2e_js - 1},
    {"data/n8n/foggara.darja.js", a_data__n8n__foggara_2e_darja_2e_js, sizeof a_data__n8n__foggara_2e_darja_2e_js - 1},
    {"data/n8n/foggara.match.js", a_data__n8n__foggara_2e_match_2e_js, sizeof a_data__n8n__foggara_2e_match_2e_js - 1},
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
    {"locales/en/pages.json", a_locales__en__pages_2e_json, sizeof a_locales__en__pages_2e_json - 1},
    {"locales/fr/approval.json", a_locales__fr__approval_2e_json, sizeof a_locales__fr__approval_2e_json - 1},
    {"locales/fr/cli.json", a_locales__fr__cli_2e_json, sizeof a_locales__fr__cli_2e_json - 1},
    {"locales/fr/diagnostics.json", a_locales__fr__diagnostics_2e_json, sizeof a_locales__fr__diagnostics_2e_json - 1},
    {"locales/fr/pages.json", a_locales__fr__pages_2e_json, sizeof a_locales__fr__pages_2e_json - 1},
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
    {"schemas/nodes/n8n-nodes-base.crypto.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_crypto_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_crypto_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.dataTable.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dataTable_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dataTable_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.dateTime.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dateTime_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_dateTime_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.emailSend.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_emailSend_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_emailSend_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.errorTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_errorTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_errorTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.executeWorkflow.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflow_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflow_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.executeWorkflowTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflowTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_executeWorkflowTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.filter.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_filter_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_filter_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.googleSheets.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_googleSheets_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_googleSheets_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.html.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_html_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_html_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.httpRequest.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_httpRequest_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_httpRequest_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.if.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_if_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_if_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.limit.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_limit_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.manualTrigger.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_manualTrigger_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.merge.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_merge_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.noOp.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_noOp_2e_json - 1},
    {"schemas/nodes/n8n-nodes-base.removeDuplicates.json", a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json, sizeof a_schemas__nodes__n8n_2d_nodes_2d_base_2e_removeDuplicates_2e_json - 1},
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
    {"templates/ouedkniss_real_estate.json", a_templates__ouedkniss_5f_real_5f_estate_2e_json, sizeof a_templates__ouedkniss_5f_real_5f_estate_2e_json - 1},
    {"", 0, 0},
};
const size_t fog_asset_count = sizeof fog_assets / sizeof fog_assets[0] - 1;
