package org.expedite.web.pages.callers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.callers.CallerCandidates;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.pages.cases.FoundCase;
import org.jspecify.annotations.Nullable;

/** Reads what an engineer needs to know of a caller who is confirmed. */
@Singleton
final class ConfirmedCallers {

    /** Whoever has more open cases asks for one of them by its number. */
    private static final int CASES = 10;

    private final CallerDesk callers;
    private final CaseDesk cases;

    ConfirmedCallers(CallerDesk callers, CaseDesk cases) {
        this.callers = callers;
        this.cases = cases;
    }

    /** Returns a caller, and the employer if the person works for it today. */
    CallPage.Caller find(Actor actor, String caller, @Nullable String organization) {
        ContactId id =
                Identifiers.parse(caller)
                        .map(ContactId::new)
                        .orElseThrow(ConfirmedCallers::unknown);
        CallerCandidates.Candidate person =
                callers
                        .identify(actor, new CallerKeys(Set.of(), id, null, Set.of(), null))
                        .candidates()
                        .stream()
                        .findFirst()
                        .orElseThrow(ConfirmedCallers::unknown);
        return new CallPage.Caller(
                person,
                person.employers().stream()
                        .filter(e -> e.organization().id().value().equals(organization))
                        .findFirst());
    }

    /** Returns the cases of a caller that are not over. */
    List<FoundCase> openCases(Actor actor, CallPage.Caller caller) {
        CaseFilter filter =
                CaseFilter.ALL
                        .in(CaseStatus.notOver())
                        .involving(CaseFilter.Involved.askedBy(caller.id()));
        return FoundCase.of(
                cases, actor, cases.page(actor, filter, null, CaseOrder.NEWEST_FIRST, null, CASES));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such contact.");
    }
}
