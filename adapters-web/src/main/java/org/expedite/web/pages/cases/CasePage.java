package org.expedite.web.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.cases.AssistanceOption;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Notice;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.duties.DutyRecord;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Outcome;
import org.expedite.web.pages.BothVersions;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.UnsentText;

/**
 * The page of a case.
 *
 * @param view the case as the reader may see it
 * @param names the names of the people and the organization that the page mentions
 * @param isNew whether the reader has just opened it
 * @param isStaff whether the reader works for the center
 * @param place the place in the queue; empty if the case does not wait or stands far behind
 * @param events a part of what happened, oldest first
 * @param earlier the address of earlier events; empty if there are none
 * @param later the address of later events; empty if there are none
 * @param files the files
 * @param upload the form for another file
 * @param duties the P1 duties of both sides that apply now
 * @param decisions the decisions on requests for priority escalation, oldest first
 * @param note the form for a note, which keeps what is typed
 * @param versions both versions of the report, if somebody else has changed it meanwhile
 * @param unsent what was typed into a form that the case does not allow any more
 * @param moves the forms of what the reader may do
 * @param notice why something that the reader wanted was not possible, or an empty text
 */
public record CasePage(
        CaseView view,
        CaseNames names,
        boolean isNew,
        boolean isStaff,
        Optional<String> place,
        List<TimelineRow> events,
        Optional<String> earlier,
        Optional<String> later,
        List<Attachment> files,
        FormState upload,
        List<DutyRecord> duties,
        List<Decision> decisions,
        FormDraft note,
        Optional<BothVersions> versions,
        List<UnsentText> unsent,
        List<CaseMoveForm> moves,
        String notice) {

    /**
     * Returns the case.
     *
     * @return the case
     */
    public SupportCase supportCase() {
        return view.supportCase();
    }

    /**
     * Returns the number of the case.
     *
     * @return as a text
     */
    public String number() {
        return supportCase().number().value();
    }

    /**
     * Returns the organization of the case.
     *
     * @return its name
     */
    public String organization() {
        return names.organization(supportCase().organization());
    }

    /**
     * Returns the owner.
     *
     * @return its id; empty if nobody owns the case
     */
    public Optional<String> owner() {
        return Optional.ofNullable(supportCase().state().owner());
    }

    /**
     * Returns the requester.
     *
     * @return its id; empty if nobody is identified
     */
    public Optional<String> requester() {
        return Optional.ofNullable(supportCase().requester()).map(ContactId::value);
    }

    /**
     * Returns what the customer reported.
     *
     * @return the report
     */
    public CaseReport report() {
        return supportCase().report();
    }

    /**
     * Returns the product as far as the reader may know it.
     *
     * @return in a few words
     */
    public String product() {
        return CaseWords.product(view.product());
    }

    /**
     * Returns whether the reader may do something.
     *
     * @param action the name of an action
     * @return true if the case and the permissions allow it
     */
    public boolean allows(String action) {
        return view.allowedActions().contains(CaseAction.valueOf(action));
    }

    /**
     * Returns whether a request for priority escalation would be granted.
     *
     * @return true if it would
     */
    public boolean wouldBeGranted() {
        return view.priorityEscalation() != null
                && view.priorityEscalation().outcome() == Outcome.GRANTED;
    }

    /**
     * Returns the ways to get assistance.
     *
     * @return none if the center assists
     */
    public List<AssistanceOption> options() {
        return view.options();
    }

    /**
     * Returns the notices on the case for this reader: the center does not call itself.
     *
     * @return the notices
     */
    public List<Notice> notices() {
        return view.notices().stream()
                .filter(notice -> !isStaff() || notice.code() != Notice.Code.CALL_FOR_P1)
                .toList();
    }

    /**
     * Returns the form of what the reader most likely wants to do.
     *
     * @return empty if nothing stands out
     */
    public Optional<CaseMoveForm> likely() {
        return likelyAction()
                .flatMap(action -> moves.stream().filter(m -> m.action() == action).findFirst());
    }

    /**
     * Returns the other forms.
     *
     * @return in the order of the actions
     */
    public List<CaseMoveForm> others() {
        return moves.stream()
                .filter(move -> likelyAction().filter(move.action()::equals).isEmpty())
                .toList();
    }

    private Optional<CaseAction> likelyAction() {
        Optional<CaseAction> likely =
                switch (supportCase().state().status()) {
                    case RESOLVED -> Optional.of(CaseAction.CLOSE);
                    case AWAITING_COVERAGE -> Optional.of(CaseAction.ACCEPT_TIME_AND_MATERIALS);
                    case AWAITING_VERIFICATION -> Optional.of(CaseAction.VERIFY);
                    case IN_PROGRESS, WORKAROUND_IN_PLACE -> Optional.of(CaseAction.RESOLVE);
                    case WAITING_ON_CUSTOMER ->
                            isStaff ? Optional.of(CaseAction.RESUME) : Optional.empty();
                    case CLOSED, WITHDRAWN -> Optional.of(CaseAction.REOPEN);
                    case OPEN, REFERRED -> Optional.empty();
                };
        return likely.filter(Set.copyOf(view.allowedActions())::contains);
    }
}
