package org.expedite.application.cases;

import java.time.Instant;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.SupportCase;

/**
 * A case as an actor who may see it found it.
 *
 * @param facts the facts on it
 * @param at when that was
 */
public record CaseSnapshot(SupportCase supportCase, KnownFacts facts, Instant at) {}
