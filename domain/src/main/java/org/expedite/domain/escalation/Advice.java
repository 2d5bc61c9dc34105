package org.expedite.domain.escalation;

/**
 * One way to another answer.
 *
 * @param detail one sentence for people
 */
public record Advice(AdviceCode code, String detail) {}
