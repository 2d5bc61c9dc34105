package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.Staff;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.Facts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.SupportPartners;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link UpkeepScheduler}, with the ports of {@link Reassessments}
 * and {@link OwnerChecks} from which it takes its requests. Implement it in a test class, and give
 * an empty store for every test. The nodes have their own threads; the clock belongs to the test.
 */
@PortContract
public interface UpkeepSchedulerContract {
    /** Number of cases to share. */
    int CASES = 60;

    /** A time zone in which days begin earlier than in UTC. */
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /**
     * Creates a node that is not started.
     *
     * @param zone the zone in which days begin
     * @param clock determines what is due; it stands still until the test sets it
     */
    UpkeepScheduler node(
            ReassessmentDesk reassessments,
            OwnerCheckDesk ownerChecks,
            AutoCloseDesk autoClose,
            ZoneId zone,
            Clock clock);

    /** Returns whether no request is left, including running ones. */
    boolean hasNoRequests();

    /** The port that receives requests, on the same store. */
    Reassessments reassessments();

    /** The port that receives requests for checks of owners, on the same store. */
    OwnerChecks ownerChecks();

    /** A port on the same store. */
    OwnedCases ownedCases();

    /** A port on the same store. */
    Engineers engineers();

    /** A port on the same store. */
    PersonIds personIds();

    /** A port on the same store. */
    Cases cases();

    /** A port on the same store. */
    AutoClosableCases autoClosableCases();

    /** A port on the same store. */
    Contracts contracts();

    /** The colleagues of the same store. */
    Colleagues colleagues();

    /** A port on the same store. */
    Facts facts();

    /** A port on the same store. */
    Registry registry();

    /** A port on the same store. */
    RecordLocks recordLocks();

