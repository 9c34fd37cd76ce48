/** Query parameters that only follow the visitor: taken out of addresses before comparing. */
export const TRACKING_PARAMETER =
  /^(?:utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|yclid|_ga|_gl|_hs.*|hsa_.*|vero_.*|mkt_tok|ref|ref_.*|referrer|source|src|cmp|cmpid|campaign|cid|icid|trk.*|tracking.*|session.*|sid|sessionid|phpsessid|jsessionid|token|nonce|ts|timestamp|cache|cb|_|h|v|ver|cq_.*|pk_.*|piwik_.*|matomo_.*|s_kwcid|ef_id|spm|scm|aff.*)$/i;
