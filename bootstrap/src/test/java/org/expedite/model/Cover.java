package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.AWAITING_COVERAGE;
import static org.expedite.domain.cases.CaseStatus.AWAITING_VERIFICATION;
import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.OPEN;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.domain.cases.CaseStatus;

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
                                new Expected.Made(
                                        () -> {
                                            c.paysByTheHour = true;
                                            c.lastCustomerActivity = now;
                                            c.arrive(c.level, now);
                                        }))));
    }

    static Expected verify(
            ModelCase c, Actor actor, Equipment read, boolean suspended, Instant now) {
        return Model.withAccess(
                actor,
                Model.in(
                        Set.of(AWAITING_VERIFICATION),
                        c,
                        Model.when(
                                read != Equipment.UNKNOWN,
                                "UNKNOWN_REFERENCE",
                                new Expected.Made(() -> lead(c, read, suspended, now)))));
    }

    /**
     * Reopens a case on the cover of the day, within {@code within} after its closure, and within a
     * day after its withdrawal.
     */
    static Expected reopen(
            ModelCase c, Actor actor, boolean suspended, Duration within, Instant now) {
        Duration longest = c.status == WITHDRAWN ? Duration.ofDays(1) : within;
        boolean tooLate = c.endedAt != null && c.endedAt.plus(longest).isBefore(now);
        return Model.withAccess(
                actor,
                Model.in(
                        Set.of(RESOLVED, CLOSED, WITHDRAWN),
                        c,
                        Model.when(
                                !tooLate,
                                "REOPENING_TOO_LATE",
                                new Expected.Made(
                                        () -> {
                                            c.arrive(c.level, now);
                                            assist(c, c.equipment.opens(suspended));
                                        }))));
    }

    private static void assist(ModelCase c, CaseStatus asNew) {
        if (asNew == AWAITING_COVERAGE && c.paysByTheHour) {
            return;
        }
        c.paysByTheHour = false;
        c.status = asNew;
    }

    private static void lead(ModelCase c, Equipment read, boolean suspended, Instant now) {
        c.equipment = read;
        if (read.opens(suspended) == OPEN) {
            c.arrive(c.level, now);
        } else {
            c.status = read.opens(suspended);
        }
    }
}
