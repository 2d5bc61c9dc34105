package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.AWAITING_COVERAGE;
import static org.expedite.domain.cases.CaseStatus.AWAITING_VERIFICATION;
import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.OPEN;
import static org.expedite.domain.cases.CaseStatus.REFERRED;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.domain.cases.CaseStatus;

/** The model's own rules for assistance, independent of the program. */
final class Cover {
    private static final Set<CaseStatus> AWAITING =
            Set.of(AWAITING_COVERAGE, AWAITING_VERIFICATION, REFERRED);

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
                                            c.paid = true;
                                            c.lastCustomerActivity = now;
                                            c.enterQueue(now);
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

    /** Expects the case to go where a new one would, unless the center assists already. */
    static Expected correct(
            ModelCase c, Actor actor, Equipment right, boolean suspended, Instant now) {
        return Model.withAccess(
                actor,
                Model.when(
                        c.status != CLOSED && c.status != WITHDRAWN,
                        "NOT_IN_THIS_STATUS",
                        Model.when(
                                Model.isStaff(actor) || !c.isOwned(),
                                "ALREADY_OWNED",
                                Model.when(
                                        right != c.equipment,
                                        "PRODUCT_UNCHANGED",
                                        new Expected.Made(
                                                () -> correct(c, right, suspended, now))))));
    }

    private static void correct(ModelCase c, Equipment right, boolean suspended, Instant now) {
        if (c.status == RESOLVED) {
            c.equipment = right;
            c.paid &= !right.isUnderContract(suspended);
        } else {
            lead(c, right, suspended, now);
        }
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
                                            lead(c, c.equipment, suspended, now);
                                        }))));
    }

    /** Time and materials count while no contract covers the product. */
    private static void lead(ModelCase c, Equipment read, boolean suspended, Instant now) {
        CaseStatus asNew = read.opens(suspended);
        c.equipment = read;
        c.paid &= !read.isUnderContract(suspended);
        boolean assisted = asNew == OPEN || (c.paid && asNew == AWAITING_COVERAGE);
        if (!assisted) {
            c.status = asNew;
            c.owner = null;
        } else if (AWAITING.contains(c.status)) {
            c.enterQueue(now);
        }
    }
}
