package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.expedite.domain.Require;

/**
 * Something that happened to a case; kept for ever, in order.
 *
 * @param actor who did it
 * @param visibility who may learn of it; what is a change of the case is public always
 * @param details what belongs to it, by name, such as {@code from}, {@code to} and {@code reason}
 */
public record CaseEvent(
        Type type, Instant at, String actor, Visibility visibility, Map<String, String> details) {
    /** What kinds of thing happen. */
    public enum Type {
        OPENED,
        PICKED_UP,
        RELEASED,
        HANDED_OVER,
        PRIORITY_CHANGED,
        AMENDED,
        ATTACHMENT_ADDED,
        ASSISTANCE_CHANGED,
        /**
         * Somebody of the customer was identified after opening. Clause {@code ACCESS_IDENTIFY}.
         */
        IDENTIFIED,
        /** The serial was given as it was read off the equipment. */
        SERIAL_VERIFIED,
        /** The customer pays for assistance without a contract. Clause {@code REQUIRE_CONTRACT}. */
        TIME_AND_MATERIALS_ACCEPTED,
        /** A certified expert became known after opening. Clause {@code ACCESS_IDENTIFY}. */
        EXPERT_IDENTIFIED,
        PRIORITY_ESCALATION_DECIDED,
        ESCALATED_WITH_PRIORITY,
        ORDINARY_ESCALATION_REQUESTED,
        /** Without priority. */
        ESCALATED,
        DE_ESCALATED,
        /** Up one level by a duty manager; not by the programme. */
        OVERRIDDEN,
        CUSTOMER_AWAITED,
        RESUMED,
        WORKED_AROUND,
        WORKAROUND_FAILED,
        RESOLVED,
        CLOSED,
        REOPENED,
        WITHDRAWN,
        /** Somebody wrote a {@link Note}; the only thing that may be internal. */
        NOTE_ADDED
    }

    public CaseEvent {
        Require.text("actor", actor, Require.MAX_IDENTIFIER);
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** A public one. */
    public CaseEvent(Type type, Instant at, String actor, Map<String, String> details) {
        this(type, at, actor, Visibility.PUBLIC, details);
    }

    /** This, with the reason that the actor gave for it. */
    CaseEvent because(String reason) {
        Map<String, String> more = new TreeMap<>(details);
        more.put("reason", reason);
        return new CaseEvent(type, at, actor, visibility, more);
    }
}
