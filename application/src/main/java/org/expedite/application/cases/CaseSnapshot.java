package org.expedite.application.cases;

import java.time.Instant;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.SupportCase;

/**
 * A case and its facts, as read at one instant for an actor with access.
 *
 * @param facts the facts of the case
 * @param at the instant of the read
 */
public record CaseSnapshot(SupportCase supportCase, KnownFacts facts, Instant at) {}
