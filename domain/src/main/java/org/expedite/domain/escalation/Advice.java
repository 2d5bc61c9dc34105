package org.expedite.domain.escalation;

import org.expedite.domain.explanation.Explanation;

/**
 * A suggestion that may lead to another outcome.
 *
 * @param detail one sentence for people
 */
public record Advice(AdviceCode code, Explanation detail) {}
