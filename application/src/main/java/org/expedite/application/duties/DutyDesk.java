package org.expedite.application.duties;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Cases;
import org.expedite.application.timeline.Timeline;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.duties.DutyPeriod;
import org.expedite.domain.duties.P1Duties;

/** Lists the P1 duties of one case, and of all open P1 cases. */
public final class DutyDesk {
    /** Maximum number of open P1 cases that wait in a queue, and of others, in one list. */
    public static final int MAX_LISTED = 100;

    private static final Set<CaseStatus> WAITING = EnumSet.of(CaseStatus.OPEN);

    private static final Set<CaseStatus> OTHER_OPEN =
            EnumSet.complementOf(
                    EnumSet.of(
                            CaseStatus.OPEN,
                            CaseStatus.RESOLVED,
                            CaseStatus.CLOSED,
                            CaseStatus.WITHDRAWN));

    private final Cases cases;
    private final Timeline timeline;
    private final CaseReader reader;
    private final CaseDesk caseDesk;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public DutyDesk(
            Cases cases, Timeline timeline, CaseReader reader, CaseDesk caseDesk, Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.reader = reader;
        this.caseDesk = caseDesk;
        this.clock = clock;
    }

    /**
     * Lists the periods in which the P1 duties of a case applied, oldest first; see {@link
     * P1Duties}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public CaseDuties ofCase(Actor actor, CaseNumber number) {
        SupportCase supportCase = reader.find(actor, UseCase.VIEW_CASE, number);
        return new CaseDuties(
                number,
                supportCase.version(),
                P1Duties.of(supportCase.report(), cases.events(number)));
    }

    /**
     * Lists the open P1 cases that the actor may see with the duties of both sides, the worst
     * first. Cases that wait for an engineer and the others are read apart, at most {@link
     * #MAX_LISTED} of each, the oldest first.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public OpenP1s ofOpenP1s(Actor actor) {
        Instant asOf = clock.instant();
        List<CaseView> waiting = page(actor, WAITING);
        List<CaseView> others = page(actor, OTHER_OPEN);
        List<CaseView> listed = new ArrayList<>();
        List.of(waiting, others)
                .forEach(views -> views.stream().limit(MAX_LISTED).forEach(listed::add));
        Map<CaseNumber, List<CaseEvent>> events =
                listed.isEmpty()
                        ? Map.of()
                        : timeline.events(
                                listed.stream()
                                        .map(view -> view.supportCase().number())
                                        .collect(Collectors.toSet()),
                                P1Duties.EVENT_TYPES);
        CaseNames names =
                reader.names(
                        reader.access(actor),
                        listed.stream()
                                .flatMap(
                                        view ->
                                                Stream.ofNullable(
                                                        view.supportCase().state().owner()))
                                .collect(Collectors.toSet()),
                        listed.stream()
                                .map(view -> view.supportCase().organization())
                                .collect(Collectors.toSet()));
        return new OpenP1s(
                listed.stream()
                        .map(view -> withDuties(view, names, events))
                        .sorted(OpenP1.WORST_FIRST)
                        .toList(),
                waiting.size() + others.size() == listed.size(),
                asOf);
    }

    private List<CaseView> page(Actor actor, Set<CaseStatus> statuses) {
        CaseFilter filter = CaseFilter.ALL.in(statuses).ofPriority(Priority.P1);
        return caseDesk.page(actor, filter, null, CaseOrder.OLDEST_FIRST, null, MAX_LISTED + 1);
    }

    private static OpenP1 withDuties(
            CaseView view, CaseNames names, Map<CaseNumber, List<CaseEvent>> events) {
        SupportCase supportCase = view.supportCase();
        String owner = supportCase.state().owner();
        List<DutyPeriod> periods =
                P1Duties.of(
                        supportCase.report(), events.getOrDefault(supportCase.number(), List.of()));
        return new OpenP1(
                view,
                names.organization(supportCase.organization()),
                owner == null ? null : names.person(owner),
                periods.isEmpty() || !periods.getLast().isInForce() ? null : periods.getLast());
    }
}
