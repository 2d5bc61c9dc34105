package org.expedite.application.registry;

import java.time.Instant;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Recorded;

/** Puts facts into a registry. */
public record Books(Registry registry, UnitOfWork unitOfWork) {
    /** When the examples were recorded, to the microsecond. */
    public static final Instant RECORDED_AT = Instant.parse("2026-01-02T03:04:05.678901Z");

    /** That version of a fact, recorded by {@code registrar}. */
    public static Recorded<Fact> version(int version, Fact fact) {
        return new Recorded<>(fact, version, RECORDED_AT.plusSeconds(version), "registrar");
    }

    /** Appends each as the next version of its record, all in one unit of work. */
    public void enter(Fact... facts) {
        unitOfWork.run(
                () -> {
                    for (Fact fact : facts) {
                        registry.append(version(versions(fact.key()) + 1, fact));
                    }
                    return facts;
                });
    }

    /** Appends exactly that version. */
    public void append(Recorded<Fact> next) {
        unitOfWork.run(
                () -> {
                    registry.append(next);
                    return next;
                });
    }

    private int versions(RecordKey key) {
        return registry.find(key).map(Recorded::version).orElse(0);
    }
}