    /** A port on the same store. */
    SupportPartners supporters();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void two_nodes_open_each_case_once_after_a_new_contract() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(CASES);
            nodes.start(2);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));

            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.eventually(this::hasNoRequests);
            assertThat(numbers).allSatisfy(nodes::wasReleasedOnce);
        }
    }

    @Test
    default void requests_made_while_no_node_runs_are_executed() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            nodes.start(1);

            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
        }
    }

    @Test
    default void a_request_for_one_case_is_executed() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(2);
            nodes.appendAll(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            nodes.start(1);
            nodes.requestReassessment(numbers.getFirst());

            nodes.eventually(() -> nodes.allIn(numbers.subList(0, 1), CaseStatus.OPEN));
            nodes.eventually(this::hasNoRequests);
            assertThat(nodes.allIn(numbers.subList(1, 2), CaseStatus.AWAITING_COVERAGE)).isTrue();
        }
    }

    @Test
    default void a_failed_request_is_retried_after_a_pause() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            nodes.failTimes(2);
            nodes.start(2);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));

            nodes.eventuallyWithPauses(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.wasReleasedOnce(numbers.getFirst());
            assertThat(nodes.failuresLeft()).isZero();
            assertThat(nodes.day()).as("not by the reassessment of another day").isEqualTo(today());
        }
    }

    @Test
    default void another_node_executes_the_requests_of_a_stopped_one() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(CASES);
            nodes.start(1);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            nodes.eventually(() -> nodes.anyIn(numbers, CaseStatus.OPEN));
            nodes.stop();
            nodes.start(1);

            nodes.eventuallyWithPauses(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            assertThat(numbers).allSatisfy(nodes::wasReleasedOnce);
            assertThat(nodes.day()).as("not by the reassessment of another day").isEqualTo(today());
        }
    }

    @Test
    default void the_start_of_a_contract_opens_cases_without_a_request() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waitingForTheTwentieth(CASES);
            nodes.start(2);
            nodes.eventually(this::hasNoRequests);
            nodes.clock().set(UpkeepNodes.BERLIN_MIDNIGHT.minusNanos(1_000));
            nodes.settle();
            assertThat(nodes.allIn(numbers, CaseStatus.AWAITING_COVERAGE)).isTrue();

            nodes.clock().set(UpkeepNodes.BERLIN_MIDNIGHT);
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            assertThat(numbers).allSatisfy(nodes::wasReleasedOnce);
        }
    }

    @Test
    default void a_failed_daily_reassessment_is_retried_on_the_same_day() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waitingForTheTwentieth(1);
            nodes.start(2);
            nodes.eventually(this::hasNoRequests);
            nodes.failTimes(2);
            nodes.clock().set(UpkeepNodes.BERLIN_MIDNIGHT);

            nodes.eventuallyWithPauses(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            assertThat(nodes.failuresLeft()).isZero();
            assertThat(nodes.day()).isEqualTo(LocalDate.of(2026, 6, 20));
        }
    }

    @Test
    default void cases_are_reassessed_every_day() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waitingForTheTwentieth(1);
            nodes.start(1);
            Instant midnight = UpkeepNodes.BERLIN_MIDNIGHT.minus(Duration.ofDays(2));
            for (int day = 0; day < 2; day++) {
                nodes.clock().set(midnight.plus(Duration.ofDays(day)));
                nodes.settle();
                assertThat(nodes.allIn(numbers, CaseStatus.AWAITING_COVERAGE)).isTrue();
            }
            nodes.clock().set(UpkeepNodes.BERLIN_MIDNIGHT);

            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
        }
    }

    @Test
    default void two_nodes_return_each_case_of_an_engineer_who_left_once() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers =
                    IntStream.range(0, CASES)
                            .mapToObj(i -> nodes.owned(i, Staff.ENGINEER_L1))
                            .toList();
            CaseNumber kept = nodes.owned(CASES, Staff.ENGINEER_L2);
            nodes.put(Staff.left(Staff.ENGINEER_L1));
            assertThat(numbers)
                    .as("the first ones change together with the record")
                    .filteredOn(n -> nodes.allIn(List.of(n), CaseStatus.OPEN))
                    .hasSize(OwnerCheckDesk.AT_ONCE);
            nodes.start(2);

            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.OPEN));
            nodes.eventually(this::hasNoRequests);
            assertThat(nodes.allIn(List.of(kept), CaseStatus.IN_PROGRESS)).isTrue();
            assertThat(numbers)
                    .allSatisfy(
                            number ->
                                    assertThat(cases().events(number))
                                            .filteredOn(e -> e.type() == CaseEvent.Type.UNASSIGNED)
                                            .extracting(CaseEvent::actor)
                                            .containsExactly("system"));
        }
    }

    @Test
    default void a_check_goes_by_the_record_of_its_own_time() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers =
                    IntStream.range(0, CASES)
                            .mapToObj(i -> nodes.owned(i, Staff.ENGINEER_L1))
                            .toList();
            nodes.put(Staff.left(Staff.ENGINEER_L1));
            nodes.put(Staff.ENGINEER_L1);
            nodes.start(1);

            nodes.eventually(this::hasNoRequests);
            assertThat(numbers)
                    .filteredOn(n -> nodes.allIn(List.of(n), CaseStatus.IN_PROGRESS))
                    .hasSize(CASES - OwnerCheckDesk.AT_ONCE);
        }
    }

    @Test
    default void two_nodes_auto_close_each_case_once() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = IntStream.range(0, CASES).mapToObj(nodes::resolved).toList();
            CaseNumber replied = nodes.resolved(CASES);
            nodes.reply(replied, Fixture.NOW.plus(Duration.ofDays(3)));
            nodes.start(2);
            nodes.settle();
            assertThat(nodes.allIn(numbers, CaseStatus.RESOLVED)).isTrue();

            nodes.clock().set(Fixture.NOW.plus(UpkeepNodes.AUTO_CLOSE_AFTER));
            nodes.eventually(() -> nodes.allIn(numbers, CaseStatus.CLOSED));
            assertThat(nodes.allIn(List.of(replied), CaseStatus.RESOLVED)).isTrue();
            assertThat(numbers)
                    .allSatisfy(
                            number ->
                                    assertThat(cases().events(number))
                                            .filteredOn(e -> e.type() == CaseEvent.Type.CLOSED)
                                            .extracting(CaseEvent::actor)
                                            .containsExactly("system"));
        }
    }

    @Test
    default void auto_close_runs_repeatedly() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            nodes.start(1);
            nodes.clock().set(Fixture.NOW.plus(UpkeepNodes.AUTO_CLOSE_AFTER));
            for (int i = 0; i < 3; i++) {
                CaseNumber resolved = nodes.resolved(i);
                nodes.eventuallyWithPauses(() -> nodes.allIn(List.of(resolved), CaseStatus.CLOSED));
            }
        }
    }

    @Test
    default void a_node_stops_within_seconds() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            nodes.waiting(CASES);
            nodes.start(2);
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            long begin = System.nanoTime();
            nodes.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    default void a_stopped_node_takes_no_more_work() {
        try (UpkeepNodes nodes = new UpkeepNodes(this)) {
            List<CaseNumber> numbers = nodes.waiting(1);
            nodes.start(1);
            nodes.stop();
            nodes.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            nodes.settle();
            assertThat(nodes.allIn(numbers, CaseStatus.AWAITING_COVERAGE)).isTrue();
        }
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Fixture.NOW, BERLIN);
    }
}
