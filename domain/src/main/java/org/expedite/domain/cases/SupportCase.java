package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A case at the assistance center. It is opened by a customer, starts at the lowest technical level
 * if the center assists at all, is picked up by an engineer, and may be escalated with priority,
 * one level at a time. It never changes in place: every move gives the {@link CaseChange} to keep.
 *
 * @param version 1 when opened, one more with every change
 * @param expert the certified expert that was identified, or null
 */
public record SupportCase(
        CaseNumber number,
        int version,
        Intake intake,
        CaseProduct product,
        Report report,
        Assistance assistance,
        @Nullable IdentifiedExpert expert,
        Progress progress) {

    /** A new case, at the lowest level always: certification does not skip it (ours). */
    public static CaseChange open(
            CaseNumber number,
            Intake intake,
            CaseProduct product,
            Report report,
            Assistance assistance,
            @Nullable IdentifiedExpert expert,
            TechnicalLevel lowest) {
        Progress progress =
                new Progress(
                        CaseTransitions.initial(assistance.outcome()),
                        intake.proposedPriority(),
                        false,
                        lowest,
                        false,
                        intake.openedAt(),
                        null,
                        false);
        SupportCase opened =
                new SupportCase(number, 1, intake, product, report, assistance, expert, progress);
        CaseEvent event =
                new CaseEvent(
                        CaseEvent.Type.OPENED,
                        intake.openedAt(),
                        intake.openedBy(),
                        Map.of(
                                "assistance", assistance.outcome().name(),
                                "channel", intake.channel().name(),
                                "priority", intake.proposedPriority().name()));
        return new CaseChange(0, opened, List.of(event));
    }

    /** An engineer takes it out of the queue of its level; a pending grant is thereby used up. */
    public Move pickUp(String engineer, Instant at) {
        return move(CaseMove.PICK_UP)
                .<Move>map(
                        next ->
                                made(
                                        progress.in(next).ownedBy(engineer),
                                        CaseEvent.Type.PICKED_UP,
                                        at,
                                        engineer,
                                        Map.of("level", progress.level().code())))
                .orElseGet(() -> refused(CaseMove.PICK_UP));
    }

    /**
     * Up exactly one level, expedited, released from its owner into that level's queue. Clause
     * {@code PROGRAM}.
     *
     * @param decision the identifier of the decision that granted it
     */
    public Move escalateWithPriority(
            TechnicalLevel next, String decision, String actor, Instant at) {
        return move(CaseMove.ESCALATE_WITH_PRIORITY)
                .<Move>map(
                        status ->
                                made(
                                        progress.in(status).escalatedWithPriority(next, at),
                                        CaseEvent.Type.ESCALATED_WITH_PRIORITY,
                                        at,
                                        actor,
                                        Map.of(
                                                "decision", decision,
                                                "from", progress.level().code(),
                                                "to", next.code())))
                .orElseGet(() -> refused(CaseMove.ESCALATE_WITH_PRIORITY));
    }

    /**
     * Sets another priority. The customer proposes, an engineer may correct, and both are recorded
     * (ours); lowering below P2 ends what is expedited and leaves the level as it is.
     *
     * @param byEngineer whether an engineer, not the customer, sets it
     */
    public Move changePriority(
            Priority next, String reason, String actor, boolean byEngineer, Instant at) {
        Optional<Move.Refused> refusal = whyPriorityStays(byEngineer);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (next == progress.priority()) {
            return new Move.Refused(
                    Refusal.PRIORITY_UNCHANGED, "The case already has priority " + next + ".");
        }
        return made(
                progress.withPriority(next, byEngineer),
                CaseEvent.Type.PRIORITY_CHANGED,
                at,
                actor,
                Map.of(
                        "from", progress.priority().name(),
                        "reason", reason,
                        "to", next.name()));
    }

    /**
     * Whether {@link #changePriority} would be taken from such an actor, to some other priority.
     */
    public boolean mayChangePriority(boolean byEngineer) {
        return whyPriorityStays(byEngineer).isEmpty();
    }

    private Optional<Move.Refused> whyPriorityStays(boolean byEngineer) {
        if (move(CaseMove.CHANGE_PRIORITY).isEmpty()) {
            return Optional.of(
                    new Move.Refused(
                            Refusal.NOT_IN_THIS_STATUS, notInThisStatus(CaseMove.CHANGE_PRIORITY)));
        }
        if (progress.priorityCorrected() && !byEngineer) {
            return Optional.of(
                    new Move.Refused(
                            Refusal.PRIORITY_SET_BY_ENGINEER,
                            "An engineer has set the priority; ask the assistance center to change"
                                    + " it."));
        }
        return Optional.empty();
    }

    /**
     * Looks at the assistance again; it changes only while the case awaits it.
     *
     * @param known the product as it is known now, kept with an answer that changes
     * @return the change, an empty one where the answer is still the same
     */
    public CaseChange reassess(Assistance found, CaseProduct known, String actor, Instant at) {
        if (!progress.status().awaitsAssistance() || found.equals(assistance)) {
            return CaseChange.startingFrom(this);
        }
        CaseMove move = CaseTransitions.towards(found.outcome());
        CaseStatus next = move(move).orElse(progress.status());
        boolean released = found.outcome() == AssistanceOutcome.DIRECT;
        Progress moved = released ? progress.in(next).queuedAgain(at) : progress.in(next);
        return new CaseChange(
                version,
                new SupportCase(number, version, intake, known, report, found, expert, moved),
                List.of(
                        new CaseEvent(
                                CaseEvent.Type.ASSISTANCE_CHANGED,
                                at,
                                actor,
                                Map.of(
                                        "from", assistance.outcome().name(),
                                        "to", found.outcome().name()))));
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
                        number, version, intake, product, report, assistance, found, progress),
                List.of(
                        new CaseEvent(
                                CaseEvent.Type.EXPERT_IDENTIFIED,
                                at,
                                actor,
                                Map.of(
                                        "certification", found.certification().value(),
                                        "contact", found.contact().value(),
                                        "late", String.valueOf(found.late())))));
    }

    /** Keeps that a request for priority escalation was decided, whatever the outcome. */
    public CaseChange decided(String decision, String outcome, String actor, Instant at) {
        return new CaseChange(
                version,
                this,
                List.of(
                        new CaseEvent(
                                CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                                at,
                                actor,
                                Map.of("decision", decision, "outcome", outcome))));
    }

    /**
     * Whether it waits in the queue of its technical level: it can be worked on, and nobody owns
     * it.
     */
    public boolean waits() {
        return progress.owner() == null
                && (progress.status() == CaseStatus.OPEN
                        || progress.status() == CaseStatus.WORKAROUND_IN_PLACE);
    }

    /** Whom the case belongs to. */
    public OrganizationId organization() {
        return intake.organization();
    }

    /** Who was identified at opening, or null. */
    public @Nullable ContactId requester() {
        return intake.requester();
    }

    SupportCase atVersion(int next) {
        return new SupportCase(number, next, intake, product, report, assistance, expert, progress);
    }

    private Optional<CaseStatus> move(CaseMove move) {
        return CaseTransitions.after(progress.status(), move);
    }

    private Move made(
            Progress next,
            CaseEvent.Type type,
            Instant at,
            String actor,
            Map<String, String> details) {
        SupportCase after =
                new SupportCase(number, version, intake, product, report, assistance, expert, next);
        return new Move.Made(
                new CaseChange(version, after, List.of(new CaseEvent(type, at, actor, details))));
    }

    private Move refused(CaseMove move) {
        return new Move.Refused(Refusal.NOT_IN_THIS_STATUS, notInThisStatus(move));
    }

    private String notInThisStatus(CaseMove move) {
        return move + " is not possible while the case is " + progress.status() + ".";
    }
}
