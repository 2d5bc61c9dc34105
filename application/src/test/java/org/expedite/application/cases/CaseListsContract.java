package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Ivy;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Cases}: the order and the pages of {@link Cases#page}; see
 * {@link CaseFiltersContract} for its filters. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface CaseListsContract {
    /** The port under test. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_store_has_an_empty_list() {
        for (CaseOrder order : CaseOrder.values()) {
            assertThat(cases().page(CaseFilter.ALL, order, null, 25)).as("%s", order).isEmpty();
        }
    }

    @Test
    default void a_list_returns_the_same_cases_as_a_find() {
        writer().open(CaseExamples.full(1), CaseExamples.bare(2));
        assertThat(cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 25))
                .containsExactly(CaseExamples.full(1), CaseExamples.bare(2));
    }

    @Test
    default void a_list_is_in_the_order_of_opening_not_of_numbers_or_saves() {
        List<SupportCase> oldestFirst = closelyOpened();
        List<SupportCase> shuffled = new ArrayList<>(oldestFirst);
        Collections.shuffle(shuffled, new Random(17));
        writer().open(shuffled.toArray(SupportCase[]::new));
        assertThat(cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 25))
                .as("oldest first")
                .containsExactlyElementsOf(oldestFirst);
        assertThat(cases().page(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, null, 25))
                .as("newest first")
                .containsExactlyElementsOf(oldestFirst.reversed());
    }

    @Test
    default void paging_returns_every_case_once() {
        List<SupportCase> oldestFirst = closelyOpened();
        writer().open(oldestFirst.toArray(SupportCase[]::new));
        List<CasePosition> positions = oldestFirst.stream().map(CasePosition::of).toList();
        for (int limit : new int[] {1, 2, 3, positions.size(), positions.size() + 1}) {
            assertThat(walk(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, limit))
                    .as("oldest first, %s a page", limit)
                    .containsExactlyElementsOf(positions);
            assertThat(walk(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, limit))
                    .as("newest first, %s a page", limit)
                    .containsExactlyElementsOf(positions.reversed());
        }
    }

    @Test
    default void cases_opened_at_the_same_instant_are_in_the_order_of_their_numbers() {
        List<CaseNumber> all =
                LongStream.rangeClosed(1, 23).mapToObj(CaseExamples::number).toList();
        all.reversed().forEach(n -> writer().open(CaseExamples.full(all.indexOf(n) + 1)));
        assertThat(walk(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, 7))
                .extracting(CasePosition::number)
                .containsExactlyElementsOf(all);
        assertThat(walk(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, 7))
                .extracting(CasePosition::number)
                .containsExactlyElementsOf(all.reversed());
    }

    @Test
    default void a_page_may_begin_after_a_position_without_a_case() {
        writer().open(CaseExamples.full(2), CaseExamples.full(4));
        Instant at = CaseExamples.OPENED_AT;
        assertThat(after(CaseOrder.OLDEST_FIRST, position(at, 3)))
                .containsExactly(CaseExamples.number(4));
        assertThat(after(CaseOrder.NEWEST_FIRST, position(at, 3)))
                .containsExactly(CaseExamples.number(2));
        CasePosition microsecondBefore = position(at.minusNanos(1000), 999_999);
        assertThat(after(CaseOrder.OLDEST_FIRST, microsecondBefore)).hasSize(2);
        assertThat(after(CaseOrder.NEWEST_FIRST, microsecondBefore)).isEmpty();
        CasePosition microsecondAfter = position(at.plusNanos(1000), 1);
        assertThat(after(CaseOrder.OLDEST_FIRST, microsecondAfter)).isEmpty();
        assertThat(after(CaseOrder.NEWEST_FIRST, microsecondAfter)).hasSize(2);
    }

    @Test
    default void cases_of_several_organizations_are_in_one_order_over_pages() {
        List<OrganizationId> owners =
                List.of(Acme.ACME.id(), Borealis.BOREALIS.id(), Ivy.HERSELF.id());
        List<CasePosition> expected = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            // Three are opened at each instant, with consecutive cases of one organization in
            // between.
            OrganizationId owner = owners.get(i >= 10 && i < 14 ? 1 : i % 3);
            SupportCase opened =
                    openedAt(listed(i, owner), CaseExamples.OPENED_AT.plusNanos(i / 3 * 1000L));
            writer().open(opened);
            if (!owner.equals(Ivy.HERSELF.id())) {
                expected.add(CasePosition.of(opened));
            }
        }
        CaseFilter filter =
                new CaseFilter(
                        null,
                        null,
                        Set.of(
                                Acme.ACME.id(),
                                Borealis.BOREALIS.id(),
                                new OrganizationId("nobody")),
                        null,
                        null);
        for (int limit : new int[] {1, 2, 5, 100}) {
            assertThat(walk(filter, CaseOrder.OLDEST_FIRST, limit))
                    .as("oldest first, %s a page", limit)
                    .containsExactlyElementsOf(expected);
            assertThat(walk(filter, CaseOrder.NEWEST_FIRST, limit))
                    .as("newest first, %s a page", limit)
                    .containsExactlyElementsOf(expected.reversed());
        }
    }

    @Test
    default void a_changed_case_stays_at_its_position() {
        LongStream.rangeClosed(1, 4).forEach(i -> writer().open(CaseExamples.full(i)));
        CasePosition second =
                writer().positions(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 2).getLast();
        writer().update(CaseExamples.bare(2));
        writer().update(CaseExamples.bare(3));
        assertThat(after(CaseOrder.OLDEST_FIRST, second))
                .containsExactly(CaseExamples.number(3), CaseExamples.number(4));
    }

    @Test
    default void paging_during_changes_returns_every_earlier_case_once() throws Exception {
        List<CasePosition> before = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            SupportCase opened = openedAt(CaseExamples.full(i * 10L), moment(i * 2));
            writer().open(opened);
            before.add(CasePosition.of(opened));
        }
        AtomicBoolean walking = new AtomicBoolean(true);
        Callable<List<List<CasePosition>>> walker =
                () -> {
                    try {
                        return List.of(
                                walk(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, 3),
                                walk(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, 3));
                    } finally {
                        walking.set(false);
                    }
                };
        Callable<List<List<CasePosition>>> writer =
                () -> {
                    Random random = new Random(4);
                    for (int i = 1; i < 10 || (walking.get() && i < 2000); i++) {
                        writer().open(
                                        openedAt(
                                                CaseExamples.full(1000 + i),
                                                moment(random.nextInt(100))));
                        writer().update(CaseExamples.bare((1 + random.nextInt(40)) * 10L));
                    }
                    return List.of();
                };
        List<Concurrently.Outcome<List<List<CasePosition>>>> outcomes =
                Concurrently.run(List.of(walker, writer));
        assertThat(outcomes).extracting(Concurrently.Outcome::failure).containsOnlyNulls();
        List<List<CasePosition>> walks = outcomes.getFirst().result();
        assertThat(walks).hasSize(2);
        assertThat(walks.getFirst()).isSorted().containsAll(before);
        assertThat(walks.getLast().reversed()).isSorted().containsAll(before);
    }

    private CaseWriter writer() {
        return new CaseWriter(cases(), unitOfWork());
    }

    private List<CasePosition> walk(CaseFilter filter, CaseOrder order, int limit) {
        return Walk.through(limit, after -> writer().positions(filter, order, after, limit));
    }

    private List<CaseNumber> after(CaseOrder order, CasePosition position) {
        return writer().numbers(CaseFilter.ALL, order, position, 25);
    }

    private static CasePosition position(Instant openedAt, long count) {
        return new CasePosition(openedAt, CaseExamples.number(count));
    }

    private static Instant moment(int count) {
        return CaseExamples.OPENED_AT.plusNanos(count * 1000L);
    }

    private static SupportCase listed(int count, OrganizationId organization) {
        return CaseExamples.listed(count, organization, CaseStatus.OPEN, Priority.P2, "L1", false);
    }

    private static SupportCase openedAt(SupportCase c, Instant at) {
        Intake intake = c.intake();
        return CaseExamples.with(
                c,
                new Intake(
                        intake.channel(),
                        at,
                        intake.openedBy(),
                        intake.organization(),
                        intake.requester(),
                        intake.proposedPriority()));
    }

    /** Oldest first: opened at the same instant, a microsecond apart, and far from each other. */
    private static List<SupportCase> closelyOpened() {
        Instant noon = CaseExamples.OPENED_AT;
        List<SupportCase> all = new ArrayList<>();
        for (CasePosition position :
                List.of(
                        new CasePosition(
                                Instant.parse("2025-12-31T23:59:59.999999Z"),
                                new CaseNumber("2027-0101-000001")),
                        position(noon.minusNanos(1000), 9),
                        position(noon, 2),
                        position(noon, 10),
                        new CasePosition(noon, new CaseNumber("2026-0615-999999999999")),
                        new CasePosition(noon, new CaseNumber("2026-0616-000001")),
                        position(noon.plusNanos(1000), 1),
                        position(noon.plusNanos(2000), 8),
                        new CasePosition(
                                Instant.parse("2027-01-01T00:00:00Z"),
                                new CaseNumber("2025-1231-000001")))) {
            SupportCase c = openedAt(CaseExamples.bare(1), position.openedAt());
            all.add(
                    new SupportCase(
                            position.number(),
                            1,
                            c.intake(),
                            c.product(),
                            c.report(),
                            c.assistance(),
                            null,
                            c.identifiedLate(),
                            c.state()));
        }
        return all;
    }
}
