package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.domain.cases.AttachmentMoves;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.OwnershipMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.ResolutionMoves;
import org.expedite.domain.cases.SupportCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contract for every adapter of {@link AutoClosableCases}. Implement it in a test class, and give
 * an empty store for every test.
 */
@PortContract
public interface AutoClosableCasesContract {
    /** An instant with microseconds. */
    Instant RESOLVED_AT = Instant.parse("2026-06-15T12:00:00.123456Z");

    /** The port under test. */
    AutoClosableCases autoClosableCases();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_store_has_no_auto_closable_cases() {
        assertThat(
                        autoClosableCases()
                                .awaitingConfirmationSince(
                                        Instant.parse("9999-01-01T00:00:00Z"), null, 10))
                .isEmpty();
    }

    @Test
    default void the_end_of_the_waiting_time_is_inclusive() {
        SupportCase resolved = resolved(1, RESOLVED_AT);

        assertThat(autoClosableCases().awaitingConfirmationSince(RESOLVED_AT, null, 10))
                .containsExactly(resolved);
        assertThat(
                        autoClosableCases()
                                .awaitingConfirmationSince(RESOLVED_AT.minusNanos(1_000), null, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    default void the_longest_waiting_case_is_first_with_any_page_size(int limit) {
        resolved(1, RESOLVED_AT.plusSeconds(1));
        resolved(4, RESOLVED_AT);
        resolved(2, RESOLVED_AT);
        resolved(3, RESOLVED_AT.minusSeconds(1));
        resolved(5, RESOLVED_AT.plusSeconds(9));

        List<SupportCase> walked =
                Walk.through(
                        limit,
                        last ->
                                autoClosableCases()
                                        .awaitingConfirmationSince(
                                                RESOLVED_AT.plusSeconds(1), last, limit));

        assertThat(walked)
                .extracting(SupportCase::number)
                .containsExactly(
                        CaseExamples.number(3),
                        CaseExamples.number(2),
                        CaseExamples.number(4),
                        CaseExamples.number(1));
    }

    @Test
    default void a_reply_of_the_customer_restarts_the_waiting_time() {
        SupportCase resolved = resolved(1, RESOLVED_AT);
        Instant later = RESOLVED_AT.plus(Duration.ofDays(3));
        store(
                made(
                        AttachmentMoves.attach(
                                resolved, "f1", "core.tgz", Actors.ANA.participant(), later)));

        assertThat(autoClosableCases().awaitingConfirmationSince(later.minusNanos(1_000), null, 10))
                .isEmpty();
        assertThat(autoClosableCases().awaitingConfirmationSince(later, null, 10))
                .extracting(SupportCase::number)
                .containsExactly(resolved.number());
    }

    @Test
    default void only_resolved_cases_are_auto_closable() {
        int count = 0;
        for (CaseStatus status : CaseStatus.values()) {
            count++;
            store(
                    CaseExamples.opening(
                            CaseExamples.listed(
                                    count, Acme.ACME.id(), status, Priority.P2, "L1", false)));
        }
        SupportCase resolved = resolved(100, RESOLVED_AT);
        store(
                ResolutionMoves.autoClose(
                        resolved, Duration.ofDays(1), RESOLVED_AT.plus(Duration.ofDays(1))));

        assertThat(
                        autoClosableCases()
                                .awaitingConfirmationSince(
                                        Instant.parse("9999-01-01T00:00:00Z"), null, 10))
                .isEmpty();
    }

    /** Opens, picks up and resolves a case at an instant. */
    private SupportCase resolved(long count, Instant at) {
        Participant engineer = Actors.ENGINEER.participant();
        SupportCase opened =
                CaseExamples.listed(
                        count, Acme.ACME.id(), CaseStatus.OPEN, Priority.P2, "L1", false);
        store(CaseExamples.opening(opened));
        SupportCase owned = store(made(OwnershipMoves.pickUp(opened, engineer, at)));
        return store(made(ResolutionMoves.resolve(owned, "Mended.", engineer, at)));
    }

    private SupportCase store(CaseChange change) {
        return unitOfWork()
                .run(
                        () -> {
                            cases().save(change);
                            return change.after();
                        });
    }

    private static CaseChange made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).change();
    }
}
