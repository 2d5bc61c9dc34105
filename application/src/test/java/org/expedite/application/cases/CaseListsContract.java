package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Ivy;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every adapter of {@link Cases} must prove of {@link Cases#page}. Implement it in a test
 * class, and give an empty store for every test.
 */
public interface CaseListsContract {
    /** The port under test. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void anEmptyStoreListsNothing() {
        for (CaseOrder order : CaseOrder.values()) {
            assertThat(cases().page(CaseFilter.ALL, order, null, 25)).as("%s", order).isEmpty();
        }
    }

    @Test
    default void aListGivesCasesAsTheyAreFound() {
        open(CaseExamples.full(1));
        open(CaseExamples.bare(2));
        assertThat(cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 25))
                .containsExactly(CaseExamples.full(1), CaseExamples.bare(2));
    }

    @Test
    default void aListIsOrderedByNumberNotByWhenItWasSaved() {
        List<CaseNumber> numbers = new ArrayList<>();
        for (String number :
                List.of(
                        "2026-0615-000010",
                        "2026-0615-000002",
                        "2025-1231-999999",
                        "2026-0615-000001",
                        "2027-0101-000001",
                        "2026-0616-999999999999",
                        "2026-0614-000003")) {
            numbers.add(new CaseNumber(number));
            SupportCase bare = CaseExamples.bare(1);
            open(
                    new SupportCase(
                            new CaseNumber(number),
                            1,
                            bare.intake(),
                            bare.product(),
                            bare.report(),
                            bare.assistance(),
                            null,
                            bare.progress()));
        }
        assertThat(numbers(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 25))
                .as("oldest first")
                .containsExactlyElementsOf(numbers.stream().sorted().toList());
        assertThat(numbers(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, null, 25))
                .as("newest first")
                .containsExactlyElementsOf(
                        numbers.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    default void aWalkThroughThePagesGivesEveryCaseOnce() {
        List<CaseNumber> all =
                LongStream.rangeClosed(1, 23).mapToObj(CaseExamples::number).toList();
        all.forEach(n -> open(CaseExamples.full(all.indexOf(n) + 1)));
        for (int limit : new int[] {1, 7, 23, 24}) {
            assertThat(walk(CaseOrder.OLDEST_FIRST, limit))
                    .as("oldest first, %s a page", limit)
                    .containsExactlyElementsOf(all);
            assertThat(walk(CaseOrder.NEWEST_FIRST, limit))
                    .as("newest first, %s a page", limit)
                    .containsExactlyElementsOf(all.reversed());
        }
    }

    @Test
    default void aPageMayBeginAfterANumberThatIsNotThere() {
        open(CaseExamples.full(2));
        open(CaseExamples.full(4));
        assertThat(numbers(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, CaseExamples.number(3), 25))
                .containsExactly(CaseExamples.number(4));
        assertThat(numbers(CaseFilter.ALL, CaseOrder.NEWEST_FIRST, CaseExamples.number(3), 25))
                .containsExactly(CaseExamples.number(2));
    }

    @Test
    default void aPageAfterACaseThatChangedGoesOnWhereItStopped() {
        LongStream.rangeClosed(1, 4).forEach(i -> open(CaseExamples.full(i)));
        List<CaseNumber> first = numbers(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 2);
        SupportCase second = cases().find(first.getLast()).orElseThrow();
        save(new CaseChange(second.version(), second, List.of()));
        assertThat(numbers(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, first.getLast(), 2))
                .containsExactly(CaseExamples.number(3), CaseExamples.number(4));
    }

    @Test
    default void everyFilterLetsThroughWhatItSaysAndNothingElse() {
        List<SupportCase> all = variety();
        all.forEach(this::open);
        for (CaseStatus status : CaseStatus.values()) {
            assertFiltered(
                    new CaseFilter(status, null, null, null, null),
                    all,
                    c -> c.progress().status() == status);
        }
        for (Priority priority : Priority.values()) {
            assertFiltered(
                    new CaseFilter(null, priority, null, null, null),
                    all,
                    c -> c.progress().priority() == priority);
        }
        for (String level : List.of("L1", "L2", "l1", "L4")) {
            assertFiltered(
                    new CaseFilter(null, null, null, new TechnicalLevel(level), null),
                    all,
                    c -> c.progress().level().code().equals(level));
        }
        for (boolean expedited : new boolean[] {true, false}) {
            assertFiltered(
                    new CaseFilter(null, null, null, null, expedited),
                    all,
                    c -> c.progress().expedited() == expedited);
        }
    }

    @Test
    default void aListShowsTheNamedOrganizationsOnly() {
        List<SupportCase> all = variety();
        all.forEach(this::open);
        OrganizationId acme = Acme.ACME.id();
        OrganizationId borealis = Borealis.BOREALIS.id();
        for (Set<OrganizationId> named :
                List.of(
                        Set.of(acme),
                        Set.of(acme, borealis),
                        Set.of(acme, new OrganizationId("ACME"), new OrganizationId("nobody")),
                        Set.of(new OrganizationId("Acme")),
                        Set.<OrganizationId>of())) {
            assertFiltered(
                    new CaseFilter(null, null, named, null, null),
                    all,
                    c -> named.contains(c.organization()));
        }
    }

    @Test
    default void filtersAddUpAndKeepTheirOrderOverPages() {
        List<SupportCase> all = variety();
        all.forEach(this::open);
        CaseFilter filter =
                new CaseFilter(
                        CaseStatus.OPEN,
                        Priority.P1,
                        Set.of(Acme.ACME.id(), Borealis.BOREALIS.id()),
                        new TechnicalLevel("L1"),
                        true);
        List<CaseNumber> expected =
                all.stream()
                        .filter(c -> c.progress().status() == CaseStatus.OPEN)
                        .filter(c -> c.progress().priority() == Priority.P1)
                        .filter(c -> !c.organization().equals(Ivy.HERSELF.id()))
                        .filter(c -> c.progress().level().code().equals("L1"))
                        .filter(c -> c.progress().expedited())
                        .map(SupportCase::number)
                        .toList();
        assertThat(expected).as("the examples have some of these").hasSizeGreaterThan(1);
        List<CaseNumber> walked =
                Walk.through(1, after -> numbers(filter, CaseOrder.OLDEST_FIRST, after, 1));
        assertThat(walked).as("%s", filter).containsExactlyElementsOf(expected);
    }

    private void assertFiltered(
            CaseFilter filter, List<SupportCase> all, Predicate<SupportCase> expected) {
        assertThat(cases().page(filter, CaseOrder.OLDEST_FIRST, null, 1000))
                .as("%s", filter)
                .containsExactlyElementsOf(all.stream().filter(expected).toList());
    }

    private List<CaseNumber> walk(CaseOrder order, int limit) {
        return Walk.through(limit, after -> numbers(CaseFilter.ALL, order, after, limit));
    }

    private List<CaseNumber> numbers(
            CaseFilter filter, CaseOrder order, @Nullable CaseNumber after, int limit) {
        return cases().page(filter, order, after, limit).stream().map(SupportCase::number).toList();
    }

    /** In the order of their numbers. */
    private static List<SupportCase> variety() {
        List<SupportCase> all = new ArrayList<>();
        List<OrganizationId> organizations =
                List.of(Acme.ACME.id(), Borealis.BOREALIS.id(), Ivy.HERSELF.id());
        for (OrganizationId organization : organizations) {
            for (CaseStatus status : CaseStatus.values()) {
                all.add(listed(all, organization, status, Priority.P2, "L2", false));
            }
            for (Priority priority : Priority.values()) {
                all.add(listed(all, organization, CaseStatus.OPEN, priority, "L1", true));
            }
        }
        return all;
    }

    private static SupportCase listed(
            List<SupportCase> before,
            OrganizationId organization,
            CaseStatus status,
            Priority priority,
            String level,
            boolean expedited) {
        return CaseExamples.listed(
                before.size() + 1L, organization, status, priority, level, expedited);
    }

    private void open(SupportCase example) {
        save(CaseExamples.opening(example));
    }

    private void save(CaseChange change) {
        unitOfWork()
                .run(
                        () -> {
                            cases().save(change);
                            return change;
                        });
    }
}
