package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.AWAITING_COVERAGE;
import static org.expedite.domain.cases.CaseStatus.AWAITING_VERIFICATION;
import static org.expedite.domain.cases.CaseStatus.OPEN;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Actor;

/** The model's own rules for assistance, independent of the program. */
final class Cover {
    private Cover() {}

    static Expected accept(ModelCase c, Actor actor, String person, Instant now) {
        return Model.withAccess(
                actor,
                Conversation.speaking(
                        actor,
                        person,
                        Model.in(
                                Set.of(AWAITING_COVERAGE),
                                c,
                                new Expected.Made(() -> c.arrive(c.level, now)))));
    }

    static Expected verify(ModelCase c, Actor actor, Equipment read, Instant now) {
        return Model.withAccess(
                actor,
                Model.in(
                        Set.of(AWAITING_VERIFICATION),
                        c,
                        Model.when(
                                read != Equipment.UNKNOWN,
                                "UNKNOWN_REFERENCE",
                                new Expected.Made(() -> lead(c, read, now)))));
    }

    private static void lead(ModelCase c, Equipment read, Instant now) {
        c.equipment = read;
        if (read.opens() == OPEN) {
            c.arrive(c.level, now);
        } else {
            c.status = read.opens();
        }
    }
}
