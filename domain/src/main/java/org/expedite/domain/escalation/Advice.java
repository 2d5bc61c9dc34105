package org.expedite.domain.escalation;

/**
 * A suggestion that may lead to another outcome.
 *
 * @param detail one sentence for people
 */
public record Advice(AdviceCode code, String detail) {}
