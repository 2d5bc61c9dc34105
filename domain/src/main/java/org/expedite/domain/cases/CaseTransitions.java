package org.expedite.domain.cases;

import static org.expedite.domain.cases.CaseMove.ACCEPT_TIME_AND_MATERIALS;
import static org.expedite.domain.cases.CaseMove.ADD_ATTACHMENT;
import static org.expedite.domain.cases.CaseMove.ADD_NOTE;
import static org.expedite.domain.cases.CaseMove.AMEND;
import static org.expedite.domain.cases.CaseMove.AWAIT_COVERAGE;
import static org.expedite.domain.cases.CaseMove.AWAIT_CUSTOMER;
import static org.expedite.domain.cases.CaseMove.AWAIT_VERIFICATION;
import static org.expedite.domain.cases.CaseMove.CHANGE_PRIORITY;
import static org.expedite.domain.cases.CaseMove.CLOSE;
import static org.expedite.domain.cases.CaseMove.CORRECT_PRODUCT;
import static org.expedite.domain.cases.CaseMove.COVER;
import static org.expedite.domain.cases.CaseMove.DE_ESCALATE;
import static org.expedite.domain.cases.CaseMove.ESCALATE;
import static org.expedite.domain.cases.CaseMove.ESCALATE_WITH_PRIORITY;
import static org.expedite.domain.cases.CaseMove.FAIL_UNOWNED_WORKAROUND;
import static org.expedite.domain.cases.CaseMove.FAIL_WORKAROUND;
import static org.expedite.domain.cases.CaseMove.HAND_OVER;
import static org.expedite.domain.cases.CaseMove.IDENTIFY;
import static org.expedite.domain.cases.CaseMove.OVERRIDE;
import static org.expedite.domain.cases.CaseMove.PICK_UP;
import static org.expedite.domain.cases.CaseMove.REFER;
import static org.expedite.domain.cases.CaseMove.RELEASE;
import static org.expedite.domain.cases.CaseMove.REOPEN;
import static org.expedite.domain.cases.CaseMove.REOPEN_AWAITING_COVERAGE;
import static org.expedite.domain.cases.CaseMove.REOPEN_AWAITING_VERIFICATION;
import static org.expedite.domain.cases.CaseMove.REOPEN_REFERRED;
import static org.expedite.domain.cases.CaseMove.REQUEST_ORDINARY_ESCALATION;
import static org.expedite.domain.cases.CaseMove.RESOLVE;
import static org.expedite.domain.cases.CaseMove.RESUME;
import static org.expedite.domain.cases.CaseMove.UNASSIGN;
import static org.expedite.domain.cases.CaseMove.VERIFY;
import static org.expedite.domain.cases.CaseMove.WITHDRAW;
import static org.expedite.domain.cases.CaseMove.WORK_AROUND;
import static org.expedite.domain.cases.CaseStatus.AWAITING_COVERAGE;
import static org.expedite.domain.cases.CaseStatus.AWAITING_VERIFICATION;
import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.IN_PROGRESS;
import static org.expedite.domain.cases.CaseStatus.OPEN;
import static org.expedite.domain.cases.CaseStatus.REFERRED;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WAITING_ON_CUSTOMER;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;
import static org.expedite.domain.cases.CaseStatus.WORKAROUND_IN_PLACE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.contracts.AssistanceOutcome;

/** State table of cases: the moves that each status allows and the status that follows. */
public final class CaseTransitions {
    /** One line of the table. */
    public record Transition(CaseStatus from, CaseMove move, CaseStatus to) {}

