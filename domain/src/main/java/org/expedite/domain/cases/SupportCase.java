package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A case at the assistance center. It is opened by a customer, starts at the lowest technical level
 * if the center assists at all, is picked up by an engineer, and may be escalated with priority,
 * one level at a time. It never changes in place: every move gives the {@link CaseChange} to keep.
 * Moves stand by what they are about: {@link OwnershipMoves}, {@link LevelMoves}, {@link
 * ReportMoves}, {@link CoverageMoves}, {@link ReassessmentMoves}; {@link CaseTransitions} says in
 * which status each is possible.
 *
 * @param version 1 when opened, one more with every change
 * @param expert the certified expert that was identified, or null
 * @param identifiedLate who of the customer was identified after opening, in that order
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

    /** A new case, at the lowest level always: certification does not skip it (ours). */
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

    /** Why {@code by} could not make the move now, as trying it would say; empty where it could. */
    public Optional<Move.Refused> objectionTo(CaseMove move, Participant by) {
        return MoveGuards.objectionTo(move, this, by);
    }

    /**
     * Records a certified expert where none was known: somebody who was not there at opening, or
     * whose certification was not known then. Clause {@code ACCESS_IDENTIFY}.
     */
    public CaseChange identify(IdentifiedExpert found, String actor, Instant at) {
        if (expert != null) {
            return CaseChange.startingFrom(this);
        }
        return new CaseChange(
                version,
                new SupportCase(
                        number,
                        version,
                        intake,
                        product,
                        report,
                        assistance,
                        found,
                        identifiedLate,
                        state),
                List.of(
                        new CaseEvent.ExpertIdentified(
                                new CaseEvent.Origin(actor, at),
                                found.certification(),
                                found.contact(),
                                found.late())));
    }

    /**
     * Records that a request for priority escalation was decided, whatever the outcome.
     *
     * @param decision the identifier of the decision
     * @param justification the words of who asked for it
     */
    public CaseChange decided(
            String decision, String outcome, String justification, String actor, Instant at) {
        return new CaseChange(
                version,
                this,
                List.of(
                        new CaseEvent.PriorityEscalationDecided(
                                new CaseEvent.Origin(actor, at),
                                decision,
                                outcome,
                                justification)));
    }

    /**
     * Whether it waits in the queue of its technical level: it can be worked on, and nobody owns
     * it.
     */
    public boolean waits() {
        return state.owner() == null
                && (state.status() == CaseStatus.OPEN
                        || state.status() == CaseStatus.WORKAROUND_IN_PLACE);
    }

    /** Whom the case belongs to. */
    public OrganizationId organization() {
        return intake.organization();
    }

    /**
     * Who asks for help: who was identified at opening, else who was the first to be identified
     * later; null with nobody identified. Clause {@code ACCESS_IDENTIFY}.
     */
    public @Nullable ContactId requester() {
        return intake.requester() != null || identifiedLate.isEmpty()
                ? intake.requester()
                : identifiedLate.getFirst();
    }

    /** Whether {@code person} has been identified on this case, at opening or later. */
    public boolean isIdentified(ContactId person) {
        return person.equals(intake.requester()) || identifiedLate.contains(person);
    }

    SupportCase atVersion(int next) {
        return new SupportCase(
                number, next, intake, product, report, assistance, expert, identifiedLate, state);
    }

    /**
     * This, moved by one step: its status by the table, the rest by {@code step}.
     *
     * @param event gives what is recorded of it, of the type that the move names
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
                new CaseChange(version, moved.with(moved.state.in(status)), List.of(made)));
    }

    SupportCase with(CaseState next) {
        return new SupportCase(
                number, version, intake, product, report, assistance, expert, identifiedLate, next);
    }

    SupportCase with(CaseReport next) {
        return new SupportCase(
                number, version, intake, product, next, assistance, expert, identifiedLate, state);
    }

    /** With {@code person} as identified after opening. */
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
