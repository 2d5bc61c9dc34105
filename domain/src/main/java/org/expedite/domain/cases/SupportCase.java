package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A case at the assistance center. It is opened by a customer, starts at the lowest technical level
 * if the center assists at all, is picked up by an engineer, and may be escalated with priority,
 * one level at a time. It is immutable: every move returns a {@link CaseChange} to store. Moves are
 * grouped by subject: {@link OwnershipMoves}, {@link LevelMoves}, {@link ReportMoves}, {@link
 * CoverageMoves}, {@link ReassessmentMoves}; {@link CaseTransitions} defines the statuses that
 * allow each move.
 *
 * @param version 1 when opened, one more with every change
 * @param expert the certified expert that was identified, or null
 * @param identifiedLate the contacts identified after opening, in that order
 */
public record SupportCase(
        CaseNumber number,
        int version,
        Intake intake,
        CaseProduct product,
        CaseReport report,
        Assistance assistance,
        @Nullable IdentifiedExpert expert,
        List<ContactId> identifiedLate,
        CaseState state) {
    public SupportCase {
        identifiedLate = List.copyOf(identifiedLate);
    }

    /** Opens a case at the lowest level, also for certified requesters (ours). */
    public static CaseChange open(
            CaseNumber number,
            Intake intake,
            CaseProduct product,
            CaseReport report,
            Assistance assistance,
            @Nullable IdentifiedExpert expert,
            TechnicalLevel lowest) {
        CaseState state =
                CaseState.start(
                        CaseTransitions.initial(assistance.outcome()),
                        intake.proposedPriority(),
                        lowest,
                        intake.openedAt());
        SupportCase opened =
                new SupportCase(
                        number, 1, intake, product, report, assistance, expert, List.of(), state);
        CaseEvent event =
                new CaseEvent.Opened(
                        new CaseEvent.Origin(intake.openedBy(), intake.openedAt()),
                        assistance.outcome(),
                        intake.channel(),
                        intake.proposedPriority());
        return new CaseChange(0, opened, List.of(event));
    }

    /** Returns the refusal that {@code by} would get for this move; empty if it is possible. */
    public Optional<Move.Refused> objectionTo(CaseMove move, Participant by) {
        return MoveGuards.objectionTo(move, this, by);
    }

    /**
     * Records the certified expert if the case has none yet: a person identified after opening, or
     * whose certification was not known then. Clause {@code ACCESS_IDENTIFY}.
     */
    public CaseChange identify(IdentifiedExpert found, String actor, Instant at) {
        if (expert != null) {
            return CaseChange.startingFrom(this);
        }
        return new CaseChange(
                version,
                with(found),
                List.of(
                        new CaseEvent.ExpertIdentified(
                                new CaseEvent.Origin(actor, at),
                                found.certification(),
                                found.contact(),
                                found.late())));
    }

    /**
     * Records that a request for priority escalation was decided, for every outcome.
     *
     * @param decision the identifier of the decision
     * @param justification the requester's justification
     */
    public CaseChange decided(
            String decision, String outcome, String justification, Participant by, Instant at) {
        return CustomerActivity.recordedIn(
                new CaseChange(
                        version,
                        this,
                        List.of(
                                new CaseEvent.PriorityEscalationDecided(
                                        new CaseEvent.Origin(by.id(), at),
                                        decision,
                                        outcome,
                                        justification))),
                by,
                at);
    }

    /**
     * Returns whether the case waits in the queue of its technical level: it can be worked on and
     * has no owner.
     */
    public boolean waits() {
        return state.owner() == null
                && (state.status() == CaseStatus.OPEN
                        || state.status() == CaseStatus.WORKAROUND_IN_PLACE);
    }

    /**
     * Returns whether customers must not learn the model: it is that of a serial number that is not
     * known to belong to their organization.
     */
    public boolean hidesProduct() {
        return product.serial() != null && assistance.outcome() == AssistanceOutcome.UNVERIFIED;
    }

    /** Returns the side that has to act next. */
    public WaitingFor waitingFor() {
        return WaitingFor.in(state.status());
    }

    /** Returns the organization that the case belongs to. */
    public OrganizationId organization() {
        return intake.organization();
    }

    /**
     * Returns the requester: the person identified at opening, else the first person identified
     * later; null if nobody is identified. Clause {@code ACCESS_IDENTIFY}.
     */
    public @Nullable ContactId requester() {
        return intake.requester() != null || identifiedLate.isEmpty()
                ? intake.requester()
                : identifiedLate.getFirst();
    }

    /** Returns whether {@code person} was identified on this case, at opening or later. */
    public boolean isIdentified(ContactId person) {
        return person.equals(intake.requester()) || identifiedLate.contains(person);
    }

    SupportCase atVersion(int next) {
        return new SupportCase(
                number, next, intake, product, report, assistance, expert, identifiedLate, state);
    }

    /**
     * Makes a move unless it is refused. The status follows from {@link CaseTransitions}, the rest
     * from {@code step}.
     *
     * @param event creates the event to record, of the type that the move names
     */
    Move make(
            CaseMove move,
            Participant by,
            Instant at,
            UnaryOperator<SupportCase> step,
            Function<CaseEvent.Origin, CaseEvent> event) {
        Optional<Move.Refused> objection = objectionTo(move, by);
        if (objection.isPresent()) {
            return objection.get();
        }
        CaseStatus status = CaseTransitions.after(state.status(), move).orElseThrow();
        SupportCase moved = step.apply(this);
        CaseEvent made = event.apply(new CaseEvent.Origin(by.id(), at));
        Require.that(made.type() == move.event(), made, "not the event of " + move);
        return new Move.Made(
                CustomerActivity.recordedIn(
                        new CaseChange(version, moved.with(moved.state.in(status)), List.of(made)),
                        by,
                        at));
    }

    SupportCase with(CaseState next) {
        return new SupportCase(
                number, version, intake, product, report, assistance, expert, identifiedLate, next);
    }

    SupportCase with(@Nullable IdentifiedExpert next) {
        return new SupportCase(
                number, version, intake, product, report, assistance, next, identifiedLate, state);
    }

    SupportCase with(CaseReport next) {
        return new SupportCase(
                number, version, intake, product, next, assistance, expert, identifiedLate, state);
    }

    /** Returns this case with {@code person} identified after opening. */
    SupportCase withLateIdentification(ContactId person) {
        return new SupportCase(
                number,
                version,
                intake,
                product,
                report,
                assistance,
                expert,
                Stream.concat(identifiedLate.stream(), Stream.of(person)).toList(),
                state);
    }

    SupportCase with(CaseProduct known, Assistance found) {
        return new SupportCase(
                number, version, intake, known, report, found, expert, identifiedLate, state);
    }
}
