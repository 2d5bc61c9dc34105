package org.expedite.application.drafts;

import java.time.Instant;

/** Texts that somebody has typed into a form and not sent, or not with success. */
public record Draft(DraftKey key, DraftFields fields, Instant writtenAt) {}
