package org.expedite.application.examples;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.registry.RegistryRecord;

/** The whole world of the examples. */
public final class Fixture {
    /** The usual instant of the examples: a Monday noon within all the terms that should hold. */
    public static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    private Fixture() {}

    /** Every fact of the examples, each after those that it names: to be put in this order. */
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
