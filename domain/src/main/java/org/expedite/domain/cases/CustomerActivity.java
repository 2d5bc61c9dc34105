package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Consequences of whatever somebody of the customer says, adds or changes (ours). It ends waiting
 * for the customer, and restarts the time after which a resolved case is auto-closed.
 */
final class CustomerActivity {
    private CustomerActivity() {}

    /** Adds the consequences to {@code change} if {@code by} is a customer. */
    static CaseChange recordedIn(CaseChange change, Participant by, Instant at) {
        if (by.isStaff() || change.isEmpty()) {
            return change;
        }
        SupportCase after = change.after().with(change.after().state().customerActive(at));
        return switch (after.state().status()) {
            case WAITING_ON_CUSTOMER -> resumed(change, after, by, at);
            case RESOLVED ->
                    new CaseChange(
                            change.before(),
                            after.with(after.state().autoCloseRestarted(at)),
                            change.events());
            default -> new CaseChange(change.before(), after, change.events());
        };
    }

    /** Ends the wait: the last event of {@code change} is the answer. */
    private static CaseChange resumed(
            CaseChange change, SupportCase after, Participant by, Instant at) {
        CaseStatus next =
                CaseTransitions.after(after.state().status(), CaseMove.RESUME).orElseThrow();
        CaseEvent resumed =
                new CaseEvent.Resumed(
                        new CaseEvent.Origin(by.id(), at), change.events().getLast().type());
        List<CaseEvent> events =
                Stream.concat(change.events().stream(), Stream.of(resumed)).toList();
        return new CaseChange(change.before(), after.with(after.state().in(next)), events);
    }
}
