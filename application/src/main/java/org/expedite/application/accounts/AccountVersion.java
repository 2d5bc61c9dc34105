package org.expedite.application.accounts;

import java.time.Instant;

/**
 * An account as it is stored.
 *
 * @param version counts from 1; each change adds one
 * @param changedAt when this version was stored
 */
public record AccountVersion(Account account, int version, Instant changedAt) {}