    private static final List<Transition> TABLE =
            List.of(
                    new Transition(OPEN, PICK_UP, IN_PROGRESS),
                    new Transition(OPEN, ESCALATE_WITH_PRIORITY, OPEN),
                    new Transition(OPEN, ESCALATE, OPEN),
                    new Transition(OPEN, REQUEST_ORDINARY_ESCALATION, OPEN),
                    new Transition(OPEN, DE_ESCALATE, OPEN),
                    new Transition(OPEN, OVERRIDE, OPEN),
                    new Transition(OPEN, WITHDRAW, WITHDRAWN),
                    new Transition(OPEN, CHANGE_PRIORITY, OPEN),
                    new Transition(OPEN, AMEND, OPEN),
                    new Transition(OPEN, IDENTIFY, OPEN),
                    new Transition(OPEN, ADD_NOTE, OPEN),
                    new Transition(OPEN, ADD_ATTACHMENT, OPEN),
                    new Transition(OPEN, CORRECT_PRODUCT, OPEN),
                    new Transition(OPEN, REFER, REFERRED),
                    new Transition(OPEN, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(OPEN, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(IN_PROGRESS, RELEASE, OPEN),
                    new Transition(IN_PROGRESS, HAND_OVER, IN_PROGRESS),
                    new Transition(IN_PROGRESS, UNASSIGN, OPEN),
                    new Transition(IN_PROGRESS, ESCALATE_WITH_PRIORITY, OPEN),
                    new Transition(IN_PROGRESS, ESCALATE, OPEN),
                    new Transition(IN_PROGRESS, REQUEST_ORDINARY_ESCALATION, IN_PROGRESS),
                    new Transition(IN_PROGRESS, DE_ESCALATE, OPEN),
                    new Transition(IN_PROGRESS, OVERRIDE, OPEN),
                    new Transition(IN_PROGRESS, AWAIT_CUSTOMER, WAITING_ON_CUSTOMER),
                    new Transition(IN_PROGRESS, WORK_AROUND, WORKAROUND_IN_PLACE),
                    new Transition(IN_PROGRESS, RESOLVE, RESOLVED),
                    new Transition(IN_PROGRESS, WITHDRAW, WITHDRAWN),
                    new Transition(IN_PROGRESS, CHANGE_PRIORITY, IN_PROGRESS),
                    new Transition(IN_PROGRESS, AMEND, IN_PROGRESS),
                    new Transition(IN_PROGRESS, IDENTIFY, IN_PROGRESS),
                    new Transition(IN_PROGRESS, ADD_NOTE, IN_PROGRESS),
                    new Transition(IN_PROGRESS, ADD_ATTACHMENT, IN_PROGRESS),
                    new Transition(IN_PROGRESS, CORRECT_PRODUCT, IN_PROGRESS),
                    new Transition(IN_PROGRESS, REFER, REFERRED),
                    new Transition(IN_PROGRESS, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(IN_PROGRESS, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(WAITING_ON_CUSTOMER, RELEASE, OPEN),
                    new Transition(WAITING_ON_CUSTOMER, HAND_OVER, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, UNASSIGN, OPEN),
                    new Transition(WAITING_ON_CUSTOMER, ESCALATE_WITH_PRIORITY, OPEN),
                    new Transition(WAITING_ON_CUSTOMER, ESCALATE, OPEN),
                    new Transition(
                            WAITING_ON_CUSTOMER, REQUEST_ORDINARY_ESCALATION, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, DE_ESCALATE, OPEN),
                    new Transition(WAITING_ON_CUSTOMER, OVERRIDE, OPEN),
                    new Transition(WAITING_ON_CUSTOMER, RESUME, IN_PROGRESS),
                    new Transition(WAITING_ON_CUSTOMER, WORK_AROUND, WORKAROUND_IN_PLACE),
                    new Transition(WAITING_ON_CUSTOMER, RESOLVE, RESOLVED),
                    new Transition(WAITING_ON_CUSTOMER, WITHDRAW, WITHDRAWN),
                    new Transition(WAITING_ON_CUSTOMER, CHANGE_PRIORITY, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, AMEND, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, IDENTIFY, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, ADD_NOTE, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, ADD_ATTACHMENT, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, CORRECT_PRODUCT, WAITING_ON_CUSTOMER),
                    new Transition(WAITING_ON_CUSTOMER, REFER, REFERRED),
                    new Transition(WAITING_ON_CUSTOMER, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(WAITING_ON_CUSTOMER, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(WORKAROUND_IN_PLACE, PICK_UP, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, RELEASE, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, HAND_OVER, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, UNASSIGN, WORKAROUND_IN_PLACE),
                    new Transition(
                            WORKAROUND_IN_PLACE, ESCALATE_WITH_PRIORITY, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, ESCALATE, WORKAROUND_IN_PLACE),
                    new Transition(
                            WORKAROUND_IN_PLACE, REQUEST_ORDINARY_ESCALATION, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, DE_ESCALATE, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, OVERRIDE, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, FAIL_WORKAROUND, IN_PROGRESS),
                    new Transition(WORKAROUND_IN_PLACE, FAIL_UNOWNED_WORKAROUND, OPEN),
                    new Transition(WORKAROUND_IN_PLACE, RESOLVE, RESOLVED),
                    new Transition(WORKAROUND_IN_PLACE, WITHDRAW, WITHDRAWN),
                    new Transition(WORKAROUND_IN_PLACE, CHANGE_PRIORITY, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, AMEND, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, IDENTIFY, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, ADD_NOTE, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, ADD_ATTACHMENT, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, CORRECT_PRODUCT, WORKAROUND_IN_PLACE),
                    new Transition(WORKAROUND_IN_PLACE, REFER, REFERRED),
                    new Transition(WORKAROUND_IN_PLACE, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(WORKAROUND_IN_PLACE, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(RESOLVED, ADD_NOTE, RESOLVED),
                    new Transition(RESOLVED, ADD_ATTACHMENT, RESOLVED),
                    new Transition(RESOLVED, CORRECT_PRODUCT, RESOLVED),
                    new Transition(RESOLVED, CLOSE, CLOSED),
                    new Transition(RESOLVED, REOPEN, OPEN),
                    new Transition(RESOLVED, REOPEN_REFERRED, REFERRED),
                    new Transition(RESOLVED, REOPEN_AWAITING_COVERAGE, AWAITING_COVERAGE),
                    new Transition(RESOLVED, REOPEN_AWAITING_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(CLOSED, REOPEN, OPEN),
                    new Transition(CLOSED, REOPEN_REFERRED, REFERRED),
                    new Transition(CLOSED, REOPEN_AWAITING_COVERAGE, AWAITING_COVERAGE),
                    new Transition(CLOSED, REOPEN_AWAITING_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(WITHDRAWN, REOPEN, OPEN),
                    new Transition(WITHDRAWN, REOPEN_REFERRED, REFERRED),
                    new Transition(WITHDRAWN, REOPEN_AWAITING_COVERAGE, AWAITING_COVERAGE),
                    new Transition(WITHDRAWN, REOPEN_AWAITING_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(AWAITING_COVERAGE, WITHDRAW, WITHDRAWN),
                    new Transition(AWAITING_COVERAGE, CHANGE_PRIORITY, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, AMEND, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, IDENTIFY, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, ACCEPT_TIME_AND_MATERIALS, OPEN),
                    new Transition(AWAITING_COVERAGE, ADD_NOTE, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, ADD_ATTACHMENT, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, CORRECT_PRODUCT, AWAITING_COVERAGE),
                    new Transition(AWAITING_COVERAGE, COVER, OPEN),
                    new Transition(AWAITING_COVERAGE, REFER, REFERRED),
                    new Transition(AWAITING_COVERAGE, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, WITHDRAW, WITHDRAWN),
                    new Transition(AWAITING_VERIFICATION, CHANGE_PRIORITY, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, AMEND, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, IDENTIFY, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, VERIFY, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, ADD_NOTE, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, ADD_ATTACHMENT, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, CORRECT_PRODUCT, AWAITING_VERIFICATION),
                    new Transition(AWAITING_VERIFICATION, COVER, OPEN),
                    new Transition(AWAITING_VERIFICATION, REFER, REFERRED),
                    new Transition(AWAITING_VERIFICATION, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(REFERRED, WITHDRAW, WITHDRAWN),
                    new Transition(REFERRED, CHANGE_PRIORITY, REFERRED),
                    new Transition(REFERRED, AMEND, REFERRED),
                    new Transition(REFERRED, IDENTIFY, REFERRED),
                    new Transition(REFERRED, ADD_NOTE, REFERRED),
                    new Transition(REFERRED, ADD_ATTACHMENT, REFERRED),
                    new Transition(REFERRED, CORRECT_PRODUCT, REFERRED),
                    new Transition(REFERRED, COVER, OPEN),
                    new Transition(REFERRED, AWAIT_COVERAGE, AWAITING_COVERAGE),
                    new Transition(REFERRED, AWAIT_VERIFICATION, AWAITING_VERIFICATION),
                    // Another partner's contract, or another contract of the same one.
                    new Transition(REFERRED, REFER, REFERRED));

    /** The table by status and move, since each list asks it hundreds of times. */
    private static final Map<CaseStatus, Map<CaseMove, CaseStatus>> AFTER = byStatusAndMove();

    private CaseTransitions() {}

    /** Returns all transitions, in the order of the life of a case. */
    public static List<Transition> table() {
        return TABLE;
    }

    /** Returns the status after {@code move}; empty if {@code from} does not allow that move. */
    public static Optional<CaseStatus> after(CaseStatus from, CaseMove move) {
        return Optional.ofNullable(AFTER.getOrDefault(from, Map.of()).get(move));
    }

    /** Returns the moves that {@code status} allows. */
    public static Set<CaseMove> movesFrom(CaseStatus status) {
        return AFTER.getOrDefault(status, Map.of()).keySet();
    }

    /** Returns the initial status of a case. */
    public static CaseStatus initial(AssistanceOutcome outcome) {
        return switch (outcome) {
            case DIRECT -> OPEN;
            case CONTACT_PARTNER -> REFERRED;
            case NOT_COVERED -> AWAITING_COVERAGE;
            case UNVERIFIED -> AWAITING_VERIFICATION;
        };
    }

    /** Returns the move that follows if a reassessment finds {@code outcome}. */
    static CaseMove moveTo(AssistanceOutcome outcome) {
        return switch (outcome) {
            case DIRECT -> COVER;
            case CONTACT_PARTNER -> REFER;
            case NOT_COVERED -> AWAIT_COVERAGE;
            case UNVERIFIED -> AWAIT_VERIFICATION;
        };
    }

    private static Map<CaseStatus, Map<CaseMove, CaseStatus>> byStatusAndMove() {
        Map<CaseStatus, Map<CaseMove, CaseStatus>> after = new EnumMap<>(CaseStatus.class);
        for (Transition line : TABLE) {
            CaseStatus other =
                    after.computeIfAbsent(line.from(), _ -> new EnumMap<>(CaseMove.class))
                            .put(line.move(), line.to());
            if (other != null) {
                throw new IllegalStateException("Two lines for one move: " + line);
            }
        }
        after.replaceAll((_, moves) -> Collections.unmodifiableMap(moves));
        return Collections.unmodifiableMap(after);
    }
}
