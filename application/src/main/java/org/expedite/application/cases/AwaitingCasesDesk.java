package org.expedite.application.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;

/**
 * Tells those who change the registry which cases await assistance: a change of a contract or of
 * equipment has them looked at again. They learn the numbers and the statuses of these cases only.
 */
public final class AwaitingCasesDesk {
    /** The maximum number of cases that are told at once. */
    public static final int MAX = 20;

    private static final Set<CaseStatus> AWAITING =
            Arrays.stream(CaseStatus.values())
                    .filter(CaseStatus::awaitsAssistance)
                    .collect(Collectors.toUnmodifiableSet());

    private final Cases cases;

    /** Creates a desk on this port. */
    public AwaitingCasesDesk(Cases cases) {
        this.cases = cases;
    }

    /**
     * Lists cases of these organizations that await assistance and name a serial number, oldest
     * first, at most {@link #MAX} and one more if there are more. Facts cannot change the
     * assistance of a case without a serial number.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor may not change the
     *     registry
     */
    public List<AwaitingCase> of(Actor actor, Set<OrganizationId> organizations) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        return organizations.isEmpty() ? List.of() : awaiting(organizations);
    }

    /**
     * Returns how cases are that awaited assistance before a change, in the given order. Cases of
     * other organizations are left out.
     *
     * @param numbers of these, the first {@link #MAX} count
     * @throws org.expedite.application.access.ForbiddenException if the actor may not change the
     *     registry
     */
    public List<AwaitingCase> afterwards(
            Actor actor, Set<OrganizationId> organizations, List<CaseNumber> numbers) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        if (numbers.isEmpty() || organizations.isEmpty()) {
            return List.of();
        }
        List<CaseNumber> first = numbers.stream().distinct().limit(MAX).toList();
        return told(
                cases.find(Set.copyOf(first)).stream()
                        .filter(found -> organizations.contains(found.organization()))
                        .sorted(Comparator.comparing(found -> first.indexOf(found.number()))));
    }

    private List<AwaitingCase> awaiting(Set<OrganizationId> organizations) {
        CaseFilter filter = CaseFilter.ALL.in(AWAITING).of(organizations);
        return told(cases.page(filter, CaseOrder.OLDEST_FIRST, null, MAX + 1).stream());
    }

    private static List<AwaitingCase> told(Stream<SupportCase> found) {
        return found.filter(each -> each.product().serial() != null)
                .map(each -> new AwaitingCase(each.number(), each.state().status()))
                .toList();
    }
}
