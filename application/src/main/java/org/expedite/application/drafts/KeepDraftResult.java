package org.expedite.application.drafts;

/** Result of an attempt to keep a draft. */
public enum KeepDraftResult {
    /** It is kept, or nothing was typed and none is kept. */
    KEPT,
    /** It is too large; what was kept before remains. */
    TOO_LARGE
}
