package org.expedite.application.accounts;

/** A session with its account. */
public record SessionHolder(Session session, Account account) {}
