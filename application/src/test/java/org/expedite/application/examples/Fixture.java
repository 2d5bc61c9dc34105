package org.expedite.application.examples;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.registry.RegistryRecord;

/** All records of the examples. */
public final class Fixture {
    /** The usual instant of the examples: a Monday noon within all terms that should be active. */
    public static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    private Fixture() {}

    /** All records, each after those that it refers to, so that they can be put in this order. */
    public static List<RegistryRecord> facts() {
        return Stream.of(
                        Catalogue.facts(),
                        Staff.facts(),
                        Fastnet.facts(),
                        Acme.facts(),
                        Ivy.facts(),
                        Borealis.facts())
                .flatMap(facts -> facts)
                .toList();
    }
}
