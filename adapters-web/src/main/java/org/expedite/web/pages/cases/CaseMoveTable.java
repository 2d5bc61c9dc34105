package org.expedite.web.pages.cases;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.application.queues.QueueDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * All moves of a case that its page has a form for: the path of each within the case, as the API
 * has it, the fields of its form, and the desk that makes it.
 */
@Singleton
final class CaseMoveTable {

    private final List<Row> rows;

    CaseMoveTable(
            CaseworkDesk casework,
            CoverageDesk coverage,
            IdentificationDesk identifications,
            QueueDesk queues,
            ReopeningDesk reopenings,
            OrdinaryEscalationDesk escalations) {
        rows =
                List.of(
                        // From the queue to the owner.
                        row(
                                CaseAction.RELEASE,
                                "releases",
                                MoveKind.NOTHING,
                                (who, number, _) -> queues.release(who, number)),
                        row(
                                CaseAction.HAND_OVER,
                                "handovers",
                                MoveKind.ENGINEER,
                                (who, number, form) ->
                                        queues.handOver(who, number, form.engineer())),
                        // What was reported.
                        row(
                                CaseAction.AMEND,
                                "amendments",
                                MoveKind.REPORT,
                                (who, number, form) ->
                                        casework.amend(
                                                who, number, form.version(), form.amendment())),
                        row(
                                CaseAction.CHANGE_PRIORITY,
                                "priority-changes",
                                MoveKind.PRIORITY,
                                (who, number, form) ->
                                        casework.changePriority(
                                                who, number, form.priority(), form.reason())),
                        // The cover.
                        row(
                                CaseAction.VERIFY,
                                "verifications",
                                MoveKind.SERIAL,
                                (who, number, form) -> coverage.verify(who, number, form.serial())),
                        row(
                                CaseAction.CORRECT_PRODUCT,
                                "product-corrections",
                                MoveKind.PRODUCT,
                                (who, number, form) ->
                                        coverage.correctProduct(
                                                who, number, form.product(), form.reason())),
                        row(
                                CaseAction.ACCEPT_TIME_AND_MATERIALS,
                                "time-and-materials-acceptances",
                                MoveKind.CONTACT,
                                (who, number, form) ->
                                        coverage.acceptTimeAndMaterials(
                                                who, number, contact(who, form), null)),
                        row(
                                CaseAction.IDENTIFY,
                                "identifications",
                                MoveKind.CONTACT,
                                (who, number, form) ->
                                        identifications.identify(who, number, contact(who, form))),
                        // The technical levels, outside of the programme; a form that is sent
                        // twice moves the case once.
                        row(
                                CaseAction.ESCALATE,
                                "ordinary-escalations",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        escalations.move(
                                                who, form.version(), escalation(number, form))),
                        row(
                                CaseAction.REQUEST_ORDINARY_ESCALATION,
                                "ordinary-escalations",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        escalations.move(who, null, escalation(number, form))),
                        row(
                                CaseAction.DE_ESCALATE,
                                "de-escalations",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        casework.deEscalate(
                                                who, number, form.version(), form.reason())),
                        row(
                                CaseAction.OVERRIDE,
                                "overrides",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        casework.override(
                                                who, number, form.version(), form.reason())),
                        // The work, to its end.
                        row(
                                CaseAction.AWAIT_CUSTOMER,
                                "waits",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        casework.awaitCustomer(who, number, form.reason())),
                        row(
                                CaseAction.RESUME,
                                "resumptions",
                                MoveKind.NOTHING,
                                (who, number, _) -> casework.resume(who, number)),
                        row(
                                CaseAction.WORK_AROUND,
                                "workarounds",
                                MoveKind.SUMMARY,
                                (who, number, form) ->
                                        casework.workAround(who, number, form.summary())),
                        row(
                                CaseAction.FAIL_WORKAROUND,
                                "workaround-failures",
                                MoveKind.OPTIONAL_REASON,
                                (who, number, form) ->
                                        casework.failWorkaround(who, number, form.reasonIfAny())),
                        row(
                                CaseAction.RESOLVE,
                                "resolutions",
                                MoveKind.SUMMARY,
                                (who, number, form) ->
                                        casework.resolve(who, number, form.summary())),
                        row(
                                CaseAction.CLOSE,
                                "closures",
                                MoveKind.CONTACT,
                                (who, number, form) ->
                                        casework.close(who, number, named(who, form))),
                        row(
                                CaseAction.REOPEN,
                                "reopenings",
                                MoveKind.REASON,
                                (who, number, form) ->
                                        reopenings.reopen(who, number, form.reason())),
                        row(
                                CaseAction.WITHDRAW,
                                "withdrawals",
                                MoveKind.OPTIONAL_REASON,
                                (who, number, form) ->
                                        casework.withdraw(who, number, form.reasonIfAny())));
    }

    /** Makes a move by the desk that has it. */
    @FunctionalInterface
    interface Move {
        MoveResult make(Actor who, CaseNumber number, MoveFields form);
    }

    /**
     * A move.
     *
     * @param action what it does
     * @param path the last part of its address
     * @param fields what its form asks for; customers are never asked who they are
     * @param move makes it
     */
    record Row(CaseAction action, String path, MoveKind fields, Move move) {

        MoveKind kind(boolean staff) {
            return !staff && fields == MoveKind.CONTACT ? MoveKind.NOTHING : fields;
        }
    }

    /** Returns the move of an action; empty if it has a form or a page of its own. */
    Optional<Row> of(CaseAction action) {
        return rows.stream().filter(row -> row.action() == action).findFirst();
    }

    /**
     * Returns the move with a path; empty if there is none. Customers ask for what the staff does
     * at the path of ordinary escalations.
     */
    Optional<Row> at(String path, boolean staff) {
        CaseAction ofOthers = staff ? CaseAction.REQUEST_ORDINARY_ESCALATION : CaseAction.ESCALATE;
        return rows.stream()
                .filter(row -> row.path().equals(path) && row.action() != ofOthers)
                .findFirst();
    }

    private static Row row(CaseAction action, String path, MoveKind fields, Move move) {
        return new Row(action, path, fields, move);
    }

    private static @Nullable ContactId named(Actor who, MoveFields form) {
        return Visitor.worksOnCases(who) ? form.contact() : null;
    }

    /** Customers act for themselves; the staff names a contact. */
    private static ContactId contact(Actor who, MoveFields form) {
        return Visitor.worksOnCases(who) ? form.contact() : who.contact();
    }

    private static RequestEscalation escalation(CaseNumber number, MoveFields form) {
        return new RequestEscalation(
                number, null, EscalationReason.TECHNICAL_EXPERTISE, form.reason());
    }
}
