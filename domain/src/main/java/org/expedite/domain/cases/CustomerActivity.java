package org.expedite.domain.cases;

import java.time.Instant;

/** Records that the customer of a case has said, added or changed something (ours). */
final class CustomerActivity {
    private CustomerActivity() {}

    /** Adds the activity to {@code change} if a customer made it. */
    static CaseChange recordedIn(CaseChange change, Participant by, Instant at) {
        if (by.isStaff() || change.isEmpty()) {
            return change;
        }
        SupportCase after = change.after();
        return new CaseChange(
                change.before(), after.with(after.state().customerActive(at)), change.events());
    }
}
