package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Ivy;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Cases}: the filters of {@link Cases#page}. Implement it in a
 * test class, and give an empty store for every test.
 */
@PortContract
public interface CaseFiltersContract {
    /** The port under test. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void every_filter_returns_matching_cases_only() {
        List<SupportCase> all = openVariety();
        for (CaseStatus status : CaseStatus.values()) {
            assertFiltered(
                    new CaseFilter(status, null, null, null, null),
                    all,
                    c -> c.state().status() == status);
        }
        for (Priority priority : Priority.values()) {
            assertFiltered(
                    new CaseFilter(null, priority, null, null, null),
                    all,
                    c -> c.state().priority() == priority);
        }
        for (String level : List.of("L1", "L2", "l1", "L4")) {
            assertFiltered(
                    new CaseFilter(null, null, null, new TechnicalLevel(level), null),
                    all,
                    c -> c.state().level().code().equals(level));
        }
        for (boolean expedited : new boolean[] {true, false}) {
            assertFiltered(
                    new CaseFilter(null, null, null, null, expedited),
                    all,
                    c -> c.state().expedited() == expedited);
        }
    }

    @Test
    default void a_filter_of_several_values_returns_the_cases_of_each() {
        List<SupportCase> all = openVariety();
        Set<CaseStatus> statuses = Set.of(CaseStatus.OPEN, CaseStatus.CLOSED);
        Set<Priority> priorities = Set.of(Priority.P1, Priority.P3, Priority.P4);
        assertFiltered(
                with(statuses, null, CaseFilter.Involved.ANY, CaseFilter.Opened.ANY),
                all,
                c -> statuses.contains(c.state().status()));
        assertFiltered(
                with(statuses, priorities, CaseFilter.Involved.ANY, CaseFilter.Opened.ANY),
                all,
                c ->
                        statuses.contains(c.state().status())
                                && priorities.contains(c.state().priority()));
        assertFiltered(
                with(Set.of(), priorities, CaseFilter.Involved.ANY, CaseFilter.Opened.ANY),
                all,
                _ -> false);
    }

    @Test
    default void people_products_and_times_filter() {
        SupportCase owned = CaseExamples.full(1);
        SupportCase hidden = CaseExamples.with(CaseExamples.bare(2), owned.product());
        List<SupportCase> all = List.of(owned, hidden);
        all.forEach(writer()::open);
        CaseProduct product = owned.product();
        assertInvolved("engineer-1", null, null, false, all, c -> c.equals(owned));
        assertInvolved("engineer-2", null, null, false, all, _ -> false);
        assertInvolved(null, Acme.ANA.id(), null, false, all, c -> c.equals(owned));
        assertInvolved(null, null, product, false, all, _ -> true);
        assertInvolved(null, null, product, true, all, c -> c.equals(owned));
        assertInvolved(
                null,
                null,
                new CaseProduct(new SerialNumber("other"), product.model(), product.line()),
                false,
                all,
                _ -> false);
        Instant at = owned.intake().openedAt();
        assertOpened(new CaseFilter.Opened(at, at.plusNanos(1000)), all, _ -> true);
        assertOpened(new CaseFilter.Opened(at.plusNanos(1000), null), all, _ -> false);
        assertOpened(new CaseFilter.Opened(null, at), all, _ -> false);
        assertOpened(new CaseFilter.Opened(at.minusSeconds(1), null), all, _ -> true);
    }

    private void assertInvolved(
            @Nullable String owner,
            @Nullable ContactId requester,
            @Nullable CaseProduct product,
            boolean known,
            List<SupportCase> all,
            Predicate<SupportCase> expected) {
        CaseFilter.Involved involved =
                product == null
                        ? new CaseFilter.Involved(owner, requester, null, null, null, known)
                        : new CaseFilter.Involved(
                                owner,
                                requester,
                                product.serial(),
                                product.model(),
                                product.line(),
                                known);
        assertFiltered(with(null, null, involved, CaseFilter.Opened.ANY), all, expected);
    }

    private void assertOpened(
            CaseFilter.Opened opened, List<SupportCase> all, Predicate<SupportCase> expected) {
        assertFiltered(with(null, null, CaseFilter.Involved.ANY, opened), all, expected);
    }

    private static CaseFilter with(
            @Nullable Set<CaseStatus> statuses,
            @Nullable Set<Priority> priorities,
            CaseFilter.Involved involved,
            CaseFilter.Opened opened) {
        return new CaseFilter(statuses, priorities, null, null, null, involved, opened, null);
    }

    @Test
    default void a_list_has_cases_of_the_named_organizations_only() {
        List<SupportCase> all = openVariety();
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
    default void filters_are_combined_and_preserve_the_order_over_pages() {
        List<SupportCase> all = openVariety();
        CaseFilter filter =
                new CaseFilter(
                        CaseStatus.OPEN,
                        Priority.P1,
                        Set.of(Acme.ACME.id(), Borealis.BOREALIS.id()),
                        new TechnicalLevel("L1"),
                        true);
        List<CasePosition> expected =
                all.stream()
                        .filter(c -> c.state().status() == CaseStatus.OPEN)
                        .filter(c -> c.state().priority() == Priority.P1)
                        .filter(c -> !c.organization().equals(Ivy.HERSELF.id()))
                        .filter(c -> c.state().level().code().equals("L1"))
                        .filter(c -> c.state().expedited())
                        .map(CasePosition::of)
                        .toList();
        assertThat(expected).as("the examples have some of these").hasSizeGreaterThan(1);
        List<CasePosition> walked =
                Walk.through(
                        1, after -> writer().positions(filter, CaseOrder.OLDEST_FIRST, after, 1));
        assertThat(walked).as("%s", filter).containsExactlyElementsOf(expected);
    }

    private void assertFiltered(
            CaseFilter filter, List<SupportCase> all, Predicate<SupportCase> expected) {
        List<SupportCase> passing = all.stream().filter(expected).toList();
        assertThat(cases().page(filter, CaseOrder.OLDEST_FIRST, null, 1000))
                .as("%s, oldest first", filter)
                .containsExactlyElementsOf(passing);
        assertThat(cases().page(filter, CaseOrder.NEWEST_FIRST, null, 1000))
                .as("%s, newest first", filter)
                .containsExactlyElementsOf(passing.reversed());
    }

    private CaseWriter writer() {
        return new CaseWriter(cases(), unitOfWork());
    }

    /** All cases are opened at one instant, so they are in the order of their numbers. */
    private List<SupportCase> openVariety() {
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
        writer().open(all.toArray(SupportCase[]::new));
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
}
