package org.expedite.web.pages.callers;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.expedite.web.pages.FormState;
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

    /** Adds a caller with the open cases and a form to the page of a call. */
    CallPage addTo(
            CallPage page,
            Actor actor,
            String caller,
            @Nullable String organization,
            FormState form) {
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
        Optional<CallerCandidates.Employer> employer =
                person.employers().stream()
                        .filter(e -> e.organization().id().value().equals(organization))
                        .findFirst();
        Map<String, String> values = new HashMap<>(form.values());
        values.put(CallForm.CALLER, id.value());
        employer.ifPresent(e -> values.put(CallForm.ORGANIZATION, e.organization().id().value()));
        return page.with(
                Optional.of(new CallPage.Caller(person, employer)),
                openCases(actor, id),
                new FormState(values, form.problems()));
    }

    private List<FoundCase> openCases(Actor actor, ContactId caller) {
        CaseFilter filter =
                CaseFilter.ALL
                        .in(CaseStatus.notOver())
                        .involving(CaseFilter.Involved.askedBy(caller));
        return FoundCase.of(
                cases, actor, cases.page(actor, filter, null, CaseOrder.NEWEST_FIRST, null, CASES));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such contact.");
    }
}
