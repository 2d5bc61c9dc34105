package org.expedite.web.pages.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.domain.queues.QueuePosition;

/**
 * The cases of one person that are not over, in groups.
 *
 * @param address its own address, from which it is fetched again
 * @param groups the groups that have cases; the first needs the reader most
 * @param more whether there are more cases than these
 * @param topics the changes that matter beside those of these cases: none for the staff, which sees
 *     all cases of the center
 */
public record MyCasesPage(String address, List<Group> groups, boolean more, String topics) {

    /**
     * Cases that wait for the same.
     *
     * @param key the key of the heading
     * @param cases the cases, as a queue would order them
     */
    public record Group(String key, List<FoundCase> cases) {

        /** Copies the cases. */
        public Group {
            cases = List.copyOf(cases);
        }
    }

    /** Copies the groups. */
    public MyCasesPage {
        groups = List.copyOf(groups);
    }

    static MyCasesPage of(String address, List<FoundCase> cases, boolean more, boolean staff) {
        List<Group> groups = new ArrayList<>();
        WaitingFor reader = staff ? WaitingFor.CENTER : WaitingFor.CUSTOMER;
        Predicate<FoundCase> resolved = c -> c.found().state().status() == CaseStatus.RESOLVED;
        Predicate<FoundCase> own = c -> c.found().waitingFor() == reader;
        add(groups, "my_cases.yours", cases, own.and(resolved.negate()));
        add(groups, "my_cases.others", cases, own.negate().and(resolved.negate()));
        add(groups, "my_cases.resolved", cases, resolved);
        return new MyCasesPage(address, groups, more, staff ? "" : "all");
    }

    private static void add(
            List<Group> groups, String key, List<FoundCase> cases, Predicate<FoundCase> belongs) {
        List<FoundCase> of =
                cases.stream()
                        .filter(belongs)
                        .sorted(Comparator.comparing(c -> QueuePosition.of(c.found())))
                        .toList();
        if (!of.isEmpty()) {
            groups.add(new Group(key, of));
        }
    }
}
