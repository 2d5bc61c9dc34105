package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Acme;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.EngineerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contract for every adapter of {@link OwnedCases}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface OwnedCasesContract {
    /** The owner whose cases are looked for. */
    EngineerId ED = new EngineerId("ed");

    /** The port under test. */
    OwnedCases ownedCases();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void cases_of_others_and_of_nobody_are_left_out() {
        owned(1, CaseStatus.IN_PROGRESS, "L1", "Ed");
        owned(2, CaseStatus.IN_PROGRESS, "L1", "eve");
        owned(3, CaseStatus.OPEN, "L1", null);
        assertThat(ownedCases().ownedBy(ED, Set.of(), null, 10)).isEmpty();

        SupportCase mine = owned(4, CaseStatus.IN_PROGRESS, "L1", "ed");
        assertThat(ownedCases().ownedBy(ED, Set.of(), null, 10)).containsExactly(mine);
    }

    @Test
    default void only_cases_that_are_worked_on_are_found() {
        int count = 0;
        for (CaseStatus status : CaseStatus.values()) {
            owned(++count, status, "L1", "ed");
        }
        assertThat(ownedCases().ownedBy(ED, Set.of(), null, 100))
                .extracting(c -> c.state().status())
                .containsExactly(
                        CaseStatus.IN_PROGRESS,
                        CaseStatus.WAITING_ON_CUSTOMER,
                        CaseStatus.WORKAROUND_IN_PLACE);
    }

    @Test
    default void levels_can_be_left_out() {
        owned(1, CaseStatus.IN_PROGRESS, "L1", "ed");
        owned(2, CaseStatus.IN_PROGRESS, "L2", "ed");
        owned(3, CaseStatus.IN_PROGRESS, "L3", "ed");
        assertThat(numbers(Set.of())).containsExactly(number(1), number(2), number(3));
        assertThat(numbers(levels("L1"))).containsExactly(number(2), number(3));
        assertThat(numbers(levels("L1", "L3", "l2"))).containsExactly(number(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    default void every_case_is_found_once_with_any_page_size(int limit) {
        owned(5, CaseStatus.IN_PROGRESS, "L1", "ed");
        owned(1, CaseStatus.WORKAROUND_IN_PLACE, "L1", "ed");
        owned(4, CaseStatus.WAITING_ON_CUSTOMER, "L1", "ed");
        owned(2, CaseStatus.IN_PROGRESS, "L1", "ed");
        owned(3, CaseStatus.WORKAROUND_IN_PLACE, "L1", "ed");
        List<SupportCase> walked =
                Walk.through(limit, last -> ownedCases().ownedBy(ED, Set.of(), last, limit));
        assertThat(walked)
                .extracting(SupportCase::number)
                .containsExactly(number(2), number(5), number(4), number(1), number(3));
    }

    private List<CaseNumber> numbers(Set<TechnicalLevel> except) {
        List<CaseNumber> numbers = new ArrayList<>();
        ownedCases().ownedBy(ED, except, null, 100).forEach(c -> numbers.add(c.number()));
        return numbers;
    }

    private static Set<TechnicalLevel> levels(String... codes) {
        return Set.copyOf(List.of(codes).stream().map(TechnicalLevel::new).toList());
    }

    private static CaseNumber number(long count) {
        return CaseExamples.number(count);
    }

    private SupportCase owned(long count, CaseStatus status, String level, @Nullable String owner) {
        SupportCase listed =
                CaseExamples.listed(count, Acme.ACME.id(), status, Priority.P2, level, false);
        CaseState state = listed.state();
        SupportCase owned =
                CaseExamples.with(
                        listed,
                        new CaseState(
                                state.status(),
                                state.priority(),
                                state.priorityCorrected(),
                                state.level(),
                                state.expedited(),
                                state.waitingSince(),
                                owner,
                                state.grantPending(),
                                state.escalationRequested(),
                                state.awaitingConfirmationSince(),
                                state.lastCustomerActivity(),
                                state.endedAt()));
        return unitOfWork()
                .run(
                        () -> {
                            cases().save(CaseExamples.opening(owned));
                            return owned;
                        });
    }
}
