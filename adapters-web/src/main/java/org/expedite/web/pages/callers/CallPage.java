package org.expedite.web.pages.callers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.callers.CallerCandidates;
import org.expedite.application.callers.CallerKey;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.cases.FoundCase;
import org.expedite.web.pages.cases.OpenCasePage;

/**
 * The page of a call, at the step that the engineer has come to.
 *
 * @param search the details by which the caller is looked for
 * @param found who may be calling; empty before the search
 * @param ignored the details that could not be read
 * @param caller the caller whom the engineer has confirmed; empty if nobody is identified
 * @param openCases the cases of the caller that are not over
 * @param form the form for a case; empty before somebody is confirmed
 * @param opened the case that was opened in this call
 */
public record CallPage(
        FormState search,
        Optional<CallerCandidates> found,
        Set<CallerKey> ignored,
        Optional<Caller> caller,
        List<FoundCase> openCases,
        Optional<OpenCasePage> form,
        Optional<SupportCase> opened) {

    /** Copies the lists. */
    public CallPage {
        ignored = Set.copyOf(ignored);
        openCases = List.copyOf(openCases);
    }

    /**
     * A caller who is identified.
     *
     * @param person the person, with employers and certifications
     * @param employer the employer for whom the person calls; empty if none was chosen
     */
    public record Caller(
            CallerCandidates.Candidate person, Optional<CallerCandidates.Employer> employer) {

        ContactId id() {
            return person.person().contact().record().id();
        }
    }

    static CallPage begin() {
        return searched(FormState.EMPTY);
    }

    static CallPage searched(FormState search) {
        return new CallPage(
                search,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    CallPage with(CallerCandidates candidates, Set<CallerKey> unreadable) {
        return new CallPage(
                search, Optional.of(candidates), unreadable, caller, openCases, form, opened);
    }

    static CallPage confirmed(Caller caller, List<FoundCase> cases, OpenCasePage form) {
        return later(Optional.of(caller), cases, Optional.of(form), Optional.empty());
    }

    static CallPage unidentified(OpenCasePage form) {
        return later(Optional.empty(), List.of(), Optional.of(form), Optional.empty());
    }

    static CallPage ended(SupportCase opened) {
        return later(Optional.empty(), List.of(), Optional.empty(), Optional.of(opened));
    }

    /** A step after the search, which is over. */
    private static CallPage later(
            Optional<Caller> caller,
            List<FoundCase> cases,
            Optional<OpenCasePage> form,
            Optional<SupportCase> opened) {
        return new CallPage(
                FormState.EMPTY, Optional.empty(), Set.of(), caller, cases, form, opened);
    }
}
